"""Events that are missed, told too early, or told of the wrong one; all text is made up."""

import pytest

from newsvoices.extractor import propose


def _told(text):
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (row["status"], row["plover_type"], row.get("plover_mode"),
         ";".join(names[one["actor_id"]] for one in row["participants"] if one["role"] == "actor"))
        for row in coding.events
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The mayor tabled the harbour bill on October 10.", ("actual", "NONE", None, "mayor")),
        ("The leaders undertook to build a patrol fleet.", ("actual", "AGREE", None, "leaders")),
        ("Mutinous soldiers seized state television on Sunday.", ("actual", "COERCE", "seize", "Mutinous soldiers")),
        ("In October the electoral commission excluded the opposition party from the vote.",
         ("actual", "COERCE", "restrict", "electoral commission")),
        ("The dockworkers stopped work on Monday.", ("actual", "PROTEST", "strike", "dockworkers")),
        ("Steelworkers walked out on Monday.", ("actual", "PROTEST", "strike", "Steelworkers")),
        ("Ann Moe, the union leader, began a hunger strike in 2019.", ("actual", "PROTEST", "hunger", "Ann Moe")),
        ("The union plans a vigil outside the parliament on Saturday.", ("scheduled", "PROTEST", "demo", "union")),
        ("Soldiers had searched the editor’s house on Sunday.", ("actual", "COERCE", "seize", "Soldiers")),
        ("The Danish delegation left on Thursday in protest.", ("actual", "PROTEST", "boycott", "Danish delegation")),
    ],
)  # fmt: skip
def test_what_happens_or_is_planned_is_an_event(text, event):
    assert event in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Supplies charged the agency 2,400 pounds for tents.",
        "The minister took the power to decide on large schemes away from councillors.",
        "Ann Moe, the minister, called the budget “prudent but not timid”.",
        "The spokesman, who introduced himself as Colonel Moe, smiled.",
        "In 2022 the board overturned a similar refusal at nearby Duncarrick.",
    ],
)
def test_what_only_sounds_like_one_is_none(text):
    assert _told(text) == []


def test_what_is_waited_for_has_not_happened():
    text = "The union said its members would stay out until the terminal operators withdrew a plan to cut wages."
    assert _told(text) == [("hypothetical", "CONCEDE", None, "terminal operators")]


def test_what_stands_beside_something_unlikely_is_not_unlikely():
    text = "The amendment is unlikely to pass: the government has ruled out any change that costs money."
    assert _told(text) == [("actual", "REJECT", None, "government")]


def test_a_ban_that_will_go_ahead_is_yet_to_come():
    assert _told("Ann Moe said her government would go ahead with its own ban on mining.")[0][:2] == (
        "scheduled", "COERCE",
    )  # fmt: skip


def test_who_is_expected_to_do_something_is_to_do_it():
    assert _told("Lawyers expect the police to apply for a court order next week.") == [
        ("scheduled", "REQUEST", None, "police")
    ]


def test_nobody_s_home_town_joins_a_march_with_her():
    text = "“My pay is small,” said Teresa Vinhas, a nurse from Setúbal who joined the march."
    assert _told(text) == [("actual", "PROTEST", "demo", "Teresa Vinhas")]


def _rows(text):
    return propose(text, article_id="x", reference_date="2025-11-10").events


def test_the_year_of_a_budget_is_no_date_of_a_debate_on_it():
    (row,) = _rows("The parliament on Tuesday opened a debate on the government’s 2026 budget.")
    assert (row["status"], row["date_as_printed"]) == ("actual", "2025-11-04")
    (row,) = _rows("Ann Moe won the 2016 election.")
    assert row["date_as_printed"] == "2016"


def test_the_place_of_a_reason_is_no_place_of_what_was_done_for_it():
    rows = _rows("Denmark cancelled a planned visit by the king last week because of the floods in Bergen.")
    assert [row.get("place_name") for row in rows] == [None] * len(rows) != []


def test_a_label_ends_before_the_next_deed():
    text = "France urged its citizens in the country to stay indoors and suspended flights until further notice."
    assert [row["label"] for row in _rows(text)] == [
        "France urges its citizens in the country to stay indoors", "France suspends flights until further notice",
    ]  # fmt: skip


def test_a_worse_outlook_is_no_sanction():
    (row,) = _rows("The rating agency Moe & Lund cut its outlook for Hungary.")
    assert row["plover_type"] == "NONE"
