"""Sentences of one paragraph, by sentencex over a masked copy, so that marks cannot hide a boundary."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

import sentencex

from newsvoices.records import CELL_LIMIT, Mark
from newsvoices.text.signs import APOSTROPHES, DOUBLES, SINGLES

__all__ = ["CROSSREF", "is_blank", "split_sentences", "trim"]

CROSSREF = re.compile(
    r"\(\s*(?:(?:please\s+)?see(?:\s+also)?|also\s+see|read(?:\s+(?:also|more))?|also\s+read|for\s+more|more\s+on)"
    r"\b[^()\n]{0,300}\)",
    re.IGNORECASE,
)
"""A pointer to another article in brackets: a sentence of its own."""

# sentencex slows down with the square of the input in its worst case, so that it is given pieces.
_PIECE = 8_000


_DASHES = ("—", "―", "–")
_LINKS = (";", ",")
_QUOTES = DOUBLES + SINGLES + APOSTROPHES
# What becomes a letter, and what a blank; sentencex accepts only what UTF-8 can hold, which no surrogate is.
_LETTERS = re.compile(f"[{re.escape(''.join(_QUOTES))}\ud800-\udfff]")
# A point behind a capital and white space of several bytes (a thin space) ends sentencex, and with it the process.
_BLANKS = re.compile(r"[()\[\]{}]|[^\S ]")
_BRACKETS = re.compile(r"[(\[][^()\[\]]{0,400}[)\]]")

# What goes on after a point that ends no sentence, though a capital follows.
_CLOCK = re.compile(r"\b[ap]\.m\.$")
_BEHIND_MARIA = re.compile(r"(?:Teresa|Theresa|Cristina|Christina|Lourdes|Isabel|Elena|Luisa|Carmen|Corazon)\b")
"""Names behind which [Ma.] is short for Maria in the Philippines; before another word it is a surname and ends."""
_TITLE = re.compile(
    r"\b(?:Ms|Mx|Mss|Govs|Gens|Profs|Atty|Adv|Barr|Brig|Cde|Cllr|Cmdt|Const|Cpl|Det|Eng|Engr|Insp|Mgr|Mlle|Mme|Msgr|"
    r"Smt|Supt|Wm|Chas|Thos|Jas)\.$"  # that sentencex does not know
    r"|-(?:Sens?|Reps?|Govs?|Gens?|Pres|Prof|Col|Capt|Lt|Maj|Adm|Sgt|Amb)\.$"  # [then-Gov. Ann Moe]
)
_SHORT_FORMS = ("Ltd", "Inc", "Corp", "Co", "Bros", "LLC", "plc", "Jr", "Sr", "a.m", "p.m", "U.S", "U.N", "U.K", "E.U")
_STOPPED = tuple(f"{form}. " for form in _SHORT_FORMS)
# A point that ends a short form and a sentence at once, before a word that begins one.
_BOTH = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, _SHORT_FORMS))})\. +"
    r"(?=(?:He|She|It|They|We|You|The|This|That|These|Those|His|Her|Its|Their|My|Our|Your|There|Here|Now|Then|"
    r"But|And|So|Yet|Nor|When|After|Before|Since|Until|While|Although|Though|Because|If|As|In|On|At|For|From|With|"
    r"However|Meanwhile|Instead|According|Nobody|Nothing|Neither|Some|Many|Most|Both|Another|Who|What|Where|Why|How)\b)"
)
_AFTER_CLOCK = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]?T|GMT|UTC|Eastern|Pacific|Central|"
    r"(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b"
)
# A cue straight after a quoted question or exclamation goes on with its sentence ([“Why?” Smith asked]).
_CUE_AFTER = re.compile(
    r"(?:(?:[A-Z][\w.’'-]*|the|an?|his|her|their|one)\s+(?:[\w.’'-]+\s+){0,4}?)"
    r"(?:said|says|asked|asks|added|adds|wrote|writes|told|replied|shouted|exclaimed|tweeted|wondered|cried|"
    r"answered|demanded|declared|continued)\b"
)


def split_sentences(text: str, start: int, end: int, marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """Return the sentences of the paragraph ``text[start:end]``: disjoint, ordered, trimmed, none longer than a cell.

    ``marks`` are the paragraph's quotation marks. Closing marks stay with the sentence that they end.
    """
    pointers = [edge for match in CROSSREF.finditer(text, start, end) for edge in match.span()]
    cuts = sorted({*_boundaries(text, start, end, marks), *pointers})
    edges = [start, *(cut for cut in cuts if start < cut < end), end]
    spans = (trim(text, a, b) for a, b in pairwise(edges))
    return [piece for a, b in spans if a < b for piece in _cut_to_size(text, a, b)]


def _cut_to_size(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what runs on longer than a cell at the last white space that fits, as words without any stop may."""
    while (last := _full(text, start, end)) < end:
        # In a text without white space the cut is where the cell is full.
        cut = next((at for at in range(last, start, -1) if text[at].isspace()), last)
        yield trim(text, start, cut)
        start, _ = trim(text, cut, end)
    if start < end:
        yield start, end


