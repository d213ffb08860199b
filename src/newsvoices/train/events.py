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

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from newsvoices.extractor.events import places_of_events
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.events.words import trigger_of
from newsvoices.extractor.propose import propose
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.tagger import Tagged
from newsvoices.measure.calibration import choose_thresholds
from newsvoices.records import Layout
from newsvoices.train.articles import TrainingArticle, coded_articles
from newsvoices.train.command import run_command
from newsvoices.train.signs import Place, fit_weights, likelihoods, write_weights

__all__ = ["CODINGS", "main"]

CODINGS = Path(__file__).with_name("event_codings.json")
"""Which articles were coded, and what was coded in them."""

_RIDGE = 2.0
_FULLER = 3.0  # how much a place of an article coded more completely counts


def _keep(tagged: Tagged, _text: str, _layout: Layout, /) -> Tagged:
    return tagged


def _places(article: TrainingArticle) -> Iterator[Place]:
    """Yield the places of an article that may tell of events, in text order."""
    analysis, published = article.tagged.analysis, article.published
    coding = propose(
        article.text,
        article_id="x",
        reference_date=published,
        tagger=partial(_keep, article.tagged),
        layout=article.layout,
    )
    grammar, parties = Grammar(analysis), Parties(coding.actors, coding.mentions)
    for event in places_of_events(grammar, parties, article.layout, analysis, coding, published):
        first, last = trigger_of(grammar, event.found)
        start, end = analysis.words[first].start, analysis.words[last].end
        coded = enumerate(article.coding["events"])
        told = {n for n, row in coded for s, e in row["triggers"] if start < e and s < end}
        yield article.number, list(event.signs), told


def _learn(folder: Path, out: Path) -> None:
    places: list[Place] = []
    times: list[float] = []
    for article in coded_articles(folder, CODINGS):
        own = list(_places(article))
        places += own
        times += [_FULLER if article.coding.get("fuller") else 1.0] * len(own)
    judged = likelihoods(places, _RIDGE, times)
    chosen = [place for score, place in judged if score >= 0.5]
    right = sum(bool(coded) for *_, coded in chosen)
    told = {(number, event) for number, _, coded in chosen for event in coded}
    print(f"{len(places)} places, of which {sum(bool(coded) for *_, coded in places)} tell of events")
    print(f"of {len(chosen)} with a likelihood of half or more by other articles' weights, {right} do")
    print(f"these find {len(told)} of the events coded")
    thresholds = choose_thresholds([(score, bool(coded)) for score, (*_, coded) in judged])
    print("thresholds of high and medium:", *(f"{score:.2f}" for score in thresholds))
    write_weights(fit_weights(places, _RIDGE, times), out)


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_command("events", __doc__, arguments, _learn)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
