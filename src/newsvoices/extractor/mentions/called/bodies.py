"""Which body a definite description takes up that says of what kind it is ([CNN], then [the cable network])."""

from collections.abc import Collection, Sequence

from newsvoices.extractor.lexis.heads import head_kind, sector_of
from newsvoices.extractor.lexis.places import country_in
from newsvoices.extractor.lexis.portfolios import MATTERS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.called.joined import acts, joined_with, top_of
from newsvoices.extractor.mentions.called.only_bodies import find_only, is_no_firm
from newsvoices.extractor.mentions.called.sorts_of_bodies import are_of_other_sorts
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import noun_of
from newsvoices.extractor.mentions.pronouns.prominence import is_main
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["GROUPS", "NEVER_GROUPS", "OTHERS", "find_body", "find_of_kind", "is_another_body", "last_bodies"]

_OPEN = word_set(
    "company firm corporation airline carrier retailer manufacturer maker automaker insurer lender network newspaper "
    "tabloid outlet magazine publication broadcaster website agency bureau group organization organisation charity "
    "nonprofit non-profit watchdog club channel chain operator producer supplier developer builder brewer chipmaker "
    "carmaker drugmaker steelmaker shipbuilder miner brokerage exporter importer contractor"
)
"""Nouns for bodies whose names often do not say of what kind they are."""
GROUPS = word_set("group organization organisation charity nonprofit non-profit watchdog")
"""Nouns for bodies of any kind but those that nobody calls so."""
NEVER_GROUPS = frozenset({"EDU", "GOV", "LEG", "JUD", "MIL", "COP", "JRN"})
"""Sectors whose bodies nobody calls a group."""
_NO_GROUPS = NEVER_GROUPS | {"PTY", "BUS"}
"""Sectors whose bodies news seldom calls a group or a charity."""
_KINDS = frozenset({"JRN", "BUS", "EDU", "LEG", "JUD", "MED"})
"""Sectors whose bodies a noun takes up; of governments and parties, each noun has one of its own."""
OTHERS = word_set("lower local district appeals appellate county municipal regional rival other another second third")
"""Words before a noun that tell a body from the one just named ([the Supreme Court], then [the lower court])."""
_APART = (
    word_set("federal national central"),
    word_set("state provincial regional"),
    word_set("city municipal town village"),
    word_set("county"),
    word_set("ruling governing"),
    word_set("opposition"),
)
"""Words of which those of one line only are said of a body ([the state government], then [the federal government])."""
_FOR_MATTERS = word_set("ministry department committee subcommittee commission directorate secretariat")
"""Nouns for bodies of which a state or parliament has one for each matter."""
_EQUAL = frozenset({"appos", "nsubj", "nsubjpass"})
"""Relations of bodies that are as likely taken up as the one that speaks."""
_FIRMS = frozenset({"company", "firm", "corporation", "business"})
_TELLING = frozenset({"tell", "tells", "told", "telling"})
_BACK = 2  # sentences of the text's own
_GENERIC = {
    "company": "BUS", "firm": "BUS", "corporation": "BUS", "bank": "BUS", "business": "BUS", "newspaper": "JRN",
    "paper": "JRN", "network": "JRN", "magazine": "JRN", "outlet": "JRN", "publication": "JRN", "broadcaster": "JRN",
    "website": "JRN", "site": "JRN", "university": "EDU", "college": "EDU", "school": "EDU", "agency": "GOV",
    "group": "", "organization": "", "organisation": "", "institution": "", "charity": "", "nonprofit": "",
    "committee": "", "union": "LAB", "party": "PTY", "think-tank": "", "watchdog": "",
    "movement": "REB",
}  # fmt: skip
"""Nouns that take up an organization by what it is; a sector narrows them where the organization has one."""


def find_body(scene: Scene, i: int, mention: Mention, head: str) -> Actor | None:
    """Return the body named just before that description number ``i`` of the scene means; None where that is open.

    That is the last one whose kind is the noun's, or else the only one of whose kind nothing is known, or of several
    such the main subject of the sentence before, or the only one in reach that is plainly of its kind or country.
    """
    if mention.kind != "organization" or mention.number != "s" or mention.mark >= 0:
        return None
    before = [word.text for word in scene.words[mention.first : mention.head]]
    if country_in(before) is not None or scene.first_at(mention.last) is not None:
        return find_only(scene, i, mention, head)  # [the airline Lusair] has its name
    if not OTHERS.isdisjoint(word.lower() for word in before):
        return None
    sector = "JRN" if "news" in before else sector_of(head)
    unknown: dict[Actor, None] = {}
    main: list[Actor] = []
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if scene.apart(other, mention) > _BACK:
            break
        actor = other.actor
        if actor is None or actor.actor_type != "organization" or actor.naming != "named" or other.sort == "NOM":
            continue
        if head in _FIRMS and _is_told(scene, other):
            continue
        if sector in _KINDS and actor.sector == sector:
            return actor
        acts = other.subject or other.source or any(c == " " or c.isupper() for c in actor.name[1:])
        if head in _OPEN and acts and _may_be(actor, head):  # [Harbour news], [the airline]: a word that is no body
            unknown[actor] = None
            if is_main(scene.words, other) and scene.apart(other, mention) == 1 and not _has_equal(scene, other):
                main.append(actor)
    several = main if len(unknown) > 1 else list(unknown)
    return several[0] if len(several) == 1 else find_only(scene, i, mention, head)


