"""Validate a published folder: its files, the three layers of rules, and what datapackage says of it."""

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa

from newsvoices.validate.files import DESCRIPTOR, READABLE, check_sums, compare_parquet, read_descriptor, read_files
from newsvoices.validate.gate import TABLES
from newsvoices.validate.inputs import Context
from newsvoices.validate.layers import check
from newsvoices.validate.registry import describe
from newsvoices.validate.report import Failure, shorten, show, to_report

__all__ = ["check_files", "check_with_datapackage", "validate_package"]

DATAPACKAGE = describe(
    "P5 the Data Package is valid",
    "The datapackage library accepts the descriptor, reads every CSV by its schema, and finds sizes, "
    "hashes and relations right.",
)

_PROFILES = {"data-package", "tabular-data-package", "data-resource", "tabular-data-resource", None}
_SHOWN = 20


def validate_package(folder: str | Path, *, context: Context | None = None) -> pa.Table:
    """Return the report of everything wrong in a built ``data/`` folder; it has no rows when nothing is.

    Rejected marks are read from the descriptor's ``rejectedMarks`` unless a context is given. Raises
    DataError where there is no descriptor to begin with.
    """
    folder = Path(folder)
    descriptor = read_descriptor(folder)
    tables, texts, problems = read_files(folder, descriptor)
    report = check(tables, texts, context=context or _stated_context(descriptor)).to_pylist()
    unread = {name for name in _missing(report) if any(_is_about(failure, name) for _rule, failure in problems)}
    kept = [row for row in report if not (row["rule"] == TABLES and row["column"] is None and row["table"] in unread)]
    # A cell that was changed is told by the rules on rows first, and then by all that compares whole files.
    lost = [finding for finding in problems if finding[0] == READABLE]
    others = [finding for finding in problems if finding[0] != READABLE]
    others += _other_problems(folder, descriptor, tables)
    rows = pa.Table.from_pylist(kept, schema=to_report([]).schema)
    return pa.concat_tables([to_report(lost), rows, to_report(others)])


def check_files(folder: Path) -> pa.Table:
    """Return the report of a folder's files alone: whole, equal in CSV and Parquet, a valid Data Package.

    For a build, whose rows have passed the rules before they were written.
    """
    descriptor = read_descriptor(folder)
    tables, _texts, problems = read_files(folder, descriptor)
    return to_report([*problems, *_other_problems(folder, descriptor, tables)])


def _other_problems(
    folder: Path, descriptor: Mapping[str, Any], tables: Mapping[str, pa.Table]
) -> Iterator[tuple[str, Failure]]:
    yield from _parquet_problems(folder, descriptor, tables)
    yield from check_sums(folder)
    yield from check_with_datapackage(folder, descriptor)


def _missing(report: list[dict[str, Any]]) -> set[str]:
    return {row["table"] for row in report if row["rule"] == TABLES and row["column"] is None}


def _is_about(failure: Failure, table: str) -> bool:
    return failure.table == table or Path(failure.table).name == f"{table}.csv"


def _stated_context(descriptor: Mapping[str, Any]) -> Context:
    """Return the rejected marks that a descriptor states; malformed entries reject nothing."""
    rejected: dict[str, set[tuple[int, int]]] = {}
    stated = descriptor.get("rejectedMarks")
    for entry in stated if isinstance(stated, list) else ():
        if isinstance(entry, dict) and isinstance(entry.get("start"), int) and isinstance(entry.get("end"), int):
            rejected.setdefault(str(entry.get("article_id")), set()).add((entry["start"], entry["end"]))
    return Context(rejected_marks=rejected)


def _parquet_problems(
    folder: Path, descriptor: Mapping[str, Any], tables: Mapping[str, pa.Table]
) -> Iterator[tuple[str, Failure]]:
    paths = {item.get("name"): item.get("path") for item in descriptor["resources"]}
    for name, table in tables.items():
        yield from compare_parquet(folder, name, str(Path(paths[name]).with_suffix(".parquet").as_posix()), table)


