"""Find an anchor (exact words, with what stands before and after) in the article, and make one.

An anchor is found exactly, as whole words: what a person copied from the article is looked for as it is.
On the side where ``before`` or ``after`` is given, that text must be adjacent (white space at the seam
ignored) and decides instead of the word boundary. A plain space stands for any kind of space: a no-break
space can neither be seen nor easily typed, and the characters that count are the article’s.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from newsvoices.coding.nearest import how_alike, nearest
from newsvoices.coding.write_yaml import write_entry
from newsvoices.errors import DataError
from newsvoices.records import Layout

__all__ = ["Anchor", "AnchorError", "Span", "even_spaces", "find_anchor", "make_anchor", "show", "where"]

Span = tuple[int, int]

_SHOWN = 10
_REACH = 300  # characters beside a span that may tell it from its other occurrences
_SPACES = dict.fromkeys((160, 5760, *range(8192, 8203), 8239, 8287, 12288), " ")


@dataclass(frozen=True)
class Anchor:
    """Words of the article as a curator names them; ``before`` and ``after`` tell occurrences apart."""

    words: str
    before: str | None = None
    after: str | None = None

    def __post_init__(self) -> None:
        """Drop white space at the edges, where no span begins or ends (a YAML block ends in a line break)."""
        object.__setattr__(self, "words", self.words.strip())
        object.__setattr__(self, "before", (self.before or "").strip() or None)
        object.__setattr__(self, "after", (self.after or "").strip() or None)


class AnchorError(DataError):
    """An anchor that is missing or ambiguous; the message lacks the file and line, which the reader adds."""


def find_anchor(
    text: str, anchor: Anchor, scopes: Sequence[Span], layout: Layout, *, outside: Span | None = None
) -> Span:
    """Return where the anchor's words stand: in the first of ``scopes`` (narrow to wide) that has them.

    They must occur there once. Occurrences that overlap ``outside`` do not count: a cue never stands inside
    the words that it introduces. Raises AnchorError with the nearest candidates or all the occurrences.
    """
    if not anchor.words:
        raise AnchorError("the words are empty. Copy them from the article.")
    for scope in scopes:
        found = _occurrences(text, anchor, scope, outside)
        if len(found) == 1:
            return found[0]
        if found:
            raise AnchorError(_ambiguous(text, anchor, found, scopes, layout, outside))
    raise AnchorError(_missing(text, anchor, scopes[-1], layout, outside))


def make_anchor(text: str, span: Span, scopes: Sequence[Span], *, outside: Span | None = None) -> Anchor:
    """Return the shortest anchor by which ``find_anchor`` finds ``span`` in ``scopes``.

    Raises AnchorError where even the words that a person would copy beside it do not tell it apart.
    """
    start, end = span
    low, high = min(scope[0] for scope in scopes), max(scope[1] for scope in scopes)
    words = Anchor(text[start:end]).words
    if not _has_twin(text, span, scopes, outside):
        lefts = list(_contexts(text, low, start, leftwards=True))
        rights = list(_contexts(text, end, high, leftwards=False))
        found = (one for one in _plain_occurrences(text, words, (low, high)) if _is_outside(one, outside))
        rivals = [_rival(text, one, lefts, rights) for one in found]
        for size in range(max(len(lefts), len(rights)) + 1):
            left, right = min(size, len(lefts)), min(size, len(rights))
            for before, after in ((left, 0), (0, right), (left, right)):
                if _first_in_scope([one.span for one in rivals if one.fits(before, after)], scopes) == span:
                    return Anchor(words, lefts[before - 1] if before else None, rights[after - 1] if after else None)
    raise AnchorError(f"no anchor can tell {show(text[start:end])} apart from its other occurrences.")


class _Rival(NamedTuple):
    """An occurrence of an anchor's words, and how many of the contexts, from short to long, fit on its sides."""

    span: Span
    whole_left: bool
    whole_right: bool
    left: int
    right: int

    def fits(self, before: int, after: int) -> bool:
        """Say whether the contexts of these numbers fit; with none on a side, a word must begin or end there."""
        left = self.left >= before if before else self.whole_left
        return left and (self.right >= after if after else self.whole_right)


