"""nv.extract: the tables of any article, with the columns and types that a published dataset has."""

import re
from datetime import date, datetime
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest

import newsvoices as nv
from newsvoices.errors import UsageError

TEXT = "Fares rise again\n\n“We had no choice,” Ada Brennock said on Tuesday. She denied that more would follow.\n"
NAMES = [
    "actors",
    "quotes",
    "claims",
    "events",
    "articles",
    "sentences",
    "mentions",
    "affiliations",
    "quote_spans",
    "event_participants",
    "claim_links",
]


@pytest.fixture(scope="module")
def found() -> dict[str, pd.DataFrame]:
    return nv.extract(TEXT, published="2024-05-02")


def test_the_tables_have_the_columns_and_types_that_load_gives(found: dict[str, pd.DataFrame]) -> None:
    assert list(found) == NAMES
    for name, frame in found.items():
        loaded = nv.load(name)
        assert type(frame) is pd.DataFrame
        assert list(frame.columns) == list(loaded.columns)
        assert frame.dtypes.to_dict() == loaded.dtypes.to_dict(), name


def test_who_said_what_is_found_and_every_row_is_the_machines(found: dict[str, pd.DataFrame]) -> None:
    quotes = found["quotes"]
    assert quotes.loc[0, ["speaker_name", "quoted_words", "form"]].tolist() == [
        "Ada Brennock",
        "We had no choice,",
        "direct",
    ]
    assert all(TEXT[row.start : row.end] == row.text for row in quotes.itertuples())
    for name in ("actors", "mentions", "quotes", "claims"):
        assert set(found[name].origin) == {"machine"}
        assert set(found[name].coder_id) == {"coder:extractor"}


@pytest.mark.parametrize(
    ("signed", "author"),
    [
        (["By Ida Moe"], "Ida Moe"),
        (["By Ida Moe, Senior Correspondent", "Jon Vik contributed reporting."], "Ida Moe"),
        (["Story by Ida Moe | 2 May 2024"], "Ida Moe"),
        (["By Ida Moe", "Ida Moe is a reporter in Oslo."], "Ida Moe"),
        (["By Ida Moe; editing by Jon Vik", "Additional reporting by Jon Vik"], "Ida Moe"),
        (["Author: Ida Moe"], "Ida Moe"),
        (["AUTHOR: IDA MOE"], "IDA MOE"),
        (["Authors: Ida Moe and Jon Vik"], None),
        (["Ida Moe"], "Ida Moe"),
        (["Ida Moe in Bergen"], "Ida Moe"),
        (["IDA MOE, Harbour Correspondent"], "IDA MOE"),
        (["Ida Moe and Jon Vik"], None),
        (["By Ida Moe and Jon Vik"], None),
        (["By Ida Moe, Jon Vik"], None),
        (["By Ida Moe", "Jon Vik is a reporter in Oslo."], None),
        (["By Staff Reporter"], None),
        ([], None),
    ],
)
def test_the_one_person_whom_the_byline_names_is_the_author(signed: list[str], author: str | None) -> None:
    first, last = signed[:1], signed[1:]
    body = "“We had no choice,” Ada Brennock said on Tuesday. It is wrong and dangerous to sell the ferries."
    found = nv.extract("\n\n".join(["OPINION", "Fares rise again", *first, body, *last]) + "\n")
    article = found["articles"].iloc[0]
    people = found["actors"].set_index("name").actor_id
    assert article.title == "Fares rise again"
    assert "OPINION" not in people
    claims = found["claims"][["claimant_name", "voice"]].astype(object)
    own = claims[claims.voice == "author"].claimant_name
    assert len(own) == 1
    if author is None:
        assert pd.isna(article.author_actor_id)
        assert own.isna().all()
    else:
        assert article.author_actor_id == people[author]
        assert own.tolist() == [author]


@pytest.mark.parametrize("labels", [("HEADLINE", "AUTHOR", "PUBLISHED"), ("Title", "Author", "published")])
def test_labels_at_the_top_of_a_file_are_read_in_any_case(labels: tuple[str, str, str]) -> None:
    headline, author, published = labels
    text = f"{headline}: Fares rise again\n{author}: Ida Moe\n{published}: 2024-05-02\n\n{TEXT.partition(chr(10))[2].lstrip()}"
    found = nv.extract(text)
    article = found["articles"].iloc[0]
    people = found["actors"].set_index("name").actor_id
    assert (article.title, article.author_actor_id) == ("Fares rise again", people["Ida Moe"])
    assert pd.isna(article.published)  # the caller's to say
    zones = found["sentences"].set_index("text").zone
    assert zones[f"{published}: 2024-05-02"] == "boilerplate"


