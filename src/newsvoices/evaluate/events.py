"""The section on events, against the annotations that come with the package and a lexicon without grammar."""

from collections.abc import Mapping, Sequence

from newsvoices.evaluate.annotations import by_round, on_articles
from newsvoices.evaluate.section import Section, per_cent, with_interval
from newsvoices.measure.attributions import Count
from newsvoices.measure.bootstrap import Draws, draw_articles
from newsvoices.measure.events import FIGURES, lexicon_alone, score_events
from newsvoices.records import Coding

__all__ = ["event_sections"]

_Counts = Sequence[Mapping[str, Count]]


def event_sections(codings: Sequence[tuple[str, Coding]], samples: int) -> list[Section]:
    """Score the codings of the texts that the package has annotated events of; nothing where there are none."""
    known = by_round("claims_events", [(text, (text, coding)) for text, coding in codings])
    sections = []
    for number, own in known:
        machine = [score_events(coding.events, coding, expected["events"]) for (_, coding), expected in own]
        baseline = [score_events(lexicon_alone(text), coding, expected["events"]) for (text, coding), expected in own]
        sections.append(_round_section(number, machine, baseline, samples))
    return sections


def _round_section(number: int, machine: _Counts, baseline: _Counts, samples: int) -> Section:
    draws = draw_articles(len(machine), samples)
    rows = [_line(name, machine, draws, meaning) for name, meaning in FIGURES.items()]
    rows += [
        _line(name, baseline, draws, meaning, "lexicon alone: ")
        for name, meaning in FIGURES.items()
        if name.startswith("events") or name in ("status", "plover_type")
    ]
    rows += [_lead(figure, machine, baseline, draws) for figure in ("precision", "f1")]
    return Section(
        f"Events, round {number}",
        on_articles(number, len(machine), "events"),
        ["figure", "precision", "recall", "F1", "95 % interval", "annotated", "what counts"],
        rows,
        "The lexicon alone takes each trigger word for an event that happened, of the word's first type.",
    )


def _total(name: str, counts: _Counts, sample: Sequence[int] | None = None) -> Count:
    numbers = range(len(counts)) if sample is None else sample
    return sum((counts[number][name] for number in numbers), Count())


def _line(name: str, counts: _Counts, draws: Draws, meaning: str, before: str = "") -> list[str]:
    whole = _total(name, counts)
    interval = draws.interval(lambda sample: _total(name, counts, sample).f1)
    figures = [per_cent(whole.precision), per_cent(whole.recall), per_cent(whole.f1)]
    return [before + name, *figures, with_interval(interval), str(whole.annotated), meaning]


def _lead(figure: str, machine: _Counts, baseline: _Counts, draws: Draws) -> list[str]:
    def lead(sample: Sequence[int] | None = None) -> float | None:
        mine = getattr(_total("events", machine, sample), figure)
        theirs = getattr(_total("events", baseline, sample), figure)
        return None if mine is None or theirs is None else float(mine - theirs)

    value = per_cent(lead())
    place = [value, "", ""] if figure == "precision" else ["", "", value]
    return [f"lead in {figure}", *place, with_interval(draws.interval(lead)), "", "events: machine less lexicon alone"]
