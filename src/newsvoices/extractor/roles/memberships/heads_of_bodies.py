"""People who are named behind what says that a body has them, in the body’s own clause or as the clause’s predicate.

[the Fish League, whose leader, Ann Moe, left]; [the head of the Fish League is Ann Moe].
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.employers import employers, is_outside
from newsvoices.extractor.roles.kinds_before_names import name_behind_kind
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import is_denied, phrase_end, role_start, tenure_of

__all__ = ["heads_of_bodies"]

_IS = {"is": "current", "remains": "current", "was": "former"}
_OPENERS = frozenset({",", "and", "but", ":", ";", "“", '"'})
"""What may stand before a clause that the article or a speaker states."""
_SORTS = frozenset({"NAM", "NOM", "PRO"})
_LEADS = frozenset({"the", "owner"})


def heads_of_bodies(scene: Scene) -> Iterator[Statement]:
    """Yield the roles in bodies of those who are named behind the role."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        people = [m for m in own if m.sort == "NAM" and m.kind == "person" and m.actor is not None]
        names = {name_start(m): m for m in people if m.actor is not None and not m.actor.plural}
        bodies = {m.last: m for m in own if m.kind in ("organization", "it") and m.sort in _SORTS and m.actor}
        if not names or not bodies:
            continue
        phrases = {m.first: m for m in own if m.kind == "person" and m.number == "s" and m.sort in ("NOM", "PREDICATE")}
        for at in range(low + 1, high - 2):
            body = bodies.get(at - (words[at - 1].text == ",")) if words[at].text == "whose" else None
            if body is not None:
                yield from _whose(words, body, at + 1, phrases, names, low, high)
        by_head = {m.head: m for m in names.values()}
        for phrase in phrases.values():
            yield from _told(words, phrase, own, names, by_head, low, high)


def _whose(
    words: Sequence[Word],
    body: Mention,
    first: int,
    phrases: Mapping[int, Mention],
    names: Mapping[int, Mention],
    low: int,
    high: int,
) -> Iterator[Statement]:
    """Whoever a clause says a body to have, by a title before the name, a comma or a verb."""
    titled, phrase = names.get(first), phrases.get(first)
    if titled is not None and titled.title is not None:
        last, name = titled.title[1], titled
    elif phrase is not None:
        last = phrase.last
        at = last + (last < high and (words[last].text == "," or words[last].text in _IS))
        found = name_behind_kind(words, names, at, high) if at > last else None
        if found is None:
            return
        name = found
    else:
        return
    head = singular(words[last - 1].text.lower())
    if head_kind(head, False) != "person" or is_outside(head) or _owns(words, name, high):
        return
    tenure = tenure_of(words, first, last, low)
    if tenure == "current" and words[last].text in _IS:
        tenure = _IS[words[last].text]
    if name.actor is not None:
        yield Statement(name.actor, first, last, last, tenure, body.actor)


def _told(
    words: Sequence[Word],
    phrase: Mention,
    own: Sequence[Mention],
    names: Mapping[int, Mention],
    by_head: Mapping[int, Mention],
    low: int,
    high: int,
) -> Iterator[Statement]:
    """Whoever a predicate names for the holder of a role ([the head of the Fish League is Ann Moe])."""
    if phrase.sort != "NOM" or not phrase.subject:
        return
    end = phrase_end(words, phrase, high)
    name = by_head.get(words[phrase.head].head)  # [one lawyer for the Fish League was Ann Moe]
    name = name if name is not None and name.actor is phrase.actor else None
    if name is None and phrase.lead in _LEADS and end < high and words[end].text in _IS:
        name = names.get(end + 1)
    if name is None or name.actor is None or _owns(words, name, high):
        return
    first = role_start(words, phrase, low)
    begin = name_start(phrase.owner) if phrase.owner is not None else first
    begin -= begin > low and words[begin - 1].tag in ("DT", "CD")
    if is_denied(words, begin) or (begin > low and words[begin - 1].text not in _OPENERS):
        return  # [he claimed that the founder of the Fish League is Ann Moe]
    tenure = tenure_of(words, first, phrase.last, low)
    verb = next((w.text for w in words[end : name.first] if w.text in _IS), "is")
    tenure = _IS[verb] if tenure == "current" else tenure
    for body in employers(words, phrase, own, phrase.first, end):
        yield Statement(name.actor, first, phrase.last, end, tenure, body)


def _owns(words: Sequence[Word], name: Mention, high: int) -> bool:
    """Whether a name is only part of what is told ([the head of the Fish League is Ann Moe’s brother])."""
    return name.last < high and (words[name.last].tag == "POS" or words[name.last].tag[:2] == "NN")
