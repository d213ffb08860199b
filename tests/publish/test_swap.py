"""The swap in ordinary and hostile company: messages, what is kept, what is refused, who holds the lock."""

import errno
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from newsvoices.errors import DataError, UsageError
from newsvoices.publish import swap
from newsvoices.publish.checksums import write_sums
from newsvoices.publish.owned import is_whole
from newsvoices.publish.swap import publish, recover

DRIVER = Path(__file__).with_name("swap_driver.py")
SOURCE = Path(__file__).parents[2] / "src"


def writer(version: str):
    def write(folder: Path) -> None:
        (folder / "reference").mkdir()
        (folder / "claims.csv").write_text(version)
        (folder / "reference" / "codes.csv").write_text(version)
        write_sums(folder)

    return write


def accept(folder: Path) -> None:
    assert is_whole(folder)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    publish(folder, writer("one"), accept)
    return folder


def beside(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir())


def content(folder: Path) -> str:
    assert is_whole(folder)
    return (folder / "claims.csv").read_text()


def test_created_updated_identical_and_nothing_left_beside(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert publish(folder, writer("one"), accept).kind == "created"
    assert publish(folder, writer("two"), accept).kind == "updated"
    before = {path: path.stat() for path in [folder, *folder.rglob("*")]}
    assert publish(folder, writer("two"), accept).kind == "identical"
    assert {path: path.stat() for path in before} == before
    assert content(folder) == "two"
    assert beside(folder) == ["data"]


def test_a_failed_check_leaves_everything_as_it_was(data: Path) -> None:
    def refuse(folder: Path) -> None:
        raise DataError("row 7 is wrong")

    with pytest.raises(DataError, match="row 7 is wrong"):
        publish(data, writer("two"), refuse)
    assert content(data) == "one"
    assert beside(data) == ["data"]


def test_an_interrupt_between_the_two_renames_puts_the_old_folder_back(data: Path, monkeypatch) -> None:
    real = os.rename

    def rename(source: Path, target: Path) -> None:
        if Path(source).name == "data.new":
            raise KeyboardInterrupt
        real(source, target)

    monkeypatch.setattr(swap.os, "rename", rename)
    with pytest.raises(KeyboardInterrupt):
        publish(data, writer("two"), accept)
    assert content(data) == "one"
    assert beside(data) == ["data"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_full_disk_or_forbidden_step_anywhere(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    command = [sys.executable, str(DRIVER), "errors", str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert done.stderr == ""
    cases = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(cases) > 80
    for case in cases:
        start = "The disk is full (" if case["code"] == errno.ENOSPC else "Not allowed to write beside "
        if case["message"]:
            assert case["message"].startswith(start), case
            assert case["version"] == case["first"], case
            assert case["leftovers"] == [], case
            state = f"{'data is as it was.' if case['first'] else 'Nothing was published.'}"
            assert state in case["message"], case
        else:
            assert case["version"] == "v2", case
            assert case["leftovers"] == [] or "The next build tries again." in case["left"], case
        assert case["next"] == ("created" if case["version"] is None else "updated"), case
        assert case["leftovers_next"] == [], case
    assert sum(case["message"] is not None for case in cases) > 60


def in_small_disk(script: str) -> subprocess.CompletedProcess[str]:
    """Run Python on a disk of its own of 64 KB, mounted at ``disk``; skips where namespaces are not allowed."""
    mount = 'd=$(mktemp -d); mount -t tmpfs -o size=64k none "$d" && cd "$d" && exec "$0" -c "$1"'
    command = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, sys.executable]
    probe = subprocess.run([*command, "print('ok')"], capture_output=True, text=True, check=False)
    if probe.stdout != "ok\n":
        pytest.skip("cannot mount a small disk here")
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    return subprocess.run([*command, script], env=environment, capture_output=True, text=True, check=False)


PUBLISH_TWICE = """
import os, subprocess
from pathlib import Path
from newsvoices.errors import DataError
from newsvoices.publish.checksums import write_sums
from newsvoices.publish.swap import publish
def writer(size):
    def write(folder):
        (folder / "claims.csv").write_bytes(b"x" * size)
        write_sums(folder)
    return write
publish(Path("data"), writer(10), lambda folder: None)
{before}
try:
    publish(Path("data"), writer({size}), lambda folder: None)
except DataError as error:
    print(error)
print(sorted(os.listdir(".")), os.path.getsize("data/claims.csv"))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux namespaces")
def test_a_disk_that_is_really_full() -> None:
    done = in_small_disk(PUBLISH_TWICE.format(before="", size=1_000_000))
    message, state = done.stdout.splitlines()
    assert message.startswith("The disk is full (No space left on device): ")
    assert message.endswith("data is as it was. Free some space there, then build again.")
    assert state == "['data'] 10"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux namespaces")
def test_a_disk_that_is_really_read_only() -> None:
    remount = "subprocess.run(['mount', '-o', 'remount,ro', os.getcwd()], check=True)"
    done = in_small_disk(PUBLISH_TWICE.format(before=remount, size=20))
    message, state = done.stdout.splitlines()
    assert message.startswith("Not allowed to write beside ")
    assert "Read-only file system" in message
    assert "data is as it was." in message
    assert state == "['data'] 10"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission(data: Path) -> None:
    data.parent.chmod(0o555)
    try:
        with pytest.raises(DataError, match=r"Not allowed to write beside .*data is as it was"):
            publish(data, writer("two"), accept)
    finally:
        data.parent.chmod(0o755)
    assert content(data) == "one"


def test_the_second_of_two_builds_says_who_holds_the_lock(data: Path) -> None:
    writing, go_on = threading.Event(), threading.Event()

    def slow(folder: Path) -> None:
        writing.set()
        assert go_on.wait(20)
        writer("two")(folder)

    first = threading.Thread(target=publish, args=(data, slow, accept))
    first.start()
    try:
        assert writing.wait(20)
        for command in (lambda: publish(data, writer("three"), accept), lambda: recover(data)):
            with pytest.raises(UsageError) as caught:
                command()
            message = str(caught.value)
            assert message.startswith(f"Another newsvoices build (process {os.getpid()} on ")
            assert f"is writing {data} at this moment. Nothing was changed." in message
            assert message.endswith("Wait until it has ended, then run this again.")
    finally:
        go_on.set()
        first.join()
    assert content(data) == "two"
    assert beside(data) == ["data"]


@pytest.mark.parametrize("stray", ["notes.txt", "reference/mine.csv", "sub/deep/x", "empty/"])
def test_a_file_of_somebody_else_is_never_deleted(data: Path, stray: str) -> None:
    path = data / stray
    path.parent.mkdir(parents=True, exist_ok=True)
    path.mkdir() if stray.endswith("/") else path.write_text("mine")
    with pytest.raises(DataError) as caught:
        publish(data, writer("two"), accept)
    assert f"{data} holds files that no build put there" in str(caught.value)
    assert f"\n  {stray}\n" in str(caught.value)
    assert "Move them elsewhere, then build again." in str(caught.value)
    assert path.exists()
    assert content(data) == "one"
    assert beside(data) == ["data"]


def test_a_link_into_somebody_elses_folder_is_not_followed(data: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "thesis.doc").write_text("years of work")
    (data / "link").symlink_to(other)
    with pytest.raises(DataError, match=r"\n  link\n"):
        publish(data, writer("two"), accept)
    assert (other / "thesis.doc").exists()


def test_a_folder_that_no_build_made_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "claims.csv").write_text("my own claims")
    with pytest.raises(DataError, match=r"holds files that no build put there .*\n  claims.csv\n"):
        publish(folder, writer("one"), accept)
    assert (folder / "claims.csv").read_text() == "my own claims"
    assert beside(folder) == ["data"]


@pytest.mark.parametrize("name", ["data.new", "data.old"])
def test_a_folder_of_our_working_name_that_we_did_not_make_is_kept(data: Path, name: str) -> None:
    backup = data.with_name(name)
    backup.mkdir()
    writer("backup")(backup)
    assert recover(data) is None
    with pytest.raises(DataError, match=f"{name} would be overwritten: no build left it there"):
        publish(data, writer("two"), accept)
    assert content(backup) == "backup"
    assert content(data) == "one"


def test_what_a_desktop_leaves_does_not_count(data: Path) -> None:
    (data / ".DS_Store").write_bytes(b"\0")
    (data / ".~lock.claims.csv#").write_text("open in LibreOffice")
    assert publish(data, writer("one"), accept).kind == "identical"
    assert publish(data, writer("two"), accept).kind == "updated"


def test_a_damaged_file_of_ours_is_simply_replaced(data: Path) -> None:
    (data / "claims.csv").write_text("saved by a spreadsheet")
    assert publish(data, writer("one"), accept).kind == "updated"
    assert content(data) == "one"


def test_a_linked_folder_stays_a_link(data: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "data"
    link.parent.mkdir()
    link.symlink_to(data)
    assert publish(link, writer("two"), accept).folder == data
    assert link.is_symlink()
    assert content(link) == "two"


def interrupted(data: Path, *, new: str | None, old: str | None) -> None:
    """Lay out what a build killed while renaming leaves."""
    for name, version in (("new", new), ("old", old)):
        if version is not None:
            folder = data.with_name(f"data.{name}")
            folder.mkdir()
            writer(version)(folder)
    data.with_name(".data.note").write_text("newsvoices build: process 1 on x, started y\nswapping\n")


def remove(data: Path) -> None:
    for path in sorted(data.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    data.rmdir()


def test_recovery_puts_the_previous_folder_back_when_the_new_one_is_broken(data: Path) -> None:
    remove(data)
    interrupted(data, new="two", old="one")
    (data.with_name("data.new") / "claims.csv").write_text("torn")
    assert recover(data) == (
        f"A build of {data} had been interrupted: the previous data was put back; the unfinished data.new was deleted."
    )
    assert content(data) == "one"
    assert beside(data) == ["data"]


def test_a_build_tells_what_it_recovered(data: Path) -> None:
    interrupted(data, new=None, old="zero")
    outcome = publish(data, writer("two"), accept)
    assert outcome.recovered == (
        f"A build of {data} had been interrupted: the new data was already in place, and the rest of the previous "
        "one was deleted."
    )
    assert outcome.kind == "updated"
    assert beside(data) == ["data"]


def test_recovery_asks_when_the_folder_was_changed_after_an_interruption(data: Path) -> None:
    interrupted(data, new=None, old="zero")
    (data / "claims.csv").write_text("changed since")
    with pytest.raises(DataError, match=r"Keep one: delete data\.old, or delete data and rename data\.old to data"):
        recover(data)
    assert content(data.with_name("data.old")) == "zero"
    assert (data / "claims.csv").read_text() == "changed since"


def test_recovery_keeps_a_file_that_somebody_put_into_the_old_folder(data: Path) -> None:
    interrupted(data, new=None, old="zero")
    stray = data.with_name("data.old") / "mine.txt"
    stray.write_text("mine")
    with pytest.raises(DataError, match=r"data\.old holds files that no build put there .*\n  mine\.txt\n"):
        recover(data)
    assert stray.exists()
    assert content(data) == "one"


def test_nothing_to_recover_says_nothing(data: Path) -> None:
    assert recover(data) is None
