"""What holds for every test: drawn examples are the same on every run, so that a failure is everybody's."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import settings

settings.register_profile("newsvoices", derandomize=True, deadline=None, database=None)
settings.load_profile("newsvoices")


def _lines_run(function: Callable[[], object]) -> int:
    count = 0

    def trace(frame: FrameType, event: str, argument: object) -> Callable[..., object]:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        function()
    finally:
        sys.settrace(before)
    return count


@pytest.fixture(scope="session")
def lines_run() -> Callable[[Callable[[], object]], int]:
    """Count the lines of Python that a call runs: work that is the same on every machine, unlike seconds."""
    return _lines_run
