"""The country that stands beside a description or a name: [officials in Oslo], [refugees from Syria], [Bergen police].

Adjectives and owners are read where descriptions are ([Norwegian officials], [Norway’s army]); here the places are read
that stand before and behind them. Where people only are says less than whose or whence they are, so that "in" counts
for offices, courts, firms and those who live somewhere, and for nobody who may be there on a visit.
"""

from collections.abc import Collection, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.country_words import country_words
from newsvoices.extractor.lexis.gazetteer import REGIONS, WORLDLY
from newsvoices.extractor.lexis.heads import RELATED, sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.places import country_of_people, country_of_settled, is_country
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.countries.home_country import CountryWord
from newsvoices.extractor.roles.countries.offices_of_state import ENVOYS

__all__ = ["note_lands"]

_SHORT = frozenset({"US", "U.S.", "U.S", "UK", "U.K.", "UAE", "U.A.E."})
"""Names of states that are said as adjectives too."""
_PUBLIC = frozenset({"GOV", "LEG", "JUD", "COP", "PTY"})
_LIVING = word_set(
    "resident voter citizen inhabitant native villager townspeople taxpayer motorist commuter homeowner family "
    "household worker farmer fisherman miner teacher pupil student doctor nurse lawyer parent woman man girl boy "
    "child people youth teenager community congregation minority population electorate caucusgoer caucus-goer "
    "republican democrat conservative liberal progressive evangelical latino hispanic neighbor neighbour developer "
    "landlord tenant shopkeeper businessman businesswoman priest pastor imam bishop firefighter"
)
"""Who is of the place where a text says that they are."""
_BODIES = word_set(
    "company firm factory plant business bank hospital clinic school university college court church mosque "
    "synagogue temple opposition union government parliament council police embassy newspaper broadcaster charity "
    "farm mine brewery shipyard refinery museum prison jail"
)
"""Nouns for bodies that are where a text says that they are."""
_OF = _LIVING | word_set(
    "king queen prince princess emperor emir sultan leader ruler strongman dictator army navy press"
)
_NOT_OF_PLACE = word_set(
    "committee subcommittee panel commission conference summit delegation mission envoy task hearing talks group"
)
"""Nouns for bodies that are about a place, or meet there ([the Benghazi committee])."""
_VISITING = ENVOYS | word_set("leader minister president chancellor secretary")
"""Offices of states whose holders may be anywhere."""
_PARTITIVE = word_set(
    "group coalition crowd team dozen score hundred thousand pair trio handful number majority many some most several "
    "two three four five audience delegation"
)
"""Words before "of" and those of whom they count or gather some ([a group of French farmers])."""
_REMOVING = word_set(
    "withdraw withdrew withdrawn withdrawing withdrawal pull pulled pulling deport deported deporting remove "
    "removed removing expel expelled expelling bar barred barring ban banned banning keep kept keeping evacuate "
    "evacuated evacuating recall recalled save saved protect protected separate separated bring brought exclude "
    "excluded"
)
"""Verbs after which "from" says where somebody is no more."""
_WITHIN = word_set(
    "the a southern northern eastern western central rural downtown nearby neighboring neighbouring southeast "
    "southwest northeast northwest southeastern southwestern northeastern northwestern suburban coastal upstate "
    "mainland town city village state province region capital port county suburb of"
)
"""Words between a preposition and the name of a place."""
_MOST_WITHIN = 5
_LONGEST_TOWN = 3
_LIVES = word_set("lives lived resides comes is")
_BASED = "-based"
_BESIDE = ("NN", "JJ", "CC")
"""How the tags begin of words between such a compound and the noun."""
_NEAR = 3  # words before a description or name among which such a compound stands
_FROM_ABROAD = word_set("foreign western overseas expatriate visiting migrant international")
"""What is said of people who are not of the place where they are."""
_BETWEEN = word_set(
    "District Magistrate Army Navy Air Force Marine Supreme Appeals Circuit Superior Court Assistant Deputy Senior "
    "Vice County City Town Police Fire State Foreign Prime Finance Interior Defense Defence Justice Attorney "
    "Lieutenant Democratic Republican Parliament Council School Public Chief"
)
"""Words between a place and a title that name no other body ([U.S. District Magistrate Judge Ann Moe])."""
_OPENED, _CLOSED = frozenset({"(", "-LRB-"}), frozenset({")", "-RRB-"})
_SIDES = frozenset({"L", "C", "l", "c", "left", "right"})
"""What stands in brackets behind those whom a picture shows: a bracketed R there means that they are on the right."""
_TRAITS = _PUBLIC | {"MIL", "SPY"}


