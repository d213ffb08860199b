"""What holds for every test: drawn examples are the same on every run, so that a failure is everybody's."""

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from threading import get_ident
from types import CodeType, FrameType

import pytest
from hypothesis import settings

settings.register_profile("newsvoices", derandomize=True, deadline=None, database=None)
settings.load_profile("newsvoices")


@pytest.fixture(scope="session", autouse=True)
def _unsynced() -> Iterator[None]:
    """Wait for no disk: the machine that runs the tests stays on, and a build waits some fifty times."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "sync", lambda: None, raising=False)
        patch.setattr(os, "fsync", os.fstat)  # which needs an open file as well
        yield


def _steps_run(function: Callable[[], object]) -> int:
    count = 0

    if sys.version_info >= (3, 12):  # costs a fraction of what tracing does
        here = get_ident()

        def step(code: CodeType, place: int, further: int = 0) -> None:
            nonlocal count
            count += get_ident() == here

        watch, tool = sys.monitoring, sys.monitoring.PROFILER_ID
        steps = (watch.events.PY_START, watch.events.PY_RESUME, watch.events.JUMP)
        watch.use_tool_id(tool, "steps_run")
        try:
            for event in steps:
                watch.register_callback(tool, event, step)
            watch.set_events(tool, sum(steps))
            function()
        finally:
            watch.set_events(tool, watch.events.NO_EVENTS)
            watch.free_tool_id(tool)
        return count

    def trace(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        function()
    finally:
        sys.settrace(before)
    return count


@pytest.fixture(scope="session")
def steps_run() -> Callable[[Callable[[], object]], int]:
    """Count the calls, the rounds of loops and the values of generators that a call takes, also those of one line.

    This is work that is the same on every machine, unlike seconds. Python 3.11 cannot tell rounds, which go uncounted.
    """
    return _steps_run


_EXAMINED: dict[tuple[str, bytes], tuple[object, list[object]]] = {}


@pytest.fixture
def gate_remembers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the gate answer for a table that it has examined before, byte for byte, as it did then.

    A test damages one table of sixteen; to have pandera look again at the others takes most of its time.
    """
    import pyarrow as pa

    from newsvoices.validate import gate

    examine = gate._check_table

    def remember(schema, table):
        written = pa.BufferOutputStream()
        with pa.ipc.new_stream(written, table.schema) as stream:
            stream.write_table(table)
        asked = schema.name, hashlib.sha256(written.getvalue()).digest()
        known, answer = _EXAMINED.get(asked, (None, []))
        if known is not schema:
            answer = [*examine(schema, table)]
            _EXAMINED[asked] = schema, answer
        return answer

    monkeypatch.setattr(gate, "_check_table", remember)
