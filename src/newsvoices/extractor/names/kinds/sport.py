"""What only clubs have and do: [she plays for Solvarg], [a midfielder with Solvarg], [Solvarg beat Lund 2-1].

Clubs are called after towns, and by words that are given names too; in sport alone the words beside them tell them.
"""

import re
from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.given_names import FEMALE, MALE
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.known_surnames import KNOWN_SURNAMES
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.words import TAGGER

__all__ = ["told_by_sport"]

_PLAYERS = word_set(
    "striker midfielder goalkeeper defender winger fullback full-back left-back right-back centre-back playmaker "
    "forward keeper"
)
"""Who stands behind a club's name."""
_CLUBMEN = _PLAYERS | word_set("coach captain skipper manager batsman bowler fly-half scrum-half prop quarterback")
_SIGNING = word_set("signed loan transfer bid offer joined")
_MOVING = word_set(
    "join joins joined joining rejoin rejoined rejoining leave leaves left leaving to from by with at for"
)
"""Verbs and prepositions before the club of a player who is hired out or sold."""
_PLAYING = word_set(
    "play plays played playing sign signs signed signing score scores scored scoring debut debuted appearance "
    "appearances goal goals caps starred"
)
"""What players do for a club."""
_LEADING = word_set("coach coaches coached coaching captain captains captained captaining skippered")
_RUNNING = _LEADING | word_set("managed managing managing manages")
_SINCE = frozenset({"until", "from", "since", "between"})
_WON = word_set("beat beats defeated drew lost won thrashed hammered edged trounced draw win lose thumped outplayed")
_OVER = frozenset({"to", "with", "against", "over", "at"})
_GOALS = word_set(
    "goal goals scored scorer striker strikers midfielder midfielders goalkeeper winger header headed penalty "
    "hat-trick stoppage offside equaliser equalised levelled wicket wickets innings tries try-line free-kick substitute"
)
"""What is spoken of where teams play, and not two people."""
_MATCH = 20  # words around a score in which a match is told
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}$")
_SET = re.compile(r"(?:6[-–][0-4]|7[-–][56]|[0-4][-–]6|[56][-–]7)$")
"""A set of tennis, which people win."""
_SIDES = word_set(
    "leaders champions rivals strugglers visitors hosts holders winners minnows neighbours neighbors newcomers "
    "pacesetters finalists semi-finalists quarter-finalists outsiders"
)
"""What one club is called before its name, and of people only several ([league leaders Solvarg beat Lund])."""
_FAR = 7  # words from a club's name to what tells of a contract
_NEAR = 4
_STRONG = 9
_USUAL = 7  # more than the tagger's word alone, and less than that a name is somebody's surname
_OPEN = 4  # where nothing but the tagger says that it is somebody


def told_by_sport(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what stands beside a name without title that clubs alone have, and how much that weighs."""
    known = words[first].text in KNOWN_SURNAMES
    if last - first > 1:
        known = words[first].text in MALE or words[first].text in FEMALE
    if last >= len(words) or known:
        return
    if _has_player(words, first, last) or _is_hired_for(words, first, last) or _is_several(words, first, last):
        yield "organization", _STRONG
        yield "person", -TAGGER
        yield "place", -_STRONG
        return
    weight = _is_played_for(words, first) or _is_led(words, first, last)
    if not weight and _has_score(words, first, last):
        if words[first].entity != "PERSON":
            weight = _USUAL
        elif _is_team_match(words, first):
            yield "organization", _USUAL
            yield "person", -TAGGER
    if weight:
        yield "organization", weight


def _has_player(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether who plays for a club, or leads it, stands behind its name ([Lund striker Ann Moe])."""
    if last + 2 >= len(words):
        return False
    noun = singular(words[last].text.lower())
    if words[last].text in ("signed", "sign", "sold", "loaned") and singular(words[last + 1].text.lower()) in _PLAYERS:
        return True
    if not words[last].text.islower() or noun not in _CLUBMEN:
        return False
    apposed = words[last + 1].text == "," and first > 0 and words[first - 1].text.lower() == "the"
    person = words[last + 1 + apposed]
    return person.text[0].isupper() and (person.entity == "PERSON" or person.text in MALE or person.text in FEMALE)


def _is_several(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether one name stands behind a noun for several ([they lost to champions Lund]), and no list of names."""
    if not first or words[first - 1].text not in _SIDES or words[first - 1].head != last - 1:
        return False
    return words[last].text not in ("and", ",", "&", "or", "(") and words[last].tag != "POS"


def _is_hired_for(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether somebody is lent or sold to a club, or from it ([joined Lund on loan], [a striker on offer to Lund])."""
    before = words[first - 1].text.lower() if first else ""
    if before in ("from", "for", "to"):
        near = {word.text.lower() for word in words[max(0, first - _FAR) : min(len(words), last + _NEAR)]}
        if not near.isdisjoint(_SIGNING) and not near.isdisjoint(_PLAYERS):
            return True
        if before == "from" and words[first - 2].text in ("club", "side") and "joined" in near:
            return True  # [joined the Harbour club from Lund]
    if before not in _MOVING or words[last].text != "on":
        return False
    return "loan" in _texts(words, last + 1, 2) or "transfer" in _texts(words, last + 1, _NEAR)


def _texts(words: Sequence[Word], at: int, many: int) -> set[str]:
    return {word.text for word in words[at : at + many]}


def _is_played_for(words: Sequence[Word], first: int) -> int:
    """How much speaks for a club behind those who play for it ([plays for Lund], [a midfielder with Lund])."""
    if first < 2 or words[first - 1].text not in ("for", "with", "at", "of", "from"):
        return 0
    noun = words[first - 2]
    men = _PLAYERS if words[first - 1].text == "from" else _CLUBMEN  # a manager comes from a town
    if noun.tag[:2] == "NN" and singular(noun.text.lower()) in men:
        return _USUAL
    if words[first - 1].text != "for":
        return 0
    at = first - 2
    while at > max(0, first - _NEAR) and (words[at].tag in ("RB", "CD", "JJ") or words[at].text == "times"):
        at -= 1  # [scored twice for Lund]
    return _USUAL if words[at].text in _PLAYING else 0


def _is_led(words: Sequence[Word], first: int, last: int) -> int:
    """How much speaks for a club that somebody coached or captained; people are coached too."""
    before = words[first - 1] if first else None
    if before is None or before.text not in _RUNNING or before.tag[:2] != "VB" or last - first > 1:
        return 0
    if words[last].text in _SINCE:
        return _USUAL  # [managed Lund until 2010]
    return _OPEN if before.text in _LEADING else 0


def _has_score(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a score says that a name is one side's of a match ([Lund beat Solvarg 2-1])."""
    if words[last].text in _WON:
        return any(_is_score(word.text) for word in words[last + 1 : last + _FAR])
    if not _is_score(words[last].text) or not first:
        return False
    link = first - 1 - (words[first - 1].text in _OVER)
    return words[max(0, link)].text in _WON


def _is_team_match(words: Sequence[Word], at: int) -> bool:
    """Whether what is told around a score is a match of two teams, so that neither side is somebody."""
    near = words[max(0, at - _MATCH) : at + _MATCH]
    return not _GOALS.isdisjoint(word.text.lower() for word in near)


def _is_score(text: str) -> bool:
    return _SCORE.match(text) is not None and _SET.match(text) is None
