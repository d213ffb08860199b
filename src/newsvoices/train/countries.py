"""Learn to which country an actor belongs: ``python -m newsvoices.train.countries POLNEAR_FOLDER OUT.csv``.

POLNEAR_FOLDER holds ``train.jsonl.gz``; OUT.csv takes the place of ``extractor/data/country_weights.csv``. A minute or
two of one core, without torch. The codings that it learns from, ``actor_codings.json``, hold no words: hashes of
articles of the training part and, for each actor that an earlier version found there, the offsets of one mention
(half-open, code points), its country (ISO 3166-1 alpha-3, or null) and the spans of the bodies to which the text ties
it. Language models (Claude, Anthropic) coded them from the text by the codebook; of machine output they saw the list of
actors with their mentions, and neither countries nor ties. Nobody coded them twice.
"""

import sys
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.roles.countries.evidence import country_signs, likeliest
from newsvoices.train.articles import TrainingArticle, coded_articles, invented_articles
from newsvoices.train.command import run_command
from newsvoices.train.signs import Place, fit_weights, likelihoods, write_weights

__all__ = ["CODINGS", "main"]

CODINGS = Path(__file__).with_name("actor_codings.json")
"""Which articles were coded, and the countries and bodies of their actors."""

_RIDGE = 4.0


class _Coded(NamedTuple):
    """An actor that was coded: its country, that which a rule gives, and those that it may be of with their places."""

    country: str | None
    given: str | None
    codes: list[str]
    places: list[Place]


def _coded_actors(article: TrainingArticle) -> Iterator[_Coded]:
    actors = article.actors
    # Descriptions were coded with the adjectives that are cut off them now, so that only their ends tell them.
    at = {mention.end: mention.actor for mention in reversed(actors.mentions)}
    countries: dict[Actor, str | None] = {}
    for row in article.coding["actors"]:
        actor = at.get(row["end"])
        if actor is not None:
            countries.setdefault(actor, row["country"])
    for actor, candidates in country_signs(actors.cast, actors.grounds):
        if actor in countries:
            country = countries[actor]
            places: list[Place] = [
                (article.number, signs, [1] if code == country else []) for code, signs in candidates
            ]
            yield _Coded(country, actors.grounds.given(actor), [code for code, _ in candidates], places)


def _learn(folder: Path, out: Path) -> None:
    articles = chain(coded_articles(folder, CODINGS), invented_articles())
    coded = [actor for article in articles for actor in _coded_actors(article)]
    places = [place for actor in coded for place in actor.places]
    stated = sum(actor.country is not None for actor in coded)
    print(f"{len(coded)} actors, {stated} of a country; {len(places)} pairs of an actor and a country it may be of")
    likely = {id(place): score for score, place in likelihoods(places, _RIDGE)}
    ruled = [actor for actor in coded if actor.given is not None]
    print(f"by rules alone: {sum(actor.given == actor.country for actor in ruled)} right of {len(ruled)} given")
    given = right = 0
    for actor in coded:
        weighed = [(likely[id(place)], code) for place, code in zip(actor.places, actor.codes, strict=True)]
        code = likeliest(weighed, actor.given)
        given += code is not None
        right += code is not None and code == actor.country
    print(f"by other articles' weights: {right} right of {given} given")
    write_weights(fit_weights(places, _RIDGE), out)


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_command("countries", __doc__, arguments, _learn)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
