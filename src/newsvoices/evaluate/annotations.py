"""Find the annotations that come with the package for an article, by the hash of its text: they hold no words of it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

__all__ = ["LAYERS", "ROUNDS", "annotation", "by_round", "on_articles"]

LAYERS = ("actors", "claims_events", "belonging", "stated")
"""What was annotated: actors with mentions and marked stretches; claims and events; whose these actors are, anew;
and how the text gives that."""

ROUNDS = {
    3: "coded blind after version 4 of the extractor; whoever changed rules since has read neither them nor the errors",
    2: "coded blind after version 3 of the extractor; whoever changed rules since has read neither them nor the errors",
    1: "counted while rules were written, so that the figures flatter",
}
"""When an article was coded and counted, by the number that its annotation carries; the fairer round first."""

_Measured = TypeVar("_Measured")

_GOLD = Path(__file__).resolve().parent / "gold"


def on_articles(number: int, articles: int, what: str) -> str:
    """Return the sentence before a table: on which articles ``what`` was counted, and when these were coded."""
    named = f"{articles} article{'s' * (articles != 1)}"
    return f"On the {named} of round {number} with packaged annotations of {what} ({ROUNDS[number]}). Per cent."


def annotation(layer: str, text: str) -> Mapping[str, Any] | None:
    """Return the annotation of one of LAYERS for a text, None where the package has none."""
    path = _known(layer).get(sha256(text.encode("utf-8", "surrogatepass")).hexdigest())
    return None if path is None else _read(path)


def by_round(
    layer: str, articles: Iterable[tuple[str, _Measured]]
) -> Iterator[tuple[int, list[tuple[_Measured, Mapping[str, Any]]]]]:
    """Yield each round with its articles and their annotations of ``layer``, the fairer round first, none without any.

    ``articles`` are pairs of a text and what is to be measured on it; texts unknown to the package are left out.
    """
    found: dict[int, list[tuple[_Measured, Mapping[str, Any]]]] = {number: [] for number in ROUNDS}
    for text, article in articles:
        expected = annotation(layer, text)
        if expected is not None:
            found[expected["round"]].append((article, expected))
    for number, own in found.items():
        if own:
            yield number, own


@cache
def _known(layer: str) -> Mapping[str, Path]:
    return {_read(path)["text_sha256"]: path for path in sorted((_GOLD / layer).glob("*.json"))}


@cache
def _read(path: Path) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
