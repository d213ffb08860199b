"""What nouns beside a name say that it names: [the mining group Solvarg], [Solvarg, the dockers’ union,] are bodies."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.gazetteer import CAPITALS, REGIONS
from newsvoices.extractor.lexis.given_names import FEMALE, MALE, sex_of_given
from newsvoices.extractor.lexis.known_surnames import KNOWN_SURNAMES
from newsvoices.extractor.lexis.places import is_country, is_people
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.kinds.apposed_names import of_person
from newsvoices.extractor.names.kinds.bare_clauses import has_bare_clause
from newsvoices.extractor.names.words import TAGGER

__all__ = ["BODY_NOUNS", "told_by_noun"]

BODY_NOUNS = word_set(
    "company corporation firm bank group union association organisation organization party movement agency charity "
    "newspaper magazine website broadcaster federation foundation institute university college think-tank watchdog "
    "ministry airline carrier retailer manufacturer maker insurer nonprofit non-profit startup start-up lender militia "
    "alliance coalition league council committee commission network operator regulator subsidiary confederation "
    "conglomerate cooperative co-operative club pac"
)
"""Nouns by which a text says of a name that it is a body."""
_CALLED_BODIES = BODY_NOUNS | word_set(
    "authority board court tribunal hospital school parliament ministry daily weekly broadsheet tabloid consultancy "
    "developer supplier producer publisher landlord trust fund society brewer builder contractor miner "
    "distributor exporter importer provider utility bureau department office body ngo carmaker chipmaker automaker "
    "unit affiliate"
)
"""Nouns of an apposition that say the same."""
_OF_NEWS = frozenset({"site", "outlet", "portal", "channel", "service"})
"""What says the same behind news."""
_BEFORE_NAMES = BODY_NOUNS | word_set(
    "daily weekly tabloid broadsheet carmaker automaker chipmaker drugmaker planemaker steelmaker shipbuilder "
    "shipyard consultancy chain brand portal lobby outlet site bureau nonprofit chamber side outfit franchise pollster "
    "campaign"
)
"""Nouns for bodies right before a name, and in the next table those that are so behind a noun for their trade."""
_OF_TRADES = {
    "producer": word_set("oil gas energy steel coal aluminium aluminum copper gold chip food milk cement potash power"),
    "developer": word_set("property game games software drug estate"),
    "publisher": word_set("newspaper magazine game games book music"),
    "supplier": word_set("energy power parts gas water arms"),
    "giant": word_set(
        "tech technology oil gas energy retail internet media software pharmaceutical drugs mining drinks tobacco "
        "e-commerce chemicals telecoms telecom banking car auto insurance shipping search food beverage steel"
    ),
    "unit": word_set("banking insurance investment mining software"),
}
_OF_PEOPLE_TOO = word_set("broadcaster developer producer publisher supplier pollster")
"""Those of all these by which people are called as often."""
_TRADERS = word_set("builder contractor developer distributor exporter importer producer publisher supplier trader")
"""Nouns for people and firms alike: behind a nationality and before one word they are of a firm, since news gives a
full name to people."""
_SELLERS = word_set("brewer landlord lender miner operator provider")
"""More such nouns, in appositions."""
OPENING_NOUNS = word_set(
    "carmaker automaker chipmaker drugmaker planemaker steelmaker airline retailer insurer lender brewer broadcaster "
    "consultancy watchdog start-up startup manufacturer conglomerate think-tank"
)
"""Nouns that begin no name of a body, where they open a sentence before one ([Carmaker Lusair])."""
_BEFORE_KINDS = frozenset({
    "DT", "PRP$", "POS", ".", ":", "IN", "TO", "CC", ",", "``", "VB", "VBD", "VBZ", "VBG", "VBN"
})  # fmt: skip
"""Tags before the words for a body's kind; behind a dash begins what a dateline introduces."""
_OFFICERS = word_set("president vice-president chairman chairwoman chairperson ceo secretary-general director-general")
"""Who has a body’s name before his office and his own name behind it, and no person’s or place’s."""
_PAIRS = frozenset({
    ("chief", "executive"), ("managing", "director"), ("executive", "director"), ("general", "secretary"),
    ("secretary", "general"), ("vice", "president"), ("finance", "director"), ("general", "manager"),
})  # fmt: skip
"""The same in two words."""
_CHIEFS = word_set("chief boss head leader")
"""Who may have a place’s or a person’s there too."""
_LEADERS = (_OFFICERS | _CHIEFS) | word_set(
    "chair co-chair director secretary spokesman spokeswoman spokesperson founder co-founder manager coordinator "
    "co-leader convener convenor treasurer executive captain coach"
)
"""Who has a body’s name before his office where the body’s kind stands before its name."""
_BEHIND_KINDS = word_set(
    ", . of from that which in for based owned founded run backed controlled led headed registered"
)
"""What stands behind such a noun in an apposition."""
_PEOPLE = word_set(
    "engineer lawyer attorney barrister solicitor economist analyst historian scientist professor lecturer researcher "
    "teacher nurse doctor surgeon physician journalist reporter correspondent columnist author poet novelist actor "
    "actress singer musician comedian filmmaker activist campaigner politician lawmaker farmer fisherman shopkeeper "
    "pensioner retiree villager witness carpenter electrician architect pilot priest pastor imam rabbi policeman "
    "policewoman detective sergeant photographer waiter waitress chef businessman businesswoman entrepreneur tycoon "
    "mother father son daughter brother sister wife husband widow widower cousin uncle aunt goalkeeper midfielder"
)
"""Nouns right before a full name that only people have."""
_VESSELS = word_set(
    "ferry trawler tanker ship vessel yacht freighter boat submarine frigate destroyer warship steamer schooner tug "
    "tugboat lifeboat icebreaker dredger barge liner catamaran"
)
"""Nouns right before the name of a ship."""
_SHIP = 20
_CLAUSE = 7  # words behind a name among which the verb of the noun before it stands
_FULL_NAME = 3  # words
_NOUNS = 5  # words behind a name among which an apposition has its noun
_GRADED = 3  # words of an office
_OF_OWNER = 3  # more of them where it has an owner
_CALLED = 5


