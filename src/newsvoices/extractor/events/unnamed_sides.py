"""Recipients that stand elsewhere than behind their verb: a capital for its state, the state of a verb beside it."""

from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.lexis.triggers import Frame, class_of_words
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["helped_by", "state_meant", "two_in_one"]

_AT = ("from", "to", "in")
_HELPING = word_set("help assist aid support treat rescue")
_FIRST = frozenset({"nsubj", "iobj"})
"""How a parser hangs the first of two objects on the second: granted him protection, took two nurses hostage."""


def state_meant(grammar: Grammar, parties: Parties, verb: int, frame: Frame) -> list[tuple[str, int]]:
    """Return the state whose envoys are called home, by its capital or by the verb beside, with the word for it.

    It recalled its envoy from Lisbon; it broke off relations with Portugal and recalled its envoy.
    """
    envoys = class_of_words()["diplomat"]
    things = [n for n in grammar.patients(verb) if grammar.lower(n) in envoys]
    if frame.plover_type != "SANCTION" or not things:
        return []
    places = [m for over in (verb, *things) for need in _AT for m in grammar.after(over, need)]
    for place in places:
        state = parties.state_of_capital(grammar, place)
        if state is not None:
            return [(state, place)]
    word = grammar.words[verb]
    if places or word.relation != "conj" or word.head < 0 or not grammar.is_verb(word.head):
        return []
    ties = [n for n in grammar.below(word.head, "dobj") if grammar.lower(n) in class_of_words()["ties"]]
    beside = [m for n in (*ties, word.head) for m in grammar.after(n, "with")] if ties else []
    return parties.resolve(grammar, beside)


def helped_by(grammar: Grammar, verb: int) -> list[int]:
    """Return the words for those whom somebody sent others to help: sent nurses to help the islanders."""
    clauses = [n for n in grammar.below(verb, "advcl", "xcomp") if grammar.lower(n) in _HELPING]
    clauses += [m for n in grammar.below(verb, "dobj") for m in grammar.below(n, "acl") if grammar.lower(m) in _HELPING]
    return [m for n in clauses for m in grammar.patients(n)]


def two_in_one(grammar: Grammar, verb: int, objects: list[int]) -> list[int]:
    """Return the first of two objects that the parser hung on the second: granted [him] protection."""
    return [m for n in objects if grammar.words[n].tag[:2] == "NN" for m in grammar.below(n, *_FIRST) if verb < m < n]
