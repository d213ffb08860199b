"""Which names name the same actor: full name and surname, acronym and what it stands for, capital and state."""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.associations import CHARITIES, UNIONS
from newsvoices.extractor.lexis.country_names import REUNITED
from newsvoices.extractor.lexis.firms import FIRMS
from newsvoices.extractor.lexis.foreign_firms import is_foreign_firm, without_kind
from newsvoices.extractor.lexis.gazetteer import ARMED, CAPITALS, NEWSROOMS, SEATS
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.honorifics import HONORIFICS, SHORT_TITLES
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.other_names import common_name
from newsvoices.extractor.lexis.parties import PARTIES, PARTY_ADJECTIVES
from newsvoices.extractor.lexis.places import (
    code_of_region,
    code_of_town,
    country_at_start,
    country_in,
    country_in_full,
    country_of,
    country_of_people,
    is_country,
    place_before,
    without_form,
)
from newsvoices.extractor.lexis.portfolios import OFFICE_LINKS
from newsvoices.extractor.lexis.sectors import CIVIL_GENERALS, sector_of_body, sector_of_title
from newsvoices.extractor.lexis.titles import COURTESY, MAN, WOMAN
from newsvoices.extractor.lexis.two_places import TWO_PLACES, TwoPlaces, regions_meant
from newsvoices.extractor.mentions.cast import Actor, Cast
from newsvoices.extractor.mentions.same.green_parties import green_parties
from newsvoices.extractor.mentions.same.letters_meant import letters_of_others
from newsvoices.extractor.mentions.same.letters_of_bodies import by_initials, in_brackets
from newsvoices.extractor.mentions.same.longer_names import STATES, longer_name
from newsvoices.extractor.mentions.same.numbered_bodies import numbered_bodies
from newsvoices.extractor.mentions.same.people import TITLED, cast_persons
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.names.bounds.bracketed import PARTY_LABELS
from newsvoices.extractor.names.words import COMPANY_WORDS

__all__ = ["cast_names", "cast_person"]

_LEANINGS = frozenset({"Republican", "Democratic", "GOP"})
_CHAMBERS = frozenset({"Senate", "House", "Congress"})
_RESIDENCES = frozenset({"White House", "Blue House"})
"""Seats of heads of state that are called after whoever lives there."""
_OF_REALMS = frozenset({"king", "queen", "emperor", "sultan", "emir", "president", "chancellor", "premier"})
"""Offices of which each country has one."""
_NO_GENERALS = frozenset({"lt", "maj", "brig", "major", "minister", "chief", "president"})
"""Words that only stand before a general ([Interior Minister General Ann Moe]), and make no office with him."""
_UNITED_NATIONS = re.compile(r"\bU\.?N\b\.?")


def cast_names(scene: Scene, cast: Cast) -> None:
    """Give every name in the scene its actor; names of places and of unknown kind get none."""
    named = [m for m in scene.mentions if m.sort == "NAM"]
    regions = regions_meant(scene.names.keys())
    by_kind: dict[str, list[Mention]] = {}
    for mention in named:
        if mention.text in regions and mention.kind == "state":
            mention.kind = "place"  # an American state, beside others and no neighbour of the country
        by_kind.setdefault(mention.kind, []).append(mention)
    _cast_states(by_kind.get("state", ()), cast)
    cast_persons(scene.words, by_kind.get("person", ()), cast)
    _cast_organizations(scene, by_kind.get("organization", ()), cast)
    _move_bodies(by_kind.get("organization", ()), regions)
    surnames = {mention.text.rpartition(" ")[2] for mention in by_kind.get("person", ())}
    _cast_groups(by_kind.get("group", ()), surnames, cast)
    for body, mention in pairwise(named):
        beside = body.actor is not None and body.actor.sector == "JRN" and body.last == mention.first
        if beside and mention.kind == "person" and mention.actor is not None:
            mention.actor.sector = mention.actor.sector or "JRN"  # [Harbour News Ann Moe]
    for mention in named:
        if mention.actor is not None and mention.title is not None:
            first = mention.title[0]
            before = [word.text for word in scene.words[max(0, first - 2) : first]]
            place = place_before(before) or next((word for word in before[-1:] if word in CAPITALS), None)
            _entitle(mention.actor, scene.words[first : mention.title[1]], place, before[-1:])
            land = _realm_behind(scene.words, mention)
            mention.actor.country_code = mention.actor.country_code or land


