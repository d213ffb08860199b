"""The two sheets of text that open the workbook: what this is, and what each column means."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

import pyarrow as pa
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from newsvoices.contract import Field, TableSchema, Vocabulary
from newsvoices.publish.facts import Facts
from newsvoices.publish.sheet_layout import HIGHEST_LINES, lines_of, row_height
from newsvoices.publish.sheet_styles import Styles

__all__ = ["ReadmeText", "write_codebook_sheet", "write_readme_sheet"]

ReadmeText: TypeAlias = str | Sequence[tuple[str, str]]
"""Paragraphs parted by empty lines, where a line "# …" is a heading; or pairs of a label and a text."""

_URL_LIMIT = 2_000
_LABEL_WIDTH, _ROWS_WIDTH, _TEXT_WIDTH = 22, 11, 96
_CODES_WIDTH = 76
_CODEBOOK_COLUMNS = (
    ("table", 20),
    ("column", 24),
    ("type", 11),
    ("required", 10),
    ("description", 58),
    ("coder's rule", 58),
    ("codes", _CODES_WIDTH),
    ("standard", 28),
)


class _Page:
    """Writes labelled lines downwards."""

    def __init__(self, sheet: Worksheet, styles: Styles) -> None:
        self.sheet, self.styles, self.row = sheet, styles, 0

    def heading(self, text: str) -> None:
        self.row += 1
        self.sheet.set_row(self.row, 24)
        self.sheet.write_string(self.row, 0, text, self.styles.heading)
        self.row += 1

    def line(self, label: str, text: str) -> None:
        self.sheet.write_string(self.row, 0, label, self.styles.label)
        self.sheet.merge_range(self.row, 1, self.row, 2, "", self.styles.paragraph)
        self._write(1, text)
        self.sheet.set_row(self.row, row_height([lines_of(text, _ROWS_WIDTH + _TEXT_WIDTH)]))
        self.row += 1

    def _write(self, column: int, text: str) -> None:
        if text.startswith(("https://", "http://")) and len(text) < _URL_LIMIT and " " not in text:
            self.sheet.write_url(self.row, column, text, self.styles.link, string=text)
        else:
            self.sheet.write_string(self.row, column, text, self.styles.paragraph)


def write_readme_sheet(
    sheet: Worksheet,
    styles: Styles,
    facts: Facts,
    readme: ReadmeText,
    tables: Sequence[tuple[TableSchema, pa.Table]],
) -> None:
    """Fill the first sheet: title, how to cite, sources and their links, the given text, a list of sheets."""
    sheet.hide_gridlines(2)
    for column, width in enumerate((_LABEL_WIDTH, _ROWS_WIDTH, _TEXT_WIDTH)):
        sheet.set_column(column, column, width)
    sheet.set_row(0, 34)
    sheet.write_string(0, 0, facts.title, styles.title)
    page = _Page(sheet, styles)
    page.row = 1
    for label, text in _fact_lines(facts):
        page.line(label, text)
    if facts.sources:
        page.heading("Source")
        for source in facts.sources:
            page.line("Article", source.title)
            known = (("Link", source.url), ("Rights", source.rights_note), ("Text", source.text_path))
            for label, stated in known:
                if stated:
                    page.line(label, stated)
    for label, text in _readme_lines(readme):
        if text:
            page.line(label, text)
        else:
            page.heading(label)
    page.heading("Sheets")
    for schema, table in tables:
        sheet.write_url(page.row, 0, f"internal:'{schema.name}'!A1", styles.link, string=schema.name)
        rows = "1 row" if table.num_rows == 1 else f"{table.num_rows} rows"
        sheet.write_string(page.row, 1, rows, styles.paragraph)
        sheet.write_string(page.row, 2, schema.description, styles.paragraph)
        sheet.set_row(page.row, row_height([lines_of(schema.description, _TEXT_WIDTH)]))
        page.row += 1
    sheet.set_portrait()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def _fact_lines(facts: Facts) -> list[tuple[str, str]]:
    names = "; ".join(author.name for author in facts.authors)
    lines = [
        ("", facts.description),
        ("How to cite", facts.citation),
        ("Version", facts.version),
        ("Released", facts.released.isoformat() if facts.released else None),
        ("Authors", names),
        *(
            (f"Licence of the {licence.covers}", f"{licence.title} ({licence.name}), {licence.path}")
            for licence in facts.licences
        ),
        ("Article text", facts.text_note),
        ("DOI", f"https://doi.org/{facts.doi}" if facts.doi else None),
        ("Address", facts.url),
        ("Content hash", facts.content_hash),
    ]
    return [(label, text) for label, text in lines if text]


def _readme_lines(readme: ReadmeText) -> list[tuple[str, str]]:
    if not isinstance(readme, str):
        return list(readme)
    lines = []
    for paragraph in readme.strip().split("\n\n"):
        if paragraph.startswith("#"):
            lines.append((paragraph.lstrip("# "), ""))
        elif paragraph.strip():
            lines.append(("", paragraph.strip()))
    return lines


def write_codebook_sheet(
    sheet: Worksheet, styles: Styles, schemas: Sequence[TableSchema], words: Mapping[str, Vocabulary]
) -> None:
    """Fill the codebook sheet: one line per table and, under it, one per field."""
    for column, (title, width) in enumerate(_CODEBOOK_COLUMNS):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, styles.header)
    row = 1
    for schema in schemas:
        about = f"One row: {schema.unit[:1].lower()}{schema.unit[1:]} {schema.description}"
        _write_row(sheet, row, (schema.name, "", "", "", about, "", "", ""), styles.band, styles.band_text)
        row += 1
        for field in schema.fields:
            _write_row(sheet, row, _field_cells(schema, field, words), styles.text, styles.prose)
            row += 1
    sheet.set_row(0, 24)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, row - 1, len(_CODEBOOK_COLUMNS) - 1)
    sheet.set_landscape()
    sheet.set_paper(8)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _field_cells(schema: TableSchema, field: Field, words: Mapping[str, Vocabulary]) -> tuple[str, ...]:
    kind = "EDTF date" if field.edtf else "list (;)" if field.list else field.type
    about = f"{field.title}{'' if field.title.endswith('?') else '.'} {field.description}"
    return (
        schema.name,
        field.name,
        kind,
        "yes" if field.required else "",
        about,
        field.instruction or "",
        _codes(words[field.vocabulary]) if field.vocabulary else "",
        field.source or "",
    )


def _codes(vocabulary: Vocabulary) -> str:
    listed = "\n".join(f"{code.code}: {code.definition}" for code in vocabulary.codes)
    if lines_of(listed, _CODES_WIDTH) <= HIGHEST_LINES:
        return listed
    return f"{', '.join(vocabulary.values)}\n(meanings: sheet codes, vocabulary {vocabulary.name})"


def _write_row(sheet: Worksheet, row: int, cells: Sequence[str], short: Format, long: Format) -> None:
    widths = [width for _title, width in _CODEBOOK_COLUMNS]
    sheet.set_row(row, row_height(lines_of(text, width) for text, width in zip(cells, widths, strict=True)))
    for column, text in enumerate(cells):
        style = short if column < 4 else long
        if text:
            sheet.write_string(row, column, text, style)
        else:
            sheet.write_blank(row, column, None, style)
