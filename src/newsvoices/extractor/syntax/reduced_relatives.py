"""Which noun a participle without "which was" tells of: sanctions / imposed on Oman by Norway / have hurt farmers."""

from dataclasses import replace

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["hang_on_warning", "leave_to_noun", "take_for_relative"]

_CLAUSES = frozenset({"csubj", "csubjpass"})
_BEHIND = frozenset({"IN", "TO", "RP"})

_WARNING = forms_of("warn caution advise")
_BELOW = frozenset({"acl", "advcl", "dep"})
_APART = frozenset({",", "CC", "WDT", "WP", "MD", "``", "''", ":", "TO"})
_OWN = frozenset({"aux", "auxpass", "mark", *NOUN_SUBJECTS})
_GIVEN = word_set(
    "called named known dubbed given offered paid granted sent shown told promised awarded denied charged asked"
)
"""Participles that have an object though they are passive: a group called Dawn, rebels given arms."""
_FARTHEST = 12  # words from "by" to the verb behind it


def take_for_relative(words: list[Word], by: int) -> None:
    """Give a noun the second of two verbs, in place, where the first only says by whom: an attack / claimed by rebels.

    The parser takes "claimed" for the sentence's verb though it has no auxiliary, and hangs "killed two" below it.
    """
    at = by - 2 if by > 2 and words[by - 1].tag == "RP" else by - 1
    if at < 1 or (words[at].tag != "VBN" and not (words[at].tag == "VBD" and at == by - 2)):
        return
    noun, first = words[at - 1], words[at]
    if noun.tag not in ("NN", "NNS") or noun.head < at or noun.relation not in NOUN_SUBJECTS:
        return
    verb = next((n for n in range(by + 2, min(by + _FARTHEST, len(words))) if words[n].tag in ("VBD", "VBN")), -1)
    if verb < 0 or words[verb].relation not in _BELOW or words[verb].text.lower() in _GIVEN:
        return
    if noun.head not in (at, verb) or not at <= words[verb].head < verb:
        return
    if any(words[n].tag in _APART for n in range(by, verb)):
        return
    near = range(at, min(verb + _FARTHEST, len(words)))
    if any(words[n].head == at and words[n].relation in ("aux", "auxpass") for n in range(max(0, at - 3), at)):
        return
    if any(words[n].head == verb and words[n].relation in _OWN for n in near):
        return
    if not any(words[n].head == verb and words[n].relation == "dobj" for n in near):
        return
    words[at - 1] = replace(noun, head=verb, relation="nsubj")
    words[verb] = replace(words[verb], tag="VBD", head=first.head, relation=first.relation)
    words[at] = replace(first, tag="VBN", head=at - 1, relation="acl")


def leave_to_noun(words: list[Word], at: int) -> None:
    """Hang a participle on the noun right before it, in place, where the parser took it for a subject beside the noun.

    No clause that is a subject begins with a bare participle, so the noun is the subject of the verb around both.
    """
    participle = words[at]
    if participle.tag not in ("VBN", "VBD") or participle.relation not in _CLAUSES or participle.head <= at or at < 1:
        return
    noun = words[at - 1]
    if noun.tag[:2] != "NN" or noun.relation not in NOUN_SUBJECTS or noun.head not in (at, participle.head):
        return
    if at + 1 >= len(words) or words[at + 1].tag not in _BEHIND:
        return
    said_by = any(words[n].text == "by" and words[words[n].head].head == at for n in range(at + 1, participle.head))
    if participle.tag == "VBD" and not said_by:
        return  # what teachers asked of pupils
    subject = "nsubjpass" if participle.relation == "csubjpass" else "nsubj"
    words[at - 1] = replace(noun, head=participle.head, relation=subject)
    words[at] = replace(participle, tag="VBN", head=at - 1, relation="acl")


def hang_on_warning(words: list[Word], at: int) -> None:
    """Hang what somebody is warned against doing on the verb that warns, in place, as what he is told to do is."""
    gerund = words[at]
    if at < 2 or words[at - 1].text != "against" or not 0 <= gerund.head < at:
        return
    verb = words[gerund.head].head if gerund.relation == "acl" else gerund.head
    if verb < 0 or words[verb].text.lower() not in _WARNING or gerund.relation not in ("acl", "advcl", "ccomp"):
        return
    if any(words[n].relation == "dobj" and words[n].head == verb for n in range(verb + 1, at)):
        words[at] = replace(gerund, head=verb, relation="xcomp")
