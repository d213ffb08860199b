"""newsvoices extract --column: what columns of tables and keys of JSON Lines are called, and which files are tables."""

import json
from pathlib import Path

import pandas as pd
import pytest

from newsvoices.apply.columns import find_columns, read_columns
from newsvoices.apply.named_files import named_files

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"
NAMED = ["--column", "text=Body", "--column", "published=Date of issue", "--column", "id=text"]


@pytest.mark.parametrize("name", ["news.csv", "news.jsonl", "news.parquet"])
def test_columns_and_keys_go_by_the_names_that_are_given(run, tmp_path: Path, name: str) -> None:
    frame = pd.DataFrame({"Body": [TEXT], "Date of issue": ["2024-05-02"], "text": ["x7"], "published": ["in print"]})
    path = tmp_path / name
    if name == "news.csv":
        frame.to_csv(path, index=False)
    elif name == "news.jsonl":
        frame.to_json(path, orient="records", lines=True)
    else:
        frame.to_parquet(path)
    assert run(path, *NAMED, "--to", tmp_path / "t")[::2] == (0, "")
    (row,) = pd.read_csv(tmp_path / "t" / "inputs.csv", dtype=str).to_dict("records")
    assert (row["article_id"], row["given_id"], json.loads(row["given"])) == ("x7", "x7", {"published": "in print"})
    assert pd.read_csv(tmp_path / "t" / "articles.csv", dtype=str).published.tolist() == ["2024-05-02"]


def test_a_line_without_the_key_that_was_named_says_which_it_needs(run, tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(json.dumps({"text": "One."}) + "\nno json\n", encoding="utf-8")
    assert run(path, "--column", "text=Body")[2] == (
        f'newsvoices: {path}:1: this article has no text: its line needs the key "Body" with the words as a string; it has '
        "text\n"
        f"newsvoices: {path}:2: this line is not a JSON object; each line holds one, with id, Body and published\n"
    )


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            ["txt=Body"],
            "--column: 'txt' is nothing that is read from a column. Allowed are text, id, published, title, author, "
            "outlet and url, as",
        ),
        (["text"], "--column: 'text' names no column. Write what it holds and its name, as in --column text=Body."),
        (["text="], "--column: 'text=' names no column. Write what it holds and its name, as in --column text=Body."),
        (["text=A", "text=B"], "--column: text is given twice (A and B). Give it once."),
        (
            ["published=id"],
            "--column: id is where id is read from. Say where id is, as in --column id=NAME, or name another column.",
        ),
        (
            ["text=A", "id=A"],
            "--column: A is named twice. A column holds one of text, id, published, title, author, outlet and url.",
        ),
        (["outlet=text"], "--column: text is where text is read from. Say where text is, as in --column text=NAME, or"),
    ],
)
def test_an_option_that_names_no_column_is_a_wrong_command(run, tmp_path: Path, given: list[str], message: str) -> None:
    (tmp_path / "news.csv").write_text("text\nOne.\n")
    status, out, err = run(tmp_path / "news.csv", *(word for one in given for word in ("--column", one)))
    assert (status, out) == (2, "")
    assert err.startswith(f"newsvoices: {message}")


def test_how_many_records_a_table_without_a_column_has_is_said(run, tmp_path: Path) -> None:
    path, folder = tmp_path / "news.csv", tmp_path / "t"
    pd.DataFrame({"text": [f"Al said {n}." for n in range(10)], "tag": "a"}).to_csv(path, index=False)
    whole = "this table has no column Byline; it has text, tag. Write --column author=NAME with one of these names, or leave"
    status, out, err = run(path, "--column", "author=Byline", "--to", folder)
    assert (status, out) == (1, "")
    assert err == (
        f"newsvoices: 1 file of articles could not be read, and there is no other; nothing was written to {folder}.\n"
        f"newsvoices: {path}: {whole} it out. None of its 10 records could be read.\n"
    )
    pd.read_csv(path).to_parquet(path.with_suffix(".parquet"))
    (tmp_path / "a.jsonl").write_text('{"text": "Al."}\n{}\n', encoding="utf-8")
    err = run(path.with_suffix(".parquet"), tmp_path / "a.jsonl", "--column", "author=Byline", "--to", folder)[2]
    assert f"newsvoices: 1 article and 1 file of articles could not be read; {folder}/failures.csv says why.\n" in err
    assert err.count(f"{whole} it out. None of its 10 records could be read.\n") == 1


