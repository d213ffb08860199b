"""Whom a participle without an auxiliary describes; all text is made up."""

import pytest

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.syntax.bare_participles import is_accused, leave_accused


def parse(text: str) -> list[Word]:
    """Words as [text/tag/head/relation], with offsets that do not matter."""
    rows = (word.split("/") for word in text.split())
    return [Word(n, n + 1, text, tag, "", int(head), relation) for n, (text, tag, head, relation) in enumerate(rows)]


def hung(words: list[Word]) -> list[tuple[str, int, str]]:
    return [(word.tag, word.head, word.relation) for word in words]


def test_firms_behind_a_preposition_do_not_accuse_but_are_accused() -> None:
    words = parse("besieged/VBN/-1/root and/CC/0/cc on/IN/4/case two/CD/4/nummod firms/NNS/5/nsubj "
                  "accused/VBN/0/conj of/IN/7/mark selling/VBG/5/advcl")  # fmt: skip
    leave_accused(words, 5)
    assert hung(words)[4:6] == [("NNS", 0, "nmod"), ("VBN", 4, "acl")]
    assert is_accused(words[5])


@pytest.mark.parametrize(
    "text",
    [
        "Moe/NNP/2/nsubj and/CC/2/cc accused/VBD/-1/root of/IN/4/case theft/NN/2/nmod",
        "left/VBD/-1/root and/CC/0/cc firms/NNS/3/nsubj accused/VBD/0/conj of/IN/5/case theft/NN/3/nmod",
        "sat/VBD/-1/root on/IN/2/case firms/NNS/3/nsubj accused/VBD/0/conj Moe/NNP/3/dobj of/IN/6/case it/PRP/3/nmod",
        "sat/VBD/-1/root on/IN/2/case firms/NNS/3/nsubj heard/VBD/0/conj of/IN/5/case it/PRP/3/nmod",
    ],
)
def test_whoever_can_accuse_does(text: str) -> None:
    words = parse(text)
    before = hung(words)
    for at in range(len(words)):
        leave_accused(words, at)
    assert hung(words) == before


@pytest.mark.parametrize(
    ("text", "verb", "relation"),
    [
        ("the/DT/1/det mayor/NN/2/nsubj accused/VBN/-1/root of/IN/4/case fraud/NN/2/nmod was/VBD/6/auxpass "
         "sacked/VBN/2/ccomp", 6, "nsubjpass"),
        ("Mayor/NNP/1/nsubj accused/VBN/-1/root of/IN/3/case fraud/NN/1/nmod will/MD/5/aux stay/VB/1/ccomp", 5, "nsubj"),
        ("the/DT/1/det mayor/NN/2/nsubj suspected/VBD/-1/root of/IN/4/case fraud/NN/5/nsubj left/VBD/2/ccomp",
         5, "nsubj"),
    ],
)  # fmt: skip
def test_the_accused_does_what_a_verb_behind_the_deed_says(text: str, verb: int, relation: str) -> None:
    words = parse(text)
    at = next(n for n, word in enumerate(words) if word.text in ("accused", "suspected"))
    leave_accused(words, at)
    assert (words[at - 1].head, words[at - 1].relation) == (verb, relation)
    assert is_accused(words[at])
    assert (words[verb].head, words[verb].relation) == (-1, "root")
    assert words[at + 2].head == at


@pytest.mark.parametrize(
    "text",
    [
        "mayor/NN/2/nsubjpass was/VBD/2/auxpass accused/VBN/-1/root of/IN/4/case fraud/NN/2/nmod and/CC/2/cc "
        "was/VBD/7/auxpass sacked/VBN/2/conj",
        "mayor/NN/1/nsubj accused/VBD/-1/root Moe/NNP/1/dobj of/IN/4/case fraud/NN/1/nmod has/VBZ/6/aux left/VBN/1/dep",
        "men/NNS/1/nsubj accused/VBN/-1/root of/IN/3/case theft/NN/1/nmod that/WDT/5/nsubj shook/VBD/3/acl:relcl",
        "men/NNS/1/nsubj accused/VBN/-1/root of/IN/3/case theft/NN/1/nmod",
        "men/NNS/1/nsubj accused/VBN/-1/root of/IN/3/case theft/NN/1/nmod he/PRP/5/nsubj denies/VBZ/3/acl:relcl",
        "men/NNS/1/nsubj accused/VBN/-1/root of/IN/3/mark moving/VBG/1/advcl arms/NNS/3/dobj the/DT/6/det army/NN/7/nsubj "
        "seized/VBD/4/acl:relcl",
        "men/NNS/1/nsubj accused/VBD/-1/root of/IN/3/case theft/NN/1/nmod and/CC/1/cc sacked/VBD/1/conj",
        "men/NNS/1/nsubj accused/VBN/4/dep of/IN/3/case theft/NN/-1/root left/VBD/3/acl:relcl",  # it hangs on "left"
    ],
)
def test_no_other_verb_is_the_accused_one_s(text: str) -> None:
    words = parse(text)
    before = hung(words)
    for at in range(len(words)):
        leave_accused(words, at)
    assert hung(words) == before


def test_what_stood_around_the_participle_goes_to_the_verb() -> None:
    words = parse("Moe/NNP/1/nsubj said/VBD/-1/root that/IN/4/mark men/NNS/4/nsubj accused/VBN/1/ccomp of/IN/6/case "
                  "theft/NN/4/nmod left/VBD/4/ccomp ././4/punct")  # fmt: skip
    leave_accused(words, 4)
    assert [(words[n].head, words[n].relation) for n in (2, 3, 7, 8)] == [
        (7, "mark"), (7, "nsubj"), (1, "ccomp"), (7, "punct"),
    ]  # fmt: skip
