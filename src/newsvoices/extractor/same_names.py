"""Which names name the same actor: full name and surname, acronym and what it stands for, capital and state."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice

from rapidfuzz.distance import OSA

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.cast import Actor, Cast
from newsvoices.extractor.gazetteer import CAPITALS, NEWSROOMS, REGIONS, SEATS
from newsvoices.extractor.given_names import FEMALE, MALE, SHORT_NAMES, sex_of_given
from newsvoices.extractor.heads import COURTESY, MAN, WOMAN, sector_of, sector_of_title
from newsvoices.extractor.honorifics import HONORIFICS, SHORT_TITLES
from newsvoices.extractor.name_words import COMPANY_WORDS, GENERATIONS, MEDIA_WORDS, PARTICLES, SHORTENED
from newsvoices.extractor.places import country_of, country_of_people, place_before
from newsvoices.extractor.scene import Mention, Scene

__all__ = ["cast_names", "cast_person"]

_GIVEN = 3  # how much a common given name counts against one pronoun
_MANY = 200  # names that are compared with one, at most, so that time stays linear in any text
_TITLED = 6
_CAUCASIAN = frozenset({"Tbilisi", "Georgians", "Russia", "Armenia", "Azerbaijan", "Abkhazia", "South Ossetia"})
_COURTS = frozenset({"department", "ministry", "court", "courts", "office"})
_UNITED = frozenset({"European", "African", "Soviet", "Eurasian", "Customs", "Economic"})
_UNITED_NATIONS = re.compile(r"\bU\.?N\b\.?")


def cast_names(scene: Scene, cast: Cast) -> None:
    """Give every name in the scene its actor; names of places and of unknown kind get none."""
    named = [m for m in scene.mentions if m.sort == "NAM"]
    american = any(REGIONS.get(name) == "USA" for name in scene.names) and not _CAUCASIAN & scene.names.keys()
    by_kind: dict[str, list[Mention]] = {}
    for mention in named:
        if american and mention.text == "Georgia" and mention.kind == "state":
            mention.kind = "place"  # an American state, beside others and no neighbour of the country
        by_kind.setdefault(mention.kind, []).append(mention)
    _cast_states(by_kind.get("state", ()), cast)
    _cast_persons(by_kind.get("person", ()), cast)
    _cast_organizations(scene, by_kind.get("organization", ()), cast)
    _cast_groups(by_kind.get("group", ()), cast)
    for mention in named:
        if mention.actor is not None and mention.title is not None:
            first = mention.title[0]
            place = place_before([word.text for word in scene.words[max(0, first - 2) : first]])
            _entitle(mention.actor, scene.words[first : mention.title[1]], place)


def _cast_states(mentions: Sequence[Mention], cast: Cast) -> None:
    states: dict[str, Actor] = {}
    for mention in sorted(mentions, key=lambda m: (m.metonym, m.start)):
        code = country_of(mention.text)
        key = code or mention.text
        actor = states.get(key)
        if actor is None:
            actor = states[key] = cast.add(mention.text, "state", "named")
            actor.country_code = code
        elif len(mention.text) > len(actor.name) and mention.text not in CAPITALS:
            actor.name = mention.text
        mention.actor = actor


def _core(text: str) -> list[str]:
    """The parts of a person's name without middle initials."""
    parts = text.split()
    kept = [p for i, p in enumerate(parts) if not (0 < i < len(parts) - 1 and len(p.rstrip(".")) == 1)]
    return kept or parts


def _key(parts: Sequence[str]) -> tuple[str, ...]:
    last = parts[-2:] if parts[-1] in GENERATIONS and len(parts) > 2 else parts[-1:]
    return (parts[0], *last)


def _tail(parts: Sequence[str]) -> str:
    """A surname as it is looked up: the particle small, as a sentence may begin with it ([De Waal], [Ida de Waal])."""
    small = parts[0].lower()
    return " ".join([small if small in PARTICLES else parts[0], *parts[1:]])


