"""What rows of low confidence say of themselves: which other reading there is, and which sign is weak."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.confidence import QUOTES, doubt_claim
from newsvoices.extractor.events.evidence import doubt
from newsvoices.extractor.lexis.weighing import weakest
from newsvoices.records import Row

HIGH, MEDIUM = QUOTES
TEXTS = (
    "The so-called “free ferry” costs nine crowns. The board met on Monday.",
    "I think the ferry is a disgrace. We believe that fares must fall.",
    "The council must act. It is a disgrace that nobody acts.",
    "Olaf Lund said the ferry was late. “Critics attack the ferry,” he added. Ada Brennock hoped to meet the board.",
    "The island council seemed to be hinting that fares might rise again. “No more fares.” It was “an honest mistake.”",
)


def rows(text: str, table: str) -> list[Row]:
    coding = propose(f"Ferry fares rise\n\n{text}\n", article_id="fares", reference_date=None)
    return list(getattr(coding, table))


@pytest.mark.parametrize("text", TEXTS)
def test_a_quote_claim_or_event_has_a_note_where_its_confidence_is_low_and_there_alone(text: str) -> None:
    for table in ("quotes", "claims", "events"):
        for row in rows(text, table):
            assert (row.get("note") is not None) == (row["confidence"] == "low"), row


def test_marked_words_say_what_else_they_may_be() -> None:
    (row,) = rows(TEXTS[0], "quotes")
    assert (row["function"], row["note"]) == (
        "scare",
        "Perhaps somebody's words: what the marks are for is told by the words in and around them alone.",
    )


def test_a_claim_taken_for_the_writers_own_says_so() -> None:
    assert {row["note"] for row in rows(TEXTS[1], "claims")} == {
        "Perhaps another's claim: it is taken for the writer's own, as an I or we outside of marks makes it."
    }
    assert {row["note"] for row in rows(TEXTS[2], "claims")} == {
        "Perhaps no claim, or another's: it is taken for the writer's own by its wording alone."
    }


@pytest.mark.parametrize(
    ("score", "rule", "kind", "note"),
    [
        (HIGH, "no sign", "fact", "Perhaps not of the type fact: no sign tells its type."),
        (HIGH, "bare verb", "value", "Perhaps not of the type value: its sign of that is often wrong."),
        (HIGH, "predicate", "value", "Perhaps not of the type value: its sign of that is sometimes wrong."),
        (
            MEDIUM, "predicate", "value",
            "Perhaps nobody claims this: the attribution has no high score. Perhaps not of the type value: its sign of "
            "that is sometimes wrong.",
        ),
        (0.5, "predicate", "value", "Perhaps nobody claims this: the attribution has a low score."),
        (
            0.5, "bare verb", "value",
            "Perhaps nobody claims this: the attribution has a low score. Perhaps not of the type value: its sign of that "
            "is often wrong.",
        ),
    ],
)  # fmt: skip
def test_a_claim_names_the_weak_of_its_two_grounds(score: float, rule: str, kind: str, note: str) -> None:
    assert doubt_claim(score, rule, kind) == note


def test_an_event_names_what_speaks_most_against_it() -> None:
    assert (
        doubt(["any", "in direct speech", "type NONE", "dated"])
        == "Perhaps no event by the codebook: somebody says it."
    )
    assert doubt(["any", "dated"]) == "Perhaps no event by the codebook: little speaks for it."


def test_what_speaks_for_an_event_is_not_its_weakest_sign() -> None:
    assert weakest("event_weights.csv", ["in indirect speech", "in direct speech", "any"]) == "in direct speech"
    assert weakest("event_weights.csv", ["any", "dated", "a sign that nobody has weighed"]) is None
    assert weakest("event_weights.csv", []) is None
