"""The section on how the text gives countries and bodies: what it says is counted apart from what it implies."""

from collections import Counter
from collections.abc import Sequence

from newsvoices.evaluate.annotations import annotation, by_round
from newsvoices.evaluate.machine import Read
from newsvoices.evaluate.section import Section, per_cent, with_interval
from newsvoices.measure.bootstrap import draw_articles
from newsvoices.measure.stated import score_stated

__all__ = ["stated_sections"]

_WAYS = {
    ("bodies", "stated"): "words tie the two: an office, a job, membership, ownership, being part of it",
    ("bodies", "label"): "a party's label or membership adjective",
    ("bodies", "office"): "a title that by itself belongs to a body named elsewhere",
    ("bodies", "possessive"): "a possessive alone",
    ("bodies", "implied"): "a reader concludes it",
    ("countries", "stated"): "the country or its adjective is said of the actor",
    ("countries", "place"): "a city, a region, a party or a body that readers know to be there",
    ("countries", "implied"): "the setting suggests it",
}


def stated_sections(reads: Sequence[Read], samples: int) -> list[Section]:
    """Count bodies and countries by how the text gives them; nothing where the package has no such annotation."""
    codings = [(read.article.text, (read.article.text, read.coding)) for read in reads]
    counts = [
        score_stated(coding, expected, how)
        for _, own in by_round("actors", codings)
        for (text, coding), expected in own
        if (how := annotation("stated", text)) is not None
    ]
    if not counts:
        return []
    draws = draw_articles(len(counts), samples)
    whole = sum(counts, Counter())
    rows = []
    for (what, way), meaning in _WAYS.items():
        annotated, found, right = (whole[what, way, name] for name in ("annotated", "found", "right"))
        if not annotated:
            continue

        def share(sample: Sequence[int], what: str = what, way: str = way) -> float | None:
            return _share(*(sum(counts[i][what, way, name] for i in sample) for name in ("right", "annotated")))

        other = str(whole[what, way, "other"]) if what == "countries" else "–"
        rows.append([what, way, per_cent(_share(right, annotated)), with_interval(draws.interval(share)),
                     str(annotated), per_cent(_share(right, found)), str(found), other, meaning])  # fmt: skip
    given, known = whole["bodies", "given", "found"], whole["bodies", "given", "right"]
    before = (
        "Language models read the same articles a third time and said of each tie and each country of both codings in "
        "which words of the text it lies. Share that the extractor gives, in per cent; on "
        f"{len(counts)} articles of all rounds."
    )
    after = f"Of the {given} ties given between actors that are annotated, {known} are in one of these codings." * (
        given > 0
    )
    header = ["figure", "how", "given", "95 % interval", "annotated", "given, of found", "found", "given otherwise",
              "what it means"]  # fmt: skip
    return [Section("Countries and bodies by how the text gives them", before, header, rows, after)]


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
