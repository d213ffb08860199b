"""The bodies and states that a role names: [head of Harbour Bank], [Harbour Bank director], [the League’s chair]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import KIN, RELATED, head_kind, sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.places import code_of_town, country_of
from newsvoices.extractor.lexis.two_places import TWO_PLACES
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention
from newsvoices.extractor.roles.bodies_apart import apposed_body, is_apart, is_clients, is_left, is_site
from newsvoices.extractor.roles.role_words import OFFICERS

__all__ = [
    "AT_WORK",
    "RULERS",
    "body_of_title",
    "employers",
    "home_of_role",
    "is_outside",
    "is_party",
    "names_party",
]

_OFFICIAL = ("GOV", "LEG", "JUD", "MIL", "SPY", "COP", "PTY", "LAB")
RULERS = frozenset({"leader", "strongman", "dictator", "ruler", "autocrat"})
_OF_COUNTRIES = RULERS | {"captain", "striker", "negotiator"}
"""Heads that with a country before them say to whom somebody belongs."""
_BODIES = ("organization", "state")
_OUTSIDERS = word_set(
    "competitor adversary detractor skeptic client customer supporter backer donor user subscriber viewer reader "
    "listener follower visitor patient passenger voter attendee shareholder winner baby people person ally "
    "counterpart investor"
)
"""Heads that, as those of kin and rivals do, with a body beside them say who stands outside of it."""
_SEEKERS = word_set("candidate nominee")
"""Heads that with a party or another body behind them tie somebody to it by "of" only."""
_LEARNED = word_set("doctoral phd ph.d. master’s master's mba")
_RIVALS = word_set("contender hopeful front-runner frontrunner challenger successor")
"""Heads that say what somebody seeks, be it a party's nomination or a seat ([Labour front-runner])."""
_ADHERENTS = word_set("donor megadonor contributor subscriber")
"""Those of them who give to a body for long, or take what it gives."""
_OUTSIDE = _OUTSIDERS | _RIVALS | RELATED
_GIVEN_TO = frozenset({"of", "to"})
"""Words behind those nouns that lead to the body ([a donor to the Harbour Fund])."""
_APART = word_set("behind against about after before over near outside opposite toward towards like than beside beyond")
"""Words before a body that say where somebody stands to it, and not that somebody is in it."""
_BY_WHOM = word_set("hired employed paid appointed retained named elected nominated recruited engaged commissioned")
"""Participles by whose doers somebody is employed or chosen."""
_OF_OFFICES = word_set("mission staff")
"""Nouns behind "chief of" that name no body."""
_ADVERBS = 3  # words between an owner and what is his
_FROM_STATES = (("of",), ("of", "from"))
"""Words by which people, and officials, are a state's."""
AT_WORK = word_set("working serving acting")
"""Participles behind a noun for what somebody does as that."""
_BESIDE_PARTIES = word_set("pac pacs committee committees campaign campaigns camp convention fund caucus council group")
_MOVEMENTS = frozenset({"Tea Party"})
"""Names that end like a party’s and are a movement’s within one."""
_REPORTING = word_set("reporter correspondent columnist")
"""Heads that with a body of the state before them say what somebody writes about."""
_CHOSEN_FOR = ("LEG", "JUD")
"""Sectors of bodies for which people stand, or are nominated."""
_SEATS = ("LEG", "GOV")
"""Sectors of bodies in which people seek a seat."""


