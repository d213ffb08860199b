"""Whether a date in a sentence lies ahead: from the tense and the plans of the clause that it stands in.

The nearest verb before the date in its clause decides; without one the nearest after it; without one the clause before.
For what something is arranged lies ahead whatever the tense (``arranging``).
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter, itemgetter
from typing import NamedTuple

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS, MONTHS
from newsvoices.extractor.times.arranging import is_arranged_for, is_asked_for

__all__ = ["Tenses", "read_tenses"]

_TOKEN = re.compile(r"[A-Za-z]+(?:[’'][a-z]+)?|[;:()]|--|[—–]| - |,|\d+")

_MODALS = word_set("will shall must should ought may might could can would won’t won't can’t can't mustn’t mustn't")
_PAST_BE = word_set("was were wasn’t wasn't weren’t weren't had hadn’t hadn't did didn’t didn't been couldn’t couldn't")
_PRESENT_BE = word_set("is are isn’t isn't aren’t aren't am")
_PERFECT = word_set("has have hasn’t hasn't haven’t haven't having")
_PLANNED = word_set("due set scheduled expected planned slated likely poised going to about supposed likely meant")
_ARRANGED = word_set("booked planned set timed fixed pencilled penciled earmarked")
_DATES = DAYS | frozenset(MONTHS) | word_set("next tomorrow")
_TOWARDS = word_set("toward towards run-up")
_AUXILIARIES = _MODALS | _PAST_BE | _PRESENT_BE | _PERFECT
_PASSED = word_set("be been being have not also never now still soon again then")
# Words of a plan: with an infinitive, or with the date itself.
_AHEAD = word_set("due scheduled slated upcoming forthcoming rescheduled")
_INTENDS = word_set(
    "agree promise vow plan hope pledge decide threaten intend aim prepare want wish offer ask order invite urge "
    "expect mean schedule need like"
)
_PLURAL_SUBJECTS = word_set("they we i you who which that")
_PLAN_NOUNS = word_set("plan plans deadline plans pledge promise decision intention hopes")

_BOUNDARY = word_set(
    "that which who whose where because while although though but if unless when whereas whether after before so "
    "; : ( ) -- — –"
) | {" - "}

# Present tense of what is on a calendar; only where no noun is meant.
_SCHEDULED = word_set(
    "meet begin open start end expire vote rule run take reopen resume arrive leave close launch return visit "
    "host play face go come walk move hold sit fall turn retire fly travel sign speak decide elect stay remain "
    "last continue follow expect hope plan want intend aim promise vow threaten need lapse unveil stage compete "
    "release hear convene gather debate premiere publish appear step quit join switch become celebrate wed race "
    "head swear depart sail chair present address celebrate inaugurate wind tour sing perform finish conclude "
    "fade strike march protest change introduce join enter cease raise lower announce issue report pay receive "
    "welcome get put ship roll kick mark commemorate bring deliver test try break let make give see hike cut drop "
    "shut merge buy sell reconvene relaunch adjourn commence testify vacate assume succeed replace reunite disband "
    "dissolve relocate debut"
)
_BASE_PAST = word_set("set put quit let cost spread read beat hurt split burst bid shed cast thrust")
_PAST = word_set(
    "arose ate awoke became began bent blew bound bought broke broken brought built burnt came caught chose "
    "chosen clung crept dealt died drank drew drawn drove driven dug fell fallen fed felt fled flew flown forbade "
    "forgot fought found froze frozen gave given gone got grew grown heard held hid hidden hung kept knew known "
    "laid lay learnt led left lent lit lost made meant met paid ran rang rode rose risen said sang sank sat saw "
    "seen sent shone shook shot showed shown slept slid sold sought spent spoke spoken sprang stole stolen stood "
    "stole struck stuck sung sunk swam swept swore sworn swung taught took taken thought threw thrown told tore "
    "torn understood went wept withdrew withdrawn woke won wore worn wove wrote written wound cut shut hit "
    "undertook overthrew overtook foresaw oversaw leapt lied tied bore born blown done swollen spun slew bred "
    "bled"
)
_NO_VERB_ED = word_set(
    "need speed feed seed bed red hundred indeed exceed proceed succeed united sacred naked wicked sped shed "
    "breed deed greed reed weed creed fed led embed unprecedented so-called aged allied bleed"
)
_NO_INFINITIVE = DAYS | frozenset(MONTHS) | word_set("him her them us me today tomorrow which whom")
_PREPOSITIONS = word_set("at in on of by for from to with after before since until")
_DATE_BETWEEN = DAYS | word_set("on night again")
_BEFORE_NOUN = word_set(
    "the a an its his her their our my your this that these those of no any some each every in on at for by from "
    "with new more most first second last next two three four five ten several many all other into about against"
)


# Of these only with the word after: [hands over on Wednesday].
_SCHEDULED_WITH = {"hand": "over", "bow": "out", "phase": "out"}
# These are no nouns either, so that a plural subject may stand farther off: [shops in the capital reopen on Tuesday].
_VERBS_ONLY = word_set("reopen resume expire reconvene begin arrive depart commence adjourn convene")
_CAUSES = word_set("let lets make makes made help helps helped see sees saw watch watched hear heard")


def _present(bases: Iterable[str]) -> dict[str, tuple[str, bool]]:
    """Forms of the present tense: the base, and whether the form has the -s of the third person."""
    bases = sorted(bases)
    forms = {base: (base, False) for base in bases}
    for ending in ("s", "es"):
        for base in bases:
            forms.setdefault(base + ending, (base, True))
    for base in bases:
        if base.endswith("y"):
            forms.setdefault(base[:-1] + "ies", (base, True))
    return forms


_STEMS, _STEMS_WITH = _present(_SCHEDULED), _present(_SCHEDULED_WITH)
_PLANNING = word_set("plans hopes wants intends aims expects needs")
_TELLING = (
    _AUXILIARIES | _TOWARDS | _ARRANGED | _AHEAD | _PLANNING | _BASE_PAST | _PAST | _STEMS.keys() | _STEMS_WITH.keys()
    | word_set("because ahead heading going")
)  # fmt: skip
"""Words that may say a tense by themselves, but for past forms in -ed and what has its auxiliary as an ending."""


def _stem(word: str, following: str) -> tuple[str, bool] | None:
    """The base of a present-tense verb of the calendar, and whether it has the -s of the third person."""
    stem = _STEMS_WITH.get(word)
    return stem if stem and _SCHEDULED_WITH[stem[0]] == following else _STEMS.get(word)


def _is_past(word: str) -> bool:
    return word in _PAST or (word.endswith("ed") and len(word) > 4 and word not in _NO_VERB_ED)


class _Verb(NamedTuple):
    at: int
    ahead: bool
    onward: bool = False  # says something of what comes after it only


_place = attrgetter("at")


class Tenses:
    """The verbs of a sentence as past or ahead, and where its clauses begin."""

    def __init__(
        self,
        verbs: list[_Verb],
        boundaries: list[tuple[int, int]],
        arranged: frozenset[int],
        asked: frozenset[int] = frozenset(),
    ) -> None:
        self._verbs = verbs
        self._backward = [verb for verb in verbs if not verb.onward]
        self._boundaries = boundaries
        self._arranged = arranged
        self._asked = asked

    def direction(self, start: int, end: int) -> str:
        """Return future, past or nothing for the date at ``[start, end)``; asked for what may be either's day."""
        if start in self._arranged:
            return "future"
        if start in self._asked:
            return "asked"
        # [before], [after] and [that] straight before the date belong to it.
        clause = bisect_left(self._boundaries, start - 1, key=itemgetter(1))
        low = self._boundaries[clause - 1][0] if clause else -1
        clause = bisect_left(self._boundaries, end, key=itemgetter(0))
        high = self._boundaries[clause][0] if clause < len(self._boundaries) else 1 << 60
        before = bisect_left(self._verbs, start, key=_place)
        after = bisect_left(self._backward, end, key=_place)
        left = self._verbs[before - 1] if before else None
        right = self._backward[after] if after < len(self._backward) else None
        nearest = right if left is None or (left.at <= low and right is not None and right.at < high) else left
        return "" if nearest is None else "future" if nearest.ahead else "past"


