"""What a post beside a name says that it names: [a lecturer at Oxmoor], [Quorvex’s chief executive] need a body.

A place has no waiters and nobody has a chief executive; but both have friends, spokesmen and champions.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.known_surnames import KNOWN_SURNAMES
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.kinds.shapes import ACRONYM
from newsvoices.extractor.names.words import OPENERS, TAGGER, THINGS

__all__ = ["is_before_post", "is_short_ministry", "told_by_post"]

_AT_WORK = word_set(
    "professor lecturer fellow scholar researcher scientist economist analyst historian student teacher instructor "
    "dean provost director president vice-president chairman chairwoman chair head executive ceo partner principal "
    "manager engineer designer programmer consultant strategist associate attorney lawyer counsel adviser advisor "
    "editor reporter writer columnist correspondent producer contributor intern waitress waiter bartender barista chef "
    "cook cashier clerk nurse doctor physician surgeon pharmacist psychologist psychiatrist epidemiologist pastor "
    "priest rabbi imam organist chaplain janitor receptionist spokesman spokeswoman spokesperson coordinator worker "
    "employee staffer librarian curator archivist architect accountant banker trader broker apprentice technician "
    "mechanic demographer chief boss treasurer auditor secretary specialist chancellor vice-chancellor rector "
    "registrar headteacher headmaster headmistress midwife paramedic radiographer anaesthetist anesthesiologist "
    "paediatrician pediatrician psychotherapist physicist chemist astronomer mathematician statistician botanist "
    "linguist philosopher theologian dealer underwriter actuary salesman saleswoman buyer planner trainer coach"
)
"""Nouns behind which "at" names an employer or a school."""
_SCHOLARS = "ologist"
"""How nouns for scholars and doctors of one field end."""
_POSTS = _AT_WORK - word_set("student intern partner producer") | word_set("officer official judge")
"""Those before which letters are their body's."""
_GRADES = word_set("deputy vice senior assistant executive managing general chief former")
_LED = word_set(
    "ceo chairman chairwoman chairperson co-chair co-chairman founder co-founder cofounder publisher treasurer "
    "executive shareholder employee alumnus spokesman spokeswoman spokesperson vice-president secretary-general "
    "director-general co-director vice-chairman vice-chairwoman co-owner"
)
"""Nouns whose "of" names a body."""
_RUN = word_set("leader co-leader director president editor head member graduate manager dean partner trustee")
"""Nouns whose "of" may also name a matter, a work, a country or a place."""
_SPEAKING = word_set("spokesman spokeswoman spokesperson")
"""Those who speak for a body, or for somebody whose full name the article gives."""
_MINISTRIES = word_set(
    "Justice State Treasury Interior Defense Defence Commerce Energy Labor Agriculture Transportation Education"
)
"""Words that are short for American departments and for ministries."""
_OF_MINISTRIES = word_set("official lawyer spokesman spokeswoman spokesperson prosecutor employee staffer")
"""People of theirs, in small letters."""
_OFFICERS = _SPEAKING | word_set("president chairman chairwoman chairperson ceo")
"""Those whom a body has that is called after a thing, and no thing by itself."""
_OWNED = word_set(
    "ceo founder co-founder cofounder editor publisher shareholder employee headquarters subsidiary newsroom"
)
"""Nouns for what a body has and no single person."""
_OWNED_MAINLY = word_set("president vice-president director correspondent columnist")
"""Nouns for what right behind its owner is mainly a body's."""
_STAFF = word_set("ceo co-founder cofounder executive employee shareholder reporter editor columnist professor")
"""Nouns before which a name without apostrophe is their body's."""
_ON_AIR = word_set("host co-host cohost anchor co-anchor")
"""Those before whose own name their newsroom's stands."""
_OF_SCHOOLS = word_set("Graduate Law Business Medical Divinity Dental")
"""Words that begin the name of a school that a university has."""
_CHIEFS = word_set("economist scientist technologist analyst operating financial investment marketing")
"""Whose chief firms and institutes have; strategists and counsels are of politicians as often."""
_PAIRS = frozenset({("chief", "executive"), ("executive", "director"), ("managing", "director"), ("vice", "president")})
_MATTERS = word_set(
    "marketing communications operations sales engineering research policy development education finance programs "
    "outreach technology security intelligence health strategy staff congress parliament state"
)
"""Matters and branches, which employ nobody."""
_SITES = word_set(
    "market station airport beach bridge mine quarry harbour harbor port railway junction roundabout camp"
)
"""Places at which people work, that are called after a town."""
_OF_OFFICERS = 12  # more than that a name ends in a word for things
_WITHIN = 6  # words from a noun to the "at" that names its employer
_KINDS = 3  # words between an owner and its noun
_STRONG, _USUAL, _WEAK = 9, 5, 3
_SPOKEN_FOR = 7  # more than the tagger's word alone
_OPEN = 4  # where nothing but the tagger says that it is somebody
_BETWEEN = frozenset({"NN", "NNS", "NNP", "JJ", "IN", "CC"})


