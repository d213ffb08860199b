"""Whom a bare participle describes: on two firms / accused of selling arms, where the parser makes it their verb."""

from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["is_accused", "leave_accused"]

_OF_DEEDS = word_set("accused suspected convicted acquitted")
"""Participles that "of" and a deed follow; in the active whom they are about stands between."""
_APART = frozenset({"WP", "WDT", "WRB", ":", ",", "``", "''"})
_OPENING = frozenset({"DT", "PRP$"})
"""Tags of words that open another phrase right behind a noun, as only a clause without "that" has it."""
_HELPING = frozenset({"aux", "auxpass", "cop"})
_BELOW = frozenset({"ccomp", "dep", "conj", "advcl", "parataxis", "acl", "acl:relcl", "xcomp", "nmod"})
_FAR = 14  # words from a participle to the verb of its noun
_BEFORE = 4  # words from a noun back to the preposition or conjunction that opens its phrase


def is_accused(word: Word) -> bool:
    """Whether a participle says of the noun that it hangs on what others accuse it of."""
    return word.tag == "VBN" and word.relation == "acl" and word.text.lower() in _OF_DEEDS


def leave_accused(words: list[Word], at: int) -> None:
    """Hang a participle on the noun before it, in place, and the noun where the participle hung.

    Only behind a preposition of the noun's own, where no verb can stand ("on two firms accused of it"), or where the
    noun has a verb of its own behind it ("the mayor accused of it / was sacked").
    """
    if at < 1 or at + 1 >= len(words) or words[at].text.lower() not in _OF_DEEDS or words[at + 1].text != "of":
        return
    noun, verb = words[at - 1], words[at]
    if noun.tag[:2] != "NN" or noun.head != at or noun.relation not in NOUN_SUBJECTS:
        return
    own = _verb_behind(words, at)
    if own >= 0:
        _give_verb(words, at, own)
        return
    opening = next((n for n in range(at - 2, max(-1, at - 2 - _BEFORE), -1) if words[n].tag == "IN"), -1)
    if opening < 0 or words[opening].head not in (at, at - 1):
        return
    words[at - 1] = replace(noun, head=verb.head, relation="nmod")
    words[at] = replace(verb, tag="VBN", head=at - 1, relation="acl")
    if words[opening].head == at:
        words[opening] = replace(words[opening], head=at - 1, relation="case")


def _verb_behind(words: Sequence[Word], at: int) -> int:
    """The predicate behind "accused of it" whose subject can only be the noun before: nothing opens a clause between.

    -1 where there is none, the participle has an auxiliary of its own, or another subject may stand between (accused
    of fraud / he denies, of smuggling arms / the army seized).
    """
    if any(words[n].head == at and words[n].relation in _HELPING for n in range(max(0, at - _BEFORE), at)):
        return -1
    tensed = -1
    for n in range(at + 2, min(at + _FAR, len(words))):
        if words[n].tag in _APART or words[n].text in (".", "that", "after", "when", "because", "as", "while", "if"):
            return -1
        if words[n].tag == "PRP" or (words[n].tag in _OPENING and words[n - 1].tag[:2] == "NN"):
            return -1
        if words[n].tag in FINITE:
            tensed = n
            break
    if tensed < 0 or words[tensed - 1].tag == "CC":
        return -1
    verb = words[tensed].head if words[tensed].relation in _HELPING else tensed
    if verb < tensed or words[verb].head not in range(at, tensed) or words[verb].relation not in _BELOW:
        return -1
    above = words[at].head
    while above >= 0 and above != verb:
        above = words[above].head
    return -1 if above == verb else verb  # else both would hang on each other


def _give_verb(words: list[Word], at: int, verb: int) -> None:
    """Make the noun before a participle the subject of a verb behind it, in place, and what stands between its deed.

    What the parser hung on the participle from around them is the verb's (that / the mayor accused of it lied).
    """
    passive = False
    for n in (*range(max(0, at - _FAR), at - 1), *range(verb + 1, min(verb + _FAR, len(words)))):
        if words[n].head == at:
            words[n] = replace(words[n], head=verb)
    for n in range(at + 2, min(verb + 1, len(words))):
        word = words[n]
        passive = passive or (word.head == verb and word.relation == "auxpass")
        if word.head == verb and word.relation in NOUN_SUBJECTS:
            words[n] = replace(word, head=at, relation="nmod")
    words[verb] = replace(words[verb], head=words[at].head, relation=words[at].relation)
    words[at - 1] = replace(words[at - 1], head=verb, relation="nsubjpass" if passive else "nsubj")
    words[at] = replace(words[at], tag="VBN", head=at - 1, relation="acl")
