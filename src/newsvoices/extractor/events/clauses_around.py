"""Clauses that stand beside others or wait for them, which say nothing or something of whether these happen."""

from newsvoices.extractor.analysis import FINITE_VERBS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["is_apart", "is_suspected", "is_to_come"]

_WILL = word_set("will would shall wo ’ll 'll ’d 'd")
_SUSPICIONS = word_set("suspicion suspicions charge charges accusation accusations allegation allegations")
_HAVE = word_set("have ’ve 've")


def is_apart(grammar: Grammar, verb: int) -> bool:
    """Say whether a clause with a subject only stands beside an adjective or noun (it is too late: Moe left)."""
    finite = grammar.words[verb].tag in FINITE_VERBS or bool(grammar.below(verb, "aux", "auxpass"))
    return finite and bool(grammar.below(verb, *NOUN_SUBJECTS)) and not grammar.is_verb(grammar.words[verb].head)


def is_to_come(grammar: Grammar, verb: int) -> bool:
    """Say whether a verb tells what is yet to be done, seen from now or from when somebody said it."""
    auxiliaries = {grammar.lower(n) for n in grammar.below(verb, "aux", "auxpass")}
    return not _WILL.isdisjoint(auxiliaries) and _HAVE.isdisjoint(auxiliaries)


def is_suspected(grammar: Grammar, gerund: int) -> bool:
    """Say whether somebody is only suspected of what a gerund says: arrested on suspicion of looting."""
    return any(
        grammar.lower(n) == "of" and n > 0 and grammar.lower(n - 1) in _SUSPICIONS
        for n in grammar.below(gerund, "mark", "case")
    )
