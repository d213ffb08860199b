"""Where titles of office begin, and who is meant by a bare one."""

import pytest
from tests.extract.reading import code, who_says

pytestmark = pytest.mark.usefixtures("however_doubtful")


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Finance Minister Ida Moe met bankers on Monday. Moe said that Deputy Finance Minister Per Lund had called "
            "the bank.\n\n“We pay nothing,” the minister said.",
            "pay nothing",
            "Ida Moe",
        ),
        (
            "Per Lund, the shadow trade secretary, rose. Ida Moe, the trade secretary, smiled. “I know of none,” the "
            "trade secretary said. Lund laughed. “It is here,” said the shadow trade secretary.",
            "know of none",
            "Ida Moe",
        ),
        (
            "Deputy Governor Musa Bello opened the clinic. “It is ready,” the governor said.",
            "It is ready",
            "Musa Bello",
        ),
        (
            "Former Mayor Ann Lund was there when Mayor Per Berg spoke. Lund slept. “I shall pay,” the mayor said.",
            "shall pay",
            "Per Berg",
        ),
        (
            "Acting President Ida Moe left early. President Per Lund stayed. Moe was ill. “I am here,” the president said.",
            "I am here",
            "Per Lund",
        ),
    ],
)
def test_a_bare_title_is_that_of_who_holds_it_in_full(text: str, words: str, expected: str) -> None:
    assert who_says(text, words) == expected


def test_a_shadow_secretary_is_never_the_secretary() -> None:
    text = "Paul Lund, the shadow trade secretary, rose. “They are good ports,” the Trade Secretary told sailors."
    assert who_says(text, "good ports") == "Trade Secretary"


def test_a_vice_president_is_no_president() -> None:
    text = "Vice President Ida Moe came on Sunday. “She is welcome,” the president said."
    assert who_says(text, "welcome") == "president"


@pytest.mark.parametrize(
    ("text", "role", "organizations"),
    [
        ("Energy Minister Josef Ole Kamau denied it.", "Energy Minister", []),
        ("Union River Affairs Minister Shri Devendra Rao left.", "Union River Affairs Minister", []),
        ("The accused told Additional Solicitor General Harpreet Gill that it was late.",
         "Additional Solicitor General", []),
        ("Chief Cabinet Secretary Ibara Masaru agreed.", "Chief Cabinet Secretary", []),
        ("Permanent Secretary Alice Phiri agreed.", "Permanent Secretary", []),
        ("Former Fisheries Minister Ida Moe agreed.", "Former Fisheries Minister", []),
        ("Shadow minister Ida Moe agreed.", "Shadow minister", []),
        ("Shadow fisheries secretary Ida Moe agreed.", "Shadow fisheries secretary", []),
        ("Deputy fisheries minister Ida Moe agreed.", "Deputy fisheries minister", []),
        ("Mineral Resources and Fisheries Minister Ida Moe agreed.", "Mineral Resources and Fisheries Minister", []),
        ("Fisheries and Mineral Resources Minister Ida Moe agreed.", "Fisheries and Mineral Resources Minister", []),
        ("Chief Financial Officer Ida Moe agreed.", "Chief Financial Officer", []),
        ("The letter went to Chief Human Resources Officer Ida Moe.", "Chief Human Resources Officer", []),
        ("White House Press Secretary Ida Moe agreed.", "White House Press Secretary", ["White House"]),
        ("European Union Trade Commissioner Ida Moe agreed.", "European Union Trade Commissioner",
         ["European Union"]),
        ("Democratic Party Secretary Ida Moe agreed.", "Democratic Party Secretary", ["Democratic Party"]),
    ],
)  # fmt: skip
def test_where_a_title_begins(text: str, role: str, organizations: list[str]) -> None:
    actors = code(text).actors
    named = [row for row in actors if row["naming"] == "named"]
    assert [row["role"] for row in named if row["actor_type"] == "person"] == [role]
    assert [row["name"] for row in named if row["actor_type"] == "organization"] == organizations


def test_what_a_minister_is_for_is_no_body() -> None:
    text = "She wrote to the Minister for Housing. The Minister of Energy and Infrastructure agreed."
    assert not [row["name"] for row in code(text).actors if row["actor_type"] == "organization"]


def test_a_deputy_secretary_of_state_is_one_person() -> None:
    people = [row["name"] for row in code("He greeted Deputy Secretary of State Per Lindahl on Monday.").actors]
    assert people == ["Per Lindahl"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Foreign Minister Prince Harun Moe agreed.", ["Foreign Minister", "Prince"]),
        ("Crown Prince Harun Moe agreed.", ["Crown Prince"]),
        ("It was agreed with army commander Brigadier Ida Moe.", ["army commander", "Brigadier"]),
        ("It was agreed with the attorney general Ida Moe.", ["attorney general"]),
        ("The letter was signed by union president Comrade Ida Moe.", ["union president"]),
    ],
)
def test_a_rank_behind_an_office_is_a_role_of_its_own_and_an_address_is_none(text: str, titles: list[str]) -> None:
    assert [row["role_title"] for row in code(text).affiliations] == titles


def test_a_shadow_minister_sits_in_parliament_and_not_in_the_government() -> None:
    texts = ("Shadow fisheries secretary Ida Moe agreed.", "Ida Moe, the shadow ports minister, agreed.")
    assert [code(text).actors[0]["sector"] for text in texts] == ["LEG", "LEG"]
