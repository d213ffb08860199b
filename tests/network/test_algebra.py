"""The limit of the algebra libraries' threads is shared by all who read at the same time."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event, Thread
from typing import Any

import pytest

import newsvoices as nv
from newsvoices.extractor.attributions import attributions_of
from newsvoices.network import algebra


class Library:
    """Stands for the loaded libraries: a number of threads that belongs to the process, as theirs does."""

    def __init__(self) -> None:
        self.threads = 8

    @contextmanager
    def limit(self, *, limits: int, user_api: str) -> Iterator[None]:
        assert user_api == "blas"
        before, self.threads = self.threads, limits
        yield
        self.threads = before


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Library:
    found = Library()
    monkeypatch.setattr(algebra, "_libraries", lambda: found)
    return found


def test_a_reader_that_ends_first_does_not_lift_the_limit_of_another(library: Library) -> None:
    first_in, second_in, first_out = Event(), Event(), Event()
    seen: list[int] = []

    def first() -> None:
        with algebra.one_thread():
            first_in.set()
            second_in.wait(10)
        first_out.set()

    def second() -> None:
        first_in.wait(10)
        with algebra.one_thread():
            second_in.set()
            first_out.wait(10)
            seen.append(library.threads)

    threads = [Thread(target=first), Thread(target=second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert (seen, library.threads) == ([1], 8)


def test_the_limit_goes_when_a_reading_fails(library: Library) -> None:
    def fail() -> None:
        with algebra.one_thread():
            raise ZeroDivisionError(library.threads)

    with pytest.raises(ZeroDivisionError, match="1"):
        fail()
    assert library.threads == 8


def test_threads_that_extract_at_the_same_time_find_what_one_finds(library: Library) -> None:
    texts = [f"Fares rise\n\n“We had {n} boats,” Ada Brennock said on Tuesday." for n in range(6)]

    def quotes(text: str) -> list[Any]:
        return nv.extract(text)["quotes"].values.tolist()

    with ThreadPoolExecutor(2) as pool:
        together = list(pool.map(quotes, texts))
    assert str(together) == str([quotes(text) for text in texts])
    assert library.threads == 8


def test_the_limit_holds_while_attributions_are_joined(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def joining(*reading: Any) -> Any:
        seen.append(library.threads)
        return attributions_of(*reading)

    monkeypatch.setattr("newsvoices.extractor.tagger.attributions_of", joining)
    nv.extract("Fares rise\n\n“We had boats,” Ada Brennock said on Tuesday.")
    assert (seen, library.threads) == ([1], 8)
