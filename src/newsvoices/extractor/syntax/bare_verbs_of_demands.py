"""Bare verbs of demands that look like nouns: demanded that Moe / resign, urged that Norway / lower its tariffs."""

from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["take_for_bare_verb"]

_DEMANDING = forms_of("demand urge insist request propose recommend advise require ask suggest stipulate") - frozenset(
    {"demanding", "requiring"}
)
_NOMINAL = frozenset({"NN", "JJ", "JJR"})
_LINKS = frozenset({"cop", "aux", "auxpass"})
_NEAR = 10  # words from "that" to the verb


def take_for_bare_verb(words: list[Word], at: int) -> None:
    """Take a noun or adjective for the bare verb that it is, in place, where it is the predicate of a clause with that.

    Behind a demand such a clause has a bare verb, and no noun is a predicate without "is" or "be". A word that looks
    like an adjective needs an object.
    """
    word = words[at]
    if word.tag not in _NOMINAL or not max(0, at - _NEAR) <= word.head < at - 2:
        return
    if words[word.head].text.lower() not in _DEMANDING:
        return
    below = [n for n in range(word.head + 1, at) if words[n].head == at]
    that = any(words[n].text == "that" and words[n].relation == "mark" for n in below)
    subject = next((n for n in below if words[n].relation in NOUN_SUBJECTS), -1)
    if not that or subject < 0 or words[subject].tag[:2] not in ("NN", "PR") or _has_verb(words, word.head + 1, at):
        return
    if word.tag != "NN" and not any(words[n].head == at and words[n].relation == "dobj" for n in _behind(words, at)):
        return
    if any(words[n].head == at and words[n].relation in _LINKS for n in (*below, *_behind(words, at))):
        return
    words[at] = replace(word, tag="VB")


def _has_verb(words: Sequence[Word], first: int, last: int) -> bool:
    return any(word.tag[:1] in "VM" for word in words[first:last])


def _behind(words: Sequence[Word], at: int) -> range:
    return range(at + 1, min(at + _NEAR, len(words)))
