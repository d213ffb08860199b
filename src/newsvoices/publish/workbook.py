"""Write the workbook: read me, codebook and every table, for people who open data in a spreadsheet.

Nothing in it is left to a spreadsheet's guess: text is written as text, real dates as dates, and the file has
the same bytes every time (XlsxWriter in memory gives every part of the archive the same fixed date).
"""

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime

import pyarrow as pa
import xlsxwriter

from newsvoices.contract import TableSchema, vocabularies
from newsvoices.publish.facts import Facts
from newsvoices.publish.sheet_styles import TAB_COLOURS, Styles
from newsvoices.publish.sheets import ReadmeText, write_codebook_sheet, write_readme_sheet
from newsvoices.publish.table_sheet import write_table_sheet

__all__ = ["workbook_bytes"]

_NO_RELEASE = date(1980, 1, 1)


def workbook_bytes(
    tables: Mapping[str, pa.Table], schemas: Sequence[TableSchema], facts: Facts, readme: ReadmeText
) -> bytes:
    """Return the workbook (XLSX). Raises DataError for a cell or table that no spreadsheet can hold."""
    sink = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    with xlsxwriter.Workbook(sink, options) as book:
        book.set_properties(_properties(facts))
        book.set_size(2400, 1500)
        styles = Styles(book)
        first = book.add_worksheet("Read me & cite")
        first.set_tab_color(TAB_COLOURS["text"])
        write_readme_sheet(first, styles, facts, readme, [(item, tables[item.name]) for item in schemas])
        second = book.add_worksheet("Codebook")
        second.set_tab_color(TAB_COLOURS["text"])
        write_codebook_sheet(second, styles, schemas, vocabularies())
        for schema in schemas:
            sheet = book.add_worksheet(schema.name)
            sheet.set_tab_color(TAB_COLOURS[schema.group])
            write_table_sheet(sheet, styles, schema, tables[schema.name])
        first.activate()
    return sink.getvalue()


def _properties(facts: Facts) -> dict[str, object]:
    released = facts.released or _NO_RELEASE
    return {
        "title": facts.title,
        "subject": f"Version {facts.version}",
        "author": "; ".join(author.name for author in facts.authors),
        "keywords": "; ".join(facts.keywords),
        "comments": facts.citation or "",
        # The date of the release, not of the build, so that the same inputs give the same bytes.
        "created": datetime(released.year, released.month, released.day),
    }
