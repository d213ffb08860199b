"""Read a paragraph's quotation signs: what each may be, judged by its neighbours alone."""

import re
from functools import cache
from typing import NamedTuple

from newsvoices.text.signs import APOSTROPHES, CLOSE, DOUBLES, ELISION, OPEN, PRIMES, SINGLES, SPACED, TYPED

__all__ = ["DOUBLED", "Sign", "doubled_signs", "read_signs", "sign_pattern"]

_ONE = "".join(sorted(set(DOUBLES + SINGLES) - set(PRIMES)))
_ANY = f"[{re.escape(_ONE)}]"
_BEGINS = f"[<>,{re.escape(_ONE)}]"  # what any sign or tag begins with: elsewhere nothing more is tried
_DECORATION = rf"(?P<one>{_ANY})(?P=one){{3,}}|(?:{_ANY} ?){{12,}}"  # so many in a row mark no words
_TAG = r"<[A-Za-z/!][^<>\n“”‘’«»„]{0,500}>"  # markup, whose values are in marks of its own
_HEAD = r"(?<![^\s(\[—–-])"
_FAMILIES = (
    (re.compile(rf"{_HEAD}(?:''|``)(?=[^\s'`])"), None, ("''", "``")),
    (re.compile(rf"{_HEAD}‘‘(?=[^\s‘’])"), re.compile(r"’’(?!\w)"), ("‘‘", "’’")),
    (re.compile(rf"{_HEAD},,(?=[^\W\d_])"), None, (",,", "''", "‘‘")),
    (re.compile(rf"{_HEAD}<<(?=[^\W\d_])"), re.compile(r"(?<=[\w.,!?])>>"), ("<<", ">>")),
)
"""What shows that a paragraph types its double marks as two signs: what opens, what closes, and which they are."""
DOUBLED = tuple(dict.fromkeys(sign for *_, own in _FAMILIES for sign in own))
"""The two signs that a text may type for one mark, most texts none of them."""
_AND = re.compile("[’'‘]n[’'‘]", re.IGNORECASE)  # rock ’n’ roll
_POSSESSIVE = re.compile(r"s(?![\w’'])")  # “Boat”’s end
_RUNS_ON = re.compile(
    r" (?:and|or|but|nor|of|in|on|at|to|for|from|with|by|as|than|when|while|because|if|that|which|who|is|are|was|were|"
    r"be|been|isn|aren|wasn|weren|will|would|won|can|could|may|might|must|should|has|have|had|do|does|did|don|didn|the|a|an|"
    r"this|these|those|he|she|they|it|we|you|not|after|before|says?|said)\b"
)
"""What follows a word in marks rather than a plural in the genitive, which wants its noun."""
_DASHES = "-–—―/"
_BEFORE_OPEN = "([{<" + _DASHES + "¿¡=:"

_STRAY = 25


class Sign(NamedTuple):
    """A quotation sign that has more than one reading; a cost of None rules a reading out."""

    at: int
    mark: str
    open: int | None
    close: int | None
    ignore: int
    width: int


def doubled_signs(text: str, start: int, end: int) -> frozenset[str]:
    """Return the pairs of signs that ``text[start:end]`` shows that it types for double marks."""
    forms: set[str] = set()
    for opens, closes, own in _FAMILIES:
        if all(text.find(sign, start, end) < 0 for sign in own):  # as in most paragraphs
            continue
        if opens.search(text, start, end) and (closes is None or closes.search(text, start, end)):
            forms.update(own)
    return frozenset(forms)


@cache
def sign_pattern(forms: frozenset[str]) -> re.Pattern[str]:
    """Return what finds the signs of a paragraph that types these pairs of signs for double marks."""
    return re.compile(f"(?={_BEGINS})(?:{'|'.join([f'(?P<none>{_DECORATION}|{_TAG})', *sorted(forms), _ANY])})")


