"""Cut every anchored row again from the packaged texts."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from newsvoices.errors import NewsvoicesError
from newsvoices.read.parquet import read_arrow, table_file
from newsvoices.read.texts import Source, read_source
from newsvoices.read.verify_files import Problem

if TYPE_CHECKING:
    from newsvoices.read.package import Package, Table

__all__ = ["check_rows"]

Row = dict[str, Any]

_PAIRS = (
    ("text", "start", "end"),
    ("cue", "cue_start", "cue_end"),
    ("source_text", "source_start", "source_end"),
    ("marked_words", "marked_start", "marked_end"),
    ("date_words", "date_words_start", "date_words_end"),
    ("marker_text", "marker_start", "marker_end"),
)
"""A column of words, and the columns of its offsets."""

_REPAIR = "If a file differs from its checksum, get an unaltered copy; if none does, build the dataset again."


def check_rows(package: Package, told: Collection[str] = ()) -> tuple[int, list[Problem]]:
    """Return how many rows were checked, and one problem per text, or per cell, that does not agree.

    Of a table or text that cannot be read because of a file among ``told``, paths inside the package, nothing is said:
    what is wrong with that file has been said.
    """
    problems: list[Problem] = []

    def tell(where: str, error: NewsvoicesError, files: Iterable[str]) -> None:
        if not any(file in told for file in files):
            problems.append(_unreadable(where, error))

    listed = package.table("articles")
    try:
        articles = read_arrow(package, listed, ["article_id", "text_path"]).to_pylist()
    except NewsvoicesError as error:
        tell("articles", error, [table_file(package, listed)])
        return 0, problems
    sources: dict[str, Source] = {}
    for row in articles:
        article = row["article_id"]
        try:
            sources[article] = read_source(package, article)
        except NewsvoicesError as error:
            tell(f"text of {article}", error, [row["text_path"], table_file(package, package.table("sentences"))])
            continue
        problems += _check_article(sources[article])
    checked = 0
    for table in package.tables.values():
        if not any(start in table.columns for _, start, _ in _PAIRS):
            continue
        try:
            rows = list(_whole_rows(package, table))
        except NewsvoicesError as error:
            needed = [table, package.table("quotes")] if table.name == "quote_spans" else [table]
            tell(f"table {table.name}", error, [table_file(package, one) for one in needed])
            continue
        for row in rows:
            row_id = str(row[table.primary_key[0]])
            source = sources.get(row.get("article_id") or row_id.partition(":")[0])
            if source is not None:
                checked += 1
                problems += _check_row(source, table.name, row_id, row)
    return checked, problems


def _whole_rows(package: Package, table: Table) -> Iterator[Row]:
    """Yield a table's rows; those of quote_spans with the words that stand in quotes."""
    rows = read_arrow(package, table).to_pylist()
    if table.name != "quote_spans":
        yield from rows
        return
    quotes = read_arrow(package, package.table("quotes"), ["quote_id", "cue", "quoted_words"]).to_pylist()
    by_id = {row["quote_id"]: row for row in quotes}
    for row in rows:
        quote = by_id.get(row["quote_id"], {})
        words = quote.get("quoted_words")
        marked = None if words is None else f"{row['open_mark'] or ''}{words}{row['close_mark'] or ''}"
        yield {**row, "cue": quote.get("cue"), "marked_words": marked}


def _check_row(source: Source, table: str, row_id: str, row: Row) -> Iterator[Problem]:
    for words, first, last in _PAIRS:
        if first not in row or last not in row or words not in row:
            continue
        start, end, stated = row[first], row[last], row[words]
        found = None if start is None or end is None else source.text[max(0, start) : max(0, end)]
        if found is not None and first == "marked_start":
            found = _closed_up(found, row["open_mark"] or "", row["close_mark"] or "")
        if found != stated:
            yield Problem(
                "row",
                f"{table}, {row_id}, {words} (characters {start} to {end})",
                table,
                row_id,
                words,
                repr(stated),
                repr(found),
                _why(source, stated, start),
                _REPAIR,
            )


def _closed_up(marked: str, opens: str, closes: str) -> str:
    """Return words in marks without the white space beside the marks, as in « never », which belongs to neither."""
    end = len(marked) - len(closes)
    return marked[: len(opens)] + marked[len(opens) : end].strip() + marked[end:]


def _why(source: Source, stated: str | None, start: int | None) -> str:
    if stated is None or start is None:
        return "the words or their offsets were removed from the table"
    place = source.text.find(stated)
    if place < 0:
        return "the text or the table was edited: the text has these words nowhere"
    if place == start:
        return "the end offset was changed"
    return f"the text or the offsets shifted: the words stand at character {place}, {place - start:+d}"


def _check_article(source: Source) -> Iterator[Problem]:
    article, text = source.article, source.text
    facts = {
        "text_sha256": (article["text_sha256"], hashlib.sha256(text.encode()).hexdigest()),
        "char_count": (str(article["char_count"]), str(len(text))),
    }
    for column, (stated, found) in facts.items():
        if stated != found:
            converted = text.replace("\r\n", "\n")
            restored = hashlib.sha256(converted.encode()).hexdigest() == article["text_sha256"]
            yield Problem(
                "row",
                f"articles, {article['article_id']}, {column} ({article['text_path']})",
                "articles",
                article["article_id"],
                column,
                stated,
                found,
                "line ends were converted by git or an editor" if restored else "the text was edited",
                "Get an unaltered copy of the dataset, or build it again.",
            )


def _unreadable(where: str, error: NewsvoicesError) -> Problem:
    return Problem(
        "file",
        where,
        None,
        None,
        None,
        "a readable file",
        str(error),
        "file is missing or damaged",
        "Get an unaltered copy of the dataset, or build it again.",
    )
