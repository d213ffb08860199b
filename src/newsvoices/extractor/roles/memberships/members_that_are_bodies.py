"""States and bodies that are said to be in another body: [Norway left the Fish Union], [Peru’s membership of it].

[for Norway to join the Fish Union].
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.clauses import acts_beside
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import DENYING

__all__ = ["members_that_are_bodies"]

_MOVING = {
    "joined": "current", "joins": "current", "join": "elect", "joining": "elect", "rejoined": "current",
    "rejoin": "elect", "rejoining": "elect", "left": "former", "leaves": "former", "leave": "current",
    "leaving": "current", "quit": "former", "quits": "former", "quitting": "current", "exit": "current",
    "exited": "former", "exiting": "current",
}  # fmt: skip
"""Verbs for going into a body and out of it, and whether their subject is in it."""
_BEING = {
    "membership": "current", "accession": "elect", "entry": "elect", "exit": "current", "departure": "current",
    "withdrawal": "current", "expulsion": "former", "suspension": "current",
}  # fmt: skip
"""Nouns for the same, behind their owner."""
_BETWEEN = word_set("to has have had will would should could may might is was formally officially also then , 's ’s")
_LINKS = word_set("of in from to into")
_LEFT_SO = word_set("with without")
_MOST = 4  # words between a member and the verb
_KINDS = ("organization", "state")
_IS = {"is": "current", "remains": "current", "became": "current", "was": "former", ",": "current"}
"""What may stand between a body and "a member", and whether the body is one."""
_ARE = {"are": "current", "were": "former", "remain": "current"}
_NOT_YET = word_set("prospective aspiring potential likely future would-be possible unlikely")
"""Words before "members" of those who are none, or not yet."""
_FORMER = word_set("former past erstwhile")
_LEADING = frozenset({"IN", "TO"})
_LONGEST_ROW = 10
_MEMBERS = word_set("member affiliate")
_ENDING = _MEMBERS | DENYING
_ONCE = word_set("once formerly previously")
_CLOSING = frozenset({",", ".", ";"})
_BEFORE_MEMBER = frozenset({"DT", "JJ", "VBG", "RB", "NN"})


def members_that_are_bodies(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of named states and bodies to a body that they are said to be in, to join or to leave."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        high = scene.sentences[number][1]
        named = [m for m in own if m.sort == "NAM" and m.kind in _KINDS and m.actor is not None]
        if len(named) < 2:
            continue
        starts = {m.first: m for m in named if m.kind == "organization"}
        for member in named:
            if member.actor is None:
                continue
            tie = (
                _moving(words, member, starts, high)
                or _being(words, member, starts, high)
                or _is_member(words, member, starts, high)
            )
            row = [member]
            if tie is None:
                tie = _are_members(words, member, starts, high)
                row = _row_before(words, member, named) if tie is not None else []
            if tie is not None:
                at, body, tenure = tie
                for who in row:
                    if who.actor is not None:
                        yield Statement(who.actor, at, at + 1, body.last, tenure, body.actor)


def _moving(
    words: Sequence[Word], member: Mention, starts: Mapping[int, Mention], high: int
) -> tuple[int, Mention, str] | None:
    at = member.last
    head = words[member.head]
    if head.relation == "dobj" and head.head >= 0 and words[head.head].text.lower() in _MOVING:
        return None  # [Ann Moe left Harbour Bank to join the Fish Fund]
    while at < high and at - member.last < _MOST and words[at].text in _BETWEEN:
        at += 1
    if at + 1 >= high or words[at].text not in _MOVING or words[at].tag[:2] != "VB":
        return None
    body = _body(words, starts, at + 1, high)
    if body is None or _is_beside(words, body.last, high, words[at].text):
        return None
    return at, body, _MOVING[words[at].text]


def _is_member(
    words: Sequence[Word], member: Mention, starts: Mapping[int, Mention], high: int
) -> tuple[int, Mention, str] | None:
    """[Norway is a member of the Fish Union], [Norway, a founding member of the Fish Union,]."""
    at = member.last
    if at + 3 >= high or words[at].text not in _IS:
        return None
    beside, tenure = words[at].text == ",", _IS[words[at].text]
    at += 1
    if words[at].text in _ONCE and words[at + 1].text != "again":
        tenure = "former"
    while at + 2 < high and words[at].tag in _BEFORE_MEMBER and words[at].text not in _ENDING:
        at += 1
    if words[at].text not in _MEMBERS or words[at + 1].text != "of":
        return None
    body = _body(words, starts, at + 2, high)
    if body is None or (beside and body.last < high and words[body.last].text not in _CLOSING):
        return None  # [after talks with Norway, a member of the Fish Union said]: another member speaks
    return at, body, tenure


def _are_members(
    words: Sequence[Word], member: Mention, starts: Mapping[int, Mention], high: int
) -> tuple[int, Mention, str] | None:
    """[Norway and Peru are, however, members of the Fish Union]: the last of a row, which "are" follows."""
    at = member.last
    if at + 3 >= high or words[at].text not in _ARE or words[member.first - 1].text not in ("and", "both"):
        return None
    tenure = _ARE[words[at].text]
    at += 1
    if words[at].text == "," and words[at + 2].text == "," and words[at + 1].tag == "RB":
        at += 3
    while at + 2 < high and words[at].tag in _BEFORE_MEMBER and words[at].text not in DENYING | _NOT_YET:
        tenure = "former" if words[at].text in _FORMER else tenure
        at += 1
    if at + 2 >= high or words[at].text not in ("members", "affiliates") or words[at + 1].text != "of":
        return None
    body = _body(words, starts, at + 2, high)
    return (at, body, tenure) if body is not None else None


def _row_before(words: Sequence[Word], last: Mention, named: Sequence[Mention]) -> list[Mention]:
    """The states and bodies of a row that ends with one ([Norway, Chad and | Peru])."""
    ends = {m.last: m for m in named}
    row = [last]
    at = last.first - 1
    at -= words[at - 1].text == ","
    while (other := ends.get(at)) is not None and len(row) < _LONGEST_ROW:
        row.append(other)
        at = other.first - 1
        at -= words[at].tag == "DT"
        if words[at].text != ",":
            break
    led = at >= 0 and (words[at].tag in _LEADING or words[at].text.lower() == "neither")
    return [] if led else row  # not [ministers from Norway and Peru], [according to Norway, Chad and Peru]


def _is_beside(words: Sequence[Word], at: int, high: int, verb: str) -> bool:
    """Whether what follows a body says that another acts with it, or leaves it somehow ([left it without a vote])."""
    if "join" in verb:
        return acts_beside(words, at, high)
    so = at < high and words[at].text in (_LEFT_SO if verb[0] == "l" else ())
    return so or (at < high and words[at].text == "in" and acts_beside(words, at, high))


def _being(
    words: Sequence[Word], member: Mention, starts: Mapping[int, Mention], high: int
) -> tuple[int, Mention, str] | None:
    at = member.last + 1
    if at + 2 >= high or words[member.last].tag != "POS" or words[at].text not in _BEING:
        return None
    body = _body(words, starts, at + 2, high) if words[at + 1].text in _LINKS else None
    return (at, body, _BEING[words[at].text]) if body is not None else None


def _body(words: Sequence[Word], starts: Mapping[int, Mention], at: int, high: int) -> Mention | None:
    """The body whose name begins at a word or behind its article, and modifies nothing."""
    body = starts.get(at + (words[at].tag == "DT"))
    more = body is not None and body.last < high and words[body.last].tag in ("NN", "NNS", "POS")
    return None if more else body
