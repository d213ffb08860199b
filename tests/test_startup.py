"""A command imports what it needs, and not what another needs: libraries take longer to import than it to answer."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src"
TINY = Path(__file__).parent / "build" / "tiny"
LIBRARIES = {"pandera", "datapackage", "xlsxwriter", "matplotlib", "polars", "hypothesis"}
CODE = (
    "import json, sys; from newsvoices.cli import main; status = main(sys.argv[2:]); "
    "open(sys.argv[1], 'w').write(json.dumps([status, *sys.modules]))"
)


@pytest.fixture
def imported(tmp_path: Path):
    """Run a command; returns its exit status and those of the libraries that it imported."""

    def run(*arguments: object) -> tuple[int, set[str]]:
        told = tmp_path / "told.json"
        environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
        command = [sys.executable, "-c", CODE, str(told), *map(str, arguments)]
        subprocess.run(command, env=environment, capture_output=True, check=True, timeout=300)
        status, *modules = json.loads(told.read_text())
        return status, LIBRARIES & set(modules)

    return run


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n", encoding="utf-8")
    return path


def test_extract_imports_nothing_that_only_a_build_needs(imported, article: Path) -> None:
    assert imported("extract", article) == (0, set())


def test_new_imports_nothing_that_only_a_build_needs(imported, article: Path, tmp_path: Path) -> None:
    assert imported("new", article, tmp_path / "dataset") == (0, set())


def test_a_build_that_ends_with_its_sources_waits_for_no_library_that_checks_tables(imported, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(TINY, tmp_path / "tiny"))
    (folder / "build" / "actors.yaml").write_text("actors: [", encoding="utf-8")
    assert imported("build", folder) == (1, {"xlsxwriter"})
