"""Say when a text holds no English to read, by its most frequent words: the extractor reads English only."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["explain_silence"]

# Frequent words of English that are words of no other language written in Latin letters, or rare ones.
_FREQUENT = word_set(
    """
    the and that with from this have has had were been which they his her their would who said says its about after
    than will not but what when there into could other you your we our she if don just him them my know
    """
)
# Frequent words of English that some other language has too, by chance.
_SHARED = word_set("of to by for on in at as are is it be he was more over out up no all before under against between")
# Frequent words of languages that the shared ones may come from, and that are no English ones.
_FOREIGN = word_set(
    """
    de e y der das und auch nicht ein eine einen mit von zu den dem auf ist für sich des im zum zur wird hat bei
    nach dass sie le les du une est dans pour que qui pas sur au aux avec ce il elle ont été sont la el los las en
    por con para se una del al su más como fue sus lo é di che non per della è nel alla sono dei gli anche da os
    dos em não um uma com na ao mais foi het een van dat niet op te met zijn voor ook aan bij naar door wordt
    heeft och att det som på av är för ett inte till har og af til ikke fra blev w z nie się że jest oraz przez
    dla od po ja ei että oli ovat mutta myös ve bir bu için ile olarak dedi daha și să cu din pe este az egy és
    hogy nem meg v že je byl yang dan itu dengan untuk tidak ini ang ng sa mga ay kwa ya wa katika
    """
)
_IN_NAMES = word_set("de der den des das von zu zum zur le les la du el los las del al da di della dei dos van het e y")
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 25
"""So many words tell a language; fewer may be a headline, which is foreign only where foreign words say so."""
_ENOUGH_FOREIGN = 2
"""So many foreign words say so of a short text, unless it has more than twice as many English ones."""
_SHARE = 0.06
"""Running English has a fifth of its words or more from the first list; German, French or Spanish next to none."""
_SHARE_WITH_SHARED = 0.1
"""The least share of both English lists in a short text with none of the first, such as a report in one sentence."""
_TIMES = 2
"""English words that both lists know must be more than so many times the foreign ones."""


def explain_silence(text: str) -> str | None:
    """Return why little or nothing can be found in a text, as one sentence; None for a text with English in it."""
    if not text.strip():
        return "The text is empty; there is nothing to find in it."
    words = _WORD.findall(text)
    if not words:
        return "The text holds no words; there is nothing to find in it."
    if not _is_english(words):
        return "No English sentences were found; the extractor reads English only, and other rows are guesses."
    return None


def _is_english(words: Sequence[str]) -> bool:
    lower = [word.lower() for word in words]
    frequent = sum(map(_FREQUENT.__contains__, lower))
    at_most = sum(map(_FOREIGN.__contains__, lower)) + len(words) - sum(map(str.isascii, words))
    if len(words) >= _ENOUGH and frequent >= _SHARE * len(words) and frequent > at_most:
        return True  # as nearly every article, without looking at its foreign words one by one
    either, foreign = frequent + sum(map(_SHARED.__contains__, lower)), _foreign(words)
    if len(words) < _ENOUGH:
        return any(map(str.isascii, words)) and (foreign < _ENOUGH_FOREIGN or either > _TIMES * foreign)
    if frequent >= _SHARE * len(words) and frequent > foreign:
        return True
    return either >= _SHARE_WITH_SHARED * len(words) and either > _TIMES * foreign


def _foreign(words: Sequence[str]) -> int:
    """Count foreign words, but not the small ones inside names ([Jean de la Tour])."""
    found = 0
    for word, following in zip_longest(words, words[1:], fillvalue=""):
        if word.lower() in _FOREIGN:
            found += not (word.lower() in _IN_NAMES and following[:1].isupper())
        else:
            found += word[0].islower() and not word.isascii()
    return found
