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
    waited = ties("He refused to pay until last week the boss of Solva Bank called.")
    assert [row[-1] for row in waited] in ([], ["current"])
    assert not any("May" in row[2] for row in ties("Per Berg, until May chair of the Dock Union, wept."))
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
        ("Solva Bank praised the Dock Union and its leader Ida Lund.", ("Ida Lund", "Dock Union")),
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


def test_a_past_office_before_a_name_is_no_present_one() -> None:
    text = "Former president Ann Moe said no. In 2003 President Ann Moe sent troops. Gov. Per Berg ruled. Berg, a former governor, ate."
    sectors = {row["name"]: row["sector"] for row in code(text).actors}
    assert sectors["Ann Moe"] == sectors["Per Berg"] == "ELI"
    lawmaker = code("Former Rep. Ida Lund (R-Ohio) spoke to the Republican Party.").actors[0]
    assert (lawmaker["name"], lawmaker["sector"]) == ("Ida Lund", "ELI")


def test_two_offices_that_go_together_are_of_whoever_follows() -> None:
    assert tied("Lumio’s co-founder and CEO, Raj Patel, said the firm would hire.") == {("Raj Patel", "Lumio")}
    assert ("Per Berg", "Lumio") not in tied("Lumio’s chair and a clerk, Per Berg, met.")
    roles = {role for _, _, role, _ in ties("The Solva Bank president and Lumio Ltd chairman, Ann Moe, left.")}
    assert "Solva Bank president" not in roles


def test_a_chief_behind_a_predicate_is_of_his_firm() -> None:
    assert ("Paul Ahrens", "Siemens") in tied("Also present were Siemens chief Paul Ahrens and Ann Moe.")


def test_plural_trades_of_a_former_firm_tie_to_it() -> None:
    assert ("Raj Patel", "Google") in tied("The ex-Google engineers Raj Patel and Tom Cho left.")


def test_a_party_in_brackets_behind_a_name_leaves_the_office_before_it() -> None:
    coding = code("The mayor of Ludwigstal, Rolf Stein (SPD), spoke.")
    assert [row["role"] for row in coding.actors if row["name"] == "Rolf Stein"] == ["mayor of Ludwigstal"]


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("Pia Lund - a clerk at Solva Bank - wept.", ("Pia Lund", "Solva Bank")),
        ("Per Berg — who heads Solva Bank — stayed.", ("Per Berg", "Solva Bank")),
        ("Ann Berg praised the bank she chairs, Solva Bank.", ("Ann Berg", "Solva Bank")),
        ("“No,” said Ann Berg, Facebook’s global politics and outreach director.", ("Ann Berg", "Facebook")),
    ],
)
def test_dashes_clauses_and_long_offices_tie_people(text: str, tie: tuple[str, str]) -> None:
    assert tie in tied(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Berg praised the bank she left, and Solva Bank wept.",
        "Ann Berg met a well-known clerk of Solva Bank.",
        "Ann Berg wrote on Facebook’s page, said a director.",
    ],
)
def test_what_looks_like_them_ties_nobody(text: str) -> None:
    assert not any(who == "Ann Berg" for who, _ in tied(text))


def test_who_was_sacked_is_no_more_what_he_was() -> None:
    found = ties(
        "Solva Bank’s sacked chair Sam Tor wept. The shots were fired by officer Per Berg. Lund sacked coach Ola Moe."
    )
    tenures = {who: tenure for who, _, _, tenure in found}
    assert tenures.pop("Sam Tor") == "former"
    assert "former" not in tenures.values()
