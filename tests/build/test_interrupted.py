"""Full and read-only disks, two builds at once, killed builds, Ctrl-C: ``data/`` is always whole."""

import errno
import io
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newsvoices.build import run as build_run
from newsvoices.build.alone import alone
from newsvoices.cli import main
from newsvoices.publish.journal import Places, locked

CHANGE = ("build/concepts.yaml", "label: Higher fares are needed", "label: The fares must rise")


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (errno.ENOSPC, "The disk is full (No space left on device): "),
        (errno.EROFS, "Not allowed to write beside "),
        (errno.EACCES, "Not allowed to write beside "),
        (errno.EIO, "could not be written ("),
    ],
)
def test_a_disk_that_fails_while_the_package_is_written(built, monkeypatch, code, message):
    built.change(*CHANGE)

    def fail(*_):
        raise OSError(code, os.strerror(code), str(built / "data.new/quotes.csv"))

    monkeypatch.setattr(build_run, "write_bytes", fail)
    said = built.refuses()
    assert message in said
    assert "data is as it was." in said
    assert not (built / "data.new").exists()


@pytest.mark.parametrize("name", ["build/ids/ferry-fares.csv", "build/coding/ferry-fares/final.yaml"])
def test_a_disk_that_is_full_when_ids_are_written(fresh, monkeypatch, name):
    real = os.replace

    def replace(source, target, **named):
        if Path(target) == fresh / name:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(source, target, **named)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", replace)
        said = fresh.build()
    assert said.status == 1
    assert said.err.startswith(f"newsvoices: {fresh / name}: the file cannot be written (No space left on device).")
    assert not (fresh / "data").exists()
    assert not list(fresh.folder.rglob("*.part"))
    assert "Published" in fresh.builds()


def test_a_source_that_may_not_be_read(built, monkeypatch):
    real = Path.read_bytes

    def read(path):
        if path.name == "actors.yaml":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", read)
        said = built.build()
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(
        f"newsvoices: {built / 'build/actors.yaml'}: the file cannot be read (Permission denied). Give yourself the right "
    )


def test_any_other_failure_of_the_system_is_one_message(built, monkeypatch):
    def fail(folder):
        raise OSError(errno.EMFILE, "Too many open files", "/some/file")

    monkeypatch.setattr(build_run, "read_sources", fail)
    assert built.refuses() == (
        "/some/file: Too many open files. What was published before is as it was. "
        "Check that file, its permissions and the disk, then run the command again.\n"
    )


def test_memory_that_is_used_up_is_one_message(built, monkeypatch):
    def fail(folder):
        raise MemoryError

    monkeypatch.setattr(build_run, "read_sources", fail)
    assert built.refuses().startswith("the memory is used up. What was published before is as it was")


def test_ctrl_c_at_any_stage_leaves_what_was_published(built, monkeypatch):
    built.change(*CHANGE)
    before = built.hashes()
    for step in ("read_sources", "check", "write_package", "check_package"):
        with monkeypatch.context() as patch:

            def interrupt(*_, **__):
                raise KeyboardInterrupt

            patch.setattr(build_run, step, interrupt)
            said = built.build()
        assert said.status == 130
        assert said.err.startswith("newsvoices: interrupted; ")
        assert built.hashes() == before


def test_the_second_of_two_builds_is_told_who_is_writing(built):
    built.change(*CHANGE)
    places = Places.of(built / "data")
    with locked(places):
        places.begin()
        before = built.hashes("data")
        said = built.build()
        assert built.hashes("data") == before
        places.end()
    assert said.status == 2
    assert said.err.startswith(f"newsvoices: Another newsvoices build (process {os.getpid()} on ")
    assert f"is writing {built / 'data'} at this moment. Nothing was changed. Wait until it has ended" in said.err
    assert "differs from the last build" in built.builds()


def test_a_second_build_is_refused_while_one_reads_or_writes(built):
    with alone(built.folder):
        before = built.hashes()
        said = built.build()
        assert built.hashes() == before
    assert (said.status, said.out) == (2, "")
    assert said.err == (
        f"newsvoices: Another newsvoices command is working on {built.folder} at this moment. Nothing was changed. "
        "Wait until it has ended, then run this again.\n"
    )
    assert not (built / ".newsvoices.lock").exists()


