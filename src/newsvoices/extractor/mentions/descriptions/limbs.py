"""Nouns for people that are parts of bodies, and for bodies that are rooms: [over our heads], [raided its offices]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["is_limb_or_room"]

_LIMBS = frozenset({"heads", "hands"})
_ABOVE = word_set("over above round around on in into from at through")
_MOVING = word_set(
    "shake shakes shaking shook shaken nod nodding nodded raise raises raising raised lift lifted bow bows bowing "
    "bowed shave shaved shaving hold holding held scratch scratched scratching bang banging banged lose losing "
    "lost wash washed washing clap clapped clapping join joined tie tied wring wrung wave waved waving cover covered "
    "covering"
)
_OWNERS = frozenset({"PRP$", "POS"})
_ROOMS = frozenset({"offices", "headquarters"})
_ROOMED = word_set(
    "raid raids raided raiding search searched searching storm stormed storming leave left leaving enter entered "
    "entering occupy occupied occupying close closed closing open opened opening burn burned burnt burning attack "
    "attacked ransack ransacked vacate vacated vandalise vandalised visit visited visiting sealed seal evacuate "
    "evacuated in at outside inside near from into to around"
)
"""Verbs and prepositions with which offices are rooms."""
_BEFORE_NOUN = frozenset({"DT", "JJ", "PRP$", "POS", "NNP", "NN", "CD"})
_FAR = 6  # words before a noun in its phrase


def is_limb_or_room(words: Sequence[Word], low: int, at: int, high: int) -> bool:
    """Say whether the noun at a word of a sentence from ``low`` to ``high`` is part of somebody, or a building.

    Heads of state and of bodies say what they are heads of, and act; so do offices that are no rooms.
    """
    noun = words[at].text.lower()
    if noun not in _LIMBS and noun not in _ROOMS:
        return False
    if words[at].relation in SUBJECTS:
        return False
    first = at
    while first > low and at - first < _FAR and words[first - 1].tag in _BEFORE_NOUN:
        first -= 1
    before = words[first - 1].text.lower() if first > low else ""
    if noun in _ROOMS:
        return before in _ROOMED
    behind = at + 1 < high and words[at + 1].text == "of"
    owned = at > low and words[at - 1].tag in _OWNERS and not behind
    article = at > low and words[at - 1].text.lower() == "the" and before in ("over", "above", "on")
    return (owned and (before in _ABOVE or before in _MOVING)) or (article and behind)
