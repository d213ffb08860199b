"""Bodies with commas or several owners in their names: [Union of Miners, Dockers and Sailors (UMDS)]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.names.words import COLLECTIVES, ORGANIZATION_WORDS

__all__ = ["owned_by_two", "spelt_end"]

_LONGEST = 18  # words of such a name
_FEWEST = 4  # letters, fewer of which are found in any row of names
_JOINING = frozenset({",", "and", "of", "the", "for", "&", "in"})


def spelt_end(words: Sequence[Word], first: int, high: int) -> int | None:
    """Return the number of the word behind a name with a comma in it that letters in brackets spell; else None."""
    initials, commas, body = "", 0, False
    for at in range(first, min(high - 2, first + _LONGEST)):
        text = words[at].text
        if text == "(":
            letters = words[at + 1].text
            closed = words[at + 2].text == ")" and letters.isupper() and len(letters) >= _FEWEST
            return at if closed and commas and body and _spells(letters, initials) else None
        commas += text == ","
        body = body or text.lower() in ORGANIZATION_WORDS
        if text[0].isupper():
            initials += text[0]
        elif text not in _JOINING and words[at].tag != "POS":
            return None
    return None


def _spells(letters: str, initials: str) -> bool:
    """Whether letters are some of the initials, in their order, the first and the last among them."""
    rest = iter(initials)
    ends = letters[0] == initials[:1] and letters[-1] == initials[-1:]
    return ends and len(letters) * 2 > len(initials) and all(letter in rest for letter in letters)


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
