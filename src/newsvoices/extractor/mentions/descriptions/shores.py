"""Banks of waters, which lend nothing: [burst its banks], [the river bank], [the banks of the Danube]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.place_names import WATERS
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["is_shore"]

_BURSTING = word_set(
    "burst bursts bursting overflow overflows overflowed overflowing overtopped overtop breach breached breaching "
    "broke broken breaking flooded over above beyond"
)
_WATERS = word_set("river canal lake creek stream brook lagoon estuary dyke ditch rivers canals streams creeks")
_OF_WATERS = 4  # words behind [banks of] among which a water is named


def is_shore(words: Sequence[Word], low: int, at: int, high: int) -> bool:
    """Say whether the noun at a word is for the banks of a water; its sentence goes from ``low`` to ``high``."""
    if words[at].text.lower() not in ("bank", "banks"):
        return False
    before = [word.text.lower() for word in words[max(low, at - 3) : at]]
    if before[-1:] and before[-1] in _WATERS:
        return True
    if before[-1:] in (["its"], ["their"]) and not _BURSTING.isdisjoint(before[-2:-1]):
        return True
    if len(before) > 1 and words[at - 1].tag == "POS" and before[-2] in _WATERS:
        return True
    if at + 1 >= high or words[at + 1].text != "of":
        return False
    behind = words[at + 2 : min(high, at + 2 + _OF_WATERS)]
    return any(word.text in WATERS or word.text.lower() in _WATERS for word in behind)
