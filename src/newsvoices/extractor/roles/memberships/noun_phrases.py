"""The phrases of nouns for people that begin at a word, each cut where "and" joins another one to it.

[a member of the Fish League and editor of the Oslo Post]; [one of Harbour Bank’s directors].
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, make_mention
from newsvoices.extractor.roles.role_words import OFFICERS, phrase_end

__all__ = ["Phrase", "phrases_at"]

_LONGEST = 14  # words of a noun's phrase
_PREMODIFIERS = frozenset(
    {"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VBN", "VBG", "CD", "HYPH", "RB", "RBS", "POS"}
)
_NAME = 7  # words of a body's name
_WHOSE = frozenset({"DT", "PRP$"})
_VERBAL = frozenset({"VB", "VBN", "VBG", "TO"})
_BEHIND_HEADS = word_set("emeritus emerita elect designate laureate pro")
"""Words behind the noun of a role."""
_DOERS = ("er", "or", "ist", "ian", "eer", "ant", "man")
_LIKE_NOUNS = word_set("hopeful rival favorite regular faithful fellow")
"""Nouns for people that look like adjectives."""
_LEADS = {"a": "a", "an": "a", "one": "a", "the": "the"}


Phrase = tuple[Mention, int]
"""A noun's phrase and the number of the word behind all that belongs to it."""


def phrases_at(words: Sequence[Word], bodies: Mapping[int, Mention], begin: int, high: int) -> Iterator[Phrase]:
    """Yield the noun's phrase that begins at a word, cut where "and" joins another one to it."""
    phrase = _noun_phrase(words, bodies, begin, high)
    if phrase is None:
        return
    end = _end(words, phrase, high)
    i = phrase.last
    while i < end:
        other = _noun_phrase(words, bodies, i + 1, high) if words[i].text == "and" else None
        joined = other is not None and (other.lead == "a" or words[other.head].head == phrase.head)
        joined = joined or (other is not None and _leads_on(words, bodies, other, i, high))
        if other is not None and (joined or i == phrase.last):
            yield phrase, i
            phrase, end = other, _end(words, other, high)
            i = phrase.last - 1
        i += 1
    yield phrase, end


def _leads_on(words: Sequence[Word], bodies: Mapping[int, Mention], other: Mention, joint: int, high: int) -> bool:
    """Whether what "and" leads to is an office of a body behind it ([mother of three and head of Harbour Bank]).

    One with "the" is where a body ends before the word number ``joint`` ([a clerk at Harbour Bank and the head of X]).
    """
    held = words[other.head].text in OFFICERS and other.last < high and words[other.last].text in ("of", "at", "for")
    if other.lead == "the":
        end = _end(words, other, high)
        if end < high and words[end].tag in FINITE:
            return False  # [she is a clerk at Harbour Bank and the head of X is Per Berg]
        before = (bodies.get(at) for at in range(joint - 1, max(0, joint - _NAME), -1))
        return held and any(body is not None and body.last == joint for body in before)
    return held and other.lead == ""


def _end(words: Sequence[Word], phrase: Mention, high: int) -> int:
    """The word behind a phrase, which ends where others act ([a lawyer criticized by Harbour Bank])."""
    end = phrase_end(words, phrase, high)
    return next((i for i in range(phrase.last, end) if words[i].tag in _VERBAL), end)


def _noun_phrase(words: Sequence[Word], bodies: Mapping[int, Mention], begin: int, high: int) -> Mention | None:
    """The phrase that begins at a word with its article, as far as its noun, where that may be one for a person."""
    at = begin
    lead = _LEADS.get(words[at].text.lower(), "") if at < high else ""
    at += bool(lead)
    among = lead == "a" and words[begin].text.lower() == "one" and at + 2 < high and words[at].text == "of"
    if among:  # [Ann Moe, one of the Harbour Bank directors]
        at += 1 + (words[at + 1].tag in _WHOSE)
    elif at + 2 < high and words[at].text == "among":  # [Ann Moe is among Harbour Bank’s directors]
        among, lead = True, "a"
        at += 1 + (words[at + 1].tag in _WHOSE)
    first, head = at, -1
    owner = None
    while at < min(high, first + _LONGEST):
        body = bodies.get(at)
        if body is not None:
            at = body.last
            if at < high and words[at].tag == "POS":
                owner, lead, first, head = body, "owner", at + 1, -1
                at += 1
            continue
        if among and words[at].tag == "POS":
            at += 1
            first, head = at, -1  # [one of the bank’s directors]
            continue
        if head >= 0 and _joins_modifiers(words, head, at, high):
            at += 1  # [Harbour Bank’s home loans and savings director]
            continue
        if words[at].tag not in _PREMODIFIERS:
            break
        noun = words[at].tag[:2] == "NN" or (words[at].tag == "JJ" and words[at].text in _LIKE_NOUNS)
        if noun and words[at].text not in _BEHIND_HEADS:
            head = at
        at += 1
    if head < 0 or (words[head].tag[-1] == "S") != among or not _may_be_person(words, head, lead, high):
        return None
    phrase = make_mention(words, first, head + 1, "NOM", "person", "s")
    phrase.lead, phrase.owner = lead, owner
    return phrase


def _joins_modifiers(words: Sequence[Word], head: int, at: int, high: int) -> bool:
    """Whether "and" stands between nouns that say of what somebody has charge, and not behind a noun for somebody."""
    if words[at].text != "and" or head != at - 1 or at + 2 >= high or words[at + 1].tag not in _PREMODIFIERS:
        return False
    noun = words[head]
    return noun.tag[:2] == "NN" and head_kind(singular(noun.text.lower()), False) is None


def _may_be_person(words: Sequence[Word], head: int, lead: str, high: int) -> bool:
    """Whether a noun is one for a person, or may be as an apposition ([Ann Moe, a cook at the Harbour Hotel])."""
    noun = words[head]
    kind = head_kind(singular(noun.text.lower().removesuffix("-at-large")), False)
    if kind is not None or lead != "a" or noun.relation != "appos" or not noun.text.islower():
        return kind == "person"
    link = words[head + 1].text if head + 1 < high else ""
    return link == "at" or (link in ("for", "with", "in", "of") and noun.text.endswith(_DOERS))
