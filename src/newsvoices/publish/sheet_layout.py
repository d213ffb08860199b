"""Work out row heights: no spreadsheet does it alike, and LibreOffice leaves wrapped text overlapping."""

from collections.abc import Iterable

__all__ = ["HIGHEST_LINES", "lines_of", "row_height"]

HIGHEST_LINES = 31
"""What fits into the highest row that a spreadsheet allows (409 points)."""
_LINE = 13.0
_PADDING = 3.0


def lines_of(text: str, width: float) -> int:
    """Estimate on how many lines a text stands in a column of a width in characters; rather one too many."""
    # Proportional type holds a fifth more than the column's digits; a line loses its indent
    # and part of a word at its end.
    per_line = max(1, int(width * 1.2) - 6)
    return sum(max(1, -(-len(line) // per_line)) for line in text.split("\n"))


def row_height(lines: Iterable[int]) -> float:
    """Return the height in points of a row whose cells need so many lines."""
    return _PADDING + _LINE * min(HIGHEST_LINES, max(lines, default=1))
