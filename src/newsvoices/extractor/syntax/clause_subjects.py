"""Subjects that a parser takes for one more member of the list before them, though a verb of their own follows."""

from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import FINITE_VERBS, Word
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS

__all__ = ["part_subject"]

_NEAR = 6  # words between a subject and its verb, and of a subject
_STEPS = 4  # members of a list
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})


def part_subject(words: list[Word], verb: int) -> None:
    """Make the noun right before a finite conjunct its subject, in place, where ", and" opens its phrase.

    In "Oslo sent a team with dogs, and Riga and Turku have offered help" Riga and Turku are no dogs: between the last
    member of a list and a verb that goes on with the clause before it there would be a conjunction.
    """
    if words[verb].relation != "conj" or not _is_finite(words, verb):
        return
    if any(words[n].head == verb and words[n].relation in ANY_SUBJECTS for n in range(max(0, verb - _NEAR), verb)):
        return
    last = verb - 1
    while last > 0 and (
        words[last].tag[:2] == "RB" or (words[last].head == verb and words[last].relation[:3] == "aux")
    ):
        last -= 1
    top = last
    for _ in range(_STEPS):
        if top < 2 or words[top].tag not in _NOUNS or words[top].relation != "conj" or words[top].head >= top:
            return
        joint = _joint_before(words, top)
        if joint > 0 and words[joint - 1].text == ",":
            break
        top = words[top].head
    else:
        return
    if words[top].head >= joint or words[verb].head >= joint:
        return
    words[top] = replace(words[top], head=verb, relation="nsubjpass" if _is_passive(words, verb) else "nsubj")
    words[joint] = replace(words[joint], head=words[verb].head, relation="cc")


def _joint_before(words: Sequence[Word], noun: int) -> int:
    """The "and" or "but" right before a noun and the words that hang on it, 0 where there is none."""
    first = noun
    while first > 0 and noun - first < _NEAR and words[first - 1].head == noun and words[first - 1].tag != "CC":
        first -= 1
    return first - 1 if first and words[first - 1].text.lower() in ("and", "but") else 0


def _is_finite(words: Sequence[Word], verb: int) -> bool:
    return words[verb].tag in FINITE_VERBS or any(
        words[n].head == verb and words[n].tag in (*FINITE_VERBS, "MD") for n in range(max(0, verb - _NEAR), verb)
    )


def _is_passive(words: Sequence[Word], verb: int) -> bool:
    return any(words[n].head == verb and words[n].relation == "auxpass" for n in range(max(0, verb - _NEAR), verb))
