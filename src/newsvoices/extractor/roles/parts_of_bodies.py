"""Bodies that are parts of others: [Norway’s central bank], [the Harbour Bank board], [the Fish School at Moe College].

A committee, a board or a department belongs to the body that it is of; an army or a ministry to the state that owns it,
or whose people it is called by ([the Norwegian army]).
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import RIVALS, sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.places import code_of_town, country_in, country_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.same.longer_names import STATES
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.bodies_meant import states_of
from newsvoices.extractor.roles.employers import is_party
from newsvoices.extractor.roles.owned_bodies import owned_bodies

__all__ = ["note_wholes"]

_PUBLIC = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY"})
_OF_STATES = word_set("bank force guard mission consulate embassy delegation")
"""Nouns for bodies that are a state's where it owns them, though their sector does not say so."""
_APART = RIVALS | word_set("parent owner opposition supplier lender buyer maker conference movement campaign party")
"""Nouns for bodies that stand beside the one that owns them, or above it."""
_UNITS = word_set(
    "board committee subcommittee council department division unit bureau office branch panel leadership staff caucus "
    "desk center centre institute school faculty establishment commission subsidiary arm laboratory lab project "
    "program delegation wing newsroom"
)
"""Nouns for parts of bodies."""
_OF_CHAMBERS = word_set("committee subcommittee caucus panel leadership staff office")
"""Those that a chamber has ([the U.S. House Committee on Fish]; not [the U.S. House Painters Council])."""
_SITES = word_set("clinic store hotel restaurant branch chapter outlet group plant factory campus")
"""Nouns for what a body named right before them runs, or who belongs to it."""
_BRANCHES = _SITES | word_set("center centre affiliate subsidiary unit division chapter office school bureau arm union")
"""Nouns for parts that are spoken of in the plural ([Harbour Bank offices], [the league’s member clubs])."""
_TEAMS = word_set("team squad fund band choir orchestra crew")
"""Nouns for bodies that are at others, or from them ([a chess team from Harbour College])."""
_LEAGUES = word_set("league conference division")
"""Words that end the names of bodies of teams ([the Oslo Gulls of the Fish League])."""
_FACTIONS = word_set("democrats republicans conservatives liberals gop")
"""Names of parties that behind a chamber's name are its members of that party ([House Democrats])."""
_OF_OFFICERS = word_set("office staff team")
_KINDS = word_set("charity company firm newspaper bank broadcaster network airline group union magazine agency lender")
"""Nouns right before a body's name that say what it is."""
_WINGS = word_set("wing base flank faction fringe grassroots")
"""Nouns for groups within a party."""
_CHAMBERS = ("House", "Senate", "Commons", "Lords")
_NAME_OF_STATE = 2  # words of a state's name before its bodies
_GERUND = "ing"
_DEEPEST = 10
"""So many bodies in one another are told at most, so that time stays linear in any text; no prose has so many."""


def note_wholes(scene: Scene) -> None:
    """Note of each body the body or state that the text first says it is part of; never in a circle."""
    for part, whole in chain(_parts(scene), owned_bodies(scene)):
        above = list(islice(_upwards(whole), _DEEPEST))
        if part.whole is None and len(above) < _DEEPEST and part not in above:
            part.whole = whole


def _upwards(actor: Actor) -> Iterator[Actor]:
    at: Actor | None = actor
    while at is not None:
        yield at
        at = at.whole


def _parts(scene: Scene) -> Iterator[tuple[Actor, Actor]]:
    words = scene.words
    states = states_of(scene)
    for own in scene.by_sentence.values():
        bodies = [m for m in own if m.kind == "organization" and m.sort in ("NAM", "NOM")]
        yield from _wings(words, own)
        yield from _branches(words, own)
        if not bodies:
            continue
        names = [m for m in own if m.sort == "NAM" and m.kind in ("organization", "state") and m.actor is not None]
        ends, starts = {m.last: m for m in names}, {m.first: m for m in bodies if m.sort == "NAM"}
        for body in bodies:
            if body.actor is None or body.actor.actor_type != "organization":
                continue
            whole = _owner(scene, body, ends) or _named_inside(scene, body) or _behind(words, body, starts)
            if whole is None and states and (code := _state_inside(words, body)) is not None:
                whole = states.get(code)
            if whole is not None:
                yield body.actor, whole


