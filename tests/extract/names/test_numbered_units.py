"""Units and courts have the number that tells them from their like; what else has one keeps its name."""

import pytest
from tests.extract.reading import named_kinds, tied


@pytest.mark.parametrize(
    "name", ["92nd Brigade", "101st Airborne Division", "9th Circuit", "Fifth Fleet", "First Fleet"]
)
def test_a_unit_has_its_number(name: str) -> None:
    assert named_kinds(f"“No,” said a clerk. Later the {name} left the town.")[name] == "organization"


def test_units_of_two_numbers_are_two() -> None:
    text = "The 92nd Brigade left. The 3rd Brigade stayed. Col Petro Moe, commander of the 3rd Brigade, said so."
    assert {"92nd Brigade", "3rd Brigade"} <= named_kinds(text).keys()
    assert ("Petro Moe", "3rd Brigade") in tied(text)


def test_names_of_one_number_are_one_units_where_the_longest_has_their_words() -> None:
    brigades = named_kinds(
        "The 92nd Brigade left. The 92nd Mechanized Brigade lied. The 93rd Mechanized Brigade stayed."
    )
    assert {name for name in brigades if "Brigade" in name} == {"92nd Mechanized Brigade", "93rd Mechanized Brigade"}
    courts = named_kinds(
        "The 9th Circuit said no. The Ninth Circuit erred. The 9th U.S. Circuit Court of Appeals knew."
    )
    assert [name for name in courts if "Circuit" in name] == ["9th U.S. Circuit Court of Appeals"]
    divisions = named_kinds("The 1st Infantry Division left. The 1st Armored Division stayed.")
    assert {"1st Infantry Division", "1st Armored Division"} <= divisions.keys()


@pytest.mark.parametrize(
    "text",
    [
        "He lives in the 5th Division Street flat.",
        "The 10th Tarn Marathon began.",
        "The 3rd Ann Moe Lecture began.",
        "He won the 4th Salvation Army run.",
        "The 24th Tarn Circuit race began.",
        "On May 6th Tarn Brigade fighters left.",
    ],
)
def test_no_other_name_has_one(text: str) -> None:
    assert not any(name[0].isdigit() for name in named_kinds(text))
