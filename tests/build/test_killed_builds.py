"""A whole build killed at 200 random points: every file is the old or the new one, and the next build finishes.

Some builds are started as a person starts them and killed at any point of their run, imports included. Most are
forked from a process that has imported everything, and killed in the stretches that write.
"""

import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

import newsvoices

SOURCE = Path(__file__).parents[2] / "src"
TINY = Path(__file__).parent / "tiny"
FINAL, LEDGER = "build/coding/ferry-fares/final.yaml", "build/ids/ferry-fares.csv"
SINGLE = (FINAL, LEDGER, "CITATION.cff")
OURS = {".newsvoices.lock", ".data.lock", ".data.note"}
PARTS = {f"{Path(name).parent}/.{Path(name).name}.part".removeprefix("./") for name in SINGLE}
ENTRY = """\
      - key: c-money
        words: wasted the money
        proposition: Money was wasted.
        claim_type: value
        certainty: certain
        voice: reported
        quote: q-wasted
"""
KILLS = {"process": 30, "build": 60, "ids": 60, "swap": 50}
"""How many are killed when: while a process of its own runs; while a build runs; once the ledger is written; once the
swap begins."""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")]


def read_tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def under(tree: dict[str, bytes], name: str) -> dict[str, bytes]:
    return {path.removeprefix(f"{name}/"): data for path, data in tree.items() if path.startswith(f"{name}/")}


