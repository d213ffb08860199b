"""Where somebody lives, told behind name and age, is nobody; all text is made up."""

import pytest

from newsvoices.extractor import propose


def coded(text: str) -> tuple[dict[str, str], int]:
    """The kinds of the actors of a text by name, and how many ties it tells."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    return {row["name"]: row["actor_type"] for row in coding.actors}, len(coding.affiliations)


@pytest.mark.parametrize(
    "address",
    [
        "31, of Mill Lane, Skipley,",
        "31, of Mill Lane, Skipley, Wexshire,",
        "31, of 12 Mill Lane, Skipley,",
        "aged 31, of Mill Lane, Skipley,",
    ],
)
def test_street_and_town_behind_an_age_are_no_actors(address: str) -> None:
    assert coded(f"Ann Moe, {address} admitted theft on Monday.") == ({"Ann Moe": "person"}, 0)


def test_an_age_in_brackets_leads_to_an_address_too() -> None:
    text = "Ann Moe (31), of Mill Lane, Skipley, admitted theft on Monday. Skipley is a town."
    assert coded(text) == ({"Ann Moe": "person"}, 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe, 31, of Harbour Bank, won.", {"Ann Moe": "person", "Harbour Bank": "organization"}),
        ("Lois Lane left on Monday.", {"Lois Lane": "person"}),
        (
            "Ann Moe, 31, of Mill Lane, Skipley, had left, Ida Lund said.",
            {"Ann Moe": "person", "Ida Lund": "person"},
        ),
    ],
)
def test_a_body_behind_an_age_and_people_beside_an_address_stay_actors(text: str, expected: dict[str, str]) -> None:
    assert coded(text)[0] == expected
