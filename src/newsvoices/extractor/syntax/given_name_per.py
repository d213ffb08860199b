"""The given name Per, where the parser takes it for the preposition ([Per Moe is a cook], [per person])."""

from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS

__all__ = ["is_per_a_preposition", "leave_per_a_name"]

_LONGEST = 4  # words of a name
_ASIDE = 20  # words of an aside behind a name
_HELPED = 6  # words from an auxiliary or copula to the word that it stands beside


def leave_per_a_name(words: list[Word], at: int) -> None:
    """Make "Per" at ``at`` part of a name, in place, beside its bearer’s verb.

    The person is then the verb's subject or object. Behind the preposition none follows the name ([Per Moe, he lied]).
    """
    last = _end_of_name(words, at + 1)
    if last > 0 and words[last].head == at - 1 >= 0 and words[at - 1].tag[:2] == "VB":
        _join_name(words, at, last)
        words[last] = replace(words[last], relation="dobj")  # [the board named Per Moe]
        return
    if last < 0 or words[last].head < last or (at and words[at - 1].tag in (",", "CC")):
        return  # what stands before it says whose word it is ([Ann Moe and Per Berg were away])
    verb = _verb_behind(words, last)
    if verb < 0:
        return
    helps = words[verb].relation in ("aux", "auxpass", "cop") and verb < words[verb].head <= verb + _HELPED
    said = words[verb].head if helps else verb
    own = [n for n in range(last + 1, min(said + _ASIDE, len(words))) if _is_subject(words, n, said)]
    if any(n > verb or not _is_person(words[n]) for n in own):
        return
    passive = any(w.head == said and w.relation == "auxpass" for w in words[verb:said])
    _join_name(words, at, last)
    for n in own:
        words[n] = replace(words[n], head=last, relation="appos")  # [Per Moe, president of the Fish League, left]
    words[last] = replace(words[last], head=said, relation="nsubjpass" if passive else "nsubj")


def _join_name(words: list[Word], first: int, last: int) -> None:
    for n in range(first, last):
        words[n] = replace(words[n], tag="NNP", entity="PERSON", head=last, relation="compound")


def is_per_a_preposition(words: Sequence[Word], at: int) -> bool:
    """Say whether "Per" at ``at`` says what a clause with a subject of its own relies on ([Per Moe, he lied])."""
    source = words[at].head
    verb = words[source].head if words[at].tag == "IN" and source > at else -1
    return any(_is_subject(words, n, verb) for n in range(source + 1, verb))


def _end_of_name(words: Sequence[Word], first: int) -> int:
    """The last word of a person's name that begins with a word; -1 where none does."""
    last = first
    while last < min(len(words), first + _LONGEST) and words[last].tag == "NNP" and words[last].entity == "PERSON":
        last += 1
    return last - 1 if last > first else -1


def _verb_behind(words: Sequence[Word], last: int) -> int:
    """The finite verb that stands behind a name, behind others in its row or an aside of it; -1 where none does."""
    at = last + 1
    while at + 1 < len(words) and words[at].text == "and" and (end := _end_of_name(words, at + 1)) > 0:
        at = end + 1
    while at < len(words) and words[at].text == ",":
        close = next((n for n in range(at + 1, min(at + _ASIDE, len(words))) if words[n].text == ","), -1)
        if close < 0 or not any(_is_of_aside(words, n, last, close) for n in range(at + 1, close)):
            return -1
        at = close if close + 1 < len(words) and words[close + 1].tag not in FINITE else close + 1
    return at if at < len(words) and words[at].tag in FINITE else -1


def _is_of_aside(words: Sequence[Word], n: int, last: int, close: int) -> bool:
    """Whether a word between commas tells of the name before them, also where the parser has it do what follows."""
    word = words[n]
    return last <= word.head < n or (word.head > close and word.relation in ANY_SUBJECTS and _is_person(word))


def _is_subject(words: Sequence[Word], n: int, verb: int) -> bool:
    return words[n].head == verb and words[n].relation in ANY_SUBJECTS


def _is_person(word: Word) -> bool:
    return head_kind(word.text.lower(), plural=False) == "person"
