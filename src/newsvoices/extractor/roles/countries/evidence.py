"""How likely it is that an actor belongs to a country, and no country where that is too unlikely.

News says of most of its people in passing, or not at all, whose they are: by an office of the country that the article
is about, by a campaign, by what stands around their names. A sum of weights of what is seen there decides: which rule
gave the country if any did, whether it is the article's own and how plainly, what sort of actor it is, what it is
called. Weights are in ``data/country_weights.csv``, learnt from training articles in which readers coded the countries
of actors (``newsvoices.train.countries``).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.lexis.heads import sector_of
from newsvoices.extractor.lexis.weighing import likelihood
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.countries.home_country import CountryWord, Home, Votes
from newsvoices.extractor.roles.countries.offices_of_state import (
    ENVOYS,
    LONGEST,
    is_foreign,
    is_from_abroad,
    lacks,
    words_of,
)
from newsvoices.extractor.roles.role_notes import Statement, is_left_behind

__all__ = ["LEAST", "LEAST_BY_RULE", "Grounds", "country_signs", "likeliest", "weigh_countries"]

LEAST = 0.65
"""The likelihood below which no country is given that no rule gives."""

LEAST_BY_RULE = 0.35
"""The likelihood below which the country that a rule gives is taken back."""

_FIXED = frozenset({"state", "document"})
_BEFORE, _BEHIND = 4, 5  # words around a name or description that are near it
_SOME, _MOST = 1 / 3, 2 / 3
_ELECTIONS = word_set(
    "candidate candidates nominee nominees campaign campaigns primary primaries caucus caucuses voters voter poll "
    "polls election elections debate debates delegates nomination ballot president presidential presidency republican "
    "republicans democrat democrats democratic gop senate congress governor"
)
"""Words of sentences about elections and offices of state."""


_PLAYING = word_set(
    "play plays played playing joined joins rejoined signed pitches pitched pitching scored starred coached coaches "
    "coaching traded drafted captains captained"
)
"""Verbs of players: those of clubs of no known sector come from abroad to them."""


class Grounds:
    """What tells of countries in an article: its words for them, whom they speak for, and what the rules made of it.

    ``by_rule`` holds the actors to whom a rule gave a country, with its code and the rule's name.
    """

    def __init__(
        self,
        scene: Scene,
        statements: Iterable[Statement],
        told: Sequence[CountryWord],
        votes: Votes,
        home: Home | None,
        by_rule: Mapping[Actor, tuple[str, str]],
    ) -> None:
        """Keep the article's words for countries, and the mentions and bodies of each actor."""
        self._told, self._by_rule = told, by_rule
        self._told_at = [word.first for word in told]
        self._words, self._sentences = scene.words, scene.sentences
        self._leading, self.home = votes.leading, home
        self._plain = list(_signs_of_leading(votes, by_rule, scene))
        self._mentions: dict[Actor, list[Mention]] = {}
        self._whose: dict[int, Actor] = {}  # of whom a word for a country tells: [met Norwegian President Ann Moe]
        for mention in scene.mentions:
            if mention.actor is None:
                continue
            self._mentions.setdefault(mention.actor, []).append(mention)
            if mention.actor.actor_type != "state" and mention.sort != "PRO":
                for word in self._told_between(_phrase_start(scene, mention), mention.last):
                    self._whose.setdefault(word.first, mention.actor)
        self._bodies: dict[Actor, set[str | None]] = {}
        for statement in statements:
            if statement.organization is None or is_left_behind(statement):
                continue
            deed = {word.text for word in scene.words[statement.first : statement.title_last]}
            if _PLAYING.isdisjoint(deed) or statement.organization.sector is not None:
                self._bodies.setdefault(statement.actor, set()).add(self.given(statement.organization))
        self._elections = [not _ELECTIONS.isdisjoint(scene.lower[low:high]) for low, high in scene.sentences]

    def given(self, actor: Actor | None) -> str | None:
        """Return the country that a rule gave, or None."""
        return self._by_rule[actor][0] if actor is not None and actor in self._by_rule else None

    def candidates(self, actor: Actor) -> Iterator[tuple[str, list[str]]]:
        """Yield the countries that an actor may be of, in alphabetical order, each with the signs for and against."""
        mentions = self._mentions.get(actor, [])
        near = self._near(actor, mentions)
        bodies = self._bodies.get(actor, set())
        codes = {self.given(actor), self.given(actor.owner), *bodies}
        if not _is_of_others(actor):
            codes |= {code for code in near if not lacks(code, words_of(actor))}
            codes |= {self._leading} if self._may_be_at_home(actor) else set()
        if _studies(actor) or is_from_abroad(
            words_of(actor)
        ):  # [Russia expert], [Kenya correspondent], [Western envoy]
            codes -= {code for code in near if code != self.given(actor)}
        told = _step(len(mentions), (1, 2, 4, 8))
        elections = _step(self._about_elections(mentions), (0, _SOME, _MOST, 1))
        for code in sorted(code for code in codes if code is not None):
            home = "home" if code == self._leading else "abroad"
            about = f"mentions {told} {actor.actor_type} {actor.naming} {home}"
            signs = self._signs(actor, code, near, bodies)
            yield code, ["any", about, f"elections {elections} {home} {actor.actor_type}", *signs]

    def _may_be_at_home(self, actor: Actor) -> bool:
        """Whether nothing but what an article is about may tell of whose an actor is."""
        if self.home is None:
            return False
        words = words_of(actor)
        return not lacks(self.home.code, words) and not is_foreign(words)

    def _near(self, actor: Actor, mentions: Iterable[Mention]) -> Counter[str]:
        """How often each country is told of beside an actor's names and descriptions, and not of somebody else."""
        found: Counter[str] = Counter()
        for mention in mentions:
            if mention.sort != "PRO":
                for word in self._told_between(*self._beside(mention)):
                    if self._whose.get(word.first, actor) is actor:
                        found[word.code] += 1
        return found

    def _beside(self, mention: Mention) -> tuple[int, int]:
        """The words of its sentence beside a mention, up to a verb that tells what was said or done."""
        words, (low, high) = self._words, self._sentences[mention.sentence]
        first, end = max(low, mention.first - _BEFORE), min(high, mention.last + _BEHIND + 1)
        verbs = (n for n in range(mention.last, end) if words[n].tag in FINITE and words[n].text not in BEING)
        return first, next(verbs, end)

    def _told_between(self, first: int, last: int) -> Sequence[CountryWord]:
        low = bisect_left(self._told_at, first)
        return self._told[low : bisect_left(self._told_at, last, low)]

    def _about_elections(self, mentions: Iterable[Mention]) -> float:
        """The share of an actor's sentences that are about elections and offices of state."""
        sentences = {mention.sentence for mention in mentions}
        return sum(self._elections[number] for number in sentences) / max(1, len(sentences))

    def _signs(self, actor: Actor, code: str, near: Counter[str], bodies: set[str | None]) -> Iterator[str]:
        kind = f"{actor.actor_type} {actor.naming}"
        own = code == self._leading
        home = "home" if own else "abroad"
        given, rule = self._by_rule.get(actor, (code, "none"))
        rule = rule if given == code else "other"
        yield from (kind, home, f"by {rule}", f"{kind} by {rule}", f"sector {actor.sector} {actor.naming} by {rule}")
        yield from (f"sector {actor.sector}", f"sector {actor.sector} {home}")
        american = "American" if self._leading == "USA" else "other"
        yield f"{american} news {home} {kind}"
        if own:
            yield from self._plain
        yield from (f"head {head} {home}" for head in actor.offices)
        if not actor.offices and actor.actor_type == "person":
            yield f"no office {home} by {rule}"
        yield from (f"near {_step(near[code], (0, 1, 2))} {home}",
                    f"near others {_step(near.total() - near[code], (0, 1, 2))}")  # fmt: skip
        if bodies:
            yield f"body {'own' if code in bodies else 'foreign' if bodies - {None} else 'of none'}"
        if actor.naming != "named" or actor.actor_type == "organization":
            parts = actor.name.lower().split()[:LONGEST]
            yield from (f"word {word} last {home}" for word in parts[-1:])
            yield from (f"word {word} {home}" for word in parts[:-1])


