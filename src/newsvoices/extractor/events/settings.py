"""Verbs that only lead up to what somebody says, and so are no event of their own (codebook: settings of speech)."""

from newsvoices.extractor.lexis.triggers import Frame
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["only_says"]

_UTTERING = word_set("issue release publish put post tweet retweet share make give send")
_UTTERED = word_set("statement comment remark tweet response reply answer")
"""What is uttered with these verbs is words alone: what it says may be an event, that it was put out is none."""
_OBJECTS = ("dobj", "iobj", "nsubj", "xcomp", "dep", "ccomp")
"""Relations of what is called something, and of what it is called: parsers take both for many things."""
_NAMING_TAGS = ("NN", "JJ", "DT", "CD")


def only_says(grammar: Grammar, verb: int, frame: Frame) -> bool:
    """Say whether a verb, which a line of the lexicon has, only says that somebody spoke, or what he called something.

    He issued a statement saying that; he called the talks a failure, which is no invitation to talks.
    """
    if frame.lemma in _UTTERING:
        return any(grammar.lower(n).removesuffix("s") in _UTTERED for n in grammar.patients(verb))
    return frame.lemma == "call" and frame.plover_type in ("REQUEST", "CONSULT") and _names(grammar, verb)


def _names(grammar: Grammar, verb: int) -> bool:
    """Say whether an object stands behind a verb, and what it is called right behind that."""
    if verb + 1 == len(grammar.words) or grammar.words[verb + 1].tag in ("IN", "TO", "RB", "RP"):
        return False  # called on them to leave
    behind = [n for n in grammar.below(verb, *_OBJECTS) if n > verb]
    behind += [m for n in behind for m in grammar.below(n, *_OBJECTS) if m > verb]
    named = [m for m in behind if grammar.words[m].tag.startswith(_NAMING_TAGS)]
    return any(n < m and _is_beside(grammar, n, m) for n in behind for m in named)


def _is_beside(grammar: Grammar, n: int, m: int) -> bool:
    """Say whether nothing but words that belong to the second stands between two words."""
    between = range(n + 1, m)
    return all(grammar.words[k].head == m or grammar.words[k].tag in ("``", "''", "HYPH", "POS") for k in between)
