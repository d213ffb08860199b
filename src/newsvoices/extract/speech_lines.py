"""Speech whose speaker stands before a colon or behind a dash, as in transcripts, interviews and under mottoes."""

import re

from newsvoices.records import Mark, Paragraph

__all__ = ["speaker_of_line"]

Span = tuple[int, int]

_WORD = r"(?:[A-Z][\w.’'-]*|of|the|de|van|von|bin|al|la|del)"
_BEFORE = re.compile(rf"((?:[A-Z][\w.’'-]*)(?: {_WORD}){{0,4}})(?:,? ?\([^()\n]{{1,40}}\))?\s?(:)\s*")
_BEHIND = re.compile(r"\s*([-–—―]{1,3})\s*([^\W\d_].{1,80}?)[.\s]*")


def speaker_of_line(text: str, paragraph: Paragraph, mark: Mark) -> tuple[Span, Span] | None:
    """Return source and cue of a stretch alone in its paragraph with a name: ``Ann Moe: “…”``, ``“…” — Ann Moe``."""
    if text[mark.end : paragraph.end].strip():
        behind = _BEHIND.fullmatch(text, mark.end, paragraph.end)
        if behind is None or text[paragraph.start : mark.start].strip():
            return None
        return behind.span(2), behind.span(1)
    before = _BEFORE.fullmatch(text, paragraph.start, mark.start)
    return (before.span(1), before.span(2)) if before else None