def _cast_persons(mentions: Sequence[Mention], cast: Cast) -> None:
    full: dict[tuple[str, ...], Actor] = {}
    parts_of: dict[Actor, list[str]] = {}
    tails: dict[str, Actor] = {}
    count: Counter[Actor] = Counter()
    for mention in sorted(mentions, key=lambda m: -len(m.text.split())):
        parts = _core(mention.text)
        if len(parts) < 2 or parts[0] in PARTICLES or (len(parts) == 2 and parts[1] in GENERATIONS):
            continue
        actor = full.get(_key(parts)) or _by_first(full, parts) or tails.get(_tail(parts))
        if actor is None:
            actor = cast.add(mention.text, "person", "named")
            parts_of[actor] = parts
            for k in range(1, len(parts) - 1):
                tails.setdefault(_tail(parts[k:]), actor)
            sex = sex_of_given(parts[0])
            if sex:
                actor.sexes[sex] += _GIVEN
        full.setdefault(_key(parts), actor)
        count[actor] += 1
        if len(mention.text) > len(actor.name):
            actor.name = mention.text
        mention.actor = actor
    ends: dict[str, list[Actor]] = {}
    begins: dict[str, list[Actor]] = {}
    for actor, parts in parts_of.items():
        last = len(parts) - (parts[-1] in GENERATIONS)
        for k in range(1, last):
            ends.setdefault(_tail(parts[k:]), []).append(actor)
            if last < len(parts):
                ends.setdefault(_tail(parts[k:last]), []).append(actor)
        for k in range(1, last):
            begins.setdefault(" ".join(parts[:k]), []).append(actor)
    alone: dict[str, Actor] = {}
    for mention in mentions:
        if mention.actor is not None:
            count[mention.actor] += 1
            continue
        fitting = ends.get(_tail(mention.text.split())) or begins.get(mention.text) or _misspelt(ends, mention.text)
        actor = _choose(mention, fitting, count)
        if actor is None:
            actor = alone.get(mention.text)
        if actor is None:
            actor = alone[mention.text] = cast.add(mention.text, "person", "named")
            if mention.text in MALE or mention.text in FEMALE:  # rarer given names are surnames as often
                actor.sexes["m" if mention.text in MALE else "f"] += 1
        mention.actor = actor


def _by_first(full: dict[tuple[str, ...], Actor], parts: Sequence[str]) -> Actor | None:
    """The one person with this surname whose first name is the same by initial, short form or a slip of the pen."""
    keys = islice(reversed(full), _MANY)
    fits = {full[key] for key in keys if len(key) == 2 and _same_person(key, (parts[0], parts[-1]))}
    return fits.pop() if len(fits) == 1 else None


def _same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    if one[1] != other[1]:
        return one[0] == other[0] and _slip(one[1], other[1])
    a, b = sorted((one[0].rstrip(".").lower(), other[0].rstrip(".").lower()), key=len)
    return (len(a) != 2 and b.startswith(a)) or b in SHORT_NAMES.get(a, ()) or (len(a) > 3 and _slip(a, b))


def _slip(a: str, b: str) -> bool:
    """Whether two spellings of five letters or more differ by one letter left out, put in, changed or swapped."""
    if min(len(a), len(b)) < 5 or abs(len(a) - len(b)) > 1 or a[0] != b[0]:
        return False
    return bool(OSA.distance(a, b, score_cutoff=1) <= 1)


def _misspelt(ends: dict[str, list[Actor]], text: str) -> Sequence[Actor]:
    near = islice(ends.items(), _MANY) if len(text) > 5 else ()
    return next((actors for surname, actors in near if _slip(surname, text)), ())


def _choose(mention: Mention, fitting: Sequence[Actor], count: Counter[Actor]) -> Actor | None:
    """Of those who share a surname, the one of the title's sex, then the one whom the article names most."""
    fits = [a for a in fitting if not mention.gender or a.gender in (None, mention.gender)]
    return max(fits, key=lambda actor: count[actor]) if fits else None


def cast_person(scene: Scene, mention: Mention, cast: Cast) -> None:
    """Take a name of unknown kind for a person, here and wherever the same words stand."""
    actor = cast.add(mention.text, "person", "named")
    for other in (mention, *scene.names.get(mention.text, ())):
        if other.actor is None:
            other.actor, other.kind = actor, "person"


def _cast_organizations(scene: Scene, mentions: Sequence[Mention], cast: Cast) -> None:
    names = sorted({m.text for m in mentions}, key=lambda text: (-len(text), text))
    first = {m.text: m.start for m in reversed(mentions)}
    actors: dict[str, Actor] = {}
    turned: dict[str, str] = {}
    longer_names: dict[str, list[str]] = {}
    acronyms = _acronyms(names) | _in_passing(scene.words, mentions)
    for text in names:
        plain = text.replace("’s", "").replace(".", "")
        longer = acronyms.get(plain) or _longer(text, longer_names, actors) or turned.get(_turn(text))
        if longer is not None and longer in actors:
            actors[text] = actors[longer]
            continue
        actor = actors[text] = cast.add(text, "organization", "named")
        turned.setdefault(_turn(text), text)
        parts = text.split()
        for part in {parts[0], parts[-1]}:
            longer_names.setdefault(part, []).append(text)
        _describe_organization(actor, text)
    for mention in mentions:
        mention.actor = actors[mention.text]
    cast.actors.sort(key=lambda a: first.get(a.name, -1))


def _turn(text: str) -> str:
    """One form for [Department of Justice] and [Justice Department], with the state's name left out."""
    text = _UNITED_NATIONS.sub("United Nations", text)
    parts = [p for p in text.replace("U.S.", "").replace("United States", "").split() if p != "the"]
    for body in ("Department", "Ministry", "Office"):
        if parts[:2] == [body, "of"]:
            return " ".join([*parts[2:], body])
    return " ".join(parts) or text


