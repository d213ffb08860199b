"""Whom a definite description calls by trade, office or leaning, just after it named him ([the billionaire])."""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.gazetteer import REGION_PARTS
from newsvoices.extractor.lexis.heads import AGED, EPITHETS, RELATED, VAGUE, sector_of
from newsvoices.extractor.lexis.places import country_in
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.called.ages import is_age_of_several
from newsvoices.extractor.mentions.called.bodies_led import is_other_leader
from newsvoices.extractor.mentions.called.deputies import is_another_office
from newsvoices.extractor.mentions.called.focus import in_focus, sufferer
from newsvoices.extractor.mentions.called.natives import find_of_nation, is_native, nation_told
from newsvoices.extractor.mentions.called.spoken_of import voice_of
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import modifiers_of
from newsvoices.extractor.mentions.pronouns.prominence import is_main
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["HUMANS", "RUNNING", "find_called", "find_speaker", "find_stranger", "is_ruled_out"]

_WELL_KNOWN = word_set("president minister premier chancellor king queen")
"""Offices whose former holders a text brings in without a name."""
_OFFICIAL = frozenset({"LEG", "GOV", "JUD"})
_SEATED = frozenset({"minister", "premier", "chancellor"})
"""Who sits in most parliaments too."""
_HEARD = word_set(
    "narrator announcer caller source witness informant insider figure member colleague barrister solicitor counsel"
)
"""Who are heard without a name."""
_OF_STATES = word_set("president king queen monarch emperor empress sultan emir pope")
"""Who is at the head of a state and holds no office in a part of one beside that."""
_OF_PARTS = word_set("governor mayor senator councillor councilman congressman congresswoman sheriff")
_COUNTERPARTS = word_set(
    "customer client shopper diner passenger commuter tenant landlord visitor guest viewer listener reader user "
    "subscriber parishioner attendee bystander onlooker passer-by buyer seller"
)
"""Who are so only to somebody else, and often without a name: to the one in focus rather than he ([the customer])."""
_AT_WORK = _OFFICIAL | {"JRN", "COP", "MIL", "EXP", "MED"}
"""Sectors whose people come into a text as those who are on duty."""
_TRADES = frozenset({"JRN", "MIL", "REL"})
"""Sectors whose people are seldom called so without having been brought in so."""
_SERVING = word_set(
    "adviser advisor aide manager strategist spokesman spokeswoman spokesperson pollster operative consultant"
)
HUMANS = word_set("man woman boy girl guy lady teenager youngster youth child person")
"""Nouns that say of somebody only what sex or age."""
RUNNING = word_set("candidate nominee front-runner frontrunner contender hopeful challenger standard-bearer")
"""Whom an election is about, and often the article too."""
_FAR_OFTENER = 3
_BACK = 2  # sentences of the text's own
_GOING_ON = frozenset({"JJ", "NN", "WP", "WD", "TO"})
"""How the tags begin of words that narrow down a description from behind."""


def find_called(scene: Scene, i: int, mention: Mention, head: str, count: Mapping[Actor, int]) -> Actor | None:
    """Return the person whom description number ``i`` of the scene calls by its noun ``head``, None where that is open.

    Definite, it speaks of somebody known: a named person in focus, if sex and sector allow it. Offices that need no
    introduction are nobody's epithet. ``count`` says how often each actor is named.
    """
    if mention.lead != "the" or mention.number != "s" or mention.kind != "person":
        return None
    if is_age_of_several(scene, i, mention):
        return None  # [Ann Moe, 34, met Per Berg, 34], then [the 34-year-old]
    words = scene.words
    once = _is_once(words, mention, head)
    native = is_native(words, mention)
    if not (_is_epithet(words, mention, head) or native) or not _is_plain(words, mention, once):
        return None
    suffering = sufferer(scene, i, mention)
    actor = suffering or in_focus(scene, i, mention)
    sector = sector_of(head)
    serves = actor is not None and actor.offices and RUNNING.isdisjoint(actor.offices)
    if mention.source and head in RUNNING and actor is not None and serves and suffering is None:
        actor = _hero(scene, i, mention, count, actor)
    if sector in _TRADES and head != "veteran":
        actor = _of_trade(scene, i, mention, sector, actor)
    actor = find_of_nation(scene, i, mention, actor, native)
    if actor is None or actor.naming != "named" or actor is voice_of(mention):
        return None
    compatriot = native and actor is find_of_nation(scene, i, mention, None, native)
    if count.get(actor, 0) < 2 and not mention.source and not compatriot:
        return None
    if mention.gender and actor.gender not in (None, mention.gender):
        return None
    if (suffering is None and _is_other_sex(scene, i, mention, actor)) or is_other_leader(words, mention, head, actor):
        return None
    if not _goes_with(actor, sector, once):
        told = _told_of(scene, i, actor) if once else None
        if told is None or (mention.gender and told.gender not in (None, mention.gender)):
            return None
        return told if _goes_with(told, sector, once) else None
    return None if _is_from_elsewhere(words, mention, actor, sector) else actor


