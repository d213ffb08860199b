"""Claims that a parser hangs inside another, and who leads in polls; all text is made up."""

import pytest

from newsvoices.extractor import propose


def _propositions(text: str) -> list[str]:
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    return [row["proposition"] for row in coding.claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“The harbour tried to mend it and I don’t blame them,” Ola Moe said.",
            ["The harbour tried to mend it", "Ola Moe doesn’t blame them"],
        ),
        (
            "Ola Moe said everybody waits for somebody to begin and then they follow.",
            ["Everybody waits for somebody to begin", "Then they follow"],
        ),
        (
            "Anna Berg said the firm had promised to pay and would not pay.",
            ["The firm had promised to pay", "The firm would not pay"],
        ),
        (
            "Anna Berg said she hoped to sing and could not speak.",
            ["Anna Berg hoped to sing", "Anna Berg could not speak"],
        ),
    ],
)
def test_a_finite_clause_stands_beside_the_verb_above_an_infinitive(text: str, expected: list[str]) -> None:
    assert _propositions(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "“My husband and I are tired of the noise,” Anna Berg said.",
        "“He wants to know what she did and he will find out,” Ola Moe said.",
        "“It is wrong to say we lost and we are leaving,” Ola Moe said.",
        "“It was the song she wrote and he sang,” Ola Moe said.",
        "“We told them to leave and they did,” Ola Moe said.",
        "“It was easy to lie and she has,” Ola Moe said.",
        "“It’s like when you go to a fair and they tell you it is shut,” Ola Moe said.",
        "“The captain came to tell us that the dam was safe and he would live below it,” Ola Moe said.",
    ],
)
def test_what_may_belong_to_a_clause_inside_another_is_not_cut_off(text: str) -> None:
    assert len(_propositions(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "A survey by Harbour Research shows Lund in the lead.",
        "The latest poll showed Moe with a 16-point lead over Berg.",
        "A poll published on Monday found Lund and Berg in a dead heat.",
        "A survey found Moe up by 4 points.",
        "The poll showed Moe and Lund neck and neck.",
    ],
)
def test_a_poll_that_shows_somebody_ahead_claims_it(text: str) -> None:
    assert _propositions(text) == [text[:-1]]


@pytest.mark.parametrize(
    "text",
    [
        "The film shows Lund in a boat.",
        "Footage showed Moe in front of the bank.",
        "The photograph showed Moe with a lead pipe.",
        "The picture showed Berg behind the mayor.",
        "A diary shows Moe at his place in the country.",
        "The poll shows a lead for Moe.",
        "Footage from a polling station showed Moe in front of a guard.",
        "A picture outside the polling station showed Moe with a tie.",
        "A survey of the wreck found Moe with lead in his blood.",
        "The survey found Marn in the heat of a crisis.",
    ],
)
def test_what_shows_somebody_somewhere_claims_nothing(text: str) -> None:
    assert _propositions(text) == []
