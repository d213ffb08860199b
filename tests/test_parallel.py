"""Work in several processes: the order of results, how much is under way, processes that die and that do not start.

The work is ``eval``, which needs no library, so that a process starts in a tenth of a second.
"""

import os
from collections.abc import Iterator
from multiprocessing import active_children

import pytest

from newsvoices import parallel
from newsvoices.errors import DataError
from newsvoices.parallel import Died, in_processes

SLOW = "__import__('time').sleep(.3)"
KILLED = "__import__('os').kill(__import__('os').getpid(), 9)"
LEFT = "__import__('os')._exit(3)"


class Unloadable:
    """Work that ends the process which unpickles it."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (4,)

    def __call__(self, portion: str) -> str:
        return portion


def test_results_come_in_the_order_of_the_portions_which_are_taken_as_they_are_needed() -> None:
    taken: list[str] = []

    def portions() -> Iterator[str]:
        for portion in (SLOW, *map(str, range(20))):
            taken.append(portion)
            yield portion

    results = in_processes(eval, portions(), 2)
    assert next(results) == (SLOW, None)
    assert len(taken) == 2 * parallel._AHEAD + 1  # the last one waits for its turn
    assert list(results) == [(str(number), number) for number in range(20)]
    assert active_children() == []


def test_a_process_looks_for_garbage_no_more_in_what_its_first_portion_loaded() -> None:
    frozen = "__import__('gc').get_freeze_count()"
    first, second, third = (result for _, result in in_processes(eval, [frozen] * 3, 1))
    assert first < second == third


@pytest.mark.skipif(os.name == "nt", reason="processes are ended by signals here")
def test_a_process_that_dies_costs_its_portion_alone() -> None:
    assert [result for _, result in in_processes(eval, ["1", KILLED, LEFT, "1 / 0", "2"], 2)] == [
        1,
        Died("SIGKILL"),
        Died("exit status 3"),
        Died("exit status 1"),
        2,
    ]


def test_no_more_processes_start_than_there_are_portions_and_all_end_when_nobody_asks_on() -> None:
    results = in_processes(eval, ["1", "2"], 8)
    assert next(results) == ("1", 1)
    assert len(active_children()) == 2
    results.close()
    assert active_children() == []
    assert list(in_processes(eval, [], 8)) == []


def test_an_error_of_the_portions_ends_the_processes() -> None:
    def portions() -> Iterator[str]:
        yield SLOW
        raise DataError("the stream has broken off")

    with pytest.raises(DataError, match="the stream has broken off"):
        list(in_processes(eval, portions(), 2))
    assert active_children() == []


def test_processes_that_do_not_start_are_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DataError, match=r"^No further process can be started \(exit status 4\)\. With --jobs 1"):
        list(in_processes(Unloadable(), ["1", "2"], 2))
    assert active_children() == []
    begin = parallel._Process
    left = iter([True])

    def refuse(work: object, number: int, portion: str) -> parallel._Process[str]:
        if next(left, False):
            return begin(eval, number, portion)
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(parallel, "_Process", refuse)
    assert [result for _, result in in_processes(eval, ["1", "2", "3"], 2)] == [1, 2, 3]
    with pytest.raises(DataError, match=r"can be started \(Resource temporarily unavailable\)"):
        list(in_processes(eval, ["1"], 2))
