"""Whose a cue is: the subject of its verb, where nobody or the wrong noun was taken for its source."""

import pytest

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.attributions.cue_subjects import settle_sources
from newsvoices.extractor.attributions.whole_cues import part_sentences
from newsvoices.extractor.tagger import tag_article
from newsvoices.text import lay_out


def source_of(text: str, cue: str, source: str | None) -> str | None:
    """The source of a cue in ``text``, as settled where ``source`` was taken for it."""
    analysis = tag_article(text + "\n", lay_out(text + "\n")).analysis
    at, span = text.index(cue), None
    if source is not None:
        span = (text.index(source), text.index(source) + len(source))
    row = Attribution(span, (at, at + len(cue)), [], "speech", "", 1)
    settle_sources(analysis, [row])
    return text[slice(*row.source)] if row.source is not None else None


@pytest.mark.parametrize(("text", "cue", "expected"), [
    ("The bank cut its rate on Monday, warning that prices could rise.", "warning", "The bank"),
    ("Hundreds of pilots marched through Oslo on Monday, chanting that the port must stay.", "chanting",
     "Hundreds of pilots"),
    ("Asked by Ann Lund whether the port would close, he left the hall.", "Asked", "Ann Lund"),
    ("His plan was quickly criticized by the pilots.", "was quickly criticized", "the pilots"),
    ("Peter Vik was forced to leave the hall and said that the port had won.", "said", "Peter Vik"),
    ("Ann Lund, who has counted boats for years, has denied that the port is full.", "has denied",
     "Ann Lund, who has counted boats for years"),
    ("Sen. Ann Lund (D-Maine) left the hall on Monday, saying that the port had won.", "saying",
     "Sen. Ann Lund (D-Maine)"),
    ("Asked whether the port would close, Peter Vik left the hall.", "Asked", None),
    ("The port seems to be ready for the storm.", "seems", None),
    ("The harbour is known as the last port of the west.", "is known as", None),
])  # fmt: skip
def test_a_cue_without_a_source_has_the_subject_of_its_verb(text: str, cue: str, expected: str | None) -> None:
    assert source_of(text, cue, None) == expected


@pytest.mark.parametrize(("text", "cue", "source", "expected"), [
    ("Ann Lund attacked Peter Vik in Oslo, calling him a pirate.", "calling", "Peter Vik", "Ann Lund"),
    ("Ann Lund clashed with Peter Vik on Monday, chiding him that he was late.", "chiding", "him", "Ann Lund"),
    ("The union sent out a letter to its members saying that the port would close.", "saying", "its members",
     "The union"),
    ("The pilot first said he had slept, but in his second statement said he had sailed.", "said he had sailed",
     "his second statement", "The pilot"),
    ("The paper quoted one old pilot as saying the port was late.", "quoted one old pilot as saying", "The paper",
     "one old pilot"),
    ("When Ann Lund stood up, the crowd shouted that she should go.", "shouted", "Ann Lund", "the crowd"),
    ("As Ann Lund spoke, the pilots went into the hall, telling sailors about their pay.", "telling", "Ann Lund",
     "the pilots"),
    ("Ann Lund left the hall, with Peter Vik saying that she was late.", "saying", "Peter Vik", "Peter Vik"),
    ("Ann Lund slept, but two of her old pilots, who asked for tea, said that it was late.", "said", "who",
     "two of her old pilots, who asked for tea"),
    ("The rule angered the pilots who had sailed, saying they were late.", "had sailed", "who", "who"),
])  # fmt: skip
def test_neither_an_object_nor_an_occasion_nor_another_verb_s_subject_speaks(
    text: str, cue: str, source: str, expected: str
) -> None:
    assert source_of(text, cue, source) == expected


@pytest.mark.parametrize(("by", "expected"), [(" of selling boats", None), (" by the crew", "the crew")])
def test_nobody_around_those_who_are_accused_accuses_them(by: str, expected: str | None) -> None:
    text = f"Ann Lund met two pilots accused{by}."
    assert source_of(text, "accused", "two pilots") == expected


@pytest.mark.parametrize(("cue", "expected"), [
    ("denied", "Police chief Ann Lund"),
    ("said", "Vik, a photographer"),
])  # fmt: skip
def test_a_source_ends_where_its_sentence_does(cue: str, expected: str) -> None:
    text = "“They beat us,” said Vik, a photographer. Police chief Ann Lund denied it.\n"
    analysis = tag_article(text, lay_out(text)).analysis
    at = text.index(cue)
    row = Attribution((text.index("Vik"), text.index(" denied")), (at, at + len(cue)), [], "speech", "", 1)
    part_sentences(analysis, [row])
    assert row.source is not None
    assert text[slice(*row.source)] == expected


@pytest.mark.parametrize(("text", "cue", "source", "expected"), [
    ("The suspect questioned by police said he was innocent.", "said", "police", "The suspect questioned by police"),
    ("Forces backed by Norway denied the report.", "denied", "Norway", "Forces backed by Norway"),
    ("The firm was questioned by police and denied the report.", "denied", "police", "The firm"),
    ("A report by police said the crew was tired.", "said", "police", "police"),
    ("The crew was found by police, the mayor said.", "said", "the mayor", "the mayor"),
])  # fmt: skip
def test_who_did_something_to_the_subject_does_not_speak(text: str, cue: str, source: str, expected: str) -> None:
    assert source_of(text, cue, source) == expected
