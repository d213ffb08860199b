"""What a build publishes, and that the same inputs give the same bytes wherever it runs."""

import json
import shutil
from pathlib import Path

import openpyxl
import pyarrow as pa

from newsvoices import contract
from newsvoices.build import run as build_run
from newsvoices.build import sources as build_sources
from newsvoices.build.run import build_dataset
from newsvoices.coding.draft import write_draft
from newsvoices.extractor import EXTRACTOR_VERSION, propose
from newsvoices.records import Article, Coding
from newsvoices.text import lay_out
from newsvoices.text.decode import decode_article

UNCONFIRMED = (
    "Nobody has confirmed {} of {} coded rows: they are as the machine drafted them, and say so (origin machine, coder "
    "coder:extractor). The rules tell whether a row is well made, and not whether it is right."
)
UNCHANGED = (
    "Every row is confirmed as the machine proposed it, and none was amended, added or left out, in bridge-toll ({} rows). "
    "There the machine is scored against its own rows: 100 per cent says that nobody changed them, and not that they are "
    "right."
)
SECOND = Path(__file__).parents[1] / "fixtures" / "second-article"


def test_every_table_is_published_as_csv_and_parquet_with_all_that_belongs_to_a_package(built):
    expected = {"SHA256SUMS", "codebook.md", "datapackage.json", "island-news.xlsx"}
    expected |= {"pictures/row.svg", "pictures/debate.svg", "texts/ferry-fares.txt", "texts/bridge-toll.txt"}
    for name, schema in contract.tables().items():
        place = f"reference/{name}" if schema.group == "reference" else name
        expected |= {f"{place}.csv", f"{place}.parquet"}
    assert set(built.hashes("data")) == expected
    assert (built / "CITATION.cff").is_file()
    assert (built / "data/texts/ferry-fares.txt").read_bytes() == (built / "seeds/ferry-fares/article.txt").read_bytes()
    counts = {name: len(built.rows(name)) for name in ("quotes", "claims", "events", "articles", "claim_links")}
    assert counts == {"quotes": 5, "claims": 5, "events": 1, "articles": 2, "claim_links": 1}


def test_a_second_build_is_identical_says_so_and_leaves_every_file_untouched(built):
    files = [path for path in built.folder.rglob("*") if path.is_file()]
    before = {path: (path.stat().st_mtime_ns, path.stat().st_ino, path.read_bytes()) for path in files}
    said = built.builds()
    assert f"{built.folder / 'data'} is byte for byte what the last build made, and was left untouched." in said
    assert {path: (path.stat().st_mtime_ns, path.stat().st_ino, path.read_bytes()) for path in files} == before
    assert [path for path in built.folder.rglob("*") if path.is_file()] == files


def test_the_summary_says_rows_machine_checks_formulas_and_places(fresh):
    said = fresh.builds()
    lines = said.splitlines()
    assert lines[0] == "Rows per table:"
    assert [line.split()[0] for line in lines[1:17]] == list(contract.tables())
    assert lines[2].split() == ["quotes", "5"]
    assert lines[18].startswith("Checked: 16 schemas, ")
    assert lines[18].endswith("(datapackage, Parquet against CSV, checksums). All hold.")
    assert lines[20] == UNCONFIRMED.format(8, 27)
    assert lines[21] == "  bridge-toll: 8 rows; the machine is not scored against itself there"
    assert lines[22] == (
        f"Missing: {fresh.folder / 'build/coding/bridge-toll/final.yaml'}. What the extractor proposes is published in "
        "its place; no draft.yaml, a.yaml or b.yaml is read for that. Save a corrected draft, or what was settled "
        "between a and b, as final.yaml beside it, and build again."
    )
    assert lines[24] == "The machine alone against the published rows (per cent):"
    assert any(line.split() == ["claims", "3", "3", "100.0", "100.0", "100.0"] for line in lines)
    assert "No cell begins like a spreadsheet formula." in lines
    data = fresh / "data"
    assert lines[-2:] == [
        f"Published {data}.",
        f"  Open {data / 'island-news.xlsx'} for reading, {data / 'codebook.md'} for every column and code.",
    ]


def test_the_summary_counts_one_as_one(fresh, unread):
    fresh.change(
        "build/coding/ferry-fares/final.yaml", "{words: island council, ", "{words: island council, origin: machine, "
    )
    fresh.change("build/coding/ferry-fares/final.yaml", "label: The island", "label: =The island")
    said = fresh.builds()
    assert "  ferry-fares: 1 row; the machine is not scored against itself there\n" in said
    assert "1 cell begins like a spreadsheet formula; the workbook holds text as text, and a CSV is safe" in said


def test_the_same_bytes_come_from_another_folder_working_directory_locale_time_zone_and_hash_seed(
    tmp_path, start, built, hashes
):
    other = tmp_path / "Ünother földer"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copytree(Path(__file__).parent / "tiny", other)
    said = start(
        *("build", other),
        cwd=elsewhere,
        PYTHONHASHSEED="4711",
        TZ="Pacific/Kiritimati",
        LANG="tr_TR.UTF-8",
        LC_ALL="C",
        COLUMNS="40",
    )
    assert (said.stderr, said.returncode) == ("", 0)
    assert hashes(other) == built.hashes()
    assert not any(elsewhere.iterdir())