def test_the_article_goes_by_the_hash_of_its_text(found: dict[str, pd.DataFrame]) -> None:
    article = found["articles"].iloc[0]
    assert article.article_id == f"a{article.text_sha256[:12]}"
    assert (article.published, article.reference_date, article.language) == ("2024-05-02", "2024-05-02", "en")
    assert (article.title, article.char_count) == ("Fares rise again", len(TEXT))
    assert pd.isna(article.text_path)  # the text is the caller's


def test_as_arrow_columns_carry_their_descriptions() -> None:
    rows = nv.extract(TEXT, as_="arrow")["quotes"]
    assert isinstance(rows, pa.Table)
    assert b"description" in rows.schema.field("speaker_name").metadata


def test_as_polars_vocabularies_are_enums() -> None:
    polars = pytest.importorskip("polars")
    assert isinstance(nv.extract(TEXT, as_="polars")["quotes"].schema["function"], polars.Enum)


def test_the_same_text_gives_the_same_tables(found: dict[str, pd.DataFrame]) -> None:
    again = nv.extract(TEXT, published="2024-05-02")
    for name, frame in found.items():
        pd.testing.assert_frame_equal(frame, again[name])


@pytest.mark.parametrize(
    "published",
    [
        *(date(2024, 5, 2), datetime(2024, 5, 2, 7, 30), pd.Timestamp("2024-05-02")),
        *("2024-05-02T00:00:00.000", "2024-05-02T23:30Z", "2024-05-02 07:30:00+05:00"),
    ],
)
def test_a_date_object_or_a_timestamp_is_a_date_of_publication(published: date | str) -> None:
    assert nv.extract(TEXT, published=published)["articles"].loc[0, "published"] == "2024-05-02"


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ({"text": TEXT, "published": "2 May"}, "The date of publication cannot be read: '2 May' is not an EDTF date"),
        (
            {"text": TEXT, "published": 2024},
            r"published needs a date such as '2025-12-03' or a datetime.date, and got int \(2024\); write 2024 as text\.$",
        ),
        ({"text": TEXT, "published": 20240502.0}, r"got float \(20240502\.0\); write 2024-05-02 as text\.$"),
        ({"text": TEXT, "published": 1714608000000}, r"got int \(1714608000000\): seconds or milliseconds since 1970,"),
        ({"text": TEXT, "published": float("nan")}, r"and got float \(nan\)\.$"),
        ({"text": TEXT, "published": float("inf")}, r"and got float \(inf\)\.$"),
        ({"text": TEXT, "published": 10**5000}, r"and got int\.$"),
        (
            {"text": TEXT, "published": "2024-05-02T24:00"},
            r"'2024-05-02T24:00' is not an EDTF date; write 2024-05-02\.$",
        ),
        ({"text": TEXT, "published": True}, r"and got bool\.$"),
        ({"text": TEXT, "published": pd.NaT}, r"^published is pandas' missing date \(NaT\)\. Give None where no date"),
        (
            {"text": TEXT, "published": "2024-05-02T25:00"},
            r"'2024-05-02T25:00' is not an EDTF date; write 2024-05-02\.$",
        ),
        (
            {"text": b"abc"},
            r"needs the article's text as a str, and got bytes\. Decode it first: text\.decode\('utf-8'\)",
        ),
        ({"text": None}, "needs the article's text as a str, and got NoneType"),
        ({"text": "a \ud83d b"}, r"at character 2 stands half of a surrogate pair, U\+D83D\. .*'surrogatepass'"),
        ({"text": TEXT, "as_": "panda"}, "as_ cannot be 'panda'. Did you mean 'pandas'?"),
    ],
)
def test_a_wrong_call_is_answered_with_what_is_allowed(call: dict, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        nv.extract(**call)


@pytest.mark.parametrize(
    "name",
    [
        "article.txt",
        "news/2024 05 02.html",
        "C:\\news\\port strike",
        " a.pdf\n",
        "/tmp/port strike",
        "./news",
        "~/news",
    ],
)
def test_the_name_of_a_file_is_no_article(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        nv.extract(name)
    shown = f"nv.extract(Path({name.strip()!r}).read_text(encoding='utf-8')), or in a shell: newsvoices extract "
    assert str(caught.value).startswith(
        f"extract needs the article's text, and got the name of a file. Read it first: {shown}"
    )


@pytest.mark.parametrize("name", ["https://example.org/fares", " http://example.org/a/fares.html?b=1\n"])
def test_an_address_is_no_article_and_nothing_is_downloaded(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        nv.extract(name)
    assert str(caught.value) == (
        "extract needs the article's text, and got the address of a web page: nothing is downloaded. Save the article's "
        "text, headline first, and give that."
    )
    assert len(nv.extract("See https://example.org/fares for more.")["sentences"]) == 1


def test_what_is_the_name_of_a_file_does_not_depend_on_the_files_that_are_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("Port strike ends", "Fares rise in Node.js", "and"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
        assert nv.extract(name)["sentences"].text.tolist() == [name]
    with pytest.raises(UsageError, match=r"got the name of a file\. .* \(A text that ends like this needs a full stop"):
        nv.extract("Read it in report.pdf")
    assert len(nv.extract("Read it in report.pdf.")["sentences"]) == 1


@pytest.mark.parametrize(
    "text", ["Fares rise.", "He left for the U.S. Nobody saw him.", "Read more at courier.example"]
)
def test_a_short_text_is_a_text(text: str) -> None:
    assert nv.extract(text)["sentences"].text.str.cat(sep=" ") == text


def test_control_characters_are_read_as_spaces_and_said() -> None:
    text = TEXT.replace("Fares", "Fa\x0cres").replace("choice", "cho\x00ice\x85")
    with pytest.warns(UserWarning, match=r"Control characters were read as spaces \(U\+0000, U\+000C, U\+0085\)\."):
        found = nv.extract(text)
    assert found["quotes"].quoted_words[0] == "We had no cho ice ,"
    assert all(
        row.text == re.sub(r"[\x00\x0c\x85]", " ", text[row.start : row.end]) for row in found["quotes"].itertuples()
    )


def test_a_byte_order_mark_is_no_part_of_the_title() -> None:
    with pytest.warns(UserWarning, match=r"Control characters were read as spaces \(U\+FEFF\)\."):
        found = nv.extract(f"\ufeff{TEXT}")
    assert found["articles"].loc[0, ["title", "char_count"]].tolist() == [TEXT.partition("\n")[0], len(TEXT) + 1]


def test_the_source_of_a_page_is_said_to_be_one() -> None:
    with pytest.warns(UserWarning, match="The text is the source of a web page, and its tags are read as words"):
        nv.extract(f"<html><body><p>{TEXT}</p></body></html>")


@pytest.mark.parametrize(("ends", "shift"), [("\r\n", 2), ("\r", 1)])
def test_any_line_ends_part_paragraphs_and_stand_in_no_cell(ends: str, shift: int) -> None:
    wrapped = (
        "“We had no choice, as the boats are old,” said the head of the board, Ada\nBrennock, who left on Tuesday."
    )
    text = f"Fares rise again\n\n{wrapped}\n".replace("\n", ends)
    found = nv.extract(text)
    assert found["quotes"].start.tolist()[0] == len("Fares rise again") + 2 * shift
    assert "Ada Brennock" in found["actors"].name.tolist()
    for frame in found.values():
        assert not any("\r" in value for column in frame for value in frame[column] if isinstance(value, str))


def test_the_function_stays_one_after_its_room_is_imported() -> None:
    import newsvoices.extractor  # noqa: F401

    assert callable(nv.extract)


TRANSCRIPT = """\
Ferries board, hearing of 2 May

ADA BRENNOCK: Thank you for coming. Will the fares rise?

OLAF LUND (chair): They will rise in June. We had no choice.

ADA BRENNOCK: How far?

OLAF LUND: Nobody knows yet.
"""


MINUTES = """\
Ferries board, minutes of 2 May

ADA BRENNOCK: Fares to rise in June.

OLAF LUND: No other choice for the board.

ADA BRENNOCK: Report by autumn.

OLAF LUND: Seconded.
"""


def test_what_looks_like_a_transcript_but_is_not_read_as_one_is_said_to_be_one() -> None:
    told = (
        r"^This looks like a transcript, but its turns could not be told from headings and lists; much of what stands"
    )
    for text in (MINUTES, MINUTES.replace("\n\n", "\n"), MINUTES.title()):
        with pytest.warns(UserWarning, match=told):
            nv.extract(text)


def test_a_transcript_that_is_read_needs_no_note(recwarn: pytest.WarningsRecorder) -> None:
    for text in (TRANSCRIPT, TRANSCRIPT.replace("\n\n", "\n")):
        quotes = nv.extract(text)["quotes"]
        assert quotes.speaker_name.str.lower().tolist() == ["ada brennock", "olaf lund"] * 2
    assert [str(one.message) for one in recwarn if "transcript" in str(one.message)] == []


@pytest.mark.parametrize(
    "text",
    [
        re.sub(r": (.*)", r": “\1”", MINUTES),
        MINUTES.replace("OLAF LUND", "ADA BRENNOCK"),
        MINUTES + "The hearing went on for an hour after that.\n\n" * 6,
        "Fares rise\n\nWhere: Calvenny\n\nWhen: Monday\n\nWhat: A hearing\n\nWho: The board\n",
        TEXT,
    ],
)
def test_marked_speech_forms_and_articles_are_no_transcript(text: str, recwarn: pytest.WarningsRecorder) -> None:
    nv.extract(text)
    assert [str(one.message) for one in recwarn if "transcript" in str(one.message)] == []
