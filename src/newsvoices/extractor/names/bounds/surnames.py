"""Surnames that are nouns too, alone and with a capital, of people whom the article names in full ([King said])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING, MONTHS
from newsvoices.extractor.names.bounds.titled_names import make_name
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.names.words import GENERATIONS, OPENERS
from newsvoices.text.common_words import is_common

__all__ = ["asks", "find_surnames"]

_NOT_BEFORE = frozenset({"DT", "PRP$", "JJ", "NN", "NNP", "NNPS", "NNS", "POS", "CD", "HYPH"})
"""Tags of words behind which a noun with a capital is an office, or part of another name ([the King])."""


_QUESTION = 30  # words of a question behind its subject
_SPEAKING = word_set("said says told tells asked added wrote argued warned replied insisted claimed noted explained")


def _stands_for_name(words: Sequence[Word], a: int, i: int, b: int) -> bool:
    """Whether a surname that the tagger takes for another word is one ([Will said], [Will’s plan], [Will, 52,]).

    Inside a sentence a capital tells it, where none stands beside it; where one begins, a verb that no auxiliary and
    no adverb has right behind it, an owner's mark or an age.
    """
    if i + 1 >= b:
        return False
    after = words[i + 1]
    if after.tag == "POS" or (after.text == "," and i + 3 < b and _is_age(words[i + 2].text, words[i + 3].text)):
        return True
    if after.text in _SPEAKING:
        return True
    if i == a or words[i - 1].text in OPENERS:
        return words[i].tag == "MD" and (after.tag in ("VBD", "VBZ") or after.text == "had")
    if words[i - 1].text.lower() in BEING:
        return False  # [she is Black and he is White]
    beside = after.text[0].isupper() or words[i - 1].text[0].isupper() or words[i - 1].tag in _NOT_BEFORE
    return not beside and (after.tag in FINITE or words[i - 1].tag in ("IN", "TO", "VBD", "VBZ", "CC"))


def asks(words: Sequence[Word], at: int, high: int) -> bool:
    """Say whether a modal before its subject opens a question ([Will he win?], [Will Ann Moe win?])."""
    if at + 2 >= high or words[at].text[1:] != words[at].text[1:].lower():
        return False
    if words[at + 1].tag in ("PRP", "DT", "PRP$", "EX"):
        return True
    end = at + 1
    while end < high and words[end].text[0].isupper():
        end += 1
    asked = any(word.text == "?" for word in words[end : min(high, end + _QUESTION)])
    return end > at + 2 and asked and words[end].tag == "VB"


def _is_age(number: str, mark: str) -> bool:
    return mark == "," and number.isdigit() and len(number) == 2


def _has_surname_first(words: Sequence[Word], name: Name) -> bool:
    """Whether the first of two words is one that the tagger takes for a noun, and no English one ([Xi Jinping])."""
    first = words[name.first]
    return name.last == name.first + 2 and first.tag == "NN" and not is_common(first.text.lower())


def find_surnames(words: Sequence[Word], sentences: Sequence[tuple[int, int]], names: Sequence[Name]) -> list[Name]:
    """Return the surnames that stand alone in the sentences where nothing took them for names, in text order.

    Someone's of the ``names``, whose kinds are known, must end in the word; a title stands before a name, or behind an
    article.
    """
    lasts = {name.text.split()[-1] for name in names if name.kind == "person" and " " in name.text} - GENERATIONS
    lasts |= {words[name.first].text for name in names if name.kind == "person" and _has_surname_first(words, name)}
    taken = {i for name in names for i in range(name.title[0] if name.title else name.first, name.last)}
    found: list[Name] = []
    for a, b in sentences:
        for i in range(a, b):
            word = words[i]
            if word.text not in lasts or i in taken or (word.tag == "MD" and asks(words, i, b)):
                continue
            if word.tag[:2] != "NN":
                if _stands_for_name(words, a, i, b):
                    found.append(make_name(words, i, i + 1, None, "person"))
                continue
            behind = i > a and words[i - 1].tag in _NOT_BEFORE
            behind = behind or (i + 1 < b and words[i + 1].tag == "CD" and word.text.lower() in MONTHS)  # [on Jun 5]
            leads = i + 1 < b and (words[i + 1].tag[:3] == "NNP" or words[i + 1].text in ("of", "-"))
            if not behind and not leads:
                found.append(make_name(words, i, i + 1, None, "person"))
    return found
