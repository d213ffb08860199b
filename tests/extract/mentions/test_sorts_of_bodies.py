"""Bodies that one noun and different words are used for are different: no central bank is a development bank."""

import pytest
from tests.extract.reading import actor_of, code


def _actors(text: str, *phrases: str) -> list[str | None]:
    coding = code(text)
    return [actor_of(coding, text, phrase) for phrase in phrases]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("central bank", "development bank"),
        ("police force", "air force"),
        ("coast guard", "presidential guard"),
        ("news agency", "spy agency"),
        ("city council", "security council"),
    ],
)
def test_two_sorts_are_two_bodies(one: str, other: str) -> None:
    first, second = _actors(
        f"The Norwegian {one} said it was late. The {other} said it was early.", f"Norwegian {one}", other
    )
    assert first is not None
    assert first != second


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("central bank", "bank"),
        ("coast guard", "coast guard"),
        ("police force", "force"),
        ("news agency", "agency"),
        ("city council", "council"),
    ],
)
def test_what_is_called_by_the_noun_alone_is_the_same(one: str, other: str) -> None:
    first, second = _actors(
        f"The Norwegian {one} said it was late. On Monday the {other} said that it was sorry.",
        f"Norwegian {one}",
        other,
    )
    assert first is not None
    assert first == second
