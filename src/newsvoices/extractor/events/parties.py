"""Who can take part in an event: the actor behind a word, and the kinds of party that the lexicon asks for."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from newsvoices.extractor.lexis.gazetteer import CAPITALS
from newsvoices.extractor.lexis.peoples import PEOPLES
from newsvoices.extractor.lexis.triggers import class_of_words
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.records import Row

__all__ = ["Parties"]

_WORD = re.compile(r"[\w’'.-]+")
_AMOUNTS = word_set(
    "thousands hundreds dozens scores some many most several number majority group crowd lot tens one two none few "
    "both all each half dozen rest houses chambers pair trio handful"
)
_OFFICIAL_SECTORS = frozenset({"GOV", "MIL", "LEG", "JUD", "COP", "SPY", "PRM"})
_PRIVATE_SECTORS = frozenset({"JRN", "EXP", "CVL", "EDU", "MED", "AGR", "REF", "CRM"})
_CALLINGS = frozenset({"MED", "EDU", "AGR", "CVL"})
_INSTITUTIONS = frozenset({"MED", "EDU", "AGR"})
_JOINING = word_set("without union federation syndicate committee guild league")
"""Words of the names of bodies that reporters or scholars form, which have a say of their own."""
_BELONGING = word_set("members staff workforce")
_FIGHTING_SECTORS = frozenset({"MIL", "REB", "UAF", "PRM", "CRM"})
_WORDED = ("fighter", "law", "crowd", "worker", "court", "rescuer", "firm-actor", "outlaw")


class Parties:
    """The actors of an article by the places of their mentions."""

    def __init__(self, actors: Sequence[Row], mentions: Sequence[Row]) -> None:
        """Sort the mentions; each row has ``start``, ``end`` and ``actor_id``, each actor ``key`` and ``name``."""
        self._actors: Mapping[str, Row] = {row["key"]: row for row in actors}
        self._mentions = sorted((m["start"], -m["end"], m["actor_id"]) for m in mentions if m["actor_id"] is not None)
        self._starts = [m[0] for m in self._mentions]
        self._states = {row["country_code"]: row["key"] for row in actors
                        if row.get("actor_type") == "state" and row.get("country_code")}  # fmt: skip
        self._kinds: dict[tuple[str, str], frozenset[str]] = {}

    def actor(self, start: int) -> str | None:
        """Return the actor of the shortest mention that covers an offset, or None; texts and papers are no actors."""
        best: tuple[int, str] | None = None
        at = bisect_right(self._starts, start)
        for first, negative_end, actor in reversed(self._mentions[max(0, at - 6) : at]):
            if -negative_end > start and (best is None or -negative_end - first < best[0]):
                best = (-negative_end - first, actor)
        if best is None or self._actors.get(best[1], {}).get("actor_type") == "document":
            return None
        return best[1]

    def name(self, actor: str) -> str:
        """Return an actor's name."""
        return str(self._actors[actor]["name"])

    def sort(self, actor: str) -> tuple[str, str]:
        """Return an actor's type and how it is named."""
        row = self._actors.get(actor, {})
        return row.get("actor_type") or "person", row.get("naming") or "unnamed"

    def sector(self, actor: str) -> str | None:
        """Return an actor's sector, None where it has none."""
        return self._actors.get(actor, {}).get("sector")

    def kinds(self, actor: str, word: str) -> frozenset[str]:
        """Return the kinds of party that an actor is, who is mentioned by ``word`` (in small letters)."""
        key = (actor, word)
        found = self._kinds.get(key)
        if found is None:
            found = self._kinds[key] = _kinds(self._actors.get(actor, {}), word)
        return found

    def state_of_capital(self, grammar: Grammar, number: int) -> str | None:
        """Return the state of an article whose capital a name is, by its last word; None where it is none's."""
        word = grammar.words[number]
        names = [grammar.words[n].text for n in grammar.below(number, "compound")]
        return self._states.get(CAPITALS.get(" ".join([*names, word.text]), ""))

    def resolve(self, grammar: Grammar, numbers: Sequence[int]) -> list[tuple[str, int]]:
        """Return the actors behind words, each with the word, every actor once, in the order of the words."""
        found: dict[str, int] = {}
        for number in numbers:
            if grammar.lower(number) in ("percent", "%"):
                continue  # a share of an opinion poll
            actor = self.actor(grammar.words[number].start)
            if actor is None and (grammar.lower(number) in _AMOUNTS or grammar.words[number].tag == "CD"):
                for inner in _counted(grammar, number):
                    actor = actor or self.actor(grammar.words[inner].start)
            if actor is None and grammar.words[number].tag in ("JJ", "NNP"):  # a Russian raid
                actor = self._states.get(PEOPLES.get(grammar.words[number].text.removesuffix("-led"), ""))
            if actor is None and grammar.words[number].tag == "NNP":
                for inner in grammar.after(number, "of"):  # Secretary of State Jon Berg
                    if grammar.words[inner].entity == "PERSON":
                        actor = actor or self.actor(grammar.words[inner].start)
            if actor is not None:
                found.setdefault(actor, number)
        return list(found.items())


