"""The words of a role as a row gives them: the whole phrase that states it, and the title alone.

[former Ohio Gov.] and [Gov.]; [director of economic policy at the Harbour League] and [director of economic policy].
"""

from collections.abc import Iterable, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.employers import AT_WORK
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import PASSING

__all__ = ["bodies_by_end", "phrase_of_role", "title_of_role"]

_KINDS = frozenset({"organization", "state", "place"})
_BEFORE_TITLES = frozenset({"compound", "amod", "nmod:poss"})
_OF_NATIONS = word_set("president presidents chancellor king queen pope emperor premier")
"""Heads of nations: the region before them is where something happens ([In Ohio President Ann Moe said])."""
_MATTERS = frozenset({"of", "for"})
_OF_MATTERS = frozenset({"JJ", "NN", "NNS"})
_NO_TITLE = PASSING | word_set("most some many several all few both")
"""Words before a title that say when it is held, or how many hold it."""
_ELSEWHERE = word_set("under during amid unlike since after before until while whether because despite without against")
"""Words behind a role that begin what is no part of it ([counsel under Ann Moe], [nominee since March])."""
_OCCASIONS = word_set(
    "rally meeting event speech debate convention hearing conference fundraiser ceremony briefing dinner lunch forum "
    "summit interview protest vigil funeral parade festival gala"
)
"""Nouns for where somebody is once, which behind "at" are no part of a role ([mayor at a rally in Oslo])."""
_TO_OCCASIONS = 4  # words
_GRADED = 5  # words from "and" to a second role


def bodies_by_end(mentions: Iterable[Mention]) -> dict[int, Mention]:
    """Return the names of bodies, states and places by the numbers of the words behind them."""
    return {m.last: m for m in mentions if m.sort == "NAM" and m.kind in _KINDS}


def phrase_of_role(scene: Scene, statement: Statement, bodies: Mapping[int, Mention]) -> tuple[int, int]:
    """Return the half-open range of the words that state a role, with the body, place and tenure before its title.

    ``bodies`` are those of the article by the words behind them.
    """
    words = scene.words
    first = statement.first
    low = scene.sentences[scene.sentence_of(first)][0]
    bare = first == low or words[first].tag == "POS"  # [Harbour Radio’s Ann Moe]
    body = None if bare else bodies.get(first - (words[first - 1].tag == "POS"))
    if body is not None and body.first >= low and _belongs(words, statement, body):
        first = body.first
    while first > low and words[first - 1].text.lower() in PASSING:
        first -= 1
    return first, _phrase_end(scene, statement)


def _belongs(words: Sequence[Word], statement: Statement, body: Mention) -> bool:
    """Whether a name before a title says of what the title is."""
    if words[statement.first].tag[:2] == "VB" or words[body.last - 1].relation not in _BEFORE_TITLES:
        return False
    if statement.organization is not None:
        return body.actor is statement.organization
    heads_nation = words[statement.title_last - 1].text.lower() in _OF_NATIONS
    return body.last == statement.first and body.kind == "place" and not heads_nation


def _phrase_end(scene: Scene, statement: Statement) -> int:
    """Where the words of a role end: before a second role, and before when or where somebody had it."""
    words = scene.words
    for at in range(statement.title_last, statement.last):
        text = words[at].text
        if text in _ELSEWHERE:
            return at
        if at == statement.title_last and (text == "by" or (words[at].tag == "VBG" and text not in AT_WORK)):
            return at  # [lawyer supporting the strike]
        if text == "at" and _is_occasion(words, at, statement.last):
            return at
        if text == "and" and at + 1 < statement.last and words[at + 1].text in ("a", "an"):
            near = scene.within(words[at + 1].start, words[statement.last - 1].end)
            if any(m.lead == "a" and m.kind == "person" and m.first - at < _GRADED for m in near):
                return at  # [founder of Harbour Bank and a keen sailor]
    return statement.last


def _is_occasion(words: Sequence[Word], at: int, high: int) -> bool:
    near = range(at + 1, min(high, at + 1 + _TO_OCCASIONS))
    return any(words[i].text in _OCCASIONS and words[i].tag == "NN" for i in near)


def title_of_role(scene: Scene, statement: Statement, bodies: Mapping[int, Mention]) -> str:
    """Return the title of a role: without its tenure and the body before it, and with the matter that it is for.

    [Ukrainian president] is "president", [the secretary of state] "secretary of state". ``bodies`` are those of the
    article by the words behind them.
    """
    words = scene.words
    first, last = statement.first, statement.title_last
    while first + 1 < last and words[first].text.lower() in _NO_TITLE:
        first += 1
    first = _behind_body(words, statement, first, bodies)
    if last + 1 < statement.last and words[last].text in _MATTERS and words[last + 1].tag in _OF_MATTERS:
        at = last + 1
        while at < statement.last and words[at].text.islower() and words[at].tag in _OF_MATTERS:
            at += 1
        if words[at - 1].tag[:2] == "NN" and (at == len(words) or words[at].tag[:2] not in ("NN", "PO")):
            last = at  # but [daughter of former president Ann Moe], [head of cycling’s governing body]
    title = " ".join(scene.text[words[first].start : words[last - 1].end].split())
    before, _, rest = words[first].text.partition("-")
    return title[len(before) + 1 :] if rest and before.lower() in PASSING else title  # [then-Gov. Ann Moe]


def _behind_body(words: Sequence[Word], statement: Statement, first: int, bodies: Mapping[int, Mention]) -> int:
    """The word behind the body or the nation that a title begins with, where more follows."""
    body = statement.organization
    if body is None:
        return first
    for last in range(first + 1, statement.title_last):
        named = bodies.get(last)
        if named is not None and named.first == first and named.actor is body:
            return last
    at = first
    while body.actor_type == "state" and at + 1 < statement.title_last and is_people(words[at].text):
        at += 1
    return at
