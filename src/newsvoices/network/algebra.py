"""Hold the libraries of linear algebra to one thread while the network reads."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from threading import Lock

from threadpoolctl import ThreadpoolController

__all__ = ["one_thread"]

_LOCK = Lock()
_LIMIT = ExitStack()
_readers = 0


@contextmanager
def one_thread() -> Iterator[None]:
    """Hold them to one thread: more cost such small products more than they gain.

    The number of threads belongs to the whole process. Of readers in several threads the first to come sets it and
    the last to go gives it back, so that none of them runs without the limit and none leaves it behind.
    """
    global _readers
    with _LOCK:
        if not _readers:
            _LIMIT.enter_context(_libraries().limit(limits=1, user_api="blas"))
        _readers += 1
    try:
        yield
    finally:
        with _LOCK:
            _readers -= 1
            if not _readers:
                _LIMIT.close()


@cache
def _libraries() -> ThreadpoolController:
    """The loaded libraries, found once: looking takes as long as reading an article."""
    return ThreadpoolController()
