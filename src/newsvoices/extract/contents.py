"""Find the content of a cue in its sentence: after it, before it, or on both sides."""

from collections.abc import Sequence

from newsvoices.extract.cues import Cue
from newsvoices.extract.ends import FINITE, SUBJECTS, clause_end, phrase_end, quote_end, trim_signs
from newsvoices.extract.lexicon import VERBS
from newsvoices.extract.phrases import noun_phrase_before
from newsvoices.extract.wordlists import word_set
from newsvoices.extract.words import CONJUNCTIONS, DAYS, DETERMINERS, PREPOSITIONS, WH, Token, is_adverb

__all__ = ["find_contents"]

Positions = tuple[int, int]

_NEAR = 12  # cues of a sentence that can matter to each other
_ADJUNCT_STARTS = PREPOSITIONS | DAYS | word_set("last this earlier later yesterday today tonight when as")
_OPENING = word_set("i he she they it we you there this these those such")


def find_contents(tokens: Sequence[Token], cues: Sequence[Cue], number: int) -> list[Positions]:
    """Return the content of cue ``number`` as ranges of token positions, in text order."""
    cue = cues[number]
    low = _region_start(tokens, cues, number)
    high = _region_end(tokens, cues, number)
    if cue.kind == "according":
        return _around(tokens, cue, low, high)
    if cue.kind == "raised":
        right = trim_signs(tokens, cue.last, clause_end(tokens, cue.last, high))
        return [p for p in (cue.source, right) if p]
    if cue.kind == "passive" and cue.source is not None:
        subject = noun_phrase_before(tokens, cue.first, low)
        return [subject] if subject else []
    right = None if cue.inverted else _after(tokens, cue, high)
    left = None
    if "p" in cue.verb.frames or "q" in cue.verb.frames:
        quoted_right = right is not None and tokens[right[0]].quoted
        if right is None or quoted_right:
            left = _before(tokens, cue, low, must_quote=right is not None)
    if cue.inverted:
        right = _resumed(tokens, cue, high)
    elif left is not None and right is None:
        right = _parenthetical(tokens, cue, left, high)
    return [p for p in (left, right) if p]


def _region_start(tokens: Sequence[Token], cues: Sequence[Cue], number: int) -> int:
    """Where the content before a cue may begin: after the last cue that stands after its own content."""
    for before in reversed(cues[max(0, number - _NEAR) : number]):
        end = max(before.last, before.source[1] if before.source and before.inverted else 0)
        if before.inverted or _is_final(tokens, before) or (end < len(tokens) and tokens[end].quoted):
            return end
    return 0


def _region_end(tokens: Sequence[Token], cues: Sequence[Cue], number: int) -> int:
    """Where a later cue of the sentence, with its subject and conjunction, takes over."""
    mine = cues[number]
    for later in cues[number + 1 : number + 1 + _NEAR]:
        start = later.first
        own = later.source if later.source and mine.last <= later.source[0] < later.first else None
        if own is not None:
            start = own[0]
        edge = start
        while edge > mine.last and (
            tokens[edge - 1].lower in ("and", "but", "or", "while", "although", "though", "as", "—", "–", "-", ";")
            or is_adverb(tokens[edge - 1].lower)
        ):
            edge -= 1
        comma = edge > mine.last and (tokens[edge - 1].text in ",;—–" or tokens[edge - 1].quoted)
        if later.kind == "participle" and comma:
            return edge
        if later.kind == "finite" and ((comma and edge < start) or (own is None and edge < start)):
            return edge
        if later.kind == "according":
            return edge
        if comma and later.kind == "finite" and own is not None and _is_final(tokens, later):
            return mine.last if edge == mine.last else edge
    return len(tokens)


def _is_final(tokens: Sequence[Token], cue: Cue) -> bool:
    return cue.last >= len(tokens) or tokens[cue.last].text in ".,;"