def _full(text: str, start: int, end: int) -> int:
    """Return the end of what a cell holds of a stretch: there an emoji counts twice, as in UTF-16."""
    last = min(end, start + CELL_LIMIT)
    if last - start > CELL_LIMIT // 2:
        while (over := len(text[start:last].encode("utf-16-le", "surrogatepass")) // 2 - CELL_LIMIT) > 0:
            last -= (over + 1) // 2
    return last


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without the white space at its edges."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def is_blank(text: str, start: int, end: int, signs: str | None = None) -> bool:
    """Say whether ``text[start:end]`` holds white space only, or only ``signs`` where these are given.

    It is read from both ends up to the first sign that is neither, and not copied, so that one may ask for every mark
    of a paragraph: at one of the ends stands another mark.
    """

    def blank(sign: str) -> bool:
        return sign.isspace() if signs is None else sign in signs

    while start < end and blank(text[start]) and blank(text[end - 1]):
        start, end = start + 1, end - 1
    return start >= end


def _boundaries(text: str, start: int, end: int, marks: Sequence[Mark]) -> Iterator[int]:
    masked = _mask(text, start, end, marks)
    closers = {mark.end - k for mark in marks if mark.close_mark for k in range(1, len(mark.close_mark) + 1)}
    brackets = [match.span() for match in _BRACKETS.finditer(text, start, end)]
    opens = [a for a, _ in brackets]
    last = start
    cuts = {*_raw_cuts(masked)}
    if any(map(masked.__contains__, _STOPPED)):  # as in few paragraphs
        cuts.update(match.end() for match in _BOTH.finditer(masked))
    for raw in sorted(cuts):
        while raw > 0 and masked[raw - 1] == " ":
            raw -= 1
        cut = _past_closers(text, start + raw, end, closers)
        if cut <= last or not text[last:cut].strip():
            continue
        inside = bisect_right(opens, cut) - 1
        if inside >= 0 and opens[inside] < cut < brackets[inside][1] and text[last : opens[inside]].strip():
            continue
        if not _goes_on(text[max(last, cut - 8) : cut], text[cut : min(end, cut + 120)].lstrip()):
            yield cut
            last = cut


def _goes_on(left: str, right: str) -> bool:
    """Whether what follows a proposed boundary goes on with the same sentence."""
    edge = left[-1]
    if _TITLE.search(left) or (left.endswith("Ma.") and _BEHIND_MARIA.match(right)):
        return True
    if right[:1] in _DASHES or right[:2] == "--" or right[:1] in _LINKS:
        return True  # [Rep. Ann Moe, D-Tenn.; Gov. Per Berg]
    if right[:1].islower():
        return edge in _QUOTES or edge in ")]!?…"
    if edge in _QUOTES:
        return left[-2:-1] in ("!", "?", "…", "—", "-", ",") and bool(_CUE_AFTER.match(right))
    return bool(_CLOCK.search(left)) and bool(_AFTER_CLOCK.match(right))


def _raw_cuts(masked: str) -> Iterator[int]:
    at = 0
    while at < len(masked):
        stop = min(len(masked), at + _PIECE)
        if stop < len(masked):
            blank = masked.rfind(" ", at + _PIECE // 2, stop)
            stop = blank + 1 if blank > 0 else stop
        found = sentencex.get_sentence_boundaries("en", masked[at:stop])
        starts = [at + b["start_index"] for b in found if b["start_index"] > 0]
        yield from starts
        # The last sentence of a piece is read again whole with the next, unless it fills the piece.
        at = starts[-1] if starts and stop < len(masked) else stop


def _mask(text: str, start: int, end: int, marks: Sequence[Mark]) -> str:
    """A copy of equal length in which marks and brackets are blanks and apostrophes are letters."""
    masked = _BLANKS.sub(" ", _LETTERS.sub("x", text[start:end]))
    if not marks:
        return masked
    cells = list(masked)
    for mark in marks:
        for at in (*range(mark.start, mark.inner_start), *range(mark.inner_end, mark.end)):
            if text[at] in _QUOTES:
                cells[at - start] = " "
    return "".join(cells)


def _past_closers(text: str, at: int, end: int, closers: set[int]) -> int:
    """Move a boundary over the marks and brackets that close its sentence (French marks follow a space)."""
    while at < end:
        ahead = at
        while ahead < end and text[ahead] in " \u00a0\u202f":
            ahead += 1
        if at in closers or text[at] in ")]}":
            at += 1
        elif ahead in closers and text[ahead] in "»«›‹":
            at = ahead + 1
        else:
            break
    return at
