"""Who speaks by what stands right beside marked words: a name, a credit, whoever passes them on."""

import pytest
from tests.extract.reading import speaker

pytestmark = pytest.mark.usefixtures("however_doubtful")


def test_the_name_right_behind_a_stretch_outweighs_a_verb_that_ended_a_sentence_before_it() -> None:
    text = "“I look at a lot of men,” Ida Vik said. “Big boats?” Clara Vance repeated.\n"
    assert speaker(text, "“Big boats") == "Clara Vance"


def test_who_went_on_says_what_stands_before() -> None:
    text = (
        "Clara Vance smiled: “It can happen when you are old.” She is old. “You know, it happens, right?” Peter Lund went "
        "on{} as if he had slept.\n"
    )
    assert speaker(text.format(","), "“You know") == "Peter Lund"
    assert speaker(text.format(" to bed"), "“You know") != "Peter Lund"


@pytest.mark.parametrize("passed", ["as reported by Harbour News", "as first reported by Harbour News"])
def test_speech_behind_whoever_passes_a_sentence_on_is_its_speakers(passed: str) -> None:
    text = (
        f"“I would have said that it must not happen again,” Peter Lund noted in a talk with Ida Vik’s show, {passed}. “And I "
        "would take to the boats. To do nothing is to say that it is fine.”\n"
    )
    assert speaker(text, "“And I") == "Peter Lund"


def test_a_body_credited_in_brackets_says_what_nobody_else_does() -> None:
    text = "LAMPS FOR THE PORT “{} been grappling with so many storms that its head calls them a plague.” [Harbour News.]\n"
    assert speaker(text.format("The council has"), "“The council") == "Harbour News"
    other = (
        "Peter Lund said of the port: “We have been grappling with so many storms that we are tired.” [Harbour News.]\n"
    )
    assert speaker(other, "“We have") == "Peter Lund"


def test_what_an_adviser_takes_care_of_parts_no_name_from_whom_he_serves() -> None:
    text = "Peter Berg leads.\n\nBerg senior communications adviser Paul Lund said, “The message is clear.”\n"
    assert speaker(text, "“The message") == "Paul Lund"