def note_lands(scene: Scene, told: Sequence[CountryWord]) -> None:
    """Give actors without a country that which stands beside their names or descriptions; ``told`` in text order."""
    reader = _Reader(scene, told)
    for mention in scene.mentions:
        actor = mention.actor
        if actor is None or actor.country_code is not None or mention.sort not in ("NAM", "NOM"):
            continue
        if actor.actor_type == "person" and mention.sort == "NAM":
            actor.country_code = reader.of_person(mention)
        elif actor.actor_type in ("person", "group", "organization") and mention.kind != "state":
            named = mention.sort == "NAM" and actor.actor_type == "organization"
            actor.country_code = reader.of_body(mention, actor) if named else reader.of_description(mention)


class _Reader:
    """Reads the countries beside mentions; ``told`` are the words for countries."""

    def __init__(self, scene: Scene, told: Sequence[CountryWord]) -> None:
        self._words, self._scene = scene.words, scene
        self._told = {word.first: word for word in told}
        self._groups = {m.first: m for m in scene.mentions if m.kind in ("person", "group") and m.sort != "PRO"}
        self._ends = {word.last: word for word in told}
        self._shows_sides = any(_is_bracketed(scene.words, at, _SIDES) for at in range(len(scene.words) - 2))

    def of_description(self, mention: Mention) -> str | None:
        """The country of somebody described: the place before the noun, or behind it."""
        head = singular(self._words[mention.head].text.lower())
        if head in RELATED:
            return None
        if head in _PARTITIVE and mention.last < len(self._words) and self._words[mention.last].text == "of":
            some = (self._groups.get(at) for at in range(mention.last + 1, mention.last + _NEAR + 1))
            return next((m.actor.country_code for m in some if m is not None and m.actor is not None), None)
        own = self._words[mention.first : mention.head + 1]
        settled = next((code for word in own if (code := country_of_settled(word.text)) is not None), None)
        first = max(0, mention.first - _NEAR)
        return settled or self._based(first, mention.head) or self._before(mention, head) or self._behind(mention, head)

    def of_person(self, name: Mention) -> str | None:
        """The country that stands behind a person's name, or before the title."""
        low, high = self._scene.sentences[name.sentence]
        return self._in_brackets(name, high) or self._whence(name, low, high) or self._before_title(name, low)

    def of_body(self, name: Mention, actor: Actor) -> str | None:
        """The country of the place where a body is said to be."""
        words, at = self._words, name.last
        if actor.sector == "JRN" or not WORLDLY.isdisjoint(part.lower() for part in name.text.split()):
            return None
        first = name_start(name)
        based = self._based(max(0, first - _NEAR), first)
        high = self._scene.sentences[name.sentence][1]
        if based is not None or at + 2 >= high:
            return based
        at += words[at].text == ","
        if words[at].text in ("based", "headquartered") and words[at + 1].text == "in":
            return self._land(at + 2, high)
        local = actor.sector in _PUBLIC or actor.sector in ("EDU", "MED", "REL", "SOC", "LAB") or self._is_local(name)
        if at == name.last and local and words[at].text in ("in", "of"):
            return self._land(at + 1, high)
        return None

    def _is_local(self, name: Mention) -> bool:
        return self._words[name.last - 1].text.lower() in _BODIES

    def _before(self, mention: Mention, head: str) -> str | None:
        """A town or region right before the noun ([Orlando police], [a Sydney lawyer]), with at most a word between."""
        at = mention.head
        if head in _NOT_OF_PLACE or not (sector_of(head) in _PUBLIC or head in _LIVING or head in _BODIES):
            return None
        for end in (at, at - 1):
            word = self._ends.get(end)
            if word is not None and word.first >= mention.first - 1 and not _is_state_or_people(word.text):
                return word.code
        return None

    def _behind(self, mention: Mention, head: str) -> str | None:
        words, at = self._words, mention.last
        low, high = self._scene.sentences[mention.sentence]
        if at + 1 >= high:
            return None
        link, sector = words[at].text, sector_of(head)
        if link == "of" and (sector in _TRAITS or head in _OF or head in _BODIES):
            return self._land(at + 1, high)
        kinds = {word.text.lower() for word in words[mention.first : mention.head]}
        own = mention.lead == "owner" or not _FROM_ABROAD.isdisjoint(kinds)  # [our community in Chile]
        there = sector in _PUBLIC or head in _LIVING or head in _BODIES
        if link == "in" and there and not own and head not in _VISITING and head not in _NOT_OF_PLACE:
            return self._land(at + 1, high)
        if link == "from" and sector not in ("MIL", "JRN", "EXP"):
            before = (word.text.lower() for word in words[max(low, mention.first - 8) : mention.first])
            return self._land(at + 1, high) if _REMOVING.isdisjoint(before) else None
        return None

    def _in_brackets(self, name: Mention, high: int) -> str | None:
        """The party or the state in brackets behind a name ([Ann Moe (R)], [Sen. Ann Moe (Ohio)])."""
        words, at = self._words, name.last
        if at + 2 >= high or words[at].text not in _OPENED:
            return None
        word = self._told.get(at + 1)
        end = word.last if word is not None else at + 2
        if end >= high or words[end].text not in _CLOSED:
            return None
        if words[at + 1].text == "D":
            return "USA"
        if words[at + 1].text == "R":
            offices = name.actor.offices.keys() if name.actor is not None else ()
            return None if self._shows_sides or not _VISITING.isdisjoint(offices) else "USA"
        return word.code if word is not None and word.text in REGIONS else None

    def _whence(self, name: Mention, low: int, high: int) -> str | None:
        """Whence somebody is said to be ([Ann Moe, 42, of Dayton, Ohio], [Ann Moe, who lives in Norway])."""
        words, at = self._words, name.last
        if at + 2 >= high or words[at].text != ",":
            return None
        at += 1
        if words[at].text.isdigit() and at + 2 < high and words[at + 1].text == ",":
            at += 2
        if words[at].text == "who" and at + 1 < high and words[at + 1].text in _LIVES:
            links = ("from",) if words[at + 1].text == "is" else ("in", "from")  # not [who is in Oslo for a day]
            at += 2
            return self._land(at + 1, high) if at + 1 < high and words[at].text in links else None
        land = self._land(at + 1, high) if words[at].text in ("of", "from") else None
        end = next((k for k in range(at + 1, min(high, at + _MOST_WITHIN)) if words[k].text in (",", ".")), at)
        # [Moe reported from Dayton; Berg, from Oslo.]: where a newspaper's people wrote
        return land if words[at].text == "of" or words[end].text == "," else None

    def _before_title(self, name: Mention, low: int) -> str | None:
        """The place before the title of somebody who holds an office ([Bergen Mayor Ann Moe])."""
        actor = name.actor
        if actor is None or name.title is None or not any(sector_of(head) in _TRAITS for head in actor.offices):
            return None
        at = min(name.title[0], name_start(name))
        while at > low and at not in self._ends and self._words[at - 1].text in _BETWEEN:
            at -= 1
        word = self._ends.get(at)
        return word.code if word is not None and word.first >= low else None

    def _based(self, first: int, last: int) -> str | None:
        """The country of the place in a compound ([the Ohio-based firm])."""
        for at in range(first, last):
            text = self._words[at].text
            if text.endswith(_BASED) and all(word.tag[:2] in _BESIDE for word in self._words[at + 1 : last]):
                place = text.removesuffix(_BASED)
                both = f"{self._words[at - 1].text} {place}" if at else place
                return _code(both) or _code(place)
        return None

    def _land(self, at: int, high: int) -> str | None:
        """The country of the place that a preposition before a word leads to, with what stands around the place."""
        words = self._words
        end = min(high, at + _MOST_WITHIN)
        while at < end and at not in self._told and words[at].text in _WITHIN:
            at += 1
        word = self._place(at)
        if word is None:  # a town that is not known, and where it is: [Dayton, Ohio]
            end = min(high - 2, at + _LONGEST_TOWN)
            town = at
            while at < end and words[at].tag[:3] == "NNP":
                at += 1
            word = self._place(at + 1) if at > town and words[at].text == "," else None
            if word is None or not _is_whole(word.text):
                return None
        behind = word.last
        if behind + 1 < high and words[behind].text == "," and (whole := self._place(behind + 1)) is not None:
            inside = not is_country(word.text) and _is_whole(whole.text)  # [Bergen, Norway], but [Norway, Denmark and]
            if not inside and whole.code != word.code:
                return None
            word = whole
            behind = whole.last
        if behind < high:
            if words[behind].tag[:3] == "NNP":
                return None
            other = self._place(behind + 1) if words[behind].text in ("and", "or", ",") else None
            if other is not None and other.code != word.code:
                return None
        return word.code

    def _place(self, at: int) -> CountryWord | None:
        word = self._told.get(at)
        people = word is not None and word.text not in _SHORT and country_of_people(word.text) is not None
        return None if people else word


def _is_bracketed(words: Sequence[Word], at: int, texts: Collection[str]) -> bool:
    """Whether one of some words stands alone in brackets that begin at a word."""
    return words[at].text in _OPENED and words[at + 1].text in texts and words[at + 2].text in _CLOSED


def _is_whole(text: str) -> bool:
    """Whether a place is one that others lie in: a state, or a state or province of one."""
    return is_country(text) or text in REGIONS


def _is_state_or_people(text: str) -> bool:
    return is_country(text) or country_of_people(text) is not None


def _code(place: str) -> str | None:
    first, *more = place.split()
    return next((code for rest, code in country_words().get(first, ()) if rest == more), None)
