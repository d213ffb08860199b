from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsvoices.text import lay_out
from newsvoices.text.sentences import is_blank

ARTICLE = """© The Harbour Post
Please include an active link to the source when you use this text

Port Deal: Lifeline or Trap?

The island agrees to “share” its port with a shipping giant. Critics call it a sale.

An agreement to share the island’s only port with a shipping giant has split its parliament, and the critics are loud.

“It is a sale,” said Ann Moe. “We lose. They win!” (See also\u00a0 Ports for Sale.) She left at 5 p.m. Tuesday.

“Why now?” Moe asked. Nobody knew (not even the minister. He was away.) and the vote went on.

Read more: Ports for Sale

Ola Nordmann is a Harbour Post contributor in Bergen.
Spelling error report
The following text will be sent to our editors:
"""


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in lay_out(text).sentences]


def zones(text: str) -> list[tuple[str, str]]:
    return [(p.zone, text[p.start : p.end]) for p in lay_out(text).paragraphs]


def test_zones_are_found_by_what_stands_in_them() -> None:
    assert [zone for zone, _ in zones(ARTICLE)] == [
        "boilerplate", "boilerplate", "headline", "standfirst", "body", "body", "body", "crossref", "byline",
        "boilerplate", "boilerplate",
    ]  # fmt: skip


def test_a_bracketed_pointer_is_a_sentence_of_its_own_zone() -> None:
    found = [ARTICLE[s.start : s.end] for s in lay_out(ARTICLE).sentences if s.zone == "crossref"]
    assert found == ["(See also\u00a0 Ports for Sale.)", "Read more: Ports for Sale"]


def test_quoted_speech_of_several_sentences_is_split_and_closing_marks_stay() -> None:
    assert sentences("“It is a sale,” said Ann Moe. “We lose. They win!” She left.") == [
        "“It is a sale,” said Ann Moe.", "“We lose.", "They win!”", "She left.",
    ]  # fmt: skip


@pytest.mark.parametrize("text", [
    "“Why now?” Moe asked.",
    "“Why now?” asked Moe.",
    "“Why now?” the old minister asked.",
    "She left at 5 p.m. Tuesday with Mr. Smith of the U.S. Senate.",
    "“The port is shut,” Ms. Moe said, as Govs. Lund and Berg left.",
    "He met then-Gov. Ann Moe and ex-Sens. Per Lund and Jon Berg in Bergen.",
    "She saw Rep. Ann Moe, R-Tenn.; Gov. Per Lund; and Jon Berg.",
    "“We had it, we had it...,” he said.",
    "Nobody knew (not even the minister. He was away.) and the vote went on.",
    "He asked “why now?” and left.",
    "The price is 3.50 a litre, e.g. in Oslo.",
])  # fmt: skip
def test_one_sentence_stays_one(text: str) -> None:
    assert sentences(text) == [text]


def test_a_closing_mark_after_a_space_stays_with_its_sentence() -> None:
    assert sentences("Il dit : « On part. » Puis il part.") == ["Il dit : « On part. »", "Puis il part."]


def test_lines_are_paragraphs_unless_they_are_wrapped_at_a_width() -> None:
    assert len(lay_out("One line here.\nAnother line there.").paragraphs) == 2
    wrapped = (
        "The ministers met again on Monday in the old hall, where\nthey had met before, and agreed that they "
        "would meet a third\ntime in spring."
    )
    assert len(lay_out(wrapped).paragraphs) == 1


def test_a_first_line_that_is_a_sentence_is_no_headline() -> None:
    assert zones("The minister left on Monday.\n\nHe did not say why he was leaving his office.")[0][0] == "body"


@pytest.mark.parametrize(
    "line",
    [
        "FOR IMMEDIATE RELEASE",
        "For immediate release: March 4, 2025",
        "Media Release – Tuesday, 4 March 2025",
        "PRESS RELEASE No. 7/2025",
        "Embargoed until 4 March 2025, 9:00",
        "OPINION",
        "[Comment]",
        "Exclusive:",
        "Breaking news",
        "Letter to the editor",
    ],
)
def test_what_says_of_what_kind_a_text_is_is_no_headline(line: str) -> None:
    body = "The island voted on Monday to sell its port."
    assert zones(f"{line}\n\nPort Deal Splits Island\n\n{body}\n\nIt rained.") == [
        ("boilerplate", line),
        ("headline", "Port Deal Splits Island"),
        ("body", body),
        ("body", "It rained."),
    ]
    assert zones(f"Media release\n\n{line}\n\nPort Deal Splits Island\n\n{body}\n\nIt rained.")[2][0] == "headline"