def is_ruled_out(scene: Scene, i: int, head: str, actor: Actor, here: bool) -> bool:
    """Say whether description number ``i`` of the scene, with the noun ``head``, cannot call somebody.

    ``here`` says whether its sentence has spoken of that person before.

    Sex or nation is another, the noun brings in somebody by itself who is there at work, as kin or to hear, or what
    the text says of the person does not go with it.
    """
    words, mention = scene.words, scene.mentions[i]
    if mention.gender and actor.gender not in (None, mention.gender):
        return True
    if mention.subject and is_main(words, mention) and _is_other_sex(scene, i, mention, actor):
        return True
    nation = nation_told(words, mention)
    if nation is not None and actor.country_code not in (None, nation):
        return True
    if _is_from_elsewhere(words, mention, actor, sector_of(head)):
        return True
    if is_other_leader(words, mention, head, actor):
        return True
    if head in actor.offices and is_another_office(modifiers_of(words, mention), actor.offices[head], head):
        return True  # [the shadow trade secretary] is not [the trade secretary]
    if head in actor.offices and not here:
        return False
    if head in RELATED | VAGUE | _SERVING | _HEARD | _COUNTERPARTS:
        return True
    if head in _OF_STATES and not actor.offices.keys().isdisjoint(_OF_PARTS):
        return True  # [the queen of Norway] is no governor
    sector = sector_of(head)
    if here and sector in _TRADES:
        return True  # [the columnist argued with the host]
    known = _is_once(words, mention, head) or head in EPITHETS
    if not known and (sector not in (None, actor.sector) or nation not in (None, actor.country_code)):
        return True  # [the farmer] is no mayor, [the Kenyan pianist] nobody whose country is unknown
    return not _goes_with(actor, sector, _is_once(words, mention, head))


def _goes_with(actor: Actor, sector: str | None, once: bool) -> bool:
    """Whether a noun of a sector may be said of somebody, or of what he was ``once``."""
    if actor.sector in ("JRN", "EXP") and sector == "PTY":
        return False  # who reports on candidates is none
    sits = sector == "LEG" and actor.sector == "GOV" and not _SEATED.isdisjoint(actor.offices)
    if sector in _OFFICIAL and not once and not sits and actor.sector not in (None, sector, "PTY", "ELI"):
        return False  # a general is no senator
    if actor.sector in _OFFICIAL and (sector == "BUS" or (once and sector in _OFFICIAL)):
        return False  # nor is a senator a tycoon, or a former secretary
    return sector != "PTY" or _SERVING.isdisjoint(actor.offices)  # nor a candidate's adviser the candidate


def find_speaker(scene: Scene, i: int, mention: Mention, head: str) -> Actor | None:
    """Return the named person in focus whom description number ``i`` lets speak by a noun that is no epithet else.

    None where something narrows it down, or the noun brings in somebody by itself who is there at work or as kin ([the
    judge said], [the moderator asked], [the mother wept]).
    """
    words = scene.words
    single = mention.lead == "the" and mention.number == "s" and mention.kind == "person" and mention.mark < 0
    if not single or not mention.source or not _is_plain(words, mention, False):
        return None
    if not words[mention.head].text.islower():
        return None  # [the Advocate], a newspaper
    if _is_epithet(words, mention, head) or is_native(words, mention):
        return None
    if sector_of(head) in _AT_WORK or head in RELATED | VAGUE | _SERVING | _HEARD | _COUNTERPARTS:
        return None
    if mention.last < len(words) and words[mention.last].tag == "IN":
        return None  # [the pianist from Bergen]
    if country_in([word.text for word in words[mention.first : mention.head]]) is not None:
        return None
    actor = in_focus(scene, i, mention)
    if actor is None or actor.naming != "named" or (mention.gender and actor.gender not in (None, mention.gender)):
        return None
    fits = sector_of(head) in (None, actor.sector) and not is_other_leader(words, mention, head, actor)
    return actor if fits else None  # [the farmer] is no mayor


def find_stranger(scene: Scene, i: int, mention: Mention, head: str) -> Actor | None:
    """Return whom description number ``i`` only calls a man or woman: somebody without a name, brought in just before.

    None where nobody of the sex was ([A cashier was upset], [the woman said]).
    """
    if head not in HUMANS or mention.lead != "the" or mention.last - mention.first > 1 or mention.number != "s":
        return None
    after = scene.words[mention.last].tag[:2] if mention.last < len(scene.words) else ""
    if not (mention.source or mention.subject) or after in ("IN", "WP"):
        return None
    best: Mention | None = None
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if scene.apart(other, mention) > _BACK or (best is not None and best.sentence != other.sentence):
            break
        actor = other.actor
        if actor is None or other.mark >= 0 or other.sort != "NOM" or other.lead != "a" or other.number != "s":
            continue
        known = actor.naming != "named" and actor.actor_type == "person" and other.sentence != mention.sentence
        if known and actor.gender in (None, mention.gender or actor.gender):
            rank, most = ((m.source, m.subject) if m is not None else () for m in (other, best))
            best = other if rank > most else best
    return best.actor if best is not None else None


