"""Propose a coding of an article from its text alone: no registry, no curator's file, nothing about this article."""

from collections.abc import Sequence

from newsvoices.extract.affiliations import affiliation_rows
from newsvoices.extract.cast import Actor, Cast
from newsvoices.extract.claims import claim_rows
from newsvoices.extract.names import Name, find_names
from newsvoices.extract.quotes import quote_rows
from newsvoices.extract.speakers import Mentioned, find_speakers
from newsvoices.extract.tagger import Tagger, tag_article
from newsvoices.extract.times import find_times
from newsvoices.extract.words import read_tokens
from newsvoices.records import EXTRACTOR, Coding, Layout, Row
from newsvoices.text import lay_out

__all__ = ["propose"]

_NAMED_ZONES = ("headline", "standfirst", "body", "byline")


def propose(article_text: str, *, article_id: str, reference_date: str | None, tagger: Tagger = tag_article) -> Coding:
    """Return the machine's coding of ``article_text``; partial dates are resolved against ``reference_date`` (EDTF).

    The same text gives the same rows; any text is accepted, and one without words gives empty lists. ``tagger`` finds
    attributions, tags, entities and heads; the network that ships with the package unless another is given.
    """
    layout = lay_out(article_text)
    attributions = tagger(article_text, layout).attributions
    cast = Cast()
    names = _cast_names(article_text, layout, cast)
    speakers, addressees, others = find_speakers(article_text, layout, attributions, names, cast)
    quotes, owned = quote_rows(article_text, layout, attributions, speakers, addressees)
    coding = Coding(article_id=article_id, coder_id=EXTRACTOR)
    coding.quotes = quotes
    coding.claims = claim_rows(article_text, attributions, owned)
    coding.affiliations = affiliation_rows(article_text, names)
    coding.mentions = _mention_rows([*_name_mentions(names), *others])
    coding.times = find_times(article_text, layout, reference_date)
    coding.actors = [_actor_row(actor) for actor in _mentioned(cast, coding)]
    for rows in (coding.actors, coding.mentions, coding.affiliations, coding.quotes, coding.claims):
        for row in rows:
            row["coder_id"] = EXTRACTOR
    return coding


def _cast_names(text: str, layout: Layout, cast: Cast) -> list[tuple[Name, Actor | None]]:
    sentences = [read_tokens(text, s.start, s.end, []) for s in layout.sentences if s.zone in _NAMED_ZONES]
    names = find_names(sentences)
    pairs: list[tuple[Name, Actor | None]] = []
    # Full names first, so that a key is made from one; a state goes by its own name rather than its capital's.
    for name in sorted(names, key=lambda n: (n.metonym, " " not in n.text, n.start)):
        title = text[name.title[0] : name.title[1]] if name.title else None
        pairs.append((name, cast.meet(name, title)))
    return sorted(pairs, key=lambda pair: pair[0].start)


def _name_mentions(names: Sequence[tuple[Name, Actor | None]]) -> list[Mentioned]:
    return [(n.start, n.end, actor, "NAM", n.metonym) for n, actor in names if actor is not None]


def _mention_rows(mentions: Sequence[Mentioned]) -> list[Row]:
    rows: list[Row] = []
    spans: set[tuple[int, int]] = set()
    for start, end, actor, kind, metonym in sorted(mentions, key=lambda m: (m[0], m[1], m[3])):
        if (start, end) in spans:
            continue
        spans.add((start, end))
        rows.append({
            "key": f"m{start:05d}-{end - start}", "start": start, "end": end, "actor_id": actor.key,
            "mention_type": kind, "metonymy": metonym, "origin": "machine",
            "confidence": "high" if kind == "NAM" else "medium",
        })  # fmt: skip
    return rows


def _mentioned(cast: Cast, coding: Coding) -> list[Actor]:
    used = {row["actor_id"] for row in coding.mentions}
    used |= {row[c] for row in coding.quotes for c in ("speaker_actor_id", "addressee_actor_id") if row.get(c)}
    first = {row["actor_id"]: place for place, row in reversed(list(enumerate(coding.mentions)))}
    return sorted((a for a in cast.actors if a.key in used), key=lambda a: first.get(a.key, len(first)))


def _actor_row(actor: Actor) -> Row:
    return {
        "key": actor.key, "name": actor.name, "actor_type": actor.actor_type, "naming": actor.naming,
        "role": actor.role, "country_code": actor.country_code, "sector": actor.sector, "origin": "machine",
        "confidence": "medium" if actor.naming == "named" else "low",
    }  # fmt: skip
