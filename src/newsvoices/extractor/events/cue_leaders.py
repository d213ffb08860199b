"""Who leads an event by the words that say who says something with its verb, where the parse names others."""

from newsvoices.extractor.events.participants import Occurrence, name_leader
from newsvoices.extractor.events.speech import Speech
from newsvoices.extractor.events.verb_forms import Standing, lowered
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["follow_cue"]


def follow_cue(found: Occurrence, grammar: Grammar, speech: Speech) -> None:
    """Let whoever says something with an occurrence's verb lead it, in place, where the parse names others.

    Then it stands outside of what he says besides: he suggested that Moe was late, and urged her to go.
    """
    teller = speech.teller(found.trigger) if found.trigger == found.verb else None
    if teller is None or not teller[1] or grammar.after(found.verb, "by"):  # Mayor ordered by regulators to resign
        return
    speaker, source = teller
    if any(actor == speaker or n in source for actor, n in found.actors[: found.leading]):
        return
    if any(_is_where(grammar, n) for n in source):
        return  # in Lima, hundreds marched, chanting
    word = grammar.words[found.verb]
    if word.relation == "conj" and word.head >= 0 and not set(source).isdisjoint(grammar.after(word.head, "by")):
        return  # was questioned by police / and denied it
    name_leader(found, (speaker, source[0]))
    if found.standing.status == "proposed" and grammar.tells_past(found.verb):
        found.standing = Standing()


def _is_where(grammar: Grammar, number: int) -> bool:
    cases = lowered(grammar, grammar.below(number, "case"))
    return grammar.words[number].relation == "nmod" and not cases.isdisjoint(("in", "at"))