def test_a_coding_file_that_is_saved_while_the_build_runs_is_left_as_it_was_saved(built, monkeypatch):
    final = built / "build/coding/ferry-fares/final.yaml"
    real, changed = build_run.check, final.read_bytes() + b"# one more thought\n"

    def check(*given, **named):
        final.write_bytes(changed)
        return real(*given, **named)

    monkeypatch.setattr(build_run, "check", check)
    data = built.hashes("data")
    said = built.build()
    assert said.status == 1
    assert said.err.startswith(f"newsvoices: {final} was changed while the build was running; nothing was published")
    assert final.read_bytes() == changed
    assert built.hashes("data") == data


def test_a_coding_file_that_is_saved_before_its_ids_are_written_is_not_overwritten(fresh, monkeypatch):
    final = fresh / "build/coding/ferry-fares/final.yaml"
    real, changed = build_run.check, final.read_bytes() + b"# one more thought\n"

    def check(*given, **named):
        final.write_bytes(changed)
        return real(*given, **named)

    with monkeypatch.context() as patch:
        patch.setattr(build_run, "check", check)
        said = fresh.build()
    assert (said.status, said.err) == (
        1,
        f"newsvoices: {final} was changed while the build was running; nothing was published, and the file is as you "
        "saved it. Run the build again.\n",
    )
    assert final.read_bytes() == changed
    assert not (fresh / "build/ids").exists()
    assert not (fresh / "data").exists()


def test_a_coding_file_that_is_deleted_while_the_build_runs(built, monkeypatch):
    final = built / "build/coding/ferry-fares/final.yaml"
    real = build_run.check

    def check(*given, **named):
        final.unlink()
        return real(*given, **named)

    monkeypatch.setattr(build_run, "check", check)
    assert f"{final} was changed while the build was running; nothing was published" in built.build().err


def test_what_killed_writings_left_is_deleted_even_where_nothing_is_to_be_written(built, unread):
    whole = built.hashes()
    for name in (
        "build/ids/.ferry-fares.csv.part",
        "build/coding/ferry-fares/.final.yaml.part",
        ".CITATION.cff.part",
        ".newsvoices.lock",
        ".data.lock",
    ):
        (built / name).write_text("half")
    (built / ".mine.part").write_text("mine")
    assert "left untouched" in built.builds()
    (built / ".mine.part").unlink()
    assert built.hashes() == whole


def test_a_folder_where_citation_cff_belongs_is_told_before_anything_is_changed(built):
    built.change(*CHANGE)
    (built / "CITATION.cff").unlink()
    (built / "CITATION.cff").mkdir()
    assert built.refuses() == (
        "CITATION.cff is not a file, and the build writes one there. Nothing was changed. Move it elsewhere, then run "
        "the build again.\n"
    )


def test_a_citation_cff_that_cannot_be_written_is_told_apart_from_data(built, monkeypatch, unread):
    built.change(*CHANGE)
    citation = built / "CITATION.cff"
    before, data, real = citation.read_bytes(), built.hashes("data"), os.replace

    def replace(source, target, **named):
        if Path(target) == citation:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(source, target, **named)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", replace)
        said = built.build()
    assert (said.status, said.err) == (
        1,
        f"newsvoices: {built / 'data'} is what the build makes, but CITATION.cff beside it is not yet. {citation}: the "
        "file cannot be written (No space left on device). What was there is unchanged. Make room or give yourself the "
        "right to write there, and run the command again.\n",
    )
    assert citation.read_bytes() == before
    assert built.hashes("data") != data
    assert "left untouched" in built.builds()
    assert citation.read_bytes() != before
    assert not list(built.folder.rglob("*.part"))


def test_what_editors_and_desktops_leave_beside_codings_is_no_coding(built, unread):
    for folder in ("build/coding/ferry-fares", "build/ids"):
        for name in (".#final.yaml", "._final.yaml", ".#ferry-fares.csv"):
            (built / folder / name).symlink_to("jane@desk.4711:1700000000")
    (built / "build/coding/.ipynb_checkpoints").mkdir()
    (built / "build/coding/.ipynb_checkpoints/final.yaml").write_text("- no coding")
    assert "left untouched" in built.builds()


@pytest.mark.parametrize(("name", "other"), [("a", "b"), ("b", "a")])
def test_an_independent_coding_that_stands_alone_is_told(built, unread, name, other):
    coding = built / "build/coding/ferry-fares"
    text = (Path(__file__).parent / "tiny/build/coding/ferry-fares/final.yaml").read_text(encoding="utf-8")
    (coding / f"{name}.yaml").write_text(text, encoding="utf-8")
    assert (
        f"\n\n{coding / name}.yaml stands alone: without {other}.yaml this independent coding is not compared, and no "
        "agreement is published.\n"
    ) in built.builds()
    (coding / f"{other}.yaml").write_text(text, encoding="utf-8")
    assert "stands alone" not in built.builds()


