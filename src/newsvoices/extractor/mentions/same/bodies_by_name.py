"""Bodies whose names a text also prints with a small noun: [the Fish Party], then [the Fish party]."""

from collections.abc import Mapping

from newsvoices.extractor.lexis.other_names import common_name
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["bodies_by_name", "find_by_name"]


def bodies_by_name(scene: Scene) -> dict[str, Actor]:
    """Return the bodies that a text names by two words or more, by each name in small letters; none that two share."""
    found: dict[str, dict[Actor, None]] = {}
    for name, mentions in scene.names.items():
        for words in {name, common_name(name)}:
            for mention in mentions if " " in words else ():
                if mention.actor is not None and mention.actor.actor_type == "organization":
                    found.setdefault(words.lower(), {})[mention.actor] = None
    return {words: next(iter(actors)) for words, actors in found.items() if len(actors) == 1}


def find_by_name(mention: Mention, bodies: Mapping[str, Actor]) -> Actor | None:
    """Return the body whose name a definite description is but for the size of its letters; None where it is none's.

    One of its words must be a name ([the Fish party]; not [the ruling party], which any land has).
    """
    one = mention.kind == "organization" and mention.number == "s" and mention.lead in ("the", "")
    named = one and any(word[:1].isupper() for word in mention.text.split()[:-1])
    return bodies.get(mention.text.lower()) if named else None
