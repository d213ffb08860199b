import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsvoices.text import lay_out

from .conventions import CASES, Stretch

SIGNS = "“”„‟\"«»‘’‚‛'‹› .,!?—-\n"


def read(text: str) -> list[tuple[str, str, int]]:
    return [(text[m.start : m.end], m.status, m.depth) for m in lay_out(text).marks]


@pytest.mark.parametrize(("text", "stretches"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_marks_are_read_as_a_person_marks_them(text: str, stretches: list[Stretch]) -> None:
    assert read(text) == [s if isinstance(s, tuple) else (s, "balanced", 0) for s in stretches]


@pytest.mark.parametrize(("text", "stretches"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_bad_paragraph_never_changes_the_next(text: str, stretches: list[Stretch]) -> None:
    after = "\n\nNothing was said.\n\n“Fine,” he said, ‘really’.\n"
    assert read(text + after)[-2:] == [("“Fine,”", "balanced", 0), ("‘really’", "balanced", 0)]


def test_a_nested_stretch_names_its_parent() -> None:
    outer, inner = lay_out("“He said ‘no.’”").marks
    assert (outer.parent, inner.parent, inner.depth) == (None, 0, 1)


def test_the_words_between_the_marks_are_trimmed_but_the_marks_stay() -> None:
    text = "Il dit « oui » ici."
    (mark,) = lay_out(text).marks
    assert text[mark.start : mark.end] == "« oui »"
    assert text[mark.inner_start : mark.inner_end] == "oui"
    assert (mark.open_mark, mark.close_mark) == ("«", "»")


def test_an_unclosed_stretch_ends_with_its_paragraph_and_has_no_closing_mark() -> None:
    text = "He said: “we go  \n\nThey left."
    (mark,) = lay_out(text).marks
    assert text[mark.start : mark.end] == "“we go"
    assert (mark.close_mark, mark.inner_end) == (None, mark.end)


@settings(deadline=None, max_examples=300)
@given(st.text(st.one_of(st.sampled_from(SIGNS), st.sampled_from("asnt0 "), st.characters()), max_size=60))
def test_stretches_of_any_text_are_valid_spans_disjoint_or_nested(text: str) -> None:
    marks = lay_out(text).marks
    for number, mark in enumerate(marks):
        assert 0 <= mark.start <= mark.inner_start < mark.inner_end <= mark.end <= len(text)
        assert not text[mark.start].isspace()
        assert not text[mark.end - 1].isspace()
        assert mark.open_mark in (None, text[mark.start])
        assert mark.close_mark in (None, text[mark.end - 1])
        assert (mark.parent is None) == (mark.depth == 0)
        if mark.parent is not None:
            assert mark.parent < number
            assert marks[mark.parent].start <= mark.start < mark.end <= marks[mark.parent].end
        for other in marks[number + 1 :]:
            assert other.start >= mark.end or other.end <= mark.end
