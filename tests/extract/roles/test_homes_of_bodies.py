"""Countries of bodies that news everywhere tells of, which are not the one that an article is about."""

import pytest

from newsvoices.extractor import propose


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
