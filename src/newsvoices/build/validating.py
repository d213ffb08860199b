"""Validate a published folder, for ``newsvoices validate``."""

from pathlib import Path

from newsvoices.advice import command
from newsvoices.errors import NewsvoicesError, UsageError
from newsvoices.read.opening import find_package, is_set_aside, open_package
from newsvoices.read.package import EXTRACTED
from newsvoices.validate import RULES, format_report, validate_package

__all__ = ["validate_folder"]


def validate_folder(folder: Path) -> tuple[str, bool]:
    """Run every rule on the package that ``verify`` would read too; return the report, and whether it fails."""
    place = find_package(folder)
    if place is None:
        raise UsageError(
            f"{folder} has no published package: there is no datapackage.json in it or in its data/. "
            f"Build it with `{command('build', folder)}`, or name another folder."
        )
    if _is_extracted(place):
        raise UsageError(
            f"{folder} holds what `newsvoices extract` wrote: proposals of the machine, which lack what the rules ask "
            f"of a dataset. `{command('verify', '--dataset', folder)}` checks its files and its rows' words; "
            "`newsvoices new ARTICLE.txt FOLDER` begins a dataset."
        )
    report = validate_package(place)
    text = format_report(report) if report.num_rows else f"{place}: every rule holds ({len(RULES)} rules)."
    if is_set_aside(place):
        text += (
            f"\nWhat was read is {place}, the last good copy, which a build set aside before it was stopped; "
            f"`{command('build', place.parent)}` finishes the work."
        )
    elif report.num_rows:
        text = f"{text.rstrip()}\nWhat was read is {place}."
    return text, bool(report.num_rows)


def _is_extracted(place: Path) -> bool:
    try:
        return open_package(place).descriptor.get("name") == EXTRACTED
    except NewsvoicesError:  # the rules say what is wrong with the descriptor
        return False
