"""Assemble actors, mentions and affiliations."""

from collections.abc import Iterator

from newsvoices.assembly.corpus import Corpus, coding_block, in_text_order, join_list
from newsvoices.records import Row

__all__ = ["actors", "affiliations", "mentions"]

_TENURES = ("current", "elect", "unclear", "former")


def actors(corpus: Corpus) -> Iterator[Row]:
    """Yield the actors that any article names or needs, by id.

    ``also_called`` is read off the named mentions, ``organization_name`` off the affiliations, the current
    ones first.
    """
    forms: dict[str, list[str]] = {}
    needed: set[str] = set()
    for coded in corpus.articles:
        refs = corpus.references(coded)
        for row in in_text_order(coded.coding.mentions):
            actor_id = refs.actor(row["actor_id"]) or ""
            needed.add(actor_id)
            if row["mention_type"] == "NAM":
                words = (coded.slice(row["start"], row["end"]) or "").split()  # a name may run over a line
                forms.setdefault(actor_id, []).append(" ".join(words))
    belongs: dict[str, tuple[int, str]] = {}
    for row in affiliations(corpus):
        organization = row["org_actor_id"]
        needed |= {row["actor_id"], organization}
        name = corpus.actor_name(organization)
        rank = _TENURES.index(row["tenure"]) if row["tenure"] in _TENURES else len(_TENURES)
        if name and (row["actor_id"] not in belongs or rank < belongs[row["actor_id"]][0]):
            belongs[row["actor_id"]] = (rank, name)
    for coded in corpus.articles:
        refs = corpus.references(coded)
        named: set[str | None] = {coded.article.meta.get(role) for role in ("author", "publisher")}
        needed |= {row["id"] for row in coded.coding.actors}
        for name, columns in (
            ("quotes", ("speaker_actor_id", "addressee_actor_id")),
            ("claims", ("claimant_actor_id", "target_id", "called_on_actor_id", "affected_actor_id")),
            ("events", ("according_to_actor_id",)),
        ):
            for entry in getattr(coded.coding, name):
                named.update([entry.get(column) for column in columns])
                named.update([part["actor_id"] for part in entry.get("participants", ())])
        needed |= {refs.actor(ref) or "" for ref in named}
    for actor_id in list(needed):
        parent = corpus.actors.get(actor_id, {}).get("parent_actor_id")
        while parent and parent not in needed:
            needed.add(parent)
            parent = corpus.actors.get(parent, {}).get("parent_actor_id")
    for actor_id in sorted(needed & set(corpus.actors)):
        actor = corpus.actors[actor_id]
        yield {
            **actor,
            "also_called": join_list(form for form in forms.get(actor_id, ()) if form != actor.get("name")),
            "organization_name": belongs.get(actor_id, (0, None))[1],
            "origin": actor.get("origin") or "added",
            "confidence": actor.get("confidence") or "high",
        }


def mentions(corpus: Corpus) -> Iterator[Row]:
    """Yield the mentions in text order."""
    for coded in corpus.articles:
        refs = corpus.references(coded)
        for row in in_text_order(coded.coding.mentions):
            yield {
                **coded.anchor(row),
                "mention_id": row["id"],
                "actor_id": refs.actor(row["actor_id"]),
                "mention_type": row["mention_type"],
                "metonymy": bool(row.get("metonymy", False)),
                **coding_block(row, coded.coding),
            }


def affiliations(corpus: Corpus) -> Iterator[Row]:
    """Yield the affiliations in text order."""
    for coded in corpus.articles:
        refs = corpus.references(coded)
        for row in in_text_order(coded.coding.affiliations):
            yield {
                **row,
                **coded.anchor(row),
                "affiliation_id": row["id"],
                "actor_id": refs.actor(row["actor_id"]),
                "org_actor_id": refs.actor(row.get("org_actor_id")),
                **coding_block(row, coded.coding),
            }
