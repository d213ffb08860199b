"""Who holds the office that a description names: by the offices that the text gives, their bodies and places."""

from collections.abc import Callable, Collection, Sequence
from collections.abc import Set as AbstractSet

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.gazetteer import REGION_PARTS, REGION_WORDS
from newsvoices.extractor.lexis.places import code_of_town, country_of, is_country
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.called.bodies_led import LEADING, LED_BY, leads_another_body
from newsvoices.extractor.mentions.called.broader_nouns import is_narrower, narrower_nouns
from newsvoices.extractor.mentions.called.deputies import holders_in_full
from newsvoices.extractor.mentions.cast import Actor, Cast
from newsvoices.extractor.mentions.descriptions.words import ALIKE, SMALL, modifiers_of, noun_of
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["Offices", "is_named_later", "is_office", "land_behind", "latest_of", "latest_that", "meets"]

_PARTISANS = frozenset({"republican", "democrat", "independent"})
_OTHERWISE = {
    "congressman": ("", "representative", ""), "congresswoman": ("", "representative", ""),
    "judge": ("", "justice", ""), "justice": ("", "judge", ""),
    "ceo": ("", "executive", "chief"), "executive": ("chief", "ceo", ""),
    "premier": ("", "minister", "prime"), "minister": ("prime", "premier", ""),
}  # fmt: skip
"""Another noun for an office, the word that must stand before the one, and that before the other."""
_ALSO = {"minister": "secretary"}
"""A noun that takes up who holds another office, where nobody holds its own ([Transport Secretary], the minister)."""
_OF_PLACES = word_set("mayor bishop archbishop governor sheriff king queen emir sultan duke")
"""Offices of which each place has one."""
_OFTEN = 2  # names of a body that may be meant before it is named
_OF_MANY = word_set("bank company firm group organization organisation corporation business chain club team charity")
"""Bodies of which there are many, so that one that is named once and later need not be the one meant before."""
_SEATED = word_set("councillor councilor councilman councilwoman senator congressman congresswoman lawmaker mp mep")
_SOON = 2  # sentences in which those are named whom a text brings in by their office
_SEAT = 4  # words of a place
_NOT_YET = frozenset({"next", "first", "future", "new"})


def is_office(words: Sequence[Word], mention: Mention, owner: Actor | None) -> bool:
    """Say whether a description may be of whoever holds an office: [the mayor], [Oslo’s mayor], [Harbour Bank head]."""
    ahead = words[mention.last].tag if mention.last < len(words) else ""
    if ahead == "WP" or (mention.first and words[mention.first - 1].text.lower() in _NOT_YET):
        return False  # [the judge who is least strict], [their next mayor]
    if owner is None:
        return mention.lead == "the" or (mention.lead == "owner" and mention.owner is not None)
    if owner.actor_type not in ("organization", "state"):
        return False
    return mention.lead in ("the", "owner") or (
        mention.lead == "" and mention.kind == "person" and words[mention.head].text[0].isupper()
    )


class Offices:
    """The offices that the text gives its actors, by their nouns."""

    def __init__(self, scene: Scene, cast: Cast) -> None:
        """Note who holds which office."""
        self._scene, self._words = scene, scene.words
        self._officers: dict[str, list[Actor]] = {}
        for actor in cast.actors:
            for head in dict.fromkeys(map(noun_of, actor.offices)):
                self.add(actor, head)

    def add(self, actor: Actor, head: str) -> None:
        """Note that an actor is called by a noun."""
        self._officers.setdefault(head, []).append(actor)

    def holders(self, i: int, mention: Mention, head: str, *, new: bool = False) -> list[Actor]:
        """Return the actors whose stated office or name ends in this noun ([the president], [the commission]).

        Where the noun is ``new`` to the text those too of whom it says a narrower one.
        """
        own = modifiers_of(self._words, mention)
        if head not in self._officers and head in _OTHERWISE:
            before, other, instead = _OTHERWISE[head]
            if not before or before in own:
                head, own = other, (own - {before}) | ({instead} if instead else set())
        head = head if head in self._officers else _ALSO.get(head, head)
        held = self._officers.get(head)
        if not held and new and (narrower := narrower_nouns(self._words, mention, head)):
            return self._of_narrower(i, narrower, mention)
        if not held and head in LEADING and (own or mention.owner is not None) and mention.kind == "person":
            return self._leading(own, mention)
        if not held or (head in _PARTISANS and (mention.owner is None or mention.owner.kind != "place")):
            return []  # [the Democrat] is whoever is spoken of, [the Ohio Democrat] whoever stands for Ohio
        body: set[str] = set()  # by the name that stands here, and by that in full
        full: set[str] = set()
        if mention.owner is not None and mention.owner.actor is not None:
            body = {word.text.lower() for word in self._words[mention.owner.first : mention.owner.last]} - SMALL
            full = set(mention.owner.actor.name.lower().split()) - SMALL
        land = land_behind(self._words, mention)
        seat = _seat_behind(self._words, mention) if head in _OF_PLACES else set()
        kind, place = mention.kind, mention.owner.text.lower() if mention.owner is not None else ""
        fits = [
            actor
            for actor in held[-REACH:]
            if (actor.actor_type == kind or kind == "organization" == actor.actor_type)
            and (land is None or actor.country_code in (None, land))
            and own <= (words := {ALIKE.get(w, w) for w in _office(actor, head)})
            and (body <= words or full <= words)
            and (place not in REGION_WORDS or self._in_place(i, actor, head, place.split()))
            and (not mention.gender or actor.gender in (None, mention.gender))
            and not (seat and _is_of_other(_office(actor, head), head, seat))
        ]
        if land is not None and any(actor.country_code == land for actor in fits):
            fits = [actor for actor in fits if actor.country_code == land]  # [the King of Spain] is of no other land
        if head == "minister" and "prime" not in own:
            fits = [actor for actor in fits if "prime" not in _office(actor, head)]  # who is never just the minister
        if len(fits) > 1 and place in REGION_WORDS:
            stated = [actor for actor in fits if _office(actor, head).issuperset(place.split())]
            fits = stated or fits  # [the Ohio senator] is no other senator
        held_by = {actor: _office(actor, head) for actor in fits}
        return holders_in_full(held_by, head, own | {w.text.lower() for w in self._words[mention.first : mention.head]})

    def _of_narrower(self, i: int, nouns: AbstractSet[str], mention: Mention) -> list[Actor]:
        """The only person of whom the text says one of some narrower nouns ([the soprano], then [the singer])."""
        told = {
            actor: None
            for head in sorted(nouns)
            for actor in self._officers.get(head, ())[-REACH:]
            if actor.actor_type == "person" and not actor.plural and "former" not in _office(actor, head)
            if is_narrower(self._scene, i, actor, _office(actor, head) - {head})
        }
        fits = [one for one in told if not mention.gender or one.gender in (None, mention.gender)]
        return fits if len(fits) == 1 else []  # [the tenor] and [the soprano] sang, one was applauded

    def _leading(self, own: AbstractSet[str], mention: Mention) -> list[Actor]:
        """The one person who holds an office of those who lead, in the body that a description names ([union boss])."""
        owner = mention.owner
        body = own if owner is None else {w.text.lower() for w in self._words[owner.first : owner.last]} - SMALL
        if not body or (owner is not None and owner.kind != "organization"):
            return []
        led = {
            actor: None
            for head in LED_BY
            for actor in self._officers.get(head, ())[-REACH:]
            if actor.actor_type == "person" and body <= _office(actor, head) and "former" not in _office(actor, head)
            if not leads_another_body(actor, body)
        }
        return list(led) if len(led) == 1 else []

    def _in_place(self, i: int, actor: Actor, head: str, place: Sequence[str]) -> bool:
        """Whether the actor's office is that of a place, or of one left open: the only such, or the last subject's."""
        words = _office(actor, head)
        if all(part in words for part in place):
            return True
        if REGION_PARTS & words or head in _PARTISANS:
            return False
        before = reversed(self._scene.mentions[max(0, i - REACH) : i])
        people = (m.actor for m in before if m.subject and m.mark < 0 and m.kind in ("person", "he"))
        return (len(self._officers[head]) == 1 and actor.actor_type == "person") or next(people, None) is actor


