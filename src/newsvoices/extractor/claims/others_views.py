"""Clauses in the article’s own words that are no claim of its writer: whose view something is, and who kept silent."""

from itertools import pairwise

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Tree

__all__ = ["is_anothers_view", "tells_of_silence"]

_IN_VIEW = frozenset({"in", "to", "by"})
_OTHERS_S = frozenset({"his", "her", "their", "its"})
_VIEWS = word_set("view opinion eyes mind judgment judgement reading telling words account estimation")
_LONGEST_VIEW = 7  # words of "in the old mayor's view"
_NOT_SAYING = word_set("not n't n’t never declined refused failed unavailable unreachable")
_FOR_COMMENT = word_set("for to seeking")
_COMMENTS = word_set("comment comments")
_CALLS = word_set("calls call emails e-mails email e-mail messages message")


def is_anothers_view(tree: Tree, first: int, last: int) -> bool:
    """Say whether the words [first, last) begin or end with whose view they are: in her view, to Moe’s mind."""
    for n in range(first, last - 2):
        if tree.lower[n] in _IN_VIEW and (n == first or tree.words[n - 1].text == ","):
            for m in range(n + 2, min(n + _LONGEST_VIEW, last)):
                owner = tree.lower[m - 1] in _OTHERS_S or tree.words[m - 1].tag == "POS"
                ends = m + 1 >= last or not tree.words[m + 1].text[0].isalnum()
                if tree.lower[m] in _VIEWS and owner and ends:
                    return True
    return False


def tells_of_silence(tree: Tree, first: int, last: int) -> bool:
    """Say whether the words [first, last) only tell that somebody gave no comment or answered no calls."""
    words = tree.lower[first:last]
    if _NOT_SAYING.isdisjoint(words) or "who" in words or "which" in words:
        return False  # the mayor, who declined to comment, is a fool
    asked = any(
        (one in _FOR_COMMENT and two in _COMMENTS) or (one, two) == ("be", "reached") for one, two in pairwise(words)
    )
    return asked or (("return" in words or "returned" in words) and not _CALLS.isdisjoint(words))