def _rival(text: str, span: Span, lefts: Sequence[str], rights: Sequence[str]) -> _Rival:
    """Compare an occurrence with the contexts; a longer one fits nowhere but where a shorter one does."""
    start, end = span
    return _Rival(
        span,
        not _in_word(text, start),
        not _in_word(text, end),
        bisect_left(lefts, True, key=lambda before: not _fits_before(text, start, before)),
        bisect_left(rights, True, key=lambda after: not _fits_after(text, end, after)),
    )


def _has_twin(text: str, span: Span, scopes: Sequence[Span], outside: Span | None) -> bool:
    """Say whether the words stand elsewhere with the same beside them, as far as any context reaches."""
    start, end = span
    left, right = start - _REACH, end + _REACH
    if left <= 0 or right >= len(text):
        return False
    low, high = max(scope[0] for scope in scopes) - _REACH, min(scope[1] for scope in scopes) + _REACH
    at = text.find(text[left:right], max(0, low), high)
    while at >= 0:
        if at != left and _is_outside((at + _REACH, at + _REACH + end - start), outside):
            break
        at = text.find(text[left:right], at + 1, high)
    return at >= 0


def show(words: str, limit: int = 120) -> str:
    """Quote words in a message: on one line, invisible characters spelled out, long ones shortened."""
    line = "".join(
        character if character == " " or character.isprintable() else f"\\u{ord(character):04x}"
        for character in words.replace("\n", " ")
    )
    return f"«{line}»" if len(line) <= limit else f"«{line[: limit - 30]} … {line[-25:]}»"


def where(text: str, start: int, layout: Layout) -> str:
    """Say where a character stands, as a person looks it up: line of article.txt and sentence."""
    line = text.count("\n", 0, start) + 1
    for sentence in layout.sentences:
        if sentence.start <= start < sentence.end:
            return f"article.txt:{line}, sentence {sentence.seq}"
    return f"article.txt:{line}"


def _first_in_scope(found: Sequence[Span], scopes: Sequence[Span]) -> Span | None:
    """Return the one span that lies in the first scope to have any; None where that has several, or none has one."""
    for low, high in scopes:
        inside = [span for span in found if low <= span[0] and span[1] <= high]
        if inside:
            return inside[0] if len(inside) == 1 else None
    return None


def _occurrences(text: str, anchor: Anchor, scope: Span, outside: Span | None) -> list[Span]:
    return [
        span
        for span in _plain_occurrences(text, anchor.words, scope)
        if _fits(text, span, anchor) and _is_outside(span, outside)
    ]


def _is_outside(span: Span, other: Span | None) -> bool:
    return other is None or span[1] <= other[0] or span[0] >= other[1]


@lru_cache(maxsize=64)
def even_spaces(words: str) -> str:
    """Make every kind of space a plain one, character for character."""
    return words.translate(_SPACES)


def _plain_occurrences(text: str, words: str, scope: Span) -> Iterator[Span]:
    text, words = even_spaces(text), even_spaces(words)
    start = text.find(words, scope[0], scope[1])
    while start >= 0:
        yield start, start + len(words)
        start = text.find(words, start + 1, scope[1])


def _fits(text: str, span: Span, anchor: Anchor) -> bool:
    return _fits_before(text, span[0], anchor.before) and _fits_after(text, span[1], anchor.after)


def _fits_before(text: str, start: int, before: str | None) -> bool:
    if before is None:
        return not _in_word(text, start)
    while start and text[start - 1].isspace():
        start -= 1
    return even_spaces(text[max(0, start - len(before)) : start]) == even_spaces(before)


def _fits_after(text: str, end: int, after: str | None) -> bool:
    if after is None:
        return not _in_word(text, end)
    while end < len(text) and text[end].isspace():
        end += 1
    return even_spaces(text[end : end + len(after)]) == even_spaces(after)


def _in_word(text: str, index: int) -> bool:
    """Say whether a boundary at ``index`` would cut a word in two."""
    return 0 < index < len(text) and _is_letter(text[index - 1]) and _is_letter(text[index])


