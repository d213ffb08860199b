"""Descriptions of offices in other places, and of bodies before any is named, call nobody who is named."""

import pytest
from tests.extract.reading import actor_of, called_bodies, code


def _who(text: str, words: str, nth: int = 0) -> str | None:
    return actor_of(code(text), f"{text}\n", words, nth)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Oslo, Per Berg, spoke. The mayor of Bergen wept.",
        "Oslo mayor Per Berg spoke. The mayor of Bergen wept.",
    ],
)
def test_the_mayor_of_another_town_is_somebody_else(text: str) -> None:
    assert _who(text, "mayor", text.count("mayor of Oslo")) != "Per Berg"


@pytest.mark.parametrize(
    ("text", "nth"),
    [
        ("The mayor of New York City, Per Berg, spoke. The mayor of New York wept.", 1),
        ("The bishop of Tarn, Per Berg, prayed. The bishop of the town ate.", 0),
        ("The mayor of Oslo, Per Berg, spoke. The mayor wept.", 1),
        ("Democratic mayor Per Berg spoke. Later the mayor of Oslo wept.", 0),
    ],
)
def test_the_same_office_with_other_words_stays_one(text: str, nth: int) -> None:
    word = "bishop" if "bishop" in text else "mayor"
    assert _who(text, word, nth) == "Per Berg"


def test_a_body_named_once_and_later_is_not_called_before() -> None:
    assert called_bodies("The bank lied. Clerks left. Tarn Bank said no.").get("Tarn Bank") == {"Tarn Bank"}
    assert "bank" in called_bodies("Tarn Bank lied. Clerks left the bank.")["Tarn Bank"]
    assert "court" in called_bodies("The court ruled. Clerks left. The Supreme Court said no.")["Supreme Court"]
