"""Whom a headline speaks of without an article, whom the first lines bring in ([Man rescued], [A man was rescued])."""

from bisect import bisect_right
from collections.abc import Sequence

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.called.sides_of_deeds import are_two_sides
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import modifiers_of, noun_of
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["heard_in_headline"]

_PARAGRAPHS = 4  # among which an article says more of whom its headline speaks
_PRAISE = word_set("top major leading big key prominent senior former local")
"""Words that headlines and first lines trade for one another."""


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
    return actor if fits and not are_two_sides(scene, said, mention) and not _is_beside(scene, mention) else None


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
