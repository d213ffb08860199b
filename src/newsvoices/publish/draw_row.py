"""Draw what a row is: one sentence with source, cue, content and claim marked, and the rows that it yields."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newsvoices.publish.svg import Canvas, break_word, text_width, wrap
from newsvoices.records import Row

__all__ = ["draw_row"]

Span = tuple[int, int]

_WIDTH, _MARGIN, _SIZE, _LEADING = 860, 28, 20, 46
_COLOURS = {"source": ("#dbe9fb", "#1f5fa8"), "cue": ("#fde8cf", "#a85a00"), "content": ("#dcf2e0", "#1f7a3a")}
_CLAIM = "#7a3fb0"
_QUOTE_CARD = (
    ("speaker_name", "speaker"),
    ("addressee_name", "addressee"),
    ("cue", "cue"),
    ("form", "form"),
    ("verbatim", "verbatim"),
    ("quoted_words", "quoted words"),
)
_CLAIM_CARD = (
    ("claimant_name", "claimant"),
    ("proposition", "proposition"),
    ("claim_type", "claim type"),
    ("certainty", "certainty"),
    ("concept_label", "concept"),
    ("agreement", "agreement"),
)


def draw_row(rows: Mapping[str, Sequence[Row]], text: str, worked: tuple[str, int, int]) -> str | None:
    """Return an SVG of the first attributed quote in a paragraph (article id, start, end), None if it has none.

    ``text`` is that article's text.
    """
    article, start, end = worked
    spans = {row["quote_id"]: row for row in rows["quote_spans"]}
    for quote in rows["quotes"]:
        if quote["article_id"] == article and start <= quote["start"] < end and quote["function"] == "attribution":
            claim = next((row for row in rows["claims"] if row["quote_id"] == quote["quote_id"]), None)
            sentences = [row for row in rows["sentences"] if row["article_id"] == article]
            return _draw(text, quote, {**spans[quote["quote_id"]], **quote}, claim, sentences)
    return None


def _draw(text: str, quote: Row, spans: Row, claim: Row | None, sentences: Sequence[Row]) -> str:
    sentence = next(row for row in sentences if row["start"] <= quote["start"] < row["end"])
    parts = {
        "source": (spans["source_start"], spans["source_end"]),
        "cue": (spans["cue_start"], spans["cue_end"]),
        "content": (quote["start"], quote["end"]),
    }
    canvas = Canvas(
        _WIDTH,
        "What a row is",
        "A sentence of the article with its source, cue, content and claim marked, and the rows that it yields: "
        + sentence["text"],
    )
    inside = {
        name: (a, b)
        for name, (a, b) in parts.items()
        if a is not None and b is not None and a < sentence["end"] and sentence["start"] < b
    }
    claimed = (claim["start"], claim["end"]) if claim else None
    y = _legend(canvas, inside, claim is not None)
    y = _sentence(canvas, text, sentence, inside, claimed, y)
    left = _card(canvas, _MARGIN, y, "one row of quotes", "#1f7a3a", _QUOTE_CARD, quote)
    right = left
    if claim is not None:
        right = _card(canvas, _WIDTH / 2 + 8, y, "one row of claims", _CLAIM, _CLAIM_CARD, claim)
    return canvas.write(max(left, right) + 12)


def _legend(canvas: Canvas, parts: Mapping[str, Span], with_claim: bool) -> float:
    x = float(_MARGIN)
    for name in parts:
        fill, ink = _COLOURS[name]
        width = text_width(name, 13, bold=True) + 16
        canvas.rect(x, 18, width, 22, fill)
        canvas.text(x + 8, 34, name, size=13, fill=ink, bold=True, fitted=True)
        x += width + 10
    if with_claim:
        width = text_width("claim", 13, bold=True)
        canvas.text(x + 4, 33, "claim", size=13, fill=_CLAIM, bold=True, fitted=True)
        canvas.line(x + 2, 38, x + 6 + width, 38, _CLAIM)
    return 84


def _words(text: str, sentence: Row, borders: set[int]) -> Iterator[tuple[bool, list[Span]]]:
    """Yield what must stay on one line, cut where a part begins or ends, and whether a space stands before it."""
    room = _WIDTH - 2 * _MARGIN
    for match in re.finditer(r"\S+", text[sentence["start"] : sentence["end"]]):
        start = sentence["start"] + match.start()
        spaced = True
        for piece in break_word(match.group(), _SIZE, room):
            end = start + len(piece)
            cuts = [start, *sorted(border for border in borders if start < border < end), end]
            yield spaced, list(pairwise(cuts))
            start, spaced = end, False


def _sentence(
    canvas: Canvas, text: str, sentence: Row, parts: Mapping[str, Span], claim: Span | None, y: float
) -> float:
    space = text_width(" ", _SIZE)
    x = float(_MARGIN)
    before: set[str] = set()
    underlined = False
    words: list[tuple[float, float, str, str]] = []
    underlines: list[tuple[float, float, float]] = []
    borders = {border for span in (*parts.values(), claim or (0, 0)) for border in span}
    for spaced, pieces in _words(text, sentence, borders):
        gap = space if spaced and x > _MARGIN else 0.0
        whole = text_width(text[pieces[0][0] : pieces[-1][1]], _SIZE)
        if x > _MARGIN and x + gap + whole > _WIDTH - _MARGIN:
            x, y, gap, before, underlined = float(_MARGIN), y + _LEADING, 0.0, set(), False
        for start, end in pieces:
            first, last = (start, end) == pieces[0], (start, end) == pieces[-1]
            x += gap if first else 0
            width = text_width(text[start:end], _SIZE)
            here = {name for name, (a, b) in parts.items() if a <= start < b}
            for name in sorted(here):
                lead = (gap if first else 0) + 4 if name in before else 3 if first else 0
                canvas.rect(x - lead, y - 22, width + lead + (3 if last else 0), 31, _COLOURS[name][0])
            claimed = claim is not None and claim[0] <= start < claim[1]
            if claimed:
                underlines.append((x - (gap if first and underlined else 0), x + width, y + 5))
            words.append((x, y, text[start:end], _COLOURS[min(here)][1] if here else "#1f2328"))
            x, before, underlined = x + width, here, claimed
    # Over the boxes, which would hide them.
    for left, right, below in underlines:
        canvas.line(left, below, right, below, _CLAIM)
    for left, below, word, ink in words:
        canvas.text(left, below, word, size=_SIZE, fill=ink, fitted=True)
    return y + 40


def _card(
    canvas: Canvas, x: float, y: float, title: str, ink: str, columns: Sequence[tuple[str, str]], row: Row
) -> float:
    canvas.text(x, y, title, size=14, fill=ink, bold=True)
    y += 10
    width = _WIDTH / 2 - _MARGIN - 8
    canvas.line(x, y, x + width, y, ink)
    y += 20
    for column, label in columns:
        value = row.get(column)
        if value is None:
            continue
        shown = {True: "affirms", False: "rejects"}[value] if isinstance(value, bool) else str(value)
        canvas.text(x, y, label, size=13, fill="#656d76")
        y = canvas.lines(x + 100, y, wrap(shown, 13, width - 104, limit=4), size=13) + 4
    return y
