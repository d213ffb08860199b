"""Say in a few lines what was found in an article: for a reader, not for a program."""

from collections.abc import Mapping, Sequence

from newsvoices.records import Row

__all__ = ["summarise"]

_LINES = 8
_WIDTH = 100
_COUNTED = ("sentences", "actors", "quotes", "claims", "events")


def summarise(where: str, tables: Mapping[str, Sequence[Row]], notes: Sequence[str]) -> str:
    """Return what was found in one article: counts, who said what and what happened (first lines), what is left out."""
    article = tables["articles"][0]
    dated = f", {article['published']}" if article["published"] else ""
    counts = ", ".join(_counted(len(tables[name]), name) for name in _COUNTED)
    lines = [f"{where}{dated}: {counts}"]
    lines += [f"  note: {note}" for note in notes]
    said = [_quote_line(row) for row in tables["quotes"] if row["function"] == "attribution"]
    happened = [_event_line(row) for row in tables["events"]]
    for title, entries in (("who said what", said), ("what happened", happened)):
        if entries:
            lines.append(f"  {title}:")
            lines += [f"    {entry}" for entry in entries[:_LINES]]
    hidden = {
        "quotes": len(tables["quotes"]) - len(said[:_LINES]),
        "claims": len(tables["claims"]),
        "events": len(tables["events"]) - len(happened[:_LINES]),
    }
    left = [_counted(number, name) for name, number in hidden.items() if number]
    if left:
        lines.append(f"  not shown: {', '.join(left)}; with --to FOLDER you get every row")
    return "\n".join(lines)


def _counted(number: int, name: str) -> str:
    return f"{number} {name[:-1] if number == 1 else name}"


def _quote_line(row: Row) -> str:
    who = row["speaker_name"] or "(no speaker named)"
    return _short(f"{who}: {row['text']}" + ("" if row["verbatim"] == "full" else f" [{row['form']}]"))


def _event_line(row: Row) -> str:
    when = row["date_as_printed"] or row["date_words"]
    return _short(f"{row['label']} [{row['status']}" + (f", {when}]" if when else "]"))


def _short(line: str) -> str:
    plain = " ".join(line.split())
    return plain if len(plain) <= _WIDTH else f"{plain[: _WIDTH - 1]}…"
