"""Learn the weights of the signs of events: ``python -m newsvoices.train.events POLNEAR_FOLDER OUT.csv``.

POLNEAR_FOLDER holds ``train.jsonl.gz``; OUT.csv takes the place of ``extractor/data/event_weights.csv``. Logistic
regression with a ridge penalty, by Newton's method; a minute of one core. Needs no torch. The codings that it learns
from, ``event_codings.json``, hold no words: hashes of 358 articles of the training part, and for each event the
offsets (half-open, code points) of every trigger that tells of it, its type and its status. Language models (Claude,
Anthropic) coded them by the codebook before they saw what the extractor proposes: 140 with the lexicon's words marked
in the text, 66 later ones in plain text, whose events need not be in the lexicon. About twenty events were added or
widened after that. The last 152, marked ``fuller``, were coded in plain text and more completely, eleven events an
article where the others have four and a half; they count threefold. Nobody coded any of them twice.
"""

import argparse
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from newsvoices.extractor.events import places_of_events
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.events.words import trigger_of
from newsvoices.extractor.propose import propose
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.tagger import Tagged, tag_article
from newsvoices.measure.calibration import choose_thresholds
from newsvoices.records import Layout
from newsvoices.text import lay_out
from newsvoices.train.signs import Place, coded_articles, fit_weights, likelihoods, write_weights

__all__ = ["CODINGS", "main"]

CODINGS = Path(__file__).with_name("event_codings.json")
"""Which articles were coded, and what was coded in them."""

_RIDGE = 2.0
_FULLER = 3.0  # how much a place of an article coded more completely counts


def _places(folder: Path) -> Iterator[tuple[Place, float]]:
    """Yield the places of the coded articles, in the file's order, with how much each counts."""
    for number, article, row in coded_articles(folder, CODINGS):
        for signs, coded in _places_of(article, row["events"]):
            yield (number, signs, coded), _FULLER if row.get("fuller") else 1.0


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


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m newsvoices.train.events", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args(arguments)
    counted = list(_places(options.folder))
    places, times = [place for place, _ in counted], [count for _, count in counted]
    judged = likelihoods(places, _RIDGE, times)
    chosen = [place for score, place in judged if score >= 0.5]
    right = sum(bool(coded) for *_, coded in chosen)
    told = {(number, event) for number, _, coded in chosen for event in coded}
    print(f"{len(places)} places, of which {sum(bool(coded) for *_, coded in places)} tell of events")
    print(f"of {len(chosen)} with a likelihood of half or more by other articles' weights, {right} do")
    print(f"these find {len(told)} of the events coded")
    thresholds = choose_thresholds([(score, bool(coded)) for score, (*_, coded) in judged])
    print("thresholds of high and medium:", *(f"{score:.2f}" for score in thresholds))
    write_weights(fit_weights(places, _RIDGE, times), options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
