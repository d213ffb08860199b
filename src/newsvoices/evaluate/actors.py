"""The sections on actors, speakers and quotation marks, against the annotations that come with the package."""

from collections.abc import Mapping, Sequence
from typing import Any

from newsvoices.evaluate.annotations import annotation, by_round, on_articles
from newsvoices.evaluate.machine import Read
from newsvoices.evaluate.section import Section, with_interval
from newsvoices.measure.actors import ActorScore, score_actors
from newsvoices.measure.bootstrap import Interval, draw_articles
from newsvoices.records import Coding

__all__ = ["actor_sections"]

_PARTS = {
    "mentions": "equal spans, of all types",
    "mentions NAM": "equal spans of names",
    "mentions NOM": "equal spans of descriptions",
    "mentions PRO": "equal spans of pronouns",
    "mentions with actor": "equal spans, resolved to the matching actor",
    "b-cubed": "for each mention the share of its actor's mentions that are right (B-cubed)",
    "b-cubed, shared mentions": "the same, for the mentions that both sides have: resolution alone",
    "ceaf-e": "actors paired one to one for the greatest overlap of their mentions (CEAF-e)",
    "roles": "stated roles of the right actor, spans that overlap by half of the shorter",
    "organizations": "actors tied to the right organization, or part of it",
    "countries": "countries of matched actors",
}
_SHARES = {
    "direct quotes found": "of the attributed stretches in marks whose text names a speaker",
    "speaker given": "of those found",
    "speaker given, of all": "of the attributed stretches in marks whose text names a speaker",
    "speaker right, of found": "the right actor, of those found",
    "speaker right, of given": "the right actor, of those that were given a speaker",
    "function right": "what the marks do, of all stretches in marks",
    "actor_type right": "of matched actors",
    "naming right": "of matched actors",
    "country_code right": "of matched actors for which either side has one",
}


def actor_sections(reads: Sequence[Read], samples: int) -> list[Section]:
    """Score the articles that the package has annotations of actors for; nothing where there are none."""
    codings = [(read.article.text, read.coding) for read in reads]
    rounds = {
        number: [score_actors(coding, expected) for coding, expected in own]
        for number, own in by_round("actors", codings)
    }
    sections = [part for number, scores in rounds.items() for part in _round_sections(number, scores, samples)]
    if len(rounds) > 1:
        every = [score for scores in rounds.values() for score in scores]
        before = f"On the {len(every)} articles of all rounds with packaged annotations of actors. Per cent."
        whole, intervals = _total(every), _intervals(every, samples)
        sections.append(_parts_section("all rounds", whole, intervals, before))
        sections.append(_shares_section("all rounds", whole, intervals, before))
    return [*sections, *_belonging_sections(codings, samples)]


def _round_sections(number: int, scores: Sequence[ActorScore], samples: int) -> list[Section]:
    whole = _total(scores)
    intervals = _intervals(scores, samples)
    before = on_articles(number, len(scores), "actors")
    return [
        _parts_section(f"round {number}", whole, intervals, before),
        _shares_section(f"round {number}", whole, intervals, before),
        _marks_section(number, whole, len(scores)),
    ]


def _belonging_sections(codings: Sequence[tuple[str, Coding]], samples: int) -> list[Section]:
    """Score countries and bodies of actors against their second coding, each round and all of them."""
    rows: list[list[str]] = []
    every: list[ActorScore] = []
    for number, own in by_round("actors", [(text, (text, coding)) for text, coding in codings]):
        scores = [score_actors(coding, _coded_anew(expected, anew)) for (text, coding), expected in own
                  if (anew := annotation("belonging", text)) is not None]  # fmt: skip
        rows += _belonging_rows(f"round {number}", scores, samples)
        every += scores
    if not rows:
        return []
    rows += _belonging_rows("all", every, samples)
    before = (
        "Countries and bodies of the same actors were coded once more, of all rounds, by language models that did "
        "nothing else and knew neither the first coding nor any machine output: they state more of both than the first "
        f"coders, and how far the two agree is on the page beside the annotations. On {len(every)} articles. Per cent."
    )
    header = ["articles", "figure", "precision", "recall", "F1", "95 % interval", "annotated"]
    return [Section("Countries and bodies of actors, coded anew", before, header, rows)]


