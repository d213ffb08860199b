"""Claims: what is attributed, cut into propositions, each with type, certainty, voice and the actors it concerns."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import TypeGuard

from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.author_claims import author_claims
from newsvoices.extractor.claim_types import claim_type, states_nothing
from newsvoices.extractor.clauses import Tree, main_clause
from newsvoices.extractor.confidence import CLAIMS, level, reliability_of
from newsvoices.extractor.cue_words import cue_word
from newsvoices.extractor.modality import certainty
from newsvoices.extractor.propositions import Proposition, find_propositions
from newsvoices.extractor.targets import Places, called_on, target
from newsvoices.extractor.wording import trim_edges, write_proposition, write_stance
from newsvoices.records import Layout, Row

__all__ = ["claim_rows", "label_spans"]

_DIRECT = ("direct", "free_direct")
_GAP = 3  # characters between a cue and a content that follows it
_LEAST = 3  # characters of a claim


def claim_rows(
    text: str,
    layout: Layout,
    analysis: Analysis,
    attributions: Sequence[Attribution],
    owned: Mapping[int, Sequence[Row]],
    *,
    actors: Sequence[Row],
    mentions: Sequence[Row],
) -> list[Row]:
    """Return the claims of an article in text order: of every attributed content, and of the author.

    ``owned`` gives each attribution's quotes rows by its number; ``actors`` and ``mentions`` are the rows of those
    tables. Offsets are code points.
    """
    tree = Tree(analysis)
    writer = _Writer(text, layout, analysis, tree, actors, mentions)
    rows: list[Row] = []
    for number, segments in owned.items():
        rows.extend(writer.claims(attributions[number], segments))
    rows.extend(author_claims(text, layout, analysis, tree, attributions, owned))
    rows.sort(key=lambda r: (r["start"], -r["end"]))
    return _distinct(rows)


def label_spans(
    text: str,
    layout: Layout,
    analysis: Analysis,
    attributions: Sequence[Attribution],
    spans: Sequence[tuple[int, int]],
) -> list[tuple[str, str]]:
    """Return type and certainty of claims whose spans are known, so that labels can be measured apart from spans."""
    tree = Tree(analysis)
    starts = [word.start for word in analysis.words]
    inner = [(mark.inner_start, mark.inner_end) for mark in layout.marks if mark.depth == 0]
    labels = []
    for start, end in spans:
        parts: list[tuple[int, int]] = []
        cue, most = "", 0
        for row in attributions:
            own = [(max(a, start), min(b, end)) for a, b in row.contents if a < end and b > start]
            shared = sum(b - a for a, b in own)
            if shared > most:
                parts, cue, most = own, cue_word(tree, starts, row.cue), shared
        if 2 * most < end - start:
            parts = [(start, end)]
        direct = any(a <= start < b for a, b in inner)
        ranges = [(bisect_left(starts, a), bisect_left(starts, b)) for a, b in parts]
        read = [(first, last, main_clause(tree, first, last, direct=direct)) for first, last in ranges if first < last]
        if not read:
            labels.append(("fact", "certain"))
            continue
        first, last, clause = next((row for row in read if row[2] is not None), read[0])
        kind, _ = claim_type(tree, first, last, clause, cue)
        question = "?" in text[start : end + 1]
        labels.append((kind, certainty(tree, first, last, clause, cue, demand=kind == "policy", question=question)))
    return labels


class _Writer:
    """Writes the rows of one article's attributed claims."""

    def __init__(
        self, text: str, layout: Layout, analysis: Analysis, tree: Tree, actors: Sequence[Row], mentions: Sequence[Row]
    ) -> None:
        self.text, self.tree = text, tree
        self.marks = layout.marks
        self.sentences = analysis.sentences
        self.starts = [word.start for word in analysis.words]
        self.actors = {row["key"]: row for row in actors}
        self.places = Places(mentions)

    def claims(self, attribution: Attribution, segments: Sequence[Row]) -> list[Row]:
        cue = cue_word(self.tree, self.starts, attribution.cue)
        spans = [(row["start"], row["end"]) for row in segments]
        begins = [start for start, _ in spans]
        rows = []
        for found in find_propositions(
            self.tree, self.starts, self.marks, self.sentences, spans, direct=segments[0]["form"] in _DIRECT
        ):
            row = self._row(attribution, segments, begins, found, cue)
            if row is not None:
                rows.append(row)
        return rows

    def _row(
        self, attribution: Attribution, segments: Sequence[Row], begins: Sequence[int], found: Proposition, cue: str
    ) -> Row | None:
        tree, words = self.tree, self.tree.words
        start, end = trim_edges(self.text, words[found.parts[0][0]].start, words[found.parts[-1][1] - 1].end)
        if end - start < _LEAST or not any(c.isalpha() for c in self.text[start:end]):
            return None
        first, last = found.main
        segment = segments[max(0, bisect_right(begins, start) - 1)]
        if states_nothing(tree, first, last, found.clause, cue, direct=segment["form"] in _DIRECT):
            return None
        kind, rule = claim_type(tree, first, last, found.clause, cue)
        speaker = segments[0].get("speaker_actor_id")
        actor = self.actors.get(speaker or "", {})
        callee = None
        if kind == "policy":
            cue_end = attribution.cue[1] if attribution.cue else None
            addressee = segments[0].get("addressee_actor_id")
            callee = called_on(tree, found, self.places, cue, cue_end, rule, addressee)
        about = target(tree, found, self.places, cue, kind)
        named = actor.get("naming") == "named" and actor.get("actor_type") == "person"
        callee = callee if callee != speaker else None
        question = any(words[n].text[0] == "?" for n in range(first, last)) or self.text[end : end + 1] == "?"
        if found.clause is None and rule in ("stance", "demanded") and actor and _follows(attribution.cue, start):
            proposition = write_stance(self.text, actor["name"], attribution.cue, start, end)
        else:
            name = actor["name"] if named and segment["form"] != "indirect" else None
            wanted = callee if rule in ("urged to", "demanded") else None
            callee_name = self.actors.get(wanted or "", {}).get("name")
            proposition = write_proposition(tree, self.text, found, name, callee_name)
        return {
            "key": f"c{start:05d}",
            "start": start,
            "end": end,
            "proposition": proposition,
            "claim_type": kind,
            "certainty": certainty(tree, first, last, found.clause, cue, demand=kind == "policy", question=question),
            "voice": "document" if actor.get("actor_type") == "document" else "reported",
            "quote_id": segment["key"],
            "claimant_actor_id": speaker,
            "called_on_actor_id": callee,
            "target_id": about if about != speaker else None,
            "origin": "machine",
            "confidence": level(attribution.score * reliability_of(rule), CLAIMS),
        }


def _follows(cue: tuple[int, int] | None, start: int) -> TypeGuard[tuple[int, int]]:
    """Whether a content begins right after its cue."""
    return cue is not None and 0 <= start - cue[1] <= _GAP


def _distinct(rows: Sequence[Row]) -> list[Row]:
    seen: set[str] = set()
    kept = []
    for row in rows:
        if row["key"] not in seen:
            seen.add(row["key"])
            kept.append(row)
    return kept
