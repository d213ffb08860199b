"""Write the machine's attributions for a file of articles: ``python -m newsvoices.extractor IN OUT``.

IN holds one JSON object a line with ``id``, ``text`` and ``published`` (gzipped if it ends in .gz); OUT receives
``{"id", "attributions": [{"source", "cue", "content"}]}`` with lists of half-open code-point spans.
"""

import gzip
import json
import sys
from pathlib import Path
from typing import Any

from newsvoices.extractor.attributions import find_attributions
from newsvoices.text import lay_out


def predict(text: str) -> list[dict[str, Any]]:
    """Return the attributions of one article in the form that PolNeAR's scorer reads."""
    return [
        {
            "source": [row.source] if row.source else [],
            "cue": [row.cue] if row.cue else [],
            "content": row.contents,
        }
        for row in find_attributions(text, lay_out(text))
    ]


def main(arguments: list[str]) -> int:
    """Run the command; returns its exit status."""
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    source, target = map(Path, arguments)
    data = gzip.decompress(source.read_bytes()) if source.suffix == ".gz" else source.read_bytes()
    with target.open("w", encoding="utf-8") as out:
        for line in data.decode("utf-8").split("\n"):
            if not line.strip():
                continue
            article = json.loads(line)
            out.write(json.dumps({"id": article["id"], "attributions": predict(article["text"])}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
