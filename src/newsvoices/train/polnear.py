"""PolNeAR's rows as they are packed for learning: JSON Lines, a gzipped file for each part."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["polnear_rows"]


def polnear_rows(folder: Path, part: str) -> Iterator[Any]:
    """Yield the rows of a part such as ``train`` or ``dev.corenlp``, in the file's order."""
    with gzip.open(folder / f"{part}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
