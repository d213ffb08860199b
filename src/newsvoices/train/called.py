"""Learn whom a definite description calls: ``python -m newsvoices.train.called POLNEAR_FOLDER OUT.csv``.

POLNEAR_FOLDER holds ``train.jsonl.gz``; OUT.csv takes the place of ``extractor/data/called_weights.csv``. A minute of
one core, without torch. The codings that it learns from, ``called_codings.json``, hold no words: hashes of articles of
the training part and, for descriptions of one person with "the", "this" or "that", their offsets and those of a name of
the person whom the text names and they mean, or nothing where they mean nobody whom it names (half-open, code points).
Language models (Claude, Anthropic) coded them from the passage before each and the list of people whom the extractor
found there, without sight of whom it took them for; what was open was left out. Nobody coded them twice.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from newsvoices.extractor.actors import Actors
from newsvoices.extractor.mentions.called_evidence import LEAST, UNLIKELY
from newsvoices.extractor.mentions.calling_signs import Candidate
from newsvoices.extractor.mentions.scene import Mention
from newsvoices.train.articles import TrainingArticle, coded_articles
from newsvoices.train.command import run_command
from newsvoices.train.signs import Place, fit_weights, likelihoods, write_weights

__all__ = ["CODINGS", "Called", "learn_called", "main"]

CODINGS = Path(__file__).with_name("called_codings.json")
"""Which articles were coded, and whom descriptions mean in them."""

_RIDGE = 1.0
_SHOWN = (0.4, 0.5, 0.6, 0.7)

Called = Callable[[Actors], Sequence[tuple[Mention, list[Candidate]]]]
"""Returns the descriptions of an article that are weighed, each with whom it may call."""


def learn_called(folder: Path, out: Path, codings: Path, called: Called, least: float, unlikely: float) -> None:
    """Learn from ``codings`` and write the weights; prints how many descriptions would be given whom they mean.

    ``called`` returns what the extractor weighs in an article; ``least`` and ``unlikely`` are its thresholds.
    """
    found = [one for article in coded_articles(folder, codings) for one in _descriptions(article, called)]
    places = [place for _, candidates in found for place in candidates]
    print(f"{len(found)} descriptions, of which {sum(named for named, _ in found)} mean somebody named")
    weight = {id(place): score for score, place in likelihoods(places, _RIDGE)}
    for bound in sorted({*_SHOWN, least}):
        counts: Counter[str] = Counter()
        for named, candidates in found:
            best = max(candidates, key=lambda place: weight[id(place)], default=None)
            if best is None or weight[id(best)] < bound:
                best = next((place for place in candidates if "rule" in place[1]), None)
                best = best if best is not None and weight[id(best)] >= unlikely else None
            if best is not None:
                counts["right" if best[2] else "wrong" if named else "nobody meant"] += 1
        shown = ", ".join(f"{counts[name]} {name}" for name in ("right", "wrong", "nobody meant"))
        print(f"with a likelihood of {bound} or more by other articles' weights, or by the rules: {shown}")
    write_weights(fit_weights(places, _RIDGE), out)


def _descriptions(article: TrainingArticle, called: Called) -> Iterator[tuple[bool, list[Place]]]:
    """Yield the coded descriptions that are weighed: whether somebody named is meant, and the candidates."""
    named = {mention.end: mention.actor for mention in article.actors.mentions if mention.sort == "NAM"}
    coded = {end: meant for _, end, meant in article.coding["descriptions"]}
    for mention, candidates in called(article.actors):
        if mention.end not in coded:
            continue
        meant = coded[mention.end]
        actor = named.get(meant[1]) if meant is not None else None
        yield meant is not None, [(article.number, signs, [1] if one is actor else []) for one, signs in candidates]


def _learn(folder: Path, out: Path) -> None:
    learn_called(folder, out, CODINGS, lambda actors: actors.called, LEAST, UNLIKELY)


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_command("called", __doc__, arguments, _learn)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
