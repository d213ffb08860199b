"""Groups beside a row of names: whose members are named there, and of which further bodies a group is.

[Ann Moe and Per Berg, two Harbour Radio reporters]; [the leaders of Norway, Peru and Chad].
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.names.words import names_people
from newsvoices.extractor.roles.memberships.named_next import listed_people
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.shared_titles import name_row

__all__ = ["among_others", "further_bodies", "named_members", "named_partisans"]

_COUNTING = frozenset({"DT", "CD", "JJ", "JJS", "PRP$", "PDT"})
_JOINING = frozenset({",", "and", "or"})
_OTHER = word_set("other fellow")
_CLOSING = frozenset({",", ".", ";", "”", '"', "’", ")"})
_OTHER_COUNTS = word_set("the several many some two three four few most all dozens hundreds of top senior leading")
_INCLUDING = word_set("including such")
_PARTISANS = word_set("Democrats Republicans Conservatives Liberals")
"""Words that end the names of a party's members in a chamber."""
_NEAR = 5  # words from a group to those whom it includes
_MOST = 6  # names in a row


def named_members(scene: Scene, groups: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the tie of a group to a body again for each of those whose names stand beside it between commas.

    [Ann Moe and Per Berg, two Harbour Radio reporters]; [two members of the Fish League, Ann Moe and Per Berg, left].
    """
    words = scene.words
    for group in groups:
        if not group.actor.plural:
            continue
        number = scene.sentence_of(group.first)
        low, high = scene.sentences[number]
        names = [m for m in scene.by_sentence.get(number, []) if m.sort == "NAM" and m.kind == "person"]
        if not names:
            continue
        begin = group.first
        while begin > low and words[begin - 1].tag in _COUNTING:
            begin -= 1
        people: list[Actor] = []
        if begin - 2 >= low and words[begin - 1].text == "of" and words[begin - 2].text.lower() == "one":
            yield from _single(words, group, names, begin - 2, low, high)
        elif begin > low and words[begin - 1].text == ",":
            people = _before(words, {m.last: m for m in names}, begin - 1)
        end = group.last
        if end < high and words[end].text == "from":
            while end < high and (words[end].tag == "IN" or words[end].tag[:3] == "NNP"):
                end += 1  # [two members of the Fish League from Bergen, Ann Moe and Per Berg]
        if not people and end + 1 < high and words[end].text in (",", "—", "–", "--", ":"):
            people = name_row(words, {name_start(m): m for m in names}, end + 1)
        if not people and end + 1 < high:
            people = _included(words, {name_start(m): m for m in names}, end, high)
        yield from (replace(group, actor=actor) for actor in people if actor is not None and not actor.plural)


def _single(
    words: Sequence[Word], group: Statement, names: Sequence[Mention], begin: int, low: int, high: int
) -> Iterator[Statement]:
    """The tie of the only one of a group who is named beside it ([one of its members, Ann Moe,]).

    ``begin`` is the word at which "one of" begins, in the sentence from ``low`` to ``high``.
    """
    end = group.last
    before = (
        next((m for m in names if m.last == begin - 1), None) if begin > low and words[begin - 1].text == "," else None
    )
    behind = (
        next((m for m in names if name_start(m) == end + 1), None) if end < high and words[end].text == "," else None
    )
    closed = behind is not None and (behind.last >= high or words[behind.last].text in _CLOSING)
    one = before if before is not None else behind if closed else None
    if one is not None and one.actor is not None:
        yield replace(group, actor=one.actor)


def among_others(scene: Scene, groups: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the tie of others to a body for those named before them ([Ann Moe and other Harbour Bank directors])."""
    words = scene.words
    for group in groups:
        begin = group.first
        if not group.actor.plural or (words[begin].text != "others" and words[begin - 1].text not in _OTHER):
            continue
        begin -= words[begin].text != "others"
        low, _ = scene.sentences[scene.sentence_of(group.first)]
        ends = {
            m.last: m for m in scene.by_sentence.get(scene.sentence_of(group.first), []) if m.sort in ("NAM", "PRO")
        }
        at = begin - 1
        while at > low and words[at].text in _OTHER_COUNTS:
            at -= 1
        if words[at].text != "and":
            continue
        at -= words[at - 1].text == ","
        while (name := ends.get(at)) is not None and name.actor is not None and name.actor.actor_type == "person":
            yield replace(group, actor=name.actor)
            at = name_start(name) - 1
            if words[at].text != ",":
                break


def _included(words: Sequence[Word], by_first: Mapping[int, Mention], at: int, high: int) -> list[Actor]:
    """The people whom a group is said to include ([several members of the Fish League, including Ann Moe, left])."""
    end = min(high - 1, at + _NEAR)
    begin = next((i for i in range(at, end) if words[i].text in _INCLUDING or _is_among(words, i)), None)
    if begin is None and words[at].text == "like" and words[at].tag == "IN" and _acts(words, at, high):
        begin = at  # [members of the Fish League like Ann Moe]; not [members, like Ann Moe, left]
    if begin is None or any(words[i].tag == "CC" for i in range(at, begin)):
        return []
    if words[begin].text == "including" and begin - at > 1 and _are_others(words[begin - 2]):
        return []  # [members of the Fish League met leaders, including Ann Moe]
    begin += 1 + (words[begin].text in ("such", "among"))
    found = name_row(words, by_first, begin)
    if by_first.get(begin) is None:  # [members of the Fish League, including Harbour Radio’s Ann Moe]
        return listed_people(words, by_first, begin, high)
    name = by_first.get(begin)
    if name is None or name.actor is None or (name.last < len(words) and words[name.last].tag == "POS"):
        return found  # [members of the Fish League, including Ann Moe’s brother]
    return found or [name.actor]


def _acts(words: Sequence[Word], at: int, high: int) -> bool:
    """Whether a sentence tells behind a word what somebody did, so that it is no verb itself ([members like Moe])."""
    return any(word.tag in FINITE for word in words[at + 1 : high])


def _are_others(word: Word) -> bool:
    return word.tag == "NNS" and (word.text.lower() == "others" or names_people(word.text))


def _is_among(words: Sequence[Word], at: int) -> bool:
    """Whether "among them" stands at a word."""
    return words[at].text == "among" and at + 1 < len(words) and words[at + 1].text == "them"


def named_partisans(scene: Scene) -> Iterator[Statement]:
    """Yield the ties to a faction of a chamber for those whom it includes ([Senate Democrats, including Ann Moe])."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        factions = [m for m in own if m.kind == "organization" and words[m.last - 1].text in _PARTISANS and m.actor]
        if not factions:
            continue
        high = scene.sentences[number][1]
        by_first = {name_start(m): m for m in own if m.sort == "NAM" and m.kind == "person"}
        for faction in factions:
            for actor in _included(words, by_first, faction.last, high) if faction.last + 1 < high else []:
                yield Statement(actor, faction.first, faction.last, faction.last, "current", faction.actor)


def further_bodies(scene: Scene, groups: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the ties of groups to the bodies that a list adds to the first ([leaders of Norway, Peru and Chad]).

    Also to one before the noun that "and" joins to another ([Harbour Bank and Fish Bank directors]).
    """
    words = scene.words
    bodies = {m.first: m for m in scene.mentions if m.kind in ("organization", "state")}
    ends = {m.last: m for m in scene.mentions if m.kind == "organization" and m.sort == "NAM"}
    for group in groups:
        low, high = scene.sentences[scene.sentence_of(group.first)]
        at = group.last
        while group.actor.plural and at + 1 < high and words[at].text in _JOINING:
            at += 1
            while at + 1 < high and (words[at].text == "and" or words[at].tag == "DT"):
                at += 1
            body = bodies.get(at)
            if body is None or body.sort != "NAM" or body.actor is None:
                break
            at = body.last
            yield replace(group, last=at, organization=body.actor)
        joined = _body_joined(words, group, bodies, ends) if group.first - 1 > low else None
        if joined is not None:
            yield replace(group, organization=joined)


def _body_joined(
    words: Sequence[Word], group: Statement, bodies: Mapping[int, Mention], ends: Mapping[int, Mention]
) -> Actor | None:
    """The body that "and" joins to the one that begins a group's description ([the FBI and CIA agents] are of both)."""
    if not group.actor.plural or words[group.first - 1].text not in ("and", "or"):
        return None
    within, before = bodies.get(group.first), ends.get(group.first - 1)
    if within is None or within.sort != "NAM" or within.last >= group.title_last or before is None:
        return None
    body, other = group.organization, before.actor
    if body is None or within.actor is not body or other is None:
        return None
    return other if other.sector == body.sector else None


def _before(words: Sequence[Word], by_last: Mapping[int, Mention], end: int) -> list[Actor]:
    """The people of a row of names that ends before a comma; nobody where it has but one."""
    found: list[Actor] = []
    name = by_last.get(end)
    joined = False
    while name is not None and name.actor is not None and len(found) < _MOST:
        found.append(name.actor)
        at = name_start(name) - 1
        if not joined and words[at].text != "and":
            break
        if joined and words[at].text != ",":
            break
        joined = True
        at -= words[at].text == "and" and words[at - 1].text == ","
        name = by_last.get(at)
    return found if len(found) > 1 else []
