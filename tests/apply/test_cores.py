"""How many cores there are for reading, by what a system says that these tests invent."""

import os
from pathlib import Path

import pytest

from newsvoices.apply import cores

MOUNTED = {
    1: "32 31 0:29 {top} /sys/fs/cgroup/cpu,cpuacct rw,nosuid - cgroup cgroup rw,cpu,cpuacct\n"
    "33 31 0:31 / /sys/fs/cgroup/memory rw,nosuid - cgroup cgroup rw,memory\n",
    2: "29 23 0:26 {top} /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n",
}
CPU = {1: "sys/fs/cgroup/cpu,cpuacct", 2: "sys/fs/cgroup"}
OF = {1: "4:memory:/elsewhere\n3:cpu,cpuacct:{}\n0::/\n", 2: "0::{}\n"}


@pytest.fixture(autouse=True)
def eight_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "_allowed_cores", lambda: 8)


def system(root: Path, version: int, quotas: dict[str, str], group: str = "/", top: str = "/") -> Path:
    """Write a system's files, where ``group`` is that of this process and ``top`` the one mounted at the top."""
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/self/cgroup").write_text(OF[version].format(group))
    mounts = "22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw,cpu\n" + MOUNTED[version].format(top=top)
    (root / "proc/self/mountinfo").write_text(mounts)
    for path, quota in quotas.items():
        folder = root / CPU[version] / path
        folder.mkdir(parents=True, exist_ok=True)
        if version == 2:
            (folder / "cpu.max").write_text(f"{quota} 100000\n")
        else:
            (folder / "cpu.cfs_quota_us").write_text(f"{quota}\n")
            (folder / "cpu.cfs_period_us").write_text("100000\n")
    return root


@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize(("quota", "usable"), [(50_000, 1), (200_000, 2), (250_000, 3), (6_400_000, 8)])
def test_a_quota_is_rounded_up_and_allows_no_core_that_is_not_there(
    tmp_path: Path, version: int, quota: int, usable: int
) -> None:
    assert cores.usable_cores(system(tmp_path, version, {"": str(quota)})) == usable


@pytest.mark.parametrize(("version", "none"), [(1, "-1"), (2, "max")])
def test_without_a_quota_there_are_as_many_as_the_process_may_run_on(tmp_path: Path, version: int, none: str) -> None:
    assert cores.usable_cores(system(tmp_path, version, {"": none})) == 8
    assert cores.usable_cores(tmp_path / "of no such system") == 8


@pytest.mark.parametrize("version", [1, 2])
def test_the_tightest_of_the_groups_around_the_process_counts_and_no_other(tmp_path: Path, version: int) -> None:
    quotas = {"": "700000", "batch": "300000", "batch/news": "500000", "batch/news/other": "100000"}
    assert cores.usable_cores(system(tmp_path, version, quotas, group="/batch/news")) == 3


@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize(("group", "top"), [
    ("/docker/1f", "/docker/1f"),  # what is mounted begins with the container's own group
    ("/docker/1f", "/docker/2e"),  # the path is another view's
    ("/../../docker/1f", "/"),
])  # fmt: skip
def test_a_container_finds_its_quota_at_the_top_of_what_is_mounted(
    tmp_path: Path, version: int, group: str, top: str
) -> None:
    assert cores.usable_cores(system(tmp_path, version, {"": "400000"}, group, top)) == 4


def test_the_cores_of_this_system_are_those_that_the_process_may_run_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    assert allowed is not None
    assert 1 <= cores.usable_cores() <= allowed


@pytest.mark.parametrize("version", [1, 2])
def test_files_that_no_kernel_writes_say_nothing(tmp_path: Path, version: int) -> None:
    root = system(tmp_path, version, {"": "200000"})
    period = root / CPU[version] / ("cpu.max" if version == 2 else "cpu.cfs_period_us")
    period.write_text("200000 0\n" if version == 2 else "0\n")
    assert cores.usable_cores(root) == 8
    (root / "proc/self/cgroup").write_text("nothing\n")
    assert cores.usable_cores(root) == 8
