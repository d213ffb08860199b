"""Ships by the noun before them, and firms by two words of their name where the article has it in full."""

import pytest
from tests.extract.reading import code, kinds, named_kinds


@pytest.mark.parametrize(
    ("text", "ship"),
    [
        ("The ferry Aghia Marina sank on Monday. The Aghia Marina had been sound, Ann Moe said.", "Aghia Marina"),
        ("The trawler Santa Rita left, Ann Moe said.", "Santa Rita"),
        ("The Norwegian frigate Ida Lund hit a rock, Ann Moe said.", "Ida Lund"),
        ("The Koshin Maru lost its nets, Ann Moe said.", "Koshin Maru"),
    ],
)
def test_a_ship_is_no_actor(text: str, ship: str) -> None:
    assert named_kinds(text) == {"Ann Moe": "person"}, ship


@pytest.mark.parametrize(
    "text",
    [
        "The ferry Bo Lund took was late.",
        "The tanker driver Bo Lund said no.",
        "The ferry’s captain, Bo Lund, said no.",
        "They left the ship. Bo Lund said no.",
        "He sold the yacht Bo Lund wanted.",
        "The yacht Bo Lund bought sank.",
        "The yacht Bo Lund sold to a friend on Friday belongs to the bank.",
        "On the ferry, Bo Lund said no.",
    ],
)
def test_people_beside_ships_are_people(text: str) -> None:
    assert named_kinds(text) == {"Bo Lund": "person"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ship Iran seized on Friday was old.", "Iran"),
        ("The frigate Sweden sent was old.", "Sweden"),
        ("The boat Trump bought sank.", "Trump"),
        ("In the boat Berglund sat and wept.", "Berglund"),
    ],
)
def test_who_has_to_do_with_a_ship_is_not_lost(text: str, name: str) -> None:
    assert name in named_kinds(text)


def test_a_firm_is_called_by_its_name_without_its_last_word() -> None:
    text = "Lian Sung Group sold the unit. Lian Sung said in a filing that it had acted properly."
    coding = code(text)
    assert named_kinds(text) == {"Lian Sung Group": "organization"}
    assert [text[m["start"] : m["end"]] for m in coding.mentions if m["mention_type"] == "NAM"] == [
        "Lian Sung Group",
        "Lian Sung",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lian Sung Group sold the unit. Mr Lian Sung said in a filing that he had acted properly.",
        "Lian Sung Group sold the unit. Lian Sung, 54, said in a filing that it had acted properly.",
        "Kaia Tan Motors sold the unit. Kaia Tan said that she had acted properly.",
        "Zhang Energy sold the unit. Ann Zhang said in a filing that it had acted properly.",
        "Péter Sung Holdings sold the unit. Péter Sung said in a filing that it had acted properly.",
    ],
)
def test_whoever_a_firm_is_called_after_is_somebody(text: str) -> None:
    assert "person" in named_kinds(text).values()


@pytest.mark.parametrize("guard", ["coast guard", "presidential guard", "national guard"])
def test_guards_of_a_state_are_bodies(guard: str) -> None:
    assert kinds(f"The {guard} said on Monday that it had saved Ann Moe.")[guard][0] == "organization"


@pytest.mark.parametrize("guard", ["security guard", "prison guard", "border guard"])
def test_other_guards_are_somebody(guard: str) -> None:
    assert kinds(f"A {guard} said on Monday that he had saved Ann Moe.")[guard][0] == "person"
