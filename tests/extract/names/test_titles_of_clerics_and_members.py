"""Titles of clerics and judges, letters behind names and what only tells of whom they are; all text is made up."""

import pytest

from newsvoices.extractor import propose


def named(text: str) -> dict[str, str]:
    """The kinds of the named actors of a text by name."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    return {row["name"]: row["actor_type"] for row in coding.actors if row["naming"] == "named"}


def described(text: str) -> list[str]:
    """The names of the actors whom a text only describes."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    return [row["name"] for row in coding.actors if row["naming"] != "named"]


def roles(text: str) -> dict[str, str | None]:
    """The roles of the named actors of a text by name."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    return {row["name"]: row.get("role") for row in coding.actors if row["actor_type"] == "person"}


@pytest.mark.parametrize("style", ["Right Reverend", "Rt Rev", "Most Reverend", "Very Rev"])
def test_an_office_is_of_the_reverend_behind_its_comma(style: str) -> None:
    text = f"The Bishop of Skipley, the {style} Per Lund, said the roof leaked."
    assert roles(text) == {"Per Lund": "Bishop of Skipley"}


@pytest.mark.parametrize("style", ["Rt Rev", "Most Rev", "Very Rev"])
def test_a_style_alone_is_no_office(style: str) -> None:
    assert roles(f"The {style} Per Lund wept.") == {"Per Lund": None}
    assert roles(f"{style.title()} Per Lund, the archbishop, wept.") == {"Per Lund": "archbishop"}


def test_a_canon_is_one_behind_reverend_only() -> None:
    assert named("The Rev Canon Ida Moe said so.") == {"Ida Moe": "person"}
    assert named("Canon Europe said sales fell.") == {"Canon Europe": "organization"}


def test_very_and_most_are_no_titles_elsewhere() -> None:
    assert "Large Telescope" in named("The Very Large Telescope opened.")
    assert "Right" not in named("The party's far Right critics left Ann Moe.")


def test_a_diocese_has_its_town_in_its_name() -> None:
    text = "The vicar blamed the Diocese of Skipley. The diocese said it would wait."
    assert named(text) == {"Diocese of Skipley": "organization"}
    assert "diocese" not in described(text)


@pytest.mark.parametrize("letters", ["MP", "OBE", "KC"])
def test_letters_behind_a_name_part_it_from_no_office(letters: str) -> None:
    assert roles(f"The party's deputy leader, Ida Moe {letters}, said no.")["Ida Moe"] == "deputy leader"
    assert roles(f"Ida Moe {letters}, chair of the water board, said no.")["Ida Moe"] == "chair of the water board"


def test_a_seat_with_its_place_is_no_letters() -> None:
    assert "Per Lund" in named("He met Per Lund, MP for Skipley, and left.")


@pytest.mark.parametrize("house", ["church", "parish church", "school", "hospice"])
def test_a_saint_is_nobody_where_a_house_is_called_for_one(house: str) -> None:
    assert named(f"The council closed St Olwen's {house}. St Olwen's is loved by all.") == {}


def test_houses_of_two_saints_are_two() -> None:
    text = "St Olwen's school closed its gates. St Ita's school said it would stay open."
    assert described(text) == ["St Olwen’s school", "St Ita’s school"]
    assert described("Parents praised St Olwen's hospital. The hospital said it was glad.")[1:] == [
        "St Olwen’s hospital"
    ]


def test_a_saint_that_is_a_body_or_a_state_stays_one() -> None:
    assert named("St Lucia's school system needs money. St Lucia's said so.")["St Lucia"] == "state"
    assert "St Kilda" in named("St Kilda's school closed. St Kilda beat Geelong.")


def test_a_saint_is_a_person_elsewhere() -> None:
    assert named("Ida St John said so.") == {"Ida St John": "person"}
    assert named("The life of St Olwen was short. St Olwen's church is old.") == {"St Olwen": "person"}


def test_justices_with_initials_are_two_people() -> None:
    text = "A bench of Justices R Subramanian and Lakshmi Iyer sat."
    assert named(text) == {"R Subramanian": "person", "Lakshmi Iyer": "person"}


def test_members_are_titles_behind_their_party() -> None:
    found = named("Labour MPs Ann Moe and Per Berg left.")
    assert found == {"Labour": "organization", "Ann Moe": "person", "Per Berg": "person"}
    assert "Harbour MPs" in described("Harbour MPs said no.")


def test_a_senator_is_of_a_place_that_is_nobody() -> None:
    assert named("Kisanga Senator Ida Moe has denied it.") == {"Ida Moe": "person"}
    assert "Labour" in named("Labour MP Ann Moe said so.")


def test_games_are_no_body_beside_who_won_there() -> None:
    assert named("Ida Moe, a former Olympic champion, left.") == {"Ida Moe": "person"}
    assert named("The Commonwealth said it would act.") == {"Commonwealth": "organization"}


def test_the_union_of_a_government_is_no_union() -> None:
    text = "The court asked the Union government to reply. Union home minister Ravi Das left."
    assert named(text) == {"Ravi Das": "person"}
    assert roles(text)["Ravi Das"] == "Union home minister"
    assert named("The Union wants more pay, Ravi Das said.") == {"Union": "organization", "Ravi Das": "person"}


@pytest.mark.parametrize("text", [
    "The Teachers Union has split. The Union budget will be cut, it said.",
    "The Union wants more pay. Union government workers will strike.",
    "The Union has split. Union health plans will be cut.",
])  # fmt: skip
def test_a_union_of_workers_stays_one(text: str) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    ends = [row["end"] for row in coding.mentions if text[row["start"] : row["end"]].endswith("Union")]
    assert len(ends) == 2


def test_a_speech_greets_nobody() -> None:
    assert described("Your Excellencies, ladies and gentlemen, I thank the engineers.") == ["engineers"]
    assert "ladies" in described("The ladies and gentlemen of the choir sang.")


def test_a_firm_may_end_in_marine() -> None:
    assert "Daesung Marine" in named("A lawyer for Daesung Marine said the company had paid.")
    assert "U.S. Marine" not in named("A former U.S. Marine left.")


def test_a_program_of_a_broadcaster_is_a_work() -> None:
    assert named("He told the ABC's Outsiders program so.") == {"ABC": "organization"}
    assert "Ann Moe" in named("ABC's Ann Moe left the program.")
    assert "Ukraine" in named("The BBC's Ukraine bulletin was cut.")


def test_the_greens_are_a_party() -> None:
    assert named("The Greens have split over a dam.") == {"Greens": "organization"}
    assert named("The greens at the club were wet.") == {}


def test_a_person_is_no_militia_whose_name_has_of() -> None:
    found = named("The commander of the Sons of the Valley militia, Abu Karim al-Zubaidi, was killed.")
    assert found["Abu Karim al-Zubaidi"] == "person"
