"""Events of an article: occurrences joined to one row for each event, dated, placed, and with their participants."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from newsvoices.edtf import parse_edtf
from newsvoices.errors import DataError
from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.events.cue_leaders import follow_cue
from newsvoices.extractor.events.dates import REACTIONS, Calendar, basis_of
from newsvoices.extractor.events.evidence import doubt, likelihood, signs
from newsvoices.extractor.events.occurrences import find_occurrences
from newsvoices.extractor.events.participants import Occurrence
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.events.places import place_of
from newsvoices.extractor.events.retellings import Leader, leader_of, tell_of_two, tells_again, without_vague_headlines
from newsvoices.extractor.events.speech import Speech
from newsvoices.extractor.events.sport import is_played, is_sport
from newsvoices.extractor.events.status import verb_standing
from newsvoices.extractor.events.verb_forms import is_duty, lowered
from newsvoices.extractor.events.votes import leave_decided_votes
from newsvoices.extractor.events.warnings import warns_of_own_deed
from newsvoices.extractor.events.words import label_of, label_span, span_of, trigger_of
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.zones import ABOVE, zone_of
from newsvoices.records import CODED_ZONES, Coding, Layout, Row

__all__ = ["Event", "event_rows", "places_of_events"]

_LOOK_BACK = 20  # events of a type, and places of each, among which an occurrence looks for its own
_LEAST, _LEAST_DOUBTFUL = 0.45, 0.6
"""What happened and is less likely an event is left out; the second where its frame or its clause speaks against it."""
_LEAST_OTHER, _LEAST_SOLID = 0.45, 0.35
"""The same for what is due, urged or denied, by judgement: rarer, and marked by its status; the second for PLOVER's."""
_LEAST_STATED = 0.25  # for a noun that tells of a deed with both its sides: the kidnapping of a nurse by gunmen
_STATED = frozenset({"ASSAULT", "COERCE", "RETREAT", "SANCTION"})
_WEAK = 0.25  # a place that is less likely one does not even tell of an event again
_NO_EVENT = ("wish", "told", "contrary to fact")  # by the codebook: somebody's wish, another event's content
_IN_WORDS = frozenset({"ACCUSE", "REQUEST", "SUPPORT"})
"""Types of what is done in words, which whoever tries to do it does."""
_ATTEMPTS = forms_of("try attempt")
_BEFORE_COURT = frozenset({"arraign", "charge", "indict", "prosecute", "sue"})
"""Verbs for what is done by filing papers, where to try is not to have done it; nor is it for an inquiry."""
_ASIDE = frozenset({"acl", "acl:relcl"})
"""How a verb hangs on a noun of which it tells beside what a sentence says, so that to deny that is not to deny it."""
_PERFECT = word_set("has have had been ’s 's ’ve 've")
_HIGH, _MEDIUM = 0.91, 0.63  # likelihoods from which 85 and 60 in 100 were events (newsvoices.train.events)


@dataclass(slots=True)
class Event:
    """An occurrence with all that its row needs.

    ``leader`` is who leads it, ``last`` the end of its sentence, ``signs`` what was seen there, ``score`` how likely it
    is an event.
    """

    found: Occurrence
    leader: Leader
    status: str
    source: str | None
    date: Row | None
    last: int
    zone: str
    signs: Sequence[str]
    score: float

    def fullness(self) -> tuple[bool, bool, bool]:
        """Return how fully a place tells of its event: in the text itself, with its recipient, with its date."""
        return self.zone != "headline", bool(self.found.recipients), self.date is not None


def event_rows(text: str, layout: Layout, analysis: Analysis, coding: Coding, reference_date: str | None) -> list[Row]:
    """Return the events of an article whose actors, mentions, quotes and times ``coding`` holds, in text order."""
    grammar = Grammar(analysis)
    parties = Parties(coding.actors, coding.mentions)
    told: dict[str, list[list[Event]]] = {}
    for event in places_of_events(grammar, parties, layout, analysis, coding, reference_date):
        if event.score >= _WEAK:
            _join(grammar, told.setdefault(event.found.frame.plover_type, []), event)
    kept = [_fullest(group) for groups in told.values() for group in groups if any(map(_likely, group))]
    return _rows(text, grammar, parties, sorted(without_vague_headlines(kept), key=lambda e: e.found.trigger))


