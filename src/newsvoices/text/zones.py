"""Paragraphs and their zones (headline, standfirst, body, crossref, byline, boilerplate) by general evidence."""

import re
from collections.abc import Sequence

from newsvoices.records import Paragraph
from newsvoices.text.signers import signed_lines
from newsvoices.text.wrapping import ENDS, paragraph_spans

__all__ = ["find_paragraphs"]

# Site furniture: phrases that news sites print around articles (seen across agencies' and newspapers' pages).
_FURNITURE = re.compile(
    r"^(?:"
    r"(?:©|\(c\)\s|copyright\b|all rights reserved)"
    r"|.{0,200}\ball rights reserved\b"
    r"|(?:please\s+)?(?:make|use|include|add|give)\b.{0,60}\b(?:hyper)?links?\b.{0,20}\bto the source\b"
    r"|(?:spelling|typo(?:graphical)?) error report|report (?:a|an) (?:typo|error)|found (?:a|an) (?:typo|error)\b"
    r"|the following text will be sent to our (?:editors|team)"
    r"|(?:share|tweet|print|save|email|e-mail)(?: (?:this|on|via|with)\b.{0,60})?$"
    r"|(?:sign up|subscribe|register|log in|click here|follow (?:us|him|her|@\w+))\b.{0,200}$"
    r"|(?:advertisement|advertising|sponsored(?: content)?|comments?(?: \(\d+\))?|newsletter)\s*:?$"
    r"|(?:tags?|topics|categories|filed under|keywords)\s*:.{0,300}$"
    r"|(?:image|photo|photograph|picture|video)(?: (?:caption|credit|copyright|source))?\s*:.{0,300}$"
    r"|(?:photo(?:graph)?|image|picture)s? (?:by|courtesy of)\b.{0,150}$"
    r"|.{0,150}\b(?:getty images|ap photo)[\w ./-]{0,40}$"
    r"|(?:last )?(?:updated|published|posted)(?: (?:on|at))?\s*:?\s.{0,15}\d.{0,40}$"
    r"|this (?:article|story|report) (?:was|has been|is|originally|first)\b.{0,40}"
    r"\b(?:published|produced|appeared|republished|updated|supported)\b.{0,300}$"
    r"|(?:loading|image)\s*(?:\.\.\.|…)$"
    r")",
    re.IGNORECASE,
)

_MONTH = r"(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\.?"
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    rf"(?:\d{{1,2}} {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}}|[\d./-]{{6,10}})"
)
# What stands over a headline: of what kind the text is, and from when on it may be printed.
_KICKER = re.compile(
    r"^[\[(]?(?:"
    r"(?:(?:for )?(?:immediate|general) release|(?:news|press|media) (?:release|statement|advisory|notice))"
    rf"(?: no\.? ?\d[\d/-]*)?(?:\s*[:|,–—-]?\s*{_DAY})?"
    r"|(?:under embargo|(?:strictly )?embargoed|not for (?:release|publication))(?: (?:until|till|before)\b.{0,50})?"
    r"|opinions?|op-?ed|comment(?:ary)?|(?:news )?analysis|(?:guest )?editorial|(?:guest )?column"
    r"|viewpoint|perspectives?|exclusive|breaking(?: news)?|feature|interview|explainer|special report"
    r"|letters?(?: to the editor)?"
    r")[\])]?\s*[:.!]?$",
    re.IGNORECASE,
)

_POINTER = re.compile(
    r"^[\[(]?\s*(?:see(?: also)?\s*:|\(see\b|read (?:more|also|next)\s*:?|also read\s*:|more (?:on this|from)\b|"
    r"related(?: (?:articles?|stories|content|coverage))?\s*(?::|$)|(?:more|related|read|watch|listen|see also)\s*:|"
    r"for more\b.{0,60}\b(?:see|read|click)\b)",
    re.IGNORECASE,
)
_WHOLE_POINTER = re.compile(r"^\(\s*(?:see|read|also)\b[^()]*\)\s*\.?$", re.IGNORECASE)

