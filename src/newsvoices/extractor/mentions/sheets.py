"""Papers that are written or signed, and no newspapers: [exam papers], [the vessel’s papers], [signed the papers]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["is_sheet"]

_KINDS = word_set(
    "exam examination test question court ballot voting identity travel research academic scientific policy position "
    "white green working discussion divorce adoption legal discharge immigration registration nomination ship property "
    "medical secret official private personal confidential cabinet seminal scholarly conference leaked forged stolen"
)
"""Words before the noun for what is written on paper."""
_DONE_TO = word_set(
    "photograph photographed sign signed signs sell sold forge forged leak leaked mark marked file filed submit "
    "submitted steal stole stolen shred shredded burn burnt burned check checked checks print printed prints grade "
    "graded sit sat destroy destroyed copy copied obtain obtained hand handed carry carried show showed shown publish "
    "published"
)
"""Verbs of what is done to sheets of paper."""


def is_sheet(words: Sequence[Word], low: int, at: int) -> bool:
    """Say whether the noun at a word is for written papers; its sentence begins at ``low``."""
    if words[at].text.lower() not in ("paper", "papers"):
        return False
    before = words[at - 1] if at > low else None
    if before is not None and before.text.lower() in _KINDS:
        return True
    owned = at - low > 1 and words[at - 1].tag == "POS" and words[at - 2].tag in ("NN", "NNS")
    verb = words[words[at].head].text.lower() if words[at].head >= 0 else ""
    return owned or (verb in _DONE_TO and words[at].relation in ("dobj", "nsubjpass"))
