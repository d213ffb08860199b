"""Interviews and transcripts without quotation marks: whose turns, what stays a report within one, and what is no turn."""

import pytest

from newsvoices.apply.tables import extract_article, tables_of
from newsvoices.extractor.attributions.turns import find_turns
from newsvoices.records import Row
from newsvoices.text import lay_out

LETTERS = """\
The harbour mayor looks back

Mayor Susan Moe has run the town for six years. She talked to our reporter David Lund about the ferry and the school.

Q: Will the ferry to the island close this winter?

A: No. I think the ferry is a lifeline. The county should pay half of the costs.

I told the council in May that it would cost more. The harbour board said that the pier was unsafe.

Q: You once wrote that the county is asleep. Do you regret it?

A: Well, my sister called it “a bad joke” last year.

David Lund reports from the coast for the Harbour Times.
"""
HEARING = """\
Hearing on the harbour levy

The harbour committee heard Ann Moe, who leads the pilots’ union, and the minister for ports, David Lund, on Tuesday.

MODERATOR: Thank you for coming. Ms. Moe, what does the levy mean for the pilots?
MOE: It would ruin us. We have lost forty jobs since March.
MODERATOR: Minister, is that true?
LUND (minister): I don’t think so. The levy will bring three million a year.
[Laughter]
MOE: Nobody told us that.
LUND: I might.
"""
PAPER = """\
Ann Moe on why she left the party

The former treasurer met a reporter of the Harbour Post on Monday.

Harbour Post: Why did you leave?

Ann Moe: Because the accounts were wrong. I asked for an audit in April.

Harbour Post: Who refused?

Ann Moe: The party leader said that an audit would harm the campaign.
"""
POINTS = """\
Q&A with the pilot Ann Moe

Q. What happened that night?

A. We saw the light too late.

Q. Did they come?

A. They came after an hour.
"""


def _tables(text: str) -> dict[str, list[Row]]:
    tables = tables_of([extract_article(text, article_id="x", published=None)], kept=False)
    return {name: tables[name].to_pylist() for name in ("quotes", "quote_spans", "claims", "actors")}


def _said(text: str) -> list[tuple[str | None, str, str]]:
    return [(row["speaker_name"], row["form"], row["text"]) for row in _tables(text)["quotes"]]


def test_letters_stand_for_whom_the_introduction_names() -> None:
    found = _said(LETTERS)
    moe, free = "Susan Moe", "free_direct"
    assert [row for row in found if row[1] == free] == [
        (None, free, "Will the ferry to the island close this winter?"),
        (moe, free, "No. I think the ferry is a lifeline. The county should pay half of the costs."),
        (
            moe,
            free,
            "I told the council in May that it would cost more. The harbour board said that the pier was unsafe.",
        ),
        (None, free, "You once wrote that the county is asleep. Do you regret it?"),
        (moe, free, "Well, my sister called it “a bad joke” last year."),
    ]
    assert ("harbour board", "indirect", "that the pier was unsafe") in found
    assert not any(text.startswith(("that the county", "the ferry is")) for _, _, text in found)


def test_points_end_labels_too() -> None:
    assert _said(POINTS) == [
        (None, "free_direct", "What happened that night?"),
        ("Ann Moe", "free_direct", "We saw the light too late."),
        (None, "free_direct", "Did they come?"),
        ("Ann Moe", "free_direct", "They came after an hour."),
    ]


def test_surnames_in_capitals_find_their_bearers() -> None:
    tables = _tables(HEARING)
    assert [(row["speaker_name"], row["text"][:12]) for row in tables["quotes"]] == [
        ("moderator", "Thank you fo"),
        ("Ann Moe", "It would rui"),
        ("moderator", "Minister, is"),
        ("David Lund", "I don’t thin"),
        ("Ann Moe", "Nobody told "),
        ("David Lund", "I might."),
    ]
    assert {(row["form"], row["verbatim"], row["cue"]) for row in tables["quotes"]} == {("free_direct", "none", None)}
    assert [row["source_text"] for row in tables["quote_spans"]][1:4] == ["MOE", "MODERATOR", "LUND"]
    people = [row["name"] for row in tables["actors"] if row["actor_type"] == "person"]
    assert sorted(people) == ["Ann Moe", "David Lund", "moderator"]


