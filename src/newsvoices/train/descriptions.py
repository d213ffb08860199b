"""Learn when a description speaks of an actor: ``python -m newsvoices.train.descriptions POLNEAR_FOLDER OUT.csv``.

POLNEAR_FOLDER holds ``train.jsonl.gz``; OUT.csv takes the place of ``extractor/data/description_weights.csv``. Some
minutes of one core, without torch. The codings that it learns from, ``description_codings.json`` and those of the
invented reports, hold no words: hashes of articles of the training part and the spans (half-open, code points) of
every description of an actor in them, and which of these may as well be none by their coders, who are not counted out.
Language models (Claude, Anthropic) coded them from the text by the codebook, without sight of any machine output. Of
sixteen articles that were coded twice, the two agree on spans with F1 94.9.
"""

import sys
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from newsvoices.extractor.mentions.descriptions.evidence import LEAST
from newsvoices.train.articles import TrainingArticle, coded_articles, invented_articles
from newsvoices.train.command import run_command
from newsvoices.train.signs import Place, fit_weights, likelihoods, write_weights

__all__ = ["CODINGS", "main"]

CODINGS = Path(__file__).with_name("description_codings.json")
"""Which articles were coded, and which descriptions of actors are in them."""

_RIDGE = 3.0
_SHOWN = (0.0, 0.3, 0.4, LEAST, 0.5, 0.6)


def _places(article: TrainingArticle) -> Iterator[Place]:
    """Yield the descriptions that are found; one is right where a coded one ends with the same noun."""
    ends = {end for _, end in article.coding["descriptions"]}
    for mention, signs in article.actors.described:
        yield article.number, signs, [1] if mention.end in ends else []


def _learn(folder: Path, out: Path) -> None:
    places: list[Place] = []
    coded = 0
    for article in chain(coded_articles(folder, CODINGS), invented_articles()):
        places += _places(article)
        coded += len(article.coding["descriptions"])
    print(f"{coded} descriptions coded; {len(places)} found")
    judged = likelihoods(places, _RIDGE)
    for least in _SHOWN:
        kept = [bool(same) for score, (*_, same) in judged if score >= least]
        share = (
            f"{100 * sum(kept) / max(1, len(kept)):.1f} % right, {100 * sum(kept) / max(1, coded):.1f} % of all found"
        )
        print(f"with a likelihood of {least} or more by other articles' weights: {share}")
    write_weights(fit_weights(places, _RIDGE), out)


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_command("descriptions", __doc__, arguments, _learn)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
