"""Clauses that stand beside others or wait for them, which say nothing or something of whether these happen."""

from newsvoices.extractor.analysis import FINITE_VERBS
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.triggers import governors
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["is_apart", "is_suspected", "is_to_come", "urger_of"]

_WILL = word_set("will would shall wo ’ll 'll ’d 'd")
_SUSPICIONS = word_set("suspicion suspicions charge charges accusation accusations allegation allegations")
_HAVE = word_set("have ’ve 've")
_ACTING = frozenset({"person", "group", "organization", "state"})
"""Kinds of those who can do what they are urged to."""


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


def urger_of(grammar: Grammar, at: int) -> int:
    """Return the verb that urges or orders somebody to do what an infinitive says which hangs on him; or -1.

    Urged Moe to stay, ordered the bank to pay.
    """
    word = grammar.words[at]
    noun = grammar.words[word.head]
    if word.relation != "acl" or word.tag != "VB" or noun.relation != "dobj" or noun.head < 0:
        return -1
    if noun.entity != "PERSON" and head_kind(noun.text.lower(), noun.tag == "NNS") not in _ACTING:
        return -1  # demanded the right to vote
    return noun.head if governors().get((grammar.lower(noun.head), "v")) in ("proposed", "told") else -1
