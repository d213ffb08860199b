"""How much two claims share, and whether anything in them makes them two all the same."""

from newsvoices.extractor.links.contents import Content, Contents

__all__ = ["no_difference", "shares"]


def shares(contents: Contents, one: Content, other: Content) -> tuple[int, float, float]:
    """Return how many stems two claims have in common, and how much of the weight of each these have."""
    common = one.stems & other.stems
    if not common:
        return 0, 0.0, 0.0
    weight = contents.weight(common)
    return len(common), weight / contents.weight(one.stems), weight / contents.weight(other.stems)


def no_difference(one: Content, other: Content) -> bool:
    """Say whether nothing makes two claims two: polarity, tense, condition, degree, number, or who or what.

    The last is so where a word of both goes with other words: the new bridge and the old one, for it and against it,
    who hurt whom, what is better than what.
    """
    return (
        one.denied == other.denied
        and one.conditional == other.conditional
        and one.compares == other.compares
        and one.bounds == other.bounds
        and _agree(one.tense, other.tense)
        and _fit(one.numbers, other.numbers)
        and _fit(one.amounts, other.amounts)
        and _agree(one.subject, other.subject)
        and all(_fit(stems, other.slots.get(slot, stems)) for slot, stems in one.slots.items())
        and all(_fit(cases, other.joints.get(pair, cases)) for pair, cases in one.joints.items())
        and not (one.compares and _ordered(one, other) != _ordered(other, one))
    )


def _agree(one: str, other: str) -> bool:
    """Whether two claims say the same of something, or one of them nothing."""
    return not one or not other or one == other


def _fit(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


def _ordered(one: Content, other: Content) -> list[str]:
    """The stems that a claim shares with another, as they follow each other in it."""
    return [stem for stem in one.order if stem in other.stems]
