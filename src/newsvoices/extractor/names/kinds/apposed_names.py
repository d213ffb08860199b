"""What the noun in front of a comma says of the name behind it: [her lawyer, Ann Moe, said] is somebody, no body."""

import re
from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.heads import head_kind, sector_of
from newsvoices.extractor.lexis.place_names import is_called_place, stands_before_region
from newsvoices.extractor.lexis.titles import MAN, WOMAN
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.words import COMPANY_WORDS, ORGANIZATION_WORDS, TAGGER, THINGS

__all__ = ["BODILY", "of_person", "told_beside"]

BODILY = word_set(
    "broadcaster builder contractor developer distributor employer exporter importer insurer landlord lender "
    "manufacturer operator owner producer promoter provider publisher retailer supplier"
)
"""Nouns for persons that are said of bodies as often."""
_OFFICERS = word_set(
    "spokesman spokeswoman spokesperson director chairman chairwoman chairperson chair chief head leader founder "
    "co-founder adviser advisor counsel coordinator convenor convener treasurer boss lawyer solicitor barrister "
    "advocate captain coach manager editor author victim suspect survivor witness colleague neighbour neighbor friend "
    "partner member resident activist campaigner organiser organizer farmer fisherman worker nurse engineer "
    "counterpart deputy successor predecessor secretary-general director-general"
)
_SECTORS = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "EXP", "MED", "EDU", "REL"})
_OF_PLACES = word_set("leader partner member victim survivor witness friend neighbour neighbor native resident host")
"""Nouns for people that are said of places as often."""
_OF_COALITIONS = frozenset({"junior", "coalition", "senior"})
"""What partners are that parties have."""
_LOCATING = word_set("in near at to into from around outside across")
"""Prepositions behind which a name before a comma is as likely a place’s."""
_JOINING = word_set("of for the at and in a an ’s 's")
_BODILY_WORDS = ORGANIZATION_WORDS | COMPANY_WORDS | THINGS
_FROM_THERE = word_set("Republican Republicans Democrat Democrats native resident suburb neighborhood neighbourhood")
"""Words behind an article and the name of a place."""
_OF_SEATS = frozenset({"Senator", "Governor", "Mayor", "MP", "MCA", "MLA"})
"""Offices with a capital before whom a name tells for where they are held."""
_CALLED_PARTIES = word_set("Jubilee Wiper Progress Justice Alliance Renewal Moderate Centre")
"""Words that parties are called by, and no place that elects."""
_THE = frozenset({"the", "The"})
_SERVING = word_set(
    "Cafe Café Diner Restaurant Bar Grill Pub Tavern Deli Pizza Pizzeria Bakery Barbecue BBQ Kitchen Saloon Inn Market"
)
"""Where people are served, which is called for somebody."""
_VERSE = re.compile(r"\d+:\d+(?:[-–]\d+)?$")
_WITHIN_NAME = frozenset({"HYPH", "POS", "PRP$"})
_FAR = 8  # words between a noun and the comma


