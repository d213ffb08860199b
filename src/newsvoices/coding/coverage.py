"""Tell which sentences of an article a coding has not accounted for."""

from newsvoices.records import CODED_ZONES, Coding, Layout, Sentence

__all__ = ["uncovered_sentences"]


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
