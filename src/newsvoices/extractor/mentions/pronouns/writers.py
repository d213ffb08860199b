"""Who says I outside quotation marks: the writer of a piece, where its last lines say who that is.

[I have kept bees for years. ... Ann Moe is a retired teacher.]: opinion pages end with a line on their author, who is
named nowhere else. An I without such a line, or a byline of one person, stays without an actor.
"""

from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start

__all__ = ["note_writer"]

_LEAST = 2  # words for oneself outside quotation marks
_LAST = 3  # paragraphs at the end, among them the line on the author
_LONGEST = 60  # words of that line
_TELLING = frozenset({"is", "was", "writes", "teaches", "serves", "served", "lives", "covers", "runs"})


def note_writer(scene: Scene) -> None:
    """Give each I, me and my outside quotation marks and turns the person who wrote the article, where that is told."""
    own = [m for m in scene.mentions if m.kind == "i" and m.mark < 0 and m.actor is None]
    writer = (_signed(scene) or _told_at_end(scene, own[0])) if len(own) >= _LEAST else None
    for mention in own if writer is not None else ():
        mention.actor = writer


def _signed(scene: Scene) -> Actor | None:
    """The one person whom the bylines name."""
    signed = (m for first in scene.bylines for m in scene.by_sentence.get(scene.sentence_of(first), ()))
    found = {m.actor for m in signed if m.sort == "NAM" and m.actor is not None and m.actor.actor_type == "person"}
    return found.pop() if len(found) == 1 else None


def _told_at_end(scene: Scene, first: Mention) -> Actor | None:
    """The person with whose name one of the last paragraphs begins, who is named in no other."""
    last = scene.paragraphs[-1]
    seen: dict[Actor, set[int]] = {}
    for mention in scene.mentions:
        if mention.actor is not None:
            seen.setdefault(mention.actor, set()).add(scene.paragraphs[mention.sentence])
    for name in reversed(scene.mentions):
        paragraph = scene.paragraphs[name.sentence]
        if paragraph <= max(last - _LAST, scene.paragraphs[first.sentence]):
            return None
        actor = name.actor
        if name.sort == "NAM" and actor is not None and seen[actor] == {paragraph} and _opens_line(scene, name):
            return actor
    return None


def _opens_line(scene: Scene, name: Mention) -> bool:
    """Whether a paragraph of few words begins with a person's name and says what he is."""
    low, high = scene.sentences[name.sentence]
    above = scene.paragraphs[name.sentence - 1] if name.sentence else -1
    opens = name_start(name) == low and above < scene.paragraphs[name.sentence]
    told = (
        name.last < high
        and (scene.words[name.last].text == "," or scene.lower[name.last] in _TELLING)
        and high - low <= _LONGEST
    )
    return opens and told and name.kind == "person" and name.mark < 0
