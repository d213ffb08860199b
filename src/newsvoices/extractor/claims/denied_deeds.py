"""What somebody denies to have done, as a sentence that says so: denied taking bribes, did not take bribes."""

from newsvoices.extractor.claims.propositions import Proposition
from newsvoices.extractor.lexis.bases import base_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Tree

__all__ = ["DeniedDeed", "denied_deed"]

DeniedDeed = tuple[str, int]
"""The base of a verb that is denied, with "ever" before it where that stands there, and the first word behind it."""

_GRANTED = word_set("permit permits permission permissions licence licences license licenses right rights visa visas")
"""What is denied itself to somebody, for what stands before it: denied the firm building permits."""


def denied_deed(tree: Tree, found: Proposition) -> DeniedDeed | None:
    """Return the deed that an -ing form with which a content begins tells; None where it begins otherwise.

    Not so "being", which tells of no deed and has no plain past.
    """
    first, last = found.parts[0]
    ever = tree.lower[first] == "ever"
    at = first + ever
    if len(found.parts) > 1 or at >= last or tree.words[at].tag != "VBG" or tree.words[at].relation in ("amod", "dobj"):
        return None
    if tree.lower[at] == "having" and at + 1 < last:
        at += 1
        if at + 1 < last and tree.lower[at] == "ever":
            ever, at = True, at + 1
        if tree.words[at].tag not in ("VBN", "VBD") or tree.lower[at] == "been":
            return None
    if at + 1 < last and tree.lower[at + 1] in _GRANTED:
        return None
    base = base_of(tree.lower[at])
    return (f"ever {base}" if ever else base, at + 1) if base not in (None, "be") else None