def told_by_post(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what the posts beside a name without title say that it names, and how much that weighs."""
    if last == first + 1 and words[first].text in KNOWN_SURNAMES:
        return  # [Marcos’s vice president], of somebody whom all know
    if last == first + 1 and is_short_ministry(words, first, -1):
        yield "organization", _OF_OFFICERS
    if words[first].text.lower() in _MATTERS:
        return
    after = words[last] if last < len(words) else None
    if words[last - 1].text.lower() in THINGS and _has_officers(words, first, last):
        yield "organization", _OF_OFFICERS
    cut = after is not None and (after.tag == "CD" or (after.tag[:2] == "NN" and after.text[0].isupper()))
    # A capital before "to" may only begin a name ([Ready to Row]).
    cut = cut or (after is not None and last - first == 1 and after.text == "to")
    owning = after is not None and after.tag == "POS"
    if not cut and not owning:
        yield from _behind_post(words, first, last)
    if after is None or cut:
        return
    if owning:
        yield from _owning(words, last + 1)
    else:
        noun = singular(after.text.lower())
        if noun in _STAFF or (after.text, words[last + 1].text if last + 1 < len(words) else "") in _PAIRS:
            yield "organization", _USUAL
        elif noun in _ON_AIR and last - first == 1 and last + 1 < len(words) and words[last + 1].entity == "PERSON":
            yield "organization", _STRONG  # [Harbourcast host Ann Moe]
        elif noun in _SPEAKING and last - first == 1:
            yield "organization", _WEAK
        elif last - first == 1 and _are_letters(words[first].text) and is_before_post(words, last):
            yield "organization", _USUAL  # [the NFI director]


def _are_letters(text: str) -> bool:
    return len(text) > 2 and ACRONYM.match(text) is not None


def is_before_post(words: Sequence[Word], at: int) -> bool:
    """Say whether a noun for a post in a body begins at a word, with what grades it ([deputy director])."""
    if at + 1 < len(words) and words[at].text in _GRADES and words[at + 1].tag in ("NN", "NNS"):
        at += 1
    return at < len(words) and words[at].tag in ("NN", "NNS") and singular(words[at].text) in _POSTS


def is_short_ministry(words: Sequence[Word], at: int, low: int) -> bool:
    """Say whether a word is short for a ministry: its people follow it ([a former Justice official]).

    ``low`` is where the sentence begins, whose first word has a capital anyway, as has the first of the text.
    """
    if words[at].text not in _MINISTRIES or at in (0, low) or at + 1 >= len(words) or words[at - 1].text in OPENERS:
        return False
    before = words[at - 1]
    joined = before.text.rpartition("-")[2].islower()  # [a Moe-era Justice lawyer]
    apart = not before.text[0].isupper() or before.tag == "DT" or joined
    return apart and singular(words[at + 1].text) in _OF_MINISTRIES


def _has_officers(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether what is called after a thing has a spokesman or president ([a spokesman for the Harbour Bridge])."""
    at = first - 1 - (first > 0 and words[first - 1].text.lower() == "the")
    spoken_for = at > 0 and words[at].text == "for" and singular(words[at - 1].text.lower()) in _SPEAKING
    officer = last < len(words) and singular(words[last].text.lower()) in _OFFICERS
    return spoken_for or officer


def _behind_post(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    at = first - 1
    if at > 0 and words[at].text.lower() == "the":
        at -= 1
    if at < 1:
        return
    noun = singular(words[at - 1].text.lower())
    if words[at].text == "at" and _post_before(words, at) and not _is_site(words, last):
        yield "organization", _STRONG
        yield "person", -TAGGER
    elif words[at].text == "of" and (noun in _LED or noun in _RUN):
        yield "organization", _STRONG if noun in _LED else _USUAL
        yield "person", -TAGGER
    elif words[at].text == "for" and noun in _SPEAKING and at == first - 1:
        told = words[first].entity == "LOCATION"  # a place speaks seldom, and somebody by his spokesman often
        yield "organization", _SPOKEN_FOR if told else _OPEN


def _is_site(words: Sequence[Word], last: int) -> bool:
    """Whether a name stands before a place where people work ([a trader at Lusair main market])."""
    behind = (words[i] for i in range(last, min(len(words), last + _KINDS)) if words[i].text.islower())
    return any(word.tag == "NN" and word.text in _SITES for word in behind)


def _post_before(words: Sequence[Word], at: int) -> bool:
    """Whether a post stands before "at", with what it is in between ([a lecturer in public law at Oxmoor])."""
    for i in range(at - 1, max(-1, at - 1 - _WITHIN), -1):
        if words[i].tag[:2] == "NN" and _works(singular(words[i].text.lower())):
            after = words[i + 1]  # [a trader at Lusair], [trader Ann Moe at Lusair]
            return after.text in ("at", "in", "of", "for", "emeritus", "and") or after.entity == "PERSON"
        if words[i].tag not in _BETWEEN:
            return False
    return False


def _works(noun: str) -> bool:
    return noun in _AT_WORK or noun.endswith(_SCHOLARS)


def _is_surname(words: Sequence[Word], at: int) -> bool:
    """Whether everybody knows a word as somebody's surname, or the article has it behind a first name."""
    text = words[at].text
    return text in KNOWN_SURNAMES or any(
        word.text == text and before.entity == "PERSON" and before.text[0].isupper() for before, word in pairwise(words)
    )


def _owning(words: Sequence[Word], at: int) -> Iterator[tuple[str, int]]:
    """What is owned by a name: a post of a body, or somebody with a full name ([Quorvex’s Ann Moe])."""
    if at + 1 < len(words) and all(w.entity == "PERSON" and w.text[0].isupper() for w in words[at : at + 2]):
        yield "organization", _USUAL
        return
    if at + 1 < len(words) and words[at].text in _OF_SCHOOLS and words[at + 1].text == "School":
        yield "organization", _USUAL  # [Oxmoor’s Graduate School of Music]
        return
    for i in range(at, min(len(words), at + _KINDS)):
        noun = singular(words[i].text.lower())
        pair = i + 1 < len(words) and (words[i].text, words[i + 1].text) in _PAIRS
        if i + 1 < len(words) and words[i].text == "chief" and words[i + 1].text in _CHIEFS:
            yield "organization", 0 if _is_surname(words, at - 2) else _STRONG
            return
        if noun in _OWNED or pair:
            yield "organization", _STRONG if pair or noun in ("ceo", "shareholder", "headquarters") else _USUAL
            return
        if noun in _OWNED_MAINLY and i == at:
            yield "organization", _WEAK
            return
        if words[i].tag not in ("JJ", "NN", "VBG") or not words[i].text.islower():
            return
