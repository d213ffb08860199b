"""newsvoices extract --to, killed at any moment, out of room, or begun twice: nothing whole is lost, nothing else is read."""

import errno
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newsvoices.apply import command, portions, unfinished
from newsvoices.apply.unfinished import Unfinished
from newsvoices.apply.write import Tables
from newsvoices.cli import main

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"
WRITES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir"}
at_each_step: list[Callable[[], None]] = []


def hear(event: str, arguments: tuple) -> None:
    opens = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_CREAT | os.O_WRONLY)
    if at_each_step and (event in WRITES or opens):
        act = at_each_step.pop()  # what it does itself are no steps
        act()
        at_each_step.append(act)


@pytest.fixture(scope="module", autouse=True)
def hook() -> None:
    sys.addaudithook(hear)  # for good, and deaf when nothing is to be done


@contextmanager
def each_step(act: Callable[[], None]) -> Iterator[None]:
    at_each_step.append(act)
    try:
        yield
    finally:
        at_each_step.clear()


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two articles in two parts, which are soon read, and one that cannot be."""
    monkeypatch.setattr(command, "_IN_A_PORTION", 1)
    monkeypatch.setattr(command, "_AT_A_TIME", 2)
    read, known = portions.read_portion, {}
    monkeypatch.setattr(
        portions,
        "read_portion",
        lambda items: known[tuple(items)] if tuple(items) in known else known.setdefault(tuple(items), read(items)),
    )
    rows = [{"id": f"n{n}", "text": f"{TEXT}It cost {n} pounds."} for n in range(2)]
    rows.insert(1, {"id": "none"})
    path = tmp_path / "news.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def snapshots(news: Path, folder: Path, places: Path) -> list[Path]:
    """Run the command, and return what a kill would have left before its steps on the disk, each once."""
    found: list[Path] = []
    before: list[tuple[str, bytes]] = [("", b"")]

    def copy() -> None:
        there = sorted((str(path), path.read_bytes() if path.is_file() else b"") for path in folder.rglob("*"))
        if there == before:
            return
        before[:] = there
        found.append(places / str(len(found)) / "out")
        found[-1].parent.mkdir(parents=True)
        if folder.exists():
            shutil.copytree(folder, found[-1])

    with each_step(copy):
        main(["extract", str(news), "--to", str(folder)])
    return found


def test_killed_before_every_step(news: Path, tmp_path: Path) -> None:
    killed = snapshots(news, tmp_path / "one", tmp_path / "killed")
    assert len(killed) > 40
    go_on(news, killed, contents(tmp_path / "one"))


@pytest.mark.slow
def test_killed_before_every_step_and_again_while_going_on(news: Path, tmp_path: Path) -> None:
    killed = snapshots(news, tmp_path / "one", tmp_path / "killed")
    for number, left in enumerate(killed[::4]):
        if left.exists():
            shutil.copytree(left, tmp_path / str(number))
        again = snapshots(news, tmp_path / str(number), tmp_path / "again" / str(number))
        go_on(news, again[number % 3 :: 3], contents(tmp_path / "one"))


def go_on(news: Path, killed: list[Path], expected: dict[str, bytes]) -> None:
    for left in killed:
        there = contents(left)
        status = main(["extract", str(news), "--to", str(left)])
        assert status == 1 or (status == 2 and expected.items() <= there.items()), left
        assert contents(left) == expected, left


def test_a_second_run_into_the_same_folder_is_refused_until_the_first_has_ended(
    news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    with Unfinished(folder):
        assert main(["extract", str(news), "--to", str(folder)]) == 2
        assert capsys.readouterr().err == (
            f"newsvoices: Another newsvoices extract is writing {folder} at this moment. Wait until it has ended, or name "
            "another folder. Where none is running any more, as on a machine that has crashed, delete "
            f"{folder / 'unfinished' / 'lock'}.\n"
        )
    assert not folder.exists()
    assert main(["extract", str(news), "--to", str(folder)]) == 1
    capsys.readouterr()
    assert main(["extract", str(news), "--to", str(folder)]) == 2
    assert capsys.readouterr().err == (
        f"newsvoices: {folder} holds the tables of a run that has ended: they are complete, and nothing there is "
        "overwritten. Read them as they are, or name a new folder for others.\n"
    )
    assert not (folder / "unfinished").exists()


def full(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_costs_nothing_that_was_kept(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, written = tmp_path / "out", unfinished.replace_whole
    assert main(["extract", str(news), "--to", str(tmp_path / "one")]) == 1
    capsys.readouterr()
    for place, name, number in (
        (unfinished, "replace_whole", 2),
        (Tables, "add", 3),
        (Tables, "add_text", 3),
        (unfinished.Path, "replace", 3),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(place, name, full)
            if place is unfinished:
                small = lambda path, data: full() if path.name.startswith("000001") else written(path, data)  # noqa: E731
                patch.setattr(unfinished, "replace_whole", small)
            assert main(["extract", str(news), "--to", str(folder)]) == 1
        assert capsys.readouterr().err == (
            f"newsvoices: {folder}: the tables cannot be written (No space left on device). What was read ({number} "
            "articles) is kept there. Make room or give yourself the right to write; then run the command again, which "
            "goes on from there.\n"
        )
        assert {path.name for path in folder.iterdir()} == {"unfinished"}
    assert main(["extract", str(news), "--to", str(folder)]) == 1
    assert contents(folder) == contents(tmp_path / "one")


def stopped(news: Path, folder: Path) -> dict[str, bytes]:
    """Keep all parts in a folder, and no tables."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Tables, "add", full)
        assert main(["extract", str(news), "--to", str(folder)]) == 1
    return contents(folder)


