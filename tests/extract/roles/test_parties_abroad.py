"""Parties whose names others bear too belong to the country that nearly all of the article tells of."""

import pytest
from tests.extract.reading import countries


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("The Norwegian minister Kari Vik met clerks in Bergen. Vik, of the Labour Party, said Norway waits.", "Labour Party", "NOR"),
        ("Irish farmers marched in Dublin. Sinn Fein said that Ireland needs them.", "Sinn Fein", "IRL"),
        ("The Democratic Party won in Tirana. Albanian voters said that Albania would change.", "Democratic Party", "ALB"),
        # others
        ("Labour Party chair Ann Moe flew to Oslo. “Norway is far,” she told the House of Commons.", "Labour Party", "GBR"),
        ("The Democratic Party backed Italy and Rome. Italian clerks met Ohio senators in Washington.", "Democratic Party", "USA"),
        ("Keir Starmer, leader of the Labour Party, met Norwegian ministers in Oslo and Norway’s king.", "Labour Party", "GBR"),
        ("House Democrats voted to aid Italy. Italian clerks thanked the Democrats. Italy waits.", "House Democrats", "USA"),
        ("The Labour Party won.", "Labour Party", "GBR"),
    ],
)  # fmt: skip
def test_a_party_is_of_the_country_that_the_article_tells_of(text: str, name: str, country: str) -> None:
    assert countries(text)[name] == country
