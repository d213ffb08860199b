"""The author's own evaluations and explanations: sentences that nobody else is made to say.

After Semino and Short (2004), what is not presented as speech, writing or thought is the narrator's; only sentences
that plainly judge or explain are taken, since most of what remains is news.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.claim_types import claim_type
from newsvoices.extractor.claim_words import words_of
from newsvoices.extractor.clauses import Tree, is_finite
from newsvoices.extractor.modality import certainty
from newsvoices.extractor.propositions import Proposition, find_propositions
from newsvoices.extractor.wording import trim_edges, write_proposition
from newsvoices.records import Layout, Row

__all__ = ["author_claims"]

_ZONES = ("standfirst", "body")
_RULES = frozenset(
    {
        *("predicate", "predicate's adjective", "subject", "seeming", "adverb", "phrase"),
        *("connective", "so", "strong cause", "would affect", "result", "does more to"),
    }
)
_FIRST_PERSON = words_of("first and second person")
_SHORTEST, _LONGEST = 5, 60  # words of a sentence
_LONGEST_MARK = 30  # characters of marked words at which an author may still hold them at a distance


def author_claims(
    text: str,
    layout: Layout,
    analysis: Analysis,
    tree: Tree,
    attributions: Sequence[Attribution],
    owned: Mapping[int, Sequence[Row]],
) -> Iterator[Row]:
    """Yield the claims of the author's sentences over which no attribution lies: clauses that judge or explain."""
    zones = [(s.start, s.end) for s in layout.sentences if s.zone in _ZONES]
    taken = sorted(
        {(row["start"], row["end"]) for rows in owned.values() for row in rows}
        | {span for row in attributions for span in (row.source, row.cue, *row.contents) if span}
        | {(mark.start, mark.end) for mark in layout.marks if mark.end - mark.start > _LONGEST_MARK}
    )
    reach, ends = 0, []
    for _, stop in taken:
        reach = max(reach, stop)
        ends.append(reach)
    begins = [start for start, _ in taken]
    starts = [word.start for word in analysis.words]
    for first, last in analysis.sentences:
        if not _SHORTEST <= last - first <= _LONGEST:
            continue
        if not _FIRST_PERSON.isdisjoint(tree.lower[first:last]):
            continue
        start, end = analysis.words[first].start, analysis.words[last - 1].end
        zone = bisect_right(zones, (start, end + len(text))) - 1
        if zone < 0 or end > zones[zone][1]:
            continue
        over = bisect_left(begins, end)
        if over and ends[over - 1] > start:
            continue
        for found in find_propositions(tree, starts, layout.marks, analysis.sentences, [(start, end)], direct=False):
            row = _row(text, layout, tree, found)
            if row is not None:
                yield row


def _row(text: str, layout: Layout, tree: Tree, found: Proposition) -> Row | None:
    (first, last), clause = found.main, found.clause
    if clause is None or not is_finite(tree, clause.head) or tree.lower[last - 1] == "?":
        return None
    if (clause.subject is None and found.subject is None) or last - first < _SHORTEST:
        return None
    kind, rule = claim_type(tree, first, last, clause, "")
    if rule not in _RULES:
        return None
    start, end = trim_edges(text, tree.words[first].start, tree.words[last - 1].end)
    if start >= end:
        return None
    return {
        "key": f"c{start:05d}",
        "start": start,
        "end": end,
        "proposition": write_proposition(tree, text, layout.marks, found),
        "claim_type": kind,
        "certainty": certainty(tree, first, last, clause, "", "", demand=False, question=False),
        "voice": "author",
        "quote_id": None,
        "claimant_actor_id": None,
        "origin": "machine",
        "confidence": "low",
    }