WITHOUT = """
import runpy, sys
sys.modules[sys.argv[1]] = None
sys.argv = [sys.argv[2]]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.mark.parametrize("missing", ["yaml", "pyarrow"])
def test_python_build_without_a_library_says_which_and_how_to_install(built, missing):
    shutil.copy(Path(__file__).parents[2] / "build/__main__.py", built / "build/__main__.py")
    said = subprocess.run(
        [sys.executable, "-c", WITHOUT, missing, str(built / "build/__main__.py")],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr == (
        f"newsvoices cannot run here: Python finds no module {missing}. Install newsvoices and what it needs first:\n\n"
        f"    pip install -e {built.folder}\n\nthen run: python build\n"
    )


def test_two_builds_at_the_same_time_leave_one_whole_dataset(fresh):
    command = [sys.executable, "-m", "newsvoices", "build", str(fresh.folder)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")}
    running = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    answers = [(*process.communicate(timeout=300), process.returncode) for process in running]
    assert sorted(status for *_, status in answers)[0] == 0
    for _, said, status in answers:
        assert "Traceback" not in said
        assert status == 0 or (status == 2 and "Another newsvoices " in said)
    assert "is what the build makes." in fresh.builds("--check")


def test_what_a_killed_build_left_is_put_right_and_told(built, unread):
    whole = built.hashes("data")
    places = Places.of(built / "data")
    places.begin()
    places.new.mkdir()
    (places.new / "quotes.csv").write_text("half")
    said = built.builds()
    assert said.startswith(
        f"A build of {built / 'data'} had been interrupted: the unfinished data.new was deleted.\n\nRows per table:"
    )

    places.begin()
    places.begin_swap()
    (built / "data").rename(places.old)
    said = built.builds()
    assert said.startswith(f"A build of {built / 'data'} had been interrupted: the previous data was put back.\n")
    assert "left untouched" in said
    assert built.hashes("data") == whole
    assert sorted(path.name for path in built.folder.iterdir()) == ["CITATION.cff", "build", "data", "seeds"]


def test_a_check_leaves_what_a_killed_build_left_to_the_next_build(built):
    places = Places.of(built / "data")
    places.begin()
    places.begin_swap()
    (built / "data").rename(places.old)
    assert "data/ (the folder is missing)" in built.refuses("--check")


def test_somebodys_file_in_data_is_never_deleted(built, unread):
    built.change(*CHANGE)
    (built / "data/my-notes.txt").write_text("mine")
    said = built.refuses()
    assert "data holds files that no build put there" in said
    assert "  my-notes.txt\n" in said


AS_NOBODY = """
import os, sys
from newsvoices.cli import commands, main
from newsvoices.build import run, summary  # another user may not be able to read what the command needs
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
sys.exit(main(["build", sys.argv[1]]))
"""


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can become another user")
def test_a_dataset_that_its_user_may_not_write(built):
    built.change(*CHANGE)
    for folder in [built.folder, *built.folder.parents]:
        if folder.stat().st_mode & 0o055 != 0o055:
            folder.chmod(folder.stat().st_mode | 0o055)
    before = built.hashes()
    said = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(built.folder)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr.startswith(f"newsvoices: Not allowed to write in {built.folder} (Permission denied).")
    assert "Nothing was changed. newsvoices creates files there: make room" in said.stderr
    assert said.stderr.count("\n") == 1
    assert built.hashes() == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can mount a disk")
def test_a_disk_that_is_really_full(built, tmp_path, unread):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=600k", "none", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("no disk can be mounted here")
    try:
        folder = disk / "island-news"
        shutil.copytree(built.folder, folder, ignore=shutil.ignore_patterns("data"))
        built.capture.readouterr()
        assert main(["build", str(folder)]) == 1
        said = built.capture.readouterr().err
        assert said.startswith("newsvoices: The disk is full (No space left on device): ")
        assert "Nothing was published. Free some space there, then build again." in said
        assert not (folder / "data").exists()
        assert not (folder / "data.new").exists()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_stages_are_shown_on_a_terminal_in_one_line_that_is_gone_afterwards(built, monkeypatch, unread):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert built.build().status == 0
    assert terminal.getvalue().startswith("\r\033[Kreading the sources and proposing rows …\r\033[K")
    assert "validating every row …" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\033[K")
    assert "\n" not in terminal.getvalue()
