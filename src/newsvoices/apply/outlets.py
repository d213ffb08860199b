"""Make the outlet that a record names the publisher of its article, as curated datasets have it: one of the actors."""

import re
import unicodedata

from newsvoices.apply.named_actors import actor_called, add_actor
from newsvoices.records import Coding, Row

__all__ = ["LONGEST", "outlet_name", "publisher_of"]

LONGEST = 500
"""Characters of an outlet's name; what is longer is something else, as a text that slipped into its column."""
_NOTE = "The outlet of the article, as it was given with the text."
_JOINERS = "\u200c\u200d"  # in names of some scripts, and in emojis
_ARTICLE = re.compile(r"the\s+", re.I)


def outlet_name(given: str) -> str | None:
    """Return the name of an outlet on one line, without signs that nobody sees; None for what is no name."""
    seen = "".join(sign for sign in given if unicodedata.category(sign) != "Cf" or sign in _JOINERS)
    name = " ".join(seen.split())
    return name if len(name) <= LONGEST and any(map(str.isalnum, name)) else None


def publisher_of(coding: Coding, outlet: str, text: str) -> str:
    """Return the id of the actor of that name in a coding with ids; where the text names no such body, it is added.

    An article before its name, which actors go without, is kept where the text has it there as well.
    """
    actor = actor_called(coding, outlet, text, "organization")
    if actor is None:
        return add_actor(coding, len(text), outlet, actor_type="organization", sector="JRN", note=_NOTE)
    article = _ARTICLE.match(outlet)
    if article is not None and outlet[article.end() :] == actor["name"] and _is_called_the(coding, actor, text):
        actor["name"] = outlet
    return str(actor["id"])


def _is_called_the(coding: Coding, actor: Row, text: str) -> bool:
    """Say whether "the" stands before the whole name of an actor somewhere, or is part of it there."""
    return any(
        re.search(rf"\bthe\s+{re.escape(actor['name'])}\Z", text[: mention["end"]][-len(actor["name"]) - 9 :], re.I)
        for mention in coding.mentions
        if mention["mention_type"] == "NAM" and mention["actor_id"] in (actor["id"], actor["key"])
    )