def _acronyms(names: Sequence[str]) -> dict[str, str]:
    """What stands behind an acronym by its initials; none where two names have them."""
    found: dict[str, set[str]] = {}
    for name in names:
        parts = name.split()
        if len(parts) < 2:
            continue
        for initials in {
            "".join(p[0] for p in parts if p[0].isupper()),
            "".join(p[0] for p in parts if p not in ("the", "and", "&")).upper(),
        }:
            found.setdefault(initials, set()).add(name)
    return {initials: min(full) for initials, full in found.items() if len(full) == 1 and len(initials) > 1}


def _in_passing(words: Sequence[Word], mentions: Sequence[Mention]) -> dict[str, str]:
    """Acronyms that follow their name in brackets ([the Harbour Workers’ League (HWL)])."""
    found = {}
    for mention in mentions:
        at = mention.last
        if at + 2 < len(words) and words[at].text == "(" and words[at + 2].text == ")" and words[at + 1].text.isupper():
            acronym = words[at + 1].text.replace(".", "")
            initials = [w.text[0].upper() for w in words[mention.first : mention.last]]
            if sum(letter in initials for letter in acronym) * 2 > len(acronym) and len(initials) > 1:
                found[acronym] = mention.text
    return found


def _longer(text: str, names: Mapping[str, Sequence[str]], actors: Mapping[str, Actor]) -> str | None:
    """A longer name of the one body whose names these words end, or begin where only a company's word is left out.

    ``names`` holds the longer names by their first and last words, ``actors`` the bodies that have them.
    """
    parts = text.split()
    fits: dict[Actor, str] = {}
    for name in {*names.get(parts[0], ())[:_MANY], *names.get(parts[-1], ())[:_MANY]}:
        own = name.split()
        if len(own) <= len(parts):
            continue
        rest = [part.lower().rstrip(".") for part in own[len(parts) :]]
        begins = own[: len(parts)] == parts and (set(rest) <= COMPANY_WORDS | MEDIA_WORDS and len(rest) <= 2)
        ends = own[-len(parts) :] == parts and (len(parts) > 1 or text.lower() in SHORTENED)
        heads = len(parts) == 1 and text.lower() in SHORTENED and own[:1] == parts and own[1] in ("of", "for")
        if begins or ends or heads:
            fits[actors[name]] = name
    return next(iter(fits.values())) if len(fits) == 1 else None


def _describe_organization(actor: Actor, text: str) -> None:
    parts = text.split()
    seat = SEATS.get(text)
    if seat is not None:
        actor.country_code, actor.sector = seat
        return
    actor.country_code = country_of_people(parts[0]) or (country_of(parts[0]) if len(parts) > 1 else None)
    heads = [parts[-1].lower().rstrip("."), *(p.lower() for p in parts[:-1])]
    known = [sector_of(head) for head in heads if head != "justice" or _COURTS & {*heads}]
    if text in NEWSROOMS:
        actor.sector = "JRN"
        return
    if parts[-1] == "Union" and country_of_people(parts[0]) is None and parts[0] in _UNITED:
        return  # [European Union] is no trade union
    media = any(head in MEDIA_WORDS for head in heads)
    actor.sector = "JRN" if media else next((sector for sector in known if sector), None)
    if actor.sector is None and heads[0] in COMPANY_WORDS:
        actor.sector = "BUS"
    actor.hold(heads[0], (p.lower() for p in parts[:-1]))
    if len(parts) > 2 and parts[1] in ("of", "for"):
        actor.hold(parts[0].lower(), (p.lower() for p in parts[1:]))


def _cast_groups(mentions: Sequence[Mention], cast: Cast) -> None:
    groups: dict[str, Actor] = {}
    for mention in mentions:
        actor = groups.get(mention.text)
        if actor is None:
            actor = groups[mention.text] = cast.add(mention.text, "group", "described")
            actor.plural = True
            actor.country_code = country_of_people(mention.text)
        mention.actor = actor


def _entitle(actor: Actor, title: Sequence[Word], place: str | None) -> None:
    """Note a title's office, and its sex where a courtesy or an office says so."""
    words = [w.text.lower().rstrip(".") for w in title]
    for word in words:
        if word in MAN or word in WOMAN:
            actor.sexes["m" if word in MAN else "f"] += _TITLED
        if word in HONORIFICS:
            actor.hold(word, words)
    office = [w for w in words if w not in COURTESY]
    if office:
        if len(office) > 1 and office[-1] == "general" and office[-2] not in ("lt", "maj", "brig", "major"):
            office[-2:] = [f"{office[-2]}-general"]
        head = SHORT_TITLES.get(office[-1], office[-1])
        at = office.index("of") - 1 if "of" in office[1:] else -1
        head = head if at < 0 else office[at]
        actor.hold(head, office if place is None else [*office, *place.lower().split()])
        actor.country_code = actor.country_code or (REGIONS[place] if place is not None else None)
        former = "former" in office
        sector = sector_of_title(head, office)
        actor.sector = actor.sector or ("ELI" if former and sector in ("GOV", "LEG") else sector)
