"""The look of the workbook: one place for colours, fonts and cell formats."""

from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

__all__ = ["TAB_COLOURS", "Styles"]

_INK = "#1F2937"
_HEAD = "#1F3A5F"
_QUIET = "#6B7280"
_RULE = "#E5E7EB"
_BAND = "#EAF0F7"

TAB_COLOURS = {"text": "#6B7280", "core": "#1F3A5F", "supporting": "#5B8DB8", "reference": "#C5CDD8"}


class Styles:
    """The cell formats of one workbook, made once each."""

    def __init__(self, book: Workbook) -> None:
        """Add the formats to a workbook."""
        cell = {
            "font_color": _INK,
            "valign": "top",
            "text_wrap": True,
            "align": "left",
            "indent": 1,
            "bottom": 1,
            "bottom_color": _RULE,
        }
        text = {**cell, "num_format": "@"}
        plain = {"font_color": _INK, "valign": "top", "text_wrap": True}

        def add(**properties: Any) -> Format:
            # On every system, or with a stand-in of the same widths: row heights are worked out from it.
            return book.add_format({"font_name": "Arial", "font_size": 10, **properties})

        self.header = add(
            bold=True,
            font_color="#FFFFFF",
            bg_color=_HEAD,
            valign="vcenter",
            align="left",
            indent=1,
            text_wrap=True,
            num_format="@",
        )
        self.prose = add(**cell)
        """Long text, not in the format "text": older versions of Excel show ##### from 256 characters on."""
        self.text = add(**text)
        self.identifier = add(**{**text, "font_color": _QUIET})
        self.formula_like = add(**cell, quote_prefix=True)
        """Text that stays text even when somebody edits the cell and presses Enter."""
        self.integer = add(**cell, num_format="0")
        self.boolean = add(**cell, num_format='"TRUE";"TRUE";"FALSE"')
        """Excel shows the words anyhow; LibreOffice would show 1 and 0."""
        self.date = add(**cell, num_format="yyyy-mm-dd")
        self.title = add(bold=True, font_size=16, font_color=_HEAD, valign="vcenter")
        self.heading = add(bold=True, font_size=12, font_color=_HEAD, valign="vcenter")
        self.label = add(**{**plain, "font_color": _QUIET})
        self.paragraph = add(**plain)
        self.link = add(**{**plain, "font_color": "#1D4ED8", "underline": 1})
        self.band = add(**cell, bold=True, bg_color=_BAND)
        self.band_text = add(**cell, bg_color=_BAND)
