"""Find where a word occurs: in the names and meanings of tables, columns and codes, and in the rows."""

from __future__ import annotations

import re
import unicodedata
import warnings
from collections import Counter
from typing import TYPE_CHECKING

from newsvoices.errors import UsageError
from newsvoices.read.opening import open_package
from newsvoices.read.parquet import read_arrow
from newsvoices.read.rows import COMPOSITE

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from newsvoices.read.opening import Dataset
    from newsvoices.read.package import Package, Table

__all__ = ["find", "find_places", "fold"]

Hit = tuple[str, str, str | None, str | None, str]

_CONTEXT = 60
_WORD = re.compile(r"[^\W\d_]+")
_LENGTHS = 2  # letters that a misspelt word has more or fewer
_LIKENESS = 0.8
_FEW = 3  # hits of a word that may be misspelt
_COMMONER = 10  # times as many cells that have a far commoner word
_QUOTES = str.maketrans("‘’‚‛“”„‟", "''''\"\"\"\"")


def find(word: str, dataset: Dataset = None) -> pd.DataFrame:
    """Find where a word, or a part of one, occurs: in tables, columns, codes and rows.

    Case, accents and the shape of quotation marks do not matter.

    Returns one row per place, most general first. ``kind`` is ``table``, ``column``, ``code`` or ``row``;
    ``table`` and ``column`` say where it is, ``id`` is the row's id or the code, and ``text`` shows the words
    around it.

    Warns
    -----
    UserWarning
        The word occurs nowhere, or hardly ever while one that is spelled nearly so is far commoner.
    """
    import pandas as pd

    hits, told = find_places(word, dataset)
    if told:
        warnings.warn(f"find: {told}", UserWarning, stacklevel=2)
    return pd.DataFrame(hits, columns=["kind", "table", "column", "id", "text"])


def find_places(word: str, dataset: Dataset = None) -> tuple[list[Hit], str]:
    """Return where a word occurs, and a sentence where its spelling may not be the tables' own; else nothing."""
    wanted = fold(word).strip() if isinstance(word, str) else ""
    if not wanted:
        raise UsageError(f"find needs a word to look for, not {word!r}. For example: nv.find('sovereignty').")
    package = open_package(dataset)
    hits = [*_in_tables(package, wanted), *_in_columns(package, wanted)]
    hits += [*_in_codes(package, wanted), *_in_rows(package, wanted)]
    if len(hits) > _FEW:
        return hits, ""
    near = " or ".join(map(repr, _near_words(package, wanted, _COMMONER * len(hits))))
    if hits:
        return hits, f"{word!r} hardly occurs, and {near} far more often: look for that too." if near else ""
    hint = f" Did you mean {near}?" if near else ""
    return hits, f"{word!r} occurs nowhere: in no table, column, code or row.{hint}"


def _near_words(package: Package, wanted: str, least: int) -> list[str]:
    """Return up to three words of the rows that are spelled nearly as a folded one, the likest first.

    They stand in ``least`` cells at least, begin alike, and neither holds the other, as a word holds its own forms.
    What is not one word has none. Likeness is that of ``difflib`` (Ratcliff and Obershelp).
    """
    from difflib import get_close_matches

    if not _WORD.fullmatch(wanted):
        return []
    texts = Counter(
        text
        for table in package.tables.values()
        for column in read_arrow(package, table, _searched(table)).columns
        for text in column.to_pylist()
        if text
    )
    cells: Counter[str] = Counter()
    for text, count in texts.items():
        for one in {*_WORD.findall(fold(text))}:
            if _as_long(one, wanted) and one[0] == wanted[0] and wanted not in one and one not in wanted:
                cells[one] += count
    return get_close_matches(wanted, sorted(one for one in cells if cells[one] >= least), cutoff=_LIKENESS)


def _as_long(one: str, other: str) -> bool:
    return abs(len(one) - len(other)) <= _LENGTHS


def fold(text: str) -> str:
    """Return text without differences of case, accents, width and the shape of quotation marks."""
    # Compatibility forms such as mathematical letters show their case only when they are decomposed.
    plain = unicodedata.normalize("NFKD", text.translate(_QUOTES)).casefold()
    return "".join(char for char in plain if not unicodedata.combining(char))


def _in_tables(package: Package, wanted: str) -> Iterator[Hit]:
    for table in package.tables.values():
        for text in (table.name, table.title, table.description):
            if wanted in fold(text):
                yield "table", table.name, None, None, _around(text, wanted)
                break


def _in_columns(package: Package, wanted: str) -> Iterator[Hit]:
    for table in package.tables.values():
        for column in table.columns.values():
            for key in ("name", "title", "description", "instruction"):
                text = column.raw.get(key) or ""
                if wanted in fold(text):
                    yield "column", table.name, column.name, None, _around(text, wanted)
                    break


def _in_codes(package: Package, wanted: str) -> Iterator[Hit]:
    if "codes" not in package.tables:
        return
    for code in read_arrow(package, package.tables["codes"]).to_pylist():
        for key in ("code", "label", "definition"):
            text = code.get(key) or ""
            if wanted in fold(text):
                yield "code", "codes", code["vocabulary"], code["code"], _around(text, wanted)
                break


def _in_rows(package: Package, wanted: str) -> Iterator[Hit]:
    for table in package.tables.values():
        if table.name != "codes":
            yield from _in_rows_of(package, table, wanted)


def _in_rows_of(package: Package, table: Table, wanted: str) -> Iterator[Hit]:
    searched, key = _searched(table), table.primary_key
    for row in read_arrow(package, table, [*key, *searched]).to_pylist():
        for column in searched:
            text = row[column]
            if text is not None and wanted in fold(text):
                name = COMPOSITE.join(str(row[part]) for part in key) or None
                yield "row", table.name, column, name, _around(text, wanted)


def _searched(table: Table) -> list[str]:
    """Return the columns of words. Ids repeat the article's name in every row; what they stand for has its own."""
    ids = {*table.primary_key, *(column for column, _ in table.foreign_keys)}
    return [
        column.name
        for column in table.columns.values()
        if column.type == "string" and not column.codes and column.name not in ids
    ]


def _around(text: str, wanted: str) -> str:
    """Return the words around the first occurrence, on one line."""
    # Folding can change a text's length, so each folded character remembers where it came from.
    origin = [place for place, char in enumerate(text) for _ in fold(char)]
    first = fold(text).index(wanted)
    start, end = max(0, origin[first] - _CONTEXT), origin[first + len(wanted) - 1] + 1 + _CONTEXT
    shown = " ".join(text[start:end].split())
    return ("…" if start else "") + shown + ("…" if end < len(text) else "")
