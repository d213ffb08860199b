"""Offices and bodies that titles in a row, pronouns, owners and passing words tell of people and groups."""

import pytest
from tests.extract.reading import Tie, ties

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # several names with one title
        (
            "On Monday the marine biologists Ann Moe and Ida Lund of Harbour University said no.",
            [
                ("Ann Moe", "Harbour University", "marine biologists", "current"),
                ("Ida Lund", "Harbour University", "marine biologists", "current"),
            ],
        ),
        # one name with several titles
        (
            "“No,” said Harbour Bank director and former mayor Ann Moe.",
            [
                ("Ann Moe", "Harbour Bank", "director", "current"),
                ("Ann Moe", None, "mayor", "former"),
            ],
        ),
        (
            "“No,” said Pentagon spokeswoman Navy Capt. Ann Moe.",
            [
                ("Ann Moe", "Pentagon", "spokeswoman", "current"),
                ("Ann Moe", "Navy", "Capt.", "current"),
            ],
        ),
        # a body that owns a name
        ("“No,” Harbour Radio’s Ann Moe said.", [("Ann Moe", "Harbour Radio", "’s", "current")]),
        # what a pronoun takes up
        (
            "Ann Moe smiled on Monday. She works for Harbour Bank.",
            [("Ann Moe", "Harbour Bank", "works for", "current")],
        ),
        (
            "Ann Moe, a chemist who teaches at Harbour University, smiled on Monday.",
            [("Ann Moe", None, "chemist", "current"), ("Ann Moe", "Harbour University", "teaches at", "current")],
        ),
        (
            "Ann Moe, who sits on the board of Harbour Bank, smiled on Monday.",
            [("Ann Moe", "Harbour Bank", "sits on", "current")],
        ),
        (
            "Ann Moe, who left the Harbour League in 2010, smiled on Monday.",
            [("Ann Moe", "Harbour League", "left", "former")],
        ),
        (
            "Ann Moe smiled on Monday. He met the Harbour League, the union that she founded.",
            [("Ann Moe", "Harbour League", "founded", "current")],
        ),
        (
            "On Monday the Harbour League, founded by Ann Moe, closed its offices.",
            [("Ann Moe", "Harbour League", "founded by", "current")],
        ),
        (
            "Ann Moe smiled on Monday. She was director of Harbour Bank for years.",
            [("Ann Moe", "Harbour Bank", "director", "unclear")],
        ),
        # offices told with "as"
        (
            "Ann Moe smiled on Monday. She spoke of her years as foreign minister.",
            [("Ann Moe", None, "foreign minister", "unclear")],
        ),
        (
            "Ann Moe, who served as chairwoman of Harbour Bank, smiled on Monday.",
            [("Ann Moe", "Harbour Bank", "chairwoman", "unclear")],
        ),
        (
            "Ann Moe stepped down as director of Harbour Bank on Monday.",
            [("Ann Moe", "Harbour Bank", "director", "former")],
        ),
        ("As mayor of Oslo, Ann Moe closed the port.", [("Ann Moe", None, "mayor", "unclear")]),
        ("Ann Moe closed the port as mayor.", [("Ann Moe", None, "mayor", "unclear")]),
        # offices that somebody is given
        (
            "Ann Moe was elected president of the Harbour League.",
            [("Ann Moe", "Harbour League", "president", "current")],
        ),
        # a second role with its own article
        (
            "Ann Moe, director of Harbour Bank and a former member of the Storting, smiled on Monday.",
            [
                ("Ann Moe", "Harbour Bank", "director", "current"),
                ("Ann Moe", "Storting", "member", "former"),
            ],
        ),
        # adjectives before the body
        (
            "Ann Moe, director of the Fish Project at the left-leaning Harbour Institute, smiled on Monday.",
            [
                ("Ann Moe", "Fish Project", "director", "current"),
                ("Ann Moe", "Harbour Institute", "director", "current"),
            ],
        ),
        # nouns that take a body up
        (
            "Harbour University closed on Monday. “No,” university spokeswoman Ann Moe said.",
            [("Ann Moe", "Harbour University", "university spokeswoman", "current")],
        ),
        (
            "Ida Lund’s campaign closed on Monday. “No,” said Lund campaign manager Ann Moe.",
            [("Ann Moe", "Ida Lund’s campaign", "Lund campaign manager", "current")],
        ),
        # groups
        (
            "On Monday Harbour Bank employees met officials of the Fish Ministry.",
            [
                ("Harbour Bank employees", "Harbour Bank", "employees", "current"),
                ("officials", "Fish Ministry", "officials", "current"),
            ],
        ),
    ],
)
def test_people_and_groups_are_tied_to_what_the_text_says(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Ann Moe of Halden County said no.",
        "If Ann Moe is elected president, Oslo will smile.",
        "As president, Ann Moe would close the port.",
        "On Monday Ann Moe lived through her first 100 days as mayor.",
        "“He is the founder of Harbour Bank,” Ann Moe said of Per Dahl on Monday.",
        "Ann Moe, whom Per Dahl fired, smiled on Monday. As the mayor walked home, Moe sang.",
        "Ann Moe, who joined Harbour Radio to talk of fish, smiled on Monday.",
        "Ann Moe, who left the Harbour Hall on Monday, smiled.",
        "On Monday Ann Moe met reporters at the Fish Ministry.",
        "On Monday members of the press met Ann Moe.",
    ],
)
def test_what_is_supposed_or_only_nearby_ties_nobody(text: str) -> None:
    assert ties(text) == []


