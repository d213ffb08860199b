"""Runs of words that make a name: which words go on with one, and what may join two parts of one."""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.gazetteer import REGIONS, SEATS
from newsvoices.extractor.lexis.given_names import FEMALE, MALE
from newsvoices.extractor.lexis.heads import head_kind, is_several
from newsvoices.extractor.lexis.legal_forms import PLAIN_FORMS, SMALL_FORMS
from newsvoices.extractor.lexis.places import is_country, is_people
from newsvoices.extractor.lexis.portfolios import is_matter
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import MONTHS
from newsvoices.extractor.names.owning_names import is_in_name
from newsvoices.extractor.names.shapes import ACRONYM
from newsvoices.extractor.names.spelt_bodies import owned_by_two
from newsvoices.extractor.names.words import (
    COLLECTIVES,
    COMPANY_WORDS,
    FUNCTION_WORDS,
    GENERATIONS,
    LINKS,
    NAMELIKE,
    ORGANIZATION_WORDS,
    PARTICLES,
    THINGS,
)
from newsvoices.text.common_words import is_common

__all__ = ["WITH_OF", "ends_as_month", "is_adjective", "is_capital", "is_function", "is_tied", "run_end"]

_LONGEST = 12  # words of a name
_PARTY = re.compile(r"[A-Z]{1,2}[-–][A-Z]")
_SEAT = re.compile(r"[DIR][-–][A-Z]")
WITH_OF = frozenset({"secretary", "director", "speaker", "minister", "chief"})
"""Offices whose "of" belongs to the run ([Secretary of State])."""
_OFFICES = frozenset({"Office", "Department", "Bureau", "Secretariat"})
_PREFIXED = re.compile(r"(?:al|el|an|as|ash|at|ad|ar|az|ibn|bin|abu|ul|ur|d|l|dell|dall|degli|de|du|t)[-’'][A-Z]")
"""Parts of names that begin small ([al-Nahyan], [d’Arcy])."""
_SONS = frozenset({"bin", "ibn", "bint"})
_STOPS = frozenset('.!?…:“”"')
_TIED = word_set("led backed style era like owned funded inspired aligned endorsed esque")
"""What a hyphen ties to people's names too, and makes adjectives of them ([Moe-led])."""
_WIDE = frozenset({"international", "national", "federal", "royal", "european", "world", "central", "general"})
"""Words that begin a body's name and no matter that could stand before "and" by itself."""
_OF_MATTERS = ORGANIZATION_WORDS & word_set(
    "federation union association organisation organization commission committee council authority institute agency "
    "board foundation society chamber trust service fund"
)
"""Bodies that are called after two matters; a party, an army or a court is as often the second of two bodies."""
_OF_TWO_MATTERS = ORGANIZATION_WORDS | {"partnership", "dialogue"}
_NO_MATTERS = ORGANIZATION_WORDS | THINGS | COMPANY_WORDS | word_set("bank monetary greens state states united")
_NO_PERSONS = ORGANIZATION_WORDS | THINGS | COMPANY_WORDS
_FOR_MATTERS = word_set(
    "committee subcommittee department ministry directorate academy academies office bureau agency institute society "
    "association faculty school minister"
)
"""Bodies that are called after several matters."""
_FOR_DEEDS = word_set(
    "committee campaign coalition alliance fund movement league commission project initiative network"
)
"""Bodies that are called after what they mean to do."""
_OTHERS = ORGANIZATION_WORDS | {"state", "states"}
_MATTERS_OF_BODY = 8
_OF_SELVES = frozenset({"PERSON", "LOCATION"})
_MONTHS = frozenset(MONTHS)
_ARTICLES = frozenset({"the", "a", "an"})
_BEFORE_BODIES = frozenset({"DT", "JJ", "VBG", "POS", "PRP$", "NN"})


def is_capital(word: Word) -> bool:
    """Whether a word has a capital, or is a part of a name that begins small."""
    text = word.text
    return text[0].isupper() or (not text.isalpha() and _PREFIXED.match(text) is not None)


def _continues(word: Word) -> bool:
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
    if word.text == "US" and word.tag != "PRP":
        return False  # [the US], and no pronoun in capitals
    if word.text == "All" and word.entity == "ORGANIZATION":
        return False  # [the All Progressives Congress]
    return not (lower == "watch" and word.entity == "ORGANIZATION") and not (lower == "today" and word.tag == "NNP")


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
    return word.text.rpartition("-")[2] in _TIED


