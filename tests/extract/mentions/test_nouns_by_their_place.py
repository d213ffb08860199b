"""Nouns for people and bodies that are so only where they stand: behind some words, or where no noun follows."""

import pytest
from tests.extract.reading import descriptions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The special interests will fight the law, Ann Moe said.", ["special interests"]),
        ("Their interests differ, Ann Moe said.", []),
        ("The Republican field grew on Friday.", ["Republican field"]),
        ("The muddy field grew on Friday.", []),
        ("Both houses voted on Friday.", ["houses"]),
        ("Some houses burned on Friday.", []),
        ("Two think tanks warned the city on Friday.", ["think tanks"]),
        ("Two water tanks burned on Friday.", []),
    ],
)
def test_a_noun_for_a_thing_is_people_or_a_body_behind_some_words(text: str, expected: list[str]) -> None:
    assert descriptions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She hid the papers from the public because she was afraid, Ann Moe said.", ["papers", "public"]),
        ("She made the papers public because she was afraid, Ann Moe said.", ["papers"]),
        ("Per Berg, a self-professed independent, said he would run.", ["independent"]),
        ("Per Berg, an independent senator, said he would run.", ["independent senator"]),
        ("Another Muslim said the school was closed.", ["Muslim"]),
        ("Ann Moe helps the working poor.", ["working poor"]),
    ],
)
def test_an_adjective_behind_a_determiner_is_a_noun_where_none_follows(text: str, expected: list[str]) -> None:
    assert descriptions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The schoolchildren said the law was bad.", ["schoolchildren"]),
        ("Three siblings sued the city on Friday.", ["siblings"]),
        ("Super-delegates sued the party on Friday.", ["Super-delegates", "party"]),
        ("The alternates sued the party on Friday.", ["alternates", "party"]),
    ],
)
def test_nouns_in_plurals_of_their_own_and_behind_hyphens(text: str, expected: list[str]) -> None:
    assert descriptions(text) == expected
