"""Surnames that are verb forms too, and that the tagger takes for verbs ([Pauline Fell, 34, wept])."""

from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import FINITE_VERBS, Word
from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.titles import COURTESY
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["leave_surnames_like_verbs"]

_AS_NOUNS = NOUN_SUBJECTS | {"appos", "conj", "dobj", "iobj", "nmod", "nmod:poss", "compound"}
"""Relations of words that stand for somebody."""
_BEFORE = NOUN_SUBJECTS | {"compound", "dep"}
"""How the parser hangs a given name on what it takes for a verb."""
_LEADING = frozenset({"root", "ccomp"})
_LED = frozenset({"xcomp", "ccomp", "conj", "parataxis", "dep", "advcl"})
_ASIDE = 20  # words from a name to its verb, behind what is set between commas
_STOPS = frozenset({".", "!", "?", ":", ";", "“", '"'})


def leave_surnames_like_verbs(words: list[Word]) -> None:
    """Tag such words as the names that they are, in place, behind a given name, and alone where that stands somewhere.

    English writes no verb with a capital inside a sentence but in headings, where the parser hangs it as one. What it
    does so with behind a name's first part is a name still if an aside or a verb follows ([Ann Went, 41, left]).
    """
    found: set[int] = set()
    for n in range(1, len(words)):
        if not _may_be_surname(words, n):
            continue
        verb = -1 if words[n].relation in _AS_NOUNS else _verb_behind(words, n)
        if verb >= 0:
            _hang_below(words, n, verb)
        if words[n].relation in _AS_NOUNS:
            found.add(n)
            words[n - 1] = replace(words[n - 1], head=n, relation="compound")
    surnames = {words[n].text for n in found}
    for n, word in enumerate(words) if surnames else ():
        alone = word.text in surnames and word.tag[:2] == "VB" and word.relation in _AS_NOUNS
        if alone or n in found:
            words[n] = replace(word, tag="NNP", entity="PERSON")


def _may_be_surname(words: Sequence[Word], n: int) -> bool:
    """Whether a verb with a capital stands right behind what is the first part of a name, or a courtesy title."""
    word, given = words[n], words[n - 1]
    if word.tag[:2] != "VB" or not word.text.istitle():
        return False
    known = (given.entity == "PERSON" and given.tag == "NNP") or _is_courtesy(given)
    return known and given.end + 1 == word.start and given.head == n and given.relation in _BEFORE


def _is_courtesy(word: Word) -> bool:
    return word.text[0].isupper() and word.text.lower().rstrip(".") in COURTESY


def _verb_behind(words: Sequence[Word], n: int) -> int:
    """The small finite verb of which a word is the subject that the parser hangs as the verb; -1 where none is."""
    given = words[n - 1]
    known = sex_of_given(given.text) != "" or _is_courtesy(given)
    if words[n].relation not in _LEADING or not (known or words[n].relation == "ccomp"):
        return -1
    aside = n + 1 < len(words) and words[n + 1].text in (",", "(")
    for at in range(n + 1, min(len(words), n + 1 + (_ASIDE if aside else 1))):
        word = words[at]
        if word.text in _STOPS:
            break
        leads = word.head == n and word.relation in _LED
        closed = not aside or words[at - 1].text in (",", ")")
        if word.tag in FINITE_VERBS and word.text.islower() and closed and (leads or words[n].head == at):
            return at
    return -1


def _hang_below(words: list[Word], n: int, verb: int) -> None:
    """Make a word the subject of a verb, in place, which takes what hangs on the word further on."""
    if words[verb].head == n:
        words[verb] = replace(words[verb], head=words[n].head, relation=words[n].relation)
    for at in range(verb + 1, min(len(words), verb + 1 + _ASIDE)):
        if words[at].head == n:
            words[at] = replace(words[at], head=verb)
    words[n] = replace(words[n], head=verb, relation="nsubj")
