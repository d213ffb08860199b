"""Arrow is handed no file and no bytes of Python: its threads let go of them when Python ends, which aborts that."""

import gc
import json
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
import pytest

import newsvoices as nv
from newsvoices.arrow_files import arrow_bytes, arrow_file
from newsvoices.validate.files import compare_parquet, read_files


@pytest.fixture
def sources(monkeypatch):
    """What Arrow is given to read, by its kind."""
    found = []

    def spied(read):
        return lambda source, *rest, **options: found.append(type(source)) or read(source, *rest, **options)

    monkeypatch.setattr(pq, "ParquetFile", spied(pq.ParquetFile))
    monkeypatch.setattr(pyarrow.csv, "read_csv", spied(pyarrow.csv.read_csv))
    return found


def test_a_table_is_read_without_a_file_of_python(ferries, sources):
    nv.load("quotes", dataset=ferries)
    assert set(sources) == {pa.OSFile}


def test_a_table_that_is_csv_alone_is_read_without_a_file_of_python(copy, sources):
    path = copy / "datapackage.json"
    descriptor = json.loads(path.read_bytes())
    descriptor["resources"] = [one for one in descriptor["resources"] if not one["path"].endswith(".parquet")]
    path.write_text(json.dumps(descriptor), encoding="utf-8")
    nv.load("quotes", dataset=copy)
    assert set(sources) == {pa.OSFile}


def test_a_published_table_is_validated_without_a_file_or_bytes_of_python(ferries, sources):
    tables, _, _ = read_files(ferries, json.loads((ferries / "datapackage.json").read_bytes()))
    assert set(sources) == {pa.BufferReader}
    assert not [*compare_parquet(ferries, "quotes", "quotes.parquet", tables["quotes"])]
    assert sources[-1] is pa.OSFile


def test_bytes_are_copied_and_let_go_of():
    data = b"a,b\n" * 1000
    before = sys.getrefcount(data)
    reader = arrow_bytes(data)
    gc.collect()
    assert sys.getrefcount(data) == before
    assert reader.read() == data


def test_a_file_that_is_absent_is_told_as_python_tells_it(tmp_path):
    with pytest.raises(FileNotFoundError) as told, arrow_file(tmp_path / "absent"):
        pass
    assert (str(told.value.filename), told.value.strerror) == (str(tmp_path / "absent"), "No such file or directory")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are text there")
def test_a_name_that_is_no_text_is_opened(tmp_path):
    path = Path(tmp_path / "odd-\udcff.csv")
    path.write_bytes(b"a\n1\n")
    with arrow_file(path) as file:
        assert file.read() == b"a\n1\n"
