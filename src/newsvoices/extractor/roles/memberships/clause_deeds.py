"""What clauses say that their subjects do in bodies, wherever the verb stands: [Moe, 40, has long worked at X].

[after working for Harbour Bank, Ann Moe left]; [Ann Moe and Per Berg serve on the Fish Board]; [her son teaches at X].
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.bodies_reached import behind_name, body_at
from newsvoices.extractor.roles.deeds.clauses import Tie, doing, is_deed, sentences_with_bodies
from newsvoices.extractor.roles.deeds.doers import Doers, is_real
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["clause_deeds"]

_TOLD = frozenset({"VBD", "VBZ", "VBP", "VBN", "VBG"})
_LINKED = frozenset({"cop", "aux", "auxpass"})
_WAS = word_set("was were")
_LISTING = frozenset({",", "and", "or"})
_ARTICLES = frozenset({"DT", "PRP$"})
_PIECES = word_set("piece article column editorial op-ed essay story commentary blog")
_WRITING = word_set("wrote writes reported reports")


def clause_deeds(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to the bodies in which, or for which, the clauses of which they are the subjects."""
    words = scene.words
    for own, bodies, low, high in sentences_with_bodies(scene):
        doers = Doers(words, own, low, high, groups=True)
        for at in range(low, high):
            if not _is_told(words, at) or not is_deed(words[at].text) or not is_real(words, at, low):
                continue
            ties = [*doing(words, bodies, at, high)]
            if not ties:
                yield from _written(words, bodies, doers, at, high)
                continue
            ties += [further for tie in ties[-1:] for further in _listed(words, tie, bodies, high)]
            if words[at].relation == "advcl" or _was_going_on(words, at, low):  # [after serving there, she left]
                ties = [tie._replace(tenure="unclear") for tie in ties]
            linked = words[at].relation in _LINKED  # [is on the board]: the subject is that of what she is
            for who in doers.of(words[at].head if linked else at):
                yield from (Statement(who, *tie) for tie in ties)


def _is_told(words: Sequence[Word], at: int) -> bool:
    """Whether a word is a verb; "own" behind "who" is one too, whatever the tagger says ([who own Harbour Bank])."""
    return words[at].tag in _TOLD or (words[at].text == "own" and at > 0 and words[at - 1].text == "who")


def _was_going_on(words: Sequence[Word], at: int, low: int) -> bool:
    """Whether a verb tells what went on at a time that is over ([was working at X], [had been working at X])."""
    before = at - 1 - (at > low + 1 and words[at - 1].tag == "RB")
    if words[at].tag != "VBG" or before < low:
        return False
    return words[before].text in _WAS or [w.text for w in words[max(low, before - 1) : before + 1]] == ["had", "been"]


def _written(
    words: Sequence[Word], bodies: Mapping[int, Mention], doers: Doers, at: int, high: int
) -> Iterator[Statement]:
    """The ties of journalists to the paper in which they are said to have written ([columnist Ann Moe wrote in X])."""
    if words[at].text not in _WRITING or at + 2 >= high or words[at + 1].text not in ("in", "at"):
        return
    body = body_at(words, bodies, at + 2, high) or _of_piece(words, bodies, at + 2, high)
    if body is None or body.actor is None or body.sort != "NAM":
        return
    tenure = "current" if words[at].tag == "VBZ" else "unclear"
    for who in doers.of(at):
        if who.sector == "JRN":
            yield Statement(who, at, at + 2, body.last, tenure, body.actor)


def _of_piece(words: Sequence[Word], bodies: Mapping[int, Mention], at: int, high: int) -> Mention | None:
    """The paper that is named before what was written in it ([wrote in a Harbour Times editorial])."""
    body = bodies.get(at + (words[at].tag in _ARTICLES))
    end = body.last if body is not None else high
    end += end < high and words[end].tag == "POS"
    return body if end < high and words[end].text in _PIECES else None


def _listed(words: Sequence[Word], tie: Tie, bodies: Mapping[int, Mention], high: int) -> Iterator[Tie]:
    """The ties to the bodies that a list adds to the first ([played for Harbour Town, the Fish Club and Oslo])."""
    at = tie.last
    link = words[tie.title_last - 1].text
    while at + 1 < high and words[at].text in _LISTING:
        while at + 1 < high and (words[at].text in _LISTING or words[at].text == link or words[at].tag in _ARTICLES):
            at += 1
        body = bodies.get(at)
        if body is None or body.actor is None:
            end = behind_name(words, at, high)
            if end == at:
                return
            at = end  # a name of no body that is known
            continue
        ends = body.last < high and (words[body.last].tag[:2] in ("VB", "MD", "NN") or words[body.last].tag == "POS")
        if body.subject or body.sort != "NAM" or ends:
            return
        at = body.last
        yield tie._replace(last=body.last, body=body.actor)
