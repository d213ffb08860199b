"""Who speaks: the mention that heads each source phrase, and the actor behind it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from newsvoices.extractor.attributions import Attribution, Span
from newsvoices.extractor.attributions.hearings import HEAR
from newsvoices.extractor.lexis.firms import PLATFORMS
from newsvoices.extractor.lexis.gazetteer import CONTESTED
from newsvoices.extractor.lexis.place_names import is_called_place
from newsvoices.extractor.lexis.places import code_of_region
from newsvoices.extractor.mentions.called.joined import joined_with
from newsvoices.extractor.mentions.cast import Actor, Cast
from newsvoices.extractor.mentions.same.names import cast_person
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.names.kinds.journeys import stands_as_place
from newsvoices.extractor.speech.addressees import addressee_of
from newsvoices.extractor.speech.described_sources import describe_plain, make_description, make_owned
from newsvoices.extractor.speech.reported import note_reported
from newsvoices.extractor.speech.source_heads import cut_name, head_of_source
from newsvoices.extractor.speech.told_subjects import subject_of_cue
from newsvoices.extractor.syntax.pronouns_of_owners import OWNING
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["Sources", "find_sources", "speak"]

_GOING_ON = re.compile(
    r"\b(?:add(?:s|ed|ing)|continu(?:es|ed|ing)|(?:goes|went) on(?: to (?:add|argue|explain|note|say|tell)|\W*$))"
)
"""Verbs of whoever has just spoken; so in 66 of 67 cues with a pronoun in the training articles that were coded."""
_REPLYING = re.compile(r"\b(?:answer|repli|respond)(?:s|ed|es)\b")
_CHARGED = frozenset({"accused of", "charged with", "suspected of", "blamed for", "criticized for", "criticised for"})
"""Cues that have no object before their preposition, and so are passives without an auxiliary."""
_MANY = 50  # occurrences of one name that are looked at
_BODILY = frozenset({"ORGANIZATION", "LOCATION"})
"""What the tagger takes a name for that is no person's."""


@dataclass(slots=True)
class Sources:
    """For each attribution the mention that heads its source, and who spoke, as far as the text says."""

    mentions: list[Mention | None]
    speakers: list[Actor | None]
    addressees: list[Actor | None]