@pytest.mark.parametrize(
    "line", ["Press release: 40 jobs go", "Opinion splits island", "Exclusive port deal", "Press release 7 angers town"]
)
def test_a_headline_may_begin_as_a_kicker_does(line: str) -> None:
    assert zones(f"{line}\n\nThe island voted on Monday.\n\nIt rained.")[0] == ("headline", line)


def test_a_kicker_alone_is_what_there_is_to_read() -> None:
    assert zones("Opinion") == [("body", "Opinion")]


def test_an_article_of_one_line_is_body() -> None:
    assert zones("Nothing happened today")[0][0] == "body"


def test_a_byline_under_the_headline_makes_what_stands_between_a_standfirst() -> None:
    text = "Port Deal Splits Island\n\nThe vote was close.\n\nBy Ann Moe\n\nThe island voted on Monday.\n\nIt rained."
    assert [zone for zone, _ in zones(text)] == ["headline", "standfirst", "byline", "body", "body"]


_LEAD = "The island’s council put off its ruling on the new port until June after a long debate on Monday night."


@pytest.mark.parametrize(
    "line",
    [
        "Nuala Tarrant",
        "Nuala Tarrant in Ebwali",
        "NUALA TARRANT, Political Correspondent",
        "Nuala Tarrant | Harbour Editor",
        "J. P. van Tarrant",
        "Nuala Tarrant and Idris Belloum",
        "Mark Stone",  # words, and a given name
        "Tlotlo Young",
        "J. P. Marsh",
        "Golden Young, Harbour Editor",
    ],
)
@pytest.mark.parametrize("summary", [[], ["Vote on Carrow scheme moves to June"]])
def test_a_line_that_only_names_people_above_the_prose_is_a_byline(line: str, summary: list[str]) -> None:
    text = "\n\n".join(["Port ruling is late", *summary, line, _LEAD, "It rained."])
    assert [zone for zone, words in zones(text) if words == line] == ["byline"]


def test_a_byline_may_name_the_place_that_the_prose_tells_of() -> None:
    text = f"Port ruling is late\n\nNuala Tarrant in Ebwali\n\nEbwali waits. {_LEAD}\n\nIt rained."
    assert [zone for zone, _ in zones(text)] == ["headline", "byline", "body", "body"]


def test_a_line_with_the_writers_post_belongs_to_the_byline() -> None:
    text = f"Port ruling is late\n\nNuala Tarrant\n\nHarbour Correspondent\n\n{_LEAD}\n\nIt rained."
    assert [zone for zone, _ in zones(text)] == ["headline", "byline", "byline", "body", "body"]


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("Harbour News", _LEAD),  # a heading
        ("Climate Change", _LEAD),
        ("Real Estate", _LEAD),
        ("Two Years Later", _LEAD),
        ("Golden Gate", _LEAD),  # common words
        ("Next Steps", _LEAD),
        ("Next Steps in Ebwali", _LEAD),
        ("Broken Promises and Hard Choices", _LEAD),
        ("New Harbour", _LEAD),  # where it was written
        ("Port Ruling", _LEAD),  # what the prose is about
        ("NUALA TARRANT", _LEAD),  # a heading as likely
        ("Nuala Tarrant", f"{_LEAD} Tarrant was late."),  # whom the prose is about
        ("Nuala Tarrant", "It rained."),  # no prose
    ],
)
def test_other_short_lines_under_a_title_are_no_bylines(line: str, prose: str) -> None:
    assert "byline" not in [zone for zone, _ in zones(f"Island waits\n\n{line}\n\n{prose}\n\nIt rained.")]


def test_hostile_characters_are_kept_and_stay_inside_their_paragraph() -> None:
    text = 'A\u2028line. \u202eright\u202c to left. 😀 “Yes\u00a0😀,” he said. =HYPERLINK("x") <script>.\u2029End.'
    layout = lay_out(text)
    assert len(layout.paragraphs) == 1
    assert [text[m.start : m.end] for m in layout.marks] == ["“Yes\u00a0😀,”", '"x"']


