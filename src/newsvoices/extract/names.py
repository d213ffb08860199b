"""Names in an article: persons, organizations and states, by capitals, titles and a list of countries."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from newsvoices.extract.lexicon import VERBS
from newsvoices.extract.wordlists import word_set
from newsvoices.extract.words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    TITLES,
    Token,
)

__all__ = ["Name", "country_of", "find_names", "title_before"]

_FUNCTION_WORDS = (
    ADVERBS | AUXILIARIES | CONJUNCTIONS | DAYS | DETERMINERS | PREPOSITIONS | SUBJECT_PRONOUNS | {*MONTHS}
) | word_set(
    "there here yes not more most less much such only very well please him them me us himself herself mine ours today "
    "tomorrow yesterday english russian french german spanish chinese arabic god internet net"
)
_ORGANIZATION = word_set(
    "foundation ministry institute union party university college committee council bank court department agency "
    "centre center association organization organisation "
    "commission house front movement league company corporation corp inc "
    "ltd group parliament senate congress assembly federation office bureau army force forces police service board "
    "authority fund society church network alliance coalition conference times post journal guardian news press radio "
    "television tribune herald school hospital club team academy trust campaign administration government cabinet "
    "society nations duma politburo kremlin pentagon white"
)
_WORKS = word_set("treaty agreement accord act pact convention constitution charter protocol declaration")
_DEMONYM = re.compile(
    r"(?:[a-z](?:ian|ean|ese|ish|ani)|[a-z]-[A-Z][a-z]+(?:ian|ean|ese|ish))$|^(?:Asian|American|German|Greek|Dutch)$"
)
_LONGEST = 12  # words of a name
_LINKS = word_set("of for the and de la du van von der den bin ibn al el da di dos")
_STATE_ENDING = re.compile(r"^[A-Z][a-z]{2,}stan$")
_ACRONYM = re.compile(r"^[A-Z]{2,6}s?$")

# Seats of government that stand for their state [well-known metonyms; ISO 3166-1 alpha-3].
_CAPITALS = {
    "Moscow": "RUS", "Washington": "USA", "Beijing": "CHN", "Kyiv": "UKR", "Kiev": "UKR", "London": "GBR",
    "Paris": "FRA", "Berlin": "DEU", "Tokyo": "JPN", "Delhi": "IND", "Islamabad": "PAK", "Tehran": "IRN",
    "Ankara": "TUR", "Baghdad": "IRQ", "Damascus": "SYR", "Riyadh": "SAU", "Jerusalem": "ISR", "Cairo": "EGY",
    "Warsaw": "POL", "Rome": "ITA", "Madrid": "ESP", "Athens": "GRC", "Astana": "KAZ", "Tashkent": "UZB",
    "Bishkek": "KGZ", "Dushanbe": "TJK", "Ashgabat": "TKM", "Minsk": "BLR", "Tbilisi": "GEO", "Yerevan": "ARM",
    "Baku": "AZE", "Chisinau": "MDA", "Pyongyang": "PRK", "Seoul": "KOR", "Hanoi": "VNM", "Canberra": "AUS",
    "Ottawa": "CAN", "Havana": "CUB", "Caracas": "VEN", "Kabul": "AFG", "Nairobi": "KEN", "Pretoria": "ZAF",
}  # fmt: skip


class Name(NamedTuple):
    """A name in the text: its tokens' offsets, its words, and what it is taken for.

    ``kind`` is person, organization or state; ``title`` the words of a title before it; ``metonym`` whether a
    capital stands for its state.
    """

    start: int
    end: int
    text: str
    kind: str
    title: tuple[int, int] | None
    metonym: bool


@cache
def _countries() -> dict[str, str]:
    import pycountry

    found: dict[str, str] = {"Russia": "RUS", "Britain": "GBR", "America": "USA", "US": "USA", "U.S.": "USA",
                             "UK": "GBR", "USA": "USA"}  # fmt: skip
    for country in pycountry.countries:
        for name in (country.name, getattr(country, "common_name", None)):
            if name:
                found[name.split(",")[0]] = country.alpha_3
    return found


@cache
def country_of(name: str) -> str | None:
    """Return the ISO 3166-1 alpha-3 code of a country's name or seat of government, or None."""
    known = _countries().get(name) or _CAPITALS.get(name)
    if known is not None or not _STATE_ENDING.match(name):
        return known
    return next((code for full, code in _countries().items() if _alike(full, name)), None)


def _alike(full: str, name: str) -> bool:
    """House spellings of one country differ in an h or a doubled letter ([Kirghizstan], [Kazakstan])."""

    def plain(word: str) -> str:
        return re.sub(r"(.)\1", r"\1", word.lower().replace("h", ""))

    return plain(full) == plain(name)


def find_names(sentences: Sequence[Sequence[Token]]) -> list[Name]:
    """Return the names in the sentences' tokens, in text order."""
    seen = Counter(t.text for tokens in sentences for t in tokens)
    lower = {word for word in seen if word[0].islower()}
    inside = {t.text for tokens in sentences for t in tokens[1:] if t.is_capital}
    names: list[Name] = []
    for tokens in sentences:
        i = 0
        while i < len(tokens):
            end = _run_end(tokens, i, lower, inside)
            if end > i:
                names.extend(_read_run(tokens, i, end))
            i = max(end, i + 1)
    return _retype(names)


