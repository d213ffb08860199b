"""Clauses whose subject the parser takes for a member of a list, verbs of who reports, and reports behind a clause."""

import pytest

from newsvoices.extractor import propose


def found(sentence: str) -> tuple[list[tuple[str | None, str]], list[tuple[list[str], str]]]:
    text = f"Harbour news\n\n{sentence}\n"
    coding = propose(text, article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in coding.actors}
    quotes = [(names.get(row["speaker_actor_id"]), text[row["start"] : row["end"]]) for row in coding.quotes]
    doers = [
        ([names[who["actor_id"]] for who in row["participants"] if who["role"] == "actor"], row["label"])
        for row in coding.events
    ]
    return quotes, doers


@pytest.mark.parametrize(
    ("sentence", "doer", "label"),
    [
        (
            "Oslo sent a team of divers with dogs, and Riga and Tallinn have offered help.",
            "Riga",
            "Riga offers help",
        ),
        (
            "Prosecutors opened an inquiry into the firm that built it in 2016, Lund Works, and police detained a guard.",
            "police",
            "police detain a guard",
        ),
    ],
)
def test_a_noun_behind_a_comma_and_a_conjunction_does_what_the_verb_right_behind_it_says(
    sentence: str, doer: str, label: str
) -> None:
    assert ([doer], label) in found(sentence)[1]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The agency has already recommended two drugs, RT1 and R21, and more than 20 countries have introduced them.",
         "two drugs, RT1 and R21"),
        ("Rights groups say it is inhumane and have threatened to sue.", "it is inhumane"),
        ("The plan says the piers are unsafe and has been sent to Oslo.", "the piers are unsafe"),
    ],
)  # fmt: skip
def test_a_content_ends_before_what_others_or_its_speaker_did(sentence: str, said: str) -> None:
    assert [words for _, words in found(sentence)[0]] == [said]


def test_what_is_said_may_be_two_clauses() -> None:
    sentence = "Ann Moe said the pier was unsafe, and more than 20 boats had left it."
    assert [words for _, words in found(sentence)[0]] == ["the pier was unsafe, and more than 20 boats had left it"]


@pytest.mark.parametrize(
    ("sentence", "speaker", "said"),
    [
        ("Fares are expected to rise by 4.4% this year, the port said.", "port",
         "Fares are expected to rise by 4.4% this year"),
        ("Core inflation slowed to 3.1% in August from 3.4% in July, statistics office data showed last week.",
         "statistics office data", "Core inflation slowed to 3.1% in August from 3.4% in July"),
    ],
)  # fmt: skip
def test_a_report_behind_a_clause_reports_all_of_it(sentence: str, speaker: str, said: str) -> None:
    assert found(sentence)[0] == [(speaker, said)]


def test_a_filler_behind_a_clause_reports_nothing() -> None:
    assert found("Nobody is ever late here, you know.")[0] == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Harbour news\n\nThe opposition Democratic Alliance called for a parliamentary inquiry. “It is late,” said Ann Moe.\n",
         [("Democratic Alliance", "a parliamentary inquiry"), ("Ann Moe", "“It is late,”")]),
        ("Bergen players refuse to train as wages row with owner grows\n\nThe harbour was calm on Monday.\n",
         [("Bergen players", "to train")]),
        ("Harbour news\n\nThe Ferry League imposed a transfer embargo on Harrow in September.\n", []),
        ("Bank of Lakeland raises its lending rate to 12.5 pct to defend crown\n\n"
         "BERGENHUS, Feb 6 (Courier) - Lakeland's central bank raised its benchmark lending rate by 75 basis points to "
         "12.5% on Tuesday, surprising economists who had forecast no change, and said it stood ready to act again.\n",
         [("central bank", "it stood ready to act again")]),
    ],
)  # fmt: skip
def test_sources_and_contents_keep_their_own_words(text: str, quoted: list[tuple[str, str]]) -> None:
    coding = propose(text, article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in coding.actors}
    told = [(names.get(row["speaker_actor_id"]), text[row["start"] : row["end"]]) for row in coding.quotes]
    assert told[-len(quoted) :] == quoted if quoted else told == []
