"""Under which names lines and tables hold an article's text, id, date and so on: ``--column text=Body``."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from newsvoices.advice import quoted
from newsvoices.apply.usual_names import called_as
from newsvoices.apply.words import in_a_row
from newsvoices.errors import DataError, UsageError
from newsvoices.text.decode import decode_name

__all__ = ["Columns", "count_unread", "find_columns", "plain_name", "read_columns", "tell_apart"]

_FIELDS = ("text", "id", "published", "title", "author", "outlet", "url")
_ALLOWED = in_a_row(_FIELDS)
_YIELDING = ("author", "outlet", "url")
"""What is read under its own name where there is such a column, and nobody has named that for something else."""
_SHOWN = 200  # characters of a head: a file that is no table may have a long one


@dataclass(frozen=True)
class Columns:
    """The names of the columns, or of the keys of JSON, that are read, and for which of them one was asked.

    A title is read only where one asks for it: whether it stands in the text as well, an export does not say. None too
    is the author, the outlet or the address where another field is read from a column of that name.
    """

    text: str = "text"
    id: str = "id"
    published: str = "published"
    title: str | None = None
    author: str | None = "author"
    outlet: str | None = "outlet"
    url: str | None = "url"
    asked: frozenset[str] = frozenset()

    def names(self) -> dict[str, str]:
        """Return the names by what they hold; those that a user asked for come first."""
        wanted = sorted(_FIELDS, key=lambda field: field not in self.asked)
        return {field: name for field in wanted if (name := getattr(self, field)) is not None}


def read_columns(given: Sequence[str]) -> Columns:
    """Return the names that ``--column FIELD=NAME`` gives; raises UsageError on what is none, or is said twice."""
    named: dict[str, str] = {}
    for one in given:
        field, sign, name = decode_name(one).partition("=")
        if not sign or not name.strip():
            raise UsageError(
                f"--column: {decode_name(one)!r} names no column. Write what it holds and its name, as in --column "
                "text=Body."
            )
        if field not in _FIELDS:
            raise UsageError(
                f"--column: {field!r} is nothing that is read from a column. Allowed are {_ALLOWED}, as in --column "
                "text=Body; all other columns are kept as they are."
            )
        if field in named:
            raise UsageError(f"--column: {field} is given twice ({named[field]} and {name}). Give it once.")
        if name in named.values():
            raise UsageError(f"--column: {name} is named twice. A column holds one of {_ALLOWED}.")
        named[field] = name
    columns = _without(
        Columns(**named, asked=frozenset(named)),
        [field for field in _YIELDING if field not in named and field in named.values()],
    )
    for field, name in columns.names().items():
        if field not in named and name in named.values():
            raise UsageError(
                f"--column: {name} is where {field} is read from. Say where {field} is, as in --column {field}=NAME, "
                "or name another column."
            )
    return columns


def _without(columns: Columns, fields: Sequence[str]) -> Columns:
    """Return columns with no name for some of those that yield."""
    return replace(
        columns,
        author=None if "author" in fields else columns.author,
        outlet=None if "outlet" in fields else columns.outlet,
        url=None if "url" in fields else columns.url,
    )


def find_columns(wanted: Columns, names: Sequence[str]) -> Columns:
    """Return the columns as a table with these ``names`` calls them: what differs in small letters alone is meant.

    Raises DataError where the text, or a column that was asked for, is not there, or may be one of several; where
    several may be the author, the outlet or the address, and nobody asked for it, none is read.
    """
    found: dict[str, str] = {}
    doubtful: list[str] = []
    for field, name in wanted.names().items():
        free = [one for one in names if one not in found.values()]
        meant = [one for one in free if one == name] or [one for one in free if plain_name(one) == plain_name(name)]
        if len(meant) == 1:
            found[field] = meant[0]
        elif field == "text" or field in wanted.asked or (meant and field not in _YIELDING):
            raise DataError(_ambiguous(name, meant) if meant else _missing(field, name, free, names))
        elif meant:
            doubtful.append(field)
    doubtful += [field for field in _YIELDING if field not in wanted.names()]
    return _without(Columns(**(wanted.names() | found), asked=wanted.asked), doubtful)


def _ambiguous(name: str, meant: Sequence[str]) -> str:
    return (
        f"{len(meant)} columns of this table may be meant by {name} ({', '.join(meant)}). Give each column a name of "
        "its own."
    )


def _missing(field: str, name: str, free: Sequence[str], names: Sequence[str]) -> str:
    listed = ", ".join(names) or "nothing"
    shown = listed if len(listed) <= _SHOWN else f"{listed[:_SHOWN]}…"
    said = f"this table has no column {name}; it has {shown}. "
    if field != "text":
        return f"{said}Write --column {field}=NAME with one of these names, or leave it out."
    option = quoted(f"text={_likeliest(free)}")
    return f"{said}Where another column holds the words of the articles, name it, as in --column {option}."


def _likeliest(free: Sequence[str]) -> str:
    """Return the column that is called as one with words often is, else a word that stands for its name."""
    plain = {plain_name(name).replace(" ", ""): name for name in reversed(free)}
    near = get_close_matches("text", plain, n=1, cutoff=0.8)
    return [*called_as("text", free), *(plain[word] for word in near), "NAME"][0]


def count_unread(records: int) -> str:
    """Say how many records of a table cannot be read for want of a column, where these are several."""
    return f" None of its {records:,} records could be read." if records > 1 else ""


def plain_name(name: str) -> str:
    """Return what is the same in all spellings of a column's name that are taken for one."""
    return name.strip().casefold().replace("_", " ")


def tell_apart(names: Sequence[str]) -> list[str]:
    """Return names that are each another: a column without one goes by its number, and the second of a name by both."""
    told: dict[str, None] = {}
    given = frozenset(names)
    for number, name in enumerate(names, start=1):
        own = name or f"column {number}"
        while own in told or (own != name and own in given):
            own = f"{own} (column {number})"
        told[own] = None
    return [*told]