def _run_end(tokens: Sequence[Token], start: int, lower: set[str], inside: set[str]) -> int:
    """The end of a run of capitalised words from ``start``; the same position where none begins."""
    first = tokens[start]
    if not _may_begin(first):
        return start
    opens = start == 0 or not tokens[start - 1].is_word
    next_capital = start + 1 < len(tokens) and _may_begin(tokens[start + 1])
    if opens and not next_capital and (first.lower in lower or first.text not in inside):
        return start
    if opens and first.lower in lower and first.lower not in TITLES | _ORGANIZATION:
        return start
    i = start + 1
    while i < min(len(tokens), start + _LONGEST):
        token = tokens[i]
        if token.quoted != first.quoted:
            break
        if (
            _may_begin(token)
            or (token.is_capital and tokens[i - 1].lower.rstrip(".") in TITLES and _capital_at(tokens, i + 1))
            or (token.lower in ("jr.", "sr.") or (token.text == "&" and i + 1 < len(tokens)))
            or ((token.lower in _LINKS or token.lower == "on") and i + 1 < len(tokens) and _linked(tokens, start, i))
        ):
            i += 1
        else:
            break
    while i > start + 1 and tokens[i - 1].lower in _LINKS | {"&", "on"}:
        i -= 1
    return i


def _linked(tokens: Sequence[Token], start: int, link: int) -> bool:
    """Whether a lower-case link joins two parts of one name ([Foundation for Parliamentary Development])."""
    after = tokens[link + 1]
    if tokens[link].lower == "on" and not any(t.lower in _WORKS for t in tokens[start:link]):
        return False
    if tokens[link].lower in ("of", "for", "the", "and", "on"):
        organization = any(t.lower in _WORKS for t in tokens[start:link]) or any(
            t.lower in _ORGANIZATION for t in tokens[start:link]
        )
        ahead = after if after.lower != "the" or link + 2 >= len(tokens) else tokens[link + 2]
        return (
            organization
            and ahead.is_capital
            and (tokens[link].lower != "and" or any(t.lower in _WORKS for t in tokens[start:link]))
        )
    return after.is_capital


def _capital_at(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and _may_begin(tokens[i])


def _may_begin(token: Token) -> bool:
    return (token.is_capital and token.lower.rstrip(".") not in _FUNCTION_WORDS and len(token.text) > 1) or bool(
        re.fullmatch(r"[A-Z]\.", token.text)
    )


def _read_run(tokens: Sequence[Token], start: int, end: int) -> list[Name]:
    first = start
    while first < end and tokens[first].lower.rstrip(".") in TITLES:
        first += 1
    if first == end:
        return []
    words = [t.text for t in tokens[first:end]]
    text = " ".join(words)
    title = (tokens[start].start, tokens[first - 1].end) if first > start else title_before(tokens, first)
    span = (tokens[first].start, tokens[end - 1].end)
    if any(w.lower() in _WORKS for w in words):
        return []
    if (
        _DEMONYM.search(words[-1])
        and end < len(tokens)
        and tokens[end].text[0].islower()
        and title is None
        and tokens[end].lower not in _FUNCTION_WORDS
        and not _is_finite(tokens[end].lower)
    ):
        return []
    organization = any(w.lower().rstrip(".") in _ORGANIZATION for w in words) or (
        len(words) == 1 and bool(_ACRONYM.match(words[0]))
    )
    if country_of(text) is not None or (len(words) == 1 and _STATE_ENDING.match(text)):
        capital = text in _CAPITALS
        if capital and not _acts(tokens, first, end):
            return []
        return [Name(*span, text, "state", None, capital)]
    if title is not None and not organization:
        return [Name(*span, text, "person", title, False)]
    if organization:
        return [Name(*span, text, "organization", None, False)]
    if 2 <= len(words) <= 4 and all(re.fullmatch(r"[^\W\d_][\w.’'-]*", w) for w in words):
        return [Name(*span, text, "person", None, False)]
    return [Name(*span, text, "unknown", None, False)]


def _is_finite(word: str) -> bool:
    form = VERBS.get(word)
    return form is not None and form.shape in ("past", "s")


def _acts(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a capital is spoken of as its government: not where something is, was or goes."""
    before = tokens[start - 1].lower if start else ""
    after = tokens[end] if end < len(tokens) else None
    if before in ("in", "at", "near", "outside", "around", "across", "through", "from", "into"):
        return False
    return after is None or after.text != "," or before in ("with", "by", "to")


def title_before(tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
    """The span of lower-case title words straight before a name ([president Petro Poroshenko])."""
    first = start
    while first > 0 and tokens[first - 1].lower.rstrip(".") in TITLES and not tokens[first - 1].is_capital:
        first -= 1
    return (tokens[first].start, tokens[start - 1].end) if first < start else None


def _retype(names: list[Name]) -> list[Name]:
    """Type single unknown words by the full names that end or begin with them; drop the rest that stay unknown."""
    full = {n.text.split()[-1]: n.kind for n in names if n.kind == "person"}
    kinds = {n.text: n.kind for n in names if n.kind != "unknown"}
    result = []
    for name in names:
        kind = name.kind
        if kind == "unknown":
            kind = full.get(name.text) or kinds.get(name.text) or "unknown"
        result.append(name._replace(kind=kind))
    return result
