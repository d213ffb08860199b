"""Say how many ties to bodies are given: ``python -m newsvoices.train.ties POLNEAR_FOLDER``.

POLNEAR_FOLDER holds ``train.jsonl.gz``. Half a minute of one core, without torch. The rules learn nothing from it;
whoever changes them sees here what that does, and keeps the development part for the last look. The codings,
``tie_codings.json``, hold no words: for each tie the spans (half-open, code points) of a mention of the actor and of
the body, and the way in which the text gives it: stated (words tell an office, a job, membership, ownership, or being
part of it), label (a party's), office (one that by itself belongs to a body named elsewhere), possessive (alone),
implied, or wrong. Language models (Claude, Anthropic) judged the ties coded for the weights of countries together with
those that version 10 gave, without knowing which is which, and added stated ones that were missing. Nobody judged them
twice. About two hundred name a town or a region as the body, which by the codebook is no actor where it only locates.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsvoices.train.articles import TrainingArticle, coded_articles
from newsvoices.train.command import run_report

__all__ = ["CODINGS", "main"]

CODINGS = Path(__file__).with_name("tie_codings.json")
"""Which ties of training articles were judged, and how the text gives them."""

_WAYS = ("stated", "label", "office", "possessive", "implied", "wrong")


def _outcomes(article: TrainingArticle) -> Iterator[tuple[str, str]]:
    """Yield the way of each judged tie, and what became of it."""
    actors = article.actors
    at = {mention.end: mention.actor for mention in actors.mentions}
    given = {(statement.actor, statement.organization) for statement in actors.statements}
    given |= {(actor, actor.whole) for actor in actors.cast}
    for (_, actor_end), (_, body_end), way in article.coding["ties"]:
        actor, body = at.get(actor_end), at.get(body_end)
        if actor is None or body is None:
            yield way, "an actor is not found"
        elif actor is not body:
            yield way, "given" if (actor, body) in given else "missed"


def _report(folder: Path) -> Iterator[str]:
    counts = Counter(one for article in coded_articles(folder, CODINGS) for one in _outcomes(article))
    for way in _WAYS:
        given, missed, lost = (counts[way, what] for what in ("given", "missed", "an actor is not found"))
        yield f"{way}: {given} given, {missed} missed, {lost} with an actor that is not found"


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_report("ties", __doc__, arguments, _report)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
