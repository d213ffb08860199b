"""Small words inside names: which join two parts of one ([Bank of Norway], [Ports and Harbours Commission])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.firms import TRADES_OF_FIRMS
from newsvoices.extractor.lexis.gazetteer import REGIONS, SEATS
from newsvoices.extractor.lexis.given_names import FEMALE, MALE
from newsvoices.extractor.lexis.heads import head_kind, is_several
from newsvoices.extractor.lexis.legal_forms import PLAIN_FORMS, WRITTEN_FORMS
from newsvoices.extractor.lexis.parties import PARTIES, PARTY_ADJECTIVES
from newsvoices.extractor.lexis.places import REALMS, is_country, is_people
from newsvoices.extractor.lexis.portfolios import is_matter
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.bounds.capital_words import continues_name
from newsvoices.extractor.names.kinds.shapes import ACRONYM
from newsvoices.extractor.names.words import (
    COLLECTIVES,
    COMPANY_WORDS,
    LINKS,
    ORGANIZATION_WORDS,
    THINGS,
    names_people,
)
from newsvoices.text.common_words import is_common

__all__ = ["WITH_OF", "is_linked"]

WITH_OF = frozenset({"secretary", "director", "speaker", "minister", "chief"})
"""Offices whose "of" belongs to the run ([Secretary of State])."""
_STOPS = frozenset('.!?…:“”"')
_WIDE = frozenset({"international", "national", "federal", "royal", "european", "world", "central", "general"})
"""Words that begin a body's name and no matter that could stand before "and" by itself."""
_OF_MATTERS = ORGANIZATION_WORDS & word_set(
    "federation union association organisation organization commission committee council authority institute agency "
    "board foundation society chamber trust service fund"
)
"""Bodies that are called after two matters; a party, an army or a court is as often the second of two bodies."""
_OF_TWO_MATTERS = ORGANIZATION_WORDS | {"partnership", "dialogue"}
_NO_MATTERS = ORGANIZATION_WORDS | THINGS | COMPANY_WORDS | word_set("bank monetary greens state states united")
_ONE_PARTY = frozenset({"party", "bloc", "alliance", "movement"})
_LAWS = frozenset({"Act", "Bill", "Code", "Ordinance"})
_OF_LAW = 4  # words of a law's name behind "and"
_NO_PERSONS = ORGANIZATION_WORDS | THINGS | COMPANY_WORDS
_WAYS = THINGS & word_set(
    "street avenue square airport stadium arena hotel lake mountain beach bay sea highway freeway plaza"
)
"""What places are called, which somebody may leave for another."""
_TWO_LANDS = frozenset(
    {("England", "Wales"), ("Bosnia", "Herzegovina"), ("Trinidad", "Tobago"), ("Antigua", "Barbuda")}
)
"""Lands that one body is of."""
_OF_SELVES = frozenset({"PERSON", "LOCATION"})
_BEFORE_BODIES = frozenset({"DT", "JJ", "VBG", "POS", "PRP$", "NN"})


