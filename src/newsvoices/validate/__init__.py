"""Validate: three layers of rules over the tables and texts of a dataset, all failures in one report."""

import re

from newsvoices.validate.inputs import Context
from newsvoices.validate.layers import check
from newsvoices.validate.package import validate_package
from newsvoices.validate.registry import RULES as _RULES
from newsvoices.validate.report import format_report

__all__ = ["RULES", "Context", "check", "format_report", "validate_package"]


def _order(name: str) -> tuple[int, int]:
    match = re.match(r"([SVP])(\d+)", name)
    assert match is not None
    return "SVP".index(match[1]), int(match[2])


RULES: dict[str, str] = {name: _RULES[name] for name in sorted(_RULES, key=_order)}
"""Every rule's name and what it demands: schemas (S), relations and evidence (V), packages (P)."""