def _told_of(scene: Scene, i: int, voice: Actor) -> Actor | None:
    """The only named person of whom somebody tells something in the sentence before ([The judge said Moe had lied])."""
    words, number = scene.words, scene.mentions[i].sentence - 1
    people = [m for m in scene.by_sentence.get(number, ()) if m.actor is not None and m.actor.actor_type == "person"]
    spoke = any(m.actor is voice and m.subject and is_main(words, m) for m in people)
    told = {m.actor for m in people if m.subject and m.actor is not voice and m.mark < 0}
    actor = told.pop() if spoke and len(told) == 1 else None
    return actor if actor is not None and actor.naming == "named" and not actor.plural else None


def _is_from_elsewhere(words: Sequence[Word], mention: Mention, actor: Actor, sector: str | None) -> bool:
    """Whether "from" behind a description leads to a place that is not somebody's."""
    behind = words[mention.last].text if mention.last < len(words) else ""
    return behind == "from" and not _is_from(words, mention.last + 1, actor, sector)


def _is_from(words: Sequence[Word], at: int, actor: Actor, sector: str | None) -> bool:
    """Whether the place that begins at a word stands beside the actor's name or office, or no place does."""
    stated = set().union(*actor.offices.values())
    legislator = sector == "LEG" and actor.sector in (None, "LEG") and not REGION_PARTS & stated
    return legislator or (at < len(words) and words[at].text.lower() in stated)


def _is_epithet(words: Sequence[Word], mention: Mention, head: str) -> bool:
    """Whether a noun calls somebody known by trade, office or leaning, an age, or what he was once."""
    aged = any(word.text.lower().endswith(AGED) for word in words[mention.first : mention.last])
    return head in EPITHETS or aged or _is_once(words, mention, head) or _is_lady(words, mention, head)


def _is_once(words: Sequence[Word], mention: Mention, head: str) -> bool:
    return words[mention.first].text.lower() == "former" and head not in _WELL_KNOWN


def _is_lady(words: Sequence[Word], mention: Mention, head: str) -> bool:
    return head == "lady" and words[mention.head - 1].text.lower() == "first"


def _is_plain(words: Sequence[Word], mention: Mention, once: bool) -> bool:
    """Whether the article alone leads up to a phrase that nothing behind narrows down."""
    before = mention.first - 1
    while before > 0 and (words[before].tag in ("JJ", "RB") or words[before].text == ","):
        before -= 1  # [the tall, quiet minister]
    if words[before].text.lower() != "the":
        return False
    ahead, next_one = (words[at].tag[:2] if at < len(words) else "" for at in (mention.last, mention.last + 1))
    serving = once and ahead == "TO" and next_one in ("NN", "DT", "PR")  # [the former aide to Moe]
    return serving or ahead not in _GOING_ON


def _hero(scene: Scene, i: int, mention: Mention, count: Mapping[Actor, int], focus: Actor) -> Actor:
    """Who has just acted and is named far oftener than the one in focus, who has an office and runs for nothing."""
    hero = focus
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        actor = other.actor
        if scene.apart(other, mention) > _BACK:
            break
        if actor is None or actor.actor_type != "person" or actor.naming != "named" or actor.plural:
            continue
        if not other.subject or other.mark >= 0:
            continue
        if (not mention.gender or actor.gender in (None, mention.gender)) and count.get(actor, 0) > count.get(hero, 0):
            hero = actor
    return hero if count.get(hero, 0) >= _FAR_OFTENER * count.get(focus, 0) else focus


def _of_trade(scene: Scene, i: int, mention: Mention, trade: str, focus: Actor | None) -> Actor | None:
    """The last person of whom the text says the same trade ([the reporter Ann Moe], then [the journalist]).

    That is the person in focus where nobody near has the trade, and the text gives that person no other.
    """
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        actor = other.actor
        if actor is not None and actor.sector == trade and actor.actor_type == "person" and actor.naming == "named":
            return actor if other.sentence != mention.sentence else None
    return focus if focus is not None and focus.sector is None else None


def _is_other_sex(scene: Scene, i: int, mention: Mention, actor: Actor) -> bool:
    """Whether the next pronoun of the sentence, before anybody else is named, says he of a she or she of a he."""
    for other in scene.mentions[i + 1 : i + 1 + REACH]:
        if other.sentence != mention.sentence or other.mark != mention.mark or other.kind in ("person", "unknown"):
            return False
        if other.kind == "he":
            return actor.gender not in (None, other.gender)
    return False
