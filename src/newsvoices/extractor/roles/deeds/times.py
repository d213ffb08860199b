"""When and for how long somebody does something in a body, beside verb or body: [in 1990], [for ten years]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS, MONTHS
from newsvoices.extractor.roles.deeds.bodies_reached import behind_name
from newsvoices.extractor.roles.deeds.words import TIMES, WHEN, WORKING

__all__ = ["ends_at", "is_dated", "is_since", "past_times"]

_COUNTING = frozenset({"CD", "DT", "JJ", "JJR", "RB"})
_GOING_ON = word_set("to because and but after before when while since until yesterday last earlier later recently")
_ON_TIMES = word_set("in on at by during")
_WHICH_TIME = word_set("early late mid this next")
_SPANS = TIMES | DAYS | {*MONTHS} | word_set("year month week day days spring summer autumn fall winter end start")
_BESIDE = word_set("with alongside under")
"""Words behind a verb of work that lead to those with whom one works."""


def ends_at(words: Sequence[Word], at: int, high: int) -> bool:
    """Say whether a clause ends at a word, or goes on with a time or reason, but not a state ([left it divided])."""
    if at >= high or words[at].text in _GOING_ON or not words[at].text[0].isalnum():
        return True
    at += words[at].text in _ON_TIMES
    while at + 1 < high and (words[at].tag in _COUNTING or words[at].text in _WHICH_TIME):
        if words[at].text.isdigit() and not words[at + 1].text[0].isalnum():
            return True  # [in 2010.]
        at += 1
    word = words[at].text.lower() if at < high else ""
    return word.isdigit() or word in _SPANS


def is_dated(words: Sequence[Word], at: int, high: int) -> bool:
    """Say whether a year is told behind a body ([who left Harbour Bank in 1990])."""
    return at + 1 < high and words[at].text == "in" and words[at + 1].text.isdigit()


def is_since(words: Sequence[Word], at: int, high: int) -> bool:
    """Say whether it is said since when or for how long: [since 1990], [for the past ten years]; not [for a walk]."""
    if at >= high or words[at].text != "for":
        return at < high and words[at].text == "since"
    time = at + 1
    while time + 1 < high and words[time].tag in _COUNTING and words[time].text not in TIMES:
        time += 1
    return time < high and words[time].text in TIMES


def past_times(words: Sequence[Word], at: int, high: int) -> int:
    """Return the word behind when, or how long, one worked ([served briefly | in X], [worked for ten years | at X])."""
    end = at
    while end + 1 < high and (words[end].text in WHEN or (words[end].text == "," and words[end + 1].text in WHEN)):
        end += 1
    if end + 1 < high and words[end].text == "," and end > at:
        end += 1
    if end + 2 < high and words[end].text in _BESIDE:
        other = behind_name(words, end + 1, high)
        if other > end + 1 and other < high and words[other].text in WORKING:
            return other  # [worked alongside Per Berg | at Harbour Bank]
    if end + 2 < high and words[end].text == "for":
        time = end + 1
        while time + 2 < high and words[time].tag in _COUNTING and words[time].text not in TIMES:
            time += 1
        end = time + 1 if words[time].text in TIMES else end
    return end if end + 1 < high else at
