"""Countries by all their names in English: official, short, old and variantly spelt; two lists never disagree on them."""

import pycountry
import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.lexis.country_names import country_names
from newsvoices.extractor.lexis.country_words import country_words
from newsvoices.extractor.lexis.gazetteer import CAPITALS, REGIONS
from newsvoices.extractor.lexis.places import country_of, country_of_people, is_country
from newsvoices.extractor.lexis.two_places import TWO_PLACES


@pytest.mark.parametrize(
    ("name", "code"),
    [
        # official, in the order of speech
        ("Republic of Korea", "KOR"),
        ("Democratic People’s Republic of Korea", "PRK"),
        ("Kyrgyz Republic", "KGZ"),
        ("British Virgin Islands", "VGB"),
        # variants of signs and spelling
        ("St. Lucia", "LCA"),
        ("Cote d’Ivoire", "CIV"),
        ("Trinidad & Tobago", "TTO"),
        ("Rumania", "ROU"),
        ("Kirghizstan", "KGZ"),
        ("Kazakstan", "KAZ"),
        # former names
        ("Byelorussia", "BLR"),
        ("Kampuchea", "KHM"),
        ("Zaire", "COD"),
        ("Burma", "MMR"),
        ("Ceylon", "LKA"),
        ("Persia", "IRN"),
        ("Southern Rhodesia", "ZWE"),
        ("Upper Volta", "BFA"),
        ("Swaziland", "SWZ"),
        ("New Hebrides", "VUT"),
        ("East Germany", "DEU"),
    ],
)
def test_a_country_is_known_by_all_its_names(name: str, code: str) -> None:
    assert is_country(name)
    assert country_of(name) == code
    first, *more = name.split()
    assert (more, code) in country_words()[first]


@pytest.mark.parametrize(
    "name", ["Czechoslovakia", "Yugoslavia", "Soviet Union", "USSR", "Netherlands Antilles", "Kosovo", "Korea"]
)
def test_a_state_that_is_several_today_or_none_has_no_code(name: str) -> None:
    assert is_country(name)
    assert country_of(name) is None
    first, *more = name.split()
    assert more not in [rest for rest, _ in country_words().get(first, ())]


@pytest.mark.parametrize("name", ["Tristan", "Neutral Zone", "Pacific Islands", "St. Martin", "Hindustan"])
def test_what_people_and_other_places_are_called_is_no_country(name: str) -> None:
    assert not is_country(name)


def test_every_country_of_iso_is_known_by_its_names_and_the_lists_agree() -> None:
    names = country_names()
    assert {country.alpha_3 for country in pycountry.countries} == set(names.values()) - {None}
    words = country_words()
    for name, code in names.items():
        if code is not None and name not in REGIONS.keys() | CAPITALS.keys() | TWO_PLACES.keys():
            first, *more = name.split()
            assert (more, code) in words[first], name


def test_former_peoples_tell_the_country_of_today() -> None:
    assert country_of_people("Rumanians") == "ROU"
    assert country_of_people("Zairean") == "COD"
    assert country_of_people("Basotho") == "LSO"


def test_two_states_of_a_country_of_today_are_two_actors() -> None:
    rows = propose("East Germany warned West Germany on Monday.\n", article_id="a", reference_date=None).actors
    assert [(row["name"], row["country_code"]) for row in rows] == [("East Germany", "DEU"), ("West Germany", "DEU")]


def test_a_former_country_is_told_of_its_minister() -> None:
    text = "Ann Moe, the foreign minister of Upper Volta, spoke on Monday.\n"
    rows = propose(text, article_id="a", reference_date=None).actors
    assert {row["country_code"] for row in rows if row["name"] in ("Ann Moe", "Upper Volta")} == {"BFA"}
