"""The names in a run of capitalised words, cut off from titles, dates and descriptions."""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.gazetteer import ARMED, BODIES, NEWSROOMS, REGIONS
from newsvoices.extractor.lexis.given_names import FEMALE, MALE, sex_of_given
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.honorifics import LETTERS, SEATS, is_address
from newsvoices.extractor.lexis.newsrooms import MEDIA_WORDS
from newsvoices.extractor.lexis.peoples import TWO_WORDS
from newsvoices.extractor.lexis.places import is_country, is_people
from newsvoices.extractor.lexis.portfolios import grades_office, is_matter, is_matter_of_office, title_start
from newsvoices.extractor.lexis.titles import COURTESY, TITLE_WORDS
from newsvoices.extractor.names.bounds.capital_words import ends_as_month, is_form, is_function
from newsvoices.extractor.names.bounds.given_words import is_given_word
from newsvoices.extractor.names.bounds.joining_words import WITH_OF
from newsvoices.extractor.names.bounds.long_offices import is_of_office, small_office
from newsvoices.extractor.names.bounds.members_behind import ends_in_members
from newsvoices.extractor.names.bounds.numbered_units import begins_unit
from newsvoices.extractor.names.bounds.people_behind import person_behind_body, service_behind, title_behind_body
from newsvoices.extractor.names.bounds.two_bodies import second_body
from newsvoices.extractor.names.kinds.posts import is_before_post, is_short_ministry
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.names.words import GENERATIONS, LINKS, ORGANIZATION_WORDS, PARTICLES, SHORTENED
from newsvoices.text.common_words import is_common

__all__ = ["make_name", "read_run"]

_BEFORE_TITLES = frozenset({"democratic", "home", "shadow",
                            "presidential", "vice-presidential", "gubernatorial", "congressional",
                            "senatorial", "foreign", "defense", "defence", "finance", "treasury", "interior",
                            "republican", "state"})  # fmt: skip
"""Words that begin a title, and as often a body's name."""
_SEATS_OF_OFFICERS = frozenset({"office", "bureau", "secretariat", "department", "ministry", "cabinet"})
_NATIONAL = frozenset(name for name in BODIES if name.isupper()) - {"GOP"}
"""Acronyms of bodies that a country has once, whatever region stands before them."""
_ADDRESSED = frozenset({"president", "chair", "chairman", "chairwoman", "chairperson", "speaker", "secretary",
                        "ambassador", "mayor", "minister", "senator", "moderator", "vice-president"})  # fmt: skip
"""Offices by which somebody is spoken to behind a courtesy, that are hardly surnames."""
_OF_FIELDS = frozenset({"reporter", "correspondent", "editor", "columnist", "writer"})
"""Trades whose field stands before them."""
_NO_TITLES = frozenset({"former", "then", "ex", "retired", "rival", "fellow", "arch-rival"})
"""Words that may begin a sentence before a name and belong to none."""
_FOR_MATTERS = frozenset({"Minister", "Secretary", "Commissioner"})
_LEANINGS = frozenset({"liberal", "conservative", "progressive", "independent"})
_HELD_ALONE = frozenset({"mayor", "governor", "gov", "senator", "sen", "representative", "rep", "congressman",
                         "congresswoman", "councilman", "councilwoman", "sheriff", "ambassador"})  # fmt: skip
_PLURAL_TITLES = frozenset({
    "senators", "representatives", "congressmen", "congresswomen", "governors", "presidents", "ministers", "judges",
    "justices", "professors", "generals", "bishops", "messrs",
})  # fmt: skip
"""Titles before two names or more ([Senators Ann Moe and Per Berg])."""
_KOREAN = frozenset({"son", "ma"})
"""Surnames in Korea that are other words too."""
_RANKS = frozenset({"constable", "sergeant", "inspector", "superintendent", "officer", "corporal", "detective"})
"""Ranks of the police, before which the word for it may stand."""
_GIVEN = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,5}$")
_GENERAL = frozenset({"infirmary", "hospital", "hospice", "assembly"})
_OF_MARINES = frozenset({"royal", "former", "ex", "u.s", "us", "navy", "retired"})
_AT_HAND = frozenset({"substitute", "guide", "keeper", "opener", "seed"})
"""What people are that opens a sentence before their full names, and is the name of a thing or a paper elsewhere."""
_BILLING = frozenset({"Starring", "Featuring", "Introducing"})
_APOSTROPHE = re.compile(r" ([’'](?:s\b|(?= )))")


