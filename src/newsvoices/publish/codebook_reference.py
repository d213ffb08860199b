"""The codebook's reference part: every table, field, vocabulary and rule, from the contract."""

import re
from collections.abc import Mapping

from newsvoices import contract
from newsvoices.contract import Field, TableSchema
from newsvoices.publish.svg import BIDI_CONTROLS

__all__ = ["cell", "fields_section", "rules_section", "table_lines", "vocabularies_section"]

_GROUPS = {"core": "Core tables", "supporting": "Supporting tables", "reference": "Reference tables"}


# Control characters and surrogates (Unicode's categories Cc and Cs), and what reorders the text.
_UNSEEN = re.compile(f"[\x00-\x1f\x7f-\x9f\ud800-\udfff]|{BIDI_CONTROLS.pattern}")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_MARKUP = re.compile(r"[\\|*_`~$\[\]]")
_CODE = re.compile(r"`([^`|]+)`")
# GitHub makes links of bare addresses and takes a backslash in one literally.
_ADDRESS = re.compile(r"(https?://[^\s<>\"`|\\\[\]]*[\w/=#&%-])")


def cell(value: object) -> str:
    """Return a value as it may stand in a Markdown table: nothing in it is read as markup or breaks the row.

    Characters that would reorder or hide the text are shown by their code points; addresses stay links.
    """
    if value is None:
        return ""
    text = " ".join(str(value).split())
    text = _UNSEEN.sub(lambda match: f"⟨U+{ord(match.group()):04X}⟩", text)
    return "".join(part if place % 2 else _escape(part) for place, part in enumerate(_ADDRESS.split(text)))


def _escape(text: str) -> str:
    text = _MARKUP.sub(lambda match: "\\" + match.group(), _ENTITY.sub("&amp;", text))
    return text.replace("<", "&lt;").replace(">", "&gt;")


def table_lines(header: list[str], rows: list[list[str]]) -> str:
    """Return a Markdown table; the cells are taken as they are."""
    lines = ["| " + " | ".join(header) + " |", "|" + " --- |" * len(header)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)


def fields_section(counts: Mapping[str, int]) -> str:
    """Describe every table and field of the contract, with the number of rows published."""
    parts = ["## Tables and fields"]
    group = None
    for name, table in contract.tables().items():
        if table.group != group:
            group = table.group
            parts.append(f"### {_GROUPS[group]}")
        parts.append(_table(table, counts.get(name, 0)))
    return "\n\n".join(parts)


def _table(table: TableSchema, count: int) -> str:
    rows = [[f"`{field.name}`", _type(field), _description(field)] for field in table.fields]
    keys = ", ".join(f"`{name}`" for name in table.primary_key)
    references = "".join(
        f" {', '.join(f'`{name}`' for name in key.fields)} {'refer' if len(key.fields) > 1 else 'refers'} to "
        f"`{key.target}`."
        for key in table.foreign_keys
    )
    return (
        f"#### {table.name}\n\n{table.description} {table.unit} Rows in this version: {count}. "
        f"Key: {keys}.{references}\n\n" + table_lines(["column", "type", "meaning"], rows)
    )


def _type(field: Field) -> str:
    kind = "EDTF date" if field.edtf else "list with ;" if field.list else field.type
    return f"{kind}, required" if field.required else kind


def _description(field: Field) -> str:
    parts = [f"**{cell(field.title)}.** {cell(field.description)}"]
    if field.vocabulary:
        parts.append(f"Codes: [{field.vocabulary}](#{field.vocabulary}).")
    if field.instruction:
        parts.append(f"*Coder's rule:* {_with_code(field.instruction)}")
    if field.source:
        parts.append(f"Source: {cell(field.source)}.")
    return " ".join(parts)


def _with_code(text: str) -> str:
    """Return a text of the contract for a cell; what stands there between backticks stays code."""
    parts = _CODE.split(text)
    # A cell has no blanks at its ends, and a part between two codes needs them.
    return "".join(f"`{part}`" if place % 2 else cell(f"x{part}x")[1:-1] for place, part in enumerate(parts))


def vocabularies_section() -> str:
    """List every vocabulary with its codes and where they come from."""
    parts = ["## Vocabularies"]
    for vocabulary in contract.vocabularies().values():
        rows = []
        for code in vocabulary.codes:
            meaning = cell(code.definition)
            if code.applies_to:
                meaning += " " + " ".join(f"*{cell(kind)}:* {cell(text)}" for kind, text in code.applies_to.items())
            rows.append([f"`{code.code}`", cell(code.label), meaning.strip()])
        source = f" Source: {cell(vocabulary.source)}" if vocabulary.source else ""
        parts.append(
            f"### {vocabulary.name}\n\n{cell(vocabulary.description)}{source}\n\n"
            + table_lines(["code", "label", "meaning"], rows)
        )
    return "\n\n".join(parts)


def rules_section(rules: Mapping[str, str]) -> str:
    """List the rules that every published row has passed."""
    if not rules:
        return ""
    rows = [[cell(name), cell(text)] for name, text in rules.items()]
    return "## Rules\n\nNothing is published from a build in which a row breaks one of these.\n\n" + table_lines(
        ["rule", "what it asks"], rows
    )
