"""How likely a definite description calls somebody whom the text names ([the billionaire], [the former secretary]).

Rules see who is in focus and whether trade, sex and nation allow it; they know neither who is in question, nor who is
named far oftener than anybody else. A sum of weights of what is seen of each person who may be meant decides: where he
was named last and how often, what the rules say, and how noun and office go together. Weights are in
``data/called_weights.csv``, learnt from training articles in which a reader said whom such descriptions mean
(``newsvoices.train.called``). Ranking candidates by weighed factors is after Lappin and Leass 1994.
"""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.lexis.heads import EPITHETS, sector_of
from newsvoices.extractor.lexis.places import country_in
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
from newsvoices.extractor.mentions.called.epithets import HUMANS, RUNNING, is_ruled_out
from newsvoices.extractor.mentions.called.focus import in_focus
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import modifiers_of
from newsvoices.extractor.mentions.pronouns.prominence import is_main
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["LEAST", "called_signs", "may_be_called", "most_named", "pick_called"]

LEAST = 0.5
"""The likelihood from which the likeliest person is taken."""

_PARTIES = {
    "republican": "r", "republicans": "r", "gop": "r", "democratic": "d", "democrat": "d", "democrats": "d",
}  # fmt: skip
_MOST = 12  # people who are weighed
_PROMINENT = 5  # people who are weighed wherever they were named before


def may_be_called(mention: Mention) -> bool:
    """Say whether a description is of the kind that is weighed: of one person, with "the", "this" or "that"."""
    return mention.lead == "the" and mention.number == "s" and mention.kind == "person"


def most_named(count: Mapping[Actor, int]) -> list[Actor]:
    """Return the people whom an article names most, the oftenest first."""
    people = [actor for actor in count if _is_named_person(actor)]
    return sorted(people, key=lambda actor: -count[actor])[:_PROMINENT]


def pick_called(candidates: Sequence[Candidate], rule: Actor | None) -> Actor | None:
    """Return the likeliest person, where that one is likely; else whom the rules give who is not weighed."""
    return pick_likeliest(candidates, rule, "called_weights.csv", LEAST) if candidates else rule


def called_signs(
    scene: Scene,
    i: int,
    head: str,
    rule: Actor | None,
    count: Mapping[Actor, int],
    prominent: Sequence[Mention],
) -> list[Candidate]:
    """Return whom description number ``i`` of the scene, with the noun ``head``, may call, each with its signs.

    The last is nobody; nothing is returned where the text has named nobody.

    ``rule`` is whom the rules take it for, ``count`` says how often each actor is named, ``prominent`` are the first
    names of those whom the article names most.
    """
    mention = scene.mentions[i]
    last, here, after = _people_around(scene, i, prominent)
    if not last:
        return []
    told = _Told(scene, mention, head, [*last])
    named = standings(last, count)
    others = [actor for actor in last if actor not in here and actor not in after]
    focus = in_focus(scene, i, mention)
    found: list[Candidate] = []
    for place, (actor, name) in enumerate([*last.items()][:_MOST]):
        if actor is not rule and (
            is_ruled_out(scene, i, head, actor, actor in here) or _is_named_beside(scene, mention, name)
        ):
            continue
        signs = ["any", f"det {told.determiner}", f"group {told.group}"]
        signs += told.by_count(*named[actor])
        near = step(place, (0, 1, 2, 4))
        signs += [f"near {near}", f"near {near} {told.role}"]
        signs += place_signs(scene, mention, name, told.role)
        signs += ["here", f"here {told.role}"] if actor in here else ["not here"]
        signs += ["named after"] if actor in after else []
        signs += ["only other"] if others == [actor] else []
        if actor is focus:
            signs += ["focus", f"focus {told.group}", f"focus {told.role}"]
        else:
            signs.append("no focus" if focus is None else "focus other")
        if actor is rule:
            signs += ["rule", f"rule {told.group}"]
        else:
            signs += ["rule none", f"rule none {told.group}"] if rule is None else ["rule other"]
        if rule is not None and rule not in last:
            signs += ["rule described", f"rule described {told.group}"]
        found.append((actor, signs + told.by_office(actor)))
    return [*found, (None, nobody_signs(scene, mention, head, found, rule))]


def _is_named_person(actor: Actor) -> bool:
    return actor.actor_type == "person" and actor.naming == "named" and not actor.plural


