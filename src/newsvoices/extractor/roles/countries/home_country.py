"""Which country an article is about, by its dateline, its opening and all names and words of one country in it.

News says of foreigners whose they are, and mostly not of its own people; but it opens with where it is.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.country_words import country_of_province, country_words
from newsvoices.extractor.lexis.place_names import DIRECTIONS
from newsvoices.extractor.lexis.places import code_of_place, country_of_one, country_of_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DASHES
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene
from newsvoices.extractor.roles.countries.offices_of_state import ENVOYS, LONGEST

__all__ = ["CountryWord", "Home", "Votes", "count_votes", "find_country_words", "find_home", "number_of"]

_OPENING = 4  # sentences with headline and byline
_IN_OPENING = 2  # names that a country in the opening counts for, besides its own
_IN_DATELINE = 3
_DATELINE = 16  # words of a dateline at most
_LEAST = 3  # names for a country that an article needs at least to be about it
_SURE = 0.75  # of all that is counted
_SECOND = 0.5  # of what home has, what the next country may have where the dateline is of home
_DIVIDED = 1 / 3
_HALF = 0.5
_SEATS_OF_MANY = word_set("Geneva Vienna Strasbourg")
"""Cities from which news comes of bodies and talks of many countries."""


class CountryWord(NamedTuple):
    """A word, or two or three, that tells of a country: the number of its first word, the country's code, the text."""

    first: int
    code: str
    text: str

    @property
    def last(self) -> int:
        """The number of the word behind it."""
        return self.first + 1 + self.text.count(" ")


def number_of(told: CountryWord) -> int:
    """Return the number of the first word."""
    return told.first


@dataclass(frozen=True, slots=True)
class Home:
    """The country that an article is about, and how plainly: unrivalled (``sure``), or beside others (``divided``)."""

    code: str
    sure: bool
    divided: bool


@dataclass(frozen=True, slots=True)
class Votes:
    """What speaks for each country in an article: ``stated`` its words and actors, ``all`` with the opening's weight.

    ``leading`` is the country that most speaks for, None where nothing tells of any.
    """

    stated: Counter[str]
    all: Counter[str]
    opening: frozenset[str]
    dateline: str | None
    leading: str | None

    @property
    def share(self) -> float:
        """The part of all that speaks for the leading country."""
        return self.all[self.leading] / self.all.total() if self.leading is not None else 0.0


def find_country_words(scene: Scene) -> list[CountryWord]:
    """Return the words that tell of a country, in text order; none in names of people and newspapers."""
    known, words = country_words(), scene.words
    found: dict[int, CountryWord] = {}
    behind = 0
    for at in [at for at, word in enumerate(words) if word.text in known]:
        low, high = scene.sentences[scene.sentence_of(at)] if scene.sentences else (0, 0)
        for more, code in known[words[at].text] if max(behind, low) <= at < high else ():
            last = at + 1 + len(more)
            if not more and _is_part_of_place(words, at, low):
                break
            if not more or (last <= high and [word.text for word in words[at + 1 : last]] == more):
                found[at] = CountryWord(at, code, " ".join([words[at].text, *more]))
                behind = last
                break
    for mention in scene.mentions:
        if mention.sort == "NAM":
            if mention.kind == "person" or (mention.actor is not None and mention.actor.sector == "JRN"):
                for number in range(mention.first, mention.last):
                    found.pop(number, None)
            elif mention.kind == "place" and (land := country_of_province(mention.text)) is not None:
                found[mention.first] = CountryWord(mention.first, land, mention.text)
    return [found[number] for number in sorted(found)]


def _is_part_of_place(words: Sequence[Word], at: int, low: int) -> bool:
    """Whether a town's name only ends that of a place elsewhere ([Eastern Samar]); a sentence begins at ``low``.

    Countries and regions keep theirs ([Eastern Ukraine]).
    """
    text = words[at].text
    known = code_of_place(text) or country_of_people(text)
    return at > low and words[at - 1].text in DIRECTIONS and known is None


