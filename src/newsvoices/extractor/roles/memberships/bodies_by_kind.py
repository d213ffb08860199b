"""Whose people those are of whom the text only says in what kind of body they are: [campaign aides], [party leaders].

They are tied to the one body of the kind that the article leaves to be meant, and [congressional aides] to Congress.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.bodies_meant import CAMPAIGNS, RANKS
from newsvoices.extractor.roles.employers import is_outside, names_party
from newsvoices.extractor.roles.memberships.described_members import is_in_body
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import is_grade, role_start, tenure_of

__all__ = ["members_by_kind"]

_KINDS = word_set(
    "administration company firm bank university college school union club agency department ministry council "
    "committee foundation association newspaper network league hospital airline museum commission team institute "
    "federation coalition alliance church group board regulator"
)
"""Nouns for bodies by which people in them are called ([union members]), beside parties and campaigns."""
_OF_ONE = {"congressional": "congress", "parliamentary": "parliament"}
"""Adjectives that name a body of which a country has one."""
_ANY_ONE = word_set(
    "aide official adviser advisor staffer insider source member operative strategist worker volunteer "
    "spokesman spokeswoman spokesperson manager"
)
"""Nouns that with "a" before them, and the kind of body, are those of a body that was told before."""
_BETWEEN = RANKS | word_set("top leading old")
_MEMBERS = word_set("source elite boss insider staff authority")
"""Further nouns for those in a body."""
_LEVELS = word_set("national local state county and")
"""Words for where in a party somebody is ([state and local party officials])."""
_PARTISANS = word_set("republican democratic conservative liberal socialist green")
_NEAR = 3  # sentences from a body to those in it, where several bodies may be meant


def members_by_kind(scene: Scene, told: Collection[Actor]) -> Iterator[Statement]:
    """Yield the ties of unnamed people to the body of the article that the noun before theirs most likely means.

    ``told`` are those who are tied to a body by plainer words. Of several parties it is the one that the article most
    often names, of campaigns the one named right before, of other bodies none.
    """
    words = scene.words
    oftenest: dict[str, Sequence[tuple[Actor, int]]] | None = None
    campaigns: dict[Actor | None, Actor] | None = None
    latest: dict[str, tuple[Actor, int]] = {}
    for mention in scene.mentions:
        actor = mention.actor
        kind = _kind_of_body(scene, mention)
        if kind is not None and actor is not None:
            latest[kind] = (actor, mention.sentence)
        if mention.sort != "NOM" or mention.kind not in ("person", "group") or actor is None or actor in told:
            continue
        noun = _kind_before(scene, mention) if actor.naming != "named" else None
        if noun is None:
            continue
        oftenest = _oftenest_bodies(scene) if oftenest is None else oftenest
        body = _meant(noun, oftenest.get(noun, ()), latest.get(noun), mention.sentence)
        whose = mention.owner.actor if mention.owner is not None and noun == "campaign" else None
        if body is not None and whose is not None and whose.actor_type == "person" and body.owner is not whose:
            campaigns = _campaigns(scene) if campaigns is None else campaigns
            body = campaigns.get(whose)
        if body is not None and body is not actor:
            low = scene.sentences[mention.sentence][0]
            first, tenure = role_start(words, mention, low), tenure_of(words, mention.first, mention.last, low)
            yield Statement(actor, first, mention.last, mention.last, tenure, body)


def _meant(
    noun: str, bodies: Sequence[tuple[Actor, int]], latest: tuple[Actor, int] | None, sentence: int
) -> Actor | None:
    """Which of the bodies of a kind is meant in a sentence, ``latest`` being the last one before and where it is.

    ``bodies`` are the two that the article names most, or the only one.
    """
    if len(bodies) < 2:
        return bodies[0][0] if bodies else None
    last, apart = (latest[0], sentence - latest[1]) if latest is not None else (None, _NEAR + 1)
    (often, most), (_, less) = bodies
    if noun in ("campaign", "administration"):
        return last if apart <= 1 else often if most > less else last if apart <= _NEAR else None
    if noun == "party":
        return often if most > less else last if apart <= _NEAR else None
    return None


def _kind_before(scene: Scene, mention: Mention) -> str | None:
    """The noun for a kind of body before the head of a description of those in it, None where there is none."""
    words = scene.words
    head = singular(words[mention.head].text.lower())
    if is_outside(head) or not (head in _MEMBERS or is_in_body(words[mention.head].text.lower())):
        return None
    if mention.lead == "a" and head not in _ANY_ONE:
        return None
    at = mention.head - 1
    while at > mention.first and (words[at].text.lower() in _BETWEEN or is_grade(words[at])):
        at -= 1
    before = [word.text.lower() for word in words[mention.first : at]]
    if at < mention.first:
        return None
    noun = words[at].text.lower()
    for adjective, body in _OF_ONE.items():
        if adjective in (noun, *before):
            others = {noun, *before} - {adjective}
            return body if others <= _PARTISANS | _BETWEEN else None
    levels = _LEVELS if noun == "party" else frozenset()
    if any(
        word not in _BETWEEN and word not in levels and not is_grade(words[mention.first + k])
        for k, word in enumerate(before)
    ):
        return None  # [a tech company staffer] is of any such company
    return "campaign" if noun in CAMPAIGNS else noun if noun in _KINDS or noun == "party" else None


def _oftenest_bodies(scene: Scene) -> dict[str, Sequence[tuple[Actor, int]]]:
    """The two bodies that the article names or describes most, and how often, by the noun that they are called by."""
    counts: dict[str, Counter[Actor]] = {}
    for mention in scene.mentions:
        kind = _kind_of_body(scene, mention)
        if kind is not None and mention.actor is not None:
            counts.setdefault(kind, Counter())[mention.actor] += 1
    return {kind: bodies.most_common(2) for kind, bodies in counts.items()}


def _campaigns(scene: Scene) -> dict[Actor | None, Actor]:
    """The campaigns of an article by whose they are, of several the first named."""
    found: dict[Actor | None, Actor] = {}
    for mention in scene.mentions:
        if mention.actor is not None and _kind_of_body(scene, mention) == "campaign":
            found.setdefault(mention.actor.owner, mention.actor)
    return found


def _kind_of_body(scene: Scene, mention: Mention) -> str | None:
    """The noun by which a body is called where a mention names or describes one; of campaigns those that are owned."""
    body = mention.actor
    if body is None or mention.sort not in ("NAM", "NOM"):
        return None
    noun = singular(scene.words[mention.head].text.lower())
    if body.actor_type != "organization" and not (noun == "union" and body.plural):
        return None  # but [the unions], of whom [union members] are
    if noun in CAMPAIGNS:
        return "campaign" if body.owner is not None else None
    return "party" if mention.sort == "NAM" and names_party(body) else noun