class Builder:
    """A process that forks builds; one at a time."""

    def __init__(self, warm: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("forking_builder.py")), str(warm)],
            env={**os.environ, "PYTHONPATH": str(SOURCE)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._answer() == "ready"

    def start(self, folder: Path) -> int:
        self._ask(str(folder))
        return int(self._answer())

    def wait(self) -> int:
        self._ask("wait")
        return int(self._answer())

    def build(self, folder: Path) -> tuple[int, str]:
        self.start(folder)
        return self.wait(), folder.with_name(f"{folder.name}.said").read_text(encoding="utf-8")

    def close(self) -> None:
        self._process.communicate(timeout=300)

    def _ask(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().removesuffix("\n")


@contextmanager
def builders(place: Path, count: int) -> Iterator[list[Builder]]:
    made = [Builder(shutil.copytree(TINY, place / f"warm-{number}")) for number in range(count)]
    try:
        yield made
    finally:
        for builder in made:
            builder.close()


def own_process(folder: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "newsvoices", "build", str(folder)],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def until(reached: Callable[[], bool]) -> None:
    """Wait for a step of a build; it may end before anybody looks."""
    end = time.monotonic() + 20
    while not reached() and time.monotonic() < end:
        time.sleep(0.0005)


def is_swapping(note: Path) -> bool:
    try:
        return "swapping" in note.read_text(encoding="utf-8")
    except FileNotFoundError:
        return False


@dataclass(frozen=True)
class Versions:
    """The dataset before the build that is killed, and what that build makes when nothing stops it."""

    start: Path
    old: dict[str, bytes]
    new: dict[str, bytes]
    process_seconds: float
    build_seconds: float

    def kill(self, kind: str, part: float, folder: Path, builder: Builder) -> None:
        """Build in ``folder`` and kill it; ``part`` (0 to 1) says how far into the stretch."""
        if kind == "process":
            process = own_process(folder)
            time.sleep(part * self.process_seconds)
            process.kill()
            process.wait()
            return
        number = builder.start(folder)
        stretch = self.build_seconds
        if kind == "ids":
            ledger = folder / LEDGER
            before = ledger.stat().st_ino
            until(lambda: ledger.with_name(f".{ledger.name}.part").exists() or ledger.stat().st_ino != before)
            stretch = 0.03
        elif kind == "swap":
            note, citation = folder / ".data.note", folder / "CITATION.cff"
            before = citation.stat().st_ino
            until(lambda: is_swapping(note) or citation.stat().st_ino != before)
            stretch = 0.01
        time.sleep(part * stretch)
        os.kill(number, signal.SIGKILL)  # not yet waited for, so the number is still its own
        builder.wait()

    def examine(self, folder: Path) -> tuple[list[str], list[str], dict[str, bool]]:
        """Return what is wrong after a kill, what was found, and what the next build has to tell."""
        tree = read_tree(folder)
        wrong, found = [], []
        data = under(tree, "data")
        old, new = under(self.old, "data"), under(self.new, "data")
        if not (folder / "data").exists():
            found.append("data missing")
            if under(tree, "data.old") != old or under(tree, "data.new") != new:
                wrong.append("data is missing, and data.old or data.new is not whole")
        elif data not in (old, new):
            wrong.append("data is neither the old nor the new version")
        else:
            found.append("old data" if data == old else "new data")
        for name in SINGLE:
            if tree.get(name) not in (self.old[name], self.new[name]):
                wrong.append(f"{name} is neither the old nor the new one")
        if tree.get(FINAL) == self.new[FINAL] != self.old[FINAL] and tree.get(LEDGER) == self.old[LEDGER]:
            wrong.append("ids are in final.yaml that the ledger does not have")
        if tree.get(LEDGER) == self.new[LEDGER] and tree.get(FINAL) == self.old[FINAL]:
            found.append("ids in the ledger only")
        if data == new and tree.get("CITATION.cff") == self.old["CITATION.cff"]:
            found.append("new data, old CITATION.cff")
        extra = {name for name in tree.keys() - self.new.keys() if not name.startswith(("data.new/", "data.old/"))}
        found += sorted(extra & (PARTS | OURS))
        if extra - PARTS - OURS:
            wrong.append(f"unknown files: {sorted(extra - PARTS - OURS)}")
        left = {name: (folder / name).exists() for name in ("data.new", "data.old")}
        found += [name for name, exists in left.items() if exists]
        return wrong, found, left

    def finish(self, folder: Path, left: dict[str, bool], builder: Builder) -> list[str]:
        """Build again; return what is wrong with that."""
        missing = not (folder / "data").exists()
        status, said = builder.build(folder)
        wrong = [] if status == 0 else [f"the next build ended with {status}: {said}"]
        told = re.match(r"A build of .+ had been interrupted: .+\.\n\nRows per table:", said)
        if bool(told) != any(left.values()):
            wrong.append(f"left behind: {left}, but the next build said: {said[:200]}")
        expected = (
            "the new data was complete and is now in place"
            if missing
            else "the new data was already in place"
            if left["data.old"]
            else "the unfinished data.new was deleted"
            if left["data.new"]
            else ""
        )
        if expected not in said:
            wrong.append(f"expected {expected!r}, but the next build said: {said[:200]}")
        tree = read_tree(folder)
        differing = sorted(name for name in tree.keys() | self.new.keys() if tree.get(name) != self.new.get(name))
        if differing:
            wrong.append(f"not what an uninterrupted build makes: {differing}")
        folders = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_dir()}
        expected_folders = {str(parent) for name in self.new for parent in Path(name).parents} - {"."}
        if folders != expected_folders:
            wrong.append(f"folders left or missing: {sorted(folders ^ expected_folders)}")
        return wrong


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> Versions:
    place = tmp_path_factory.mktemp("versions")
    start, whole = place / "start/island-news", place / "whole/island-news"
    shutil.copytree(TINY, start)
    assert own_process(start).wait(timeout=300) == 0
    newsvoices.verify(start / "data")
    final = start / FINAL
    text = final.read_text(encoding="utf-8")
    marker = "    nothing:\n      - {words: Tom Reyes disagreed."
    assert text.count(marker) == 1
    final.write_text(text.replace(marker, ENTRY + marker), encoding="utf-8")
    old = read_tree(start)

    times = []
    with builders(place, 1) as (builder,):
        for run in (lambda folder: own_process(folder).wait(timeout=300), lambda folder: builder.build(folder)[0]):
            shutil.rmtree(whole, ignore_errors=True)
            shutil.copytree(start, whole)
            begun = time.monotonic()
            assert run(whole) == 0
            times.append(time.monotonic() - begun)
    newsvoices.verify(whole / "data")
    new = read_tree(whole)
    assert {name for name in old if old[name] != new[name]} >= {*SINGLE, "data/claims.csv", "data/SHA256SUMS"}
    return Versions(start, old, new, *times)


def test_killed_at_200_random_points(versions: Versions, tmp_path: Path) -> None:
    chance = random.Random(20141113)
    points = [(kind, (number + chance.random()) / count) for kind, count in KILLS.items() for number in range(count)]
    chance.shuffle(points)

    def work(builder: Builder, first: int) -> tuple[list[str], Counter[tuple[str, str]]]:
        bad: list[str] = []
        seen: Counter[tuple[str, str]] = Counter()
        for number in range(first, len(points), 2):
            kind, part = points[number]
            folder = tmp_path / str(number) / "island-news"
            shutil.copytree(versions.start, folder)
            versions.kill(kind, part, folder, builder)
            wrong, found, left = versions.examine(folder)
            wrong += versions.finish(folder, left, builder)
            bad += [f"{kind} {part:.3f}: {what}" for what in wrong]
            seen.update((kind, what) for what in {*found, "kills"})
            if not wrong:
                shutil.rmtree(folder.parent)
        return bad, seen

    with builders(tmp_path, 2) as pair, ThreadPoolExecutor(2) as pool:
        results = list(pool.map(work, pair, range(2)))
    seen = results[0][1] + results[1][1]
    shown = "\n".join(f"{kind:<8} {what:<32} {count}" for (kind, what), count in sorted(seen.items()))
    print(f"\nprocess {versions.process_seconds:.2f} s, build {versions.build_seconds:.2f} s\n{shown}")
    assert [what for bad, _ in results for what in bad] == []
    met = Counter({what: sum(count for (_, other), count in seen.items() if other == what) for _, what in seen})
    assert met["kills"] == 200
    # The points are spread so that both sides of every step are met, and most steps are caught half-way.
    assert met["old data"] > 30
    assert met["new data"] > 10
    assert met["data.new"] > 10
    assert met["data.old"] > 0
