"""The section on attributions: who says what, against PolNeAR's annotators."""

from collections.abc import Mapping, Sequence

from newsvoices.evaluate.polnear import AnnotatedArticle
from newsvoices.evaluate.section import Section, per_cent, with_interval
from newsvoices.measure.attributions import FIGURES, Attributed, Count, score_attributions, total
from newsvoices.measure.bootstrap import Draws

__all__ = ["attribution_section"]

_NAMES = {kind: f"content, {kind}" for kind in ("direct", "mixed", "indirect")}


def attribution_section(
    name: str, articles: Sequence[AnnotatedArticle], found: Mapping[str, Sequence[Attributed]], draws: Draws
) -> Section:
    """Score the attributions found in each article, by its id, against every coding of it."""
    counts = [
        total(
            [score_attributions(article.text, coding, found[article.article_id]) for coding in article.codings.values()]
        )
        for article in articles
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
    codings = sum(len(article.codings) for article in articles)
    return Section(
        "Attributions",
        f"Source, cue and content of what is reported, from raw text, on {name}: {len(articles)} articles with "
        f"{codings} codings. An article with several codings counts once for each. Per cent.",
        ["figure", "precision", "recall", "F1", "95 % interval", "annotated", "what counts"],
        rows,
        "The interval is that of F1, or of recall where there is no precision: bootstrap over articles, "
        f"{len(draws.samples)} samples.",
    )
