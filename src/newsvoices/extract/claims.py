"""One claim for each attributed content, with a type and a certainty from plain words."""

import re
from collections.abc import Iterator, Sequence

from newsvoices.extract.attributions import Attribution
from newsvoices.extract.lexicon import VERBS
from newsvoices.records import Row

__all__ = ["claim_rows"]

# First match wins, in the codebook's order; plain cues only.
_TYPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("policy", re.compile(
        r"\b(?:should|must|ought to|needs? to|ha(?:s|ve) to|let’s|let's|called? for|it is time)\b|^to \w+", re.I)),
    ("value", re.compile(
        r"\b(?:good|bad|better|best|worse|worst|wrong|right|great|terrible|dangerous|unfair|fair|wise|foolish|crazy|"
        r"disgrace|shameful|extraordinary|important|irresponsible|unacceptable|disappointing|beautiful|stupid|"
        r"incompetent|tragic|historic|appalling|outrageous|excellent|strong|weak)\b", re.I)),
    ("cause", re.compile(
        r"\b(?:because|leads? to|led to|due to|caused?|causes|results? (?:in|of|from)|as a result|reflects|creates?|"
        r"thanks to|therefore|increases? the|reduces? the|reducing the)\b", re.I)),
    ("forecast", re.compile(r"\b(?:will|won’t|won't|going to|gonna|shall|[’']ll|would|one day|soon)\b", re.I)),
    ("definition", re.compile(r"\b(?:means?|does not mean|is defined as|stands for|refers to)\b", re.I)),
)  # fmt: skip
_POSSIBLE = re.compile(r"\b(?:may|might|could|possibly|perhaps|maybe|possible)\b(?! \d)", re.I)
_PROBABLE = re.compile(r"\b(?:probably|likely|presumably|seems?|appears?|apparently|expects?|should be)\b", re.I)
_OPEN = re.compile(r"^(?:whether|if|how|why|what|who|when|where|to)\b|\?\W*$", re.I)
_UNMARKED = {ord(mark): None for mark in '“”„‟"«»'}
_EDGES = " \t\n\u00a0.,;:!?…—–-“”„‟\"«»‘’‚‛'‹›()[]"
_NO_CLAUSE = frozenset(
    verb.base for verb in (form.verb for form in VERBS.values()) if not set("sqi") & set(verb.frames)
)
_CLAUSE = re.compile(r"(?:that|whether|how|why|what)\b|[“\"‘]", re.I)
_LEAD = re.compile(r"(?:that|and|but)\s+", re.I)


def claim_rows(text: str, attributions: Sequence[Attribution], owned: dict[int, list[Row]]) -> list[Row]:
    """Return one claim for each sentence's worth of attributed content, in text order."""
    rows: list[Row] = []
    for number, segments in owned.items():
        for group in _groups(segments, text):
            if attributions[number].verb in _NO_CLAUSE and not _CLAUSE.match(text, group[0]["start"]):
                continue  # [dismissed the report] states no proposition
            start, end = _edges(text, group[0]["start"], group[-1]["end"])
            if end - start < 3 or not any(c.isalpha() for c in text[start:end]):
                continue
            words = " ".join(" ".join(_bare(text, row) for row in group).translate(_UNMARKED).split())
            rows.append({
                "key": f"c{start:05d}",
                "start": start,
                "end": end,
                "proposition": words[:1].upper() + words[1:],
                "claim_type": next((kind for kind, cue in _TYPES if cue.search(words)), "fact"),
                "certainty": _certainty(words),
                "voice": "reported",
                "quote_id": group[0]["key"],
                "claimant_actor_id": segments[0].get("speaker_actor_id"),
                "origin": "machine",
                "confidence": "low",
            })  # fmt: skip
    rows.sort(key=lambda r: (r["start"], -r["end"]))
    return _distinct(rows)


def _groups(segments: Sequence[Row], text: str) -> Iterator[list[Row]]:
    """Segments that make one sentence together: parted by nothing but their cue, or by nothing at all."""
    group: list[Row] = []
    for row in segments:
        if group and (not _same_sentence(text, group[-1]["end"], row["start"])):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _same_sentence(text: str, end: int, start: int) -> bool:
    gap = text[end:start]
    return "\n" not in gap and not re.search(r"[.!?][”\"’']*(?:\s|$)", text[max(0, end - 2) : start])


def _edges(text: str, start: int, end: int) -> tuple[int, int]:
    lead = True
    while lead:
        while start < end and text[start] in _EDGES:
            start += 1
        match = _LEAD.match(text, start, end)
        lead = match is not None
        start = match.end() if match else start
    while end > start and (text[end - 1] in _EDGES or text[end - 1].isspace()):
        end -= 1
    return start, end


def _bare(text: str, row: Row) -> str:
    start, end = _edges(text, row["start"], row["end"])
    return text[start:end]


def _certainty(words: str) -> str:
    if _OPEN.search(words):
        return "unstated"
    if _POSSIBLE.search(words):
        return "possible"
    return "probable" if _PROBABLE.search(words) else "certain"


def _distinct(rows: Sequence[Row]) -> list[Row]:
    seen: set[str] = set()
    kept = []
    for row in rows:
        if row["key"] not in seen:
            seen.add(row["key"])
            kept.append(row)
    return kept
