"""Find who signs a letter or an opinion piece at its end: [Jane Doe, Springfield], [Jane Doe is a professor at X.]."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from newsvoices.coding.closing_formula import closes, signs_below
from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.places import code_of_town, country_of, country_of_one
from newsvoices.records import Layout
from newsvoices.text.opinion_heads import ADDRESSED, KICKER
from newsvoices.text.signers import name_and_more

__all__ = ["DASHED", "find_signer", "several_sign"]

DASHED = re.compile(r"[—–-]{1,2}\s*")
"""What stands before a name that signs."""

_LETTER = 3_500  # characters of a letter with its heading
_LINE = 80  # characters of a line that signs
_HEADING = 60  # characters
_NOTE = 450  # characters of a note on the writer
_TOP = 3  # lines in which a page says what it is
_BELOW = 2  # lines under a name: a post, a place
_STATE = re.compile(r"(?:^|, )(?:[A-Z][a-z]{0,4}\.|(?:[A-Z]\.){2,3}|[A-Z]{2})$")
_SENTENCE = re.compile(r"[.!?:;][”\"’)]?$")
_SENTENCE_END = re.compile(r"[.!?] ")
_OF_ONESELF = re.compile(r"\bI(?=[’'](?:m|ve|d|ll)\b| [a-z])|\b(?:[Mm]y|[Mm]e|[Ww]e|[Oo]ur|us)\b")
_REPORTED = re.compile(r"\b(?:said|says|told|announced|added|confirmed|reported|stated|according to)\b")
_QUOTED = re.compile(r"[“\"«„‘'].*[”\"»“’'][.,]?$")
_VALEDICTION = re.compile(r"(?:yours|sincerely|faithfully|respectfully|(?:[a-z]+ )*regards|best|thank|cheers)\b", re.I)
_ASKED = 4  # lines for each question in a line of its own, at most, in an interview
_CREDIT = re.compile(
    r"\b(?:Reuters|AP|AFP|EPA|PA|DPA|ANSA|TASS|Xinhua|Bloomberg|Getty|Shutterstock|Press|News|Times|Post|Photos?|Images|Agency|Staff)\b|[/©@|]",
    re.I,
)
_WRITER = re.compile(r"(?:the )?(?:writer|author|columnist),? (?=[A-Z])", re.I)
_TOLD_OF = re.compile(
    r"(?:[^.;]{2,120}, )?(?:is|was|lives|teaches|taught|works|worked|writes|serves|served|heads|leads|runs|chairs)\b"
)
_AFTERWORD = re.compile(
    r"\S*@\S+$|(?:the |these )?(?:views|opinions)\b|(?:e-?mail|contact|reach|follow|write to|(?:he|she|they) can be)\b|"
    r"this (?:article|column|piece|essay|letter)\b",
    re.I,
)


def find_signer(text: str, layout: Layout) -> str | None:
    """Return the name of the person who signs a letter, or of whom an opinion piece says at its end that it is theirs.

    Nobody whom the text names elsewhere signs it: a caption or a list of tags names those. Where parts of a page have
    headings, each may be another's.
    """
    lines = _lines(text, layout)
    while len(lines) > 1 and _AFTERWORD.match(lines[-1]):
        lines.pop()
    closed = signs_below(lines)
    if closed is not None:
        return None if _is_headed(closed[1]) or _is_named(*closed) else closed[0]
    for below in range(min(_BELOW + 1, len(lines) - 1)):
        at = len(lines) - 1 - below
        name = _signs(lines[at], lines[at + 1 :])
        if name is not None:
            letter = lines[:at]
            short = sum(map(len, letter)) <= _LETTER
            bare = not below and not DASHED.match(lines[at]) and "," not in lines[at]
            meant = _is_opinion(text, layout, letter) or not (
                bare or layout.marks or _REPORTED.search(" ".join(letter))
            )
            meant = meant and not _is_headed(letter) and not _asks_for_name(letter[-1], lines[at])
            return name if short and meant and not _is_named(name, letter) else None
    return _told_at_end(text, layout, lines)


def _is_headed(letter: Sequence[str]) -> bool:
    """Say whether a heading stands inside a letter, so that what is signed may begin there."""
    inside = (line for line in letter[_TOP:] if not ADDRESSED.match(line) and not closes(line))
    return any(len(line) <= _HEADING and not _SENTENCE.search(line) for line in inside)


def _asks_for_name(above: str, line: str) -> bool:
    """Say whether the line above a name is a heading of it (Speaker:), or words in marks that a dash gives to it."""
    if DASHED.match(line):
        return _QUOTED.match(above) is not None
    ends = _SENTENCE.search(above) is not None and not above.endswith(":")
    return not ends and not above.endswith(",") and not _VALEDICTION.match(above)


def several_sign(text: str, layout: Layout) -> bool:
    """Say whether a page holds several letters: each is signed, or addressed."""
    lines = _lines(text, layout)
    signed = [
        place
        for place, line in enumerate(lines[1:], start=1)
        if (DASHED.match(line) or "," in line or (place + 1 < len(lines) and _is_post(lines[place + 1])))
        and _signs(line, ()) is not None
    ]
    closed = sum(closes(line) and name_and_more(below) is not None for line, below in pairwise(lines))
    return len(signed) > 1 or closed > 1 or sum(ADDRESSED.match(line) is not None for line in lines) > 1


def _lines(text: str, layout: Layout) -> list[str]:
    kept = [one for one in layout.paragraphs if one.zone != "crossref"]
    return [" ".join(text[one.start : one.end].split()) for one in kept]


def _signs(line: str, below: Sequence[str]) -> str | None:
    """Return the person whom a line names who may sign what stands above, with his post or place behind or below."""
    dash = DASHED.match(line)
    rest = line[dash.end() :] if dash else line
    found = name_and_more(rest) if len(line) <= _LINE else None
    if found is None:
        return None
    name, more = found
    told = [one for one in (more, *below) if one]
    if not all(map(_is_post, told)):
        return None
    known = dash or sex_of_given(name.split()[0]) or re.match(r"[A-Z]\.", name) or any(map(_is_place, told))
    return name if known else None


def _is_post(line: str) -> bool:
    """Say whether a line may be somebody's post or place: no sentence, no credit of a picture, and nobody else."""
    ends = _SENTENCE.search(line) is not None and not _STATE.search(line)
    alone = line[:1].isupper() and not ends and len(line) <= _HEADING
    return alone and not _CREDIT.search(line) and not sex_of_given(line.split()[0])


