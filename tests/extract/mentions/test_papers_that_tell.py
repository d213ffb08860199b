"""Papers that tell something are actors wherever the text speaks of them, and no others; all text is made up."""

import pytest
from tests.extract.reading import code, speaker_of


def papers(text: str) -> list[tuple[str, str]]:
    """Return the words of each mention of a document, with the name of that document."""
    coding = code(text)
    names = {row["key"]: row["name"] for row in coding.actors if row["actor_type"] == "document"}
    return [
        (text[row["start"] : row["end"]], names[row["actor_id"]]) for row in coding.mentions if row["actor_id"] in names
    ]


@pytest.mark.parametrize(("text", "found"), [
    ("The town paid for a harbour survey. Few had asked for the survey. The survey found that the pier was unsafe.",
     [("harbour survey", "harbour survey"), ("survey", "harbour survey"), ("survey", "harbour survey")]),
    ("Ida Lund read a study on Monday. The study shows how old the pier is. It says little more.",
     [("study", "study"), ("study", "study"), ("It", "study")]),
    ("The crews hoped that the harbour report would not mention them. The report was late.",
     [("harbour report", "harbour report"), ("report", "harbour report")]),
    ("Nobody has seen a report showing a loss. The report was late.", [("report", "report"), ("report", "report")]),
    ("A headline above it read like a joke. The headline was long.",
     [("headline", "headline"), ("headline", "headline")]),
    ("Ida Lund signed a letter on Monday. She sent the letter to the crews.", []),
    ("Ida Lund wrote a poll for the club. Her poll was a report card.", []),
])  # fmt: skip
def test_a_paper_that_tells_something_has_its_other_mentions(text: str, found: list[tuple[str, str]]) -> None:
    assert papers(f"Harbour row\n\n{text}\n") == found


@pytest.mark.usefixtures("however_doubtful")
def test_a_paper_stays_a_paper_where_its_maker_speaks_in_it() -> None:
    text = "Harbour row\n\nThe Lund campaign sent a long email. “We sail,” the email said. Few read the email.\n"
    assert papers(text) == [("email", "long email")] * 3
    assert speaker_of(code(text), text, "“We sail") == "Lund campaign"


@pytest.mark.parametrize(("text", "found"), [
    ("The lull suggested that the storm was over.", []),
    ("The euphoria mixed with fear that the pier would fall.", []),
    ("The lull said that the storm was over.", ["lull"]),
    ("The materials echo what Ida Lund has said of the pier.", ["materials"]),
    ("The crews waited for the flyer. They hoped that the flyer would mention them.", ["flyer", "flyer"]),
])  # fmt: skip
def test_a_thing_that_no_list_knows_is_a_paper_only_if_it_tells(text: str, found: list[str]) -> None:
    assert [words for words, _ in papers(f"Harbour row\n\n{text}\n")] == found
