"""Verbs that say of their subject what a noun behind "in" or "under" names: came under fire, is locked in talks."""

from newsvoices.extractor.events.frames import nouns_after
from newsvoices.extractor.events.verb_forms import lowered
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.triggers import Frame
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["givers_of", "held_by", "may_be_held", "refusers_of", "verb_under"]

_COMING = forms_of("come be remain")
_LOCKED = word_set("locked engaged involved embroiled entangled")
_SIDED = frozenset({"CONSULT", "ASSAULT", "ACCUSE"})
_GIVEN = word_set("endorsement endorsements backing support praise blessing approval condemnation")
"""What somebody wins or draws that is of those who give it."""
_STAYS = word_set("visit trip tour")
_REFUSING = forms_of("reject dismiss rebuff deflect shrug answer ignore deny")


def verb_under(grammar: Grammar, noun: int) -> int:
    """Return the verb by which its subject bears what a noun names (came under attack from), or -1."""
    word = grammar.words[noun]
    cases = lowered(grammar, grammar.below(noun, "case"))
    if word.relation not in ("nmod", "root", "ccomp", "conj") or "under" not in cases:
        return -1
    if grammar.lower(noun - 1) != "under" and not grammar.below(noun, "amod"):
        return -1
    over = word.head if word.relation == "nmod" else noun
    if over == noun:
        return noun if grammar.below(noun, "cop") else -1
    return over if over >= 0 and grammar.lower(over) in _COMING else -1


def held_by(grammar: Grammar, noun: int) -> tuple[int, list[int]]:
    """Return the verb, or the noun itself, that says who is in talks, clashes or a quarrel with others, and who is.

    The same for who is on a visit. -1 and nobody where none says so, or not with whom.
    """
    word = grammar.words[noun]
    if _is_stay(grammar, noun):
        return (noun, grammar.subjects(noun)) if grammar.below(noun, "cop") else (-1, [])
    if "in" not in lowered(grammar, grammar.below(noun, "case")):
        return -1, []
    if grammar.below(noun, "cop"):
        return (noun, grammar.subjects(noun)) if nouns_after(grammar, noun, "with") else (-1, [])
    verb = word.head
    if word.relation != "nmod" or verb < 0 or grammar.lower(verb) not in _LOCKED:
        return -1, []
    if not (nouns_after(grammar, noun, "with") or grammar.after(verb, "with")):
        return -1, []
    return verb, grammar.subjects(verb)


def _is_stay(grammar: Grammar, noun: int) -> bool:
    return grammar.lower(noun) in _STAYS and "on" in lowered(grammar, grammar.below(noun, "case"))


def may_be_held(frame: Frame, grammar: Grammar, noun: int) -> bool:
    """Say whether a line of the lexicon is of what two sides are in, or somebody on."""
    if _is_stay(grammar, noun):
        return frame.plover_mode == "visit"
    return frame.plover_type in _SIDED and "with" in frame.recipient


def givers_of(grammar: Grammar, noun: int) -> list[int]:
    """Return whose endorsement or praise it is that somebody wins: won the backing of the miners' union."""
    if grammar.lower(noun) not in _GIVEN:
        return []
    return [m for n in grammar.after(noun, "of") for m in grammar.together(n)]


def refusers_of(grammar: Grammar, noun: int) -> list[int]:
    """Return the words for those who reject criticism or a demand, which was aimed at them: attacks from rivals."""
    word = grammar.words[noun]
    if word.relation != "dobj" or word.head < 0 or grammar.lower(word.head) not in _REFUSING:
        return []
    return grammar.agents(word.head)