def _signs_of_leading(votes: Votes, by_rule: Mapping[Actor, tuple[str, str]], scene: Scene) -> Iterator[str]:
    """How plainly an article is about the country that most of it speaks for."""
    if votes.leading is None:
        return
    most = votes.all[votes.leading]
    second = max((count for code, count in votes.all.items() if code != votes.leading), default=0)
    actors = {mention.actor for mention in scene.mentions if mention.actor is not None}
    of_it = sum(code == votes.leading for code, _ in by_rule.values())
    yield f"votes {_step(most, (1, 2, 4, 8, 16))}"
    yield f"share {_step(votes.share, (0.4, 0.6, 0.75, 0.9))}"
    yield f"second {_step(second / most, (0.1, 0.25, 0.5, 0.75, 0.9))}"
    yield f"of its actors {_step(of_it / max(1, len(actors)), (0.05, 0.1, 0.2, 0.3, 0.4, 0.6))}"
    told = "its own" if votes.dateline == votes.leading else "none" if votes.dateline is None else "another"
    yield f"opening {votes.leading in votes.opening} dateline {told}"


def _phrase_start(scene: Scene, mention: Mention) -> int:
    """The number of the first word of a name's or description's phrase: its title, and the nouns before that."""
    first = name_start(mention)
    least = max(0, first - _BEFORE)
    while first > least and scene.words[first - 1].tag[:2] in ("NN", "JJ"):
        first -= 1
    return first


def _is_of_others(actor: Actor) -> bool:
    """Whether somebody stands for another country than that where he is."""
    return not actor.offices.keys().isdisjoint(ENVOYS)


def _studies(actor: Actor) -> bool:
    """Whether a country beside somebody may be what he studies or writes of."""
    return any(sector_of(head) in ("EXP", "JRN") for head in actor.offices)


def weigh_countries(actors: Iterable[Actor], grounds: Grounds) -> None:
    """Give each actor, but for states and documents, the likeliest country, or none where none is likely."""
    for actor, candidates in country_signs(actors, grounds):
        weighed = [(likelihood("country_weights.csv", signs), code) for code, signs in candidates]
        actor.country_code = likeliest(weighed, grounds.given(actor))


def country_signs(actors: Iterable[Actor], grounds: Grounds) -> Iterator[tuple[Actor, list[tuple[str, list[str]]]]]:
    """Yield each actor whose country is weighed, with the countries that it may be of and the signs of each."""
    for actor in actors:
        if actor.actor_type not in _FIXED:
            yield actor, list(grounds.candidates(actor))


def likeliest(weighed: Sequence[tuple[float, str]], given: str | None) -> str | None:
    """Return the country of an actor from those that it may be of, with their likelihoods, and that given by a rule."""
    best, code = max(weighed, key=lambda one: one[0], default=(0.0, ""))
    if best >= LEAST:
        return code
    return given if any(code == given and share >= LEAST_BY_RULE for share, code in weighed) else None


@lru_cache(maxsize=10_000)
def _step(value: float, bounds: tuple[float, ...]) -> str:
    """Name the first bound that a value does not pass."""
    return next((f"{bound:.2g}" for bound in bounds if value <= bound), "more")
