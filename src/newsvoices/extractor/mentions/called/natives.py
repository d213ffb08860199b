"""Whom a description calls by the country that he is from ([the Dane], [the Kenyan pianist])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.peoples import COUNTRYMEN
from newsvoices.extractor.lexis.places import (
    country_in,
    country_of,
    country_of_one,
    country_of_people,
    is_country,
    is_people,
)
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start

__all__ = ["find_of_nation", "is_native", "nation_told"]


def nation_told(words: Sequence[Word], mention: Mention) -> str | None:
    """Return the code of the country whose people a description names ([the Dane], [the Kenyan pianist]), or None."""
    if is_native(words, mention):
        return country_of_one(mention.text)
    return country_in([word.text for word in words[mention.first : mention.head]])


def is_native(words: Sequence[Word], mention: Mention) -> bool:
    """Say whether a description says where somebody is from, and nothing else ([the Texan], [the Kenyan])."""
    alone = is_people(mention.text) or mention.text in COUNTRYMEN  # of two words too ([the South Korean])
    return alone and mention.last == mention.head + 1 and words[mention.head].tag[-1] != "S"


def find_of_nation(scene: Scene, i: int, mention: Mention, focus: Actor | None, native: bool) -> Actor | None:
    """Return the last person of the nation that description number ``i`` names, if there is one ([the Kenyan leader]).

    That is the person in focus where nobody near is known to be of it, unless that one is of another. Where the nation
    is all that is said ([the Kenyan]), its word must not tell another sex and nobody else be near: in the same
    paragraph, or from the sentence before to here where that person is in the sentence above, in another paragraph.
    """
    nation = nation_told(scene.words, mention)
    if nation is None or (focus is not None and focus.country_code == nation):
        return focus
    sex = _sex_told(mention.text) if native else ""
    if focus is not None and sex and _sex_of(focus) not in (None, sex):
        focus = None
    near = _nearby(scene, i, mention, focus) if native else -1
    alone = True
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        actor = other.actor
        if actor is None or actor.naming != "named" or actor.actor_type != "person" or actor.plural:
            continue
        if sex and _sex_of(actor) not in (None, sex):
            continue
        if actor.country_code == nation or (actor.country_code is None and _land_beside(scene.words, other) == nation):
            return actor
        alone = alone and (actor is focus or other.sentence < near)
    sure = not native or (alone and near >= 0)
    return focus if focus is not None and focus.country_code is None and sure else None


def _nearby(scene: Scene, i: int, mention: Mention, focus: Actor | None) -> int:
    """The first sentence in which nobody but the one in focus may be spoken of; -1 where that one is too far above."""
    paragraph = scene.paragraphs[mention.sentence]
    last = next((m for m in reversed(scene.mentions[max(0, i - REACH) : i]) if m.actor is focus), None)
    if last is None:
        return -1
    if scene.paragraphs[last.sentence] == paragraph:
        first = last.sentence
        while first and scene.paragraphs[first - 1] == paragraph:
            first -= 1
        return first
    return max(0, last.sentence - 1) if scene.apart(last, mention) <= 1 else -1


def _sex_told(text: str) -> str:
    """The sex that a word for one of a people tells ([Frenchwoman], [Englishman], but [German]); empty without any."""
    for ending, sex in (("woman", "f"), ("man", "m")):
        if text.endswith(ending) and is_people(text.removesuffix(ending)):
            return sex
    return ""


def _sex_of(actor: Actor) -> str | None:
    """The sex of a person by what the text tells, or else by the given name."""
    return actor.gender or sex_of_given(actor.name.split()[0]) or None


def _land_beside(words: Sequence[Word], name: Mention) -> str | None:
    """The country whose people or name stands right before a person's ([Frenchman Luc Moe], [Italy’s Ann Moe])."""
    at = name_start(name) - 1
    if name.sort != "NAM" or at < 0:
        return None
    if words[at].tag == "POS" and at and is_country(words[at - 1].text):
        return country_of(words[at - 1].text)
    return country_of_people(words[at].text)
