"""``build --check``: says whether what is published is what the build makes, and writes nothing."""

import json
import zipfile

import pytest

CURRENT = "is what the build makes."


def test_a_current_dataset_passes_and_nothing_is_written(built):
    files = {path: path.stat().st_mtime_ns for path in built.folder.rglob("*")}
    assert CURRENT in built.builds("--check")
    assert {path: path.stat().st_mtime_ns for path in built.folder.rglob("*")} == files


def test_what_a_desktop_leaves_behind_is_not_stale(built):
    (built / "data/.DS_Store").write_bytes(b"junk")
    (built / "data/~$quotes.csv").write_bytes(b"lock")
    assert CURRENT in built.builds("--check")


PUBLISHED = [
    "data/SHA256SUMS",
    "data/codebook.md",
    "data/datapackage.json",
    "data/island-news.xlsx",
    "data/pictures/row.svg",
    "data/quotes.csv",
    "data/quotes.parquet",
    "data/texts/ferry-fares.txt",
    "CITATION.cff",
]


def listed(said: str) -> list[str]:
    return [line.strip() for line in said.splitlines() if line.startswith("  ")]


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_stale_file_is_named_alone(built, name):
    (built / name).write_bytes(b"something else\n")
    said = built.refuses("--check")
    assert listed(said) == [name]
    assert said.splitlines()[0] == "1 published file is not what the build makes:"
    assert said.splitlines()[-1] == f"Run `newsvoices build {built.folder}` and commit what it writes."


def test_the_shorter_command_is_named_where_there_is_one(built):
    (built / "build/__main__.py").write_text("")
    (built / PUBLISHED[0]).write_bytes(b"something else\n")
    assert f"\nRun `python build` (or `newsvoices build {built.folder}`) and" in built.refuses("--check")


def test_missing_files_are_stale(built):
    for name in PUBLISHED:
        (built / name).unlink()
    assert listed(built.refuses("--check")) == PUBLISHED


def test_every_stale_file_is_named_at_once_and_a_file_of_nobody_too(built):
    (built / "data/claims.csv").write_bytes(b"")
    (built / "data/stray.txt").write_text("mine")
    (built / "CITATION.cff").unlink()
    said = built.refuses("--check")
    assert said.startswith("3 published files are not what the build makes:\n")
    for name in ("data/claims.csv", "data/stray.txt", "CITATION.cff"):
        assert f"  {name}\n" in said


def test_entries_without_an_id_are_stale(built):
    built.change(
        "build/coding/ferry-fares/final.yaml",
        "      - {id: ferry-fares:m00169, ",
        "      - {words: Tom, actor: tom-reyes, mention_type: NAM}\n      - {id: ferry-fares:m00169, ",
    )
    said = built.refuses("--check")
    assert "  build/coding and build/ids (entries without an id)\n" in said
    assert "  data/mentions.csv\n" in said


def test_a_dataset_that_was_never_built_is_stale(fresh):
    assert "  data/ (the folder is missing)\n" in fresh.refuses("--check")


def test_other_sizes_and_hashes_of_binary_files_are_not_stale(built):
    """Another version of a library may pack the same rows otherwise."""
    book = built / "data/island-news.xlsx"
    with zipfile.ZipFile(book) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(book, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    from newsvoices.publish.checksums import write_sums

    path = built / "data/datapackage.json"
    descriptor = json.loads(path.read_text(encoding="utf-8"))
    for resource in descriptor["resources"]:
        if resource["path"].endswith(".parquet"):
            resource["hash"] = "sha256:" + "0" * 64
    path.write_text(json.dumps(descriptor, ensure_ascii=False, indent=2), encoding="utf-8")
    write_sums(built / "data")
    assert CURRENT in built.builds("--check")
