"""Say how often the rules for types of claims are right: ``python -m newsvoices.train.claim_types POLNEAR_FOLDER``.

POLNEAR_FOLDER holds ``train.jsonl.gz``. Half a minute of one core, without torch. The rules learn nothing from it;
whoever changes them sees here what that does, and keeps the development part for the last look. The codings,
``claim_type_codings.json`` and those of the invented reports, hold no words: offsets (half-open, code points) of claims
as version 9 cut them, their type by the codebook, null where the words claim nothing, and another type where a second
one is as defensible. Language models (Claude, Anthropic) coded them from the words, what stands around them and the
claimant, without sight of the type that the extractor gives. Each claim was read once; of 100 that two coders read
they gave 91 the same code.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from newsvoices.extractor.claims import label_spans
from newsvoices.train.articles import TrainingArticle, coded_articles, invented_articles
from newsvoices.train.command import run_report

__all__ = ["CODINGS", "main"]

CODINGS = Path(__file__).with_name("claim_type_codings.json")
"""Which claims of training articles were coded, and how."""

_TYPES = ("policy", "value", "cause", "forecast", "definition", "fact")


class _Typed(NamedTuple):
    """A claim's type as coded, another one that is as defensible, and the one that the rules give."""

    coded: str
    other: str | None
    given: str


def _typed(article: TrainingArticle) -> Iterator[_Typed]:
    claims = [row for row in article.coding["claims"] if row["claim_type"] is not None]
    spans = [(row["start"], row["end"]) for row in claims]
    labels = label_spans(article.text, article.layout, article.tagged.analysis, article.tagged.attributions, spans)
    for row, (given, _) in zip(claims, labels, strict=True):
        yield _Typed(row["claim_type"], row.get("other"), given)


def _report(folder: Path) -> Iterator[str]:
    articles = chain(coded_articles(folder, CODINGS), invented_articles())
    typed = [one for article in articles for one in _typed(article)]
    right = sum(one.given == one.coded for one in typed)
    defensible = sum(one.given in (one.coded, one.other) for one in typed)
    yield f"{len(typed)} claims: the type is the coded one of {right}, that or another defensible one of {defensible}"
    coded, given = Counter(one.coded for one in typed), Counter(one.given for one in typed)
    both = Counter(one.coded for one in typed if one.given == one.coded)
    for kind in _TYPES:
        yield f"{kind}: {both[kind]} right of {given[kind]} given and of {coded[kind]} coded"


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_report("claim_types", __doc__, arguments, _report)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