def test_what_others_put_beside_the_parts_is_not_touched(
    news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    kept = stopped(news, folder)
    (folder / "quotes.csv").write_bytes(b"mine")
    capsys.readouterr()
    assert main(["extract", str(news), "--to", str(folder)]) == 2
    assert capsys.readouterr().err == (
        f"newsvoices: {folder} holds quotes.csv beside what was read, which is kept, and nothing there is overwritten. Move "
        "elsewhere what does not belong there, then run the command again.\n"
    )
    assert contents(folder) == {**kept, "quotes.csv": b"mine"}
    (folder / "quotes.csv").rename(folder / ".DS_Store")
    assert main(["extract", str(news), "--to", str(folder)]) == 1
    assert contents(folder)[".DS_Store"] == b"mine"


@pytest.mark.parametrize(
    "mine",
    [
        ["unfinished/poem.txt"],
        ["unfinished/tables/data.csv"],
        ["paper.tex", "unfinished/tables/data.csv"],
        ["unfinished/lock"],
        ["unfinished/placing"],
        ["unfinished/.film.part"],
    ],
)
def test_somebodys_own_folder_of_that_name_is_not_touched(
    news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], mine: list[str]
) -> None:
    for name in mine:
        (tmp_path / "out" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "out" / name).write_text("O")
    assert main(["extract", str(news), "--to", str(tmp_path / "out")]) == 2
    assert "out is not empty, and nothing there is overwritten." in capsys.readouterr().err
    assert contents(tmp_path / "out") == dict.fromkeys(mine, b"O")


def test_an_empty_folder_of_that_name_stays_beside_what_is_somebodys(news: Path, tmp_path: Path) -> None:
    (tmp_path / "out" / "unfinished").mkdir(parents=True)
    (tmp_path / "out" / "poem.txt").write_text("O")
    assert main(["extract", str(news), "--to", str(tmp_path / "out")]) == 2
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"unfinished", "poem.txt"}


def test_what_is_put_into_the_folder_while_articles_are_read_is_not_touched(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    finish, folder = command.finish, tmp_path / "out"
    mine = {"texts/mine.txt": b"mine", "unfinished/note.txt": b"mine"}

    def put(*given: object) -> object:
        for name, data in mine.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(data)
        return finish(*given)

    with monkeypatch.context() as patch:
        patch.setattr(command, "finish", put)
        assert main(["extract", str(news), "--to", str(folder)]) == 2
    assert f"{folder} holds texts beside what was read, which is kept, and" in capsys.readouterr().err
    assert mine.items() <= contents(folder).items()
    shutil.rmtree(folder / "texts")
    (folder / "unfinished" / "note.txt").unlink()
    assert main(["extract", str(news), "--to", str(folder)]) == 1
    assert not (folder / "unfinished").exists()


def test_parts_of_another_version_stay_with_what_stands_beside_them(news: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    stopped(news, folder)
    (folder / "unfinished" / "tables").mkdir()
    for name in ("begun.json", "tables/mine.csv"):
        (folder / "unfinished" / name).write_bytes(b"{}")
    before = contents(folder)
    assert main(["extract", str(news), "--to", str(folder)]) == 2
    assert contents(folder) == before


def test_an_interrupt_when_the_tables_are_in_place_says_so(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    folder = tmp_path / "out"
    monkeypatch.setattr(command, "_report", stop)
    assert main(["extract", str(news), "--to", str(folder)]) == 130
    assert capsys.readouterr().err == f"newsvoices: interrupted; the tables in {folder} are complete.\n"
    assert (folder / "SHA256SUMS").exists()
    assert not (folder / "unfinished").exists()