def read_run(words: Sequence[Word], start: int, end: int, low: int) -> list[Name]:
    """Return the names in the words from ``start`` to ``end``, less dates, titles and descriptions.

    A run is cut where a title begins a person's name. ``low`` is where the sentence begins.
    """
    unit = start < end and begins_unit(words, start, end)
    while start < end and not unit and _is_edge(words[start]) and not is_given_word(words, start, low):
        start += 1
    led = low < start < end and (
        words[start - 1].text == "Former"
        or (start - 1 == low and _leads_title(words[low], words[start]))
        or (words[start - 1].text in ("Most", "Very") and words[start].text.rstrip(".") in ("Reverend", "Rev", "Revd"))
    )
    while end > start and (
        (_is_edge(words[end - 1]) and not ends_as_month(words[end - 1]) and not is_form(words, end - 1))
        or _is_behind_name(words, low, end - 1)
    ):
        end -= 1
    if end - start > 1 and (words[end - 1].text.removesuffix("s") in SEATS or ends_in_members(words, start, end)):
        end -= 1  # [Fine Gael TDs], [Appeals Court Justices]
    if start == end:
        return []
    if " ".join(w.text for w in words[start:end]) in NEWSROOMS:
        return [make_name(words, start, end, None)]  # [The Plain Dealer]
    lower = [w.text.lower().rstrip(".") for w in words[start:end]]
    body = range(len(lower))
    titles = [k for k in body[unit:] if _is_title(words, start, end, k, lower)]  # [First Fleet] has no title
    organized = [
        k for k in body if lower[k] in ORGANIZATION_WORDS and not (k > 1 and lower[k - 1] == "of" and k - 2 in titles)
    ]  # [Chief of Staff] is no body
    if titles and _is_officer_in_full(words[start:end], lower, titles[-1]):
        organized = [k for k in organized if k < titles[-1]]  # [Mayor Ann Post]
    if titles and not (organized and organized[-1] > titles[-1]):
        last = titles[-1] + 1
        if last < len(lower) and lower[last] == "of":  # [Secretary of State John Kerry]
            if last + 2 < len(lower) and lower[-1] in SHORTENED:  # [Secretary-General of Gulf Forum]
                return read_run(words, start + last + 1, end, low)
            last = min(len(lower), last + 2)
            while last < len(lower) and is_of_office(lower[last - 1]) and is_of_office(lower[last]):
                last += 1  # [the Director of Public Prosecutions]
        first = titles[-1]
        while first - 1 in titles or (first > 1 and lower[first - 1] in ("of", "and") and first - 2 in titles):
            first -= 1
        first = title_start(words[start:end], lower, first, titles)
        if lower[titles[-1]] in _OF_FIELDS and all(is_matter(word) for word in lower[:first]):
            first = 0  # [Local Democracy Reporter]
        if first == 1 and lower[0] == "police" and lower[titles[-1]] in _RANKS:
            first = 0  # [Police Constable Ann Moe]
        ahead = read_run(words, start, start + first, low) if first else []
        nicknamed = last == len(lower) and lower[last - 1] == "state" and start > low
        if nicknamed and words[start - 1].text.lower() == "the":
            return []  # [the Harbour State], a region
        if last == len(lower) == 1 and is_short_ministry(words, start, low):
            return [make_name(words, start, end, None)]
        if last == len(lower):
            return ahead  # [the President], [Attorney General]: a description, not a name
        inner = _strip_people(words, start + last, end)
        if words[inner].text in LINKS:  # [the Inspector General for the Harbour Community]
            matter = is_matter_of_office(words, inner + 1, end)
            return ahead if matter else [*ahead, *read_run(words, inner + 1, end, low)]
        if lower[last - 1] not in COURTESY and _are_plain(words[inner:end]):
            return ahead  # [Executive Order], [Republican Voters]
        return [*ahead, make_name(words, inner, end, (start + first - (led and first == 0), start + last))]
    begin = _strip_people(words, start, end)
    if end - begin > 1 and words[begin].text in ("PAC", "PACs"):
        begin += 1  # [the super PAC Harbour Action]
    if end - begin > 1 and words[end - 1].text in _NATIONAL and _is_region(words[begin : end - 1]):
        return [make_name(words, begin, end - 1, None), make_name(words, end - 1, end, None)]  # [Ohio RNC member]
    seat = second_body(words, begin, end)
    if seat is not None:
        return [make_name(words, begin, seat, None), make_name(words, seat, end, None)]
    serving = service_behind(words, begin, end)
    if serving is not None:
        return [make_name(words, serving, end, (begin, serving))]
    person = person_behind_body(words, begin, end)
    if person is not None:
        return [make_name(words, begin, person, None), make_name(words, person, end, None)]
    office = title_behind_body(words, begin, end)
    if office is not None:  # [Ku Klux Klan Grand Wizard Per Berg]
        return [make_name(words, begin, office, None), make_name(words, end - 2, end, (office, end - 2))]
    title = _small_title(words, begin, low) if begin == start else None
    return [make_name(words, begin, end, title)]


