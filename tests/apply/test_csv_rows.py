"""newsvoices extract on CSV and TSV: how rows become articles, and what a broken one costs."""

import gc
import gzip
import hashlib
import io
import json
import warnings
from pathlib import Path

import pandas as pd
import pytest

from newsvoices.apply import cells, csv_rows
from newsvoices.apply.columns import read_columns
from newsvoices.apply.dates import Dates
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.notes import Notes
from newsvoices.apply.portions import Read
from newsvoices.apply.reading import read_inputs

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"


@pytest.fixture
def read(tmp_path: Path):
    """Write a file and read it; where its articles stand is told without its folder."""

    def of(data: bytes | str, name: str = "news.csv", *, published=None, encoding=None, columns=()):
        path = tmp_path / name
        path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
        return list(read_inputs([str(path)], Dates(published), io.BytesIO(), encoding, read_columns(columns)))

    return of


def texts(items) -> list[str]:
    return [item.text for item in items if isinstance(item, Input)]


def problems(items) -> dict[str, str]:
    return {Path(item.where).name: item.problem for item in items if isinstance(item, Failure)}


@pytest.mark.parametrize("name", ["news.csv", "news.csv.gz"])
def test_a_table_is_closed_when_it_is_read(read, name: str) -> None:
    data = f'text\n"{TEXT}"\n'.encode()
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        assert len(read(gzip.compress(data) if name.endswith(".gz") else data, name)) == 1
        gc.collect()
    assert not warned


def test_a_table_is_extracted_as_it_comes(run, tmp_path: Path) -> None:
    path, folder = tmp_path / "articles.csv", tmp_path / "tables"
    frame = pd.DataFrame({"id": ["a 1", None], "text": [TEXT, TEXT + "More."], "published": ["2024-05-02", None]})
    frame.assign(outlet="Post").to_csv(path, index=False)
    assert run(path, "--to", folder, "--published", "2020") == (
        0,
        f"Wrote the tables of 2 articles to {folder} (csv; texts in {folder / 'texts'}).\n"
        f'To read them: newsvoices.load("quotes", dataset="{folder}")\n'
        "note: 1 article goes by another id, as its own is taken already, or none that an article can have: "
        f"{path}:row 2 (a 1 is a-1); {folder}/inputs.csv has all as given.\n"
        "note: 2 articles have keys or columns beside those read as text, id, title and date: the column given of "
        f"{folder}/inputs.csv holds them, as JSON; read of these is outlet.\n",
        "",
    )
    inputs = pd.read_csv(folder / "inputs.csv", dtype=str).fillna("")
    assert inputs["where"].tolist() == [f"{path}:row 2", f"{path}:row 3"]
    assert inputs.given_id.tolist() == ["a 1", ""]
    assert inputs.given.tolist() == ['{"outlet": "Post"}'] * 2
    assert pd.read_csv(folder / "articles.csv", dtype=str).published.tolist() == ["2024-05-02", "2020"]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_separators_line_ends_and_the_mark_of_utf8_are_told_from_the_file(read, separator, end, mark) -> None:
    rows = [["text", '"a, b; c"'], ['"One; two,\tthree ""quoted""."', "x"]]
    (item,) = read(mark + end.join(separator.join(row) for row in rows) + end)
    assert (item.text, item.given) == ('One; two,\tthree "quoted".', '{"a, b; c": "x"}')


def test_the_first_line_that_excel_reads_alone_says_the_separator(read) -> None:
    (item,) = read("sep=|\r\nid|text, words\r\n1|One.\r\n", columns=["text=text, words"])
    assert (item.text, item.given_id, Path(item.where).name) == ("One.", "1", "news.csv:row 2")


def test_rows_are_counted_as_a_spreadsheet_does_and_blank_ones_are_no_articles(read) -> None:
    items = read('\ntext,id\n"One\n\nstill.",1\n\n,\n  ,\nTwo.,2\n')
    assert [(Path(item.where).name, item.text) for item in items] == [
        ("news.csv:row 3", "One\n\nstill."),
        ("news.csv:row 7", "Two."),
    ]


