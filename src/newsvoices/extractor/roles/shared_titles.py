"""Titles before names that belong together: several names with one title, one name with several titles.

[the envoys Ann Moe and Per Berg]; [Harbour Bank director and former mayor Ann Moe]; [the ministry spokesman Navy Capt.
Ann Moe].
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind, sector_of
from newsvoices.extractor.lexis.honorifics import SHORT_TITLES
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.places import code_of_place
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.branches import branches
from newsvoices.extractor.mentions.scene import Mention, make_mention, name_start
from newsvoices.extractor.roles.role_words import PASSING
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["MUTUAL", "Titled", "behind_home", "behind_party", "name_row", "shared_titles"]

_JOINING = frozenset({"and", "or", "&"})
MUTUAL = word_set("colleagues rivals front-runners frontrunners critics opponents foes contemporaries others people")
"""Nouns by which people stand to somebody else, and are no title."""
_BEFORE_PARTIES = frozenset({",", "(", "-LRB-"})
_PARTIES = ("D-", "R-", "I-")
_OPENING, _CLOSING = frozenset({"(", "-LRB-"}), frozenset({")", "-RRB-"})
_IN_BRACKETS = 4  # words
_MOST = 6  # names in a row
_KINDS = 3  # words that say of what kind the second title is
_COUNTS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}
"""Words that say how many there are."""
_OFFICIAL = frozenset({"GOV", "LEG", "JUD", "MIL", "COP"})
"""Sectors of those who hold an office: [two candidates, Moe and Berg,] says less than what else is told of them."""
_ENDS = frozenset({",", ".", ";", ":", ")", "”", '"'})
_WHEN = PASSING | {"current"}


class Titled(NamedTuple):
    """A title and the actor who has it."""

    actor: Actor
    phrase: Mention


def shared_titles(words: Sequence[Word], own: Sequence[Mention]) -> Iterator[Titled]:
    """Yield the titles in the plural for each person behind them, and those that stand before another title.

    ``own`` are the mentions of one sentence; a title in the singular is then no mention of its own.
    """
    people = [m for m in own if m.sort == "NAM" and m.actor is not None and m.actor.actor_type == "person"]
    if not people:
        return
    by_first = {name_start(m): m for m in people}
    for titled in people:
        yield from _plural_title(words, titled, by_first)
    by_name = {m.first: m for m in people}
    titles = {m.first: m for m in own if m.sort == "TITLE"}
    ranks = {*titles, *(first for first, m in by_first.items() if m.title is not None)}
    bodies = branches((m for m in own if m.sort == "NAM"), ranks)
    for mention in own:
        if mention.sort not in ("NOM", "TITLE") or mention.kind not in ("person", "group"):
            continue
        if mention.number == "p":
            yield from _counted(words, mention, by_first)
            name = by_first.get(mention.last)
            if name is None or words[mention.head].text.lower() in MUTUAL:
                continue
            two = words[mention.head].relation in SUBJECTS and words[name.head].relation in SUBJECTS
            if two and name.title is not None:
                continue  # [the refugees President Moe and Per Berg met are safe]
            for actor in name_row(words, by_first, mention.last):
                yield Titled(actor, mention)
        elif mention.lead == "" and mention.actor is None:
            name = _behind(words, mention.last, by_first, by_name, titles, bodies)
            if name is not None and name.actor is not None:
                mention.sort = "TITLE"
                yield Titled(name.actor, mention)


def _counted(words: Sequence[Word], phrase: Mention, by_first: Mapping[int, Mention]) -> Iterator[Titled]:
    """An office in the plural for as many as it counts, behind a comma ([two senators, Ann Moe and Per Berg])."""
    at, office = phrase.last, singular(words[phrase.head].text.lower())
    counted = phrase.first - 1
    while counted > 0 and words[counted].tag in ("JJ", "JJS", "VBN"):
        counted -= 1
    count = _COUNTS.get(words[counted].text.lower(), 0)
    if (
        not count
        or phrase.lead == "owner"
        or at + 1 >= len(words)
        or words[at].text not in (",", ":")
        or sector_of(office) not in _OFFICIAL
    ):
        return
    row = name_row(words, by_first, at + 1)
    last = next((m for m in by_first.values() if m.actor is row[-1] and m.first > at), None) if row else None
    if len(row) != count or last is None:
        return
    end = behind_home(words, last.last)  # no verb there: [of the two senators, Ann Moe and Per Berg left]
    if end >= len(words) or words[end].text in _ENDS:
        yield from (Titled(actor, phrase) for actor in row)


def _plural_title(words: Sequence[Word], name: Mention, by_first: Mapping[int, Mention]) -> Iterator[Titled]:
    """A name's title in the plural once more, for those behind the first ([Sens. Ann Moe and Per Berg])."""
    if name.title is None or not _is_several(words[name.title[1] - 1].text.lower().rstrip(".")):
        return
    title = make_mention(words, *name.title, "TITLE", "person", "p")
    for actor in name_row(words, by_first, name_start(name))[1:]:
        yield Titled(actor, title)


