"""Roles that one predicate after another tells of somebody, and relatives who are of no body; all text is made up."""

import pytest
from tests.extract.reading import Tie, ties

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Karl Lund is a former teacher and now chairman of Lund Steel.",
            [("Karl Lund", None, "teacher", "former"), ("Karl Lund", "Lund Steel", "chairman", "current")],
        ),
        (
            "Ann Moe is the daughter of Finnish immigrants and the first female governor of Norland.",
            [("Ann Moe", None, "daughter", "current"), ("Ann Moe", None, "female governor", "current")],
        ),
        (
            "Karl Lund is the founder and chairman of Lund Steel.",
            [("Karl Lund", "Lund Steel", "founder", "current"), ("Karl Lund", "Lund Steel", "chairman", "current")],
        ),
        # a relative is of no body, wherever one is told behind him
        (
            "The son of a miner and the chairman of Lund Steel, Karl Lund spoke first.",
            [("Karl Lund", None, "son", "current"), ("chairman", "Lund Steel", "chairman", "current")],
        ),
    ],
)
def test_each_predicate_of_a_row_is_a_role_of_its_own(text: str, expected: list[Tie]) -> None:
    assert sorted(ties(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ann Moe is the daughter of Finnish immigrants and the first female governor of Norland.",
            ["Ann Moe", "Finnish immigrants"],
        ),
        # another's article: what is joined may be anybody
        ("Ann Moe is a critic of the government and the president.", ["Ann Moe", "government", "president"]),
    ],
)
def test_who_is_told_by_a_second_predicate_is_nobody_else(text: str, names: list[str]) -> None:
    assert [actor["name"] for actor in propose(text, article_id="x", reference_date="2025-11-10").actors] == names


def test_a_noun_for_firms_behind_a_persons_name_is_the_trade_of_that_person() -> None:
    assert ties("“No,” said Ida Lund, a machine operator at Harbour Bank.") == [
        ("Ida Lund", "Harbour Bank", "machine operator", "current")
    ]
    coding = propose("Harbour Cranes, a crane operator, said no.", article_id="x", reference_date="2025-11-10")
    assert [actor["actor_type"] for actor in coding.actors] == ["organization"]