def places_of_events(
    grammar: Grammar, parties: Parties, layout: Layout, analysis: Analysis, coding: Coding, reference_date: str | None
) -> Iterator[Event]:
    """Yield the places of an article that may report an event, in text order, each with how likely it does."""
    calendar = Calendar(grammar, coding.times)
    speech = Speech(coding.quotes, grammar, analysis.sentences, parties)
    today = _last_day(reference_date)
    starts = [paragraph.start for paragraph in layout.paragraphs]
    sport = is_sport(grammar)
    for first, last in analysis.sentences:
        if first >= last:
            continue
        at = bisect_right(starts, analysis.words[first].start) - 1
        zone = zone_of(layout, at) if at >= 0 else "body"
        if zone not in CODED_ZONES:
            continue
        own: dict[int, Occurrence] = {}  # by the verb: a noun and the verb that carries it are one event
        for found in find_occurrences(grammar, parties, first, last, headline=zone in ABOVE):
            if sport and is_played(grammar, parties, found):
                continue
            key = found.verb if found.verb >= 0 else found.trigger
            if key not in own or (
                own[key].misfit and (not found.misfit or found.trigger != key)
            ):  # made a vow: the vow
                own[key] = found
        leave_decided_votes(grammar, own)
        asked = _asked(analysis, first, last) if own else []
        for found in own.values():
            if found.standing.reason not in _NO_EVENT and not any(a <= found.trigger < b for a, b in asked):
                yield _judge(found, grammar, parties, calendar, speech, last, today, zone)


def _asked(analysis: Analysis, first: int, last: int) -> list[tuple[int, int]]:
    """Return the half-open word ranges of a sentence that ask: up to a question mark, within its quotation marks."""
    asked: list[tuple[int, int]] = []
    begins = [first]
    for number in range(first, last):
        word = analysis.words[number]
        if word.text == "?":
            asked.append((begins[-1], number))
            begins[-1] = number + 1
        elif word.tag == "``":
            begins.append(number + 1)
        elif word.tag == "''" and len(begins) > 1:
            begins.pop()
    return asked


def _join(grammar: Grammar, told: list[list[Event]], event: Event) -> None:
    """Put an occurrence to those of the event that it tells of again, or begin a new one.

    What a verb tells of in its that-clause is another event than that it is told: contradicting claims that he refused.
    """
    for group in reversed(told[-_LOOK_BACK:]):
        alone = all(known.zone == "headline" for known in group[:_LOOK_BACK])
        if not any(tell_of_two(event, known) for known in group[:_LOOK_BACK]) and any(
            tells_again(event, known, alone=alone) and not grammar.tells_of(known.found.verb, event.found.verb)
            for known in group[:_LOOK_BACK]
        ):
            group.append(event)
            return
    told.append([event])


def _likely(event: Event) -> bool:
    found = event.found
    if found.misfit or found.standing.reason is not None:
        return event.score >= _LEAST_DOUBTFUL
    if event.status == "actual":
        return event.score >= (_LEAST_STATED if _is_stated(found) else _LEAST)
    return event.score >= (_LEAST_OTHER if found.frame.plover_type == "NONE" else _LEAST_SOLID)


def _is_stated(found: Occurrence) -> bool:
    """Say whether a noun tells of a deed with both sides: the kidnapping of a nurse by gunmen, clashes of gangs."""
    kind = found.frame.plover_type
    both = bool(found.recipients) or (kind == "ASSAULT" and len(found.actors) > 1)
    return found.verb < 0 and kind in _STATED and both


def _fullest(group: Sequence[Event]) -> Event:
    """Return the first of the fullest places that tell of an event, with the best score of all."""
    plain = [event for event in group if _likely(event) and event.zone != "headline"]
    best = max(plain or group, key=Event.fullness)
    best.score = max(event.score for event in group)
    return best


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
    speech: Speech,
    last: int,
    today: date | None,
    zone: str,
) -> Event:
    """Settle status, source and date of an occurrence, and how likely it is an event."""
    follow_cue(found, grammar, speech)
    if found.standing.status == "hypothetical" and _is_in_words(found):
        _count_attempt(found, grammar)
    standing, status = found.standing, found.standing.status
    when = calendar.date(grammar, found) or (calendar.asked_on(grammar, found, today) if status == "actual" else None)
    if status == "actual" and when is not None and _begins_after(when["edtf"], today):
        reacts = found.frame.plover_type in REACTIONS  # ruled out new taxes before 2027
        called = found.frame.plover_type == "PROTEST" and calendar.is_appointed(grammar, when)
        if (when["basis"] != "explicit" or reacts) and _has_happened(grammar, found.verb) and not called:
            when = None  # a day that is yet to come cannot be the one that is meant
        else:
            status = "scheduled"
            if standing.reason == "present":
                standing.reason = None  # ministers meet on Tuesday
    quoted = speech.at(grammar.words[found.trigger].start)
    source = next((actor for actor, _ in parties.resolve(grammar, standing.source)), None)
    if quoted is not None and quoted.heard:
        status, source = "hypothetical" if status == "actual" else status, None
    elif source is None and quoted is not None:
        source = quoted.speaker
    aside = found.verb == found.trigger and _is_aside(grammar, found.trigger)
    if quoted is not None and quoted.refuted and not aside and status in ("actual", "hypothetical"):
        status, source = "denied", quoted.denier
    if status == "feared" and source is not None and warns_of_own_deed(grammar, parties, found, source):
        status = "scheduled"
    if source is None and (status in ("feared", "proposed") or (standing.alleged and status == "actual")):
        status = "hypothetical"
    seen = signs(found, grammar, parties, status=status, when=when, zone=zone, speech=quoted)
    if when is not None and found.verb >= 0 and calendar.is_of_promise(grammar, found.verb, when):
        when = None
    duty = standing.status == "proposed" and source is None and is_duty(grammar, found.verb)
    score, leader = 0.0 if duty else likelihood(seen), leader_of(grammar, parties, found)
    return Event(found, leader, status, source, when, last, zone, seen, score)


