"""Who suffered a deed and who is held to have done it are two: [Man stabbed], [A man was charged]."""

from itertools import pairwise

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["are_two_sides"]

_HARMED = word_set(
    "killed dead dies died stabbed shot hurt injured missing found murdered attacked assaulted raped robbed abducted "
    "kidnapped drowned drowns beaten hit rescued saved wounded burned"
)
_BLAMED = word_set(
    "arrested charged accused jailed detained sentenced convicted suspended remanded bailed questioned suspected held "
    "admitted admits denied denies pleaded pleads fined sacked fired"
)
"""What befell somebody, and what is done to those who did it."""
_DEAD = word_set("killed dead dies died murdered drowned drowns")
_SEEING = word_set("saw witnessed watched heard")
_NEAR = 5  # words from a noun or an age to what is told of it


def are_two_sides(scene: Scene, one: Mention, other: Mention) -> bool:
    """Say whether two mentions are of one whom a deed befell and one who did it, saw it or is held for it."""
    first, second = _told(scene, one), _told(scene, other)
    harmed, blamed = not first.isdisjoint(_HARMED), not first.isdisjoint(_BLAMED)
    if harmed and not blamed:
        speaks = other.source and not first.isdisjoint(_DEAD)
        return speaks or (not second.isdisjoint(_BLAMED | _SEEING) and second.isdisjoint(_HARMED))
    return blamed and not harmed and not second.isdisjoint(_HARMED) and second.isdisjoint(_BLAMED)


def _told(scene: Scene, mention: Mention) -> set[str]:
    """The words beside a mention in which its sentence tells what was done, without what he did ([who killed him])."""
    low, high = scene.sentences[mention.sentence]
    at = mention.last
    if at + 1 < high and scene.lower[at] == "," and scene.words[at + 1].tag == "CD":
        at += 2  # [Ann Moe, 34, was charged]
    behind = {
        word
        for before, word in pairwise(scene.lower[at - 1 : min(at + _NEAR, high)])
        if before not in ("who", "that") or word in _SEEING
    }
    return behind | set(scene.lower[max(low, mention.first - 1) : mention.first])
