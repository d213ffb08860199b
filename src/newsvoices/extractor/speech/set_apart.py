"""Marked words that are nobody's speech although somebody speaks around them: on things, as names, in a poll.

The evidence is the thing or group behind them ([the “Stay” voters], [a “Save the Quay” shirt]), an article before words
that are all in capitals ([the “Golden Ferry”]), or a share of those asked behind a question.
"""

import re

from newsvoices.extractor.attributions.titles import is_capitalized
from newsvoices.records import Mark

__all__ = ["function_apart", "is_polled"]

_ASKED = re.compile(r"\b[Aa]sked (?:if|whether|how|about|which|what|to)\b[^.!?]*$")
_ANSWERED = re.compile(r"(?:(?!\b(?:said|says|told|replied|answered)\b)[^.!?]){0,80}?(?:\bper ?cent\b|\d%)")
_BEARING = re.compile(
    r",? (?:baseball |campaign |lawn |yard |bumper )?(?:hats?|caps?|t-?shirts?|shirts?|sweatshirts?|hoodies|signs?|"
    r"banners?|posters?|placards?|buttons?|stickers?|badges?|flags?|mugs?|pins)\b",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r",? (?:movements?|campaigns?|people|crowds?|camps?|voters?|supporters?|proponents|backers|opponents|activists|"
    r"protesters|delegates|followers|contingents?|coalitions?|faction|wing|side|vote|wave|rall(?:y|ies)|types)\b"
)
_KNOWN = (" known as ", " known as the ")
_NAME_LEADS = re.compile(r"(?:\b(?:the|an?|his|her|its|their|this|that|no|any|other)|[’']s|s[’']) $", re.IGNORECASE)
_SHORT = 8  # characters of an article or a possessor's end before
_ENDS = frozenset(".!?")


def is_polled(before: str, after: str) -> bool:
    """Say whether words are a poll's question ([Asked whether Moe “is fair”, 40 percent said yes])."""
    return _ANSWERED.match(after) is not None and _ASKED.search(before) is not None


def function_apart(text: str, mark: Mark, before: str, after: str) -> str | None:
    """Return ``document`` for what things bear, ``mention`` or ``scare`` for names, None where nothing shows either."""
    ends = text[mark.inner_end - 1] in _ENDS
    if _BEARING.match(after) and not (ends and after[1:2].isupper()):
        return "document"
    if not text[mark.inner_start].isupper():
        return None
    if _GROUP.match(after) or before.endswith(_KNOWN):
        return "mention"
    several = " " in text[mark.inner_start : mark.inner_end]
    if ends or not several or not _NAME_LEADS.search(before[-_SHORT:]):
        return None
    return "scare" if is_capitalized(text, mark) else None
