"""The section on attributions in the same articles, had others typed them: other marks, line ends, capitals."""

from collections.abc import Callable, Mapping, Sequence

from newsvoices.evaluate.machine import Read, spans_of
from newsvoices.evaluate.section import Section, per_cent
from newsvoices.extractor.tagger import tag_article
from newsvoices.measure.attributions import Attributed, score_attributions, total
from newsvoices.text import lay_out

__all__ = ["MANNERS", "retyped_section"]

_FIGURES = ("source", "cue", "content", "link", "direct speech")
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_LINE = 72  # characters

Retype = Callable[[str], str]


def _straight(text: str) -> str:
    return text.translate(_STRAIGHT)


def _with_marks(*pairs: tuple[str, str]) -> Retype:
    """Return what sets stretches in marks into those of ``pairs``, by how deep they are; doubled signs stay."""

    def retype(text: str) -> str:
        signs = list(text)
        for mark in lay_out(text).marks:
            opens, closes = pairs[mark.depth % len(pairs)]
            if mark.open_mark and len(mark.open_mark) == 1:
                signs[mark.start] = opens
            if mark.close_mark and len(mark.close_mark) == 1:
                signs[mark.end - 1] = closes
        return "".join(signs)

    return retype


def _wrapped(text: str) -> str:
    """Return the text with line ends in place of blanks where a line would be longer than ``_LINE``."""
    signs, begin, blank = list(text), 0, -1
    for at, sign in enumerate(text):
        if sign == "\n":
            begin, blank = at + 1, -1
        elif sign == " ":
            blank = at
        if at - begin >= _LINE and blank >= 0:
            signs[blank] = "\n"
            begin, blank = blank + 1, -1
    return "".join(signs)


def _letter_by_letter(change: Retype) -> Retype:
    """Return what changes each sign alone, and leaves those that would become several."""
    return lambda text: "".join(new if len(new := change(sign)) == 1 else sign for sign in text)


_SINGLE = _with_marks(("‘", "’"), ("“", "”"))
MANNERS: Mapping[str, Retype] = {
    "as published": str,
    "straight marks": _straight,
    "single marks outside, as British papers have them": _SINGLE,
    "the same, straight": lambda text: _straight(_SINGLE(text)),
    "guillemets": _with_marks(("«", "»"), ("‹", "›")),
    "German marks, low and high": _with_marks(("„", "“"), ("‚", "‘")),
    f"lines of {_LINE} characters": _wrapped,
    "line ends lost": lambda text: text.replace("\n", " "),
    "capitals": _letter_by_letter(str.upper),
    "lower case": _letter_by_letter(str.lower),
}
"""Ways of typing an article; none puts in or leaves out a sign, so that offsets stay."""


def retyped_section(name: str, reads: Sequence[Read]) -> Section:
    """Score the attributions found in articles that were typed otherwise; ``name`` says what was read."""
    rows = []
    for manner, retype in MANNERS.items():
        counts = total(
            [
                score_attributions(read.article.text, coding, found)
                for read in reads
                for found in [_found(retype(read.article.text))]
                for coding in read.article.codings.values()
            ]
        )
        rows.append([manner, *(per_cent(counts[figure].headline) for figure in _FIGURES)])
    return Section(
        "Attributions in the same articles, typed otherwise",
        f"The articles of {name} once more, with other quotation marks, line ends and letters. F1, and for direct "
        "speech recall, in per cent.",
        ["typed", *_FIGURES],
        rows,
        "Of direct speech counts what stands in double marks as published.",
    )


def _found(text: str) -> list[Attributed]:
    return [spans_of(row) for row in tag_article(text, lay_out(text)).attributions]
