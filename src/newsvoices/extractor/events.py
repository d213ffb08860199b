"""Events of an article: occurrences joined to one row for each event, dated, placed, and with their participants."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from newsvoices.edtf import parse_edtf
from newsvoices.errors import DataError
from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.event_dates import Calendar, basis_of, place_of
from newsvoices.extractor.event_words import label_of, span_of, trigger_of
from newsvoices.extractor.grammar import Grammar
from newsvoices.extractor.occurrences import Occurrence, find_occurrences
from newsvoices.extractor.parties import Parties
from newsvoices.extractor.places import country_of
from newsvoices.records import CODED_ZONES, Coding, Layout, Row

__all__ = ["event_rows"]

_LOOK_BACK = 40  # events of a type among which an occurrence looks for its own
_HIGH, _MEDIUM = 0.95, 0.65  # of ten events proposed on annotated train articles, eight and six were right


@dataclass(slots=True)
class _Event:
    """An occurrence with all that its row needs; ``last`` is the end of its sentence."""

    found: Occurrence
    status: str
    source: str | None
    date: Row | None
    last: int
    score: float

    def same(self, other: "_Event") -> bool:
        """Say whether two occurrences are one event: of one type and standing, with parties and dates that agree."""
        mine, theirs = self.found.frame, other.found.frame
        if mine.plover_type != theirs.plover_type or self.status != other.status:
            return False
        if mine.lemma != theirs.lemma and (mine.plover_type == "NONE" or mine.plover_mode != theirs.plover_mode):
            return False
        if not _overlap(self.found.actors, other.found.actors):
            return False
        both = self.found.recipients and other.found.recipients
        if both and not _overlap(self.found.recipients, other.found.recipients):
            return False
        return self.date is None or other.date is None or self.date["edtf"] == other.date["edtf"]


def _overlap(one: Sequence[tuple[str, int]], other: Sequence[tuple[str, int]]) -> bool:
    return not {actor for actor, _ in one}.isdisjoint(actor for actor, _ in other)


def event_rows(text: str, layout: Layout, analysis: Analysis, coding: Coding, reference_date: str | None) -> list[Row]:
    """Return the events of an article whose actors, mentions, quotes and times ``coding`` holds, in text order."""
    grammar = Grammar(analysis)
    parties = Parties(coding.actors, coding.mentions)
    calendar = Calendar(grammar, coding.times)
    speech = _Speech(coding.quotes)
    today = _last_day(reference_date)
    events: dict[str, list[_Event]] = {}
    starts = [paragraph.start for paragraph in layout.paragraphs]
    for first, last in analysis.sentences:
        if first >= last:
            continue
        at = bisect_right(starts, analysis.words[first].start) - 1
        zone = layout.paragraphs[at].zone if at >= 0 else "body"
        if zone not in CODED_ZONES or analysis.words[last - 1].text == "?":
            continue
        for found in find_occurrences(grammar, parties, first, last, headline=zone == "headline"):
            event = _judge(found, grammar, parties, calendar, speech, last, today)
            if event is not None:
                _add(events.setdefault(found.frame.plover_type, []), event)
    kept = sorted((e for rows in events.values() for e in rows), key=lambda e: e.found.trigger)
    return _rows(text, grammar, parties, kept)


def _add(events: list[_Event], event: _Event) -> None:
    """Join an occurrence to the event that it tells of again, whose clearest place stays; or begin a new one."""
    for number in range(len(events) - 1, max(-1, len(events) - 1 - _LOOK_BACK), -1):
        known = events[number]
        if known.same(event):
            events[number] = max(known, event, key=_clearness)
            return
    events.append(event)


def _clearness(event: _Event) -> float:
    """Return how clear a place is: of two, the dated one tells more."""
    return event.score + (0.2 if event.date is not None else 0.0)


class _Speech:
    """Whose words a place of the article is, by the innermost quote around it."""

    def __init__(self, quotes: Sequence[Row]) -> None:
        own = [q for q in quotes if q.get("function", "attribution") == "attribution"]
        own.sort(key=lambda q: (q["start"], -q["end"]))
        self._rows = [(q["start"], q["end"], q.get("speaker_actor_id"), q.get("form")) for q in own]
        self._starts = [row[0] for row in self._rows]

    def at(self, offset: int) -> tuple[str | None, str | None] | None:
        """Return speaker and form of the quote around an offset, None outside quotes."""
        number = bisect_right(self._starts, offset)
        for start, end, speaker, form in reversed(self._rows[max(0, number - 8) : number]):
            if start <= offset < end:
                return speaker, form
        return None


def _last_day(reference: str | None) -> date | None:
    try:
        return parse_edtf(reference).end if reference else None
    except DataError:
        return None


def _judge(
    found: Occurrence,
    grammar: Grammar,
    parties: Parties,
    calendar: Calendar,
    speech: _Speech,
    last: int,
    today: date | None,
) -> _Event | None:
    """Settle status, source and date of an occurrence; None where it is no event."""
    standing = found.standing
    if standing.reason is not None or (standing.alleged and standing.status != "actual"):
        return None
    status = standing.status
    when = calendar.date(grammar, found.trigger, found.verb)
    ahead = when is not None and _begins_after(when["edtf"], today)
    if when is None and "dated" in found.frame.needs:
        return None
    if status == "actual" and ahead:
        status = "scheduled"
    quoted = speech.at(grammar.words[found.trigger].start)
    source = next((actor for actor, _ in parties.resolve(grammar, standing.source)), None)
    if source is None and quoted is not None:
        source = quoted[0]
    if status in ("feared", "proposed") and source is None:
        status = "hypothetical"
    argued = quoted is not None and (quoted[1] in ("direct", "mixed") or found.frame.plover_type == "NONE")
    if argued and status != "actual" and when is None and not _own_plan(found, status, source):
        return None  # what speakers wish, dread and would do is mostly their argument
    event = _Event(found, status, source, when, last, 0.0)
    event.score = _score(event, quoted is not None)
    return event


def _own_plan(found: Occurrence, status: str, source: str | None) -> bool:
    return status == "scheduled" and any(actor == source for actor, _ in found.actors)


def _begins_after(edtf: str, today: date | None) -> bool:
    start = parse_edtf(edtf).start
    return start is not None and today is not None and start > today


def _score(event: _Event, quoted: bool) -> float:
    """Return how plainly the place reports an event; an undated one in the article's own words has 1."""
    score = 1.0
    if event.status != "actual" or event.found.standing.alleged:
        score -= 0.3
    if quoted:
        score -= 0.2
    if event.found.verb != event.found.trigger:
        score -= 0.2
    if event.found.frame.plover_type == "NONE":
        score -= 0.1
    if event.date is not None:
        score += 0.1
    return score


