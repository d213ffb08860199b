"""The section on attributions: who says what, against PolNeAR's annotators."""

from collections.abc import Collection, Sequence

from newsvoices.evaluate.machine import Read
from newsvoices.evaluate.section import Section, per_cent, with_interval
from newsvoices.measure.attributions import FIGURES, Attributed, Count, score_attributions, total
from newsvoices.measure.bootstrap import Draws

__all__ = ["attribution_section", "published_section"]

_NAMES = {kind: f"content, {kind}" for kind in ("direct", "mixed", "indirect")}


_PUBLISHED = (
    ("rules", "10.7", "22.8", "5.6"),
    ("Stanford CoreNLP", "13.9", "–", "17.5"),
    ("CRF", "50.6", "53.4", "28.6"),
    ("BiLSTM-CRF", "69.6", "66.7", "59.0"),
    ("BiLSTM + Cofe", "73.3", "66.2", "63.6"),
    ("BERT-CRF", "82.2", "74.9", "71.0"),
    ("BERT + Cofe", "83.2", "75.3", "72.9"),
    ("one annotator against another", "77.9", "70.6", "70.8"),
)
"""Exact F1 of source, cue and content: CofeNet (COLING 2022), Table 6; the last line is ours, by the same scorer."""


def published_section() -> Section:
    """Return what others report on PolNeAR, to set the figures beside."""
    return Section(
        "Attributions: what others report",
        "F1 of exact spans. Systems: on PolNeAR's test part, by CofeNet (COLING 2022, Table 6), from the corpus's own "
        "tokens. Annotators: the twenty articles of the training and development parts that several people annotated.",
        ["system", "source", "cue", "content"],
        _PUBLISHED,
        "Set figures on the development part beside these with care: they are of other articles.",
    )


def attribution_section(name: str, reads: Sequence[Read], draws: Draws) -> Section:
    """Score the attributions found in each article against every coding of it; ``name`` says what was read."""
    counts = [
        total([score_attributions(read.article.text, coding, read.attributions) for coding in _codings(read)])
        for read in reads
    ]
    rows = []
    for figure, meaning in FIGURES.items():
        whole = total(counts)[figure]

        def value(sample: Sequence[int], figure: str = figure) -> float:
            return sum((counts[i][figure] for i in sample), Count()).headline

        rows.append(
            [
                _NAMES.get(figure, figure),
                per_cent(whole.precision),
                per_cent(whole.recall),
                per_cent(whole.f1),
                with_interval(draws.interval(value)),
                str(whole.annotated),
                meaning,
            ]
        )
    codings = sum(len(_codings(read)) for read in reads)
    return Section(
        "Attributions",
        f"Source, cue and content of what is reported, from raw text, on {name}: {len(reads)} articles with "
        f"{codings} codings. An article with several codings counts once for each. Per cent.",
        ["figure", "precision", "recall", "F1", "95 % interval", "annotated", "what counts"],
        rows,
        "The interval is that of F1, or of recall where there is no precision: bootstrap over articles, "
        f"{len(draws.samples)} samples.",
    )


def _codings(read: Read) -> Collection[Sequence[Attributed]]:
    return read.article.codings.values()