def told_by_noun(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what the nouns beside a name without title say that it names, and how much that weighs."""
    after = words[last] if last < len(words) else None
    behind = _behind_body_noun(words, last + 1) if after is not None and after.text == "," else None
    if behind is not None:
        yield "organization", 7
        people = words[behind - 1].text.lower() in _OF_PEOPLE_TOO | _TRADERS | _SELLERS
        if (words[behind].tag == "VBN" or not people) and not sex_of_given(words[first].text):
            yield "person", -TAGGER  # [Lusair, a company owned by Moe,], but [Lusa, the head and publisher of X,]
    if after is not None and _has_officer(words, first, last):
        yield "person", -TAGGER
        yield "organization", _CALLED
    if not first:
        return
    before = words[first - 1]
    if before.text in _PEOPLE and 1 < last - first <= _FULL_NAME and before.head == last - 1:
        yield "person", _CALLED  # [engineer Bo Lund], whatever the tagger says
    if before.text in _VESSELS and before.tag == "NN" and _is_ship(words, first, last):
        yield "other", _SHIP  # [the ferry Santa Ana], which does nothing itself
    given = words[first].text in MALE or words[first].text in FEMALE
    if last > first + 1 or not given:
        if (
            not given
            and _is_kind(words, first - 1)
            and _is_name_of(words, first, last)
            and not _is_full(words, first, last)
        ) or (not given and _is_kind(words, first - 1) and _has_leader(words, last)):
            yield "person", -TAGGER  # [the airline Lusair]
            yield "organization", 4
        at = first - 2
        closed = after is not None and after.text in (",", ".", ")")
        apposed = before.text in (",", "(") and at > 0 and words[at].text in BODY_NOUNS and not of_person(words, at)
        if closed and (apposed or (before.text in BODY_NOUNS and before.tag == "NN")):
            yield "organization", 9


def _is_kind(words: Sequence[Word], at: int) -> bool:
    """Whether a noun before a name is one for a body of that name ([carmaker Lusair], [oil giant Lusair])."""
    noun = words[at].text if at and words[at - 1].tag != "." else words[at].text.lower()
    if noun in _BEFORE_NAMES or (noun in OPENING_NOUNS and noun != words[at].text) or _is_of_trade(words, at, noun):
        return True
    return noun in _TRADERS and at > 0 and is_people(words[at - 1].text) and _is_one_word(words, at + 1)


def _is_one_word(words: Sequence[Word], first: int) -> bool:
    """Whether a name has no other word behind its first."""
    return first + 1 >= len(words) or not (words[first + 1].text[0].isupper() or words[first + 1].tag[:3] == "NNP")


def _is_full(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a noun that is for people too stands before what may be a full name ([Broadcaster Ann Moe])."""
    two = last - first > 1 and all(word.entity == "PERSON" for word in words[first:last])
    return two and words[first - 1].text.lower() in _OF_PEOPLE_TOO


def _is_of_trade(words: Sequence[Word], at: int, noun: str) -> bool:
    return noun in _OF_TRADES and at > 0 and words[at - 1].text.lower() in _OF_TRADES[noun]


def _is_name_of(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a noun right before a name is of the name ([the airline Lusair], [the state agency Lusair]).

    It is definite, or the parser takes it for a part of the name and only words for its kind stand before it
    ([Mining group Lusair], [Norwegian airline Lusair], [from bus operator Lusair]).
    """
    at = first - 2
    if at >= 0 and words[at].text.lower() == "the":
        told = words[first - 1].text == "campaign" and last < len(words) and words[last].tag in FINITE
        return not told and not has_bare_clause(words, at, last)  # [the campaign Ann Moe lost]
    while at >= 0 and first - at < _NOUNS and words[at].tag in ("JJ", "NN"):
        at -= 1
    apposed = words[first - 1].head == last - 1
    if not apposed and not (last - first > 1 and last < len(words) and words[last].tag in FINITE):
        return False  # but [the fishing lobby Nova Zora welcomed it], whatever the parser says
    opens = at <= 0 or words[at - 1].tag in (".", "``", "''", ":")
    if at < 0 or opens or words[at].tag in _BEFORE_KINDS:
        return not has_bare_clause(words, max(at, 0), last)
    of_land = f"{words[at].text} {words[at + 1].text}"  # [the South African mining group Lusair]
    return is_people(words[at].text) or is_country(words[at].text) or is_people(of_land)


def _is_ship(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a name behind a noun for a ship is the ship’s, and not of who deals with it ([the boat Moe took sank]).

    Countries and people whom everybody knows are in the news more often than ships called after them.
    """
    text = " ".join(word.text for word in words[first:last])
    if not _is_name_of(words, first, last) or is_country(text) or text in CAPITALS or text in KNOWN_SURNAMES:
        return False
    if last >= len(words) or words[last].tag[:2] != "VB":
        return True
    if last - first == 1 and first > 2 and words[first - 3].tag == "IN":
        return False  # [in the boat Moe wept]
    for word in words[last + 1 : last + _CLAUSE]:
        if word.text in (",", ".", "and", "but", "while", "when", "as", "after", "before"):
            break
        if word.tag in FINITE:
            return False
    return True


def _behind_body_noun(words: Sequence[Word], at: int) -> int | None:
    """Return what stands behind the noun of an apposition, from a word on, to a body ([, the miners’ union,])."""
    if at >= len(words) or words[at].tag not in ("DT", "PRP$", "NNP"):
        return None
    end = at + _NOUNS
    for i in range(at, min(len(words) - 1, end + _OF_OWNER)):
        if words[i].tag == "POS":
            end += _OF_OWNER  # [, the country’s largest labour organization,]
        if i >= end:
            return None
        of_news = words[i].text in _OF_NEWS and words[i - 1].text == "news"
        if (of_news or words[i].text.lower() in _CALLED_BODIES) and words[i + 1].tag[:2] != "NN":
            return i + 1 if words[i + 1].text in _BEHIND_KINDS else None
        if words[i].tag[:2] in ("VB", "IN") or words[i].text == ",":
            return None
    return None


def _has_leader(words: Sequence[Word], last: int) -> bool:
    """Whether an office and whoever holds it stand behind a name ([farmers’ group Nova Zora chair Ann Moe])."""
    owning = last < len(words) and words[last].tag == "POS"
    for at in range(last + owning, min(len(words) - 1, last + owning + _GRADED)):
        if not words[at].text.islower() or words[at].tag[:2] not in ("NN", "JJ"):
            return False
        if words[at].text in _LEADERS:
            behind = words[at + 1 + (owning and words[at + 1].text == "," and at + 2 < len(words))]
            return behind.entity == "PERSON" and behind.text[0].isupper()
    return False


def _has_officer(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether an office of a body stands between a name and a person’s ([Solvarg president Ann Moe])."""
    if last + 1 >= len(words) or last > first + 2:
        return False
    office = words[last].text
    pair = last + 2 < len(words) and (office, words[last + 1].text) in _PAIRS
    person = words[last + 1 + pair]
    named = person.text[0].isupper() and (person.entity == "PERSON" or person.text.lower() in TITLE_WORDS)
    if not named or not (pair or office in _OFFICERS or office in _CHIEFS):
        return False
    text = " ".join(word.text for word in words[first:last])
    if is_country(text) or is_people(text) or text in REGIONS or text.lower().startswith("ex-"):
        return False
    return pair or office in _OFFICERS or last == first + 1
