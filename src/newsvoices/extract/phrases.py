"""Noun phrases beside a verb, found without a tagger: by closed classes, capitals and commas."""

from collections.abc import Sequence

from newsvoices.extract.lexicon import VERBS
from newsvoices.extract.wordlists import word_set
from newsvoices.extract.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    Token,
    is_adverb,
)

__all__ = ["is_appositive", "noun_phrase_after", "noun_phrase_before"]

_PRONOUNS = SUBJECT_PRONOUNS - {"some", "many", "both", "critics", "others"}
_LONGEST = 32
_VERBS = word_set(
    "went made took gave got came won lost left ran put set kept began held met sent led used tried became turned "
    "moved made comes goes makes takes gives gets has wins loses leaves runs keeps begins holds looks looked works "
    "seems seemed appears appeared needs needed faces faced wants spent brought remains remained became"
)
_STOPS = CONJUNCTIONS - {"and", "or"} | {"not", "there"}
_ADJUNCTS = word_set(
    "during after before when while as because since until last this next earlier later yesterday today tonight "
    "following amid despite to if but although though adding noting citing referring speaking"
)
_SPEECH_PLACES = word_set(
    "statement interview speech tweet email e-mail letter memo conference briefing rally debate release post op-ed "
    "column article report phone twitter facebook television radio"
)


def _is_verb(tokens: Sequence[Token], i: int) -> bool:
    word = tokens[i].lower
    if word in AUXILIARIES or word in _VERBS:
        return word not in ("’s", "'s") or not ((i and tokens[i - 1].is_capital) or _possessive(tokens, i))
    form = VERBS.get(word)
    before = tokens[i - 1].lower if i else ""
    if form is not None and form.shape in ("past", "part"):
        return before not in DETERMINERS and not before.endswith("’s") and before not in PREPOSITIONS
    if word.endswith("ed") and len(word) > 4 and not tokens[i].is_capital:
        after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
        return before not in DETERMINERS and (after in DETERMINERS or after in PREPOSITIONS or after in _PRONOUNS)
    return False


def _possessive(tokens: Sequence[Token], i: int) -> bool:
    return (
        i + 1 < len(tokens)
        and tokens[i + 1].is_word
        and tokens[i + 1].lower not in DETERMINERS | AUXILIARIES
        and not tokens[i + 1].lower.endswith(("ing", "ed"))
    )


def noun_phrase_before(tokens: Sequence[Token], end: int, low: int) -> tuple[int, int] | None:
    """Return the noun phrase that ends before token ``end`` as token positions, or None; ``low`` bounds it."""
    if end <= low:
        return None
    last = tokens[end - 1]
    if last.text == ",":
        return _with_insertion(tokens, end, low)
    if last.text == ")" and not last.quoted:
        return _with_brackets(tokens, end, low)
    if last.quoted or not last.is_word:
        return None
    start = _walk_left(tokens, end, low)
    return (start, end) if start is not None and start < end else None


def _with_brackets(tokens: Sequence[Token], end: int, low: int) -> tuple[int, int] | None:
    """The phrase with what stands in brackets after it ([Ann Moe (Labour)])."""
    for i in range(end - 2, max(low, end - 12), -1):
        if tokens[i].text == "(":
            core = noun_phrase_before(tokens, i, low)
            return (core[0], end) if core else None
    return None


def _with_insertion(tokens: Sequence[Token], end: int, low: int) -> tuple[int, int] | None:
    """The phrase before a pair of commas: with them if they hold an appositive, without if an adverb."""
    for i in range(end - 2, max(low, end - _LONGEST) - 1, -1):
        if tokens[i].quoted or tokens[i].text in ".;:":
            return None
        if tokens[i].text != ",":
            continue
        core = noun_phrase_before(tokens, i, low) if i > low and tokens[i - 1].text != "," else None
        if core is None:
            continue
        words = tokens[i + 1 : end - 1]
        if len(words) <= 2 and all(is_adverb(t.lower) for t in words):
            return core
        if is_appositive(tokens, i + 1, end - 1):
            return core[0], end
    return None


