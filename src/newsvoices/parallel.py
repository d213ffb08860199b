"""Do the same work on many portions in several processes, and yield what comes of each in the order of the portions.

Processes are spawned, on every system: a fork would copy locks that the threads of the libraries under tables and
linear algebra may hold. Each has a pipe of its own and one portion at a time, so that it is known what one died on.
"""

import gc
import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

from newsvoices.errors import DataError

__all__ = ["MOST", "Died", "in_processes"]

MOST = 60
"""Processes at a time: Windows waits for no more than 63 pipes at once."""
_AHEAD = 4  # portions per process that may be at work or done behind the one that is yielded next
_STARTS = 3  # starts that may fail in a row
_PATIENCE = 5.0  # seconds that a process may take to end

P = TypeVar("P")
R = TypeVar("R")


@dataclass(frozen=True)
class Died:
    """In place of a result: the process at work ended; ``how`` says by which signal or with which exit status."""

    how: str


def in_processes(work: Callable[[P], R], portions: Iterable[P], jobs: int) -> Generator[tuple[P, R | Died], None, None]:
    """Yield every portion with what ``work`` returns for it, in order, from up to ``jobs`` processes (1 to MOST).

    Work, portions and results are pickled. A portion is taken only when it can be worked on, and no more processes
    start than there are portions. When the generator is closed or an error passes, all of them are ended. Raises
    DataError where no process can be started.
    """
    pool: _Pool[P, R] = _Pool(work, jobs)
    numbered = enumerate(portions)
    upcoming = next(numbered, None)
    given: dict[int, P] = {}
    done: dict[int, R | Died] = {}
    turn = 0
    try:
        while upcoming is not None or given:
            while upcoming is not None and upcoming[0] - turn < _AHEAD * jobs and pool.give(*upcoming):
                given[upcoming[0]] = upcoming[1]
                upcoming = next(numbered, None)
            if turn in done:
                yield given.pop(turn), done.pop(turn)
                turn += 1
            else:
                done.update(pool.collect())
    finally:
        pool.end()


class _Process(Generic[P]):
    """A process, and the portion it has, by its number; what it is given before it is ready is sent when it is."""

    def __init__(self, work: Callable[[P], object], number: int, portion: P) -> None:
        spawn = get_context("spawn")
        self.connection, there = spawn.Pipe()
        self.ready = False
        self.busy = True
        self.number, self.portion = number, portion
        self._process = spawn.Process(target=_serve, args=(there,), daemon=True)
        with _interrupts_held():
            self._process.start()
        there.close()
        self.send(work)

    def send(self, what: object) -> None:
        with suppress(OSError):  # of a process that is dead the next message is its end
            self.connection.send(what)

    def end(self) -> None:
        self._process.kill()
        self._process.join()
        self.connection.close()

    def how_it_died(self) -> str:
        self._process.join(_PATIENCE)
        status = self._process.exitcode
        self.end()
        if status is not None and status < 0:
            with suppress(ValueError):
                return signal.Signals(-status).name
        return f"exit status {status}"


class _Pool(Generic[P, R]):
    """Up to so many processes with a portion each; one that dies is gone, and another takes its place when needed."""

    def __init__(self, work: Callable[[P], R], jobs: int) -> None:
        self._work = work
        self._jobs = jobs
        self._processes: list[_Process[P]] = []
        self._failed = 0  # starts in a row

    def give(self, number: int, portion: P) -> bool:
        """Give a portion to a process that has none, or to a new one; False where all are at work."""
        for process in self._processes:
            if not process.busy:
                process.busy, process.number, process.portion = True, number, portion
                process.send(portion)
                return True
        if len(self._processes) == self._jobs:
            return False
        try:
            self._processes.append(_Process(self._work, number, portion))
        except OSError as error:
            if not self._processes:
                raise _unstarted(error.strerror or str(error)) from None
            self._jobs = len(self._processes)  # the system gives no more
            return False
        return True

    def collect(self) -> dict[int, R | Died]:
        """Wait for a process to say something; returns what is done, by the numbers of the portions."""
        found: dict[int, R | Died] = {}
        at_work: dict[Any, _Process[P]] = {one.connection: one for one in self._processes if one.busy}
        for connection in wait(list(at_work)):
            process = at_work[connection]
            try:
                said = process.connection.recv()
            except (EOFError, OSError):
                self._processes.remove(process)
                how = process.how_it_died()
                if process.ready:
                    found[process.number] = Died(how)
                else:
                    self._start_again(process, how)
                continue
            if process.ready:
                found[process.number], process.busy = said, False
            else:
                process.ready, self._failed = True, 0
                process.send(process.portion)
        return found

    def _start_again(self, process: _Process[P], how: str) -> None:
        self._failed += 1
        if self._failed == _STARTS:
            raise _unstarted(how)
        try:
            self._processes.append(_Process(self._work, process.number, process.portion))
        except OSError as error:
            raise _unstarted(error.strerror or str(error)) from None

    def end(self) -> None:
        for process in self._processes:
            process.end()


def _serve(connection: "Connection[Any, Any]") -> None:
    """Work on portions until there are no more, or until the process that gives them is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is for the other process, which ends this one
    with suppress(EOFError, OSError):
        work = connection.recv()  # only now are its libraries imported
        connection.send(None)
        connection.send(work(connection.recv()))
        gc.collect()
        gc.freeze()  # what the first portion has loaded stays: no later collection need look through it again
        while True:
            connection.send(work(connection.recv()))


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hear an interrupt or the order to end only behind this; processes that start in it never do: masks are inherited.

    Whoever started them ends them.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield  # on Windows only the first process is interrupted
        return
    resource_tracker.ensure_running()  # at its own start it would let interrupts through
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _unstarted(why: str) -> DataError:
    return DataError(
        f"No further process can be started ({why}). With --jobs 1 all is done in this one. (A script that calls "
        'newsvoices.cli.main needs `if __name__ == "__main__":` around the call.)'
    )
