"""Whom a description by age means: whoever is told to be as old ([Ann Moe, 34, left], then [the 34-year-old])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import AGED
from newsvoices.extractor.mentions.called.sides_of_deeds import are_two_sides
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.prominence import is_main
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start

__all__ = ["are_of_other_ages", "find_aged", "is_age", "is_age_of_several", "named_of_age"]

_OPENING = frozenset({",", "("})
_CLOSING = frozenset({",", ")", ".", ";", "and", "of", "from", "in"})
_OLDEST = 120
_DIGITS = 3  # of an age, at the most
_BEFORE = 3  # words before a name or noun among which its age stands


def is_age(word: Word) -> bool:
    """Say whether a word tells in one how old somebody is ([34-year-old])."""
    return word.text.lower().endswith(AGED)


def are_of_other_ages(words: Sequence[Word], one: Mention, other: Mention) -> bool:
    """Say whether the words at two mentions tell that one is older than the other."""
    ages = {_age_of(words, one), _age_of(words, other)} - {""}
    return len(ages) > 1


def find_aged(scene: Scene, i: int, mention: Mention) -> Actor | None:
    """Return the last person before description number ``i`` of the scene who is told to be of the age that it says.

    Where nobody is told to be as old it is of whom somebody else speaks. None where it is not definite or says no age,
    where two are as old, or where it is open of whom is spoken.
    """
    found = _of_age(scene, i, mention)
    if not found:
        return _spoken_of(scene, i, mention)
    return found[0] if not _are_several(found) else None


def named_of_age(scene: Scene, i: int, mention: Mention) -> Actor | None:
    """Return who is named behind description number ``i`` of the scene as being of the age that it brings him in with.

    [A man, 34, fell. Per Berg, 34, ...]: None where two are as old, or where the sentence itself names him.
    """
    new = mention.lead == "a" and mention.number == "s" and mention.kind == "person" and mention.mark < 0
    age = _age_of(scene.words, mention) if new else ""
    if not age:
        return None
    found: dict[Actor, None] = {}
    for other in scene.mentions[max(0, i - REACH) : i + 1 + REACH]:
        same = other is not mention and other.sort in ("NAM", "NOM") and _age_of(scene.words, other) == age
        if not same or other.lead == "the" or other.kind != "person":
            continue
        if other.sort == "NOM" or other.actor is None or other.sentence <= mention.sentence:
            return None  # another one as old
        if are_two_sides(scene, mention, other) or _is_anothers(scene.words, other):
            return None  # [A boy, 12, died. His twin Bo, 12, was saved]
        found[other.actor] = None
    actor = next(iter(found), None)
    if actor is None or len(found) > 1 or not _is_one(actor):
        return None
    named = any(m.actor is actor and m.sort == "NAM" for m in scene.mentions[max(0, i - REACH) : i])
    fits = not mention.gender or actor.gender in (None, mention.gender)
    return actor if fits and not named else None


def _is_anothers(words: Sequence[Word], name: Mention) -> bool:
    """Whether what stands right before a name says whose he is ([her neighbour Ann Moe])."""
    return name.first > 1 and words[name.first - 2].tag in ("PRP$", "POS")


def _spoken_of(scene: Scene, i: int, mention: Mention) -> Actor | None:
    """The only other person of the sentence before, which is about him, where somebody says what one does by age alone.

    [Per Berg was hurt. His coach, Ida Lund, said the 26-year-old would rest.]
    """
    words = scene.words
    alone = mention.last - mention.first == 1 and is_age(words[mention.head]) and mention.lead == "the"
    if not alone or not mention.subject or mention.source or mention.mark >= 0:
        return None
    own = scene.by_sentence[mention.sentence]
    speakers = {m.actor for m in own if m.source and m.first < mention.first}
    before = [m for m in scene.by_sentence.get(mention.sentence - 1, ()) if _is_one(m.actor) and m.mark < 0]
    others = {m.actor for m in before} - speakers
    about = next((m.actor for m in before if m.actor in others and m.subject and is_main(words, m)), None)
    if not speakers or len(others) != 1 or about is None or about.naming != "named":
        return None
    near = scene.mentions[max(0, i - REACH) : i]
    return None if any(m.actor is about and _age_of(words, m) for m in near) else about


def _is_one(actor: Actor | None) -> bool:
    return actor is not None and actor.actor_type == "person" and not actor.plural


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
        if actor is None or not _is_one(actor) or other.sort not in ("NAM", "NOM"):
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