def _around(tokens: Sequence[Token], cue: Cue, low: int, high: int) -> list[Positions]:
    """According to X, content; content, according to X."""
    if cue.source is None:
        return []
    before = trim_signs(tokens, low, cue.first)
    words = sum(t.is_word for t in tokens[low : cue.first])
    if before is None or words <= 2:
        after = trim_signs(tokens, cue.source[1], clause_end(tokens, cue.source[1], high))
        return [after] if after else []
    start = before[0]
    while start < before[1] and tokens[start].lower in ("but", "and") and start < cue.first:
        start += 1
    return [(start, before[1])] if start < before[1] else []


def _after(tokens: Sequence[Token], cue: Cue, high: int) -> Positions | None:
    frames = cue.verb.frames
    infinitive = "i" in frames and cue.last < high and tokens[cue.last].lower == "to"
    start = cue.last if infinitive else _skip_adjunct(tokens, cue.last, high)
    if "o" in frames and cue.kind != "noun":
        start = _skip_addressee(tokens, start, high, "i" in frames)
    if start >= high:
        return None
    token = tokens[start]
    if token.text in (",", ":") and start + 1 < high and tokens[start + 1].quoted and (set("qs") & set(frames)):
        return trim_signs(tokens, start + 1, quote_end(tokens, start + 1, high))
    if token.text == ":" and "q" in frames:
        return trim_signs(tokens, start + 1, high)
    if token.quoted:
        return trim_signs(tokens, start, clause_end(tokens, start, high))
    word = token.lower
    if word in WH | {"that"} and set("sqn") & set(frames):
        return trim_signs(tokens, start, clause_end(tokens, start, high))
    if word == "to" and "i" in frames and cue.kind != "passive":
        return trim_signs(tokens, start, clause_end(tokens, start, high))
    if not token.is_word or is_adverb(word):
        return None
    particle = cue.last - cue.first > 1 and tokens[cue.last - 1].lower in PREPOSITIONS
    if ("n" in frames or particle) and not ("s" in frames and _looks_like_clause(tokens, start, high)):
        if word in PREPOSITIONS - {"over"} or word in CONJUNCTIONS - {"that"}:
            return None
        return trim_signs(tokens, start, phrase_end(tokens, start, high))
    if "s" in frames and _starts_clause(tokens, start, high):
        return trim_signs(tokens, start, clause_end(tokens, start, high))
    if set(frames) & {"i"} and "o" in frames and not particle and word not in PREPOSITIONS:
        return trim_signs(tokens, start, clause_end(tokens, start, high))
    return None


def _starts_clause(tokens: Sequence[Token], start: int, high: int) -> bool:
    token = tokens[start]
    if token.lower in _OPENING or token.lower in DETERMINERS:
        return high - start > 2
    if token.lower in _ADJUNCT_STARTS | CONJUNCTIONS:
        return token.lower in ("if",) and high - start > 4
    return high - start > 3


def _looks_like_clause(tokens: Sequence[Token], start: int, high: int) -> bool:
    if tokens[start].lower in _OPENING - {"this", "these", "those", "it", "you"}:
        return True
    for token in tokens[start : min(high, start + 12)]:
        if not token.is_word or token.quoted:
            return False
        if token.lower in FINITE:
            return True
    return False


def _skip_adjunct(tokens: Sequence[Token], start: int, high: int) -> int:
    """Step over [on Monday], [in a statement] where that, a colon or a mark follows."""
    if start >= high or tokens[start].quoted:
        return start
    word = tokens[start].lower
    if not (word in _ADJUNCT_STARTS or is_adverb(word)) or word in WH - {"when"}:
        return start
    for i in range(start + 1, min(high, start + 14)):
        token = tokens[i]
        if token.quoted or token.lower == "that" or token.text == ":":
            return i
        if token.text == "," and i + 1 < high and (tokens[i + 1].quoted or tokens[i + 1].lower == "that"):
            return i + 1
        if token.text in ".;?!," or token.lower in VERBS:
            break
    if word in DAYS or is_adverb(word):
        return start + 1
    return start


