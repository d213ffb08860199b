"""Make the outlet that a record names the publisher of its article, as curated datasets have it: one of the actors."""

import unicodedata

from newsvoices.records import Coding

__all__ = ["LONGEST", "outlet_name", "publisher_of"]

LONGEST = 500
"""Characters of an outlet's name; what is longer is something else, as a text that slipped into its column."""
_NOTE = "The outlet of the article, as it was given with the text."
_JOINERS = "\u200c\u200d"  # in names of some scripts, and in emojis


def outlet_name(given: str) -> str | None:
    """Return the name of an outlet on one line, without signs that nobody sees; None for what is no name."""
    seen = "".join(sign for sign in given if unicodedata.category(sign) != "Cf" or sign in _JOINERS)
    name = " ".join(seen.split())
    return name if len(name) <= LONGEST and any(map(str.isalnum, name)) else None


def publisher_of(coding: Coding, outlet: str, text: str) -> str:
    """Return the id of the actor of that name in a coding with ids; where the text names no such body, it is added.

    Its id is that of an actor who stands behind the end of the text, so that the ids of all others are the same
    whether an outlet is known or not.
    """
    bodies = {str(actor["id"]): actor for actor in coding.actors if actor["actor_type"] == "organization"}
    by_key = {actor["key"]: name for name, actor in bodies.items()}
    meant = _bare(outlet)
    called = [name for name, actor in bodies.items() if _bare(actor["name"]) == meant]
    if called:
        return called[0]
    named = {
        by_key.get(mention["actor_id"], mention["actor_id"])
        for mention in coding.mentions
        if mention["mention_type"] == "NAM" and _bare(text[mention["start"] : mention["end"]]) == meant
    }
    if len(named) == 1 and (one := str(*named)) in bodies:
        return one
    added = f"{coding.article_id}:a{len(text):05d}"
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


def _bare(name: str) -> str:
    """Return what is the same in all spellings of a name: its letters and digits, without capitals and an article."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    words = "".join(sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in plain).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)
