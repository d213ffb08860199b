"""How likely it is that a clause of the article's own text judges or explains: a sum of weights of what is seen there.

Signs are of the clause (what it judges by, its verb, subject and length, the names and figures in it, its words) and
of the article (how much of it others are made to say, whether its writer says "I"): opinion reads otherwise than news
(Wiebe and others, Learning Subjective Language, 2004). Weights are in ``data/author_claim_weights.csv``.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.claims.causes import tells_effect
from newsvoices.extractor.claims.judgements import VALUES
from newsvoices.extractor.claims.propositions import Proposition, Range
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.weighing import likelihood as weigh
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite

__all__ = ["article_signs", "clause_signs", "likelihood"]

_WRITER = words_of("first person")
_PERSONS = word_set("he she they who")
_POINTING = word_set("it this that these those there which what")
_OPENERS = word_set(
    "but and so yet because while although if when in by for as with after since the this that it he she they there"
)
_LINKS = word_set("but so yet and")
_PERFECT = word_set("has have ’ve 've")
_AUXILIARY = frozenset({"aux", "cop", "auxpass"})
_JUDGING_TAGS = ("JJ", "NN", "VB", "RB")
_NAMING = frozenset({"NNP", "NNPS", "CD", "FW"})
"""Tags of words that say whom or how many it is about, which another article's claims are not."""
_LENGTHS = (6, 10, 16, 26)  # words of a clause from which it is of the next length
_FEW = 0.1  # share of sentences with "I" or "we"
_FIFTHS, _EIGHTHS, _DENSEST = 5, 8, 4


def likelihood(seen: Sequence[str]) -> float:
    """Return the probability that a clause with these signs is a claim of the author's."""
    return weigh("author_claim_weights.csv", seen)


def article_signs(tree: Tree, sentences: Sequence[Range], free: Sequence[Range]) -> list[str]:
    """Return the signs of an article; in those of its sentences that are ``free`` nobody else is made to say a word."""
    own = [tree.lower[first:last] for first, last in free]
    writer = sum(not _WRITER.isdisjoint(words) for words in own) / max(1, len(own))
    judging = sum(not VALUES.isdisjoint(words) for words in own) / max(1, len(own))
    return [
        f"article free {int(_FIFTHS * len(free) / max(1, len(sentences)))}",
        f"article values {min(_DENSEST, int(_EIGHTHS * judging))}",
        f"article i/we {'none' if not writer else 'few' if writer < _FEW else 'many'}",
    ]


def clause_signs(tree: Tree, found: Proposition, sentence: Range, kind: str, rule: str) -> Iterator[str]:
    """Yield the signs of a proposition with a clause, that ``rule`` made one of type ``kind``."""
    clause = found.clause
    assert clause is not None
    words, lower = tree.words, tree.lower
    first, last = found.main
    tense = _tense(tree, clause)
    yield from ("any", f"type {kind}", f"rule {rule}", f"tense {tense}", f"{kind} tense {tense}")
    yield _subject(tree, found)
    below = tree.children[clause.head]
    relations = {words[n].relation for n in below}
    if "expl" in relations:
        yield "there is"
    if "neg" in relations:
        yield "negated"
    inside = [n for n in range(first, last) if lower[n] in VALUES]
    own = sum(words[n].tag[:2] in _JUDGING_TAGS for n in set(clause.own).intersection(inside))
    yield f"values own {min(own, 2)}"
    yield f"values other {min(len(inside) - own, 2)}"
    if tells_effect(tree, clause.head):
        yield "causal verb"
        subject = clause.subject
        if subject is not None and words[subject].tag in ("NN", "NNS", "VBG") and not words[subject].entity:
            yield "thing brings"
    figures = sum(words[n].tag == "CD" and words[n].text[0].isdigit() for n in range(first, last))
    yield f"numbers {min(figures, 2)}"
    yield f"names {min(_names(words[first:last]), 3)}"
    yield f"length {sum(last - first >= least for least in _LENGTHS)}"
    yield f"opens {lower[first] if lower[first] in _OPENERS else 'other'}"
    if lower[sentence[0]] in _LINKS:
        yield f"sentence {lower[sentence[0]]}"
    if any(words[n].relation == "advcl" and any(lower[m] == "if" for m in tree.children[n]) for n in below):
        yield "if"
    if not is_finite(tree, clause.head):
        yield "not finite"
    common = (lower[n] for n in range(first, last) if words[n].tag not in _NAMING and lower[n].isalpha())
    yield from (f"word {word}" for word in dict.fromkeys(common))


def _tense(tree: Tree, clause: Clause) -> str:
    words = tree.words
    verbs = [clause.head, *(n for n in tree.children[clause.head] if words[n].relation in _AUXILIARY)]
    tags = {words[n].tag for n in verbs}
    if "MD" in tags or any(words[n].tag == "MD" for n in tree.children[clause.head]):
        return "modal"
    if any(tree.lower[n] in _PERFECT for n in verbs[1:] if words[n].relation == "aux"):
        return "perfect"
    return "past" if "VBD" in tags else "present" if tags & {"VBZ", "VBP"} else "none"


def _subject(tree: Tree, found: Proposition) -> str:
    """What sort of word the subject is."""
    assert found.clause is not None
    n = found.clause.subject
    if n is None:
        return "subject shared" if found.subject else "subject none"
    word, lower = tree.words[n], tree.lower[n]
    if lower in ("i", "we"):
        return "subject i/we"
    if lower == "you" or lower in _POINTING:
        return f"subject {lower}"
    if lower in _PERSONS:
        return "subject he"
    if word.tag in ("NNP", "NNPS"):
        return f"subject name {word.entity or 'other'}"
    if word.tag[:2] == "NN":
        return "subject actor" if head_kind(lower, word.tag == "NNS") else "subject thing"
    return "subject other"


def _names(words: Sequence[Word]) -> int:
    """How many names stand in a row of words."""
    kinds = ["", *(word.entity for word in words)]
    return sum(bool(kind) and kind != before for before, kind in pairwise(kinds))
