"""newsvoices extract: an article that cannot be read costs no other, and is told with the reason."""

import json
from pathlib import Path

import pandas as pd
import pytest

from newsvoices.apply import command, portions

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"


def test_many_articles_become_tables_and_a_bad_one_a_row_of_failures(
    run, lines: Path, article: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "tables"
    status, out, err = run(lines, article, "--to", folder, "--published", "2020")
    assert status == 1
    assert out == (
        f"Wrote the tables of 3 articles to {folder} (csv; texts in {folder / 'texts'}).\n"
        f'To read them: newsvoices.load("quotes", dataset="{folder}")\n'
        "note: 1 article goes by another id, as its own is taken already, or none that an article can have: "
        f"{lines}:2 (b 2 is b-2); {folder / 'inputs.csv'} has all as given.\n"
        "note: 1 article has the words of an earlier one under another id, and what is in it counts twice: "
        f"{article} ({lines}:1)\n"
    )
    assert err == (
        f"newsvoices: 2 articles could not be read; {folder / 'failures.csv'} says why.\n"
        f'newsvoices: {lines}:3: this article has no text: its line needs the key "text" with the words as a string; '
        "it has id\n"
        f"newsvoices: {lines}:5: this line is not a JSON object; each line holds one, with id, text and published\n"
    )
    articles = pd.read_csv(folder / "articles.csv", dtype=str)
    assert articles[["article_id", "published", "text_path"]].values.tolist() == [
        ["a1", "2024-05-02", "texts/a1.txt"],
        ["b-2", "2020", "texts/b-2.txt"],
        ["fares-rise", "2020", "texts/fares-rise.txt"],
    ]
    assert pd.read_csv(folder / "inputs.csv", dtype=str).fillna("").values.tolist() == [
        ["a1", f"{lines}:1", "a1", ""],
        ["b-2", f"{lines}:2", "b 2", ""],
        ["fares-rise", str(article), "", ""],
    ]
    assert (folder / "texts" / "fares-rise.txt").read_text(encoding="utf-8") == TEXT
    quotes = pd.read_csv(folder / "quotes.csv")
    assert quotes.speaker_name.tolist() == ["Ada Brennock"] * 3
    failures = pd.read_csv(folder / "failures.csv")
    assert failures["where"].tolist() == [f"{lines}:3", f"{lines}:5"]
    assert failures.article_id.fillna("").tolist() == ["c", ""]
    assert failures.problem.tolist() == [
        'this article has no text: its line needs the key "text" with the words as a string; it has id',
        "this line is not a JSON object; each line holds one, with id, text and published",
    ]
    assert not list(folder.glob("*.unfinished"))


def test_a_failure_of_the_extractor_costs_one_article(run, article: Path, tmp_path: Path, monkeypatch) -> None:
    def fail(text: str, **_: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(portions, "extract_article", fail)
    status, _, err = run(article)
    assert status == 1
    assert err == (
        f"newsvoices: {article}: the extractor failed (ZeroDivisionError: division by zero); "
        "please report this with the article\n"
    )


def test_a_failure_of_the_tables_costs_one_article(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(articles: list, *, kept: bool) -> dict:
        if any("Two." in one.coded.article.text for one in articles):
            raise OverflowError("too large")
        return tables_of(articles, kept=kept)

    tables_of = portions.tables_of
    monkeypatch.setattr(portions, "tables_of", fail)
    path, folder = tmp_path / "many.jsonl", tmp_path / "out"
    path.write_text("".join(json.dumps({"id": n, "text": TEXT + n}) + "\n" for n in ("One.", "Two.", "Three.")))
    assert run(path, "--to", folder)[0] == 1
    assert pd.read_csv(folder / "articles.csv").article_id.tolist() == ["one", "three"]
    assert pd.read_csv(folder / "failures.csv").values.tolist() == [
        [
            f"{path}:2",
            "two",
            "the extractor failed (OverflowError: too large); please report this with the article",
        ]
    ]


@pytest.mark.parametrize(
    ("rows", "count", "shared"),
    [
        (["body"] * 3, "3 articles", " (the reason for all 3)"),
        (["body"], "1 article", ""),
    ],
)
def test_where_no_article_can_be_read_the_first_reason_is_shown(
    run, tmp_path: Path, rows: list[str], count: str, shared: str
) -> None:
    corpus, folder = tmp_path / "corpus.jsonl", tmp_path / "t"
    corpus.write_text("".join(json.dumps({key: TEXT}) + "\n" for key in rows), encoding="utf-8")
    status, out, err = run(corpus, "--to", folder, "--format", "parquet")
    assert status == 1
    assert out == ""
    assert err == (
        f"newsvoices: {count} could not be read, and there is no other; nothing was written to {folder}.\n"
        f'newsvoices: {corpus}:1: this article has no text: its line needs the key "text" with the words as a string; '
        f"it has body{shared}\n"
    )
    assert not folder.exists()
    run(corpus, "--to", folder, "--column", "text=body")
    assert (folder / "articles.csv").is_file()


def test_who_interrupts_the_reasons_of_failures_hears_of_no_tables(run, tmp_path: Path, monkeypatch) -> None:
    def stop(failures: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "_reasons", stop)
    corpus, folder = tmp_path / "corpus.jsonl", tmp_path / "t"
    corpus.write_text(json.dumps({"body": TEXT}) + "\n", encoding="utf-8")
    status, _, err = run(corpus, "--to", folder)
    assert status == 130
    assert err.endswith("newsvoices: interrupted; no tables were written. Run the command again.\n")
    assert not folder.exists()


def test_of_several_reasons_each_of_the_three_commonest_is_shown_once(run, tmp_path: Path) -> None:
    corpus, folder = tmp_path / "corpus.jsonl", tmp_path / "t"
    keys = ["body", "words", "body", "content", "prose"]
    corpus.write_text("".join(json.dumps({key: TEXT}) + "\n" for key in keys), encoding="utf-8")
    err = run(corpus, "--to", folder)[2].splitlines()
    assert (
        err[0] == f"newsvoices: 5 articles could not be read, and there is no other; nothing was written to {folder}."
    )
    assert [line.partition(": this article has no text")[0] for line in err[1:4]] == [
        f"newsvoices: {corpus}:{number}" for number in (1, 2, 4)
    ]
    assert [line.partition("; it has ")[2] for line in err[1:4]] == [
        "body (the reason for 2 of the 5)",
        "words",
        "content",
    ]
    assert err[4:] == ["newsvoices: 1 other reason is not shown"]


@pytest.mark.parametrize("format_", ["csv", "parquet"])
def test_what_is_wrong_can_be_written_whatever_it_quotes(run, tmp_path: Path, format_: str) -> None:
    path, folder = tmp_path / "news.jsonl", tmp_path / "out"
    lines = [r'{"id": ["\ud800"], "text": "A."}', r'{"id": ["\u0085"], "text": "A."}', json.dumps({"text": TEXT})]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert run(path, "--to", folder, "--format", format_)[0] == 1
    read = pd.read_csv if format_ == "csv" else pd.read_parquet
    said = "an id is text or a whole number"
    assert read(folder / f"failures.{format_}").problem.tolist() == [
        rf'the id is ["\ud800"]; {said}',
        f'the id is [" "]; {said}',
    ]
    assert len(read(folder / f"articles.{format_}")) == 1
