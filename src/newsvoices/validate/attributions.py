"""Attributions: segments, nesting, and what only an attribution may have (V9 to V11, V21, V24)."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from newsvoices.records import Row
from newsvoices.validate.inputs import Data
from newsvoices.validate.registry import rule
from newsvoices.validate.report import Failure, allow, fail, show

__all__ = ["Segment", "segments_by_attribution"]

Segment = tuple[Row, Row]
"""A segment of an attribution: its row of quotes and its row of quote_spans."""

_DEPTH = 2


def segments_by_attribution(data: Data) -> dict[str, list[Segment]]:
    """Return the segments of every attribution in text order, by the attribution's id."""
    quotes = data.index("quotes")
    found: dict[str, list[Segment]] = {}
    for span in data.rows("quote_spans"):
        quote = quotes.get(span["quote_id"])
        if quote is not None:
            found.setdefault(span["attribution_id"], []).append((quote, span))
    for segments in found.values():
        segments.sort(key=lambda segment: (segment[0]["article_id"], segment[0]["start"], segment[0]["end"]))
    return found


@rule(
    "V9 child rows lie inside their parent",
    "A quote inside another lies within its span and is shorter; there are at most two levels of nesting.",
    "relations",
    {"quotes": "quote_id article_id start end", "quote_spans": "quote_id parent_quote_id"},
)
def children_lie_inside(data: Data) -> Iterator[Failure]:
    """V9."""
    quotes, spans = data.index("quotes"), data.index("quote_spans")
    for span in data.rows("quote_spans"):
        child, parent = quotes.get(span["quote_id"]), quotes.get(span["parent_quote_id"])
        if child is None or parent is None:
            continue
        inner, outer = (child["start"], child["end"]), (parent["start"], parent["end"])
        name = child["quote_id"]
        within = child["article_id"] == parent["article_id"] and outer[0] <= inner[0] and inner[1] <= outer[1]
        if not within or inner == outer:
            message = (
                f"Quote {name} ({inner[0]} to {inner[1]}) names {parent['quote_id']} ({outer[0]} to "
                f"{outer[1]}) as its parent but does not lie inside it, as a child must; correct one of "
                "the spans, or take `inside` out."
            )
            allowed = f"a quote that holds {inner[0]} to {inner[1]} and more"
            yield fail("quote_spans", span, "parent_quote_id", allowed, message)
        elif (depth := _depth(span, spans)) > _DEPTH:
            message = (
                f"Quote {name} lies {depth} levels deep, where at most {_DEPTH} are coded; "
                "leave the innermost quotations inside their parent."
            )
            yield fail("quote_spans", span, "parent_quote_id", f"at most {_DEPTH} levels", message)


def _depth(span: Row, spans: Mapping[str, Row]) -> int:
    seen: set[str] = set()
    at: Row | None = span
    while at is not None and at["parent_quote_id"] is not None and at["quote_id"] not in seen:
        seen.add(at["quote_id"])
        at = spans.get(at["parent_quote_id"])
    return len(seen)


@rule(
    "V10 segments of one attribution agree",
    "The first segment of an attribution names itself; its segments stand in one article, share speaker "
    "and cue, do not overlap, and do not hold their cue.",
    "relations",
    {
        "quotes": "quote_id article_id start end speaker_actor_id",
        "quote_spans": "quote_id attribution_id cue_start cue_end",
    },
)
def segments_agree(data: Data) -> Iterator[Failure]:
    """V10."""
    for name, segments in segments_by_attribution(data).items():
        quote, span = segments[0]
        first = quote["quote_id"]
        if first != name:
            message = (
                f"Quote {first} is the first segment of the attribution {name}, where an attribution is "
                f"named after its first segment; let it and the segments after it name {first}."
            )
            yield fail("quote_spans", span, "attribution_id", first, message)
        for before, segment in pairwise(segments):
            yield from _compare(segments[0], before, segment)
        for quote, span in segments:
            start, end = span["cue_start"], span["cue_end"]
            if start is not None and end is not None and quote["start"] < end and start < quote["end"]:
                message = (
                    f"Quote {quote['quote_id']} ({quote['start']} to {quote['end']}) holds its own cue "
                    f"({start} to {end}), which stands outside the reported words; end the segment before "
                    "the cue."
                )
                yield fail("quote_spans", span, "cue_start", "a cue outside the segment", message)


