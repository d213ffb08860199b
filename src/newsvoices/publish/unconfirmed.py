"""Say of how many rows nobody has confirmed what the machine drafted."""

from collections.abc import Mapping, Sequence

from newsvoices.measure.compare import count_origins
from newsvoices.records import EXTRACTOR, Row

__all__ = ["say_unconfirmed"]


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
