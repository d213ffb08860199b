"""Quotation marks: every stretch has its row, and the mark columns say what the text says (V6 to V8)."""

from collections.abc import Iterator

from newsvoices.records import CODED_ZONES, Mark, Row
from newsvoices.validate.inputs import Data
from newsvoices.validate.registry import rule
from newsvoices.validate.report import Failure, allow, fail, shorten, show

__all__: list[str] = []

_QUOTES = "quote_id article_id start end"
_MARKED = "quote_id mark_status marked_start marked_end"


@rule(
    "V6 every mark in one row",
    "Every stretch in quotation marks that the matcher finds in headline, standfirst or body is the "
    "marked stretch of exactly one quote, or reviewed and rejected; every marked quote is such a stretch.",
    "evidence",
    {
        "articles": "article_id",
        "quotes": _QUOTES,
        "quote_spans": _MARKED,
        "sentences": "article_id start end zone",
    },
)
def every_mark_in_one_row(data: Data) -> Iterator[Failure]:
    """V6."""
    owners: dict[tuple[str, int, int], list[Row]] = {}
    for quote, span in _pairs(data):
        if span["marked_start"] is not None and span["marked_end"] is not None:
            place = (quote["article_id"], span["marked_start"], span["marked_end"])
            owners.setdefault(place, []).append(quote)
    for article in data.rows("articles"):
        text = data.text_of(article)
        if text is None:
            continue
        name = article["article_id"]
        found = {(name, mark.start, mark.end): mark for mark in data.layout(name).marks}
        for place, mark in found.items():
            yield from _check_stretch(data, name, mark, text, owners.get(place, []))
        for place, rows in owners.items():
            if place[0] == name and place not in found:
                for quote in rows:
                    yield _no_such_stretch(quote, text, place[1], place[2])


def _check_stretch(data: Data, article_id: str, mark: Mark, text: str, rows: list[Row]) -> Iterator[Failure]:
    sentence = data.sentence_at(article_id, mark.start)
    stretch = shorten(text[mark.start : mark.end])
    words = show(stretch)
    where = f"({mark.start} to {mark.end} of article {article_id})"
    rejected = any(_covers(span, mark) for span in data.context.rejected_marks.get(article_id, ()))
    if not rows and not rejected and (sentence is None or sentence["zone"] in CODED_ZONES):
        message = (
            f"The stretch in quotation marks {words} {where} is in no quote, where every such stretch "
            "needs a row whatever its function; add it to the coding file, or reject it there with a "
            "reason."
        )
        yield Failure("quotes", None, None, stretch, "a quote, or a reviewed rejection", message)
    for quote in rows[1:]:
        message = (
            f"Quote {quote['quote_id']} has the marked stretch {words} {where}, which quote "
            f"{rows[0]['quote_id']} has already; each stretch belongs to one quote, so remove one row or "
            "correct its span."
        )
        yield Failure("quotes", quote["quote_id"], "quoted_words", stretch, "a stretch in one quote only", message)
    if rows and rejected:
        message = (
            f"Quote {rows[0]['quote_id']} has the marked stretch {words} {where}, which the coding file "
            "rejects; either remove the rejection or the row."
        )
        yield Failure("quotes", rows[0]["quote_id"], "quoted_words", stretch, "a stretch not rejected", message)


def _covers(span: tuple[int, int], mark: Mark) -> bool:
    start, end = span
    return (start <= mark.start and mark.end <= end) or (start, end) == (mark.inner_start, mark.inner_end)


def _no_such_stretch(quote: Row, text: str, start: int, end: int) -> Failure:
    words = shorten(text[max(start, 0) : max(end, 0)])
    message = (
        f"Quote {quote['quote_id']} is marked from {start} to {end} ({show(words)}), where the matcher finds no "
        "stretch in quotation marks; build again, or correct the row's span."
    )
    return Failure("quotes", quote["quote_id"], "quoted_words", words, "a stretch in quotation marks", message)


@rule(
    "V7 mark columns equal the text",
    "Marks, marked words, mark_status and verbatim are what the text says of the quote's marked stretch; "
    "a quote without one has none of them.",
    "evidence",
    {
        "quotes": f"{_QUOTES} verbatim quoted_words",
        "quote_spans": f"{_MARKED} open_mark close_mark",
    },
)
def mark_columns_equal_the_text(data: Data) -> Iterator[Failure]:
    """V7."""
    for quote, span in _pairs(data):
        text = data.text_of(quote)
        if text is None:
            continue
        place = (span["marked_start"], span["marked_end"])
        marks = data.layout(quote["article_id"]).marks
        mark = next((mark for mark in marks if (mark.start, mark.end) == place), None)
        if mark is None and place != (None, None):
            continue  # V6 reports it
        expected: dict[str, str | None] = {
            "mark_status": mark.status if mark else "none",
            "open_mark": mark.open_mark if mark else None,
            "close_mark": mark.close_mark if mark else None,
            "quoted_words": text[mark.inner_start : mark.inner_end] if mark else None,
            "verbatim": _verbatim(quote, mark),
        }
        for column, right in expected.items():
            table, row = ("quotes", quote) if column in quote else ("quote_spans", span)
            if row[column] != right:
                message = (
                    f"The {column} of {table} row {quote['quote_id']} is {show(row[column])}, where the "
                    f"text makes it {show(right)}; build the derived columns again."
                )
                yield fail(table, row, column, allow(right), message)


def _verbatim(quote: Row, mark: Mark | None) -> str:
    if mark is None:
        return "none"
    return "full" if (mark.start, mark.end) == (quote["start"], quote["end"]) else "part"


@rule(
    "V8 direct speech is marked throughout",
    "The marked stretch of a direct quote is the whole segment.",
    "relations",
    {"quotes": f"{_QUOTES} form", "quote_spans": _MARKED},
)
def direct_speech_is_marked(data: Data) -> Iterator[Failure]:
    """V8."""
    for quote, span in _pairs(data):
        if quote["form"] != "direct":
            continue
        if (span["marked_start"], span["marked_end"]) != (quote["start"], quote["end"]):
            found = f"{show(span['marked_start'])} to {show(span['marked_end'])}"
            message = (
                f"Quote {quote['quote_id']} is direct but marked from {found}, where its segment runs from "
                f"{quote['start']} to {quote['end']} and direct speech is in marks throughout; "
                "call it mixed or indirect, or correct its span."
            )
            yield fail("quotes", quote, "form", "mixed or indirect, or a segment wholly in marks", message)


def _pairs(data: Data) -> Iterator[tuple[Row, Row]]:
    quotes = data.index("quotes")
    for span in data.rows("quote_spans"):
        quote = quotes.get(span["quote_id"])
        if quote is not None:
            yield quote, span
