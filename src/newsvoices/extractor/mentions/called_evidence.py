"""How likely a definite description calls somebody whom the text names ([the billionaire], [the former secretary]).

Rules see who is in focus and whether trade, sex and nation allow it; they know neither who is in question, nor who is
named far oftener than anybody else. A sum of weights of what is seen of each person who may be meant decides: where he
was named last and how often, what the rules say, and how noun and office go together. Weights are in
``data/called_weights.csv``, learnt from training articles in which a reader said whom such descriptions mean
(``newsvoices.train.called``). Ranking candidates by weighed factors is after Lappin and Leass 1994.
"""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import EPITHETS, sector_of
from newsvoices.extractor.lexis.places import country_in
from newsvoices.extractor.lexis.weighing import likelihood
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.description_words import modifiers_of
from newsvoices.extractor.mentions.epithets import HUMANS, RUNNING, is_ruled_out
from newsvoices.extractor.mentions.focus import in_focus
from newsvoices.extractor.mentions.prominence import is_main
from newsvoices.extractor.mentions.pronouns import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = [
    "LEAST",
    "UNLIKELY",
    "Candidate",
    "called_signs",
    "determiner_of",
    "may_be_called",
    "most_named",
    "pick_called",
    "step",
]

LEAST, UNLIKELY = 0.55, 0.1
"""The likelihood from which a named person is taken, and below which one whom the rules give is not."""

_PARTIES = {
    "republican": "r", "republicans": "r", "gop": "r", "democratic": "d", "democrat": "d", "democrats": "d",
}  # fmt: skip
_NARROWING = ("IN", "WP", "WD", "TO")
"""How the tags begin of words that narrow down a description from behind."""
_ROLES = frozenset({"nmod", "nmod:poss", "dobj", "appos", "compound"})
_LEFT_OUT = frozenset({"JJ", "RB", "VBN", "CD"})
_THIS = word_set("this that")
_MOST = 12  # people who are weighed
_PROMINENT = 5  # people who are weighed wherever they were named before

Candidate = tuple[Actor, list[str]]
"""A named person whom a description may call, with what speaks for and against it."""


def may_be_called(mention: Mention) -> bool:
    """Say whether a description is of the kind that is weighed: of one person, with "the", "this" or "that"."""
    return mention.lead == "the" and mention.number == "s" and mention.kind == "person"


def most_named(count: Mapping[Actor, int]) -> list[Actor]:
    """Return the people whom an article names most, the oftenest first."""
    people = [actor for actor in count if _is_named_person(actor)]
    return sorted(people, key=lambda actor: -count[actor])[:_PROMINENT]


def pick_called(
    candidates: Sequence[Candidate],
    rule: Actor | None,
    table: str = "called_weights.csv",
    least: float = LEAST,
    unlikely: float = UNLIKELY,
) -> Actor | None:
    """Return the likeliest of those who may be meant, where that one is likely; else whom the rules give, if likely.

    None where nobody is. Likely is what the weights of a table give ``least``, unlikely what they give less than that.
    """
    weighed = [(likelihood(table, signs), actor) for actor, signs in candidates]
    most, best = max(weighed, key=lambda one: one[0], default=(0.0, None))
    if most >= least:
        return best
    return rule if all(weight >= unlikely for weight, actor in weighed if actor is rule) else None


