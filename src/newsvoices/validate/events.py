"""Events and dates: status, type and mode, participants, EDTF and what is derived from it (V16 to V19)."""

from collections.abc import Iterator

from newsvoices import contract
from newsvoices.edtf import PROFILE, EdtfDate, NotEdtf, parse_edtf
from newsvoices.records import Row
from newsvoices.validate.inputs import Data, as_edtf
from newsvoices.validate.registry import rule
from newsvoices.validate.report import Failure, allow, fail, identify, shorten, show

__all__: list[str] = []

_WITH_WORDS = ("explicit", "completed", "deictic")
_DATED = "event_id date_as_printed date_basis date_start date_end date_precision after_event_id"


@rule(
    "V16 feared and proposed events have a source",
    "An event that is feared or proposed names the actor on whose word it is.",
    "relations",
    {"events": "event_id status according_to_actor_id"},
)
def feared_events_have_a_source(data: Data) -> Iterator[Failure]:
    """V16 for sources."""
    for event in data.rows("events"):
        if event["status"] in ("feared", "proposed") and event["according_to_actor_id"] is None:
            message = (
                f"Event {event['event_id']} is {event['status']} according to nobody, where a feared or "
                "proposed event needs a stated source; name it in according_to, or change the status."
            )
            yield fail("events", event, "according_to_actor_id", "the actor who fears or proposes it", message)


@rule(
    "V16 nothing actual lies in the future",
    "No actual event begins after the article's reference date.",
    "relations",
    {"events": "event_id article_id status date_start", "articles": "article_id reference_date"},
)
def nothing_actual_lies_ahead(data: Data) -> Iterator[Failure]:
    """V16 for dates."""
    articles = data.index("articles")
    for event in data.rows("events"):
        article = articles.get(event["article_id"])
        reference = as_edtf(article["reference_date"]) if article else None
        if event["status"] != "actual" or event["date_start"] is None or reference is None or reference.end is None:
            continue
        if event["date_start"] > reference.end:
            message = (
                f"Event {event['event_id']} is actual and begins on {event['date_start']}, after the "
                f"article's reference date {reference.end}, where nothing actual can lie; correct its date "
                "or its status."
            )
            yield fail("events", event, "date_start", f"{reference.end} or earlier", message)


@rule(
    "V17 mode fits type",
    "An event's plover_mode is one that the vocabulary allows for its plover_type.",
    "relations",
    {"events": "event_id plover_type plover_mode"},
)
def mode_fits_type(data: Data) -> Iterator[Failure]:
    """V17."""
    modes = contract.vocabularies()["plover_mode"].codes
    for event in data.rows("events"):
        kind, mode = event["plover_type"], event["plover_mode"]
        legal = [code.code for code in modes if kind in code.applies_to]
        if mode is not None and mode not in legal:
            allowed = ", ".join(legal) or "no mode"
            message = (
                f"Event {event['event_id']} is of the type {show(kind)} and has the mode {show(mode)}, "
                f"where {allowed} is allowed with {show(kind)}; correct the mode or the type, or leave the "
                "mode out."
            )
            yield fail("events", event, "plover_mode", allowed, message)


@rule(
    "V18 events have their participants",
    "AID and SANCTION have a recipient, COOPERATE has two participants, and every event with a type other "
    "than NONE has an actor.",
    "relations",
    {"events": "event_id plover_type", "event_participants": "event_id actor_id role"},
)
def events_have_participants(data: Data) -> Iterator[Failure]:
    """V18."""
    roles: dict[str, list[tuple[str, str]]] = {}
    for part in data.rows("event_participants"):
        roles.setdefault(part["event_id"], []).append((part["role"], part["actor_id"]))
    for event in data.rows("events"):
        kind = event["plover_type"]
        parts = roles.get(event["event_id"], [])
        lacking = []
        if kind != "NONE" and not any(role == "actor" for role, _actor in parts):
            lacking.append("an actor")
        if kind in ("AID", "SANCTION") and not any(role == "recipient" for role, _actor in parts):
            lacking.append("a recipient")
        if kind == "COOPERATE" and len({actor for _role, actor in parts}) < 2:
            lacking.append("two participants")
        if lacking:
            needs = " and ".join(lacking)
            message = (
                f"Event {event['event_id']} is of the type {show(kind)}, which needs {needs}, and has "
                f"{_list_parts(parts)}; add who takes part, or change the type."
            )
            yield fail("events", event, "plover_type", f"{kind} with {needs}", message)


def _list_parts(parts: list[tuple[str, str]]) -> str:
    return ", ".join(f"{actor} as {role}" for role, actor in parts) or "no participants"


