"""Other names that a text gives somebody: [Ann “Bo” Moe], [Ann Moe, better known as Bo], [Lusair, formerly Vik]."""

import re
from collections.abc import Sequence
from itertools import pairwise

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention
from newsvoices.extractor.names.bounds.styled_people import is_styled_person

__all__ = ["join_nicknames"]

_OPENS, _CLOSES = frozenset("“\"‘('"), frozenset("”\"’)'")
_QUOTES = frozenset({"“", '"', "‘", "'", "``", "''", "”", "’"})
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}$")
_HOW = word_set(
    "better best also popularly widely commonly otherwise universally formerly previously once sometimes then now"
)
_CALLED = word_set("known nicknamed dubbed called a.k.a. aka")
_BY = word_set("as by his her its the nickname alias initials acronym nom de guerre stage pen name simply just")
_NAMED = word_set("name guerre nickname alias")
_PARTING = frozenset({",", "(", "-", "–", "—", "--"})
_BORN = frozenset({"born", "née", "né", "nee", "real name", "birth name"})
"""Words between somebody's name and the full one that he was given."""
_ENDS = frozenset({",", ")", ".", ";", "”", '"', "''"})
_LEAST, _LONGEST = 3, 10  # words, a comma among them, between a name and the other one
_PEOPLE = frozenset({"person", "unknown"})


def join_nicknames(words: Sequence[Word], names: Sequence[Mention]) -> None:
    """Let all that the text says somebody is called name one actor, wherever it stands.

    ``names`` are the article's, in text order, and none of an actor yet.
    """
    known: dict[str, Mention] = {}
    for given, nick, last in zip(names, names[1:], names[2:], strict=False):
        _join_around(words, given, nick, last, known)
    for name, other in pairwise(names):
        _join_bracketed(words, name, other)
        style = _is_style_of(words, name, other)
        if style is not None:
            known.setdefault(style.text, other if style is name else name)
        if 1 < other.first - name.last <= _LONGEST and other.text != name.text and _is_called(words, name, other):
            known.setdefault(other.text, name)
            if _is_given(words, other):
                parts = other.text.split()
                for part in [part for part in parts[1:-1] if not sex_of_given(part)] + parts[-1:]:
                    known.setdefault(part, name)
                    if part[:3].lower() in ("al-", "el-"):
                        known.setdefault(part[3:], name)
    if not known:
        return
    bearers: dict[str, set[str]] = {}
    for name in names:
        for part in set(name.text.split()) & known.keys() if " " in name.text else ():
            bearers.setdefault(part, set()).add(known.get(name.text, name).text)
    for name in names:
        full = known.get(name.text)
        if full is not None and name is not full and bearers.get(name.text, set()) <= {full.text}:
            name.text, name.kind = full.text, full.kind


def _join_around(
    words: Sequence[Word], given: Mention, nick: Mention, last: Mention, known: dict[str, Mention]
) -> None:
    """The parts of a name around a nickname in marks name one person ([Ann “Bo” Moe], [Ann (Bo) Moe])."""
    opens, closes = given.last, nick.last
    initials = _INITIALS.match(given.text) is not None
    if nick.first != opens + 1 or last.first != closes + 1 or last.kind not in _PEOPLE:
        return
    if given.kind not in _PEOPLE and not initials:
        return
    if words[opens].text in _OPENS and words[closes].text in _CLOSES and nick.first + 1 == nick.last:
        alone = nick.text
        full = f"{given.text} {last.text}"
        for part in (given, nick, last):
            part.text, part.kind = full, "person"
        if words[opens].text != "(" and alone not in (given.text, last.text):
            known.setdefault(alone, nick)


