"""A name by which somebody or some body is said to be known is that one's; other clauses with "as" say no such thing."""

import pytest
from tests.extract.reading import actor_of, code


@pytest.mark.parametrize(
    ("text", "phrase", "key"),
    [
        ("Ann Moe left. Jolowo, as the former president is known, drove home.", "president", "Jolowo"),
        ("Ann Moe left. OJW, as the regulator is known, said that it would pay.", "regulator", "OJW"),
    ],
)
def test_a_name_is_of_whoever_is_known_so(text: str, phrase: str, key: str) -> None:
    assert actor_of(code(text), text, phrase) == key


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe left. Jolowo, as the former president was told, drove home.",
        "Ann Moe left. Jolowo, as the former president knows, drove home.",
        "Ann Moe left. Jolowo left, as the former president is known to do.",
        "Ann Moe left. Jolowo, where the former president is known, is a town.",
    ],
)
def test_as_before_other_verbs_tells_nobody(text: str) -> None:
    assert actor_of(code(text), text, "president") != "Jolowo"
