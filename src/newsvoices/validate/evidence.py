"""Layer 3, evidence: every anchored row is cut from its article anew (V1 to V4 and V14)."""

import hashlib
from collections.abc import Iterator

from newsvoices.records import CODED_ZONES, Row
from newsvoices.validate.inputs import ANCHORED, Data
from newsvoices.validate.registry import rule
from newsvoices.validate.report import Failure, allow, fail, identify, shorten, show

__all__: list[str] = []

_ANCHOR = "text article_id start end"
_ANCHORED_NEEDS = {
    "sentences": f"sentence_id {_ANCHOR}",
    "mentions": f"mention_id sentence_id {_ANCHOR}",
    "affiliations": f"affiliation_id sentence_id {_ANCHOR}",
    "quotes": f"quote_id sentence_id {_ANCHOR}",
    "claims": f"claim_id sentence_id {_ANCHOR}",
    "events": f"event_id sentence_id {_ANCHOR}",
}
_PARTS_NEEDS = {
    "quotes": "quote_id article_id cue",
    "quote_spans": "quote_id cue_start cue_end source_start source_end source_text",
    "events": "event_id article_id date_words date_words_start date_words_end",
    "claims": "claim_id article_id",
    "claim_links": "link_id from_claim_id marker_text marker_start marker_end",
}
_AGAIN = "a text never changes after it is frozen, so restore the file, or publish the new text as a new article"


@rule(
    "V1 article text is unchanged",
    "Every article has its text; the text's SHA-256 and its number of code points are those in the articles table.",
    "evidence",
    {"articles": "article_id text_sha256 char_count"},
)
def text_is_unchanged(data: Data) -> Iterator[Failure]:
    """V1."""
    for row in data.rows("articles"):
        name = row["article_id"]
        text = data.texts.get(name)
        if text is None:
            found = ", ".join(sorted(data.texts)) or "none"
            message = f"The text of article {name} is missing (there are: {found}); put it back under texts/."
            yield fail("articles", row, "article_id", "an article with its text", message)
            continue
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        if digest != row["text_sha256"]:
            message = (
                f"The text of article {name} has the SHA-256 {digest[:12]}…, where the articles table says "
                f"{show(row['text_sha256'])[:12]}…; {_AGAIN}."
            )
            yield fail("articles", row, "text_sha256", digest, message)
        if len(text) != row["char_count"]:
            message = (
                f"The text of article {name} has {len(text)} code points, where the articles table says "
                f"{row['char_count']}; {_AGAIN}."
            )
            yield fail("articles", row, "char_count", str(len(text)), message)
    for name in sorted(data.texts.keys() - data.values("articles", "article_id")):
        message = f"There is a text {show(name)} that belongs to no row of articles; add the row or remove the text."
        yield Failure("articles", name, "article_id", name, "a text of an article in the table", message)


@rule(
    "V2 rows quote their span",
    "The text of every anchored row is the article's text from start to end (zero-based, half-open code points).",
    "evidence",
    _ANCHORED_NEEDS,
)
def rows_quote_their_span(data: Data) -> Iterator[Failure]:
    """V2 for anchors."""
    for table, row, text in _anchored(data):
        if problem := _problem(text, row["text"], row["start"], row["end"]):
            yield _misquoted(table, row, "text", problem, row["start"], row["end"], text)


@rule(
    "V2 parts quote their span",
    "Cue, source, date words and marker are the article's text between their own offsets; words and "
    "offsets are given together.",
    "evidence",
    _PARTS_NEEDS,
)
def parts_quote_their_span(data: Data) -> Iterator[Failure]:
    """V2 for parts of rows."""
    for table, row, column, start, end, text in _parts(data):
        words = row[column]
        if words is None and start is None and end is None:
            continue
        if words is None or start is None or end is None:
            lacking = "its words" if start is not None and end is not None else "its offsets"
            message = (
                f"The {column} of {table} row {identify(table, row)} comes without {lacking}, where words "
                "and offsets are allowed only together; give the words in the coding file and build "
                "again."
            )
            yield fail(table, row, column, "words with both offsets, or none of them", message)
        elif problem := _problem(text, words, start, end):
            yield _misquoted(table, row, column, problem, start, end, text)


@rule(
    "V2 spans have no outer white space",
    "No span begins or ends in white space.",
    "evidence",
    {
        **_ANCHORED_NEEDS,
        **_PARTS_NEEDS,
        **{t: f"{_ANCHORED_NEEDS[t]} {_PARTS_NEEDS.get(t, '')}" for t in ANCHORED},
    },
)
def spans_are_trimmed(data: Data) -> Iterator[Failure]:
    """V2 for the edges of spans."""
    spans = [(table, row, "text", row["start"], row["end"], text) for table, row, text in _anchored(data)]
    for table, row, column, start, end, text in [*spans, *_parts(data)]:
        if start is None or end is None or not 0 <= start < end <= len(text):
            continue
        edges = [side for side, char in (("begins", text[start]), ("ends", text[end - 1])) if char.isspace()]
        if edges:
            message = (
                f"The {column} of {table} row {identify(table, row)} {' and '.join(edges)} in white space "
                f"({start} to {end}), which no span may; move its offsets to the first and after the last "
                "letter."
            )
            yield fail(table, row, column, "a span without white space at its edges", message)


