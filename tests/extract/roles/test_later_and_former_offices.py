"""Offices told with a time until when, behind where somebody was, or as those of a pronoun's owner."""

import pytest
from tests.extract.reading import code, tied, ties


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("Peter Lund, until last year the head of Solva Bank, spoke.", ("Peter Lund", "Solva Bank", "head", "former")),
        ("Ann Moe, until 2019 a director of Solva Bank, left.", ("Ann Moe", "Solva Bank", "director", "former")),
        (
            "Ola Berg, formerly of Solva Bank and now a lawyer at the Tarn Institute, ate.",
            ("Ola Berg", "Tarn Institute", "lawyer", "current"),
        ),
        (
            "Ola Berg, formerly of Solva Bank and now a lawyer at the Tarn Institute, ate.",
            ("Ola Berg", "Solva Bank", "of", "former"),
        ),
    ],
)
def test_an_office_is_told_with_its_end_or_behind_the_last_one(text: str, tie: tuple[str, str, str, str]) -> None:
    assert tie in ties(text)


def test_times_and_places_before_others_end_no_office() -> None:
    assert ("Pia Hall", "Tarn Bank") not in tied(
        "Pia Hall stayed until last year; the head of Tarn Bank, Per Berg, left."
    )
    assert ("Ola Berg", "Tarn Club") not in tied(
        "Ola Berg, formerly of Solva Bank, met and now knows a clerk of Tarn Club."
    )


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("Kestrel Rovers have sacked their coach Dario Lenz.", ("Dario Lenz", "Kestrel Rovers")),
        ("Solva Bank fired its boss Ann Moe.", ("Ann Moe", "Solva Bank")),
        ("NAUT general secretary Peter Wekesa and his deputy, Jane Oloo, will meet clerks.", ("Jane Oloo", "NAUT")),
        (
            "Fish Party spokesman Per Berg and his Harbour League counterpart, Karl Smit, traded insults.",
            ("Karl Smit", "Harbour League"),
        ),
        (
            "Norway’s foreign minister, Kari Vik, met her German counterpart, Otto Lenz, in Bergen. Germany agreed.",
            ("Otto Lenz", "Germany"),
        ),
    ],
)
def test_a_pronoun_before_a_title_tells_its_body(text: str, tie: tuple[str, str]) -> None:
    assert tie in tied(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Labour Union named its critic Per Berg.",
        "Solva Bank thanked its lawyer Per Berg.",
        "Ann Moe met her deputy, Per Berg, near Solva Bank.",
        "Solva Bank chair Ann Moe met her cousin, Per Berg.",
        "Solva Bank chair Ann Moe met her counterpart, Per Berg.",
    ],
)
def test_other_nouns_behind_a_pronoun_tell_none(text: str) -> None:
    assert not {("Per Berg", "Solva Bank"), ("Per Berg", "Labour Union")} & tied(text)


def test_what_somebody_was_leaves_the_sector_to_what_he_is() -> None:
    text = (
        "The education ministry’s spokesman, Joel Ruto, rejected the claim. Ruto, 45, a former journalist with the Daily "
        "Fjord, said no. Former minister Pia Hall, now an author, and Ola Lund, a former nurse, agreed."
    )
    sectors = {row["name"]: row["sector"] for row in code(text).actors}
    assert (sectors["Joel Ruto"], sectors["Pia Hall"], sectors["Ola Lund"]) == ("GOV", "ELI", "MED")
