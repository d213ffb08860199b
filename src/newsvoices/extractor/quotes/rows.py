"""Rows for quotes: segments of attributions, nested ones inside them, and every other stretch in quotation marks."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from newsvoices.extractor.actors import Actors
from newsvoices.extractor.attributions import Attribution, Span, is_asked
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.quotes.segments import attributed_rows, without_pointers
from newsvoices.extractor.quotes.stretches import marked_rows, words_of
from newsvoices.extractor.speech.not_quotes import is_no_quote
from newsvoices.extractor.speech.told import Told
from newsvoices.records import CODED_ZONES, Layout, Row

__all__ = ["note_joint", "quote_rows"]


def quote_rows(
    text: str, layout: Layout, attributions: Sequence[Attribution], actors: Actors
) -> tuple[list[Row], dict[int, list[Row]]]:
    """Return the quotes rows in text order, and for each attribution's number its rows."""
    attributions = without_pointers(attributions, layout)
    zones = [(s.start, s.end) for s in layout.sentences if s.zone in CODED_ZONES]
    marks = [m for m in layout.marks if _inside(zones, m.start)]
    functions = actors.functions
    labelled = {actors.scene.marks[number] for number in actors.labelled}
    quoting = [
        found.turn < 0 and is_no_quote(text, found, speaker)
        for speaker, found in zip(actors.speakers, attributions, strict=True)
    ]
    outer = [m for m in marks if m.depth == 0 and not functions.is_apart(m)]
    apart = [m for m in marks if functions.is_apart(m) or (m.depth and functions.of(m) == "document")]
    others = labelled | {(m.start, m.end) for m in apart}
    rows, owned = attributed_rows(text, attributions, quoting, outer, others)
    nearest, either = [(told, sorted(told)) for told in (actors.nearest, {**actors.told, **actors.nearest})]
    for number, own in owned.items():
        speaker, addressee = actors.speakers[number], actors.addressees[number]
        for row in own:
            row["attribution_id"] = own[0]["key"]
            row["speaker_actor_id"] = speaker.key if speaker else None
            row["addressee_actor_id"] = addressee.key if addressee and addressee is not speaker else None
        if attributions[number].turn >= 0:
            continue
        nobody = speaker is None and not is_asked(text, attributions[number])
        told, spans = either if nobody else nearest
        _give_away(own, told, spans, nobody=nobody)
    _give_back(rows, actors.echoed)
    _part(owned.values())
    rows.extend(marked_rows(text, marks, rows, actors, functions))
    rows.sort(key=lambda r: (r["start"], -r["end"], r["key"]))
    return rows, owned


def note_joint(owned: Mapping[int, Sequence[Row]], actors: Actors) -> dict[str, list[str]]:
    """Note in the first quote of each attribution who speaks together with its speaker; return their keys by its own.

    ``owned`` gives each attribution's quotes rows by its number, with the speakers that they keep.
    """
    found: dict[str, list[str]] = {}
    for number, own in owned.items():
        speaker, others = actors.speakers[number], actors.joint.others[number]
        if others and speaker is not None and own[0]["speaker_actor_id"] == speaker.key:
            # in place of a doubt: readers tell the speakers by it
            own[0]["note"] = f"Together with {'; '.join(actor.name for actor in others)}."
            found[own[0]["key"]] = [actor.key for actor in others]
    return found


def _inside(spans: Sequence[Span], at: int) -> bool:
    i = bisect_left(spans, (at + 1, 0)) - 1
    return i >= 0 and spans[i][0] <= at < spans[i][1]


def _give_away(rows: Sequence[Row], told: Mapping[Span, Told], spans: Sequence[Span], *, nobody: bool) -> None:
    """Let stretches that are told to be another's words, or nobody's yet, be an attribution of their own.

    ``spans`` are those of ``told`` in text order. What is ``nobody``'s goes with a stretch in it.
    """
    first: dict[Span, str] = {}
    for row in rows:
        at = bisect_left(spans, (row["start"], 0))
        start, end = spans[at] if at < len(spans) else (-1, -1)
        if row["start"] <= start and end <= row["end"] and (nobody or start == row["start"] or end == row["end"]):
            one = told[start, end]
            if row["start"] < one.cue[1] and one.cue[0] < row["end"]:
                continue  # a cue stands outside of what it reports
            row |= {"speaker_actor_id": one.speaker.key, "addressee_actor_id": None, **words_of(one)}
            row["attribution_id"] = first.setdefault(one.cue, row["key"])


def _give_back(rows: Sequence[Row], echoed: Mapping[Span, Actor]) -> None:
    """Give what a heading says to whoever says it in the body, whom the heading need not name."""
    for row in rows:
        speaker = next((who for (a, b), who in echoed.items() if row["start"] <= a and b <= row["end"]), None)
        if speaker is not None:
            row |= {
                "speaker_actor_id": speaker.key,
                "addressee_actor_id": None,
                "source_start": None,
                "source_end": None,
            }


def _part(attributions: Iterable[Sequence[Row]]) -> None:
    """Name attributions after their first segments again, those apart that now have another speaker or cue."""
    for rows in attributions:
        names: dict[tuple[object, ...], str] = {}
        for row in rows:
            own = (row["attribution_id"], row["speaker_actor_id"], row.get("cue_start"))
            row["attribution_id"] = names.setdefault(own, row["key"])