@rule(
    "V19 dates are EDTF",
    "Every date column holds a valid date of the EDTF profile, and so does a correction of one.",
    "relations",
    {},
)
def dates_are_edtf(data: Data) -> Iterator[Failure]:
    """V19 for the form of dates."""
    for table, columns in data.columns.items():
        dated = [field.name for field in contract.table(table).fields if field.edtf and field.name in columns]
        for row in data.rows(table) if dated else ():
            for column in dated:
                if row[column] is not None and (problem := _malformed(row[column])):
                    yield _not_edtf(table, row, column, problem)
    if data.has("corrections", ("correction_id", "table", "column", "corrected")):
        for row in data.rows("corrections"):
            schema = contract.tables().get(row["table"])
            if schema and row["column"] in schema.columns and schema.field(row["column"]).edtf:
                problem = _malformed(row["corrected"])
                if problem:
                    yield _not_edtf("corrections", row, "corrected", problem)


def _malformed(value: str) -> NotEdtf | None:
    try:
        parse_edtf(value)
    except NotEdtf as error:
        return error
    return None


def _not_edtf(table: str, row: Row, column: str, problem: NotEdtf) -> Failure:
    found = "".join(char if char.isprintable() else "?" for char in problem.found)
    said = f"The {column} of {table} row {show(identify(table, row))} is malformed: {found}"
    if problem.hint is not None:
        return fail(table, row, column, problem.hint.removeprefix("write "), f"{said}; {problem.hint}.")
    said += f", where only dates of the EDTF profile are allowed ({PROFILE}); correct it."
    return fail(table, row, column, PROFILE, said)


@rule(
    "V19 derived dates are recomputed",
    "date_start, date_end and date_precision of an event follow from its printed date, from the verified "
    "correction of that where there is one, or from the event that it inherits its date from.",
    "relations",
    {"events": _DATED, "corrections": "correction_id table row_id column corrected status"},
)
def derived_dates_are_recomputed(data: Data) -> Iterator[Failure]:
    """V19 for derived columns."""
    corrected = {
        row["row_id"]: row["corrected"]
        for row in data.rows("corrections")
        if (row["table"], row["column"], row["status"]) == ("events", "date_as_printed", "verified")
    }
    for event in data.rows("events"):
        value = corrected.get(event["event_id"], event["date_as_printed"])
        if value is not None and as_edtf(value) is None:
            continue  # reported as malformed
        date = _date_of(data, event, corrected)
        expected = {
            "date_start": date and date.start,
            "date_end": date and date.end,
            "date_precision": date and date.precision,
        }
        for column, right in expected.items():
            if event[column] != right:
                message = (
                    f"The {column} of event {event['event_id']} is {show(event[column])}, where its "
                    f"printed, corrected or inherited date makes it {show(right)}; build the derived columns again."
                )
                yield fail("events", event, column, allow(right), message)


def _date_of(data: Data, event: Row, corrected: dict[str, str]) -> EdtfDate | None:
    seen: set[str] = set()
    at: Row | None = event
    while at is not None and at["event_id"] not in seen:
        value = corrected.get(at["event_id"], at["date_as_printed"])
        if value is not None or at["date_basis"] != "inherited":
            return as_edtf(value)
        seen.add(at["event_id"])
        at = data.index("events").get(at["after_event_id"])
    return None


@rule(
    "V19 date words fit their basis",
    "An event has date_words exactly when its date_basis is explicit, completed or deictic, and no date "
    "when it is none.",
    "relations",
    {"events": "event_id date_words date_basis date_as_printed"},
)
def date_words_fit_their_basis(data: Data) -> Iterator[Failure]:
    """V19 for date words."""
    for event in data.rows("events"):
        name, basis, words = event["event_id"], event["date_basis"], event["date_words"]
        if (basis in _WITH_WORDS) != (words is not None):
            message = (
                f"Event {name} has the date basis {show(basis)} and the date words {show(words)}, where "
                f"words are given exactly with {', '.join(_WITH_WORDS)}; correct one of the two."
            )
            yield fail("events", event, "date_words", f"words exactly with {', '.join(_WITH_WORDS)}", message)
        if basis == "none" and event["date_as_printed"] is not None:
            message = (
                f"Event {name} has the date basis none and the date {show(event['date_as_printed'])}, "
                "where none means that there is no date; say what the date rests on, or take it out."
            )
            yield fail("events", event, "date_as_printed", "nothing when date_basis is none", message)


@rule(
    "V19 the reference date is known",
    "An article has a reference_date unless its reference_basis is unknown, and none when it is.",
    "relations",
    {"articles": "article_id reference_date reference_basis"},
)
def reference_date_is_known(data: Data) -> Iterator[Failure]:
    """V19 for reference dates."""
    for article in data.rows("articles"):
        basis, value = article["reference_basis"], article["reference_date"]
        if (basis == "unknown") != (value is None):
            message = (
                f"Article {article['article_id']} has the reference date {show(value)} on the basis "
                f"{show(basis)}, where a date is given exactly when its basis is known; complete "
                "article.yaml."
            )
            allowed = "nothing when the basis is unknown, else a date"
            yield Failure("articles", article["article_id"], "reference_date", shorten(value), allowed, message)
