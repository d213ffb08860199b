"""Beliefs that nobody holds any more, conditions without consequence, and questions without mark, as claims."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.claims.fragments import behind_filler
from newsvoices.extractor.syntax.clauses import Tree


def claims(text):
    coding = propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date=None)
    return [(row["proposition"], row["certainty"]) for row in coding.claims]


@pytest.mark.parametrize(
    ("text", "proposition", "certainty"),
    [
        ("Ann Moe no longer believes that the treaty is a success.", "", "certain"),
        ("I no longer think the bridge is safe.", "The author no longer thinks that the bridge is safe", "certain"),
        (
            "I do not think that the reform has failed.",
            "The author does not think that the reform has failed",
            "certain",
        ),
        ("Few economists believe that the reform is a success.", "", "certain"),
        ("Not all senators believe that the treaty is a success.", "", "certain"),
        ("Not everyone thinks that the bridge is safe.", "", "certain"),
        ("The ministry no longer says that the dam is safe.", "", "unstated"),
        ("A few economists believe that the reform is a success.", "The reform is a success", "certain"),
    ],
)
def test_what_is_no_longer_or_hardly_believed_is_not_told_as_believed(text, proposition, certainty):
    assert claims(text) == [(proposition or text.rstrip("."), certainty)]


@pytest.mark.parametrize(
    "text",
    ["“If the dam breaks,” Ann Moe said.", "“Unless the king signs,” Ann Moe said.", "If the terrible dam breaks."],
)
def test_a_condition_without_what_depends_on_it_is_no_claim(text):
    assert claims(text) == []


def test_a_filler_in_marks_that_do_not_match_is_no_claim():
    assert claims("„Believe me,„ Ann Moe said.") == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“With their own money,” Ann Moe said.", 0),
        ("“Peter Berg,” Ann Moe said.", 0),
        ("“A disgrace to the town,” Ann Moe said.", 1),
    ],
)
def test_names_and_phrases_after_a_preposition_are_no_claims(text, count):
    assert len(claims(text)) == count


@pytest.mark.parametrize(
    ("text", "proposition"),
    [
        ("“If the dam breaks, the town will flood,” Ann Moe said.", "If the dam breaks, the town will flood"),
        ("“The town will flood,” Ann Moe said, “if the dam breaks.”", "The town will flood if the dam breaks"),
        ("“If the dam breaks,” Ann Moe said, “the town will flood.”", "If the dam breaks the town will flood"),
    ],
)
def test_a_condition_stays_with_what_depends_on_it(text, proposition):
    assert claims(text) == [(proposition, "certain")]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("“Will the council ever repair the bridge,” Ann Moe asked.", "unstated"),
        ("“Is the bridge safe,” Ann Moe asked.", "unstated"),
        ("“Why did the council close the school,” Ann Moe asked.", "unstated"),
        ("“Who will pay for the bridge,” Ann Moe asked.", "unstated"),
        ("“Do the right thing,” Ann Moe said.", "certain"),
        ("“What we need is a bridge,” Ann Moe said.", "certain"),
        ("“Who built the bridge matters,” Ann Moe said.", "certain"),
    ],
)
def test_a_question_without_its_mark_leaves_the_matter_open(text, certainty):
    assert [sure for _, sure in claims(text)] == [certainty]


@pytest.mark.parametrize(
    "words",
    [
        "Because they drilled it",
        "In 2019, because they drilled it",
        "When the bridge fell",
        "Once the town fell",
        "I mean",
        "I tell you",
    ],
)
def test_a_time_or_reason_without_what_it_is_told_of_is_no_claim(words):
    assert claims(f"“{words},” David Lund said.") == []


@pytest.mark.parametrize(
    "words",
    ["While in office he lied", "After the war the town fell", "Since they drilled it the well is dry"],
)
def test_a_phrase_of_time_takes_no_claim_away(words):
    assert [proposition for proposition, _ in claims(f"“{words},” David Lund said.")] == [words]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“While the council sleeps,” Ann Moe said, “the bridge falls.”", "While the council sleeps the bridge falls"),
        ("“Because they drilled it,” Ann Moe said, “the well is dry.”", "Because they drilled it the well is dry"),
        (
            "“They pay late and if the council waits, that is a risk,” Ann Moe said.",
            "They pay late and if the council waits, that is a risk",
        ),
        ("“I mean, the bridge fell,” Ann Moe said.", "The bridge fell"),
        ("Ann Moe remembered when the town had a school.", "Ann Moe remembered when the town had a school"),
    ],
)
def test_what_depends_on_a_clause_is_told_with_it(text, expected):
    assert expected in [proposition for proposition, _ in claims(text)]


def test_a_filler_with_nothing_but_a_mark_behind_it_is_kept_whole():
    said = ["Believe", "me", ",", "„", "go"]
    tree = Tree(Analysis(tuple(Word(n, n + 1, word, "NN", "", -1, "dep") for n, word in enumerate(said)), [(0, 5)]))
    assert behind_filler(tree, 0, 4) == 0
    assert behind_filler(tree, 0, 5) == 3
