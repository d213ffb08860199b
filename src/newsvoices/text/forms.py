"""Tell files of data from articles: tables and JSON are text too, and would be read as the words of an article."""

import json

__all__ = ["JSON", "LINES", "TABLE", "form_of_data"]

TABLE = "a table"
JSON = "JSON"
LINES = "JSON Lines"
_BOM = b"\xef\xbb\xbf"


def form_of_data(name: str, data: bytes) -> str | None:
    """Return TABLE, JSON or LINES (an object on each line) for a file of that name; None for what may be an article."""
    if name.lower().endswith((".csv", ".tsv")):
        return TABLE
    bare = data.removeprefix(_BOM).lstrip()
    if not bare.startswith((b"{", b"[")):
        return None
    if isinstance(_parsed(bare.partition(b"\n")[0]), dict) and b"\n" in bare.rstrip():
        return LINES
    return JSON if isinstance(_parsed(bare), dict | list) else None


def _parsed(data: bytes) -> object:
    try:
        return json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
