"""Names that stand where only places do: [she flew to Vestmar], [Norland’s busiest port], [the people of Salten]."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.given_names import FEMALE, MALE
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.words import TAGGER

__all__ = ["stands_as_place", "told_by_journey"]

_GOING = word_set(
    "flew flown fly flies flying travelled traveled travelling traveling travels sailed sailing emigrated emigrating "
    "relocated relocating deported evacuated commuted commutes commuting"
)
"""Verbs of those who go to a place, and hardly ever to a person."""
_PARTS = word_set(
    "port city town airport island province district region mountain river lake harbour harbor coastline capital coast "
    "peninsula village seaport suburb railway motorway volcano glacier"
)
"""What lands and towns have."""
_ALWAYS = word_set("coastline coast peninsula airport harbour harbor seaport")
"""Those of them that nobody has as his own but a place."""
_WHERE = word_set("in to from near of around outside across")
"""Words before a place, whose capital is a town and no money ([in Norland’s capital])."""
_RANKING = word_set("main second third northern southern eastern western")
_LIVING_IN = word_set("people residents citizens inhabitants villagers townspeople fishermen")
"""Who are of a place, behind whose noun and "of" stands no person, as he does behind [the Socialists of Moe]."""
_GOING_ON = frozenset({"POS", "NN", "NNS", "NNP", "NNPS", "HYPH"})
_STORMS = word_set("typhoon hurricane cyclone earthquake quake tornado tsunami")
"""What strikes places; storms and droughts are of words and money as well."""
_STRIKING = word_set("hit hits struck strikes lashed lashes battered battering pounded crossed crosses devastated")
_WHEN = word_set(". on in at late early last this")
"""Words behind what is struck that tell of no person there ([hit Moe, who], [hit Moe hard])."""
_PLACE = 7  # more than the tagger’s word alone


def told_by_journey(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield that a name without title is a place’s, and no person’s, where it stands as places do."""
    if stands_as_place(words, first, last):
        yield "place", _PLACE
        yield "person", -TAGGER


def stands_as_place(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether a name is told to be a place by what goes there, is there or lives there."""
    if words[first].text in MALE or words[first].text in FEMALE or last - first > 2 or last >= len(words):
        return False
    if _is_gone_to(words, first, last) or _has_parts(words, first, last) or _is_lived_in(words, first, last):
        return True
    return _is_struck(words, first, last)


def _is_gone_to(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether somebody goes to a name by a verb for long ways, and nothing is said to belong to it."""
    going = first > 1 and words[first - 1].text == "to" and words[first - 2].text in _GOING
    return going and words[last].tag not in _GOING_ON


def _has_parts(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a name owns what only lands and towns have ([Norland’s busiest port])."""
    if words[last].tag != "POS" or last + 1 >= len(words):
        return False
    at = last + 1
    ranked = False
    while at < min(len(words) - 1, last + 4) and (words[at].tag[:2] == "JJ" or words[at].tag in ("RBS", "HYPH", "CD")):
        ranked = ranked or words[at].tag in ("JJS", "RBS") or words[at].text in _RANKING
        at += 1
    part = words[at].text
    goes_on = at + 1 < len(words) and words[at + 1].tag[:2] == "NN"
    led = part == "capital" and first > 0 and words[first - 1].text.lower() in _WHERE
    return not goes_on and (led or part in _ALWAYS or (ranked and part in _PARTS))


def _is_lived_in(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether people are said to be of a name, of which nothing is said to be its own ([the people of Salten])."""
    if first < 2 or words[first - 1].text != "of" or words[first - 2].text.lower() not in _LIVING_IN:
        return False
    return words[last].tag not in _GOING_ON


def _is_struck(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a storm or a quake strikes what has the name ([Typhoon Luyong hit Salten], [the quake hit Salten])."""
    if first < 2 or words[first - 1].text not in _STRIKING or words[last].text not in _WHEN:
        return False
    called = first > 2 and words[first - 2].tag[:3] == "NNP" and words[first - 3].text.lower() in _STORMS
    return called or words[first - 2].text.lower() in _STORMS
