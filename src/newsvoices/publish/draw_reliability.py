"""Draw a reliability diagram: the share of right rows against their score, one disc for each tenth of the scores."""

import math
from collections.abc import Sequence

from newsvoices.measure.calibration import Bin
from newsvoices.publish.svg import Canvas

__all__ = ["draw_reliability"]

_SIDE, _LEFT, _TOP = 360, 70, 50
_INK, _LINE = "#1f6f4a", "#656d76"


def draw_reliability(title: str, bins: Sequence[Bin]) -> str:
    """Return an SVG; a disc grows with its rows, and on the diagonal scores would be true probabilities."""
    description = "; ".join(f"score {b.score:.2f}: {b.right:.0%} of {b.rows} rows right" for b in bins)
    canvas = Canvas(_LEFT + _SIDE + 40, title, description)
    canvas.text(_LEFT, 26, title, size=15, bold=True)
    for step in range(6):
        at = step / 5
        x, y = _LEFT + at * _SIDE, _TOP + (1 - at) * _SIDE
        canvas.line(x, _TOP, x, _TOP + _SIDE)
        canvas.line(_LEFT, y, _LEFT + _SIDE, y)
        canvas.text(x, _TOP + _SIDE + 20, f"{at:.1f}", size=12, anchor="middle")
        canvas.text(_LEFT - 8, y + 4, f"{at:.1f}", size=12, anchor="end")
    canvas.line(_LEFT, _TOP + _SIDE, _LEFT + _SIDE, _TOP, _LINE)
    most = max((b.rows for b in bins), default=1)
    for b in bins:
        radius = _radius(b.rows, most)
        canvas.circle(_LEFT + b.score * _SIDE, _TOP + (1 - b.right) * _SIDE, radius, _INK, _INK)
    canvas.text(_LEFT + _SIDE / 2, _TOP + _SIDE + 42, "score", size=13, anchor="middle")
    _add_legend(canvas, most)
    canvas.text(20, _TOP + _SIDE / 2, "share of right rows", size=13, turn=-90, anchor="middle")
    return canvas.write(_TOP + _SIDE + 100)


def _radius(rows: int, most: int) -> float:
    return 3 + 9 * math.sqrt(rows / most)


def _add_legend(canvas: Canvas, most: int) -> None:
    """Show how many rows a disc of a size stands for: of the most that one has, and of a tenth of them."""
    y = _TOP + _SIDE + 76
    for x, rows in ((_LEFT + 14, most), (_LEFT + 134, max(1, round(most / 10)))):
        canvas.circle(x, y, _radius(rows, most), _INK, _INK)
        canvas.text(x + 20, y + 4, f"{rows} row{'s' * (rows != 1)}", size=12)
