"""Which body, campaign or state is meant where a role names it by a noun or a people alone.

[the union spokesman], [Moe campaign chair], [Kenyan officials]: the union or the campaign that was told before, and the
state of that people, where it is an actor.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import sector_of
from newsvoices.extractor.lexis.honorifics import SHORT_TITLES
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.peoples import REGIONAL_PEOPLES
from newsvoices.extractor.lexis.places import country_in, is_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene
from newsvoices.extractor.roles.employers import RULERS, names_party
from newsvoices.extractor.roles.role_words import is_grade

__all__ = [
    "CAMPAIGNS",
    "PUBLIC_SECTORS",
    "RANKS",
    "body_of_noun",
    "is_official",
    "staffs_of",
    "state_of_people",
    "states_of",
]

CAMPAIGNS = word_set("campaign camp")
"""Nouns for those who work for whoever seeks an office."""
_TOLD_BY_MORE = CAMPAIGNS | {"party"}
RANKS = word_set("vice deputy assistant senior chief press general executive managing associate co- former district")
"""Words that a noun for a body and the head of a role may have between them ([union vice president])."""
_BODY_SECTORS = {
    "party": "PTY", "company": "BUS", "firm": "", "bank": "", "university": "EDU", "college": "EDU", "school": "EDU",
    "union": "LAB", "club": "", "agency": "", "department": "", "ministry": "", "council": "", "court": "JUD",
    "committee": "", "foundation": "", "association": "", "newspaper": "JRN", "network": "JRN", "league": "",
    "hospital": "MED", "airline": "", "museum": "", "commission": "", "parliament": "LEG", "senate": "LEG",
    "team": "", "campaign": "", "institute": "", "federation": "", "coalition": "", "alliance": "", "church": "REL",
}  # fmt: skip
"""Nouns before a role's head that take up a body called so, or the last one named of this sector."""
_OF_CONGRESS = word_set("candidate hopeful aide staffer")
_BEFORE = 3  # words before a role among which its owner stands
_NEAR = 12  # mentions that are looked at
_SENTENCES = 3
PUBLIC_SECTORS = frozenset({"GOV", "LEG", "JUD", "MIL", "SPY"})
"""Sectors of the offices that a state has."""


def staffs_of(scene: Scene) -> dict[Actor | None, Actor]:
    """Return the campaign or camp of each person who has one in the article, and that of None: the only campaign."""
    staffs: dict[Actor | None, Actor] = {}
    campaigns: dict[Actor, None] = {}
    for mention in scene.mentions:
        body = mention.actor
        noun = scene.words[mention.head].text.lower()
        if mention.sort != "NOM" or body is None or noun not in CAMPAIGNS or body.actor_type != "organization":
            continue
        if body.owner is not None:
            staffs.setdefault(body.owner, body)
        if noun == "campaign" and not body.plural:
            campaigns[body] = None
    if len(campaigns) == 1:
        staffs[None] = next(iter(campaigns))
    return staffs


@cache
def is_official(head: str) -> bool:
    """Say whether a noun or short title is for an office that a state has."""
    single = SHORT_TITLES.get(head.rstrip(".")) or singular(head)
    return sector_of(single) in PUBLIC_SECTORS or single in RULERS


def states_of(scene: Scene) -> dict[str | None, Actor]:
    """Return the states that are actors of the article, by the codes of their countries."""
    return {m.actor.country_code: m.actor for m in scene.mentions if m.kind == "state" and m.actor is not None}


def state_of_people(words: Sequence[Word], first: int, last: int, states: Mapping[str | None, Actor]) -> Actor | None:
    """Return the state, where it is an actor, whose people a public office names ([Kenyan officials])."""
    title = [word.text for word in words[first:last]]
    code = None if REGIONAL_PEOPLES.keys() & set(title) else country_in(title)
    return states.get(code) if code is not None else None


def body_of_noun(
    scene: Scene, first: int, title_last: int, staffs: Mapping[Actor | None, Actor], is_named: bool
) -> Actor | None:
    """Return the body that a noun before a role's head takes up ([the union spokesman], [Moe campaign chair]).

    The last one named; to which party or campaign those without a name belong, more than that tells.
    """
    words = scene.words
    at = title_last - 2
    if at < first - 1 or at < 0:
        return None
    while at > first and words[at].text.lower() in RANKS:
        at -= 1
    noun = words[at].text.lower()
    if noun == "congressional" and is_named and words[title_last - 1].text in _OF_CONGRESS:
        congress = next(iter(scene.names.get("Congress", ())), None)
        return congress.actor if congress is not None else None
    if noun in CAMPAIGNS:
        near = scene.within(words[max(0, first - _BEFORE)].start, words[at].start)
        whose = next((m.actor for m in reversed(near) if m.actor is not None and m.actor in staffs), None)
        if whose is not None:
            return staffs[whose]
        sole = staffs.get(None) if is_named else None
        if sole is not None and (sole.owner is None or not near):
            return sole
        if first and words[first - 1].tag == "POS":
            return None  # [Moe’s campaign chair], where no campaign of Moe’s was told
    if noun not in _BODY_SECTORS or at < first or (not is_named and noun in _TOLD_BY_MORE):
        return None
    if not is_named and any(_says_of_what_kind(words, i) for i in range(first, at)):
        return None  # [tech company officials], [high school students]
    told = words[first - 1].text.lower() if first else ""
    if told in ("a", "an") and words[title_last - 1].text[:6] != "spokes":
        return None  # [a newspaper editor] is one of any newspaper
    sentence = scene.sentence_of(at)
    last = bisect_left(scene.starts, words[at].start)
    for mention in reversed(scene.mentions[max(0, last - _NEAR) : last]):
        body = mention.actor
        if sentence - mention.sentence > _SENTENCES:
            return None
        if body is None or body.actor_type != "organization":
            continue
        if noun in CAMPAIGNS and body.owner is None:
            continue
        called = words[mention.head].text.lower() == noun
        sector = _BODY_SECTORS[noun]
        named = mention.sort == "NAM" and sector and body.sector == sector
        if called or (named and (noun != "party" or names_party(body))):
            return body
    return None


def _says_of_what_kind(words: Sequence[Word], at: int) -> bool:
    """Whether a word before a noun for a body tells it from others so called, be they named or not."""
    lower = words[at].text.lower()
    kind = words[at].tag in ("NN", "JJ") and lower not in RANKS and not is_grade(words[at])
    return kind and not is_people(words[at].text)
