from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsvoices.text import lay_out
from newsvoices.text.marks import match_marks

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


GOOD = (
    "“We go,” said Ann Moe. “They stay.”",
    '"We go," said Moe. "They say \'no\' to us."',
    "‘We go,’ said Moe. ‘The crew’s dogs’ food “is gone”.’",
    "'We go,' said Moe, 'and the crew's boats' bows are gone.'",
    "He said 'the dogs'' twice.",
    "Nothing was said in the ’90s.",
    "«On part», dit-il. „Wir gehen“, sagte er.",
)
MARKS = [*"“”„‟\"«»‘’‚‛'‹›`´", "''", "``", "‘‘", ",,", "<<", ""]


@given(
    st.lists(st.sampled_from(GOOD), min_size=3, max_size=6),
    st.integers(0, 5),
    st.integers(0, 60),
    st.sampled_from(MARKS),
    st.integers(0, 1),
)
def test_one_bad_mark_costs_its_own_paragraph_only(good: list[str], which: int, at: int, mark: str, cut: int) -> None:
    which = 1 + which % (len(good) - 1)
    bad = good[which][:at] + mark + good[which][at + cut :]
    text = "\n\n".join([*good[:which], bad, *good[which + 1 :], "So it was."])
    start = sum(len(paragraph) + 2 for paragraph in good[:which])
    kept = [p for number, p in enumerate(good) if number != which]
    found = [(text[m.start : m.end], m.status, m.depth) for m in lay_out(text).marks
             if not start <= m.start < start + len(bad)]  # fmt: skip
    assert found == [row for paragraph in kept for row in read(f"{paragraph}\n\nSo it was.")]


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


@pytest.mark.parametrize("unit", ["“‘", '"', "‘ ", "“ ” ", "'\"’«"])
def test_runs_of_marks_without_words_are_passed_over(
    unit: str, steps_run: Callable[[Callable[[], object]], int]
) -> None:
    few, many = unit * 500, unit * 2000
    lay_out(few)
    assert steps_run(lambda: match_marks(many, [(0, len(many))])) < 100


@pytest.mark.parametrize("unit", ["“a ‘b ", "“aa” ", "‘dogs’ ", 'a 2" x 4" ', "word "])
def test_marks_are_read_in_linear_time(unit: str, steps_run: Callable[[Callable[[], object]], int]) -> None:
    few, many = unit * 500, unit * 2000
    lay_out(few)
    assert steps_run(lambda: lay_out(many)) < 4.2 * steps_run(lambda: lay_out(few)) + 1000