def read_signs(text: str, start: int, end: int, pattern: re.Pattern[str]) -> list[Sign]:
    """Return the signs of ``text[start:end]`` that may be quotation marks, with the cost of each reading.

    ``pattern`` finds the signs, see ``sign_pattern``.
    """
    signs: list[Sign] = []
    skip = start
    for match in pattern.finditer(text, start, end):
        at, mark = match.start(), match.group()
        if at < skip or match["none"]:
            continue
        if mark in APOSTROPHES and _AND.match(text, at, end) and not (at > start and text[at - 1].isalnum()):
            skip = at + 3
            continue
        pieces = [mark]
        if mark in TYPED and text.startswith(mark[0], at + 2, end) and at > start and not text[at - 1].isspace():
            pieces, skip = [mark[0], mark], at + 3  # [“He said, ‘Go.’”] in straight signs: the inner mark closes first
        for piece in pieces:
            sign = _sign(text, start, end, at, piece)
            if sign is not None:
                signs.append(sign)
            at += len(piece)
    return signs


def _sign(text: str, start: int, end: int, at: int, typed: str) -> Sign | None:
    """The readings of one sign; None for what is only an apostrophe."""
    width, mark = len(typed), TYPED.get(typed, typed)
    before = text[at - 1] if at > start else " "
    after = text[at + width] if at + width < end else "\n"
    if mark in APOSTROPHES:
        if before.isalnum() and after.isalnum() and (mark != "‘" or before.isascii()):
            return None
        if before in DOUBLES and _POSSESSIVE.match(text, at + 1, end):
            return None
    return Sign(at, mark, _open(text, at, end, mark, before, after), _close(mark, before, after),
                _ignore(text, at, end, mark, before, after), width)  # fmt: skip


def _open(text: str, at: int, end: int, mark: str, before: str, after: str) -> int | None:
    cost = OPEN.get(mark)
    if cost is None:
        return None
    if not (before.isspace() or before in _BEFORE_OPEN or before in DOUBLES or before in SINGLES):
        if mark in "'’\"`´" and before.isalnum():
            return None if mark != '"' else cost + 18
        cost += 14 if before.isalnum() else 8
    if after.isspace():
        if mark in "'’`´":
            return None
        cost += 0 if mark in SPACED else 15
    if mark in "‘'’`´" and ELISION.match(text, at + 1, end):
        cost += 5
    return cost


def _close(mark: str, before: str, after: str) -> int | None:
    cost = CLOSE.get(mark)
    if cost is None:
        return None
    if before.isspace():
        if mark in "'’‘`´":
            return None
        cost += 0 if mark in SPACED else 15
    if before in "([{":
        cost += 10
    if after.isalnum():
        if mark in "'’‘`´":
            # [‘yes’he said]: a space is missing; between letters it is an apostrophe and never comes here.
            return None if before.isalnum() else cost + 12
        cost += 9
    return cost


def _ignore(text: str, at: int, end: int, mark: str, before: str, after: str) -> int:
    """What it costs to read the sign as no quotation mark at all: an apostrophe, a prime, or a slip."""
    if mark in "\"'’”″" and (before.isdigit() or (before in "'’" and text[max(0, at - 2)].isdigit())):
        return 3  # feet and inches
    if mark == "‚" and after.isspace():  # a low mark typed for a comma
        return 6
    if mark not in APOSTROPHES:
        return _STRAY
    if before.isalnum():
        if before in "sSzZxX":
            return 4 if after.isspace() and after != "\n" and not _RUNS_ON.match(text, at + 1, end) else 8
        if before in "nN" and text[max(0, at - 2) : at].lower() == "in":
            return 5  # goin’
        return 8 if before in "oOdDlL" else 13
    if after.isalnum():
        turned = mark == "‘"  # rarely typed for an apostrophe
        return (3 if turned else 1) if ELISION.match(text, at + 1, end) else (18 if turned else 11)
    return _STRAY
