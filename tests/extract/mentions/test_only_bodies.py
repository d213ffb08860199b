"""Descriptions that mean the one firm or union that a text has named: [the firm], [the union], [the Polish firm]."""

import pytest
from tests.extract.reading import called_bodies

HMF = "The Hungarian Metal Federation (HMF) called a strike. HMF chairman Per Dahl wept."


@pytest.mark.parametrize(
    ("text", "name", "called"),
    [
        (f"{HMF} The union had not been asked.", "Hungarian Metal Federation", "union"),
        (f"Okudara Motors lost money. {HMF} The firm declined to say why.", "Okudara Motors", "firm"),
        (
            "Drugmaker Suryal Labs will buy Poland’s Wislimed, the firm said. The Polish company employs 900 people.",
            "Wislimed",
            "Polish company",
        ),
    ],
)
def test_the_only_body_of_a_kind_or_a_country_is_taken_up(text: str, name: str, called: str) -> None:
    assert called in called_bodies(text)[name]


def test_of_two_unions_or_firms_neither_is_taken_up_for_being_the_only_one() -> None:
    text = "The Metal Federation met. The Dock League met. It rained. It rained. The union wept."
    assert "union" not in called_bodies(text)["Metal Federation"] | called_bodies(text)["Dock League"]
