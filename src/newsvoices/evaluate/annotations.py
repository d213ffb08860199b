"""Find the annotations that come with the package for an article, by the hash of its text: they hold no words of it."""

import json
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

__all__ = ["LAYERS", "ROUNDS", "annotation", "on_articles"]

LAYERS = ("actors", "claims_events")
"""What was annotated: actors with mentions and marked stretches of some articles, claims and events of others."""

ROUNDS = {
    2: "coded blind after version 3 of the extractor; whoever changed rules since has read neither them nor the errors",
    1: "counted while rules were written, so that the figures flatter",
}
"""When an article was coded and counted, by the number that its annotation carries; the fairer round first."""

_GOLD = Path(__file__).resolve().parent / "gold"


def on_articles(number: int, articles: int, what: str) -> str:
    """Return the sentence before a table: on which articles ``what`` was counted, and when these were coded."""
    named = f"{articles} article{'s' * (articles != 1)}"
    return f"On the {named} of round {number} with packaged annotations of {what} ({ROUNDS[number]}). Per cent."


def annotation(layer: str, text: str) -> Mapping[str, Any] | None:
    """Return the annotation of one of LAYERS for a text, None where the package has none."""
    path = _known(layer).get(sha256(text.encode("utf-8", "surrogatepass")).hexdigest())
    return None if path is None else _read(path)


@cache
def _known(layer: str) -> Mapping[str, Path]:
    return {_read(path)["text_sha256"]: path for path in sorted((_GOLD / layer).glob("*.json"))}


@cache
def _read(path: Path) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
