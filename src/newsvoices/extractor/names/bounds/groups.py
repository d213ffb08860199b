"""Common nouns that have a capital like names: they open a sentence, or say of what people somebody is.

[Villagers fled], [Foresight is rare], [the Dane], [the super PAC].
"""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.associations import CHARITIES
from newsvoices.extractor.lexis.firms import FIRMS, PLATFORMS
from newsvoices.extractor.lexis.gazetteer import BODIES, NEWSROOMS, SEATS
from newsvoices.extractor.lexis.given_names import FEMALE, MALE
from newsvoices.extractor.lexis.heads import head_kind, is_several
from newsvoices.extractor.lexis.parties import PARTY_ADJECTIVES
from newsvoices.extractor.lexis.peoples import COUNTRYMEN
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import AUXILIARIES
from newsvoices.extractor.names.words import OPENERS, ORGANIZATION_WORDS
from newsvoices.text.common_words import is_common

__all__ = [
    "describes_noun",
    "is_abstract",
    "is_adverb",
    "is_kind_of_committee",
    "is_one_of_people",
    "opens_as_common",
    "opens_sentence",
]

_NO_NAMES_ALONE = word_set(
    "research trust college school team project initiative studies media brothers sons watch church hospital club "
    "group conference front network command fund services service movement campaign league company corporation press"
)
_BODIES = (ORGANIZATION_WORDS - _NO_NAMES_ALONE) | {
    name.lower() for name in (*BODIES, *SEATS, *NEWSROOMS, *FIRMS, *PLATFORMS)
}
"""Common words that alone, with a capital, may be a body's name."""
_ABSTRACT = ("sight", "ness", "ment", "tion", "sion", "ity", "ism", "ship", "hood", "dom", "ance", "ence")
"""Endings of nouns for what nobody is."""


_ADVERBIAL = (
    "ingly", "edly", "ably", "ibly", "ously", "fully", "lessly", "antly", "ently", "ically", "ionally", "ately", "ively"
)  # fmt: skip
_LONG = 8  # letters of an adverb that is known by its ending
_ARTICLES = word_set("the a an another every")
_COMMITTEES = frozenset({"PAC", "PACs"})
_OF_COMMITTEES = word_set("super leadership hybrid")
"""Words that say of what kind a political action committee is."""


def is_one_of_people(words: Sequence[Word], at: int, low: int, high: int) -> bool:
    """Say whether an article and the place of a word tell that it names nobody, but one of a people ([the Dane])."""
    if words[at].text not in COUNTRYMEN or at == low or words[at - 1].text.lower() not in _ARTICLES:
        return False
    return at + 1 == high or not words[at + 1].text[0].isupper()  # but [the Finn Harps]


def is_kind_of_committee(words: Sequence[Word], at: int, low: int, high: int) -> bool:
    """Say whether a word is one of those that describe a political committee, and name none ([a super PAC])."""
    if words[at].text in _COMMITTEES:
        return at > low and words[at - 1].text.lower() in _OF_COMMITTEES
    return words[at].text.lower() in _OF_COMMITTEES and at + 1 < high and words[at + 1].text in _COMMITTEES


def opens_sentence(words: Sequence[Word], first: int, high: int) -> bool:
    """Say whether a sentence's first word is such a noun by itself, whatever its tag; ``high`` ends the sentence."""
    text = words[first].text
    if not text[1:].islower() or not is_several(text.lower()) or text in SEATS:
        return False  # [Congress voted]
    if first + 1 == high:
        return True
    after = words[first + 1]
    return not after.text[0].isupper() and after.tag[:2] != "NN"  # [Police chief Ann Moe]


def describes_noun(words: Sequence[Word], first: int) -> bool:
    """Say whether a sentence's first word is a common adjective of the noun behind it, and no party's or people's."""
    word = words[first]
    if word.tag != "JJ" or word.entity or word.relation != "amod" or word.head != first + 1:
        return False
    noun = words[first + 1]
    plain = noun.tag in ("NN", "NNS") and noun.text.islower() and is_common(word.text.lower())
    return plain and word.text not in PARTY_ADJECTIVES and not is_people(word.text)


def is_adverb(words: Sequence[Word], first: int, low: int) -> bool:
    """Say whether a long adverb opens a sentence or a quotation, whatever its tag ([Unnervingly, Moe said])."""
    text = words[first].text
    if not text.endswith(_ADVERBIAL) or not text[1:].islower() or len(text) < _LONG:
        return False
    return (first == low or words[first - 1].text in OPENERS) and text not in MALE and text not in FEMALE


def is_abstract(words: Sequence[Word], first: int) -> bool:
    """Say whether a sentence's first word is a noun for what nobody is, of which a verb says something."""
    text = words[first].text
    if not text.endswith(_ABSTRACT) or not text[1:].islower() or first + 1 >= len(words):
        return False
    if text in MALE or text in FEMALE or text.lower() in ORGANIZATION_WORDS or head_kind(text.lower(), False):
        return False
    return words[first + 1].text.lower() in AUXILIARIES


def opens_as_common(words: Sequence[Word], first: int) -> bool:
    """Say whether a sentence's first word is a common one that the tagger takes for no person or place ([Trust me])."""
    word = words[first]
    if not word.text[1:].islower() or word.entity in ("PERSON", "LOCATION") or first + 1 >= len(words):
        return False
    after = words[first + 1]
    acts = after.tag == "POS" or (after.tag in FINITE and after.text.lower() not in AUXILIARIES)
    if (word.entity == "ORGANIZATION" or word.text in CHARITIES) and acts:
        return False  # [Apple sold fewer telephones]
    return is_common(word.text.lower()) and word.text.lower() not in _BODIES
