"""Claims that give the reason for another of the same claimant in so many words (PDTB: contingency, cause and belief).

The connective stands between the two: "..., so ...", "... because ...", "... That is why ...". A sentence of speech
that merely opens with "so" goes on to another matter as often as it concludes, and is no sure sign.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import AUXILIARIES, BEING
from newsvoices.extractor.links.contents import NEGATIONS, Content, Contents
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.records import Row

__all__ = ["Reason", "find_reasons"]

_CONCLUDING = word_set("so therefore thus hence")
_NO_RESULT = word_set("that far long much many")
"""Words with which "so" and "thus" tell a purpose or a measure (so that we may sleep, so far)."""
_POINTING = word_set("that this which")
_LEADING = word_set("and but")
_FURTHEST = 12  # words between a claim and its reason, who says it included
_OPENING = 6  # words at the beginning of a sentence among which the connective is looked for


@dataclass(frozen=True, slots=True)
class Reason:
    """A claim that gives the reason for another, and the words [``first``, ``last``) that say so."""

    reason: Content
    conclusion: Content
    first: int
    last: int


def find_reasons(
    contents: Contents, sentences: Sequence[tuple[int, int]], quotes: Mapping[str, Row]
) -> Iterator[Reason]:
    """Yield the reasons of an article in text order; ``quotes`` are the rows on which claims rest, by key."""
    begins = [first for first, _ in sentences]
    for earlier, later in pairwise(contents.found):
        if earlier.last > later.first or not _has_one_teller(earlier.row, later.row):
            continue
        if not all(content.stems and content.row["certainty"] != "unstated" for content in (earlier, later)):
            continue  # "I know", and questions, are no reasons
        begin = begins[bisect_right(begins, later.first) - 1]
        apart = bisect_right(begins, later.first) - bisect_right(begins, earlier.last - 1)
        if apart == 0:
            yield from _within(contents, earlier, later, begin, quotes)
        elif apart == 1 and earlier.clause is not None:
            yield from _across(contents.tree, earlier, later, begin)


def _has_one_teller(earlier: Row, later: Row) -> bool:
    """Whether two claims are one claimant's, or of one quote where nobody is known to make them."""
    who = earlier.get("claimant_actor_id")
    return who == later.get("claimant_actor_id") and (who is not None or earlier["quote_id"] == later["quote_id"])


def _within(
    contents: Contents, earlier: Content, later: Content, begin: int, quotes: Mapping[str, Row]
) -> Iterator[Reason]:
    """Two claims of one sentence with nothing but the connective, and who says the second, between them.

    Behind a denial "because" may give a reason that is denied as well ("did not leave because he was ill").
    """
    tree = contents.tree
    if later.first - earlier.last > _FURTHEST:
        return
    told = _telling(contents, quotes.get(later.row.get("quote_id") or "", {}))
    end = later.first - (tree.lower[later.first - 1] == "that")
    between = [n for n in range(earlier.last, end) if tree.words[n].text[0].isalnum() and n not in told]
    said = [n for n in between if tree.lower[n] not in _LEADING]
    words = [tree.lower[n] for n in said]
    if words == ["because"]:
        if NEGATIONS.isdisjoint(tree.lower[begin : earlier.last]):
            yield Reason(later, earlier, said[0], said[0] + 1)
    elif (
        len(words) == 1
        and words[0] in _CONCLUDING
        and earlier.row["claim_type"] != "policy"  # "delay the tax, so it starts in May" tells a purpose
        and tree.lower[later.first] not in _NO_RESULT
        and tree.lower[later.first] not in AUXILIARIES  # "and so are rents"
    ):
        yield Reason(earlier, later, said[0], said[0] + 1)
    elif _says_why(words):
        yield Reason(earlier, later, said[0], said[-1] + 1)


def _telling(contents: Contents, quote: Row) -> frozenset[int]:
    """The words of source and cue of a quote."""
    found: set[int] = set()
    for part in ("source", "cue"):
        if quote.get(f"{part}_start") is not None:
            starts = contents.starts
            found.update(range(bisect_left(starts, quote[f"{part}_start"]), bisect_left(starts, quote[f"{part}_end"])))
    return frozenset(found)


def _across(tree: Tree, earlier: Content, later: Content, begin: int) -> Iterator[Reason]:
    """Two claims of neighbouring sentences, the second of which opens with the connective."""
    opening = [n for n in range(begin, min(begin + _OPENING, later.last)) if tree.words[n].text[-1].isalnum()]
    opening = opening[1:] if opening and tree.lower[opening[0]] in _LEADING else opening
    words = [tree.lower[n] for n in opening[:3]]
    if not words or opening[0] > later.first + 1:
        return
    if _says_why(words):
        yield Reason(earlier, later, opening[0], opening[2] + 1)
    elif words[0] in _CONCLUDING - {"so"} and not _NO_RESULT.intersection(words[1:2]):
        yield Reason(earlier, later, opening[0], opening[0] + 1)
    elif words[0] in _POINTING and words[1:2] and words[1] in BEING and words[2:] == ["because"]:
        yield Reason(later, earlier, opening[0], opening[2] + 1)
    elif words[0] == "because" and words[1:2] != ["of"] and _is_all(tree, later, opening[0]):
        yield Reason(later, earlier, opening[0], opening[0] + 1)


def _says_why(words: Sequence[str]) -> bool:
    """Whether words are "that is why", or say the same in other forms."""
    return len(words) == 3 and words[0] in _POINTING and words[1] in BEING and words[2] == "why"


def _is_all(tree: Tree, content: Content, because: int) -> bool:
    """Whether a claim is no more than the clause that "because" opens, a reason for the sentence before.

    Where another clause follows, the reason is one for that.
    """
    clause = content.clause
    if clause is None or because not in tree.children[clause.root]:
        return False
    commas = (n for n in range(because, content.last) if tree.lower[n] == ",")
    comma = next(commas, content.last)
    return not any(tree.words[n].tag in FINITE for n in range(comma, content.last))
