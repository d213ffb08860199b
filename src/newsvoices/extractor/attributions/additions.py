"""What the rules that add attributions share: which stretches are taken, and how the added ones are put in."""

from collections.abc import Iterable, Sequence

from newsvoices.extractor.attributions.joining import Attribution, Span

__all__ = ["put_in", "taken_spans"]


def taken_spans(attributions: Sequence[Attribution]) -> list[Span]:
    """Return the cues and contents of attributions in text order."""
    return sorted(
        [row.cue for row in attributions if row.cue] + [span for row in attributions for span in row.contents]
    )


def put_in(attributions: list[Attribution], added: Iterable[Attribution]) -> None:
    """Put further attributions in, in place, in the order of cues, or of contents where there is no cue."""
    attributions[:] = sorted([*attributions, *added], key=lambda row: row.cue[0] if row.cue else row.contents[0][0])
