"""Find a paragraph by its first words, and say with which words it can be found."""

import re

from newsvoices.coding.anchors import AnchorError, even_spaces, show
from newsvoices.coding.nearest import how_alike, likeliest
from newsvoices.records import Layout, Paragraph

__all__ = ["find_paragraph", "first_words"]


def find_paragraph(text: str, begins: str, layout: Layout) -> Paragraph:
    """Return the one paragraph that begins with these words; raises AnchorError with what comes nearest."""
    wanted = even_spaces(begins.strip())
    even = even_spaces(text)
    found = [p for p in layout.paragraphs if even.startswith(wanted, _start(text, p))]
    whole = [p for p in found if _body(text, p) == wanted]
    to_the_end = [p for p in found if even[_start(text, p) :].rstrip() == wanted]
    for candidates in (found, whole, to_the_end):
        if len(candidates) == 1:
            return candidates[0]
    if found:
        listed = "".join(f"\n    {_line(text, p)}: {show(_body(text, p), 90)}" for p in found[:10])
        raise AnchorError(f"{len(found)} paragraphs begin with {show(begins)}; give more of the words:{listed}")
    beginnings = {_body(text, p)[: len(wanted)]: p for p in layout.paragraphs}
    listed = ""
    for beginning in likeliest(wanted, list(beginnings)):
        paragraph = beginnings[beginning]
        note = how_alike(wanted, beginning)
        listed += f"\n    nearest: {show(_body(text, paragraph), 90)} ({_line(text, paragraph)}){note}"
    raise AnchorError(
        f"no paragraph begins with {show(begins)}. Copy its first words from article.txt exactly.{listed}"
    )


def first_words(text: str, paragraph: Paragraph, layout: Layout, words: int = 5) -> str:
    """Return the first words of a paragraph: at least ``words`` of them, and as many as tell it apart.

    Where the article repeats a paragraph, the words run on into what follows it.
    """
    rest = text[_start(text, paragraph) :].rstrip()
    own = len(text[paragraph.start : paragraph.end].strip())
    gaps = [gap.start() for gap in re.finditer(r"\s+", rest)]
    inside = [gap for gap in gaps[words - 1 :] if gap < own]
    for end in [*inside, own, *(gap for gap in gaps if gap > own), len(rest)]:
        begins = rest[:end]
        try:
            if find_paragraph(text, begins, layout) == paragraph:
                return begins
        except AnchorError:
            continue
    raise AnchorError(f"no words tell the paragraph {show(rest, 90)} apart.")


def _start(text: str, paragraph: Paragraph) -> int:
    start = paragraph.start
    while start < paragraph.end and text[start].isspace():
        start += 1
    return start


def _body(text: str, paragraph: Paragraph) -> str:
    return even_spaces(text[paragraph.start : paragraph.end].strip())


def _line(text: str, paragraph: Paragraph) -> str:
    return f"article.txt:{text.count(chr(10), 0, paragraph.start) + 1}"
