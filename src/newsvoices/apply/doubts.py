"""Doubt a column that was named for something which it plainly does not hold, as dates for an outlet: told once."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from newsvoices.advice import quoted
from newsvoices.apply.columns import Columns
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.published import NotADate, read_date
from newsvoices.apply.record import address
from newsvoices.apply.words import shortened

__all__ = ["with_doubts"]

_ENOUGH = 3
"""Articles that show what a column holds, or fewer where there are no more: early, and one value may be odd."""
_DOUBTED = ("text", "title", "author", "outlet")
_LONG = {"author": 300, "outlet": 200}  # characters
_NAME = 60  # characters of a text that is no longer than a name
_NAME_WORDS = 5  # a headline has more
_SENTENCE = re.compile(r"[.!?…][”\"’)]*$|\n")
_DAY = 8  # characters of a date with its day
_DATED = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[T ]\d.*)?")


def with_doubts(
    items: Iterable[Input | Failure], columns: Columns, tell: Callable[[str], object]
) -> Iterator[Input | Failure]:
    """Pass on what there is to be read; ``tell`` hears once of each column that was asked for and holds something else.

    It does so before anything is extracted from the first articles, which are held back for that.
    """
    asked = [field for field in _DOUBTED if field in columns.asked]
    held = iter(items)
    if asked:
        first = [*islice(held, _ENOUGH)]
        for field in asked:
            if (doubt := _doubt(field, first, columns)) is not None:
                tell(doubt)
        yield from first
    yield from held


def _doubt(field: str, first: Sequence[Input | Failure], columns: Columns) -> str | None:
    """Say what a column holds instead of a field, where all of the articles agree on it."""
    read = [item for item in first if isinstance(item, Input)]
    found = [(item, value) for item in read if (value := _said(field, item, columns)) is not None]
    kinds = {_kind(field, value) for _, value in found}
    if len(kinds) != 1 or (kind := kinds.pop()) is None:
        return None
    (item, value), name = found[0], getattr(columns, field)
    option = quoted(f"{field}={_longest(item) if field == 'text' else 'NAME'}")
    return (
        f"note: {name}, which is read as {field}, seems to hold {kind} ({item.where}: {shortened(value)}). Where "
        f"another column or key holds it, name that: --column {option}"
    )


def _said(field: str, item: Input, columns: Columns) -> str | None:
    """Return what an article has as a field; a title stands before the text."""
    if field in ("author", "outlet"):
        own, none = (item.author, item.no_author) if field == "author" else (item.outlet, item.no_outlet)
        return own or (none.strip('"') if none is not None else None)
    title, _, rest = item.text.strip().partition("\n\n")
    if field == "title":
        return title
    return rest or title if columns.title is not None else item.text.strip()


def _kind(field: str, value: str) -> str | None:
    """Say what a value is that cannot be meant; None for one that may be."""
    if address(value) is not None:
        return "addresses"
    if _is_day(value):
        return "dates"
    if field == "text":
        name = len(value) <= _NAME and len(value.split()) <= _NAME_WORDS and not _SENTENCE.search(value)
        return "names, and no articles" if name else None
    return "texts of articles" if len(value) > _LONG.get(field, len(value)) else None


def _is_day(value: str) -> bool:
    if _DATED.fullmatch(value):
        return True
    try:
        return len(value) >= _DAY and any(map(str.isdigit, value)) and read_date(value) is not None
    except NotADate:
        return False


def _longest(item: Input) -> str:
    """Return the key under which an article has the most words, where these are many."""
    given: dict[str, Any] = json.loads(item.given) if item.given is not None else {}
    sizes = {key: len(value) for key, value in given.items() if isinstance(value, str)}
    key = max(sizes, key=lambda one: sizes[one], default="NAME")
    return key if sizes.get(key, 0) > _NAME else "NAME"
