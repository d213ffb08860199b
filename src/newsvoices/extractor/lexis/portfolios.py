"""The matters and grades that belong to a title ([Union River Affairs Minister], [Chief Cabinet Secretary])."""

from collections.abc import Collection, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.places import is_country, is_people
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = [
    "BEFORE_MATTERS",
    "MATTERS",
    "OFFICE_LINKS",
    "grades_office",
    "is_matter",
    "is_matter_of_office",
    "matters_start",
    "opens_office",
    "title_start",
]

MATTERS = word_set(
    "affairs agriculture aviation border business climate commerce communications community competition construction "
    "consumer cooperation culture cyber defence defense development digital economic economy education electricity "
    "employment energy environment environmental equality external families family finance fisheries food foreign "
    "forest forestry forests gender health heritage higher home homeland housing human immigration industries industry "
    "information infrastructure innovation interior internal international investment irrigation justice labor labour "
    "land lands livestock local marine maritime migration mineral minerals mines mining municipal natural oil pensions "
    "petroleum planning police ports power primary public railway railways reconstruction religious resources revenue "
    "roads rural science security settlements shipping social sport sports steel sustainability taxation technology "
    "textiles tourism trade transport transportation treasury tribal urban veterans water welfare wildlife women work "
    "works youth"
)
"""What ministers, secretaries and commissioners are for."""
_CHIEFS = word_set("chief chiefs officer officers official officials captain commander investigator investigators")
"""Who is called after the fire brigade, by no name of one ([Fire chief Ann Moe])."""
_FIELDS = word_set(
    "sciences engineering medicine space arts letters urban rural humanities customs recreation political consular "
    "services media games law history economics physics chemistry democracy politics"
)
"""What else committees, academies and offices are for."""
_GRADES = word_set(
    "additional joint principal senior permanent executive managing special cabinet private returning presiding petty"
)
"""Words that grade an office or say where it sits."""
_LOCAL = word_set("warrant district regional national federal founding staff research crime medical county village")
"""Words that do so where no body's name stands before them."""
_MINISTERS = word_set("minister ministers secretary commissioner undersecretary under-secretary")
_PRESS = word_set("secretary officer adviser advisor attaché attache")
_BEFORE_AFFAIRS = 3  # words of a matter that no list knows
_OFFICERS = word_set("officer officers")
_BETWEEN_CHIEF = 3  # words between "chief" and "officer"

BEFORE_MATTERS = word_set("of for and ,")
"""Words behind which there may stand what a minister is for."""
OFFICE_LINKS = frozenset({"of", "for", "to"})
"""Words that join an office to what it is of."""
_MATTERS_OF_ONE = 8  # words for the matters of one minister


def is_matter(word: str) -> bool:
    """Say whether a word with a capital is a matter of state or a field of learning."""
    lower = word.lower()
    return lower in MATTERS or lower in _FIELDS


def grades_office(word: Word) -> bool:
    """Say whether a word before a title is a part of it ([Permanent Secretary])."""
    return word.text.lower() in _GRADES


def opens_office(words: Sequence[Word], first: int, high: int) -> bool:
    """Say whether a word is only what a minister in small letters behind it is for ([Transport minister Ann Moe])."""
    if words[first].text == "Fire":
        return first + 1 < high and words[first + 1].text in _CHIEFS
    at = first
    while at < min(high - 1, first + _BEFORE_AFFAIRS) and words[at].text.lower() in MATTERS:
        at += 1
        if words[at].text in _MINISTERS:
            return True
        if not words[at].text.islower():
            return False
    return False


def title_start(run: Sequence[Word], lower: Sequence[str], first: int, titles: Collection[int]) -> int:
    """Return where a title begins in a run of capitals whose title words end with those at ``first`` and behind.

    ``lower`` are the run's words in small letters, ``titles`` the numbers of those that are titles by themselves.
    """
    if lower[first] in _OFFICERS:  # [Chief Human Resources Officer]
        back = range(first - 1, max(-1, first - 2 - _BETWEEN_CHIEF), -1)
        chief = next((k for k in back if lower[k] == "chief"), first)
        first = chief if all(word.entity != "PERSON" for word in run[chief:first]) else first
    minister = any(lower[k] in _MINISTERS for k in titles if k >= first)
    while first:
        before = lower[first - 1]
        if (
            first - 1 in titles
            or before in _GRADES
            or (before == "press" and lower[first] in _PRESS)
            or (minister and before in MATTERS)
            or (before == "trade" and lower[first] == "representative")
            or _LOCAL.issuperset(lower[:first])
        ):
            first -= 1
            if before == "affairs":
                first = _matter_start(run, lower, first)
        elif before == "union" and first == 1 and minister:
            return 0  # [Union Home Minister], in India
        else:
            break
    return first


def matters_start(words: Sequence[Word], first: int, low: int) -> int:
    """Return where a title begins that is for several matters ([Culture, Tourism and Sport Minister Ann Moe]).

    Its last matter begins at ``first``, its sentence at ``low``.
    """
    start = first
    if start - 2 < low or words[start - 1].text not in ("and", "&") or not is_matter(words[start].text):
        return first
    at = start - 2
    while at >= low and words[at].text[0].isupper() and is_matter(words[at].text):
        start = at
        at -= 1 + (at - 1 > low and words[at - 1].text == ",")
    return first if start > low and words[start - 1].text in BEFORE_MATTERS - {","} else start


def _matter_start(run: Sequence[Word], lower: Sequence[str], first: int) -> int:
    """Where the words for some affairs begin ([River Affairs])."""
    for _ in range(_BEFORE_AFFAIRS):
        before = run[first - 1] if first else None
        if before is None or is_people(before.text) or is_country(before.text) or before.text.isupper():
            break
        if before.entity in ("PERSON", "LOCATION") or lower[first - 1] == "union":
            break
        first -= 1
    return first


def is_matter_of_office(words: Sequence[Word], start: int, end: int) -> bool:
    """Say whether the words of a name are only what an office before them is for ([the Minister for Housing])."""
    if not is_matter(words[start].text):
        return False
    if any(not is_matter(word.text) and word.text != "and" for word in words[start:end]):
        return False
    first = start - 1
    while (
        first > 0
        and start - first < _MATTERS_OF_ONE
        and (words[first].text in ("and", ",") or is_matter(words[first].text))
    ):
        first -= 1
    state = first > 2 and words[first - 1].text == "State"  # [Minister of State for Housing]
    noun = words[first - 3 if state else first - 1].text.lower()
    return first > 0 and words[first].text in ("of", "for") and noun in _MINISTERS