def is_linked(words: Sequence[Word], start: int, link: int, ahead: int) -> bool:
    """Say whether a lower-case link joins two parts of one name ([Foundation for Parliamentary Development])."""
    word = words[link]
    if word.text not in LINKS:
        return False
    if word.text == "&":
        return True
    if word.text == "and" and link - 1 > start and (words[link - 1].text, words[ahead].text) in _TWO_LANDS:
        return True  # [the Law Society of England and Wales]
    if word.text == "of" and ahead == link + 1 and words[link - 1].text in REALMS and link < start + 3:
        return True  # [the Kingdom of Lusandra]
    if word.text in ("and", "for") and words[link - 1].text.lower().rstrip(".") in PLAIN_FORMS:
        return False  # a firm's name is over
    if words[link + 1].text in ("a", "an") and word.text != "for":
        return False
    if word.text == "and" and _names_one_body(words, start, link, ahead):
        return True
    if word.text == "and" and (
        _names_two_matters(words, start, link, ahead)
        or _names_one_party(words, start, link, ahead)
        or _names_two_trades(words, link, ahead)
        or _names_one_law(words, start, link, ahead)
        or _names_one_firm(words, start, link, ahead)
    ):
        return True
    if words[link - 1].entity == "PERSON" or (word.text == "and" and words[link + 1].text == "the"):
        return False
    several = word.text in ("for", "of") and link < start + 3 and _are_many(words, start, link)
    if several and "ORGANIZATION" in (words[ahead].entity, words[link - 1].entity if link - start > 1 else ""):
        return True  # [Norwegians for Prosperity]
    before = {w.text.lower() for w in words[start:link]}
    first = words[start].text.lower()
    if (
        link - start > 2
        and not before & ORGANIZATION_WORDS
        and (first in TITLE_WORDS or head_kind(first, False) == "person")
    ):
        return False  # [Economist Ann Moe of Harbour University]
    if word.text == "and" and words[link - 1].text.lower() in ORGANIZATION_WORDS:
        return False  # [the House and the Senate]: two bodies
    if word.text == "of" and link == start + 1 and _are_two_notions(words, start, ahead):
        return True  # [Freedom of Information]
    given = words[start].text in MALE or words[start].text in FEMALE
    if word.text == "of" and link == start + 2 and not before & _NO_PERSONS and _are_two_names(words, start, ahead):
        return False  # [Ewa Moe of Harbour Asset Management]
    spanned = word.entity == "ORGANIZATION" == words[link - 1].entity and not given
    if spanned and word.text == "of" and words[ahead].entity == "LOCATION":
        return True  # [the Harbour Workers of America]
    if spanned and words[ahead].entity == "ORGANIZATION":
        return word.text != "and" or bool(before & ORGANIZATION_WORDS)
    if word.text == "and":
        return bool(before & ORGANIZATION_WORDS and words[ahead].entity == "ORGANIZATION" == words[link - 1].entity)
    if before & TITLE_WORDS and not before & ORGANIZATION_WORDS:
        return word.text == "of" and words[link - 1].text.lower() in WITH_OF
    if word.text == "for" and words[link - 1].text.lower() in _WAYS:
        return False  # [she left Wall Street for Lund Bank]
    return bool(before & (ORGANIZATION_WORDS | THINGS))


def _are_many(words: Sequence[Word], start: int, link: int) -> bool:
    """Whether words inside a sentence name many people, as bodies do that work for something."""
    text = words[link - 1].text
    lower = text.lower()
    several = lower in COLLECTIVES or is_several(lower) or (text.endswith("s") and is_people(text[:-1]))
    return several and start > 0 and words[start - 1].text not in _STOPS


def _names_two_matters(words: Sequence[Word], start: int, link: int, ahead: int) -> bool:
    """Whether matters stand on both sides of "and", and a body behind ([Transport and Tourism Directorate])."""
    same = words[link - 1].entity == words[ahead].entity == "ORGANIZATION"
    if ahead != link + 1 or ahead + 1 >= len(words) or not same or words[start].text.lower() in TITLE_WORDS:
        return False
    last = words[ahead + 1].text
    known = last[0].isupper() and last.lower() in _OF_TWO_MATTERS
    return known and is_matter(words[link - 1].text) and is_matter(words[ahead].text)


def _names_two_trades(words: Sequence[Word], link: int, ahead: int) -> bool:
    """Whether "and" joins two sorts of people whose one body stands behind ([Farm Owners and Workers Federation])."""
    if ahead != link + 1 or ahead + 1 >= len(words) or words[ahead + 1].text.lower() not in _OF_MATTERS:
        return False
    return words[ahead + 1].text[0].isupper() and names_people(words[link - 1].text) and names_people(words[ahead].text)


def _names_one_law(words: Sequence[Word], start: int, link: int, ahead: int) -> bool:
    """Whether what a law is for stands on both sides of "and", behind an article ([the Police and Evidence Act])."""
    if not start or words[start - 1].tag != "DT" or link > start + 3 or words[link - 1].text in _LAWS:
        return False
    end = ahead
    while end < min(len(words), ahead + _OF_LAW) and continues_name(words[end]):
        end += 1
    law = end > ahead + 1 and words[end - 1].text in _LAWS
    return law and not any(ACRONYM.match(word.text) for word in words[start:end])


