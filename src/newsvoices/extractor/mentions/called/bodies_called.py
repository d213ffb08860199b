"""How likely a definite description calls a body or country that the text names ([the agency], [this country]).

As with people (``people_called``), a sum of weights of what is seen of each that may be meant decides: whether its
name or sector says what the noun says, where it was named last and how often, and what the rules say. Weights are in
``data/body_called_weights.csv``, learnt from training articles in which a reader said which body such descriptions
mean (``newsvoices.train.bodies_called``).
"""

from collections.abc import Iterable, Mapping, Sequence

from newsvoices.extractor.lexis.heads import sector_of
from newsvoices.extractor.lexis.places import country_in
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.called.bodies import GROUPS, NEVER_GROUPS, OTHERS, is_another_body
from newsvoices.extractor.mentions.called.calling_signs import (
    NARROWING,
    Candidate,
    determiner_of,
    named_behind,
    nobody_signs,
    pick_likeliest,
    place_signs,
    role_of,
    standings,
    step,
    tag_behind,
)
from newsvoices.extractor.mentions.called.joined import joined_with
from newsvoices.extractor.mentions.called.office_holders import is_named_later
from newsvoices.extractor.mentions.called.only_bodies import is_no_firm
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import modifiers_of, noun_of
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.syntax.told_listeners import TELLING

__all__ = ["COUNTRIES", "LEAST", "body_signs", "may_call_body", "most_named_bodies", "pick_body"]

LEAST = 0.45
"""The likelihood from which the likeliest body is taken."""

COUNTRIES = word_set("country nation republic kingdom")
"""Nouns by which a text calls a state that it names."""
_NO_FIRMS = frozenset({"REB", "MIL", "LEG", "JUD", "COP", "PTY", "JRN"})
"""Sectors of bodies that nobody calls a company."""
_OBJECTS = frozenset({"dobj", "iobj"})
_MOST = 12  # bodies that are weighed
_PROMINENT = 5  # bodies that are weighed wherever they were named before


def may_call_body(mention: Mention, head: str) -> bool:
    """Say whether a description is of the kind that is weighed: of one body, with "the", "this" or "that"."""
    return mention.lead == "the" and mention.number == "s" and (mention.kind == "organization" or head in COUNTRIES)


def most_named_bodies(count: Mapping[Actor, int]) -> list[Actor]:
    """Return the bodies and the states that an article names most, the oftenest first."""
    oftenest = sorted(count, key=lambda actor: -count[actor])
    bodies, states = ([a for a in oftenest if _is_named(a, kind)] for kind in ("organization", "state"))
    return bodies[:_PROMINENT] + states[:_PROMINENT]


def pick_body(candidates: Sequence[Candidate], rule: Actor | None) -> Actor | None:
    """Return the likeliest body, where it is likely; else what the rules give that is not weighed."""
    return pick_likeliest(candidates, rule, "body_called_weights.csv", LEAST)


def body_signs(
    scene: Scene,
    i: int,
    head: str,
    rule: Actor | None,
    count: Mapping[Actor, int],
    prominent: Sequence[Mention],
) -> list[Candidate]:
    """Return which bodies description number ``i`` of the scene, with the noun ``head``, may call, each with its signs.

    The last is none of them.

    ``rule`` is what the rules take it for, ``count`` says how often each actor is named, ``prominent`` are the first
    names of the bodies that the article names most.
    """
    mention = scene.mentions[i]
    last, here, after = _bodies_around(scene, i, "state" if head in COUNTRIES else "organization", prominent)
    told = _Told(scene, mention, head, rule, last)
    named = standings(last, count)
    found: list[Candidate] = []
    for place, (actor, name) in enumerate(last.items()):
        if actor is not rule and (told.rules_out(actor) or (actor in after and name.first != mention.last)):
            continue
        if actor is not rule and is_named_later(mention, name, count.get(actor, 0)):
            continue
        near = step(place, (0, 1, 2, 4))
        signs = [*told.signs, f"near {near}", f"near {near} {head}", *told.by_kind(actor)]
        signs += [*told.by_count(*named[actor]), *told.by_last_name(name)]
        signs.append("here" if actor in here else "not here")
        signs += ["named after"] if actor in after else []
        found.append((actor, signs))
    return [*found, (None, nobody_signs(scene, mention, head, found, rule))]


def _is_named(actor: Actor, kind: str) -> bool:
    return actor.actor_type == kind and actor.naming == "named" and not actor.plural


def _bodies_around(
    scene: Scene, i: int, kind: str, prominent: Iterable[Mention]
) -> tuple[dict[Actor, Mention], set[Actor], set[Actor]]:
    """The bodies that a description may mean, nearest first, each with the last mention before it.

    With them go those of which its sentence has spoken, and those that the sentence still names.
    """
    mention = scene.mentions[i]
    last: dict[Actor, Mention] = {}
    here: set[Actor] = set()
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        actor = other.actor
        if actor is None or not _is_named(actor, kind):
            continue
        if len(last) < _MOST:
            last.setdefault(actor, other)
        if other.sentence == mention.sentence:
            here.add(actor)
    for name in prominent:
        if name.actor is not None and _is_named(name.actor, kind):
            last.setdefault(name.actor, name)
    after: set[Actor] = set()
    for other in named_behind(scene, i, lambda actor: _is_named(actor, kind)):
        if other.actor is not None:
            after.add(other.actor)
            if other.first == mention.last:
                last.setdefault(other.actor, other)
    return last, here, after


