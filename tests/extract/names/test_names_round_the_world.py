"""Names of other lands and genres: family names first, particles, joint states, styles, clubs, letters in passing."""

import pytest
from tests.extract.reading import called_bodies, named_actors, named_kinds

JOINT = "Bosnia and Herzegovina’s envoy wept. Trinidad and Tobago abstained, and so did Antigua and Barbuda."


def test_states_joined_by_and_are_one() -> None:
    assert named_kinds(JOINT) == dict.fromkeys(
        ("Bosnia and Herzegovina", "Trinidad and Tobago", "Antigua and Barbuda"), "state"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Serbia and Montenegro agreed. Bosnia and Norway signed.", {"Serbia", "Montenegro", "Bosnia", "Norway"}),
        ("The Trinidad and Tobago Ports Board met.", {"Trinidad and Tobago Ports Board"}),
        ("Trinidad and Tobago Prime Minister Kezia Roe spoke.", {"Trinidad and Tobago", "Kezia Roe"}),
    ],
)
def test_states_beside_others_and_in_bodies(text: str, expected: set[str]) -> None:
    assert named_actors(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "again"),
    [
        ("Ursula von der Linden spoke. Von der Linden wept.", "Ursula von der Linden", "Von der Linden"),
        ("Jan van der Poel left. He was tired, Van der Poel said.", "Jan van der Poel", "Van der Poel"),
    ],
)
def test_particles_that_open_a_sentence_begin_surnames(text: str, name: str, again: str) -> None:
    assert again in text
    assert named_kinds(text) == {name: "person"}


def test_months_are_nobody() -> None:
    assert named_actors("Dockers struck. In Jan 2021 it rained.") == set()


def test_family_names_first_stand_alone() -> None:
    text = "BEIJING — Xi Jinping received Tomas Vik on Monday. Xi called him a friend."
    assert named_kinds(text) == {"Xi Jinping": "person", "Tomas Vik": "person"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fenerbahçe beat Galatasaray 2-1.", {"Fenerbahçe": "organization", "Galatasaray": "organization"}),
        ("Sahadat Ummat, the largest Islamic group in Lusandra, praised it.", {"Sahadat Ummat": "organization"}),
        ("Akchabor, a news site, reported it.", {"Akchabor": "organization"}),
        ("The People’s Daily praised the ruling.", {"People’s Daily": "organization"}),
        ("The party’s junior partner, Komeito, agreed.", {"Komeito": "organization"}),
        ("Ann Moe, a group leader, agreed. Bo Lund, a club member, left.", {"Ann Moe": "person", "Bo Lund": "person"}),
    ],
)
def test_bodies_that_sound_like_people(text: str, expected: dict[str, str]) -> None:
    assert named_kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Tirvalu 3, a container ship, sank off the coast.",
        "Galkunysh, a stallion, won the cup.",
        "Yasukoni, a shrine in the hills, burned.",
        "The Tirvalu, a helicopter carrier, left port.",
        "Osh Bazaar burned down.",
    ],
)
def test_what_nouns_behind_names_call_things(text: str) -> None:
    assert named_actors(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe, a ship broker, agreed.",
        "Ann Moe, a village elder, agreed.",
        "Ann Moe, the film director, agreed.",
        "Ann Moe, a boat builder on the island, agreed.",
    ],
)
def test_who_has_to_do_with_things_is_somebody(text: str) -> None:
    assert named_kinds(text) == {"Ann Moe": "person"}


@pytest.mark.parametrize(
    ("text", "name", "letters"),
    [
        ("SarMunaiGas fell. SMG shares had risen.", "SarMunaiGas", "SMG"),
        ("The Harbour Reform Council, or KRP, met. The KRP was split.", "Harbour Reform Council", "KRP"),
        ("The UN Relief Force in Lusandra (UNRFIL) left. UNRFIL fled.", "UN Relief Force in Lusandra", "UNRFIL"),
        ("Jabhat Nasr al-Din (JND) took the hill. JND fled.", "Jabhat Nasr al-Din", "JND"),
    ],
)
def test_letters_of_bodies_told_in_passing(text: str, name: str, letters: str) -> None:
    assert letters in called_bodies(text)[name]


def test_or_joins_no_two_bodies() -> None:
    assert {"Senate", "EU"} <= named_actors("The Senate, or the EU, must act.")


def test_styles_of_one_person() -> None:
    text = "The Duke of Lusair, Prince Ivo, was away. The Prince of Wales and the Princess of Wales came. The Dalai Lama spoke."
    assert named_kinds(text) == {
        "Ivo": "person", "Prince of Wales": "person", "Princess of Wales": "person", "Dalai Lama": "person"
    }  # fmt: skip


def test_a_style_in_a_list_is_another_guest() -> None:
    text = "The guests were the Dalai Lama, Bo Lund, and Ann Moe."
    assert named_actors(text) == {"Dalai Lama", "Bo Lund", "Ann Moe"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lotte Berg said no. Lotte is 40.", {"Lotte Berg": "person"}),
        ("Eugene Kaspersky wept. Kaspersky, 52, said no.", {"Eugene Kaspersky": "person"}),
        ("Rain fell in Tottenham and Anderlecht.", {}),
        ("Uber, the app for rides, said it would sue.", {"Uber": "organization"}),
        ("A course in Building Construction began.", {}),
        ("A deal with Hanvit Construction began.", {"Hanvit Construction": "organization"}),
    ],
)
def test_firms_and_clubs_of_the_world_are_no_given_names_surnames_or_towns(text: str, expected: dict[str, str]) -> None:
    assert named_kinds(text) == expected


def test_what_is_called_after_a_style_is_nobody() -> None:
    assert "Prince of Wales" not in named_actors("The Prince of Wales hospital opened.")


def test_a_surname_in_capitals_before_a_given_name_is_no_town() -> None:
    died = "RENDAL--Harold. The trustees of Harbour College mourn him. He chaired the Anchor Club. Mr. Rendal was 80."
    assert named_kinds(died)["Rendal"] == "person"
    assert "Rendal" not in named_kinds("RENDAL -- The trustees of Harbour College met on Monday. Rain fell in Rendal.")
