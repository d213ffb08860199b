"""Learn when a speaker is likely right: ``python -m newsvoices.train.speakers POLNEAR_FOLDER OUT.csv``.

POLNEAR_FOLDER holds ``train.jsonl.gz``; OUT.csv takes the place of ``extractor/data/speaker_weights.csv``. Half a
minute of one core, without torch. The codings that it learns from, ``speaker_codings.json``, hold no words: hashes of
288 articles of the training part and, for each stretch in quotation marks that somebody says, its offsets and those of
the words that name him most fully, or of others that are equally defensible (half-open, code points). Language models
(Claude, Anthropic) coded them from the text by the codebook, without sight of any machine output. Nobody coded them
twice.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from newsvoices.extractor.speech.speaker_evidence import LEAST, speaker_signs
from newsvoices.train.articles import TrainingArticle, coded_articles
from newsvoices.train.command import run_command
from newsvoices.train.signs import Place, fit_weights, likelihoods, write_weights

__all__ = ["CODINGS", "main"]

CODINGS = Path(__file__).with_name("speaker_codings.json")
"""Which articles were coded, and who speaks in them."""

_RIDGE = 8.0
_SHOWN = (0.0, 0.5, 0.6, 0.7, LEAST)


class _Stretches(NamedTuple):
    """The stretches of an article that were given a speaker, and how many others were found."""

    places: list[Place]
    ungiven: int


def _stretches(article: TrainingArticle) -> _Stretches:
    actors = article.actors
    rows, _ = article.quotes
    signs = {row["key"]: signs for row, signs in speaker_signs(actors.scene, rows, actors.cast)}
    named = {
        (actor.key, at)
        for mention in actors.mentions
        if mention.sort != "PRO" and (actor := mention.actor) is not None
        for at in range(mention.start, mention.end)
    }
    places: list[Place] = []
    ungiven = 0
    for quote in article.coding["quotes"]:
        near = [row for row in rows if row["start"] < quote["end"] and row["end"] > quote["start"]]
        row = min(near, key=lambda r: abs(r["start"] - quote["start"]) + abs(r["end"] - quote["end"]), default=None)
        if row is None or row["function"] != "attribution":
            continue
        if row["key"] not in signs:
            ungiven += 1
            continue
        key = row["speaker_actor_id"]
        right = any((key, at) in named for start, end in quote["speakers"] for at in range(start, end))
        places.append((article.number, signs[row["key"]], [1] if right else []))
    return _Stretches(places, ungiven)


def _learn(folder: Path, out: Path) -> None:
    articles = [_stretches(article) for article in coded_articles(folder, CODINGS)]
    places = [place for article in articles for place in article.places]
    found = len(places) + sum(article.ungiven for article in articles)
    right = sum(bool(coded) for *_, coded in places)
    print(f"{found} stretches with a speaker found; {len(places)} given one, of which {right} the right one")
    judged = likelihoods(places, _RIDGE)
    for least in _SHOWN:
        kept = [bool(coded) for score, (*_, coded) in judged if score >= least]
        share = f"{100 * sum(kept) / max(1, len(kept)):.1f} % right of {100 * len(kept) / max(1, found):.1f} % given"
        print(f"with a likelihood of {least} or more by other articles' weights: {share}")
    write_weights(fit_weights(places, _RIDGE), out)


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_command("speakers", __doc__, arguments, _learn)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
