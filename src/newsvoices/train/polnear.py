"""PolNeAR's rows as they are packed for learning: JSON Lines, a gzipped file for each part."""

import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from newsvoices.advice import did_you_mean, unreadable
from newsvoices.errors import DataError, UsageError

__all__ = ["polnear_articles", "polnear_rows"]

_HOLDS = (
    'one article a line, a JSON object with "id", "text", "published" and "codings" in train.jsonl.gz, with "id" and '
    '"tokens" in train.corenlp.jsonl.gz'
)
_Made = TypeVar("_Made")


def polnear_articles(folder: Path) -> Iterator[Any]:
    """Yield the articles of the training part, of which at least the text is one, in the file's order."""
    return polnear_rows(folder, "train", _with_text)


def polnear_rows(folder: Path, part: str, make: Callable[[Any], _Made]) -> Iterator[_Made]:
    """Yield what ``make`` makes of each row of a part such as ``train`` or ``train.corenlp``, in the file's order.

    Raises UsageError where there is no such file, DataError where it is damaged or ``make`` cannot read a row.
    """
    path = folder / f"{part}.jsonl.gz"
    if not folder.is_dir():
        what = "this is no folder." if folder.exists() else f"there is no such folder.{did_you_mean(folder)}"
        raise UsageError(f"{folder}: {what} Name the folder that holds {path.name}.")
    if not path.exists():
        raise UsageError(f"{folder} holds no {path.name}.{did_you_mean(path)} It is PolNeAR packed anew: {_HOLDS}.")
    empty = True
    for number, line in enumerate(_lines(path), start=1):
        if not line.strip():
            continue
        empty = False
        try:
            made = make(json.loads(line))
        except (AttributeError, IndexError, KeyError, OverflowError, RecursionError, TypeError, ValueError) as error:
            lacks = f" (it has no {error.args[0]!r})" if type(error) is KeyError else ""
            raise DataError(
                f"{path}:{number}: this line is no article{lacks}. The file holds {_HOLDS}. Pack it anew."
            ) from None
        yield made
    if empty:
        raise DataError(f"{path} holds no articles. It should hold {_HOLDS}. Pack it anew.")


def _lines(path: Path) -> Iterator[str]:
    try:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from lines
    except (gzip.BadGzipFile, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise DataError(
            f"{path}: the file cannot be read ({error}). It should be compressed by gzip, and hold {_HOLDS}. Get an "
            "unaltered copy, or pack it anew."
        ) from None
    except OSError as error:
        raise DataError(unreadable(path, error)) from None


def _with_text(row: Any) -> Any:
    if not isinstance(row["text"], str) or not isinstance(row.get("published"), str | None):
        raise TypeError
    return row
