"""Who a pronoun that speaks is: behind long quotations, beside those who are spoken of."""

import pytest
from tests.extract.reading import speaker

pytestmark = pytest.mark.usefixtures("however_doubtful")

LONG = "“The ice came late. It stayed thin. The boats lay still. Nobody sold a herring. My men went home. We are poor.”"


def test_he_is_who_spoke_before_a_long_quotation() -> None:
    text = (
        f"Nils Berg spoke in Bergen on Monday. Berg said: {LONG}\n\nHe added, “The bank knows it and does not care.”\n"
    )
    assert speaker(text, "“The bank") == "Nils Berg"


def test_nobody_is_looked_for_far_behind_a_long_quotation_who_did_not_speak() -> None:
    text = (
        f"Nils Berg owns a boat. Clara Vance spoke in Bergen on Monday. Vance said: {LONG}\n\nThe hall was cold. "
        "The lamps went out. “The bank knows it and does not care,” he added.\n"
    )
    assert speaker(text, "“The bank") is None


def test_who_is_he_in_a_quotation_does_not_say_it() -> None:
    text = (
        "Nils Berg said on Monday that the ferry would sail. Berg had asked Peter Lund to steer it. In the evening, Lund was "
        "ill in bed.\n\n“He could steer through any storm before he began to drink,” he said.\n"
    )
    assert speaker(text, "“He could") == "Nils Berg"
    other = text.replace(
        "He could steer through any storm before he began", "I could steer through any storm before I began"
    )
    assert speaker(other, "“I could") == "Peter Lund"


def test_a_named_person_who_has_spoken_is_likelier_than_a_description_in_passing() -> None:
    text = (
        "Nils Berg, a harbour pilot, said on Monday that the ferry would sail. “It always did,” Berg said. The chief "
        "engineer was still in port.\n\n“We stayed behind to count the boats,” he said.\n"
    )
    assert speaker(text, "“We stayed") == "Nils Berg"


def test_a_topic_before_an_aside_is_not_who_speaks() -> None:
    text = (
        "Nils Berg spoke in Oslo on Monday. “The ferry needs new men,” Berg said.\n\nA younger captain, he said, “could "
        "steer it through any storm.”\n"
    )
    assert speaker(text, "“could") == "Nils Berg"


def test_the_one_who_was_asked_answers() -> None:
    text = (
        "Nils Berg met Peter Lund on Monday. Berg spoke of boats, and Lund spoke of the wind.\n\nBerg asked Lund how deep the "
        "harbour was.\n\n“Ten metres at the most, and less at the pier,” he said.\n"
    )
    assert speaker(text, "“Ten metres") == "Peter Lund"


def test_nobody_tells_himself() -> None:
    text = "Nils Berg spoke on Monday of Peter Lund and his boat. “Ten metres at the most,” he told Berg.\n"
    assert speaker(text, "“Ten metres") == "Peter Lund"


def test_an_object_may_be_he_in_a_quotation_and_does_not_say_it() -> None:
    text = (
        "Nils Berg said on Monday that the ferry would sail. The vote had one result: it forced Peter Lund to resign. “The "
        "crew has moved him on this question,” he said.\n"
    )
    assert speaker(text, "“The crew") == "Nils Berg"


def test_they_are_a_body_that_has_spoken_before_those_spoken_of() -> None:
    text = (
        "The Harbour Council met on Monday. The Harbour Council wrote that the fishermen have sought a quay that the traders "
        "want.\n\n“The plan is old and dear,” they concluded.\n"
    )
    assert speaker(text, "“The plan") == "Harbour Council"


def test_they_are_two_who_speak_together() -> None:
    text = (
        "Professors Nils Berg and Ann Moe argued in a study on Monday that newcomers do better in small ports.\n\n“To fish is "
        "to belong,” they wrote.\n"
    )
    assert speaker(text, "“To fish") == "Nils Berg"


def test_they_are_a_group_that_has_acted() -> None:
    text = (
        "The protesters paid tribute to the drowned men on Monday.\n\nAs they walked along the quay, they chanted “no more "
        "ferries without boats” until nightfall.\n"
    )
    assert speaker(text, "“no more") == "protesters"


def test_the_first_line_echoes_who_says_its_words_below() -> None:
    text = (
        "‘We are in shock’: A harbour counts its boats.\n\nThe storm sank nine boats on Sunday. “It was the wind. We are in "
        "shock,” Ann Moe said.\n"
    )
    assert speaker(text, "‘We are") == "Ann Moe"


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("What this means for the islands - more from Lund:", "Clara Lund"),
        ("“Herring leave the bay,” by the Harbour Post’s Ida Berg:", "Ida Berg"),
        ("The islands were on the screen behind Moe, beside a proclamation:", None),
    ],
)
def test_a_lead_in_that_ends_in_a_colon_brings_in_who_speaks(lead: str, expected: str | None) -> None:
    text = (
        "Clara Lund and Ann Moe counted the herring in May. The bay was cold.\n\nOther ports have more of them every "
        f"year.\n\n{lead} “The number of herring is a first sign of winter, and so are the many gulls on the water.”\n"
    )
    assert speaker(text, "“The number") == expected


