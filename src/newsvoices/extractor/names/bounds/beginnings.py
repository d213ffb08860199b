"""Where names begin: which words with a capital may be the first of one, inside a sentence and where it opens."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Protocol

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.foreign_bodies import IRISH
from newsvoices.extractor.lexis.legal_forms import PLAIN_FORMS
from newsvoices.extractor.lexis.newsrooms import MEDIA_WORDS
from newsvoices.extractor.lexis.portfolios import opens_office
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.extractor.names.bounds.capital_words import is_adjective, is_function, is_tied
from newsvoices.extractor.names.bounds.given_words import is_given_word
from newsvoices.extractor.names.bounds.groups import (
    describes_noun,
    is_abstract,
    is_adverb,
    is_kind_of_committee,
    is_one_of_people,
    opens_as_common,
    opens_sentence,
)
from newsvoices.extractor.names.bounds.month_of_may import begins_name
from newsvoices.extractor.names.bounds.numbered_units import begins_unit
from newsvoices.extractor.names.bounds.sums import is_currency
from newsvoices.extractor.names.bounds.surnames import asks
from newsvoices.extractor.names.kinds.nouns_beside import OPENING_NOUNS
from newsvoices.extractor.names.kinds.numbered import is_numbered
from newsvoices.extractor.names.kinds.shapes import ACRONYM
from newsvoices.extractor.names.words import (
    COLLECTIVES,
    NAMELIKE,
    OPENERS,
    ORGANIZATION_WORDS,
    PARTICLES,
    PLURAL_INITIALS,
    names_people,
)
from newsvoices.text.common_words import is_common

__all__ = ["Known", "may_begin"]

_OWNED = ORGANIZATION_WORDS | MEDIA_WORDS
"""What is called after whose it is."""
_JOINED = re.compile(r"[A-Z][a-z]{2,}[A-Z][a-z]{2,}$")
_SHORT = 6  # letters of a surname of one syllable
_MODALS = frozenset({"will", "may"})


class Known(Protocol):
    """Which words the article writes small, and which with a capital inside a sentence."""

    lower: set[str]
    capital: set[str]


def may_begin(words: Sequence[Word], a: int, i: int, b: int, known: Known) -> bool:
    """Say whether a name may begin at word ``i`` of a sentence from ``a`` to ``b``, a word with a capital."""
    word = words[i]
    text = word.text
    lower = text.lower().rstrip(".")
    if text not in known.capital and is_adverb(words, i, a):
        return False
    if lower in _MODALS and (i == a or words[i - 1].text in OPENERS) and asks(words, i, b):
        return False
    if is_given_word(words, i, a):
        return True
    if lower == "all" and (i == a or words[i - 1].text.lower() != "the"):
        return False  # but [the All Progressives Congress]
    if is_function(word) or not text[0].isalpha() or is_adjective(word) or is_tied(word):
        return False
    if text == "WHO" and i + 1 < b and words[i + 1].text.isupper() and words[i + 1].text.isalpha():
        return False  # [WHO SHOT THE MAYOR?]
    if is_one_of_people(words, i, a, b) or is_kind_of_committee(words, i, a, b):
        return False
    if lower.replace(".", "") in PLAIN_FORMS or lower in PLURAL_INITIALS or is_currency(words, i):
        return False
    if lower in ORGANIZATION_WORDS and i + 2 < b and words[i + 1].text == "of" and words[i + 2].text[0].isupper():
        return True  # [Bank of Norway] where a sentence begins
    if lower in COLLECTIVES and i + 2 < b and words[i + 1].tag == "POS" and words[i + 2].tag[:3] == "NNP":
        ahead = takewhile(lambda word: word.text[0].isupper(), words[i + 2 : min(b, i + 5)])
        return any(word.text.lower() in _OWNED for word in ahead)  # [the ruling People’s Union], [the People’s Daily]
    if i == a and opens_office(words, i, b):
        return False  # [Transport minister Ann Moe] where a sentence begins
    if lower in OPENING_NOUNS and i + 1 < b and words[i + 1].text[0].isupper() and text not in known.capital:
        return False  # [Carmaker Lusair] where a sentence begins
    if text == "An" and i + 1 < b and words[i + 1].text.lower() in IRISH and words[i + 1].text[0].isupper():
        return True  # [An Bord Iascaigh]: before a consonant it is no English article
    if text == "May" and begins_name(words, i, b):
        return True
    if _is_particle(words, i, b) or _is_family_name(words, i, b):
        return True
    joined = word.tag == "NNS" and _JOINED.match(text) is not None  # [TotalEnergies]
    proper = joined or word.tag[:3] == "NNP" or is_numbered(text) or (i > a and begins_unit(words, i - 1, i + 1))
    if not proper and not word.entity and text not in known.capital and not ACRONYM.match(text):
        return False
    if i == a or words[i - 1].text in OPENERS:
        if opens_sentence(words, i, b) and text not in known.capital:
            return False
        if text not in known.capital and _is_of_trade(words, i, b):
            return False
        if describes_noun(words, i):
            return False  # [Sharp knives were found], also beside Ann Sharp
        if text in known.capital or ACRONYM.match(text):
            return True
        if is_abstract(words, i):
            return False
        if not (i + 1 < b and words[i + 1].tag[:3] == "NNP") and (
            text.lower() in known.lower or opens_as_common(words, i)
        ):
            return False
        return proper or bool(word.entity)
    if lower in NAMELIKE and i + 1 < b and words[i + 1].tag[:3] == "NNP":
        return True
    return proper or bool(word.entity) or lower in TITLE_WORDS or ACRONYM.match(text) is not None


def _is_of_trade(words: Sequence[Word], i: int, b: int) -> bool:
    """Whether a common noun opens a sentence before those who have to do with it ([Lorry drivers struck])."""
    if i + 1 >= b or words[i].relation != "compound" or words[i].head != i + 1 or words[i].entity == "ORGANIZATION":
        return False
    after = words[i + 1]
    return after.tag == "NNS" and after.text.islower() and names_people(after.text) and is_common(words[i].text.lower())


def _is_particle(words: Sequence[Word], i: int, b: int) -> bool:
    """Whether a particle with a capital begins somebody's surname, with another one behind it ([Van der Moe said])."""
    if i + 2 >= b or words[i].text.lower() not in PARTICLES or words[i + 1].text not in PARTICLES:
        return False
    last = i + 3 if i + 3 < b and words[i + 2].text in PARTICLES else i + 2
    return words[i].entity == "PERSON" == words[last].entity and words[last].text[0].isupper()


def _is_family_name(words: Sequence[Word], i: int, b: int) -> bool:
    """Whether a word that the tagger takes for a noun is no English one, and a name is behind it ([Qi Lan])."""
    if i + 1 >= b or words[i].tag != "NN" or words[i].relation != "compound" or words[i].head != i + 1:
        return False
    named = words[i + 1].entity == "PERSON" and words[i + 1].text[0].isupper()
    return named and len(words[i].text) < _SHORT and words[i].text.isalpha() and not is_common(words[i].text.lower())
