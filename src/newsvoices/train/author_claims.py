"""Learn the weights of signs of authors' claims: ``python -m newsvoices.train.author_claims POLNEAR_FOLDER OUT.csv``.

POLNEAR_FOLDER holds ``train.jsonl.gz``; OUT.csv takes the place of ``extractor/data/author_claim_weights.csv``. A
minute of one core, without torch. The codings that it learns from, ``author_claim_codings.json``, hold no words: hashes
of 242 articles of the training part, and for each claim of the author's its offsets (half-open, code points) and type.
Language models (Claude, Anthropic) coded them from the text and PolNeAR's attributions by the codebook, each article
once: 82 articles, 50 of them opinion pieces, letters and analyses, sparingly (plain evaluations, explanations and
demands, with their certainty), and 160 fully (also forecasts and disputable generalisations; ``sure`` is false where
another coder could well leave a claim out).
"""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsvoices.extractor.claims.author_claims import own_clauses
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.measure.align import match_units
from newsvoices.train.articles import TrainingArticle, coded_articles
from newsvoices.train.command import run_command
from newsvoices.train.signs import Place, fit_weights, likelihoods, write_weights

__all__ = ["CODINGS", "main"]

CODINGS = Path(__file__).with_name("author_claim_codings.json")
"""Which articles were coded, and what was coded in them."""

_RIDGE = 12.0
_LEAST_ARTICLES = 5  # with a word, for it to be a sign
_SHOWN = (0.35, 0.45, 0.6)


def _places(article: TrainingArticle) -> Iterator[Place]:
    """Yield the clauses of an article that may be claims, in text order."""
    analysis, attributions = article.tagged
    _, owned = article.quotes
    clauses = list(own_clauses(article.text, article.layout, analysis, Tree(analysis), attributions, owned))
    spans = [{"start": row.start, "end": row.end} for row in clauses]
    coded = dict(match_units(spans, [dict(row) for row in article.coding["claims"]]))
    for n, row in enumerate(clauses):
        yield article.number, list(row.signs), [coded[n]] if n in coded else []


def _without_rare_words(places: Sequence[Place]) -> list[Place]:
    """The places without the words of few articles, which say more of these than of claims."""
    articles: dict[str, set[int]] = {}
    for number, signs, _ in places:
        for sign in signs:
            articles.setdefault(sign, set()).add(number)
    few = {sign for sign, own in articles.items() if sign.startswith("word ") and len(own) < _LEAST_ARTICLES}
    return [(number, [sign for sign in signs if sign not in few], coded) for number, signs, coded in places]


def _learn(folder: Path, out: Path) -> None:
    places = _without_rare_words([place for article in coded_articles(folder, CODINGS) for place in _places(article)])
    whole = sum(len(row["claims"]) for row in json.loads(CODINGS.read_text(encoding="utf-8")))
    print(f"{whole} claims; {len(places)} clauses, of which {sum(bool(coded) for *_, coded in places)} are claims")
    judged = likelihoods(places, _RIDGE)
    for least in _SHOWN:
        chosen = [bool(coded) for score, (*_, coded) in judged if score >= least]
        print(f"with a likelihood of {least} or more by other articles' weights: {sum(chosen)} of {len(chosen)}")
    write_weights(fit_weights(places, _RIDGE), out)


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_command("author_claims", __doc__, arguments, _learn)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
