"""News reports that never were, for what the training articles lack: news of other countries than the United States.

``invented_news.json`` holds 48 reports in the manner of English-language dailies and agencies of 38 countries. Language
models (Claude, Anthropic) wrote them for this purpose, and others coded the countries and bodies of their actors. All
events, people and words in them are invented, also where a real body is named: nothing in them is evidence of anything.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

__all__ = ["invented_articles"]

_REPORTS = Path(__file__).with_name("invented_news.json")
_FIRST = 100_000  # a number that no article of a corpus has


def invented_articles() -> Iterator[tuple[int, Mapping[str, Any], Mapping[str, Any]]]:
    """Yield the number, the text and the codings of each report, in the file's order.

    Text and codings are one mapping, given twice as ``coded_articles`` gives an article and its coding.
    """
    for number, report in enumerate(json.loads(_REPORTS.read_text(encoding="utf-8")), _FIRST):
        yield number, report, report
