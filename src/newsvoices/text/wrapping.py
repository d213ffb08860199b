"""Paragraphs by line ends: one a line, or several lines each in a text that was wrapped at some width."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsvoices.records import Paragraph
from newsvoices.text.sentences import trim

__all__ = ["ENDS", "join_lines", "paragraph_spans"]

Span = tuple[int, int]

_NARROW, _WIDE = 40, 100
"""Between these lie the widths at which people and programs wrap text, in characters."""
_FULL = 0.7
"""A line at least so full of the width is broken because of it, where blank lines part the paragraphs."""
_GOING_ON = 0.3
"""Of the line ends in a wrapped text so many or more are in the middle of a phrase; in prose it is most of them."""

ENDS = re.compile(r"[.!?…:;,][”\"’'»)\]]*$")
"""What a line ends with that is no title: a point, a comma or the like, perhaps with closing marks."""
_STOPS = re.compile(r"[.!?…:][”\"’'»)\]]*$")
# After such a word no title, caption or list item ends.
_UNFINISHED = re.compile(
    r"\b(?:a|an|the|and|or|but|that|of|to|in|on|at|by|for|from|with|as|than|his|her|its|their|our|who|which|is|are|was|"
    r"were|has|have|had|will|would|said|not)$"
)
_NEW_ITEM = re.compile(r"[-–—*•·▪] |\(?\d{1,3}[.)] |(?:[A-Z][\w.’'-]*,? ){0,3}[A-Z][\w.’'-]*: ")
"""What begins a line of its own whatever the width: an item of a list, a speaker's label."""


def paragraph_spans(text: str) -> Iterator[Span]:
    """Yield the spans of paragraphs: a line break ends one, unless the lines are plainly wrapped at some width."""
    blocks = _blocks(text)
    width = _width(text, blocks)
    for block in blocks:
        if width is None:
            yield from _unwrap_alone(text, block)
        else:
            yield from _unwrap(text, block, width, parted=len(blocks) > 1)


def join_lines(text: str, paragraphs: Sequence[Paragraph]) -> str:
    """Return the text with a space for each line end inside a paragraph, so that every offset stays what it is."""
    parts = []
    at = 0
    for paragraph in paragraphs:
        parts += [text[at : paragraph.start], text[paragraph.start : paragraph.end].replace("\n", " ")]
        at = paragraph.end
    return "".join([*parts, text[at:]])


def _blocks(text: str) -> list[list[Span]]:
    """Return the lines that blank lines part, without the white space at their edges."""
    blocks: list[list[Span]] = [[]]
    at = 0
    for line in text.split("\n"):
        span = trim(text, at, at + len(line))
        at += len(line) + 1
        if span[0] < span[1]:
            blocks[-1].append(span)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _width(text: str, blocks: Sequence[Sequence[Span]]) -> int | None:
    """Return the length of the longest line of a text whose lines are wrapped throughout; None where they are not."""
    # An address has no place to be broken at, and may be longer.
    width = max((b - a for block in blocks for a, b in block if " " in text[a : min(b, a + _WIDE)]), default=0)
    if not _NARROW <= width <= _WIDE:
        return None
    full = going_on = 0
    for number, block in enumerate(blocks):
        # Below a title, lines without a stop that lead up to one with a stop are no titles themselves.
        prose = number > 0 and bool(_STOPS.search(text[block[-1][0] : block[-1][1]]))
        for line, following in pairwise(block):
            if line[1] - line[0] >= _FULL * width:
                full += 1
                going_on += _goes_on(text, line, following) or (prose and not ENDS.search(text[line[0] : line[1]]))
    return width if going_on and going_on >= _GOING_ON * full else None


def _goes_on(text: str, line: Span, following: Span) -> bool:
    """Whether a line ends in the middle of a phrase that the following one goes on with."""
    tail = text[max(line[0], line[1] - 20) : line[1]]
    if _STOPS.search(tail):
        return False
    return text[following[0]].islower() or bool(_UNFINISHED.search(tail))


def _unwrap(text: str, block: Sequence[Span], width: int, *, parted: bool) -> Iterator[Span]:
    start, end = block[0]
    for line, following in pairwise(block):
        if not _is_soft(text, line, following, width, parted):
            yield start, end
            start = following[0]
        end = following[1]
    yield start, end


def _is_soft(text: str, line: Span, following: Span, width: int, parted: bool) -> bool:
    """Whether a line end is there for the width alone; ``parted`` says that blank lines part the paragraphs."""
    if _NEW_ITEM.match(text, *following):
        return False
    length = line[1] - line[0]
    first = re.match(r"\S+", text[following[0] : following[1]])
    needed = length + 1 + (first.end() if first else 0)
    if _goes_on(text, line, following):
        return parted or needed >= _FULL * width
    # A sentence may end with its line by chance; without blank lines only one that left no room for a word goes on.
    return needed >= _FULL * width if parted else needed > width


def _unwrap_alone(text: str, block: Sequence[Span]) -> Iterator[Span]:
    """Unwrap one block of a text whose other lines are not wrapped."""
    wrapped = len(block) > 1 and all(_NARROW <= b - a <= _WIDE for a, b in block[:-1])
    if wrapped and any(text[a].islower() and not ENDS.search(text[p:q]) for (p, q), (a, _) in pairwise(block)):
        yield block[0][0], block[-1][1]
    else:
        yield from block