def _is_letter(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M")


def _contexts(text: str, low: int, high: int, *, leftwards: bool) -> Iterator[str]:
    """Yield ever longer contexts beside a span, word by word, up to the whole side or as far as a person copies."""
    if leftwards:
        near = max(low, high - _REACH)
        words = [near + found.start() for found in re.finditer(r"\S+", text[near:high])]
        cut = near > low and words[:1] == [near] and not text[near - 1].isspace()
        for start in reversed(words[cut:]):
            yield text[start:high].rstrip()
    else:
        near = min(high, low + _REACH)
        ends = [low + found.end() for found in re.finditer(r"\S+", text[low:near])]
        cut = near < high and ends[-1:] == [near] and not text[near].isspace()
        for end in ends[: len(ends) - cut]:
            yield text[low:end].lstrip()


def _missing(text: str, anchor: Anchor, scope: Span, layout: Layout, outside: Span | None) -> str:
    beginning = show(text[scope[0] : scope[1]], 60)
    context = [f"{name} {show(value)}" for name, value in (("after", anchor.before), ("before", anchor.after)) if value]
    lines = [
        f"the words {show(anchor.words)} do not occur"
        + (" " + " and ".join(context) if context else "")
        + f" in the paragraph {beginning} ({where(text, scope[0], layout)})."
    ]
    here = list(_plain_occurrences(text, anchor.words, scope))
    if here:
        lines += [
            f"    they stand here: {_surroundings(text, span)}{_why_not(text, span, anchor, outside)}"
            for span in here[:3]
        ]
    elsewhere = [
        span for span in _occurrences(text, anchor, (0, len(text)), None) if span[1] <= scope[0] or span[0] >= scope[1]
    ]
    for span in elsewhere[:3]:
        paragraph = next((p for p in layout.paragraphs if p.start <= span[0] < p.end), None)
        begins = f", in the paragraph {show(text[paragraph.start : paragraph.end], 60)}" if paragraph else ""
        lines.append(f"    they occur in another paragraph: {where(text, span[0], layout)}{begins}")
    if here:
        return "\n".join(lines)
    if elsewhere:
        lines.append("    Move the entry to that paragraph, or correct its words.")
        return "\n".join(lines)
    for start, end in nearest(text, anchor.words, scope) or nearest(text, anchor.words, (0, len(text))):
        note = how_alike(anchor.words, text[start:end])
        lines.append(f"    nearest: {show(text[start:end])} ({where(text, start, layout)}){note}")
    lines.append("    Copy the words from article.txt exactly, with their marks, spaces and capitals.")
    return "\n".join(lines)


def _why_not(text: str, span: Span, anchor: Anchor, outside: Span | None) -> str:
    if outside is not None and span[0] < outside[1] and span[1] > outside[0]:
        return ", but inside the words that the entry itself quotes"
    cut_left = anchor.before is None and _in_word(text, span[0])
    cut_right = anchor.after is None and _in_word(text, span[1])
    if cut_left or cut_right:
        return ", but inside a longer word; name the whole word, or give its rest as before or after"
    return ", but before or after differs"


def _ambiguous(
    text: str,
    anchor: Anchor,
    found: Sequence[Span],
    scopes: Sequence[Span],
    layout: Layout,
    outside: Span | None,
) -> str:
    lines = [f"the words {show(anchor.words)} occur {len(found)} times here; add before or after:"]
    for span in found[:_SHOWN]:
        line = f"    {_surroundings(text, span)} ({where(text, span[0], layout)})"
        with suppress(AnchorError):  # what stands around them may be the same far and wide
            precise = make_anchor(text, span, scopes, outside=outside)
            values = {"words": precise.words, "before": precise.before, "after": precise.after}
            line += ": " + write_entry({key: value for key, value in values.items() if value is not None})
        lines.append(line)
    if len(found) > _SHOWN:
        lines.append(f"    … and {len(found) - _SHOWN} more")
    return "\n".join(lines)


def _surroundings(text: str, span: Span, reach: int = 30) -> str:
    start, end = span
    left = text[max(0, start - reach) : start].rsplit("\n", 1)[-1]
    right = text[end : end + reach].split("\n", 1)[0]
    inner = text[start:end] if end - start <= 60 else f"{text[start : start + 30]} … {text[end - 20 : end]}"
    return f"«…{left}[{inner}]{right}…»"
