"""Run by the kill tests in a process of its own: small, so that it forks fast, and without threads.

``python swap_driver.py steps FOLDER`` kills a publication before every single step on the disk, then kills the
recovery before every single step, and prints one JSON line per case that is not as it must be, and a summary.
``python swap_driver.py errors FOLDER`` does the same with a full disk and a forbidden step instead of a kill.
``python swap_driver.py loop FOLDER`` publishes version after version until somebody kills it.
"""

import errno
import itertools
import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from newsvoices.errors import NewsvoicesError
from newsvoices.publish import swap
from newsvoices.publish.checksums import write_sums
from newsvoices.publish.owned import is_whole

WRITES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir"}


def write_version(version: str):
    def write(folder: Path) -> None:
        (folder / "texts").mkdir()
        for name in ("a.csv", "texts/b.txt"):
            (folder / name).write_text(f"{name} of {version}\n")
        with (folder / "SHA256SUMS").open("w") as stream:
            stream.write("4")
            stream.flush()
            os.fsync(stream.fileno())  # a step at which the list of files is torn
        write_sums(folder)

    return write


def check(folder: Path) -> None:
    if not is_whole(folder):
        raise NewsvoicesError("not whole")


def version_of(folder: Path) -> str | None:
    """Return the version in a folder that is whole, "broken", or None where there is no folder."""
    if not folder.exists():
        return None
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    if names != {"SHA256SUMS", "a.csv", "texts/b.txt"} or not is_whole(folder):
        return "broken"
    versions = {(folder / name).read_text().split(" of ")[1].strip() for name in ("a.csv", "texts/b.txt")}
    return versions.pop() if len(versions) == 1 else "broken"


def at_step(step: int, act: Callable[[], None]) -> None:
    """From now on, do something just before the given step on the disk."""
    count = itertools.count()

    def count_step(event: str, arguments: tuple) -> None:
        opens = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_CREAT | os.O_WRONLY)
        if (event in WRITES or opens) and next(count) == step:
            act()

    def fsync(_descriptor: int) -> None:
        if next(count) == step:
            act()

    sys.addaudithook(count_step)
    os.fsync = fsync


def run_killed(action, step: int) -> bool:
    """Run an action in a child that dies before a step; return whether it came that far."""
    child = os.fork()
    if child == 0:
        at_step(step, lambda: os._exit(9))
        try:
            action()
        except BaseException as error:
            print(json.dumps({"raised": str(error), "step": step}), flush=True)
            os._exit(1)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code == 1:
        raise SystemExit("a child failed")
    return code == 9


def leftovers(folder: Path) -> list[str]:
    return sorted(
        path.name for path in folder.parent.iterdir() if path != folder and path.name != f".{folder.name}.lock"
    )


def steps(base: Path) -> None:
    cases, told, bad = 0, set(), []
    os.fsync = lambda _descriptor: None  # nobody cuts the power here
    for first in (None, "v1"):
        for step in itertools.count():
            for second in itertools.count():
                folder = base / f"{first}-{step}-{second}" / "data"
                folder.parent.mkdir()
                if first:
                    swap.publish(folder, write_version(first), check)
                killed = run_killed(partial(swap.publish, folder, write_version("v2"), check), step)
                at_rest = version_of(folder)
                again = run_killed(partial(swap.recover, folder), second)
                note = swap.recover(folder)
                told.add(note and note.split("had been interrupted: ")[1])
                cases += 1
                after = version_of(folder)
                fine = after in ({first, "v2"} if killed else {"v2"}) and not leftovers(folder)
                # A folder that was missing between the two renames is put right, and somebody is told.
                fine = fine and at_rest in ({first, "v2", None} if first else {None, "v2"})
                fine = fine and (at_rest == after or second > 0 or note is not None)
                if not fine:
                    bad.append([first, step, second, at_rest, after, note, leftovers(folder)])
                if not again or not first:
                    break
            if not killed:
                break
    print(json.dumps({"cases": cases, "told": sorted(filter(None, told)), "bad": bad}))


def errors(base: Path) -> None:
    os.fsync = lambda _descriptor: None
    for first, code in itertools.product((None, "v1"), (errno.ENOSPC, errno.EACCES)):
        for step in range(100):
            folder = base / f"{first}-{code}-{step}" / "data"
            folder.parent.mkdir()
            if first:
                swap.publish(folder, write_version(first), check)
            child = os.fork()
            if child == 0:
                reached = fail_once(folder, step, code, first)
                os._exit(0 if reached else 7)
            if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7:
                break


def fail_once(folder: Path, step: int, code: int, first: str | None) -> bool:
    reached = []

    def fail() -> None:
        reached.append(step)
        raise OSError(code, os.strerror(code), "somewhere")

    at_step(step, fail)
    message = left = None
    try:
        left = swap.publish(folder, write_version("v2"), check).left
    except NewsvoicesError as error:
        message = str(error)
    if not reached:
        return False
    found = {
        "first": first, "code": code, "step": step, "message": message, "left": left,
        "version": version_of(folder), "leftovers": leftovers(folder),
    }  # fmt: skip
    found["next"] = swap.publish(folder, write_version("v3"), check).kind
    found["leftovers_next"] = leftovers(folder)
    print(json.dumps(found), flush=True)
    return True


def loop(folder: Path) -> None:
    print("ready", flush=True)
    for number in itertools.count():
        swap.publish(folder, write_version(f"v{number}"), check)


if __name__ == "__main__":
    {"steps": steps, "errors": errors, "loop": loop}[sys.argv[1]](Path(sys.argv[2]))