def test_whoever_seeks_a_seat_in_a_body_is_tied_to_it_and_nobody_who_stands_against_it() -> None:
    assert ties("“No,” said Senate candidate Ann Moe.") == [("Ann Moe", "Senate", "candidate", "current")]
    found = ties("“No,” said Harbour Party front-runner Ann Moe.")
    assert found == [("Ann Moe", "Harbour Party", "front-runner", "current")]
    found = ties("Ann Moe, daughter of the Harbour Bank founder, said no.")
    assert found[0] == ("Ann Moe", None, "daughter", "current")
    found = ties("Ann Moe, the organizer behind the Harbour League’s feast, said no.")
    assert found == [("Ann Moe", None, "organizer", "current")]
    assert ties("Ann Moe, the Senate’s critic, said no.") == [("Ann Moe", None, "critic", "current")]
    found = ties("Ann Moe, a senator leading the Harbour League in the polls, said no.")
    assert found == [("Ann Moe", None, "senator", "current")]
    found = ties("Ann Moe, a critic of Harbour Bank, said no.")
    assert found == [("Ann Moe", None, "critic", "current")]


def test_a_chief_of_staff_has_no_staff_for_a_body() -> None:
    found = ties("Ann Moe, the mayor’s former chief of staff, said no on Monday.")
    assert [body for _, body, *_ in found] == [None]


def test_the_noun_of_another_body_takes_none_up() -> None:
    found = ties("Harbour Radio closed on Monday. “No,” said Ann Moe, a newspaper editor.")
    assert found == [("Ann Moe", None, "newspaper editor", "current")]


def test_a_body_is_found_behind_a_region_and_under_a_newspaper_s_name() -> None:
    found = ties("On Monday Ohio RNC member Ann Moe met USA Today reporter Ida Lund.")
    assert [(who, body) for who, body, *_ in found] == [("Ann Moe", "RNC"), ("Ida Lund", "USA Today")]


def test_what_has_been_given_to_somebody_is_held() -> None:
    found = ties("Ann Moe has been formally named director of Harbour Bank.")
    assert found == [("Ann Moe", "Harbour Bank", "director", "current")]


def test_a_role_with_an_owner_of_unknown_kind_belongs_to_the_name_before_it() -> None:
    found = ties("Ida Lund, Arsenal’s captain, smiled on Monday.")
    assert [(who, title) for who, _, title, _ in found] == [("Ida Lund", "captain")]