def test_initials_are_theirs_who_alone_have_them() -> None:
    text = HEARING.replace("MOE:", "AM:").replace("LUND", "DL")
    assert [row[0] for row in _said(text)] == [
        "moderator", "Ann Moe", "moderator", "David Lund", "Ann Moe", "David Lund",
    ]  # fmt: skip


def test_a_paper_asks_and_reports_stay_within_answers() -> None:
    tables = _tables(PAPER)
    found = [(row["speaker_name"], row["text"]) for row in tables["quotes"]]
    assert found == [
        ("Harbour Post", "Why did you leave?"),
        ("Ann Moe", "Because the accounts were wrong. I asked for an audit in April."),
        ("Harbour Post", "Who refused?"),
        ("Ann Moe", "The party leader said that an audit would harm the campaign."),
        ("party leader", "that an audit would harm the campaign"),
    ]
    parents = [row["parent_quote_id"] for row in tables["quote_spans"]]
    assert parents == [None] * 4 + [tables["quotes"][3]["quote_id"]]


@pytest.mark.parametrize(("paper", "asks", "answers"), [
    ("Harbour Review", "Harbour Review", "Ann Moe"), ("Harbour Review", "REVIEW", "MOE"),
    ("Harbour Review", "HARBOUR REVIEW", "MOE"), ("Harbour Post", "POST", "MOE"), ("Harbour Review", "Harbour Review", "Moe"),
])  # fmt: skip
def test_a_paper_asks_whose_name_ends_like_a_heading_or_is_cut_to_its_end(paper: str, asks: str, answers: str) -> None:
    text = PAPER.replace("the Harbour Post", f"the {paper}").replace("Harbour Post:", f"{asks}:")
    found = _said(text.replace("Ann Moe:", f"{answers}:"))
    assert [row[:2] for row in found if row[1] == "free_direct"] == 2 * [
        (paper, "free_direct"), ("Ann Moe", "free_direct"),
    ]  # fmt: skip


def test_claims_are_the_answers_own() -> None:
    claims = [(row["claimant_name"], row["proposition"]) for row in _tables(PAPER)["claims"]]
    assert claims == [
        ("Ann Moe", "The accounts were wrong"),
        ("Ann Moe", "Ann Moe asked for an audit in April"),
        ("party leader", "An audit would harm the campaign"),
    ]
    hearing = [(row["claimant_name"], row["proposition"]) for row in _tables(HEARING)["claims"]]
    assert hearing == [
        ("Ann Moe", "It would ruin us"),
        ("Ann Moe", "We have lost forty jobs since March"),
        ("David Lund", "The levy will bring three million a year"),
        ("Ann Moe", "Nobody told us that"),
    ]


def test_what_others_are_quoted_with_in_a_turn_is_no_claim_of_its_speaker() -> None:
    text = HEARING.replace("It would ruin us.", "“Hundreds,” the police told me.")
    assert "Ann Moe" not in [row["claimant_name"] for row in _tables(text)["claims"] if "undreds" in row["text"]]


def test_answers_are_nobodys_where_two_may_be_meant() -> None:
    text = LETTERS.replace("She talked to our reporter David Lund", "Her deputy, Ann Holm, left. We talked")
    speakers = {row[0] for row in _said(text) if row[1] == "free_direct"}
    assert speakers == {None}


