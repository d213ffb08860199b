"""Propose a coding of an article from its text alone: no registry, no curator's file, nothing about this article."""

from collections.abc import Sequence

from newsvoices.extractor.actors import find_actors
from newsvoices.extractor.affiliations import affiliation_rows
from newsvoices.extractor.claims import claim_rows
from newsvoices.extractor.events import event_rows
from newsvoices.extractor.links import link_rows
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention
from newsvoices.extractor.prepare import prepare
from newsvoices.extractor.quotes import note_joint, quote_rows
from newsvoices.extractor.speech.said_dates import date_quotes
from newsvoices.extractor.speech.speaker_evidence import leave_doubtful
from newsvoices.extractor.tagger import Tagger, tag_article
from newsvoices.extractor.times import find_times
from newsvoices.records import EXTRACTOR, Coding, Layout, Row

__all__ = ["propose"]


def propose(
    article_text: str,
    *,
    article_id: str,
    reference_date: str | None,
    tagger: Tagger = tag_article,
    layout: Layout | None = None,
) -> Coding:
    """Return the machine's coding of ``article_text``; partial dates are resolved against ``reference_date`` (EDTF).

    The same text gives the same rows; any text is accepted, and one without words gives empty lists. ``tagger`` finds
    attributions, tags, entities and heads; the network that ships with the package unless another is given.
    ``layout`` is what ``lay_out`` gives for the text, for callers who have it already.
    """
    article_text, layout, (analysis, attributions), turns = prepare(article_text, tagger=tagger, layout=layout)
    actors = find_actors(article_text, layout, analysis, attributions, turns)
    quotes, owned = quote_rows(article_text, layout, attributions, actors)
    leave_doubtful(actors.scene, quotes, actors.cast)
    coding = Coding(article_id=article_id, coder_id=EXTRACTOR)
    coding.quotes = quotes
    coding.affiliations = affiliation_rows(article_text, actors)  # tells the actors their roles
    coding.actors = [_actor_row(actor) for actor in actors.cast]
    coding.mentions = _mention_rows(actors.mentions)
    coding.claims = claim_rows(
        article_text, layout, analysis, attributions, owned,
        quotes=quotes, actors=coding.actors, mentions=coding.mentions,
        margins={m.start: m.margin for m in actors.mentions if m.nearest},
        together=note_joint(owned, actors),
    )  # fmt: skip
    coding.times = find_times(article_text, layout, reference_date)
    date_quotes(article_text, analysis, quotes, coding.times, reference_date)
    coding.events = event_rows(article_text, layout, analysis, coding, reference_date)
    coding.claim_links = link_rows(layout, analysis, coding)
    repeated = enumerate(_mention_rows(actors.joint.mentions), 2)
    coding.mentions += ({**row, "key": f"{row['key']}-{place}"} for place, row in repeated)
    coding.mentions.sort(key=lambda row: (row["start"], -row["end"]))
    for name in ("actors", "mentions", "affiliations", "quotes", "claims", "events", "claim_links"):
        for row in getattr(coding, name):
            row["coder_id"] = EXTRACTOR
    return coding


def _mention_rows(mentions: Sequence[Mention]) -> list[Row]:
    return [
        {
            "key": f"m{m.start:05d}-{m.end - m.start}", "start": m.start, "end": m.end,
            "actor_id": m.actor.key, "mention_type": m.sort, "metonymy": m.metonym, "origin": "machine",
            "confidence": "high" if m.sort == "NAM" else "medium",
        }
        for m in mentions
        if m.actor is not None
    ]  # fmt: skip


def _actor_row(actor: Actor) -> Row:
    return {
        "key": actor.key, "name": actor.name, "actor_type": actor.actor_type, "naming": actor.naming,
        "role": actor.role, "country_code": actor.country_code, "sector": actor.sector,
        "parent_actor_id": actor.whole.key if actor.whole else None, "origin": "machine",
        "confidence": "medium" if actor.naming == "named" else "low",
    }  # fmt: skip