def test_the_second_article_builds_and_is_current_afterwards(tmp_path, unread):
    folder = Path(shutil.copytree(SECOND, tmp_path / "harbour-news"))
    built = build_dataset(folder)
    assert built.kind == "created"
    assert built.tables["claims"].num_rows > 20
    assert build_dataset(folder, check_only=True).kind == "current"


def test_an_article_that_nobody_curated_is_published_as_the_machine_proposes_it(built):
    for name in ("quotes", "claims", "mentions", "actors"):
        rows = [row for row in built.rows(name) if row[f"{name[:-1]}_id"].startswith("bridge-toll:")]
        assert rows
        assert {row["origin"] for row in rows} == {"machine"}
        assert {row["coder_id"] for row in rows} == {"coder:extractor"}
    assert {row["coder_id"] for row in built.rows("quotes") if row["article_id"] == "ferry-fares"} == {"coder:lm"}
    versions = [row["version"] for row in built.rows("reference/coders") if row["coder_id"] == "coder:extractor"]
    assert versions == [EXTRACTOR_VERSION]
    assert not (built / "build/ids/bridge-toll.csv").exists()


def test_a_dataset_without_any_curated_article_says_so(fresh, unread):
    shutil.rmtree(fresh / "build/coding")
    fresh.change("build/dataset.yaml", "worked_paragraph:\n  article: ferry-fares\n  begins: “We had no choice\n", "")
    said = fresh.builds()
    tables = [fresh.rows(name) for name in contract.tables() if "origin" in contract.tables()[name].columns]
    drafted = sum(row["origin"] == "machine" for rows in tables for row in rows)
    whole = sum(map(len, tables))
    assert drafted == whole - 1  # but for the registered actor
    assert UNCONFIRMED.format(drafted, whole) in said
    assert "The machine alone" not in said
    assert {row["origin"] for row in fresh.rows("quotes")} == {"machine"}


def test_a_curated_article_does_not_change_when_the_extractor_proposes_something_else(built, monkeypatch, unread):
    before = built.hashes("data")
    real = build_sources.propose

    def propose(text, *, article_id, **named):
        if article_id == "ferry-fares":
            return Coding(article_id, "coder:extractor")
        return real(text, article_id=article_id, **named)

    monkeypatch.setattr(build_sources, "propose", propose)
    said = built.builds()
    assert any(line.split() == ["claims", "0", "3", "–", "0.0", "0.0"] for line in said.splitlines())
    after = built.hashes("data")
    changed = {name for name in after if after[name] != before[name]}
    # Only the machine's score has changed, and with it the codebook and what lists its hash.
    assert changed == {"SHA256SUMS", "codebook.md", "datapackage.json"}


def test_the_extractor_sees_text_id_and_reference_date_and_nothing_else(built, monkeypatch, unread):
    calls = []
    real = build_sources.propose

    def propose(*given, **named):
        calls.append((given, named))
        return real(*given, **named)

    monkeypatch.setattr(build_sources, "propose", propose)
    built.builds()
    texts = [
        (built / f"seeds/{name}/article.txt").read_text(encoding="utf-8") for name in ("bridge-toll", "ferry-fares")
    ]
    assert calls == [
        ((text,), {"article_id": name, "reference_date": "2024-03-06", "layout": lay_out(text)})
        for name, text in zip(("bridge-toll", "ferry-fares"), texts, strict=True)
    ]


def test_two_independent_codings_are_compared_in_the_codebook(built, unread):
    final = built / "build/coding/ferry-fares/final.yaml"
    text = (Path(__file__).parent / "tiny/build/coding/ferry-fares/final.yaml").read_text(encoding="utf-8")
    (final.with_name("a.yaml")).write_text(text, encoding="utf-8")
    (final.with_name("b.yaml")).write_text(text.replace("coder: coder:lm\n", "coder: coder:lm-b\n"), encoding="utf-8")
    before = built.hashes("data")
    built.builds()
    assert "elf-consistency" in (built / "data/codebook.md").read_text(encoding="utf-8")
    after = built.hashes("data")
    assert {name for name in after if name.endswith(".csv") and after[name] != before[name]} == set()


def test_a_failed_validation_publishes_nothing_and_prints_the_report(fresh, monkeypatch):
    real = build_run.assemble

    def assemble(corpus):
        tables = real(corpus)
        claims = tables["claims"]
        place = claims.column_names.index("certainty")
        wrong = ["doubtful", *claims["certainty"].to_pylist()[1:]]
        return {**tables, "claims": claims.set_column(place, claims.schema.field(place), pa.array(wrong))}

    monkeypatch.setattr(build_run, "assemble", assemble)
    said = fresh.refuses()
    assert said.startswith("1 thing is wrong with the tables; nothing was published and ")
    assert "bridge-toll:c00049" in said
    assert "doubtful" in said
    assert not (fresh / "data").exists()
    assert not (fresh / "build/ids").exists()


