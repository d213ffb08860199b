"""Titles that share a body: [Ann Moe, the president and chief executive of Harbour Bank], where both are the bank's."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.roles.role_notes import RULING, Statement

__all__ = ["share_bodies"]

_OF_BODIES = word_set(
    "president vice-president chairman chairwoman chairperson chair director founder co-founder cofounder owner "
    "co-owner treasurer principal provost"
)
"""Offices that somebody has only in a body, so that one without is that of the title it is joined to."""
_OF_STATES = word_set("president vice-president")
"""Those of them that states and parties have too, beside other offices of the same people."""
_TEAM = word_set("coach captain skipper goalkeeper striker midfielder defender winger")
_AIDES = _TEAM | word_set("spokesman spokeswoman treasurer")
"""Who, told behind a president or chief of a body, is of that one: those of a team only of what may be a club."""
_SHORT = 2  # words of such a title
_LONGEST_NAME = 4
_JOINING = frozenset({"and", "&"})
_BETWEEN = 3  # words from "and" to the second title: the, his, senior
_GRADES = word_set(
    "vice executive managing deputy general founding acting interim former longtime the his her its a an"
)
"""Words before a title that do not say of what trade it is ([a school principal])."""
_ONE_MORE = frozenset({"a", "an"})


def share_bodies(words: Sequence[Word], statements: Sequence[Statement]) -> list[Statement]:
    """Return the statements in their order, those of a title before "and" and another with the other's body."""
    with_body: dict[tuple[Actor, int], Statement] = {
        (one.actor, one.first): one for one in statements if one.organization is not None
    }
    by_end = {one.last: one for one in statements if one.organization is not None}
    return [_beside(words, _shared(words, one, with_body), by_end) for one in statements]


def _beside(words: Sequence[Word], one: Statement, by_end: Mapping[int, Statement]) -> Statement:
    """A statement of a club’s or firm’s people whose body another’s title before "and" names.

    [Harbour Town president Ann Moe and coach Per Berg].
    """
    at = one.first - 1
    if (
        one.organization is not None
        or at < 1
        or words[at].text != "and"
        or words[one.title_last - 1].text not in _AIDES
    ):
        return one
    if one.title_last - one.first > _SHORT or one.title_last >= len(words) or words[one.title_last].tag[:3] != "NNP":
        return one
    begin = at
    while begin > 0 and at - begin < _LONGEST_NAME and words[begin - 1].tag[:3] == "NNP" and begin not in by_end:
        begin -= 1
    other = by_end.get(begin)
    body = None if begin == at or other is None or other.actor is one.actor else other.organization
    if body is None or body.actor_type != "organization":
        return one
    if body.sector is not None and words[one.title_last - 1].text in _TEAM:
        return one  # [Harbour Bank president Ann Moe and coach Per Berg]
    return replace(one, organization=body)


def _shared(words: Sequence[Word], one: Statement, with_body: dict[tuple[Actor, int], Statement]) -> Statement:
    at = one.title_last
    head = singular(words[at - 1].text.lower())
    if one.organization is not None or head not in _OF_BODIES or at + 1 >= len(words) or words[at].text not in _JOINING:
        return one
    if not _GRADES.issuperset(word.text.lower() for word in words[one.first : at - 1]):
        return one  # [a school principal and chair of the Fish League]
    if words[at + 1].text in _ONE_MORE:
        return one  # [a director and a member of the Fish League]
    places = range(at + 1, at + 1 + _BETWEEN)
    other = next((with_body[one.actor, n] for n in places if (one.actor, n) in with_body), None)
    if other is None or other.organization is None or other.tenure != one.tenure:
        return one
    if head in _OF_STATES and (other.organization.sector in RULING or other.organization.actor_type != "organization"):
        return one  # [the president and leader of the Fish Party]
    return replace(one, organization=other.organization)
