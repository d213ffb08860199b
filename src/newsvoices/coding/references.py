"""Resolve what the entries of a coding file point to: keys of the file, registry slugs, or full ids."""

from newsvoices.coding.entries import Section
from newsvoices.coding.nearest import did_you_mean
from newsvoices.coding.problems import Problems
from newsvoices.coding.read_yaml import MapNode, Node
from newsvoices.coding.registry import Registry
from newsvoices.records import Row

__all__ = ["References", "points_to"]

_TARGETS: dict[str, tuple[str, ...]] = {
    "quote_id": ("quotes",),
    "attribution_id": ("quotes",),
    "parent_quote_id": ("quotes",),
    "after_event_id": ("events",),
    "from_claim_id": ("claims",),
    "to_claim_id": ("claims", "events"),
    "to_event_id": ("claims", "events"),
    "target_id": ("actors", "events"),
    "concept_id": ("concepts",),
}
_TO = {"claims": "to_claim_id", "events": "to_event_id"}


class References:
    """What the entries of one file are called, and what they point to.

    A reference is resolved to the key of an entry of the file, or to the full id of a registered row.
    """

    def __init__(self, article_id: str, registry: Registry, problems: Problems) -> None:
        """Start with no entry known."""
        self.article_id = article_id
        self.registry = registry
        self.problems = problems
        self._by_key: dict[str, tuple[str, Row]] = {}
        self._by_id: dict[str, tuple[str, Row]] = {}

    def keys(self, section: Section) -> frozenset[str]:
        """Return the keys of a section's entries that point to something."""
        return frozenset(key for key, field in section.fields.items() if points_to(field.name))

    def register(self, section: Section | None, node: MapNode, row: Row) -> None:
        """Note an entry's key and id; both belong to one entry only."""
        name = section.rows if section is not None else "corrections"
        for handle, known in ((row["key"], self._by_key), (row["id"], self._by_id)):
            if handle is None:
                continue
            if handle in known:
                kind = "key" if known is self._by_key else "id"
                self.problems.add(
                    node.get(kind) or node,
                    f"the {kind} `{handle}` occurs twice (first at line {known[handle][1]['_line']}). "
                    + ("Give one of the two another key." if kind == "key" else "Delete the id of the new entry."),
                )
            else:
                known[handle] = (name, row)

    def entry(self, key: str | None) -> Row | None:
        """Return the entry with a key, if the file has it."""
        return self._by_key[key][1] if key is not None and key in self._by_key else None

    def refuse_second(self, node: MapNode, row: Row) -> None:
        """Note an actor that the registry has under the same name, unless a note tells the two apart."""
        known = self.registry.namesake(row)
        if known is None or row.get("note"):
            return
        slug = known.partition(":")[2]
        self.problems.add(
            node,
            f"an actor: {row['name']} is already in build/actors.yaml as {known}. Delete this entry and write {slug} "
            "for it everywhere; or, where it is somebody else of that name, say in its `note` who.",
        )

    def find_actor(self, reference: str) -> str | None:
        """Return the key or full id of an actor: local keys first, then the registry."""
        for known in (self._by_key, self._by_id):
            if reference in known and known[reference][0] == "actors":
                return str(known[reference][1]["key"])
        return self.registry.actor_id(reference)

    def actor(self, reference: str, node: Node, key: str) -> str | None:
        """Resolve an actor or note that there is none of that name."""
        found = self.find_actor(reference)
        if found is None:
            self._unknown(node, key, reference, ("actors",))
        return found

    def resolve(self, section: Section, node: MapNode, row: Row) -> None:
        """Fill the columns of an entry that point to something."""
        for key, field in section.fields.items():
            targets = points_to(field.name)
            reference = self.problems.text(node.get(key), key) if targets else None
            position = node.get(key)
            if reference is None or position is None:
                if targets and (field.required or key == "to"):
                    self._missing(node, key, section, targets)
                continue
            found = self._find(reference, targets)
            if found is None:
                self._unknown(position, key, reference, targets)
                continue
            table, handle = found
            row[_TO[table] if key == "to" else field.name] = handle

    def any_row(self, node: MapNode, table: str) -> str | None:
        """Resolve the row that a correction is about: an entry, a registered row, or the article itself."""
        reference = self.problems.required_text(node, "row", "a correction", "the key or id of the row")
        if reference is None:
            return None
        if reference == self.article_id or reference.startswith(f"{self.article_id}:s"):
            return reference
        named = {"quote_spans": "quotes", "event_participants": "events"}.get(table, table)
        found = self._find(reference, (named,))
        if found is None:
            position = node.get("row")
            self._unknown(position if position is not None else node, "row", reference, (named,))
            return None
        return found[1]

    def first_segment(self, row: Row) -> Row | None:
        """Return the first segment of the attribution that a quote continues; None for one that starts it."""
        first = None
        seen = {row["key"]}
        above = row.get("attribution_id")
        while above is not None and above not in seen:
            seen.add(above)
            first = self.entry(above)
            above = first.get("attribution_id") if first is not None else None
        return first

    def refuse_circles(self, rows: list[Row], column: str, key: str) -> None:
        """Note every chain of references that comes back to its start, and cut it."""
        for row in rows:
            seen = [row["key"]]
            above = row.get(column)
            while above is not None and above not in seen:
                seen.append(above)
                above = (self.entry(above) or {}).get(column)
            if above is not None:
                chain = " → ".join([*seen[seen.index(above) :], above])
                self.problems.add_at(
                    row["_line"],
                    f"`{key}` goes in a circle: {chain}. A quote cannot be part of itself; cut the circle.",
                )
                del row[column]

    def _find(self, reference: str, targets: tuple[str, ...]) -> tuple[str, str] | None:
        """Return the table and the key or full id that a reference means, in the tables it may mean."""
        for known in (self._by_key, self._by_id):
            if reference in known and known[reference][0] in targets:
                return known[reference][0], str(known[reference][1]["key"])
        for table, look_up in (("actors", self.registry.actor_id), ("concepts", self.registry.concept_id)):
            found = look_up(reference) if table in targets else None
            if found is not None:
                return table, found
        return None

    def _unknown(self, node: Node, key: str, reference: str, targets: tuple[str, ...]) -> None:
        wanted = " or ".join(table[:-1] for table in targets)
        for known in (self._by_key, self._by_id):
            if reference in known:
                other, row = known[reference]
                self.problems.add(
                    node,
                    f"`{key}` is `{reference}`, which is one of the {other.replace('_', ' ')} "
                    f"(line {row['_line']}); it must name {_article(wanted)}.",
                )
                return
        valid = [name for name, (table, _) in self._by_key.items() if table in targets and name[0] != "#"]
        if "actors" in targets:
            valid += [name.partition(":")[2] for name in self.registry.actors]
        if "concepts" in targets:
            valid += [name.partition(":")[2] for name in self.registry.concepts]
        places: dict[tuple[str, ...], str] = {
            ("actors",): "neither under `actors` of this file nor in build/actors.yaml",
            ("concepts",): "not in build/concepts.yaml",
        }
        where = places.get(targets, f"the key of no {wanted} in this file")
        self.problems.add(node, f"`{key}` is `{reference}`, which is {where}. {did_you_mean(reference, valid)}")

    def _missing(self, node: MapNode, key: str, section: Section, targets: tuple[str, ...]) -> None:
        if not self.problems.is_absent(node.get(key)) or key == "continues" or self.problems.is_misspelt(node, key):
            return
        wanted = " or ".join(table[:-1] for table in targets)
        self.problems.add(node, f"{section.one}: `{key}` is missing. Name {_article(wanted)}.")


def _article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def points_to(column: str) -> tuple[str, ...]:
    """Return the tables that a column may point to; none where it holds a value."""
    return ("actors",) if column.endswith("actor_id") else _TARGETS.get(column, ())
