"""Lay out an article: its paragraphs with zones, its sentences and its marked stretches, all as spans."""

from bisect import bisect_left, bisect_right

from newsvoices.records import Layout, Sentence
from newsvoices.text.marks import match_marks
from newsvoices.text.sentences import CROSSREF, split_sentences
from newsvoices.text.zones import find_paragraphs

__all__ = ["lay_out"]


def lay_out(text: str) -> Layout:
    """Return the skeleton of ``text``. Any string is accepted, and nothing in it is changed.

    Sentences are disjoint and ordered, cover every character that is not white space, and never begin or end
    in white space. A bracketed pointer to another article inside a paragraph is a sentence of zone ``crossref``.
    """
    paragraphs = find_paragraphs(text)
    marks = match_marks(text, [(p.start, p.end) for p in paragraphs])
    starts = [mark.start for mark in marks]
    outer = [mark for mark in marks if mark.depth == 0]  # disjoint, so that the last one begun is the one around
    begun = [mark.start for mark in outer]
    sentences: list[Sentence] = []
    for paragraph in paragraphs:
        own = marks[bisect_left(starts, paragraph.start) : bisect_left(starts, paragraph.end)]
        for start, end in split_sentences(text, paragraph.start, paragraph.end, own):
            # Somebody who says "(see here)" in quotation marks points to nothing on the page; and marks that begin
            # before or end after a bracket are no title in it.
            around, last = bisect_right(begun, start) - 1, bisect_left(begun, end) - 1
            quoted = (around >= 0 and start < outer[around].end) or (last > around and end < outer[last].end)
            pointer = paragraph.zone == "body" and not quoted and CROSSREF.fullmatch(text, start, end)
            zone = "crossref" if pointer else paragraph.zone
            sentences.append(Sentence(len(sentences) + 1, paragraph.number, zone, start, end))
    return Layout(paragraphs, tuple(sentences), marks)
