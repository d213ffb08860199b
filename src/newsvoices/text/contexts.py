"""Read a paragraph's quotation signs: what each may be, judged by its neighbours alone."""

import re
from typing import NamedTuple

from newsvoices.text.signs import APOSTROPHES, CLOSE, DOUBLES, ELISION, OPEN, SINGLES, SPACED, TYPED

__all__ = ["Sign", "read_signs", "types_doubles"]

_ONE = "".join(sorted(set(DOUBLES + SINGLES) - set(TYPED.values())))  # a real prime is no quotation mark
_SIGN = re.compile(f"[{re.escape(_ONE)}]")
_SIGN_OR_TYPED = re.compile(f"''|``|[{re.escape(_ONE)}]")
_TYPED_OPEN = re.compile(r"(?<![^\s(\[—–-])(?:''|``)(?=[^\s'`])")
_AND = re.compile("[’'‘]n[’'‘]", re.IGNORECASE)  # rock ’n’ roll
_DASHES = "-–—―/"
_BEFORE_OPEN = "([{<" + _DASHES + "¿¡=:"
_RUN = 4  # the same sign so often in a row is decoration

_STRAY = 25


class Sign(NamedTuple):
    """A quotation sign that has more than one reading; a cost of None rules a reading out."""

    at: int
    mark: str
    open: int | None
    close: int | None
    ignore: int
    width: int


def types_doubles(text: str) -> bool:
    """Whether the text types its double marks as two straight single ones."""
    return _TYPED_OPEN.search(text) is not None


def read_signs(text: str, start: int, end: int, typed_doubles: bool = False) -> list[Sign]:
    """Return the signs of ``text[start:end]`` that may be quotation marks, with the cost of each reading.

    With ``typed_doubles`` two straight single signs are one double mark.
    """
    signs: list[Sign] = []
    skip = start
    for match in (_SIGN_OR_TYPED if typed_doubles else _SIGN).finditer(text, start, end):
        at, mark = match.start(), match.group()
        if at < skip:
            continue
        run = at
        while run < end and text[run] == mark[0]:
            run += 1
        if run - at >= _RUN:
            skip = run
            continue
        width = len(mark)
        mark = TYPED.get(mark, mark)
        before = text[at - 1] if at > start else " "
        after = text[at + width] if at + width < end else " "
        if mark in APOSTROPHES:
            if before.isalnum() and after.isalnum() and (mark != "‘" or before.isascii()):
                continue
            if _AND.match(text, at, end) and not before.isalnum():
                skip = at + 3
                continue
        signs.append(
            Sign(at, mark, _open(text, at, end, mark, before, after), _close(mark, before, after),
                 _ignore(text, at, end, mark, before, after), width)
        )  # fmt: skip
    return signs


def _open(text: str, at: int, end: int, mark: str, before: str, after: str) -> int | None:
    cost = OPEN.get(mark)
    if cost is None:
        return None
    if not (before.isspace() or before in _BEFORE_OPEN or before in DOUBLES or before in SINGLES):
        if mark in "'’\"" and before.isalnum():
            return None if mark != '"' else cost + 18
        cost += 14 if before.isalnum() else 8
    if after.isspace():
        if mark in "'’":
            return None
        cost += 0 if mark in SPACED else 15
    if mark in "‘'’" and ELISION.match(text, at + 1, end):
        cost += 5
    return cost


def _close(mark: str, before: str, after: str) -> int | None:
    cost = CLOSE.get(mark)
    if cost is None:
        return None
    if before.isspace():
        if mark in "'’‘":
            return None
        cost += 0 if mark in SPACED else 15
    if before in "([{":
        cost += 10
    if after.isalnum():
        if mark in "'’‘":
            # [‘yes’he said]: a space is missing; between letters it is an apostrophe and never comes here.
            return None if before.isalnum() else cost + 12
        cost += 9
    return cost


def _ignore(text: str, at: int, end: int, mark: str, before: str, after: str) -> int:
    """What it costs to read the sign as no quotation mark at all: an apostrophe, a prime, or a slip."""
    if before.isdigit() and mark in "\"'’”":
        return 3  # feet and inches
    if mark == "‚" and after.isspace():  # a low mark typed for a comma
        return 6
    if mark not in APOSTROPHES:
        return _STRAY
    if before.isalnum():
        if before in "sSzZxX":
            return 4 if after.isspace() else 8
        if before in "nN" and text[max(0, at - 2) : at].lower() == "in":
            return 5  # goin’
        return 8 if before in "oOdDlL" else 13
    if after.isalnum():
        turned = mark == "‘"  # rarely typed for an apostrophe
        return (3 if turned else 1) if ELISION.match(text, at + 1, end) else (16 if turned else 11)
    return _STRAY
