"""The registry of rules: a small function each, under a readable name, with what it needs to run."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsvoices.validate.inputs import Data
from newsvoices.validate.report import SKIPPED, Failure

__all__ = ["RULES", "Check", "Rule", "describe", "rule", "rules_of", "run_rules"]

Check = Callable[[Data], Iterable[Failure]]

RULES: dict[str, str] = {}
"""Every rule's name and what it demands, in the order in which they are checked."""


@dataclass(frozen=True)
class Rule:
    """A rule: its name, its layer, the columns that it needs by table, and what finds failures."""

    name: str
    layer: str
    needs: Mapping[str, Sequence[str]]
    check: Check


_REGISTERED: list[Rule] = []


def describe(name: str, description: str) -> str:
    """Enter a rule's name and description for the codebook and return the name."""
    RULES[name] = description
    return name


def rule(name: str, description: str, layer: str, needs: Mapping[str, str]) -> Callable[[Check], Check]:
    """Register the decorated function as a rule; ``needs`` lists columns by table, separated by spaces."""

    def register(check: Check) -> Check:
        split = {table: tuple(columns.split()) for table, columns in needs.items()}
        _REGISTERED.append(Rule(describe(name, description), layer, split, check))
        return check

    return register


def rules_of(layer: str) -> list[Rule]:
    """Return the rules of a layer in the order of their registration."""
    return [entry for entry in _REGISTERED if entry.layer == layer]


def run_rules(layer: str, data: Data) -> Iterator[tuple[str, Failure]]:
    """Run the rules of a layer; a rule whose inputs are broken is reported as not checked."""
    for entry in rules_of(layer):
        missing = list(_missing(entry, data))
        if missing:
            yield entry.name, _skipped(entry, missing)
            continue
        for failure in entry.check(data):
            yield entry.name, failure


def _missing(entry: Rule, data: Data) -> Iterator[str]:
    for table, columns in entry.needs.items():
        if table not in data.columns:
            yield f"table {table}"
            continue
        yield from (f"{table}.{column}" for column in columns if column not in data.columns[table])


def _skipped(entry: Rule, missing: Sequence[str]) -> Failure:
    listed = ", ".join(missing[:4]) + (f" and {len(missing) - 4} more" if len(missing) > 4 else "")
    return Failure(
        table=missing[0].removeprefix("table ").split(".")[0],
        row_id=None,
        column=None,
        value=SKIPPED,
        allowed="tables and columns as the contract has them",
        message=f"{entry.name} was not checked, because its input is missing or of the wrong type "
        f"({listed}); correct what the schema rules report and validate again.",
    )
