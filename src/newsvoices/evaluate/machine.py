"""Let the extractor read annotated articles: what it says of each, from one pass over the text."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsvoices.apply.progress import progress
from newsvoices.evaluate.polnear import AnnotatedArticle
from newsvoices.extractor import propose
from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.tagger import Tagged, tag_article
from newsvoices.measure.attributions import Attributed
from newsvoices.records import Coding, Layout
from newsvoices.text import lay_out

__all__ = ["Read", "read_articles", "spans_of"]


@dataclass(frozen=True)
class Read:
    """An annotated article, the attributions found in it, and the whole coding proposed for it."""

    article: AnnotatedArticle
    layout: Layout
    tagged: Tagged
    coding: Coding

    @property
    def attributions(self) -> list[Attributed]:
        """Return the attributions found, in the form in which they are scored."""
        return [spans_of(found) for found in self.tagged.attributions]


def read_articles(articles: Sequence[AnnotatedArticle]) -> list[Read]:
    """Read every article from its text and its date of publication alone."""
    found = []
    with progress("articles", len(articles)) as tell:
        for number, article in enumerate(articles, start=1):
            found.append(_read(article))
            tell(number)
    return found


def _read(article: AnnotatedArticle) -> Read:
    layout = lay_out(article.text)
    tagged = tag_article(article.text, layout)
    coding = propose(
        article.text,
        article_id=article.article_id,
        reference_date=article.published,
        tagger=lambda text, layout: tagged,
    )
    return Read(article, layout, tagged, coding)


def spans_of(found: Attribution) -> Attributed:
    """Return an attribution in the form in which it is scored."""
    return {
        "source": [found.source] if found.source else [],
        "cue": [found.cue] if found.cue else [],
        "content": found.contents,
    }
