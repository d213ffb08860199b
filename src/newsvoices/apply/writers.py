"""Say who wrote an article, whose view its own claims are: one of its actors, as its record or its text tells."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsvoices.apply.author_names import read_authors
from newsvoices.apply.named_actors import actor_called, add_actor
from newsvoices.apply.words import in_a_row
from newsvoices.coding.byline import bylines, find_author
from newsvoices.coding.registry import Registry
from newsvoices.coding.signature import DASHED, find_signer, several_sign
from newsvoices.records import Coding, Layout, Row

__all__ = ["Writer", "find_writer", "note_doubt"]

_GIVEN = "The author of the article, as given with the text."
_TOGETHER = (
    "The authors of the article, taken together as one actor, as they were given with the text; each is an actor of "
    "that name as well: {0}."
)
_ONE_OF_THEM = (
    "One of the authors of the article, as given with the text; what it claims itself is theirs together: {0}."
)
_SIGNS = "Signs the article, or is named at its end as who wrote it."
_UNSIGNED = "No author was found, so that it is given to the outlet: what a letter or guest says is not the outlet's."
_NO_ONE_NAMED = "No one author is named in the byline, so that it is given to the outlet."
_SEVERAL = (
    "Several people sign this text or its parts, so that it is given to the outlet: what each of them says is not the "
    "outlet's."
)


@dataclass(frozen=True)
class Writer:
    """Who wrote an article, by the id of an actor, if known; ``doubt`` says why its claims may not be the outlet's.

    There is none where the newsroom is said to have written it.
    """

    actor_id: str | None = None
    doubt: str | None = None


def find_writer(coding: Coding, text: str, layout: Layout, author: str | None, outlet: str | None) -> Writer:
    """Find the writer in a coding with ids, or add them: whoever is given as author, or signs the text.

    People who are given come first, then whoever signs, then a body that is given, such as an agency. Several authors
    are one actor, a group, for an article has one author; each of them is an actor as well, to be found by name.
    """
    given = read_authors(author, outlet) if author is not None else None
    if given is not None and given.people:
        return Writer(_actor_of(coding, text, given.people, "person", _GIVEN))
    signed = _signed(coding, text, layout)
    if signed.actor_id is None and given is not None:
        return Writer(_actor_of(coding, text, given.bodies, "organization", _GIVEN) if given.bodies else None)
    return signed


def note_doubt(claims: Iterable[Row], doubt: str) -> None:
    """Say of the claims in the author's voice whose they may be."""
    for claim in claims:
        if claim["voice"] == "author":
            claim["note"] = " ".join(filter(None, (claim.get("note"), doubt)))


def _signed(coding: Coding, text: str, layout: Layout) -> Writer:
    lines = bylines(text, layout)
    several = several_sign(text, layout)
    if several:
        lines = [line for line in lines if not DASHED.match(line)]
    found = find_author(lines, Registry({row["id"]: row for row in coding.actors}))
    if found is not None:
        return Writer(found)
    if not several and len(lines) <= (layout.paragraphs[-1].zone == "byline" if layout.paragraphs else 0):
        name = find_signer(text, layout)
        if name is not None:
            return Writer(_actor_of(coding, text, [name], "person", _SIGNS))
    return Writer(None, _SEVERAL if several else _NO_ONE_NAMED if lines else _UNSIGNED)


def _actor_of(coding: Coding, text: str, names: Sequence[str], kind: str, note: str) -> str:
    """Return the id of the actor of that name, or of those names together, to whom each belongs then.

    Who is not in the text is added behind it, where the first place is the outlet's.
    """
    place = len(text) + 1
    if len(names) == 1:
        return _called(coding, text, names[0], kind, place, note)
    together = in_a_row(names)
    group = add_actor(coding, place, together, actor_type="group")
    said = _ONE_OF_THEM.format(group)
    each = [_called(coding, text, name, kind, place + at, said) for at, name in enumerate(names, start=1)]
    known = {str(one["id"]): one for one in coding.actors}
    known[group]["note"] = _TOGETHER.format(", ".join(each))
    for one in each:
        known[one]["parent_actor_id"] = known[one].get("parent_actor_id") or group
    return group


def _called(coding: Coding, text: str, name: str, kind: str, place: int, note: str) -> str:
    """Return the id of the actor of a name, who is added at a place where the text has none."""
    actor = actor_called(coding, name, text, kind)
    if actor is not None:
        return str(actor["id"])
    sector = {"sector": "JRN"} if kind == "organization" else {}
    return add_actor(coding, place, name, actor_type=kind, note=note, **sector)