def _has_happened(grammar: Grammar, verb: int) -> bool:
    """Say whether a verb is in the past tense or the perfect: ruled out, has ruled out."""
    if grammar.tells_past(verb):
        return True
    auxiliaries = lowered(grammar, grammar.below(verb, "aux", "auxpass")) if verb >= 0 else set()
    return bool(auxiliaries) and auxiliaries <= _PERFECT and grammar.words[verb].tag == "VBN"


def _is_in_words(found: Occurrence) -> bool:
    frame = found.frame
    return frame.plover_type in _IN_WORDS and frame.plover_mode != "investigate" and frame.lemma not in _BEFORE_COURT


def _count_attempt(found: Occurrence, grammar: Grammar) -> None:
    """Let an attempt that was made stand for the deed, in place, where that is in words: tried to defend him."""
    word = grammar.words[found.trigger]
    if found.verb != found.trigger or word.relation != "xcomp" or grammar.lower(word.head) not in _ATTEMPTS:
        return
    made = verb_standing(grammar, word.head, headline=False)
    if made.status == "actual" and made.reason is None:
        found.standing = made


def _is_aside(grammar: Grammar, n: int) -> bool:
    """Whether a verb only describes a noun; not "it was Moe who sank it", "there are soldiers killed by Moe"."""
    word = grammar.words[n]
    if word.relation not in _ASIDE or word.head < 0:
        return False
    over = grammar.words[word.head].head
    beside = grammar.below(word.head, "nsubj", "expl") + (grammar.below(over, "expl") if over >= 0 else [])
    return not any(grammar.lower(m) in ("it", "there") for m in beside)


def _begins_after(edtf: str, today: date | None) -> bool:
    start = parse_edtf(edtf).start
    return start is not None and today is not None and start > today


def _rows(text: str, grammar: Grammar, parties: Parties, events: Sequence[Event]) -> list[Row]:
    rows: list[Row] = []
    taken: dict[str, int] = {}
    words = grammar.words
    for event in events:
        found = event.found
        low, high = span_of(grammar, found, event.last)
        first, last = trigger_of(grammar, found)
        place, country = place_of(text, grammar, parties, found) or (None, None)
        key = f"e{words[found.trigger].start:05d}"
        number = taken[key] = taken.get(key, 0) + 1
        row: Row = {
            "key": key if number == 1 else f"{key}-{number}",
            "label": label_of(text, grammar, parties, found, label_span(grammar, found, event.last)),
            "status": event.status, "plover_type": found.frame.plover_type, "plover_mode": found.frame.plover_mode,
            "start": words[low].start, "end": words[high - 1].end,
            "_trigger": (words[first].start, words[last].end),
            "according_to_actor_id": event.source, "place_name": place, "place_country": country,
            "participants": _participants(found), "origin": "machine",
            "confidence": "high" if event.score >= _HIGH else "medium" if event.score >= _MEDIUM else "low",
            "note": None if event.score >= _MEDIUM else doubt(event.signs),
            **basis_of(event.date),
        }  # fmt: skip
        rows.append({column: value for column, value in row.items() if value is not None})
    return rows


def _participants(found: Occurrence) -> list[Mapping[str, str]]:
    return [
        *({"actor_id": actor, "role": "actor"} for actor, _ in found.actors),
        *({"actor_id": actor, "role": "recipient"} for actor, _ in found.recipients),
    ]
