"""Members with a capital behind their body's name, who are no part of it: [Appeals Court Justices], [FBI Agents]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.gazetteer import BODIES, NEWSROOMS, SEATS
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.words import LINKS

__all__ = ["ends_in_members"]

_WITH_MEMBERS = word_set(
    "court council committee subcommittee board commission party police department ministry parliament assembly "
    "senate congress union campaign army navy"
)
"""Last words of bodies that are whole names, so that a plural for people behind them is none."""
_MEMBERS = word_set(
    "member leader official officer justice judge lawyer prosecutor aide staffer employee chief agent adviser advisor "
    "spokesman lawmaker senator commissioner supervisor trustee director voter supporter delegate candidate detective "
    "anchor moderator host reporter correspondent executive donor critic"
)
"""What those are called who are in a body, or stand to it."""


def ends_in_members(words: Sequence[Word], start: int, end: int) -> bool:
    """Say whether the last word of a run of capitals is a plural for people of the body that is named before it."""
    noun = words[end - 1].text.lower()
    if singular(noun) == noun or singular(noun) not in _MEMBERS:
        return False
    parts = [word.text for word in words[start : end - 1]]
    body = " ".join(parts)
    whole = parts[-1].lower() in _WITH_MEMBERS and LINKS.isdisjoint(parts)  # [the Association of Police Officers]
    return whole or body in BODIES or body in SEATS or body in NEWSROOMS