def _is_told(scene: Scene, mention: Mention) -> bool:
    """Whether somebody is said to have told a body something, as newspapers are ([told the Harbour Echo])."""
    word = scene.words[mention.head]
    return word.relation == "dobj" and word.head >= 0 and scene.lower[word.head] in _TELLING


def _has_equal(scene: Scene, name: Mention) -> bool:
    """Whether a name is no subject, or shares its verb with others ([QRX and ZPL met])."""
    words = scene.words
    joined = (words[m.head] for m in scene.by_sentence[name.sentence])
    return not name.subject or any(word.head == name.head and word.relation == "conj" for word in joined)


def last_bodies(scene: Scene, i: int, bodies: Collection[Actor]) -> list[Actor]:
    """Return which of several bodies of one kind is likely meant by description number ``i`` of the scene.

    Of those of which the last sentence speaks that speaks of any it is the one that acts there, or else the last one.
    It may be either of two that are joined there ([The Oslo Council and the Salten Council met]); empty where none is
    near.
    """
    mention = scene.mentions[i]
    near: list[Mention] = []
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if near and other.sentence != near[-1].sentence:
            break
        if other.actor in bodies:
            near.append(other)
    if not near or near[0].sentence == mention.sentence:
        return [other.actor for other in near[:1] if other.actor is not None]
    for other in near:
        named = dict.fromkeys(m.actor for m in joined_with(scene, other) if m.actor in bodies)
        joined = [actor for actor in named if actor is not other.actor]
        if joined:
            return [actor for actor in (other.actor, *joined) if actor is not None]
    acting = [m for m in near if acts(scene, m)]
    main = [m for m in acting if scene.words[scene.words[top_of(scene, m)].head].head < 0]
    acting = main or acting or near
    return [other.actor for other in acting[:1] if other.actor is not None]


def _may_be(actor: Actor, head: str) -> bool:
    """Whether neither the body's sector nor the last word of its name says that it is something else."""
    if head in GROUPS and actor.sector is not None:
        return actor.sector not in _NO_GROUPS
    return actor.sector is None and head_kind(actor.name.split()[-1].lower(), False) != "organization"


def is_another_body(actor: Actor, head: str, before: Sequence[str]) -> bool:
    """Say whether the words ``before`` a noun ``head`` tell a body from an actor that was described by it."""
    country = country_in(before)
    if country is not None and actor.country_code not in (None, country):
        return True  # [the Norwegian government], then [the Chilean government]
    own, held = {word.lower() for word in before}, actor.offices.get(head, set())
    matters, theirs = own & MATTERS, held & MATTERS
    if head in _FOR_MATTERS and matters and theirs and matters.isdisjoint(theirs):
        return True  # [the health ministry], then [the interior ministry]
    if are_of_other_sorts(head, own, held):
        return True
    said = {n for n, line in enumerate(_APART) if not line.isdisjoint(own)}
    known = {n for n, line in enumerate(_APART) if not line.isdisjoint(held)}
    return bool(said and known) and said.isdisjoint(known)


def find_of_kind(scene: Scene, i: int, mention: Mention, head: str) -> Actor | None:
    """Return the organization that a bare noun of its kind takes up ([the company]); None where none is near.

    It is the last that fits, named at most two sentences before, and of a sentence rather the one that speaks.
    """
    sector = _GENERIC.get(head)
    if sector is None or mention.last - mention.first > 1:
        return None
    found: Mention | None = None
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if scene.apart(other, mention) > 2 or (found is not None and found.sentence != other.sentence):
            break
        actor = other.actor
        if found is None and other.sort == "NOM" and noun_of(scene.words[other.head].text) == head and _is_own(other):
            return None  # [the tide committee], which has no name, then [the committee]
        if actor is None or actor.actor_type != "organization" or actor.naming != "named" or other.sort == "NOM":
            continue
        if head in _FIRMS and _is_told(scene, other):
            continue
        if head == "group" and actor.sector in NEVER_GROUPS:
            continue
        fits = not sector or actor.sector == sector
        fits = fits or (actor.sector is None and sector == "BUS" and not is_no_firm(actor))
        if found is None:
            found = other if fits else None
        elif fits and other.subject and other.source and scene.words[found.head].relation not in _EQUAL:
            found = other  # [The Harbour League told Radio Oslo that the organization ...]
    return found.actor if found is not None else None


def _is_own(mention: Mention) -> bool:
    """Whether a description brought in one body that the text has not named."""
    actor = mention.actor
    return actor is not None and actor.actor_type == "organization" and actor.naming != "named" and not actor.plural
