"""An anchor is found by its exact words, or the message shows what may have been meant."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsvoices.coding.anchors import Anchor, AnchorError, Span, find_anchor, make_anchor, show
from newsvoices.text.layout import lay_out

TEXT = """\
The talks failed, and the talks\u00a0resumed.

“Moscow knows,” he said. The others know Moscow too.

Moscow knows. Elsewhere, theatres closed.
"""
LAYOUT = lay_out(TEXT)
SCOPES: list[list[Span]] = [[(p.start, p.end)] for p in LAYOUT.paragraphs]


def find(paragraph: int, words: str, before: str | None = None, after: str | None = None, **more: Span) -> str:
    start, end = find_anchor(TEXT, Anchor(words, before, after), SCOPES[paragraph], LAYOUT, **more)
    return f"{TEXT[max(0, start - 4) : start]}[{TEXT[start:end]}]"


def message(paragraph: int, words: str, before: str | None = None, after: str | None = None, **more: Span) -> str:
    with pytest.raises(AnchorError) as caught:
        find(paragraph, words, before, after, **more)
    return str(caught.value)


def test_exact_words_that_occur_once_are_found() -> None:
    assert find(0, "failed") == "lks [failed]"


def test_before_or_after_tell_occurrences_apart_whatever_space_is_between() -> None:
    assert find(0, "talks", before="and the") == "the [talks]"
    assert find(0, "talks", after="resumed") == "the [talks]"
    assert find(0, "talks", before="The", after="failed,") == "The [talks]"


def test_words_are_whole_words_unless_before_or_after_gives_the_rest() -> None:
    assert find(1, "he") == "g,” [he]".replace("g", "s")
    assert find(2, "theat", after="res") == "re, [theat]"


def test_a_plain_space_stands_for_a_no_break_space() -> None:
    assert find(0, "talks resumed") == "the [talks\u00a0resumed]"


def test_white_space_at_the_edges_is_no_part_of_the_words() -> None:
    assert find(0, "failed,\n") == "lks [failed,]"


def test_the_narrow_scope_wins_over_the_wide_one() -> None:
    start = TEXT.index("The others")
    sentence = (start, TEXT.index("too.") + 4)
    found = find_anchor(TEXT, Anchor("Moscow"), [sentence, *SCOPES[1]], LAYOUT)
    assert found[0] == TEXT.index("Moscow too")


def test_a_cue_is_not_looked_for_inside_the_words_it_introduces() -> None:
    start = TEXT.index("“Moscow")
    quote = (start, start + len("“Moscow knows,”"))
    assert find(1, "Moscow", outside=quote) == "now [Moscow]"
    assert message(1, "knows", outside=quote) == (
        "the words «knows» do not occur in the paragraph «“Moscow knows,” he said. The others know Moscow too.» "
        "(article.txt:3, sentence 2).\n"
        "    they stand here: «…“Moscow [knows],” he said. The others know Mo…», but inside the words that the "
        "entry itself quotes\n"
        "    they occur in another paragraph: article.txt:5, sentence 4, in the paragraph «Moscow knows. Elsewhere, "
        "theatres closed.»"
    )


def test_an_ambiguous_anchor_shows_each_occurrence_and_what_tells_it_apart() -> None:
    assert message(1, "Moscow") == (
        "the words «Moscow» occur 2 times here; add before or after:\n"
        "    «…“[Moscow] knows,” he said. The others k…» (article.txt:3, sentence 2): {words: Moscow, before: “}\n"
        "    «…ws,” he said. The others know [Moscow] too.…» (article.txt:3, sentence 3): "
        "{words: Moscow, before: know}"
    )


def test_a_misspelt_anchor_is_answered_with_the_nearest_words() -> None:
    assert message(0, "the talk failed") == (
        "the words «the talk failed» do not occur in the paragraph «The talks failed, and the talks\\u00a0resumed.» "
        "(article.txt:1, sentence 1).\n"
        "    nearest: «The talks failed» (article.txt:1, sentence 1)\n"
        "    nearest: «the talks» (article.txt:1, sentence 1)\n"
        "    Copy the words from article.txt exactly, with their marks, spaces and capitals."
    )


@pytest.mark.parametrize(
    ("paragraph", "words", "note"),
    [
        (1, '"Moscow knows,"', "differs only in the kind of quotation marks or dashes"),
        (0, "the Talks failed", "differs only in capitals"),
        (1, "The  others", "differs only in white space"),
        (
            1,
            '"moscow  knows,"',
            "differs only in white space and the kind of quotation marks or dashes and capitals",
        ),
    ],
)
def test_what_an_eye_misses_is_said(paragraph: int, words: str, note: str) -> None:
    assert note in message(paragraph, words)


def test_words_of_another_paragraph_are_pointed_to() -> None:
    assert message(0, "theatres") == (
        "the words «theatres» do not occur in the paragraph «The talks failed, and the talks\\u00a0resumed.» "
        "(article.txt:1, sentence 1).\n"
        "    they occur in another paragraph: article.txt:5, sentence 5, in the paragraph «Moscow knows. Elsewhere, "
        "theatres closed.»\n"
        "    Move the entry to that paragraph, or correct its words."
    )


def test_words_inside_a_longer_word_are_not_found() -> None:
    assert message(2, "theat").splitlines()[1] == (
        "    they stand here: «…Moscow knows. Elsewhere, [theat]res closed.…», but inside a longer word; "
        "name the whole word, or give its rest as before or after"
    )


def test_a_wrong_neighbour_is_said() -> None:
    assert message(0, "failed", before="others").splitlines() == [
        "the words «failed» do not occur after «others» in the paragraph «The talks failed, and the "
        "talks\\u00a0resumed.» (article.txt:1, sentence 1).",
        "    they stand here: «…The talks [failed], and the talks\u00a0resumed.…», but before or after differs",
    ]


def test_nothing_alike_is_said_plainly_and_empty_words_are_refused() -> None:
    assert "nearest" not in message(0, "qqq zzz")
    assert message(0, "  ") == "the words are empty. Copy them from the article."


def test_messages_stay_on_one_line_whatever_the_words_hold() -> None:
    assert show("a\u2028b\u202e\nc") == "«a\\u2028b\\u202e c»"
    assert len(show("x" * 500)) < 125


@settings(max_examples=150, deadline=None)
@given(st.text("no “”'’a.,: 😀é\u00a0", min_size=1, max_size=40), st.data())
def test_every_span_has_an_anchor_that_finds_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    if text[start:end] != text[start:end].strip():
        return
    scopes = [(0, len(text))]
    anchor = make_anchor(text, (start, end), scopes)
    assert find_anchor(text, anchor, scopes, lay_out(text)) == (start, end)


def test_words_that_recur_without_end_are_told_apart_nearby_or_not_at_all() -> None:
    text = "Fares rose, " + "and the port closed, " * 300 + "and the mayor left."
    layout = lay_out(text)
    place, scopes = text.index("closed"), [(0, len(text))]
    assert make_anchor(text, (place, place + 6), scopes) == Anchor("closed", before="rose, and the port")
    place = text.index("closed", 3_000)
    with pytest.raises(AnchorError, match=r"^no anchor can tell «closed» apart from its other occurrences"):
        make_anchor(text, (place, place + 6), scopes)
    with pytest.raises(AnchorError) as caught:
        find_anchor(text, Anchor("port"), scopes, layout)
    first, *shown = str(caught.value).splitlines()
    assert (first, len(shown)) == ("the words «port» occur 300 times here; add before or after:", 11)
    assert shown[0].endswith("(article.txt:1, sentence 1): {words: port, before: 'rose, and the'}")
    assert shown[-1] == "    … and 290 more"


def test_words_that_recur_without_end_are_refused_at_once() -> None:
    text = "Fares rose, " + "and the port closed, " * 5_000 + "and the mayor left."
    began = process_time()
    for place in range(text.index("closed", 3_000), len(text) - 3_000, 21 * 50):
        with pytest.raises(AnchorError, match="no anchor can tell «closed» apart"):
            make_anchor(text, (place, place + 6), [(0, len(text))])
    assert process_time() - began < 20  # compared one by one, the 5,000 places took minutes


def test_a_narrow_scope_tells_apart_what_recurs_around_it() -> None:
    text = "Fares rose, " + "and the port closed, " * 100 + "and the mayor left."
    place = text.index("closed", 1_000)
    near = (place - 10, place + 10)
    assert make_anchor(text, (place, place + 6), [near, (0, len(text))]) == Anchor("closed")
    with pytest.raises(AnchorError):
        make_anchor(text, (place - 1, place + 6), [near, (0, len(text))])  # no span begins with a space
