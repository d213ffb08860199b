"""newsvoices extract: how far it is, for whoever waits."""

import io
import sys

import pytest


def test_progress_is_shown_on_a_terminal_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    from newsvoices.apply import progress

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    times = iter([0.0, 0.5, 1.5, 1.55, 2.0])
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(times))
    monkeypatch.setattr(sys, "stderr", Terminal())
    with progress.progress("articles", 4) as tell:
        for done in range(1, 5):
            tell(done)
    shown = sys.stderr.getvalue().split("\r\033[K")
    assert shown == ["", f"{'█' * 15}{'░' * 15} 2 of 4 articles", f"{'█' * 30} 4 of 4 articles", ""]


def test_progress_is_a_line_every_half_minute_where_nobody_may_be_looking(monkeypatch: pytest.MonkeyPatch) -> None:
    from newsvoices.apply import progress

    for total, of in ((4, " of 4"), (None, "")):
        times = iter([0.0, 29.0, 31.0, 60.0, 62.0])
        monkeypatch.setattr(progress.time, "monotonic", lambda times=times: next(times))
        monkeypatch.setattr(sys, "stderr", io.StringIO())
        with progress.progress("articles", total) as tell:
            for done in range(1, 5):
                tell(done)
        last = "" if total else "newsvoices: 4 articles so far\n"  # that all are done is said by the command
        assert sys.stderr.getvalue() == f"newsvoices: 2{of} articles so far\n{last}"
    monkeypatch.setattr(sys, "stderr", None)
    with progress.progress("articles", 4) as tell:
        tell(1)