def _wings(words: Sequence[Word], own: Sequence[Mention]) -> Iterator[tuple[Actor, Actor]]:
    """The wings of parties, which are groups ([the party’s liberal wing], [the base of the Fish Party])."""
    wings = [m for m in own if m.kind == "group" and words[m.head].text in _WINGS and m.actor is not None]
    starts = {m.first: m for m in own if m.kind == "organization" and m.actor is not None} if wings else {}
    for wing in wings:
        party = wing.owner if wing.lead == "owner" else None
        at = wing.last
        if party is None and at + 1 < len(words) and words[at].text == "of":
            party = starts.get(at + 1 + (words[at + 1].tag == "DT"))
            if party is not None and _modifies(words, party):
                continue
        if party is not None and party.actor is not None and wing.actor is not None and is_party(party.actor):
            yield wing.actor, party.actor


def _branches(words: Sequence[Word], own: Sequence[Mention]) -> Iterator[tuple[Actor, Actor]]:
    """Parts in the plural, which are groups ([Harbour Bank offices], [the league’s affiliates])."""
    groups = [m for m in own if m.kind == "group" and singular(words[m.head].text.lower()) in _BRANCHES]
    starts = {m.first: m for m in own if m.kind == "organization" and m.sort == "NAM"} if groups else {}
    for group in groups:
        whole = group.owner if group.lead == "owner" else starts.get(group.first)
        if whole is None or whole.actor is None or group.actor is None or whole.last > group.head:
            continue
        if any(word.text.lower() in _APART for word in words[group.first : group.head]):
            continue  # [the league’s rival clubs]
        if whole.kind == "organization" and whole.actor.actor_type == "organization":
            yield group.actor, whole.actor


def _noun(words: Sequence[Word], body: Mention) -> str:
    return singular(words[body.last - 1].text.lower())


def _noun_at(words: Sequence[Word], body: Mention) -> int:
    """The number of the noun that says what a body is, before what it is for ([the Center for Fish at Moe College])."""
    link = (at for at in range(body.first + 1, body.last) if words[at].text in ("of", "for", "on"))
    return next(link, body.last) - 1


def _owner(scene: Scene, body: Mention, ends: Mapping[int, Mention]) -> Actor | None:
    """The body or state that owns another one ([Norway’s army], [the bank’s board], [Harbour Bank’s Fish Board])."""
    words = scene.words
    called = words[body.first : body.last] if body.sort == "NOM" else [words[_noun_at(words, body)]]
    if any(singular(word.text.lower()) in _APART for word in called):
        return None
    if body.sort == "NOM" and (body.owner is not None or body.lead):
        owner = _owner_of(scene, body)
    else:
        at = body.first - 1
        while at > 0 and (words[at].tag == "JJ" or (body.sort == "NOM" and words[at].tag in ("VBG", "VBN"))):
            at -= 1
        name = ends.get(at) if at > 0 and words[at].tag == "POS" else None
        if name is None or (body.sort == "NAM" and _modifies(words, body)):
            return None
        owner = name.actor
    if owner is None or owner.actor_type not in ("organization", "state"):
        return None
    return owner if owner.actor_type == "organization" or _is_of_state(_noun(words, body)) else None


def _owner_of(scene: Scene, body: Mention) -> Actor | None:
    """Who owns a described body: for an officer’s office the body of that one ([the Harbour Bank clerk’s office])."""
    owner = body.owner if body.lead == "owner" else None
    if owner is None or owner.sort != "NOM" or owner.kind != "person" or _noun(scene.words, body) not in _OF_OFFICERS:
        return owner.actor if owner is not None else None
    named = (m.actor for m in scene.within(owner.start, owner.end) if m.kind == "organization" and m is not owner)
    return next(named, owner.actor)


def _modifies(words: Sequence[Word], body: Mention) -> bool:
    """Whether a noun follows a name, which then only says of what kind it is ([the court’s Harbour Bank ruling])."""
    behind = words[body.last] if body.last < len(words) else None
    return behind is not None and behind.tag in ("NN", "NNS") and not behind.text.endswith(_GERUND)


