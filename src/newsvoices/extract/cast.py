"""The cast of an article: one actor for all names of the same party, and the actor behind a source phrase."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsvoices.extract.names import Name, country_of
from newsvoices.extract.wordlists import word_set
from newsvoices.extract.words import TITLES

__all__ = ["Actor", "Cast", "slug"]

# Heads of descriptions, by the kind of actor that they name.
_ORGANIZATION_HEADS = word_set(
    "government ministry party campaign company police group committee council court parliament agency department "
    "administration organization organisation union bank newspaper statement report poll survey study memo network "
    "army military cabinet opposition"
)
_DOCUMENT_HEADS = word_set(
    "statement report poll polls survey surveys study memo letter email treaty agreement law wording "
    "text clause document"
)
_VAGUE = word_set(
    "some many most others critics officials observers commentators analysts experts sources people few several both "
    "everyone nobody supporters opponents voters source everybody someone"
)
_ROW_KEY = re.compile(r"[cfmq]\d{5}")
"""How the keys of claims, affiliations, mentions and quotes begin; no actor may have one of them."""
_EXPERT = word_set("analyst economist expert professor researcher academic scholar historian fellow scientist")


@dataclass
class Actor:
    """An actor of this article: what is known about it and how its names run."""

    key: str
    name: str
    actor_type: str
    naming: str
    role: str | None = None
    country_code: str | None = None
    sector: str | None = None
    gender: str | None = None
    names: set[str] = field(default_factory=set)


def slug(words: str) -> str:
    """Return a short key made of the words' letters and digits."""
    parts = re.findall(r"[a-z0-9]+", words.lower())
    return "-".join(parts)[:48].strip("-") or "actor"


class Cast:
    """The actors met so far, in the order of their first mention."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self.actors: list[Actor] = []
        self._by_name: dict[str, Actor] = {}
        self._keys: dict[str, int] = {}
        self._by_title: dict[str, list[Actor]] = {}

    def meet(self, name: Name, title: str | None) -> Actor | None:
        """Return the actor whom a name names, new if need be; None where its kind stayed unknown."""
        if name.kind == "unknown":
            return None
        known = self._known(name)
        if known is None:
            actor_type = name.kind
            known = self._add(name.text, actor_type, "named")
            known.country_code = country_of(name.text) if actor_type == "state" else None
        if len(name.text) > len(known.name) and not name.metonym:
            known.name = name.text
        elif (
            name.metonym is False and known.actor_type == "state" and country_of(known.name) and known.name != name.text
        ):
            known.name = name.text if len(name.text) > 3 else known.name
        self._by_name.setdefault(name.text, known)
        if name.kind == "person":
            self._by_name.setdefault(name.text.split()[-1], known)
            if title:
                self._entitle(known, title)
        return known

    def _known(self, name: Name) -> Actor | None:
        known = self._by_name.get(name.text)
        if known is not None:
            return known
        if name.kind == "state":
            code = country_of(name.text)
            return next((a for a in self.actors if code and a.country_code == code and a.actor_type == "state"), None)
        if name.kind == "person" and " " in name.text:
            last = self._by_name.get(name.text.split()[-1])
            alone = last is not None and " " not in last.name
            initial = last is not None and last.name[:1] == name.text[:1]
            return last if last is not None and last.actor_type == "person" and (alone or initial) else None
        return None

    def _entitle(self, actor: Actor, title: str) -> None:
        words = title.lower().rstrip(".").split()
        if words[-1] in ("mr", "mrs", "ms", "miss", "sir", "lord", "lady", "dr"):
            actor.gender = {"mr": "m", "sir": "m", "lord": "m", "mrs": "f", "ms": "f", "miss": "f", "lady": "f"}.get(
                words[-1], actor.gender
            )
        elif actor.role is None:
            actor.role = title
            self._by_title.setdefault(words[-1], []).append(actor)
            actor.sector = "EXP" if words[-1] in _EXPERT else actor.sector

    def describe(self, words: str) -> Actor:
        """Return the actor behind a description without a name ([Kremlin officials]); equal words, equal actor."""
        plain = " ".join(re.sub(r"^(?:a|an|the)\s+", "", words.strip(" ,"), flags=re.IGNORECASE).split())
        plain = plain or words
        known = self._by_name.get(plain.lower())
        if known is not None:
            return known
        parts = plain.lower().split()
        head = _head(parts)
        vague = parts[0] in _VAGUE or head in _VAGUE
        if head in _DOCUMENT_HEADS:
            actor_type = "document"
        elif head in _ORGANIZATION_HEADS:
            actor_type = "organization"
        elif (head.endswith("s") and not head.endswith("ss")) or vague:
            actor_type = "group"
        else:
            actor_type = "person"
        actor = self._add(plain[:1].upper() + plain[1:], actor_type, "unnamed" if vague else "described")
        self._by_name[plain.lower()] = actor
        return actor

    def _add(self, name: str, actor_type: str, naming: str) -> Actor:
        base = slug(name)
        if _ROW_KEY.match(base):
            base = f"actor-{base}"
        number = self._keys[base] = self._keys.get(base, 0) + 1
        key = base if number == 1 else f"{base}--{number}"  # two hyphens: no slug ends so
        actor = Actor(key, name, actor_type, naming)
        self.actors.append(actor)
        return actor

    def titled(self, title: str) -> Actor | None:
        """Return the only person of the article with this title, or None."""
        words = title.lower().split()
        holders = self._by_title.get(words[-1], []) if words else []
        return holders[0] if len(holders) == 1 and words[-1] in TITLES else None


def _head(parts: Sequence[str]) -> str:
    """The head of a description: the last word before its first preposition or comma."""
    head = parts[-1]
    for i, word in enumerate(parts):
        if i and word in ("of", "for", "in", "from", "at", "with", "on", "who", "that", "to", "close", "familiar"):
            head = parts[i - 1]
            break
        if word.endswith(","):
            head = word
            break
    return head.strip(",.;:’'\"“”")
