"""One actor by an inner name, without an article or accents, by a nickname behind a trade, and by syllables."""

import pytest
from tests.extract.reading import actor_of, code, named_actors, named_kinds, speaker


@pytest.mark.parametrize(
    ("text", "again", "name"),
    [
        ("Luiz Inácio Lula da Silva flew home. Lula wept.", "Lula", "Luiz Inácio Lula da Silva"),
        ("Omar al-Harith smiled. He is cruel, Harith said.", "Harith", "Omar al-Harith"),
        ("Josef Vik, a former policeman known as Drumstick, ran. Drumstick hid.", "Drumstick", "Josef Vik"),
        ("Cheikh Oumar Ndoye, alias Thiot, raps. Thiot wept.", "Thiot", "Cheikh Oumar Ndoye"),
        ("Bo Vinter, born Robert Kyagulo Ssenta, sings. Kyagulo is 40.", "Kyagulo", "Bo Vinter"),
        ("Kaïs Saïdane is stern. Kais Saidane reads.", "Kais Saidane", "Kaïs Saïdane"),
        ("The Commission on Elections (Comelec) met. Comelec said no.", "Comelec", "Commission on Elections"),
        ("Ghana Cocoa Board, or Cocobod, has debts. Cocobod buys.", "Cocobod", "Ghana Cocoa Board"),
        ("The Lund Port Council, LHRB, met on Monday. LHRB was split.", "LHRB", "Lund Port Council"),
    ],
)
def test_other_forms_of_a_name_are_of_one_actor(text: str, again: str, name: str) -> None:
    assert actor_of(code(text), text, again) == name


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("The Finance Ministry, NATO, said so.", {"Finance Ministry", "NATO"}),
        ("The Labour Board, UNICEF and others met.", {"Labour Board", "UNICEF"}),
    ],
)
def test_bodies_between_commas_stay_apart(text: str, apart: set[str]) -> None:
    assert apart <= named_actors(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ousmane Vik’s Pastofa won.", {"Ousmane Vik": "person", "Pastofa": "organization"}),
        ("Ann Moe’s Eli wept.", {"Ann Moe": "person", "Eli": "person"}),
        ("Lawyer Guy Hervé Kamo was freed.", {"Guy Hervé Kamo": "person"}),
        ("Ferdinand Marcos Jr. was away. Marcos’s vice president wept.", {"Ferdinand Marcos Jr.": "person"}),
        ("Bank clerks struck.", {}),
        ("She waited at the Silivro prison.", {}),
    ],
)
def test_what_owners_titles_and_sites_tell(text: str, expected: dict[str, str]) -> None:
    assert named_kinds(text) == expected


_TURNS = "{0}: Why did you leave?\nMoe: I was tired.\n{0}: Are you well?\nMoe: I am.\n\nPer Moe was a coach."


def test_a_paper_asks_by_its_name() -> None:
    text = _TURNS.format("Daily Star")
    assert named_kinds(text) == {"Daily Star": "organization", "Per Moe": "person"}
    assert speaker(text, "I was tired") == "Per Moe"


def test_the_king_of_another_land_is_not_the_king_named_last() -> None:
    text = "King Felipe of Spain met King Harald on Thursday. The King of Spain flew home."
    assert actor_of(code(text), text, "King") == "Felipe"
