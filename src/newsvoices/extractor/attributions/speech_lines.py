"""Speech whose speaker stands before a colon or behind a dash, as in transcripts, interviews and under mottoes."""

import re

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.records import Mark, Paragraph
from newsvoices.text.sentences import is_blank

__all__ = ["GENRES", "speaker_of_line"]

Span = tuple[int, int]

GENRES = word_set(
    "analysis breaking comment editorial exclusive interview listen live opinion photos poll read report review update "
    "video watch"
)
"""What a piece is, as the first word of its headline."""
_WORD = r"(?:[A-Z][\w.’'-]*|of|the|de|van|von|bin|al|la|del)"
_BEFORE = re.compile(rf"((?:[A-Z][\w.’'-]*)(?: {_WORD}){{0,4}})(?:,? ?\([^()\n]{{1,40}}\))?\s?(:)\s*")
_INSIDE = re.compile(r"([A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]*){0,3})(?: ?\([^()\n]{1,40}\))?\s?(:)\s+")
_BEHIND = re.compile(r"\s*([-–—―]{1,3})\s*([^\W\d_].{1,80}?)[.\s]*")


def speaker_of_line(text: str, paragraph: Paragraph, mark: Mark) -> tuple[Span, Span, Span] | None:
    """Return source, cue and content of a stretch that is alone in its paragraph with a name.

    ``Ann Moe: “…”`` and ``“…” — Ann Moe``; and ``“MOE: …``, as transcripts are quoted with a mark at every line.
    """
    content = (mark.start, mark.end)
    if not is_blank(text, mark.end, paragraph.end):
        behind = _BEHIND.fullmatch(text, mark.end, paragraph.end)
        if behind is None or not is_blank(text, paragraph.start, mark.start):
            return None
        return behind.span(2), behind.span(1), content
    before = _BEFORE.fullmatch(text, paragraph.start, mark.start)
    if before is not None and before[1].lower() not in GENRES:
        return before.span(1), before.span(2), content
    inside = _INSIDE.match(text, mark.inner_start, mark.inner_end) if mark.start == paragraph.start else None
    if inside is not None and inside.end() < mark.inner_end:
        return inside.span(1), inside.span(2), (inside.end(), mark.end)
    return None
