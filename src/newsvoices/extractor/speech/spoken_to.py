"""Whom a speaker means who says you: whom he calls by name, or the one person whom the text says he speaks to.

[“Ann Moe, you may go.”] [“You may go,” the judge told Ann Moe.] Where the text does not say who is spoken to, or it is
a body or several people, the word stays without an actor, for it means anybody as often.
"""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, make_mention, name_start

__all__ = ["find_spoken_to"]

_YOU = frozenset({"you", "your", "yours", "yourself"})
_OWN = frozenset({"PRP", "PRP$"})
_TURNING = word_set(
    "you your i we let please thank thanks why how what do did are can could will would may shall should have stop "
    "tell come go"
)
"""Words with which a sentence goes on behind the name of whoever is called, and seldom tells more of a name."""
_CALL = 60  # characters from where a quotation begins to the end of the name that opens it


def find_spoken_to(
    scene: Scene, attributions: Sequence[Attribution], addressees: Sequence[Actor | None]
) -> Iterator[Mention]:
    """Yield each you in quotation marks that a speaker says to a person; ``addressees`` go with the attributions."""
    heard: dict[int, tuple[int, Actor]] = {}  # by word, of the shortest content around it
    for row, addressee in zip(attributions, addressees, strict=True):
        for start, end in row.contents:
            for at in _yous(scene, start, end):
                if at in heard and heard[at][0] <= end - start:
                    continue
                heard.pop(at, None)
                if addressee is not None and addressee.actor_type == "person" and not addressee.plural:
                    heard[at] = end - start, addressee
    for start, end in scene.marks:
        called = _called(scene, start, end)
        if called is not None:
            heard.update((at, (0, called)) for at in _yous(scene, start, end))
    for at, (_, actor) in sorted(heard.items(), key=lambda item: item[0]):
        mention = make_mention(scene.words, at, at + 1, "PRO", "you", "")
        mention.sentence, mention.mark = scene.sentence_of(at), scene.mark_of(mention.start)
        mention.actor = actor
        yield mention


def _called(scene: Scene, start: int, end: int) -> Actor | None:
    """Whom a speaker calls by name as he begins, in marks from ``start`` to ``end`` ([“Ann Moe, you may go”])."""
    words = scene.words
    name = next((m for m in scene.within(start, min(end, start + _CALL)) if m.sort == "NAM"), None)
    if name is None or name.last + 1 >= len(words) or words[name.last].text != ",":
        return None
    first = scene.word_at(start)
    if name_start(name) != first + (not words[first].text[0].isalnum()):
        return None
    after = words[name.last + 1]
    return name.actor if after.tag == "VB" or after.text.lower() in _TURNING else None


def _yous(scene: Scene, start: int, end: int) -> Iterator[int]:
    """The words for you in marks between two code points."""
    for at in range(scene.word_at(start), scene.word_at(end - 1) + 1):
        word = scene.words[at]
        if word.tag in _OWN and scene.lower[at] in _YOU and scene.mark_of(word.start) >= 0:
            yield at
