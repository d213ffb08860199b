"""Learn the weights of the signs of events: ``python -m newsvoices.train.events POLNEAR_FOLDER OUT.csv``.

POLNEAR_FOLDER holds ``train.jsonl.gz``; OUT.csv takes the place of ``extractor/data/event_weights.csv``. Logistic
regression with a ridge penalty, by Newton's method; a minute of one core. Needs no torch. The codings that it learns
from, ``event_codings.json``, hold no words: hashes of 206 articles of the training part, and for each event the
offsets (half-open, code points) of every trigger that tells of it, its type and its status. A language model (Claude,
Anthropic) coded them by the codebook before it saw what the extractor proposes: 140 with the lexicon's words marked in
the text, 66 later ones in plain text, whose events need not be in the lexicon. About twenty events were added or
widened after that. Nobody coded them twice.
"""

import argparse
import csv
import gzip
import json
import sys
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsvoices.extractor.event_words import trigger_of
from newsvoices.extractor.events import places_of_events
from newsvoices.extractor.grammar import Grammar
from newsvoices.extractor.parties import Parties
from newsvoices.extractor.propose import propose
from newsvoices.extractor.tagger import Tagged, tag_article
from newsvoices.measure.calibration import choose_thresholds
from newsvoices.records import Layout
from newsvoices.text import lay_out

__all__ = ["CODINGS", "fit_weights", "main"]

CODINGS = Path(__file__).with_name("event_codings.json")
"""Which articles were coded, and what was coded in them."""

_LEAST_SEEN, _LEAST_SEEN_WORD = 4, 5  # places that a sign must have; a trigger word as a sign one more
_RIDGE = 2.0
_FOLDS = 10

Place = tuple[int, list[str], Collection[int]]
"""A place that may report an event: its article's number, its signs, and the numbers of the events coded there."""


def fit_weights(places: Sequence[Place]) -> dict[str, float]:
    """Return the weight of each sign that is seen often enough, in alphabetical order; the same places, the same."""
    seen = Counter(sign for _, signs, _ in places for sign in signs)
    names = sorted(
        sign for sign, count in seen.items() if count >= (_LEAST_SEEN_WORD if sign.startswith("word ") else _LEAST_SEEN)
    )
    if not names:
        return {}
    number = {name: n for n, name in enumerate(names)}
    here = np.zeros((len(places), len(names)))
    for row, (_, signs, _) in enumerate(places):
        here[row, [number[sign] for sign in signs if sign in number]] = 1.0
    right = np.array([float(bool(coded)) for *_, coded in places])
    ridge = np.array([0.001 if name == "any" else _RIDGE for name in names])
    weights = np.zeros(len(names))
    for _ in range(50):
        share = 1.0 / (1.0 + np.exp(-here @ weights))
        slope = here.T @ (share - right) + ridge * weights
        bend = (here * (share * (1.0 - share))[:, None]).T @ here + np.diag(ridge)
        step: NDArray[np.float64] = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-10:
            break
    return {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}


def _places(folder: Path) -> Iterator[Place]:
    """Yield the places of the coded articles, in the file's order."""
    codings = {row["text_sha256"]: row["events"] for row in json.loads(CODINGS.read_text(encoding="utf-8"))}
    with gzip.open(folder / "train.jsonl.gz", "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            article = json.loads(line)
            events = codings.get(sha256(article["text"].encode("utf-8", "surrogatepass")).hexdigest())
            if events is not None:
                for signs, coded in _places_of(article, events):
                    yield number, signs, coded


def _keep(tagged: Tagged, _text: str, _layout: Layout, /) -> Tagged:
    return tagged


def _places_of(
    article: Mapping[str, Any], events: Sequence[Mapping[str, Any]]
) -> Iterator[tuple[list[str], Collection[int]]]:
    text = article["text"]
    layout = lay_out(text)
    tagged = tag_article(text, layout)
    coding = propose(
        text, article_id="x", reference_date=article["published"], tagger=partial(_keep, tagged)
    )  # fmt: skip
    words = tagged.analysis.words
    grammar, parties = Grammar(tagged.analysis), Parties(coding.actors, coding.mentions)
    for event in places_of_events(grammar, parties, layout, tagged.analysis, coding, article["published"]):
        first, last = trigger_of(grammar, event.found)
        start, end = words[first].start, words[last].end
        yield (
            list(event.signs),
            {n for n, row in enumerate(events) for s, e in row["triggers"] if start < e and s < end},
        )


def _likelihoods(places: Sequence[Place]) -> list[tuple[float, Place]]:
    """Return each place with its likelihood by weights from other articles."""
    judged: list[tuple[float, Place]] = []
    for fold in range(_FOLDS):
        weights = fit_weights([place for place in places if place[0] % _FOLDS != fold])
        for place in places:
            if place[0] % _FOLDS == fold:
                total = sum(weights.get(sign, 0.0) for sign in place[1])
                judged.append((float(1.0 / (1.0 + np.exp(-total))), place))
    return judged


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m newsvoices.train.events", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args(arguments)
    places = list(_places(options.folder))
    judged = _likelihoods(places)
    chosen = [place for score, place in judged if score >= 0.5]
    right = sum(bool(coded) for *_, coded in chosen)
    told = {(number, event) for number, _, coded in chosen for event in coded}
    print(f"{len(places)} places, of which {sum(bool(coded) for *_, coded in places)} tell of events")
    print(f"of {len(chosen)} with a likelihood of half or more by other articles' weights, {right} do")
    print(f"these find {len(told)} of the events coded")
    thresholds = choose_thresholds([(score, bool(coded)) for score, (*_, coded) in judged])
    print("thresholds of high and medium:", *(f"{score:.2f}" for score in thresholds))
    with options.out.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["sign", "weight"])
        rows.writerows([sign, f"{weight:.2f}"] for sign, weight in fit_weights(places).items())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
