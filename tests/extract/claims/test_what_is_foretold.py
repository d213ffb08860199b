"""Which words tell of the future, and which only look as if they did; all text is made up."""

import pytest
from tests.extract.reading import claims


@pytest.mark.parametrize("text", [
    "Ann Moe said the mayor was acting against the will of the people.",
    "Ann Moe said the judge had read the will.",
    "Ann Moe said the council had the will of a child.",
])  # fmt: skip
def test_the_will_of_somebody_foretells_nothing(text: str) -> None:
    assert "forecast" not in {kind for _, kind, _ in claims(text)}


@pytest.mark.parametrize("text", [
    "Ann Moe said the ferry will sail on Monday.",
    "Ann Moe said the council will act against the will of the people.",
    "Ann Moe said the council might have to sell the pier.",
    "Ann Moe said the courts may have to decide.",
])  # fmt: skip
def test_what_will_or_may_come_is_foretold(text: str) -> None:
    assert [kind for _, kind, _ in claims(text)] == ["forecast"]


@pytest.mark.parametrize("text", [
    "Ann Moe said the man might have a brother.",
    "Ann Moe said the driver may have to be blind.",
])  # fmt: skip
def test_what_may_be_so_now_is_not(text: str) -> None:
    assert "forecast" not in {kind for _, kind, _ in claims(text)}