def is_appositive(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the words between two commas describe what stands before: a role, an age, a relative clause."""
    if start >= end:
        return False
    first = tokens[start]
    if first.lower in ("who", "whose", "including", "which", "a", "an", "the", "one", "both", "himself", "herself"):
        return True
    if first.lower in PREPOSITIONS or first.lower in CONJUNCTIONS or first.lower in _PRONOUNS:
        return first.lower in ("of", "from")
    if first.text[0].isdigit():
        return True
    return not any(_is_verb(tokens, i) for i in range(start, end))


def _walk_left(tokens: Sequence[Token], end: int, low: int) -> int | None:
    last = tokens[end - 1]
    if last.lower in _PRONOUNS or (last.lower in SUBJECT_PRONOUNS and (end - 2 < low or not tokens[end - 2].is_word)):
        return end - 1
    if last.lower in DETERMINERS - {"some", "many", "most", "several", "both", "all", "few", "one", "others"}:
        return None
    if last.lower in PREPOSITIONS or last.lower in _STOPS or last.lower in DAYS:
        return None
    start, joined = end, None
    i = end - 1
    while i >= max(low, end - _LONGEST):
        token = tokens[i]
        word = token.lower
        if token.quoted or (not token.is_word and token.text not in "&-’'" and word not in ("’s", "'s")):
            break
        if word in ("and", "or"):
            joined = i if joined is None else joined
            i -= 1
            continue
        if word in _STOPS:
            break
        if _is_verb(tokens, i) and i < end - 1:
            relative = _relative_start(tokens, i, low)
            if relative is None:
                if joined is not None:
                    start = joined + 1
                return _strip(tokens, start, end)
            i = relative - 1
            start = relative
            continue
        start = i
        i -= 1
    return _strip(tokens, start, end)


def _relative_start(tokens: Sequence[Token], verb: int, low: int) -> int | None:
    for i in range(verb - 1, max(low, verb - 6), -1):
        if tokens[i].lower in ("who", "whose") and i > low and tokens[i - 1].is_word:
            return i
        if not tokens[i].is_word:
            return None
    return None


def _strip(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Drop what stands before the phrase itself: conjunctions, adverbs, a prepositional phrase of time or place."""
    while start < end and (
        tokens[start].lower in CONJUNCTIONS | {"and", "or"} - {"what"}
        or (is_adverb(tokens[start].lower) and start + 1 < end)
        or tokens[start].lower in DAYS
    ):
        start += 1
    if start < end and tokens[start].lower in PREPOSITIONS:
        best = None
        for i in range(end - 1, start, -1):
            word = tokens[i].lower
            if word in PREPOSITIONS or (best is not None and tokens[best].is_capital and not tokens[i].is_capital):
                break
            best = i
            if word in DETERMINERS or word in _PRONOUNS:
                break
        start = best if best is not None else end
    while start < end and (
        (tokens[start].lower in MONTHS and tokens[start].lower != "may") or tokens[start].text.isdigit()
    ):
        start += 1
    return start if start < end else None


def noun_phrase_after(tokens: Sequence[Token], start: int, high: int) -> int | None:
    """Return the end (token position) of the noun phrase that begins at token ``start``, or None."""
    if start >= high or tokens[start].quoted or not tokens[start].is_word:
        return None
    first = tokens[start]
    if first.lower in _PRONOUNS | {"others", "critics"}:
        return start + 1
    if first.lower in PREPOSITIONS | CONJUNCTIONS | AUXILIARIES or first.lower in DAYS or is_adverb(first.lower):
        return None
    named = first.is_capital
    i = start
    while i < min(high, start + _LONGEST):
        token = tokens[i]
        if token.quoted:
            break
        if token.text == ",":
            stop = _comma(tokens, i, high)
            if stop is None:
                break
            i = stop
            named = False
            continue
        if token.text == "(" and i > start:
            closing = next((j for j in range(i + 1, min(high, i + 12)) if tokens[j].text == ")"), None)
            if closing is None:
                break
            i = closing + 1
            continue
        if not token.is_word and token.text not in "&-’'":
            break
        if i > start and _ends_phrase(tokens, i, high, named):
            break
        i += 1
    while i > start and tokens[i - 1].lower in PREPOSITIONS | {"and", ",", "or"}:
        i -= 1
    return i if i > start else None


def _ends_phrase(tokens: Sequence[Token], i: int, high: int, named: bool) -> bool:
    word = tokens[i].lower
    if word in _ADJUNCTS or word in DAYS or word in MONTHS[:4]:
        return True
    if word in AUXILIARIES and word not in ("’s", "'s"):
        return tokens[i - 1].lower not in ("who", "which")
    if word in ("in", "at", "on", "from", "with", "by", "about", "over", "via", "through"):
        following = {t.lower for t in tokens[i + 1 : i + 6]}
        return named or bool(following & (_SPEECH_PLACES | DAYS)) or word in ("about", "by", "over", "via", "through")
    if word in ("who", "which", "whose"):
        return False
    if word == "and" and i + 1 < high:
        return not (tokens[i + 1].is_capital or tokens[i + 1].lower in DETERMINERS)
    return is_adverb(word) or word in CONJUNCTIONS - {"or"}


def _comma(tokens: Sequence[Token], comma: int, high: int) -> int | None:
    """The end of an appositive that begins after ``comma``, or None."""
    end = comma + 1
    while (
        end < high and not tokens[end].quoted and tokens[end].text not in (",", ".", ";", ":", "–", "—", "(", "?", "!")
    ):
        end += 1
    if end - comma > _LONGEST or end == comma + 1 or (end < high and tokens[end].quoted):
        return None
    first = tokens[comma + 1]
    if first.lower in ("who", "whose"):
        return end
    if first.lower in ("a", "an", "the", "one", "head", "chief", "of"):
        verbal = any(t.lower in AUXILIARIES and t.text not in ("’s", "'s") for t in tokens[comma + 1 : end])
        return None if verbal and not any(t.lower in ("who", "which") for t in tokens[comma + 1 : end]) else end
    if first.lower in PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | _ADJUNCTS or is_adverb(first.lower):
        return None
    if first.lower.endswith("ing") or first.lower in _PRONOUNS or (first.lower in VERBS and not first.is_capital):
        return None
    if first.text[0].isdigit() and end - comma == 2:
        return end
    return end if not any(_is_verb(tokens, i) for i in range(comma + 1, end)) else None
