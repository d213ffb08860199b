"""What roles read like in the tables, and what is no role or no body's name."""

import pytest
from tests.extract.reading import code, ties


@pytest.mark.parametrize(("told", "title", "tenure"), [
    ("Ann Moe, who served as Ida Vik’s chief of staff during the Lund administration, left.",
     "Ida Vik’s chief of staff", "unclear"),
    ("Ann Moe, the future minister of trade, left.", "minister of trade", "elect"),
    ("Ann Moe was the first senator to back the bill.", "senator", "unclear"),
    ("Ann Moe was a senator.", "senator", "former"),
])  # fmt: skip
def test_a_title_reads_as_printed_without_its_tenure(told: str, title: str, tenure: str) -> None:
    assert (title, tenure) in {row[2:] for row in ties(told) if row[0] == "Ann Moe"}


def test_a_title_of_several_does_not_say_how_many_hold_it() -> None:
    told = "Most Fish Party candidates met Ann Moe of the Fish Party. Some Fish Party members left."
    assert {row[2] for row in ties(told) if row[1] == "Fish Party" and row[0] != "Ann Moe"} == {"candidates", "members"}


def test_an_office_says_more_of_somebody_than_what_he_is_to_do() -> None:
    told = "The deputy head, Ola Lund, will lead the board until May."
    assert code(told).actors[0]["role"] == "deputy head"
    assert code("Ola Lund will lead the board until May.").actors[0]["role"] == "lead the board"


def test_what_somebody_is_doing_is_no_role() -> None:
    told = (
        "Ann Moe is nudging fellow Senate Republicans to drop the bill. Per Berg is managing director of Harbour Bank."
    )
    assert ties(told) == [("Per Berg", "Harbour Bank", "managing director", "current")]


def test_a_role_ends_before_the_time_of_it() -> None:
    text = "Ann Moe, a lawyer by the time her husband came to Oslo, left on Monday.\n"
    assert [actor["role"] for actor in code(text).actors if actor["name"] == "Ann Moe"] == ["lawyer"]


@pytest.mark.parametrize("wife", ["Per Lund’s", "chess player Per Lund’s", "former Mayor Per Lund’s"])
def test_kin_behind_a_name_is_who_is_named_whatever_title_the_owner_has(wife: str) -> None:
    text = f"Ann Vik, {wife} wife, sent a recipe on Monday.\n"
    assert [actor["role"] for actor in code(text).actors if actor["name"] == "Ann Vik"] == ["wife"]
    assert "Per Lund’s wife" not in {actor["name"] for actor in code(text).actors}


def test_a_chamber_is_not_called_by_the_name_of_its_members() -> None:
    text = "Senate Democrats met Senate Majority Leader Per Berg on Monday. The Senate was late.\n"
    bodies = {actor["name"] for actor in code(text).actors if actor["actor_type"] == "organization"}
    assert bodies == {"Senate Democrats", "Senate"}
    assert ("Per Berg", "Senate", "Majority Leader", "current") in ties(text)


def test_a_seat_of_government_is_one_body_whoever_lives_there() -> None:
    text = "Voters may get an Ann Moe White House. The White House said on Monday that it was open.\n"
    assert {actor["name"] for actor in code(text).actors if "House" in actor["name"]} == {"White House"}


def test_what_a_speaker_calls_ours_is_not_the_speakers_alone() -> None:
    text = "“Our country is great, and our army is small,” Ann Moe said. “Our lawyer slept.”\n"
    names = {actor["name"] for actor in code(text).actors}
    assert names >= {"country", "army", "Ann Moe’s lawyer"}


def test_the_form_of_a_firm_begins_no_description() -> None:
    text = "Ida Vik’s Starr & Company, Inc. and Lund International companies gave much on Monday.\n"
    assert not [actor["name"] for actor in code(text).actors if actor["name"].startswith("Inc.")]


def test_a_party_s_followers_are_known_by_their_short_name_too() -> None:
    text = "Moe pushes Dems to reject deal\n\nDems must act, Sen. Ann Moe said on Monday.\n"
    assert [(actor["actor_type"], actor["country_code"]) for actor in code(text).actors if actor["name"] == "Dems"] == [
        ("group", "USA")
    ]


def test_a_labour_minister_need_not_be_british() -> None:
    text = "Labour Minister Ida Vik met Labour MP Per Berg on Monday.\n"
    assert {actor["name"]: actor["country_code"] for actor in code(text).actors if actor["actor_type"] == "person"} == {
        "Ida Vik": None, "Per Berg": "GBR",
    }  # fmt: skip


def test_what_is_held_hostage_is_no_hostage_of_its_own() -> None:
    text = "The union is holding the whole economy hostage, Ann Moe said on Monday. Rebels took him prisoner.\n"
    assert not [actor["name"] for actor in code(text).actors if "host" in actor["name"] or "prison" in actor["name"]]
    assert "hostage" in {actor["name"] for actor in code("The hostage said no to Ann Moe on Monday.\n").actors}


@pytest.mark.parametrize(
    "text", ["The judge held that the war prisoner was ill.", "She held a talk and the war prisoner wept."]
)
def test_a_prisoner_whom_no_verb_of_holding_has_for_its_object_is_somebody(text: str) -> None:
    assert "war prisoner" in {actor["name"] for actor in code(f"{text}\n").actors}