def _cast_states(mentions: Sequence[Mention], cast: Cast) -> None:
    states: dict[str, Actor] = {}
    for mention in sorted(mentions, key=lambda m: (m.metonym, m.start)):
        code = country_of(mention.text) or country_in_full(mention.text)
        key = without_form(mention.text) if code is None or mention.text in REUNITED else code
        actor = states.get(key)
        if actor is None:
            actor = states[key] = cast.add(mention.text, "state", "named")
            actor.country_code = code
        elif len(mention.text) > len(actor.name) and mention.text not in CAPITALS:
            actor.name = mention.text
        mention.actor = actor


def cast_person(scene: Scene, mention: Mention, cast: Cast) -> Actor:
    """Take a name of unknown kind for a person, here and wherever the same words stand; return who it is."""
    actor = cast.add(mention.text, "person", "named")
    for other in (mention, *scene.names.get(mention.text, ())):
        if other.actor is None:
            other.actor, other.kind = actor, "person"
    return actor


def _cast_organizations(scene: Scene, mentions: Sequence[Mention], cast: Cast) -> None:
    names = sorted({m.text for m in mentions}, key=lambda text: (-len(text), text))
    first = {m.text: m.start for m in reversed(mentions)}
    actors: dict[str, Actor] = {}
    turned: dict[str, str] = {}
    longer_names: dict[str, list[str]] = {}
    acronyms = (
        by_initials(names) | in_brackets(scene.words, mentions) | green_parties(names, first) | numbered_bodies(names)
    )
    others = letters_of_others(scene)
    for text in names:
        plain = text.replace("’s", "").replace(".", "")
        longer = acronyms.get(plain) or longer_name(text, longer_names, actors, first) or turned.get(_turn(text))
        if longer is not None and longer in actors:
            actors[text] = actors[longer]
            continue
        actor = actors[text] = cast.add(_whoever_holds_it(text), "organization", "named")
        turned.setdefault(_turn(text), text)
        parts = text.split()
        second = len(parts) > 1 and (parts[0] in STATES or without_kind(parts) is not None)
        for part in {parts[0], parts[-1], parts[1] if second else parts[0]}:
            longer_names.setdefault(part, []).append(text)
        _describe_organization(actor, actor.name)
        if text in others and text in PARTIES:
            actor.sector = None
    for mention in mentions:
        mention.actor = actors[mention.text]
    cast.actors.sort(key=lambda a: first.get(a.name, -1))


def _move_bodies(mentions: Sequence[Mention], regions: Mapping[str, TwoPlaces]) -> None:
    """Give bodies called after a region that has a country's name ([Georgia State University]) the region's country."""
    for mention in mentions if regions else ():
        name, space, _ = mention.text.partition(" ")
        two = regions.get(name) if space else None
        if mention.actor is not None and two is not None and mention.actor.country_code == two.country:
            mention.actor.country_code = two.region_of


def _whoever_holds_it(text: str) -> str:
    """The name of a chamber or seat of government without its holder ([the Republican Senate], [a Moe White House])."""
    party, _, chamber = text.partition(" ")
    if party in _LEANINGS and chamber in _CHAMBERS:
        return chamber
    seat = " ".join(text.split()[-2:])
    return seat if seat in _RESIDENCES else text


def _turn(text: str) -> str:
    """One form for [Department of Justice] and [Justice Department], with the state's name left out."""
    text = _UNITED_NATIONS.sub("United Nations", common_name(_whoever_holds_it(text)))
    parts = [p for p in text.replace("U.S.", "").replace("United States", "").split() if p != "the"]
    for body in ("Department", "Ministry", "Office"):
        if parts[:2] == [body, "of"]:
            return " ".join([*parts[2:], body])
    if parts[-2:] == ["of", "Representatives"]:
        del parts[-2:]
    return " ".join(parts) or text


