"""Write what was measured of claims and confidence as Markdown: the tables of ``newsvoices evaluate`` and the docs."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from newsvoices.extract import propose
from newsvoices.extract.claims import label_spans
from newsvoices.extract.tagger import tag_article
from newsvoices.measure.calibration import Judged, count_claim_levels, read_bins, read_levels
from newsvoices.measure.claim_baselines import by_plain_cues, commonest
from newsvoices.measure.claims import ClaimScore, Labelled, accuracy, difference, macro_f1, score_claims
from newsvoices.text import lay_out

__all__ = ["AnnotatedArticle", "report_claims", "report_confidence"]


class AnnotatedArticle(NamedTuple):
    """A text, its date (EDTF) and the annotation of its claims (see ``measure.claims``)."""

    text: str
    published: str | None
    expected: Mapping[str, Any]


def report_claims(articles: Iterable[AnnotatedArticle]) -> str:
    """Return labels given the annotated spans against two baselines, and spans, labels and actors end to end."""
    score, levels = ClaimScore(), dict.fromkeys(("high", "medium", "low"), (0, 0))
    labelled: dict[str, dict[str, list[Labelled]]] = {}
    for article in articles:
        coding = propose(article.text, article_id="x", reference_date=article.published)
        score.add(score_claims(coding, article.expected))
        quoted = [row for row in coding.claims if row["voice"] != "author"]
        for name, (rows, right) in count_claim_levels(quoted, article.expected["claims"]).items():
            levels[name] = (levels[name][0] + rows, levels[name][1] + right)
        for way, labels in _label(article).items():
            for place, label in enumerate(("claim_type", "certainty")):
                pairs = [(r[label], own[place]) for r, own in zip(article.expected["claims"], labels, strict=True)]
                labelled.setdefault(label, {}).setdefault(way, []).append(pairs)
    lines = ["| label, given the span | rules | baseline | its figure | difference | 95 % interval |",
             "| :-- | --: | :-- | --: | --: | --: |"]  # fmt: skip
    for label, ways in labelled.items():
        for name, figure in (("accuracy", accuracy), ("macro-F1", macro_f1)):
            lines += [_against(f"{label}, {name}", ways, way, figure) for way in ("commonest code", "plain cues")]
    lines += ["", "| end to end | proposed | annotated | matched | precision | recall |",
              "| :-- | --: | --: | --: | --: | --: |"]  # fmt: skip
    for voice, n in score.spans.items():
        shares = (_share(n["matched"], n["proposed"]), _share(n["matched"], n["annotated"]))
        lines.append(f"| {voice} | {n['proposed']} | {n['annotated']} | {n['matched']} | {shares[0]} | {shares[1]} |")
    lines += ["", "| on matched claims | stated | given | right |", "| :-- | --: | --: | --: |"]
    for label, pairs in score.labels.items():
        lines.append(f"| {label} | {len(pairs)} | {len(pairs)} | {sum(a == b for a, b in pairs)} |")
    lines += [f"| {name} | {n['stated']} | {n['given']} | {n['right']} |" for name, n in score.actors.items()]
    lines += ["", "| confidence of claims | rows | right |", "| :-- | --: | --: |"]
    lines += [f"| {name} | {rows} | {_share(right, rows)} |" for name, (rows, right) in levels.items()]
    return "\n".join(lines) + "\n"


def report_confidence(judged: Judged, thresholds: tuple[float, float]) -> str:
    """Return the reliability table of scores, and how many rows of each level are right."""
    lines = ["| score from | rows | mean score | right |", "| --: | --: | --: | --: |"]
    lines += [f"| {b.low:.1f} | {b.rows} | {b.score:.2f} | {b.right:.2f} |" for b in read_bins(judged)]
    lines += ["", "| level | rows | right |", "| :-- | --: | --: |"]
    lines += [f"| {name} | {rows} | {right:.2f} |" for name, (rows, right) in read_levels(judged, thresholds).items()]
    return "\n".join(lines) + "\n"


def _label(article: AnnotatedArticle) -> dict[str, list[tuple[str, str]]]:
    """The labels of the annotated spans by the rules and by each baseline."""
    spans = [(row["start"], row["end"]) for row in article.expected["claims"]]
    layout = lay_out(article.text)
    analysis, attributions = tag_article(article.text, layout)
    words = [article.text[start:end] for start, end in spans]
    return {
        "rules": label_spans(article.text, layout, analysis, attributions, spans),
        "commonest code": [commonest(own) for own in words],
        "plain cues": [by_plain_cues(own) for own in words],
    }


def _against(name: str, ways: Mapping[str, Sequence[Labelled]], way: str, figure: Callable[[Labelled], float]) -> str:
    gap, low, high = difference(ways["rules"], ways[way], figure)
    mine, theirs = (100 * figure([pair for own in ways[w] for pair in own]) for w in ("rules", way))
    return f"| {name} | {mine:.1f} | {way} | {theirs:.1f} | {100 * gap:+.1f} | {100 * low:+.1f} to {100 * high:+.1f} |"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "–"
