"""Letters that are short for a body: its initials, or what stands in brackets behind its name."""

import re
from collections.abc import Sequence
from functools import cache

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.country_names import country_names
from newsvoices.extractor.lexis.parties import PARTIES
from newsvoices.extractor.lexis.sectors import sector_of_body
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["behind_letters", "by_initials", "in_brackets"]

_LETTERS = re.compile(r"[A-Z][A-Za-z&-]*[A-Z][A-Za-z]*$")
"""What is short for a body, with small letters where its name has small words ([PiS])."""


def by_initials(names: Sequence[str]) -> dict[str, str]:
    """Return what stands behind an acronym by its initials; none where two names have them."""
    found: dict[str, set[str]] = {}
    for name in names:
        parts = name.split()
        if len(parts) < 2:
            continue
        for initials in {
            "".join(p[0] for p in parts if p[0].isupper()),
            "".join(p[0] for p in parts if p not in ("the", "and", "&")).upper(),
        }:
            found.setdefault(initials, set()).add(name)
    return {initials: min(full) for initials, full in found.items() if len(full) == 1 and len(initials) > 1}


def behind_letters(words: Sequence[Word], at: int) -> int:
    """Return the word behind one in brackets that stands at a word ([the Harbour Guard (HG)]), or the word itself."""
    return at + 3 if at + 2 < len(words) and (words[at].text, words[at + 2].text) == ("(", ")") else at


def in_brackets(words: Sequence[Word], mentions: Sequence[Mention]) -> dict[str, str]:
    """Return letters that follow a name in brackets ([the Workers’ League (HWL)]), be they of another language."""
    found = {}
    for mention in mentions:
        at = mention.last
        if behind_letters(words, at) > at and " " in mention.text:
            letters = words[at + 1].text.replace(".", "")
            if _LETTERS.match(letters) and letters not in _codes() and _may_be_short(letters, mention.text):
                found[letters] = mention.text
    return found


def _may_be_short(letters: str, name: str) -> bool:
    """Whether letters are not those of a party to which a council or a government belongs ([City Council (SNP)])."""
    return letters not in PARTIES or name in PARTIES or sector_of_body(name.split()) == "PTY"


@cache
def _codes() -> frozenset[str]:
    """The codes and short names of countries, which say where a team is from."""
    names = country_names()
    return frozenset(code for code in names.values() if code) | {name for name in names if name.isupper()}