def _office(actor: Actor, head: str) -> set[str]:
    """The words that stand with any of the nouns for an office that the text gives an actor."""
    return set().union(*(words for noun, words in actor.offices.items() if noun_of(noun) == head))


def _seat_behind(words: Sequence[Word], mention: Mention) -> set[str]:
    """The words of the place that a description says its office is of ([the mayor of Oslo]), empty without one."""
    at = mention.last + 1
    if at >= len(words) or words[mention.last].text != "of":
        return set()
    end = at
    while end < min(len(words), at + _SEAT) and words[end].text[0].isupper() and not words[end].text.isupper():
        end += 1
    return {word.text.lower() for word in words[at:end]}


def meets(words: Sequence[Word], mention: Mention, head: str, actor: Actor | None) -> Actor | None:
    """Return whom a description may mean, None where that is of an office in another place than his."""
    seat = _seat_behind(words, mention) if actor is not None and head in _OF_PLACES else set()
    return None if actor is not None and seat and _is_of_other(_office(actor, head), head, seat) else actor


def is_named_later(mention: Mention, name: Mention | None, times: int) -> bool:
    """Say whether a body is named less than twice, and only behind a description ([the bank], then [Lund Bank]).

    Or one of those who hold seats of which there are many, far behind it ([the councillor], then Councillor Ann Moe).
    Of courts, parties and other bodies of which a land has few, the one named later is most often meant.
    """
    if name is None or name.first < mention.last:
        return False
    noun = mention.text.rpartition(" ")[2].lower()
    if mention.kind == "person" and noun in _SEATED:
        return name.sentence - mention.sentence > _SOON
    later = mention.kind == "organization"
    return later and times < _OFTEN and mention.text.rpartition(" ")[2] in _OF_MANY


def _is_of_other(office: AbstractSet[str], head: str, seat: AbstractSet[str]) -> bool:
    """Whether an office, by its words, is told to be of another place than the words of ``seat`` name."""
    placed = "of" in office or any(code_of_town(word.title()) is not None for word in office)
    return placed and seat.isdisjoint(office) and not (head == "governor" and "bank" in office | seat)


def land_behind(words: Sequence[Word], mention: Mention) -> str | None:
    """Return the country that a description says its office is of ([the president of Chile]), or None."""
    at = mention.last + 1
    if at >= len(words) or words[mention.last].text != "of":
        return None
    at += words[at].text == "the"
    names = (" ".join(word.text for word in words[at : at + k]) for k in (2, 1))
    return next((code for name in names if is_country(name) and (code := country_of(name)) is not None), None)


def latest_of(scene: Scene, i: int, wanted: Collection[Actor]) -> Actor | None:
    """Return which of some actors is the last one mentioned before mention ``i``; None if none is near."""
    return latest_that(scene, i, lambda actor: actor in wanted)


def latest_that(scene: Scene, i: int, fits: Callable[[Actor], bool]) -> Actor | None:
    """Return the last actor mentioned before mention ``i`` that fits; None if none is near."""
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if other.actor is not None and fits(other.actor):
            return other.actor
    return None
