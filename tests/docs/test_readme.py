"""Every code block of the README runs, in a copy of the repository, in an environment of its own."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FIXTURE = ROOT / "tests" / "fixtures" / "second-article"
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = [(match[1], match[2]) for match in re.finditer(r"^```(\w+)\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)]


def blocks(language: str) -> list[str]:
    return [code for name, code in BLOCKS if name == language]


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the repository holds, so that nothing a block does touches this checkout.

    What Python has compiled goes along, which it uses only where it fits its source; but not what is being written.
    """
    place = tmp_path_factory.mktemp("readme") / "clone"
    left_out = shutil.ignore_patterns(".git", "*.pyc.*", ".*_cache", ".venv", "*.egg-info", ".hypothesis")
    shutil.copytree(ROOT, place, ignore=left_out)
    return place


@pytest.fixture(scope="module")
def environment(clone: Path) -> dict[str, str]:
    """An environment of its own that finds the test environment's libraries, and no package index."""
    place = clone.parent / "venv"
    venv.create(place, with_pip=False)
    scripts = place / ("Scripts" if os.name == "nt" else "bin")
    site = Path(sysconfig.get_path("purelib", vars={"base": str(place), "platbase": str(place)}))
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    for name in ("pip", "pytest"):
        script = scripts / name
        script.write_text(f'#!/bin/sh\nexec "{scripts / "python"}" -m {name} "$@"\n', encoding="utf-8")
        script.chmod(0o755)
    return {
        **{key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTEST_ADDOPTS")},
        "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}",
        "PIP_NO_INDEX": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # pip reads "0" here as: no isolation
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "MPLBACKEND": "Agg",
    }


def run(code: str, clone: Path, environment: dict[str, str], *interpreter: str) -> str:
    done = subprocess.run(
        [*interpreter, code], cwd=clone, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=280
    )
    assert done.returncode == 0, f"{code}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def built(clone: Path, environment: dict[str, str]) -> str:
    return run(blocks("sh")[0], clone, environment, "sh", "-c")


def test_the_first_command_installs_and_builds_what_is_committed(built: str) -> None:
    assert "Rows per table:" in built
    assert "All hold." in built
    assert "was left untouched." in built or "Published" in built


def test_the_second_command_installs_and_starts_the_tests(clone: Path, environment: dict[str, str], built: str) -> None:
    # The tests themselves are running already; here the command finds them, and one folder shows that.
    tests = (path.name for path in sorted((clone / "tests").iterdir()) if path.name not in ("conftest.py", "schema"))
    left_out = " ".join(f"--ignore=tests/{name}" for name in tests)
    found = run(
        blocks("sh")[1],
        clone,
        {**environment, "PYTEST_ADDOPTS": f"--collect-only -q -p no:cacheprovider {left_out}"},
        "sh",
        "-c",
    )
    assert int(re.findall(r"(\d+)(?:/\d+)? tests? collected", found)[-1]) > 100


@pytest.mark.parametrize("number", range(len(blocks("python"))))
def test_a_python_block_runs(number: int, clone: Path, environment: dict[str, str], built: str) -> None:
    run(blocks("python")[number], clone, environment, "python", "-W", "error::UserWarning", "-c")


def test_any_article_is_read_as_the_readme_says(clone: Path, environment: dict[str, str], built: str) -> None:
    shutil.copy(FIXTURE / "seeds" / "port-strike" / "article.txt", clone / "port-strike.txt")
    said = run(blocks("sh")[2], clone, environment, "sh", "-c")
    assert "who said what:" in said
    assert "Wrote the tables of 1 article to tables (parquet; texts in tables/texts)." in said
    assert (clone / "tables" / "quotes.parquet").is_file()


def test_an_article_is_added_as_the_readme_says(clone: Path, environment: dict[str, str], built: str) -> None:
    new, build = blocks("sh")[3:5]
    shutil.copy(FIXTURE / "seeds" / "port-strike" / "article.txt", clone / "port-strike.txt")
    assert "What is left to do:" in run(new, clone, environment, "sh", "-c")
    made = clone / "my-dataset"
    assert (made / "build/coding/port-strike/draft.yaml").is_file()
    # What a person fills in and corrects.
    shutil.copytree(FIXTURE / "seeds", made / "seeds", dirs_exist_ok=True)
    shutil.copytree(FIXTURE / "build", made / "build", dirs_exist_ok=True)
    assert f"Published {made / 'data'}" in run(build, clone, environment, "sh", "-c")


@pytest.mark.parametrize("number", range(len(blocks("r"))))
def test_an_r_block_runs(number: int, clone: Path, environment: dict[str, str]) -> None:
    if shutil.which("Rscript") is None:
        assert not os.environ.get("CI"), "continuous integration must have R (Debian: r-base-core)"
        pytest.skip("R is not installed (Debian: r-base-core)")
    assert "Galym Ageleuov" in run(blocks("r")[number], clone, environment, "Rscript", "-e")


def test_every_block_is_of_a_kind_that_is_run() -> None:
    assert {name for name, _ in BLOCKS} == {"sh", "python", "r"}
    assert len(blocks("sh")) == 5


def test_every_local_link_leads_to_a_file() -> None:
    links = re.findall(r"\]\((?!https?://)([^)#]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_this_python_is_supported() -> None:
    assert sys.version_info[:2] in {(3, 11), (3, 12), (3, 13)}
