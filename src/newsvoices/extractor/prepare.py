"""What every reading of an article begins with: its layout, its lines joined, its words tagged, its turns found."""

from collections.abc import Sequence
from typing import NamedTuple

from newsvoices.extractor.attributions.plain_turns import find_plain_turns
from newsvoices.extractor.attributions.turns import Turn, find_turns, with_turns
from newsvoices.extractor.tagger import Tagged, Tagger, tag_article
from newsvoices.records import Layout
from newsvoices.text import lay_out
from newsvoices.text.wrapping import join_lines

__all__ = ["Prepared", "prepare"]


class Prepared(NamedTuple):
    """An article before the rules read it; offsets are code points into ``text`` and into the text as it was given."""

    text: str
    layout: Layout
    tagged: Tagged
    turns: Sequence[Turn]


def prepare(article_text: str, *, tagger: Tagger = tag_article, layout: Layout | None = None) -> Prepared:
    """Return the article with no line end inside a paragraph, so that no rule need know of names that run over one.

    Of the attributions in ``tagged`` those inside turns are what others say there, and each turn is one itself.
    ``layout`` is what ``lay_out`` gives for the text, for callers who have it already.
    """
    layout = layout or lay_out(article_text)
    text = join_lines(article_text, layout.paragraphs)
    analysis, attributions = tagger(text, layout)
    turns = find_turns(text, layout) or find_plain_turns(text, layout)
    return Prepared(text, layout, Tagged(analysis, with_turns(attributions, turns, layout, text)), turns)
