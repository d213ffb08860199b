"""Write the tables of all parts, in their order."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import pyarrow as pa

from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.notes import Notes
from newsvoices.apply.portions import Read
from newsvoices.apply.tables import tables_of
from newsvoices.apply.unfinished import Unfinished
from newsvoices.apply.write import Tables
from newsvoices.errors import DataError

__all__ = ["Written", "finish"]

_INPUTS = pa.schema([(name, pa.string()) for name in ("article_id", "where", "given_id", "given")])
_FAILURES = pa.schema([("where", pa.string()), ("article_id", pa.string()), ("problem", pa.string())])


@dataclass
class Written:
    """How many articles are in the tables, which are not, and what is to be said of them."""

    articles: int = 0
    failures: list[Failure] = field(default_factory=list)
    notes: Notes = field(default_factory=Notes)


def finish(kept: Unfinished, parts: int, format_: str, descriptor: Mapping[str, Any]) -> Written:
    """Write the tables of so many parts, with the texts, the lists of inputs and of failures, and put them in place.

    Where there were articles and none could be read nothing is written, so that a mended command can have the folder.
    """
    written = Written()
    with kept.writing(), Tables(kept.tables, format_, descriptor) as tables:
        for number in range(parts):
            name = kept.name(number)
            part = kept.part(number)
            if part is None:
                raise DataError(
                    f"{kept.folder}: what was read is damaged ({name}). Check the disk, then run the command again: "
                    "the articles of that part are read again, and all others are kept."
                )
            read = [outcome for outcome in part.portion.outcomes if isinstance(outcome, Read)]
            written.failures += [outcome for outcome in part.portion.outcomes if isinstance(outcome, Failure)]
            for one in read:
                written.notes.see(one)
                tables.add_text(one.source.article_id, one.source.text)
            if read:
                tables.add({**part.portion.tables, "inputs": _input_rows([one.source for one in read])})
                written.articles += len(read)
        if not written.articles:
            tables.add({**tables_of([], kept=True), "inputs": _input_rows([])})
        if written.failures:
            rows = [asdict(failure) for failure in written.failures]
            tables.add({"failures": pa.Table.from_pylist(rows, schema=_FAILURES)})
    if written.failures and not written.articles:
        kept.give_up()
    else:
        kept.put_in_place()
    return written


def _input_rows(inputs: Sequence[Input]) -> pa.Table:
    rows = [{name: getattr(one, name) for name in _INPUTS.names} for one in inputs]
    return pa.Table.from_pylist(rows, schema=_INPUTS)
