"""Cut an article into tokens much as the Penn Treebank does: contractions apart, hyphens kept, marks by themselves."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from newsvoices.records import Layout, Mark

__all__ = ["CLOSES", "OPENS", "Piece", "Sequences", "cut_article"]

OPENS, CLOSES = 1, 2
"""The roles of a token that is a matched quotation mark."""

_LONGEST = 256  # tokens that are read together; longer paragraphs are cut behind a sentence, out of speech if possible
_LONGEST_SENTENCE = 200

_SHORTENED = (
    "Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Sgt|Prof|Rev|St|Jr|Sr|Maj|Capt|Adm|Hon|Messrs|Pres|Supt|"
    "Wm|Chas|Thos|Jas|Fr|Ma(?=\\.\\s[A-Z])|"  # a sentence ends behind the surname Ma
    "Adv|Atty|Barr|Brig|Cde|Cllr|Cmdt|Const|Cpl|Det|Eng|Engr|Insp|Mgr|Mlle|Mme|Msgr|Smt|"
    "Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|"
    "Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Inc|Co|Cos|Corp|Ltd|Bros|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|etc|Ave|"
    "Blvd|Rd|Ft|Mt|Assn|Dept|Univ|Ph\\.D|No(?=\\.\\s*\\d)"
)
# Other signs typed for an apostrophe: in [the mayor‘s office] one stands between letters or digits.
_FOR_APOSTROPHES = re.compile(r"[‘‛´`ʼ＇](?<=[^\W_].)(?=[^\W_])")
_TITLES = "Sens?|Reps?|Govs?|Gen|Pres|Prof|Col|Capt|Lt|Maj|Adm|Sgt|Amb"
_CLITIC = r"[’'`](?:s|re|ve|ll|d|m)(?![^\W_])"
# The first line, lookaheads and possessive repeats change nothing that is matched: most tokens are words of letters
# alone and need none of the rest, and what most words are not is given up early.
_TOKEN = re.compile(
    r"(?![cgw](?:annot|onna|otta|anna)\b)[^\W\d_]++(?=[\s,;!?)])"
    r"|(?:https?://|www\.)[^\s<>()“”\"]*[^\s<>()“”\".,;:!?’']"
    r"|[\w.+-]{1,64}+@[\w-]+(?:\.[\w-]+)+"
    r"|[^\W\d_](?:\.[^\W\d_])+\.?(?:[’'](?=s\b)(?!s))?"  # U.S., a.m.
    rf"|\b(?=[^\W\d_]{{1,6}}\.)(?:{_SHORTENED})\."
    rf"|\b(?:then|ex)[-‐‑](?:{_TITLES})\."
    r"|\b[A-Z]\.(?=\s[A-Z])"
    r"|\b[Cc]an(?=not\b)|\b[Gg]on(?=na\b)|\b[Gg]ot(?=ta\b)|\b[Ww]an(?=na\b)"
    r"|(?=[^\W\d_]++[’'])[^\W\d_]+(?=n[’']t(?![^\W_]))|n[’']t(?![^\W_])"
    rf"|{_CLITIC}"
    r"|[’'‘]\d0s\b|[’'‘](?:em|til|cause|tis|twas|n)\b"
    r"|[@#]\w+"
    r"|[+-]?\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|s|m|bn|k|am|pm)?(?![^\W_]|[-‐‑][^\W\d_])"
    r"|[^\W_]+(?:[-‐‑&_/][^\W_]+|[’'](?!(?:s|re|ve|ll|d|m|t)(?![^\W_]))(?=[^\W_])[^\W_]+|(?<=[a-z])\.(?=[a-z])[a-z]+)*"
    r"|-{1,3}|[–—]+|\.{2,}|(?:\. ){2,}\.|[!?]{2,}|\S",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Piece:
    """A token with half-open code-point offsets and its text, as read.

    ``role`` is OPENS, CLOSES or 0, ``depth`` how deep in marks it is.
    """

    start: int
    end: int
    text: str
    role: int
    depth: int


class Sequences(NamedTuple):
    """An article's tokens in order, its sentences and the stretches read together, as ranges of token numbers.

    ``owners`` gives for each stretch the number (from 0) of its paragraph.
    """

    tokens: list[Piece]
    sentences: list[tuple[int, int]]
    stretches: list[tuple[int, int]]
    owners: list[int]


def cut_article(text: str, layout: Layout) -> Sequences:
    """Return the tokens of ``text``; none crosses a sentence or a quotation mark. Linear in the text's length.

    Inside a word an apostrophe of any shape is read as ’.
    """
    text = _FOR_APOSTROPHES.sub("’", text)
    signs = _signs(text, layout.marks)
    places = [sign[0] for sign in signs]
    levels = _levels(layout.marks)
    tokens: list[Piece] = []
    sentences: list[tuple[int, int]] = []
    parts: list[tuple[int, int, int]] = []  # paragraph, first and last token of each sentence
    level = depth = 0
    for sentence in layout.sentences:
        first = len(tokens)
        at = sentence.start
        number = bisect_left(places, at)
        while at < sentence.end:
            sign = signs[number] if number < len(signs) and signs[number][0] < sentence.end else None
            stop = sign[0] if sign else sentence.end
            while level < len(levels) and levels[level][0] <= at:
                depth = levels[level][1]
                level += 1
            own = [Piece(m.start(), m.end(), m.group(), 0, depth) for m in _TOKEN.finditer(text, at, stop)]
            while level < len(levels) and levels[level][0] < stop:  # a stretch begins whose opening mark is missing
                place, depth = levels[level]
                own = [piece if piece.start < place else replace(piece, depth=depth) for piece in own]
                level += 1
            tokens.extend(own)
            if sign is None:
                break
            a, b = sign[0], min(sign[1], sentence.end)
            while level < len(levels) and levels[level][0] <= a:
                depth = levels[level][1]
                level += 1
            # A closing mark is as deep as what it closes.
            tokens.append(Piece(a, b, text[a:b], sign[2], depth))
            at = b
            number += 1
        ranges = list(_bounded(first, len(tokens), _LONGEST_SENTENCE))
        sentences.extend(ranges)
        parts.extend((sentence.paragraph - 1, *part) for part in ranges)
    stretches: list[tuple[int, int]] = []
    owners: list[int] = []
    for paragraph, own_parts in groupby(parts, itemgetter(0)):
        for stretch in _stretches(tokens, [part[1:] for part in own_parts]):
            stretches.append(stretch)
            owners.append(paragraph)
    return Sequences(tokens, sentences, stretches, owners)


def _stretches(tokens: Sequence[Piece], sentences: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield what is read together of a paragraph; speech is parted only where it is longer than that itself."""
    start = outside = sentences[0][0]
    for first, stop in sentences:
        if stop - start > _LONGEST and start < outside:
            yield start, outside
            start = outside
        if stop - start > _LONGEST and start < first:
            yield start, first
            start = first
        last = tokens[stop - 1]
        if not last.depth or (last.role == CLOSES and last.depth == 1):
            outside = stop
    yield start, sentences[-1][1]


def _bounded(start: int, end: int, longest: int) -> Iterator[tuple[int, int]]:
    while start < end:
        yield start, min(end, start + longest)
        start += longest


def _signs(text: str, marks: Sequence[Mark]) -> list[tuple[int, int, int]]:
    """The matched marks themselves as (start, end, role), trimmed and in order."""
    found = []
    for mark in marks:
        if mark.open_mark:
            found.append((mark.start, mark.start + len(mark.open_mark), OPENS))
        if mark.close_mark:
            found.append((mark.end - len(mark.close_mark), mark.end, CLOSES))
    found.sort()
    return found


def _levels(marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """(place, depth from there on), in order; depth 0 is outside all marks."""
    changes: list[tuple[int, int]] = []
    for mark in marks:
        changes.append((mark.start, 1))
        changes.append((mark.end, -1))
    changes.sort()
    depth = 0
    levels = []
    for place, step in changes:
        depth += step
        levels.append((place, depth))
    return levels
