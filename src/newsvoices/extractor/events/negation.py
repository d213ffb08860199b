"""Which verb a negation belongs to."""

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["negators"]

_OR = frozenset({"or", "nor"})
_NOT = word_set("not n’t n't never no nobody nor neither hardly")


def negators(grammar: Grammar, verb: int) -> list[int]:
    """Return the words that deny a verb: its own, and those before its "to" that hang on the verb that governs it.

    Promised never to sign, decided not to go: the promise and the decision are not denied. What denies a verb denies
    those that "or" joins to it as well: did not resign or apologize.
    """
    own = [n for n in _negating(grammar, verb) if not _before_infinitive(grammar, n, verb)]
    word = grammar.words[verb]
    if word.relation == "xcomp" and 0 <= word.head < verb:
        own += [n for n in _negating(grammar, word.head) if n < verb and _before_infinitive(grammar, n, word.head)]
    return own or _shared(grammar, verb)


def _shared(grammar: Grammar, verb: int) -> list[int]:
    """Return the words that deny the verb to which "or" joins one without a subject of its own."""
    word = grammar.words[verb]
    head = word.head
    if word.relation != "conj" or not 0 <= head < verb or grammar.below(verb, *SUBJECTS, "aux", "auxpass"):
        return []
    if grammar.words[head].tag == "VB" and word.tag in ("VBD", "VBN", "VBZ"):
        return []  # drivers who did not stop or fled
    if not any(head < n < verb and grammar.lower(n) in _OR for n in grammar.below(head, "cc")):
        return []
    return [n for n in _negating(grammar, head) if n < head]


def _negating(grammar: Grammar, verb: int) -> list[int]:
    words = grammar.words
    return [n for n in grammar.below(verb, "advmod", "neg") if words[n].relation == "neg" or grammar.lower(n) in _NOT]


def _before_infinitive(grammar: Grammar, number: int, verb: int) -> bool:
    """Say whether a word stands right before an infinitive that follows a verb."""
    return verb < number < len(grammar.words) - 1 and grammar.words[number + 1].tag == "TO"
