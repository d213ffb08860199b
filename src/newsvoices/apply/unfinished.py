"""The folder of tables while they are not finished: it keeps what was read, for the same command to go on with."""

import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

import filelock

from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.leftovers import (
    BEGUN,
    LOCK,
    NAME,
    PART,
    PIECE,
    PLACING,
    TABLES,
    is_part,
    require_empty,
    require_free,
    require_nothing_beside,
)
from newsvoices.apply.notes import articles
from newsvoices.apply.parts import Part, part_bytes, read_part
from newsvoices.apply.portions import Portion
from newsvoices.apply.words import hash_bytes
from newsvoices.apply.write import FILES
from newsvoices.errors import DataError, UsageError
from newsvoices.extractor import EXTRACTOR_VERSION
from newsvoices.files import replace_whole
from newsvoices.junk import is_junk
from newsvoices.publish.checksums import SUMS_NAME
from newsvoices.publish.descriptor import DESCRIPTOR_NAME
from newsvoices.read.opening import installed_version

__all__ = ["Unfinished"]

_TEXTS = "texts"


class Unfinished:
    """What was read for a folder of tables, in parts that are written whole, until the tables are in place.

    Used with ``with``, which holds a lock. When an exception passes, the parts stay; where there is none, nothing does.
    The file ``begun.json`` is there from before the first part until the tables are in place: parts without it are
    rest, and are deleted, unless something is beside them that no run leaves. The file ``placing`` says that what
    stands beside the folder of parts may be tables that were put there before.
    """

    def __init__(self, folder: Path) -> None:
        """Keep parts below ``folder``, which is made."""
        self.folder = folder
        self.place = folder / NAME
        self.tables = self.place / TABLES
        self._lock = filelock.FileLock(str(self.place / LOCK), timeout=0)
        self._parts: dict[int, Path] = {}
        self._made = False
        self._known = False  # whether there are parts
        self._whole = False  # whether the tables are in place
        self._given_up = False  # whether none of the articles could be read

    def __enter__(self) -> "Unfinished":
        """Lock the folder, find the parts of a run that was stopped; raises UsageError where it is not free."""
        require_free(self.folder)
        self._made = not self.folder.exists()
        try:
            with self.writing():
                self.place.mkdir(parents=True, exist_ok=True)
                try:
                    self._lock.acquire()
                except filelock.Timeout:
                    raise UsageError(
                        f"Another newsvoices extract is writing {self.folder} at this moment. Wait until it has ended, "
                        "or name another folder. Where none is running any more, as on a machine that has crashed, "
                        f"delete {self.place / LOCK}."
                    ) from None
                except NotImplementedError as error:
                    raise UsageError(
                        f"{self.folder}: the disk cannot keep two runs apart ({error}). Name a folder on another one."
                    ) from None
                self._begin()
        except BaseException:
            self._leave()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Keep the parts where they are still needed, and tell so whoever tells of the exception."""
        if error is not None and self._whole:
            error.add_note(f"The tables in {self.folder} are complete")
        elif error is not None and self._parts:
            error.add_note(
                f"What was read ({articles(self.number)}) is kept in {self.folder}. Run the command again to go on "
                "from there, or remove that folder to be rid of it"
            )
        elif error is not None and not self._given_up:
            error.add_note(
                "No tables were written: nothing had been read far enough yet to be kept. The same command begins anew"
            )
        self._leave()

    @property
    def number(self) -> int:
        """How many articles are kept."""
        return sum(_count(path) for path in self._parts.values())

    def part(self, number: int) -> Part | None:
        """Return a part; None where there is none that is whole: what is damaged is deleted."""
        path = self._parts.get(number)
        if path is None:
            return None
        data = path.read_bytes()
        if _hash_in(path) == hash_bytes(data):
            with suppress(ValueError):
                return read_part(data)
        self.drop(number)
        return None

    def behind(self, parts: int) -> list[int]:
        """Return the numbers of the parts behind so many."""
        return sorted(number for number in self._parts if number >= parts)

    def drop(self, number: int) -> None:
        """Delete a part."""
        self._parts.pop(number).unlink()

    def name(self, number: int) -> str | None:
        """Return the name of a part's file."""
        return self._parts[number].name if number in self._parts else None

    def keep(self, number: int, items: Sequence[Input | Failure], portion: Portion) -> None:
        """Write a part: the articles as they were received, and what came of them."""
        data = part_bytes(items, portion)
        path = self.place / f"{number:06}-{len(items)}-{hash_bytes(data)}.arrow"
        with self.writing():
            self._parts[number] = path  # an interrupt may come right behind the writing
            try:
                replace_whole(path, data)
            finally:
                if not path.exists():
                    del self._parts[number]

    def put_in_place(self) -> None:
        """Move the finished tables to where they are read, and delete the parts."""
        with self.writing():
            if not self._placing():
                require_nothing_beside(self.folder)  # somebody may have put it there while articles were read
                (self.place / PLACING).touch()
            for name in (DESCRIPTOR_NAME, SUMS_NAME, *FILES):  # of tables that were to be put there before, by a format
                (self.folder / name).unlink(missing_ok=True)
            if (self.folder / _TEXTS).is_dir():
                shutil.rmtree(self.folder / _TEXTS)
            last = (DESCRIPTOR_NAME, SUMS_NAME)
            for name in (*(path.name for path in self.tables.iterdir() if path.name not in last), *last):
                (self.tables / name).replace(self.folder / name)
            if hasattr(os, "sync"):  # the parts go, so that the tables must be on the disk: as many files as articles
                os.sync()
        self._whole = True

    def give_up(self) -> None:
        """Delete the parts, which hold nothing that was read, so that the folder is as it was."""
        for number in self.behind(0):
            self.drop(number)
        self._given_up = True

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Say what stays where the disk is full, or something must not be written."""
        try:
            yield
        except OSError as error:
            why = f"{self.folder}: the tables cannot be written ({error.strerror or error})."
            if self._parts:
                raise DataError(
                    f"{why} What was read ({articles(self.number)}) is kept there. Make room or give yourself the "
                    "right to write; then run the command again, which goes on from there."
                ) from None
            raise DataError(
                f"{why} Make room there or give yourself the right to write, or name another folder; then run the "
                "command again."
            ) from None

    def _begin(self) -> None:
        begun = self.place / BEGUN
        this = {"newsvoices": installed_version(), "extractor": EXTRACTOR_VERSION}
        if begun.exists():
            self._go_on(_read_json(begun), this)
        else:
            self._clear()
            require_empty(self.folder)
            replace_whole(begun, json.dumps({**this, "made": self._made}).encode())
        self._known = True

    def _go_on(self, said: Mapping[str, object], this: Mapping[str, object]) -> None:
        """Find the parts; raises UsageError where they cannot be gone on with."""
        then = {name: said.get(name) for name in this}
        if then != this:
            versions = [f"newsvoices {one['newsvoices']}, extractor {one['extractor']}" for one in (then, this)]
            raise UsageError(
                f"{self.folder} holds what another version read before it was stopped ({versions[0]}), and this one "
                f"({versions[1]}) may find something else. Go on with that version, or remove {self.folder} to read "
                "everything anew."
            )
        if not self._placing():
            require_nothing_beside(self.folder)
        self._made = said.get("made") is True
        for path in [*self.place.iterdir()]:
            if found := PART.fullmatch(path.name):
                self._parts[int(found[1])] = path
            elif path.name == TABLES:  # this and pieces of files are what a killed run was writing
                shutil.rmtree(path)
            elif PIECE.fullmatch(path.name):
                path.unlink()

    def _placing(self) -> bool:
        return (self.place / PLACING).exists()

    def _leave(self) -> None:
        """Let go of the lock, and delete what is of no use to anybody; where the folder is not ours, nothing else."""
        if self._lock.is_locked:
            if self._known:
                with suppress(OSError):
                    shutil.rmtree(self.tables)
            if self._whole or (self._known and not self._parts):
                self._clear()
            with suppress(OSError):
                (self.place / LOCK).unlink()  # while it is held: whoever waits for this very file starts over
            self._lock.release()
        for empty in (self.place, *([self.folder] if self._made else [])):
            with suppress(OSError):
                empty.rmdir()

    def _clear(self) -> None:
        """Delete all of ours but the lock; first what makes the rest more than rest."""
        with suppress(OSError):
            (self.place / BEGUN).unlink(missing_ok=True)
            for path in [*self.place.iterdir()]:
                if path.name == PLACING or is_part(path.name) or is_junk(path.name):
                    path.unlink()


def _count(part: Path) -> int:
    return int(part.name.split("-")[1])


def _hash_in(part: Path) -> str:
    return part.stem.split("-")[2]


def _read_json(path: Path) -> dict[str, object]:
    with suppress(ValueError):
        said = json.loads(path.read_bytes())
        if isinstance(said, dict):
            return said
    return {}
