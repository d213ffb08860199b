import pytest

from newsvoices.network.tokens import CLOSES, OPENS, cut_article
from newsvoices.text import lay_out


def words(text: str) -> list[str]:
    return [piece.text for piece in cut_article(text, lay_out(text)).tokens]


CASES = [
    ("contractions", "They don’t know it's can't.", ["They", "do", "n’t", "know", "it", "'s", "ca", "n't", "."]),
    ("cannot", "We cannot go.", ["We", "can", "not", "go", "."]),
    ("possessives", "Ann’s dogs’ bowls", ["Ann", "’s", "dogs", "’", "bowls"]),
    ("names with apostrophes", "Mr. O’Neil met D'Arcy.", ["Mr.", "O’Neil", "met", "D'Arcy", "."]),
    ("initials", "J. Doe of the U.S. Senate", ["J.", "Doe", "of", "the", "U.S.", "Senate"]),
    ("hyphens", "a 40-year-old so-called ex-aide", ["a", "40-year-old", "so-called", "ex-aide"]),
    ("numbers", "$1,000.50 or 10% of 3m", ["$", "1,000.50", "or", "10", "%", "of", "3m"]),
    ("dashes", "he left—she--stayed", ["he", "left", "—", "she", "--", "stayed"]),
    ("handles", "@ann wrote #peace", ["@ann", "wrote", "#peace"]),
    ("other signs for an apostrophe", "The mayor‘s aide didn´t say it isn`t Kyivʼs.",
     ["The", "mayor", "’s", "aide", "did", "n’t", "say", "it", "is", "n’t", "Kyiv", "’s", "."]),
    ("marks stand apart", "“We go,” she said.", ["“", "We", "go", ",", "”", "she", "said", "."]),
    ("doubled signs are one mark", "''We go,'' she said.", ["''", "We", "go", ",", "''", "she", "said", "."]),
    ("a possessive before its closing mark", "‘the dogs’’ bowl", ["‘", "the", "dogs", "’", "’", "bowl"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_words_are_cut_as_the_treebank_does(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", " \n ", "word", "“”\"\"''", "\U0001f600 łódź 日本語 «Привет» ﷽", "a" * 3_000, "- " * 500,
        "He said “we go” and ‘they’ stay.\n\n“We.” It's 5’6” — no?", "\ud800 x", "“" * 600,
    ],
)  # fmt: skip
def test_every_sign_is_in_one_token_and_stretches_are_bounded(text: str) -> None:
    cut = cut_article(text, lay_out(text))
    covered = "".join(piece.text for piece in cut.tokens)
    assert covered == "".join(text.split())
    assert [piece.text for piece in cut.tokens] == [text[p.start : p.end] for p in cut.tokens]
    for ranges in (cut.sentences, cut.stretches):
        assert [n for a, b in ranges for n in range(a, b)] == list(range(len(cut.tokens)))
    assert all(b - a <= 256 for a, b in cut.stretches)


def test_marks_have_their_role_and_depth() -> None:
    text = "“He said ‘no’ to us,” she said."
    cut = cut_article(text, lay_out(text))
    roles = [(p.text, p.role, p.depth) for p in cut.tokens if p.role]
    assert roles == [("“", OPENS, 1), ("‘", OPENS, 2), ("’", CLOSES, 2), ("”", CLOSES, 1)]
    assert [p.depth for p in cut.tokens if p.text in ("He", "no", "to", "she")] == [1, 2, 1, 0]


def test_a_long_paragraph_is_parted_where_nobody_speaks_and_speech_only_where_it_is_longer_itself() -> None:
    plain, said = "Rain fell on the coast for most of the week. ", "We go there again and again. "
    for before, spoken, parts in ((22, 8, [242, 67]), (1, 60, [11, 253, 178]), (60, 1, [253, 253, 172])):
        text = plain * before + "“" + (said * spoken).strip() + "” Ann Moe said so. It was late.\n"
        assert [b - a for a, b in cut_article(text, lay_out(text)).stretches] == parts
