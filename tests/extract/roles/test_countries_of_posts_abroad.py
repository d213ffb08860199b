"""Countries of those who hold an office at home and were, or play, abroad; of parties and firms of other countries."""

import pytest
from tests.extract.reading import countries, ties, wholes

_PERU = "LIMA, Peru — Mining Minister Luis Arana, a former Northgate executive, spoke in Lima on Peru’s mines. {}"


@pytest.mark.parametrize(
    ("text", "who", "code"),
    [
        (_PERU.format("Peruvian police said Canada’s Northgate Minerals Inc. left Peru."), "Luis Arana", "PER"),
        (
            "NAIROBI, Kenya — Joseph Barasa, a member of the Labour Party, said Kenya must act. Kenyan police left.",
            "Joseph Barasa",
            "KEN",
        ),
        (
            "LONDON — Joseph Barasa, a member of the Labour Party, said Britain must act. British police left.",
            "Joseph Barasa",
            "GBR",
        ),
    ],
)
def test_a_former_post_or_a_shared_party_name_gives_no_country(text: str, who: str, code: str) -> None:
    assert countries(text)[who] == code


def test_a_player_is_not_of_the_country_of_the_club() -> None:
    text = "SUVA, Fiji — Captain Waisale Ravu, who plays for French club Toulon, said Fiji’s players were shocked."
    assert countries(text)["Waisale Ravu"] != "FRA"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe, whose Fish Party holds 30 seats, left.", ("Ann Moe", "Fish Party", "whose", "current")),
        (
            "Per Berg was replaced by Ann Moe, until now deputy head of the Fish Council.",
            ("Ann Moe", "Fish Council", "deputy head", "former"),
        ),
        (
            "Harbour Bank president Ida Lund and spokesman Jon Dahl left.",
            ("Jon Dahl", "Harbour Bank", "spokesman", "current"),
        ),
        (
            "Harbour United president Ida Lund and coach Jon Dahl left.",
            ("Jon Dahl", "Harbour United", "coach", "current"),
        ),
    ],
)
def test_ties_told_by_whose_until_now_and_beside_a_president(text: str, expected: object) -> None:
    assert expected in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe, whose Fish Party badge was stolen, left.",
        "Ann Moe is not running for the Fish Parliament.",
        "Ann Moe is not running for re-election to the Fish Parliament.",
        "Harbour Bank president Ida Lund and coach Ann Moe left.",
        "Ann Moe waited until now. The head of the Fish Council left.",
        "Harbour Bank chief Ida Lund and actor Ann Moe left.",
        "Harbour Bank chief Ida Lund and Norway coach Ann Moe left.",
        "Harbour Bank chief Ida Lund and the coach, Ann Moe, left.",
    ],
)
def test_what_looks_like_them_ties_nobody(text: str) -> None:
    assert not [row for row in ties(text) if row[0] == "Ann Moe" and row[1] not in (None, "Norway")]


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Bank’s umbrella company, Oslo-based Fish Holdings, declined to comment.",
        "Harbour Bank was sued on Monday. Its parent company, Fish Holdings, declined to comment.",
    ],
)
def test_a_company_above_a_body_has_it_for_a_part(text: str) -> None:
    assert ("Harbour Bank", "Fish Holdings") in wholes(text)
