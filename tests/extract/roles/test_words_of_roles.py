"""Which words a role's row gives: the phrase that states it, and the title without body, name and tenure."""

import pytest

from newsvoices.extractor import propose

pytestmark = pytest.mark.usefixtures("by_rule_alone")


def told(text: str) -> list[tuple[str, str, str]]:
    """The words of each role, its title and its tenure."""
    coding = propose(f"{text}\n", article_id="a", reference_date="2024-05-03")
    return [(text[r["start"] : r["end"]], r["role_title"], r["tenure"]) for r in coding.affiliations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ohio Gov. Ann Moe said no on Monday.", ("Ohio Gov.", "Gov.", "current")),
        ("On Monday former Ohio governor Ann Moe said no.", ("former Ohio governor", "governor", "former")),
        ("On Monday outgoing Harbour Bank chair Ann Moe said no.", ("outgoing Harbour Bank chair", "chair", "current")),
        ("On Monday incoming mayor Ann Moe said no.", ("incoming mayor", "mayor", "elect")),
        ("On Monday Harbour Bank’s chair Ann Moe said no.", ("Harbour Bank’s chair", "chair", "current")),
        ("Ann Moe, a former Ohio senator, said no.", ("former Ohio senator", "Ohio senator", "former")),
        ("In Ohio President Ann Moe said no.", ("President", "President", "current")),
        ("On Monday Harbour Radio’s Ann Moe said no.", ("’s", "’s", "current")),
    ],
)
def test_the_body_place_and_tenure_before_a_title_belong_to_the_phrase(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert told(text) == [expected]


def test_a_nation_is_no_part_of_the_title_of_whoever_serves_it() -> None:
    text = "Norway was late. On Monday Norwegian president Ann Moe said no."
    assert told(text) == [("Norwegian president", "president", "current")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ann Moe, the secretary of state, said no.", "secretary of state"),
        ("Ann Moe, director of fish policy at the Harbour League, said no.", "director of fish policy"),
        ("Ann Moe, a candidate for governor, said no.", "candidate for governor"),
        ("Ann Moe, head of the Harbour League, said no.", "head"),
        ("Ann Moe, daughter of former president Jon Vik, said no.", "daughter"),
    ],
)
def test_a_title_holds_what_it_is_for_but_no_body_and_no_name(text: str, title: str) -> None:
    assert told(text)[0][1] == title


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Moe, the mayor at a rally in Oslo, said no.", "mayor"),
        ("Ann Moe, the mayor under Per Dahl, said no.", "mayor"),
        ("Ann Moe, a lawyer supporting the strike, said no.", "lawyer"),
        ("Ann Moe, founder of Harbour Bank and a keen sailor, said no.", "founder of Harbour Bank"),
    ],
)
def test_a_role_ends_before_another_and_before_when_and_where_somebody_was(text: str, words: str) -> None:
    assert told(text)[0][0] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2008 he met then-Sen. Ann Moe in Oslo.", ("then-Sen.", "Sen.", "former")),
        ("In 2008 he met ex-president Ann Moe in Oslo.", ("ex-president", "president", "former")),
        ("Ann Moe, once the mayor of Bergen, said no.", ("mayor of Bergen", "mayor", "former")),
        ("Ann Moe, formerly mayor of Bergen, said no.", ("mayor of Bergen", "mayor", "former")),
    ],
)
def test_a_title_that_somebody_had_is_one_of_a_former_role(text: str, expected: tuple[str, str, str]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("All ministers met once", "The chairman of Harbour Bank, Ann Moe, rowed home."),
        ("The boats came late", "Leaders and members of the Fish League rowed home."),
    ],
)
def test_what_the_sentence_before_ends_in_is_no_tenure(heading: str, text: str) -> None:
    coding = propose(f"{heading}\n\n{text}\n", article_id="a", reference_date="2024-05-03")
    assert {row["tenure"] for row in coding.affiliations} == {"current"}