def _belonging_rows(which: str, scores: Sequence[ActorScore], samples: int) -> list[list[str]]:
    whole = _total(scores)
    intervals = _intervals(scores, samples)
    return [
        [which, name, *(_figure(whole, f"{name} {what}") for what in ("precision", "recall", "f1")),
         _interval(intervals, f"{name} f1"), f"{whole.parts[name].expected:g}"]
        for name in ("organizations", "countries") if scores
    ]  # fmt: skip


def _coded_anew(expected: Mapping[str, Any], anew: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return an annotation of actors with the countries and bodies of the second coding."""
    second = {actor["key"]: actor for actor in anew["actors"]}
    return {**expected, "actors": [{**actor, **second.get(actor["key"], {})} for actor in expected["actors"]]}


def _intervals(scores: Sequence[ActorScore], samples: int) -> Mapping[str, Interval]:
    draws = draw_articles(len(scores), samples)
    return draws.intervals(lambda sample: _total([scores[i] for i in sample]).figures)


def _total(scores: Sequence[ActorScore]) -> ActorScore:
    whole = ActorScore()
    for score in scores:
        whole.add(score)
    return whole


def _parts_section(which: str, whole: ActorScore, intervals: Mapping[str, Interval], before: str) -> Section:
    rows = []
    for name, meaning in _PARTS.items():
        if name in whole.parts:
            figures = [_figure(whole, f"{name} {what}") for what in ("precision", "recall", "f1")]
            annotated = f"{whole.parts[name].expected:g}"
            rows.append([name, *figures, _interval(intervals, f"{name} f1"), annotated, meaning])
    header = ["figure", "precision", "recall", "F1", "95 % interval", "annotated", "what counts"]
    return Section(f"Actors, {which}", before, header, rows)


def _shares_section(which: str, whole: ActorScore, intervals: Mapping[str, Interval], before: str) -> Section:
    counts = {
        "direct quotes found": whole.speakers["stated"],
        "speaker given": whole.speakers["found"],
        "speaker given, of all": whole.speakers["stated"],
        "speaker right, of found": whole.speakers["found"],
        "speaker right, of given": whole.speakers["given"],
        "function right": whole.functions.total(),
        **{f"{label} right": count.total() for label, count in whole.labels.items()},
    }
    rows = [
        [name, _figure(whole, name), _interval(intervals, name), str(counts[name]), meaning]
        for name, meaning in _SHARES.items()
        if name in whole.figures
    ]
    return Section(
        f"Speakers, marks and labels, {which}",
        before,
        ["figure", "share", "95 % interval", "of", "what counts"],
        rows,
    )


def _marks_section(number: int, whole: ActorScore, articles: int) -> Section:
    proposed = sorted({mine for _, mine in whole.functions})
    rows = []
    for function in sorted({theirs for theirs, _ in whole.functions}):
        counts = [whole.functions[function, mine] for mine in proposed]
        rows.append([function, *(str(count) if count else "·" for count in counts), str(sum(counts))])
    return Section(
        f"What quotation marks do, round {number}",
        f"Stretches in quotation marks of these {articles} articles, by their annotated function (down) and the one "
        "proposed (across).",
        ["annotated", *proposed, "all"],
        rows,
    )


def _figure(whole: ActorScore, name: str) -> str:
    return f"{whole.figures[name]:.1f}" if name in whole.figures else "–"


def _interval(intervals: Mapping[str, Interval], name: str) -> str:
    found = intervals.get(name)
    return with_interval(found and (found[0] / 100, found[1] / 100))