@settings(deadline=None, max_examples=300)
@given(
    st.text(
        st.one_of(st.sampled_from("“”‘’\"'().!? \n\u00a0\u2028"), st.sampled_from("aAbB1"), st.characters()),
        max_size=80,
    )
)
def test_sentences_of_any_text_are_ordered_and_cover_every_character(text: str) -> None:
    layout = lay_out(text)
    covered = 0
    for number, sentence in enumerate(layout.sentences, start=1):
        assert sentence.seq == number
        assert not text[covered : sentence.start].strip()
        assert text[sentence.start : sentence.end] == text[sentence.start : sentence.end].strip()
        assert sentence.start < sentence.end
        paragraph = layout.paragraphs[sentence.paragraph - 1]
        assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
        covered = sentence.end
    assert not text[covered:].strip()


@pytest.mark.parametrize("piece", ["He said “x is y.” It’s so. ", "“x. ", "(See ", '“ ‘ " '])
def test_work_grows_with_length_and_not_with_its_square(piece: str, steps_run: Callable[..., int]) -> None:
    def work(length: int) -> int:
        return steps_run(lambda: lay_out(piece * (length // len(piece))))

    assert work(16_000) < 9 * work(2_000)


def test_a_pointer_inside_speech_is_not_a_pointer_of_the_page() -> None:
    text = "Title\n\nHe wrote: “We warned you. (See our report on ports.) Nobody read it.”\n"
    zones = {text[s.start : s.end]: s.zone for s in lay_out(text).sentences}
    assert zones["(See our report on ports.)"] == "body"


def test_words_without_a_stop_are_cut_to_the_size_of_a_cell() -> None:
    text = "Fares rise\n\n" + "and the port " * 6000 + "closed."
    spans = [(one.start, one.end) for one in lay_out(text).sentences]
    assert spans[1:] == [(12, 32_779), (32_780, 65_544), (65_545, len(text))]
    assert text[spans[1][1]] == text[spans[2][1]] == " "
    solid = "Fares rise\n\n" + "x" * 70_000
    assert [one.end - one.start for one in lay_out(solid).sentences] == [10, 32_767, 32_767, 4_466]
    faces = "Fares rise\n\n" + "😀 " * 20_000 + "😀" * 20_000
    spans = [(one.start, one.end) for one in lay_out(faces).sentences]
    assert [len(faces[a:b].encode("utf-16-le")) // 2 for a, b in spans] == [10, 32_765, 27_233, 32_766, 7_234]
    assert "".join(faces[a:b] for a, b in spans).replace(" ", "") == faces.replace("\n", "").replace(" ", "")


@pytest.mark.parametrize("blank", ["\u1680", "\u2003", "\u2009", "\u200a", "\u202f", "\u205f", "\u3000"])
def test_a_space_of_any_width_may_stand_between_a_capital_and_a_point(blank: str) -> None:
    text = f"This is plan A{blank}. They know."
    assert [text[s.start : s.end] for s in lay_out(text).sentences] == [f"This is plan A{blank}.", "They know."]


def test_a_short_form_ends_a_sentence_before_a_word_that_begins_one() -> None:
    text = "News\n\nHe met the owners of Harbour Gate Ltd. He will testify. Lund Inc. and Moe Co. said so in the U.S. The end.\n"
    assert [text[s.start : s.end] for s in lay_out(text).sentences if s.zone == "body"] == [
        "He met the owners of Harbour Gate Ltd.", "He will testify.",
        "Lund Inc. and Moe Co. said so in the U.S.", "The end.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("signs", "text", "blank"),
    [
        (None, "ab \t\n\u00a0\u2029cd", True),
        (None, "ab . cd", False),
        (" .", "ab . cd", True),
        (" .", "ab .\ncd", False),
        (None, "abcd", True),
    ],
)
def test_is_blank_looks_between_two_places_only(signs: str | None, text: str, blank: bool) -> None:
    assert is_blank(text, 2, len(text) - 2, signs) is blank
    assert not is_blank(text, 1, len(text) - 2, signs)
    assert is_blank(text, len(text), 0, signs)
