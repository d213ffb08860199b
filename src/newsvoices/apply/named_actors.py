"""Find the actor of a name in the coding of an article, or add one that the text does not have."""

import unicodedata
from typing import Any

from newsvoices.records import Coding, Row

__all__ = ["actor_called", "add_actor", "bare"]


def actor_called(coding: Coding, name: str, text: str, actor_type: str) -> Row | None:
    """Return the actor of that kind whom a coding with ids, or one of the text's mentions, calls so; None without one.

    Where mentions of that name are of several actors, it is nobody's.
    """
    alike = {str(actor["id"]): actor for actor in coding.actors if actor["actor_type"] == actor_type}
    by_key = {actor["key"]: one for one, actor in alike.items()}
    meant = bare(name)
    called = [actor for actor in alike.values() if bare(actor["name"]) == meant]
    if called:
        return called[0]
    named = {
        by_key.get(mention["actor_id"], mention["actor_id"])
        for mention in coding.mentions
        if mention["mention_type"] == "NAM" and bare(text[mention["start"] : mention["end"]]) == meant
    }
    return alike.get(str(*named)) if len(named) == 1 else None


def add_actor(coding: Coding, place: int, name: str, **known: Any) -> str:
    """Add an actor whom something beside the text names; returns its id.

    That is of one who stands at ``place`` behind the end of the text, so that the ids of all others are the same
    whether this one is known or not.
    """
    added = f"{coding.article_id}:a{place:05d}"
    said = {"naming": "named", "origin": "machine", "confidence": "high"}
    coding.actors.append({"key": added, "id": added, "name": name, **said, **known})
    return added


def bare(name: str) -> str:
    """Return what is the same in all spellings of a name: its letters and digits, without capitals and an article."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    words = "".join(sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in plain).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)
