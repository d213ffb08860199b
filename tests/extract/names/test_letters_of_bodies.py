"""Letters in brackets behind a body: whose they are, of another language too, and what is said behind them."""

import pytest
from tests.extract.reading import called_bodies, code


@pytest.mark.parametrize(
    ("text", "name", "called"),
    [
        ("The National Flood Agency (BNPB) said no. BNPB said why.", "National Flood Agency", {"BNPB"}),
        ("Law and Justice (PiS), the opposition party, said no.", "Law and Justice", {"PiS", "opposition party"}),
        ("Argentina’s ferry federation (AFA) said no.", "AFA", {"ferry federation"}),
        ("The Quick Guard (QG), the militia led by Ann Moe, said no.", "Quick Guard", {"QG", "militia"}),
        ("He told the NTX news agency so.", "NTX", {"NTX news agency"}),
        ("He led the Fair Tides coalition.", "Fair Tides", {"Fair Tides coalition"}),
    ],
)
def test_letters_and_what_is_said_beside_them_are_the_body_s(text: str, name: str, called: set[str]) -> None:
    assert called_bodies(text) == {name: {name, *called}}


@pytest.mark.parametrize(
    ("text", "name", "called"),
    [
        ("The Lusair Federal Police (LFP) said no. The LFP said why.", "Lusair Federal Police", {"LFP"}),
        ("The Australian Federal Police (AFP) said no. AFP left.", "Australian Federal Police", {"AFP"}),
        ("The news agency (AFP) said no. AFP left.", "AFP", {"news agency"}),
        ("The governing party (SNP) said no. The SNP left.", "SNP", {"governing party"}),
        ("The opposition movement (FDP) said no. The FDP left.", "FDP", {"opposition movement"}),
        ("The Lusair Broadcasting House (NRK) said no. NRK left.", "Lusair Broadcasting House", {"NRK"}),
    ],
)
def test_letters_of_a_newsroom_or_party_are_short_for_what_may_be_called_so(
    text: str, name: str, called: set[str]
) -> None:
    assert called_bodies(text) == {name: {name, *called}}


def test_a_description_with_letters_gives_them_its_country() -> None:
    actors = {row["name"]: row for row in code("Argentina’s ferry federation (AFA) said no.").actors}
    assert actors["AFA"]["country_code"] == "ARG"


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("The Harbour Council (SNP) met on Monday. The SNP won.", "SNP"),
        ("The Harbour Rovers (NOR) won on Monday.", "NOR"),
        ("The council (SNP) met on Monday. The SNP won.", "SNP"),
        ("The mine was shut by the company (AFP), Ann Moe said. The AFP called her.", "AFP"),
        ("The Harbour Company (AP) shut the mine. AP called Ann Moe.", "AP"),
        ("The Harbour Council (BBC) met on Monday. The BBC called Ann Moe.", "BBC"),
        ("The ministry (TASS) met on Monday. TASS called Ann Moe.", "TASS"),
        ("The Harbour Company (CEO) shut the mine.", "CEO"),
        ("The Harbour Museum (PHOTO) shut on Monday.", "PHOTO"),
    ],
)
def test_a_party_a_country_or_a_newsroom_in_brackets_is_not_the_body(text: str, letters: str) -> None:
    found = called_bodies(text)
    assert found.pop(letters, {letters}) == {letters}
    assert all(letters not in called for called in found.values())


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Port Services Board (PSB) chairman Per Berg said no.", "chairman"),
        ("The Port Services Board (PSB) spokesman, Per Berg, said no.", "spokesman"),
    ],
)
def test_an_officer_behind_the_letters_is_the_body_s(text: str, title: str) -> None:
    rows = code(text)
    names = {row["key"]: row["name"] for row in rows.actors}
    assert [(r["role_title"], names[r["org_actor_id"]]) for r in rows.affiliations] == [(title, "Port Services Board")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Union of Miners, Dockers and Sailors (UMDS) said no.", "Union of Miners, Dockers and Sailors"),
        ("The Lusair Bakers, Millers and Brewers Union (LBMBU) said no.", "Lusair Bakers, Millers and Brewers Union"),
        (
            "The Lusair Cocoa, Coffee and Crab Farmers Association (LUCACO) said no.",
            "Lusair Cocoa, Coffee and Crab Farmers Association",
        ),
        ("The Norwegian Gaming and Amusement Corp. (PAGC) said no.", "Norwegian Gaming and Amusement Corp."),
        ("The Polish Nurses’ and Midwives’ Union (OZZPiP) said no.", "Polish Nurses’ and Midwives’ Union"),
    ],
)
def test_a_body_of_several_trades_has_one_name(text: str, name: str) -> None:
    letters = text[text.index("(") + 1 : text.index(")")]
    assert called_bodies(text) == {name: {name, letters}}


def test_two_bodies_before_letters_are_no_one_body() -> None:
    assert "Harbour Council" in called_bodies("He met the Harbour Council and Fish Board (FB) on Monday.")


def test_people_in_a_row_before_letters_are_no_body() -> None:
    assert "Ann Moe" in {row["name"] for row in code("Ann Moe, Per Berg and Ida Lund (AMPBIL) said no.").actors}


@pytest.mark.parametrize(
    ("text", "name", "letters"),
    [
        ("The Pacific Divers’ Federation (PDF) met. PDF chief Ann Moe wept.", "Pacific Divers’ Federation", "PDF"),
        ("The Association of Bank Workers, or ABW, met. ABW wants more.", "Association of Bank Workers", "ABW"),
        ("The ACT union met. “ACT will stand,” said ACT chief Ann Moe.", "ACT", "ACT"),
    ],
)
def test_letters_that_are_another_word_are_the_body_that_they_spell(text: str, name: str, letters: str) -> None:
    assert letters in called_bodies(text)[name]


def test_letters_that_no_body_spells_stay_what_they_are() -> None:
    assert called_bodies("The Harbour Board sent a PDF. The PDF was long.") == {"Harbour Board": {"Harbour Board"}}


def test_a_body_of_airmen_has_one_name_and_one_of_yemen_two() -> None:
    assert called_bodies("The National Airmen’s Union (SNAV) met.") == {
        "National Airmen’s Union": {"National Airmen’s Union", "SNAV"}
    }
    assert "South Yemen’s Union" not in called_bodies("On Monday South Yemen’s Union met.")
