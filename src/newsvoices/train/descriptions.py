"""Learn when a description speaks of an actor: ``python -m newsvoices.train.descriptions POLNEAR_FOLDER OUT.csv``.

POLNEAR_FOLDER holds ``train.jsonl.gz``; OUT.csv takes the place of ``extractor/data/description_weights.csv``. Half a
minute of one core, without torch. The codings that it learns from, ``description_codings.json``, hold no words: hashes
of 128 articles of the training part and the spans (half-open, code points) of every description of an actor in them,
some of which the coders held to be as well none. Language models (Claude, Anthropic) coded them from the text by the
codebook, without sight of any machine output.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from newsvoices.extractor.actors import find_actors
from newsvoices.extractor.mentions.description_evidence import LEAST
from newsvoices.extractor.tagger import tag_article
from newsvoices.text import lay_out
from newsvoices.text.wrapping import join_lines
from newsvoices.train.signs import Place, coded_articles, fit_weights, likelihoods, write_weights

__all__ = ["CODINGS", "main"]

CODINGS = Path(__file__).with_name("description_codings.json")
"""Which articles were coded, and which descriptions of actors are in them."""

_RIDGE = 3.0
_SHOWN = (0.0, 0.3, 0.4, LEAST, 0.5, 0.6)


def _read(number: int, text: str, coded: Sequence[Sequence[int]]) -> list[Place]:
    """The descriptions that the extractor finds; one is right where a coded one ends with the same noun."""
    layout = lay_out(text)
    text = join_lines(text, layout.paragraphs)
    analysis, attributions = tag_article(text, layout)
    actors = find_actors(text, layout, analysis, attributions)
    ends = {end for _, end in coded}
    return [(number, signs, [1] if mention.end in ends else []) for mention, signs in actors.described]


def _articles(folder: Path) -> tuple[list[Place], int]:
    places: list[Place] = []
    coded = 0
    for number, article, row in coded_articles(folder, CODINGS):
        places += _read(number, article["text"], row["descriptions"])
        coded += len(row["descriptions"])
    return places, coded


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m newsvoices.train.descriptions", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args(arguments)
    places, coded = _articles(options.folder)
    print(f"{coded} descriptions coded; {len(places)} found")
    judged = likelihoods(places, _RIDGE)
    for least in _SHOWN:
        kept = [bool(right) for score, (*_, right) in judged if score >= least]
        share = f"{100 * sum(kept) / max(1, len(kept)):.1f} % right, {100 * sum(kept) / max(1, coded):.1f} % of all found"
        print(f"with a likelihood of {least} or more by other articles' weights: {share}")
    write_weights(fit_weights(places, _RIDGE), options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
