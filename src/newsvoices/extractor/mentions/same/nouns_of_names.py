"""Nouns behind a body's name that only say what it is ([the Harbour Times newspaper], [the Civic Order party])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import sector_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["says_what_name_is"]

_OF_NAME = word_set("party group movement militia union company firm charity airline coalition alliance bloc carmaker")


def says_what_name_is(words: Sequence[Word], mention: Mention, head: str, owner: Actor) -> bool:
    """Say whether a description with the noun ``head`` only says what its owner is, whose name stands before it."""
    behind = mention.head - (words[mention.head - 1].text == "news")  # [the Salten news agency]
    beside = mention.owner is not None and mention.lead in ("the", "") and mention.owner.last == behind
    same = beside and owner.actor_type == mention.kind == "organization"
    told = sector_of(head) == "JRN" or behind < mention.head
    if head == "foundation":
        # a firm’s or a university’s is another body, and one word may be a firm’s name
        return same and owner.sector in (None, "SOC") and " " in owner.name
    return same and (told or (head in _OF_NAME and owner.sector not in ("GOV", "LEG")))
