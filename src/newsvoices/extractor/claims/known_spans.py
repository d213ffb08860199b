"""Type and certainty of claims whose words are known, so that labels can be measured apart from spans."""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.claims.claim_types import type_under_cue
from newsvoices.extractor.claims.contents import thing_only
from newsvoices.extractor.claims.cue_words import NO_CUE, read_cue, tells
from newsvoices.extractor.claims.denials import turn_of
from newsvoices.extractor.claims.modality import certainty
from newsvoices.extractor.claims.propositions import Proposition
from newsvoices.extractor.syntax.clauses import Tree, main_clause
from newsvoices.records import Layout

__all__ = ["label_spans"]


def label_spans(
    text: str,
    layout: Layout,
    analysis: Analysis,
    attributions: Sequence[Attribution],
    spans: Sequence[tuple[int, int]],
) -> list[tuple[str, str]]:
    """Return type and certainty of the claim in each of the spans, which are code points."""
    tree = Tree(analysis)
    inner = [(mark.inner_start, mark.inner_end) for mark in layout.marks if mark.depth == 0]
    starts = analysis.starts
    labels = []
    for start, end in spans:
        parts: list[tuple[int, int]] = []
        cue, most = NO_CUE, 0
        for row in attributions:
            own = [(max(a, start), min(b, end)) for a, b in row.contents if a < end and b > start]
            shared = sum(b - a for a, b in own)
            if shared > most:
                parts, cue, most = own, read_cue(tree, starts, row.cue), shared
        if 2 * most < end - start:
            parts = [(start, end)]
        direct = any(a <= start < b for a, b in inner)
        ranges = [(bisect_left(starts, a), bisect_left(starts, b)) for a, b in parts]
        read = [(first, last, main_clause(tree, first, last, direct=direct)) for first, last in ranges if first < last]
        if not read:
            labels.append(("fact", "certain"))
            continue
        first, last, clause = next((row for row in read if row[2] is not None), read[0])
        if not direct:
            clause = thing_only(tree, Proposition(((first, last),), clause, None), cue).clause
        turn = turn_of(tree, first, clause, cue)
        kind, _ = type_under_cue(tree, first, last, clause, cue, turn, direct=direct)
        question = "?" in text[start : end + 1]
        word = "" if direct and tells(tree, analysis.sentences, last, cue) else cue.word
        sure = certainty(tree, first, last, clause, word, turn, demand=kind == "policy", question=question)
        labels.append((kind, sure))
    return labels
