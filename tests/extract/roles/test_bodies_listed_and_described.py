"""Bodies listed as some of somebody's, people who are described before they are named, and those of a body beside others."""

import pytest
from tests.extract.reading import Tie, ties

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Moe sits on the boards of several companies, including the ferry line Solheim Ferries and Harbour Bank.",
            ("Ann Moe", "Harbour Bank", "sits on", "current"),
        ),
        (
            "Ann Moe, who owns three newspapers, including the Harbour Times, said no.",
            ("Ann Moe", "Harbour Times", "owns", "current"),
        ),
        ("Ann Moe runs several charities, including the Fish Fund.", ("Ann Moe", "Fish Fund", "runs", "current")),
        (
            "Ann Moe, an investor whose companies include Harbour Bank and Lund Foods, said no.",
            ("Ann Moe", "Lund Foods", "companies", "current"),
        ),
    ],
)
def test_bodies_that_are_listed_as_somebodys(text: str, expected: Tie) -> None:
    assert expected in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe wrote to several charities, including the Fish Fund.",
        "Ann Moe runs a campaign against several companies, including Harbour Bank.",
        "Ann Moe leads a union of workers in several companies, including Harbour Bank.",
        "Ann Moe owns shares in several companies, including Harbour Bank.",
        "Ann Moe, whose clients include Harbour Bank, said no.",
        "Ann Moe never owned several newspapers, including the Harbour Times.",
        "Ann Moe runs a group that rates companies, including Harbour Bank.",
    ],
)
def test_bodies_that_are_listed_as_others(text: str) -> None:
    listed = ("Fish Fund", "Harbour Bank", "Harbour Times")
    assert not [row for row in ties(text) if row[0] == "Ann Moe" and row[1] in listed]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They freed a French nurse named Ann Moe.", "French nurse"),
        ("A French nurse named Ann Moe said that she was tired.", "French nurse"),
        ("A former Harbour Bank clerk named Ann Moe was held.", "former Harbour Bank clerk"),
    ],
)
def test_who_is_described_before_a_name_has_the_role(text: str, role: str) -> None:
    actors = {row["name"]: row.get("role") for row in propose(text, article_id="a", reference_date=None).actors}
    assert actors["Ann Moe"] == role


@pytest.mark.parametrize(
    "text",
    [
        "A judge named Ann Moe in the case.",
        "The bank’s director named Ann Moe as head.",
        "A nurse called Ann Moe on Monday.",
        "The judges named Ann Moe.",
        "A woman named Ann Moe was held.",
    ],
)
def test_who_names_or_calls_somebody_is_another(text: str) -> None:
    rows = propose(text, article_id="a", reference_date=None)
    keys = {row["key"] for row in rows.actors if row["name"] == "Ann Moe"}
    titles = {row["role_title"] for row in rows.affiliations if row["actor_id"] in keys}
    assert titles.isdisjoint({"judge", "director", "nurse", "judges", "woman"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harbour Bank will lay off 500 employees.", ("employees", "Harbour Bank", "employees", "current")),
        (
            "Harbour Bank’s customers and employees were told.",
            ("employees", "Harbour Bank", "employees", "current"),
        ),
        (
            "The Fish League, a group of donors and activists, said no.",
            ("activists", "Fish League", "activists", "current"),
        ),
    ],
)
def test_people_beside_a_body_are_in_it(text: str, expected: Tie) -> None:
    assert expected in ties(text)


@pytest.mark.parametrize(
    ("text", "who", "body"),
    [
        ("Harbour Bank will pay 500 employees of Lund Foods.", "employees", "Harbour Bank"),
        ("Harbour Bank’s critics and workers of Lund Foods were told.", "workers", "Harbour Bank"),
        ("Harbour Bank’s customers and other lawyers were told.", "lawyers", "Harbour Bank"),
        ("A group of donors met the Fish League.", "donors", "Fish League"),
        ("Harbour Bank’s customers and lawyers were told.", "lawyers", "Harbour Bank"),
        ("Harbour Bank’s critics and analysts were told.", "analysts", "Harbour Bank"),
        ("Harbour Bank will lay off 500 employees of Lund Foods.", "employees", "Harbour Bank"),
    ],
)
def test_people_of_others_are_not(text: str, who: str, body: str) -> None:
    assert not [row for row in ties(text) if row[0] == who and row[1] == body]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("While at Harbour Bank, she wrote poems.", True),
        ("While at Harbour College, she met her husband.", True),
        ("While at Harbour Market, she bought shoes.", False),
        ("While at Harbour Bank, she fainted.", False),
        ("While at Harbour Market, she ordered tea.", False),
    ],
)
def test_who_only_visits_a_body_is_not_in_it(text: str, *, told: bool) -> None:
    rows = ties(f"Ann Moe is a cook.\n\n{text}")
    assert any(row[0] == "Ann Moe" and row[1] and row[1].startswith("Harbour") for row in rows) == told


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Harbour University at Little Bay professor Ann Moe said no.", "Harbour University"),
        ("The Harbour Bank at Little Bay director Ann Moe said no.", None),
        ("He met at Little Bay professor Ann Moe of Fish College.", "Fish College"),
    ],
)
def test_a_campus_stands_between_university_and_title(text: str, body: str | None) -> None:
    assert [row[1] for row in ties(text) if row[0] == "Ann Moe"] == [body]


def test_an_office_of_a_charity_is_part_of_it() -> None:
    text = "Ann Moe runs the Bergen office of the charity Harbour Aid."
    actors = {row["key"]: row for row in propose(text, article_id="a", reference_date=None).actors}
    office = next(row for row in actors.values() if row["name"] == "Bergen office")
    assert actors[office["parent_actor_id"]]["name"] == "Harbour Aid"
