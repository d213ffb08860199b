"""The wheel carries the package, the schema and what code reads of the data, and works where nothing can be written."""

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("wheel")
    source = place / "source"
    left_out = shutil.ignore_patterns(".git", "__pycache__", ".*_cache", ".venv", "*.egg-info", "tests", "benchmarks")
    shutil.copytree(ROOT, source, ignore=left_out)
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index", "-q", "-w"]
    subprocess.run([*command, str(place), str(source)], check=True, capture_output=True)
    return next(place.glob("*.whl"))


def test_the_wheel_holds_schema_and_data_but_not_what_people_open(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name.removeprefix("newsvoices/_pkg/") for name in archive.namelist()}
    assert {"data/quotes.csv", "data/quotes.parquet", "data/datapackage.json", "data/codebook.md"} <= names
    assert {"data/texts/kazak-russian-treaty.txt", "schema/quotes.json", "schema/vocabularies/voice.json"} <= names
    assert {name for name in names if name.endswith((".xlsx", ".svg", ".yaml"))} == set()


def test_the_wheel_holds_the_extractors_model_and_the_annotations(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        sizes = {item.filename: item.compress_size for item in archive.infolist()}
    gold = [name for name in sizes if name.startswith("newsvoices/evaluate/gold/") and name.endswith(".json")]
    assert len(gold) == 50 + 5 + 50 + 5 + 20 + 50 + 50
    assert "newsvoices/evaluate/gold/README.md" in sizes
    assert sum(size for name, size in sizes.items() if name.startswith("newsvoices/network/")) < 20_000_000
    assert "newsvoices/network/model.npz" in sizes


def test_an_installed_wheel_works_from_a_read_only_folder(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    for path in [*site.rglob("*"), site]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    code = (
        f"import newsvoices as nv; assert nv.__file__.startswith({str(site)!r}), nv.__file__;"
        "found = nv.extract('“We had no choice,” Ada Brennock said.')['quotes'].speaker_name.tolist();"
        "print(len(nv.load('quotes')), nv.verify().ok, nv.cite('claims', style='csl')[:1], found)"
    )
    libraries = os.pathsep.join([str(site), sysconfig.get_path("purelib")])
    # -S: the test environment's own editable install must not be found before the wheel.
    done = subprocess.run(
        [sys.executable, "-S", "-B", "-c", code],
        env={**os.environ, "PYTHONPATH": libraries},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    quotes, whole, start, found = done.stdout.strip().split(" ", 3)
    assert int(quotes) > 20
    assert (whole, start, found) == ("True", "[", "['Ada Brennock']")
