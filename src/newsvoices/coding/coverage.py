"""Tell which sentences of an article a coding has not accounted for, or has although it says they hold nothing."""

from collections.abc import Mapping

from newsvoices.coding.anchors import show, where
from newsvoices.coding.entries import SECTIONS
from newsvoices.coding.problems import Problems
from newsvoices.records import CODED_ZONES, Coding, Layout, Row, Sentence

__all__ = ["check_coverage", "check_nothing", "uncovered_sentences"]


def uncovered_sentences(coding: Coding, layout: Layout) -> list[Sentence]:
    """Return the sentences that no quote, claim, event or ``nothing`` entry touches, in text order."""
    spans = sorted(
        (row["start"], row["end"])
        for rows in (coding.quotes, coding.claims, coding.events, coding.nothing)
        for row in rows
        if "start" in row
    )
    found = []
    reached = next_span = 0  # how far the spans that start before a sentence's end reach
    for sentence in layout.sentences:
        while next_span < len(spans) and spans[next_span][0] < sentence.end:
            reached = max(reached, spans[next_span][1])
            next_span += 1
        if sentence.zone in CODED_ZONES and reached <= sentence.start:
            found.append(sentence)
    return found


def check_coverage(coding: Coding, text: str, layout: Layout, lines: Mapping[int, int], problems: Problems) -> None:
    """Refuse a sentence that is not accounted for; ``lines`` are those of the paragraphs that the file has."""
    for sentence in uncovered_sentences(coding, layout):
        line = lines.get(sentence.paragraph)
        problems.add_at(
            line or 1,
            f"sentence {sentence.seq} is not accounted for: {show(text[sentence.start : sentence.end])} "
            f"({where(text, sentence.start, layout)}). Code what it says, or list it under "
            + "`nothing` "
            + ("with why." if line else "with why; its paragraph is not in the file yet."),
            last=True,
        )


def check_nothing(coding: Coding, problems: Problems) -> None:
    """Refuse a stretch that is said to yield nothing although an entry rests on it."""
    for note in coding.nothing:
        for name in ("quotes", "claims", "events"):
            for row in getattr(coding, name):
                if _overlap(note, row):
                    problems.add_at(
                        note["_line"],
                        f"the words are listed under `nothing`, but {SECTIONS[name].one} at line "
                        f"{row['_line']} rests on some of them. Remove one of the two.",
                    )


def _overlap(first: Row, second: Row) -> bool:
    if "start" not in first or "start" not in second:
        return False
    return bool(first["start"] < second["end"] and first["end"] > second["start"])
