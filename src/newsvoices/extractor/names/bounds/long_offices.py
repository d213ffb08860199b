"""Offices with "of", "for" or "to" before a name: [Leader of the Opposition Ann Moe], [Minister for Transport Ann Moe].

What the office is of ends where the person's name begins, though both are capitals in a row.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.given_names import FEMALE, MALE
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.places import code_of_place
from newsvoices.extractor.lexis.portfolios import OFFICE_LINKS, grades_office, is_matter
from newsvoices.extractor.lexis.titles import COURTESY, TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.bounds.capital_words import is_capital, is_function
from newsvoices.extractor.names.bounds.runs import run_end
from newsvoices.extractor.names.words import COMPANY_WORDS, ORGANIZATION_WORDS, SHORTENED, THINGS

__all__ = ["LongOffice", "is_of_office", "long_office", "small_office"]

_HEADS = word_set(
    "leader minister ministers secretary superintendent commissioner inspector chief general chancellor "
    "vice-chancellor chairman chairwoman chairperson chair president vice-president speaker governor director "
    "director-general secretary-general attorney-general inspector-general head executive ambassador mayor bishop "
    "archbishop king queen prince princess emir sultan dean rector registrar provost commander comptroller controller "
    "auditor master clerk administrator principal warden ombudsman envoy commandant chief-of-staff whip undersecretary "
    "deputy ceo"
)
"""Nouns of offices that say behind them what they are of."""
_TO = frozenset({"ambassador", "envoy", "secretary", "adviser", "advisor", "clerk"})
"""Offices with "to" behind them."""
_MATTERS = word_set(
    "police staff state opposition exchequer republic federation prosecutions government governments treasury armed "
    "forces operations communications union nation cabinet prisons customs excise elections intelligence naval army "
    "rolls delegation mission commonwealth territories territory strategy policy research studies "
    "production sales marketing"
)
"""What offices are of that is no body with a name of its own, beside what ministers are for."""
_SEATS = word_set("mayor bishop archbishop king queen prince princess emir sultan governor ambassador envoy dean")
"""Offices that are of a place."""
_SAINTS = frozenset({"San", "Santa", "St", "St.", "Saint", "Sant", "São", "Los", "Las", "Port", "Fort", "Mount", "El"})
"""Words by which a given name behind them is a place's."""
_BODIES = (ORGANIZATION_WORDS | SHORTENED | COMPANY_WORDS) - {"politics", "international"}
_NO_PERSONS = _BODIES | THINGS
_JOINING = frozenset({"of", "and", "for", "the", "&", "on"})
_LONGEST_TITLE = 5  # words before the link
_LONGEST = 12  # words behind it
_WORDS_OF_NAME = 4


@dataclass(frozen=True, slots=True)
class LongOffice:
    """An office before a person's name.

    ``first`` is its first word, ``body`` the range of the name of what it is of where that is a body or a place, and
    ``name`` the word where the person's name or a further title begins. ``last`` is the word behind its own, where what
    stands in brackets parts it from the name.
    """

    first: int
    body: tuple[int, int] | None
    name: int
    last: int | None = None


def long_office(words: Sequence[Word], first: int, high: int) -> LongOffice | None:
    """Return the office that a run of capitals from word ``first`` on leads to, with the name behind it; else None."""
    link, longest = first, min(high, first + _LONGEST_TITLE)
    while link < longest and is_capital(words[link]):
        link += 1
    if not first < link < high - 1 or words[link].text not in OFFICE_LINKS:
        return None
    head = words[link - 1].text.lower()
    if head not in _HEADS or (words[link].text == "to" and head not in _TO):
        return None
    start = link - 1
    while start > first and _is_of_title(words[start - 1]):
        start -= 1
    if head == "minister" and start - 1 == first and words[first].text == "Union":
        start = first  # [Union Minister of State for Textiles], in India
    begin = link + 1 + (words[link + 1].text == "the")
    end = begin
    while end < min(high, begin + _LONGEST) and (_is_named(words[end]) or words[end].text in _JOINING):
        end += 1
    matter = _matter_end(words, begin, high)
    if matter > begin and _may_be_person(words, matter, high, sure=True):
        return LongOffice(start, None, matter)
    for name in range(begin + 1, end):
        if words[name - 1].text in _JOINING or words[name].text in _JOINING:
            continue
        if _ends_body(words, begin, name) and _may_be_person(words, name, high, sure=False):
            return LongOffice(start, (begin, name), name)
    return _at_given_name(words, start, begin, end, head in _SEATS)