def _is_region(words: Sequence[Word]) -> bool:
    return " ".join(word.text for word in words) in REGIONS


def _is_title(words: Sequence[Word], start: int, end: int, k: int, lower: Sequence[str]) -> bool:
    """Whether a word of a run is a title, and no surname, given name or part of a body's name that looks like one."""
    word = lower[k]
    if k + 1 < len(lower) and (word == "guy" or (word in _KOREAN and _GIVEN.match(words[start + k + 1].text))):
        return False  # [Lawyer Guy Moe], [Son Woo-min]
    if k == 0 and word in _PLURAL_TITLES and len(lower) > 1:
        initial = len(lower[1]) == 1 and len(lower) > 2  # [Justices R Moe and Ann Berg]
        return initial or words[start + 1].entity == "PERSON"
    if word.endswith("s") and word[:-1].upper() in SEATS and 0 < k < len(lower) - 1:
        return words[start + k + 1].entity == "PERSON"  # [Harbour MPs Ann Moe and Per Berg]
    address = is_address(words[start:end], lower, k)
    if address is not None:
        return address
    if word in _AT_HAND and k == 0 and end - start > 2:
        return words[start + 1].entity == "PERSON" == words[start + 2].entity
    if word not in TITLE_WORDS and (head_kind(word, False) != "person" or (k and word in MEDIA_WORDS)):
        return False  # [Harbour Courier]
    if (word == "treasury" and len(lower) == 1) or (word == "guard" and k):
        return False  # [the Treasury], [the Coast Guard]
    if k > 1 and lower[k - 1] == "of" and lower[k - 2] in ORGANIZATION_WORDS:
        return False
    if k and is_matter(word) and ORGANIZATION_WORDS & set(lower[:k]) and lower[k - 1] == "the":
        return False  # [the Department of Food and the Marine]
    if k > 2 and k == len(lower) - 1 and is_matter(word) and lower[k - 2] == "of":
        return lower[k - 3] not in ORGANIZATION_WORDS  # [the Bureau of Civil Defense]
    if word == "marine" and k and k == len(lower) - 1 and words[start + k].entity == "ORGANIZATION":
        before = words[start + k - 1].text  # [Lund Marine], a firm; but [a U.S. Marine]
        return is_people(before) or is_country(before) or lower[k - 1] in _OF_MARINES
    if word == "general" and k + 1 < len(lower) and lower[k + 1] in _GENERAL:
        return False  # [Harbour General Infirmary]
    if word == "ag" and k and k == len(lower) - 1:
        return False  # [Lund Oil AG]; but [AG Ann Moe]
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
    if word == "state" and k and f"{words[start + k - 1].text} State" in ARMED:
        return False
    if k == len(lower) - 1 and k and lower[k - 1] in COURTESY:
        return word in _ADDRESSED  # [Madam Chair]; but [Mr. Singer]
    ends = {w.text for w in words[start + k + 1 : end]} <= GENERATIONS
    if k and ends and words[start + k].entity == "PERSON" == words[start + k - 1].entity:
        return False  # [James Baker], [Ann King Jr.]
    text = words[start + k].text
    if len(lower) == 1 and word not in TITLE_WORDS and words[start].entity == "PERSON":
        return False  # [Baker said]
    return not (k == 0 and len(lower) == 2 and (text in MALE or text in FEMALE))  # [Dean Baker]


