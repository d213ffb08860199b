"""Who is said to be in a party's race: [Ann Moe in the Labour contest], [her rivals for the Labour nomination]."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.doers import Doers, is_real
from newsvoices.extractor.roles.employers import is_party
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["RACING", "party_races"]

_RACES = word_set("race contest primary primaries nomination field")
_KINDS = frozenset({"JJ", "NN", "NNP"})
_FEW = 3  # words from a party to the race
_STAYING = word_set(
    "stay stays stayed staying remain remains remained remaining is was are were entered entering enters enter "
    "joined joining left leaving quit quitting exited"
)
_WATCHING = word_set(
    "voter caucusgoer caucus-goer critic reporter journalist observer analyst expert pollster donor viewer resident "
    "worker volunteer woman man people"
)
"""Nouns for those who vote in a race, or look at it, and do not run."""
_SEEKING = word_set("candidate contender hopeful aspirant challenger competitor front-runner frontrunner favorite")
"""Nouns for those who run in a race, or want its prize."""
_TOLD = frozenset({"NAM", "NOM", "PREDICATE"})
_OUT = frozenset({"out"})
_LINKS = word_set("in for of")
RACING = _STAYING | _LINKS | word_set("drop drops dropped dropping")
"""Words that are the titles of such ties."""


def party_races(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to a party in whose race, or for whose nomination, they are said to stand."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        parties = [m for m in own if m.kind == "organization" and m.actor and is_party(m.actor)]
        races = [(party, race) for party in parties if (race := _race_behind(words, party, high)) is not None]
        if not races:
            continue
        ends = {m.last: m for m in own if m.kind in ("person", "group") and m.sort in _TOLD}
        doers = Doers(words, own, low, high, groups=True)
        for party, race in races:
            begin = party.first - (words[party.first - 1].tag == "DT")
            link = begin - 1
            if link <= low:
                continue
            who = ends.get(link) if words[link].text in _LINKS else None
            if who is not None and who.sort == "NOM" and singular(words[who.head].text.lower()) in _WATCHING:
                continue
            if who is not None and who.sort == "PREDICATE":  # [she is a candidate for the party’s nomination]
                if singular(words[who.head].text.lower()) in _SEEKING and _is_so(words, who.first, low):
                    for actor in doers.of(who.head):
                        yield Statement(actor, who.first, who.last, race, "current", party.actor)
                continue
            if who is not None and who.actor is not None and words[link].text != "of":
                yield Statement(who.actor, link, link + 1, race, "current", party.actor)
                continue
            verb = _verb(words, link, low)
            if verb is not None and is_real(words, verb, low):
                linked = words[verb].relation in ("cop", "auxpass")
                for actor in doers.of(words[verb].head if linked else verb):
                    yield Statement(actor, verb, verb + 1, race, "current", party.actor)


def _is_so(words: Sequence[Word], first: int, low: int) -> bool:
    """Whether a predicate is neither denied nor supposed."""
    return is_real(words, first, low) and words[first - 1].text.lower() != "no"


def _verb(words: Sequence[Word], link: int, low: int) -> int | None:
    """The verb of being in a race that ends before it ([stayed in], [dropped out of], [entered])."""
    at = link - (words[link].text in _LINKS)
    at -= words[at].text in _OUT
    if words[at].text in _STAYING or (words[at].text[:4] == "drop" and words[at + 1].text in _OUT):
        return at if at >= low else None
    return None


def _race_behind(words: Sequence[Word], party: Mention, high: int) -> int | None:
    """The word behind the race that is named for a party ([the Labour leadership contest])."""
    at = party.last + (party.last < high and words[party.last].tag == "POS")
    while at < min(high, party.last + _FEW) and words[at].text not in _RACES and words[at].tag in _KINDS:
        at += 1
    return at + 1 if at < high and words[at].text in _RACES else None
