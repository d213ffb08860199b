"""Offices that the text states of a named person: [Ann Moe, head of X,] and [Prime Minister Ola Nordmann]."""

import re
from collections.abc import Sequence

from newsvoices.extract.cast import Actor
from newsvoices.extract.names import Name
from newsvoices.records import Row

__all__ = ["affiliation_rows"]

_ROLE = (
    r"(?:head|director|chair(?:man|woman|person)?|president|leader|spokes(?:man|woman|person)|member|founder|minister|"
    r"secretary|editor|professor|analyst|researcher|fellow|economist|lawyer|representative|deputy|ambassador|chief|"
    r"commissioner|manager|strategist|adviser|advisor|governor|senator|mayor|coordinator|activist|expert|officer|"
    r"executive|partner|consultant|contributor|correspondent|reporter|journalist|owner|co-founder|general|commander|"
    r"historian|sociologist|scholar|author|host|pollster|attorney|judge|candidate|nominee|chancellor|treasurer)"
)
_APPOSITION = re.compile(
    rf",\s+(?P<words>(?:(?:an?|the|its|his|her|their)\s+)?(?:[\w’'-]+\s+){{0,5}}?(?P<role>{_ROLE})s?\b[^,.;:()“”\"\n]{{0,120}})",
    re.IGNORECASE,
)
_FORMER = re.compile(r"\b(?:former|ex|then|retired|late)\b", re.IGNORECASE)
_ELECT = re.compile(r"\b(?:elect|designate)\b", re.IGNORECASE)
_COURTESY = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\.?", re.IGNORECASE)


def affiliation_rows(text: str, names: Sequence[tuple[Name, Actor | None]]) -> list[Row]:
    """Return the offices of named persons, from titles before and appositions after their names."""
    rows: list[Row] = []
    seen: set[tuple[str, str]] = set()
    for number, (name, actor) in enumerate(names):
        if actor is None or actor.actor_type != "person" or name.kind != "person":
            continue
        for start, end, title in _stated(text, name):
            role = title.lower()
            if (actor.key, role) in seen:
                continue
            seen.add((actor.key, role))
            words = text[start:end]
            organization = next(
                (
                    a.key
                    for n, a in names[number : number + 4]
                    if a and a.actor_type == "organization" and start <= n.start < end
                ),
                None,
            )
            if actor.role is None or len(words) > len(actor.role):
                actor.role = " ".join(words.split())
            tenure = "former" if _FORMER.search(words) else "elect" if _ELECT.search(words) else "current"
            rows.append({
                "key": f"f{start:05d}-{end:05d}", "start": start, "end": end, "actor_id": actor.key,
                "org_actor_id": organization, "role_title": title, "tenure": tenure,
                "origin": "machine", "confidence": "medium",
            })  # fmt: skip
    rows.sort(key=lambda r: (r["start"], r["end"]))
    return rows


def _stated(text: str, name: Name) -> list[tuple[int, int, str]]:
    found = []
    if name.title is not None:
        title = text[name.title[0] : name.title[1]]
        if not _COURTESY.fullmatch(title.strip()):
            found.append((*name.title, " ".join(title.split())))
    match = _APPOSITION.match(text, name.end, name.end + 200)
    if match is not None:
        start, end = match.span("words")
        while end > start and text[end - 1].isspace():
            end -= 1
        title = re.sub(r"^(?:an?|the|its|his|her|their)\s+", "", text[start : match.end("role")], flags=re.IGNORECASE)
        found.append((start, end, " ".join(title.split())))
    return found
