"""Whom a speaker means who says you: the one person whom the text says he speaks to.

[“You may go,” the judge told Ann Moe.] Where the text does not say who is spoken to, or it is a body or several
people, the word stays without an actor, for it means anybody as often.
"""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, make_mention

__all__ = ["find_spoken_to"]

_YOU = frozenset({"you", "your", "yours", "yourself"})
_OWN = frozenset({"PRP", "PRP$"})


def find_spoken_to(
    scene: Scene, attributions: Sequence[Attribution], addressees: Sequence[Actor | None]
) -> Iterator[Mention]:
    """Yield each you in quotation marks that a speaker says to a person; ``addressees`` go with the attributions."""
    heard: dict[int, tuple[int, Actor | None]] = {}  # by word, of the shortest content around it
    for row, addressee in zip(attributions, addressees, strict=True):
        for start, end in row.contents:
            for at in range(scene.word_at(start), scene.word_at(end - 1) + 1):
                if _is_you(scene, at) and (at not in heard or end - start < heard[at][0]):
                    heard[at] = end - start, addressee
    for at, (_, addressee) in sorted(heard.items(), key=lambda item: item[0]):
        if addressee is not None and addressee.actor_type == "person" and not addressee.plural:
            mention = make_mention(scene.words, at, at + 1, "PRO", "you", "")
            mention.sentence, mention.mark = scene.sentence_of(at), scene.mark_of(mention.start)
            mention.actor = addressee
            yield mention


def _is_you(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    return word.tag in _OWN and scene.lower[at] in _YOU and scene.mark_of(word.start) >= 0
