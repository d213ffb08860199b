"""The outlet and the address of an article, from a table or JSON Lines: where they are kept, and how rows cite them."""

import json
from pathlib import Path

import pandas as pd
import pytest

import newsvoices as nv
from newsvoices.apply.columns import read_columns
from newsvoices.apply.inputs import Input
from newsvoices.apply.record import LINE, read_record
from newsvoices.apply.tables import extract_article

TEXT = "“We had no choice,” Ada Brennock told the Harbour Post on Tuesday."
ROW = {
    "id": "fares",
    "Headline": "Fares rise",
    "Newspaper": " The Island\tCourier ",
    "Date": "2024-05-02",
    "Link": "https://courier.example/7",
    "text": TEXT,
}
COLUMNS = ["title=Headline", "outlet=Newspaper", "published=Date", "url=Link"]
NAMED = [word for one in COLUMNS for word in ("--column", one)]


def write(rows: list[dict], path: Path) -> Path:
    if path.suffix == ".csv":
        pd.DataFrame(rows).to_csv(path, index=False)
    elif path.suffix == ".parquet":
        pd.DataFrame(rows).to_parquet(path)
    else:
        path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["news.csv", "news.parquet", "news.jsonl"])
def test_a_row_is_cited_with_headline_outlet_day_and_address_of_its_article(run, tmp_path: Path, name: str) -> None:
    others = [{**ROW, "id": f"n{number}", "text": f"{TEXT} It cost {number} pounds."} for number in range(3)]
    path, folder = write([ROW, *others], tmp_path / name), tmp_path / "t"
    assert run(path, *NAMED, "--to", folder)[::2] == (0, "")
    quote = nv.load("quotes", dataset=folder).quote_id[0]
    cited = nv.cite(quote, dataset=folder)
    source = "Source: “Fares rise.” The Island Courier, 2 May 2024. https://courier.example/7"
    assert cited.splitlines()[1:] == [source]
    assert f"Row {quote} of table quotes: Ada Brennock " in cited
    (_, article) = json.loads(nv.cite(quote, "csl", dataset=folder))
    assert article == {
        "id": "fares",
        "type": "article-newspaper",
        "title": "Fares rise",
        "container-title": "The Island Courier",
        "issued": {"date-parts": [[2024, 5, 2]]},
        "URL": "https://courier.example/7",
    }
    assert "howpublished = {The Island Courier}," in nv.cite(quote, "bibtex", dataset=folder)
    assert "T2  - The Island Courier\r\n" in nv.cite(quote, "ris", dataset=folder)
    assert nv.cite(dataset=folder).endswith("Its 4 source articles are listed in table articles.")
    given = json.loads(nv.load("inputs", dataset=folder).given[0])
    assert given == {"Newspaper": ROW["Newspaper"], "Link": ROW["Link"]}


def test_what_is_not_known_of_an_article_is_left_out_of_its_reference(run, tmp_path: Path) -> None:
    rows = [{"id": "a", "text": f"Fares rise\n\n{TEXT}"}, {"id": "b", "text": f"No\n\n{TEXT}", "outlet": "Post"}]
    folder = tmp_path / "t"
    assert run(write(rows, tmp_path / "news.jsonl"), "--to", folder)[0] == 0
    assert nv.cite(dataset=folder).splitlines()[1:] == ["Source: “Fares rise.” n.d.", "Source: “No.” Post, n.d."]
    assert "basis" not in nv.cite("articles", "bibtex", dataset=folder)


def test_an_outlet_is_an_actor_of_its_article_and_changes_no_other_row(run, tmp_path: Path) -> None:
    plain = {"id": "fares", "text": TEXT}
    for name, outlet in (("none", None), ("other", "The Courier"), ("same", "HARBOUR Post")):
        path = write([{**plain, "outlet": outlet}], tmp_path / f"{name}.jsonl")
        assert run(path, "--to", tmp_path / name)[0] == 0
    actors = {name: nv.load("actors", dataset=tmp_path / name) for name in ("none", "other", "same")}
    (added,) = actors["other"][~actors["other"].actor_id.isin(actors["none"].actor_id)].to_dict("records")
    assert actors["other"][:-1].equals(actors["none"])
    assert (added["actor_id"], added["name"], added["actor_type"]) == (
        f"fares:a{len(TEXT):05}",
        "The Courier",
        "organization",
    )
    assert (added["sector"], added["origin"]) == ("JRN", "machine")
    assert added["note"] == "The outlet of the article, as it was given with the text."
    assert nv.load("articles", dataset=tmp_path / "other").publisher_actor_id.tolist() == [added["actor_id"]]
    assert nv.load("mentions", dataset=tmp_path / "other").equals(nv.load("mentions", dataset=tmp_path / "none"))
    assert actors["same"].equals(actors["none"])
    (named,) = nv.load("articles", dataset=tmp_path / "same").publisher_actor_id
    assert actors["same"].set_index("actor_id").name[named] == "Harbour Post"
    assert str(nv.verify(tmp_path / "other")).startswith("All is well")