def _is_place(line: str) -> bool:
    first = line.partition(",")[0].strip(" .")
    return _is_post(line) and any(find(first) for find in (code_of_town, country_of, country_of_one))


def _told_at_end(text: str, layout: Layout, lines: Sequence[str]) -> str | None:
    """Return the person whom the last line of an opinion piece tells of."""
    last = lines[-1] if len(lines) > 1 else ""
    called = _WRITER.match(last)
    found = name_and_more(last[called.end() :] if called else last) if len(last) <= _NOTE else None
    if found is None or not _TOLD_OF.match(found[1]) or _is_named(found[0], lines[:-1]):
        return None
    asked = sum(line.endswith("?") and _SENTENCE_END.search(line) is None for line in lines) * _ASKED >= len(lines)
    return found[0] if called or (not asked and _is_opinion(text, layout, lines[:-1])) else None


def _is_opinion(text: str, layout: Layout, lines: Sequence[str]) -> bool:
    """Say whether a page calls itself a letter or opinion, or somebody speaks of himself outside quotation marks."""
    if any(ADDRESSED.match(line) or KICKER.match(line) for line in lines[:_TOP]):
        return True
    marked = [mark for mark in layout.marks if mark.depth == 0]
    begins = [mark.start for mark in marked]
    places = (one.start() for one in _OF_ONESELF.finditer(text))
    before = ((place, bisect_right(begins, place) - 1) for place in places)
    return any(at < 0 or place >= marked[at].end for place, at in before)


def _is_named(name: str, lines: Sequence[str]) -> bool:
    surname = re.sub(r",? (?:Jr|Sr)\.?$", "", name).split()[-1]
    return re.search(rf"\b{re.escape(surname)}\b", " ".join(lines)) is not None
