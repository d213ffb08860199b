"""Whom others speak of by age or plight: [her lawyer, Per Berg, said the pensioner was sorry] is said of her.

And which body those speak of who are its own: [a NABFAC official said the agency had written].
"""

from collections.abc import Container, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import EPITHETS, sector_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.called.ages import is_age
from newsvoices.extractor.mentions.called.only_bodies import is_no_firm
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["find_own_body", "find_spoken_of", "speaks_for", "voice_of"]

_PLIGHTS = word_set(
    "accused defendant suspect pensioner retiree teenager youngster grandmother grandfather great-grandmother widow "
    "widower"
)
"""Nouns by which those who speak for somebody call him, beside trades."""
_OF_ANY = word_set("organisation organization")
"""Nouns for bodies of every kind, and for nothing else."""
_VOICES = word_set("official officials spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen")
"""Nouns for those who speak as their body does, as its lawyers and reporters do not."""
_KNOWING = word_set(
    "know knew known comment confirm say said tell told speak spoken discuss elaborate aware unaware heard received"
)
"""Verbs and adjectives of what a spokesman can tell or has been told."""
_AGENTS = _VOICES | word_set("lawyer attorney solicitor barrister counsel agent publicist aide representative doctor")
"""Nouns for those who speak of somebody whose they are."""
_LINKS = word_set("of at for with from")
_FOR = frozenset({"for"})
_BEHIND = 3  # words from a post to the name of its body
_ASIDE = 12  # words from what somebody is to another to his own name


def voice_of(mention: Mention) -> Actor | None:
    """Return the person who says what a description stands in, outside quotation marks; None where nobody does."""
    actor = mention.said_by.actor if mention.said_by is not None else None
    return actor if actor is not None and actor.actor_type == "person" else None


def speaks_for(scene: Scene, mention: Mention, options: Container[Actor]) -> Actor | None:
    """Return the person whom a spokesman means by he: [Moe’s lawyer said he was ill] is said of Moe.

    So in 12 of 16 cases of the coded training articles in which one of the two was meant. ``options`` are whom the
    pronoun may mean. None for a body, and where he says what he knows himself ([said he did not know]).
    """
    voice = mention.said_by
    if voice is None or voice.sort != "NOM" or scene.lower[voice.head] not in _AGENTS:
        return None
    if _is_own_knowledge(scene, mention):
        return None
    actor = _whose(scene, voice, scene.by_sentence[voice.sentence], _FOR)
    known = actor is not None and actor.actor_type == "person" and actor in options
    return actor if known and actor is not voice.actor else None


def _whose(scene: Scene, voice: Mention, near: Sequence[Mention], links: Container[str]) -> Actor | None:
    """Whose lawyer, spokesman or official speaks: the owner's, or that of the name behind "for" or another link."""
    owner = voice.owner if voice.sort == "NOM" else None
    if owner is None and voice.last < len(scene.lower) and scene.lower[voice.last] in links:
        behind = (m for m in near if voice.last < m.first <= voice.last + _BEHIND and m.sort == "NAM")
        owner = next(behind, None)
    return owner.actor if owner is not None else None


def _is_own_knowledge(scene: Scene, mention: Mention) -> bool:
    """Whether a pronoun is the subject of a verb of knowing or telling, as whoever speaks does rather himself."""
    verb = scene.words[mention.head].head
    return mention.subject and verb >= 0 and scene.lower[verb] in _KNOWING


def find_spoken_of(scene: Scene, mention: Mention, head: str) -> Actor | None:
    """Return the person whose lawyer, agent or kin calls somebody by age, plight or trade, None where it is open.

    The description is definite, and nobody else of whom the report speaks stands before it.
    """
    voice = mention.said_by
    single = mention.lead == "the" and mention.number == "s" and mention.kind == "person" and not mention.source
    if voice is None or voice.actor is None or not single or not _is_plain(scene.words, mention, head):
        return None
    if mention.last < len(scene.words) and scene.words[mention.last].tag[:2] in ("IN", "WP", "WD"):
        return None
    own = scene.by_sentence[mention.sentence]
    before = [m for m in own if m.first < mention.first]
    theirs = next((m for m in before if _is_of_somebody(m) and _leads_to(m, voice)), None)
    person = theirs.owner.actor if theirs is not None and theirs.owner is not None else None
    if person is None or person.actor_type != "person" or person.naming != "named" or person is voice.actor:
        return None
    if mention.gender and person.gender not in (None, mention.gender):
        return None
    others = {
        m.actor for m in before if m.first > voice.last and m.actor is not None and m.actor.actor_type == "person"
    }
    return None if others - {person, voice.actor} else person


def find_own_body(scene: Scene, mention: Mention, head: str) -> Actor | None:
    """Return the body of whoever reports that a body, by its plain noun, did something; None where it is open.

    The noun must go with what is known of the body, and no other body stand before it in the report.
    """
    voice = mention.said_by
    plain = mention.lead == "the" and mention.number == "s" and mention.last - mention.first == 1
    if voice is None or not plain or mention.kind != "organization" or voice.kind not in ("person", "group"):
        return None
    if scene.lower[voice.head] not in _VOICES:
        return None
    own = scene.by_sentence[mention.sentence]
    actor = _whose(scene, voice, own, _LINKS)
    if actor is None or actor.actor_type != "organization" or actor.naming != "named":
        return None
    inside = (m.actor for m in own if voice.last < m.first < mention.first and m.actor is not None)
    if any(other.actor_type == "organization" and other is not actor for other in inside):
        return None
    firm = sector_of(head) == "BUS"
    fits = head in _OF_ANY or head in actor.name.lower().split() or (head == "agency" and actor.sector == "GOV")
    fits = fits or (firm and actor.sector == "BUS")
    return actor if fits and not (firm and is_no_firm(actor)) else None


def _is_plain(words: Sequence[Word], mention: Mention, head: str) -> bool:
    alone = mention.last - mention.first == 1 and words[mention.head].text.islower()
    return is_age(words[mention.head]) or (alone and (head in _PLIGHTS or head in EPITHETS))


def _is_of_somebody(mention: Mention) -> bool:
    return mention.sort == "NOM" and mention.lead == "owner" and mention.number == "s"


def _leads_to(mention: Mention, voice: Mention) -> bool:
    """Whether a description is of who speaks, as that mention or right before it."""
    return mention is voice or (mention.actor is voice.actor and 0 <= voice.first - mention.last < _ASIDE)
