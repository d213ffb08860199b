"""Headlines without articles tell what a body does to somebody accused, and nothing that he says; text is made up."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.prepare import prepare


@pytest.mark.parametrize(("headline", "subject", "verb"), [
    ("Peruvian court frees mayor accused of bribery", "court", "frees"),
    ("Court jails senator convicted of theft", "Court", "jails"),
    ("Kenyan police arrest lawyer suspected of fraud", "police", "arrest"),
    ("Peruvian army kills rebel wanted for murder", "army", "kills"),
    ("Polish court frees mayor", "court", "frees"),
    ("Court frees mayor on Monday", "Court", "frees"),
    ("Mayor accused of bribery resigns", "Mayor", "resigns"),
    ("Union leader accused of election fraud quits in Peru", "leader", "quits"),
    ("Greek parliament backs two ministers accused of lying", "parliament", "backs"),
])  # fmt: skip
def test_a_headline_has_its_verb_and_subject(headline: str, subject: str, verb: str) -> None:
    words = prepare(f"{headline}\n\nThe talks went on for a day.\n").tagged.analysis.words
    root = next(word for word in words if word.text == verb)
    assert (root.tag[:2], root.head) == ("VB", -1)
    for number in range(len(words)):
        above = number
        for _ in words:
            above = words[above].head if above >= 0 else above
        assert above == -1
    assert [w.text for w in words if w.relation == "nsubj" and w.head >= 0 and words[w.head] is root] == [subject]


@pytest.mark.parametrize("headline", [
    "Opposition council leader accused of fraud", "Party campaign manager charged with theft", "Nurse strikes fund",
    "School bus drivers", "Hospital beds committee", "Bank robbery man wanted for murder", "Court orders",
])  # fmt: skip
def test_plain_nouns_of_headlines_are_no_verbs(headline: str) -> None:
    words = prepare(f"{headline}\n\nThe talks went on for a day.\n").tagged.analysis.words
    number = len(headline.split())
    assert not {word.tag for word in words[:number]} & {"VBZ", "VBP"}


def test_who_frees_an_accused_is_no_part_of_his_name() -> None:
    text = "Polish court frees mayor accused of bribery\n\nRADOM — A Polish court on Monday released Jan Nowicki.\n"
    coding = propose(text, article_id="a", reference_date="2025-03-12")
    assert {row["name"] for row in coding.actors} == {"Polish court", "Jan Nowicki"}
    assert [row["label"] for row in coding.events] == ["Polish court releases Jan Nowicki"]
    assert coding.claims == []