def employers(words: Sequence[Word], phrase: Mention, own: Sequence[Mention], first: int, last: int) -> list[Actor]:
    """Return the body or state that a role names, and that of which it is a part where the role says so.

    ``phrase`` is the role's noun, ``first`` to ``last`` all its words, ``own`` the mentions of the sentence. An owner
    comes first, then the nearest body behind the noun with those that "at" adds, then the last one before the noun;
    both where the role says where somebody is now ([a former Harbour Bank director now at the Fish Ministry]).
    """
    owner = phrase.owner.actor if phrase.owner is not None and phrase.lead == "owner" else None
    owner = owner or _owner_of(words, phrase, own)
    head = singular(words[phrase.head].text.lower())
    if owner is not None and owner.actor_type in _BODIES:
        if head == "colleague":
            return []
        within = is_party(owner) and head in _RIVALS  # [the party’s front-runner]
        return [] if is_outside(head) and not within and not _adheres(head, owner) else [owner]
    before: list[Actor] = []
    behind: list[Actor] = []
    behind_last: Mention | None = None
    moved = any(word.text in ("now", "currently") for word in words[phrase.last : last])
    sector = sector_of(head)
    studies = sector in ("EXP", "JRN")
    official = sector in _OFFICIAL or words[phrase.head].text.lower() in _OF_COUNTRIES
    prosecutes = head == "attorney"  # [the U.S. attorney]
    for mention in sorted(own, key=lambda m: m.first):
        actor = mention.actor
        if mention is phrase or actor is None or mention.first < first or mention.last > last:
            continue
        if (
            mention.sort == "NOM"
            and words[mention.last : last + 1]
            and words[mention.last].text in ("called", "named", "dubbed")
        ):
            continue  # [organizer of a group called the Fish League]
        if mention.sort == "NAM" and is_site(words, mention, own):
            continue  # [head of the Lima office of Harbour Bank]
        follows = mention.first >= phrase.last
        if not follows and _covers(head, actor):
            continue
        link = _link(words, mention)
        joined = any(w.tag == "CC" for w in words[phrase.last : mention.first])
        if joined and head in KIN:
            continue  # [the son of a miner and chair of Harbour Bank]
        within = _seeks(head, actor) or (is_party(actor) and head in RELATED and not follows)  # [GOP rivals]
        owns = mention.last < len(words) and words[mention.last].tag == "POS"
        given = link in _GIVEN_TO and not (owns and link == "to")  # not [a donor to the Fish Party’s rival]
        within = within or (_adheres(head, actor) and (not follows or given))
        within = within or (follows and (link == "within" or (link == "inside" and is_party(actor))))
        within = within or (actor.sector == "REB" and not follows and sector == "CRM")  # [Islamic State terrorists]
        learns = follows and words[phrase.head - 1].text.lower() in _LEARNED  # [a doctoral candidate at X]
        named = head == "nominee" and link == "to"  # [the nominee to the Harbour Court]
        named = named or (link == "for" and actor.sector in _CHOSEN_FOR)  # [a candidate for the Harbour Senate]
        seeks = head in _SEEKERS and follows and link != "of" and not learns and not named
        if not joined and not within and (is_outside(head) or seeks):
            continue
        if follows and joined and head not in OFFICERS and _is_of_next(words, phrase, mention):
            continue
        if follows and (link in _APART or is_apart(words, mention, last)):
            continue  # [the organizer behind the Harbour Feast], [a clerk for Harbour Bank’s parent company]
        if follows and is_clients(words, head, phrase.last, mention):
            continue
        if follows and _is_of_others(words, phrase, mention, head, link, bool(behind)):
            continue
        if follows and link == "by" and not any(w.text in _BY_WHOM for w in words[phrase.last : mention.first]):
            continue  # [a lawyer criticized by Harbour Bank]
        if follows and link == "of" and studies and _is_matter(words, mention, last):
            continue  # [professor of Economics at Harbour University]
        if follows and any(w.tag == "VBG" and w.text not in AT_WORK for w in words[phrase.last : mention.first]):
            continue  # [a senator leading the League in the polls]
        if actor.actor_type == "state" and (
            studies or (link not in _FROM_STATES[official] if follows else not (official or prosecutes))
        ):
            continue  # [China scholar], [a voter raised in Chile], [the charity’s Kenya director]
        if actor.actor_type == "state" and follows and mention.last < last and words[mention.last].tag[0] in "NJ":
            continue  # [an architect of the build-up of U.S. forces]
        one_word = mention.sort == "NAM" and " " not in mention.text and not mention.text.isupper()
        state = actor.actor_type == "state"  # [came as ambassador from Norway]
        if link == "from" and follows and (owns or (not state and (one_word or is_left(words, phrase)))):
            continue  # [a teacher from Bergen]: a name of one word may be a town's
        if actor.actor_type in _BODIES and actor not in behind:
            if not follows:
                before = [actor]
            elif not behind or link == "at" or _is_part(words, mention, behind_last):
                behind.append(actor)
                behind_last = mention
    apposed = None if behind or is_outside(head) else apposed_body(words, own, phrase.last, last)
    if apposed is not None:
        behind = [apposed]
    return [*before, *behind] if moved else behind or before


