"""Which party [the party] is by the leaning of which the text has just spoken ([Democrats], then [the party])."""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.other_names import common_name
from newsvoices.extractor.lexis.parties import LEANINGS
from newsvoices.extractor.lexis.sectors import sector_of_body
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.ground import is_narrowed
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["party_spoken_of"]

_BACK = 2  # sentences
_NEAR = 12  # words from a party that speaks to those of whom it does
_NOUNS = word_set("Republicans GOP G.O.P. Democrat Democrats Conservatives Tories Liberals Greens Socialists")
"""Those of the words that are nouns, and so name a party themselves; others are said of voters and critics too."""
_SEATED = frozenset({"LEG", "GOV", "PTY"})
_PLAIN = frozenset({"the", "this", "that"})


def party_spoken_of(
    scene: Scene, mention: Mention, bodies: Mapping[str, Actor], likely: Actor | None, rule: Actor | None
) -> Actor | None:
    """Return the party that [the party] means, where it is ``likely`` some body or none by what weighs for each.

    A word for those who lean to a party, in its sentence or one of the two before, says which party is spoken of
    rather than how often or where parties are named. It is among ``bodies``, by their names in small letters; where it
    is not named, no other party is meant, but perhaps what the ``rule`` says that was described before.
    """
    at = _leaning_before(scene, mention)
    if at < 0 or _is_told_by_party(scene, at) or not _speaks_of_party(scene.words, at):
        return likely
    leaning = LEANINGS[scene.words[at].text]
    party = bodies.get(leaning.lower()) or _named_alone(scene, at)
    if party is not None:
        return party
    if likely is None or likely.naming != "named" or leaning.split()[0] in common_name(likely.name).split():
        return likely
    return rule if rule is not None and rule.naming != "named" else None


def _leaning_before(scene: Scene, mention: Mention) -> int:
    """The last word before a plain noun that says to which party somebody leans; -1 without one or past another party.

    Past it is also behind a word for a party that has been named ([Labour voters stayed home. Its leader ...]).
    """
    words = scene.words
    if mention.last - mention.first > 1 or mention.number != "s" or words[mention.first - 1].text.lower() not in _PLAIN:
        return -1
    if is_narrowed(words, mention):
        return -1  # [the party with most seats]
    number = max(0, mention.sentence - _BACK)
    low = scene.sentences[number][0]
    at = next((i for i in range(mention.first - 1, low - 1, -1) if words[i].text in LEANINGS), -1)
    if at < 0:
        return -1
    for other in scene.within(words[at].start, mention.start):
        if other.sort in ("NAM", "PRO") and other.first > at and other.kind in ("organization", "it"):
            actor = other.actor
            if actor is not None and "PTY" in (actor.sector, sector_of_body(actor.name.split())):
                return -1
        if other.sort == "NAM" and other.first <= at < other.last and other.last - other.first > 1:
            return -1  # a party’s own name, or that of its part
    return at


def _speaks_of_party(words: Sequence[Word], at: int) -> bool:
    """Whether a word names those who are in a party, or an office that they have for it ([a Labour councillor])."""
    return words[at].text in _NOUNS or sector_of(singular(words[at + 1].text.lower())) in _SEATED


def _is_told_by_party(scene: Scene, at: int) -> bool:
    """Whether another party speaks before a word in its sentence, and the text goes on ([Labour said the Tories])."""
    start = scene.words[at].start
    own = (m for m in scene.within(scene.words[max(0, at - _NEAR)].start, start) if m.source and m.subject)
    actors = [m.actor for m in own if m.kind == "organization" and scene.words[m.head].text not in LEANINGS]
    return any(one is not None and "PTY" in (one.sector, sector_of_body(one.name.split())) for one in actors)


def _named_alone(scene: Scene, at: int) -> Actor | None:
    """The party that a word alone names, as no other one is named in its sentence ([the Greens])."""
    name = scene.first_at(at)
    if name is None or name.kind != "organization" or name.sort != "NAM" or name.actor is None:
        return None
    beside = (m.actor for m in scene.by_sentence[name.sentence] if m.sort == "NAM" and m.actor is not name.actor)
    others = any(one is not None and "PTY" in (one.sector, sector_of_body(one.name.split())) for one in beside)
    return None if others else name.actor
