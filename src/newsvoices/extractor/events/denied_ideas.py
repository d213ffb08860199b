"""Who denies what a clause under a noun tells: rejected the union's claim that the police had attacked the strikers.

The verbs and nouns are those by which claims are read: denying and dismissing cues, and ideas with their content (what
FactBank, Sauri and Pustejovsky 2009, values CT- for the subject of the verb).
"""

from newsvoices.extractor.lexis.claim_words import base_form, words_of
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["denier_of"]

_DENYING = (words_of("denying cues") | words_of("dismissing cues")) - {"contradict"}
"""To contradict is no denial by anybody: of two accounts that do, neither is said to be the true one."""
_IDEAS = words_of("ideas")
_CLAUSES = ("acl", "acl:relcl", "ccomp", "dep")


def denier_of(grammar: Grammar, predicate: int) -> int:
    """Return the verb that denies the idea which a clause spells out, by the clause's predicate; -1 where none does."""
    word = grammar.words[predicate]
    if word.relation not in _CLAUSES or not 0 <= word.head < predicate:
        return -1
    if not any(grammar.lower(n) == "that" and grammar.words[n].tag == "IN" for n in grammar.below(predicate, "mark")):
        return -1
    noun = word.head
    if grammar.lower(noun) not in _IDEAS and grammar.words[noun].relation == "nmod":
        noun = grammar.words[noun].head  # a claim by Oman that
    if noun < 0 or grammar.lower(noun) not in _IDEAS:
        return -1
    over = grammar.words[noun]
    verb = over.head
    if verb < 0 or not grammar.is_verb(verb) or over.relation not in ("dobj", "nsubjpass"):
        return -1
    if base_form(grammar.lower(verb), _DENYING) not in _DENYING or grammar.below(verb, "neg"):
        return -1
    return verb