def run_end(words: Sequence[Word], start: int, high: int) -> int:
    """Return the number of the word behind the run of a name's words that begins at ``start``, at most ``high``."""
    i = start + 1
    high = min(high, start + _LONGEST)
    while i < high:
        word = words[i]
        if word.tag == "POS" and i + 1 < high and _continues(words[i + 1]) and is_in_name(words, start, i):
            i += 2
            continue
        two = owned_by_two(words, i, high) if word.tag == "POS" else None
        if two is not None:
            i = two
            continue
        officer = word.tag == "POS" and words[i - 1].text.lower() in TITLE_WORDS
        if officer and i + 1 < high and words[i + 1].text in _OFFICES:
            i += 2  # [the Prime Minister’s Office]
            continue
        if _continues(word) or word.text in GENERATIONS or (word.text in SMALL_FORMS and word.tag[:2] != "VB"):
            i += 1
            continue
        if word.text in _SONS and i + 1 < high and is_capital(words[i + 1]):
            i += 2  # [Omar bin Said], whatever the tag
            continue
        if word.text == "to" and _says_what_for(words, start, i, high):
            i += 2  # [the Committee to Protect Ports]
            continue
        last = _matters_end(words, start, i, high) if word.text == "," else i
        if last > i:
            i = last
            continue
        ahead = i + 1 if i + 1 < high and words[i + 1].text not in _ARTICLES else i + 2
        while ahead < high and word.text in PARTICLES and words[ahead].text in PARTICLES:
            ahead += 1  # [van der]
        if ahead >= high or not _continues(words[ahead]):
            break
        if word.text in PARTICLES or _linked(words, start, i, ahead):
            i = ahead
            continue
        break
    return i


def _says_what_for(words: Sequence[Word], start: int, link: int, high: int) -> bool:
    """Whether a verb with a capital and its object say behind "to" what a body is for."""
    if link + 2 >= high or words[link - 1].text.lower() not in _FOR_DEEDS:
        return False
    verb, thing = words[link + 1], words[link + 2]
    return verb.text[0].isupper() and verb.text[1:].islower() and verb.entity != "PERSON" and _continues(thing)


def _matters_end(words: Sequence[Word], start: int, comma: int, high: int) -> int:
    """Where the last of several matters ends that a body is for ([the Committee on Science, Ports and Fisheries]).

    ``comma`` where that before a comma is none.
    """
    heads = {word.text.lower() for word in words[start:comma]}
    if not heads & _FOR_MATTERS or words[comma - 1].entity not in ("ORGANIZATION", "MISC"):
        return comma
    if not heads & {"on", "of", "for"}:
        return comma
    matters = int(is_matter(words[comma - 1].text))
    behind_and = -1
    for i in range(comma + 1, min(high, comma + _MATTERS_OF_BODY)):
        word = words[i]
        if word.text in ("and", "&"):
            behind_and = i + 1
        elif word.text != ",":
            if word.text == "the" and i == behind_and and is_matter(words[i + 1].text):
                behind_and += 1  # [the Department of Food and the Marine]
                continue
            other = word.text.lower() in _OTHERS and not is_matter(word.text)
            if not _continues(word) or word.entity == "PERSON" or other:
                break
            matters += is_matter(word.text)
            if i == behind_and:
                return i + 1 if matters > 1 else comma
    return comma


def _linked(words: Sequence[Word], start: int, link: int, ahead: int) -> bool:
    """Whether a lower-case link joins two parts of one name ([Foundation for Parliamentary Development])."""
    word = words[link]
    if word.text not in LINKS:
        return False
    if word.text == "&":
        return True
    if word.text == "and" and words[link - 1].text.lower().rstrip(".") in PLAIN_FORMS:
        return False  # a firm's name is over
    if words[link + 1].text in ("a", "an") and word.text != "for":
        return False
    if word.text == "and" and _names_one_body(words, start, link, ahead):
        return True
    if word.text == "and" and _names_two_matters(words, start, link, ahead):
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
    return first.text.lower() not in _WIDE and ahead + 1 < len(words) and _continues(words[ahead + 1])


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
