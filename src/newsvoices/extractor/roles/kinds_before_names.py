"""What says before a name of what kind its bearer is: [the envoy, Norwegian diplomat Ann Moe,]."""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.mentions.scene import Mention, name_start
from newsvoices.extractor.roles.role_words import is_linked
from newsvoices.extractor.roles.titles_before import with_people

__all__ = ["before_kind", "behind_age", "is_anothers", "may_be_anothers", "name_behind_kind"]

_KINDS = 4  # words that say of what kind somebody is
_OF_KINDS = frozenset({"JJ", "NN", "VBN"})
_VERBS = frozenset({"VBD", "VBZ", "VBN", "MD"})
_WITH = frozenset({"of", "for", "to"})
_AGED = 3  # an age and the commas around it


def before_kind(words: Sequence[Word], name: Mention, near: Sequence[Mention], low: int, high: int) -> int:
    """Return the word before a name and what says of what kind its bearer is.

    [their captain, | the Norwegian goalkeeper Ann Moe, said], [the chair, | retired army general Ann Moe, left]; that
    right before the name where it does not end in a comma and a verb, or with the sentence: others are a list's.
    """
    first = name_start(name)
    if not _is_closed(words, name.last, high):
        return first - 1
    title = next((m for m in near if m.sort == "TITLE" and m.last == first), None)
    begin = with_people(words, first if title is None else title.first, low)
    at = begin
    while at > low + 1 and first - at < _KINDS and words[at - 1].tag in _OF_KINDS and words[at - 1].text.islower():
        at -= 1
    at = with_people(words, at, low)
    return (at if at > low and words[at - 1].text == "," else begin) - 1


def name_behind_kind(words: Sequence[Word], names: Mapping[int, Mention], at: int, high: int) -> Mention | None:
    """Return the name that begins at a word or behind what says of what kind its bearer is.

    [whose coach, | Brazilian Ann Moe, left]; ``names`` are the people by the first words of their names.
    """
    begin = at
    while at < min(high, begin + _KINDS):
        name = names.get(at)
        if name is not None:
            return name if at == begin or _is_closed(words, name.last, high) else None
        small = words[at].tag in _OF_KINDS and words[at].text.islower()
        if not small and not is_people(words[at].text):
            return None
        at += 1
    return None


def behind_age(words: Sequence[Word], at: int, high: int) -> int:
    """Return the verb that tells what somebody is, behind an age at a word ([Ann Moe, 58, | was]); else the word."""
    aged = at + _AGED < high and words[at].text == "," and words[at + 1].text.isdigit() and words[at + 2].text == ","
    return at + _AGED if aged and is_linked(words, at + _AGED, high) else at


def is_anothers(words: Sequence[Word], name: Mention) -> bool:
    """Say whether a name only says whose somebody is, so that what follows is not told of it.

    [the father of Ann Moe is a clerk], [a friend of Ann Moe, 58, is a clerk].
    """
    before = name_start(name) - 1
    return before >= 0 and words[before].tag in ("IN", "TO") and words[name.head].relation == "nmod"


def may_be_anothers(words: Sequence[Word], name: Mention, kind: int, at: int) -> bool:
    """Say whether a name with its kind before it may be another's than a description that begins at a word.

    The description says whose a person is ([a friend of | the chair, Norwegian poet Ann Moe,]).
    """
    if kind >= name_start(name) and not words[kind].text.islower():
        return False
    while at > 0 and words[at - 1].tag in ("DT", "PRP$", "JJ", "VBN"):
        at -= 1
    return at > 1 and words[at - 1].text in _WITH and head_kind(words[at - 2].text.lower(), False) == "person"


def _is_closed(words: Sequence[Word], at: int, high: int) -> bool:
    if at >= high:
        return False
    told = at + 1 < high and words[at].text == "," and words[at + 1].tag in _VERBS
    return told or words[at].text in (".", ":")
