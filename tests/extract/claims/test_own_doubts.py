"""How sure claimants are who say that they doubt or are not sure; all text is made up."""

import pytest
from tests.extract.reading import code


def sure(text: str) -> list[str]:
    return [row["certainty"] for row in code(text).claims]


@pytest.mark.parametrize("text", [
    "“I am not sure the dam is safe,” Ann Moe said.",
    "“I am not certain that they lied,” Ann Moe said.",
    "Ann Moe said she was not sure that the dam was safe.",
])  # fmt: skip
def test_who_is_not_sure_leaves_it_open(text: str) -> None:
    assert sure(text) == ["unstated"]


@pytest.mark.parametrize("text", [
    "“I doubt that the owners lied,” Ann Moe said.",
    "“We doubt the town will pay,” Ann Moe said.",
    "Ann Moe said she doubted that it would hold.",
])  # fmt: skip
def test_who_doubts_finds_the_contrary_probable(text: str) -> None:
    assert sure(text) == ["probable"]


@pytest.mark.parametrize("text", [
    "“I am sure that it rained,” Ann Moe said.",
    "“I have no doubt that he lied,” Ann Moe said.",
    "“I do not doubt that he lied,” Ann Moe said.",
    "“I am not sure about that,” Ann Moe said.",
    "“Nobody is certain that it is safe,” Ann Moe said.",
    "Ann Moe said the mayor was not sure that it would hold.",
    "Ann Moe said nobody doubts that the dam is safe.",
    "Ann Moe said the town was confident that it had won.",
])  # fmt: skip
def test_who_is_sure_or_tells_of_others_is_certain(text: str) -> None:
    assert sure(text) == ["certain"]
