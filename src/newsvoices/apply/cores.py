"""How many cores this process may use: those that it may run on, and no more than its quota of time on them."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from math import ceil
from pathlib import Path, PurePosixPath

__all__ = ["usable_cores"]


def usable_cores(root: Path = Path("/")) -> int:
    """Return how many cores this process may use, one or more.

    A scheduler, ``taskset`` or, from Python 3.13 on, PYTHON_CPU_COUNT limits on which cores it runs; the quota of a
    container (cgroups of Linux: ``cpu.max`` in version 2, ``cpu.cfs_quota_us`` in version 1) limits how much time it
    has on them, and is rounded up to whole cores. ``root`` is the folder in which the system's files are looked up.
    """
    return max(1, min([_allowed_cores(), *map(ceil, _quotas(root))]))


def _allowed_cores() -> int:
    if sys.version_info >= (3, 13):
        return os.process_cpu_count() or 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _quotas(root: Path) -> Iterator[float]:
    """The quotas, in cores, that hold for this process; none where the system says nothing of them."""
    groups: list[Path] = []
    with suppress(ValueError):  # what is not written as the kernel does it says nothing
        groups.extend(_groups(root))
    for group in groups:
        with suppress(OSError, ValueError, ZeroDivisionError):  # a word instead of a number: max
            quota, period = (group / "cpu.max").read_text().split()
            yield int(quota) / int(period)
        with suppress(OSError, ValueError, ZeroDivisionError):
            quota, period = ((group / f"cpu.cfs_{name}_us").read_text() for name in ("quota", "period"))
            if int(quota) > 0:
                yield int(quota) / int(period)


def _groups(root: Path) -> Iterator[Path]:
    """The folders of the control groups that this process is in, and of those around them, as far as they are mounted.

    A container often sees its own group as the top of what is mounted, but its path from the host's top.
    """
    own: dict[str, str] = {}
    for line in _lines(root / "proc/self/cgroup"):
        _, controllers, path = line.split(":", 2)
        own |= dict.fromkeys(controllers.split(","), path)  # version 2 names no controller
    for line in _lines(root / "proc/self/mountinfo"):
        mount, _, system = line.partition(" - ")
        _, _, _, top, point, *_ = mount.split(" ")
        kind, _, options = system.split(" ", 2)
        controller = {"cgroup2": "", "cgroup": "cpu"}.get(kind)
        if controller not in own or controller not in ["", *options.split(",")]:
            continue
        group = PurePosixPath(own[controller])
        inside = group.relative_to(top) if group.is_relative_to(top) and ".." not in group.parts else PurePosixPath()
        mounted = root / point.lstrip("/")
        yield from (mounted / around for around in (inside, *inside.parents))


def _lines(path: Path) -> list[str]:
    with suppress(OSError):
        return path.read_text(errors="surrogateescape").splitlines()
    return []
