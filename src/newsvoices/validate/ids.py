"""Keys: references, pairs, retired ids, prefixes, the ledger, and corrections (V5)."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from newsvoices import contract
from newsvoices.records import Row
from newsvoices.validate.inputs import Data
from newsvoices.validate.registry import rule
from newsvoices.validate.report import Failure, allow, fail, identify, show

__all__: list[str] = []

_ARTICLE_IDS = {
    "sentences": "sentence_id",
    "mentions": "mention_id",
    "affiliations": "affiliation_id",
    "quotes": "quote_id",
    "claims": "claim_id",
    "events": "event_id",
}
_MINTED = {**_ARTICLE_IDS, "claim_links": "link_id"}
_ANY_TARGET = (("actors", "actor_id"), ("events", "event_id"))


@rule(
    "V5 references exist",
    "Every reference names a row that exists: the foreign keys of the contract, target_id of claims (an "
    "actor or an event), and replaced_by of retired ids.",
    "relations",
    {},
)
def references_exist(data: Data) -> Iterator[Failure]:
    """V5 for references."""
    for table in data.columns:
        for key in contract.table(table).foreign_keys:
            column, target = key.fields[0], key.target_fields[0]
            if data.has(table, key.fields) and data.has(key.target, key.target_fields):
                known = data.values(key.target, target)
                yield from _dangling(data, table, column, known, f"an id of table {key.target}")
    if data.has("claims", ("target_id",)) and all(data.has(name, (column,)) for name, column in _ANY_TARGET):
        known = frozenset().union(*(data.values(name, column) for name, column in _ANY_TARGET))
        yield from _dangling(data, "claims", "target_id", known, "an actor_id or an event_id")
    if data.has("retired_ids", ("id", "replaced_by")):
        known = data.values("retired_ids", "id").union(
            *(data.values(name, column) for name, column in _single_keys(data))
        )
        yield from _dangling(data, "retired_ids", "replaced_by", known, "an id of a row, or another retired id")


def _single_keys(data: Data) -> Iterator[tuple[str, str]]:
    """Yield every table whose key is one column, with that column, but the list of retired ids."""
    for table in data.columns:
        key = contract.table(table).primary_key
        if len(key) == 1 and table != "retired_ids" and data.has(table, key):
            yield table, key[0]


def _dangling(data: Data, table: str, column: str, known: frozenset[Any], allowed: str) -> Iterator[Failure]:
    for row in data.rows(table):
        value = row[column]
        if value is not None and value not in known:
            near = get_close_matches(value, sorted(known), n=1)
            hint = f" (nearest: {near[0]})" if near else ""
            message = (
                f"The {column} of {table} row {show(identify(table, row))} is {show(value)}, which does "
                f"not exist, where {allowed} is needed{hint}; correct it, or add the row that it names."
            )
            yield fail(table, row, column, allowed, message)


@rule(
    "V5 quotes and quote_spans pair up",
    "Every quote has its row in quote_spans.",
    "relations",
    {"quotes": "quote_id", "quote_spans": "quote_id"},
)
def quotes_pair_up(data: Data) -> Iterator[Failure]:
    """V5 for the two halves of a quote."""
    spans = data.values("quote_spans", "quote_id")
    for quote in data.rows("quotes"):
        if quote["quote_id"] not in spans:
            message = (
                f"Quote {quote['quote_id']} has no row in quote_spans, where every quote has exactly one; "
                "build the tables again."
            )
            yield fail("quotes", quote, "quote_id", "a row in quote_spans for every quote", message)


@rule("V5 no retired id", "No row has an id that was retired.", "relations", {"retired_ids": "id"})
def no_retired_id(data: Data) -> Iterator[Failure]:
    """V5 for retired ids."""
    retired = data.values("retired_ids", "id")
    for table, column in _single_keys(data):
        for row in data.rows(table):
            if row[column] in retired:
                message = (
                    f"The {table} row {row[column]} has an id that was retired, where ids are never used "
                    "again; take the id out of the coding file and let the build mint a new one."
                )
                yield fail(table, row, column, "an id that was not retired", message)


@rule(
    "V5 ids belong to their article",
    "The id of a row of an article begins with the article's id, and that of an article's own actor, link or "
    "correction with the id of an article in the table.",
    "relations",
    {"articles": "article_id", **{t: f"{key} article_id" for t, key in _ARTICLE_IDS.items()}},
)
def ids_belong_to_their_article(data: Data) -> Iterator[Failure]:
    """V5 for prefixes."""
    for table, column in _ARTICLE_IDS.items():
        for row in data.rows(table):
            if row[column].partition(":")[0] != row["article_id"]:
                message = (
                    f"The {table} row {show(row[column])} belongs to the article "
                    f"{show(row['article_id'])}, where its id must begin with that and a colon; "
                    "correct the id or the article."
                )
                yield fail(table, row, column, f"{row['article_id']}:…", message)
    articles = data.values("articles", "article_id")
    for table, column in (
        ("actors", "actor_id"),
        ("claim_links", "link_id"),
        ("corrections", "correction_id"),
    ):
        for row in data.rows(table) if data.has(table, (column,)) else ():
            owner = row[column].partition(":")[0]
            if owner not in articles and not (table == "actors" and owner == "actor"):
                message = (
                    f"The {table} row {show(row[column])} has an id of the article {show(owner)}, which is "
                    "not in the articles table; correct the id or add the article."
                )
                yield fail(table, row, column, f"an article in the table: {', '.join(sorted(articles))}", message)


@rule(
    "V5 the ledger agrees",
    "Every active id of the ledger has its row in the table that the ledger names; every retired one has "
    "none and is listed in retired_ids; every curated row of an article in the ledger is in it. Checked "
    "where the ledger is at hand, that is, in a build.",
    "relations",
    {
        "retired_ids": "id",
        **{table: f"{key} origin" for table, key in _MINTED.items() if table != "sentences"},
    },
)
def ledger_agrees(data: Data) -> Iterator[Failure]:
    """V5 for the ledger."""
    if data.context.ledger is None:
        return
    active: dict[str, str] = {}
    curated = set()
    for entry in data.context.ledger:
        table, name = str(entry["table"]), str(entry["id"])
        curated.add(name.partition(":")[0])
        key = contract.tables()[table].primary_key[0] if table in contract.tables() else None
        rows = data.values(table, key) if key and data.has(table, (key,)) else frozenset()
        if entry["status"] == "active":
            active[name] = table
            if name not in rows:
                yield _ledger(table, name, "is active in the ledger but has no row", "add the row, or retire the id")
        elif name in rows:
            yield _ledger(table, name, "is retired in the ledger but has a row", "let the build mint a new id")
        elif name not in data.values("retired_ids", "id"):
            problem = "is retired in the ledger but not listed in retired_ids"
            yield _ledger(table, name, problem, "build the tables again")
    for table, key in _MINTED.items():
        for row in data.rows(table) if table != "sentences" else ():
            name = row[key]
            if name.partition(":")[0] in curated and row["origin"] != "machine" and active.get(name) != table:
                yield _ledger(table, name, "is a curated row that the ledger does not have", "mint its id in a build")


def _ledger(table: str, name: str, problem: str, remedy: str) -> Failure:
    message = f"The id {show(name)} of table {show(table)} {problem}, where ledger and table must agree; {remedy}."
    return Failure(table, name, "id", name, "what the ledger says", message)


@rule(
    "V5 corrections name what is printed",
    "A correction names a row and a column that exist, and what it calls printed still stands there (as "
    "the cell, or within it in a column text).",
    "relations",
    {"corrections": "correction_id table row_id column printed"},
)
def corrections_name_what_is_printed(data: Data) -> Iterator[Failure]:
    """V5 for corrections."""
    for row in data.rows("corrections"):
        name, table, column = row["correction_id"], row["table"], row["column"]
        if table not in contract.tables():
            message = (
                f"Correction {name} is about a table {show(table)}, which does not exist; use one of "
                f"{', '.join(contract.tables())}."
            )
            yield fail("corrections", row, "table", ", ".join(contract.tables()), message)
        elif column not in contract.table(table).columns:
            allowed = ", ".join(contract.table(table).columns)
            message = f"Correction {name} is about a column {show(column)} that {table} has not; use one of {allowed}."
            yield fail("corrections", row, "column", allowed, message)
        elif data.has(table, (column, *contract.table(table).primary_key)):
            yield from _check_printed(data, row)


def _check_printed(data: Data, row: Row) -> Iterator[Failure]:
    name, table, column = row["correction_id"], row["table"], row["column"]
    cells = {identify(table, other): other[column] for other in data.rows(table)}
    if row["row_id"] not in cells:
        message = f"Correction {name} is about row {show(row['row_id'])} of {table}, which does not exist; correct it."
        yield fail("corrections", row, "row_id", f"an id of table {table}", message)
        return
    found = cells[row["row_id"]]
    text = "" if found is None else str(found).lower() if isinstance(found, bool) else str(found)
    if row["printed"] != text and not (column == "text" and row["printed"] in text):
        message = (
            f"Correction {name} says that {column} of {row['row_id']} is printed as "
            f"{show(row['printed'])}, where the table has {show(found)}; the row has changed, so review "
            "the correction."
        )
        yield fail("corrections", row, "printed", allow(found), message)
