"""Which noun a participle without "which was" tells of: sanctions / imposed on Oman by Norway / have hurt farmers."""

from dataclasses import replace

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["leave_to_noun"]

_CLAUSES = frozenset({"csubj", "csubjpass"})
_BEHIND = frozenset({"IN", "TO", "RP"})


def leave_to_noun(words: list[Word], at: int) -> None:
    """Hang a participle on the noun right before it, in place, where the parser took it for a subject beside the noun.

    No clause that is a subject begins with a bare participle, so the noun is the subject of the verb around both.
    """
    participle = words[at]
    if participle.tag != "VBN" or participle.relation not in _CLAUSES or participle.head <= at or at < 1:
        return
    noun = words[at - 1]
    if noun.tag[:2] != "NN" or noun.relation not in NOUN_SUBJECTS or noun.head not in (at, participle.head):
        return
    if at + 1 >= len(words) or words[at + 1].tag not in _BEHIND:
        return
    subject = "nsubjpass" if participle.relation == "csubjpass" else "nsubj"
    words[at - 1] = replace(noun, head=participle.head, relation=subject)
    words[at] = replace(participle, head=at - 1, relation="acl")
