"""Names beside dates, in bylines and datelines, and of bodies, in text never seen before."""

import pytest
from tests.extract.reading import code


def kinds(text: str) -> dict[str, str]:
    return {row["name"]: row["actor_type"] for row in code(text).actors}


def speakers(text: str) -> list[str | None]:
    found = code(text)
    names = {row["key"]: row["name"] for row in found.actors}
    return [names.get(row["speaker_actor_id"]) for row in found.quotes]


@pytest.mark.parametrize(
    "date",
    ["On 7 May 2023", "On May 7", "In May", "Since 7 May", "By May", "On 7th May", "In May 2023", "In early May"],
)
def test_the_month_of_may_is_no_part_of_a_name(date: str) -> None:
    text = f"Ferry fares rise\n\n{date} Ida Brenna said that the ferry was late.\n"
    assert kinds(text) == {"Ida Brenna": "person"}
    assert speakers(text) == ["Ida Brenna"]


@pytest.mark.parametrize("name", ["Harriet May", "May Liv Brenna", "Mrs May"])
def test_people_are_called_may(name: str) -> None:
    text = f"Ferry fares rise\n\n{name} said that the ferry was late on Monday.\n"
    person = name.removeprefix("Mrs ")
    assert kinds(text) == {person: "person"}
    assert speakers(text) == [person]


def test_a_title_is_nobody_beside_whom_it_names() -> None:
    assert kinds("Mrs May said no.") == {"May": "person"}


def test_may_behind_a_preposition_is_whoever_the_article_calls_so() -> None:
    text = "Ferry fares rise\n\nHarriet May has changed much. By May and her ministers the fares were kept low.\n"
    found = code(text)
    assert [text[m["start"] : m["end"]] for m in found.mentions][:2] == ["Harriet May", "May"]
    assert {row["name"] for row in found.actors} >= {"Harriet May"}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("The National Curling and Sledge Union met.", "National Curling and Sledge Union"),
        ("They left the Swedish Curling and Sledge Federation.", "Swedish Curling and Sledge Federation"),
        ("It was the Kenya Reefs and Harbours Authority.", "Kenya Reefs and Harbours Authority"),
        ("The Department of the Treasurer met Ida Brenna.", "Department of the Treasurer"),
        ("The Office of the Chief Justice (OCJ) met. OCJ said no.", "Office of the Chief Justice"),
        ("The paper was seen by the Brenna Courier.", "Brenna Courier"),
        ("Gdańska Grupa Portowa (GGP), which owns it, said no.", "Gdańska Grupa Portowa"),
        ("Ida Brenna met Łódzka Unia Rybna (ŁUR). ŁUR said no.", "Łódzka Unia Rybna"),
    ],
)
def test_a_body_is_one_actor_with_its_initials(sentence: str, body: str) -> None:
    named = kinds(f"Ferry fares rise\n\n{sentence}\n")
    assert named.pop(body) == "organization"
    assert named.keys() <= {"Ida Brenna", "paper"}


def test_two_bodies_or_a_cup_and_a_body_stay_two() -> None:
    text = (
        "The European Parliament and World Bank met on Monday. The World Cup and Curling Association were named. "
        "The Norwegian Parliament and Labour Party met. The German Greens and Free Harbour Party agreed.\n"
    )
    assert not any(" and " in name for name in kinds(text))


def test_people_sign_articles_and_newsrooms_do() -> None:
    assert kinds("Ferry fares rise\n\nBy Quorvex Nordal\n\nNorway said no.\n")["Quorvex Nordal"] == "person"
    assert kinds("Ferry fares rise\n\nBy Reuters\n\nNorway said no.\n")["Reuters"] == "organization"


@pytest.mark.parametrize("place", ["TROMSO, Norway -", "TROMSO, Norway, May 3 (Reuters) —", "BRUSSELS, Belgium –"])
def test_where_an_article_was_written_is_no_actor(place: str) -> None:
    named = kinds(f"Ferry fares rise\n\n{place} The ministry said on Monday that fares would rise.\n")
    assert named.keys() - {"Reuters"} == {"ministry"}


def test_neither_a_festival_nor_an_adjective_is_an_actor() -> None:
    text = "The council will hold firm, and it will rest on Diwali and Holi. Ministers urged it to remain firm.\n"
    assert kinds(text).keys() == {"council", "Ministers"}
