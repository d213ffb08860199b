"""A tiny dataset of two articles (one curated, one not), built once, and ways to build copies of it."""

import csv
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from newsvoices.build import run as build_run
from newsvoices.cli import main
from newsvoices.publish.checksums import hash_file, list_files

TINY = Path(__file__).parent / "tiny"
SOURCE = Path(__file__).parents[2] / "src"


def hash_files(folder: Path) -> dict[str, str]:
    return {name: hash_file(folder / name) for name in list_files(folder)}


@dataclass(frozen=True)
class Said:
    """What a command ended with, and what it printed."""

    status: int
    out: str
    err: str


@dataclass
class Dataset:
    """A dataset folder, and what one does with it."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def __truediv__(self, name: str) -> Path:
        return self.folder / name

    def run(self, *arguments: object) -> Said:
        self.capture.readouterr()
        status = main([str(argument) for argument in arguments])
        out, err = self.capture.readouterr()
        return Said(status, out, err)

    def build(self, *options: str) -> Said:
        return self.run("build", self.folder, *options)

    def builds(self, *options: str) -> str:
        said = self.build(*options)
        assert said.err == ""
        assert said.status == 0
        return said.out

    def refuses(self, *options: str, status: int = 1) -> str:
        """Build, expect one message and no change to any file; return the message without the folder's path."""
        before = self.hashes()
        said = self.build(*options)
        assert said.status == status
        assert said.out == ""
        assert said.err.startswith("newsvoices: ")
        assert "Traceback" not in said.err
        assert self.hashes() == before
        return said.err.removeprefix("newsvoices: ").replace(f"{self.folder}/", "")

    def change(self, name: str, old: str, new: str) -> None:
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) >= 1, f"{old!r} is not in {name}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")

    def hashes(self, under: str = "") -> dict[str, str]:
        return hash_files(self.folder / under)

    def rows(self, name: str) -> list[dict[str, str]]:
        text = (self.folder / "data" / f"{name}.csv").read_bytes().decode("utf-8-sig")
        return list(csv.DictReader(text.splitlines(keepends=True)))


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "island-news"
    shutil.copytree(TINY, folder)
    build_run.build_dataset(folder)
    return folder


@pytest.fixture
def fresh(tmp_path: Path, capsys: pytest.CaptureFixture[str], gate_remembers: None) -> Dataset:
    """The dataset before its first build."""
    return Dataset(Path(shutil.copytree(TINY, tmp_path / "fresh" / "island-news")), capsys)


@pytest.fixture
def built(template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], gate_remembers: None) -> Dataset:
    """The dataset after a build."""
    return Dataset(Path(shutil.copytree(template, tmp_path / "island-news")), capsys)


@pytest.fixture
def hashes() -> Callable[[Path], dict[str, str]]:
    return hash_files


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip reading the package back, which takes most of a build and is tested on its own."""
    monkeypatch.setattr(build_run, "check_package", lambda place: None)


@pytest.fixture
def start() -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """Run the command in a process of its own."""

    def run(*arguments: object, cwd: Path | None = None, **environment: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "newsvoices", *map(str, arguments)],
            cwd=cwd,
            env={**os.environ, "PYTHONPATH": str(SOURCE), **environment},
            capture_output=True,
            encoding="utf-8",
            errors="surrogateescape",
            timeout=300,
            check=False,
        )

    return run
