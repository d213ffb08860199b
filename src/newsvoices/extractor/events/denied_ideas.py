"""Who denies or doubts what a clause tells: rejected the union's claim that the police had attacked the strikers.

The verbs and nouns are those by which claims are read: denying and dismissing cues, and ideas with their content (what
FactBank, Sauri and Pustejovsky 2009, values CT- for the subject of the verb).
"""

from newsvoices.extractor.events.negation import negators
from newsvoices.extractor.lexis.claim_words import base_form, words_of
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.triggers import governors
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["FALSE", "denier_of", "is_called_false", "is_doubted", "is_unshown", "refuser_of"]

_DENYING = (words_of("denying cues") | words_of("dismissing cues")) - {"contradict"}
"""To contradict is no denial by anybody: of two accounts that do, neither is said to be the true one."""
_IDEAS = words_of("ideas")
_CLAUSES = ("acl", "acl:relcl", "ccomp", "dep")
FALSE = word_set("untrue false incorrect unfounded baseless lie myth fabrication hoax falsehood")
"""Words that call something false."""
_RUMORS = word_set("rumor rumors rumour rumours speculation hearsay")
_PROOFS = word_set("evidence proof sign signs indication indications confirmation hint hints suggestion")
_SIGNS = word_set("sign signs indication indications hint hints")
_SHOWING = forms_of("show give offer betray")
_DOUBTING = word_set("contradict question doubt challenge")
_NO = word_set("no little any scant")


def denier_of(grammar: Grammar, predicate: int) -> int:
    """Return the verb that denies the idea which a clause spells out, by the clause's predicate; -1 where none does."""
    word = grammar.words[predicate]
    if word.relation not in _CLAUSES or not 0 <= word.head < predicate:
        return -1
    if not any(grammar.lower(n) == "that" and _joins(grammar, n, predicate) for n in grammar.below(predicate, "mark")):
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


def _joins(grammar: Grammar, mark: int, predicate: int) -> bool:
    """Say whether a "that" joins a clause with subject and object: a report that Oslo had threatened to leave."""
    if grammar.words[mark].tag == "IN":
        return True
    return bool(grammar.below(predicate, *NOUN_SUBJECTS) and grammar.below(predicate, "dobj", "xcomp", "ccomp"))


def refuser_of(grammar: Grammar, noun: int) -> int:
    """Return the verb that turns down a call, demand or plan (rejected calls to dismiss him); -1 where none does.

    A plan of somebody else's is his all the same: critics rejected Oslo's plan to withdraw.
    """
    word = grammar.words[noun]
    verb = word.head
    if word.relation not in ("dobj", "nsubjpass") or verb < 0 or not grammar.is_verb(verb):
        return -1
    if grammar.below(noun, "nmod:poss"):
        return -1
    return verb if governors().get((grammar.lower(verb), "v")) == "denied" and not negators(grammar, verb) else -1


def is_doubted(grammar: Grammar, predicate: int) -> bool:
    """Say whether a clause is only a rumor's, or what nothing speaks for: no evidence that Oslo had bombed the port."""
    noun = _above(grammar, predicate)
    if noun < 0:
        return False
    lower, word = grammar.lower(noun), grammar.words[noun]
    if lower in _RUMORS:
        return True
    if lower in _PROOFS:
        return any(grammar.lower(n) in _NO for n in grammar.below(noun, "det", "neg", "amod"))
    doubted = word.relation in ("dobj", "nsubjpass") and word.head >= 0 and lower in _IDEAS
    return doubted and base_form(grammar.lower(word.head), _DOUBTING) in _DOUBTING


def is_unshown(grammar: Grammar, predicate: int) -> bool:
    """Say whether a clause tells what somebody showed no sign of doing himself (showed no sign of giving in)."""
    word = grammar.words[predicate]
    noun = word.head if word.relation == "acl" and word.tag == "VBG" else _above(grammar, predicate)
    if noun < 0 or grammar.lower(noun) not in _SIGNS or grammar.words[noun].relation != "dobj":
        return False
    verb = grammar.words[noun].head
    return (
        verb >= 0
        and grammar.lower(verb) in _SHOWING
        and any(grammar.lower(n) in _NO for n in grammar.below(noun, "det", "neg", "amod"))
    )


def is_called_false(grammar: Grammar, predicate: int) -> bool:
    """Say whether a clause is called false: it is untrue that they met, the claim that they met is a lie."""
    word = grammar.words[predicate]
    over = word.head
    if word.relation in ("ccomp", "csubj", "acl") and 0 <= over < predicate and grammar.lower(over) in FALSE:
        return _is_that_clause(grammar, predicate) and not grammar.below(over, "neg")
    noun = _above(grammar, predicate)
    if noun < 0 or grammar.words[noun].relation != "nsubj" or grammar.lower(noun) not in _IDEAS:
        return False
    over = grammar.words[noun].head
    return over > predicate and grammar.lower(over) in FALSE and not grammar.below(over, "neg")


def _above(grammar: Grammar, predicate: int) -> int:
    """Return the noun whose content a that-clause spells out, by the clause's predicate, or -1.

    Where the clause hangs on the verb over a proof, that is the object right before the clause: found no sign that.
    """
    word = grammar.words[predicate]
    if word.relation not in _CLAUSES or not 0 <= word.head < predicate or not _is_that_clause(grammar, predicate):
        return -1
    noun = word.head
    if grammar.is_verb(noun):
        mark = min(n for n in grammar.below(predicate, "mark") if grammar.lower(n) == "that")
        if mark - 1 not in grammar.below(noun, "dobj") or grammar.lower(mark - 1) not in _PROOFS:
            return -1
        noun = mark - 1
    return noun if grammar.words[noun].tag[:2] == "NN" else -1


def _is_that_clause(grammar: Grammar, predicate: int) -> bool:
    return any(grammar.lower(n) == "that" for n in grammar.below(predicate, "mark"))
