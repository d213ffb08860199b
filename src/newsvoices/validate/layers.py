"""Check tables against every rule, layer after layer, and report all failures together."""

from collections.abc import Mapping

import pyarrow as pa

# Imported for their rules, which register themselves: relations first, then evidence.
from newsvoices.validate import attributions, cells, claims, copies, events, evidence, ids, marks
from newsvoices.validate.gate import check_schemas
from newsvoices.validate.inputs import Context, Data
from newsvoices.validate.registry import run_rules
from newsvoices.validate.report import to_report

__all__ = ["check"]

SUBJECTS = (ids, cells, copies, attributions, claims, events, marks, evidence)
"""The modules of rules, one subject each."""


def check(tables: Mapping[str, pa.Table], texts: Mapping[str, str], *, context: Context | None = None) -> pa.Table:
    """Return the report of every failure in the tables of a dataset; it has no rows when all rules hold.

    ``texts`` holds the frozen text of every article by article_id. The layers are the gate (schemas),
    relations and evidence; a rule whose input the gate refuses is reported as not checked.
    """
    data = Data(tables, texts, context or Context())
    return to_report(
        [*check_schemas(tables), *run_rules("relations", data), *run_rules("evidence", data)],
    )