def _counted(grammar: Grammar, number: int) -> list[int]:
    """Return the words for who are counted: thousands of teachers, tens of thousands of miners, one of them, Moe."""
    inner = grammar.after(number, "of")
    if grammar.lower(number) == "one":
        beside = [m for n in (number, *inner) for m in grammar.below(n, "appos") if grammar.words[m].entity == "PERSON"]
        inner = [m for m in beside if not grammar.below(m, "det")] or inner  # one of the boats, the Ann Moe
    return inner + [m for n in inner if grammar.lower(n) in _AMOUNTS for m in grammar.after(n, "of")]


def _kinds(actor: Row, word: str) -> frozenset[str]:
    classes = class_of_words()
    kind, sector = actor.get("actor_type") or "person", actor.get("sector")
    name = {w.lower().replace(".", "") for w in _WORD.findall(actor.get("name") or "")} | {word}
    if word in _BELONGING:  # the union’s members
        name |= {w.removesuffix("’s").removesuffix("'s") for w in name}
    role = {w.lower() for w in _WORD.findall(actor.get("role") or "")}
    said = name | role
    found = {"who"}
    fighter = bool(name & classes["fighter"] or name & classes["fighter-named"] or sector in _FIGHTING_SECTORS)
    official = kind == "state" or sector in _OFFICIAL_SECTORS or bool(said & classes["state-words"])
    private = sector in _PRIVATE_SECTORS or bool(said & classes["journalism"] or said & classes["learning"])
    if private and kind != "person" and (sector in _INSTITUTIONS or said & classes["worker"]):
        # hospitals apologize, nurses refuse
        private = bool(said & classes["learning"] or name & classes["media-named"])
    if private and kind == "organization" and name & _JOINING:
        private = False  # Reporters Without Borders, a union of journalists
    private = private or (kind == "organization" and bool(name & classes["media-named"])) or word in classes["nobody"]
    if official or not (private or kind == "document"):
        found.add("political")
    else:
        found.add("private")
        journalist = said & classes["journalism"]
        if kind == "person" and actor.get("naming") == "named" and sector in _CALLINGS and not journalist:
            found.add("notable")
    if official or (kind == "person" and sector is None and not private):
        found.add("state-actor")
    if fighter or kind == "state" or sector == "COP" or name & classes["law"]:
        found.add("violent")
    if "political" in found and kind != "state" and not fighter:
        found.add("speaker")
    if "political" in found and kind in ("person", "organization", "group"):
        found.add("candidate")
    found |= {name_ for name_ in _WORDED if said & classes[name_]}
    if kind == "organization":
        found.add("organization")
    if kind in ("person", "group"):
        found.add("person")
    if kind == "group" and not official:
        found.add("collective")
    if fighter:
        found.add("fighter")
    if kind == "state":
        found |= {"state", "law"}
    return frozenset(found)
