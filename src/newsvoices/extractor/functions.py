"""What quotation marks do where no attribution claims them: speech, a document's wording, distance, a word, a title.

The five jobs are those of TEI's q/@type, adapted; the evidence is the words inside, and those just before and after.
"""

import re

from newsvoices.records import Mark

__all__ = ["LEGAL", "function_of", "is_title"]

_WORKS = (
    r"(?:books?|films?|movies?|novels?|plays?|songs?|articles?|essays?|series|shows?|programm?es?|programs?|albums?|"
    r"documentar(?:y|ies)|memoirs?|magazine|podcasts?|musicals?|operas?|poems?|paintings?|columns?|editorials?|op-eds?|"
    r"episodes?|sitcoms?|dramas?|comed(?:y|ies)|thrillers?|bestsellers?|video|hits?|singles?|games?|reports?|studies|"
    r"study|headlines?|specials?|blog|post|interviews? on|stars? (?:of|in)|hosts? of|starred in|appear(?:ed|ance) on)"
)
_TITLE_BEFORE = re.compile(rf"\b(?:titled|entitled|headlined|{_WORKS})\W*$", re.IGNORECASE)
_TITLE_AFTER = re.compile(rf"^\W*(?:\w+ )?{_WORKS}\b|^\W*(?:host|co-host|anchor|star|creator|author|director)\b", re.I)
_MENTION = re.compile(
    r"\b(?:words?|terms?|phrases?|names?|called|named|known as|dubbed|labell?ed|nicknamed|nickname|slogans?|hashtags?|"
    r"mottos?|expressions?|adjectives?|nouns?|verbs?|pronouns?|spelled|pronounced|mean(?:s|ing)|short for|letters?|"
    r"(?:stands?|stood) for|reads?|reading|chants? of|signs?)\W*$",
    re.IGNORECASE,
)
_DISTANCE = re.compile(r"\bso-called\W*$", re.IGNORECASE)
_DOCUMENT = re.compile(
    r"\b(?:treat(?:y|ies)|agreement|clause|law|act|bill|constitution|resolution|charter|article|document|text|amendment|"
    r"contract|accord|protocol|decree|declaration|memorandum|memo|pact|communique|communiqué|statute|ordinance|ruling|"
    r"rules?|regulations?|provisions?|section|paragraph|indictment|complaint|affidavit|report|code|policy|manifesto|"
    r"platform|petition|lawsuit|guidelines|transcripts?|filings?|legislation|order)\b",
    re.IGNORECASE,
)
_SMALL = frozenset({
    "a", "an", "the", "of", "for", "and", "in", "on", "at", "to", "by", "from", "with", "or", "but", "vs", "as", "is",
    "it", "de", "la", "le", "el", "und", "der", "die", "das", "et",
})  # fmt: skip
_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
LEGAL = frozenset({
    "treaty", "law", "act", "constitution", "agreement", "clause", "bill", "resolution", "charter", "amendment",
    "decree", "statute", "accord", "protocol", "pact", "convention", "legislation", "ordinance", "contract",
})  # fmt: skip
"""Texts that bind: their words oblige and provide rather than claim."""
_NEAR = 80  # characters before and after that are evidence


def is_title(text: str, mark: Mark) -> bool:
    """Whether a marked stretch reads as the name of a work: set in capitals, or named as a work beside it."""
    inner = text[mark.inner_start : mark.inner_end].rstrip(",.;:")
    words = _WORD.findall(inner)
    before, after = _around(text, mark)
    long = [word for word in words if word.lower() not in _SMALL]
    if not long or len(words) > 14:
        return False
    capitals = sum(word[0].isupper() for word in long) == len(long)
    if capitals and (_TITLE_BEFORE.search(before) or _TITLE_AFTER.search(after)):
        return True
    inside = bool(before.strip()) and before.rstrip()[-1] not in ".!?:"
    return capitals and len(long) >= 2 and inside and inner[-1] not in "!?" and not inner.isupper()


def function_of(text: str, mark: Mark) -> str:
    """Return what the marks do: ``title``, ``mention``, ``document`` or ``scare``."""
    before, after = _around(text, mark)
    if _DISTANCE.search(before):
        return "scare"
    if is_title(text, mark):
        return "title"
    if _MENTION.search(before):
        return "mention"
    words = text[mark.inner_start : mark.inner_end].split()
    if len(words) >= 2 and (_DOCUMENT.search(before) or _DOCUMENT.search(after[:40])):
        return "document"
    return "scare"


def _around(text: str, mark: Mark) -> tuple[str, str]:
    before = text[max(0, mark.start - _NEAR) : mark.start].rsplit("\n", 1)[-1]
    return before, text[mark.end : mark.end + _NEAR].split("\n", 1)[0]
