"""Tell early which columns look like what nobody has named, by how they are called and by what they hold."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from newsvoices.advice import quoted
from newsvoices.apply.author_names import read_authors, said_author
from newsvoices.apply.columns import Columns
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.record import address, on_one_line
from newsvoices.apply.usual_names import called_as, says_none
from newsvoices.apply.words import in_a_row

__all__ = ["with_hints"]

_LONGEST = {"title": 300, "author": 200, "outlet": 100}
"""Characters of a value; what is longer is something else."""
_SHOWN = 80  # characters of a name


def with_hints(
    items: Iterable[Input | Failure],
    columns: Columns,
    fields: Iterable[str],
    tell: Callable[[str], object],
    again: Callable[[Sequence[str]], str] | None = None,
) -> Iterator[Input | Failure]:
    """Pass on what there is to be read; ``tell`` hears once of each column that may hold one of the ``fields``.

    It does so before anything is extracted from the article that shows it: who wants that column starts again, with the
    command that ``again`` returns for what ``--column`` takes.
    """
    told: set[str] = set()
    for item in items:
        if isinstance(item, Input) and item.given is not None:
            given = json.loads(item.given)
            seeming = {field: _seeming(field, item, given, columns) for field in fields}
            found = {field: name for field, name in seeming.items() if name is not None and name not in told}
            if found:
                told.update(found.values())
                tell(_hint(item.where, found, again))
        yield item


def _seeming(field: str, item: Input, given: Mapping[str, Any], columns: Columns) -> str | None:
    """Return the key under which an article seems to have a field that is not read."""
    known = item.given_id if field == "id" else getattr(item, field, None)
    if field in columns.asked or known is not None:
        return None
    in_doubt = getattr(item, f"no_{field}", "") is None  # two columns may have its name
    read = {name for other, name in columns.names().items() if not (in_doubt and other == field)}
    free = [key for key in given if key not in read and len(key) <= _SHOWN]
    return next((key for key in called_as(field, free) if _may_hold(field, given[key], item.text)), None)


def _may_hold(field: str, value: Any, text: str) -> bool:
    if field in ("id", "published"):
        return isinstance(value, str | int) and not isinstance(value, bool) and bool(str(value).strip())
    if field == "author":
        value = said_author(value)
    words = on_one_line(value)
    if words is None or field == "url":
        return address(value) is not None
    if says_none(words) or (field == "author" and read_authors(words, None) is None):
        return False
    short = len(words) <= _LONGEST[field] and address(words) is None
    return short and (field != "title" or words != on_one_line(text.strip().partition("\n")[0]))


def _hint(where: str, found: Mapping[str, str], again: Callable[[Sequence[str]], str] | None) -> str:
    named = [f"{field}={name}" for field, name in found.items()]
    which, them = ("is", "it") if len(found) == 1 else ("are", "them")
    said = f"note: {where} has {in_a_row([*found.values()])}, which {which} not read"
    said += f"; without {found['title']} the first words of a text are its title" if "title" in found else ""
    if again is None:
        return f"{said}. To read {them}, add {' '.join(f'--column {quoted(one)}' for one in named)}"
    return f"{said}. To read {them}, stop this (Ctrl-C) and write: {again(named)}"
