"""Who has the turns of an interview or transcript: whom their labels name, and for A whom the introduction names."""

import re
from collections.abc import Mapping, Sequence

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.attributions.turns import ROLES, Turn
from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.heads import sector_of
from newsvoices.extractor.lexis.newsrooms import MEDIA_WORDS
from newsvoices.extractor.lexis.places import code_of_town
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.coreference import Resolver
from newsvoices.extractor.mentions.scene import Mention, Scene, make_mention
from newsvoices.extractor.speech.speakers import Sources

__all__ = ["give_turns", "name_labels"]

_INTERVIEWED = re.compile(
    r"\b(?:interview\w*|Q ?& ?A|questions|asked|spoke|speaks|talked|talks|sat down|conversation|answer\w*|told)\b"
)
_TITLES = TITLE_WORDS | ROLES | {"the"}
_I = re.compile(r"\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur)\b")
_PAPERS = MEDIA_WORDS | word_set("star mail echo argus voice nation citizen leader bulletin record dispatch")
"""Last words of the names of papers."""
_DAYS = word_set("daily weekly sunday saturday evening morning monthly")
"""First words of them."""
_NEAR = 5  # words before or behind a name that say it is a reporter's
_INITIALS = re.compile(r"[A-Z]{2,3}|(?:[A-Z]\.){2,3}")


def name_labels(scene: Scene, turns: Sequence[Turn]) -> None:
    """Put the names and parts in the labels of turns among the mentions, and say which mentions are in which turn.

    Labels in capitals are read as if they had small letters, so that a surname finds its full name; Q, A and initials
    name nobody by themselves. Turns have the numbers behind those of the marked stretches.
    """
    if not turns:
        return
    kept: list[Mention] = []
    number = 0
    for mention in scene.mentions:
        while number < len(turns) and turns[number].contents[-1][1] <= mention.start:
            number += 1
        turn = turns[number] if number < len(turns) else None
        if (
            turn is not None
            and mention.start < turn.stop[1]
            and mention.end > turn.label[0]
            and not _is_label(scene, turn, mention)
        ):
            continue
        if turn is not None and mention.mark < 0 and mention.start >= turn.contents[0][0]:
            mention.mark = len(scene.marks) + number
        kept.append(mention)
    whole = {(mention.start, mention.end): mention for mention in kept}
    bearers, papers = _bearers(scene, turns), _papers(scene)
    for turn in turns:
        if turn.kind != "name":
            continue
        label = whole.get(turn.label) or _label(scene, turn, bearers, papers)
        if label is None:
            continue
        label.source = True
        if label.sort == "NAM" and label.kind not in ("person", "organization"):
            label.kind = "person"
        if turn.asks and label.sort == "NAM" and _is_paper(label.text):
            for mention in (label, *scene.names.get(label.text, ())):
                mention.kind = "organization"
        if turn.label not in whole:
            kept.append(label)
    scene.keep(sorted(kept, key=lambda m: (m.start, -m.end)))


def _is_label(scene: Scene, turn: Turn, mention: Mention) -> bool:
    return (mention.start, mention.end) == turn.label and not scene.text[slice(*turn.label)].isupper()


def _label(scene: Scene, turn: Turn, bearers: Mapping[str, str], papers: Mapping[str, str]) -> Mention | None:
    first = scene.word_at(turn.label[0])
    last = scene.word_at(turn.label[1] - 1) + 1
    if scene.words[first].start != turn.label[0] or scene.words[last - 1].end > turn.label[1]:
        return None
    text = scene.text[slice(*turn.label)]
    if _INITIALS.fullmatch(text) and text.replace(".", "") in bearers:
        return None
    title = first
    while first < last - 1 and scene.lower[first].rstrip(".") in _TITLES:
        first += 1
    head = scene.lower[last - 1]
    if head in ROLES:
        made = make_mention(scene.words, first, last, "NOM", "person", "s")
        made.lead = "the"
    else:
        called = text.isupper() or scene.lower[title] == "the"
        shortened = papers.get(head) if last - first == 1 and called else None
        paper = shortened is not None or (last - first > 1 and not MEDIA_WORDS.isdisjoint(scene.lower[first:last]))
        made = make_mention(scene.words, first, last, "NAM", "organization" if paper else "person", "s")
        made.title = (title, first) if title < first and scene.lower[title] != "the" else None
        if shortened is not None or made.text.isupper():
            made.text = shortened or re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), made.text)
    made.sentence, made.mark = scene.sentence_of(first), -1
    return made