def _adheres(head: str, body: Actor) -> bool:
    """Whether a role's noun is for somebody who gives to a body, or lives on it ([a Harbour Fund donor])."""
    return head.rsplit("-", 1)[-1] in _ADHERENTS and body.actor_type == "organization"


def body_of_title(
    words: Sequence[Word], before: Mention | None, first: int, last: int, own: Sequence[Mention]
) -> Actor | None:
    """Return the body or state of a title: named in it, before it, or its owner ([Harbour Bank’s director Ann Moe]).

    ``before`` is the name that the title follows, if any, ``first`` to ``last`` the title's words.
    """
    within = next((m for m in own if m.sort == "NAM" and first < m.first and m.last <= last), None)
    if within is not None and within.actor is not None and within.actor.actor_type in _BODIES:
        return within.actor  # [Chair of the Harbour Board Ann Moe]
    owned = before is None and first > 1 and words[first - 1].tag == "POS"
    if owned:
        before = next((m for m in own if m.sort == "NAM" and m.last == first - 1), None)
    body = before.actor if before is not None else None
    if body is None or body.actor_type not in _BODIES:
        return None
    head = words[last - 1].text.lower().rstrip(".")
    if before is not None and not owned and _covers(head, body):
        newsroom = next((m.actor for m in own if m.sort == "NAM" and m.last == before.first), None)
        return newsroom if newsroom is not None and newsroom.sector == "JRN" else None
    if owned and body.actor_type == "state" and sector_of(head) not in _OFFICIAL:
        return None  # [Norway’s striker Ann Moe]
    inside = _seeks(head, body) or (is_party(body) and head in RELATED and not owned)
    return None if is_outside(head) and not inside else body


def is_party(body: Actor) -> bool:
    """Say whether a body is a political party."""
    return body.sector == "PTY" or body.name.rsplit(" ", 1)[-1] in ("GOP", "party")


def names_party(body: Actor) -> bool:
    """Say whether a body is a party itself, and not a committee, campaign or fund beside one."""
    last = body.name.rsplit(" ", 1)[-1].lower()
    return is_party(body) and body.owner is None and last not in _BESIDE_PARTIES and body.name not in _MOVEMENTS


def is_outside(head: str) -> bool:
    """Say whether a role's noun names somebody out of a body ([Harbour Bank customer], [Harbour Marathon bomber])."""
    return head in _OUTSIDE or head.rsplit("-", 1)[-1] in _OUTSIDERS or sector_of(head) == "CRM"


def _covers(head: str, body: Actor) -> bool:
    """Say whether a role's noun names somebody who reports on a body of the state ([the Senate correspondent])."""
    return head in _REPORTING and (body.actor_type == "state" or body.sector in _OFFICIAL)


def _seeks(head: str, body: Actor) -> bool:
    """Say whether a role's noun names somebody who seeks to stand for a party, or a seat ([White House hopeful])."""
    if head not in _RIVALS or body.actor_type != "organization":
        return False
    return is_party(body) or (body.sector in _SEATS and head != "successor")


def home_of_role(role: Sequence[str], *, public: bool = False) -> str | None:
    """Return the code of the country from which a role says that somebody is ([a diplomat from South Korea]).

    A ``public`` office is held where it says ([mayor of Oslo]).
    """
    if public and "of" in role[1:]:
        at = role.index("of", 1) + 1
        seat = next((code for k in (2, 1) if (code := code_of_town(" ".join(role[at : at + k])))), None)
        if seat is not None:
            return seat
    at = role.index("from") + 1 if "from" in role[1:] else len(role)
    if at < len(role) and role[at] in TWO_PLACES:
        return None  # which of the two, nothing tells
    return next((code for k in (3, 2, 1) if (code := country_of(" ".join(role[at : at + k]))) is not None), None)


