"""What newsvoices extract --to wrote is read like a published dataset: nv.load("quotes", dataset=FOLDER)."""

import errno
import json
import shutil
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

import newsvoices as nv
from newsvoices.apply.write import FORMATS
from newsvoices.cli import main
from newsvoices.errors import DataError, UsageError
from newsvoices.extractor import EXTRACTOR_VERSION
from newsvoices.read.opening import open_package

TEXT = (
    "NA\n\n“We had\tno choice,” Ada Brennock, who heads the Island Ferries Board, said on 2 May 2024. Police arrested two "
    "protesters in the harbour on Monday, and Mayor Olaf Lund, of the NA, called it ‘a mistake’.\n"
)
SECOND = "Other\n\nAda Brennock denied that fares would rise.\n"


@pytest.fixture(scope="module", params=FORMATS)
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("read")
    rows = [{"id": "fares", "text": TEXT, "published": "2024-05-03"}, {"id": "other", "text": SECOND}]
    (place / "news.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert main(["extract", str(place / "news.jsonl"), "--to", str(place / "out"), "--format", request.param]) == 0
    return place / "out"


def test_tables_have_the_rows_and_types_that_extract_gives(written: Path) -> None:
    found = nv.extract(TEXT, published="2024-05-03")
    own = found["articles"].loc[0, "article_id"]
    for name, frame in found.items():
        read = nv.load(name, dataset=written)
        assert read.dtypes.to_dict() == nv.load(name).dtypes.to_dict(), name
        if "article_id" in read:
            read = read[read.article_id == "fares"].reset_index(drop=True)
            named = frame.astype(object).replace(rf"^{own}\b", "fares", regex=True)
            plain = [one.drop(columns=["text_path"], errors="ignore").astype(object) for one in (read, named)]
            assert plain[0].where(plain[0].notna(), None).equals(plain[1].where(plain[1].notna(), None)), name
    assert set(nv.load("events", dataset=written).columns) == set(nv.load("events").columns)


def test_rows_are_chosen_counted_found_and_shown(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quotes = nv.load("quotes", dataset=written, articles="fares", where={"form": "direct"})
    assert quotes.quoted_words.tolist()[:1] == ["We had\tno choice,"]
    counted = nv.tables(dataset=written).set_index("table").rows
    assert counted["articles"] == 2
    assert counted["quotes"] == len(nv.load("quotes", dataset=written))
    assert not nv.find("mistake", dataset=written).empty
    assert nv.load("articles", dataset=written).title.tolist() == ["NA", "Other"]
    assert main(["show", quotes.quote_id[0], "--dataset", str(written)]) == 0
    assert ">>>“We had no choice,”<<<" in capsys.readouterr().out
    assert str(nv.verify(dataset=written)).startswith("All is well")
    assert nv.load("quotes", dataset=written, as_="arrow").schema.field("cue").metadata[b"description"]


def test_what_is_not_there_is_said(written: Path) -> None:
    with pytest.raises(UsageError, match="There is no table 'codes'"):
        nv.load("codes", dataset=written)


def as_by_an_earlier_version(written: Path, folder: Path) -> Path:
    """Return a copy with the list of inputs as it was before it kept all that lines gave."""
    shutil.copytree(written, folder)
    descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    descriptor["software"]["extractor"] = "18"
    (folder / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    (path,) = folder.glob("inputs.*")
    if path.suffix == ".parquet":
        pq.write_table(pq.read_table(path).drop_columns(["given"]), path)
    elif path.suffix == ".csv":
        pd.read_csv(path, dtype=str).drop(columns="given").to_csv(path, index=False)
    else:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        path.write_text("".join(f"{json.dumps({k: v for k, v in row.items() if k != 'given'})}\n" for row in rows))
    return folder


def test_the_lists_beside_the_tables_are_loaded_too(written: Path, tmp_path: Path) -> None:
    inputs = nv.load("inputs", dataset=written)
    source = written.parent / "news.jsonl"
    assert list(inputs) == ["article_id", "where", "given_id", "given"]
    assert inputs["where"].tolist() == [f"{source}:1", f"{source}:2"]
    assert inputs.dtypes.unique().tolist() == [pd.Series(["x"]).dtype]
    assert nv.load("inputs", articles="other", dataset=written).given_id.tolist() == ["other"]
    assert nv.codebook("inputs", dataset=written).description[0] == "The article."
    with pytest.raises(UsageError) as caught:
        nv.load("failures", dataset=written)
    ending = next(written.glob("quotes.*")).suffix
    assert str(caught.value) == f"There is no {written.resolve() / 'failures'}{ending}: every article was read."
    with pytest.raises(UsageError) as caught:
        nv.load("inputs")
    assert str(caught.value) == (
        "There is no table 'inputs' in this dataset: it stands beside tables that `newsvoices extract` writes. Name their "
        "folder as the dataset."
    )
    old = as_by_an_earlier_version(written, tmp_path / "old")
    assert list(nv.load("inputs", dataset=old)) == ["article_id", "where", "given_id"]
    (tmp_path / "b.jsonl").write_text('{}\n{"text": "Fares rise."}\n', encoding="utf-8")
    assert main(["extract", str(tmp_path / "b.jsonl"), "--to", str(tmp_path / "t"), "--format", ending[1:]]) == 1
    failures = nv.load("failures", where={"article_id": None}, dataset=tmp_path / "t")
    assert failures["where"].tolist() == [f"{tmp_path / 'b.jsonl'}:1"]
    assert nv.load("inputs", dataset=tmp_path / "t")["where"].tolist() == [f"{tmp_path / 'b.jsonl'}:2"]


def test_extracted_tables_are_cited_with_the_version_that_made_them(written: Path) -> None:
    own = open_package().descriptor
    version, day = own["version"], own["created"][:10]
    made = f"newsvoices {version} (The newsvoices contributors, {day})"
    said = f"Made by {made}, extractor version {EXTRACTOR_VERSION}; nobody has checked its rows."
    assert nv.cite(dataset=written).startswith(
        f"Articles read by newsvoices extract [data set] (n.d.). {said} Content hash "
    )
    bibtex = nv.cite(style="bibtex", dataset=written)
    assert "author = " not in bibtex.partition("@misc{fares")[0]
    assert f"note = {{{said} Content hash sha256:" in bibtex
    row = nv.cite(nv.load("quotes", dataset=written).loc[0, "quote_id"], dataset=written)
    assert said in row
    assert "nobody has confirmed it" not in row  # once is enough


@pytest.mark.parametrize("format_", FORMATS)
def test_the_content_hash_covers_tables_and_texts_and_not_where_they_came_from(tmp_path: Path, format_: str) -> None:
    def hash_of(place: str, text: str, published: str) -> str:
        (tmp_path / place).mkdir()
        (tmp_path / place / "fares.txt").write_text(text, encoding="utf-8")
        folder = tmp_path / place / "out"
        given = ["--to", str(folder), "--format", format_, "--published", published]
        assert main(["extract", str(tmp_path / place / "fares.txt"), *given]) == 0
        return nv.cite(dataset=folder).partition("sha256:")[2]

    first = hash_of("one", TEXT, "2024-05-03")
    assert len(first) > 64
    assert hash_of("two", TEXT, "2024-05-03") == first
    assert hash_of("three", TEXT, "2023-05-03") != first
    assert hash_of("four", TEXT + "More.", "2024-05-03") != first


def test_every_file_is_found_and_validation_says_that_this_is_no_dataset(
    written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert nv.path("quotes", dataset=written).stem == "quotes"
    assert nv.path("fares", dataset=written) == written.resolve() / "texts" / "fares.txt"
    assert main(["validate", str(written)]) == 2
    err = capsys.readouterr().err
    assert err.startswith(
        f"newsvoices: {written} holds what `newsvoices extract` wrote: proposals of the machine, which"
    )


@pytest.mark.filterwarnings("ignore")
def test_the_folder_is_a_data_package(tmp_path: Path) -> None:
    import datapackage

    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert main(["extract", str(tmp_path / "a.txt"), "--to", str(tmp_path / "out")]) == 0
    package = datapackage.Package(str(tmp_path / "out" / "datapackage.json"))
    assert package.errors == []
    read = {resource.name: resource.read(keyed=True, relations=True) for resource in package.resources}
    assert {name: len(rows) for name, rows in read.items()} == {
        name: len(nv.load(name, dataset=tmp_path / "out")) for name in nv.tables(dataset=tmp_path / "out").table
    }


def test_a_table_that_was_changed_is_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    for format_, wrong in (("csv", b"no,such\n1,2\n"), ("jsonl", b"{}\n"), ("jsonl", b"no json\n")):
        folder = tmp_path / f"{format_}{len(wrong)}"
        assert main(["extract", str(tmp_path / "a.txt"), "--to", str(folder), "--format", format_]) == 0
        (folder / f"quotes.{format_}").write_bytes(wrong)
        with pytest.raises(DataError, match=rf"quotes\.{format_} cannot be read as the table that datapackage.json"):
            nv.load("quotes", dataset=folder)
        (folder / f"quotes.{format_}").unlink()
        with pytest.raises(DataError, match=r"is missing, though datapackage\.json describes table quotes"):
            nv.load("quotes", dataset=folder)


def test_white_space_beside_marks_is_no_change(tmp_path: Path) -> None:
    text = "Fares rise\n\n« Never », Ada Brennock said. “ We had no\u00a0choice, she said. Lund: ‘ A mistake.’\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert main(["extract", str(tmp_path / "a.txt"), "--to", str(tmp_path / "out")]) == 0
    assert nv.load("quotes", dataset=tmp_path / "out").quoted_words.dropna().tolist()[0] == "Never"
    assert str(nv.verify(tmp_path / "out")).startswith("All is well: ")
    (tmp_path / "out/texts/a.txt").write_text(text.replace("Never", "Nevre"), encoding="utf-8")
    problems = nv.verify(tmp_path / "out").problems
    changed = problems[problems.column == "marked_words"]
    assert changed[["expected", "actual"]].to_numpy().tolist() == [["'«Never»'", "'«Nevre»'"]]


def test_a_table_that_may_not_be_read_is_not_said_to_be_changed(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def refuse(path: Path, *rest: object, **more: object) -> object:
        if path.stem == "quotes":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path, *rest, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(DataError) as caught:
        nv.load("quotes", dataset=written)
    assert "the file cannot be read (Permission denied). Give yourself the right to read it (" in str(caught.value)
    assert "changed" not in str(caught.value)
    assert nv.verify(written).problems.place.tolist() == [
        path.name for path in written.iterdir() if path.stem == "quotes"
    ]


def test_no_article_gives_tables_to_load(tmp_path: Path) -> None:
    for format_ in FORMATS:
        (tmp_path / "none.jsonl").write_text("", encoding="utf-8")
        folder = tmp_path / format_
        assert main(["extract", str(tmp_path / "none.jsonl"), "--to", str(folder), "--format", format_]) == 0
        frame = nv.load("quotes", dataset=folder)
        assert frame.empty
        assert isinstance(frame, pd.DataFrame)