def _is_paper(text: str) -> bool:
    """Whether a name of two words or more is that of a paper: called so, by the day or a town ([Daily Star])."""
    first, _, last = text.lower().rpartition(" ")
    if not first or sex_of_given(text.partition(" ")[0]):
        return False
    return last in MEDIA_WORDS or (
        last in _PAPERS and (first in _DAYS or code_of_town(text.rpartition(" ")[0]) is not None)
    )


def _papers(scene: Scene) -> dict[str, str]:
    """The papers by the last words of their names ([REVIEW] for the Harbour Review), without those that two end in."""
    names: dict[str, set[str]] = {}
    for name in {m.text for m in scene.mentions if m.sort == "NAM"}:
        before, _, last = name.lower().rpartition(" ")
        if before and last in _PAPERS:
            names.setdefault(last, set()).add(name)
    return {last: own.pop() for last, own in names.items() if len(own) == 1}


def _bearers(scene: Scene, turns: Sequence[Turn]) -> dict[str, str]:
    """The full names before the first turn by their initials, without those that two names have."""
    names: dict[str, set[str]] = {}
    for mention in scene.mentions:
        if mention.sort == "NAM" and " " in mention.text and mention.start < turns[0].label[0]:
            names.setdefault("".join(part[0] for part in mention.text.split()), set()).add(mention.text)
    return {letters: min(own) for letters, own in names.items() if len(own) == 1}


def give_turns(
    scene: Scene, turns: Sequence[Turn], attributions: Sequence[Attribution], sources: Sources, resolver: Resolver
) -> None:
    """Give turns to their speakers, in place; a turn whose speaker the text leaves open stays nobody's."""
    if not turns:
        return
    answering = _interviewed(scene, turns)
    whole = {m.start: m for m in scene.mentions if m.source}
    bearers = _bearers(scene, turns)
    for number, row in enumerate(attributions):
        if row.turn < 0:
            continue
        turn = turns[row.turn]
        label = scene.text[slice(*turn.label)]
        speaker: Actor | None = None
        if turn.kind == "answer":
            speaker = answering
        elif turn.kind == "name":
            inside = [m for m in scene.within(*turn.label) if m.actor is not None and m.start in whole]
            sources.mentions[number] = inside[-1] if inside else None
            speaker = inside[-1].actor if inside else None
            if speaker is not None and speaker.naming == "described" and speaker.name.isupper():
                speaker.name = speaker.name.lower()
            if speaker is None:
                name = bearers.get(label.replace(".", ""), "")
                speaker = next((m.actor for m in scene.names.get(name, ()) if m.actor is not None), None)
        sources.speakers[number] = speaker
        if speaker is not None:
            resolver.speaker_of_mark[len(scene.marks) + row.turn] = speaker


def _interviewed(scene: Scene, turns: Sequence[Turn]) -> Actor | None:
    """Whom the headline and the introduction name, if but one can be meant and the answers are in the first person."""
    answers = [scene.text[start:end] for turn in turns if turn.kind == "answer" for start, end in turn.contents]
    if not any(_I.search(said) for said in answers):
        return None
    before = scene.within(0, turns[0].label[0])
    reporters = {m.actor for m in before if m.sort == "NAM" and _reports(scene, m)}
    own = [
        m
        for m in before
        if m.actor is not None
        and (m.actor.actor_type, m.actor.naming) == ("person", "named")
        and m.actor not in reporters
    ]
    named = [m for m in own if m.sort == "NAM"]
    full = [m for m in named if m.actor is not None and " " in m.actor.name]
    title = [m for m in named if scene.paragraph_at(m.start) == 0]
    asked = [m for m in own if _INTERVIEWED.search(_sentence(scene, m))]
    for some in (named, full, title, asked):
        people = {m.actor for m in some}
        if len(people) == 1:
            return people.pop()
    return None


def _sentence(scene: Scene, mention: Mention) -> str:
    first, last = scene.sentences[mention.sentence]
    return scene.text[scene.words[first].start : scene.words[last - 1].end]


def _reports(scene: Scene, mention: Mention) -> bool:
    """Whether a name is a reporter's, by the words beside it ([our reporter Ann Moe], [By Ann Moe])."""
    first = mention.title[0] if mention.title is not None else mention.first
    low, high = scene.sentences[mention.sentence]
    before = scene.lower[max(low, first - 2) : mention.first]
    behind = scene.lower[mention.last : min(high, mention.last + _NEAR)]
    if before[-1:] == ["by"]:
        return True
    apposed = behind[:1] == [","] and behind[1:2] in (["a"], ["an"], ["our"], ["the"])
    return any(sector_of(word) == "JRN" for word in (*before, *(behind[1:] if apposed else ())))