def read_tenses(text: str, start: int, end: int) -> Tenses:
    """Return the tenses of the sentence ``text[start:end]``."""
    tokens = [(match.start(), match.group()) for match in _TOKEN.finditer(text, start, end)]
    # A capital inside the sentence makes a name or a month of [May].
    plain = [word.lower() for _, word in tokens]
    words = [
        "," if word in ("May", "MAY") and at != start else small
        for (at, word), small in zip(tokens, plain, strict=True)
    ]
    verbs: list[_Verb] = []
    boundaries = [(at, at + len(word)) for (at, word), small in zip(tokens, plain, strict=True) if small in _BOUNDARY]
    arranged = [n for n in range(len(plain)) if is_arranged_for(plain, n)]
    asked = frozenset(tokens[n + 1][0] for n in range(len(plain) - 1) if plain[n] == "on" and is_asked_for(plain, n))
    skip = 0
    for number, (at, word) in enumerate(zip((at for at, _ in tokens), words, strict=True)):
        if number < skip:
            continue
        previous = words[number - 1] if number else ""
        following = words[number + 1] if number + 1 < len(words) else ""
        ahead = _tense(word, previous, following, words, number)
        if ahead is not None:
            verbs.append(_Verb(at, ahead, _looks_onward(word, following)))
        if word in _AUXILIARIES or word.endswith(("’ll", "'ll")) or (word == "be" and previous == "to"):
            skip = _group_end(words, number + 1)
    return Tenses(verbs, boundaries, frozenset(tokens[m][0] for n in arranged for m in (n, n + 1)), asked)


