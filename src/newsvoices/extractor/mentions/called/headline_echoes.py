"""Whom a headline speaks of without an article, whom the first lines bring in ([Man rescued], [A man was rescued])."""

from bisect import bisect_right
from collections.abc import Sequence

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import modifiers_of, noun_of
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["heard_in_headline"]

_PARAGRAPHS = 4  # among which an article says more of whom its headline speaks
_PRAISE = word_set("top major leading big key prominent senior former local")
"""Words that headlines and first lines trade for one another."""
_HARMED = word_set(
    "killed dead dies died stabbed shot hurt injured missing found murdered attacked assaulted raped robbed abducted "
    "kidnapped drowned drowns beaten hit rescued saved wounded burned"
)
_BLAMED = word_set(
    "arrested charged accused jailed detained sentenced convicted suspended remanded bailed questioned suspected held "
    "admitted admits denied denies pleaded pleads fined sacked fired"
)
"""What befell somebody, and what is done to those who did it."""
_NEAR = 5  # words from a noun to what is told of it


def heard_in_headline(scene: Scene, mention: Mention, before: Sequence[Mention]) -> Actor | None:
    """Return the one without a name of whom the headline speaks whom a description brings in; None without any.

    ``before`` are the descriptions so far by the same noun: all in the headline, of one there, without an article. The
    headline may say less of him than the description, or more, but nothing else.
    """
    one = mention.number == "s" and mention.lead == "a" and mention.mark < 0
    if not one or not before or not 0 < scene.paragraphs[mention.sentence] <= _PARAGRAPHS:
        return None
    said = before[0]
    known = {m.actor for m in before if scene.paragraphs[m.sentence] == 0 and not m.lead and m.number == "s"}
    actor = said.actor
    if len(known) != 1 or any(m.actor is not actor for m in before) or actor is None or actor.naming == "named":
        return None
    own, theirs = (modifiers_of(scene.words, m) - _PRAISE for m in (mention, said))
    fits = own <= theirs or theirs <= own
    return actor if fits and not _is_otherwise(scene, said, mention) and not _is_beside(scene, mention) else None


def _is_otherwise(scene: Scene, said: Mention, mention: Mention) -> bool:
    """Whether a headline and a description tell of two sides of a deed ([Man stabbed], [A man was charged])."""
    one, other = (_deeds(scene, m) for m in (said, mention))
    harmed, blamed = not one.isdisjoint(_HARMED), not one.isdisjoint(_BLAMED)
    if harmed and not blamed:
        return mention.source or (not other.isdisjoint(_BLAMED) and other.isdisjoint(_HARMED))
    return blamed and not harmed and not other.isdisjoint(_HARMED) and other.isdisjoint(_BLAMED)


def _deeds(scene: Scene, mention: Mention) -> set[str]:
    """The words behind a mention in which its sentence tells what was done, without what he did ([who killed him])."""
    end = min(mention.last + _NEAR, scene.sentences[mention.sentence][1])
    return {scene.lower[at] for at in range(mention.last, end) if scene.lower[at - 1] not in ("who", "that")}


def _is_beside(scene: Scene, mention: Mention) -> bool:
    """Whether the first lines bring in others by the same noun behind a description ([a woman], [another woman])."""
    noun = noun_of(scene.words[mention.head].text)
    for other in scene.mentions[bisect_right(scene.mentions, mention.first, key=lambda m: m.first) :]:
        if scene.paragraphs[other.sentence] > _PARAGRAPHS:
            break
        new = other.sort == "NOM" and other.mark < 0 and (other.number == "p" or other.lead not in ("the", "owner", ""))
        if new and other is not mention and noun_of(scene.words[other.head].text) == noun:
            return True
    return False
