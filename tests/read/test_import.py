"""The package imports next to nothing, and its functions stay functions."""

import json
import subprocess
import sys

import pytest

import newsvoices as nv

PUBLIC = ["cite", "codebook", "evidence", "find", "load", "path", "tables", "verify"]


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout


def test_importing_newsvoices_imports_no_library_and_nothing_of_the_reading_side():
    code = "import sys; before = set(sys.modules); import newsvoices, json; print(json.dumps([*set(sys.modules) - before]))"
    loaded = json.loads(run(code))
    assert [name for name in loaded if name.startswith("newsvoices")] == ["newsvoices"]
    assert not {"pandas", "pyarrow", "numpy", "pathlib", "dataclasses"} & set(loaded)


def test_every_public_name_is_a_documented_function_that_takes_a_dataset():
    assert nv.__all__ == PUBLIC
    for name in PUBLIC:
        function = getattr(nv, name)
        assert function.__doc__
        assert function.__annotations__["dataset"] == "Dataset"
    assert set(PUBLIC) <= set(dir(nv))


def test_a_building_room_of_the_same_name_does_not_replace_the_function():
    code = "import newsvoices.tables; import newsvoices as nv; print(type(nv.tables).__name__)"
    assert run(code).strip() == "function"


def test_the_version_is_a_string():
    assert nv.__version__[0].isdigit()


def test_an_unknown_name_is_answered_with_the_valid_ones():
    with pytest.raises(AttributeError, match="has no attribute 'lod'; it offers cite, codebook, evidence, find, load"):
        nv.lod  # noqa: B018