def check_with_datapackage(folder: Path, descriptor: Mapping[str, Any]) -> Iterator[tuple[str, Failure]]:
    """Yield what the datapackage library refuses in a folder; it is never given anything to fetch."""
    foreign = list(_foreign_parts(descriptor))
    if foreign:
        for place, value in foreign:
            message = (
                f"{DESCRIPTOR} has {show(value)} as {place}, where only profiles by name, schemas inlined "
                "and paths inside the folder are allowed; build the dataset again."
            )
            yield (
                DATAPACKAGE,
                Failure(DESCRIPTOR, None, None, shorten(value), "nothing outside the folder", message),
            )
        return
    with warnings.catch_warnings():
        # tableschema subclasses jsonschema's validators, and leaves files open; neither is ours to mend.
        warnings.filterwarnings("ignore", "Subclassing validator classes", DeprecationWarning)
        warnings.simplefilter("ignore", ResourceWarning)
        import datapackage  # costs more than all rules together, so only where a folder is validated

        try:
            with _profiles_read_once():
                package = datapackage.Package(dict(descriptor), base_path=str(folder))
            errors = list(package.errors)
        except Exception as error:  # the library raises all sorts on a damaged descriptor
            errors = [error]
        if errors:
            for refusal in errors[:_SHOWN]:
                yield DATAPACKAGE, _refused(DESCRIPTOR, refusal)
            return
        yield from _check_resources([item for item in package.resources if item.tabular])


@contextmanager
def _profiles_read_once() -> Iterator[None]:
    """Let the library check each of its own profiles once, and not again for every resource: half of its time."""
    import datapackage.package
    import datapackage.resource

    users = (datapackage.package, datapackage.resource)
    read = [module.Profile for module in users]
    for module in users:
        module.Profile = _profile
    try:
        yield
    finally:
        for module, profile in zip(users, read, strict=True):
            module.Profile = profile


@cache
def _profile(name: Any) -> Any:
    """Return one of the library's own profiles, which holds no state."""
    from datapackage.profile import Profile

    return Profile(name)


def _foreign_parts(descriptor: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield what would make the library fetch something from outside the folder."""
    if descriptor.get("profile") not in _PROFILES:
        yield "its profile", descriptor["profile"]
    for item in descriptor["resources"]:
        name = item.get("name")
        if item.get("profile") not in _PROFILES:
            yield f"the profile of {show(name)}", item["profile"]
        for key in ("schema", "dialect"):
            if isinstance(item.get(key), str):
                yield f"the {key} of {show(name)}", item[key]
        path = item.get("path")
        if not isinstance(path, str) or Path(path).is_absolute() or ".." in Path(path).parts or ":" in path:
            yield f"the path of {show(name)}", path


def _check_resources(resources: list[Any]) -> Iterator[tuple[str, Failure]]:
    rows: dict[str, list[dict[str, Any]]] = {}
    for resource in resources:
        found: list[Exception] = []
        read = _read(resource, found)
        if not found:
            rows[resource.name] = read
        for error in found[:_SHOWN]:
            yield DATAPACKAGE, _refused(resource.name, error)
    for resource in resources:
        found = []
        _check_relations(resource, rows, found)
        for error in found[:_SHOWN]:
            yield DATAPACKAGE, _refused(resource.name, error)


def _with_targets(resource: Any) -> set[str]:
    return {resource.name, *(key["reference"]["resource"] or resource.name for key in resource.schema.foreign_keys)}


def _read(resource: Any, found: list[Exception]) -> list[dict[str, Any]]:
    try:
        return list(resource.read(keyed=True, integrity=True, exc_handler=_collect(found)))
    except Exception as error:  # the library raises all sorts on a damaged file
        found.append(error)
        return []


def _check_relations(resource: Any, rows: Mapping[str, list[dict[str, Any]]], found: list[Exception]) -> None:
    # An index made from the rows already read: left to itself, the library reads each target again.
    index: dict[str, dict[tuple[str, ...], dict[tuple[Any, ...], dict[str, Any]]]] = {}
    try:
        if not _with_targets(resource) <= rows.keys():
            return  # of a damaged file the library has no rows, and would call every reference to them broken
        for key in resource.schema.foreign_keys:
            target, fields = key["reference"]["resource"], tuple(key["reference"]["fields"])
            keyed = {tuple(row[field] for field in fields): row for row in rows[target or resource.name]}
            index.setdefault(target, {})[fields] = keyed
        if index:
            resource.read(relations=True, foreign_keys_values=index, exc_handler=_collect(found))
    except Exception as error:
        found.append(error)


def _collect(found: list[Exception]) -> Any:
    def collect(error: Exception, **_details: object) -> None:
        found.append(error)

    return collect


def _refused(place: str, error: Exception) -> Failure:
    details = "; ".join(str(item) for item in getattr(error, "errors", None) or [error])
    problem = shorten(details.replace("\n", " ").rstrip("."), 300)
    message = (
        f"The datapackage library refuses {show(place)} ({problem}), where a valid Data Package is needed; "
        "build the dataset again, or fetch an unaltered copy."
    )
    return Failure(place, None, None, shorten(details), "what the datapackage library accepts", message)