def told_beside(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what the words beside a name without title say that it names, a kind of actor and how much that weighs."""
    before = words[first - 1].text if first else ""
    after = words[last].text if last < len(words) else ""
    if before in (",", "of", "and") or after == "," or after.islower():
        if is_called_place(words, first, last):
            yield "place", 8
            yield "person", -TAGGER
        if after == "," and stands_before_region(words, first, last):
            yield "place", 12
            yield "person", -TAGGER
        if after == "," and last > first + 1 and before.lower() not in _LOCATING and _has_trade(words, last):
            yield "person", 8
            yield "place", -8
        if before == "," and _is_apposed_to_person(words, first, last):
            yield "person", 8
    if last == first + 1 and after in _OF_SEATS and last + 1 < len(words) and words[last + 1].tag[:3] == "NNP":
        yield "place", 3  # [Tharo Senator Ann Moe]
        yield "person", -TAGGER
        if after == "Senator" and words[first].text in _CALLED_PARTIES:
            yield "organization", 12  # [Jubilee Senator Ann Moe]
    if last == first + 1 and _is_called_for(words, last):
        yield "other", 12
        yield "person", -TAGGER
    if before == "as" and first > 4 and words[first - 2].text == "known":
        yield from _by_other_name(words, first - 3)
    if before in ("named", "called") and first > 1 and head_kind(words[first - 2].text, False) == "person":
        yield "person", 8  # [a woman named Thoro Vane]
        yield "organization", -TAGGER
    if before in ("a", "an") and after in _FROM_THERE:
        yield "place", 9  # [a Harbour Republican]
        yield "person", -TAGGER
    if after == "of" and _belongs_to_body(words, first, last):
        yield "person", 8
    if before in _THE and _stands_apart(words, last):
        yield "person", -TAGGER
        yield "organization", 1


def _has_trade(words: Sequence[Word], comma: int) -> bool:
    """Whether what stands behind a comma with its article is a trade or an office ([Fathi al-Sabri, a politician]).

    No subject of its own verb ([they fled Tharo Vane, a doctor said]).
    """
    at = comma + 2
    if at >= len(words) or words[comma + 1].text not in ("a", "an"):
        return False
    while at + 1 < len(words) and at < comma + _FAR and words[at + 1].tag in ("NN", "JJ"):
        at += 1
    if at + 1 < len(words) and words[at + 1].tag in FINITE:
        return False
    noun = words[at].text.lower()
    known = noun in _OFFICERS or noun in MAN or noun in WOMAN or noun == "politician" or sector_of(noun) in _SECTORS
    return words[at].tag == "NN" and head_kind(noun, False) == "person" and known and noun not in _OF_PLACES


def _is_called_for(words: Sequence[Word], last: int) -> bool:
    """Whether what stands behind one word is called for it: [Joe’s Cafe], [2 Timothy 3:1-5], [Brent crude]."""
    after = words[last] if last + 1 < len(words) else None
    if after is None:
        return False
    if after.tag == "POS":
        return words[last + 1].text in _SERVING
    return after.text == "crude" or _VERSE.match(after.text) is not None


def _by_other_name(words: Sequence[Word], at: int) -> Iterator[tuple[str, int]]:
    """What the noun before [, also known as] says of a name; ``at`` is the word before [known]."""
    at -= words[at].text == "also"
    kind = head_kind(words[at - 1].text, False) if words[at].text == "," and words[at - 1].tag == "NN" else None
    if kind in ("organization", "person"):
        yield kind, 8
    if kind == "organization":
        yield "person", -TAGGER


def _is_apposed_to_person(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether the name in words ``first`` to ``last`` is apposed to a noun for one person, and a verb follows it.

    That noun may have a body behind it ([a spokesperson for the Harbour League, Ann Moe, said]).
    """
    if first < 2 or last >= len(words):
        return False
    said = words[last].tag in FINITE and last > first + 1
    if not said and not (words[last].text == "," and last + 1 < len(words) and words[last + 1].tag in FINITE):
        return False
    at = first - 2
    low = max(0, at - _FAR)
    while at > low and (words[at].text in _JOINING or words[at].text[0].isupper()):
        at -= 1
    noun = words[at]
    lower = noun.text.lower()
    if lower == "partner" and words[at - 1].text in _OF_COALITIONS:
        return False  # [its junior partner, Renewal, agreed]
    if noun.tag != "NN" or lower in BODILY or head_kind(lower, False) != "person":
        return False
    return lower in _OFFICERS or lower in MAN or lower in WOMAN or sector_of(lower) in _SECTORS


def of_person(words: Sequence[Word], noun: int) -> bool:
    """Say whether a noun for a body is of a person before it ([a member of the harbour board, Ann Moe, said]).

    Whoever owns the body may stand between ([the president of the miners’ union, Ann Moe]).
    """
    at = noun - 1
    low = max(0, noun - _FAR)
    while at > low and (words[at].tag[:2] in ("JJ", "NN", "CD", "DT") or words[at].tag in _WITHIN_NAME):
        at -= 1
        if words[at].text == "of" and words[at - 1].text[0].isupper() and at > low:
            at -= 1  # [the commander of the Sons of the Valley militia, Ann Moe]
    return at > 0 and words[at].text in ("of", "for", "at") and head_kind(words[at - 1].text.lower(), False) == "person"


def _stands_apart(words: Sequence[Word], last: int) -> bool:
    """Whether a name behind an article ends its phrase: no person's has one."""
    return last < len(words) and (words[last].tag in FINITE or words[last].text in (".", ",", ")"))


def _belongs_to_body(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether two words that name no body stand before "of", a name and a verb ([Ewa Moe of Solvarg said])."""
    if last - first != 2 or last + 1 >= len(words):
        return False
    if any(word.text.lower() in _BODILY_WORDS for word in words[first:last]):
        return False
    at = last + 1
    while at < min(len(words) - 1, last + _FAR) and words[at].text[0].isupper():
        at += 1
    return at > last + 1 and words[at].tag in FINITE
