"""Places that no list has, told by what goes there, what they have and who lives there; and no person's name."""

import pytest
from tests.extract.reading import named_kinds

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    "text",
    [
        "Norland's busiest port was closed on Monday after a storm. Per Berg said Norland needed help.",
        "Per Berg flew to Vestmar on Monday to meet dockers. He said Vestmar was ready.",
        "Villagers of Vestmar, who opposed the bill, left the hall with Per Berg. Vestmar was calm.",
        "Police in Ebwali's capital fired on crowds, Per Berg said. Ebwali has few roads.",
        "Tharo: Per Berg said the port was closed. He said dockers in Tharo were calm.",
        "Tharo, May 3: Per Berg said the port was closed.",
    ],
)
def test_where_people_go_or_live_is_a_place(text: str) -> None:
    assert named_kinds(text) == {"Per Berg": "person"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Harlow's biggest donor left. Harlow said he was sad.", "Harlow"),
        ("Harlow's main rival left. Harlow's capital gains rose.", "Harlow"),
        ("Ida Berg travelled to Harlow's house. Harlow said no.", "Harlow"),
        ("Supporters of Harlow, who wants a new port, left. Harlow said so.", "Harlow"),
        ("Socialists of Harlow, who lost, left. Harlow said so.", "Harlow"),
        ("Harlow: I agree with Per Berg.", "Harlow"),
        ("Harlow: Norway will win. Harlow was glad.", "Harlow"),
        ("Harlow: Europe must act. Harlow, 40, is the Norwegian president.", "Harlow"),
        ("Harlow: Per Berg would be a bad mayor. Harlow is the mayor of Oslo.", "Harlow"),
        ("Harlow's capital has dried up. Harlow said he was sad.", "Harlow"),
        ("Gautam Harlow said no. Harlow's airport was closed. Harlow's biggest port was shut.", "Gautam Harlow"),
        ("Dahl: Per Berg is wrong. Dahl told reporters that he was sad.", "Dahl"),
        ("Ida Lund: The port is closed, Per Berg said. Lund said she was sad.", "Ida Lund"),
    ],
)
def test_somebody_with_a_rival_a_house_or_a_label_is_a_person(text: str, name: str) -> None:
    assert named_kinds(text)[name] == "person"


def test_who_are_of_a_place_are_meant_by_who() -> None:
    text = "Liberals of Vestmar, who opposed the bill, left the hall. Vestmar voted no.\n"
    found = propose(text, article_id="a", reference_date=None)
    (who,) = [row["actor_id"] for row in found.mentions if text[row["start"] : row["end"]] == "who"]
    assert {row["key"]: row["name"] for row in found.actors}[who] == "Liberals"


def test_a_place_that_speaks_is_its_authority() -> None:
    assert named_kinds("Lusair's coast was rough. Lusair said it would sue.") == {"Lusair": "state"}
