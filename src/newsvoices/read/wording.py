"""Say in one line what a quote, a claim or an event says, so that it can be cited and listed.

Words stand in quotation marks only where somebody is quoted word for word; what a writer reports in words of his own
comes with its cue, since "denied that …" and "said that …" differ in nothing else.
"""

import re
from collections.abc import Mapping
from typing import Any

__all__ = ["claim_line", "event_line", "in_marks", "quote_line"]

_Row = Mapping[str, Any]

_CLOSING = {"“": "”", "„": "“”", "«": "»", '"': '"', "‘": "’", "‚": "‘’", "'": "'"}
_OPENING = tuple(_CLOSING)
_POSSESSOR = re.compile(r"(?:my|our|your|his|her|its|their|whose)|.*(?:[’']s|s[’'])", re.I | re.S)
_NOBODY = re.compile(r"(?:no|none|nobody|no-one|neither|few|hardly)\b", re.I)
_TELLS = re.compile(r".*\b(?:tell|tells|telling|told)", re.I | re.S)


def quote_line(quote: _Row, span: _Row) -> str:
    """Return who says what, with the cue and the form: ``Ann Moe denied that the ferry leaks (indirect)``.

    ``quote`` is a row of quotes and ``span`` its row of quote_spans. Where the article's own order is source, cue and
    words, they make a sentence; else the cue stands in parentheses behind the name: ``Ann Moe (according to): …``.
    Direct speech keeps the marks that it has, and nothing else gets any. Whoever has no name is called as the article
    does, and whoever speaks with others stands with them; words that are no one's speech stand alone.
    """
    words = quote["text"]
    if quote["function"] != "attribution":
        return str(words)
    source, form = span.get("source_text"), quote.get("form") or ""
    who = quote.get("speaker_name")
    if source and (not who or _NOBODY.match(source)):
        who = source  # [None of the ministers said …] tells of what was not said
    elif who and (quote.get("note") or "").startswith(_TOGETHER):
        *names, last = quote["note"].removeprefix(_TOGETHER).removesuffix(".").split("; ")
        who = f"{', '.join([who, *names])} and {last}"
    cue = (quote.get("cue") or "").rstrip(" :,")
    addressee = quote.get("addressee_name")
    if addressee and _TELLS.fullmatch(cue):
        cue = f"{cue} {addressee}"
    whole = form in ("direct", "free_direct")
    if not any(letter.isalpha() for letter in cue):
        head = f"{who or _NO_SPEAKER}:"
    elif who and _runs_on(quote, span, whole):
        head = f"{who} {cue}" + ":" * whole
    else:
        head = f"{who or _NO_SPEAKER} ({cue}):"
    marked = whole and words.startswith(_OPENING)
    return f"{head} {words}" + ("" if marked or not form else f" ({form.replace('_', ' ')})")


_TOGETHER = "Together with "
"""How the extractor begins the note of a quote with several speakers: the others follow, parted by semicolons."""
_NO_SPEAKER = "no speaker named"


def _runs_on(quote: _Row, span: _Row, whole: bool) -> bool:
    """Say whether name, cue and words make a sentence in this order."""
    source, cue = span.get("source_start"), span.get("cue_start")
    if source is None or cue is None or not source < cue or _POSSESSOR.fullmatch(span.get("source_text") or ""):
        return False
    first = span.get("attribution_id") in (None, quote["quote_id"])  # else it goes on behind other words
    return whole or bool(first and cue < quote["start"])


def claim_line(claim: _Row) -> str:
    """Return who claims what: ``Ann Moe: The ferry leaks``; the article itself where it speaks, else no claimant."""
    nobody = "the article" if claim["voice"] == "author" else "no claimant named"
    return f"{claim.get('claimant_name') or nobody}: {claim['proposition']}"


def event_line(event: _Row, *details: str | None) -> str:
    """Return what happened, with whether it did: ``Ann Moe sells the ferry [feared]``; ``details`` go in there too."""
    told = [event["status"], *(one for one in details if one)]
    return f"{event['label']} [{', '.join(told)}]"


def in_marks(words: str) -> str:
    """Return an article's words in quotation marks: their own where these go round all of them, closed if need be."""
    if not words.startswith(_OPENING):
        return f"“{words}”"
    closing, end = _CLOSING[words[0]], _marks_end(words)
    if end < 0:
        return words if len(words) > 1 and words[-1] in closing else words + closing[0]
    return f"“{words}”" if any(sign.isalnum() for sign in words[end:]) else words


def _marks_end(words: str) -> int:
    """Where the mark is closed with which words begin, -1 where it is not; marks of its kind may stand inside."""
    depth = 1
    for at in range(1, len(words)):
        sign, followed = words[at], words[at + 1 : at + 2].isalnum()
        if sign in _CLOSING[words[0]] and not followed:
            depth -= 1
        elif sign == words[0] and not words[at - 1].isalnum():
            depth += 1
        if not depth:
            return at
    return -1
