"""Say of how many rows nobody has confirmed what the machine drafted, and where all was confirmed as it stood."""

from collections.abc import Mapping, Sequence

from newsvoices.measure.compare import count_origins
from newsvoices.records import EXTRACTOR, Row

__all__ = ["say_unchanged", "say_unconfirmed"]


def say_unconfirmed(rows: Mapping[str, Sequence[Row]]) -> str:
    """Return it in a few sentences, for whoever builds or reads these tables; nothing where somebody decided on all."""
    counts = count_origins(rows).values()
    drafted = sum(origins.get("machine", 0) for origins in counts)
    if not drafted:
        return ""
    whole = sum(sum(origins.values()) for origins in counts)
    return (
        f"Nobody has confirmed {drafted:,} of {whole:,} coded rows: they are as the machine drafted them, and say so "
        f"(origin machine, coder {EXTRACTOR}). The rules tell whether a row is well made, and not whether it is right."
    )


def say_unchanged(articles: Mapping[str, int]) -> str:
    """Return the same of articles whose proposals were all confirmed as they stood, each with its number of rows."""
    if not articles:
        return ""
    listed = ", ".join(f"{name} ({count:,} row{'s' * (count != 1)})" for name, count in articles.items())
    return (
        f"Every row is confirmed as the machine proposed it, and none was amended, added or left out, in {listed}. "
        "There the machine is scored against its own rows: 100 per cent says that nobody changed them, and not that "
        "they are right."
    )
