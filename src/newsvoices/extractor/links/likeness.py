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
    """Say whether nothing makes two claims two: polarity of what is said, condition, degree, number, or who or what.

    The last is so where a word of both goes with other words: the new bridge and the old one; who hurt whom.
    """
    return (
        one.denied == other.denied
        and one.conditional == other.conditional
        and one.compares == other.compares
        and _fit(one.numbers, other.numbers)
        and not (one.subject and other.subject and one.subject != other.subject)
        and all(_fit(stems, other.slots.get(slot, stems)) for slot, stems in one.slots.items())
    )


def _fit(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one
