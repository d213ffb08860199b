"""Nouns for trades and offices that take in others: [the soprano] may be called [the singer] afterwards."""

from collections.abc import Collection, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.places import country_in, is_country
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import SMALL, noun_of
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["is_narrower", "narrower_nouns"]

_SINGERS = "soprano tenor baritone mezzo mezzo-soprano contralto singer-songwriter rapper vocalist crooner diva"
_PLAYERS = (
    "striker forward winger midfielder defender goalkeeper playmaker footballer cricketer batsman bowler fly-half "
    "quarterback pitcher center-back centre-back full-back fullback hooker"
)
_INSTRUMENTS = (
    "pianist cellist violinist guitarist drummer trumpeter organist flautist flutist harpist saxophonist bassist "
    "keyboardist clarinettist percussionist composer conductor"
)
_NARROWER = {
    "singer": word_set(_SINGERS),
    "musician": word_set(f"{_SINGERS} {_INSTRUMENTS} singer"),
    "player": word_set(_PLAYERS),
    "footballer": word_set("striker winger midfielder defender goalkeeper playmaker"),
    "athlete": word_set("sprinter swimmer skier skater cyclist boxer gymnast rower hurdler wrestler"),
    "sportsman": word_set(f"{_PLAYERS} sprinter swimmer skier skater cyclist golfer boxer"),
    "scientist": word_set(
        "physicist chemist biologist geologist astronomer climatologist glaciologist ecologist virologist zoologist "
        "meteorologist oceanographer geneticist neuroscientist immunologist microbiologist palaeontologist "
        "paleontologist botanist"
    ),
    "doctor": word_set(
        "surgeon neurosurgeon paediatrician pediatrician psychiatrist cardiologist oncologist gynaecologist physician"
    ),
    "writer": word_set("novelist poet playwright author essayist"),
    "cleric": word_set("priest bishop archbishop imam rabbi ayatollah pastor mullah"),
    "officer": word_set("captain colonel major lieutenant general brigadier commodore"),
    "monarch": word_set("king queen emperor empress sultan"),
}
"""Nouns for those who are told to be something narrower."""
_HEADS = {
    "state": word_set("president king queen monarch emperor empress sultan emir"),
    "government": word_set("premier chancellor taoiseach"),
}
"""Who is the head of it."""
_OF_STATES = word_set("federal interim acting transitional new elected executive")
_OF_FORCES = word_set("army navy naval air force marine military junta")
"""Words of an office that is one of a state, and of an officer, besides the country's."""


def narrower_nouns(words: Sequence[Word], mention: Mention, head: str) -> frozenset[str]:
    """Return the nouns for whom a plain description may take up by a broader one; none where its noun is none such."""
    if mention.last - mention.first > 1 or mention.lead != "the":
        return frozenset()
    if head != "head":
        return frozenset(_NARROWER.get(head, ()))
    behind = [noun_of(word.text) for word in words[mention.last : mention.last + 2]]
    return frozenset(_HEADS.get(behind[1], ())) if len(behind) == 2 and behind[0] == "of" else frozenset()


def is_narrower(scene: Scene, i: int, actor: Actor, office: Collection[str]) -> bool:
    """Say whether description number ``i`` may be of somebody by the other words of his office.

    [The president of the court] is no head of state, nor a team’s captain an officer; where the police have been
    spoken of, an officer is likelier one of theirs.
    """
    mention = scene.mentions[i]
    head = noun_of(scene.words[mention.head].text)
    if head not in ("head", "officer"):
        return True
    told = {word for word in office if word not in SMALL and not is_country(word.title())}
    told = {word for word in told if country_in([word.title()]) is None}
    if head == "head":
        return actor.sector == "GOV" and told <= _OF_STATES
    policed = any(m.actor is not None and m.actor.sector == "COP" for m in scene.mentions[max(0, i - REACH) : i])
    return not policed and told <= _OF_FORCES
