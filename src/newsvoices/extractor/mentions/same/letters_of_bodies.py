"""Letters that are short for a body: its initials, or what stands in brackets behind its name."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.above_states import ABOVE_STATES
from newsvoices.extractor.lexis.country_names import country_names
from newsvoices.extractor.lexis.gazetteer import BODIES
from newsvoices.extractor.lexis.legal_forms import LEGAL_FORMS
from newsvoices.extractor.lexis.newsrooms import NEWS_LETTERS
from newsvoices.extractor.lexis.no_actors import is_no_actor
from newsvoices.extractor.lexis.parties import PARTIES
from newsvoices.extractor.lexis.places import is_country
from newsvoices.extractor.lexis.sectors import sector_of_body
from newsvoices.extractor.mentions.scene import Mention
from newsvoices.text.common_words import is_common

__all__ = ["behind_letters", "by_initials", "in_brackets", "may_be_short"]

_CAPITALS = re.compile(r"[A-Z][A-Z-]+$")
_LETTERS = re.compile(r"[A-Z][A-Za-z&-]*[A-Z][A-Za-z]*$")
"""What is short for a body, with small letters where its name has small words ([PiS])."""
_FEWEST = 3  # capitals inside one word that are short for it
_JOINED = 3  # words between a body's two names
_PARTISAN = frozenset({"alliance", "coalition", "movement", "opposition", "group", "front", "bloc", "caucus"})
"""Nouns for what a party may be, besides those of parties."""


def by_initials(names: Sequence[str]) -> dict[str, str]:
    """Return what stands behind an acronym by its initials; none where two names have them."""
    found: dict[str, set[str]] = {}
    for name in names:
        parts = name.split()
        inner = "".join(letter for letter in name if letter.isupper())
        if len(parts) == 1 and len(inner) >= _FEWEST and name[-1].islower() and name.isalpha():
            found.setdefault(inner, set()).add(name)  # [KMG] of [KazMunayGas]
        short = parts[:-1] if parts[-1].lower().rstrip(".") in LEGAL_FORMS else parts
        if len(short) == 1 and short[0].count("-") == 1:
            parts = short[0].split("-")  # [HP] of [Hewlett-Packard Co.]
        if len(parts) < 2 or not all(parts):
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
    for mention, other in pairwise(mentions):
        if _is_or(words, mention, other):
            for name, letters in ((mention.text, other.text), (other.text, mention.text)):
                syllables = letters.istitle() and _is_made_of(letters, name) and letters not in name.split()
                known = letters in _codes() or not may_be_short(letters, name)
                if " " in name and (syllables or (_CAPITALS.match(letters) and not known)):
                    found[letters] = name
    for mention in mentions:
        at = mention.last
        if behind_letters(words, at) > at and " " in mention.text:
            letters = words[at + 1].text.replace(".", "")
            if _LETTERS.match(letters) and letters not in _codes() and may_be_short(letters, mention.text):
                found[letters] = mention.text
            syllables = len(letters) > _FEWEST and letters.istitle() and letters not in mention.text.split()
            if syllables and _is_made_of(letters, mention.text):
                found[letters] = mention.text  # [the Commission on Ports (Comports)]
    return found


def _is_or(words: Sequence[Word], name: Mention, other: Mention) -> bool:
    """Whether "or" between commas gives a body its other name ([the Harbour Council, or RUL, met])."""
    if other.first > name.last + _JOINED or other.last + 1 >= len(words):
        return False
    between = [word.text for word in words[name.last : other.first]]
    if between == [","]:  # [the Harbour Council, RUL, met]
        listed = words[name.first - 1].text in (",", "and") if name.first else False
        if other.text in ABOVE_STATES or other.text in BODIES:
            return False
        return not listed and words[other.last].text == "," and words[other.last + 1].tag in FINITE
    return between in ([",", "or"], [",", "or", "the"]) and words[other.last].text in (",", ".", ")")


def may_be_short(letters: str, name: str) -> bool:
    """Say whether letters in brackets are short for a body's name or description, and are not those of another.

    None of a party to which a council belongs ([City Council (SNP)]), of a newsroom that is credited ([the company
    (AFP)]), or of what nobody is ([the company (CEO)], [the company (PHOTO)]).
    """
    sector = sector_of_body(name.split())
    if letters in PARTIES:
        return name in PARTIES or sector == "PTY" or name.rpartition(" ")[2].lower() in _PARTISAN
    known = letters in NEWS_LETTERS or is_no_actor(letters) or is_common(letters.lower())
    return not known or sector == "JRN" or _is_made_of(letters, name)


def _is_made_of(letters: str, name: str) -> bool:
    """Say whether letters are some of a name's, in their order, with which its first word begins, and no article."""
    country, _, behind = name.partition(" ")
    rest = iter((behind if behind and is_country(country) else name.removeprefix("the ")).lower())
    return next(rest, "") == letters[0].lower() and all(letter in rest for letter in letters[1:].lower())


@cache
def _codes() -> frozenset[str]:
    """The codes and short names of countries, which say where a team is from."""
    names = country_names()
    return frozenset(code for code in names.values() if code) | {name for name in names if name.isupper()}
