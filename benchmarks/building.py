"""Time and memory of a whole build, against importing the libraries that it cannot do without, in one run.

Installed libraries come with their bytecode, a source folder only after it has once run: both keep theirs here, in a
scratch folder, whatever PYTHONDONTWRITEBYTECODE says, so that no compiling of source is timed.

usage: python benchmarks/building.py [RUNS]
"""

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BASELINE = "import pandera.pyarrow, pyarrow.parquet, datapackage"


def seconds(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return time.perf_counter() - start


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "dataset"
        copy.mkdir()
        for name in ("seeds", "build", "schema", "data"):
            if (ROOT / name).exists():
                shutil.copytree(ROOT / name, copy / name)
        build = [sys.executable, str(copy / "build")]
        baseline = [sys.executable, "-W", "ignore", "-c", BASELINE]
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = str(Path(scratch) / "bytecode")
        seconds(build, environment), seconds(baseline, environment)
        pairs = [(seconds(build, environment), seconds(baseline, environment)) for _ in range(runs)]
    ratio = statistics.median(build / base for build, base in pairs)
    print(f"build:    median {statistics.median(build for build, _ in pairs):.2f} s over {runs} runs")
    print(f"baseline: median {statistics.median(base for _, base in pairs):.2f} s ({BASELINE})")
    print(f"ratio:    {ratio:.2f} (aim: at most 3)")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"peak:     {peak:.0f} MB, the largest of all processes (aim: under 300)")


if __name__ == "__main__":
    main()
