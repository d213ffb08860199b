"""Who speaks: the actor behind each source phrase, and the mentions that this makes plain."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from newsvoices.extract.attributions import Attribution, Span
from newsvoices.extract.cast import Actor, Cast
from newsvoices.extract.names import Name
from newsvoices.extract.wordlists import word_set
from newsvoices.extract.words import TITLES
from newsvoices.records import Layout, Mark

__all__ = ["Mentioned", "find_speakers"]

Mentioned = tuple[int, int, Actor, str, bool]
"""A mention: start, end, actor, NAM or NOM or PRO, metonymy."""

_HE = {"he": "m", "she": "f"}
_THEY = frozenset({"they", "them"})
_NOBODY = word_set("i we you me us there this that these those what it’s it's himself herself themselves")
_WITHIN = 3  # sentences back in which a pronoun's person is looked for
_CORE_END = re.compile(r",|\s(?:who|whose|which)\b")
_ADDRESSED = frozenset({"tell", "remind", "ask", "assure", "inform"})


class _Scene:
    """What has been read so far: names by place, and who spoke in which sentence."""

    def __init__(self, text: str, layout: Layout, names: list[tuple[Name, Actor | None]], cast: Cast) -> None:
        self.text, self.layout, self.cast = text, layout, cast
        self.names = names
        self.unknown: dict[str, list[int]] = {}
        for i, (name, actor) in enumerate(names):
            if actor is None:
                self.unknown.setdefault(name.text, []).append(i)
        self.name_starts = [name.start for name, _ in self.names]
        self.sentence_starts = [s.start for s in layout.sentences]
        self.marks = [mark for mark in layout.marks if mark.depth == 0]
        self.mark_starts = [mark.start for mark in self.marks]
        self.spoke: dict[int, Actor] = {}
        self.last_group: Actor | None = None
        self.last_thing: Actor | None = None

    def sentence(self, at: int) -> int:
        return bisect_right(self.sentence_starts, at) - 1

    def names_in(self, start: int, end: int) -> list[tuple[Name, Actor | None]]:
        low = bisect_right(self.name_starts, start - 1)
        return self.names[low : bisect_right(self.name_starts, end - 1)]

    def quoted(self, at: int) -> bool:
        i = bisect_right(self.mark_starts, at) - 1
        mark: Mark | None = self.marks[i] if i >= 0 else None
        return mark is not None and mark.start <= at < mark.end

    def person_before(self, at: int, gender: str | None) -> Actor | None:
        """The person whom he or she means: the speaker or first person of the nearest sentence before."""
        here = self.sentence(at)
        for number in range(here, max(-1, here - _WITHIN - 1), -1):
            sentence = self.layout.sentences[number]
            speaker = self.spoke.get(number)
            if speaker is not None and speaker.actor_type == "person" and _fits(speaker, gender):
                return speaker
            end = at if number == here else sentence.end
            for name, actor in self.names_in(sentence.start, end):
                person = actor is not None and actor.actor_type == "person" and _fits(actor, gender)
                if person and not self.quoted(name.start):
                    return actor
        return None

    def adopt(self, name: Name, kind: str) -> Actor | None:
        """Take a name of unknown kind for an actor, here and wherever it occurs."""
        actor = self.cast.meet(name._replace(kind=kind), None)
        for i in self.unknown.pop(name.text, ()):
            self.names[i] = (self.names[i][0]._replace(kind=kind), actor)
        return actor

    def remember(self, at: int, actor: Actor) -> None:
        self.spoke[self.sentence(at)] = actor
        if actor.actor_type == "group":
            self.last_group = actor
        elif actor.actor_type != "person":
            self.last_thing = actor


def find_speakers(
    text: str,
    layout: Layout,
    attributions: Sequence[Attribution],
    names: list[tuple[Name, Actor | None]],
    cast: Cast,
) -> tuple[list[Actor | None], list[Actor | None], list[Mentioned]]:
    """Return the speaker and the addressee of each attribution, and the mentions found on the way.

    A name of unknown kind that turns out to speak or to be spoken to is given its actor in ``names``.
    """
    scene = _Scene(text, layout, names, cast)
    speakers: list[Actor | None] = [None] * len(attributions)
    addressees: list[Actor | None] = [None] * len(attributions)
    mentions: list[Mentioned] = []
    known: dict[Span, Actor | None] = {}
    for number in sorted(range(len(attributions)), key=lambda n: _place(attributions[n])):
        row = attributions[number]
        if row.source is not None:
            if row.source not in known:
                known[row.source] = _resolve(scene, row.source, mentions)
            speaker = speakers[number] = known[row.source]
            if speaker is not None:
                scene.remember(_place(row), speaker)
        if row.verb in _ADDRESSED and row.cue is not None:
            addressees[number] = _addressee(scene, row.cue[1])
    return speakers, addressees, mentions


def _addressee(scene: _Scene, at: int) -> Actor | None:
    """The actor named straight after the cue; a single new name there is most often a newsroom."""
    for name, actor in scene.names_in(at, at + 6):
        if scene.text[at : name.start].strip():
            return None
        return actor or scene.adopt(name, "organization")
    return None


def _place(row: Attribution) -> int:
    return row.source[0] if row.source else row.cue[0] if row.cue else row.contents[0][0]


def _fits(actor: Actor, gender: str | None) -> bool:
    return actor.gender is None or gender is None or actor.gender == gender


def _resolve(scene: _Scene, source: Span, mentions: list[Mentioned]) -> Actor | None:
    start, end = source
    words = scene.text[start:end].strip(" ,").lower()
    if words in _HE:
        return _pronoun(scene, source, scene.person_before(start, _HE[words]), mentions, _HE[words])
    if words in _THEY:
        return _pronoun(scene, source, scene.last_group, mentions, None)
    if words == "it":
        return _pronoun(scene, source, scene.last_thing, mentions, None)
    if words in ("who", "which", "whose"):
        before = scene.names_in(max(0, start - 60), start)
        if before and not scene.text[before[-1][0].end : start].strip(" ,"):
            return _pronoun(scene, source, before[-1][1], mentions, None)
        return None
    if words in _NOBODY or not any(c.isalpha() for c in words):
        return None
    core_end = _core_end(scene.text, start, end)
    found = _named(scene, start, core_end) or _named(scene, core_end, end, only=True)
    if found is not None:
        return found
    core = scene.text[start:core_end].rstrip()
    title = re.sub(r"^the\s+", "", core.lower())
    holder = scene.cast.titled(title) if title.split() and title.split()[-1] in TITLES and " of " not in title else None
    actor = holder or scene.cast.describe(core)
    mentions.append((start, start + len(core), actor, "NOM", False))
    return actor


def _pronoun(
    scene: _Scene, source: Span, actor: Actor | None, mentions: list[Mentioned], gender: str | None
) -> Actor | None:
    if actor is not None:
        actor.gender = actor.gender or gender
        end = source[0] + len(scene.text[source[0] : source[1]].rstrip(" ,"))
        mentions.append((source[0], end, actor, "PRO", False))
    return actor


def _core_end(text: str, start: int, end: int) -> int:
    match = _CORE_END.search(text, start, end)
    return match.start() if match and match.start() > start else end


def _named(scene: _Scene, start: int, end: int, only: bool = False) -> Actor | None:
    """The actor whose name ends the phrase ([port manager Ann Moe], [Norway’s Per Berg])."""
    rest = scene.text[start:end].rstrip(" ,")
    names = scene.names_in(start, end)
    if not names or (" and " in rest and len(names) > 1):
        return None
    for number in range(len(names) - 1, -1, -1):
        name, actor = names[number]
        if only and scene.text[start : name.start].strip(" ,"):
            continue
        tail = scene.text[name.end : start + len(rest)].strip()
        if tail and not re.match(r"(?:of|from|in|at)\b", tail):
            continue
        lead = scene.text[start : name.start].split()
        if any(word in ("of", "for", "from", "at", "in", "with", "to", "by", "on") for word in lead):
            continue
        if actor is None:
            actor = scene.adopt(name, "person")
        return actor
    return None