def test_the_checksum_is_that_of_the_cell(read) -> None:
    (item,) = read('text\r\n"One\r\ntwo."\r\n')
    assert (item.text, item.original) == ("One\ntwo.", hashlib.sha256(b"One\r\ntwo.").hexdigest())


@pytest.mark.parametrize("name", ["NEWS.CSV.GZ", "news.tsv.gz", "news.TSV"])
def test_a_table_may_be_compressed(read, name: str) -> None:
    data = b"id\ttext\n7\tOne.\n"
    assert texts(read(gzip.compress(data) if name.lower().endswith("gz") else data, name)) == ["One."]


def test_names_of_columns_may_be_in_capitals(read) -> None:
    (item,) = read("ID, Text ,PUBLISHED\n7,One.,2024-05-02\n")
    assert (item.given_id, item.text, item.published, item.given) == ("7", "One.", "2024-05-02", None)


def test_another_encoding_is_said_or_asked_for_by_every_row_that_needs_it(read) -> None:
    data = "text,id\nCafé,1\nPlain.,2\n"
    assert texts(read(data.encode("cp1252"), encoding="cp1252")) == ["Café", "Plain."]
    assert texts(read(data.encode("utf-16"), encoding="utf-16")) == ["Café", "Plain."]
    items = read(data.encode("cp1252"))
    told = "this is not UTF-8. Name the encoding that the table was saved in, as in --encoding windows-1252."
    assert (texts(items), problems(items)) == (["Plain."], {"news.csv:row 2": told})
    assert problems(read("text,größe\n".encode("cp1252"))) == {"news.csv": told}
    utf_16 = "this table is in UTF-16. Say so with --encoding utf-16, or save it as CSV in UTF-8."
    assert problems(read(data.encode("utf-16"))) == {"news.csv": utf_16}
    assert problems(read(data.encode("utf-16-be"))) == {
        "news.csv": "the first line holds zero bytes: this is no text, or one in UTF-16 (--encoding utf-16)."
    }
    assert problems(read(data.encode(), encoding="utf-16"))["news.csv"].startswith("this is not utf-16 (")


def test_what_programs_write_for_a_missing_value_is_none(read) -> None:
    items = read("id,text,published\nNA,One.,NaN\n,Two., \n3,nan,NaT\n4,,\n5, ,\n")
    assert [(item.given_id, item.published) for item in items if isinstance(item, Input)] == [(None, None)] * 2
    needed = 'this article has no text: its row needs the column "text" with the words as a string; text is null'
    assert problems(items) == {
        "news.csv:row 4": needed,
        "news.csv:row 5": "this article's text is empty",
        "news.csv:row 6": "this article's text is empty",
    }


def test_a_date_that_is_none_costs_itself_and_spaces_around_one_nothing(read) -> None:
    one, two, three = read("text,published\nOne., 2024-05-02 00:00:00\nTwo.,5/2/2024\nThree.,2024\n")
    assert (one.published, two.published, three.published) == ("2024-05-02", None, "2024")
    assert two.undated.startswith("The date of publication cannot be read: ")


def test_a_row_with_other_cells_than_the_head_costs_itself(read) -> None:
    items = read('id,text,,\n1,One.,,\n2,Two, or more, or less, or\n3\n4,Four.\n5,Five.,,x,\n6,"Six.",,,,,\n')
    assert texts(items) == ["One.", "Four.", "Five.", "Six."]
    advice = "Put quotation marks around a cell that holds the separator or a line break."
    assert problems(items) == {
        "news.csv:row 3": f"this row has 5 cells, and the head names 2. {advice}",
        "news.csv:row 4": f"this row has 1 cell, and the head names 2. {advice}",
    }
    assert [item.given for item in items if isinstance(item, Input)] == [None, None, '{"column 4": "x"}', None]


