"""Quotes, events and ties in news of courts, firms and parties of many countries; all text is made up."""

import pytest
from tests.extract.reading import code


def quoted(text: str) -> list[str]:
    return [text[row["start"] : row["end"]] for row in code(text).quotes]


def ties(text: str) -> list[tuple[str, str, str]]:
    coding = code(text)
    name = {row["key"]: row["name"] for row in coding.actors}
    rows = [row for row in coding.affiliations if row.get("org_actor_id") and row["tenure"] == "unclear"]
    return [(name[row["actor_id"]], row["role_title"], name[row["org_actor_id"]]) for row in rows]


@pytest.mark.parametrize("source", ["one of two surgeons left in the town", "a nurse"])
def test_who_the_source_is_is_no_part_of_what_it_says(source: str) -> None:
    assert quoted(f"Shells hit a clinic, according to Dr. Hiba el-Tayeb, {source}.") == ["Shells hit a clinic"]


def test_what_goes_on_behind_a_source_is_still_what_it_says() -> None:
    text = "According to Hiba Moe, one of the surgeons left the town."
    assert quoted(text) == ["one of the surgeons left the town"]


def test_what_somebody_is_known_as_is_no_quote() -> None:
    assert quoted("The Harbour Fish Office, known as OLAF, urged that Lund resign.") == ["that Lund resign"]
    assert quoted("Critics dubbed the plan a gift.") == ["the plan a gift"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A court cleared protesters of espionage on Monday.", "NONE"),
        ("Police cleared protesters from the square on Monday.", "COERCE"),
    ],
)
def test_a_court_that_clears_somebody_of_a_crime_uses_no_force(text: str, kind: str) -> None:
    assert [row["plover_type"] for row in code(text).events] == [kind]


@pytest.mark.parametrize("time", ["effective July 1", "effective from July 1", "with effect from July 1"])
def test_a_day_from_which_an_act_takes_effect_does_not_date_it(time: str) -> None:
    text = f"The company named Priya Rao as its chief financial officer, {time}."
    assert [row.get("date_as_printed") for row in code(text).events] == [None]


def test_a_day_on_which_an_effective_act_was_done_dates_it() -> None:
    text = "The company named the effective Priya Rao as its chief financial officer on April 1."
    assert [row.get("date_as_printed") for row in code(text).events] == ["2024-04-01"]


@pytest.mark.parametrize("verb", ["has decided", "intends"])
def test_whoever_decides_to_run_for_an_office_seeks_it(verb: str) -> None:
    assert ties(f"Per Lund {verb} to run for chair of the Fish League.") == [("Per Lund", "chair", "Fish League")]


@pytest.mark.parametrize("verb", ["has not decided", "asked Ann Moe", "never intended"])
def test_whoever_does_not_decide_to_run_or_asks_another_seeks_no_office(verb: str) -> None:
    assert ties(f"Per Lund {verb} to run for chair of the Fish League.") == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("In May the army beat Norway by nine votes.", ["NONE"]),
        ("Police beat protesters by the gate.", ["ASSAULT"]),
        ("The president of Solva cut short his visit to Norway on Monday.", ["CONSULT"]),
        ("Norway cut ties with Denmark on Monday.", ["SANCTION"]),
    ],
)
def test_who_wins_by_votes_or_cuts_a_visit_short_hurts_nobody(text: str, kinds: list[str]) -> None:
    assert [row["plover_type"] for row in code(text).events] == kinds
