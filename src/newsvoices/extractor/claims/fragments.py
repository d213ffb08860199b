"""Stretches that state nothing for all their verb: a condition without what depends on it, a question without mark.

Read from the order of words and their tags: of fragments a parser often makes something else.
"""

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Tree

__all__ = ["asks_by_order", "is_bare_condition", "is_mere_phrase"]

_SUBORDINATE = word_set("if unless lest although though whereas")
_FIRM = word_set("is are was were am will would can could shall should may might must")
_HELPING = {"do": "VB", "does": "VB", "did": "VB", "has": "VBN", "have": "VBN", "had": "VBN"}
"""Auxiliaries that may be verbs of their own (do the right thing, have patience), with the form that goes with them."""
_CONDITIONAL = word_set("had should were")
_NAMES = frozenset({"NNP", "NNPS"})
_OPENERS = frozenset({"WP", "WRB"})
_NOMINAL = ("DT", "PR", "NN", "EX", "CD", "JJ")


def is_bare_condition(tree: Tree, first: int, last: int) -> bool:
    """Say whether the words [first, last) are a clause with if, unless or although and no other: If the dam breaks."""
    if tree.lower[first] not in _SUBORDINATE or tree.lower[first + 1 : first + 2] == ["only"]:
        return False
    while last > first and not tree.words[last - 1].text[0].isalnum():
        last -= 1
    inside = tree.words[first + 1 : last]
    return sum(word.tag in FINITE for word in inside) < 2 and not any(word.text == "," for word in inside)


def is_mere_phrase(tree: Tree, first: int, last: int) -> bool:
    """Say whether the words [first, last) are only names, or a phrase after a preposition: with her own eyes."""
    words = [word for word in tree.words[first:last] if word.text[0].isalnum()]
    if any(word.tag[:1] == "V" or word.tag == "MD" for word in words):
        return False
    return bool(words) and (words[0].tag == "IN" or all(word.tag in _NAMES for word in words))


def asks_by_order(tree: Tree, first: int, last: int) -> bool:
    """Say whether the words [first, last) ask: Will the council pay; Why did she leave; Who will pay for it."""
    words, lower = tree.words, tree.lower
    opened = words[first].tag in _OPENERS
    at = first + opened
    if at + 1 >= last or words[at].tag not in FINITE or not words[first].text[0].isupper():
        return False  # (the plan failed and) is a danger to the town
    if not opened and lower[at] in _CONDITIONAL and any(words[n].text == "," for n in range(at, last - 1)):
        return False  # had they listened, the dam would stand
    if lower[first] == "who" and lower[at] in _FIRM:
        return True
    if not words[at + 1].tag.startswith(_NOMINAL) or lower[at + 1] in ("a", "an"):
        return False
    helped = _HELPING.get(lower[at])
    if helped is None or opened:
        return lower[at] in _FIRM or helped is not None
    return any(words[n].tag == helped for n in range(at + 1, last))