def test_readers_are_told_of_rows_that_nobody_has_confirmed(built):
    said = UNCONFIRMED.format(8, 27)
    codebook = (built / "data/codebook.md").read_text("utf-8")
    assert f"{said}\n\n### The machine alone\n" in codebook.partition("### How the rows came about")[2]
    readme = openpyxl.load_workbook(built / "data/island-news.xlsx").worksheets[0]
    assert any(said in str(cell.value) for row in readme.iter_rows() for cell in row)


def test_of_rows_on_which_somebody_decided_nothing_is_said(fresh, unread):
    for folder in ("seeds", "build/coding"):
        shutil.rmtree(fresh / folder / "bridge-toll", ignore_errors=True)
    assert "Nobody has confirmed" not in fresh.builds()
    assert "Nobody has confirmed" not in (fresh / "data/codebook.md").read_text("utf-8")


BLIND = (
    "Whoever coded ferry-fares had not seen the extractor's proposals: the origin of each row was recorded afterwards, "
    "by comparing it with what version 1 of the extractor proposes."
)


def test_readers_are_told_of_codings_made_without_sight_of_proposals(fresh, unread):
    fresh.change("build/coding/ferry-fares/final.yaml", "coder: coder:lm\n", "coder: coder:lm\nblind_to: 1\n")
    fresh.builds()
    codebook = (fresh / "data/codebook.md").read_text("utf-8")
    assert BLIND in codebook.partition("### How the rows came about")[2].partition("| table |")[0]
    readme = openpyxl.load_workbook(fresh / "data/island-news.xlsx").worksheets[0]
    assert str(readme["B2"].value).endswith(f" {BLIND}")
    descriptor = json.loads((fresh / "data/datapackage.json").read_text("utf-8"))
    assert f" {BLIND}\n\n" in descriptor["description"]
    assert f" {BLIND}" in (fresh / "CITATION.cff").read_text("utf-8")


def test_nobody_is_blind_to_a_version_of_the_extractor_that_does_not_exist_yet(fresh):
    coding, now = "build/coding/ferry-fares/final.yaml", int(EXTRACTOR_VERSION)
    fresh.change(coding, "coder: coder:lm\n", f"coder: coder:lm\nblind_to: {now}\n")
    fresh.builds()
    fresh.change(coding, f"blind_to: {now}\n", f"blind_to: {now + 1}\n")
    assert (
        f"ferry-fares/final.yaml: `blind_to` is `{now + 1}`, and this extractor is version {now}. Allowed: the version "
        f"whose proposals the coders had not seen, 1 to {now}. Correct the number, or update newsvoices."
    ) in fresh.refuses()


def test_of_codings_that_do_not_say_so_nothing_is_told(built):
    assert "had not seen" not in (built / "data/codebook.md").read_text("utf-8")
    assert "had not seen" not in (built / "CITATION.cff").read_text("utf-8")


def confirm(dataset, change=lambda text: text):
    """Confirm every proposal for the second article in the file that ``new`` drafts."""
    words = decode_article(dataset / "seeds/bridge-toll/article.txt")
    coding = propose(words, article_id="bridge-toll", reference_date="2024-03-06")
    text = write_draft(coding, Article("bridge-toll", words, "", {}), lay_out(words), coder="coder:lm")
    text = text.replace("origin: machine", "origin: confirmed")
    silent = "  - begins: Bridge Toll to Stay\n"
    assert silent in text
    text = text.replace(silent, silent + "    nothing: [{words: Bridge Toll to Stay, why: a headline}]\n")
    path = dataset / "build/coding/bridge-toll/final.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(change(text), encoding="utf-8", newline="")


def test_where_all_was_confirmed_as_it_stood_the_figures_say_that_they_prove_nothing(fresh):
    confirm(fresh)
    lines = fresh.builds().splitlines()
    codebook = (fresh / "data/codebook.md").read_text("utf-8")
    assert UNCHANGED.format(8) in lines
    assert f"\n\n{UNCHANGED.format(8)}\n\n" in codebook.partition("### The machine alone")[2]
    assert "Nobody has confirmed" not in codebook


def test_where_one_proposal_was_amended_or_left_out_no_such_thing_is_said(fresh, unread):
    def amend(text):
        return text.replace("origin: confirmed", "origin: amended, note: looked up", 1)

    def leave_out(text):
        start = text.rindex("    claims:\n")
        return text[:start] + text[start:].partition("\n\n")[2]

    for change in (amend, leave_out):
        confirm(fresh, change)
        assert "Every row is confirmed" not in fresh.builds()


def test_a_rule_names_file_and_line_of_the_entry_whose_id_stands_nowhere_yet(fresh):
    fresh.change("build/coding/ferry-fares/final.yaml", "        status: actual\n", "        status: feared\n")
    said = " ".join(fresh.refuses().split())
    path = "build/coding/ferry-fares/final.yaml"
    lines = (fresh / path).read_text(encoding="utf-8").splitlines()
    line = lines.index("      - key: e-raise") + 1
    assert f"name it in according_to, or change the status. Its entry is at {path}:{line}." in said
    assert "id: ferry-fares:e" not in "\n".join(lines)
