"""Which words of a text describe an actor, and from where to where."""

import pytest

from newsvoices.extractor import propose


def described(text: str) -> list[str]:
    """The descriptions that the coding of a text has, in text order."""
    mentions = propose(text + "\n", article_id="a", reference_date="2024-05-03").mentions
    return [text[m["start"] : m["end"]] for m in mentions if m["mention_type"] == "NOM"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The boat left with two minors until adults came.", ["minors", "adults"]),
        ("The shipping industry sued, and a trade jury listened.", ["shipping industry", "trade jury"]),
        (
            "Some constitutional constructionists wrote to the draftees.",
            ["constitutional constructionists", "draftees"],
        ),
        ("Hikers blocked the road.", ["Hikers"]),
        ("The wage-earners called the zoo.", ["wage-earners"]),
        ("In the end the grassroots cheered.", ["grassroots"]),
        ("It kept its degrees, its checklists and a placeholder.", []),
        ("A minor fault and a local road were mended.", []),
        ("In Oslo, Butler slept.", []),
        ("Nobody, one suspects, will be charged.", []),
        ("The number one suspects slept.", ["suspects"]),
    ],
)
def test_nouns_for_people_and_bodies(text: str, expected: list[str]) -> None:
    assert described(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He slept on Monday as the crowd roared.", ["crowd"]),
        ("Support fell as voters learned of it.", ["voters"]),
        ("She stood as the party’s nominee.", ["party"]),
        ("Ann Moe was the party’s loud boss.", ["party"]),
        ("It was the president’s choice.", ["president"]),
        ("She served as a teacher and was a driver.", []),
    ],
)
def test_who_acts_or_owns_behind_as_or_is_is_no_predicate_and_who_is_owned_is(text: str, expected: list[str]) -> None:
    assert described(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday New Yorkers met two South Koreans.", ["New Yorkers", "South Koreans"]),
        ("He said that Mexican-Americans and Jews pay.", ["Mexican-Americans", "Jews"]),
        ("Some Peronists, Ohioans and Brexiteers slept.", ["Peronists", "Ohioans", "Brexiteers"]),
        ("He wrote Checklists of Coach-Americana.", []),
    ],
)
def test_plural_names_for_members_of_peoples_faiths_and_parties(text: str, expected: list[str]) -> None:
    assert described(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A tax on the rich and the very powerful will help the unemployed.", ["rich", "powerful", "unemployed"]),
        ("It is good for the poor and unemployed sailors, and for the rich city.", ["poor and unemployed sailors"]),
        ("The Chinese came by sea, and the Irish food came with a Muslim.", ["Chinese", "Muslim"]),
        ("She is a Muslim who came as a Dane.", []),
        ("The two met, and the three of them left the two boats.", ["two", "three"]),
    ],
)
def test_adjectives_and_numbers_stand_for_people_where_no_noun_follows(text: str, expected: list[str]) -> None:
    assert described(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russian and Chinese sailors broke in.", ["Russian and Chinese sailors"]),
        ("She wooed rural, working-class voters.", ["rural, working-class voters"]),
        ("He called rural, liberal and Asian voters.", ["rural, liberal and Asian voters"]),
        ("He called undecided or wavering voters.", ["undecided or wavering voters"]),
        ("He asked Bergen and Tromsø sailors to come.", ["Bergen and Tromsø sailors"]),
        ("The sea was calm and Asian sailors slept.", ["Asian sailors"]),
        ("He met Ann Moe and Bergen sailors.", ["Bergen sailors"]),
        ("A storm reaches Lund\n\nOslo and Bergen sailors slept.", ["Oslo and Bergen sailors"]),
        ("He met the tall, Norwegian diplomat.", ["Norwegian diplomat"]),
    ],
)
def test_modifiers_that_are_joined_stand_in_one_description(text: str, expected: list[str]) -> None:
    assert described(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the evening the nation mourned.", ["nation"]),
        ("Harbours angered both countries.", ["countries"]),
        ("Ships came from rich countries.", ["rich countries"]),
        ("He sailed across the country, visited the state and slept in poor countries.", []),
    ],
)
def test_a_country_is_described_where_it_acts_or_is_acted_on(text: str, expected: list[str]) -> None:
    assert described(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The harbour drew people from Oslo.", ["people"]),
        ("The storm angered people who fled and folks over 60.", ["people", "folks"]),
        ("The storm angered people.", []),
    ],
)
def test_people_are_some_where_the_text_says_which(text: str, expected: list[str]) -> None:
    assert described(text) == expected
