"""Count the ties and countries of actors that were found by how the text gives them: stated, labelled, implied.

The annotation says of each tie of an actor to a body, and of each country, in which words of the text it lies; what a
reader only concludes is counted apart from what the text says.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from newsvoices.measure.actors import pair_annotated, ties_to_bodies
from newsvoices.records import Coding

__all__ = ["score_stated"]


def score_stated(machine: Coding, expected: Mapping[str, Any], how: Mapping[str, Any]) -> Counter[tuple[str, str, str]]:
    """Return the counts of one article: by "bodies" or "countries", how the text gives them, and what became of them.

    ``expected`` annotates actors and mentions; ``how`` lists ``ties`` ([actor, body, way]) and ``countries``
    ([actor, code, way]) of these. Counted are those ``annotated``, of these the ``found`` (whose actors the coding
    has), the ``right`` and, of countries, the ``other`` (given otherwise). Under the way "given" are the ties that the
    coding gives between annotated actors, and those of them that are ``right``, being in the list in some way.
    """
    _, pairs = pair_annotated(machine, expected)
    found = set(pairs.values())
    given = {(pairs[actor], pairs[body]) for actor, body in ties_to_bodies(machine) if actor in pairs and body in pairs}
    codes = {pairs[row["key"]]: row.get("country_code") for row in machine.actors if row["key"] in pairs}
    counts: Counter[tuple[str, str, str]] = Counter()
    for actor, body, way in how["ties"]:
        counts["bodies", way, "annotated"] += 1
        counts["bodies", way, "found"] += actor in found and body in found
        counts["bodies", way, "right"] += (actor, body) in given
    for actor, code, way in how["countries"]:
        counts["countries", way, "annotated"] += 1
        counts["countries", way, "found"] += actor in found
        counts["countries", way, "right"] += codes.get(actor) == code
        counts["countries", way, "other"] += codes.get(actor) not in (None, code)
    counts["bodies", "given", "found"] += len(given)
    counts["bodies", "given", "right"] += len(given & {(actor, body) for actor, body, _ in how["ties"]})
    return counts
