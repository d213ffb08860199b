"""Assemble what surrounds the coding: articles, sentences, concepts, corrections and the codes."""

import re
from collections.abc import Iterator

from newsvoices import contract
from newsvoices.assembly.corpus import CodedArticle, Corpus, References
from newsvoices.records import Row

__all__ = ["articles", "codes", "concepts", "corrections", "sentences"]

_TITLE = 120
"""So many characters of its first sentence, and an ellipsis, are the title of an article without a headline."""
_LABEL = re.compile(r"(?:headline|title)\s?:\s*(?=\S)", re.I)
"""What files print before a headline, which is no part of it."""


def articles(corpus: Corpus) -> Iterator[Row]:
    """Yield one row per article, in the order given; the title is the headline unless one is stated."""
    for coded in corpus.articles:
        refs = corpus.references(coded)
        meta = coded.article.meta
        yield {
            **meta,
            "article_id": coded.article.article_id,
            "title": meta.get("title") or _headline(coded),
            "author_actor_id": refs.actor(meta.get("author")),
            "publisher_actor_id": refs.actor(meta.get("publisher")),
            "text_path": f"texts/{coded.article.article_id}.txt",
            "text_sha256": coded.article.text_sha256,
            "original_sha256": meta.get("original_sha256") or coded.article.text_sha256,
            "char_count": len(coded.article.text),
        }


def _headline(coded: CodedArticle) -> str | None:
    for paragraph in coded.layout.paragraphs:
        if paragraph.zone == "headline":
            label = _LABEL.match(coded.article.text, paragraph.start, paragraph.end)
            return coded.slice(label.end() if label else paragraph.start, paragraph.end)
    first = next(iter(coded.layout.sentences), None)
    if first is None:
        return None
    if first.end - first.start <= _TITLE:
        return coded.slice(first.start, first.end)
    blank = coded.article.text.rfind(" ", first.start, first.start + _TITLE + 1)
    return f"{coded.slice(first.start, blank if blank > 0 else first.start + _TITLE)}…"


def sentences(corpus: Corpus) -> Iterator[Row]:
    """Yield every sentence of every article in text order."""
    for coded in corpus.articles:
        for sentence in coded.layout.sentences:
            yield {
                "sentence_id": f"{coded.article.article_id}:s{sentence.start:05d}",
                "seq": sentence.seq,
                "paragraph": sentence.paragraph,
                "zone": sentence.zone,
                "text": coded.slice(sentence.start, sentence.end),
                "article_id": coded.article.article_id,
                "start": sentence.start,
                "end": sentence.end,
            }


def concepts(corpus: Corpus) -> Iterator[Row]:
    """Yield the concepts in the order of their registry, which is an argued one."""
    yield from corpus.concepts


def corrections(corpus: Corpus) -> Iterator[Row]:
    """Yield the corrections with the rows that they correct resolved."""
    for coded in corpus.articles:
        refs = corpus.references(coded)
        for row in sorted(coded.coding.corrections, key=lambda row: row["key"]):
            name = f"{coded.article.article_id}:{row['key']}"
            yield {**row, "correction_id": name, "row_id": _row_id(corpus, coded, refs, row["row_id"])}


def _row_id(corpus: Corpus, coded: CodedArticle, refs: References, ref: str) -> str | None:
    if ref in refs.ids or ref == coded.article.article_id:
        return refs.entry(ref)
    actor = refs.actor(ref)
    return actor if actor in corpus.actors else ref


def codes(corpus: Corpus) -> Iterator[Row]:
    """Yield every code of every vocabulary of the contract."""
    del corpus
    for vocabulary in contract.vocabularies().values():
        for code in vocabulary.codes:
            yield {
                "vocabulary": vocabulary.name,
                "code": code.code,
                "label": code.label,
                "definition": code.definition,
                "source": code.source,
            }
