"""The one word by which a text calls a body after its name in full: [Suryal] of [Suryal Labs], [the Lions]."""

import pytest
from tests.extract.reading import called_bodies, kinds


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
    assert short in called_bodies(text)[name]
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
    assert called_bodies(text)[other] <= {other, "firm"}


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("Herrick-Pascoe said on Tuesday that it would cut jobs. HP said it was sorry.", "Herrick-Pascoe", "HP"),
        ("Shares of Herrick-Pascoe Co. fell. HP, based in Oslo, said it was sorry.", "Herrick-Pascoe Co.", "HP"),
        ("Ann Moe, a director at Solvarg Media, wept. Solvarg expects more growth.", "Solvarg Media", "Solvarg"),
        ("Norfisk AS said that it would cut jobs. Norfisk said it was sorry.", "Norfisk AS", "Norfisk"),
        ("Per Berg, who runs Lund Oil AS, said so. Lund Oil AS will sue. Lund Oil wept.", "Lund Oil AS", "Lund Oil"),
    ],
)
def test_the_letters_of_a_tied_name_and_a_firm_without_its_form_are_the_body(text: str, name: str, short: str) -> None:
    assert short in called_bodies(text)[name]


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("Rollins-Royd said it would cut jobs. Per Berg works in PR.", "Rollins-Royd", "PR"),
        ("Ann Moe wept AS Per Berg spoke.", "Ann Moe", "AS"),
        ("Trump Media lost money. Trump said it was fine.", "Trump Media", "Trump"),
        ("Ola Solvarg founded Solvarg Trust. Solvarg said he was sorry.", "Solvarg Trust", "Solvarg"),
    ],
)
def test_other_letters_and_who_is_called_like_a_body_are_not_the_body(text: str, name: str, other: str) -> None:
    assert other not in called_bodies(text).get(name, [])


def test_a_town_is_not_the_short_name_of_a_body_of_its_people() -> None:
    told = "Nordhavn council met. The head of Nordhavn’s school board left. The Nordhavn Parents’ Association wept."
    assert called_bodies(told)["Nordhavn Parents’ Association"] == {"Nordhavn Parents’ Association"}


@pytest.mark.parametrize("name", ["Kalyvas Shipping", "Mikasa Lines", "Tverra Minerals"])
def test_a_trade_of_firms_makes_a_name_a_firm_s(name: str) -> None:
    told = f"{name} bought it. {name.split()[0]} did not answer."
    assert called_bodies(told)[name] == {name, name.split()[0]}