def read(row: dict, *columns: str) -> Input:
    item = read_record("news.jsonl:1", {"text": TEXT, **row}, read_columns(columns), None, LINE)
    assert isinstance(item, Input)
    return item


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("", None),
        ("  ", None),
        (None, None),
        (7, "7"),
        ({"name": "Post"}, '{"name": "Post"}'),
        ("—", '"—"'),
        ('"" 📰', r'"\"\" 📰"'),
        ("\u200b", '"\u200b"'),
        ("x" * 501, f'"{"x" * 79}…'),
    ],
)
def test_an_outlet_that_is_no_name_stays_where_it_was_given_and_is_told(given: object, told: str | None) -> None:
    item = read({"outlet": given})
    assert (item.outlet, json.loads(item.given or ""), item.no_outlet) == (None, {"outlet": given}, told)
    assert read({"outlet": "Post\u202e\u200d 📰"}).outlet == "Post\u200d 📰"


@pytest.mark.parametrize(
    ("outlet", "publisher"),
    [
        ("The Harbour Post", "The Harbour Post"),
        ("Harbour Post", "Harbour Post"),
        ("The HARBOUR Post", "Harbour Post"),
        ("“HARBOUR-POST”", "Harbour Post"),
        ("the eu", "European Union"),
        ("Cafe\u0301", "Cafe\u0301"),
        ("Ada Brennock", "Ada Brennock"),
        ("France", "France"),
        ("Post", "Post"),
    ],
)
def test_an_outlet_is_the_body_that_the_text_calls_so_and_no_person_or_state(outlet: str, publisher: str) -> None:
    text = "“No,” Ada Brennock told the Harbour Post in France. The European Union (EU) refused."
    found = extract_article(text, article_id="a", outlet=outlet)
    actors = {actor["id"]: actor for actor in found.coded.coding.actors}
    actor = actors[found.coded.article.meta["publisher"]]
    assert (actor["name"], actor["actor_type"]) == (publisher, "organization")
    assert ("note" in actor) == (outlet in ("Cafe\u0301", "Ada Brennock", "France", "Post"))


def test_outlets_and_addresses_that_are_none_are_told_at_the_end_once_each(run, tmp_path: Path) -> None:
    rows = [{"text": f"Al {number}.", "url": "courier.example/7"} for number in range(2)]
    path, folder = write([*rows, {"text": "Bo.", "outlet": 7}], tmp_path / "n.jsonl"), tmp_path / "t"
    status, out, _ = run(path, "--published", "2024", "--to", folder)
    assert (status, [line for line in out.splitlines() if "read without" in line]) == (
        0,
        [
            "note: 1 article was read without what is given as its outlet (a name is text with a letter or a digit, of "
            f"500 characters at most); the column given of {folder / 'inputs.csv'} keeps it: {path}:3 ({path}:3: 7)",
            "note: 2 articles were read without what is given as their address (one begins with http:// or https:// and "
            f"holds no blanks); the column given of {folder / 'inputs.csv'} keeps it: {path}:1, {path}:2 ({path}:1: "
            '"courier.example/7")',
        ],
    )


@pytest.mark.parametrize(
    "given", ["courier.example/7", "ftp://courier.example", "https://a b", "https://a\u2028b", "https://a.b\u200b", 7]
)
def test_an_address_that_is_none_stays_where_it_was_given(given: object) -> None:
    item = read({"url": given})
    assert (item.url, json.loads(item.given or ""), item.no_url) == (
        None,
        {"url": given},
        json.dumps(given, ensure_ascii=False),
    )
    assert read({"url": " HTTPS://courier.example/7 "}).url is None
    assert read({"url": " https://courier.example/7 "}).url == "https://courier.example/7"


def test_a_column_called_outlet_or_url_may_be_named_for_something_else(run, tmp_path: Path) -> None:
    item = read({"outlet": "Fares rise", "url": "https://a.example"}, "title=outlet", "id=url")
    assert (item.text.partition("\n")[0], item.outlet, item.url) == ("Fares rise", None, None)
    assert item.given_id == "https://a.example"
    path, folder = tmp_path / "news.csv", tmp_path / "t"
    path.write_text(f'text,URL,Url,OUTLET\n"{TEXT}",https://a.example,https://b.example,NA\n', encoding="utf-8")
    assert run(path, "--to", folder)[::2] == (
        0,
        f"newsvoices: note: {path}:row 2 has URL, which is not read. To read it, stop this (Ctrl-C) and write: newsvoices "
        f"extract {path} --column url=URL --to {folder}\n",
    )
    assert nv.load("articles", dataset=folder)[["url", "publisher_actor_id"]].isna().all(axis=None)
    assert read({"url": " "}).no_url is None
    assert run(path, "--column", "url=URL", "--to", tmp_path / "u")[::2] == (0, "")
    assert nv.load("articles", dataset=tmp_path / "u").url.tolist() == ["https://a.example"]
