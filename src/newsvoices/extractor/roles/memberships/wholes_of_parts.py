"""Bodies in whose parts somebody is told to be: [heads the sales department of Harbour Bank], [elected to its board].

Only a part without a name, right before the name of its body, says so; the board of a firm is of that firm alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.bodies_reached import PARTS, body_at
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["wholes_of_parts"]

_PARTS = PARTS | word_set("board committee subcommittee council faculty leadership chapter")
_LINKS = word_set("of at")
_FAR = 12  # words from a tie to its body


def wholes_of_parts(scene: Scene, statements: Sequence[Statement]) -> Iterator[Statement]:
    """Yield each tie to a part of a named body as one to that body too."""
    for statement in statements:
        part = statement.organization
        if part is None or part.naming == "named" or part.actor_type != "organization":
            continue
        number = scene.sentence_of(statement.first)
        own, (_, high) = scene.by_sentence.get(number, []), scene.sentences[number]
        told = next((m for m in own if m.actor is part and statement.first <= m.first < statement.first + _FAR), None)
        whole = _whole(scene, told, own, high) if told is not None else None
        if whole is not None:
            yield replace(statement, organization=whole.actor)


def _whole(scene: Scene, part: Mention, own: Sequence[Mention], high: int) -> Mention | None:
    """The named body behind a part that is only described ([the sales department of | Harbour Bank])."""
    words = scene.words
    at = part.last
    if part.sort != "NOM" or words[at - 1].text not in _PARTS or at + 1 >= high or words[at].text not in _LINKS:
        return None
    named = {m.first: m for m in own if m.kind == "organization" and m.sort == "NAM" and m.actor is not None}
    whole = body_at(words, named, at + 1, high)
    return whole if whole is not None and whole.actor is not part.actor else None
