"""Countries of bodies that news everywhere tells of, which are not the one that an article is about."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.lexis.homes_of_bodies import HOMES_OF_BODIES


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("Google", "USA"),
        ("Stanford University", "USA"),
        ("Petronas", "MYS"),
        ("University of Oxford", "GBR"),
        ("University of Haifa", "ISR"),
    ],
)
def test_a_body_that_the_whole_world_knows_is_not_of_where_the_news_is(body: str, code: str) -> None:
    text = f"Ann Moe of the {body} said no.\n\nIsrael is at peace, and the Israeli army said no.\n"
    rows = propose(text, article_id="a", reference_date=None).actors
    assert {row.get("country_code") for row in rows if row["name"] == body} == {code}


def test_a_country_told_beside_such_a_body_is_its_own() -> None:
    text = "Ann Moe of the Israeli firm Google said no.\n\nIsrael is at peace, and the Israeli army said no.\n"
    rows = propose(text, article_id="a", reference_date=None).actors
    assert [row["country_code"] for row in rows if row["name"] == "Google"] == ["ISR"]


def test_a_person_or_a_paper_with_such_a_name_is_of_where_the_news_is() -> None:
    text = "LAGOS, Nigeria - The Guardian, a Lagos daily, said no.\n\nNigeria is at peace, and the Nigerian army said no.\n"
    rows = propose(text, article_id="a", reference_date=None).actors
    assert "GBR" not in {row.get("country_code") for row in rows}


def test_names_of_such_bodies_are_whole() -> None:
    assert HOMES_OF_BODIES["Agence France-Presse"] == "FRA"
    assert all(name == " ".join(name.split()) and "- " not in name for name in HOMES_OF_BODIES)
