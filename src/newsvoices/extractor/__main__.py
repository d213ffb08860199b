"""Write the machine's attributions for a file of articles: ``python -m newsvoices.extractor IN OUT``.

IN holds one JSON object a line with ``id`` and ``text`` (gzipped if it ends in .gz); other keys, such as ``published``,
are passed over. OUT receives ``{"id", "attributions": [{"source", "cue", "content"}]}`` with lists of half-open
code-point spans, an article a line.
"""

import gzip
import json
import sys
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from newsvoices.advice import did_you_mean, unreadable
from newsvoices.errors import DataError, NewsvoicesError, UsageError
from newsvoices.extractor.attributions import find_attributions
from newsvoices.files import replace_whole
from newsvoices.text import lay_out

__all__ = ["main", "predict"]

_HOLDS = 'a JSON object with "id" and "text" on each line'


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


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    if {"-h", "--help"} & {*arguments}:
        print(__doc__)
        return 0
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        _run(*map(Path, arguments))
    except NewsvoicesError as error:
        return _complain(str(error), error.exit_status)
    except KeyboardInterrupt:
        return _complain(f"interrupted; {arguments[1]} is as it was. Run the command again.", 130)
    return 0


def _complain(message: str, status: int) -> int:
    print(f"newsvoices: {message}", file=sys.stderr)
    return status


def _run(source: Path, target: Path) -> None:
    """Read every article before the first is tagged, so that a wrong line costs no work."""
    articles = list(_articles(source))
    if target.is_dir():
        raise UsageError(f"{target} is a folder. Name a file in it for the attributions.")
    if target.exists() and target.samefile(source):
        raise UsageError(f"{target} is both IN and OUT, and would be overwritten. Name two files.")
    lines = [json.dumps({"id": key, "attributions": predict(text)}) + "\n" for key, text in articles]
    try:
        replace_whole(target, "".join(lines).encode())
    except OSError as error:
        raise UsageError(
            f"{target} cannot be written ({error.strerror or error}). Name a file in a folder that is there, with "
            "room, and where you have the right to write."
        ) from None


def _articles(source: Path) -> Iterator[tuple[str | int, str]]:
    """Yield id and text of each article; raises UsageError where there is no such file, DataError where it is wrong."""
    if not source.exists():
        raise UsageError(f"{source}: there is no such file.{did_you_mean(source)} Name one with {_HOLDS}.")
    if source.is_dir():
        raise UsageError(f"{source} is a folder. Name a file in it with {_HOLDS}.")
    try:
        data = source.read_bytes()
        if source.suffix == ".gz":
            data = gzip.decompress(data)
        lines = data.decode("utf-8-sig").split("\n")
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise DataError(
            f"{source}: the file cannot be unpacked ({error}). A file that ends in .gz is compressed by gzip: get it "
            "again, or give it another ending."
        ) from None
    except UnicodeDecodeError as error:
        hint = " It is compressed by gzip: let its name end in .gz." if data.startswith(b"\x1f\x8b") else ""
        raise DataError(
            f"{source}: byte {error.start} is not UTF-8.{hint or f' The file holds {_HOLDS}, in UTF-8.'}"
        ) from None
    except OSError as error:
        raise DataError(unreadable(source, error)) from None
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _article(f"{source}:{number}", line)


def _article(where: str, line: str) -> tuple[str | int, str]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise DataError(f"{where}: this line is no JSON ({error}). The file holds {_HOLDS}.") from None
    if not isinstance(row, dict):
        raise DataError(f"{where}: this line is no JSON object. The file holds {_HOLDS}.")
    for key, kinds, what in (("id", (str, int), "text or a whole number"), ("text", (str,), "the article as text")):
        if not isinstance(row.get(key), kinds) or isinstance(row[key], bool):
            found = (
                f"{key} is {json.dumps(row[key])[:80]}" if key in row else f"it has {', '.join(row)[:200] or 'none'}"
            )
            raise DataError(f'{where}: this line needs the key "{key}", {what}; {found}.')
    return row["id"], row["text"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