def _at_given_name(words: Sequence[Word], start: int, begin: int, end: int, seat: bool) -> LongOffice | None:
    """The office whose place or body has a known given name behind it ([Mayor of Lusair Ann Moe])."""
    for name in range(begin + 1, end):
        text, before = words[name].text, words[name - 1]
        known = code_of_place(" ".join(word.text for word in words[begin:name])) is not None
        given = text in MALE or text in FEMALE
        # [King of Lusair Hamud Moe]
        given = given or (seat and name == begin + 1 and before.entity != "PERSON" == words[name].entity)
        if before.text in _JOINING or before.text in _SAINTS or text in _SAINTS or not (given or known):
            continue
        if words[begin].text in MALE or words[begin].text in FEMALE:
            return None  # [President of Ann Moe Holdings]
        if name + 1 < end and _may_be_person(words, name, end, sure=seat or known):
            last = name
            while words[last - 1].text.lower().rstrip(".") in TITLE_WORDS:
                last -= 1  # [Chair of the Joint Chiefs General Ann Moe]
            place = (seat and not known) or last == begin
            return LongOffice(start, None if place else (begin, last), last)
    return None


def small_office(words: Sequence[Word], name: int, low: int) -> int:
    """Return where an office in small letters begins that is for a matter and ends before a name; else ``name``.

    [leader of the opposition Ann Moe], [minister for trade and fisheries Ann Moe]. The sentence begins at ``low``.
    """
    at = name - 1
    while at > low and name - at < _LONGEST and (_is_small_matter(words[at].text) or words[at].text in ("and", ",")):
        at -= 1
    matter = at + 1
    at -= at > low and words[at].text == "the"
    of_matter = matter < name and words[matter].text not in ("and", ",") and _is_small_matter(words[name - 1].text)
    if words[name - 1].text == "opposition" and _is_party(words, name):
        return name  # [the leader of the opposition Fish Party]
    if at > low and of_matter and words[at].text in OFFICE_LINKS and words[at - 1].text.lower() in _HEADS:
        return at - 1
    return name


def _is_party(words: Sequence[Word], name: int) -> bool:
    """Whether capitals from a word on end as the names of parties do ([Fish Party], [Social Democrats])."""
    end = name
    while end < len(words) and end - name < _WORDS_OF_NAME and _is_named(words[end]):
        end += 1
    return end > name and (words[end - 1].tag == "NNPS" or words[end - 1].text.lower() in _BODIES)


def is_of_office(text: str) -> bool:
    """Say whether a word is for what offices are of, and no body with a name of its own."""
    return is_matter(text) or text.lower() in _MATTERS


def _is_small_matter(text: str) -> bool:
    return text.islower() and is_of_office(text)


def _is_of_title(word: Word) -> bool:
    lower = word.text.lower().rstrip(".")
    return lower in TITLE_WORDS or grades_office(word) or is_matter(lower) or head_kind(lower, False) == "person"


def _is_named(word: Word) -> bool:
    return is_capital(word) and not is_function(word) and word.text[0].isalpha()


def _matter_end(words: Sequence[Word], begin: int, high: int) -> int:
    """Where the matters end that an office is for, which may be several ([Culture, Tourism and Sport])."""
    at = begin
    while at < high and at - begin < _LONGEST:
        text = words[at].text
        if text[0].isupper() and is_of_office(text):
            at += 1
        elif text in (",", "and", "&", "for", "the") and at > begin and at + 1 < high:
            ahead = words[at + 1 + (words[at + 1].text == "the" and at + 2 < high)].text
            if not ahead[0].isupper() or not is_of_office(ahead) or text == "the":
                break
            at += 1 + (words[at + 1].text == "the")
        else:
            break
    return at


def _ends_body(words: Sequence[Word], begin: int, end: int) -> bool:
    """Whether words end as a body's name does, or with the place that it is of ([the University of Lusair])."""
    if words[end - 1].text.lower().rstrip(".") in _BODIES:
        return True
    of = next((at for at in range(begin + 1, end - 1) if words[at].text == "of"), None)
    return of is not None and words[of - 1].text.lower() in _BODIES and end - of in (2, 3)


def _may_be_person(words: Sequence[Word], first: int, high: int, *, sure: bool) -> bool:
    """Whether a person's name begins at a word, behind titles or not; ``sure`` where no other thing may stand there."""
    at = first
    while at < high and words[at].text.lower().rstrip(".") in TITLE_WORDS and is_capital(words[at]):
        at += 1
    if at >= high or not _is_named(words[at]):
        return False
    titled = any(word.text.lower().rstrip(".") in COURTESY for word in words[first:at])
    end = run_end(words, at, high)
    own = words[at:end]
    if len(own) > _WORDS_OF_NAME or any(word.text.lower().rstrip(".") in _NO_PERSONS for word in own):
        return False
    if any(word.text in _JOINING or (is_matter(word.text) and word.entity != "PERSON") for word in own):
        return False
    if len(own) == 1:
        return own[0].entity == "PERSON" and (titled or sure)
    return sure or titled or own[-1].entity == "PERSON" or own[0].text in MALE or own[0].text in FEMALE