def _is_several(title: str) -> bool:
    single = singular(title)
    return single != title and (single in SHORT_TITLES or head_kind(single, False) == "person")


def name_row(words: Sequence[Word], by_first: Mapping[int, Mention], at: int) -> list[Actor]:
    """Return the people of a row of names that begins at a word and ends in "and" or "or"; nobody where it has but one.

    ``by_first`` are the people by the first words of their names, titles included. A party and state may stand behind
    each ([Rep. Ann Moe, D-Ohio, and Per Berg (R-Iowa)]), or where somebody is from ([Ann Moe of Ohio and Per Berg]).
    """
    found: list[Actor] = []
    joined = False
    name = by_first.get(at)
    while name is not None and name.actor is not None and len(found) < _MOST:
        found.append(name.actor)
        last = behind_home(words, name.last)
        if joined or last >= len(words):
            break
        at = last + (words[last].text == ",")
        joined = at < len(words) and words[at].text in _JOINING
        if at == last and not joined:
            break
        at += joined
        name = by_first.get(at) or _behind_kind(words, by_first, at)
    return found if joined and len(found) > 1 else []


def behind_party(words: Sequence[Word], at: int) -> int:
    """Return the number of the word behind a party and state that begin at a word ([, D-Ohio] or [(R-Iowa)])."""
    if at + 1 < len(words) and words[at].text in _BEFORE_PARTIES and words[at + 1].text[:2] in _PARTIES:
        closing = "," if words[at].text == "," else ")"
        ends = (i for i in range(at + 2, min(len(words), at + 6)) if words[i].text in (closing, "-RRB-"))
        end = next(ends, at - (closing == ")"))
        return end + (closing == ")")
    return at


def behind_home(words: Sequence[Word], at: int) -> int:
    """Return the word behind a party, a state or a region that begins at a word; else the word itself."""
    party = behind_party(words, at)
    if party > at or at + 2 >= len(words):
        return party
    if words[at].text in _OPENING and words[at + 1].tag[:3] == "NNP":
        return next((i + 1 for i in range(at + 2, min(len(words), at + _IN_BRACKETS)) if words[i].text in _CLOSING), at)
    if words[at].text == "of":
        ends = range(at + 3, at + 1, -1)
        return next((i for i in ends if code_of_place(" ".join(w.text for w in words[at + 1 : i])) is not None), at)
    return at


def _behind_kind(words: Sequence[Word], by_first: Mapping[int, Mention], at: int) -> Mention | None:
    """The name behind adjectives and nouns that begin at a word ([former Ohio Gov. Ann Moe])."""
    for begin in range(at + 1, min(len(words), at + _KINDS + 1)):
        if words[begin - 1].tag not in ("JJ", "NN", "NNP"):
            return None
        if begin in by_first:
            return by_first[begin]
    return None


def _behind(
    words: Sequence[Word],
    at: int,
    by_first: dict[int, Mention],
    by_name: dict[int, Mention],
    titles: dict[int, Mention],
    bodies: dict[int, int],
) -> Mention | None:
    """The name behind a title that another title follows, joined by [and] or with a body's name before it."""
    if at + 1 >= len(words):
        return None
    joined = words[at].text in _JOINING
    at += joined
    if not joined and at not in bodies:
        return None
    at = at if joined else bodies[at]
    for begin in range(at, at + _KINDS + 1 if joined else at + 1):
        name = by_first.get(begin)
        if name is not None and name.title is not None:
            return name
        title = titles.get(begin)
        if title is not None:
            return by_name.get(title.last) or by_first.get(title.last)
        if begin >= len(words) or (words[begin].tag[:3] != "NNP" and words[begin].text.lower() not in _WHEN):
            break  # [President and Oslo Managing Editor Ann Moe]
    return None
