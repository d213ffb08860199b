"""Names in an article: runs of capitalised words, cut off from titles, dates and descriptions."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Analysis, Word
from newsvoices.extractor.lexis.gazetteer import BODIES, REGIONS
from newsvoices.extractor.lexis.given_names import FEMALE, MALE
from newsvoices.extractor.lexis.heads import COURTESY, TITLE_WORDS, head_kind
from newsvoices.extractor.lexis.honorifics import LETTERS, is_address
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.portfolios import BEFORE_MATTERS, grades_office, is_matter_of_office, title_start
from newsvoices.extractor.lexis.words import DASHES
from newsvoices.extractor.names.groups import opens_sentence
from newsvoices.extractor.names.kinds import ACRONYM, Name, decide_kinds
from newsvoices.extractor.names.month_of_may import MonthOfMay, begins_name
from newsvoices.extractor.names.runs import WITH_OF, is_adjective, is_capital, is_function, is_tied, run_end
from newsvoices.extractor.names.words import (
    COLLECTIVES,
    MEDIA_WORDS,
    NAMELIKE,
    ORGANIZATION_WORDS,
    PARTICLES,
    PLURAL_INITIALS,
    SHORTENED,
)
from newsvoices.extractor.names.works import work_at

__all__ = ["find_names"]

_BEFORE_TITLES = frozenset({"democratic", "home", "shadow",
                            "presidential", "vice-presidential", "gubernatorial", "congressional",
                            "senatorial", "foreign", "defense", "defence", "finance", "treasury", "interior",
                            "republican", "state"})  # fmt: skip
"""Words that begin a title, and as often a body's name."""
_SEATS_OF_OFFICERS = frozenset({"office", "bureau", "secretariat", "department", "ministry", "cabinet"})
_MINISTERS = frozenset({"minister", "secretary", "commissioner"})
_NATIONAL = frozenset(name for name in BODIES if name.isupper()) - {"GOP"}
"""Acronyms of bodies that a country has once, whatever region stands before them."""
_LEANINGS = frozenset({"liberal", "conservative", "progressive", "independent"})
_PLURAL_TITLES = frozenset({
    "senators", "representatives", "congressmen", "congresswomen", "governors", "presidents", "ministers", "judges",
    "justices", "professors", "generals", "bishops", "messrs",
})  # fmt: skip
"""Titles before two names or more ([Senators Ann Moe and Per Berg])."""
_APOSTROPHE = re.compile(r" ([’'](?:s\b|(?= )))")
_STOPS = frozenset(".!?…:")
_DATELINE = 12  # words of a dateline
_OPENERS = frozenset("“\"‘'«„:;(—–-.?!…``")


def find_names(analysis: Analysis, sentences: Sequence[tuple[int, int]]) -> list[Name]:
    """Return the names in the sentences (half-open ranges of word numbers), in text order.

    Lines in capitals are read last, with what the rest of the article has shown to be a name.
    """
    words = analysis.words
    known = _Known(words, sentences)
    prose = [(a, b) for a, b in sentences if not known.is_headline(a, b)]
    names: list[Name] = []
    written_at: list[Name] = []
    bylined: set[str] = set()
    for a, b in prose:
        own = _in_sentence(words, a, b, known)
        names.extend(own)
        if own and own[0].first == a and words[a].text.isupper():
            end = _dateline_end(words, a, b)
            written_at.extend(name for name in own if name.first < end)
        elif own and own[0].first == a + 1 and words[a].text == "By" and words[b - 1].text not in _STOPS:
            bylined.update(name.text for name in own if name.last == b or words[name.last].text in (",", "and", "|"))
    decide_kinds(words, [name for name in names if name.kind != "work"], bylined)
    for name in written_at:
        if name.first and words[name.first - 1].text == "(" and words[name.last].text in (")", "/"):
            name.kind = "other"  # the agency
            continue
        capitals = words[name.first].text.isupper() and words[name.last].text in (",", "(")
        if name.kind in ("state", "unknown") or capitals:
            name.kind = "place"
    if len(prose) < len(sentences):
        kinds = {name.text.casefold(): name for name in names if name.kind not in ("place", "other", "unknown", "work")}
        plain = set(prose)
        lines = [(a, b) for a, b in sentences if (a, b) not in plain]
        found = [name for a, b in lines for name in _in_headline(words, a, b, kinds)]
        names = sorted([*names, *found], key=lambda name: name.first)
    return names


def _dateline_end(words: Sequence[Word], a: int, b: int) -> int:
    """Where the dash of a dateline stands ([BERGEN, Norway, 3 May (Reuters) —]); ``a`` where a sentence has none."""
    if len(words[a].text) < 3:
        return a
    for i in range(a + 1, min(b - 1, a + _DATELINE)):
        text = words[i].text
        if text in DASHES:
            return i
        if not (text[0].isupper() or text[0].isdigit() or text in (",", "(", ")", ".", "/")):
            return a
    return a


