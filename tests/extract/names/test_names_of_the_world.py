"""Names that no list knows: what the sentence says of them, and what takes them up again."""

import pytest
from tests.extract.reading import code, named_kinds, who_says

pytestmark = pytest.mark.usefixtures("however_doubtful")


def cast(text: str) -> list[str]:
    return [row["name"] for row in code(text).actors]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mrs Oduya’s spokesman, Olgierd Pac, said that she was away.", {"Oduya": "person", "Olgierd Pac": "person"}),
        (
            "A spokesperson for the Kilmore Residents, Ciarán Battle, condemned the fire.",
            {"Kilmore Residents": "organization", "Ciarán Battle": "person"},
        ),
        (
            "Ewa Szymczyk of Kordian Asset Management said that wages grew.",
            {"Ewa Szymczyk": "person", "Kordian Asset Management": "organization"},
        ),
        (
            "Zanele Batista, of the human rights group Terra Livre, who was there, said that she saw it.",
            {"Zanele Batista": "person", "Terra Livre": "organization"},
        ),
        (
            "One member of the ten-person council, Bogdan Krzywicki, voted against it.",
            {"Bogdan Krzywicki": "person"},
        ),
        ("The Treasury said that nothing was paid.", {"Treasury": "organization"}),
        ("He was warned by the Malta Coast Guard.", {"Malta Coast Guard": "organization"}),
        ("She told Rádio Guajará that it was late.", {"Rádio Guajará": "organization"}),
        ("He spoke in the county capital, Ebwali. Al Noor City was quiet.", {}),
        ("In the port city, Ali Noor, a trader, said that prices doubled.", {"Ali Noor": "person"}),
    ],
)
def test_what_the_sentence_says_of_a_name(text: str, expected: dict[str, str]) -> None:
    assert named_kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Friday, a federal judge, Teresa Vilhena, will decide whether to shut the mine.", ["Teresa Vilhena"]),
        ("The ferry company, Hebridean Lines, denied it. The company said that it was safe.", ["Hebridean Lines"]),
        ("The consortium that won the contract, NorteTrilhos, insists that it asked them.", ["NorteTrilhos"]),
        ("The developer, Asante Holdings, said that it would rebuild.", ["Asante Holdings"]),
        ("He told the broadcaster Radio Mwezi that it was late. The broadcaster denied it.", ["Radio Mwezi"]),
        ("The Cathaoirleach, Cllr Pádraig Roche, asked for calm. The Cathaoirleach left.", ["Pádraig Roche"]),
        ("The Ministry of Fisheries said no. The Ministry denied it.", ["Ministry of Fisheries"]),
        (
            "Dr. Karim Benali, Secretary-General of the Palm Forum, spoke. The Secretary-General thanked the Forum.",
            ["Karim Benali", "Palm Forum"],
        ),
    ],
)
def test_who_is_called_twice_is_one(text: str, expected: list[str]) -> None:
    assert cast(text) == expected


def test_a_list_is_no_apposition() -> None:
    text = "The ferry company, Hebridean Lines and the Harbour Union met on Monday."
    assert "ferry company" in cast(text)


def test_a_statement_is_whose_it_is() -> None:
    text = (
        "The miner, Solvarg Water Engineering, denied it. In a statement it said that the blast was small. “We obey the law,” "
        "the statement said. The company added that it would help."
    )
    assert {who_says(text, words) for words in ("blast was small", "obey the law", "would help")} == {
        "Solvarg Water Engineering"
    }


def test_an_email_speaks_for_who_sent_it() -> None:
    text = "The Harbour League sent an email on Monday. “We need boats,” the email said."
    assert who_says(text, "need boats") == "Harbour League"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Gardai are looking into the fire at Rushe Mills.", "Gardai", "group"),
        ("Villagers in Tharo Vale said that they would stay.", "Villagers", "group"),
        ("Police Scotland said so.", "Police Scotland", "organization"),
    ],
)
def test_who_opens_a_sentence(text: str, name: str, kind: str) -> None:
    assert {row["name"]: row["actor_type"] for row in code(text).actors}[name] == kind


def test_a_talk_with_reporters_is_no_body() -> None:
    assert cast("Ann Moe told a news conference that it was late. The press conference was long.") == ["Ann Moe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bram Podlas, an Air Force reserve major, said that he left.",
            {"Bram Podlas": "person", "Air Force": "organization"},
        ),
        ("“It floats,” said Mary Bednar, the province’s harbour minister.", {"Mary Bednar": "person"}),
        ("The National Academies of Sciences said so.", {"National Academies of Sciences": "organization"}),
        ("The Prime Minister's Office denied it.", {"Prime Minister's Office": "organization"}),
        (
            "The San Marco County Sheriff's Department found it.",
            {"San Marco County Sheriff's Department": "organization"},
        ),
        (
            "Her party, the Movement for Renewal, plans to march.",
            {"Movement for Renewal": "organization"},
        ),
    ],
)
def test_names_that_are_kept_whole(text: str, expected: dict[str, str]) -> None:
    assert named_kinds(text) == expected


def test_a_government_of_another_place_is_another() -> None:
    text = "The Peruvian government spoke. The Uttar Pradesh government denied it."
    assert cast(text) == ["Peruvian government", "Uttar Pradesh government"]


def test_an_official_is_the_one_spoken_of_last() -> None:
    text = (
        "A ministry official said that it was routine. A State Department official urged restraint on Monday. “We take no "
        "side,” the official said."
    )
    assert who_says(text, "no side") == "State Department official"


def test_what_a_party_is_called_behind_its_name_is_no_second_one() -> None:
    assert cast("The opposition Civic Order party paid. Civic Order won.") == ["Civic Order"]


def test_counsel_with_a_name_is_that_person() -> None:
    text = "Senior counsel for the Uttar Pradesh government, Advocate Imtiaz Qureshi, argued that it could not pay."
    roles = {row["name"]: row["role"] for row in code(text).actors}
    assert roles["Imtiaz Qureshi"] == "Senior counsel for the Uttar Pradesh government"
    assert roles.keys().isdisjoint({"Counsel", "counsel", "Senior counsel"})


def test_police_officers_are_police() -> None:
    text = "The county police commander, Hussein Barre, agreed. Supt Una Daly said that it was dark."
    assert {row["name"]: row["sector"] for row in code(text).actors} == {"Hussein Barre": "COP", "Una Daly": "COP"}


@pytest.mark.parametrize("name", ["Social Democrats", "Christian Democrats", "Free Democrats", "Liberal Democrats"])
def test_followers_after_whom_a_party_is_called_are_the_party(name: str) -> None:
    rows = code(f"The {name} lost on Sunday. Their leader, Ann Moe, left the {name} on Monday.").actors
    party = next(row for row in rows if row["name"] == name)
    assert (party["actor_type"], party["naming"], party["sector"]) == ("organization", "named", "PTY")


def test_a_party_of_that_name_is_the_one_whose_letters_stand_behind_it() -> None:
    rows = code("The Christian Democrats (CDU) won on Sunday. CDU candidate Ann Moe said that it was late.").actors
    assert [row["name"] for row in rows if row["actor_type"] == "organization"] == ["Christian Democrats"]
