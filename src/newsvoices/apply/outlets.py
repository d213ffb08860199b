"""Make the outlet that a record names the publisher of its article, as curated datasets have it: one of the actors."""

from newsvoices.records import Coding

__all__ = ["publisher_of"]

_NOTE = "The outlet of the article, as it was given with the text."


def publisher_of(coding: Coding, outlet: str, end: int) -> str:
    """Return the id of the actor of that name in a coding with ids; where the text names no such body, it is added.

    Its id is that of an actor who stands behind the ``end`` of the text, so that the ids of all others are the same
    whether an outlet is known or not.
    """
    for actor in coding.actors:
        if actor["actor_type"] == "organization" and actor["name"].casefold() == outlet.casefold():
            return str(actor["id"])
    added = f"{coding.article_id}:a{end:05d}"
    coding.actors.append(
        {
            "key": added,
            "id": added,
            "name": outlet,
            "actor_type": "organization",
            "sector": "JRN",
            "naming": "named",
            "origin": "machine",
            "confidence": "high",
            "note": _NOTE,
        }
    )
    return added