def _joined_among(scene: Scene, bodies: Mapping[Actor, Mention]) -> set[Actor]:
    """The bodies that were last named as equals of one another ([the bank and the port])."""
    found: set[Actor] = set()
    for actor, name in bodies.items():
        beside = bodies.keys() & {other.actor for other in scene.by_sentence.get(name.sentence, ())}
        if beside - {actor}:  # few sentences name two of them
            equals = bodies.keys() & {actor, *(other.actor for other in joined_with(scene, name))}
            found |= equals if len(equals) > 1 else set()
    return found


class _Told:
    """What a description says of which body it means, against the bodies that may be meant."""

    def __init__(
        self, scene: Scene, mention: Mention, head: str, rule: Actor | None, bodies: Mapping[Actor, Mention]
    ) -> None:
        self._scene, self._mention, self._head, self._rule, self._bodies = scene, mention, head, rule, bodies
        words = scene.words
        self._inside = [word.text for word in words[mention.first : mention.head]]
        self._before = {word.lower() for word in self._inside}
        self._others = OTHERS & self._before
        self._modifiers = modifiers_of(words, mention)
        self._nation = country_in(self._inside)
        self._joined = _joined_among(scene, bodies)
        sector = self._sector = sector_of(head)
        self._named_so = {actor for actor in bodies if head in map(noun_of, actor.name.split())}
        self._of_sector = {actor for actor in bodies if sector is not None and actor.sector == sector}
        behind = tag_behind(words, mention)
        self.signs = ["any", f"head {head}", f"det {determiner_of(words, mention)}", f"role {role_of(mention, behind)}"]
        self.signs += [f"narrowed {behind}"] if behind in NARROWING else []
        self.signs += ["modified"] if self._modifiers else []
        self.signs += ["quoted"] if mention.mark >= 0 else []
        self.signs += ["only one"] if len(bodies) == 1 else []
        if rule not in bodies:
            self.signs.append("rule none" if rule is None else "rule described")

    def rules_out(self, actor: Actor) -> bool:
        """Whether words before the noun tell a body from the one meant, or it last acted together with another."""
        if self._before or self._modifiers:
            shares = not self._before.isdisjoint(actor.name.lower().split())
            if (self._others and not shares) or is_another_body(actor, self._head, [*self._inside, *self._modifiers]):
                return True  # [the Supreme Court], then [the lower court]
            if self._nation is not None and actor.country_code != self._nation and not shares:
                return True
        if self._head in GROUPS and actor.sector in NEVER_GROUPS:
            return True
        if self._sector == "BUS" and (is_no_firm(actor) or actor.sector in _NO_FIRMS or self._was_told(actor)):
            return True
        return actor in self._joined

    def _was_told(self, actor: Actor) -> bool:
        """Whether somebody has just told a body something, as papers are told ([he told the Wexmore Echo])."""
        words = self._scene.words
        name = words[self._bodies[actor].head]
        return name.head >= 0 and name.relation in _OBJECTS and words[name.head].text.lower() in TELLING

    def by_kind(self, actor: Actor) -> list[str]:
        """Whether noun and modifiers go with a body's name, sector and country, and whether the rules give it."""
        head = self._head
        kind = "state" if actor.actor_type == "state" else actor.sector or "body"
        signs = [f"kind {kind}", f"head {head} {kind}"]
        if actor is self._rule:
            signs += ["rule", f"rule {head}"]
        elif self._rule in self._bodies:
            signs.append("rule other")
        if actor in self._named_so:
            signs += ["named so", f"named so {head}"]
        elif self._named_so:
            signs.append("other named so")
        if actor in self._of_sector:
            signs.append("fits sector")
        elif self._of_sector:
            signs.append("other fits sector")
        signs += ["only one named so"] if self._named_so == {actor} else []
        signs += ["only one of sector"] if self._of_sector == {actor} else []
        signs += ["called so"] if head in actor.offices else []
        if self._modifiers:
            signs.append("shares" if self._modifiers & set(actor.name.lower().split()) else "shares none")
        if self._nation is not None:
            known = "unknown" if actor.country_code is None else "differs"
            signs.append("nation same" if actor.country_code == self._nation else f"nation {known}")
        return [*signs, "acronym", f"acronym {head}"] if actor.name.isupper() else signs

    def by_count(self, place: str, lead: str) -> list[str]:
        """How often a body is named, beside the others."""
        return [f"rank {place}", f"rank {place} {self._head}", f"lead {lead}"]

    def by_last_name(self, last: Mention) -> list[str]:
        """Where a body was spoken of last, and as what."""
        signs = place_signs(self._scene, self._mention, last, self._head)
        if last.first == self._mention.last:
            return [*signs, "before name"]
        if last.first > self._mention.first:
            return [*signs, "not yet named", f"not yet named {self._head}"]
        return signs
