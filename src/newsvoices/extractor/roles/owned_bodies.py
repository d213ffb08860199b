"""Bodies that others own: [Harbour Radio, owned by Fish Media], [Fish Media, the parent company of Harbour Radio].

Also bodies that are said to be parts of others ([Harbour Radio is a unit of Fish Media]).
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["owned_bodies"]

_BEFORE_OWNED = word_set("which that is are was were now wholly jointly currently also ,")
_BEFORE_OWNS = word_set("which that now also currently has had ,")
_BEFORE_ROLE = word_set("the a an is was remains which that , corporate largest")
_TAKEN = word_set("owned acquired bought purchased published operated belongs")
_OWNING = word_set("owns acquired bought purchased publishes operates")
_PARENTS = word_set("parent owner publisher operator umbrella")
_ABOVE = word_set("parent umbrella")
_FIRMS = word_set("company firm corporation group")
_UNITS = word_set("part division unit subsidiary arm affiliate imprint brand chapter")
_KINDS = frozenset({"JJ", "NN", "VBN", "HYPH"})
_LISTING = frozenset({",", "and"})
_MOST = 4  # words between a body and what is said of it


def owned_bodies(scene: Scene) -> Iterator[tuple[Actor, Actor]]:
    """Yield each named body that a text says another named body to own or to have for a part, with that one."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        names = [m for m in own if m.sort == "NAM" and m.kind == "organization" and m.actor is not None]
        its = [m for m in own if m.sort == "PRO" and m.kind == "it" and m.lead == "owner" and m.actor] if names else []
        if len(names) + len(its) < 2:
            continue
        low, high = scene.sentences[number]
        starts, ends = {m.first: m for m in names}, {m.last: m for m in (*its, *names)}
        for at in range(low + 1, high - 1):
            for part, whole in _told(words, starts, ends, at, high):
                if part is not whole:
                    yield part, whole


def _told(
    words: Sequence[Word], starts: Mapping[int, Mention], ends: Mapping[int, Mention], at: int, high: int
) -> Iterator[tuple[Actor, Actor]]:
    """The bodies that a verb or noun at a word parts from another one or gives to it."""
    text = words[at].text
    if text in _TAKEN and words[at + 1].text == ("to" if text == "belongs" else "by"):
        part, whole = _before(words, ends, at, _BEFORE_OWNED), _behind(words, starts, at + 2, high)
    elif text in _OWNING:
        whole = _before(words, ends, at, _BEFORE_OWNS)
        if whole is not None:
            yield from ((part, whole) for part in _listed(words, starts, at + 1, high))
        return
    elif text in _PARENTS:
        link = at + 1 + (words[at + 1].text in _FIRMS)
        if link < high and words[link].text == "of":
            whole = _before(words, ends, at, _BEFORE_ROLE)
            if whole is not None:
                yield from ((part, whole) for part in _listed(words, starts, link + 1, high))
            return
        part, whole = _beside(words, starts, ends, at, link, high) if text in _ABOVE else (None, None)
    elif text in _UNITS and words[at + 1].text == "of":
        first = at
        while first > 0 and at - first < _MOST and _is_kind(words[first - 1]):
            first -= 1
        told = words[first - 1].text in _BEFORE_ROLE
        part = _before(words, ends, first, _BEFORE_ROLE) if told else None
        whole = _behind(words, starts, at + 2, high)
    elif text in _UNITS and text != "part":
        whole, part = _beside(words, starts, ends, at, at + 1, high)
    else:
        return
    if part is not None and whole is not None:
        yield part, whole


def _beside(
    words: Sequence[Word], starts: Mapping[int, Mention], ends: Mapping[int, Mention], at: int, behind: int, high: int
) -> tuple[Actor | None, Actor | None]:
    """The bodies before a noun and right behind it ([Fish Media’s subsidiary, Harbour Radio,])."""
    owned = words[at - 1].tag in ("POS", "PRP$")
    before = ends.get(at - (words[at - 1].tag == "POS"))
    behind += owned and behind < high and words[behind].text == ","
    behind += behind < high and words[behind].text.endswith("-based")
    above = before.actor if before is not None and before.actor is not None else None
    return above if above is None or above.actor_type == "organization" else None, _behind(words, starts, behind, high)


def _is_kind(word: Word) -> bool:
    """Whether a word says what kind of part a body is ([a wholly owned subsidiary]); not one that denies it."""
    return word.text.islower() and (word.tag in _KINDS or (word.tag == "RB" and word.text.endswith("ly")))


def _listed(words: Sequence[Word], starts: Mapping[int, Mention], at: int, high: int) -> Iterator[Actor]:
    """The bodies of a list that begins at a word ([owns Harbour Radio, Fish Lines and the Oslo Echo])."""
    while at < high:
        at += words[at].tag == "DT"
        body, known = starts.get(at), _behind(words, starts, at, high)
        if body is None or known is None:
            return
        yield known
        at = body.last
        if at + 1 >= high or words[at].text not in _LISTING:
            return
        at += 1 + (words[at + 1].text == "and")


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
