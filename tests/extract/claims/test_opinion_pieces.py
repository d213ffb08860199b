"""What writers demand and equate in articles that are opinion by their form, and what does not make one."""

import pytest

from newsvoices.extractor import propose

LETTER = "Dear Editor,\n\n{}\n\nYours faithfully,\nMargit Olsen\n"
SIGNED = "Water runs short\n\nBy Margit Olsen\n\nI grew up beside the lake. {}\n"
NEWS = "Water runs short\n\nBy Margit Olsen\n\nThe lake fell by a metre in June. {}\n"


def own(text: str) -> list[str]:
    rows = propose(text, article_id="x", reference_date="2023-06-15").claims
    return [text[row["start"] : row["end"]] for row in rows if row["voice"] == "author"]


@pytest.mark.parametrize(
    ("frame", "sentence"),
    [
        (LETTER, "The council must reopen the library before winter"),
        (SIGNED, "We need to pay growers for storing water instead"),
        ("The quay is a disgrace, and {}.\n", "the governor must go now"),
        ("The quay is a disgrace, and {}.\n", "the governor must go this week"),
        (
            "The pumps\n\nFor ten years Spain has paid growers. {}. That is not popular, but it is right.\n",
            "The result is a desert",
        ),
    ],
)
def test_outright_demands_and_equations_need_little_else(frame: str, sentence: str) -> None:
    assert sentence in own(frame.format(sentence + "." * (frame in (LETTER, SIGNED))))


@pytest.mark.parametrize(
    ("frame", "sentence"),
    [
        (NEWS, "The crew must reach the port by noon."),
        (NEWS, "“I grew up here,” Ann Moe said. The crew must reach the port by noon."),
        (SIGNED, "A candidate must win 40 seats to govern. Under the law the council must meet in May."),
        (NEWS, "“We lost all,” Ann Moe told me. I met her at the port. The crew must reach the port at once."),
        (NEWS, "The mayor must sign the deed again.\n\nMargit Olsen is a reporter in Bergen."),
        (SIGNED, "The mayor must sign the deed by Friday. The bill still must pass the senate."),
        (
            "Mayor: I will not go\n\nBy Margit Olsen\n\nIda Moe spoke in June. {}\n",
            "The council must publish its plan.",
        ),
        (NEWS, "The score is a draw. A heron is a bird. She is a teacher."),
    ],
)
def test_rules_for_anybody_and_news_are_no_views_of_the_writer(frame: str, sentence: str) -> None:
    assert own(frame.format(sentence)) == []
