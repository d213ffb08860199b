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
_TELLS = re.compile(
    r"tell(?:s|ing)?|told|(?:ask|inform|remind|warn|order|instruct|press)(?:e?s|ed|ing)?|begg?(?:s|ed|ing)?|"
    r"(?:assur|advis|urg|promis|implor|convinc|persuad)(?:es?|ed|ing)|notif(?:y|ies|ied|ying)"
)
"""Last words of cues behind which the one who is told stands as an object."""
_PASSIVE = re.compile(r".*\b(?:is|are|was|were|been|being|be)(?: \w+)? \w+", re.S)
_PRONOUN = re.compile(r"(?:me|you|him|her|it|us|them)", re.I)
_LONGEST = 60  # characters between a cue and what it reports


def quote_line(quote: _Row, span: _Row, sentence: _Row | None = None) -> str:
    """Return who says what, with the cue and the form: ``Ann Moe denied that the ferry leaks (indirect)``.

    ``quote`` is a row of quotes, ``span`` its row of quote_spans and ``sentence`` that of sentences in which it begins.
    Where the article's own order is source, cue and words, they make a sentence; else the cue stands in parentheses
    behind the name: ``Ann Moe (according to): …``. Who is told stands behind the cue, by name or in the article's words
    ("told a crowd"). Direct speech keeps the marks that it has, and nothing else gets any. Whoever has no name is
    called as the article does, whoever speaks with others stands with them; words that are no one's speech stand alone.
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
    cue = _with_told(cue, quote, span, sentence)
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


def _with_told(cue: str, quote: _Row, span: _Row, sentence: _Row | None) -> str:
    """Return a cue with whom the words are told to; alone where the article or the cue has nobody."""
    name, verb = quote.get("addressee_name") or "", cue.lower().split()[-1] if cue else ""
    words = _between(quote, span, sentence)
    if not words and _PRONOUN.fullmatch(quote["text"].partition(" ")[0]):
        return cue  # urged [them not to go]
    if not (_TELLS.fullmatch(verb) or verb in ("to", "with")) or (name and name in quote["text"]):
        return f"{cue} {words}" if words.startswith("to ") else cue
    if _PASSIVE.fullmatch(cue):
        return f"{name} {cue}".lstrip()
    named = name[:1].isupper() and " and " not in words
    return f"{cue} {name if not words or named or (name and _PRONOUN.fullmatch(words)) else words}".rstrip()


def _between(quote: _Row, span: _Row, sentence: _Row | None) -> str:
    """Return the article's words between the cue and what it reports, where these are few and all of one sentence."""
    end = span.get("cue_end")
    if (
        sentence is None
        or end is None
        or end <= (span.get("source_start") or 0)
        or not sentence["start"] <= end < quote["start"] <= end + _LONGEST
    ):
        return ""
    words = sentence["text"][end - sentence["start"] : quote["start"] - sentence["start"]]
    return " ".join(words.split()).strip(" ,:")


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
    """Return what happened, with whether it did: ``Ann Moe sells the ferry [feared]``; ``details`` go in there too.

    Where the article has it from somebody, it says from whom: ``[actual, according to Greta Lind]``.
    """
    source = event.get("according_to_name")
    told = [event["status"], *([f"according to {source}"] if source else []), *(one for one in details if one)]
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
