"""The package imports next to nothing, and its functions stay functions."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import newsvoices as nv

PUBLIC = ["cite", "codebook", "evidence", "extract", "find", "load", "path", "tables", "verify"]


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout


def test_importing_newsvoices_imports_no_library_and_nothing_of_the_reading_side():
    code = "import sys; before = set(sys.modules); import newsvoices, json; print(json.dumps([*set(sys.modules) - before]))"
    loaded = json.loads(run(code))
    assert [name for name in loaded if name.startswith("newsvoices")] == ["newsvoices"]
    assert not {"pandas", "pyarrow", "numpy", "pathlib", "dataclasses"} & set(loaded)


def test_every_public_name_is_a_documented_function_that_takes_a_dataset_or_a_text():
    assert nv.__all__ == PUBLIC
    for name in PUBLIC:
        function = getattr(nv, name)
        assert function.__doc__
        assert ("text" if name == "extract" else "dataset") in function.__annotations__
    assert set(PUBLIC) <= set(dir(nv))


def test_no_building_room_takes_the_name_of_a_public_function():
    rooms = {path.stem for path in Path(nv.__file__).parent.iterdir() if path.name[0] not in "._"}
    assert rooms & set(PUBLIC) == set()


def test_the_version_is_a_string():
    assert nv.__version__[0].isdigit()


def test_an_unknown_name_is_answered_with_the_valid_ones():
    with pytest.raises(
        AttributeError, match="has no attribute 'lod'; it offers cite, codebook, evidence, extract, find, load"
    ):
        nv.lod  # noqa: B018