class _Known:
    """The actors of a cast by their names, and those that join it because they speak."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self._named: dict[str, Actor] = {}
        self._states: dict[str, Actor] = {}
        self._bearers: dict[str, list[Actor]] = {}
        for actor in cast.actors:
            self.note(actor)
            if actor.actor_type == "person" and actor.naming == "named":
                self._bearers.setdefault(actor.name.rpartition(" ")[2], []).append(actor)

    def note(self, actor: Actor) -> Actor:
        """Know an actor of the cast by its name, unless another one has it."""
        self._named.setdefault(actor.name, actor)
        if actor.actor_type == "state":
            self._states.setdefault(actor.name, actor)
        return actor

    def state(self, name: str) -> Actor:
        """The authority of a place."""
        return self._states.get(name) or self.note(self.cast.add(name, "state", "named"))

    def body(self, name: str) -> Actor:
        """The body of a name, or whoever else has it."""
        return self._named.get(name) or self.note(self.cast.add(name, "organization", "named"))

    def bearer(self, surname: str) -> Actor | None:
        """The one person whom the text names so."""
        bearers = self._bearers.get(surname, ())
        return bearers[0] if len(bearers) == 1 else None


def find_sources(scene: Scene, attributions: Sequence[Attribution], cast: Cast) -> Sources:
    """Find the mention that heads each source; a phrase that nobody took for an actor is now one, since it speaks."""
    heads: dict[Span, Mention | None] = {}
    known = _Known(cast)
    made: list[Mention] = []
    for row in attributions:
        if row.turn >= 0:
            continue  # its label names its speaker
        if row.source is None or row.source in heads:
            _note_named(scene, heads.get(row.source) if row.source is not None else None, row)
            continue
        head = head_of_source(scene, row.source, row.cue) or cut_name(scene, row.source)
        if head is not None and head.sort == "NAM" and head.actor is None:
            describe_plain(scene, head)
        described = (
            make_description(scene, row.source, row.cue) if head is None else make_owned(scene, row.source, head)
        )
        if described is not None:
            head = described
            made.append(head)
        elif head is not None and _is_for_what_is_owned(scene, head):
            head = None
        together = [] if head is None else [head, *(m for m in joined_with(scene, head) if m.end <= row.source[1])]
        for mention in together:
            mention.source = True
            if mention.sort == "NAM" and mention.actor is None:
                _adopt(scene, mention, known)
        heads[row.source] = head
        _note_cue(scene, head, row.cue)
        _note_named(scene, head, row)
    if made:
        scene.keep(sorted([*scene.mentions, *made], key=lambda m: (m.start, -m.end)))
    found = [
        _doer(scene, row) if row.source is None else _unless_charged(scene, row, heads.get(row.source))
        for row in attributions
    ]
    note_reported(scene, attributions, found)
    return Sources(found, [None] * len(attributions), [None] * len(attributions))


def _doer(scene: Scene, row: Attribution) -> Mention | None:
    mention = subject_of_cue(scene, row.cue) if row.cue is not None and row.verb != HEAR else None
    if mention is None or mention.sort not in ("NAM", "PRO") or _is_for_what_is_owned(scene, mention):
        return None
    told = any(start <= mention.start < end for start, end in row.contents)  # [Ann Moe seems to be late]: who says it?
    return None if told else mention


def _unless_charged(scene: Scene, row: Attribution, head: Mention | None) -> Mention | None:
    """Return who speaks; nobody where the cue tells what others charge him with ([Moe Accused Of Fraud]).

    Whoever the words behind such a cue say something of speaks all the same ([the mayor accused of fraud | said]).
    """
    if head is None or row.source is None or row.cue is None or row.source[1] > row.cue[0]:
        return head
    verb = scene.words[head.head].head
    says = verb >= 0 and any(start <= scene.words[verb].start < end for start, end in row.contents)
    return head if says or scene.text[slice(*row.cue)].lower() not in _CHARGED else None


def _is_for_what_is_owned(scene: Scene, head: Mention) -> bool:
    """Whether a pronoun stands for what somebody has, who does not speak himself ([Ann’s lawyer left. His said no])."""
    owning = head.lead == "owner" or scene.lower[head.head] in OWNING
    return head.sort == "PRO" and owning and scene.words[head.head].relation in NOUN_SUBJECTS


def _note_cue(scene: Scene, head: Mention | None, cue: Span | None) -> None:
    """Note at a pronoun whether its first cue says that whoever spoke last speaks on, or answers a question."""
    if head is not None and head.sort == "PRO" and cue is not None:
        said = scene.text[slice(*cue)].lower().partition(",")[0]  # [said, adding]
        head.goes_on, head.replies = _GOING_ON.search(said) is not None, _REPLYING.search(said) is not None


def _note_named(scene: Scene, head: Mention | None, row: Attribution) -> None:
    """Note at a pronoun for a speaker whom the words that it reports name."""
    if head is None or head.kind != "he":
        return
    named = (m.actor for start, end in row.contents for m in scene.within(start, end) if m.sort == "NAM")
    head.speaks_of |= frozenset(actor for actor in named if actor is not None)
    told = addressee_of(scene, row)
    head.speaks_of |= {told} if told is not None else set()
    start, end = row.contents[0]
    people = (m for m in scene.within(start, end) if m.mark >= 0 and m.kind in ("person", "unknown", "he"))
    first = next(people, None)
    head.speaks_of_like = first is not None and first.kind == "he" and first.gender == head.gender


def speak(scene: Scene, attributions: Sequence[Attribution], sources: Sources, marks: dict[int, Actor]) -> None:
    """Read off who speaks and who is spoken to, and note the speaker of each marked stretch in ``marks``."""
    for number, row in enumerate(attributions):
        mention = sources.mentions[number]
        speaker = mention.speaker if mention is not None else None
        sources.speakers[number] = speaker or sources.speakers[number]
        if row.cue is not None and sources.addressees[number] is None:
            sources.addressees[number] = addressee_of(scene, row)
        if speaker is None or row.turn >= 0:
            continue  # what is quoted in a turn is another's
        for start, end in row.contents:
            for mark in scene.marks_in(start, end):
                if row.source is None or not scene.marks[mark][0] <= row.source[0] < scene.marks[mark][1]:
                    marks.setdefault(mark, speaker)


def _is_gone_to(scene: Scene, mention: Mention) -> bool:
    """Whether the name of a place that speaks stands elsewhere where only places do ([Vestmar’s coast])."""
    others = islice(scene.names.get(mention.text, ()), _MANY)
    return any(stands_as_place(scene.words, other.first, other.last) for other in others)


def _adopt(scene: Scene, mention: Mention, known: _Known) -> None:
    """A place that speaks is its authority; a name of unknown kind is what the tagger takes it for, or a person."""
    code = code_of_region(mention.text)
    labels = {word.entity for word in scene.words[mention.first : mention.last] if word.text[0].isupper()}
    called = labels == {"LOCATION"} or is_called_place(scene.words, mention.first, mention.last)
    called = called or (mention.kind == "place" and _is_gone_to(scene, mention))
    place = mention.kind == "place" and called and mention.text not in PLATFORMS
    if mention.kind == "place" and (code is not None or mention.text in CONTESTED):
        mention.actor = known.state(mention.text)
        mention.actor.country_code = code
    elif mention.kind == "organization":
        mention.actor = known.body(mention.text)
    elif (bearer := known.bearer(mention.text)) is not None:
        mention.actor, mention.kind = bearer, "person"
    elif place:
        mention.actor = known.state(mention.text)
    elif mention.text in PLATFORMS or ("PERSON" not in labels and labels & _BODILY):
        body = known.body(mention.text)
        for other in (mention, *scene.names.get(mention.text, ())):
            if other.actor is None:
                other.actor, other.kind = body, "organization"
    else:
        known.note(cast_person(scene, mention, known.cast))
