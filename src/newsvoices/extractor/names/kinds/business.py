"""What only firms have and do: [Solvarg’s net profit], [shares in Solvarg], [Lund have raised their outlook]."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.firms import PLATFORMS
from newsvoices.extractor.lexis.given_names import FEMALE, MALE
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.places import code_of_town
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.words import TAGGER

__all__ = ["BUYING", "told_by_business"]

_BOOKS = word_set(
    "profit profits revenue revenues turnover dividend dividends shareholder shareholders workforce valuation takeover "
    "flotation ipo buyback bondholders creditors"
)
"""What a firm has and no single person."""
_PRICED = frozenset({("share", "price"), ("market", "value"), ("market", "share"), ("balance", "sheet"),
                     ("profit", "margin"), ("operating", "margin"), ("order", "book")})  # fmt: skip
_HELD = word_set("shares stake stock shareholders investors bonds")
"""What people have in a firm."""
BUYING = word_set("bought buy buys buying acquired acquire acquires acquiring")
_OWNING = word_set("owns owned co-owns founded co-founded")
_TELLING = word_set(
    "reported reports report posted posts post booked books forecast forecasts expects announced missed beat raised "
    "raises lowered lowers cut cuts trimmed"
)
"""What firms do with their figures."""
_FIGURES = word_set("revenue revenues earnings profit profits turnover dividend guidance outlook ebitda results")
_SHEDDING = word_set("cut cuts cutting shed sheds axe axed axes slash slashed eliminate eliminated")
_MOVING = word_set(
    "rose fell jumped slid slumped plunged climbed gained lost dropped surged soared tumbled rallied closed ended "
    "opened traded sank dipped eased were are have rise fall jump climb gain drop surge"
)
"""What shares do."""
_TRADES = word_set("analyst economist strategist trader broker")
"""Who stands before a full name behind a bank's."""
_OPENING = frozenset({".", "that", "if", "as", "because", "while", "when", "but", "said", "“", '"', "``", "after"})
_JOINING = frozenset({"and", "&", ",", "or", "nor"})
_APART = frozenset({".", ",", ";", "that", "about", "over", "from"})
"""Behind these a verb's object is over ([raised doubts about earnings])."""
_OF_STAFF = 7  # words of an office
_OFFICERS = word_set("director chief head executive president founder co-founder spokesman spokeswoman officer manager")
_FAR = 7  # words from a verb to its object
_NEAR = 4  # words between an owner and its noun
_CERTAIN, _STRONG, _USUAL = 12, 9, 6


