"""Small patterns of words that several kinds of claims share."""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.syntax.clauses import Tree, is_finite

__all__ = ["OPENING", "has_phrase", "is_name", "is_person", "puts_down", "stands_below", "to_verb"]

OPENING = frozenset("“\"'‘`«„")
"""Characters that open a stretch in marks."""

_DEEPEST = 12  # levels above an infinitive that are looked at
_WANTING = forms_of("want ask expect tell urge order force allow help persuade")
"""Verbs behind whose object an infinitive is what that is to do: who want you to stay."""
_TOGETHER = frozenset({"side", "sides", "party", "parties", "west", "rival", "rivals", "others"})
_PUTTING = {"blame": "on", "credit": "to"}


def has_phrase(tree: Tree, n: int, last: int, phrases: Mapping[str, Sequence[list[str]]]) -> bool:
    """Say whether a phrase of the table begins at word ``n`` and ends before ``last``."""
    lower = tree.lower
    for row in phrases.get(lower[n], ()):
        end = n + len(row)
        if end <= last and lower[end - 1] == row[-1] and lower[n:end] == row:
            return True
    return False


def is_name(tree: Tree, first: int, last: int) -> bool:
    """Say whether the words [first, last) are nothing but a name or a pronoun."""
    return all(tree.words[n].tag in ("NNP", "NNPS", "DT", "PRP") or len(tree.lower[n]) < 2 for n in range(first, last))


def is_person(tree: Tree, n: int) -> bool:
    """Say whether a word is a personal pronoun or a person's name."""
    return tree.lower[n] in ("i", "we", "you", "he", "she", "they", "who") or tree.words[n].entity == "PERSON"


def puts_down(tree: Tree, first: int, last: int, cue: str) -> bool:
    """Say whether a cue puts something down to a cause ("blamed the loss on the rain"), and does not judge somebody."""
    preposition = _PUTTING.get(cue)
    if preposition is None or "for" in tree.lower[first:last]:
        return False
    return preposition in tree.lower[first + 1 : last] or (cue == "blame" and _is_matter(tree, first, last))


def _is_matter(tree: Tree, first: int, last: int) -> bool:
    """Whether words are common nouns for things, to which alone something can be put down ("blamed weak demand")."""
    heads = [
        n for n in range(first, last) if not first <= tree.words[n].head < last and tree.words[n].text[0].isalnum()
    ]
    return bool(heads) and all(
        tree.words[n].tag in ("NN", "NNS")
        and not tree.words[n].entity
        and tree.lower[n] not in _TOGETHER
        and head_kind(tree.lower[n], tree.words[n].tag == "NNS") is None
        for n in heads
    )


def to_verb(tree: Tree, n: int, last: int) -> bool:
    """Say whether "to" and a verb come after word ``n``, adverbs aside."""
    for m in range(n + 1, min(last, n + 4)):
        if tree.words[m].tag == "TO":
            m += m + 2 < last and tree.words[m + 1].text[0] in OPENING
            return m + 1 < last and tree.words[m + 1].tag in ("VB", "RB")
        if not tree.words[m].tag.startswith("RB"):
            return False
    return False


def _says_who(tree: Tree, verb: int, first: int) -> bool:
    """Whether a verb with an object tells who those are with whom the words from ``first`` on begin."""
    who = tree.words[verb].head
    return (
        tree.words[verb].relation == "acl:relcl"
        and first <= who
        and tree.words[who].head < first
        and tree.lower[who + 1] == "who"
        and any(tree.words[n].relation == "dobj" and n > verb and tree.lower[n] != "who" for n in tree.children[verb])
        and tree.words[verb].text.lower() not in _WANTING
    )


def stands_below(tree: Tree, to: int, first: int) -> bool:
    """Say whether a finite verb from word ``first`` on governs the infinitive after a "to" ("is not fit / to lead").

    A verb that only says who is asked does not, though the parser hangs it there ("those who own boats / to leave").
    """
    at = tree.words[tree.words[to].head].head if tree.words[to].head >= 0 else -1
    for _ in range(_DEEPEST):
        if not first <= at < to:
            return False
        if is_finite(tree, at):
            return not _says_who(tree, at, first)
        at = tree.words[at].head
    return False
