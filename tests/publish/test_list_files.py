"""The list of a folder's files, which its checksums are made of, leaves nothing out in silence."""

import os

import pytest

from newsvoices.publish.checksums import SUMS_NAME, write_sums


def test_a_folder_that_cannot_be_listed_is_no_empty_folder(tmp_path, monkeypatch):
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("a")
    listed = os.scandir

    def scandir(path):
        if os.fspath(path).endswith("texts"):
            raise PermissionError(13, "Permission denied", path)
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(PermissionError, match=r"Permission denied.*texts"):
        write_sums(tmp_path)
    assert not (tmp_path / SUMS_NAME).exists()
