"""How likely it is that marked words have the right speaker, and nobody's name where that is too unlikely.

A sum of weights of what is seen there: what sort of words the source is, whom it leads to and how often the text speaks
of him, who else stands between, whose words came before. Weights are in ``data/speaker_weights.csv``, learnt from
training articles in which readers coded who speaks (``newsvoices.train.speakers``).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from newsvoices.extractor.attributions.turns import is_turn
from newsvoices.extractor.lexis.weighing import likelihood
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS
from newsvoices.records import Row

__all__ = ["LEAST", "leave_doubtful", "speaker_signs"]

LEAST = 0.8
"""The likelihood below which the field is left empty."""

_MARKED = frozenset({"direct", "mixed", "free_direct"})
_PARTIES = frozenset({"person", "group", "organization"})
_BODIES = frozenset({"organization", "state", "document"})
_SAYING = word_set(
    "say says said saying tell tells told telling add adds added adding write writes wrote writing tweet tweets "
    "tweeted ask asks asked"
)
_BEFORE = 4  # words before a description among which "according to" stands
_FEW, _SHORT, _NEAR = 6, (4, 9), 2  # mentions; words of a stretch; sentences before a pronoun


def leave_doubtful(scene: Scene, rows: Sequence[Row], cast: Sequence[Actor]) -> None:
    """Leave the speaker of marked words empty where it is too unlikely the right one; ``rows`` are in text order.

    A description that speaks, and can mean nobody else, stays: the article has no better word for who it was. So does
    the speaker of a segment whose attribution has another in marks that keeps him, for they share source and cue; else
    its segments without marks lose him too.
    """
    actors = {actor.key: actor for actor in cast}
    doubtful = [
        row
        for row, signs in list(speaker_signs(scene, rows, cast))
        if likelihood("speaker_weights.csv", signs) < LEAST
        and not _body_goes_on(actors[row["speaker_actor_id"]], signs)
    ]
    if not doubtful:
        return
    firsts: dict[Actor, Mention] = {}
    for mention in scene.mentions:
        if mention.actor is not None and mention.sort != "PRO":
            firsts.setdefault(mention.actor, mention)
    named = min((m.start for a, m in firsts.items() if a.naming == "named" and a.actor_type == "person"), default=None)
    left = []
    for row in doubtful:
        speaker = actors[row["speaker_actor_id"]]
        told, _ = _source(scene, row, speaker)
        if told is None or not _means_nobody_else(scene, told, firsts.get(speaker), named):
            left.append(row)
    gone = {row["key"] for row in left}
    kept = {_attributed(row) for row in rows if row["key"] not in gone and row["form"] in _MARKED}
    lost = {_attributed(row) for row in left} - kept
    for row in rows:
        if _attributed(row) in lost:
            row["speaker_actor_id"] = None


def _attributed(row: Row) -> tuple[str, str | None]:
    return row["attribution_id"], row.get("speaker_actor_id")


def _body_goes_on(speaker: Actor, signs: Sequence[str]) -> bool:
    """Whether "it" is a body that has just spoken: the right one 10 of 11 times in the training articles."""
    return speaker.actor_type == "organization" and "source it" in signs and "goes on" in signs


def _means_nobody_else(scene: Scene, mention: Mention, first: Mention | None, named: int | None) -> bool:
    """Whether a subject describes several, or somebody whom its noun brought in, or stands before the first ``named``.

    Of 27 such speakers of the training articles below the likelihood that is asked for, 23 are the right ones; so
    are all 5 bodies that are told by whose they are and speak by their own noun ([Moe's office said]).
    """
    if mention.sort != "NOM" or not _speaks(scene, mention):
        return False
    owned = first is not None and first.lead == "owner" and mention.kind == "organization"
    if mention.lead == "owner" or owned:
        return owned and first is not None and scene.lower[mention.head] == scene.lower[first.head]
    if mention.lead != "the":
        return mention.kind == "group" or _is_one_of(scene, mention)  # [residents said]
    if mention is first:
        return named is None or mention.start < named or _is_told_apart(scene, mention)
    return first is not None and first.lead != "owner" and scene.lower[mention.head] == scene.lower[first.head]


def _is_told_apart(scene: Scene, mention: Mention) -> bool:
    """Whether a body is described with a name or a nation in it, so that it is none named before ([the Greek army])."""
    before = scene.words[mention.first : mention.head]
    return mention.kind == "organization" and any(word.text[0].isupper() for word in before)


def _speaks(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is a subject, also behind its verb (asked the boy), or who says it behind "according to"."""
    word = scene.words[mention.head]
    verb = word.head
    if word.relation == "dobj" and 0 < verb < mention.first and scene.words[verb - 1].tag == "''":
        return True
    near = scene.lower[max(0, mention.first - _BEFORE) : mention.first]
    return word.relation == "nsubj" or "according to" in " ".join(near)


def _is_one_of(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is somebody of several, of whom the text says no more ([one of the officials])."""
    return scene.lower[mention.head : mention.head + 2] == ["one", "of"]


def speaker_signs(scene: Scene, rows: Sequence[Row], cast: Sequence[Actor]) -> Iterator[tuple[Row, list[str]]]:
    """Yield each row of marked words that has a speaker, with the signs for and against his being the right one."""
    actors = {actor.key: actor for actor in cast}
    own: dict[Actor, list[Mention]] = {}
    for mention in scene.mentions:
        if mention.actor is not None:
            own.setdefault(mention.actor, []).append(mention)
    spoke = Counter(row["speaker_actor_id"] for row in rows if row.get("speaker_actor_id"))
    last: str | None = None
    for row in rows:
        key = row.get("speaker_actor_id")
        if key is None:
            continue
        if row["form"] in _MARKED and not is_turn(row):
            speaker = actors[key]
            yield row, [*_signs(scene, row, speaker, own.get(speaker, [])), _turn(last, key), _often(spoke[key])]
        last = key


def _turn(last: str | None, key: str) -> str:
    return "first" if last is None else "goes on" if last == key else "changes"


def _often(count: int) -> str:
    return f"spoke {count}" if count < 2 else "spoke 2-3" if count < 4 else "spoke often"


def _signs(scene: Scene, row: Row, speaker: Actor, mentions: Sequence[Mention]) -> Iterator[str]:
    naming = "named" if speaker.naming == "named" else "described"
    mention, source = _source(scene, row, speaker)
    yield from ("any", f"source {source}", f"speaker {naming} {speaker.actor_type}", f"{source} {naming}")
    count = len(mentions)
    yield f"{naming} mentions {count if count <= _NEAR else '3-5' if count < _FEW else 'many'}"
    first = next((m for m in mentions if m.sort != "PRO"), None)
    if naming == "described" and first is not None:
        yield f"introduced {first.lead or 'bare'}"
        if mention is not None and mention is not first and mention.lead == "the":
            same = scene.lower[mention.head] == scene.lower[first.head]
            yield f"the {'same' if same else 'other'} {first.lead or 'bare'}"  # [a sailor said … the sailor added]
    length = len(scene.text[row["start"] : row["end"]].split())
    size = "short" if length < _SHORT[0] else "middle" if length < _SHORT[1] else "long"
    yield from (f"length {size}", f"{row['form']} length {size}")
    if scene.paragraph_at(row["start"]) == 0:
        yield "headline"
    yield f"cue {_cue(scene, row)}"
    yield from _between(scene, row, speaker)
    if mention is not None and mention.sort == "PRO":
        rivals, away = _rivals(scene, mention, speaker, mentions)
        yield from (f"{source} rivals {min(rivals, 3)}", f"{source} away {min(away, 2)}")


def _source(scene: Scene, row: Row, speaker: Actor) -> tuple[Mention | None, str]:
    """The mention in the source that leads to the speaker, and what sort of words the source is.

    His name leads to him, also behind a description ([the firm, Norfisk, called it nonsense]).
    """
    if row.get("source_start") is None:
        return None, "none"
    inside = [m for m in scene.within(row["source_start"], row["source_end"]) if m.speaker is speaker]
    if not inside:
        return None, "other"
    mention = next((m for m in inside if m.sort == "NAM"), inside[0])
    if mention.sort == "NAM":
        return mention, "name"
    return mention, mention.kind if mention.sort == "PRO" else f"description {mention.lead or 'bare'}"


def _cue(scene: Scene, row: Row) -> str:
    if row.get("cue_start") is None:
        return "none"
    words = set(scene.text[row["cue_start"] : row["cue_end"]].lower().split())
    return "other" if _SAYING.isdisjoint(words) else "saying"


def _between(scene: Scene, row: Row, speaker: Actor) -> Iterator[str]:
    """Who else stands in the sentence before the marked words, behind the source if that comes first."""
    mark = next(iter(scene.marks_in(row["start"], row["end"])), None)
    at = row["start"] if mark is None else scene.marks[mark][0]
    first = scene.words[scene.sentences[scene.sentence_at(at)][0]].start
    source = row.get("source_start")
    side = "lead" if source is not None and source > at else "between"
    if side == "between" and source is not None:
        first = max(first, row["source_end"])
    others = [
        m
        for m in scene.within(first, at)
        if m.actor is not None and m.actor is not speaker and m.actor.actor_type in _PARTIES and m.mark < 0
    ]
    yield f"{side} {min(len(others), 2)}"
    if side == "between" and any(scene.words[m.head].relation in NOUN_SUBJECTS for m in others):
        yield "subject between"


def _rivals(scene: Scene, pronoun: Mention, speaker: Actor, mentions: Sequence[Mention]) -> tuple[int, int]:
    """How many others a pronoun might mean in this sentence and the two before; how far back its speaker stands."""
    others = {
        m.actor
        for number in range(max(0, pronoun.sentence - _NEAR), pronoun.sentence + 1)
        for m in scene.by_sentence.get(number, ())
        if m.start < pronoun.start and m.mark < 0 and m.sort != "PRO" and _may_mean(pronoun, m.actor)
    }
    before = bisect_left(mentions, pronoun.start, key=lambda m: m.start)
    return len(others - {speaker}), pronoun.sentence - mentions[before - 1].sentence if before else _NEAR


def _may_mean(pronoun: Mention, actor: Actor | None) -> bool:
    if actor is None:
        return False
    if pronoun.kind == "they":
        return actor.plural or actor.actor_type in ("group", "organization")
    if pronoun.kind == "it":
        return actor.actor_type in _BODIES
    return actor.actor_type == "person" and not actor.plural and actor.gender in (None, pronoun.gender)