@rule(
    "V3 sentences cover the article",
    "The sentences of an article are numbered in text order, do not overlap, and hold every character "
    "that is not white space.",
    "evidence",
    {"articles": "article_id", "sentences": "sentence_id seq article_id start end"},
)
def sentences_cover_the_article(data: Data) -> Iterator[Failure]:
    """V3."""
    for article in data.rows("articles"):
        text = data.text_of(article)
        if text is None:
            continue
        reached = 0
        for number, row in enumerate(data.sentences(article["article_id"]), start=1):
            name = row["sentence_id"]
            if row["seq"] != number:
                message = (
                    f"Sentence {name} has the number {row['seq']}, where its place in the text makes it "
                    f"{number}; number the sentences from 1 in text order."
                )
                yield fail("sentences", row, "seq", str(number), message)
            if row["start"] < reached:
                message = (
                    f"Sentence {name} starts at {row['start']}, before the sentence in front of it ends at "
                    f"{reached}; sentences must not overlap, so correct one of the two spans."
                )
                yield fail("sentences", row, "start", f"{reached} or more", message)
            yield from _uncovered(article, text, reached, row["start"])
            reached = max(reached, row["end"])
        yield from _uncovered(article, text, reached, len(text))


@rule(
    "V4 sentence_id holds the start",
    "The sentence that a row names is one of its article and holds the row's first character.",
    "evidence",
    {**_ANCHORED_NEEDS},
)
def sentence_holds_the_start(data: Data) -> Iterator[Failure]:
    """V4."""
    sentences = data.index("sentences")
    for table, row, _text in _anchored(data):
        named = sentences.get(row["sentence_id"])
        if table == "sentences" or named is None:
            continue
        if named["article_id"] != row["article_id"] or not named["start"] <= row["start"] < named["end"]:
            right = data.sentence_at(row["article_id"], row["start"])
            allowed = allow(right and right["sentence_id"])
            message = (
                f"The {table} row {identify(table, row)} starts at {row['start']}, which is not in the "
                f"sentence that it names, {row['sentence_id']}, but in {allowed}; name that one."
            )
            yield fail(table, row, "sentence_id", allowed, message)


@rule(
    "V14 only the article itself is coded",
    "Quotes, claims and events stand in the headline, the standfirst or the body, never in site furniture.",
    "evidence",
    {
        "sentences": "sentence_id article_id start end zone",
        **{table: _ANCHORED_NEEDS[table] for table in ("quotes", "claims", "events")},
    },
)
def only_the_article_is_coded(data: Data) -> Iterator[Failure]:
    """V14."""
    for table in ("quotes", "claims", "events"):
        for row in data.rows(table):
            for sentence in data.sentences_of(row["article_id"], row["start"], row["end"]):
                if sentence["zone"] not in CODED_ZONES:
                    message = (
                        f"The {table} row {identify(table, row)} stands in the zone "
                        f"{show(sentence['zone'])} (sentence {sentence['sentence_id']}), where only "
                        f"{', '.join(CODED_ZONES)} are coded; remove the row, or correct its span."
                    )
                    yield fail(table, row, "sentence_id", f"a sentence in {', '.join(CODED_ZONES)}", message)
                    break


def _anchored(data: Data) -> Iterator[tuple[str, Row, str]]:
    for table in ANCHORED:
        for row in data.rows(table):
            text = data.text_of(row)
            if text is not None:
                yield table, row, text


def _parts(data: Data) -> Iterator[tuple[str, Row, str, int | None, int | None, str]]:
    """Yield every part of a row with words and offsets of its own: table, row, column, start, end, text."""
    quotes, claims = data.index("quotes"), data.index("claims")
    for span in data.rows("quote_spans"):
        quote = quotes.get(span["quote_id"])
        text = None if quote is None else data.text_of(quote)
        if quote is not None and text is not None:
            yield "quotes", quote, "cue", span["cue_start"], span["cue_end"], text
            yield "quote_spans", span, "source_text", span["source_start"], span["source_end"], text
    for event in data.rows("events"):
        text = data.text_of(event)
        if text is not None:
            yield "events", event, "date_words", event["date_words_start"], event["date_words_end"], text
    for link in data.rows("claim_links"):
        claim = claims.get(link["from_claim_id"])
        text = None if claim is None else data.text_of(claim)
        if text is not None:
            yield "claim_links", link, "marker_text", link["marker_start"], link["marker_end"], text


def _problem(text: str, words: str, start: int, end: int) -> str | None:
    if not 0 <= start < end <= len(text):
        return f"an article of {len(text)} code points has no such span"
    if text[start:end] != words:
        return f'the article has "{shorten(text[start:end])}" there'
    return None


def _misquoted(table: str, row: Row, column: str, problem: str, start: int, end: int, text: str) -> Failure:
    message = (
        f'The {column} of {table} row {identify(table, row)} is "{shorten(row[column])}" from {start} to {end}, '
        f"but {problem}; anchor the row by the article's own words and build again."
    )
    return fail(table, row, column, shorten(text[max(start, 0) : max(end, 0)]) or "a span of the article", message)


def _uncovered(article: Row, text: str, start: int, end: int) -> Iterator[Failure]:
    left = text[start:end].strip() if start < end else ""
    if left:
        name = article["article_id"]
        message = (
            f"The characters {show(left)} of article {name}, between {start} and {end}, stand in no "
            "sentence, where everything but white space must; add the sentence or correct its neighbours."
        )
        yield Failure("sentences", name, None, shorten(left), "every character in a sentence", message)
