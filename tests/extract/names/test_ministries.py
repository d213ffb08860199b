"""Ministries, departments and committees, of which there is one for each matter."""

import pytest
from tests.extract.reading import code


def named(text: str) -> list[str]:
    return [actor["name"] for actor in code(f"Harbour row\n\n{text}\n").actors if actor["actor_type"] == "organization"]


@pytest.mark.parametrize(("first", "second"), [
    ("The health ministry", "The interior ministry"),
    ("The ministry of health", "The ministry of justice"),
    ("The education department", "The justice department"),
    ("The Ministry of Foreign Affairs", "The ministry of health"),
])  # fmt: skip
def test_ministries_of_two_matters_are_two(first: str, second: str) -> None:
    assert len(named(f"{first} said on Monday that it was late. {second} said no.")) == 2


@pytest.mark.parametrize(("first", "second"), [
    ("The health ministry", "The ministry of health"),
    ("The Ministry of Foreign Affairs", "The foreign ministry"),
    ("The health ministry", "The ministry"),
])  # fmt: skip
def test_a_ministry_is_one_however_its_matter_is_told(first: str, second: str) -> None:
    assert len(named(f"{first} said on Monday that it was late. {second} said no.")) == 1
