"""Where the writer takes up what somebody said and adds a remark of his own (", a step that angered the growers").

A noun for the act or the saying as a whole, with a clause that tells something of it, encapsulates the sentence before
it (shell nouns; Schmid, English Abstract Nouns as Conceptual Shells, 2000). After indirect speech it is the writer's:
in 11 of 14 such sentences of PolNeAR's training articles the annotators' content ends before it.
"""

import re

from newsvoices.extractor.lexis.claim_words import words_of

__all__ = ["end_before_aside", "is_aside", "leads_to_aside"]

_ASIDE = re.compile(
    r",\s+(?:an?|another|one)\s+(?:[a-z-]+\s+){0,2}?(?P<noun>[a-z]+)\s+"
    r"(?:that|which|he|she|it|they|some|many|few|critics|[A-Z]\w+|(?:[a-z]+ed|made|shared|seen)\s+by)\b"
)
_LEAD = re.compile(r",\s+(?:an?|another|one)\s+(?:[a-z-]+\s+){0,2}?(?P<noun>[a-z]+)\s+(?:(?:that|which)\s+)?")
_TAKEN_UP = re.compile(r",\s+(?:contradicting|echoing|drawing)\s")
"""How the writer says what the words do; in training articles no content of indirect speech goes on over them."""
_SHELLS = words_of("shell nouns")
_LEAST = 12  # characters of a content before an aside


def end_before_aside(text: str, start: int, end: int) -> int:
    """Return where the content [start, end) ends, without a remark of the writer on it; offsets are code points."""
    told = _TAKEN_UP.search(text, start + _LEAST, end)
    end = end if told is None else told.start()
    for found in _ASIDE.finditer(text, start + _LEAST, end):
        if found["noun"] in _SHELLS:
            return found.start()
    return end


def is_aside(text: str, start: int, end: int) -> bool:
    """Say whether the words [start, end) are nothing but such a remark, behind their comma."""
    comma = text.rfind(",", max(0, start - 3), start)
    found = _ASIDE.match(text, comma, end) if comma >= 0 else None
    return found is not None and found["noun"] in _SHELLS


def leads_to_aside(text: str, start: int, end: int) -> bool:
    """Say whether [start, end) stands between a sentence and who says something of it (", a step that / growers")."""
    found = _LEAD.fullmatch(text, start, end)
    return found is not None and found["noun"] in _SHELLS
