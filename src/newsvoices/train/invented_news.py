"""News reports that never were, for what the training articles lack: news of other countries than the United States.

``invented_news.json`` holds 48 reports in the manner of English-language dailies and agencies of 38 countries. Language
models (Claude, Anthropic) wrote them for this purpose, and others coded their descriptions, the countries and bodies of
their actors, and the types of claims. All events, people and words in them are invented, also where a real body is
named: nothing in them is evidence of anything.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

__all__ = ["invented_reports"]

_REPORTS = Path(__file__).with_name("invented_news.json")


def invented_reports() -> Sequence[Mapping[str, Any]]:
    """Return the reports in the file's order, each with its text and its codings."""
    reports: Sequence[Mapping[str, Any]] = json.loads(_REPORTS.read_text(encoding="utf-8"))
    return reports
