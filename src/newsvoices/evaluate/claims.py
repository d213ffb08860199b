"""The sections on claims, against the annotations that come with the package and against two baselines."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from newsvoices.evaluate.annotations import by_round, on_articles
from newsvoices.evaluate.machine import Read
from newsvoices.evaluate.section import Section, per_cent, signed, with_interval
from newsvoices.extractor.claims import label_spans
from newsvoices.measure.bootstrap import Draws, draw_articles
from newsvoices.measure.claim_baselines import by_plain_cues, commonest
from newsvoices.measure.claims import ClaimScore, Labelled, accuracy, difference, macro_f1, score_claims

__all__ = ["claim_sections"]

_LABELS = ("claim_type", "certainty")
_BASELINES: Mapping[str, Callable[[str], tuple[str, str]]] = {"plain cues": by_plain_cues, "commonest": commonest}
_FIGURES: Mapping[str, Callable[[Labelled], float]] = {"accuracy": accuracy, "macro F1": macro_f1}
_ACTORS = {
    "claimant_actor_id": "who claims it",
    "target_id": "whom or what it is about",
    "called_on_actor_id": "who is called on",
    "addressee_actor_id": "to whom it is said, of annotated contents",
}


def claim_sections(reads: Sequence[Read], samples: int) -> list[Section]:
    """Score the articles that the package has annotations of claims for; nothing where there are none."""
    known = by_round("claims_events", [(read.article.text, read) for read in reads])
    return [part for number, own in known for part in _round_sections(number, own, samples)]


def _round_sections(number: int, known: Sequence[tuple[Read, Mapping[str, Any]]], samples: int) -> list[Section]:
    before = on_articles(number, len(known), "claims")
    scores = [score_claims(read.coding, found) for read, found in known]
    return [
        _found_section(number, scores, draw_articles(len(known), samples), before),
        _label_section(number, known, samples, before),
        _actor_section(number, scores, before),
    ]


def _total(scores: Sequence[ClaimScore]) -> ClaimScore:
    whole = ClaimScore()
    for score in scores:
        whole.add(score)
    return whole


def _found_section(number: int, scores: Sequence[ClaimScore], draws: Draws, before: str) -> Section:
    whole = _total(scores)
    rows = []
    for voice, counts in whole.spans.items():

        def f1(sample: Sequence[int], voice: str = voice) -> float | None:
            drawn = _total([scores[i] for i in sample]).spans[voice]
            return _f1(drawn["matched"], drawn["proposed"], drawn["annotated"])

        rows.append(
            [
                voice,
                str(counts["proposed"]),
                str(counts["annotated"]),
                per_cent(_share(counts["matched"], counts["proposed"])),
                per_cent(_share(counts["matched"], counts["annotated"])),
                per_cent(_f1(counts["matched"], counts["proposed"], counts["annotated"])),
                with_interval(draws.interval(f1)),
            ]
        )
    return Section(
        f"Claims found, round {number}",
        f"{before} A claim is found when its words overlap by half (Jaccard), one to one. Attributed: voiced by "
        "somebody or by a document; author: the article's own evaluative and causal sentences.",
        ["voice", "machine", "annotated", "precision", "recall", "F1", "95 % interval"],
        rows,
    )


def _label_section(number: int, known: Sequence[tuple[Read, Mapping[str, Any]]], samples: int, before: str) -> Section:
    labelled = [_labels(read, found) for read, found in known]
    rows = []
    for label in _LABELS:
        mine = [article["extractor", label] for article in labelled]
        for figure, measure in _FIGURES.items():
            row = [f"{label}, {figure}", per_cent(measure(_joined(mine)))]
            for name in _BASELINES:
                theirs = [article[name, label] for article in labelled]
                gap, low, high = difference(mine, theirs, measure, rounds=samples)
                row += [per_cent(measure(_joined(theirs))), f"{signed(gap)} ({signed(low)} to {signed(high)})"]
            rows.append(row)
    header = ["label", "extractor", *(cell for name in _BASELINES for cell in (name, "difference (95 % interval)"))]
    return Section(
        f"Labels of claims, round {number}",
        f"{before} The annotated words are given, so that only the labels are compared. Plain cues: words searched for "
        "in the claim, without tags, heads or reporting verb; commonest: always fact and certain.",
        header,
        rows,
        f"Intervals of the differences by bootstrap over articles, {samples} samples.",
    )


def _labels(read: Read, found: Mapping[str, Any]) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Return for each labeller and label the pairs of annotated and given codes."""
    text, claims = read.article.text, found["claims"]
    spans = [(claim["start"], claim["end"]) for claim in claims]
    given = {"extractor": label_spans(text, read.layout, read.tagged.analysis, read.tagged.attributions, spans)}
    for name, baseline in _BASELINES.items():
        given[name] = [baseline(text[start:end]) for start, end in spans]
    return {
        (name, label): [(claim[label], code[place]) for claim, code in zip(claims, codes, strict=True)]
        for name, codes in given.items()
        for place, label in enumerate(_LABELS)
    }


def _joined(articles: Sequence[Labelled]) -> list[tuple[str, str]]:
    return [pair for article in articles for pair in article]


def _actor_section(number: int, scores: Sequence[ClaimScore], before: str) -> Section:
    whole = _total(scores)
    rows = []
    for column, meaning in _ACTORS.items():
        counts = whole.actors[column]
        shares = [per_cent(_share(counts["right"], counts[what])) for what in ("given", "stated")]
        rows.append([meaning, str(counts["given"]), str(counts["stated"]), *shares])
    for label, pairs in whole.labels.items():
        share, count = per_cent(_share(sum(one == other for one, other in pairs), len(pairs))), str(len(pairs))
        rows.append([label, count, count, share, share])
    return Section(
        f"Labels and actors of the claims found, round {number}",
        f"{before} An actor is right where a mention of it overlaps the annotated one.",
        ["which", "machine", "annotated", "precision", "recall"],
        rows,
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _f1(matched: int, proposed: int, annotated: int) -> float | None:
    return _share(2 * matched, proposed + annotated)
