"""Words with a capital: which may belong to a name, and which are function words or adjectives all the same."""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import MONTHS
from newsvoices.extractor.names.words import (
    FUNCTION_WORDS,
    NAMELIKE,
)

__all__ = ["continues_name", "ends_as_month", "is_adjective", "is_capital", "is_form", "is_function", "is_tied"]

_PARTY = re.compile(r"[A-Z]{1,2}[-–][A-Z]")
_SEAT = re.compile(r"[DIR][-–][A-Z]")
_PREFIXED = re.compile(r"(?:wal|al|el|an|as|ash|at|ad|ar|az|ibn|bin|abu|ul|ur|d|l|dell|dall|degli|de|du|t)[-’'][A-Z]")
"""Parts of names that begin small ([al-Nahyan], [d’Arcy])."""
_TIED = word_set("led backed style era like owned funded inspired aligned endorsed esque run")
"""What a hyphen ties to people's names too, and makes adjectives of them ([Moe-led])."""
_MONTHS = frozenset(MONTHS)


def is_capital(word: Word) -> bool:
    """Whether a word has a capital, or is a part of a name that begins small."""
    text = word.text
    return text[0].isupper() or (not text.isalpha() and _PREFIXED.match(text) is not None)


def continues_name(word: Word) -> bool:
    """Say whether a word may go on with a name: a capital that is no function word, party or adjective."""
    text = word.text
    if (
        not is_capital(word)
        or (is_function(word) and not ends_as_month(word))
        or _PARTY.match(text)
        or is_adjective(word)
    ):
        return False
    if text.lower() in NAMELIKE:
        return True
    return word.tag[:2] in ("NN", "JJ", "CD", "FW") or (bool(word.entity) and word.tag[:2] != "VB") or word.tag == "VBG"


def is_function(word: Word) -> bool:
    """Whether a capitalised word is a function word, and no name that looks like one ([Per Berg], [Harbour Watch])."""
    lower = word.text.lower().rstrip(".")
    if lower not in FUNCTION_WORDS or lower in NAMELIKE:
        return False
    if len(word.text) == 2 and word.text[1] == "." and (word.entity == "PERSON" or word.tag == "NNP"):
        return False  # [Ann A. Moe]
    if word.text == "WHO" or (word.text == "US" and word.tag != "PRP"):
        return False  # [the US], and no pronoun in capitals; the WHO, which taggers take for one
    if word.text == "All" and word.entity == "ORGANIZATION":
        return False  # [the All Progressives Congress]
    return not (lower == "watch" and word.entity == "ORGANIZATION") and not (lower == "today" and word.tag == "NNP")


def is_form(words: Sequence[Word], at: int) -> bool:
    """Say whether a word is the form of a firm that is spelt like a small word ([Norfisk AS], not [SHIPS SINK AS ...]).

    The word before it has a capital and small letters, the one behind is no part of a name.
    """
    if words[at].text != "AS" or not at:
        return False
    before, after = words[at - 1], words[at + 1] if at + 1 < len(words) else None
    named = before.text[0].isupper() and not before.text.isupper() and before.tag[:3] == "NNP"
    return named and (after is None or not after.text[0].isupper())


def ends_as_month(word: Word) -> bool:
    """Say whether a word for a month that a run ends with is somebody's name ([Chen Jun])."""
    return word.entity == "PERSON" and word.text.lower() in _MONTHS


def is_adjective(word: Word) -> bool:
    """Whether a hyphened word ends small, as an adjective does ([Austin-based]) and a given name may ([Jong-un]).

    A party and a seat are one too ([D-Calif]).
    """
    if _SEAT.match(word.text):
        return True
    last = word.text.rpartition("-")[2]
    return "-" in word.text and len(last) > 3 and last.islower() and word.entity != "PERSON"


def is_tied(word: Word) -> bool:
    """Whether a name is only what a hyphen makes an adjective of ([Moe-led])."""
    return "-" in word.text and word.text.rpartition("-")[2] in _TIED
