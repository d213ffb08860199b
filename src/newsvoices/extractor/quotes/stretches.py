"""Rows for the stretches in quotation marks that are not the reported words of a segment."""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.actors import Actors
from newsvoices.extractor.attributions import is_speech
from newsvoices.extractor.attributions.turns import is_turn
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.speech.functions import FRAGMENT, Functions
from newsvoices.extractor.speech.not_quotes import is_binding
from newsvoices.extractor.speech.told import Told
from newsvoices.records import Mark, Row

__all__ = ["marked_rows", "words_of"]

_UNSURE_MARKS = "Perhaps somebody's words: what the marks are for is told by the words in and around them alone."
_UNSURE_SPEAKER = (
    "Perhaps another's words, or nobody's: no attribution reports them, and the words around tell who speaks."
)
_NO_SPEAKER = "Perhaps nobody's words: no attribution reports them."


def marked_rows(
    text: str, marks: Sequence[Mark], rows: Sequence[Row], actors: Actors, functions: Functions
) -> Iterator[Row]:
    """Give each stretch to the innermost segment around it, which takes one; the others get rows of their own."""
    segments = sorted(rows, key=lambda r: (r["start"], -r["end"]), reverse=True)
    used = {row["key"] for row in rows}
    by_key = {actor.key: actor for actor in actors.cast}
    beside = {actors.scene.sentence_at(row["start"]): row for row in rows if row.get("speaker_actor_id")}
    own: set[str] = set()
    around: list[Row] = []
    stretch: Row | None = None  # the last outermost stretch with a row of its own
    for mark in marks:
        while segments and segments[-1]["start"] <= mark.start:
            around.append(segments.pop())
        around = [row for row in around if row["end"] > mark.start]
        holder = next((row for row in reversed(around) if mark.end <= row["end"]), None)
        # Inside a stretch that never closes, a segment may be the very stretch that lies deeper.
        outer = mark.depth == 0 or (holder is not None and (holder["start"], holder["end"]) == (mark.start, mark.end))
        nested = actors.nested.get((mark.start, mark.end)) if holder is not None and _holds(holder, mark) else None
        free = holder is not None and outer and holder["key"] not in own and nested is None and not is_turn(holder)
        if holder is not None and free and _belongs(mark, holder, functions):
            own.add(holder["key"])
            continue
        speaker = None
        alone = holder is None and mark.depth == 0 and not functions.is_apart(mark)
        if alone:
            speaker = actors.speaker_of_mark.get(actors.scene.mark_of(mark.start))
            if speaker is None and (mark.start, mark.end) not in actors.told:
                speaker = _speaking(text, mark, actors, beside, by_key, functions)
        speaker = None if is_binding(speaker) else speaker
        speech = alone and (is_speech(text, mark) or speaker is not None)
        function = "attribution" if speech else functions.of(mark, reported=holder is not None)
        told = nested or (actors.told.get((mark.start, mark.end)) if speaker is None else None)
        told = None if told is not None and is_binding(told.speaker) else told
        if alone and told is not None and function in ("document", "mention") and _length(text, mark) >= FRAGMENT:
            function = "attribution"  # [a treaty that the opposition called “a surrender dressed up as peace”]
        told = told if function == "attribution" else None
        key = f"q{mark.start:05d}n" if holder is not None or mark.depth else f"q{mark.start:05d}"
        while key in used:
            key += "n"
        used.add(key)
        inside = stretch if holder is None and mark.depth and stretch and mark.end <= stretch["end"] else holder
        yield (row := _stretch(mark, key, inside, function, speaker, told))
        if mark.depth == 0:
            stretch = row


def _holds(row: Row, mark: Mark) -> bool:
    """Whether a segment says more than a stretch in it, which may so be a row below it."""
    return bool(row["parent_quote_id"] is None and row["start"] < mark.start)


def _length(text: str, mark: Mark) -> int:
    """How many words a stretch has."""
    return len(text[mark.inner_start : mark.inner_end].split())


def _speaking(
    text: str,
    mark: Mark,
    actors: Actors,
    beside: Mapping[int, Row],
    by_key: Mapping[str, Actor],
    functions: Functions,
) -> Actor | None:
    """Whoever is reported in the same sentence, for a phrase in marks without a cue ([his “tired old plan”])."""
    row = beside.get(actors.scene.sentence_at(mark.start))
    if row is None or _length(text, mark) < 2:
        return None
    if functions.of(mark) not in ("attribution", "scare"):
        return None
    speaker = by_key[row["speaker_actor_id"]]
    return speaker if speaker.actor_type == "person" and mark.start > row["start"] else None


def _belongs(mark: Mark, holder: Row, functions: Functions) -> bool:
    """Whether a stretch is the reported words of its segment, and no title or word as a word within a paraphrase."""
    if (mark.start, mark.end) == (holder["start"], holder["end"]):
        holder["form"] = "direct"
        return True
    if functions.of(mark, reported=True) != "attribution":
        return False
    holder["form"] = "mixed"
    return True


def _stretch(mark: Mark, key: str, around: Row | None, function: str, speaker: Actor | None, told: Told | None) -> Row:
    speech = function == "attribution"
    row = {
        "key": key,
        "start": mark.start,
        "end": mark.end,
        "function": function,
        "form": "free_direct" if speech else None,
        "mode": "speech" if speech else None,
        "attribution_id": key,
        "parent_quote_id": around["key"] if around is not None else None,
        "speaker_actor_id": speaker.key if speaker is not None else None,
        "addressee_actor_id": None,
        "origin": "machine",
        "confidence": "low",
        "note": _UNSURE_MARKS,
    }
    if speech:
        row["note"] = _UNSURE_SPEAKER if speaker is not None or told is not None else _NO_SPEAKER
    if told is not None:
        row |= {"form": "direct", "speaker_actor_id": told.speaker.key, **words_of(told)}
    return row


def words_of(told: Told) -> Row:
    """Return the columns for the words that name a speaker and say that he speaks."""
    return {
        "source_start": told.source[0],
        "source_end": told.source[1],
        "cue_start": told.cue[0],
        "cue_end": told.cue[1],
    }
