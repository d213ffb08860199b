"""The cast of an article: one actor for all names of the same party."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from newsvoices.text.slugs import plain_slug

__all__ = ["Actor", "Cast", "give_keys", "slug"]

_ROW_KEY = re.compile(r"[cfmq]\d{5}")
"""How the keys of claims, affiliations, mentions and quotes begin; no actor may have one of them."""
_KEY_LENGTH = 48
_MANY = 100
"""Words that are kept with one noun for an office, so that time stays linear in any text; no prose has so many."""


@dataclass(eq=False, slots=True)
class Actor:
    """An actor of this article and what the text says of it.

    ``offices`` holds, by the head noun of each description or title that the text ties to the actor, the words that
    stand with it; ``sexes`` counts the evidence for he (m) and she (f); ``owner`` is the actor to whom a described
    one belongs ([his campaign]), ``whole`` the body or state of which a body is part ([the bank’s board]).
    """

    name: str
    actor_type: str
    naming: str
    role: str | None = None
    country_code: str | None = None
    sector: str | None = None
    plural: bool = False
    owner: "Actor | None" = None
    whole: "Actor | None" = None
    offices: dict[str, set[str]] = field(default_factory=dict)
    sexes: Counter[str] = field(default_factory=Counter)
    key: str = ""

    @property
    def gender(self) -> str | None:
        """The sex that most evidence speaks for, m or f; None without evidence or with as much for either."""
        if not self.sexes:
            return None
        m, f = self.sexes.get("m", 0), self.sexes.get("f", 0)
        return None if m == f else "m" if m > f else "f"

    def hold(self, head: str, words: Iterable[str]) -> None:
        """Note an office or description of the actor: its head noun and the words that stand with it."""
        own = self.offices.setdefault(head, set())
        if len(own) < _MANY:
            own.update(words)


class Cast:
    """The actors met so far, in the order in which they were made."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self.actors: list[Actor] = []

    def add(self, name: str, actor_type: str, naming: str) -> Actor:
        """Make an actor."""
        actor = Actor(name, actor_type, naming)
        self.actors.append(actor)
        return actor


def slug(words: str) -> str:
    """Return a short key made of the words' letters, without their accents, and digits."""
    return plain_slug(words, _KEY_LENGTH) or "actor"


def give_keys(actors: Sequence[Actor]) -> None:
    """Give each actor a key made from its name; equal slugs are numbered in the order of the actors."""
    used: Counter[str] = Counter()
    for actor in actors:
        base = slug(actor.name)
        if _ROW_KEY.match(base):
            base = f"actor-{base}"
        used[base] += 1
        actor.key = base if used[base] == 1 else f"{base}--{used[base]}"  # two hyphens: no slug ends so
