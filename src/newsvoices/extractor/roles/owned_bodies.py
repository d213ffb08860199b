"""Bodies that others own: [Harbour Radio, owned by Fish Media], [Fish Media, the parent company of Harbour Radio]."""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["owned_bodies"]

_BEFORE_OWNED = word_set("which that is are now wholly jointly currently also ,")
_BEFORE_OWNS = word_set("which that now also currently ,")
_BEFORE_PARENT = word_set("the is , corporate")
_FIRMS = word_set("company firm corporation group")
_MOST = 4  # words between a body and what is said of it


def owned_bodies(scene: Scene) -> Iterator[tuple[Actor, Actor]]:
    """Yield each named body that a text says another named body to own, with that one."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        names = [m for m in own if m.sort == "NAM" and m.kind == "organization" and m.actor is not None]
        if len(names) < 2:
            continue
        low, high = scene.sentences[number]
        starts, ends = {m.first: m for m in names}, {m.last: m for m in names}
        for at in range(low + 1, high - 2):
            text = words[at].text
            if text == "owned" and words[at + 1].text == "by":
                part, whole = _before(words, ends, at, _BEFORE_OWNED), _behind(words, starts, at + 2, high)
            elif text == "owns":
                whole, part = _before(words, ends, at, _BEFORE_OWNS), _behind(words, starts, at + 1, high)
            elif text == "parent":
                link = at + 1 + (words[at + 1].text in _FIRMS)
                part = _behind(words, starts, link + 1, high) if words[link].text == "of" else None
                whole = _before(words, ends, at, _BEFORE_PARENT)
            else:
                continue
            if part is not None and whole is not None and part is not whole:
                yield part, whole


def _before(words: Sequence[Word], ends: Mapping[int, Mention], at: int, between: frozenset[str]) -> Actor | None:
    """The body before a word, from which only some words may part it."""
    end = at
    while end > 0 and at - end < _MOST and words[end - 1].text in between:
        end -= 1
    body = ends.get(end)
    return body.actor if body is not None else None


def _behind(words: Sequence[Word], starts: Mapping[int, Mention], at: int, high: int) -> Actor | None:
    """The body that begins at a word or behind its article, and modifies no other noun."""
    body = starts.get(at + (at < high and words[at].tag == "DT"))
    if body is None:
        return None
    more = body.last < high and (words[body.last].tag in ("NN", "NNS", "POS"))
    return None if more else body.actor
