"""Further roles behind a name, named people of groups, who is chosen for a body, and whose officials people are."""

import pytest
from tests.extract.reading import Tie, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # appositions: a body before a small noun, a trade that no list has, one behind an adverb
        (
            "“No,” said Ann Moe, a University of South Bergen political science professor.",
            [("University of South Bergen", "political science professor", "current")],
        ),
        ("Ann Moe, a cook at the Grand Hotel, said no on Monday.", [("Grand Hotel", "cook", "current")]),
        ("Ann Moe, a cook near the Harbour Hotel, said no on Monday.", []),
        ("Ann Moe, a fixture of the Harbour Hotel, said no on Monday.", []),
        ("Ann Moe, also a director of the Fish Fund, smiled on Monday.", [("Fish Fund", "director", "current")]),
        ("Ann Moe, a lawyer criticized by the Fish Fund, said no.", [(None, "lawyer", "current")]),
        # relative clauses
        (
            "Ann Moe, 49, a Navy officer who now is a maritime employee of the Harbour Agency, said no.",
            [("Navy", "officer", "current"), ("Harbour Agency", "maritime employee", "current")],
        ),
        (
            "He met Ann Moe, an activist who hosts a Harbour Radio show and is treasurer of the Fish League.",
            [
                (None, "activist", "current"),
                ("Harbour Radio", "hosts", "current"),
                ("Fish League", "treasurer", "current"),
            ],
        ),
        (
            "Ann Moe, an activist who serves as a Harbour Party national committeewoman, said no.",
            [(None, "activist", "current"), ("Harbour Party", "national committeewoman", "current")],
        ),
        ("Ann Moe, who has since been named head of Harbour Bank, said no.", [("Harbour Bank", "head", "current")]),
        # a text that breaks off behind a verb that would help another
        ("Ann Moe leads Harbour Bank and has", [("Harbour Bank", "leads", "current")]),
        # what follows an apposition, a party and state, or "and"
        (
            "Ann Moe, a member of the Harbour League, is editor emerita of the Fish Journal.",
            [("Harbour League", "member", "current"), ("Fish Journal", "editor", "current")],
        ),
        (
            "Ann Moe is director of ballet at Harbour University and a night writer for the Fish Journal.",
            [("Harbour University", "director of ballet", "current"), ("Fish Journal", "night writer", "current")],
        ),
        (
            "Rep. Ann Moe, D-Ohio, heads the Harbour National Committee.",
            [(None, "Rep.", "current"), ("Harbour National Committee", "heads", "current")],
        ),
        (
            "Her sister, Ann Moe, worked at Harbour Bank for ten years.",
            [(None, "sister", "current"), ("Harbour Bank", "worked at", "unclear")],
        ),
        ("Ann Moe of Ohio, the No. 9 Republican in the Senate, said no.", [("Senate", "No. 9 Republican", "current")]),
        ("If Ann Moe is a director of the Fish Fund, he will smile.", []),
        # a list of people is no apposition, and the friend's office no second one
        ("Ann Moe, the lawyer David Lund and Fish League chair Susan Moe said no.", []),
        ("Ann Moe, a friend of David Lund, the chair of the Fish League, said no.", [(None, "friend", "current")]),
        # an owner behind a verb, a clause behind an apposition, an office that others give
        ("Ann Moe is Harbour News’ Oslo political editor.", [("Harbour News", "Oslo political editor", "current")]),
        (
            "The drive is led by Ann Moe, the Fish League’s finance chair, and is growing.",
            [("Fish League", "finance chair", "current")],
        ),
        ("Harbour University named Ann Moe its president on Monday.", [("Harbour University", "president", "current")]),
        (
            "Harbour University appointed Ann Moe as head of the Fish Institute.",
            [("Fish Institute", "head", "current")],
        ),
        # deeds with an object, and a passive without a comma
        ("Ann Moe teaches history at Harbour University.", [("Harbour University", "teaches history at", "current")]),
        ("Ann Moe edits “Eat Up” for the Harbour Post.", [("Harbour Post", "edits “Eat Up” for", "current")]),
        ("Ann Moe hosts a show on Monday at Harbour Hall.", []),
        ("Ann Moe, who helped found the Harbour League, said no.", [("Harbour League", "helped found", "unclear")]),
        (
            "Ann Moe, who runs a laboratory at Harbour University, said no.",
            [("laboratory", "runs", "current"), ("Harbour University", "runs a laboratory at", "current")],
        ),
        ("Harbour Autos was owned by Ann Moe.", [("Harbour Autos", "owned by", "current")]),
        ("Prices would rise, according to Ann Moe at Harbour Bank.", [("Harbour Bank", "at", "current")]),
        # a part of a body is tied with the whole, and a name that a group is called by before its noun
        (
            "“No,” said Ann Moe, director of Harbour University’s Fish Institute.",
            [("Harbour University", "director", "current"), ("Fish Institute", "director", "current")],
        ),
        (
            "“No,” said Ann Moe, organizer of a group called the Fish League.",
            [("Fish League", "organizer", "current")],
        ),
        # brackets, rivals in a party, and a middle initial that looks like an article
        ("Ann Moe (Harbour Party) voted for it on Monday.", [("Harbour Party", "Harbour Party", "current")]),
        (
            "The Fish Party lost. “No,” said his Fish Party primary rival Sen. Ann Moe.",
            [("Fish Party", "primary rival", "current"), (None, "Sen.", "current")],
        ),
        # whom somebody chooses
        ("On Monday the king nominated Ann Moe to the Harbour Court.", [("Harbour Court", "nominated", "unclear")]),
        ("Ann Moe’s nomination to the Harbour Court failed.", [("Harbour Court", "nomination to", "unclear")]),
        ("Ann Moe was elected to the Harbour Council on Monday.", [("Harbour Council", "elected to", "unclear")]),
        ("Ann Moe won the Fish Party’s nomination on Monday.", [("Fish Party", "won", "unclear")]),
        ("Ann Moe locked up the Fish Party nomination on Monday.", [("Fish Party", "locked up", "unclear")]),
        (
            "Harbour Bank hired the chemist Ann Moe on Monday.",
            [("Harbour Bank", "hired", "unclear"), (None, "chemist", "current")],
        ),
    ],
)
def test_the_words_around_a_name_tie_it_to_each_body(text: str, expected: list[tuple[str | None, str, str]]) -> None:
    assert [row[1:] for row in ties(text) if row[0] == "Ann Moe"] == expected