def _skip_addressee(tokens: Sequence[Token], start: int, high: int, infinitive: bool) -> int:
    for i in range(start, min(high, start + 14)):
        token = tokens[i]
        if token.quoted or token.lower in ("that", "if", "whether", "how", "why", "what") or token.text == ":":
            return i
        if token.lower == "to" and infinitive:
            return start
        if token.text in ".;":
            return i
        if token.text == ",":
            return i
        if i > start and token.lower in SUBJECTS:
            return i
        if token.lower in FINITE or (i > start and token.lower in _OPENING):
            break
    if start < high and tokens[start].lower in ("him", "her", "them", "me", "us", "it", "you", "reporters", "voters"):
        return start + 1
    i = start
    while i < high and tokens[i].is_word and tokens[i].is_capital and i - start < 4:
        i += 1
    return i if i > start and i < high else start


def _before(tokens: Sequence[Token], cue: Cue, low: int, must_quote: bool) -> Positions | None:
    edge = cue.first if cue.inverted or cue.source is None else min(cue.first, cue.source[0])
    i = edge - 1
    while i >= low and (is_adverb(tokens[i].lower) or tokens[i].lower in ("as", "and", "but")) and not tokens[i].quoted:
        i -= 1
    if i < low:
        return None
    closing = tokens[i].quoted
    resumes = cue.last + 2 < len(tokens) and tokens[cue.last].text == "," and not must_quote
    if tokens[i].text == "," and not closing:
        i -= 1
    elif not closing and tokens[i].text not in ("—", "–", "?", "!"):
        return None
    if i < low or (must_quote and not tokens[i].quoted):
        return None
    start = low
    if tokens[i].quoted:
        first = i
        while first > low and tokens[first - 1].quoted:
            first -= 1
        words = [t for t in tokens[low:first] if t.is_word]
        if first > low and (tokens[first - 1].text in ",:—–-" or len(words) <= 1):
            start = first
        elif must_quote and first > low:
            start = low
    elif "p" not in cue.verb.frames:
        return None
    while (
        start < i
        and (tokens[start].lower in ("but", "and", "still", "so") or tokens[start].text in ',;:—–-)”"')
        and not tokens[start].quoted
    ):
        start += 1
    if start > i or sum(t.is_word for t in tokens[start : i + 1]) < (1 if tokens[i].quoted or resumes else 3):
        return None
    return start, i + 1


def _resumed(tokens: Sequence[Token], cue: Cue, high: int) -> Positions | None:
    """[“…,” said X, “…”]: the speech goes on after an inverted cue and its source."""
    if cue.source is None:
        return None
    for i in range(cue.source[1], high):
        if tokens[i].quoted:
            opener = i - 1 < 0 or tokens[i - 1].text in (",", ":", "—", ".", "–")
            return trim_signs(tokens, i, quote_end(tokens, i, high)) if opener else None
        if tokens[i].lower in VERBS:
            return None
    return None


def _parenthetical(tokens: Sequence[Token], cue: Cue, left: Positions, high: int) -> Positions | None:
    """[This could, he said, lead to war]: the sentence goes on after a cue between commas."""
    i = cue.last
    if i + 2 >= high or tokens[i].text != "," or tokens[left[1] - 1].quoted:
        return None
    after = tokens[i + 1].lower
    if after.endswith("ing") or is_adverb(after) or after in CONJUNCTIONS | {"and", "but"} | PREPOSITIONS:
        return None
    before = [t.lower for t in tokens[left[0] : left[1]]]
    if before[-1] not in FINITE and (set(before) & FINITE or any(w.endswith("ed") for w in before)):
        return None
    return trim_signs(tokens, i + 1, clause_end(tokens, i + 1, high))
