"""Claims and their links: place, claimant, concept, target (V12, V13, V15, V20)."""

from collections.abc import Iterator, Sequence

from newsvoices.records import Row
from newsvoices.validate.attributions import Segment, segments_by_attribution
from newsvoices.validate.inputs import Data
from newsvoices.validate.registry import rule
from newsvoices.validate.report import Failure, allow, fail, shorten, show

__all__: list[str] = []

_EDGES = ",;:.!?…–—-"
_TO_CLAIMS = ("supports", "attacks", "rephrases")
_TO_EVENTS = ("about", "grounds")
_PLACED = {
    "quotes": "quote_id article_id start end speaker_actor_id",
    "quote_spans": "quote_id attribution_id cue_start cue_end source_start source_end",
}


@rule(
    "V12 claims lie in their attribution",
    "A claim with a quote lies between the first and the last character of its attribution, and neither "
    "begins nor ends with a quotation mark, the cue, or punctuation.",
    "evidence",
    {"claims": "claim_id article_id quote_id start end", **_PLACED},
)
def claims_lie_in_their_attribution(data: Data) -> Iterator[Failure]:
    """V12."""
    for claim, segments in _quoted_claims(data):
        text = data.text_of(claim)
        start, end = claim["start"], claim["end"]
        low, high = segments[0][0]["start"], max(quote["end"] for quote, _span in segments)
        name = claim["claim_id"]
        if claim["article_id"] != segments[0][0]["article_id"] or not low <= start < end <= high:
            message = (
                f"Claim {name} ({start} to {end}) does not lie inside the attribution of its quote "
                f"{claim['quote_id']} ({low} to {high}); anchor it in the reported words, or link another "
                "quote."
            )
            yield fail("claims", claim, "start", f"a span inside {low} to {high}", message)
        elif text is not None and end <= len(text) and (problem := _edge(data, claim, segments, text)):
            message = (
                f"Claim {name} {problem}, where a claim's span holds only the words of the claim; "
                "move its edge past it."
            )
            words = shorten(text[start:end])
            allowed = "words, without marks, cue or punctuation at the edges"
            yield Failure("claims", name, "text", words, allowed, message)


def _edge(data: Data, claim: Row, segments: Sequence[Segment], text: str) -> str | None:
    start, last = claim["start"], claim["end"] - 1
    signs = set()
    for mark in data.layout(claim["article_id"]).marks:
        signs |= {*range(mark.start, mark.inner_start), *range(mark.inner_end, mark.end)}
    for side, place in (("begins", start), ("ends", last)):
        if place in signs:
            return f"{side} with the quotation mark {text[place]}"
        if text[place] in _EDGES and not _abbreviation(text, start, place):
            return f"{side} with the punctuation mark {text[place]}"
        for _quote, span in segments:
            if span["cue_start"] is not None and span["cue_end"] is not None:
                cue = range(span["cue_start"], span["cue_end"])
                if place in cue:
                    return f"{side} with its cue {show(text[cue.start : cue.stop])}"
    return None


def _abbreviation(text: str, start: int, place: int) -> bool:
    """Say whether the full stop at ``place`` closes an abbreviation such as U.S. rather than a sentence."""
    word = text[start : place + 1].split()[-1] if text[start : place + 1].strip() else ""
    return text[place] == "." and word.count(".") > 1


@rule(
    "V13 claimants are speakers",
    "The claimant of a reported claim is the speaker of its quote, or somebody mentioned in the sentences "
    "of its attribution (a stated co-holder, or one whom the speaker reports); both are empty together. An "
    "author's claim has no quote, and its claimant is the article's author or publisher; a document's claim "
    "without a quote has a document as claimant.",
    "relations",
    {
        "claims": "claim_id article_id quote_id voice claimant_actor_id",
        "articles": "article_id author_actor_id publisher_actor_id",
        "actors": "actor_id actor_type",
        "mentions": "actor_id article_id start",
        "sentences": "article_id start end",
        **_PLACED,
    },
)
def claimants_are_speakers(data: Data) -> Iterator[Failure]:
    """V13."""
    attributed = {claim["claim_id"]: segments for claim, segments in _quoted_claims(data)}
    for claim in data.rows("claims"):
        if claim["voice"] == "author":
            yield from _check_author(data, claim)
        elif claim["quote_id"] is None:
            yield from _check_unquoted(data, claim)
        elif claim["claim_id"] in attributed:
            yield from _check_speaker(data, claim, attributed[claim["claim_id"]])


def _check_author(data: Data, claim: Row) -> Iterator[Failure]:
    name = claim["claim_id"]
    if claim["quote_id"] is not None:
        message = (
            f"Claim {name} is in the author's voice but rests on quote {claim['quote_id']}, where an "
            "author's own claim has no quote; take the quote out, or make the voice reported."
        )
        yield fail("claims", claim, "quote_id", "nothing when the voice is author", message)
    article = data.index("articles").get(claim["article_id"])
    if article is None:
        return
    writers = [article[column] for column in ("author_actor_id", "publisher_actor_id") if article[column]]
    if claim["claimant_actor_id"] not in writers:
        message = (
            f"Claim {name} is in the author's voice and has the claimant "
            f"{show(claim['claimant_actor_id'])}, where only the article's author or publisher is allowed "
            f"({', '.join(writers)}); name one of them, or change the voice."
        )
        yield fail("claims", claim, "claimant_actor_id", ", ".join(writers), message)