def _is_of_state(noun: str) -> bool:
    return sector_of(noun) in _PUBLIC or noun in _OF_STATES


def _state_inside(words: Sequence[Word], body: Mention) -> str | None:
    """The code of the country whose people or name begins what its body is called ([the Norwegian army])."""
    called = [word.text for word in words[body.first : body.last]]
    nouns = (_noun(words, body), singular(words[_noun_at(words, body)].text.lower()))
    if len(called) < 2 or not any(_is_of_state(noun) for noun in nouns):
        return None
    if any(singular(word.lower()) in _APART for word in called) or called[-1] == "Commerce":
        return None
    if body.sort == "NAM" and (called[0].rstrip(".").isupper() or called[:2] == ["United", "States"]):
        return None  # [the U.S. Senate]: which of several so called
    own = country_of(" ".join(called[:_NAME_OF_STATE])) or country_of(called[0])
    return own or country_in(called[:_NAME_OF_STATE])


def _named_inside(scene: Scene, body: Mention) -> Actor | None:
    """The body whose name begins that of its part ([the Harbour Bank Board], [Senate Democrats])."""
    words = scene.words
    if body.sort == "NOM" and words[body.first].text.lower() == "congressional":
        congress = next(iter(scene.names.get("Congress", ())), None)
        return congress.actor if congress is not None else None  # [the congressional staff]
    faction = words[body.last - 1].text.lower() in _FACTIONS
    site = body.sort == "NOM" and _noun(words, body) in _SITES
    unit = _noun_at(words, body) if body.sort == "NAM" else body.last - 1
    if not faction and not site and singular(words[unit].text.lower()) not in _UNITS:
        return None
    unit = body.last - 1 if faction or site else unit  # [the Harbour Council Committee on Fish]
    national = words[body.first].text in STATES and words[body.first + 1].text in _CHAMBERS
    national = national and (faction or singular(words[unit].text.lower()) in _OF_CHAMBERS)
    for last in range(unit, body.last - 2 if site else body.first, -1):
        name = " ".join(word.text for word in words[body.first : last])
        if national and name not in scene.names:
            name = name.partition(" ")[2]  # [the U.S. Senate Fish Committee] of [the Senate]
        whole = next(iter(scene.names.get(name, ())), None)
        if whole is not None and whole.kind == "organization" and whole.actor is not None:
            return whole.actor if not faction or whole.actor.sector == "LEG" or name in _CHAMBERS else None
    return None


def _past_state(words: Sequence[Word], begin: int) -> int:
    """Where a body begins behind the state that owns it ([a unit of South Korea’s Harbour Bank])."""
    end = begin
    while end < min(begin + _NAME_OF_STATE, len(words) - 1) and words[end].tag[:3] == "NNP":
        end += 1
    owned = (
        end > begin and words[end].tag == "POS" and country_of(" ".join(w.text for w in words[begin:end])) is not None
    )
    return end + 1 if owned else begin


def _behind(words: Sequence[Word], body: Mention, starts: Mapping[int, Mention]) -> Actor | None:
    """The body behind its part ([the board of Harbour Bank], [the Fish Project at Harbour University])."""
    at = body.last
    if at + 1 >= len(words) or words[at].text not in ("of", "at", "from", "within"):
        return None
    begin = at + 1
    while begin + 1 < len(words) and words[begin].tag in ("DT", "JJ") and begin not in starts:
        begin += 1
    begin = _past_state(words, begin) if begin not in starts else begin
    if begin not in starts and begin + 1 in starts and words[begin].tag == "NN" and words[begin].text in _KINDS:
        begin += 1  # [the Bergen office of the charity Harbour Aid]
    whole = starts.get(begin)
    nouns = (_noun(words, body), singular(words[_noun_at(words, body)].text.lower()))
    league = whole is not None and body.sort == "NAM" and _noun(words, whole) in _LEAGUES and words[at].text == "of"
    team = nouns[0] in _TEAMS and words[at].text != "of"
    if not league and not team and (_UNITS.isdisjoint(nouns) or words[at].text == "from"):
        return None
    if whole is None or (whole.last < len(words) and (words[whole.last].tag == "POS" or _modifies(words, whole))):
        return None
    return None if words[at].text != "of" and code_of_town(whole.text) is not None else whole.actor
