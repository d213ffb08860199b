"""Which party those are of for whom an adjective gives one: [the Labour nominee], [Republican front-runner Moe]."""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.honorifics import SHORT_TITLES
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.other_names import common_name
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene
from newsvoices.extractor.roles.employers import names_party

__all__ = ["parties_by_label", "party_of_label"]

_STANDING = word_set(
    "nominee candidate front-runner frontrunner contender hopeful standard-bearer standardbearer mp mep msp peer "
    "councillor backbencher frontbencher"
)
"""Nouns for those who stand or sit for the party that an adjective before them names."""
_SERVING = _STANDING | word_set(
    "leader leadership official politician senator representative congressman congresswoman governor lawmaker "
    "legislator strategist pollster operative activist delegate superdelegate insider elite establishment moderate "
    "member chairman chairwoman mayor"
)
"""Nouns for those who act for such a party, or within it; not for those who only vote for it or give to it."""
_BARE = 1  # words of a label that is all that stands before a name
_PARTY = " Party"
_ALIKE = {"Democratic": "Democrat", "Democrat": "Democratic", "Republican": "GOP"}
"""Words that name the same party before a noun."""


def parties_by_label(scene: Scene) -> dict[str, Actor]:
    """Return the parties that are named in the article, by the adjectives that stand for them ([Labour])."""
    parties: dict[str, Actor] = {}
    for mention in scene.mentions:
        body = mention.actor
        if mention.sort != "NAM" or body is None or body.actor_type != "organization" or not names_party(body):
            continue
        name = common_name(mention.text)
        if name.endswith(_PARTY) and name == common_name(body.name):  # not [the Oslo Labour Party]
            parties.setdefault(name.removesuffix(_PARTY), body)
    for label, other in _ALIKE.items():
        if label in parties:
            parties.setdefault(other, parties[label])
    return parties


def party_of_label(words: Sequence[Word], first: int, last: int, parties: Mapping[str, Actor]) -> Actor | None:
    """Return the party whose adjective says for whom somebody stands in a role, where it is an actor."""
    if last - first == _BARE:  # [Republican Ann Moe]
        return parties.get(words[first].text)
    noun = words[last - 1].text.lower().rstrip(".")
    if SHORT_TITLES.get(noun, singular(noun)) not in _SERVING:
        return None
    return next((parties[word.text] for word in words[first : last - 1] if word.text in parties), None)
