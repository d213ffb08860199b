"""Which party a description cannot mean, since it says itself which one it speaks of ([the Liberal party]).

A party's own adjective or name has a capital before the small noun; a leaning in small letters contradicts names that
tell the contrary one ([the Conservative Party], then [the socialist party]).
"""

from collections.abc import Sequence
from itertools import chain

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.other_names import common_name
from newsvoices.extractor.lexis.parties import LEANINGS
from newsvoices.extractor.lexis.places import country_in
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import noun_of
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["is_other_party"]

_STEM = 5  # letters that [Republican] and [Republicans], [Socialist] and [Socialism] share
_LEFT = word_set(
    "left left-wing leftist far-left centre-left center-left socialist communist marxist social-democratic"
)
_RIGHT = word_set("right right-wing rightist far-right centre-right center-right conservative nationalist neo-nazi")
_NAMES_OF_LEFT = word_set("labour labor socialist socialists communist communists workers left green greens")
_NAMES_OF_RIGHT = word_set("conservative conservatives nationalist right fatherland")
_CONTRARY = (
    (_LEFT, _NAMES_OF_RIGHT),
    (_RIGHT - {"conservative"}, _NAMES_OF_LEFT),
    (frozenset({"far-right", "neo-nazi"}), frozenset({"liberal"})),
)
"""Leanings in small letters, and words that parties of the contrary leaning have in their names.

National parties may be of the left, and liberal ones of the right.
"""
_PEOPLES = frozenset({"Hindu", "Muslim", "Sunni", "Shia", "Shiite", "Catholic", "Basque", "Tamil", "Sikh"})
_OF_PEOPLES = ("an", "ish", "ese", "ic", "ist", "ern")
"""Endings of adjectives for where or of whom a party is ([the Bavarian party], [the Islamist party])."""


def is_other_party(words: Sequence[Word], mention: Mention, actor: Actor | None) -> bool:
    """Say whether a description says that it speaks of another party than the named body ``actor``."""
    if actor is None or actor.actor_type != "organization" or actor.naming != "named":
        return False
    if mention.number != "s" or noun_of(words[mention.head].text) != "party":
        return False
    own = [word.text for word in words[mention.first : mention.head]]
    if mention.owner is not None and mention.owner.last <= mention.head and mention.owner.first >= mention.first:
        own = own[mention.owner.last - mention.first :] if mention.owner.kind == "person" else own
    name = common_name(actor.name)
    theirs = [part.lower() for part in chain(name.split(), actor.name.split()) if part.lower() != "party"]
    said = [text for text in own if text[0].isupper() and (text in LEANINGS or not _is_of_people(text))]
    if said:
        return not any(_is_in_name(text, theirs, actor.name) for text in said)
    lower = {text.lower() for text in own}
    return any(lower & said_so and not said_so & set(theirs) and names & set(theirs) for said_so, names in _CONTRARY)


def _is_of_people(text: str) -> bool:
    """Whether a word with a capital only says where or of whom a party is, which any party's name may leave out."""
    return country_in([text]) is not None or text in _PEOPLES or text.endswith(_OF_PEOPLES)


def _is_in_name(text: str, theirs: Sequence[str], name: str) -> bool:
    """Whether a word with a capital is one of a party's, its letters, or says who leans to it."""
    lower = text.lower()
    if any(part[:_STEM] == lower[:_STEM] for part in theirs):
        return True
    leaning = LEANINGS.get(text)
    if leaning is not None and leaning.split()[0].lower() in theirs:
        return True
    letters = "".join(part[0] for part in name.split() if part[0].isupper())
    plain = text.replace(".", "")
    return plain.isupper() and (plain in (letters, letters[:-1]) or name.isupper())