def _rows(text: str, grammar: Grammar, parties: Parties, events: Sequence[_Event]) -> list[Row]:
    rows: list[Row] = []
    taken: dict[str, int] = {}
    words = grammar.words
    for event in events:
        found = event.found
        low, high = span_of(grammar, found, event.last)
        first, last = trigger_of(grammar, found)
        place = place_of(grammar, found.trigger, found.verb)
        key = f"e{words[found.trigger].start:05d}"
        number = taken[key] = taken.get(key, 0) + 1
        row: Row = {
            "key": key if number == 1 else f"{key}-{number}",
            "label": label_of(text, grammar, parties, found, (low, high)),
            "status": event.status, "plover_type": found.frame.plover_type, "plover_mode": found.frame.plover_mode,
            "start": words[low].start, "end": words[high - 1].end,
            "_trigger": (words[first].start, words[last].end),
            "according_to_actor_id": event.source, "place_name": place and text[slice(*place)],
            "place_country": place and country_of(text[slice(*place)]),
            "participants": _participants(found), "origin": "machine",
            "confidence": "high" if event.score >= _HIGH else "medium" if event.score >= _MEDIUM else "low",
            **basis_of(event.date),
        }  # fmt: skip
        rows.append({column: value for column, value in row.items() if value is not None})
    return rows


def _participants(found: Occurrence) -> list[Mapping[str, str]]:
    return [
        *({"actor_id": actor, "role": "actor"} for actor, _ in found.actors),
        *({"actor_id": actor, "role": "recipient"} for actor, _ in found.recipients),
    ]
