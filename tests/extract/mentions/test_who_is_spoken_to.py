"""Whom a speaker means who says you; all text is made up."""

import pytest
from tests.extract.reading import code


def meant(text: str) -> list[tuple[str, str]]:
    """Return each word for you that is a mention, with the name of its actor."""
    coding = code(text)
    names = {row["key"]: row["name"] for row in coding.actors}
    words = [(text[row["start"] : row["end"]], names[row["actor_id"]]) for row in coding.mentions]
    return [(word, name) for word, name in words if word.lower() in ("you", "your", "yours", "yourself")]


@pytest.mark.parametrize(("text", "found"), [
    ("“You may keep your boat,” Judge Per Berg told Ida Lund.", [("You", "Ida Lund"), ("your", "Ida Lund")]),
    ("“You may keep your boat,” Judge Per Berg told the crews.", []),
    ("“You may keep your boat,” Judge Per Berg told the Harbour Bank.", []),
    ("“You never know with boats,” Judge Per Berg said.", []),
    ("Judge Per Berg told Ida Lund that you never know with boats.", []),
])  # fmt: skip
def test_you_is_the_one_person_whom_the_text_says_is_told(text: str, found: list[tuple[str, str]]) -> None:
    assert meant(f"Harbour row\n\nIda Lund sails. Per Berg is a judge.\n\n{text}\n") == found


@pytest.mark.parametrize(("text", "found"), [
    ("“Ida Lund, you owe me a boat. Where is your boat?” Per Berg said.", [("you", "Ida Lund"), ("your", "Ida Lund")]),
    ("“Ida Lund, take your boat,” Per Berg told Ola Moe.", [("your", "Ida Lund")]),
    ("“Ida Lund, the mayor, helps you when you fall,” Per Berg said.", []),
    ("“Ida Lund, she said, helps you when you fall,” Per Berg said.", []),
    ("“Ida Lund, who sold you a boat, left,” Per Berg said.", []),
    ("“Ida Lund, when I met her, told me of your boat,” Per Berg said.", []),
    ("“Ida Lund, if you ask me, is late,” Per Berg said.", []),
    ("“Now, you never know with boats,” Per Berg said.", []),
])  # fmt: skip
def test_you_is_who_is_called_by_name_where_a_quotation_begins(text: str, found: list[tuple[str, str]]) -> None:
    assert meant(f"Harbour row\n\nIda Lund sails. Per Berg is a judge. Ola Moe fishes.\n\n{text}\n") == found
