"""Which party those are of for whom a label gives one: [the Labour nominee], [Republican senators], [Moe (D-Va.)]."""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.honorifics import SHORT_TITLES
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.other_names import common_name
from newsvoices.extractor.lexis.party_and_state import party_and_state
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.employers import names_party
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import role_start, tenure_of

__all__ = ["labelled_groups", "lettered_members", "parties_by_label", "party_of_label"]

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
_BY_LETTER = {"republican": "Republican", "democrat": "Democratic"}


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
    labels = (at for at in range(first, last - 1) if words[at].text in parties and words[at + 1].text != _PARTY.strip())
    label = next(labels, None)  # not [the Labour Party leadership], which names the body
    return parties[words[label].text] if label is not None else None


def lettered_members(scene: Scene) -> Iterator[Statement]:
    """Yield the ties to parties of those behind whose names their letter and state stand ([Ann Moe (D-Ohio)])."""
    parties = parties_by_label(scene)
    for mention in scene.mentions if parties else ():
        found = party_and_state(scene.text, mention.end) if mention.sort == "NAM" and mention.kind == "person" else None
        party = parties.get(_BY_LETTER.get(found[0], "")) if found is not None else None
        if party is not None and mention.actor is not None:
            label = mention.last + 1
            yield Statement(mention.actor, label, label + 1, label + 1, "current", party)


def labelled_groups(scene: Scene) -> Iterator[Statement]:
    """Yield the ties to parties of unnamed people who are called by one ([Republican lawmakers])."""
    words = scene.words
    parties = parties_by_label(scene)
    for mention in scene.mentions if parties else ():
        actor = mention.actor
        if mention.sort != "NOM" or actor is None or actor.naming == "named" or not _may_be_labelled(words, mention):
            continue
        party = party_of_label(words, mention.first, mention.last, parties)
        if party is not None and not _names_another(scene, mention, party):
            low = scene.sentences[mention.sentence][0]
            first, tenure = role_start(words, mention, low), tenure_of(words, mention.first, mention.last, low)
            yield Statement(actor, first, mention.last, mention.last, tenure, party)


def _may_be_labelled(words: Sequence[Word], mention: Mention) -> bool:
    """Whether a description of several words is of a group or leadership, or of the one whom it says to be meant.

    Not [a Republican senator], who may be any, nor [Republican and Democratic lawmakers].
    """
    one = mention.kind == "person" and mention.number == "s"
    joined = any(word.tag == "CC" for word in words[mention.first : mention.last])
    return (not one or mention.lead == "the") and not joined and mention.last - mention.first > 1


def _names_another(scene: Scene, mention: Mention, party: Actor) -> bool:
    """Whether a description holds the name of a body beside the party's ([Republican National Committee members])."""
    named = (m for m in scene.within(mention.start, mention.end) if m.sort == "NAM" and m.kind == "organization")
    return any(m.actor is not party for m in named)
