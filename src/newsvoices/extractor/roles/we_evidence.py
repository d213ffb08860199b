"""Signs for whom somebody means who says we: of which bodies he is, what he says of us, and what was spoken of last."""

from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.called.calling_signs import Candidate, step
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["MEANT", "WeEvidence"]

_NATIONAL = word_set(
    "country nation citizen economy border democracy constitution military troop soldier veteran ally homeland "
    "republic independence sovereignty currency navy army flag"
)
"""What is ours as a nation's."""
_SPEAKING = word_set(
    "spokesman spokeswoman spokesperson director ceo executive chairman chairwoman chairperson chair president head "
    "chief founder co-founder manager owner boss coordinator secretary-general director-general counsel"
)
"""Offices that speak for their bodies."""
_MANY = frozenset({"LEG"})
"""Sectors of bodies whose members differ."""
MEANT = ("organization", "state", "group")
"""Whom we may mean; where one of them speaks, it means itself."""
_OURS = frozenset({"our", "this"})
_KINDS = 3  # words from "our" to its noun
_NEAR = 5  # actors around that are weighed
_GREAT = 3  # actors of each kind that are weighed wherever they are
_TIES = 6  # bodies of the speaker that are weighed
_BACK = 6  # sentences back in which they are looked for


class _Told(NamedTuple):
    """What a pronoun is, and whether its sentence speaks of a nation."""

    role: str
    national: bool


