"""Bare verbs behind a demand with "that", which look like nouns or adjectives; all text is made up."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.analysis import Word
from newsvoices.extractor.syntax.bare_verbs_of_demands import take_for_bare_verb


def parse(text: str) -> list[Word]:
    """Words as [text/tag/head/relation], with offsets that do not matter."""
    rows = (word.split("/") for word in text.split())
    return [Word(n, n + 1, text, tag, "", int(head), relation) for n, (text, tag, head, relation) in enumerate(rows)]


def tags(text: str) -> list[str]:
    words = parse(text)
    for at, word in enumerate(words):
        if word.relation == "ccomp":
            take_for_bare_verb(words, at)
    return [word.tag for word in words]


@pytest.mark.parametrize("text", [
    "they/PRP/1/nsubj demanded/VBD/-1/root that/IN/4/mark Moe/NNP/4/nsubj resign/NN/1/ccomp",
    "they/PRP/1/nsubj urge/VBP/-1/root that/IN/4/mark Oman/NNP/4/nsubj lower/JJR/1/ccomp tariffs/NNS/4/dobj",
])  # fmt: skip
def test_the_predicate_of_a_demand_is_a_verb(text: str) -> None:
    assert tags(text)[4] == "VB"


@pytest.mark.parametrize("text", [
    "they/PRP/1/nsubj insist/VBP/-1/root that/IN/5/mark Moe/NNP/5/nsubj is/VBZ/5/cop mayor/NN/1/ccomp",
    "they/PRP/1/nsubj urge/VBP/-1/root that/IN/4/mark fares/NNS/4/nsubj lower/JJR/1/ccomp",
    "they/PRP/1/nsubj said/VBD/-1/root that/IN/4/mark Moe/NNP/4/nsubj resign/NN/1/ccomp",
    "they/PRP/1/nsubj demanded/VBD/-1/root the/DT/4/det Moe/NNP/4/compound report/NN/1/dobj",
    "they/PRP/1/nsubj demand/VBP/-1/root that/IN/4/mark boats/NNS/4/nsubj sale/NN/1/ccomp be/VB/4/cop",
])  # fmt: skip
def test_what_is_no_bare_verb_keeps_its_tag(text: str) -> None:
    assert tags(text) == [word.tag for word in parse(text)]


@pytest.mark.parametrize(("text", "claim"), [
    ("Per Lund demanded that Norway lower its tolls.", ("Norway", "Norway should lower its tolls")),
    ("Per Lund urged that Norway lower its tolls.", ("Norway", "Norway should lower its tolls")),
    ("Crowds outside the hall demanded that the government resign.", ("government", "The government should resign")),
])  # fmt: skip
def test_a_demand_names_whom_it_calls_on(text: str, claim: tuple[str, str]) -> None:
    coding = propose(f"Ann Moe met bakers in Oslo. {text}\n", article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [(names.get(row["called_on_actor_id"]), row["proposition"]) for row in coding.claims] == [claim]