def called_signs(
    scene: Scene,
    i: int,
    head: str,
    rule: Actor | None,
    count: Mapping[Actor, int],
    prominent: Sequence[Mention],
) -> list[Candidate]:
    """Return whom description number ``i`` of the scene, with the noun ``head``, may call, each with the signs for it.

    ``rule`` is whom the rules take it for, ``count`` says how often each actor is named, ``prominent`` are the first
    names of those whom the article names most.
    """
    mention = scene.mentions[i]
    last, here, after = _people_around(scene, i, prominent)
    if not last:
        return []
    told = _Told(scene, mention, head, [*last])
    others = [actor for actor in last if actor not in here and actor not in after]
    focus = in_focus(scene, i, mention)
    found: list[Candidate] = []
    for place, (actor, name) in enumerate([*last.items()][:_MOST]):
        if actor is not rule and (
            is_ruled_out(scene, i, head, actor, actor in here) or _is_named_beside(scene, mention, name)
        ):
            continue
        signs = ["any", f"det {told.determiner}", f"group {told.group}"]
        signs += told.by_count(actor, count)
        signs += [f"near {step(place, (0, 1, 2, 4))}", f"near {step(place, (0, 1, 2, 4))} {told.role}"]
        signs += told.by_last_name(actor, name)
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
        found.append((actor, signs + told.by_office(actor)))
    return found


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
    after: set[Actor] = set()
    for other in scene.mentions[i + 1 : i + 1 + REACH]:
        if other.sentence != mention.sentence:
            break
        if other.actor is not None and other.sort == "NAM" and _is_named_person(other.actor):
            after.add(other.actor)
    return last, here, after


def _is_named_beside(scene: Scene, mention: Mention, last: Mention) -> bool:
    """Whether a sentence names somebody beside whom it describes.

    As the subject of its main clause ([Moe slept after the senator left]; Reinhart 1983).
    """
    words = scene.words
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
        self._behind = words[mention.last].tag[:2] if mention.last < len(words) else ""
        self.role = "source" if mention.source else "subject" if mention.subject else "other"
        self.role = "owner" if self.role == "other" and self._behind == "PO" else self.role
        self.determiner = determiner_of(words, mention)
        self._people = people
        self._with_head = {actor for actor in people if head in actor.offices}
        self._running = {actor for actor in people if not RUNNING.isdisjoint(actor.offices)}
        self._of_sector = {actor for actor in people if self._sector is not None and actor.sector == self._sector}

    def by_count(self, actor: Actor, count: Mapping[Actor, int]) -> list[str]:
        """How often somebody is named, beside the others."""
        own = count.get(actor, 0)
        rank = sum(count.get(other, 0) > own for other in self._people)
        top = max((count.get(other, 0) for other in self._people if other is not actor), default=0)
        place, lead = step(rank, (0, 1, 2)), step(own / max(1, top), (0.25, 0.5, 0.99, 1.5, 2.5))
        return [f"rank {place}", f"rank {place} {self.group}", f"lead {lead}", f"lead {lead} {self.group}"]

    def by_last_name(self, actor: Actor, last: Mention) -> list[str]:
        """Where somebody was spoken of last, and as what."""
        scene, mention = self._scene, self._mention
        back = mention.sentence - last.sentence
        far = step(back, (0, 1, 2, 4, 8))
        relation = scene.words[last.head].relation
        was = "source" if last.source else "main" if last.subject and is_main(scene.words, last) else ""
        was = was or ("subject" if last.subject else relation if relation in _ROLES else "other")
        signs = [f"back {far}", f"back {far} {self.role}", f"was {was}", f"was {was} back {step(back, (0, 1, 2))}"]
        signs += [f"sort {last.sort}", f"marks {last.mark >= 0} {mention.mark >= 0}"]
        same = scene.paragraph_at(last.start) == scene.paragraph_at(mention.start)
        return [*signs, "same paragraph"] if same else signs

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
        if self._behind in _NARROWING:
            signs.append(f"narrowed {self._behind}")
        return signs


def _group_of(head: str) -> str:
    if head in RUNNING:
        return "run"
    if head in HUMANS:
        return "human"
    return sector_of(head) or ("epithet" if head in EPITHETS else "other")


def determiner_of(words: Sequence[Word], mention: Mention) -> str:
    """Return whether a description stands behind "the", behind "this" or "that", or behind something else."""
    at = mention.first - 1
    while at > 0 and words[at].tag in _LEFT_OUT:
        at -= 1
    text = words[max(0, at)].text.lower()
    return "the" if text == "the" else "this" if text in _THIS else "other"


def step(value: float, bounds: Sequence[float]) -> str:
    """Return the first of the rising bounds that a value does not pass, or that it passes them all, as a word."""
    return next((str(bound) for bound in bounds if value <= bound), "more")
