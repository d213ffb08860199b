"""Units and courts have the number that tells them from their like; what else has one keeps its name."""

import pytest
from tests.extract.reading import named_kinds, tied


@pytest.mark.parametrize("name", ["92nd Brigade", "101st Airborne Division", "9th Circuit", "Fifth Fleet"])
def test_a_unit_has_its_number(name: str) -> None:
    assert named_kinds(f"“No,” said a clerk. Later the {name} left the town.")[name] == "organization"


def test_units_of_two_numbers_are_two() -> None:
    text = "The 92nd Brigade left. The 3rd Brigade stayed. Col Petro Moe, commander of the 3rd Brigade, said so."
    assert {"92nd Brigade", "3rd Brigade"} <= named_kinds(text).keys()
    assert ("Petro Moe", "3rd Brigade") in tied(text)


@pytest.mark.parametrize(
    "text",
    ["He lives in the 5th Division Street flat.", "The 10th Tarn Marathon began.", "The 3rd Ann Moe Lecture began."],
)
def test_no_other_name_has_one(text: str) -> None:
    assert not any(name[0].isdigit() for name in named_kinds(text))
