"""The one word by which a text calls a body after its name in full: [Suryal] of [Suryal Labs], [the Lions]."""

import pytest
from tests.extract.test_letters_of_bodies import named
from tests.extract.test_who_is_no_person import kinds


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("Drugmaker Suryal Labs will grow. Suryal, founded by Ann Moe, makes pills.", "Suryal Labs", "Suryal"),
        ("The militant group Ansur al-Fajir said so. Ansur has struck before.", "Ansur al-Fajir", "Ansur"),
        ("The alliance Fuerta y Justa won. Fuerta leader Ann Moe wept.", "Fuerta y Justa", "Fuerta"),
        ("It supplies the Swedish chain Lindrup & Asker. Lindrup said it was sorry.", "Lindrup & Asker", "Lindrup"),
        (
            "Solvarg Ridge Networks kept it. An employee of Solvarg Ridge wept.",
            "Solvarg Ridge Networks",
            "Solvarg Ridge",
        ),
        ("Salten High School won on Monday. Fans of Salten High sang.", "Salten High School", "Salten High"),
        ("Police met Siam Toto Co on Monday. Siam Toto said it was sorry.", "Siam Toto Co", "Siam Toto"),
        ("The team play the Jaipur Herons on Friday. Herons captain Ann Moe wept.", "Jaipur Herons", "Herons"),
    ],
)
def test_the_first_word_of_a_body_or_what_its_players_are_called_is_the_body(text: str, name: str, short: str) -> None:
    assert short in named(text)[name]
    assert short not in kinds(text)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("The Thorvald Foundation met. Thorvald wept on Monday.", "Thorvald Foundation"),
        ("The firm Siemens Lumen met Ann Moe. Siemens said it was sorry.", "Siemens Lumen"),
        ("Ann Suryal met staff of Suryal Labs on Monday. Suryal wept.", "Suryal Labs"),
        ("The Harbour League USA met on Monday. The Harbour League said no.", "Harbour League USA"),
        ("Solvarg Ridge Institute met on Monday. A spokesman for Solvarg Ridge said no.", "Solvarg Ridge Institute"),
        ("A spokesman for Solvarg Ridge said no on Monday. Solvarg Ridge Networks met.", "Solvarg Ridge Networks"),
    ],
)
def test_a_body_called_after_somebody_or_a_larger_one_is_another(text: str, other: str) -> None:
    assert named(text)[other] <= {other, "firm"}
