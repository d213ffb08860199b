"""Bodies with commas or several owners in their names: [Union of Miners, Dockers and Sailors (UMDS)]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.portfolios import is_matter
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.extractor.names.words import COLLECTIVES, COMPANY_WORDS, ORGANIZATION_WORDS

__all__ = ["ministry_end", "owned_by_two", "spelt_end"]

_LONGEST = 18  # words of such a name
_FEWEST = 4  # letters, fewer of which are found in any row of names
_BODIES = ORGANIZATION_WORDS | COMPANY_WORDS
_MINISTRIES = frozenset({"Ministry", "Department", "Committee", "Commission"})
_JOINING = frozenset({",", "and", "of", "the", "for", "&", "in"})


def spelt_end(words: Sequence[Word], first: int, high: int) -> int | None:
    """Return the number of the word behind a name that joins several matters, with letters in brackets; else None.

    The letters spell a name with a comma in it, or all of one with "of" ([Office of the Director of Fishing (ODF)]), or
    it has an article before it and none inside ([the Fish, Crab and Seaweed Board (NFB)]).
    """
    initials, every = "", ""
    commas, joined, of, body, articles = 0, False, False, False, 0
    for at in range(first, min(high - 2, first + _LONGEST)):
        text = words[at].text
        if text == "(":
            letters = words[at + 1].text
            if words[at + 2].text == ")" and body and len(letters) >= _FEWEST and letters == every:
                return at  # [the UN Relief Force in Lusandra (UNRFIL)]
            if words[at + 2].text != ")" or not letters.isupper() or not body or not (joined or of):
                return None
            spelt = commas > 0 and len(letters) >= _FEWEST and _spells(letters, initials)
            spelt = spelt or (of and len(letters) >= _FEWEST - 1 and letters == initials)
            return at if spelt or (joined and not articles and _is_one_body(words, first, at)) else None
        commas += text == ","
        joined = joined or text == "and"
        of = of or text == "of"
        articles += text == "the"
        body = body or text.lower().rstrip(".") in _BODIES
        every += text if text.isupper() else text[0].upper() if text[0].isalpha() else ""
        if text[0].isupper():
            initials += text[0]
        elif text not in _JOINING and words[at].tag != "POS":
            return None
    return None


def _is_one_body(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether words behind an article begin with no body or person, and end with a body."""
    behind_article = first > 0 and words[first - 1].text in ("the", "The")
    inner = (word.text.lower().rstrip(".") for word in words[first : last - 1])
    plain = not any(word in _BODIES or word in TITLE_WORDS for word in inner)
    ends = words[last - 1].text.lower().rstrip(".") in _BODIES
    persons = any(word.entity == "PERSON" for word in words[first:last])
    return behind_article and plain and ends and not persons


def _spells(letters: str, initials: str) -> bool:
    """Whether letters are some of the initials, in their order, the first and the last among them."""
    rest = iter(initials)
    ends = letters[0] == initials[:1] and letters[-1] == initials[-1:]
    return ends and len(letters) * 2 > len(initials) and all(letter in rest for letter in letters)


def ministry_end(words: Sequence[Word], first: int, high: int) -> int | None:
    """Return the number of the word behind a ministry of three matters or more ([the Land, Water and Port Ministry]).

    An article stands before them, commas and "and" between; None where the words are no such name.
    """
    if not first or words[first - 1].tag != "DT" or not is_matter(words[first].text):
        return None
    at, commas = first, 0
    while at + 2 < min(high, first + _LONGEST) and is_matter(words[at].text) and words[at].text[0].isupper():
        at += 1
        if words[at].text in _MINISTRIES:
            return at + 1 if commas and words[at - 2].text == "and" else None
        commas += words[at].text == ","
        at += words[at].text in (",", "and")
        at += words[at].text == "and"
    return None


def owned_by_two(words: Sequence[Word], owner: int, high: int) -> int | None:
    """Return the number of the word behind a body that two trades have ([Nurses’ and Midwives’ Union]); else None.

    The apostrophe of the first stands at ``owner``.
    """
    if owner + 4 >= high or words[owner + 1].text != "and" or words[owner + 3].tag != "POS":
        return None
    trades = (words[owner - 1].text.lower(), words[owner + 2].text.lower())
    several = any(trade in COLLECTIVES or head_kind(trade, True) == "group" for trade in trades)
    several = several and trades[0].endswith("s") and trades[1].endswith("s")
    body = words[owner + 4].text
    return owner + 5 if several and body[0].isupper() and body.lower() in ORGANIZATION_WORDS else None
