"""Nouns that the tagger took for verbs, as their sentence shows: another verb has them for its subject."""

from newsvoices.extractor.analysis import FINITE, FINITE_VERBS
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["is_noun"]

_DESCRIBING = word_set("cheering jeering booing chanting protesting striking rioting warring")
"""What people do who are described by it, right before a noun: before cheering crowds, to striking miners."""
_DOERS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", ","})
"""Tags right before what somebody does: farmers protesting cuts."""
_TOWARDS = word_set("before on to at with among between past")
_LINKS = frozenset(
    {"after", "before", "as", "since", "when", "while", "until", "that", "where", "because", "said", "says"}
)


def is_noun(grammar: Grammar, verb: int) -> bool:
    """Say whether a word tagged as a verb is the noun that another verb has for its subject, or describes one.

    It left a day after shelling killed nine; Moe told the board that calls for help had doubled.
    """
    tag = grammar.words[verb].tag
    if tag == "VBG" and _describes(grammar, verb):
        return True
    return _is_bare_gerund(grammar, verb) if tag == "VBG" else tag == "VBZ" and _is_plural(grammar, verb)


def _describes(grammar: Grammar, verb: int) -> bool:
    after = verb + 1
    bare = 0 < verb < len(grammar.words) - 1 and grammar.words[after].tag == "NNS"
    if not bare or grammar.lower(verb) not in _DESCRIBING or grammar.below(verb, "aux"):
        return False  # bakers are protesting cuts
    behind = grammar.words[verb - 1].tag not in _DOERS and not grammar.below(after, "det", "amod", "nmod:poss")
    near = grammar.lower(verb - 1) in _TOWARDS  # but jailed for protesting taxes
    return behind and (near or head_kind(grammar.lower(after), plural=True) is not None)


def _is_bare_gerund(grammar: Grammar, verb: int) -> bool:
    """Say whether a conjunction stands before an -ing form and a finite verb right behind it."""
    after = verb + 1
    if not 0 < verb < len(grammar.words) - 1 or grammar.lower(verb - 1) not in _LINKS:
        return False
    word = grammar.words[after]
    return word.tag in FINITE or (word.tag == "VBN" and word.relation != "amod")


def _is_plural(grammar: Grammar, verb: int) -> bool:
    """Say whether a verb without subject of its own is left that hangs on a form in -s, or on what tells of it."""
    word = grammar.words[verb]
    over = [verb]
    if word.relation == "acl:relcl" and word.head >= 0 and grammar.lower(verb - 1) == "that":
        over.append(grammar.words[word.head].head)
    return any(
        n > verb and _is_finite(grammar, n) and not grammar.below(n, *SUBJECTS)
        for head in over
        if head >= 0
        for n in grammar.below(head, "ccomp")
    )


def _is_finite(grammar: Grammar, verb: int) -> bool:
    return grammar.words[verb].tag in FINITE_VERBS or any(
        grammar.words[n].tag in FINITE for n in grammar.below(verb, "aux", "auxpass")
    )