def count_votes(scene: Scene, told: Sequence[CountryWord], actors: Iterable[Actor]) -> Votes:
    """Return what speaks for each country in an article.

    Each word for a country counts once, and each actor of a country whose name has no such word. Countries of the
    opening count more, that of the dateline most.
    """
    stated = _count_names(scene, told, actors)
    if not stated:
        return Votes(stated, stated, frozenset(), None, None)
    opening, dateline = frozenset(_in_opening(scene, told)), _dateline(scene, told)
    votes = (
        stated + Counter(dict.fromkeys(opening, _IN_OPENING)) + Counter({dateline: _IN_DATELINE} if dateline else {})
    )
    leading = min(votes, key=lambda code: (-votes[code], code not in opening, code))
    return Votes(stated, votes, opening, dateline, leading)


def find_home(votes: Votes) -> Home | None:
    """Return the country that most names of an article tell of, or None where there is no such.

    The country of the dateline is home too where it leads with a third of all.
    """
    home = votes.leading
    if home is None:
        return None
    share, second = votes.share, max((votes.all[code] for code in votes.all if code != home), default=0)
    divided = share < _HALF or (share == _HALF and votes.opening != {home})
    if votes.all[home] < _LEAST or (divided and (votes.dateline != home or share < _DIVIDED)):
        return None
    enough = votes.stated[home] + (votes.dateline == home) >= _LEAST
    unrivalled = share >= _SURE or (votes.dateline == home and second <= _SECOND * votes.all[home])
    return Home(home, enough and unrivalled, divided)


def _count_names(scene: Scene, told: Sequence[CountryWord], actors: Iterable[Actor]) -> Counter[str]:
    names = {(one.text.title(), one.code) for one in told if not _is_counterpart(scene, one)}
    counts = Counter(code for _, code in names)
    words = {word for one in told for word in one.text.split()}
    for actor in actors:
        if actor.country_code is None or _is_called_by_nation(actor):
            continue
        if words.isdisjoint(actor.name.split()[:LONGEST]):
            counts[actor.country_code] += not actor.offices.keys() & ENVOYS
    return +counts


def _is_called_by_nation(actor: Actor) -> bool:
    """Whether a text calls somebody [the Dane]: that tells of nobody else."""
    return any(country_of_one(head.title()) is not None for head in actor.offices)


def _in_opening(scene: Scene, told: Sequence[CountryWord]) -> set[str]:
    """The countries of words and actors in the first sentences."""
    end = scene.sentences[min(_OPENING, len(scene.sentences)) - 1][1] if scene.sentences else 0
    own = told[: bisect_left(told, end, key=number_of)]
    found = {one.code for one in own if one.text.title() not in _SEATS_OF_MANY}
    for mention in scene.mentions:
        if mention.first >= end:
            break
        actor = mention.actor
        if actor is not None and actor.country_code is not None and not _is_called_by_nation(actor):
            found.add(actor.country_code)
    return found


def _is_counterpart(scene: Scene, told: CountryWord) -> bool:
    """Whether a word tells of whom somebody meets from abroad ([his Australian counterpart])."""
    behind = told.last
    return behind < len(scene.words) and scene.words[behind].text in ENVOYS


def _dateline(scene: Scene, told: Sequence[CountryWord]) -> str | None:
    """The country of the place before the dash or colon that ends a dateline ([OSLO, May 2 (Reuters) –])."""
    for low, high in scene.sentences[: _OPENING + 1]:
        for at in range(low, min(high, low + _DATELINE)):
            word = scene.words[at].text
            if word in DASHES or word == ":":
                own = told[bisect_left(told, low, key=number_of) : bisect_left(told, at, key=number_of)]
                if own:
                    return None if own[0].text.title() in _SEATS_OF_MANY else own[-1].code
                break
            if word[0].islower() and scene.words[at - 1].text != "(":
                break
    return None
