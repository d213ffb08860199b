"""Check a package before it is put in place, as its readers will read it."""

import json
from pathlib import Path

from newsvoices.errors import DataError
from newsvoices.publish.checksums import content_hash
from newsvoices.publish.descriptor import DESCRIPTOR_NAME
from newsvoices.validate.package import check_files
from newsvoices.validate.report import format_report

__all__ = ["check_package"]


def check_package(folder: Path) -> None:
    """Raise DataError unless the folder is whole.

    Checksums hold, datapackage accepts the descriptor and reads every CSV with its relations, Parquet files
    hold the same rows, and the content hash is the one stated.
    """
    report = check_files(folder)
    if report.num_rows:
        _refuse(folder, format_report(report))
    stated = json.loads((folder / DESCRIPTOR_NAME).read_bytes()).get("contentHash")
    if stated != (actual := content_hash(folder)):
        _refuse(folder, f"  {DESCRIPTOR_NAME}: contentHash expected {actual}, found {stated}.")


def _refuse(folder: Path, problems: str) -> None:
    raise DataError(
        f"The package in {folder} is not whole:\n{problems}\n"
        "If nobody has edited these files by hand, build again: newsvoices build. If they came from elsewhere, "
        "fetch them again."
    )
