"""Pronouns that stand for what somebody has, taken for names where a sentence begins ([Mine said no])."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["OWNING", "leave_pronouns_of_owners"]

OWNING = word_set("mine yours hers ours theirs")
"""Pronouns that stand for what somebody has."""
_OPENING = frozenset(word.title() for word in OWNING)
_PITS = frozenset({"mine", "mines"})


def leave_pronouns_of_owners(words: list[Word]) -> None:
    """Tag such words as the pronouns that they are, in place, where a verb follows.

    [Mine] is a pit's name or noun all the same where the text speaks of a mine, and a woman's where it names her whole.
    """
    found = [n for n, word in enumerate(words[:-1]) if _is_pronoun(word, words[n + 1])]
    if any(words[n].text == "Mine" for n in found) and (_tells_of_pit(words) or _is_somebody(words)):
        found = [n for n in found if words[n].text != "Mine"]
    for n in found:
        words[n] = replace(words[n], tag="PRP", entity="")


def _is_pronoun(word: Word, behind: Word) -> bool:
    return word.text in _OPENING and word.tag[:2] == "NN" and behind.tag in FINITE


def _is_somebody(words: Sequence[Word]) -> bool:
    """Whether somebody has the word for a given name ([Mine Yilmaz])."""
    return any(a.text == "Mine" and b.tag[:3] == "NNP" for a, b in pairwise(words))


def _tells_of_pit(words: Sequence[Word]) -> bool:
    return any(word.text in _PITS and word.tag[:2] == "NN" for word in words)
