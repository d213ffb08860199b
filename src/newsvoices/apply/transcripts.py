"""Say when a text looks like a transcript whose turns the extractor does not find, or finds without labels."""

import re
from collections import Counter

from newsvoices.extractor.attributions.plain_turns import find_plain_turns
from newsvoices.extractor.attributions.turns import find_turns
from newsvoices.records import Layout

__all__ = ["explain_interview", "explain_transcript"]

_LINE = re.compile(r"[^\S\n]*([A-Z][\w.’'-]{0,30}(?: [A-Z][\w.’'-]{0,30}){0,4})(?: ?\([^()\n]{1,40}\))? ?:\s+(.)?")
_MARKS = frozenset("“”\"‘’'«»„")
_LEAST = 4
"""So many lines begin with a name and a colon in a transcript; fewer may be headings."""
_SHARE = 0.4
"""Of all lines with words: questions and answers go on in lines of their own."""


def explain_transcript(text: str, layout: Layout) -> str | None:
    """Return why the speech of a transcript is not all among the quotes, as one sentence; None for any other text.

    A transcript names two speakers or more at the beginnings of its lines, at least one of them again and again; where
    the extractor makes out their turns, there is nothing to explain.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    names = Counter(
        found[1] for line in lines if (found := _LINE.match(line)) is not None and (found[2] or " ") not in _MARKS
    )
    if len(names) < 2 or names.total() < max(_LEAST, _SHARE * len(lines)) or max(names.values()) < 2:
        return None
    if find_turns(text, layout):
        return None
    return (
        "This looks like a transcript, but its turns could not be told from headings and lists; much of what stands "
        "behind a name and a colon is missing or found in part."
    )


def explain_interview(text: str, layout: Layout) -> str | None:
    """Return how the turns of an interview without labels were told, as one sentence; None for any other text."""
    if not find_plain_turns(text, layout) or find_turns(text, layout):
        return None
    return (
        "This reads as an interview without labels: its paragraphs were taken for questions and answers in turn, and "
        "the answers are given to whoever the introduction names."
    )