def told_by_business(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what stands beside a name without title that firms alone have, and how much that weighs."""
    if words[first].text in MALE or words[first].text in FEMALE:
        return
    if words[first].text in PLATFORMS and last == first + 1:
        yield from _by_platform(words, first)
        return
    if _is_owned(words, first, last):
        yield "organization", _USUAL  # [which owns Solvarg]
        yield "person", -TAGGER
        yield "place", -_USUAL
        return
    weight = (
        _has_shares(words, last)
        or _owns(words, last)
        or _is_held(words, first, last)
        or _tells(words, last)
        or _has_trader(words, last)
    )
    if not weight and _is_several(words, first, last):
        weight = _STRONG
    if weight:
        yield "organization", weight
        yield "person", -TAGGER
        yield "place", -weight


def _by_platform(words: Sequence[Word], at: int) -> Iterator[tuple[str, int]]:
    """What is said of a firm that is no actor where it is only the place of something, and never a person."""
    before = words[at - 1].text.lower() if at else ""
    if before == "the":
        return  # [the Amazon]
    yield "person", -2 * _CERTAIN
    told_by = before == "to" and at > 1 and words[at - 2].text.lower() == "according"
    if told_by or words[at].relation == "nsubj" or _has_staff(words, at + 1):
        yield "organization", 2 * _CERTAIN


def _has_staff(words: Sequence[Word], mark: int) -> bool:
    """Whether a name owns an office of what it is for ([Facebook’s global policy and outreach director])."""
    if mark + 1 >= len(words) or words[mark].tag != "POS":
        return False
    for word in words[mark + 1 : mark + 1 + _OF_STAFF]:
        if word.text in _OFFICERS:
            return True
        if word.tag[:2] not in ("NN", "JJ", "CC") or not word.text.islower():
            return False
    return False


def _has_shares(words: Sequence[Word], last: int) -> int:
    """How much speaks for a firm in what its shares do, right behind its name ([Solvarg shares fell 3 percent])."""
    if last + 1 >= len(words) or words[last].text not in ("shares", "stock"):
        return 0
    return _CERTAIN if words[last + 1].text in _MOVING else 0


def _owns(words: Sequence[Word], last: int) -> int:
    """How much speaks for a firm where a name owns what firms have ([Solvarg’s third-quarter net profit])."""
    whose = last + 2 < len(words) and words[last].text == "," and words[last + 1].text == "whose"
    if whose and words[last + 2].text in ("shares", "stock"):
        return _CERTAIN
    if last + 1 >= len(words) or words[last].tag != "POS":
        return 0
    for i in range(last + 1, min(len(words) - 1, last + 1 + _NEAR)):
        lower = words[i].text.lower()
        if lower in _BOOKS or (lower, words[i + 1].text.lower()) in _PRICED:
            return _STRONG
        if words[i].tag not in ("JJ", "NN", "VBG", "HYPH", "CD"):
            return 0
    return 0


def _is_held(words: Sequence[Word], first: int, last: int) -> int:
    """How much speaks for a firm in what people hold or buy ([shares in Solvarg], [bought Solvarg for £4m])."""
    before = words[first - 1].text if first > 1 else ""
    town = code_of_town(" ".join(word.text for word in words[first:last])) is not None
    held = before in ("in", "of") and words[first - 2].text.lower() in _HELD and not (town and before == "in")
    held = held and words[first - 3].text != "at"  # [what is at stake in Solvarg]
    bought = before in BUYING and last + 1 < len(words) and words[last].text == "for"
    return _CERTAIN if held or (bought and words[last + 1].tag in ("$", "#", "CD")) else 0


def _is_owned(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether one word without a title is what somebody is said to own, and owns nothing itself."""
    behind = words[last] if last < len(words) else None
    ends = behind is None or (behind.tag[:2] not in ("NN", "VB", "PO") and behind.text not in ("who", "-"))
    return last == first + 1 and first > 0 and words[first - 1].text in _OWNING and ends


def _tells(words: Sequence[Word], last: int) -> int:
    """How much speaks for a firm that tells its figures or sheds jobs ([Solvarg reported a loss of 3m euros])."""
    at = last
    while at < min(len(words) - 1, last + 4) and words[at].tag in ("VBZ", "VBD", "VBP", "MD", "JJ", "TO", "RB", "VBN"):
        if words[at].text.lower() in _TELLING or words[at].text.lower() in _SHEDDING:
            break
        at += 1
    verb = words[at].text.lower() if at < len(words) and words[at].tag[:2] == "VB" else ""
    if verb not in _TELLING and verb not in _SHEDDING:
        return 0
    counted = False
    for i in range(at + 1, min(len(words), at + 1 + _FAR)):
        lower = words[i].text.lower()
        counted = counted or words[i].tag == "CD"
        if verb in _TELLING and lower in _FIGURES and [word.text for word in words[i + 1 : i + 2]] != ["from"]:
            return _USUAL  # no results from a vote
        if verb in _SHEDDING and lower == "jobs" and counted:
            return _USUAL
        if words[i].tag[:2] in ("VB", "WP", "WD") or words[i].text in _APART:
            return 0
    return 0


def _has_trader(words: Sequence[Word], last: int) -> int:
    """How much speaks for a bank before those who work for it ([Lund analyst Ann Moe])."""
    if last + 2 >= len(words) or not words[last].text.islower():
        return 0
    named = words[last + 1].text[0].isupper() and words[last + 1].entity == "PERSON"
    return _STRONG if named and singular(words[last].text.lower()) in _TRADES else 0


def _is_several(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether one name has a verb in the plural, as clubs and firms have in Britain ([Lund have signed a striker])."""
    if last >= len(words) or words[last].text not in ("have", "are") or words[last].tag != "VBP":
        return False
    before = words[first - 1] if first else None
    if before is not None and (before.text in _JOINING or words[first - 2].text == "such"):
        return False  # [those such as Ann Moe are late]
    return words[last - 1].text[-1] != "s" and (before is None or before.text in _OPENING or _is_line_end(words, first))


def _is_line_end(words: Sequence[Word], first: int) -> bool:
    """Whether more than a space stands before a word: a headline or a paragraph ends there."""
    return words[first].start > words[first - 1].end + 1
