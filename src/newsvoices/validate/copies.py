"""Readable copies: names and labels in core tables equal their source (V23)."""

from collections.abc import Iterator

from newsvoices.records import Row
from newsvoices.validate.inputs import Data
from newsvoices.validate.registry import rule
from newsvoices.validate.report import Failure, allow, fail, identify, show

__all__: list[str] = []

_COPIES = (
    ("quotes", "speaker_name", "speaker_actor_id", "actors", "name"),
    ("quotes", "addressee_name", "addressee_actor_id", "actors", "name"),
    ("claims", "claimant_name", "claimant_actor_id", "actors", "name"),
    ("claims", "concept_label", "concept_id", "concepts", "label"),
    ("events", "according_to_name", "according_to_actor_id", "actors", "name"),
)


@rule(
    "V23 names and labels equal their source",
    "Names of speakers, addressees, claimants, targets and sources, and labels of concepts, are those of "
    "the rows that the ids beside them name.",
    "relations",
    {
        "actors": "actor_id name",
        "concepts": "concept_id label",
        "quotes": "quote_id speaker_name speaker_actor_id addressee_name addressee_actor_id",
        "claims": "claim_id claimant_name claimant_actor_id concept_label concept_id target_name target_id",
        "events": "event_id label according_to_name according_to_actor_id",
    },
)
def names_equal_their_source(data: Data) -> Iterator[Failure]:
    """V23 for single copies."""
    for table, column, reference, target, label in _COPIES:
        source = data.index(target)
        for row in data.rows(table):
            yield from _compare(table, row, column, source.get(row[reference], {}).get(label), row[reference])
    actors, events = data.index("actors"), data.index("events")
    for claim in data.rows("claims"):
        target_id = claim["target_id"]
        # A target without an id is a document or thing that has no row; its name is all there is.
        if target_id is not None:
            name = actors.get(target_id, {}).get("name") or events.get(target_id, {}).get("label")
            yield from _compare("claims", claim, "target_name", name, target_id)


@rule(
    "V23 event names are its participants'",
    "actor_names and recipient_names of an event are the names of its participants in these roles.",
    "relations",
    {
        "actors": "actor_id name",
        "events": "event_id actor_names recipient_names",
        "event_participants": "event_id actor_id role",
    },
)
def event_names_are_its_participants(data: Data) -> Iterator[Failure]:
    """V23 for events."""
    actors = data.index("actors")
    names: dict[tuple[str, str], list[str]] = {}
    for part in data.rows("event_participants"):
        name = actors.get(part["actor_id"], {}).get("name")
        if name is not None:
            names.setdefault((part["event_id"], part["role"]), []).append(name)
    for event in data.rows("events"):
        for role in ("actor", "recipient"):
            found = names.get((event["event_id"], role), [])
            joined = ";".join(dict.fromkeys(found)) or None
            yield from _compare("events", event, f"{role}_names", joined, f"its participants as {role}")


@rule(
    "V23 actors' other names are read off",
    "also_called lists exactly the named mentions of an actor that differ from its name; "
    "organization_name is an organization of its affiliations, empty when there is none.",
    "relations",
    {
        "actors": "actor_id name also_called organization_name",
        "mentions": "mention_id actor_id mention_type text",
        "affiliations": "affiliation_id actor_id org_actor_id",
    },
)
def other_names_are_read_off(data: Data) -> Iterator[Failure]:
    """V23 for actors."""
    actors = data.index("actors")
    forms: dict[str, list[str]] = {}
    for mention in data.rows("mentions"):
        if mention["mention_type"] == "NAM":
            forms.setdefault(mention["actor_id"], []).append(" ".join(mention["text"].split()))
    organizations: dict[str, list[str]] = {}
    for row in data.rows("affiliations"):
        name = actors.get(row["org_actor_id"], {}).get("name")
        if name is not None:
            organizations.setdefault(row["actor_id"], []).append(name)
    for actor in data.rows("actors"):
        others = dict.fromkeys(form for form in forms.get(actor["actor_id"], []) if form != actor["name"])
        if set(others) != set((actor["also_called"] or "").split(";")) - {""}:
            yield from _compare("actors", actor, "also_called", ";".join(others) or None, "its named mentions")
        tied = list(dict.fromkeys(organizations.get(actor["actor_id"], [])))
        if actor["organization_name"] not in tied if tied else actor["organization_name"] is not None:
            yield from _compare("actors", actor, "organization_name", " or ".join(tied) or None, "its affiliations")


def _compare(table: str, row: Row, column: str, right: str | None, source: object) -> Iterator[Failure]:
    if row[column] != right:
        key = identify(table, row)
        message = (
            f"The {column} of {table} row {show(key)} is {show(row[column])}, where by {source} it is "
            f"{show(right)}; build the readable copies again."
        )
        yield fail(table, row, column, allow(right), message)