def test_the_id_of_a_broken_row_is_told_where_it_is_sure(read) -> None:
    rows = [
        "1,One.",
        "2,Two, and more.",
        "3",
        "4,Four",
        "NA,Five, and more.",
        "6,Six.",
        "7,Seven, twice.",
        "and, so, on",
    ]
    items = read("\n".join(["id,text", *rows, "8,Eight.", "9,Ni\xe9.", ""]).encode("latin-1"))
    told = {Path(item.where).name: item.article_id for item in items if isinstance(item, Failure)}
    assert told == {
        "news.csv:row 3": "2",
        "news.csv:row 4": None,  # it may be the rest of the row before
        "news.csv:row 6": None,
        "news.csv:row 8": "7",
        "news.csv:row 9": None,
        "news.csv:row 11": "9",
    }
    last = read("text,id\nOne, and more.,1\nTwo.\n")
    assert [item.article_id for item in last] == [None, None]


def test_columns_of_one_name_are_all_kept_unless_it_is_one_that_is_read(read) -> None:
    (item,) = read("text,tag,tag,tag (column 3)\nOne.,a,b,c\n")
    assert json.loads(item.given) == {"tag": "a", "tag (column 3) (column 3)": "b", "tag (column 3)": "c"}
    assert problems(read("text,id,text\nOne.,1,Two.\n")) == {
        "news.csv": "2 columns of this table may be meant by text (text, text). Give each column a name of its own."
    }


def test_a_mark_that_is_not_doubled_costs_its_row_where_the_next_is_sure(read) -> None:
    items = read('text,id\n"He said "no" to it.",1\nTwo.,2\n3.,"a "b""\n"Four.",4\n')
    assert texts(items) == ["Two.", "Four."]
    assert problems(items) == {"news.csv:row 2": cells._UNDOUBLED, "news.csv:row 4": cells._UNDOUBLED}


def test_between_tabs_marks_that_enclose_no_cell_are_words_of_the_text(read) -> None:
    items = read('id\ttext\n1\t"No," he said.\n2\tThe "no" of Ada.\n3\t"No", "no" and "no"\n4\t"Yes."\n', "news.tsv")
    assert texts(items) == ['"No," he said.', 'The "no" of Ada.', "Yes."]
    assert problems(items) == {"news.tsv:row 4": cells._UNDOUBLED}
    items = read('id\ttext\n1\t"He "said" no,\nand went."\n2\tTwo.\n', "news.tsv")
    assert (texts(items), list(problems(items))) == ([], ["news.tsv:row 2"])


@pytest.mark.parametrize(
    "rest",
    [
        '"Never closed.,2\nThree.,3\nFour.,4\n',
        '"Never closed.,2\n"Three, as it is.",3\nFour.,4\n',
        '"He "said"\nno, it\n\nis.",2\nThree, he said,3\nFour.,4\n',
        '"He "said" no,\nand went.",2\n"Three.",3\n',
        '"Never closed.,2\n' + "Three.,3\n" * 100,
    ],
)
def test_behind_a_mark_that_is_not_closed_no_piece_of_an_article_passes_for_one(read, monkeypatch, rest: str) -> None:
    monkeypatch.setattr(cells, "_MOST", 500)
    items = read(f'text,id\n"One\n\nstill.",1\n{rest}')
    assert texts(items) == ["One\n\nstill."]
    assert problems(items) == {
        "news.csv:row 3": "a quotation mark in this row, which begins in line 5 of the file, is not closed or not "
        "doubled, so that nobody can tell where the next row begins: this row and all behind it were not read. Correct "
        "it, or export the table again."
    }


def test_cells_may_be_longer_than_the_csv_module_lets_them_be(read) -> None:
    long = "Fares rise. " * 20_000
    items = read(f"text,id\n{long},1\nTwo.,2\n")
    assert texts(items) == [long, "Two."]


def test_a_text_larger_than_any_article_costs_itself(read) -> None:
    items = read(f"text,id\n{'Fares. ' * 800_000},1\nTwo.,2\n")
    assert texts(items) == ["Two."]
    assert problems(items)["news.csv:row 2"].startswith("the file has 5,600,000 bytes; an article may have at most")


