"""Who speaks: the mention that heads each source phrase, and the actor behind it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.attributions import Attribution, Span
from newsvoices.extractor.attributions.hearings import HEAR
from newsvoices.extractor.lexis.gazetteer import CONTESTED
from newsvoices.extractor.lexis.heads import AGED, head_kind
from newsvoices.extractor.lexis.people import described_kind
from newsvoices.extractor.lexis.places import code_of_region, is_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor, Cast
from newsvoices.extractor.mentions.joined import joined_with
from newsvoices.extractor.mentions.same_names import cast_person
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.speech.addressees import addressee_of
from newsvoices.extractor.speech.source_heads import cut_name, head_of_source
from newsvoices.extractor.speech.told_subjects import subject_of_cue

__all__ = ["Sources", "find_sources", "speak"]

_PEOPLE_ENDINGS = ("er", "or", "ist", "ian", "ant", "man", "woman", "ee", "eer", "crat", "ive", "person")
_NO_PEOPLE = word_set(
    "answer banner behavior behaviour character chapter computer corner disorder error factor favor favour filter "
    "flier flyer folder header letter matter minor mirror newsletter number offer order paper poster power quarter "
    "register rumor rumour server sticker tenor terror trailer weather motor restaurant warrant grant"
)
"""Nouns that end as if they named people."""
_CODE = re.compile(r"[^\W\d_]*\d+[^\W\d_]+|[^\W\d_]+\d+")
"""Names of letters and digits ([3F], [U2])."""
_TIMES = frozenset({"today", "yesterday", "tomorrow", "tonight"})
_SOMEBODY = word_set("one someone somebody another")
_SEVERAL = word_set(
    "ones most several more half third quarter two-thirds three-quarters three-fourths others those anyone anybody "
    "everyone everybody nobody none"
)
_GOING_ON = re.compile(
    r"\b(?:add(?:s|ed|ing)|continu(?:es|ed|ing)|(?:goes|went) on(?: to (?:add|argue|explain|note|say|tell)|\W*$))"
)
"""Verbs of whoever has just spoken; so in 66 of 67 cues with a pronoun in the training articles that were coded."""
_REPLYING = re.compile(r"\b(?:answer|repli|respond)(?:s|ed|es)\b")
_TOWNS = word_set("town city village county district borough municipality municipalities commune")
"""Places that speak by those who govern them."""
_DESCRIBING = frozenset({"NN", "NNS", "JJ", "JJR", "JJS", "VBN", "HYPH", "CD"})
_BOUNDS = frozenset({"IN", "TO", "WDT", "WP", "WP$", ",", "VBD", "VBZ", "VBP", "MD", "VBG", "VBN", ":", "-LRB-"})


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
        described = _make(scene, row.source) if head is None else _owned(scene, row.source, head)
        if described is not None:
            head = described
            made.append(head)
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
    found = [heads.get(row.source) if row.source is not None else _doer(scene, row) for row in attributions]
    return Sources(found, [None] * len(attributions), [None] * len(attributions))


def _doer(scene: Scene, row: Attribution) -> Mention | None:
    mention = subject_of_cue(scene, row.cue) if row.cue is not None and row.verb != HEAR else None
    return mention if mention is not None and mention.sort in ("NAM", "PRO") else None


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
        speaker = mention.actor if mention is not None else None
        sources.speakers[number] = speaker or sources.speakers[number]
        if row.cue is not None and sources.addressees[number] is None:
            sources.addressees[number] = addressee_of(scene, row)
        if speaker is None or row.turn >= 0:
            continue  # what is quoted in a turn is another's
        for start, end in row.contents:
            for mark in scene.marks_in(start, end):
                if row.source is None or not scene.marks[mark][0] <= row.source[0] < scene.marks[mark][1]:
                    marks.setdefault(mark, speaker)


def _make(scene: Scene, source: Span) -> Mention | None:
    """A description out of a source phrase whose head no list knows."""
    words = scene.words
    first = scene.word_at(source[0])
    while first < len(words) and words[first].start < source[0]:
        first += 1
    last = first
    while last < len(words) and words[last].end <= source[1] and words[last].tag not in _BOUNDS:
        last += 1
    while first < last and words[first].tag in ("DT", "PRP$", "CD", "RB", "CC", "IN", "PDT"):
        first += 1
    while last > first and not words[last - 1].text[0].isalnum():
        last -= 1
    if first == last and first and words[first - 1].tag == "CD":
        first -= 1  # [the two]
    aged = first < last and words[last - 1].text.lower().endswith(AGED)
    if first == last:
        return None
    body = last - first > 1 and _CODE.fullmatch(words[last - 1].text) is not None
    body = body and head_kind(words[last - 2].text.lower(), False) == "organization"  # [the union 3F]
    if not (words[last - 1].text[0].isalpha() or aged or body) or words[last - 1].tag[:3] == "PRP":
        return None
    first = last - 1 if body else first
    head = words[last - 1]
    lower = head.text.lower()
    plural = head.tag in ("NNS", "NNPS")
    text = " ".join(w.text for w in words[first:last])
    kind = described_kind(lower, plural) or _stands_for(head)
    office = kind == "person" and first > 0 and scene.lower[first - 1] == "the"  # [the Clerk of the Senate]
    if aged:
        kind = "person"
    elif body:
        kind = "organization"
    elif kind is None:
        people = _names_people(lower) or head.tag[:3] == "NNP" or is_people(text)  # [the South Korean]
        kind = ("group" if plural else "person") if people else "document"
    native = is_people(head.text) or is_people(text)
    name = head.tag[:3] == "NNP" and words[first].text[0].isupper() and not native and not office
    kind = "unknown" if name and not body else kind
    start, end = words[first].start, head.end
    before = words[first - 1].text.lower() if first else ""
    lead = "the" if before in ("the", "this", "that") else "a" if before in ("a", "an", "another", "one") else ""
    return Mention(start, end, first, last, last - 1, "NAM" if name or body else "NOM", kind,
                      "p" if plural else "s", "", lead, scene.sentence_of(first), scene.mark_of(start), text, None,
                      False, True)  # fmt: skip


def _owned(scene: Scene, source: Span, owner: Mention) -> Mention | None:
    """A description, by a noun that no list knows, of somebody who is the owner's ([one Moe helper], [her heir])."""
    words = scene.words
    if owner.sort not in ("NAM", "PRO") or (owner.sort == "PRO" and owner.lead != "owner"):
        return None
    first = owner.last
    possessive = owner.sort == "PRO"
    if first < len(words) and words[first].tag == "POS":
        first, possessive = first + 1, True
    last = first
    nouns = False
    while last < len(words) and words[last].end <= source[1] and words[last].tag in _DESCRIBING:
        noun = words[last].tag in ("NN", "NNS", "HYPH")
        if (nouns and not noun) or words[last].text.lower() in _TIMES:
            break  # [Moe’s poll taken last week], [Moe’s defenders today]
        nouns = nouns or noun
        last += 1
    if not possessive and first < last and words[first].tag == "VBN":
        return None
    if first == last or words[last - 1].tag not in ("NN", "NNS") or words[last - 1].text[0].isupper():
        return None
    if last < len(words) and words[last].end <= source[1] and words[last].tag[:3] == "NNP":
        return None  # a name follows
    lower, plural = words[last - 1].text.lower(), words[last - 1].tag == "NNS"
    kind = head_kind(lower, plural) or (("group" if plural else "person") if _names_people(lower) else "document")
    if kind == "document" if possessive else kind == owner.kind == "organization":
        return None  # what somebody's eyes say, they say; [the Harbour Times daily] is no second body
    text = " ".join(w.text for w in words[first:last])
    start, end, number = words[first].start, words[last - 1].end, "p" if plural else "s"
    made = Mention(start, end, first, last, last - 1, "NOM", kind, number, "", "owner", scene.sentence_of(first),
                   scene.mark_of(start), text, None, False, True)  # fmt: skip
    made.owner = owner
    return made


def _stands_for(word: Word) -> str | None:
    """The kind of actor that a word stands for that is no noun for one ([someone], [most], [the town])."""
    lower = word.text.lower()
    if lower in _SOMEBODY:
        return "person"
    if lower in _TOWNS:
        return "organization"
    return "group" if lower in _SEVERAL or word.tag == "CD" else None


def _names_people(noun: str) -> bool:
    """Whether a noun that no list knows looks like one for people."""
    return noun.removesuffix("s").endswith(_PEOPLE_ENDINGS) and noun.removesuffix("s") not in _NO_PEOPLE


def _adopt(scene: Scene, mention: Mention, known: _Known) -> None:
    """A place that speaks is its authority; a name of unknown kind that speaks is a person, the one called so."""
    code = code_of_region(mention.text)
    if mention.kind == "place" and (code is not None or mention.text in CONTESTED):
        mention.actor = known.state(mention.text)
        mention.actor.country_code = code
    elif mention.kind == "organization":
        mention.actor = known.body(mention.text)
    elif (bearer := known.bearer(mention.text)) is not None:
        mention.actor, mention.kind = bearer, "person"
    else:
        known.note(cast_person(scene, mention, known.cast))
