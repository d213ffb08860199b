"""Attributions that are none by the codebook: deeds, what is merely due, and pronouns that only point back."""

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING_IN_FULL

__all__ = ["is_pointer", "tells_no_words"]

_DUE = word_set("expected scheduled slated due set supposed bound")
_DEEDS = word_set("approve approves approved approving signed adopted passed built visited")
_HAVING = word_set("has have had 've ’ve never")
_CLAUSES = word_set("that whether if how why what who where when to")
_MARKS = frozenset('“”"„«»‘')
_POINTERS = word_set("which that who whom whose")


def tells_no_words(text: str, found: Attribution) -> bool:
    """Say whether what was found reports nobody's words or thoughts.

    Nobody is said to expect what "is expected to" happen, and who "approved a car park" or "has never seen a queue"
    did something and said nothing (codebook: deeds are not quotes).
    """
    if found.cue is None or not found.contents:
        return False
    cue = text[slice(*found.cue)].lower().split()
    behind = [text[slice(*span)] for span in found.contents if span[0] >= found.cue[1]]
    if not cue or not behind:
        return False
    first = behind[0].split()[:1]
    if found.source is None:
        return cue[-1] in _DUE and not BEING_IN_FULL.isdisjoint(cue) and first == ["to"]
    deed = cue[-1] in _DEEDS or (cue[-1] == "seen" and not _HAVING.isdisjoint(cue))
    if not deed or not _CLAUSES.isdisjoint(word.lower() for word in first):
        return False
    return not any(" as " in words or not _MARKS.isdisjoint(words) for words in behind)


def is_pointer(words: str) -> bool:
    """Say whether a content is a bare relative pronoun ("the bridge, which residents say is unsafe")."""
    return words.lower() in _POINTERS
