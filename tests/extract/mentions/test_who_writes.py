"""I outside quotation marks is the writer of a piece where its last lines, or its byline, say who that is."""

import pytest
from tests.extract.reading import actor_of, code

PIECE = (
    "Bees need us.\n\nI have kept bees for thirty years, and my neighbours know it. Berta Lund, the harbour minister, "
    "did not listen to me on Monday.\n\n“I listen,” Lund said.\n\nI shall go on.\n"
)


@pytest.mark.parametrize(
    "line", ["Ida Holm is a retired teacher in Bergen.", "Ida Holm writes about fish for a living."]
)
def test_i_is_whoever_the_last_line_says_to_have_written(line: str) -> None:
    text = f"{PIECE}\n{line}\n"
    coding = code(text)
    assert [actor_of(coding, text, "I", nth) for nth in range(3)] == ["Ida Holm", "Berta Lund", "Ida Holm"]
    assert actor_of(coding, text, "my") == actor_of(coding, text, "me") == "Ida Holm"


@pytest.mark.parametrize(
    "line",
    [
        "It rained.",
        "Berta Lund is the minister.",
        "On Monday Ida Holm was ill.",
        "Ida Holm met the fishermen.",
    ],
)
def test_i_is_nobody_where_no_line_says_who_wrote(line: str) -> None:
    text = f"{PIECE}\n{line}\n"
    coding = code(text)
    assert [actor_of(coding, text, "I", nth) for nth in range(2)] == ["Berta Lund", None]


def test_a_report_that_says_i_once_has_no_writer_among_those_whom_it_names_last() -> None:
    text = "The ferry sank on Monday. I saw it.\n\nIda Holm is a nurse.\n"
    assert actor_of(code(text), text, "I") is None


def test_i_is_the_one_who_signs_above() -> None:
    text = f"Bees need us.\n\nBy Ida Holm\n\n{PIECE.partition('us.')[2].strip()}\n"
    assert actor_of(code(text), text, "my") == "Ida Holm"