class _Known:
    """Which words the article writes small, which with a capital inside a sentence, and where May is a month."""

    def __init__(self, words: Sequence[Word], sentences: Sequence[tuple[int, int]]) -> None:
        self.words = words
        self.lower: set[str] = set()
        self.capital: set[str] = set()
        may = MonthOfMay()
        for a, b in sentences:
            if self.is_headline(a, b):
                continue
            for i in range(a, b):
                text = words[i].text
                if text == "May":
                    may.note(words, a, i, b)
                if text[0].islower():
                    self.lower.add(text)
                elif i > a and text[0].isupper() and words[i - 1].text not in _OPENERS:
                    self.capital.add(text)
        self.months = may.months()

    def month_from(self, i: int, b: int) -> int:
        """The number of the first word from ``i`` on that is the month of May, at most ``b``."""
        at = bisect_left(self.months, i)
        return min(b, self.months[at]) if at < len(self.months) else b

    def is_headline(self, a: int, b: int) -> bool:
        """Whether nearly every long word of a line has a capital and no verb is small, as in a title."""
        long = []
        for word in self.words[a:b]:
            if word.text[0].islower() and word.tag in FINITE:
                return False
            if len(word.text) > 3 and word.text.isalpha():
                long.append(word.text)
        small = sum(word[0].islower() for word in long)
        return len(long) >= 3 and small * 5 <= len(long)


def _in_sentence(words: Sequence[Word], a: int, b: int, known: _Known) -> list[Name]:
    names: list[Name] = []
    i = a
    while i < b:
        text = words[i].text
        if not text[0].isupper() and (text.isalpha() or not is_capital(words[i])):
            i += 1
            continue
        work = work_at(words, a, i, b)
        if work is not None:
            names.append(_name(words, i, work, None, "work"))
            i = work
            continue
        high = known.month_from(i, b)
        if high == i or not _may_begin(words, a, i, b, known):
            i += 1
            continue
        end = run_end(words, i, high)
        start = i
        while start > a and words[start - 1].text in PARTICLES and words[start - 1].tag[:2] in ("NN", "FW"):
            start -= 1
        if words[start - 1].text not in BEFORE_MATTERS or not is_matter_of_office(words, start, end):
            names.extend(_read_run(words, start, end, a))
        i = max(end, i + 1)
    return names


def _may_begin(words: Sequence[Word], a: int, i: int, b: int, known: _Known) -> bool:
    word = words[i]
    text = word.text
    lower = text.lower().rstrip(".")
    if is_function(word) or not text[0].isalpha() or is_adjective(word) or is_tied(word) or lower in PLURAL_INITIALS:
        return False
    if lower in ORGANIZATION_WORDS and i + 2 < b and words[i + 1].text == "of" and words[i + 2].text[0].isupper():
        return True  # [Bank of Norway] where a sentence begins
    if lower in COLLECTIVES and i + 2 < b and words[i + 1].tag == "POS" and words[i + 2].tag[:3] == "NNP":
        return words[i + 2].text.lower() in ORGANIZATION_WORDS  # [the ruling People’s Union]
    if text == "Per" and i + 1 < b and words[i + 1].entity == "PERSON":
        return True  # [Per Berg], not [Per person]
    if text == "May" and begins_name(words, i, b):
        return True
    proper = word.tag[:3] == "NNP"
    if not proper and not word.entity and text not in known.capital and not ACRONYM.match(text):
        return False
    if i == a or words[i - 1].text in _OPENERS:
        if opens_sentence(words, i, b) and text not in known.capital:
            return False
        if text in known.capital or ACRONYM.match(text):
            return True
        if text.lower() in known.lower and not (i + 1 < b and words[i + 1].tag[:3] == "NNP"):
            return False
        return proper or bool(word.entity)
    if lower in NAMELIKE and i + 1 < b and words[i + 1].tag[:3] == "NNP":
        return True
    return proper or bool(word.entity) or lower in TITLE_WORDS or ACRONYM.match(text) is not None


def _read_run(words: Sequence[Word], start: int, end: int, low: int) -> list[Name]:
    """Clean a run of dates, titles and descriptions, and cut it where a title begins a person's name."""
    while start < end and _is_edge(words[start]):
        start += 1
    led = start > low and (words[start - 1].text == "Former" or (start - 1 == low and _leads_title(words[low])))
    while end > start and (_is_edge(words[end - 1]) or _is_behind_name(words, low, end - 1)):
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
            if last + 2 < len(lower) and lower[-1] in SHORTENED:  # [Secretary-General of Gulf Forum]
                return _read_run(words, start + last + 1, end, low)
            last = min(len(lower), last + 2)
        first = titles[-1]
        while first - 1 in titles or (first > 1 and lower[first - 1] in ("of", "and") and first - 2 in titles):
            first -= 1
        first = title_start(words[start:end], lower, first, titles)
        ahead = _read_run(words, start, start + first, low) if first else []
        if last == len(lower):
            return ahead  # [the President], [Attorney General]: a description, not a name
        inner = _strip_people(words, start + last, end)
        return [*ahead, _name(words, inner, end, (start + first - (led and first == 0), start + last))]
    begin = _strip_people(words, start, end)
    if end - begin > 1 and words[end - 1].text in _NATIONAL and _is_region(words[begin : end - 1]):
        return [_name(words, begin, end - 1, None), _name(words, end - 1, end, None)]  # [Ohio RNC member]
    title = _small_title(words, begin, low) if begin == start else None
    return [_name(words, begin, end, title)]