def _group_end(words: list[str], number: int) -> int:
    """Pass over adverbs, forms of be, and one participle: they say no tense of their own."""
    stop = min(len(words), number + 5)
    while number < stop:
        word = words[number]
        if word in _PASSED or word in _PLANNED or word.endswith("ly"):
            number += 1
        elif _is_past(word) or word in _BASE_PAST:
            return number + 1
        else:
            return number
    return number


def _looks_onward(word: str, following: str) -> bool:
    """[ahead of], [heading into], [toward]."""
    return word in _TOWARDS or (word, following) in (("ahead", "of"), ("heading", "into"), ("going", "into"))


def _tense(word: str, previous: str, following: str, words: list[str], number: int) -> bool | None:
    """Whether a word is a verb that looks ahead; None where it says no tense."""
    if previous != "to" and word not in _TELLING and not word.endswith(("ed", "’ll", "'ll")):
        return None  # most words: no need to look further
    if word in _MODALS or word.endswith(("’ll", "'ll")):
        return not (word in ("could", "can") and following == "not") and not (following == "have" and word != "will")
    if word == "because" and following == "of":
        return False
    if _looks_onward(word, following):
        return True
    if word in _ARRANGED and following == "for" and any(w in _DATES or w.isdigit() for w in words[number + 2 :][:1]):
        return True  # [booked for February]
    if word in _AHEAD and previous not in ("long", "not"):
        return True
    if word in _PRESENT_BE or word in _PAST_BE or word in _PERFECT:
        adverb = following.endswith("ly") or following in ("not", "also", "now")
        after_adverb = next(iter(words[number + 2 : number + 3]), "") if adverb else following
        if after_adverb in _PLANNED and (word not in _PERFECT or after_adverb == "to"):
            return True
        return word in _PRESENT_BE or (word in ("have", "has") and following == "until")
    if word in _PLANNING and following == "to":
        return True
    if previous == "to" and word not in _BEFORE_NOUN and word.isalpha() and word not in _NO_INFINITIVE:
        # [agreed to meet in May] looks ahead, [failed to meet in May] does not.
        governor = next((w for w in reversed(words[max(0, number - 4) : number - 1]) if w not in _DATE_BETWEEN), "")
        base = governor.removesuffix("ed").removesuffix("d")
        if governor in _PLAN_NOUNS or base in _INTENDS or base + "e" in _INTENDS or base[:-1] in _INTENDS:
            return True
        return None
    if previous not in _BEFORE_NOUN and word in _BASE_PAST and following not in _PREPOSITIONS:
        return False
    if _is_past(word):
        attributive = previous in ("the", "a", "an", "its", "his", "her", "their", "this", "that", "of")
        return None if attributive else False
    stem = _stem(word, following)
    by_next = previous == "next" and number > 1 and words[number - 2] not in _BEFORE_NOUN  # but [the next ...]
    if by_next and stem and stem[1] and following in _PREPOSITIONS:
        return True  # [the board next meets on]
    if stem and previous and not previous.isdigit() and previous not in _BEFORE_NOUN and following not in ("of", "and"):
        plural = (
            previous.isalpha() and previous.endswith("s") and not previous.endswith("ss")
        ) or previous in _PLURAL_SUBJECTS
        if (stem[1] and not previous.endswith("’s")) or plural:
            return True
        near = set(words[max(0, number - 6) : number])
        if word in _VERBS_ONLY and following in _DATE_BETWEEN and not near & (_AUXILIARIES | _CAUSES | {"to"}):
            return True
    return None