def test_a_zero_byte_in_a_text_costs_its_row(read) -> None:
    items = read("text,tag\nOne\0 two.,\nTwo.,a\0b\n")
    assert (texts(items), items[1].given) == (["Two."], '{"tag": "a\\u0000b"}')
    assert problems(items)["news.csv:row 2"].startswith("NUL byte at byte 3, line 1; the file looks binary")


def test_a_text_as_long_as_excel_lets_it_be_is_told(run, tmp_path: Path) -> None:
    path = tmp_path / "news.csv"
    whole = "“No,” Ada Moe said.\n".ljust(32_767, "-")
    path.write_text(f'text\n"{whole}"\n"{whole}-"\n"{whole[:-2]}🙂"\n', encoding="utf-8")
    items = list(read_inputs([str(path)], Dates(None), io.BytesIO()))
    assert [item.cut for item in items] == [True, False, True]
    path.write_text(f'text\n"{whole}"\n', encoding="utf-8")
    assert (
        "  note: The text has 32,767 characters, at which Excel cuts a cell: its end may be missing.\n" in run(path)[1]
    )
    notes = Notes()
    notes.see(Read(items[0], None, None, None))
    told = f"note: 1 article of 32,767 characters, at which Excel cuts a cell, may lack its end: {path}:row 2"
    assert told in notes.lines(tmp_path)


def test_a_head_alone_is_a_table_without_articles(run, tmp_path: Path) -> None:
    path = tmp_path / "news.csv"
    path.write_text("id,text\n", encoding="utf-8")
    assert run(path) == (0, f"No article was read: there is none in {path}.\n", "")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "the file is empty. A table of articles has the names of its columns in its first line."),
        (b"\xef\xbb\xbf\r\n\r\n", "the file is empty. A table of articles has the names of its columns in its"),
        (b"PK\x03\x04\x14", "this is a workbook or a zip archive. Save the sheet with the articles as CSV in UTF-8."),
        (b"PAR1\x15", "this is Parquet. Give it a name that ends in .parquet."),
        (gzip.compress(b"text\n", mtime=0), "this is compressed by gzip. Give it a name that ends in .gz."),
        (
            b'"No," he said.\nAnd went.\n',
            "the names of the columns cannot be read (',' expected after '\"'). Where this",
        ),
        (b'"id,text\n1,One.\n', "the names of the columns cannot be read (unexpected end of data). Where this is one"),
        (b",,,\n,,,\n", "this table has no column text; it has nothing. "),
        (
            b"Fares rise in Harlow, Essex\n\nAda Moe, who is mayor, said no.\n",
            "this table has no column text; it has Fares rise in Harlow, Essex. Where another column holds "
            "the words of the articles, name it, as in --column text=NAME. Where this is one article and no table, give "
            "its file a name that ends in .txt.",
        ),
    ],
)
def test_what_is_no_table_of_articles_is_told_with_what_to_do(read, data: bytes, problem: str) -> None:
    (item,) = read(data)
    assert item.problem.startswith(problem)


def test_a_broken_archive_costs_none_of_the_rows_before(read) -> None:
    data = gzip.compress(b"text\n" + b"".join(b"%x\n" % 7**n for n in range(500)))
    items = read(data[:-99], "news.csv.gz")
    assert texts(items)[:2] == ["1", "7"]
    assert problems(items) == {
        "news.csv.gz": "the file cannot be read (Compressed file ended before the end-of-stream marker was reached). It "
        "is damaged: get it again."
    }


def test_a_table_is_read_row_by_row(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "news.csv"
    path.write_text("text\n" + "One.\n" * 100_000, encoding="utf-8")
    with path.open("rb") as stream:
        items = csv_rows.read_csv("news.csv", stream, None, read_columns([]), None)
        assert next(items).text == "One."
        assert stream.tell() < 100_000
