"""The longer name of a body that a text also calls short ([Solvarg] of [Solvarg Labs], [the Council])."""

from collections.abc import Mapping, Sequence
from itertools import islice

from newsvoices.extractor.lexis.associations import CHARITIES
from newsvoices.extractor.lexis.firms import FIRMS
from newsvoices.extractor.lexis.foreign_firms import without_kind
from newsvoices.extractor.lexis.gazetteer import BODIES, NEWSROOMS, SEATS
from newsvoices.extractor.lexis.legal_forms import LEGAL_FORMS
from newsvoices.extractor.lexis.newsrooms import MEDIA_WORDS
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.same.people import MANY
from newsvoices.extractor.names.kinds.short_bodies import (
    begins_club,
    is_branch,
    is_called_by,
    is_formal,
    is_left_out_behind,
    names_no_other,
    names_school,
)
from newsvoices.extractor.names.words import COMPANY_WORDS, SHORTENED
from newsvoices.text.common_words import is_common

__all__ = ["STATES", "longer_name"]

STATES = frozenset({"U.S.", "US", "UK", "U.K."})
"""Short forms of states that begin the names of their bodies."""
_LEFT_OUT = (
    COMPANY_WORDS | MEDIA_WORDS | LEGAL_FORMS | {"university", "department", "ministry", "motor", "committee", "party"}
)
"""Words that a body's name may lose at its end."""
_PAPERS = frozenset({"observer", "herald", "gazette", "chronicle", "courier", "examiner", "advertiser", "tribune"})
"""Last words of newspapers that are called after their town, whose name alone is the town."""
_MINISTRIES = frozenset({"Department", "Ministry"})
_OF_HEADLINE = 100  # characters of a text in which its headline begins


def longer_name(
    text: str, names: Mapping[str, Sequence[str]], actors: Mapping[str, Actor], first: Mapping[str, int]
) -> str | None:
    """Return a longer name of the one body that these words end, or begin where only a company's word is left out.

    ``names`` holds the longer names by their first and last words, ``actors`` the bodies that have them, ``first`` says
    where each name stands first.
    """
    parts = text.split()
    fits: dict[Actor, str] = {}
    may_fit: dict[Actor, str] = {}
    for name in dict.fromkeys([*names.get(parts[0], ())[:MANY], *names.get(parts[-1], ())[:MANY]]):
        own = name.split()
        if len(own) <= len(parts):
            continue
        begins, rest = own[: len(parts)] == parts, [part.lower().rstrip(".") for part in own[len(parts) :]]
        ends = own[-len(parts) :] == parts and (
            (len(parts) > 1 and not is_branch(text, own[: -len(parts)]))
            or text.lower() in SHORTENED
            or is_called_by(text)
            or begins_club(name)
        )
        shortened = (
            begins and set(rest) <= _LEFT_OUT and len(rest) <= 2 and not (len(parts) == 1 and rest[-1] in _PAPERS)
        )
        school = (begins and names_school(parts, rest)) or _is_of_saint(text, name)
        plain = _is_without_kind(parts, own) or (begins and _is_first_trade(parts, rest))
        if shortened or plain or ends or school or _heads(parts, own) or _is_matter_of(parts, own):
            fits[actors[name]] = name
        elif (begins and is_formal(parts, rest)) or (first[name] < first[text] and _is_short(text, own)):
            may_fit[actors[name]] = name
    inner = [name for name in islice(actors, MANY) if f" {text} of " in name] if text.lower() in SHORTENED else []
    if inner:
        opening = min([*inner, *fits.values()], key=lambda name: first[name])
        ahead = text == "Court" and first[text] < min(_OF_HEADLINE, first[opening])
        if ahead or len(inner) + len(fits) == 1:
            return opening  # [Court clears mayor]: of two the one whose story begins below
    found = fits or may_fit
    return next(iter(found.values())) if len(found) == 1 else None


def _is_short(text: str, longer: Sequence[str]) -> bool:
    """Whether words are what a body's name begins with, or its players are called ([the Lions] of [Lusair Lions])."""
    if text in FIRMS or text in NEWSROOMS or text in SEATS or text.isupper():
        return False  # the Senate is not [Senate Democrats]
    if " " in text:
        parts = text.split()
        known = text in BODIES or text in CHARITIES
        rest = [part.lower().rstrip(".") for part in longer[len(parts) :]]
        return not known and longer[: len(parts)] == parts and is_left_out_behind(parts, rest)
    if longer[0] == text and is_common(text.lower()):
        return False  # [Business] of [Business Lusair]
    rest = [part.lower() for part in longer[1:]]
    if longer[0] == text:
        return names_no_other(rest)
    return longer[-1] == text and len(rest) < 3 and text[-1] == "s" and names_no_other(rest)


def _is_without_kind(parts: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether words are a foreign firm's less what says that it is one ([Sinar Laut], for [PT Sinar Laut Abadi])."""
    plain = without_kind(longer)
    if plain is None or list(plain[: len(parts)]) != list(parts):
        return False
    return len(parts) > 1 or all(part.lower().rstrip(".") in LEGAL_FORMS for part in plain[1:])


def _is_first_trade(parts: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether a firm is called without its second trade ([Lusair Refining], for [Lusair Refining and Mining Plc])."""
    return len(parts) > 1 and rest[0] in ("and", "&") and rest[-1] in LEGAL_FORMS and len(rest) < 5


def _is_of_saint(text: str, longer: str) -> bool:
    """Whether a saint owns a body, who is written like it ([St Ita’s], for [St Ita’s Clinic])."""
    return text.startswith(("St ", "St. ", "Saint ")) and longer.startswith((f"{text}’s ", f"{text}'s "))


def _heads(parts: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether a body's words are all but what it is for ([the Chamber], [the Harbour Council] for [... of Lusair])."""
    own, kind = longer[longer[0] in STATES :], parts[-1].lower()
    behind = own[len(parts) : len(parts) + 1]
    plain = kind in SHORTENED and (len(parts) == 1 or kind != "party") and " ".join(parts) not in SEATS
    return plain and list(own[: len(parts)]) == list(parts) and behind in (["of"], ["for"])


def _is_matter_of(parts: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether words are what a department or ministry is for ([Education] of the [Department of Education])."""
    own = longer[longer[0] in STATES :]
    return own[0] in _MINISTRIES and own[1:2] == ["of"] and list(own[2:]) == list(parts)
