"""Draw the debate: who affirms and who rejects which concept, from the claims table."""

import math
from collections.abc import Mapping, Sequence

from newsvoices.publish.stances import tabulate_stances
from newsvoices.publish.svg import Canvas, text_width, wrap
from newsvoices.records import Row

__all__ = ["draw_debate"]

_LABEL, _COLUMN, _ROW, _MARGIN, _NAME = 400, 52, 46, 24, 260
_AFFIRM, _REJECT, _AUTHOR = "#1f6f4a", "#b3261e", "#656d76"


def draw_debate(rows: Mapping[str, Sequence[Row]]) -> str | None:
    """Return an SVG matrix of concepts and claimants, None where no claim takes a side on a concept.

    Concepts stand in the order of their registry, claimants by the number of concepts that they speak to;
    the articles' own claims stand apart, in the last columns.
    """
    stances = tabulate_stances(rows)
    if not stances.labels:
        return None
    people = tuple(stances.labels)
    touched = {concept for concept, _ in stances.sides}
    concepts = [row for row in rows["concepts"] if row["concept_id"] in touched]
    labels = [wrap(stances.labels[who], 13, _NAME, limit=1)[0] for who in people]
    widths = [text_width(label, 13) for label in labels]
    head = max(widths) * math.sin(math.radians(50)) + 30
    reach = max(
        _COLUMN * (place + 0.5 - len(people)) + width * math.cos(math.radians(50)) for place, width in enumerate(widths)
    )
    width = _MARGIN + _LABEL + _COLUMN * len(people) + max(0, reach) + _MARGIN
    canvas = Canvas(
        round(width), "Who affirms and who rejects which concept", "One row per concept, one column per claimant."
    )
    top = 20 + head
    for place, (label, who) in enumerate(zip(labels, people, strict=True)):
        x = _MARGIN + _LABEL + _COLUMN * place + _COLUMN / 2
        ink = _AUTHOR if who.author else "#1f2328"
        canvas.text(x - 2, top - 10, label, size=13, turn=-50, fill=ink, italic=who.author)
    y = top
    for concept in concepts:
        canvas.line(_MARGIN, y, _MARGIN + _LABEL + _COLUMN * len(people), y)
        lines = wrap(concept["label"], 13, _LABEL - 20, limit=2)
        canvas.lines(_MARGIN, y + _ROW / 2 + 5 - 9 * (len(lines) - 1), lines, size=13)
        for place, who in enumerate(people):
            x = _MARGIN + _LABEL + _COLUMN * place + _COLUMN / 2
            _stance(canvas, x, y + _ROW / 2, stances.of(concept["concept_id"], who))
        y += _ROW
    canvas.line(_MARGIN, y, _MARGIN + _LABEL + _COLUMN * len(people), y)
    y += 28
    canvas.circle(_MARGIN + 9, y - 5, 8, _AFFIRM, _AFFIRM)
    canvas.text(_MARGIN + 24, y, "affirms", size=13)
    canvas.circle(_MARGIN + 99, y - 5, 8, "#ffffff", _REJECT)
    canvas.cross(_MARGIN + 99, y - 5, 4, _REJECT)
    canvas.text(_MARGIN + 114, y, "rejects", size=13)
    if stances.left_out:
        more = f"{stances.left_out} further claimants, who speak to no more concepts than these, are not shown."
        canvas.text(_MARGIN + 180, y, more, size=13, fill=_AUTHOR)
    return canvas.write(round(y + 20))


def _stance(canvas: Canvas, x: float, y: float, sides: set[bool]) -> None:
    if True in sides:
        canvas.circle(x - (9 if False in sides else 0), y, 8, _AFFIRM, _AFFIRM)
    if False in sides:
        canvas.circle(x + (9 if True in sides else 0), y, 8, "#ffffff", _REJECT)
        canvas.cross(x + (9 if True in sides else 0), y, 4, _REJECT)
