"""Any text is accepted: sensible tables or a plain explanation, in work that grows with the text's length."""

import unicodedata
import warnings
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsvoices.apply.one import extract
from newsvoices.apply.tables import extract_article, tables_of
from newsvoices.errors import NewsvoicesError
from newsvoices.extractor import propose

SILENT = "No English sentences were found"

WITHOUT_ENGLISH = {
    "russian": "Президент заявил во вторник, что цены на хлеб больше не вырастут. «Мы этого не допустим», — сказал он.",
    "arabic": "قال الوزير يوم الثلاثاء إن الأسعار لن ترتفع مرة أخرى. وأضاف: «لن نسمح بذلك».",
    "chinese": "部长周二表示，面包价格不会再次上涨。“我们不会允许这种情况发生，”他说。",
    "georgian": "მინისტრმა სამშაბათს განაცხადა, რომ პურის ფასი აღარ გაიზრდება. „ამას არ დავუშვებთ“, თქვა მან.",
    "german": "Der Minister sagte am Dienstag, der Brotpreis werde nicht wieder steigen. „Das lassen wir nicht zu“, sagte er.",
    "french": "Le ministre a déclaré mardi que le prix du pain ne remonterait pas. « Nous ne le permettrons pas », a-t-il dit.",
    "spanish": "El ministro dijo el martes que el precio del pan no volverá a subir. «No lo permitiremos», dijo a la prensa.",
    "kazakh": "Министр сейсенбіде нан бағасы енді өспейді деп мәлімдеді. «Біз бұған жол бермейміз», — деді ол.",
}

ENGLISH = {
    "all capitals": "MINISTER RESIGNS\n\n“WE HAVE FAILED,” ANN MOE SAID ON TUESDAY. SHE DENIED THAT SHE HAD BEEN ASKED TO GO.",
    "transcript": "MOE: We have failed the people of this city and I am sorry for that.\n\nQ: Will you resign?\n\nMOE: I will not.",
    "list": "Five things to know:\n- The minister said prices would rise.\n- Nobody else believed her.\n1. It was a Tuesday.",
    "table": "Year\tBread\tMilk\n2014\t1.20\t0.90\n2015\t1.40\t0.95\n\nThe ministry said that the figures were provisional.",
    "emoji": "Ann Moe said 😀 that “we 👩‍👩‍👧 won 🏆” on Tuesday and that the others had lost. 🇰🇿🇷🇺",
    "bidirectional controls": "Ann Moe said that \u202ethe prices\u202c would \u2066not\u2069 rise and that they were with her.",
    "control characters": "Ann Moe said\x00 that the\x07 prices would\x1b[0m rise\x0c and that they\x85 were \x7fwith her.",
    "odd line ends": "Ann Moe said that the prices would rise.\r\n\r\nBob Lee said\u2028that they\u2029would not.\x0b\x1c",
    "combining marks": "A\u0301nn Mo\u0308e said that the p\u0327rices had risen, and that"
    + "\u0301" * 500
    + " they would fall.",
    "no spaces": "AnnMoesaidthattheprices" * 200 + " that they have with this.",
    "unclosed marks": "“" * 300 + " Ann Moe said that the prices would rise and that they had with her.",
    "brackets": "(" * 300 + "[" * 300 + " Ann Moe said that the prices would rise and that they had.",
    "dates": "In May, in 2014, on 13 November 2014, from 2013 to 2015, in the 1990s, last year and the year after that.",
    "only a headline": "Minister denies that prices will rise",
    "replacement and private use": "Ann Moe said that the \ufffd prices \ue000 would \U0010ffff rise with them and that was that.",
}

NOTHING = {
    "empty": ("", "The text is empty"),
    "white space": (" \n\t\u00a0\u2003\n\n ", "The text is empty"),
    "marks": ('“” ‘’ "" «» \' „“', "The text holds no words"),
    "one mark": ("“", "The text holds no words"),
    "figures": ("3.14 15:92\n65", "The text holds no words"),
    "emoji alone": ("😀👩‍👩‍👧", "The text holds no words"),
}


def rows(text: str) -> dict[str, list[dict]]:
    found = tables_of([extract_article(text, article_id="x", published="2024-05-02")], kept=False)
    return {name: table.to_pylist() for name, table in found.items()}