class WeEvidence:
    """What an article tells of those who say we in it."""

    def __init__(self, scene: Scene, cast: Sequence[Actor], statements: Iterable[Statement], home: str | None) -> None:
        """Keep who is of which body; ``home`` is the country that the article is about."""
        self._scene, self._home = scene, home
        self._known = {actor: number for number, actor in enumerate(cast)}
        self._states: dict[str, Actor] = {}
        self._ties: dict[Actor, dict[Actor, str]] = {}
        speaking: dict[Actor, set[Actor]] = {}
        left: dict[Actor, set[Actor]] = {}
        for actor in cast:
            if actor.actor_type == "state" and actor.country_code is not None:
                self._states.setdefault(actor.country_code, actor)
        for statement in statements:
            body = statement.organization
            if body is None:
                continue
            title = {singular(word.text.lower()) for word in scene.words[statement.first : statement.title_last]}
            tie = "former" if statement.tenure == "former" else "speaks" if title & _SPEAKING else "of"
            own = self._ties.setdefault(statement.actor, {})
            if tie == "former":
                left.setdefault(statement.actor, set()).add(body)
            elif own.get(body) != "speaks" and (body in own or len(own) < _TIES):
                own[body] = tie
            bound = body.actor_type == "organization" and body.sector not in _MANY and tie == "speaks"
            if bound and statement.actor.actor_type == "person":
                speaking.setdefault(statement.actor, set()).add(body)
        self._left: dict[Actor | None, Set[Actor]] = {
            who: bodies - self._ties.get(who, {}).keys() for who, bodies in left.items()
        }
        self.spoken_for: dict[Actor | None, Actor] = {a: next(iter(b)) for a, b in speaking.items() if len(b) == 1}
        self._count: dict[Actor, int] = {}
        for mention in scene.mentions:
            if mention.actor is not None:
                self._count[mention.actor] = self._count.get(mention.actor, 0) + 1
        self._last: dict[Actor | None, Actor | None] = {}
        oftenest = sorted(
            self._known.keys() & self._count.keys(), key=lambda one: (-self._count[one], self._known[one])
        )
        self._great = {
            actor: rank
            for kind in MEANT
            for rank, actor in enumerate([actor for actor in oftenest if actor.actor_type == kind][:_GREAT])
        }
        self._national: dict[int, bool] = {}

    def note(self, speaker: Actor | None, actor: Actor | None) -> None:
        """Keep whom a speaker meant last."""
        if speaker is not None:
            self._last[speaker] = actor

    def choice(self, i: int, mention: Mention, speaker: Actor | None) -> list[Candidate]:
        """Return whom mention number ``i`` of the scene may mean, and nobody, each with the signs for it."""
        around = self._around(i, mention, speaker)
        words = self._words_about(mention)
        told = self._told(mention)
        found: list[Candidate] = []
        for place, (actor, last) in enumerate(around.items()):
            signs = self._by_kind(actor, speaker, told) + self._by_country(actor, speaker, told, mention.mark >= 0)
            signs += [f"type {actor.actor_type} word {word}" for word in words]
            signs += self._by_count(actor, speaker, told)
            signs += self._by_place(actor, speaker, mention, last, place) if last is not None else ["not near"]
            found.append((actor, signs))
        return [*found, (None, self._for_nobody(speaker, told, words, len(around)))]

    def _told(self, mention: Mention) -> _Told:
        role = "our" if mention.lead == "owner" else "we" if mention.subject else "us"
        return _Told(role, self._is_national(mention.sentence))

    def _by_kind(self, actor: Actor, speaker: Actor | None, told: _Told) -> list[str]:
        """What is meant, who says it, and what the two have to do with one another."""
        kind, tie = actor.actor_type, self._tie(speaker, actor)
        signs = ["any", f"type {kind}", f"type {kind} {told.role}", f"type {kind} national {told.national}"]
        signs += [f"type {kind} by {_sort_of(speaker)}", f"type {kind} {actor.sector}"]
        signs += [f"type {kind} plural {actor.plural} {actor.naming}"]
        signs += [f"tie {tie}", f"tie {tie} {kind}", f"tie {tie} {kind} {actor.sector}"]
        if speaker in self._last:
            again = self._last[speaker] is actor
            signs += ["again", f"again {kind}"] if again else ["other before"]
        return signs

    def _by_country(self, actor: Actor, speaker: Actor | None, told: _Told, marked: bool) -> list[str]:
        """Whether a state is that of the article or of the speaker."""
        signs = []
        if self._home is not None and actor is self._states.get(self._home):
            signs += ["home", f"home national {told.national}", f"home marked {marked}"]
            signs.append(f"home by {speaker.sector if speaker is not None else None}")
        if speaker is not None and actor is self._state_of(speaker):
            signs += ["own country", f"own country national {told.national}"]
        return signs

    def _by_count(self, actor: Actor, speaker: Actor | None, told: _Told) -> list[str]:
        """How often an actor is spoken of."""
        kind, rank = actor.actor_type, self._great.get(actor)
        signs = [f"count {step(self._count.get(actor, 0), (1, 2, 4, 8))} {kind}"]
        if rank is not None:
            sector = speaker.sector if speaker is not None else None
            signs += [f"great {rank} {kind}", f"great {rank} {kind} by {sector}"]
            signs.append(f"great {rank} {kind} national {told.national}")
        return signs

    def _by_place(self, actor: Actor, speaker: Actor | None, mention: Mention, last: Mention, place: int) -> list[str]:
        """Where an actor was spoken of last, or is next."""
        kind = actor.actor_type
        back = step(mention.sentence - last.sentence, (-1, 0, 1, 2, 4))
        signs = [f"back {back}", f"back {back} {kind}", f"marks {last.mark == mention.mark} {kind}"]
        signs.append(f"near {step(place, (0, 1, 2, 4))}")
        if last.owner is not None and last.owner.actor is speaker is not None:
            signs.append("owned by speaker")
        return signs

    def _for_nobody(self, speaker: Actor | None, told: _Told, words: Iterable[str], options: int) -> list[str]:
        ties = self._ties.get(speaker, {}) if speaker is not None else {}
        who = "none" if speaker is None else speaker.actor_type
        signs = ["nobody", f"nobody {told.role}", f"nobody national {told.national}", f"nobody said by {who}"]
        signs += [f"nobody by {_sort_of(speaker)}", f"nobody ties {step(len(ties), (0, 1))}"]
        signs += [f"nobody spoken for {speaker in self.spoken_for}", f"nobody of {step(options, (0, 1, 2, 3))}"]
        signs.append(f"nobody home {self._home in self._states}")
        if speaker in self._last:
            signs.append("nobody again" if self._last[speaker] is None else "nobody but before")
        return signs + [f"nobody word {word}" for word in words]

    def _around(self, i: int, mention: Mention, speaker: Actor | None) -> dict[Actor, Mention | None]:
        """Bodies, groups and states that may be meant, with the mention near, those that are near first."""
        scene = self._scene
        found: dict[Actor, Mention | None] = {}
        for other in reversed(scene.mentions[max(0, i - REACH) : i]):
            if mention.sentence - other.sentence > _BACK or len(found) >= _NEAR:
                break
            self._take(found, other)
        for other in scene.mentions[i + 1 : i + 1 + REACH]:
            if other.sentence > mention.sentence + 1 or len(found) >= _NEAR + 2:
                break
            self._take(found, other)
        more = [*self._ties.get(speaker, {})] if speaker is not None else []
        states = (self._states.get(self._home or ""), self._state_of(speaker), self._last.get(speaker))
        more += [actor for actor in states if actor is not None]
        for actor in (*more, *self._great):
            if actor in self._known and actor.actor_type in MEANT:
                found.setdefault(actor, None)
        left: Set[Actor] = self._left.get(speaker, frozenset())
        return {actor: last for actor, last in found.items() if actor not in left}

    def _state_of(self, speaker: Actor | None) -> Actor | None:
        code = speaker.country_code if speaker is not None else None
        return self._states.get(code) if code is not None else None

    def _take(self, found: dict[Actor, Mention | None], other: Mention) -> None:
        actor = other.actor
        if actor is None or other.sort not in ("NAM", "NOM") or actor not in self._known:
            return
        if actor.actor_type in MEANT:
            found.setdefault(actor, other)

    def _tie(self, speaker: Actor | None, actor: Actor) -> str:
        if speaker is None:
            return "no speaker"
        tie = self._ties.get(speaker, {}).get(actor)
        if tie is not None:
            return tie
        if actor.owner is not None and actor.owner is speaker:
            return "owns"
        nouns = {f"{noun}s" for noun in speaker.offices}
        return "one of them" if actor.plural and not nouns.isdisjoint(actor.name.lower().split()) else "none"

    def _is_national(self, number: int) -> bool:
        """Whether a sentence speaks of what is a nation's ([our brave soldiers], [this country])."""
        if number not in self._national:
            self._national[number] = _is_of_nation(self._scene, number)
        return self._national[number]

    def _words_about(self, mention: Mention) -> list[str]:
        """What we do, or what is ours."""
        words, lower = self._scene.words, self._scene.lower
        at = words[mention.head].head
        if at < 0:
            return []
        found = [singular(lower[at]) if words[at].tag[:2] == "NN" else lower[at]]
        if mention.last < len(words) and mention.last != at:
            found.append(f"next {lower[mention.last]}")
        return found


def _sort_of(speaker: Actor | None) -> str:
    return "none" if speaker is None else f"{speaker.actor_type} {speaker.sector}"


def _is_of_nation(scene: Scene, number: int) -> bool:
    words, (low, high) = scene.words, scene.sentences[number]
    return any(
        words[at].text.lower() in _OURS
        and any(singular(word.text.lower()) in _NATIONAL for word in words[at + 1 : min(high, at + 1 + _KINDS)])
        for at in range(low, high)
    )