def _describe_organization(actor: Actor, text: str) -> None:
    parts = text.split()
    if text in ARMED:
        actor.sector, actor.country_code = "REB", ARMED[text]
        return
    for names, sector in ((FIRMS, "BUS"), (CHARITIES, "SOC"), (UNIONS, "LAB")):
        if text in names:
            actor.sector = sector
            return
    seat = SEATS.get(text)
    if seat is not None:
        actor.country_code, actor.sector = seat
        if len(parts) > 1 and head_kind(parts[-1].lower(), False) == "organization":
            actor.hold(parts[-1].lower(), (p.lower() for p in parts[:-1]))
        _hold_before_preposition(actor, parts)
        return
    actor.country_code = country_at_start(parts)
    if text in NEWSROOMS:
        actor.sector, actor.country_code = "JRN", None
        return
    head = parts[-1].lower().rstrip(".")
    actor.sector = "PTY" if text in PARTIES or text in PARTY_LABELS | PARTY_ADJECTIVES else sector_of_body(parts)
    if actor.sector == "JRN" and parts[0] in CAPITALS:
        actor.country_code = None  # [The Moscow Times]: where it is made is no country that it belongs to
    if actor.sector is None and (head in COMPANY_WORDS or is_foreign_firm(parts)) and parts[-2:] != ["World", "Bank"]:
        actor.sector = "BUS"
    actor.hold(head, (p.lower() for p in parts[:-1]))
    _hold_before_preposition(actor, parts)


def _hold_before_preposition(actor: Actor, parts: Sequence[str]) -> None:
    """Note the noun of a body behind which its name says what it is for ([Governing Council of Sudan])."""
    at = next((n for n in range(1, len(parts) - 1) if parts[n] in ("of", "for")), 0)
    if at:
        actor.hold(parts[at - 1].lower(), (p.lower() for n, p in enumerate(parts) if n != at - 1))


def _cast_groups(mentions: Sequence[Mention], surnames: Collection[str], cast: Cast) -> None:
    """Peoples and parties are described by what they are; a family has a name ([the Moes])."""
    groups: dict[str, Actor] = {}
    for mention in mentions:
        actor = groups.get(mention.text)
        if actor is None:
            actor = groups[mention.text] = cast.add(
                mention.text, "group", "named" if mention.text[:-1] in surnames else "described"
            )
            actor.plural = True
            actor.country_code = country_of_people(mention.text) or country_in(mention.text.split())
        mention.actor = actor


def _realm_behind(words: Sequence[Word], name: Mention) -> str | None:
    """The country of which a title is that a name has before it ([King Ivo of Norway]), or None."""
    if name.title is None or words[name.last : name.last + 1] == [] or words[name.last].text != "of":
        return None
    if not any(word.text.lower() in _OF_REALMS for word in words[slice(*name.title)]):
        return None
    names = (" ".join(word.text for word in words[name.last + 1 : name.last + 1 + k]) for k in (2, 1))
    return next((code for text in names if is_country(text) and (code := country_of(text)) is not None), None)


def _entitle(actor: Actor, title: Sequence[Word], place: str | None, before: Sequence[str]) -> None:
    """Note a title's office, and its sex where a courtesy or an office says so."""
    words = [w.text.lower().rstrip(".") for w in title]
    for word in words:
        if word in MAN or word in WOMAN:
            actor.sexes["m" if word in MAN else "f"] += TITLED
        if word in HONORIFICS:
            actor.hold(word, words)
    office = [w for w in words if w not in COURTESY]
    if office[:1] == ["general"]:
        told = (word.lower().removeprefix("ex-") for word in before)
        office[:0] = [word for word in told if word in CIVIL_GENERALS]  # [the prosecutor general Ann Moe]
    if office:
        end = next((at for at in range(1, len(office)) if office[at] in OFFICE_LINKS), len(office))
        if end > 1 and office[end - 1] == "general" and office[end - 2] not in _NO_GENERALS:
            office[end - 2 : end] = [f"{office[end - 2]}-general"]
            end -= 1
        head = SHORT_TITLES.get(office[end - 1], singular(office[end - 1]))
        if place is None and before and before[0] in TWO_PLACES and head in TWO_PLACES[before[0]].offices:
            place = before[0]
        actor.hold(head, office if place is None else [*office, *place.lower().split()])
        if place is not None:
            actor.country_code = actor.country_code or (code_of_region(place) or code_of_town(place))
        if office == ["speaker"]:
            actor.sector = actor.sector or "LEG"
        former = "former" in office
        sector = sector_of_title(head, office)
        actor.sector = actor.sector or ("ELI" if former and sector in ("GOV", "LEG") else sector)