@pytest.mark.parametrize(
    ("head", "given", "message"),
    [
        (
            "title,body",
            (),
            "this table has no column text; it has title, body. Where another column holds the words of the articles, name "
            "it, as in --column text=body.\n",
        ),
        ("title,Article Text", (), "--column 'text=Article Text'."),
        ("title,Texte", (), "--column text=Texte."),
        (
            "Text,TEXT",
            (),
            "2 columns of this table may be meant by text (Text, TEXT). Give each column a name of its own.",
        ),
        (
            "text,date",
            ("--column", "published=Datum"),
            "this table has no column Datum; it has text, date. Write "
            "--column published=NAME with one of these names, or leave it out.",
        ),
    ],
)
def test_a_table_without_a_column_that_is_needed_names_those_that_it_has(run, tmp_path, head, given, message) -> None:
    (tmp_path / "news.csv").write_text(f"{head}\nOne,Two\n")
    status, out, err = run(tmp_path / "news.csv", *given)
    assert (status, out) == (1, "")
    assert message in err


def test_a_folder_stands_for_its_texts_and_tables_are_named_themselves(run, tmp_path: Path) -> None:
    news = tmp_path / "news"
    news.mkdir()
    (news / "one.txt").write_text(TEXT, encoding="utf-8")
    for name in ("dates.csv", "more.tsv", "most.parquet"):
        (news / name).write_text("file,published\none.txt,2024\n", encoding="utf-8")
    assert named_files([str(news), f"{news}/*.csv"]) == [str(news / "one.txt"), str(news / "dates.csv")]
    told = (
        f"note: 2 tables were not read, for a table of articles is named itself: {news}/more.tsv, {news}/most.parquet\n"
    )
    assert run(news, "--dates", news / "dates.csv")[1].endswith(told)
    (news / "one.txt").unlink()
    assert run(news)[2].endswith(f"not looked into. Name the tables in it themselves, such as {news}/dates.csv.\n")


def test_a_title_becomes_the_headline_of_a_text_that_does_not_begin_with_it(run, tmp_path: Path) -> None:
    path, folder = tmp_path / "news.csv", tmp_path / "t"
    texts = ["“We had no choice,” Ada Brennock said.", "Fares  rise\nAda Brennock said so.", "One.", "Two."]
    frame = pd.DataFrame({"Headline": ["Fares\nrise", " Fares rise ", "", None], "text": texts, "outlet": "Post"})
    frame.to_csv(path, index=False)
    assert run(path, "--column", "title=Headline", "--to", folder)[::2] == (0, "")
    articles = pd.read_csv(folder / "articles.csv")
    assert articles.title.tolist()[:2] == ["Fares rise", "Fares  rise"]
    kept = [(folder / where).read_text(encoding="utf-8") for where in articles.text_path]
    assert kept == [f"Fares rise\n\n{texts[0]}", *texts[1:]]
    assert pd.read_csv(folder / "inputs.csv").given.tolist() == ['{"outlet": "Post"}'] * 4
    path.write_text(json.dumps({"Headline": "Fares rise", "text": "One."}) + "\n", encoding="utf-8")
    path = path.rename(tmp_path / "news.jsonl")
    assert run(path, "--column", "title=Headline", "--to", tmp_path / "lines")[0] == 0
    assert pd.read_csv(tmp_path / "lines" / "articles.csv").title.tolist() == ["Fares rise"]


def test_a_column_of_a_table_that_is_named_for_something_else_is_no_outlet() -> None:
    found = find_columns(read_columns(["title=outlet", "id=url"]), ["text", "outlet", "url"])
    assert (found.title, found.id, found.outlet, found.url) == ("outlet", "url", None, None)