def _join_bracketed(words: Sequence[Word], given: Mention, last: Mention) -> None:
    """Take for one name what an editor puts in square brackets before or behind its rest ([Ann] Moe, Ann [Moe])."""
    apart = last.first - given.last
    if apart != 1 or " " in given.text or " " in last.text or given.kind != "person" or last.kind not in _PEOPLE:
        return
    around = [word.text for word in words[max(0, given.first - 1) : last.last + 1]]
    before = around[:1] == ["["] and words[given.last].text == "]"
    behind = words[given.last].text == "[" and around[-1:] == ["]"]
    if before or behind:
        given.text = last.text = f"{given.text} {last.text}"
        given.kind = last.kind = "person"


def _is_style_of(words: Sequence[Word], name: Mention, other: Mention) -> Mention | None:
    """The one of two names that is the style of whom the other names ([the Duke of Lusair, Prince Ivo, left])."""
    one, two = (is_styled_person(m.text.split()) for m in (name, other))
    first = other.title[0] if other.title is not None else other.first - (words[other.first - 1].text == "the")
    if one == two or first != name.last + 1 or words[name.last].text != "," or other.last >= len(words):
        return None
    if name.kind != "person" or other.kind != "person" or words[other.last].text not in (",", "."):
        return None
    after = words[other.last + 1] if words[other.last].text == "," and other.last + 1 < len(words) else None
    if after is not None and not (after.tag in FINITE or after.tag in ("CD", "RB") or after.text in ("who", "whose")):
        return None  # [the Dalai Lama, Ann Moe, and Bo Berg met]
    return name if one else other


def _is_given(words: Sequence[Word], other: Mention) -> bool:
    """Whether right before a name stands that it is the full one that somebody was given."""
    before = [word.text.lower() for word in words[max(0, other.first - 2) : other.first]]
    return " ".join(before) in _BORN or before[-1] in _BORN


def _behind_trade(between: Sequence[Word]) -> int:
    """Where those words begin behind who somebody is ([Ann Moe, a former cook known as Bo])."""
    if len(between) < _LEAST or between[1].text not in ("a", "an", "the"):
        return 1
    at = 2
    while at < len(between) - 1 and between[at].tag in ("JJ", "NN", "VBN") and between[at].text not in _CALLED:
        at += 1
    return at if between[at].text in _CALLED and head_kind(between[at - 1].text, False) == "person" else 1


def _is_called(words: Sequence[Word], name: Mention, other: Mention) -> bool:
    """Whether words between two names say that the second is another one of whom the first names."""
    between = words[name.last : other.first]
    if between[0].text not in _PARTING:
        return False
    if name.kind not in ("person", "organization") or other.kind not in ("person", "organization", "unknown", "group"):
        return False
    said = [word.text.lower() for word in between[_behind_trade(between) :] if word.text not in _QUOTES]
    if said[:1] == ["who"] and said[1:2] in (["goes"], ["went"]):
        del said[:1]  # [Ann Moe, who goes by Bo]
    if said[:1] == ["who"] and said[1:2] in (["was"], ["is"]):
        if said[-1] == "by":
            return False  # [Ann Moe, who was nicknamed by Per Berg]
        del said[:2]  # [Ann Moe, who was then known as]
    if not said:
        return False
    if " ".join(said) in _BORN:
        return name.kind == "person" == other.kind and " " in other.text
    if said == ["alias"]:
        return name.kind == "person" and other.last < len(words) and words[other.last].text in _ENDS
    if len(between) < _LEAST:
        return False
    if said[0] == "whose":
        return said[-1] in ("is", "was") and not _NAMED.isdisjoint(said)
    how, said = said[: said[0] in _HOW], said[said[0] in _HOW :]
    if said[:2] in (["goes", "by"], ["went", "by"]) and between[1].text == "who":
        return name.kind == "person" and all(word in _BY for word in said[2:]) and other.last == other.first + 1
    if not said or said[0] not in _CALLED or not all(word in _BY or word == "," for word in said[1:]):
        return False
    after = words[other.last].text if other.last < len(words) else "."
    passive = how or said[0] == "known" or ("the" not in said and after in _ENDS)
    return bool(passive) and after not in ("’s", "'s")  # [Moe, called the Harbour speech late]
