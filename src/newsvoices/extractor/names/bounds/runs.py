"""Runs of words that make a name: where the run that begins at a word ends."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.foreign_firms import JOINS_PARTNERS, PARTNERS
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.legal_forms import PLAIN_FORMS, SMALL_FORMS
from newsvoices.extractor.lexis.portfolios import is_matter
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.bounds.capital_words import continues_name, is_capital, is_form, is_tied
from newsvoices.extractor.names.bounds.given_words import OF_BIRTH, is_given_word
from newsvoices.extractor.names.bounds.joining_words import is_linked
from newsvoices.extractor.names.bounds.owning_names import is_in_name
from newsvoices.extractor.names.bounds.spelt_bodies import owned_by_two
from newsvoices.extractor.names.words import (
    GENERATIONS,
    ORGANIZATION_WORDS,
    PARTICLES,
)

__all__ = ["run_end"]

_LONGEST = 12  # words of a name
_OFFICES = frozenset({"Office", "Department", "Bureau", "Secretariat"})
_WITH_OFFICES = frozenset({"prosecutor", "auditor", "coroner", "ombudsman", "registrar", "attorney", "defender"})
"""Officers who give their offices names, and are no titles before people's."""
_SONS = frozenset({"bin", "ibn", "bint"})
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
_ARTICLES = frozenset({"the", "a", "an"})


def run_end(words: Sequence[Word], start: int, high: int) -> int:
    """Return the number of the word behind the run of a name's words that begins at ``start``, at most ``high``."""
    i = start + 1
    high = min(high, start + _LONGEST)
    while i < high:
        word = words[i]
        if word.tag == "POS" and i + 1 < high and continues_name(words[i + 1]) and is_in_name(words, start, i):
            i += 2
            continue
        two = owned_by_two(words, i, high) if word.tag == "POS" else None
        if two is not None:
            i = two
            continue
        if word.tag == "POS" and i + 1 < high and words[i + 1].text in _OFFICES and _is_officer(words, start, i - 1):
            i += 2  # [the Prime Minister’s Office], [the Lund Prosecutor’s Office]
            continue
        if i + 1 < high and word.tag[:2] == "VB" and word.text.istitle() and words[i + 1].text.lower() in PLAIN_FORMS:
            i += 1  # [Lusair Works Ltd]
            continue
        if is_form(words, i):
            return i + 1  # [Norfisk AS]
        if is_tied(word):
            return i  # [the Ann Moe-led | Harbour League]
        if continues_name(word) or word.text in GENERATIONS or (word.text in SMALL_FORMS and word.tag[:2] != "VB"):
            i += 1
            continue
        if word.text in JOINS_PARTNERS and i + 1 < high and _are_partners(words[i + 1]):
            i += 2  # [Dupont et Fils]
            continue
        if word.text in OF_BIRTH and is_given_word(words, i, start):
            i += 1  # [Comrade Sunday Moe]
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
        if ahead >= high or not continues_name(words[ahead]):
            break
        if word.text in PARTICLES or is_linked(words, start, i, ahead):
            i = ahead
            continue
        break
    return i


def _are_partners(word: Word) -> bool:
    return word.text[0].isupper() and word.text.lower() in PARTNERS


def _is_officer(words: Sequence[Word], start: int, at: int) -> bool:
    """Whether a word is an office, or behind what it is of any trade's that a county has ([Lusair County Coroner])."""
    officer = words[at].text.lower().removesuffix("s")
    trade = at > start and words[at].entity != "PERSON" and head_kind(officer, False) == "person"
    return officer in TITLE_WORDS or officer in _WITH_OFFICES or trade


def _says_what_for(words: Sequence[Word], start: int, link: int, high: int) -> bool:
    """Whether a verb with a capital and its object say behind "to" what a body is for."""
    if link + 2 >= high or words[link - 1].text.lower() not in _FOR_DEEDS:
        return False
    verb, thing = words[link + 1], words[link + 2]
    return verb.text[0].isupper() and verb.text[1:].islower() and verb.entity != "PERSON" and continues_name(thing)


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
            if not continues_name(word) or word.entity == "PERSON" or other:
                break
            matters += is_matter(word.text)
            if i == behind_and:
                return i + 1 if matters > 1 else comma
    return comma
