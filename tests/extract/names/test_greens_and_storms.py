"""Greens of parties and of kitchens, storms by their names alone, peoples and parties; all text is made up."""

import pytest
from tests.extract.reading import code, kinds, named_kinds


def actors(text: str) -> list[str]:
    return [row["name"] for row in code(text).actors]


def test_the_greens_are_the_green_party_where_nothing_else_is_green() -> None:
    assert actors("The Greens left on Monday. The Green Party said no.") == ["Green Party"]
    assert actors("The Norwegian Greens left. The Norwegian Green Party said no.") == ["Norwegian Green Party"]
    found = actors("The Greens left. Green Party leader Ida Lund said no. The Danish Greens met.")
    assert sum("Green" in name for name in found) == 2  # those abroad are told later
    found = actors("The Danish Greens met. The Greens left. The Green Party said no.")
    assert sum("Green" in name for name in found) == 2  # and may be the Greens, where they are told before


@pytest.mark.parametrize(
    "text",
    [
        "The Greens left on Monday. The Green Party of Norway and the Danish Greens said no.",
        "The Greens left on Monday. Green Bank was sold. The Green Party said no.",
        "The German Greens thanked the Green Party of Canada.",
    ],
)
def test_greens_are_two_parties_where_something_else_is_green(text: str) -> None:
    assert len([name for name in actors(text) if "Green" in name]) > 1


@pytest.mark.parametrize(
    "text",
    [
        "The cook, Ida Lund, served Greens with rice on Monday.",
        "Doctors in Oslo say Greens are good for you.",
        "Growers said Greens prices had doubled.",
        "Ida Lund sells Collard Greens in Oslo.",
    ],
)
def test_greens_that_are_eaten_are_no_party(text: str) -> None:
    assert not any("Greens" in name for name in named_kinds(text))


@pytest.mark.parametrize(
    "text",
    [
        "On Monday the Greens served notice on the cabinet.",
        "Ida Lund, who served the Greens for a year, left.",
        "Ida Lund sells Greens badges in Oslo.",
        "Eat soup. On Monday Greens quit the cabinet.",
        "Voters picked Greens over Tories in Oslo.",
        "Labour added Greens to the coalition.",
    ],
)
def test_greens_that_rule_or_serve_are_a_party(text: str) -> None:
    assert named_kinds(text)["Greens"] == "organization"


def test_a_storm_is_no_actor_by_its_name_alone() -> None:
    assert named_kinds("Typhoon Luyong hit Salten on Sunday. Luyong weakened on Monday.") == {}
    found = named_kinds("Hurricane Katrina hit the coast. Katrina Moe fled. Katrina said she was safe.")
    assert found == {"Katrina Moe": "person"}


def test_who_is_called_like_greens_or_like_a_storm_is_a_person() -> None:
    assert named_kinds("Alec Greens said no.") == {"Alec Greens": "person"}
    for aside in ("a nurse", "44", "who lives there"):
        found = named_kinds(f"Typhoon Luyong hit Salten on Sunday. Luyong, {aside}, said it was bad.")
        assert found == {"Luyong": "person"}
    found = named_kinds("Typhoon Luyong hit Salten on Sunday. Luyong, the third storm this year, weakened on Monday.")
    assert "Luyong" not in found


@pytest.mark.parametrize(
    "text",
    [
        "The storm struck Berg, who lost her house.",
        "The storm of protest hit Berg on Monday.",
        "After the tornado, falling debris struck Berg, 44.",
        "A twitter storm hit Berg on Monday.",
    ],
)
def test_people_whom_something_strikes_are_no_places(text: str) -> None:
    assert named_kinds(text) == {"Berg": "person"}


def test_a_river_of_another_language_is_no_body() -> None:
    assert named_kinds("The Río Copalta is dry.") == {}
    assert named_kinds("Rio Tinto said no.") == {"Rio Tinto": "organization"}


def test_a_people_is_a_group_where_its_verb_says_so() -> None:
    assert kinds("The Maori say the land is theirs.") == {"Maori": ("group", "described")}
    assert kinds("The Zulu are many. The Zulu said no.") == {"Zulu": ("group", "described")}
    assert "Mapuche" not in named_kinds("A Mapuche leader, Ana Lund, spoke.")
    assert "Swiss" not in kinds("A Swiss trader, Ann Moe, left.")
    assert kinds("The Swiss voted on Sunday.") == {"Swiss": ("group", "described")}


def test_a_senator_has_the_party_or_the_place_before_the_office() -> None:
    assert named_kinds("Jubilee Senator Ann Moe walked out.")["Jubilee"] == "organization"
    assert named_kinds("Renamo deputy Ann Moe walked out.")["Renamo"] == "organization"
    assert "Unity" not in named_kinds("Unity Senator Ann Moe walked out.")
    assert "Tharo" not in named_kinds("Tharo Senator Ann Moe walked out.")


def test_a_form_of_address_stands_before_a_day_of_birth() -> None:
    rows = code("Its secretary, Comrade Sunday Bassey, threatened a strike.").actors
    assert [(row["name"], row["role"]) for row in rows] == [("Sunday Bassey", "secretary")]
    assert actors("Its lawyer, Atty. Ramon Cuenca, said no.") == ["Ramon Cuenca"]
    assert "Sunday" not in " ".join(actors("The comrade said on Sunday Bassey would go."))
