"""Validate a published folder, for ``newsvoices validate``."""

from pathlib import Path

from newsvoices.errors import UsageError
from newsvoices.validate import RULES, format_report, validate_package

__all__ = ["validate_folder"]


def validate_folder(folder: Path) -> tuple[str, bool]:
    """Run every rule on a dataset's ``data/`` (or on such a folder); return the report, and whether it fails."""
    place = folder / "data" if (folder / "data").is_dir() else folder
    if not (place / "datapackage.json").is_file():
        raise UsageError(
            f"{folder} has no published package: there is no datapackage.json in it or in its data/. "
            f"Build it with `newsvoices build {folder}`, or name another folder."
        )
    report = validate_package(place)
    if report.num_rows:
        return format_report(report), True
    return f"{place}: every rule holds ({len(RULES)} rules).", False