def _names_one_party(words: Sequence[Word], start: int, link: int, ahead: int) -> bool:
    """Whether two notions with capitals stand before one party, of which a verb or a clause says more.

    [The Unity and Bread party won]: neither is a party, a people or a place by itself.
    """
    if link != start + 1 or ahead != link + 1 or ahead + 2 >= len(words) or words[ahead + 1].text not in _ONE_PARTY:
        return False
    both = words[start], words[ahead]
    known = any(w.text in PARTIES or w.text in PARTY_ADJECTIVES or is_people(w.text) for w in both)
    located = any(w.entity in _OF_SELVES for w in both)
    return not known and not located and any(is_common(w.text.lower()) for w in both)


def _names_one_firm(words: Sequence[Word], start: int, link: int, ahead: int) -> bool:
    """Whether trades stand on both sides of "and", and one firm’s form behind ([Lusair Refining and Mining Plc])."""
    end = next((at for at in (ahead + 1, ahead + 2) if at < len(words) and _is_form(words[at])), None)
    given = words[start].text in MALE or words[start].text in FEMALE
    if ahead != link + 1 or link < start + 2 or end is None or given:
        return False
    return _is_trade(words[link - 1]) and all(_is_trade(word) for word in words[ahead:end])


def _is_form(word: Word) -> bool:
    return word.text in WRITTEN_FORMS or word.text.lower().rstrip(".") in PLAIN_FORMS


def _is_trade(word: Word) -> bool:
    """Whether a word is a trade of firms, and no form of one."""
    lower = word.text.lower()
    known = lower in COMPANY_WORDS or lower in TRADES_OF_FIRMS or is_matter(lower) or is_common(lower)
    return word.text.istitle() and not _is_form(word) and (known or lower.endswith("ing"))


def _are_two_notions(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether "of" joins two common nouns with capitals inside a sentence, as no person and no place is called."""
    one, other = words[first].text, words[last].text
    plain = all(is_common(text.lower()) and head_kind(text.lower(), False) != "person" for text in (one, other))
    free = one.lower() not in TITLE_WORDS and {words[first].entity, words[last].entity}.isdisjoint(_OF_SELVES)
    return plain and free and first > 0 and words[first - 1].text not in _STOPS and last == first + 2


def _are_two_names(words: Sequence[Word], start: int, ahead: int) -> bool:
    """Whether a given name and a surname may stand before "of", and the name of a body of several words behind it."""
    first, last = words[start], words[start + 1]
    if "S" in (first.tag[-1], last.tag[-1]) or first.text in REGIONS or is_people(first.text) or is_country(first.text):
        return False
    if any(w.text.lower() in TITLE_WORDS or head_kind(w.text.lower(), False) == "person" for w in (first, last)):
        return False  # [Deputy Secretary of State Ann Moe]
    return first.text.lower() not in _WIDE and ahead + 1 < len(words) and continues_name(words[ahead + 1])


def _names_one_body(words: Sequence[Word], start: int, link: int, ahead: int) -> bool:
    """Whether a matter before "and" belongs to the body behind it ([the Ports and Harbours Commission])."""
    first = words[start]
    if not start or words[start - 1].tag not in _BEFORE_BODIES or ACRONYM.match(first.text):
        return False
    end = ahead + 1
    while end < min(len(words), ahead + 4) and words[end].text[0].isupper():
        end += 1
    lower, last = first.text.lower(), words[end - 1].text.lower()
    if end == ahead + 1 or last not in ORGANIZATION_WORDS:
        return False
    if link == start + 1 and words[start - 1].tag == "DT" and is_country(first.text) and is_country(words[ahead].text):
        return last in _OF_MATTERS  # [the Norway and Sweden Fisheries Board]
    if link == start + 2 and (lower in _WIDE or is_people(first.text) or is_country(first.text)):
        matter = words[start + 1]
        return last in _OF_MATTERS and not (
            matter.text.lower() in _NO_MATTERS or matter.entity in ("PERSON", "LOCATION") or ACRONYM.match(matter.text)
        )
    if link != start + 1:
        return False
    if (
        lower in ORGANIZATION_WORDS
        or (lower in TITLE_WORDS and lower != "justice")
        or first.text in SEATS
        or is_people(first.text)
    ):
        return False
    return not (is_country(first.text) or first.text in REGIONS or first.entity in ("PERSON", "LOCATION"))
