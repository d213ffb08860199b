"""A build killed at any moment leaves the old or the new folder whole, or the next command puts it right."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

DRIVER = Path(__file__).with_name("swap_driver.py")
SOURCE = Path(__file__).parents[2] / "src"
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def start(*arguments: object) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    command = [sys.executable, str(DRIVER), *map(str, arguments)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def test_killed_before_every_single_step_and_again_while_recovering(tmp_path: Path) -> None:
    output, _ = start("steps", tmp_path).communicate(timeout=100)
    report = json.loads(output.splitlines()[-1])
    assert report["bad"] == []
    assert report["cases"] > 150
    assert report["told"] == [
        "the new data was already in place, and the rest of the previous one was deleted.",
        "the new data was complete and is now in place.",
        "the unfinished data.new was deleted.",
    ]


@pytest.mark.slow
def test_killed_at_200_random_points(tmp_path: Path) -> None:
    sys.path.insert(0, str(DRIVER.parent))
    from swap_driver import leftovers, version_of

    from newsvoices.publish.swap import recover

    folder = tmp_path / "data"
    chance = random.Random(20141113)
    interrupted = 0
    for _ in range(200):
        process = start("loop", folder)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        if version_of(folder) is None:
            time.sleep(0.2)
        time.sleep(chance.uniform(0, 0.05))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        found = version_of(folder)
        interrupted += bool(leftovers(folder))
        note = recover(folder)
        assert found != "broken"
        assert version_of(folder) not in (None, "broken")
        assert found is not None or (note is not None and "is now in place" in note)
        assert leftovers(folder) == []
    assert interrupted > 100
