"""States that no list has are told by what only states have and do; provinces, firms, clubs and people are none."""

import pytest
from tests.extract.reading import code, ties


def _kinds(text: str) -> dict[str, tuple[str, str | None]]:
    return {row["name"]: (row["actor_type"], row["country_code"]) for row in code(text).actors}


@pytest.mark.parametrize(
    "text",
    [
        "Lusandra recalled its ambassador to Norway on Tuesday. Lusandra said that the talks were over.",
        "Lusandra closed its border on Monday. Lusandra’s army sent boats. The Lusandran president said nothing.",
        "Lusandra’s parliament met on Monday. The Lusandran government said Lusandra would not yield to anybody.",
        "Soldiers took power in Lusandra on Monday. The Lusandran army closed the roads. Norway cut aid to Lusandra, and "
        "Lusandra said that it would wait.",
        "Norway and neighbouring Lusandra sent food. Lusandra’s prime minister said that Lusandra would help the people there.",
        "The treaty with Lusandra ended. Norway’s ambassador to Lusandra left, and Lusandra’s foreign minister said that "
        "Lusandra regretted it.",
    ],
)
def test_a_state_that_no_list_has_is_one_by_its_conduct(text: str) -> None:
    assert _kinds(text)["Lusandra"] == ("state", None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quorvex recalled its engineers. Relations with Quorvex were poor. Quorvex’s president said no.", "Quorvex"),
        ("The province of Lusandra closed its border. Lusandra’s parliament said no to the army.", "Lusandra"),
        (
            "Lusandra’s governor met the army. Lusandra’s parliament said that Lusandra’s borders were shut.",
            "Lusandra",
        ),
        ("Lusandra province shut. The president of Lusandra’s parliament said Lusandra would wait.", "Lusandra"),
        (
            "Bor Okar fled. Okar’s army took the town, and Okar’s government said that the war with Okar was over.",
            "Okar",
        ),
        ("Harkan’s troops took the town. The war with Harkan went on. Harkan said that it would fight.", "Harkan"),
        ("Harkan fighters came. Harkan’s army closed the border, and Harkan’s government said nothing.", "Harkan"),
        ("Lundova’s president said the striker stays. Lundova recalled its striker from Norway.", "Lundova"),
        (
            "In the capital, Ebwali, it rained. Ebwali recalled its ambassador to Norway, and Ebwali said so.",
            "Ebwali",
        ),
        ("The party Lusandra expelled its diplomats. Lusandra’s president said Lusandra would wait.", "Lusandra"),
        (
            "Troops in Lusandra rested. Aid to Lusandra stopped. Lusandra’s capital was calm, Lusandra said.",
            "Lusandra",
        ),
        (
            "They fled to neighbouring Marnby. Troops in Marnby gave out food, and aid to Marnby came. Marnby’s economy "
            "has suffered, and Marnby’s government said so.",
            "Marnby",
        ),
        (
            "Harlow’s borders were moved in 1990. Harlow’s economy grew, and power in Harlow changed hands. Harlow’s "
            "opposition said no to Harlow’s government.",
            "Harlow",
        ),
        ("Quorvex withdrew its ambassador programme on Friday. Quorvex said that the stars were dear.", "Quorvex"),
        (
            "Marnby’s parliament of owls drew crowds. Marnby’s army of helpers swept up, and aid to Marnby came. Marnby’s "
            "economy needs it.",
            "Marnby",
        ),
        (
            "Brimsa’s independence from the larger firm matters. The president of Brimsa said that relations with Brimsa "
            "were good, and Brimsa’s president said so too.",
            "Brimsa",
        ),
        ("The mayor of Lusandra closed the border. Lusandra’s army of helpers cleaned Lusandra’s parks.", "Lusandra"),
    ],
)
def test_others_are_no_states(text: str, name: str) -> None:
    assert _kinds(text).get(name, ("", None))[0] != "state"


def test_its_people_have_no_country_of_another() -> None:
    kinds = _kinds(
        "OSLO - Lusandra recalled its ambassador to Norway on Tuesday. The Lusandran foreign minister, Orlu Tebane, said "
        "that Norway was wrong. President Daro Kimbe of Lusandra met the Norwegian prime minister, Per Moe, in Oslo. "
        "Lusandra’s army said that it would wait."
    )
    assert kinds["Orlu Tebane"][1] is None
    assert kinds["Daro Kimbe"][1] is None
    assert kinds["Per Moe"][1] == "NOR"
    assert kinds["Lusandra’s army"] == ("organization", None)


def test_what_its_people_are_called_is_no_actor() -> None:
    kinds = _kinds("Lusandra closed its border. The Lusandran president, Orlu Tebane, said Lusandra’s army was ready.")
    assert "Lusandran" not in kinds


def test_a_surname_like_its_people_stays_somebody() -> None:
    kinds = _kinds("Mora closed its border. The Moran president, Ann Moran, said Mora’s army was ready. Moran left.")
    assert kinds["Mora"][0] == "state"
    assert kinds["Ann Moran"][0] == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Kingdom of Lusandra will send troops to the border, King Aldo said. The government of Lusandra denied "
            "that the Lusandra army had fired first.",
            "Kingdom of Lusandra",
        ),
        (
            "President Olan Mirez of the Republic of Lusandra said the move was final. Lusandra’s parliament will vote on "
            "Monday, and the government of Lusandra waits.",
            "Republic of Lusandra",
        ),
    ],
)
def test_what_a_state_calls_itself_makes_it_one_with_its_short_name(text: str, name: str) -> None:
    kinds = _kinds(text)
    assert kinds[name] == ("state", None)
    assert "Lusandra" not in kinds


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Republic of Letters is a cafe in Bergen, and it sells tea.", "Republic of Letters"),
        ("The Republic of Leaves sued. The Republic of Leaves’s president, Ann Moe, wept.", "Republic of Leaves"),
        (
            "Republic of Anglers sells rods. The government of Norway said the Republic of Anglers army of fans grew.",
            "Republic of Anglers",
        ),
        ("The Burger Republic of Hull opened on Monday. Its owner, Pia Hall, wept.", "Burger Republic of Hull"),
        (
            "The Republic of Karelia’s parliament voted on Monday. The Republic of Karelia is rich.",
            "Republic of Karelia",
        ),
        ("The government of Milo Ranek fell. The government of Ranek had an army. The Ranek army wept.", "Milo Ranek"),
    ],
)
def test_what_only_sounds_like_a_state_is_none(text: str, name: str) -> None:
    assert _kinds(text).get(name, ("", None))[0] != "state"


def test_an_office_before_a_name_is_of_the_state_behind_it() -> None:
    found = {(who, body) for who, body, _, _ in ties("Queen Aila of the Netherlands met President Ola Berg of Chile.")}
    assert found == {("Aila", "Netherlands"), ("Ola Berg", "Chile")}
    bodies = {
        body for _, body, _, _ in ties("President Pia Holt of the Netherlands football union met Per Moe of Chile.")
    }
    assert not bodies & {"Netherlands", "Chile"}
