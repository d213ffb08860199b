"""A relative pronoun is of the noun that its clause describes, of the subject of which that noun is said, or of nobody."""

import pytest
from tests.extract.reading import actor_of, code


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        (
            "Berta Lund, who lost to Jon Vik in the spring and whose views clash with ours, left.\n",
            "whose",
            "Berta Lund",
        ),
        ("Berta Lund is a woman who never waits.\n", "who", "Berta Lund"),
        ("The threat comes from Norway, whose ministers met on Monday.\n", "whose", "Norway"),
        ("Jon Vik saw the judge who freed Ida Holm and who left on Monday.\n", "who left", "judge"),
    ],
)
def test_a_relative_pronoun_is_of_the_noun_that_its_clause_describes(text: str, pronoun: str, name: str) -> None:
    coding = code(text)
    at = text.rindex(pronoun)
    word = pronoun.split()[0]
    found = [row["actor_id"] for row in coding.mentions if (row["start"], row["end"]) == (at, at + len(word))]
    assert [actor["name"] for actor in coding.actors if actor["key"] in found] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Berta Lund is not a woman who waits.\n",
        "Berta Lund met Jon Vik and will help determine who leads the ferry board.\n",
        "The embassies of two states are in Oslo, whose eastern hills are claimed by fishermen.\n",
    ],
)
def test_a_pronoun_that_asks_or_is_denied_or_of_a_place_is_of_nobody(text: str) -> None:
    coding = code(text)
    spoken = {text[row["start"] : row["end"]] for row in coding.mentions}
    assert not spoken & {"who", "whose"}


def test_the_noun_is_found_across_what_stands_between() -> None:
    text = "Berta Lund said the mayor of Oslo, 51, who met Jon Vik, left.\n"
    assert actor_of(code(text), text, "who") == actor_of(code(text), text, "mayor")
