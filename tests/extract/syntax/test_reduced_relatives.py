"""Participles that tell of the noun before them, and years before a subject. All text is made up."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.prepare import prepare
from newsvoices.extractor.syntax.grammar import Grammar


def hung(text: str) -> dict[str, tuple[str, str, str]]:
    """Return the tag, the relation and the head of each word."""
    words = Grammar(prepare(text).tagged.analysis).words
    return {word.text: (word.tag, word.relation, words[word.head].text if word.head >= 0 else "") for word in words}


@pytest.mark.parametrize(
    ("sentence", "noun", "participle", "verb"),
    [
        ("The sanctions imposed on Oman by Norway in 2022 were lifted last year.", "sanctions", "imposed", "lifted"),
        ("An attack claimed by separatists killed three soldiers on Monday.", "attack", "claimed", "killed"),
        ("An attack carried out by separatists killed three soldiers on Monday.", "attack", "carried", "killed"),
        ("The strikes claimed by the Red Dawn hit Gao.", "strikes", "claimed", "hit"),
    ],
)
def test_a_bare_participle_is_no_verb_of_the_sentence(sentence: str, noun: str, participle: str, verb: str) -> None:
    words = hung(sentence)
    assert words[participle] == ("VBN", "acl", noun)
    assert words[noun][2] == verb


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Attack claimed by rebels called Dawn.", "claimed"),
        ("Moe sat by a man called Lund.", "sat"),
        ("Moe stood by friends accused of theft.", "stood"),
        ("Ann Moe lived by rules she broke.", "lived"),
        ("The mayor was hit by a car that killed two.", "hit"),
        ("The boat was sunk by gunmen who killed two.", "sunk"),
    ],
)
def test_a_verb_before_by_may_be_that_of_the_sentence(sentence: str, verb: str) -> None:
    assert hung(sentence)[verb][1] == "root"


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        ("In 2013 Norway signed an accord.", "2013"),
        ("In 2021 Istrian prosecutors charged four agents with theft.", "2021"),
        ("In 2010, Norway signed an accord.", "2010"),
        ("In Oslo 2013 nurses signed an accord.", None),
    ],
)
def test_a_year_before_a_subject_dates_what_it_does(sentence: str, year: str | None) -> None:
    events = propose(f"Harbour news\n\n{sentence}\n", article_id="a", reference_date="2024-06-04").events
    assert [row.get("date_as_printed") for row in events] == [year]


def test_what_is_counted_after_in_is_no_year() -> None:
    words = hung("In 2000 villages, soldiers burnt houses.")
    assert words["2000"] == ("CD", "nummod", "villages")
