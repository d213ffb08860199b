"""Which body is somebody's own, and which body or office of a state is the same by its adjective and by its name."""

import pytest
from tests.extract.reading import countries, meant


@pytest.mark.parametrize(
    ("text", "noun", "body"),
    [
        (
            "Rosa Huanca, head of the group Yaku, met miners. They jeered. Huanca said her group would sue.",
            "group",
            "Yaku",
        ),
        ("Tomas Lind, the founder of Solvarg, slept. Lind said his company was small.", "company", "Solvarg"),
        (
            "Ida Holm, head of the Teachers Guild, wept. The union of miners laughed. Her union sued.",
            "union",
            "Teachers Guild",
        ),
        (
            "Karl Meier, leader of the Labour Alliance, won. Rain fell. Meier’s party cheered.",
            "party",
            "Labour Alliance",
        ),
        ("The leader of the Homeland League, Mart Kask, won. The party leads in polls.", "party", "Homeland League"),
    ],
)
def test_a_body_is_the_one_that_the_text_gives_its_owner(text: str, noun: str, body: str) -> None:
    assert meant(text, noun)[-1] == body


@pytest.mark.parametrize(
    ("text", "noun", "body"),
    [
        (
            "Kari Moe, a manager at Harbour Bank, wept. Rain fell. Her first company had failed.",
            "company",
            "Harbour Bank",
        ),
        (
            "Per Lund, a former director of Fjord Oil, met Ida Dahl. Lund said his company was dead.",
            "company",
            "Fjord Oil",
        ),
        ("Eva Dahl wept. Dahl said her party had lied. Dahl, who joined the Greens, left.", "party", "Greens"),
        ("Eva Dahl, head of the Reef Trust, wept. Her institute slept.", "institute", "Reef Trust"),
        ("Eva Dahl, a nurse at Lund Hospital, met friends. Dahl said her party would win.", "party", "Lund Hospital"),
        ("Per Lund, head of the Fish Fund and chair of the Reef Trust, said his group slept.", "group", "Fish Fund"),
        (
            "Mart Kask, leader of the Homeland League, won. The party that he left leads in polls.",
            "party",
            "Homeland League",
        ),
    ],
)
def test_a_body_is_no_other_one_of_its_owner(text: str, noun: str, body: str) -> None:
    assert body not in meant(text, noun)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Chile’s parliament met on Monday. The Chilean parliament voted for higher fees.", True),
        ("The Chilean parliament met on Monday. Chile’s parliament voted for higher fees.", True),
        ("Chile’s parliament met on Monday. The Peruvian parliament voted for higher fees.", False),
        ("The parliament of Peru met on Monday. The Chilean parliament voted for higher fees.", False),
        ("Chile’s upper parliament met on Monday. The Chilean lower parliament voted.", False),
    ],
)
def test_a_body_of_a_state_is_one_by_adjective_and_by_name(text: str, same: bool) -> None:
    found = {
        name for words in ("parliament", "Chilean parliament", "Peruvian parliament") for name in meant(text, words)
    }
    found |= set(meant(text, "upper parliament") + meant(text, "Chilean lower parliament"))
    assert (len(found) == 1) == same


@pytest.mark.parametrize(
    ("text", "body", "land"),
    [
        ("The army of Peru fired.", "army", "PER"),
        ("The bank of Chad Moe fell.", "bank", None),
        ("A coalition of Ireland and Spain met.", "coalition", None),
    ],
)
def test_a_body_is_of_the_land_alone_behind_of(text: str, body: str, land: str | None) -> None:
    assert countries(text)[body] == land


def test_who_was_president_is_another_than_who_is() -> None:
    text = "Chile’s former president spoke on Monday. The Chilean president was abroad."
    assert set(meant(text, "president")).isdisjoint(meant(text, "Chilean president"))


@pytest.mark.parametrize(
    ("text", "union"),
    [
        ("Solidar, which represents 9,000 miners, met on Monday. The union said it would strike.", "Solidar"),
        ("Solidar, which represents 9,000 investors, met on Monday. The union said it would strike.", None),
        ("The law firm Solidar represents workers at Tindra. The union said it would strike.", None),
        ("Solidar represents 300 pilots. Tindra represents 200 drivers. Rain fell. The union slept.", None),
    ],
)
def test_a_union_is_who_represents_those_at_work(text: str, union: str | None) -> None:
    assert (meant(text, "union") == ["Solidar"]) == (union is not None)


def test_what_judges_of_firms_say_is_not_of_their_own_firm() -> None:
    text = (
        "Nordvik said on Thursday that it would cut 300 jobs. Analysts at Carnegie said the cuts were overdue. “The "
        "company waited too long,” wrote analyst Pia Strand.\n"
    )
    assert meant(text, "company") != ["Carnegie"]
