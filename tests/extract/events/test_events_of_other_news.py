"""Events of sport, business and disasters: who does what, when, where, and what only looks like a deed. All text is made up."""

import pytest

from newsvoices.extractor import propose

Told = tuple[str, str, list[str], str | None]


def told(text: str) -> list[Told]:
    coding = propose(f"Harbour news\n\n{text}\n", article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (
            row["plover_type"],
            row["status"],
            [names[who["actor_id"]] for who in row["participants"]],
            row.get("date_as_printed"),
        )
        for row in coding.events
    ]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("Coach Ann Moe signed a new contract until 2028 in May.", "2024-05"),
        ("Coach Ann Moe signed a new contract until 2028.", None),
    ],
)
def test_a_day_until_which_something_lasts_dates_no_deed(sentence: str, date: str | None) -> None:
    assert told(sentence) == [("SUPPORT", "actual", ["Ann Moe"], date)]


def test_a_year_since_which_somebody_is_something_dates_no_deed() -> None:
    assert [row[3] for row in told("Moe, 66, head of the club since 2016, met the owners of Oslo Rovers.")] == [None]


@pytest.mark.parametrize("place", ["Port of Bergen", "Gulf of Oman"])
def test_the_name_of_a_place_goes_on_behind_of(place: str) -> None:
    text = f"Harbour news\n\nMiners downed tools at the {place} on Monday.\n"
    events = propose(text, article_id="a", reference_date="2024-06-04").events
    assert [row.get("place_name") for row in events] == [place]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("The Ugandan government signed a letter of intent in April.",
         ("SUPPORT", "actual", ["Ugandan government"], "2024-04")),
        ("Rescuers pulled a boy from the well on Monday.", ("AID", "actual", ["Rescuers", "boy"], "2024-06-03")),
        ("Graybank demanded the sale of Lund’s ferries.", ("REQUEST", "actual", ["Graybank"], None)),
    ],
)  # fmt: skip
def test_letters_rescues_and_demands_are_typed_by_their_objects(sentence: str, event: Told) -> None:
    assert told(sentence) == [event]


@pytest.mark.parametrize(
    "sentence",
    [
        "Rival chain Vesterbank dropped 6 percent on Monday.",
        "Premier Ann Moe has bought herself some time.",
        "Coach Ann Moe did not expect to visit Oslo.",
        "Fans plan to leave their seats in the 27th minute.",
    ],
)
def test_falls_of_shares_bought_time_and_what_nobody_expected_are_no_events(sentence: str) -> None:
    assert told(sentence) == []


def test_what_somebody_did_not_plan_is_denied() -> None:
    assert told("Coach Ann Moe did not plan to visit Oslo.") == [("CONSULT", "denied", ["Ann Moe"], None)]


def test_a_headline_may_tell_of_a_strike_in_other_words() -> None:
    text = "Dockers walk out at Port of Bergen\n\nThousands of dockworkers downed tools on Monday after talks failed.\n"
    events = propose(text, article_id="a", reference_date="2024-06-04").events
    assert [(row["plover_mode"], row.get("date_as_printed")) for row in events] == [("strike", "2024-06-03")]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        (
            "President Ann Moe suggested the player was badly advised and urged him to apologise to the fans.",
            ("REQUEST", "actual", ["Ann Moe"], None),
        ),
        (
            "Two aides suggested the coach be dropped and defended Ann Moe as a candidate.",
            ("SUPPORT", "actual", ["aides", "Ann Moe"], None),
        ),
    ],
)
def test_who_says_something_with_a_verb_does_what_it_tells(sentence: str, event: Told) -> None:
    found = told(sentence)[0]
    assert (found[0], found[1], found[2][: len(event[2])], found[3]) == event


def test_a_power_is_no_event() -> None:
    found = told("King Harald Lund, who can grant pardons, ruled out any clemency.")
    assert [kind for kind, _, _, _ in found] == ["REJECT"]


def test_those_at_whom_gas_is_fired_are_its_recipients_and_who_boards_a_train_seizes_none() -> None:
    text = "Police fired tear gas at the dockers on Monday. Navy officers boarded a train to Bergen."
    coding = propose(text, article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in coding.actors}
    told = [
        (row["plover_type"], [(names[who["actor_id"]], who["role"]) for who in row["participants"]])
        for row in coding.events
    ]
    assert told == [("ASSAULT", [("Police", "actor"), ("dockers", "recipient")])]


def test_a_year_in_which_somebody_was_what_he_is_called_dates_no_deed() -> None:
    assert [row[3] for row in told("Ann Moe met the 2012 Fish Party nominee, Ida Vik.")] == [None]
    assert [row[3] for row in told("Ann Moe met the 2012 Fish Party nominee, Ida Vik, on Monday.")] == ["2024-06-03"]


@pytest.mark.parametrize(("who", "status"), [("Few", "denied"), ("A few", "actual"), ("Nobody", "denied")])
def test_what_few_do_is_as_good_as_not_done(who: str, status: str) -> None:
    assert [row[:2] for row in told(f"{who} criticised Mayor Ann Moe.")] == [("ACCUSE", status)]
