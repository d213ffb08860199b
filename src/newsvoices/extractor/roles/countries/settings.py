"""Where a text first speaks of its actors: which country their sentence, or the last one before it, names first."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene, name_start
from newsvoices.extractor.roles.countries.home_country import CountryWord, number_of

__all__ = ["Setting", "settings_of"]


class Setting(NamedTuple):
    """Where a text first names or describes an actor.

    ``beside`` is the first country named before the actor in its sentence, ``within`` the same where the sentence
    begins with a place of it ([In Oslo, the minister said]), ``last`` the first country of the last sentence before it
    in its paragraph that names one.
    """

    beside: str | None
    within: str | None
    last: str | None


def settings_of(scene: Scene, told: Sequence[CountryWord]) -> dict[Actor, Setting]:
    """Return the setting of each actor without a country; ``told`` are the article's words for countries."""
    found: dict[Actor, Setting] = {}
    before = _named_before(scene, told)
    for mention in scene.mentions:
        if mention.sort == "PRO" or mention.actor is None or mention.actor.country_code is not None:
            continue
        if mention.actor in found:
            continue
        low = scene.sentences[mention.sentence][0]
        at = bisect_left(told, low, key=number_of)
        first = told[at] if at < len(told) and told[at].first < name_start(mention) else None
        beside = first.code if first is not None else None
        opens = first is not None and first.first == low + 1 and scene.words[low].text == "In"
        found[mention.actor] = Setting(beside, beside if opens else None, before[mention.sentence])
    return found


def _named_before(scene: Scene, told: Sequence[CountryWord]) -> list[str | None]:
    """For each sentence the first country of the last one before it in its paragraph that names any."""
    found: list[str | None] = []
    last, at, inside = None, 0, -1
    for low, high in scene.sentences:
        paragraph = scene.paragraph_at(scene.words[low].start)
        if paragraph != inside:
            last, inside = None, paragraph
        found.append(last)
        if at < len(told) and told[at].first < high:
            last = told[at].code
        while at < len(told) and told[at].first < high:
            at += 1
    return found
