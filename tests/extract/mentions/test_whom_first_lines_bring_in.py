"""Whom a headline and the first lines speak of before the text names him, or without any name."""

import pytest
from tests.extract.reading import actor_of, code


def _same(text: str, one: str, other: str) -> bool:
    coding = code(text)
    first, second = actor_of(coding, text, one), actor_of(coding, text, other)
    return first is not None and first == second


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Nurse sues clinic over pay\n\nA former nurse told a court in Lima that she had wept.", "Nurse", "nurse"),
        ("Sailor shot dead in Oslo\n\nA sailor was shot dead in Oslo on Sunday, police said.", "Sailor", "sailor"),
        (
            "Woman killed in crash\n\nA 34-year-old woman was killed near Bergen, police said. Rain fell.",
            "Woman",
            "woman",
        ),
        ("Man jailed for theft\n\nA 54-year-old man was jailed in Oslo on Tuesday, police said.", "Man", "man"),
        ("Driver jailed for crash\n\nA driver who killed a cook was jailed in Oslo on Tuesday.", "Driver", "driver"),
        (
            "Reefs die faster, study finds\n\nReefs lost a third of their fish, a Fijian study said.",
            "study",
            "Fijian study",
        ),
    ],
)
def test_a_headline_speaks_of_whom_the_first_lines_bring_in(text: str, one: str, other: str) -> None:
    assert _same(text, one, other)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("French baker hurt\n\nA Polish baker said on Monday that she had seen the crash.", "baker", "Polish baker"),
        ("Woman rescued\n\nTwo women were saved from a cliff near Bergen, police said.", "Woman", "women"),
        ("Man killed in fire\n\nA man has been charged with arson in Oslo, police said.", "Man", "man"),
        ("Nurse stabbed in Oslo\n\nA nurse who saw it said on Monday that she ran.", "Nurse", "nurse"),
        ("Woman dies in crash\n\nA woman, 34, died near Oslo. A woman, 52, was hurt.", "Woman", "woman"),
        (
            "Driver fined\n\nRain fell.\n\nSnow fell.\n\nHail fell.\n\nFog came.\n\nA driver wept.",
            "Driver",
            "driver",
        ),
    ],
)
def test_a_headline_speaks_of_nobody_else(text: str, one: str, other: str) -> None:
    assert not _same(text, one, other)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Farmer finds gold in field\n\nAnn Farmer found gold on Sunday. Farmer said she was glad.", "Ann Farmer"),
        ("Hunter wins seat in Perth\n\nLabor’s Joan Hunter won the seat of Perth. Hunter wept.", "Joan Hunter"),
    ],
)
def test_a_surname_that_opens_a_headline_is_no_trade(text: str, name: str) -> None:
    assert actor_of(code(text), text, name.split()[1]) == name


_FELL = "Ferry runs aground\n\nA {} was hurt near Bergen on Sunday, police said. {}"


@pytest.mark.parametrize(
    ("who", "rest"),
    [
        ("34-year-old woman", "Marit Solheim, 34, had been asleep in her cabin when it struck."),
        ("sailor, 34,", "Rain fell all night. The ferry’s owner said Marit Solheim, 34, would recover."),
    ],
)
def test_who_is_brought_in_by_age_is_who_is_named_later_at_that_age(who: str, rest: str) -> None:
    text = _FELL.format(who, rest)
    word = who.split(",")[0].split()[-1]
    assert actor_of(code(text), text, word) == "Marit Solheim"


@pytest.mark.parametrize(
    "rest",
    [
        "Marit Solheim, 43, had been asleep in her cabin when it struck.",
        "Marit Solheim, 34, and Per Berg, 34, had seen the crash from the shore.",
        "A 34-year-old sailor was saved. Marit Solheim, 34, had been asleep.",
    ],
)
def test_who_is_brought_in_by_age_is_nobody_else(rest: str) -> None:
    text = _FELL.format("34-year-old woman", rest)
    assert actor_of(code(text), text, "woman") != "Marit Solheim"


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("A man, 42, drowned on Monday. The driver of the boat, Per Lund, 42, was held.", "man", "Per Lund"),
        ("A man, 30, was shot dead on Monday. Police arrested Ivo Lang, 30, on Friday.", "man", "Ivo Lang"),
        ("A boy, 12, died on Monday. His twin Bo Lund, 12, was saved.", "boy", "Bo Lund"),
        ("A cook, 30, was hurt on Monday. Ivo Lang, 31, had seen it.", "cook", "Ivo Lang"),
        ("A cook was stabbed in Lund on Monday. Ivo Lang was arrested.", "cook", "Ivo Lang"),
    ],
)
def test_who_suffered_is_not_who_is_held_nor_his_kin_of_the_same_age(text: str, word: str, name: str) -> None:
    assert actor_of(code(text), text, word) != name


def test_a_seat_of_which_there_are_many_is_not_that_of_somebody_named_far_behind() -> None:
    text = (
        "Council backs quarry\n\nRain fell on the harbour all day. The committee’s chair, Morag Bain, said the island "
        "needed work. The councillor said that her brother was no owner. Rain fell. Snow fell. Hail fell. Councillor "
        "Iain Ross voted against.\n"
    )
    assert actor_of(code(text), text, "councillor") != "Iain Ross"
