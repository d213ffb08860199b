"""Nouns for what a name is, before it: bodies with their leaders, films; and towns, diners and brigades by their words."""

import pytest
from tests.extract.reading import named_kinds, ties


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Farmers’ group Bantay Bukid chair Nilo Cruz backed the plan.", "Bantay Bukid"),
        ("Environmental group Bellona’s leader Nils Berg said no.", "Bellona"),
        ("The rights group Kalmar’s director, Ann Berg, agreed.", "Kalmar"),
        ("Nurses left. A clerk of Unison wept. Unison’s regional secretary, Bev Stone, said so.", "Unison"),
    ],
)
def test_a_body_with_its_kind_and_its_leader_is_one(text: str, name: str) -> None:
    assert named_kinds(text)[name] == "organization"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The group Ann Moe’s wife led collapsed.", "Ann Moe"),
        ("He told the group Ann Moe left on Monday.", "Ann Moe"),
        ("The group said Moe’s lawyer, Per Berg, wept. Ann Moe left.", "Ann Moe"),
    ],
)
def test_people_behind_such_nouns_stay_people(text: str, name: str) -> None:
    assert named_kinds(text)[name] == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nora Bell, star of the film Grey Water, wept.", "Grey Water"),
        ("A fire tore through a warehouse in Adelaide SA on Monday, clerks said.", "Adelaide SA"),
        ("Fire chief Marcus Teel said the cause was unknown.", "Fire"),
    ],
)
def test_films_towns_and_brigades_name_no_actor(text: str, name: str) -> None:
    assert name not in named_kinds(text)


def test_others_like_them_do() -> None:
    kinds = named_kinds("The film that Lund Studios made won. Boral SA said no. Lusair SA said no.")
    assert {"Lund Studios", "Boral SA", "Lusair SA"} <= kinds.keys()


def test_a_leader_of_a_union_of_states_has_the_whole_of_its_name() -> None:
    found = ties("The then-Soviet Union leader Mikhail Lebed met Otto Lenz. Union minister Arun Rao waited.")
    assert ("Mikhail Lebed", "Soviet Union", "leader", "former") in found


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Bridget Cole, a banker with Westmar, left. Westmar’s chief economist, Bill Ewan, stayed.", "Westmar", "organization"),
        ("Surgeon Amir Khan, 52, of Leeds General Infirmary, was struck off.", "Leeds General Infirmary", "organization"),
        ("Khan’s barrister, Simon Lake KC, said his client would appeal.", "Simon Lake", "person"),
        ("The ex-Google engineers Raj Patel and Tom Cho left.", "Google", "organization"),
    ],
)  # fmt: skip
def test_posts_and_letters_tell_what_a_name_is(text: str, name: str, kind: str) -> None:
    assert named_kinds(text)[name] == kind


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Ludwigstal, Rolf Stein (SPD), spoke.",
        "Bishop Rolf Stein of Ebwali prayed.",
        "Governor Rolf Stein of Tarn State and his Ebwali counterpart, Sam Tor, will meet.",
    ],
)
def test_where_somebody_holds_office_is_no_actor(text: str) -> None:
    kinds = named_kinds(text)
    assert "Rolf Stein" in kinds
    assert not {"Ludwigstal", "Ebwali", "Tarn State"} & kinds.keys()


def test_a_bank_with_a_governor_is_one() -> None:
    assert named_kinds("The governor of Solva Bank, Ann Moe, spoke.")["Solva Bank"] == "organization"
    assert named_kinds("The governor of Riksbank left.")["Riksbank"] == "organization"


def test_a_party_with_an_emir_is_one() -> None:
    assert named_kinds("The emir of Hizb Falah, Sami Noor, left.").get("Hizb Falah") != "place"


def test_a_persons_chief_economist_makes_him_no_firm() -> None:
    kinds = named_kinds("Ann Moe was poor. Moe’s chief economist, Per Berg, wept. Obama’s chief economist left.")
    assert kinds["Ann Moe"] == kinds["Obama"] == "person"
    assert "Moe" not in kinds


def test_a_seat_before_its_members_letters_is_nobody() -> None:
    assert named_kinds("The Victoria Falls MP said no.").get("Victoria Falls") != "person"


def test_two_lands_of_one_body_end_its_name() -> None:
    kinds = named_kinds("The Law Society of England and Wales said no. England and Norway said no.")
    assert kinds["Law Society of England and Wales"] == "organization"
    assert kinds["Norway"] == "state"


def test_what_has_a_leader_is_a_body() -> None:
    assert named_kinds("Julio Rey, the leader of Fuerza Andina, left.")["Fuerza Andina"] == "organization"
    assert named_kinds("Julio Rey, the leader of Ann Moe’s gang, left. Ann Moe wept.")["Ann Moe"] == "person"
