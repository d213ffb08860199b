"""Which bodies the words around a role tie its holder to, and which bodies beside it are others'."""

import pytest
from tests.extract.reading import Tie, ties

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met the secretary of state and the Fish Fund.", []),
        (
            "Ann Moe, head of the Fish Office and the Harbour Fund, said no.",
            [("Ann Moe", "Fish Office", "head", "current")],
        ),
        (
            "Ann Moe, founder and director of the Fish Office, said no.",
            [("Ann Moe", "Fish Office", "founder", "current")],
        ),
        (
            "David Lund, a former adviser to Mayor Ann Moe and a former director of the Fish Office, said no.",
            [
                ("David Lund", None, "adviser", "former"),
                ("Ann Moe", None, "Mayor", "current"),
                ("David Lund", "Fish Office", "director", "former"),
            ],
        ),
        ("They sought the source of the Harbour League’s wealth.", []),
        ("The sources at the Harbour League said no.", [("sources", "Harbour League", "sources", "current")]),
        ("Ann Moe, who is a senator for the Fish Party, said no.", [("Ann Moe", "Fish Party", "senator", "current")]),
        (
            "Ann Moe, the former chief of mission at the Fish Embassy, spoke.",
            [("Ann Moe", "Fish Embassy", "chief of mission", "former")],
        ),
        (
            "David Lund, a senator from the state of Ohio, said Norway was right.",
            [("David Lund", None, "senator", "current")],
        ),
    ],
)
def test_a_body_beside_a_role_may_be_of_something_else(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "David Lund, a former official in Mayor Ann Moe’s administration who directs the Harbour Centre, said no.",
            [
                ("David Lund", "Ann Moe’s administration", "official", "former"),
                ("Ann Moe", None, "Mayor", "current"),
                ("David Lund", "Harbour Centre", "directs", "current"),
            ],
        ),
        (
            "Ann Moe, who served briefly as treasurer of the Fish League and as head of Harbour Bank, said no.",
            [("Ann Moe", "Fish League", "treasurer", "unclear"), ("Ann Moe", "Harbour Bank", "head", "unclear")],
        ),
        (
            "Ann Moe, who serves as treasurer of the Fish League and as head of Harbour Bank, said no.",
            [("Ann Moe", "Fish League", "treasurer", "current"), ("Ann Moe", "Harbour Bank", "head", "current")],
        ),
        (
            "The Fish League, founded by the poet and climate activist Ann Moe, said no.",
            [("Ann Moe", "Fish League", "founded by", "current"), ("Ann Moe", None, "climate activist", "current")],
        ),
        (
            "The Fish League was founded by former Berg staffer Ann Moe.",
            [("Ann Moe", "Fish League", "founded by", "current"), ("Ann Moe", None, "Berg staffer", "former")],
        ),
        (
            "The Fish League was founded by former Fish Party staffers.",
            [("former Fish Party staffers", "Fish Party", "staffers", "former")],
        ),
    ],
)
def test_clauses_and_joined_roles_tie_whoever_they_are_said_of(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Critics of the Fish League, whose leader, Ann Moe, left, said no.",
            [("Ann Moe", "Fish League", "leader", "current")],
        ),
        (
            "The Fish League, whose chairman is David Lund, said no.",
            [("David Lund", "Fish League", "chairman", "current")],
        ),
        (
            "They read the report of the Fish League, whose former director David Lund left.",
            [("David Lund", "Fish League", "director", "former")],
        ),
        ("The Fish League, whose rival David Lund won, said no.", [("David Lund", None, "rival", "current")]),
        (
            "The Fish League’s director was Ann Moe.",
            [("Ann Moe", "Fish League", "director", "former")],
        ),
        (
            "The Fish League met on Monday. Its chairman is David Lund.",
            [("David Lund", "Fish League", "chairman", "current")],
        ),
        (
            "The Fish League met on Monday. Its chairman is David Lund’s brother.",
            [("Fish League’s chairman", "Fish League", "chairman", "current")],
        ),
        (
            "The head of the Fish League is Ann Moe.",
            [("Ann Moe", "Fish League", "head", "current")],
        ),
        ("One Fish League lawyer on the case was Ann Moe.", [("Ann Moe", "Fish League", "lawyer", "former")]),
        (
            "One Fish League lawyer on the case was Ann Moe’s son.",
            [("Fish League lawyer", "Fish League", "lawyer", "current")],
        ),
        (
            "If the head of the Fish League is Ann Moe, they will win.",
            [("head", "Fish League", "head", "current")],
        ),
        ("The head of the Fish League is Ann Moe’s brother.", [("head", "Fish League", "head", "current")]),
        (
            "He claimed that the founder of the Fish League is Ann Moe.",
            [("founder", "Fish League", "founder", "current")],
        ),
    ],
)
def test_whoever_is_named_behind_a_role_has_it(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Per Berg, Ann Moe and David Lund, both at Harbour University, wrote it.",
            [
                ("Ann Moe", "Harbour University", "at", "current"),
                ("David Lund", "Harbour University", "at", "current"),
            ],
        ),
        (
            "After two decades in Congress, Ann Moe plans to rest.",
            [("Ann Moe", "Congress", "decades in", "unclear")],
        ),
        (
            "In her ten years at Harbour Bank, Ann Moe slept.",
            [("Ann Moe", "Harbour Bank", "years at", "unclear")],
        ),
        ("After ten years at Harbour Bank, the roof fell on Ann Moe.", []),
        ("After a speech at Harbour Bank, Ann Moe slept.", []),
    ],
)
def test_both_of_two_and_spells_before_a_subject_tie_them(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three Republicans on the Harbour Council voted no.",
            [("Republicans", "Harbour Council", "Republicans", "current")],
        ),
        (
            "A Democrat on the Harbour Committee voted no.",
            [("Democrat", "Harbour Committee", "Democrat", "current")],
        ),
        ("Seven Democrats in the Harbour Senate voted no.", [("Democrats", "Harbour Senate", "Democrats", "current")]),
        ("Reporters on the Harbour Express slept.", []),
    ],
)
def test_partisans_on_a_panel_are_of_it(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Moe, Harbour Bank’s global trade and harbour planning director, said no.",
            [("Ann Moe", "Harbour Bank", "global trade and harbour planning director", "current")],
        ),
        ("Ann Moe, a mother and teacher, said no of Harbour Bank.", [("Ann Moe", None, "mother", "current")]),
        (
            "Ann Moe is Senior Editor-at-Large at Harbour News.",
            [("Ann Moe", "Harbour News", "Senior Editor-at-Large", "current")],
        ),
        ("Ann Moe, then a Harbour Bank clerk, said no.", [("Ann Moe", "Harbour Bank", "clerk", "former")]),
        (
            "Harbour Radio’s Per Berg and Ann Moe said no.",
            [("Ann Moe", "Harbour Radio", "’s", "current"), ("Per Berg", "Harbour Radio", "’s", "current")],
        ),
        (
            "Harbour Radio’s Per Berg said no, and Ann Moe slept.",
            [("Per Berg", "Harbour Radio", "’s", "current")],
        ),
        ("Lund’s campaign lost. Moe won. They met one of Moe’s campaign surrogates.", []),
    ],
)
def test_roles_of_several_words_and_rows_behind_an_owner_are_read_whole(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harbour Radio, which is owned by Fish Media, said no.", {"Harbour Radio": "Fish Media"}),
        ("Harbour Radio, owned by Fish Media, said no.", {"Harbour Radio": "Fish Media"}),
        ("Fish Media, the parent company of Harbour Radio, said no.", {"Harbour Radio": "Fish Media"}),
        ("Fish Media, which owns Harbour Radio, said no.", {"Harbour Radio": "Fish Media"}),
        (
            "Fish Media, which owns Harbour Radio, Moe Lines and the Oslo Echo, said no.",
            {"Harbour Radio": "Fish Media", "Moe Lines": "Fish Media", "Oslo Echo": "Fish Media"},
        ),
        ("Harbour Foods is a wholly owned subsidiary of Fish Media.", {"Harbour Foods": "Fish Media"}),
        ("Harbour Foods, which is part of Fish Media, said no.", {"Harbour Foods": "Fish Media"}),
        ("Harbour Foods is not part of Fish Media.", {}),
        ("Harbour Foods belongs to Fish Media.", {"Harbour Foods": "Fish Media"}),
        ("Fish Media, publisher of the Oslo Echo, said no.", {"Oslo Echo": "Fish Media"}),
        ("Fish Media acquired Harbour Foods in 2001.", {"Harbour Foods": "Fish Media"}),
        ("Harbour Foods was bought by Fish Media.", {"Harbour Foods": "Fish Media"}),
        ("Harbour Foods’ parent company, Fish Media, said no.", {"Harbour Foods": "Fish Media"}),
        ("On Monday Fish Media subsidiary Harbour Foods said no.", {"Harbour Foods": "Fish Media"}),
        ("Fish Media bought Harbour Foods shares.", {}),
        ("Fish Media owns Harbour Radio stock.", {}),
        ("Fish Media, a rival of Harbour Radio, said no.", {}),
    ],
)
def test_a_body_that_another_owns_is_part_of_it(text: str, expected: dict[str, str]) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    whole = {row["name"]: row["parent_actor_id"] for row in coding.actors if row["parent_actor_id"]}
    assert {part: names[key] for part, key in whole.items()} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She asked the legal scholar Ann Moe at the University of Bergen for advice.",
            [("Ann Moe", "University of Bergen", "legal scholar", "current")],
        ),
        (
            "He met professor Ann Moe at Harbour University on Monday.",
            [("Ann Moe", "Harbour University", "professor", "current")],
        ),
        ("He met Mayor Ann Moe at Harbour Bank on Monday.", [("Ann Moe", None, "Mayor", "current")]),
        ("He met professor Moe at Harbour Bank on Monday.", [("Moe", None, "professor", "current")]),
        ("He met Ann Moe at Harbour Bank on Monday.", []),
    ],
)
def test_a_trade_before_a_name_is_plied_in_the_body_behind_it(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


def test_members_may_stand_between_two_dashes() -> None:
    found = ties("The Fish Party’s previous leaders -- Per Berg and Ann Moe -- left.")
    assert ("Per Berg", "Fish Party", "leaders", "former") in found
    assert ("Ann Moe", "Fish Party", "leaders", "former") in found


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, in Oslo, the Harbour Bank director, Per Berg, roughly pulled the arm of a reporter.",
        "On Monday, in Oslo, the Harbour Bank director, Per Berg, in a rage pulled the arm of a reporter.",
    ],
)
def test_a_name_between_commas_has_the_role_before_it(text: str) -> None:
    assert ("Per Berg", "Harbour Bank", "director", "current") in ties(text)


@pytest.mark.parametrize("text", ["At Harbour University Ann Moe spent her career as", "Moe had a degree in"])
def test_a_text_that_breaks_off_behind_a_deed_is_read(text: str) -> None:
    assert ties(text) == []


def test_nobody_is_whom_only_the_subject_is_of() -> None:
    text = "The mother of the victim is Ann Moe. The victim died on Monday."
    found = propose(text, article_id="a", reference_date="2024-06-04")
    meant = {text[row["start"] : row["end"]]: row["actor_id"] for row in found.mentions}
    assert meant["victim"] != meant["Ann Moe"]
