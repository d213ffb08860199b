"""Single cells: what no schema can say of them (V22, V25)."""

from collections.abc import Iterator
from functools import cache

import pyarrow as pa
import pyarrow.compute as pc

from newsvoices import contract
from newsvoices.records import CELL_LIMIT
from newsvoices.validate.inputs import Data
from newsvoices.validate.registry import rule
from newsvoices.validate.report import Failure, fail, identify, show

__all__: list[str] = []

_COUNTRIES = (("actors", "country_code"), ("events", "place_country"))
# Line feed and tab may stand in an article; no other control character can be written to a workbook.
_CONTROLS = r"[\x00-\x08\x0b-\x1f\x7f-\x{9f}]"


@rule("V22 countries exist", "Country codes are alpha-3 codes of ISO 3166-1.", "relations", {})
def countries_exist(data: Data) -> Iterator[Failure]:
    """V22."""
    for table, column in _COUNTRIES:
        for row in data.rows(table) if data.has(table, (column,)) else ():
            if row[column] is not None and row[column] not in _countries():
                message = (
                    f"The {column} of {table} row {show(identify(table, row))} is {show(row[column])}, "
                    "which is no alpha-3 code of ISO 3166-1; use the country's code, such as KAZ, or "
                    "leave the cell empty."
                )
                yield fail(table, row, column, "an alpha-3 code of ISO 3166-1", message)


@cache
def _countries() -> frozenset[str]:
    import pycountry  # reads its lists on import; only validation needs them

    return frozenset(country.alpha_3 for country in pycountry.countries)


@rule(
    "V25 cells are plain",
    "No cell is an empty string (null is the bare empty cell), holds a control character other than line "
    f"feed and tab, or is longer than the {CELL_LIMIT:,} characters (UTF-16 code units) that a spreadsheet cell "
    "takes.",
    "relations",
    {},
)
def cells_are_plain(data: Data) -> Iterator[Failure]:
    """V25."""
    for table, columns in data.columns.items():
        fields = contract.table(table)
        texts = {name: data.column(table, name) for name in columns if fields.field(name).type == "string"}
        together = pa.chunked_array([part for values in texts.values() for part in values.chunks], pa.string())
        if not _suspicious(together):  # one look at a table costs little more than one at a column
            continue
        for column, values in texts.items():
            if not _suspicious(values):
                continue
            for row in data.every_row(table):
                problem = _problem(row[column])
                if problem is not None:
                    found, allowed = problem
                    message = (
                        f"The {column} of {table} row {show(identify(table, row))} {found}, where "
                        f"{allowed} is allowed; correct the cell."
                    )
                    yield fail(table, row, column, allowed, message)


def _suspicious(values: pa.ChunkedArray) -> bool:
    """Say whether any cell could fail: a quick look at all values, so that rows are seldom read."""
    least, most = pc.min_max(pc.utf8_length(values)).values()
    if least.is_valid and (least.as_py() == 0 or most.as_py() > CELL_LIMIT // 2):
        return True
    return bool(pc.any(pc.match_substring_regex(values, _CONTROLS)).as_py())


def _problem(value: str | None) -> tuple[str, str] | None:
    if value is None:
        return None
    if value == "":
        return "is an empty string", "a bare empty cell or some text"
    for char in value:
        if char not in "\n\t" and (char < " " or "\x7f" <= char <= "\x9f"):
            return f"holds the control character U+{ord(char):04X}", "text without control characters"
    units = len(value.encode("utf-16-le", "surrogatepass")) // 2
    if units > CELL_LIMIT:
        return f"has {units} characters", f"at most {CELL_LIMIT}"
    return None
