"""What is told of somebody ends with the sentence, at a headline without a stop too, and the text may end anywhere."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.attributions.mere_deeds import leave_mere_deeds
from newsvoices.extractor.roles.deeds.clauses import doing


def roles(text: str) -> list[str]:
    """The words of each affiliation, as they stand in the text."""
    coding = propose(text, article_id="a", reference_date=None)
    return [text[row["start"] : row["end"]] for row in coding.affiliations]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe met the FBI. She is on FBI",
        "Ann Moe, who was on Google",
        "On Monday a judge, Ann Moe,",
        "President Ann Moe met Per Dahl on Monday. Dahl smiled. The Kenyan leader",
        "It was said so by The first lady",
        "Ann Moe, the chair of the Lusair Trust and the founder",
        "They want Ann Moe to",
        "Ann Moe, a director and",
        "Ann Moe sits on the boards of several companies, including Harbour Bank, and",
        "Ann Moe works for Harbour Bank, of which Anna Maria Berg",
        "Lida Town condemned it, said Lida Town, 34, who",
        "Lusandra’s former campaign",
        "Ann Ltd Pac Ltd Ltd Prime Minister Ltd Kurds Prime Minister Ann according to Kurds according to Pac Kurds Fox "
        "News according to according to Pac according to Kurds Fox News Ann Fox News Ann Fox News Fox News according to "
        "Kurds Harbour Pac Ann Ann Ltd Prime Minister Ann Ltd according to Ann Ltd Prime Minister",
    ],
)
def test_a_text_may_end_anywhere(text: str) -> None:
    assert propose(text, article_id="a", reference_date=None).actors


@pytest.mark.parametrize("text", ["Bakers", "Rival"])
def test_a_text_may_be_one_noun(text: str) -> None:
    assert propose(text, article_id="a", reference_date=None).affiliations == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Police arrested Ann Moe and", "Police arrest Ann Moe"),
        ("Police arrested Ann Moe in Oslo on Monday but", "Police arrest Ann Moe in Oslo on Monday"),
    ],
)
def test_an_event_is_told_before_a_conjunction_with_which_the_text_ends(text: str, label: str) -> None:
    assert [row["label"] for row in propose(text, article_id="a", reference_date=None).events] == [label]


def test_nobody_is_chosen_across_a_headline() -> None:
    assert roles("The mayor was named\n\nAnn Moe to Harbour Council") == []


def test_no_body_in_brackets_goes_on_in_the_next_paragraph() -> None:
    assert roles("The Fish Party won. Ann Moe (Fish\n\nParty)") == []


def test_no_second_office_is_in_the_next_paragraph() -> None:
    text = "Ann Moe, a senator from Oslo, left. The Oslo senator and\n\nRowing champion left."
    assert roles(text) == ["senator from Oslo", "Oslo senator"]


@pytest.mark.parametrize(
    ("headline", "title"),
    [("Land is returned to Palestinians", "President"), ("Harbour police chief retired", "Mayor")],
)
def test_a_headline_lends_no_words_to_a_title(headline: str, title: str) -> None:
    text = f"{headline}\n\n{title} Ann Moe said no on Monday."
    coding = propose(text, article_id="a", reference_date=None)
    assert [(row["role_title"], row["tenure"]) for row in coding.affiliations] == [(title, "current")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("This was the best\n\nOfficials of Harbour Bank said no.", ["Officials of Harbour Bank"]),
        ("The strike was the longest\n\nSenators Ann Moe and Per Berg left.", ["Senators", "Senators"]),
    ],
)
def test_a_headline_grades_no_role(text: str, found: list[str]) -> None:
    assert roles(text) == found


def _words(text: str, *parts: tuple[str, int, str]) -> tuple[Word, ...]:
    """The words of a text, each with its tag, its head and its relation."""
    found: list[Word] = []
    for word, (tag, head, relation) in zip(text.split(), parts, strict=True):
        start = text.index(word, found[-1].end if found else 0)
        found.append(Word(start, start + len(word), word, tag, "", head, relation))
    return tuple(found)


def test_a_deed_may_be_cut_off_at_its_infinitive() -> None:
    words = _words(
        "Police charged men to",
        ("NNS", 1, "nsubj"), ("VBD", -1, "root"), ("NNS", 1, "dobj"), ("TO", 1, "dep"),
    )  # fmt: skip
    rows = [Attribution((0, 6), (7, 14), [(15, 21)], "speech", "charge", 0)]
    leave_mere_deeds(Analysis(words, [(0, 4)]), rows)
    assert rows == []


@pytest.mark.parametrize("text", ["Moe now", "Moe", "Moe is now", "Moe is with", "Moe is now with"])
def test_what_somebody_does_may_be_cut_off_anywhere(text: str) -> None:
    words = tuple(
        Word(at, at + 1, word, "RB" if word == "now" else "VBZ", "", -1, "root") for at, word in enumerate(text.split())
    )
    assert [*doing(words, {}, 1, len(words))] == []
