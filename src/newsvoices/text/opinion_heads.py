"""How a page says above its text that it is a letter or an opinion piece."""

import re

__all__ = ["ADDRESSED", "KICKER"]

ADDRESSED = re.compile(
    r"to the editors?\b|dear (?:editors?|sirs?|sir or madam|madam)\b|(?:sirs?|madam|editor)\s*(?:[,:–—]|-\s)|re\s?:",
    re.IGNORECASE,
)
"""Whom a letter addresses, at the begin of a line."""

KICKER = re.compile(
    r"[\[(]?(?:opinions?|op-?ed|comment(?:ary)?|(?:guest )?(?:column|essay|editorial)|viewpoint|perspectives?|"
    r"letters?(?: to the editors?)?)[\])]?\s*(?:[:.!|]|$)",
    re.IGNORECASE,
)
"""What kind of text stands below, at the begin of a line."""
