"""The package is found in a wheel, a checkout and any folder, and what is wrong with it is said."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import newsvoices as nv
from newsvoices.errors import DataError, UsageError
from newsvoices.read.opening import open_package

ROOT = Path(__file__).resolve().parents[2]
ROWS = "import newsvoices as nv; print(len(nv.load('quotes')), nv.verify().ok)"


def run(code: str, source: Path) -> str:
    done = subprocess.run([sys.executable, "-B", "-c", f"import sys; sys.path.insert(0, {str(source)!r}); {code}"],
                          check=False, capture_output=True, text=True, cwd=source)  # fmt: skip
    return done.stdout.strip() or done.stderr


def install(target: Path) -> Path:
    """Copy the reading side as an installation has it."""
    package = target / "newsvoices"
    ignored = shutil.ignore_patterns("__pycache__", "_pkg")
    shutil.copytree(ROOT / "src" / "newsvoices", package, ignore=ignored)
    return package


def test_a_folder_its_parent_and_its_descriptor_name_the_same_package(ferries):
    for given in (ferries, str(ferries), ferries.parent, ferries / "datapackage.json"):
        assert nv.path(dataset=given) == ferries.resolve()


def test_the_working_directory_and_the_root_are_folders_like_any_other(ferries, monkeypatch):
    monkeypatch.chdir(ferries)
    assert nv.path(dataset=".") == nv.path(dataset="datapackage.json") == ferries.resolve()
    with pytest.raises(UsageError, match=r"No dataset at /: it holds no datapackage\.json"):
        nv.tables(dataset="/")


def test_what_is_no_path_is_answered_with_what_is():
    with pytest.raises(UsageError) as caught:
        open_package(3)  # type: ignore[arg-type]
    assert str(caught.value) == (
        "dataset needs the path of a folder as text or a Path, and got int. Allowed: a folder that is or holds data/, or "
        "the path of a datapackage.json."
    )


def test_an_installed_wheel_finds_the_data_inside_it_and_may_lack_the_workbook(ferries, tmp_path):
    package = install(tmp_path / "site-packages")
    shutil.copytree(ferries, package / "_pkg" / "data")
    assert run(ROWS, tmp_path / "site-packages") == "2 True"


def test_a_checkout_finds_the_data_beside_src(ferries, tmp_path):
    install(tmp_path / "src")
    shutil.copytree(ferries, tmp_path / "data")
    assert run(ROWS, tmp_path / "src") == "2 True"


def test_without_data_the_set_aside_copy_is_read(ferries, tmp_path):
    install(tmp_path / "src")
    shutil.copytree(ferries, tmp_path / "data.old")
    assert run(ROWS, tmp_path / "src") == "2 True"
    for given in (tmp_path, tmp_path / "data", tmp_path / "data" / "datapackage.json"):
        assert nv.path(dataset=given) == (tmp_path / "data.old").resolve()


def test_without_any_data_the_docstring_of_load_says_so(tmp_path):
    install(tmp_path / "src")
    answer = run("import newsvoices as nv; print(nv.load.__doc__)", tmp_path / "src")
    assert "the dataset of this package is missing or unreadable; ``nv.tables(dataset=...)`` lists another's." in answer


def test_without_any_data_the_message_says_how_to_get_it(tmp_path):
    install(tmp_path / "src")
    answer = run("import newsvoices as nv; nv.load('quotes')", tmp_path / "src")
    assert "UsageError: The dataset that belongs to newsvoices is missing" in answer
    assert "Reinstall newsvoices, or run `python build` in a checkout" in answer


@pytest.mark.parametrize(
    ("name", "make", "found"),
    [
        ("nowhere", None, "it does not exist"),
        ("empty", "folder", "it holds no datapackage.json, nor does a folder data in it"),
        ("table.csv", "file", "it is a file, and not a datapackage.json"),
    ],
)
def test_a_path_without_a_package_is_refused_with_what_is_there(tmp_path, name, make, found):
    target = tmp_path / name
    if make == "folder":
        target.mkdir()
    elif make == "file":
        target.write_text("x")
    with pytest.raises(UsageError) as caught:
        nv.tables(dataset=target)
    assert str(caught.value).startswith(f"No dataset at {target}: {found}. Allowed: a folder that is or holds data/")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"{", "datapackage.json:1: not JSON"),
        (b"[]", "a Data Package needs a list of resources"),
        (b'{"resources": [1]}', "a Data Package needs a list of resources"),
        (b"\xff\xfe{", "not UTF-8 at byte 0"),
        (
            b"[" * 100_000,
            r"no descriptor of a dataset \(it is nested too deeply, or holds too long a number\)\. Get an",
        ),
        (b'{"resources": ' + b"9" * 5000 + b"}", "it is nested too deeply, or holds too long a number"),
    ],
)
def test_a_damaged_descriptor_is_named_with_its_fault(copy, content, message):
    (copy / "datapackage.json").write_bytes(content)
    with pytest.raises(DataError, match=message):
        nv.tables(dataset=copy)


def test_a_descriptor_cannot_name_files_outside_its_folder(copy):
    package = open_package(copy)
    for path in ("../secret", "/etc/passwd", "C:/x", "texts/../../x"):
        with pytest.raises(DataError, match="lies outside the package"):
            package.file(path)


def test_a_rebuilt_package_is_read_again(copy):
    assert nv.codebook("quotes", dataset=copy).title[0] == "Quote"
    descriptor = (copy / "datapackage.json").read_text()
    (copy / "datapackage.json").write_text(descriptor.replace('"Quote"', '"A longer title"'))
    assert nv.codebook("quotes", dataset=copy).title[0] == "A longer title"


@pytest.mark.parametrize(
    ("spoil", "wrong"),
    [
        (lambda table: table.pop("name"), "lacks 'name'"),
        (lambda table: table["schema"]["fields"][0].pop("name"), "lacks 'name'"),
        (lambda table: table["schema"]["foreignKeys"][0].pop("reference"), "lacks 'reference'"),
        (lambda table: table["schema"].update(fields=["quote_id"]), "is not a Table Schema"),
        (lambda table: table["schema"].update(primaryKey=3), "is not a Table Schema"),
    ],
)
def test_a_table_that_the_descriptor_does_not_name_is_one_error(copy, spoil, wrong):
    path = copy / "datapackage.json"
    data = json.loads(path.read_text())
    number = next(n for n, item in enumerate(data["resources"]) if item["path"] == "quotes.csv")
    spoil(data["resources"][number])
    path.write_text(json.dumps(data))
    for function in (nv.tables, nv.codebook, nv.cite):
        with pytest.raises(DataError) as caught:
            function(dataset=copy)
        assert str(caught.value) == (
            f"{path}: the description of resource {number + 1} (quotes.csv) {wrong}, where the table, its columns and "
            "its foreign keys need names. Get an unaltered copy of the dataset, or build it again."
        )


def test_a_resource_without_a_path_is_no_file(copy):
    path = copy / "datapackage.json"
    data = json.loads(path.read_text())
    data["resources"].append({"name": "inline", "data": []})
    path.write_text(json.dumps(data))
    assert nv.path("codebook.md", dataset=copy).name == "codebook.md"


def test_the_home_of_nobody_is_no_dataset():
    with pytest.raises(UsageError) as caught:
        nv.tables(dataset="~nosuchuser")
    assert str(caught.value) == (
        "No dataset at ~nosuchuser: there is no user of that name with a home folder. Allowed: a folder that is or "
        "holds data/, or the path of a datapackage.json. A folder whose own name begins with ~ is written ./~name."
    )


@pytest.mark.parametrize("name", ["a\0b", "a" * 100_000])
def test_a_name_that_no_folder_can_have_is_no_dataset(name):
    with pytest.raises(UsageError, match=r"^No dataset at .*a.*: it .*the path of a datapackage\.json\.$"):
        nv.tables(dataset=name)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="this system has no such names")
def test_a_folder_whose_name_is_not_utf8_is_read(ferries, tmp_path, ids):
    folder = tmp_path / os.fsdecode(b"other\xff")
    shutil.copytree(ferries, folder)
    assert nv.verify(folder).ok
    assert nv.evidence(ids.q1, dataset=folder).passage.text == "“We will not sell the ferry,”"


def test_a_file_is_not_suggested_where_a_folder_is_needed(tmp_path):
    (tmp_path / "claims.png").write_bytes(b"")
    with pytest.raises(UsageError, match=r"it does not exist\. Allowed: a folder"):
        nv.tables(tmp_path / "claims")
    (tmp_path / "claimz").mkdir()
    with pytest.raises(UsageError, match=r"it does not exist\. Did you mean .*claimz\? Allowed: a folder"):
        nv.tables(tmp_path / "claims")
