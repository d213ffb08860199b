"""``newsvoices validate`` reads the package that the reading side reads, and says which."""

import shutil
from pathlib import Path

import pytest

import newsvoices as nv
from newsvoices.build.validating import validate_folder
from newsvoices.errors import DataError, UsageError


def test_after_a_kill_between_the_two_renames_the_set_aside_copy_is_read(built):
    folder = built.folder
    (folder / "data").rename(folder / "data.old")
    for given in (folder, folder / "data", folder / "data" / "datapackage.json"):
        text, wrong = validate_folder(given)
        assert not wrong
        assert text.startswith(f"{folder / 'data.old'}: every rule holds (")
        assert text.splitlines()[1:] == [
            f"What was read is {folder / 'data.old'}, the last good copy, which a build set aside before it was "
            f"stopped; `newsvoices build {folder}` finishes the work."
        ]
    assert nv.path(dataset=folder) == folder / "data.old"


def test_what_fails_is_told_with_the_folder_that_was_read(built):
    folder = built.folder
    (folder / "data" / "codebook.md").unlink()
    text, wrong = validate_folder(folder)
    assert wrong
    assert text.endswith(f"\nWhat was read is {folder / 'data'}.")


def test_a_folder_of_that_name_beside_a_package_was_not_set_aside(built):
    folder = built.folder
    shutil.copytree(folder / "data", folder / "data.old")
    assert "set aside" not in validate_folder(folder)[0]


def test_without_a_package_the_message_says_how_to_get_one(tmp_path: Path):
    with pytest.raises(UsageError) as caught:
        validate_folder(tmp_path)
    assert str(caught.value) == (
        f"{tmp_path} has no published package: there is no datapackage.json in it or in its data/. "
        f"Build it with `newsvoices build {tmp_path}`, or name another folder."
    )


def test_a_descriptor_that_cannot_be_read_is_told_by_the_rules(built):
    folder = built.folder
    (folder / "data" / "datapackage.json").write_text("{", encoding="utf-8")
    with pytest.raises(DataError, match="not JSON, where a Data Package descriptor is needed"):
        validate_folder(folder)
