"""Tabulate who affirms and who rejects which concept, for the codebook's table and for its picture."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsvoices.records import Row

__all__ = ["Claimant", "Stances", "tabulate_stances"]

_MOST = 30  # columns that a page can still show


@dataclass(frozen=True)
class Claimant:
    """Who takes a side: an actor (None: no source named), as a source or as the article's author."""

    actor_id: str | None
    name: str
    author: bool


@dataclass(frozen=True)
class Stances:
    """The claimants with what to call them, their sides by concept, and how many claimants are left out.

    ``sides`` maps a concept's id and a claimant to the sides taken: True affirms, False rejects.
    """

    labels: Mapping[Claimant, str]
    sides: Mapping[tuple[str, Claimant], set[bool]]
    left_out: int

    def of(self, concept_id: str, claimant: Claimant) -> set[bool]:
        """Return the sides that a claimant takes on a concept; the set is empty where it takes none."""
        return self.sides.get((concept_id, claimant), set())


def tabulate_stances(rows: Mapping[str, Sequence[Row]], most: int = _MOST) -> Stances:
    """Gather the sides of all claims on concepts, for the ``most`` claimants who speak to most concepts.

    Claimants are told apart by id, not by name: "officials" of one article are not those of another. The
    articles' authors come last; within either group, who speaks to more concepts comes first.
    """
    sides: dict[tuple[str, Claimant], set[bool]] = {}
    for row in rows["claims"]:
        if row["concept_id"] is not None and row["agreement"] is not None:
            actor_id = row["claimant_actor_id"]
            name = row["claimant_name"] or actor_id or "no source named"
            claimant = Claimant(actor_id, name, row["voice"] == "author")
            sides.setdefault((row["concept_id"], claimant), set()).add(row["agreement"])
    spoken = Counter(claimant for _, claimant in sides)
    ranked = sorted(spoken, key=lambda who: (-spoken[who], who.name, who.actor_id or "", who.author))
    shown = sorted(ranked[:most], key=lambda who: who.author)
    namesakes = Counter((who.name, who.author) for who in shown)
    return Stances(
        {who: _label(who, namesakes[who.name, who.author] > 1) for who in shown},
        {key: found for key, found in sides.items() if key[1] in set(shown)},
        len(ranked) - len(shown),
    )


def _label(who: Claimant, ambiguous: bool) -> str:
    name = f"{who.name} ({who.actor_id})" if ambiguous and who.actor_id else who.name
    return f"{name} (author)" if who.author else name
