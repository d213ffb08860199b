"""Names in an article: runs of capitalised words, and in headlines those that the prose shows to be names."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence

from newsvoices.extractor.analysis import FINITE, Analysis, Word
from newsvoices.extractor.lexis.portfolios import BEFORE_MATTERS, is_matter_of_office, matters_start
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DASHES
from newsvoices.extractor.names.bounds.beginnings import may_begin
from newsvoices.extractor.names.bounds.bracketed import bracketed_end, is_party_label
from newsvoices.extractor.names.bounds.capital_words import is_adjective, is_capital, is_tied
from newsvoices.extractor.names.bounds.capitals import part_capitals
from newsvoices.extractor.names.bounds.joint_states import joint_state_end
from newsvoices.extractor.names.bounds.long_offices import long_office
from newsvoices.extractor.names.bounds.month_of_may import MonthOfMay
from newsvoices.extractor.names.bounds.numbered_units import unit_start
from newsvoices.extractor.names.bounds.peerages import place_peerages
from newsvoices.extractor.names.bounds.retired_ranks import retired_rank
from newsvoices.extractor.names.bounds.runs import run_end
from newsvoices.extractor.names.bounds.spelt_bodies import ministry_end, spelt_end
from newsvoices.extractor.names.bounds.styled_people import styled_person_end
from newsvoices.extractor.names.bounds.surnames import find_surnames
from newsvoices.extractor.names.bounds.titled_names import make_name, read_run
from newsvoices.extractor.names.bounds.works import work_at
from newsvoices.extractor.names.credits import drop_credits
from newsvoices.extractor.names.datelines import (
    colon_dateline,
    dateline_end,
    is_town_before_dash,
    place_before_colon,
    place_datelines,
)
from newsvoices.extractor.names.former_bodies import former_body_end, former_text
from newsvoices.extractor.names.kinds.campaigners import campaign_end
from newsvoices.extractor.names.kinds.causes import cause_end
from newsvoices.extractor.names.kinds.deciding import decide_kinds
from newsvoices.extractor.names.kinds.known_bodies import known_body_end
from newsvoices.extractor.names.modifying_names import drop_modifying
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.names.words import (
    OPENERS,
    PARTICLES,
)

__all__ = ["find_names"]

_STOPS = frozenset(".!?…:")
_HILLS_AND_STREETS = frozenset({"Capitol Hill", "Downing Street", "Whitehall", "Westminster", "Holyrood", "Stormont"})
_WHERE = word_set("on in at near outside inside around across along through behind beside opposite past")


def find_names(
    analysis: Analysis, sentences: Sequence[tuple[int, int]], bylines: Collection[int] = frozenset()
) -> list[Name]:
    """Return the names in the sentences (half-open ranges of word numbers), in text order.

    ``bylines`` are the first words of lines that say who wrote the article. Lines in capitals are read last, with what
    the rest of the article has shown to be a name.
    """
    words = analysis.words
    sentences = [*part_capitals(words, sentences, bylines)]
    known = _Known(words, sentences)
    in_prose = set(known.prose)
    prose = [(a, b) for a, b in sentences if a in bylines or (a, b) in in_prose]
    names: list[Name] = []
    written_at: list[Name] = []
    alone: list[Name] = []
    bylined: set[str] = set()
    town = colon_dateline(words, prose)
    for a, b in prose:
        own = _in_sentence(words, a, b, known)
        names.extend(own)
        if len(own) == 1 and own[0].first == a and all(words[i].text in _STOPS for i in range(own[0].last, b)):
            alone.append(own[0])
        if own and own[0].first == a and a in bylines:
            bylined.add(own[0].text)
        elif own and own[0].first == a and words[a].text.isupper():
            end = own[0].last if a == town else dateline_end(words, a, b)
            written_at.extend(name for name in own if name.first < end)
        elif own and own[0].first == a + 1 and words[a].text == "By" and words[b - 1].text not in _STOPS:
            bylined.update(name.text for name in own if name.last == b or words[name.last].text in (",", "and", "|"))
    decide_kinds(words, [name for name in names if name.kind != "work"], bylined)
    place_before_colon(words, prose, names)
    names = sorted([*names, *find_surnames(words, prose, names)], key=lambda name: name.first)
    _drop_headings(names, alone)
    drop_credits(words, names)
    drop_modifying(words, names)
    _place_seats(words, names)
    place_peerages(words, names)
    for name in written_at:
        if name.first and words[name.first - 1].text == "(" and words[name.last].text in (")", "/"):
            name.kind = "other"  # the agency
            continue
        capitals = words[name.first].text.isupper() and words[name.last].text in (",", "(", ":")
        if len(written_at) == 1 and words[name.last].text in DASHES:
            capitals = capitals or is_town_before_dash(words, name, names)
        if name.kind in ("state", "unknown") or capitals:
            name.kind = "place"
    place_datelines(words, names, {name.text for name in written_at if name.kind == "place"})
    if len(prose) < len(sentences):
        kinds = {name.text.casefold(): name for name in names if name.kind not in ("place", "other", "unknown", "work")}
        plain = set(prose)
        lines = [(a, b) for a, b in sentences if (a, b) not in plain]
        found = [name for a, b in lines for name in _in_headline(words, a, b, kinds)]
        names = sorted([*names, *found], key=lambda name: name.first)
    return names


def _place_seats(words: Sequence[Word], names: Sequence[Name]) -> None:
    """Take a seat of government for a place where something is in or before it ([a rally on Capitol Hill])."""
    for name in names:
        if name.first and name.text in _HILLS_AND_STREETS and words[name.first - 1].text.lower() in _WHERE:
            name.kind = "place"


def _drop_headings(names: Sequence[Name], alone: Sequence[Name]) -> None:
    """Take bodies that are only ever a sentence by themselves for headings and credits ([LETTERS])."""
    often = Counter(name.text for name in names) if alone else {}
    by_itself = Counter(name.text for name in alone)
    for name in alone:
        if name.kind == "organization" and by_itself[name.text] == often[name.text]:
            name.kind = "other"


class _Known:
    """Which words the article writes small, which with a capital inside a sentence, and where May is a month.

    ``prose`` are its sentences but for lines in capitals.
    """

    def __init__(self, words: Sequence[Word], sentences: Sequence[tuple[int, int]]) -> None:
        self.words = words
        self.lower: set[str] = set()
        self.capital: set[str] = set()
        self.prose = [(a, b) for a, b in sentences if not self._is_headline(a, b)]
        may = MonthOfMay()
        for a, b in self.prose:
            begin = _begin(words, a, b)
            for i in range(a, b):
                text = words[i].text
                if text == "May":
                    may.note(words, a, i, b)
                if text[0].islower():
                    self.lower.add(text)
                elif (
                    i > a
                    and (i != begin or words[i].tag != "NNS")
                    and text[0].isupper()
                    and words[i - 1].text not in OPENERS
                ):
                    self.capital.add(text)
        self.months = may.months()

    def month_from(self, i: int, b: int) -> int:
        """The number of the first word from ``i`` on that is the month of May, at most ``b``."""
        at = bisect_left(self.months, i)
        return min(b, self.months[at]) if at < len(self.months) else b

    def _is_headline(self, a: int, b: int) -> bool:
        """Whether nearly every long word of a line has a capital and no verb is small, as in a title."""
        long = []
        closed = self.words[b - 1].text == "." if a < b else False  # [Norway, led by Ann Moe, arrive on Monday.]
        for word in self.words[a:b]:
            if word.text[0].islower() and (word.tag in FINITE or (closed and word.tag[:2] == "VB")):
                return False
            if len(word.text) > 3 and word.text.isalpha():
                long.append(word.text)
        small = sum(word[0].islower() for word in long)
        return len(long) >= 3 and small * 5 <= len(long)


def _begin(words: Sequence[Word], a: int, b: int) -> int:
    """The word with which a sentence begins behind its dateline ([HALDEN, 3 May — Dockworkers]), else its first."""
    end = dateline_end(words, a, b) if words[a].text.isupper() else a
    return end + 1 if end > a else a


def _in_sentence(words: Sequence[Word], a: int, b: int, known: _Known) -> list[Name]:
    names: list[Name] = []
    i = a
    while i < b:
        text = words[i].text
        if text.isalpha() and not text[0].isupper():  # most words: no need to look further
            i += 1
            continue
        end = former_body_end(words, i) if "-" in text else None
        if end is not None:
            name = " ".join([text.partition("-")[2], *(w.text for w in words[i + 1 : end])])
            names.append(Name(i, end, name, "organization", None, False))
            i = end
            continue
        former = former_text(words, i) if "-" in text else None
        if former is not None:
            names.append(Name(i, i + 1, former, "unknown", None, False))
            i += 1
            continue
        if not is_capital(words[i]):
            i += 1
            continue
        work = work_at(words, a, i, b)
        if work is not None:
            names.append(make_name(words, i, work, None, "work"))
            i = work
            continue
        high = known.month_from(i, b)
        lettered = i + 1 if is_party_label(words, i, b) else bracketed_end(words, i, high)
        if lettered is not None:
            names.append(make_name(words, i, lettered, None))
            i = lettered
            continue
        campaign = (
            known_body_end(words, i, high) or joint_state_end(words, i, high) or styled_person_end(words, i, high)
        )
        campaign = campaign or spelt_end(words, i, high) or ministry_end(words, i, high)
        if campaign is None and not is_adjective(words[i]):
            campaign = campaign_end(words, a, i, high) or cause_end(words, a, i, high)
        if campaign is not None:
            names.append(make_name(words, i, campaign, None))
            i = campaign
            continue
        led = i > a and is_capital(words[i - 1])
        office = retired_rank(words, i, high) or (None if led else long_office(words, i, high))
        titled = read_run(words, office.name, run_end(words, office.name, high), a) if office is not None else []
        if office is not None and len(titled) == 1:
            if office.first > i:
                names.extend(read_run(words, i, office.first, a))
            if office.body is not None:
                names.append(make_name(words, *office.body, None))
            titled[0].title = (office.first, office.last or titled[0].first)
            names.append(titled[0])
            i = titled[0].last
            continue
        if high == i or not may_begin(words, a, i, b, known):
            i += 1
            continue
        end = run_end(words, i, high)
        if end + 1 < high and words[end].text == "v." and words[end + 1].text[0].isupper():
            end = run_end(words, end + 1, high)  # [Moe v. Harbour Council]
            names.append(make_name(words, i, end, None, "work"))
            i = end
            continue
        if end < high and is_tied(words[end]):
            i = end + 1
            continue  # [the Ann Moe-led Harbour League]
        start = i
        while start > a and words[start - 1].text in PARTICLES and words[start - 1].tag[:2] in ("NN", "FW"):
            start -= 1
        start = unit_start(words, _behind_matters(words, start, end), end, a)
        names.extend(read_run(words, start, end, a))
        i = max(end, i + 1)
    return _without_matters(words, a, names)


def _without_matters(words: Sequence[Word], a: int, names: list[Name]) -> list[Name]:
    """The names of a sentence without those in a title for several matters ([Culture and Sport Minister Ann Moe])."""
    kept: list[Name] = []
    for name in names:
        if name.title is not None:
            first, last = name.title
            start = matters_start(words, first, a)
            while start < first and kept and start <= kept[-1].first:
                kept.pop()
            name.title = start, last
        kept.append(name)
    return kept


def _behind_matters(words: Sequence[Word], start: int, end: int) -> int:
    """Where a name begins behind what an office before it is for ([the Secretary for River Affairs Ann Moe])."""
    if not start or words[start - 1].text not in BEFORE_MATTERS:
        return start
    at = start
    while at < end and words[at].entity != "PERSON":
        at += 1
    police = at == start + 1 and words[start].text == "Police" and words[start - 1].text == "of"
    return at if at > start and (police or is_matter_of_office(words, start, at)) else start


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
