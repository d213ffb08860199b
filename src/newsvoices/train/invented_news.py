"""News reports that never were, for what the training articles lack: news of other countries than the United States.

``invented_news.json`` and ``further_news.json`` hold reports in the manner of English-language dailies and agencies of
many countries. Language models (Claude, Anthropic) wrote them for this purpose, and others coded of the former their
descriptions, the countries and bodies of their actors, and the types of claims, and of both whom words mean. All
events, people and words in them are invented, also where a real body is named: nothing in them is evidence of anything.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

__all__ = ["further_reports", "invented_reports"]

_REPORTS = Path(__file__).with_name("invented_news.json")
_FURTHER = Path(__file__).with_name("further_news.json")


def invented_reports() -> Sequence[Mapping[str, Any]]:
    """Return the reports in the file's order, each with its text and its codings."""
    reports: Sequence[Mapping[str, Any]] = json.loads(_REPORTS.read_text(encoding="utf-8"))
    return reports


def further_reports() -> Sequence[Mapping[str, Any]]:
    """Return the reports in the file's order of which only whom words mean is coded, each with its text."""
    reports: Sequence[Mapping[str, Any]] = json.loads(_FURTHER.read_text(encoding="utf-8"))
    return reports
