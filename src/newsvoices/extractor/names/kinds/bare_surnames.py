"""What a word alone is with which somebody's full name ends: a surname, or still a state, a body or a family."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.names.kinds.named import Named

__all__ = ["are_of_several", "only_act", "stand_bare"]

_BEFORE_NOUNS = frozenset({"DT", "PRP$", "JJ", "NN", "NNP", "POS", "CD"})
"""Tags of words behind which a noun for a body is one."""


def are_of_several(words: Sequence[Word], own: Sequence[Named]) -> bool:
    """Say whether names that end in a word are of that word alone, and stand behind an article somewhere."""
    alone = [name for name in own if name.last == name.first + 1]
    return any(name.first and words[name.first - 1].text in ("the", "The") for name in alone)


def only_act(words: Sequence[Word], own: Sequence[Named], country: str) -> bool:
    """Say whether a country's name is a surname: each time the subject, behind somebody's full name ([Ann Jordan])."""
    alone = [name for name in own if name.text == country]
    return own[0] is not alone[0] and all(words[name.last - 1].relation == "nsubj" for name in alone)


def stand_bare(words: Sequence[Word], own: Sequence[Named], noun: str) -> bool:
    """Say whether a noun for a body is a surname: a subject, never behind what nouns stand behind ([Ann Post])."""
    alone = [name for name in own if name.text == noun]
    bare = all(name.title or words[name.first - 1].tag not in _BEFORE_NOUNS for name in alone)
    return own[0] is not alone[0] and bare and any(words[name.last - 1].relation == "nsubj" for name in alone)
