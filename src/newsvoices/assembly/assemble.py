"""Assemble all tables in schema order and stable row order, as Arrow tables of the contract's types."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache

import pyarrow as pa

from newsvoices import contract
from newsvoices.assembly.corpus import CodedArticle, Corpus
from newsvoices.assembly.discourse import claim_links, claims, quote_spans, quotes
from newsvoices.assembly.happenings import event_participants, events
from newsvoices.assembly.people import actors, affiliations, mentions
from newsvoices.assembly.setting import articles, codes, concepts, corrections, sentences
from newsvoices.records import Row

__all__ = ["CodedArticle", "arrow_schema", "assemble", "to_arrow"]

_ARROW = {"string": pa.string(), "integer": pa.int64(), "boolean": pa.bool_(), "date": pa.date32()}

_MAKERS: dict[str, Callable[[Corpus], Iterable[Row]]] = {
    "actors": actors,
    "quotes": quotes,
    "claims": claims,
    "events": events,
    "articles": articles,
    "sentences": sentences,
    "mentions": mentions,
    "affiliations": affiliations,
    "quote_spans": quote_spans,
    "event_participants": event_participants,
    "claim_links": claim_links,
    "concepts": concepts,
    "corrections": corrections,
    "codes": codes,
    "coders": lambda corpus: corpus.coders,
    "retired_ids": lambda corpus: corpus.retired,
}


def assemble(corpus: Corpus, names: Sequence[str] | None = None) -> dict[str, pa.Table]:
    """Return every table of the contract, or those of ``names``, by name in publication order.

    Rows of span tables stand in text order within their article, articles in the order given, registries by
    id. The entries of every coding must carry their minted ids.
    """
    return {
        name: to_arrow(name, list(make(corpus))) for name, make in _MAKERS.items() if names is None or name in names
    }


@cache
def arrow_schema(name: str) -> pa.Schema:
    """Return the Arrow schema of a table: the contract's types, nothing nullable declared away."""
    return pa.schema([(field.name, _ARROW[field.type]) for field in contract.table(name).fields])


def to_arrow(name: str, rows: Sequence[Row]) -> pa.Table:
    """Turn rows into an Arrow table of the contract; absent columns are null, unknown ones are dropped."""
    return pa.Table.from_struct_array(pa.array(rows, type=_row_type(name)))


@cache
def _row_type(name: str) -> pa.StructType:
    return pa.struct(arrow_schema(name))
