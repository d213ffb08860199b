"""The same articles typed otherwise: no sign more or less, and what is found is scored as it was annotated."""

from newsvoices.evaluate.machine import read_articles
from newsvoices.evaluate.polnear import AnnotatedArticle
from newsvoices.evaluate.retyped import MANNERS, retyped_section

TEXT = "“We ‘lose’ it,” Ann Moe said.\n\nBob Lee’s aide said that the straße falls.\n"


def test_every_manner_leaves_all_offsets() -> None:
    typed = {manner: retype(TEXT) for manner, retype in MANNERS.items()}
    assert {len(text) for text in typed.values()} == {len(TEXT)}
    assert [text.splitlines()[0] for text in typed.values()] == [
        "“We ‘lose’ it,” Ann Moe said.",
        "\"We 'lose' it,\" Ann Moe said.",
        "‘We “lose” it,’ Ann Moe said.",
        "'We \"lose\" it,' Ann Moe said.",
        "«We ‹lose› it,» Ann Moe said.",
        "„We ‚lose‘ it,“ Ann Moe said.",
        "“We ‘lose’ it,” Ann Moe said.",
        "“We ‘lose’ it,” Ann Moe said.  Bob Lee’s aide said that the straße falls. ",
        "“WE ‘LOSE’ IT,” ANN MOE SAID.",
        "“we ‘lose’ it,” ann moe said.",
    ]


def test_lines_are_broken_at_the_last_blank_before_their_length() -> None:
    retype = MANNERS["lines of 72 characters"]
    text = "A" * 40 + " " + "b" * 30 + " " + "c" * 30 + "\n" + "d" * 100 + " e\n"
    assert retype(text) == "A" * 40 + " " + "b" * 30 + "\n" + "c" * 30 + "\n" + "d" * 100 + "\ne\n"


def test_what_is_found_is_scored_as_it_was_annotated() -> None:
    said = {"source": [[16, 23]], "cue": [[24, 28]], "content": [[0, 15]]}
    article = AnnotatedArticle("x", TEXT[:30], "2024-05-02", {"a": [said]})
    section = retyped_section("tiny", read_articles([article]))
    assert section.header == ["typed", "source", "cue", "content", "link", "direct speech"]
    assert [row[0] for row in section.rows] == list(MANNERS)
    assert section.rows[0][1:] == section.rows[2][1:] == ["100.0", "100.0", "100.0", "100.0", "100.0"]
