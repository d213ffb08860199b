"""Whom a description by age means: whoever is told to be as old ([Ann Moe, 34, left], then [the 34-year-old])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import AGED
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start

__all__ = ["find_aged", "is_age", "is_age_of_several"]

_OPENING = frozenset({",", "("})
_CLOSING = frozenset({",", ")", ".", ";", "and", "of", "from", "in"})
_OLDEST = 120
_DIGITS = 3  # of an age, at the most
_BEFORE = 3  # words before a name or noun among which its age stands


def is_age(word: Word) -> bool:
    """Say whether a word tells in one how old somebody is ([34-year-old])."""
    return word.text.lower().endswith(AGED)


def find_aged(scene: Scene, i: int, mention: Mention) -> Actor | None:
    """Return the last person before description number ``i`` of the scene who is told to be of the age that it says.

    None where it is not definite, says no age, or nobody is told to be as old, or two are.
    """
    found = _of_age(scene, i, mention)
    return found[0] if found and not _are_several(found) else None


def is_age_of_several(scene: Scene, i: int, mention: Mention) -> bool:
    """Say whether description number ``i`` of the scene says an age that two people before it have."""
    return _are_several(_of_age(scene, i, mention))


def _are_several(people: Sequence[Actor]) -> bool:
    """Whether two are named or two are not; one without a name may be who is named ([a man, 34,], [Per Berg, 34,])."""
    named = sum(actor.naming == "named" for actor in people)
    return named > 1 or len(people) - named > 1


def _of_age(scene: Scene, i: int, mention: Mention) -> list[Actor]:
    """The people before a description who are told to be of the age that it says, the last one first."""
    if mention.lead != "the" or mention.number != "s" or mention.kind != "person":
        return []
    words = scene.words
    age = next((_years(word) for word in words[mention.first : mention.last] if is_age(word)), "")
    found: dict[Actor, None] = {}
    for other in reversed(scene.mentions[max(0, i - REACH) : i] if age else ()):
        actor = other.actor
        if actor is None or actor.actor_type != "person" or actor.plural or other.sort not in ("NAM", "NOM"):
            continue
        if _age_of(words, other) == age and (not mention.gender or actor.gender in (None, mention.gender)):
            found[actor] = None
    return list(found)


def _years(word: Word) -> str:
    return word.text.partition("-")[0]


def _age_of(words: Sequence[Word], mention: Mention) -> str:
    """How old the words at a mention say that somebody is, in digits; empty where they do not."""
    first, last = name_start(mention), mention.last
    for word in reversed(words[max(0, first - _BEFORE) : last]):
        if is_age(word):
            return _years(word)
        if word.tag in (".", ",") or word.tag[:2] in ("VB", "IN"):
            break
    at = last + (last + 1 < len(words) and words[last + 1].text == "aged")
    if at + 2 >= len(words) or words[last].text not in _OPENING or words[at + 2].text not in _CLOSING:
        return ""
    age = words[at + 1].text
    return age if age.isdecimal() and len(age) <= _DIGITS and int(age) < _OLDEST else ""