def _is_officer_in_full(run: Sequence[Word], lower: Sequence[str], title: int) -> bool:
    """Whether a given name and one word more stand behind an office that nothing is called after with its holder."""
    return lower[title] in _HELD_ALONE and len(run) == title + 3 and sex_of_given(run[title + 1].text) != ""


def _are_plain(words: Sequence[Word]) -> bool:
    """Whether words are common ones, and the tagger takes none of them for a person's name."""
    return all(is_common(word.text.lower()) and word.entity != "PERSON" for word in words)


def _is_officer(word: str) -> bool:
    return word in TITLE_WORDS or head_kind(word, False) == "person"


def _is_edge(word: Word) -> bool:
    text = word.text.lower().rstrip(".")
    return is_function(word) or not (text[0].isalpha()) or text in _NO_TITLES


def _leads_title(word: Word, title: Word) -> bool:
    """Whether a sentence's first word is of the title that follows, whatever its tag ([Acting Mayor Ann Moe])."""
    matter = title.text in _FOR_MATTERS and is_matter(word.text)  # [Competition Commissioner Ann Moe]
    return matter or word.text.lower() in TITLE_WORDS or grades_office(word)


def _is_behind_name(words: Sequence[Word], low: int, at: int) -> bool:
    """Whether letters for a seat or an honour stand behind a person's name ([Ann Moe MP], [Ann Moe, QC])."""
    if words[at].text not in LETTERS or is_before_post(words, at + 1):
        return False  # but [Ann Moe, IFS director]
    before = at - 1 - (at - 1 > low and words[at - 1].text in (",", "("))
    return before >= low and words[before].entity == "PERSON" and words[before].text not in LETTERS


def _strip_people(words: Sequence[Word], start: int, end: int) -> int:
    """Drop what says whose somebody is before the name ([Republican Ann Moe], [Russian Ivan Ivanov])."""
    first = start
    if first < end - 3 and words[first + 2].entity == "PERSON":
        first += 2 * (f"{words[first].text} {words[first + 1].text}" in TWO_WORDS)  # [South African Ann Moe]
    while first < end - 2 and words[first + 1].entity == "PERSON" and _is_apart(words[first]):
        first += 1
    return first


def _is_apart(word: Word) -> bool:
    """Whether a word before two of a person's name is none of his: one for a people, or a region, or a bill's."""
    return is_people(word.text) or word.text in REGIONS or word.text in _BILLING


def make_name(
    words: Sequence[Word], start: int, end: int, title: tuple[int, int] | None, kind: str = "unknown"
) -> Name:
    """Return the words from ``start`` to ``end`` as a name, with the range of the title before it."""
    text = _APOSTROPHE.sub(r"\1", " ".join(w.text for w in words[start:end])).replace(" ,", ",")
    text = text.replace(" ( ", "(").replace(" )", ")")
    return Name(start, end, text, kind, title, False)


def _was_title(text: str) -> bool:
    """Whether a word is a title that somebody had ([then-Gov.], [ex-president])."""
    before, _, title = text.lower().partition("-")
    return before in ("then", "ex") and title.rstrip(".") in TITLE_WORDS


def _small_title(words: Sequence[Word], start: int, low: int) -> tuple[int, int] | None:
    """The lower-case title words straight before a name ([president Petro Poroshenko])."""
    first = small_office(words, start, low)
    if (
        first == start
        and start - low > 2
        and words[start - 2].text == "of"
        and words[start - 3].text.lower() in WITH_OF
    ):
        first -= 3 if words[start - 1].tag == "NN" and words[start - 1].text.islower() else 0  # [secretary of state]
    if _was_title(words[start - 1].text) and first == start > low:
        return start - 1, start
    while first > low and words[first - 1].tag[:2] in ("NN", "JJ"):
        text = words[first - 1].text.rstrip(".")
        if (text.lower() if first - 1 == low else text) not in TITLE_WORDS:
            break
        first -= 1
    rank = words[start - 1].text == "general" and words[start - 2].text != "in"  # whatever its tag
    rank = rank or (words[start - 1].text == "chief" and words[start].entity == "PERSON")
    if first == start or not (rank or words[start - 1].tag[:2] == "NN"):
        return None
    return first, start
