"""Attributions are scored as PolNeAR's published figures are: on self-written sentences, counted by hand."""

import pytest

from newsvoices.measure.attributions import FIGURES, Count, number_marked, score_attributions, total

TEXT = "“We lose,” Ann Moe said. “We pay.”\nBob Lee hopes that rents fall, and denied “a plan” exists."


def span(words: str, text: str = TEXT) -> list[int]:
    start = text.index(words)
    return [start, start + len(words)]


def attributed(source: str, cue: str, *contents: str, text: str = TEXT) -> dict:
    return {
        "source": [span(source, text)] if source else [],
        "cue": [span(cue, text)] if cue else [],
        "content": [span(content, text) for content in contents],
    }


MOE = attributed("Ann Moe", "said", "“We lose,”", "“We pay.”")
LEE = attributed("Bob Lee", "hopes", "that rents fall")
PLAN = attributed("Bob Lee", "denied", "“a plan” exists")
GOLD = [MOE, LEE, PLAN]


def counts(found: dict[str, Count]) -> dict[str, tuple[int, int, int]]:
    return {name: (count.right, count.proposed, count.annotated) for name, count in found.items()}


def test_an_annotation_agrees_with_itself() -> None:
    found = score_attributions(TEXT, GOLD, GOLD)
    assert list(found) == list(FIGURES)
    assert counts(found) == {
        "source": (2, 2, 2),  # Bob Lee is the source of two attributions, and one span
        "cue": (3, 3, 3),
        "content": (4, 4, 4),
        "direct": (2, 0, 2),
        "mixed": (1, 0, 1),
        "indirect": (1, 0, 1),
        "link": (3, 3, 3),
        "link exact": (3, 3, 3),
        "direct speech": (2, 0, 2),
    }
    assert all(count.headline == 1 for count in found.values())


def test_nothing_proposed_has_no_precision_and_finds_nothing() -> None:
    found = score_attributions(TEXT, GOLD, [])
    assert (found["source"].precision, found["source"].recall, found["source"].f1) == (None, 0.0, None)
    assert {count.right for count in found.values()} == {0}
    assert score_attributions("", [], [])["link"].recall == 0.0


def test_a_span_is_cut_at_line_breaks_and_pieces_that_blanks_separate_are_joined() -> None:
    text = "He said one\n two three."
    gold = [{"content": [[8, 16], [17, 23]]}]
    pieces = [{"content": [[8, 11], [12, 22], [22, 23]]}]
    assert counts(score_attributions(text, gold, pieces))["content"] == (2, 2, 2)


def test_a_span_that_runs_over_the_end_of_the_text_is_cut_there() -> None:
    assert counts(score_attributions("He said so", [{"content": [[8, 10]]}], [{"content": [[8, 99]]}]))["content"] == (
        1,
        1,
        1,
    )


def test_a_link_needs_half_the_letters_of_the_content_and_a_source_in_common() -> None:
    near = attributed("Lee", "hopes", "that rents fall, and")
    assert counts(score_attributions(TEXT, [LEE], [near]))["link"] == (1, 1, 1)
    assert counts(score_attributions(TEXT, [LEE], [near]))["link exact"] == (0, 1, 1)
    far = attributed("Bob Lee", "hopes", "fall")
    assert counts(score_attributions(TEXT, [LEE], [far]))["link"] == (0, 1, 1)
    other = attributed("Ann Moe", "hopes", "that rents fall")
    assert counts(score_attributions(TEXT, [LEE], [other]))["link"] == (0, 1, 1)
    nobody = attributed("", "hopes", "that rents fall")
    assert counts(score_attributions(TEXT, [LEE], [nobody]))["link"] == (0, 1, 1)
    assert counts(score_attributions(TEXT, [nobody], [nobody]))["link"] == (1, 1, 1)


def test_contents_are_linked_one_to_one_the_best_first() -> None:
    part = attributed("Bob Lee", "hopes", "that rents")
    assert counts(score_attributions(TEXT, [LEE], [part, LEE]))["link exact"] == (1, 2, 1)


def test_an_attribution_without_content_has_no_link() -> None:
    empty = attributed("Ann Moe", "said")
    assert counts(score_attributions(TEXT, [MOE, empty], [MOE, empty]))["link"] == (1, 1, 1)


def test_direct_speech_is_found_stretch_by_stretch_by_whoever_says_it() -> None:
    half = attributed("Moe", "said", "“We lose,”")
    assert counts(score_attributions(TEXT, [MOE], [half]))["direct speech"] == (1, 0, 2)
    wrong = attributed("Bob Lee", "said", "“We lose,”", "“We pay.”")
    assert counts(score_attributions(TEXT, [MOE], [wrong]))["direct speech"] == (0, 0, 2)
    assert counts(score_attributions(TEXT, [PLAN], [PLAN]))["direct speech"] == (0, 0, 0)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ('a "b" c', "..000.."),
        ("“a” „b“", "000.112"),  # a German closing mark opens another stretch, as in the definition
        ("“a “b”", "000111"),
        ('"a\nb"', "00..1"),
        ("‘a’", "..."),
        ("", ""),
    ],
)
def test_stretches_in_double_marks_end_with_their_line(text: str, numbers: str) -> None:
    assert "".join("." if number < 0 else str(number) for number in number_marked(text)) == numbers


def test_counts_add_up() -> None:
    found = score_attributions(TEXT, GOLD, GOLD)
    assert total([found, found])["content"] == Count(8, 8, 8)
    assert total([])["content"] == Count()