_TRADE = (
    r"(?:contributor|correspondent|reporter|editor|writer|journalist|columnist|fellow|professor|analyst|author|"
    r"researcher|lecturer|blogger|commentator|producer|photographer|intern|trainee|expert|scholar|director)"
)
_NAME = r"[A-Z][\w.’'-]+(?: (?:[a-z]{1,3} ){0,2}[A-Z][\w.’'-]*){1,3}"
_BYLINE_TOP = re.compile(
    rf"^(?i:(?:by|story by|written by)[:\s]|authors?\s?:)\s*{_NAME}|^(?:BY|AUTHORS?:) [A-Z][A-Z. ’'-]+$"
)
_BYLINE_PLAIN = re.compile(r"^(?:by|story by|written by)[:\s]+\S.{2,140}$", re.IGNORECASE)
_BYLINE_END = re.compile(
    rf"^(?:{_NAME}(?:,? (?:and|,) {_NAME}){{0,3}},? (?:is|are|was|works as|writes|covers|reports)\b"
    rf"(?=.{{0,160}}\b{_TRADE}s?\b|.{{0,40}}\b(?:for|from|about)\b).{{0,400}}$"
    rf"|\(?(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited|written)\b.{{0,12}}\bby\b"
    rf".{{0,250}}$"
    rf"|(?:{_NAME}(?:,? and )?){{1,3}} contributed (?:reporting|to this (?:report|story|article))\b.{{0,100}}$"
    rf"|[—–-]{{1,2}}\s?{_NAME}$)",
    re.DOTALL,
)
_DATELINE = re.compile(r"^[A-Z][A-Z .,’'/()-]{2,60}(?:\([\w /.-]+\))?\s*[—–-]{1,2}\s")
_WORD = re.compile(r"[^\W\d_]{4,}")


def find_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of ``text`` with their zones, in order; white space alone is no paragraph."""
    spans = list(paragraph_spans(text))
    zones = _zones([text[a : min(b, a + 2_000)] for a, b in spans], [b - a for a, b in spans])
    return tuple(
        Paragraph(number, zone, start, end)
        for number, ((start, end), zone) in enumerate(zip(spans, zones, strict=True), start=1)
    )


def _zones(heads: Sequence[str], lengths: Sequence[int]) -> list[str]:
    zones = ["body"] * len(heads)
    for i, (head, length) in enumerate(zip(heads, lengths, strict=True)):
        if length > 600:
            continue
        if _FURNITURE.match(head):
            zones[i] = "boilerplate"
        elif _WHOLE_POINTER.match(head) or (_POINTER.match(head) and length < 250):
            zones[i] = "crossref"
    prose = [i for i, zone in enumerate(zones) if zone == "body"]
    while len(prose) > 1 and lengths[prose[0]] <= 100 and _KICKER.match(heads[prose[0]]):
        zones[prose.pop(0)] = "boilerplate"
    _mark_bylines(heads, lengths, zones, prose)
    prose = [i for i in prose if zones[i] == "body"]
    _mark_title(heads, lengths, zones, prose)
    return zones


def _mark_bylines(heads: Sequence[str], lengths: Sequence[int], zones: list[str], prose: Sequence[int]) -> None:
    for place, i in enumerate(prose[:4]):
        short = lengths[i] <= 150 and not heads[i].rstrip().endswith((".", "!", "?"))
        if short and (_BYLINE_TOP.match(heads[i]) or (place > 0 and _BYLINE_PLAIN.match(heads[i]))):
            zones[i] = "byline"
        elif short and 0 < place < 3:
            for signed in signed_lines(heads, lengths, prose[place:]):
                zones[signed] = "byline"
    for i in reversed(prose[-4:]):
        if i != prose[0] and lengths[i] <= 450 and _BYLINE_END.match(heads[i]):
            zones[i] = "byline"
        else:
            break


def _mark_title(heads: Sequence[str], lengths: Sequence[int], zones: list[str], prose: Sequence[int]) -> None:
    if len(prose) < 2:
        return
    first, second = prose[0], prose[1]
    title = heads[first]
    sentence = title.endswith((".", ",", ";", ":")) and not title.endswith("...") and not _title_case(title)
    if lengths[first] > 200 or sentence or _DATELINE.match(title) or title[:1].islower():
        return
    if re.search(r"[.!?][”\"’]?\s+[A-Z].*[.!?][”\"’]?\s*$", title):
        return
    zones[first] = "headline"
    if len(prose) < 3 or lengths[second] > 320 or _DATELINE.match(heads[second]):
        return
    followed_by_byline = any(zone == "byline" for zone in zones[second + 1 : prose[2]])
    unpunctuated = not ENDS.search(heads[second]) and lengths[second] <= 200
    if followed_by_byline or unpunctuated or _restated(heads[second], heads[prose[2]]):
        zones[second] = "standfirst"


def _title_case(line: str) -> bool:
    words = _WORD.findall(line)
    return len(words) >= 5 and sum(word[0].isupper() for word in words) * 10 >= len(words) * 8


def _restated(summary: str, lead: str) -> bool:
    """Whether the next paragraph tells the same again at more length, as a lead does after a standfirst."""
    if len(summary) > len(lead) or _DATELINE.match(lead):
        return False
    if re.match(r"(?:He|She|They|It|But|And|The (?:two|three|latter)|That|This|These|Those|“|\"|‘)\b", lead):
        return False
    words = {w.lower()[:6] for w in _WORD.findall(summary)}
    shared = words & {w.lower()[:6] for w in _WORD.findall(lead)}
    return len(shared) >= 3 and len(shared) * 10 >= len(words) * 3