def check(text: str, tables: dict[str, list[dict]]) -> None:
    """Every row rests on the words that it names, and every reference leads to a row."""
    for name in ("quotes", "claims", "events", "mentions", "affiliations", "sentences"):
        for row in tables[name]:
            assert text[row["start"] : row["end"]] == row["text"], name
            assert row["text"].strip() == row["text"] != "", name
    actors = {row["actor_id"] for row in tables["actors"]}
    quotes = {row["quote_id"] for row in tables["quotes"]}
    assert {row["actor_id"] for row in tables["mentions"]} <= actors
    assert {row["speaker_actor_id"] for row in tables["quotes"]} - {None} <= actors
    assert {row["claimant_actor_id"] for row in tables["claims"]} - {None} <= actors
    assert {row["quote_id"] for row in tables["claims"]} - {None} <= quotes
    assert {row["actor_id"] for row in tables["event_participants"]} <= actors
    assert tables["articles"][0]["char_count"] == len(text)


@pytest.mark.parametrize("name", NOTHING)
def test_a_text_without_words_gives_empty_tables_and_says_why(name: str) -> None:
    text, why = NOTHING[name]
    with pytest.warns(UserWarning, match=why):
        found = extract(text)
    assert found["articles"].loc[0, "language"] == "und"
    for table in ("actors", "claims", "events", "mentions"):
        assert found[table].empty, table


@pytest.mark.parametrize("name", WITHOUT_ENGLISH)
def test_a_text_in_another_language_is_said_to_be_none_of_english(name: str) -> None:
    text = "\n\n".join([WITHOUT_ENGLISH[name]] * 3)
    with pytest.warns(UserWarning, match=SILENT):
        found = extract(text)
    assert found["articles"].loc[0, "language"] == "und"
    check(text, rows(text))


@pytest.mark.parametrize("name", ENGLISH)
def test_english_of_an_odd_shape_gives_sound_tables(name: str) -> None:
    text = ENGLISH[name]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", message="Control characters were read as spaces")
        found = extract(text)
    assert found["articles"].loc[0, "language"] == "en"
    check(text, rows(text))


def test_one_word_is_read_without_a_complaint() -> None:
    found = extract("Resign")
    assert len(found["sentences"]) == 1
    assert found["quotes"].empty


def test_the_speakers_of_a_text_in_capitals_are_found() -> None:
    quotes = extract(ENGLISH["all capitals"])["quotes"]
    assert "“WE HAVE FAILED,”" in set(quotes.text)


def test_half_a_surrogate_pair_is_refused_with_its_place_and_a_cure() -> None:
    with pytest.raises(NewsvoicesError, match="at character 3 stands half of a surrogate pair"):
        extract("Ann\ud83d said so.")


PIECES = [
    "Ann Moe said that the prices would rise, ",
    "“x. ",
    "He said “x is y.” It’s so. ",
    "word ",
    "and who said that ",
    "In May 2014 ",
    "Ann Moe, Bob Lee, ",
    "police arrested him; ",
    "aaaa",
    "(“‘",
    "“,",
    "…",
    "his wife’s brother’s ",
]


@pytest.mark.parametrize("piece", PIECES)
def test_the_work_grows_with_the_length_of_a_line(piece: str, steps_run: Callable[[Callable[[], object]], int]) -> None:
    def work(length: int) -> int:
        text = piece * (length // len(piece))
        return steps_run(lambda: rows(text))

    rows(piece)  # what is read once
    short, long = work(2_000), work(8_000)
    assert long < 6 * short + 10_000


@pytest.mark.slow
@pytest.mark.parametrize("piece", PIECES[:3])
def test_a_line_of_a_megabyte_is_read(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert rows(text)["articles"][0]["char_count"] == len(text)


SIGNS = st.sampled_from([*"“”‘’\"'«»„‚()[]—–-,.;:?!…\n\t ", "\r\n", "\u2028", "\u00a0", "\u200b", "\ufeff", "😀"])
WORDS = """
    Ann Moe Lee Mr. Mrs. Dr. President the a of and or but who that which she he they we it I said says told denied
    asked according to called for accused arrested signed may will would not never on in May 2014 Tuesday last year
    police ministry NATO U.S. Kazakhstan’s O’Neill Al-Masri “Yes” don’t 3,000 % $5m
"""
TEXTS = st.lists(st.one_of(st.sampled_from(WORDS.split()), SIGNS, st.text(max_size=4)), max_size=60).flatmap(
    lambda parts: st.sampled_from([" ".join(parts), "".join(parts)])
)


@settings(max_examples=150)
@given(TEXTS)
def test_no_text_is_too_odd(text: str) -> None:
    text = "".join(sign for sign in text if unicodedata.category(sign) != "Cs")
    check(text, rows(text))


@pytest.mark.parametrize("text", ["The statement: We go home.”", "A poll’’: We go.", "statement'': "])
def test_whoever_a_lone_closing_mark_gives_as_speaker_is_in_the_cast(text: str) -> None:
    coding = propose(text, article_id="x", reference_date=None)
    keys = {row["key"] for row in coding.actors}
    assert "" not in keys
    assert {row["speaker_actor_id"] for row in coding.quotes} <= {None, *keys}