def _compare(first: Segment, before: Segment, segment: Segment) -> Iterator[Failure]:
    quote, span = segment
    name, head = quote["quote_id"], first[0]["quote_id"]
    if quote["article_id"] != first[0]["article_id"]:
        message = (
            f"Quote {name} continues {head}, which stands in another article ({first[0]['article_id']}); "
            "an attribution stays in its article, so let the quote name itself."
        )
        yield fail("quote_spans", span, "attribution_id", name, message)
        return
    if quote["speaker_actor_id"] != first[0]["speaker_actor_id"]:
        speaker = allow(first[0]["speaker_actor_id"])
        message = (
            f"Quote {name} has the speaker {show(quote['speaker_actor_id'])} and continues {head} of the "
            f"speaker {speaker}, where the segments of an attribution share their speaker; correct it, or "
            "take `continues` out."
        )
        yield fail("quotes", quote, "speaker_actor_id", speaker, message)
    cue, own = [(row["cue_start"], row["cue_end"]) for row in (first[1], span)]
    if cue != own:
        message = (
            f"Quote {name} continues {head} but has its cue at {show(own[0])}, not at {show(cue[0])}, "
            "where the segments of an attribution share their cue and a new cue starts a new one; take "
            "`continues` or `cue` out."
        )
        yield fail("quote_spans", span, "cue_start", allow(cue[0]), message)
    end = before[0]["end"]
    if quote["start"] < end:
        message = (
            f"Quote {name} starts at {quote['start']}, before the segment in front of it, "
            f"{before[0]['quote_id']}, ends at {end}; segments of an attribution must not overlap, so "
            "correct one of the spans."
        )
        yield fail("quotes", quote, "start", f"{end} or more", message)


@rule(
    "V11 only attributions have speakers and claims",
    "A quote whose function is not attribution has no form, speaker, cue, addressee or mode, and no claim "
    "rests on it; an attribution has a form.",
    "relations",
    {
        "quotes": "quote_id function form speaker_actor_id cue addressee_actor_id",
        "quote_spans": "quote_id mode",
        "claims": "claim_id quote_id",
    },
)
def only_attributions_speak(data: Data) -> Iterator[Failure]:
    """V11."""
    quotes, spans = data.index("quotes"), data.index("quote_spans")
    for quote in quotes.values():
        name, function = quote["quote_id"], quote["function"]
        if function == "attribution":
            if quote["form"] is None:
                message = f"Quote {name} is an attribution without a form, which every attribution has; give it one."
                yield fail(
                    "quotes",
                    quote,
                    "form",
                    "direct, free_direct, mixed, indirect, free_indirect, act",
                    message,
                )
            continue
        filled = [("quotes", quote, c) for c in ("form", "speaker_actor_id", "cue", "addressee_actor_id")]
        if name in spans:
            filled.append(("quote_spans", spans[name], "mode"))
        for table, row, column in filled:
            if row[column] is not None:
                message = (
                    f"Quote {name} has the function {function} and the {column} {show(row[column])}, which "
                    "only an attribution may have; empty it, or make the quote an attribution."
                )
                yield fail(table, row, column, "nothing, unless the function is attribution", message)
    for claim in data.rows("claims"):
        quote = quotes.get(claim["quote_id"], {})
        if quote.get("function", "attribution") != "attribution":
            message = (
                f"Claim {claim['claim_id']} rests on quote {claim['quote_id']}, whose function is "
                f"{quote['function']}, where only attributions carry claims; link another quote, or remove "
                "the claim."
            )
            yield fail("claims", claim, "quote_id", "a quote whose function is attribution", message)


@rule(
    "V21 source mention is the speaker's",
    "The mention inside the source phrase refers to the quote's speaker.",
    "relations",
    {
        "quotes": "quote_id speaker_actor_id",
        "quote_spans": "quote_id source_mention_id",
        "mentions": "mention_id actor_id",
    },
)
def source_mention_is_the_speakers(data: Data) -> Iterator[Failure]:
    """V21."""
    quotes, mentions = data.index("quotes"), data.index("mentions")
    for span in data.rows("quote_spans"):
        quote, mention = quotes.get(span["quote_id"]), mentions.get(span["source_mention_id"])
        if quote is None or mention is None or mention["actor_id"] == quote["speaker_actor_id"]:
            continue
        speaker = allow(quote["speaker_actor_id"])
        message = (
            f"The source mention {mention['mention_id']} of quote {quote['quote_id']} refers to "
            f"{mention['actor_id']}, where the speaker is {speaker}; correct the speaker, or the actor of "
            "the mention."
        )
        yield fail("quote_spans", span, "source_mention_id", f"a mention of {speaker}", message)


@rule(
    "V24 speech has a cue",
    "Every attribution whose form is not free_direct or free_indirect has a cue; an exception is explained in note.",
    "relations",
    {"quotes": "quote_id form cue note"},
)
def speech_has_a_cue(data: Data) -> Iterator[Failure]:
    """V24."""
    for quote in data.rows("quotes"):
        form = quote["form"]
        if form is None or form.startswith("free_") or quote["cue"] is not None or quote["note"] is not None:
            continue
        message = (
            f"Quote {quote['quote_id']} is {form} without a cue, where only free_direct and free_indirect "
            "go without; give the cue, change the form, or say in the note why there is none."
        )
        yield fail("quotes", quote, "cue", "a cue, or a note that explains its absence", message)