def _owner_of(words: Sequence[Word], phrase: Mention, own: Sequence[Mention]) -> Actor | None:
    """The owner from which an adverb parts a role ([Chile’s newly elected president]), or a pronoun that owns it."""
    at = phrase.first
    if phrase.owner is None and words[at - 1].tag == "PRP$":  # [Harbour Bank named Ann Moe as its director]
        return next((m.actor for m in own if m.last == at and m.sort == "PRO" and m.kind == "it"), None)
    while at > 1 and phrase.first - at < _ADVERBS:
        if words[at - 1].tag not in ("RB", "VBN", "JJ") and country_of(words[at - 1].text) is None:
            break  # but [the charity’s Kenya director]
        at -= 1
    if at == phrase.first or words[at - 1].tag != "POS":
        return None
    return next((m.actor for m in own if m.last == at - 1 and m.sort in ("NAM", "NOM")), None)


def _is_of_others(words: Sequence[Word], phrase: Mention, mention: Mention, head: str, link: str, within: bool) -> bool:
    """Whether a body behind a role's noun is not the role's own: it stands beside the role, or belongs to another one.

    ``head`` is the noun in the singular, ``link`` the word before the body, ``within`` whether a body came before.
    """
    between = [word.text for word in words[phrase.last : mention.first]]
    more = mention.last < len(words) and words[mention.last].tag[:2] == "NN"
    if link == "and" and mention.sort == "NAM" and not within and not more:
        return True  # [the secretary of state and the Fish League]
    if "and" in between and between[between.index("and") + 1 :][:1] in (["a"], ["an"]):
        return True  # [an adviser to the mayor and a former director of Harbour Bank]
    if head == "source" and link == "of":
        return True  # [the source of the League’s wealth]
    party = mention.actor is not None and is_party(mention.actor)
    if link == "for" and sector_of(head) == "LEG" and mention.sort == "NAM" and not party:
        return True  # [asked for money as a senator for the Fish Fund]
    bare = mention.sort == "NOM" and not mention.lead and link == "of"
    if bare and words[mention.head].text in _OF_OFFICES:
        return True  # [chief of mission at the Norwegian Embassy]
    region = words[mention.last : mention.last + 1]
    return mention.sort == "NOM" and words[mention.head].text == "state" and bool(region) and region[0].text == "of"


def _is_of_next(words: Sequence[Word], phrase: Mention, mention: Mention) -> bool:
    """Whether "and" leads to another role, before the body of that one ([a father and member of the Fish Council])."""
    at = next(i for i in range(phrase.last, mention.first) if words[i].tag == "CC") + 1
    while at + 1 < mention.first and words[at].tag in ("JJ", "NN", "VBN") and words[at + 1].tag == "NN":
        at += 1
    role = at < mention.first and words[at].tag == "NN" and head_kind(words[at].text.lower(), False) == "person"
    return role and words[at + 1].tag == "IN"


def _is_matter(words: Sequence[Word], mention: Mention, last: int) -> bool:
    """Whether a capital of one word behind "of" is what somebody studies, since an employer follows."""
    return mention.last - mention.first == 1 and mention.last < last and words[mention.last].text in ("at", "in")


def _is_part(words: Sequence[Word], mention: Mention, whole: Mention | None) -> bool:
    """Whether a body belongs to the one before it ([director of Harbour University’s Fish Institute])."""
    return whole is not None and mention.first == whole.last + 1 and words[whole.last].tag == "POS"


def _link(words: Sequence[Word], mention: Mention) -> str:
    """The word before a name, its article and adjectives ([at the left-leaning Harbour Institute])."""
    at = mention.first - 1
    while at > 0 and (words[at].tag == "DT" or (words[at].tag in ("JJ", "VBN") and words[at].text[0].islower())):
        at -= 1
    return words[at].text if at >= 0 else ""
