"""Read an article from its record: a line of JSON Lines, or a row of a table."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from newsvoices.advice import quoted
from newsvoices.apply.author_names import read_authors, said_author
from newsvoices.apply.columns import Columns
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.outlets import LONGEST, outlet_name
from newsvoices.apply.published import NotADate, day_first_note, read_date
from newsvoices.apply.tables import hash_id
from newsvoices.apply.usual_names import says_none, seems_date
from newsvoices.apply.words import hash_bytes, import_words, printable, shortened
from newsvoices.errors import DataError, NewsvoicesError
from newsvoices.records import CELL_LIMIT
from newsvoices.text.slugs import article_slug

__all__ = ["LINE", "ROW", "Form", "address", "on_one_line", "read_record"]

_ADDRESS = re.compile(r"https?://[^\s]+")
_MIDNIGHT = re.compile(r"[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$")
"""How programs write that a day has no time."""


@dataclass(frozen=True)
class Form:
    """How messages call a record, and what it holds a value under."""

    record: str
    key: str


LINE = Form("line", "key")
ROW = Form("row", "column")


def read_record(
    where: str, row: Mapping[str, Any], columns: Columns, published: str | None, form: Form
) -> Input | Failure:
    """Return the article that a record holds under ``columns``, with all else as JSON, or why it cannot be read.

    ``published`` is its date where it does not say one itself.
    """
    try:
        label = _given_id(row.get(columns.id))
    except DataError as error:
        return Failure(where, None, str(error))
    text = row.get(columns.text)
    if not isinstance(text, str):
        found = f"{columns.text} is {_as_json(text)}" if columns.text in row else f"it has {', '.join(row) or 'none'}"
        needed = f"its {form.record} needs the {form.key} {_as_json(columns.text)} with the words as a string"
        return Failure(where, label, f"this article has no text: {needed}; {found}"[:300])
    if not text.strip():
        return Failure(where, label, "this article's text is empty")
    cut = CELL_LIMIT in map(_units, {text, text.strip()})
    text = _with_title(text, row.get(columns.title) if columns.title else None)
    try:
        original = text.encode("utf-8")
        words, replaced = import_words(original, where)
    except UnicodeEncodeError as error:
        return Failure(where, label, f"at character {error.start} of the text stands half of a surrogate pair")
    except NewsvoicesError as error:
        return Failure(where, label, str(error).removeprefix(f"{where}: "))
    stated = row.get(columns.published)
    undated = kind = _other_key(row, columns, form) if published is None and columns.published not in row else None
    try:
        day = published if stated in (None, "") else read_date(stated)
    except NotADate as error:  # costs the date, and not the article
        day, undated, kind = None, str(error), error.kind
    told = {columns.id, columns.text, columns.published, columns.title}
    author, outlet, url = (row.get(name) if name else None for name in (columns.author, columns.outlet, columns.url))
    published_by = outlet_name(printable(outlet)) if isinstance(outlet, str) and not says_none(outlet) else None
    written_by = _author(author, published_by)
    page = address(url)
    others = {key: value for key, value in row.items() if key not in told}
    if stated not in (None, "") and _MIDNIGHT.sub("", str(stated)) != day:
        others[columns.published] = stated  # what the table of articles does not say: nothing is lost
    return Input(
        where,
        article_slug(label or "") or hash_id(words),
        words,
        day,
        hash_bytes(original),
        label,
        printable(_as_json(others)) if others else None,
        replaced,
        undated,
        kind,
        cut=cut,
        outlet=published_by,
        url=page,
        no_outlet=_shown(outlet) if published_by is None else None,
        no_url=_shown(url) if page is None else None,
        author=written_by,
        no_author=_shown(author) if written_by is None else None,
        day_first=day_first_note(stated),
    )


def _with_title(text: str, title: object) -> str:
    """Return a text with its title as headline, where it does not begin with that."""
    headline = on_one_line(title)
    return text if headline in (None, on_one_line(text.strip().partition("\n")[0])) else f"{headline}\n\n{text}"


def on_one_line(said: object) -> str | None:
    """Return words with single spaces between them; None for what is no text, or has no words."""
    return " ".join(said.split()) or None if isinstance(said, str) else None


def address(given: object) -> str | None:
    """Return the address of a page as tables can hold it; None for what is none: nothing is added to make it one."""
    found = given.strip() if isinstance(given, str) else ""
    return found if _ADDRESS.fullmatch(found) and found.isprintable() else None


def _author(given: object, outlet: str | None) -> str | None:
    """Return what is said of the author, where that names somebody."""
    said = said_author(given)
    if said is None or len(said) > LONGEST or says_none(said):
        return None
    plain = printable(said)
    return plain if read_authors(plain, outlet) is not None else None


def _shown(given: object) -> str | None:
    """Return a value that is not what it should be, as a message shows it; None where nothing is given."""
    if given in (None, []) or (isinstance(given, str) and not given.strip()):
        return None
    return shortened(_as_json(given))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _as_json(value: object) -> str:
    """Return a value as JSON that any program reads: Python also takes NaN, which is a missing value."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, default=_as_text)
    except ValueError:
        numbers = {"NaN": None, "Infinity": "Infinity", "-Infinity": "-Infinity"}
        return json.dumps(
            json.loads(json.dumps(value, default=_as_text), parse_constant=numbers.get), ensure_ascii=False
        )


def _as_text(value: object) -> str:
    """Return what columns of Parquet hold and JSON lacks: dates, times, decimals, bytes."""
    if isinstance(value, date | time):
        return value.isoformat()
    return value.decode("utf-8", "backslashreplace") if isinstance(value, bytes) else str(value)


def _other_key(row: Mapping[str, Any], columns: Columns, form: Form) -> str | None:
    """Say under which key a record seems to hold its date, where that is not the one that is read."""
    for key in row:
        if seems_date(key):
            return (
                f"its {form.record} has the {form.key} {_as_json(key)[:80]}, and a date is read from "
                f"{columns.published}; --column {quoted(f'published={key[:80]}')} reads it from there"
            )
    return None


def _given_id(given: object) -> str | None:
    """Return an article's id as its record gives it; pandas writes whole numbers with a point where one is missing."""
    if given is None:
        return None
    if isinstance(given, float) and given.is_integer():
        given = int(given)
    if not isinstance(given, str | int) or isinstance(given, bool):
        raise DataError(f"the id is {_as_json(given)[:80]}; an id is text or a whole number")
    return printable(str(given))
