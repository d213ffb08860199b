"""Headings in capitals that a newsletter prints in one line with its prose: [WHY THE PLANS FAILED Ann Moe said]."""

from collections.abc import Collection, Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.text.common_words import is_common

__all__ = ["part_capitals"]

_SHORTEST = 3  # words of a heading
_COMMON = 2  # words of it that are no names
_LONG = 3  # letters
_PARTING = frozenset({",", ":", "(", ")", "-LRB-", "-RRB-", ";"})


def part_capitals(
    words: Sequence[Word], sentences: Sequence[tuple[int, int]], bylines: Collection[int]
) -> Iterator[tuple[int, int]]:
    """Yield the sentences (half-open ranges of word numbers), parted where a heading in capitals begins and ends.

    Those that begin at a word of ``bylines`` stay whole.
    """
    for a, b in sentences:
        begin, at = a, b if a in bylines else a
        while at < b:
            if words[at].text[-1].islower():  # most words: no need to look further
                at += 1
                continue
            is_heading, end = _read_capitals(words, at, b)
            if is_heading:
                if begin < at:
                    yield begin, at
                yield at, end
                begin = end
            at = end
        if begin < b:
            yield begin, b


def _read_capitals(words: Sequence[Word], at: int, b: int) -> tuple[bool, int]:
    """Say whether a heading begins at a word, with prose behind it, and where it ends.

    Where none does, that is where to look on: before it none begins either.
    """
    end, shouted, common = at, 0, 0
    i = at
    while i < b:
        text = words[i].text
        if text in _PARTING or text.lower().rstrip(".") in TITLE_WORDS:
            return False, _past_capitals(words, i, b)  # [ANN MOE, CHAIR OF THE HARBOUR BOARD: I agree]
        if text.isupper():
            end = i + 1
            shouted += 1
            common += len(text) > _LONG and is_common(text.lower())
        elif any(letter.islower() for letter in text) and words[i].tag != "POS":
            break
        i += 1
    heads = shouted >= _SHORTEST and common >= _COMMON and end < b and words[end].text[0].isalnum()
    return (True, end) if heads else (False, max(i, at + 1))


def _past_capitals(words: Sequence[Word], at: int, b: int) -> int:
    """The word behind those in capitals that begin at a word, or the next word."""
    at += 1
    while at < b and words[at - 1].text.isupper() and words[at].text.isupper():
        at += 1
    return at
