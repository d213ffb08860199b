"""Which bodies a description cannot mean, since they do something else ([Lusair, an airline,], then [the bank])."""

from newsvoices.extractor.lexis.trades_of_bodies import trade_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import noun_of
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["TradesTold"]

_LONGER = 7  # letters, since shorter ones are other words too ([Burbank])
_BACK = 2  # sentences
_ALONG = word_set("on along down up")
_INSIDE = word_set("at inside within")


class TradesTold:
    """What the text has said so far that each of its bodies does."""

    def __init__(self, scene: Scene) -> None:
        """Begin with nothing told."""
        self._scene, self._words = scene, scene.words
        self._told: dict[Actor, set[str]] = {}

    def note(self, actor: Actor, noun: str) -> None:
        """Note that a noun was said of an actor."""
        trade = trade_of(noun)
        if trade is not None and actor.actor_type == "organization":
            self._told.setdefault(actor, set()).add(trade)

    def rules_out(self, actor: Actor | None, mention: Mention, noun: str) -> bool:
        """Say whether a description with a noun cannot mean a body that the text names.

        The body does something else, or is where the one described is, or has that one in it ([the band at the bank]).
        """
        if actor is None or actor.actor_type != "organization" or actor.naming != "named":
            return False
        trade = trade_of(noun)
        known = self._trades(actor) if trade is not None else frozenset[str]()
        return bool(known and trade not in known) or self._is_place_of(actor, mention) or self._is_at(actor, mention)

    def named_bank(self, i: int, mention: Mention, noun: str) -> Actor | None:
        """Return the bank named near before number ``i`` of the scene whose one word says so ([Lundbanken]).

        None where a description says more, stands for a shore, or another bank was spoken of too.
        """
        if noun != "bank" or mention.last - mention.first > 1 or mention.mark >= 0:
            return None
        if mention.first > 1 and self._words[mention.first - 2].text.lower() in _ALONG:
            return None
        banks: dict[Actor, None] = {}
        for other in reversed(self._scene.mentions[max(0, i - REACH) : i]):
            if self._scene.apart(other, mention) > _BACK:
                break
            if other.actor is not None and "bank" in self._trades(other.actor):
                banks[other.actor] = None
        actor = next(iter(banks), None)
        told = actor is not None and actor.naming == "named" and actor.actor_type == "organization"
        return actor if actor is not None and told and len(banks) == 1 and _bank_in(actor.name) else None

    def _trades(self, actor: Actor) -> frozenset[str]:
        own = map(trade_of, (*actor.offices, *_bank_in(actor.name)))  # with the noun of its name
        return frozenset(trade for trade in (*own, *self._told.get(actor, ())) if trade is not None)

    def _is_place_of(self, actor: Actor, mention: Mention) -> bool:
        """Whether the noun for the place where a body is stands in the name of another ([the band at the bank])."""
        if not self._is_inside(mention.last) or self._words[mention.last + 1].text.lower() != "the":
            return False
        other = self._scene.first_at(mention.last + 2)
        if other is None or other.kind != "organization":
            return False
        return noun_of(self._words[other.head].text) in map(noun_of, actor.name.split())

    def _is_at(self, actor: Actor, mention: Mention) -> bool:
        """Whether a body was just said to be where the one described is."""
        first = mention.first - 1  # the article
        if first < 1 or not self._is_inside(first - 1):
            return False
        return any(m.last == first - 1 and m.actor is actor for m in self._scene.by_sentence.get(mention.sentence, ()))

    def _is_inside(self, at: int) -> bool:
        return at + 1 < len(self._words) and self._words[at].text.lower() in _INSIDE


def _bank_in(name: str) -> tuple[str, ...]:
    """The noun that ends the only word of a bank's name in many languages ([Lundbanken], [Harborabank])."""
    joined = " " not in name and len(name) > _LONGER and name.lower().endswith(("bank", "banken"))
    return ("bank",) if joined else ()