def _is_region(words: Sequence[Word]) -> bool:
    return " ".join(word.text for word in words) in REGIONS


def _is_title(words: Sequence[Word], start: int, end: int, k: int, lower: Sequence[str]) -> bool:
    """Whether a word of a run is a title, and no surname, given name or part of a body's name that looks like one."""
    word = lower[k]
    if k == 0 and word in _PLURAL_TITLES and len(lower) > 1:
        return words[start + 1].entity == "PERSON"
    address = is_address(words[start:end], lower, k)
    if address is not None:
        return address
    if word not in TITLE_WORDS and (head_kind(word, False) != "person" or (k and word in MEDIA_WORDS)):
        return False  # [Harbour Courier]
    if (word == "treasury" and len(lower) == 1) or (word == "guard" and k):
        return False  # [the Treasury], [the Coast Guard]
    if k > 1 and lower[k - 1] == "of" and lower[k - 2] in ORGANIZATION_WORDS:
        return False
    if word == "justice" and k == len(lower) - 1 and ORGANIZATION_WORDS & set(lower[:k]):
        return False  # [Harbour Center for Media Justice]
    if k == len(lower) - 1 and k and lower[k - 1] in MEDIA_WORDS and word not in TITLE_WORDS:
        return False  # [the Daily Caller]
    if k and words[start + k - 1].text in PARTICLES:
        return False  # [Hamad bin Sultan]
    if lower[0] in _SEATS_OF_OFFICERS and lower[1:3] == ["of", "the"] and all(_is_officer(w) for w in lower[3:]):
        return False  # [Office of the Attorney General]
    if k + 2 == len(lower) and word in _LEANINGS and is_people(words[start + k + 1].text):
        return False  # [Liberal Democrats]
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


def _is_officer(word: str) -> bool:
    return word in TITLE_WORDS or head_kind(word, False) == "person"


def _is_edge(word: Word) -> bool:
    text = word.text.lower().rstrip(".")
    return is_function(word) or not (text[0].isalpha()) or text in ("former", "then", "ex")


def _leads_title(word: Word) -> bool:
    """Whether a sentence's first word is of the title that follows, whatever its tag ([Acting Mayor Ann Moe])."""
    return word.text.lower() in TITLE_WORDS or grades_office(word)


def _is_behind_name(words: Sequence[Word], low: int, at: int) -> bool:
    """Whether letters for a seat or an honour stand behind a person's name ([Ann Moe MP], [Ann Moe, QC])."""
    if words[at].text not in LETTERS:
        return False
    before = at - 1 - (at - 1 > low and words[at - 1].text in (",", "("))
    return before >= low and words[before].entity == "PERSON" and words[before].text not in LETTERS


def _strip_people(words: Sequence[Word], start: int, end: int) -> int:
    """Drop what says whose somebody is before the name ([Republican Ann Moe], [Russian Ivan Ivanov])."""
    first = start
    while first < end - 2 and is_people(words[first].text) and words[first + 1].entity == "PERSON":
        first += 1
    return first


def _name(words: Sequence[Word], start: int, end: int, title: tuple[int, int] | None, kind: str = "unknown") -> Name:
    text = _APOSTROPHE.sub(r"\1", " ".join(w.text for w in words[start:end]))
    return Name(start, end, text, kind, title, False)


def _small_title(words: Sequence[Word], start: int, low: int) -> tuple[int, int] | None:
    """The lower-case title words straight before a name ([president Petro Poroshenko])."""
    first = start
    if start - low > 2 and words[start - 2].text == "of" and words[start - 3].text.lower() in WITH_OF:
        first -= 3 if words[start - 1].tag == "NN" and words[start - 1].text.islower() else 0  # [secretary of state]
    while first > low and words[first - 1].tag[:2] in ("NN", "JJ"):
        text = words[first - 1].text.rstrip(".")
        if (text.lower() if first - 1 == low else text) not in TITLE_WORDS:
            break
        first -= 1
    rank = words[start - 1].text == "general" and words[start - 2].text != "in"  # whatever its tag
    if first == start or not (rank or words[start - 1].tag[:2] == "NN"):
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
