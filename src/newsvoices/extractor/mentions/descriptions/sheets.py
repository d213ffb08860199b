"""Papers that are written or signed, and no newspapers: [exam papers], [the vessel’s papers], [signed the papers]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["is_sheet"]

_KINDS = word_set(
    "exam examination test question court ballot voting identity travel research academic scientific policy position "
    "white green working discussion divorce adoption legal discharge immigration registration nomination ship "
    "cabinet seminal scholarly conference leaked forged stolen"
)
"""Words before the noun for what is written on paper."""
_KINDS_OF_SEVERAL = word_set("property medical secret official private personal confidential")
"""Words that say so of several only: [the official paper] may be a newspaper."""
_DONE_TO = word_set(
    "photograph photographed sign signed signs forge forged leak leaked mark marked file filed submit submitted shred "
    "shredded grade graded sit sat copy copied hand handed"
)
"""Verbs of what is done to sheets of paper, and to no newspaper."""
_DONE_TO_SEVERAL = word_set(
    "steal stole stolen burn burnt burned check checked checks destroy destroyed obtain obtained carry carried"
)
_OF_READERS = word_set(
    "town city village county country nation capital region state province island district world university college "
    "school party union company group publisher owner family tycoon newsroom"
)
"""Nouns for those who have newspapers ([the city’s papers])."""


def is_sheet(words: Sequence[Word], low: int, at: int) -> bool:
    """Say whether the noun at a word is for written papers; its sentence begins at ``low``."""
    if words[at].text.lower() not in ("paper", "papers"):
        return False
    several = words[at].text.lower() == "papers"
    before = words[at - 1].text.lower() if at > low else ""
    if before in _KINDS or (several and before in _KINDS_OF_SEVERAL):
        return True
    if several and at - low > 1 and words[at - 1].tag == "POS" and words[at - 2].tag == "NN":
        return words[at - 2].text.lower() not in _OF_READERS
    verb = words[words[at].head].text.lower() if words[at].head >= 0 else ""
    done = verb in _DONE_TO or (several and verb in _DONE_TO_SEVERAL)
    return done and words[at].relation in ("dobj", "nsubjpass")
