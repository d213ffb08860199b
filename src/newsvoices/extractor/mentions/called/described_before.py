"""What an article described so far, by noun and owner, and which of it a later description takes up."""

from newsvoices.extractor.lexis.heads import SHARES, VAGUE, sector_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.called.bodies import OTHERS, is_another_body
from newsvoices.extractor.mentions.called.deputies import is_another_office
from newsvoices.extractor.mentions.called.kin import Kin
from newsvoices.extractor.mentions.called.of_same_state import ONE_EACH, find_of_state
from newsvoices.extractor.mentions.called.office_holders import land_behind, latest_of, latest_that
from newsvoices.extractor.mentions.called.trades_told import TradesTold
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.ground import is_narrowed
from newsvoices.extractor.mentions.descriptions.words import STATES, modifiers_of, noun_of
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["DescribedBefore"]

_OF_OTHER_TIMES = word_set("previous last earlier next future incoming outgoing former")
"""Words before the noun for a body by which it is not the one that is there now."""
_ORDINALS = {
    "first": "first",
    "another": "second",
    "other": "second",
    "second": "second",
    "third": "third",
    "fourth": "fourth",
}
_WITHIN = 6  # words behind a description among which its owner stands


class DescribedBefore:
    """The descriptions of a scene that have been read."""

    def __init__(self, scene: Scene, kin: Kin, trades: TradesTold) -> None:
        """Begin with none; ``kin`` is told of relatives, ``trades`` of what bodies are called."""
        self._scene, self._words, self._kin, self._trades = scene, scene.words, kin, trades
        self.by_noun: dict[tuple[str, Actor | None], list[Mention]] = {}
        self.introduced: set[Actor] = set()
        self._with_head: dict[str, dict[Actor, None]] = {}
        self._of_states: dict[str, dict[Actor, Mention]] = {}

    def note(self, mention: Mention) -> None:
        """Keep a description whose actor is known."""
        owner = mention.owner.actor if mention.owner is not None else None
        head = noun_of(self._words[mention.head].text)
        self.by_noun.setdefault((head, owner), []).append(mention)
        if mention.actor is not None:
            self._with_head.setdefault(head, {})[mention.actor] = None
            if head in ONE_EACH:
                self._of_states.setdefault(head, {}).setdefault(mention.actor, mention)
            self._trades.note(mention.actor, head)
            if owner is not None:
                self._kin.note(head, mention.actor, owner)
            if mention.lead not in ("the", ""):
                self.introduced.add(mention.actor)

    def find(self, i: int, mention: Mention, head: str, owner: Actor | None) -> Actor | None:
        """The actor of an earlier description in the same words, or of a fuller one that a definite phrase takes up."""
        if head in SHARES or self._words[mention.head].text.lower() in SHARES:
            return None
        if head in VAGUE and mention.lead not in ("the", "owner"):
            return None
        if mention.lead == "a":
            return None
        own = modifiers_of(self._words, mention) - (STATES if mention.lead == "the" else frozenset())
        land = land_behind(self._words, mention)
        for other in reversed(self.by_noun.get((head, owner), [])[-REACH:]):
            if (
                other.actor is None
                or other.number != mention.number
                or (land is not None and other.actor.country_code not in (None, land))
                or self._place(mention) not in ("", self._place(other))
            ):
                continue
            if other.sort == "PREDICATE" and is_narrowed(self._words, mention):
                continue  # [The victim was a driver], then [the driver of the other car]
            theirs = modifiers_of(self._words, other)
            if owner is not None and (own <= theirs or theirs <= own or _is_same_bid(head, own ^ theirs)):
                return other.actor
            if own == theirs and (mention.lead in ("the", "owner") or mention.number == "p"):
                return other.actor
            if mention.lead == "the" and mention.kind == "organization" and (theirs - own) & _OF_OTHER_TIMES:
                continue  # [the previous government], [the government]
            if mention.lead == "the" and own <= theirs and not is_another_office(own, theirs):
                return other.actor if own or owner is not None else self._nearer(i, head, other.actor)
        if owner is not None and mention.owner is not None:
            noun = self._words[mention.owner.head].text.lower()
            for other in reversed(self.by_noun.get((head, None), [])[-REACH:]):
                behind = [word.text.lower() for word in self._words[other.last : other.last + _WITHIN]]
                hangs = noun in behind and self._words[other.last].tag == "IN"
                if hangs and other.number == mention.number:
                    return other.actor  # [a narrator in the spot], [the spot’s narrator]
        if head in ONE_EACH and mention.number == "s" and mention.lead in ("the", "owner", ""):
            same = find_of_state(self._scene, mention, owner, [*self._of_states.get(head, {}).values()][-REACH:])
            if same is not None:
                return same
        if (
            mention.lead == "the"
            and owner is None
            and mention.number == "s"
            and not self._governs_elsewhere(mention, head)
            and not own & OTHERS
        ):
            known = self._with_head.get(head, {})
            before = [*(word.text for word in self._words[mention.first : mention.head]), *own] if own else []

            def fits(actor: Actor) -> bool:
                if actor not in known or actor.plural:  # [rival parties] are none
                    return False
                if mention.kind == "person":  # [the minister’s spokesman], then [the spokesman]
                    return not own and actor.owner is not None and (land is None or actor.country_code in (None, land))
                if not _OF_OTHER_TIMES.isdisjoint(actor.name.lower().split()):
                    return False
                return not own or not is_another_body(actor, head, before)

            return latest_that(self._scene, i, fits) if known and mention.kind in ("person", "organization") else None
        return None

    def _governs_elsewhere(self, mention: Mention, head: str) -> bool:
        """Whether a body that each place has is named with its place ([the Ohio government])."""
        body = mention.kind == "organization" and bool(self._place(mention))
        return body and sector_of(head) in ("GOV", "LEG", "JUD", "COP")

    def _nearer(self, i: int, head: str, actor: Actor) -> Actor:
        """An actor, or one described by the same noun and as somebody's whom the text has spoken of since."""
        owned = {a for a in self._with_head.get(head, ()) if a.owner is not None and a.actor_type == actor.actor_type}
        if not owned:
            return actor
        alike = {actor, *(a for a in owned if a.plural == actor.plural)}
        return latest_of(self._scene, i, alike) or actor

    def _place(self, mention: Mention) -> str:
        """Which of several a description speaks of ([a second official], [the Oslo mayor]); empty where it says not."""
        if mention.owner is not None and mention.owner.actor is None and mention.owner.kind == "place":
            return mention.owner.text
        before = self._words[mention.first - 1].text.lower() if mention.first and mention.number == "s" else ""
        return _ORDINALS.get(before, "")


def _is_same_bid(head: str, apart: set[str]) -> bool:
    """Whether words that part two descriptions of a campaign only say how it goes ([his troubled campaign])."""
    return head == "campaign" and all(word.endswith(("ing", "ed")) for word in apart - {"presidential"})
