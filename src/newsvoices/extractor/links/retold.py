"""Claims that tell an earlier one again: a lead and the report of it, a report and the quotation, a headline's words.

Two claims tell the same where most of what each says, weighted by its rarity in the article, is in the other (as
sentences are aligned by shared words in Hearst 1997 and Barzilay and Elhadad 2003), predicate and subject with it, and
where nothing stands in one that makes it another claim: a negation, a condition, a comparison, another number or
amount, another tense or preposition, doubt.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from newsvoices.extractor.links.contents import Content, Contents
from newsvoices.extractor.links.likeness import no_difference, shares

__all__ = ["Retold", "find_retold"]

_MOST = 24  # claims with a stem beyond which it tells nobody's claim from another's
_LEAST, _FEWER = 3, 2  # stems that two claims share, and that two share which have no others
_FULL, _PART, _BOTH = 0.75, 0.45, 1.4
_ON_CONDITION = 1.6
_ABRIDGED_PART, _ABRIDGED = 0.3, 1.0
"""How much two claims share: the one of its weight, the other, and both together.

Then both together where they state a condition, which may be another one; and the other, and both, where a headline
abridges.
"""
_UNSURE = frozenset({"possible", "unstated"})


@dataclass(frozen=True, slots=True)
class Retold:
    """A claim that tells an earlier one again; ``shared`` is how much of both they share, from 0 to 2."""

    later: Content
    earlier: Content
    shared: float


def find_retold(contents: Contents, headlines: frozenset[str]) -> Iterator[Retold]:
    """Yield for each claim the earlier one that it tells again most fully, in text order.

    ``headlines`` are the keys of claims above the text, which may name nobody.
    """
    having: dict[str, list[int]] = {}
    for place, later in enumerate(contents.found):
        sharing: dict[int, int] = {}
        for stem in later.stems:
            known = having.setdefault(stem, [])
            for n in known if len(known) <= _MOST else ():
                sharing[n] = sharing.get(n, 0) + 1
        best: Retold | None = None
        for n in sorted(n for n, count in sharing.items() if count >= _FEWER):
            earlier = contents.found[n]
            above = earlier.row["key"] in headlines
            if _has_teller(later, earlier, above=above) and _may_be_one(later, earlier, above=above):
                shared = _shared(contents, later, earlier, above=above)
                if shared > (best.shared if best is not None else 0):
                    best = Retold(later, earlier, shared)
        if best is not None:
            yield best
        for stem in later.stems:
            having[stem].append(place)


def _shared(contents: Contents, later: Content, earlier: Content, *, above: bool) -> float:
    """How much two claims share of both, from 0 to 2; 0 for too little."""
    count, *parts = shares(contents, later, earlier)
    abridged = above and bool(earlier.predicate) and earlier.row.get("claimant_actor_id") is not None
    if count < (_FEWER if later.stems == earlier.stems or abridged else _LEAST):
        return 0
    part, both = (_ABRIDGED_PART, _ABRIDGED) if above else (_PART, _ON_CONDITION if later.conditional else _BOTH)
    return sum(parts) if min(parts) >= part and max(parts) >= _FULL and sum(parts) >= both else 0


def _has_teller(later: Content, earlier: Content, *, above: bool) -> bool:
    """Whether one claimant may have said both, one after the other; a headline need not name him."""
    if later.row["start"] < earlier.row["end"]:  # one inside the other, or two who say the same words together
        return False
    who, before = later.row.get("claimant_actor_id"), earlier.row.get("claimant_actor_id")
    return above if before is None else who == before


def _may_be_one(later: Content, earlier: Content, *, above: bool) -> bool:
    """Whether two claims say the same of something, and both do or do not call for it; a headline says it in part."""
    one, other = later.row, earlier.row
    demands = [row["claim_type"] == "policy" for row in (one, other)]
    return (
        all(_says(a, b, above=above) for a, b in ((later, earlier), (earlier, later)))
        and (above or demands[0] == demands[1])
        and later.negations % 2 == earlier.negations % 2
        and (one["certainty"] == other["certainty"] or _UNSURE.isdisjoint((one["certainty"], other["certainty"])))
        and no_difference(later, earlier)
    )


def _says(one: Content, other: Content, *, above: bool) -> bool:
    """Whether a claim has the predicate of another among its words; beside a headline that may say little."""
    return other.predicate in one.stems or (above and other.clause is not None and not other.predicate)
