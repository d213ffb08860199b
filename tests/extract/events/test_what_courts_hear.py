"""What a court is told is nobody's word yet, and no event for sure; what is called false did not happen; all made up."""

import pytest

from newsvoices.extractor import propose

DATE = "2025-11-10"


def _names(coding):
    return {row["key"]: row["name"] for row in coding.actors} | {None: None}


def _quotes(text):
    coding = propose(text, article_id="x", reference_date=DATE)
    names = _names(coding)
    return [
        (names[row["speaker_actor_id"]], names[row["addressee_actor_id"]], text[row["start"] : row["end"]])
        for row in coding.quotes
    ]


def _events(text):
    coding = propose(text, article_id="x", reference_date=DATE)
    names = _names(coding)
    return [(row["status"], row["label"], names[row.get("according_to_actor_id")]) for row in coding.events]


def test_who_denies_what_is_said_does_not_deny_what_is_told_beside_it():
    said = "Linda Cho said the port, built by Norfisk in 2017, was safe. Norway rejected that."
    event, *_ = _events(said)
    assert event[0] == "actual"
    event, *_ = _events("Linda Cho said it was Norway that bombed the port. Norway denied that.")
    assert event[0] == "denied"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("A ferry company knew that a mast was loose before it fell, the court has heard.",
         "A ferry company knew that a mast was loose before it fell"),
        ("Two porters failed to lock the gate, the inquiry heard.", "Two porters failed to lock the gate"),
        ("A former mayor hid gifts from two bankers, Derby Crown Court heard on Monday.",
         "A former mayor hid gifts from two bankers"),
        ("The baker sold the same van twice, a jury was told on Monday.", "The baker sold the same van twice"),
    ],
)  # fmt: skip
def test_what_a_court_heard_is_said_by_nobody(said, told):
    assert [(speaker, words) for speaker, _, words in _quotes(said)] == [(None, told)]


@pytest.mark.parametrize("court", ["court told", "the court heard"])
def test_a_text_may_end_in_who_is_told(court):
    assert [row[::2] for row in _quotes(f"The baker sold the same van twice, {court}")] == [
        (None, "The baker sold the same van twice")
    ]


def test_the_court_is_whom_it_is_told():
    assert [court for _, court, _ in _quotes("The baker sold the same van twice, the court heard.")] == ["court"]


@pytest.mark.parametrize("court", ["court told", "inquest hears"])
def test_a_headline_ends_in_who_is_told(court):
    text = f"Pilot 'slept for hours' before crash, {court}\n\nRain fell on the coast for most of the week.\n"
    assert [row[::2] for row in _quotes(text)] == [(None, "Pilot 'slept for hours' before crash")]


def test_who_stands_in_the_next_paragraph_is_not_told_what_a_headline_ends_with():
    text = "Pilot 'slept for hours' before crash, court told\n\nA Derby airline sent two planes to the coast.\n"
    assert [row[:2] for row in _quotes(text)] == [(None, "court")]


def test_a_court_in_the_middle_parts_what_it_heard():
    text = "The clerk had, the court heard, bought the knife in Derby."
    coding = propose(text, article_id="x", reference_date=DATE)
    assert [row["proposition"] for row in coding.claims] == ["The clerk had bought the knife in Derby"]


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("The manager, Paul Reyes, replied that the mast was old, the court heard.", "Paul Reyes"),
        ("The driver fled, prosecutors told the court.", "prosecutors"),
        ("The bridge will close in May, the council told Reuters.", "council"),
    ],
)
def test_who_is_said_to_speak_keeps_his_words(said, speaker):
    assert [row[0] for row in _quotes(said)] == [speaker]


def test_an_event_that_a_court_heard_of_is_no_more_than_possible():
    assert _events("Governor Linda Cho attacked Senator Paul Reyes with a knife, the court heard.")[0][::2] == (
        "hypothetical", None,
    )  # fmt: skip


def test_the_thing_of_the_clause_before_does_what_it_did():
    said = "A ferry company knew that the mast was loose before it fell and killed a sailor."
    assert _events(said) == []
    said = "A ferry company knew that Norway was poor before it attacked Denmark."
    assert [row[0] for row in _events(said)] == ["actual"]


@pytest.mark.parametrize(
    ("behind", "status", "source"),
    [
        ("That is false.", "denied", None),
        ("It was not true.", "denied", None),
        ("Norway denies this.", "denied", "Norway"),
        ("The ministry rejected the allegation.", "denied", "ministry"),
        ("That is true.", "hypothetical", "Linda Cho"),
        ("The ministry denied that Norway had mines.", "hypothetical", "Linda Cho"),
    ],
)
def test_what_is_called_false_behind_is_denied(behind, status, source):
    event, *_ = _events(f"Governor Linda Cho claimed that Norway had attacked the port. {behind}")
    assert event[::2] == (status, source)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The union said that the government had failed to sign the treaty.", ("denied", "union")),
        ("European Union leaders failed on Thursday to sign a treaty with Norway.", ("denied", None)),
        ("Sources said that the minister had sought advice and would meet the king on Monday.",
         ("scheduled", "Sources")),
        ("The minister would meet the king if he asked.", ("hypothetical", None)),
    ],
)  # fmt: skip
def test_who_fails_does_not_say_so_and_what_is_reported_second_is_due_as_the_first(said, told):
    assert [row[::2] for row in _events(said)] == [told]


def test_who_declines_to_be_named_does_nothing():
    assert _events("Senator Paul Reyes declined to be named.") == []
    assert [row[0] for row in _events("Senator Paul Reyes declined to be searched.")] == ["actual"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Governor Linda Cho allegedly attacked Senator Paul Reyes.", ("hypothetical", None)),
        ("It is alleged that Governor Linda Cho attacked Senator Paul Reyes.", ("hypothetical", None)),
        ("Governor Linda Cho is accused of attacking Senator Paul Reyes.", ("hypothetical", None)),
        ("Governor Linda Cho is said to have attacked Senator Paul Reyes.", ("hypothetical", None)),
        ("Prosecutors say Governor Linda Cho attacked Senator Paul Reyes.", ("actual", "Prosecutors")),
        ("Governor Linda Cho attacked Senator Paul Reyes.", ("actual", None)),
    ],
)
def test_what_is_alleged_by_nobody_is_no_more_than_possible(said, told):
    assert [row[::2] for row in _events(said)] == [told]


def test_nobody_who_is_accused_says_so():
    assert [row[0] for row in _quotes("Governor Linda Cho is accused of attacking Senator Paul Reyes.")] == [None]