def _people_around(
    scene: Scene, i: int, prominent: Sequence[Mention]
) -> tuple[dict[Actor, Mention], set[Actor], set[Actor]]:
    """The people whom a description may mean, nearest first, each with the last mention before it.

    With them go those of whom its sentence has spoken, and those whom the sentence still names.
    """
    mention = scene.mentions[i]
    last: dict[Actor, Mention] = {}
    here: set[Actor] = set()
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        actor = other.actor
        if actor is None or not _is_named_person(actor) or scene.sentences[other.sentence][0] in scene.bylines:
            continue
        last.setdefault(actor, other)
        if other.sentence == mention.sentence and other.mark == mention.mark:
            here.add(actor)
    for name in prominent:
        signed = scene.sentences[name.sentence][0] in scene.bylines
        if name.first < mention.first and name.actor is not None and not signed:
            last.setdefault(name.actor, name)
    after = {name.actor for name in named_behind(scene, i, _is_named_person) if name.actor is not None}
    return last, here, after


def _is_named_beside(scene: Scene, mention: Mention, last: Mention) -> bool:
    """Whether a sentence names somebody beside whom it describes.

    As the subject of its main clause ([Moe slept after the senator left]; Reinhart 1983), or right before a description
    that acts ([Led by his lawyer, Moe, the senator left]).
    """
    words = scene.words
    if last.last + 2 == mention.first and mention.lead == "the" and words[last.last].text == ",":
        return True
    same = last.sentence == mention.sentence and last.mark == mention.mark
    return same and last.subject and is_main(words, last)


class _Told:
    """What a description says of whom it means, against the people who may be meant."""

    def __init__(self, scene: Scene, mention: Mention, head: str, people: Sequence[Actor]) -> None:
        self._scene, self._mention = scene, mention
        words = scene.words
        self.group = _group_of(head)
        self._sector = sector_of(head)
        inside = words[mention.first : mention.head]
        self._modifiers = modifiers_of(words, mention) | {word.text.lower() for word in inside}
        self._party = next((_PARTIES[word] for word in sorted(self._modifiers & _PARTIES.keys())), None)
        self._nation = country_in([word.text for word in inside])
        self._behind = tag_behind(words, mention)
        self.role = role_of(mention, self._behind)
        self.determiner = determiner_of(words, mention)
        self._with_head = {actor for actor in people if head in actor.offices}
        self._running = {actor for actor in people if not RUNNING.isdisjoint(actor.offices)}
        self._of_sector = {actor for actor in people if self._sector is not None and actor.sector == self._sector}

    def by_count(self, place: str, lead: str) -> list[str]:
        """How often somebody is named, beside the others."""
        return [f"rank {place}", f"rank {place} {self.group}", f"lead {lead}", f"lead {lead} {self.group}"]

    def by_office(self, actor: Actor) -> list[str]:
        """Whether noun and modifiers go with what the text says of somebody."""
        own = set(actor.offices).union(*actor.offices.values())
        signs = [f"sector {self.group} {actor.sector}"]
        if actor in self._with_head:
            signs += ["head known", f"head known {self.group}"]
        elif self._with_head:
            signs.append("head known of other")
        if self.group == "run" and self._running:
            signs.append("runs" if actor in self._running else "other runs")
        if self._modifiers & own:
            signs += ["shares", f"shares {self.group}"]
        if self._of_sector:
            signs.append("fits sector" if actor in self._of_sector else "other fits sector")
        if self._of_sector == {actor}:
            signs.append("only one that fits sector")
        if actor.sector and self._sector and actor.sector != self._sector:
            signs.append("sector differs")
        if self._mention.gender and actor.gender:
            signs.append("same sex" if self._mention.gender == actor.gender else "other sex")
        theirs = {_PARTIES[word] for word in own & _PARTIES.keys()}
        if self._party is not None:
            signs.append("party same" if self._party in theirs else "party differs" if theirs else "party unknown")
        if self._nation is not None:
            known = "unknown" if actor.country_code is None else "differs"
            signs.append("nation same" if actor.country_code == self._nation else f"nation {known}")
        if not actor.offices:
            signs.append("no offices")
        if "former" in self._modifiers:
            signs.append(f"former {actor.sector}")
        if self._behind in NARROWING:
            signs.append(f"narrowed {self._behind}")
        return signs


def _group_of(head: str) -> str:
    if head in RUNNING:
        return "run"
    if head in HUMANS:
        return "human"
    return sector_of(head) or ("epithet" if head in EPITHETS else "other")
