"""Say in a few lines what was found in an article: for a reader, not for a program."""

from collections.abc import Mapping, Sequence

from newsvoices.read.wording import claim_line, event_line, in_marks, quote_line
from newsvoices.records import Row

__all__ = ["summarise"]

_LINES = 8
_WIDTH = 100
_TOLD = 80  # characters in brackets at the end of a line that are kept when the line is cut
_MARKED = "other stretches in quotation marks"
_ONE = {_MARKED: "other stretch in quotation marks"}
"""Names for several things that become a name for one otherwise than by losing their last letter."""
_COUNTED = ("sentences", "actors", "quotes", "claims", "events")


def summarise(where: str, tables: Mapping[str, Sequence[Row]], notes: Sequence[str], *, whole: bool = False) -> str:
    """Return what was found in one article: counts, then who said, claimed and did what, and what is left out.

    Each list is cut after its first lines, and long lines are cut, but for what stands in brackets at their end; with
    ``whole`` neither is.
    """
    article = tables["articles"][0]
    dated = f", {article['published']}" if article["published"] else ""
    counts = ", ".join(_counted(len(tables[name]), name) for name in _COUNTED)
    lines = [f"{where}{dated}: {counts}"]
    lines += [f"  note: {note}" for note in notes]
    spans = {row["quote_id"]: row for row in tables["quote_spans"]}
    sentences = {row["sentence_id"]: row for row in tables["sentences"]}
    said, marked = [], []
    for row in tables["quotes"]:
        if row["function"] == "attribution":
            said.append(quote_line(row, spans[row["quote_id"]], sentences[row["sentence_id"]]))
        else:
            marked.append(f"{in_marks(row['text'])} [{row['function']}]")
    claimed = [f"{claim_line(row)} [{row['claim_type']}, {row['certainty']}]" for row in tables["claims"]]
    happened = [
        event_line(row, row["date_as_printed"] or row["date_words"], _doubt(row["confidence"]))
        for row in tables["events"]
    ]
    shown = {"who said what": said, "what was claimed": claimed, "what happened": happened}
    if whole:
        shown["other words in quotation marks"] = marked
    for title, entries in shown.items():
        if entries:
            lines.append(f"  {title}:")
            lines += [f"    {_line(entry, whole)}" for entry in (entries if whole else entries[:_LINES])]
    left = [
        _counted(number, name)
        for name, number in (
            ("quotes", len(said[_LINES:])),
            (_MARKED, len(marked)),
            ("claims", len(claimed[_LINES:])),
            ("events", len(happened[_LINES:])),
        )
        if number
    ]
    if left and not whole:
        lines.append(f"  not shown: {', '.join(left)}; --all shows them, and with --to FOLDER you get every row")
    return "\n".join(lines)


def _counted(number: int, name: str) -> str:
    return f"{number} {_ONE.get(name, name[:-1]) if number == 1 else name}"


def _doubt(confidence: str) -> str | None:
    return None if confidence == "high" else f"{confidence} confidence"


def _line(entry: str, whole: bool) -> str:
    plain = " ".join(entry.split())
    if whole or len(plain) <= _WIDTH:
        return plain
    at = plain.rfind(" [")
    told = plain[at:] if plain.endswith("]") and len(plain) - at <= _TOLD else ""
    return f"{plain[: _WIDTH - 1 - len(told)]}…{told}"