def test_a_minister_s_matter_is_part_of_the_title_and_no_body() -> None:
    text = "On Monday Norwegian Health Minister Ann Moe and Justice Secretary Ida Lund met.\n"
    coding = propose(text, article_id="a", reference_date=None)
    assert {row["name"] for row in coding.actors} == {"Ann Moe", "Ida Lund"}
    assert ties(text)[0] == ("Ann Moe", None, "Norwegian Health Minister", "current")


def test_rivals_are_no_title_of_those_whom_they_stand_before() -> None:
    assert ties("On Monday Per Dahl met his rivals Ann Moe and Ida Lund.") == []


def test_experts_on_a_matter_are_in_the_body_behind_its_town() -> None:
    found = ties("“No,” said Ann Moe of Oslo’s Harbour Institute.")
    assert found == [("Ann Moe", "Harbour Institute", "of", "current")]


def test_where_somebody_was_and_is_now() -> None:
    found = ties("“No,” said Ann Moe, a former Harbour Bank director now at the Fish Ministry.")
    assert [body for _, body, *_ in found] == ["Harbour Bank", "Fish Ministry"]


def test_people_of_a_campaign_and_employers_of_unknown_kind() -> None:
    found = ties("The Moe campaign was late. Moe campaign officials said no.")
    assert [body for _, body, *_ in found] == ["Moe campaign"]
    found = ties("Ida Lund, chief economist at Quorvex, smiled on Monday.")
    assert found == [("Ida Lund", "Quorvex", "chief economist", "current")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe smiled on Monday. She told of her time as first lady.", [(None, "first lady", "unclear")]),
        ("Ann Moe smiled on Monday. Her votes as a senator were few.", [(None, "senator", "unclear")]),
        ("“No,” said Labour presidential hopeful Ann Moe.", [(None, "Labour presidential hopeful", "current")]),
        ("Ida Lund smiled. Lund’s choice as mayor was Per Dahl.", []),
        ("“I was governor of Ohio,” Ann Moe said.", [(None, "governor", "unclear")]),
        (
            "Ann Moe, who retired as acting director of Harbour Bank, smiled.",
            [("Harbour Bank", "acting director", "former")],
        ),
        (
            "“No,” said Labour candidate Sen. Ann Moe.",
            [("Labour", "candidate", "current"), (None, "Sen.", "current")],
        ),
        ("“No,” said retired Army general Ann Moe.", [("Army", "general", "former")]),
    ],
)
def test_offices_are_read_whole(text: str, expected: list[tuple[str | None, str, str]]) -> None:
    assert [(body, title, tenure) for _, body, title, tenure in ties(text)] == expected


def test_a_description_of_somebody_named_goes_on_behind_and() -> None:
    text = "Mayor Ida Lund smiled. Lund won. The Oslo mayor and Labour candidate said no.\n"
    rows = propose(text, article_id="a", reference_date=None).affiliations
    assert [text[row["start"] : row["end"]] for row in rows] == ["Mayor", "Oslo mayor", "Labour candidate"]
    assert {row["actor_id"] for row in rows} == {"ida-lund"}


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        ("“No,” said Ann Moe, trade minister from 2019 to 2022.", "former"),
        ("“No,” said Ann Moe, minister of trade between 2019 and 2022.", "former"),
        ("“No,” said Ann Moe, mayor of Oslo until 2015.", "former"),
        ("“No,” said Ann Moe, mayor of Oslo since 2015.", "current"),
        ("“No,” said outgoing mayor Ann Moe.", "current"),
    ],
)
def test_years_with_an_end_make_a_role_a_former_one_and_who_is_outgoing_still_has_it(text: str, tenure: str) -> None:
    assert {row[3] for row in ties(text)} == {tenure}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("A Harbour Bank team led by Ann Moe met the mayor.", "Harbour Bank team"),
        ("A United Nations delegation, led by Ann Moe, left on Monday.", "United Nations delegation"),
        ("The delegation is led by Ann Moe.", "delegation"),
    ],
)
def test_whoever_leads_a_team_or_delegation_is_of_it_whomever_it_is_called_after(text: str, body: str) -> None:
    assert [(name, organization) for name, organization, *_ in ties(text)] == [("Ann Moe", body)]
