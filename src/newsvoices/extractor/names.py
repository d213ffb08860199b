"""Names in an article: runs of capitalised words, cut off from titles, dates and descriptions."""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.given_names import FEMALE, MALE
from newsvoices.extractor.heads import COURTESY, TITLE_WORDS, head_kind
from newsvoices.extractor.name_kinds import ACRONYM, Name, decide_kinds
from newsvoices.extractor.name_words import (
    FUNCTION_WORDS,
    GENERATIONS,
    LINKS,
    NAMELIKE,
    ORGANIZATION_WORDS,
    PARTICLES,
    THINGS,
)
from newsvoices.extractor.places import is_people

__all__ = ["find_names"]

_LONGEST = 12  # words of a name
_PARTY = re.compile(r"[A-Z]{1,2}[-–][A-Z]")
_BEFORE_TITLES = frozenset({"democratic", "presidential", "vice-presidential", "gubernatorial", "congressional",
                            "senatorial", "foreign", "defense", "defence", "finance", "treasury", "interior",
                            "republican", "state"})  # fmt: skip
"""Words that begin a title, and as often a body's name."""
_WITH_OF = frozenset({"secretary", "director", "speaker", "minister", "chief"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OPENERS = frozenset("“\"‘'«„:;(—–-.?!…``")


def find_names(analysis: Analysis, sentences: Sequence[tuple[int, int]]) -> list[Name]:
    """Return the names in the sentences (half-open ranges of word numbers), in text order.

    Lines in capitals are read last, with what the rest of the article has shown to be a name.
    """
    words = analysis.words
    known = _Known(words, sentences)
    prose = [(a, b) for a, b in sentences if not known.is_headline(a, b)]
    names = [name for a, b in prose for name in _in_sentence(words, a, b, known)]
    decide_kinds(words, names)
    if len(prose) < len(sentences):
        kinds = {name.text.casefold(): name for name in names if name.kind not in ("place", "other", "unknown")}
        plain = set(prose)
        lines = [(a, b) for a, b in sentences if (a, b) not in plain]
        found = [name for a, b in lines for name in _in_headline(words, a, b, kinds)]
        names = sorted([*names, *found], key=lambda name: name.first)
    return names


class _Known:
    """Which words the article writes small, and which it writes with a capital inside a sentence."""

    def __init__(self, words: Sequence[Word], sentences: Sequence[tuple[int, int]]) -> None:
        self.words = words
        self.lower: set[str] = set()
        self.capital: set[str] = set()
        for a, b in sentences:
            if self.is_headline(a, b):
                continue
            for i in range(a, b):
                text = words[i].text
                if text[0].islower():
                    self.lower.add(text)
                elif i > a and text[0].isupper() and words[i - 1].text not in _OPENERS:
                    self.capital.add(text)

    def is_headline(self, a: int, b: int) -> bool:
        """Whether nearly every long word of a line has a capital and no verb is small, as in a title."""
        long = []
        for word in self.words[a:b]:
            if word.text[0].islower() and word.tag in _FINITE:
                return False
            if len(word.text) > 3 and word.text.isalpha():
                long.append(word.text)
        small = sum(word[0].islower() for word in long)
        return len(long) >= 3 and small * 5 <= len(long)


def _in_sentence(words: Sequence[Word], a: int, b: int, known: _Known) -> list[Name]:
    names: list[Name] = []
    i = a
    while i < b:
        if not words[i].text[0].isupper() or not _may_begin(words, a, i, b, known):
            i += 1
            continue
        end = _run_end(words, i, b)
        start = i
        while start > a and words[start - 1].text in PARTICLES and words[start - 1].tag[:2] in ("NN", "FW"):
            start -= 1
        names.extend(_read_run(words, start, end, a))
        i = max(end, i + 1)
    return names


def _may_begin(words: Sequence[Word], a: int, i: int, b: int, known: _Known) -> bool:
    word = words[i]
    text = word.text
    lower = text.lower().rstrip(".")
    if _is_function(word) or not text[0].isalpha() or _based(text):
        return False
    proper = word.tag[:3] == "NNP"
    if not proper and not word.entity and text not in known.capital and not ACRONYM.match(text):
        return False
    if i == a or words[i - 1].text in _OPENERS:
        if text in known.capital or ACRONYM.match(text):
            return True
        if text.lower() in known.lower and not (i + 1 < b and words[i + 1].tag[:3] == "NNP"):
            return False
        return proper or bool(word.entity)
    if lower in NAMELIKE and i + 1 < b and words[i + 1].tag[:3] == "NNP":
        return True
    return proper or bool(word.entity) or lower in TITLE_WORDS or ACRONYM.match(text) is not None


def _continues(word: Word) -> bool:
    text = word.text
    if not text[0].isupper() or _is_function(word) or _PARTY.match(text) or _based(text):
        return False
    if text.lower() in NAMELIKE:
        return True
    return word.tag[:2] in ("NN", "JJ", "CD", "FW") or (bool(word.entity) and word.tag[:2] != "VB") or word.tag == "VBG"


def _is_function(word: Word) -> bool:
    """Whether a capitalised word is a function word, and no name that looks like one ([Per Berg], [Harbour Watch])."""
    lower = word.text.lower().rstrip(".")
    if lower == "watch" and word.entity == "ORGANIZATION":
        return False
    return lower in FUNCTION_WORDS and lower not in NAMELIKE


def _based(text: str) -> bool:
    """Whether a hyphened word ends small, as an adjective does ([Austin-based]) and a given name may ([Jong-un])."""
    last = text.rpartition("-")[2]
    return "-" in text and len(last) > 3 and last.islower()


def _run_end(words: Sequence[Word], start: int, high: int) -> int:
    i = start + 1
    high = min(high, start + _LONGEST)
    while i < high:
        word = words[i]
        if _continues(word) or (word.text in GENERATIONS and i > start):
            i += 1
            continue
        ahead = i + 1 if i + 1 < high and words[i + 1].text != "the" else i + 2
        while ahead < high and word.text in PARTICLES and words[ahead].text in PARTICLES:
            ahead += 1  # [van der]
        if ahead >= high or not words[ahead].text[0].isupper() or not _continues(words[ahead]):
            break
        if word.text in PARTICLES or _linked(words, start, i, ahead):
            i = ahead
            continue
        break
    return i


def _linked(words: Sequence[Word], start: int, link: int, ahead: int) -> bool:
    """Whether a lower-case link joins two parts of one name ([Foundation for Parliamentary Development])."""
    word = words[link]
    if word.text not in LINKS:
        return False
    if word.text == "&":
        return True
    if words[link - 1].entity == "PERSON" or (word.text == "and" and words[link + 1].text == "the"):
        return False
    before = {w.text.lower() for w in words[start:link]}
    if word.text == "and" and words[link - 1].text.lower() in ORGANIZATION_WORDS:
        return False  # [the House and the Senate]: two bodies
    given = words[start].text in MALE or words[start].text in FEMALE
    if word.entity == "ORGANIZATION" == words[link - 1].entity == words[ahead].entity and not given:
        return word.text != "and" or bool(before & ORGANIZATION_WORDS)
    if word.text == "and":
        return bool(before & ORGANIZATION_WORDS and words[ahead].entity == "ORGANIZATION" == words[link - 1].entity)
    if before & TITLE_WORDS and not before & ORGANIZATION_WORDS:
        return word.text == "of" and words[link - 1].text.lower() in _WITH_OF
    return bool(before & (ORGANIZATION_WORDS | THINGS))


def _read_run(words: Sequence[Word], start: int, end: int, low: int) -> list[Name]:
    """Clean a run of dates, titles and descriptions, and cut it where a title begins a person's name."""
    while start < end and _is_edge(words[start]):
        start += 1
    while end > start and _is_edge(words[end - 1]):
        end -= 1
    if start == end:
        return []
    lower = [w.text.lower().rstrip(".") for w in words[start:end]]
    body = range(len(lower))
    titles = [k for k in body if _is_title(words, start, end, k, lower)]
    organized = [
        k for k in body if lower[k] in ORGANIZATION_WORDS and not (k > 1 and lower[k - 1] == "of" and k - 2 in titles)
    ]  # [Chief of Staff] is no body
    if titles and not (organized and organized[-1] > titles[-1]):
        last = titles[-1] + 1
        if last < len(lower) and lower[last] == "of":  # [Secretary of State John Kerry]
            last = min(len(lower), last + 2)
        first = titles[-1]
        while first - 1 in titles or (first > 1 and lower[first - 1] in ("of", "and") and first - 2 in titles):
            first -= 1
        ahead = _read_run(words, start, start + first, low) if first else []
        if last == len(lower):
            return ahead  # [the President], [Attorney General]: a description, not a name
        inner = _strip_people(words, start + last, end)
        return [*ahead, _name(words, inner, end, (start + first, start + last))]
    begin = _strip_people(words, start, end)
    title = _small_title(words, begin, low) if begin == start else None
    return [_name(words, begin, end, title)]


def _is_title(words: Sequence[Word], start: int, end: int, k: int, lower: Sequence[str]) -> bool:
    """Whether a word of a run is a title, and no surname, given name or part of a body's name that looks like one."""
    word = lower[k]
    if word not in TITLE_WORDS and head_kind(word, False) != "person":
        return False
    if k > 1 and lower[k - 1] == "of" and lower[k - 2] in ORGANIZATION_WORDS:
        return False
    if (word not in TITLE_WORDS or word in _BEFORE_TITLES) and k + 1 < len(lower):
        after = words[start + k + 1]
        if lower[k + 1] not in TITLE_WORDS and after.entity == "ORGANIZATION":
            return False  # [Human Rights Watch], [Democratic Alliance]
    text = words[start + k].text
    if len(lower) == 1 and word not in TITLE_WORDS and words[start].entity == "PERSON":
        return False  # [Baker said]
    if k == len(lower) - 1 and k and words[start + k].entity == "PERSON" == words[start + k - 1].entity:
        return False  # [James Baker]
    if k == len(lower) - 1 and k and lower[k - 1] in COURTESY:
        return False  # [Mr. Singer]
    return not (k == 0 and len(lower) == 2 and (text in MALE or text in FEMALE))  # [Dean Baker]


def _is_edge(word: Word) -> bool:
    text = word.text.lower().rstrip(".")
    return _is_function(word) or not (text[0].isalpha()) or text in ("former", "then", "ex")


def _strip_people(words: Sequence[Word], start: int, end: int) -> int:
    """Drop what says whose somebody is before the name ([Republican Ann Moe], [Russian Ivan Ivanov])."""
    first = start
    while first < end - 2 and is_people(words[first].text) and words[first + 1].entity == "PERSON":
        first += 1
    return first


def _name(words: Sequence[Word], start: int, end: int, title: tuple[int, int] | None) -> Name:
    return Name(start, end, " ".join(w.text for w in words[start:end]), "unknown", title, False)


def _small_title(words: Sequence[Word], start: int, low: int) -> tuple[int, int] | None:
    """The lower-case title words straight before a name ([president Petro Poroshenko])."""
    first = start
    while first > low and words[first - 1].text.rstrip(".") in TITLE_WORDS and words[first - 1].tag[:2] in ("NN", "JJ"):
        first -= 1
    if first == start or words[start - 1].tag[:2] != "NN":
        return None
    return first, start


def _in_headline(words: Sequence[Word], a: int, b: int, kinds: dict[str, Name]) -> list[Name]:
    """Names in a line in capitals: the longest words that the article's prose shows to be a name."""
    names: list[Name] = []
    i = a
    while i < b:
        if words[i].text[0].isupper():
            for end in range(min(b, i + 6), i, -1):
                text = " ".join(w.text for w in words[i:end])
                known = kinds.get(text.casefold())
                if known is not None:
                    names.append(Name(i, end, known.text, known.kind, None, known.metonym))
                    i = end - 1
                    break
        i += 1
    return names
