"""Tell whoever asks for rows by a value of text that no row has it, and which they may have meant."""

from __future__ import annotations

import re
import warnings
from difflib import get_close_matches
from typing import TYPE_CHECKING

from newsvoices.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsvoices.read.package import Column

__all__ = ["refuse_impossible", "warn_of_absent"]

_SHOWN = 3
_TO_LOAD = 5  # frames from here to the line that called nv.load


def refuse_impossible(where: str, column: Column, values: Sequence[str], known: Sequence[str]) -> None:
    """Raise UsageError on a value that the column's pattern forbids, so that no row can ever have it."""
    pattern = (column.raw.get("constraints") or {}).get("pattern")
    if pattern is None or column.is_list:
        return
    for value in values:
        if re.fullmatch(pattern, value) is None:
            listed = f" Such as: {', '.join(known[:_SHOWN])}." if known else ""
            raise UsageError(
                f"{where} has no value {value!r}.{_meant(value, known)} Its values match {pattern}.{listed}"
            )


def warn_of_absent(where: str, values: Sequence[str], known: Sequence[str]) -> None:
    """Warn where rows were asked for by values of which none occurs in a column with the values ``known``."""
    if not values or not known or not set(values).isdisjoint(known):
        return
    told = " ".join(f"{value!r} is in no row.{_meant(value, known)}" for value in values[:_SHOWN])
    more = f" {len(values) - _SHOWN} more likewise." if len(values) > _SHOWN else ""
    warnings.warn(f"{where}: {told}{more} Values are compared whole.", UserWarning, stacklevel=_TO_LOAD)


def _meant(value: str, known: Sequence[str]) -> str:
    """Return the values that differ only in capitals, else those that hold this one, else the most alike."""
    plain = value.casefold()
    folded = {name: name.casefold() for name in known}
    near = (
        [name for name, fold in folded.items() if fold == plain]
        or [name for name, fold in folded.items() if plain and plain in fold]
        or get_close_matches(value, known, n=1)
    )
    return f" Did you mean {' or '.join(map(repr, near[:_SHOWN]))}?" if near else ""
