from datetime import date

import pytest

from newsvoices.errors import DataError

TEXT = "On 7 March Ada signed. Ada met Kofi after that, Ada said. Kofi went home in May.\n"
ADA = {"key": "ada", "name": "Ada", "actor_type": "person", "naming": "named", "id": "kettle:a00011"}
KOFI = {"key": "kofi", "name": "Kofi", "actor_type": "person", "naming": "named", "id": "kettle:a00031"}
SIGN = {
    "key": "e-sign",
    "words": "signed",
    "label": "Ada signs",
    "status": "actual",
    "plover_type": "SUPPORT",
    "date_as_printed": "2014-03-07",
    "date_basis": "completed",
    "date_words": "7 March",
}
MEET = {"key": "e-meet", "words": "met", "label": "They meet", "status": "actual", "plover_type": "CONSULT"}
FIX = {
    "key": "x-march",
    "table": "events",
    "row_id": "e-sign",
    "column": "date_as_printed",
    "printed": "2014-03-07",
    "corrected": "2014-03-17",
    "reason": "r",
    "source": "https://example.org",
    "status": "verified",
}


def _dates(event):
    return event["date_start"], event["date_end"], event["date_precision"]


def test_dates_come_from_the_printed_value(code, tables_of):
    event = tables_of(code(TEXT, events=[SIGN])).events[0]
    assert _dates(event) == (date(2014, 3, 7), date(2014, 3, 7), "day")
    assert (event["date_as_printed"], event["date_words"]) == ("2014-03-07", "7 March")


def test_an_open_interval_has_one_day_only(code, tables_of):
    event = tables_of(code(TEXT, events=[{**SIGN, "date_as_printed": "2014-03/.."}])).events[0]
    assert _dates(event) == (date(2014, 3, 1), None, "open")


def test_an_event_without_date_has_none(code, tables_of):
    event = tables_of(code(TEXT, events=[{**MEET, "date_basis": "none"}])).events[0]
    assert (_dates(event), event["date_words"]) == ((None, None, None), None)


def test_a_verified_correction_changes_the_dates_and_keeps_what_is_printed(code, tables_of):
    rows = tables_of(code(TEXT, events=[SIGN], corrections=[FIX]))
    assert _dates(rows.events[0]) == (date(2014, 3, 17), date(2014, 3, 17), "day")
    assert rows.events[0]["date_as_printed"] == "2014-03-07"
    found = rows.corrections[0]
    assert (found["correction_id"], found["row_id"]) == ("kettle:x-march", rows.events[0]["event_id"])


@pytest.mark.parametrize("change", [{"status": "disputed"}, {"column": "label"}, {"row_id": "e-meet"}])
def test_no_other_correction_changes_the_dates(code, tables_of, change):
    event = tables_of(code(TEXT, events=[SIGN, MEET], corrections=[{**FIX, **change}])).events[0]
    assert event["date_start"] == date(2014, 3, 7)


def test_an_event_inherits_the_corrected_date_of_the_event_it_follows(code, tables_of):
    last = {**MEET, "key": "e-home", "words": "went", "date_basis": "inherited", "after_event_id": "e-meet"}
    heir = {**MEET, "date_basis": "inherited", "after_event_id": "e-sign"}
    rows = tables_of(code(TEXT, events=[last, heir, SIGN], corrections=[FIX]))
    assert [event["date_start"] for event in rows.events] == [date(2014, 3, 17)] * 3
    assert [event["date_as_printed"] for event in rows.events] == ["2014-03-07", None, None]
    assert rows.events[2]["after_event_id"] == rows.events[1]["event_id"]


def test_an_event_that_only_follows_another_inherits_nothing(code, tables_of):
    follower = {**MEET, "date_basis": "none", "after_event_id": "e-sign"}
    assert tables_of(code(TEXT, events=[SIGN, follower])).events[1]["date_start"] is None


def test_dates_that_are_inherited_in_a_circle_are_none(code, tables_of):
    one = {**MEET, "date_basis": "inherited", "after_event_id": "e-home"}
    other = {**MEET, "key": "e-home", "words": "went", "date_basis": "inherited", "after_event_id": "e-meet"}
    assert [event["date_start"] for event in tables_of(code(TEXT, events=[one, other])).events] == [None, None]


def test_dates_are_inherited_along_a_chain_of_any_length(code, tables_of):
    chain = [SIGN, {**MEET, "key": "e-0", "date_basis": "inherited", "after_event_id": "e-sign"}]
    for place in range(1, 3000):
        step = {"key": f"e-{place}", "id": f"kettle:e9{place:04d}", "after_event_id": f"e-{place - 1}"}
        chain.append({**chain[1], **step})
    assert {event["date_start"] for event in tables_of(code(TEXT, events=chain)).events} == {date(2014, 3, 7)}


def test_a_date_that_is_none_is_refused_with_its_event(code, tables_of):
    with pytest.raises(DataError, match=r"^The date of event kettle:e00015: '7 March' is not an EDTF date; allowed: "):
        tables_of(code(TEXT, events=[SIGN], corrections=[{**FIX, "corrected": "7 March"}]))


def _part(actor, role):
    return {"actor_id": actor, "role": role}


def test_participants_are_named_in_their_order_by_role(code, tables_of):
    parts = [_part("kofi", "actor"), _part("ada", "actor"), _part("herald", "recipient"), _part("ada", "other")]
    rows = tables_of(code(TEXT, actors=[ADA, KOFI], events=[{**MEET, "participants": parts}]))
    assert (rows.events[0]["actor_names"], rows.events[0]["recipient_names"]) == ("Kofi;Ada", "The Herald")
    assert [(row["actor_id"], row["role"]) for row in rows.event_participants] == [
        ("kettle:a00031", "actor"),
        ("kettle:a00011", "actor"),
        ("actor:herald", "recipient"),
        ("kettle:a00011", "other"),
    ]
    assert {row["event_id"] for row in rows.event_participants} == {rows.events[0]["event_id"]}


def test_an_event_with_nobody_names_nobody(code, tables_of):
    rows = tables_of(code(TEXT, events=[MEET]))
    assert (rows.events[0]["actor_names"], rows.events[0]["recipient_names"], rows.event_participants) == (
        None,
        None,
        [],
    )


def test_a_participants_mention_is_the_nearest_in_the_events_sentence(code, tables_of):
    mentions = [
        {"start": start, "end": start + 3, "actor_id": "ada", "mention_type": "NAM"}
        for start in (TEXT.index("Ada signed"), TEXT.index("Ada met"), TEXT.index("Ada said"))
    ]
    mentions.append({"start": TEXT.index("Kofi went"), "end": 62, "actor_id": "kofi", "mention_type": "NAM"})
    event = {**MEET, "participants": [_part("ada", "actor"), _part("kofi", "recipient")]}
    rows = tables_of(code(TEXT, actors=[ADA, KOFI], mentions=mentions, events=[event]))
    # Kofi's only mention is in another sentence.
    assert [row["mention_id"] for row in rows.event_participants] == [f"kettle:m{TEXT.index('Ada met'):05d}", None]


def test_a_source_is_named(code, tables_of):
    rows = tables_of(code(TEXT, actors=[ADA], events=[{**MEET, "according_to_actor_id": "ada"}]))
    assert (rows.events[0]["according_to_actor_id"], rows.events[0]["according_to_name"]) == ("kettle:a00011", "Ada")