def test_a_quotation_may_be_signed_with_what_its_speaker_did() -> None:
    text = (
        "Ann Moe spoke in Oslo on Monday. Clara Vance, the mayor, listened.\n\n“The lamps went dim. Few had left. It is why we "
        "should row home by the sea.”\n\n- Clara Vance, writing after the evening’s talk.\n"
    )
    assert speaker(text, "“The lamps we") == "Clara Vance"


def test_a_heading_in_single_marks_is_not_what_was_said_before_it() -> None:
    text = (
        "The plant closes in May. “This was a hard decision for all of us in the office,” Nils Berg said.\n\n‘A healthy "
        "harbour needs fish.’\n\nFar from the office, the ferry sails. “It is quiet here. A healthy harbour needs fish,” Ann "
        "Moe said.\n"
    )
    assert speaker(text, "‘A healthy") == "Ann Moe"


def test_whoever_goes_on_speaking_is_who_spoke_last() -> None:
    text = (
        "Nils Berg said on Monday that the ferry would sail.\n\nThe harbour pilot Peter Lund holds up a lamp in a picture "
        "that was taken in June.\n\n“It always did,” he {cue}.\n"
    )
    assert speaker(text.format(cue="added"), "“It always") == "Nils Berg"
    assert speaker(text.format(cue="went on"), "“It always") == "Nils Berg"
    assert speaker(text.format(cue="whispered"), "“It always") == "Peter Lund"


def test_who_goes_on_speaking_may_be_nobody_of_the_other_sex() -> None:
    text = "Peter Lund opened the hall. Clara Vance said that the ferry would sail.\n\n“It always did,” he added.\n"
    assert speaker(text, "“It always") == "Peter Lund"


def test_a_subject_of_a_clause_in_front_is_less_likely_he_than_that_of_the_main_one() -> None:
    text = (
        "Peter Lund runs the port. When Lund came on Friday, Paul Berg left.\n\n“It is far too small for "
        "them,” he said.\n"
    )
    assert speaker(text, "“It is") == "Paul Berg"


def test_who_wrote_the_subject_is_likelier_he_than_those_of_whom_it_speaks() -> None:
    text = (
        "Peter Lund runs the port. Paul Berg of the Harbour Post disagrees.\n\nBerg’s article scolded the pilots for trusting "
        "Lund in the year of the storm. He called their plan “a poor joke.”\n"
    )
    assert speaker(text, "their plan") == "Paul Berg"


def test_who_replies_is_who_was_asked() -> None:
    text = "Peter Lund came to the port. A pilot asked Lund on Monday whether it was cold. He {cue}: “Not for me.”\n"
    assert speaker(text.format(cue="replied"), "“Not for") == "Peter Lund"


def test_a_paper_is_taken_up_over_a_sentence_about_something_else() -> None:
    text = (
        "The letter was written by Nils Berg on Monday. Two ferries were late.\n\n“The port must not wait until winter,” it "
        "reads.\n"
    )
    assert speaker(text, "“The port") == "Nils Berg"


def test_who_was_asked_answers_however_long_the_answer_is() -> None:
    text = (
        "Peter Lund came to the port. Paul Berg of the Harbour Post asked Lund {}.\n\n“Sure it is. I would not sail if it "
        "was not. Nobody would,” he said.\n"
    )
    for asked in ("whether the ferry was sound", "whether he had a ferry"):
        assert speaker(text.format(asked), "“Sure it") == "Peter Lund", asked


def test_whoever_responds_to_another_speaks_of_him_as_he() -> None:
    text = (
        "Peter Lund said that the port was dead.\n\nPaul Berg {}.\n\n“If you noticed, he did not say when,” he said.\n"
    )
    assert speaker(text.format("wasted no time before responding"), "“If you") == "Paul Berg"
    assert speaker(text.format("slept until the afternoon"), "“If you") == "Peter Lund"


def test_who_says_and_adds_in_one_breath_need_not_have_spoken_before() -> None:
    text = (
        "On Sunday Peter Lund said that the port was dead.\n\nPaul Berg weighed in as well, rising from his chair.\n\n“They are both "
        "sound,” he said, adding that it was late.\n"
    )
    assert speaker(text, "“They are") == "Paul Berg"
