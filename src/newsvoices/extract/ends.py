"""Where a content ends: at the end of its quotation, its clause or its noun phrase."""

from collections.abc import Sequence

from newsvoices.extract.wordlists import word_set
from newsvoices.extract.words import DAYS, PREPOSITIONS, Token, is_adverb

__all__ = ["FINITE", "SUBJECTS", "clause_end", "phrase_end", "quote_end", "trim_signs"]

Positions = tuple[int, int]

_TURNS = word_set("but although though whereas")

_NP_STOPS = word_set(
    "when while because since although though after before until if during who which where but as despite amid"
)

FINITE = word_set(
    "is are was were has have had will would can could should may might must does did do isn’t aren’t wasn’t weren’t "
    "doesn’t didn’t don’t won’t wouldn’t can’t isn't aren't wasn't doesn't didn't don't won't wouldn't can't"
)

SUBJECTS = word_set("i he she they it we")


def quote_end(tokens: Sequence[Token], start: int, high: int) -> int:
    """Return where the content that begins with a marked stretch ends."""
    i = start
    while i < high and tokens[i].quoted:
        i += 1
    if i < high and tokens[i].text in ".!?":
        return i
    return clause_end(tokens, i, high) if i < high and tokens[i].lower in ("and", "or", "of", "to", "for", "in") else i


def clause_end(tokens: Sequence[Token], start: int, high: int) -> int:
    """Return where a clause ends: at a semicolon, a turn ([, but]), or ``high``."""
    for i in range(start + 1, high):
        token = tokens[i]
        if token.quoted:
            continue
        if token.text == ";":
            return i
        if token.text == "," and i + 1 < high and tokens[i + 1].lower in _TURNS and not tokens[i + 1].quoted:
            return i
    return high


def phrase_end(tokens: Sequence[Token], start: int, high: int) -> int:
    """Return where a noun phrase in object position ends."""
    for i in range(start + 1, high):
        token = tokens[i]
        if token.quoted:
            continue
        if token.text == "," and _goes_on(tokens, i, high):
            continue
        if token.text in (",", ";", ":", "—", "–", "-", "(") or token.lower in _NP_STOPS or token.lower in DAYS:
            return i - 1 if tokens[i - 1].lower in ("on", "in", "last") and token.lower in DAYS else i
        if (
            token.lower in ("in", "at", "on")
            and i + 1 < high
            and ((tokens[i + 1].lower in ("an", "a", "recent") and i + 2 < high) or tokens[i + 1].lower in DAYS)
        ):
            return i
    return high


def _goes_on(tokens: Sequence[Token], comma: int, high: int) -> bool:
    """Whether a comma in a noun phrase parts a list or a description rather than ends it."""
    after = tokens[comma + 1] if comma + 1 < high else None
    if after is None or after.quoted or not after.is_word:
        return False
    word = after.lower
    if word in ("a", "an", "the", "including", "such", "which", "who", "especially", "particularly", "like"):
        return True
    if word.endswith("ing") or word in SUBJECTS or word in _NP_STOPS or is_adverb(word) or word in PREPOSITIONS:
        return False
    return any(t.lower in ("and", "or") for t in tokens[comma + 1 : comma + 8])


def trim_signs(tokens: Sequence[Token], start: int, end: int) -> Positions | None:
    """Return the range without the signs at its edges, or None if nothing is left."""
    while start < end and not tokens[start].quoted and tokens[start].text in ",:;—–-)":
        start += 1
    while end > start and not tokens[end - 1].quoted and tokens[end - 1].text in ",.:;—–-?!(":
        end -= 1
    return (start, end) if start < end else None
