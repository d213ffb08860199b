"""Who is named as one of some people of a body, in a list of any make or in the sentence behind theirs.

[members of the Fish League, including Harbour Radio’s Ann Moe]; [Members of the Fish League left. Among them was Moe.]
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.shared_titles import behind_home

__all__ = ["listed_people", "named_next"]

_MODIFYING = frozenset({"NN", "NNP", "NNPS", "NNS", "JJ", "DT", "POS", "VBN", "HYPH", "PRP$"})
"""Tags of words that may stand before a name in a list and say who that is."""
_LONGEST_ITEM = 7  # words before a name
_MOST = 20  # names in a list
_ARE = word_set("is are was were")
_ANYBODY = word_set("people others persons men women individuals names")
_SORTS = frozenset({"NAM", "NOM"})
_THEY = word_set("They These Those")
_INCLUDE = word_set("include included")


def listed_people(words: Sequence[Word], by_first: Mapping[int, Mention], at: int, high: int) -> list[Actor]:
    """Return those who are named in a list that begins at a word, whatever says who each is.

    ``by_first`` are the people by the first words of their names, titles included. A list of two or more ends in "and";
    of one that does not, the first alone is returned.
    """
    found: list[Actor] = []
    end, closed = at, False
    while len(found) < _MOST:
        name = _named_in_item(words, by_first, at, high)
        if name is None or name.actor is None:
            break
        found.append(name.actor)
        end = at = behind_home(words, name.last)
        if closed or at + 1 >= high:
            break
        at += words[at].text == ","
        closed = at + 1 < high and words[at].text == "and"
        if at == end and not closed:
            break
        at += closed
    return found if closed and len(found) > 1 else found[:1]


def _named_in_item(words: Sequence[Word], by_first: Mapping[int, Mention], at: int, high: int) -> Mention | None:
    """Whoever the item of a list names that begins at a word ([the radio host | Ann Moe], [Bergen’s | Ann Moe])."""
    begin = at
    while at < min(high, begin + _LONGEST_ITEM):
        name = by_first.get(at)
        if name is not None:
            behind = words[name.last] if name.last < high else None
            if behind is None or (behind.tag != "POS" and behind.tag[:2] != "NN"):
                return name
            if behind.tag == "POS" and by_first.get(name.last + 1) is None:
                return None  # [Ann Moe’s brother]
        if words[at].tag not in _MODIFYING:
            return None
        at += 1
    return None


def named_next(scene: Scene, groups: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the tie of a group to a body again for those whom the next sentence names as some of the group.

    [Many members of the Fish Party are against it. Among them are Ann Moe and Per Berg.]
    """
    words = scene.words
    ends = {m.last: m for m in scene.mentions if m.subject and m.sort == "NOM" and m.number == "p"}
    told: dict[int, list[Statement]] = {}
    for group in groups:
        phrase = ends.get(group.title_last)
        if phrase is not None and group.actor.plural and phrase.actor is group.actor:
            told.setdefault(phrase.sentence, []).append(group)
    for number, of_sentence in told.items():
        if number + 1 >= len(scene.sentences) or len({group.actor for group in of_sentence}) > 1:
            continue
        low, high = scene.sentences[number + 1]
        begin = _opens(words, low, high)
        if begin is None or _are_others_told(scene, number, of_sentence[0]):
            continue
        own = scene.by_sentence.get(number + 1, [])
        by_first = {name_start(m): m for m in own if m.sort == "NAM" and m.kind == "person"}
        people = listed_people(words, by_first, begin, high)
        for group in of_sentence:
            yield from (replace(group, actor=who) for who in people if not who.plural)


def _are_others_told(scene: Scene, number: int, group: Statement) -> bool:
    """Whether a sentence tells of further people in the plural, of whom the next one may speak."""
    several = (m for m in scene.by_sentence[number] if m.kind == "group" and m.number == "p" and m.sort in _SORTS)
    low, high = scene.sentences[number]
    if any(word in _ANYBODY for word in scene.lower[max(low, group.last) : high]):
        return True  # [members of the Fish Party attacked many people]
    return any(m.actor is not None and m.actor is not group.actor for m in several)


def _opens(words: Sequence[Word], low: int, high: int) -> int | None:
    """The word behind what opens a sentence that names some of those before ([Among them were], [They include])."""
    if low + 3 >= high:
        return None
    first, second, third = (words[at].text for at in (low, low + 1, low + 2))
    if first == "Among" and second in ("them", "these", "those") and (third in _ARE or third in (":", ",")):
        return low + 3
    return low + 2 if first in _THEY and second in _INCLUDE else None