TIMES = "How to read the harbour’s new timetable\n\nThe county put up new boards on Monday.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        TIMES + "Ann Moe: I would have asked us first. Would you not?\n\nThe boards cost a million.",  # one label, once
        # headings
        "Storm reaches the coast\n\nUpdate: We now know that two boats are missing.\n\nUpdate: Are you on the coast?\n\n"
        "Time: 9 p.m. on Monday\n\nAnalysis: I think the harbour was badly prepared.\n\nTime: Call us before noon.",
        # a check of facts
        "Checking the candidates\n\nCLAIM: I cut taxes in every year.\n\nFACT: Taxes rose in 2012. You can see it.\n\n"
        "CLAIM: We built forty schools?\n\nFACT: The county built twelve.",
        # reviews, though the text has a paper of that name
        "Three new books\n\nThe Harbour Review asked our critics.\n\nPlot: You will love it. Why not?\n\nReview: I yawned.\n\n"
        "Plot: We meet my aunt.\n\nReview: I laughed.\n\nPlot: You may skip it.",
        # results
        "Results of the second round\n\nMoe: 1,204 votes in the harbour\n\nLund: 1,100 votes in the harbour\n\n"
        "Moe: 2 seats\n\nLund: 1 seat\n\nMoe won, and Lund lost, to nobody’s surprise.",
        # positions
        "How the parties stand\n\nLabour: The party would raise the levy.\n\nGreens: The party wants a ferry.\n\n"
        "Labour: It would close two schools.\n\nGreens: It would keep both.",
        # a paper's own answers
        TIMES + "Q: When do the rules begin?\n\nA: They begin on 1 May.\n\nQ: Who pays?\n\nA: The county pays half.",
        # one speaker
        TIMES + "MOE: I asked you.\n\nMOE: Who pays?\n\nMOE: We pay.",
    ],
)
def test_headings_lists_and_forms_are_no_turns(text: str) -> None:
    assert find_turns(text, lay_out(text)) == []


def test_a_headline_with_a_name_and_what_follows_the_interview_are_no_turns() -> None:
    text = "Ann Moe: The levy must go\n\n" + HEARING + "\nThe committee meets again in June.\n"
    turns = find_turns(text, lay_out(text))
    assert [text[slice(*turn.label)] for turn in turns] == ["MODERATOR", "MOE", "MODERATOR", "LUND", "MOE", "LUND"]
    assert [turn.asks for turn in turns] == [True, False, True, False, False, False]
    assert text[slice(*turns[-1].contents[-1])] == "I might."


def test_turns_are_found_in_linear_work(steps_run) -> None:
    def work(count: int) -> int:
        names = [f"M{'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10 % 10]}{'uvwxy'[n // 100 % 5]}" for n in range(count)]
        text = "Talk\n\n" + "".join(f"Q: Why?\n\n{name.upper()}: I do not know.\n\nAnd we wait.\n\n" for name in names)
        layout = lay_out(text)
        assert len(find_turns(text, layout)) == 2 * count
        return steps_run(lambda: find_turns(text, layout))

    assert work(400) < 5 * work(100)


def test_a_word_as_long_as_a_text_is_read_once() -> None:
    text = POINTS + "\nA. It was the " + "a" * 300_000 + ": no.\n"
    assert len(find_turns(text, lay_out(text))) == 5  # in an instant; where it were read from each letter on, in hours


@pytest.mark.parametrize(
    ("asks", "kind"),
    [
        ("Daily Star", "organization"),
        ("Toronto Star", "organization"),
        ("Ringo Star", "person"),
        ("Chidi Nation", "person"),
        ("Angry Citizen", "person"),
    ],
)
def test_a_paper_that_asks_is_called_by_the_day_or_its_town(asks: str, kind: str) -> None:
    asked = f"{asks}: Why is the pier so old?\n\nAnn Moe: We never had the money for it.\n\n"
    again = f"{asks}: Will you mend it?\n\nAnn Moe: We will mend it in May.\n"
    article = extract_article(f"The pier is old\n\nAnn Moe spoke to us on Monday.\n\n{asked}{again}", article_id="a")
    assert {one["name"]: one["actor_type"] for one in article.coded.coding.actors}[asks] == kind
