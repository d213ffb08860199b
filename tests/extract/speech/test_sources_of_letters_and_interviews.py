"""Who speaks in letters that cite a report with its headline, and in interviews; and whom their lines name."""

import pytest
from tests.extract.reading import code


def sources(text: str) -> list[str]:
    return [text[row["source_start"] : row["source_end"]] for row in code(text).quotes if row.get("source_start")]


def people(text: str) -> list[str]:
    return [row["name"] for row in code(text).actors if row["actor_type"] == "person"]


def test_a_report_speaks_and_not_the_headline_in_its_bracket() -> None:
    text = "SIR – Your report on the school meals (“Mayor saves £3m on lunches”, 9 June) says that few pupils will be affected."
    coding = code(text)
    assert sources(text) == ["Your report on the school meals"]
    assert all(row["name"][0].isalpha() for row in coding.actors)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ann Moe (Labour) said that few islanders would be hit.", "Ann Moe (Labour)"),
        ("The bank of Lima (founded by Ann Moe) said that it lost.", "The bank of Lima (founded by Ann Moe)"),
    ],
)
def test_a_source_with_a_bracket_stays_whole(text: str, source: str) -> None:
    assert sources(text) == [source] or sources(" " + text) == [source]


def test_what_a_piece_is_says_nothing() -> None:
    text = "Q&A: Norway’s fisheries minister on cod\n\nFisheries minister Ida Moe spoke to us on Monday.\n"
    assert people(text)[-1] == "Ida Moe"
    assert not [row for row in code(text).quotes if row["start"] < text.index("\n")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Did you warn the party leader, Arun Mehta?", ["Arun Mehta"]),
        ("Who will beat the mayor, Arun Mehta or Bob Fox?", ["mayor", "Arun Mehta", "Bob Fox"]),
    ],
)
def test_an_office_before_a_name_is_its_own_in_a_question_too(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Do you trust a mayor, Arun Mehta?",
        "Do you trust the mayor, Arun Mehta? Mayor Ida Moe is ill.",
        "Do you trust the mayor, Arun Mehta? Ida Moe, the mayor, is ill.",
        "Do you trust the mayor, Arun?",
    ],
)
def test_who_is_asked_about_somebody_else_s_office_does_not_hold_it(text: str) -> None:
    assert not any(row["name"].startswith("Arun") and row.get("role") for row in code(text).actors)


@pytest.mark.parametrize(
    ("end", "names"),
    [("Mary Moe\nShrewsbury, Shropshire\n", ["Mary Moe"]), ("Mary Moe, Oslo\n", ["Mary Moe"])],
)
def test_the_county_below_a_signature_is_a_place(end: str, names: list[str]) -> None:
    assert people(f"Dear Editor,\n\nThe buses are late and the council is silent.\n\n{end}") == names


TALK = (
    "{}: an interview with Ida Moe\n\nIda Moe was a pilot.\n\nHarbour Post: Why did you go?\n\nIda Moe: {}\n\n"
    "Harbour Post: And now?\n\nMoe: I rest.\n"
)


@pytest.mark.parametrize(
    ("heading", "answer", "speaker"),
    [
        ("‘We lost the islands’", "We lost the islands. It was late.", "ida-moe"),
        ("‘We lost the islands’", "We kept the islands. It was late.", None),
        ("‘The islands’", "We lost the islands. It was late.", None),
    ],
)
def test_a_heading_in_marks_is_whose_answer_has_its_words(heading: str, answer: str, speaker: str | None) -> None:
    first = code(TALK.format(heading, answer)).quotes[0]
    assert first["start"] == 0
    assert first.get("speaker_actor_id") == speaker
