"""Find in an article's byline which registered person wrote it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from newsvoices.coding.registry import Registry
from newsvoices.records import Layout, Row

__all__ = ["bylines", "credit_author", "credit_own_views", "find_author"]

_BEFORE = re.compile(r"(?:(?:by|story by|written by)[:\s]+|authors?\s?:\s*|[—–-]{1,2}\s?)", re.I)
_LONGER = re.compile(r"[\w’'-]|\s+[A-Z]")
_POST = (
    r"(?:[A-Z][\w.’'-]*\s+){0,3}"
    r"(?:Editor|Correspondent|Reporter|Writer|Columnist|Contributor|Chief|Staff|News|Press)\b"
)
_SEVERAL = re.compile(rf"(?:,|\b(?:and|with)|&)\s+(?i:and\s+)?(?!{_POST})[A-Z][\w.’'-]+\s+[A-Z]")
_HELPED = re.compile(r"\b(?:reporting|writing|editing|translation|edited|translated) by\b.*", re.I)
_CONTRIBUTED = re.compile(r"\bcontributed\b", re.I)
_SELF = frozenset({"i", "we"})
_ABOUT = re.compile(r"\b(?:is|was|works|writes|covers|reports)\b")


def bylines(text: str, layout: Layout) -> list[str]:
    """Return the paragraphs that say who wrote an article, each on one line."""
    return [" ".join(text[one.start : one.end].split()) for one in layout.paragraphs if one.zone == "byline"]


def find_author(lines: Sequence[str], registry: Registry) -> str | None:
    """Return the id of the registered person whom the bylines name; None where they name nobody or several.

    Who contributed, edited or translated is no author, nor is whoever did the "reporting" or "writing".
    """
    signed = (_HELPED.sub("", line) for line in lines if not _CONTRIBUTED.search(line))
    found = {actor_id for line in signed for actor_id in _named(line, registry)}
    return found.pop() if len(found) == 1 else None


def credit_author(claims: Iterable[Row], author: str | None) -> None:
    """Give the claims in the author's voice to whoever wrote the article."""
    for claim in claims:
        if claim["voice"] == "author":
            claim["claimant_actor_id"] = author


def credit_own_views(quotes: Iterable[Row], claims: Iterable[Row], text: str, author: str) -> None:
    """Give what an I or we is told to say to the author, where its claims are its own: I call it a bribe."""
    own = sorted((claim["start"], claim["end"]) for claim in claims if claim["voice"] == "author")
    for quote in quotes:
        start = quote.get("source_start")
        if start is None or quote["speaker_actor_id"] is not None or not own:
            continue
        told = text[start : quote["source_end"]].lower() in _SELF
        if not told:
            continue
        within = own[bisect_left(own, (quote["start"], 0)) : bisect_left(own, (quote["end"], 0))]
        if any(high <= quote["end"] for _, high in within):
            quote["speaker_actor_id"] = author


def _named(line: str, registry: Registry) -> set[str]:
    """Return the registered persons with whose name a byline begins, and who share it with nobody else."""
    before = _BEFORE.match(line)
    rest = line[before.end() :] if before else line
    found = set()
    for actor_id, row in registry.actors.items():
        name = " ".join(str(row.get("name")).split())
        after = rest[len(name) :]
        if (
            (row.get("actor_type"), row.get("naming")) == ("person", "named")
            and rest[: len(name)].casefold() == name.casefold()
            and _LONGER.match(after) is None
            and _SEVERAL.search(_ABOUT.split(after)[0]) is None
        ):
            found.add(actor_id)
    return found