def _check_unquoted(data: Data, claim: Row) -> Iterator[Failure]:
    name = claim["claim_id"]
    if claim["voice"] != "document":
        message = (
            f"Claim {name} is reported but names no quote, where every reported claim rests on one; "
            "link its quote, or make the voice author."
        )
        yield fail("claims", claim, "quote_id", "a quote, unless the voice is author or document", message)
        return
    actor = data.index("actors").get(claim["claimant_actor_id"], {})
    if actor.get("actor_type") != "document":
        message = (
            f"Claim {name} speaks for a document without a quote and has the claimant "
            f"{show(claim['claimant_actor_id'])}, where an actor of the type document is needed; name the "
            "document."
        )
        yield fail("claims", claim, "claimant_actor_id", "an actor of the type document", message)


def _check_speaker(data: Data, claim: Row, segments: Sequence[Segment]) -> Iterator[Failure]:
    claimant = claim["claimant_actor_id"]
    speaker = data.index("quotes")[claim["quote_id"]]["speaker_actor_id"]
    name, quote_id = claim["claim_id"], claim["quote_id"]
    if (claimant is None) != (speaker is None):
        message = (
            f"Claim {name} has the claimant {show(claimant)}, where its quote {quote_id} has the speaker "
            f"{show(speaker)} and both are empty together or neither is; make them agree."
        )
        yield fail("claims", claim, "claimant_actor_id", allow(speaker), message)
    elif claimant != speaker and not _is_mentioned(data, claimant, segments):
        message = (
            f"Claim {name} has the claimant {claimant}, who is neither the speaker of its quote "
            f"{quote_id}, {speaker}, nor mentioned in the sentences of the attribution as one who shares "
            "the claim; name the speaker, or code the mention of the co-holder."
        )
        yield fail("claims", claim, "claimant_actor_id", f"{speaker}, or a co-holder mentioned there", message)


def _is_mentioned(data: Data, actor_id: str, segments: Sequence[Segment]) -> bool:
    """Say whether an actor is mentioned in a sentence that holds content, cue or source of an attribution."""
    article_id = segments[0][0]["article_id"]
    spans = []
    for quote, span in segments:
        spans.append((quote["start"], quote["end"]))
        for part in ("cue", "source"):
            if span[f"{part}_start"] is not None and span[f"{part}_end"] is not None:
                spans.append((span[f"{part}_start"], span[f"{part}_end"]))
    sentences = [row for start, end in spans for row in data.sentences_of(article_id, start, end)]
    return any(
        row["start"] <= mention["start"] < row["end"]
        for mention in data.rows("mentions")
        if mention["actor_id"] == actor_id and mention["article_id"] == article_id
        for row in sentences
    )


def _quoted_claims(data: Data) -> Iterator[tuple[Row, Sequence[Segment]]]:
    """Yield every claim whose quote exists with the segments of the quote's attribution."""
    quotes, spans = data.index("quotes"), data.index("quote_spans")
    attributions = segments_by_attribution(data)
    for claim in data.rows("claims"):
        span = spans.get(claim["quote_id"])
        if span is not None and claim["quote_id"] in quotes:
            yield claim, attributions[span["attribution_id"]]


@rule(
    "V15 concept and agreement together",
    "A claim has both a concept and an agreement, or neither.",
    "relations",
    {"claims": "claim_id concept_id agreement"},
)
def concept_and_agreement_together(data: Data) -> Iterator[Failure]:
    """V15."""
    for claim in data.rows("claims"):
        concept, agreement = claim["concept_id"], claim["agreement"]
        if (concept is None) == (agreement is None):
            continue
        if agreement is None:
            message = (
                f"Claim {claim['claim_id']} has the concept {concept} but no agreement, where a claim has "
                "both or neither; say whether it affirms (true) or rejects (false) the concept, or take "
                "the concept out."
            )
            yield fail("claims", claim, "agreement", "true or false with a concept", message)
        else:
            message = (
                f"Claim {claim['claim_id']} has the agreement {show(agreement)} but no concept, where a "
                "claim has both or neither; name the concept, or take the agreement out."
            )
            yield fail("claims", claim, "concept_id", "a concept with an agreement", message)


@rule(
    "V20 links have one target",
    "A link leads from a claim to one other claim (supports, attacks, rephrases) or to one event (about, "
    "grounds), never to itself; it has a marker exactly when its basis is explicit.",
    "relations",
    {"claim_links": "link_id from_claim_id to_claim_id to_event_id relation basis marker_text"},
)
def links_have_one_target(data: Data) -> Iterator[Failure]:
    """V20."""
    for link in data.rows("claim_links"):
        name, relation = link["link_id"], link["relation"]
        claim, event = link["to_claim_id"], link["to_event_id"]
        allowed = _TO_CLAIMS if claim is not None else _TO_EVENTS
        if (claim is None) == (event is None):
            found = "no target" if claim is None else f"two targets, {claim} and {event}"
            message = f"Link {name} has {found}, where exactly one claim or event is allowed; correct its `to`."
            yield fail("claim_links", link, "to_claim_id", "exactly one of to_claim_id and to_event_id", message)
        elif relation not in allowed:
            target = "a claim" if claim is not None else "an event"
            message = (
                f"Link {name} leads to {target} with the relation {show(relation)}, where only "
                f"{', '.join(allowed)} are allowed; correct the relation or the target."
            )
            yield fail("claim_links", link, "relation", ", ".join(allowed), message)
        elif claim == link["from_claim_id"]:
            message = f"Link {name} leads from {claim} to itself, where another claim is needed; correct or remove it."
            yield fail("claim_links", link, "to_claim_id", "another claim", message)
        if (link["basis"] == "explicit") != (link["marker_text"] is not None):
            message = (
                f"Link {name} has the basis {show(link['basis'])} and the marker "
                f"{show(link['marker_text'])}, where a marker is given exactly when the basis is explicit; "
                "correct one of the two."
            )
            yield fail("claim_links", link, "marker_text", "a marker when explicit, nothing when inferred", message)