def test_an_initial_that_looks_like_an_article_stays_in_the_name() -> None:
    found = ties("“No,” said Fish Party general counsel James A. Moe.")
    assert found == [("James A. Moe", "Fish Party", "general counsel", "current")]


def test_two_apposed_names_with_and_between_are_no_list() -> None:
    text = "Even Moe, chairman of Harbour Bank, and Lund, chairman of the Fish Fund, oppose it. "
    assert ties(text + "Ann Moe and David Lund are friends.") == [
        ("Ann Moe", "Harbour Bank", "chairman", "current"),
        ("David Lund", "Fish Fund", "chairman", "current"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an apposition before "and", one behind "as well as", and a body behind the town where it sits
        (
            "It pleased Ann Moe, a director of Harbour Bank, and Susan Berg, a judge.",
            [("Ann Moe", "Harbour Bank", "director", "current"), ("Susan Berg", None, "judge", "current")],
        ),
        (
            "David Lund’s campaign lost. He thanked his wife, as well as his campaign manager, Ann Moe.",
            [("Ann Moe", "David Lund’s campaign", "campaign manager", "current")],
        ),
        (
            "Ann Moe, the head of Oslo, Norway-based shipping company Harbour Lines, said no.",
            [("Ann Moe", "Harbour Lines", "head", "current")],
        ),
        # what others are
        (
            "He met her daughter, a student at Harbour University, in Oslo.",
            [
                ("daughter", "Harbour University", "student", "current"),
                ("student", "Harbour University", "student", "current"),
            ],
        ),
        # the state behind a name or before a title; titles that several share
        ("Norway won. Chancellor Ann Moe of Norway said no.", [("Ann Moe", "Norway", "Chancellor", "current")]),
        ("Norway won. Norwegian Pres. Ann Moe said no.", [("Ann Moe", "Norway", "Pres.", "current")]),
        (
            "U.S. Reps. Ann Moe (R-Ohio) and David Lund (D-Iowa) said no.",
            [("Ann Moe", "U.S.", "Reps.", "current"), ("David Lund", "U.S.", "Reps.", "current")],
        ),
        ("Sen. Ann Moe and David Lund said no.", [("Ann Moe", None, "Sen.", "current")]),
        (
            "The U.S. attorney for Ohio said no.",
            [("U.S. attorney", "U.S.", "attorney", "current")],
        ),
    ],
)
def test_titles_and_appositions_tie_whoever_they_describe(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("It did not please Ann Moe and David Lund, two Harbour Radio reporters.", ["Harbour Radio"] * 2),
        ("Two members of the Harbour Council from Bergen, Ann Moe and David Lund, left.", ["Harbour Council"] * 2),
        ("Fish Party nominees Sen. Ann Moe, D-Ohio, and former Ohio Gov. David Lund left.", ["Fish Party"] * 2),
        ("It did not please Ann Moe and David Lund. Two Harbour Radio reporters left.", []),
    ],
)
def test_named_people_belong_to_the_body_of_the_group_beside_them(text: str, bodies: list[str]) -> None:
    found = [row for row in ties(text) if row[0] in ("Ann Moe", "David Lund") and row[1] is not None]
    assert [row[1] for row in found] == bodies
    assert {row[0] for row in found} == ({"Ann Moe", "David Lund"} if bodies else set())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whoever is told of, be it as object or behind a preposition; not whoever stands outside
        (
            "He told a Harbour Radio reporter that it was late.",
            [("Harbour Radio reporter", "Harbour Radio", "reporter", "current")],
        ),
        ("He met a Harbour Bank customer on Monday.", []),
        (
            "Harbour Party moderates met Harbour Party voters on Monday.",
            [("Harbour Party moderates", "Harbour Party", "moderates", "current")],
        ),
        # rivals in a party are of it, those of another body are not
        (
            "The Fish Party’s front-runner met Harbour Bank’s rivals on Monday.",
            [("Fish Party’s front-runner", "Fish Party", "front-runner", "current")],
        ),
        (
            "The Fish Party met on Monday. Most party leaders said no.",
            [("party leaders", "Fish Party", "party leaders", "current")],
        ),
        (
            "Peter Berg’s campaign lost on Monday. A few campaign workers wept.",
            [("campaign workers", "Peter Berg’s campaign", "campaign workers", "current")],
        ),
        # officials and rulers are a state's, its allies and fans are not
        (
            "Norway said on Monday that Norwegian officials had left. Norway’s allies had not.",
            [("Norwegian officials", "Norway", "officials", "current")],
        ),
        (
            "Norway lost on Monday. The Norwegian leader smiled. Norwegian fans did not.",
            [("Norwegian leader", "Norway", "leader", "current")],
        ),
        (
            "Officials from Norway met officials with the Fish Party on Monday.",
            [("Officials", "Norway", "Officials", "current"), ("officials", "Fish Party", "officials", "current")],
        ),
        (
            "The leaders of Norway, Peru and Chad met on Monday.",
            [("leaders", state, "leaders", "current") for state in ("Norway", "Peru", "Chad")],
        ),
    ],
)
def test_people_without_a_name_are_of_the_body_that_describes_them(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected
