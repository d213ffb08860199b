"""What those beside a name belong to: [Jan Solva MLAs], [the ruling Nova Zora], [Tharo’s prime minister], no person."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.gazetteer import REGIONS
from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.honorifics import SEATS
from newsvoices.extractor.lexis.places import is_country, is_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.kinds.bare_clauses import has_bare_clause
from newsvoices.extractor.names.words import TAGGER

__all__ = ["is_governing", "told_by_members"]

_SEATED = SEATS | {"MPs", "MEPs", "MSPs", "MLAs", "MLCs", "MNAs", "MPPs", "TDs"}
_GOVERNING = word_set("ruling governing opposition")
"""Adjectives of parties."""
_LEADING = word_set("leader boss chief convener convenor supremo")
"""Who has the body’s name before the noun and his own behind it."""
_PLAYERS = word_set("gaffer striker winger midfielder goalkeeper defender")
"""Whom a club is told of by, without their names too ([the former Solvarg winger said])."""
_MINISTERS = word_set("prime foreign interior defence defense finance")
"""What ministers of a state are for, where "minister" follows."""
_GRADED = word_set("self-styled former acting interim deputy new")
_OPEN = 4  # where nothing but the tagger says that it is somebody
_BACK = 3  # words from a name to the article before it


def told_by_members(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what members, leaders and ministers beside a name without title say of it, and how much that weighs."""
    if last + 1 >= len(words) or sex_of_given(words[first].text):
        return
    after = words[last]
    if after.text in _SEATED and words[last - 1].text not in _SEATED:
        yield "person", -TAGGER
        if after.text not in SEATS:
            yield "organization", _OPEN
    elif after.tag == "POS":
        at = last + 1 + (words[last + 1].text in _GRADED)
        if at + 1 < len(words) and words[at].text.lower() in _MINISTERS and words[at + 1].text.lower() == "minister":
            yield "person", -TAGGER
            yield "place", _OPEN
    elif _has_leader(words, first, last) or is_governing(words, first, last) or _has_former(words, first, last):
        yield "person", -TAGGER
        yield "organization", _OPEN


def _has_leader(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a leader’s own name follows one of two words or three, that is no state’s or place’s."""
    text = " ".join(word.text for word in words[first:last])
    if not 1 < last - first < _BACK + 1 or words[last].text not in _LEADING:
        return False
    known = is_country(text) or is_people(text) or text in REGIONS or is_people(words[last - 1].text)
    return not known and words[last + 1].entity == "PERSON" and words[last + 1].text[0].isupper()


def is_governing(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether an article and what only parties are stand before a name, and no ruling that somebody wanted."""
    if first < 2 or words[first - 1].text not in _GOVERNING or words[first - 2].text.lower() not in ("the", "’s", "'s"):
        return False
    return words[first - 1].text != "ruling" or not has_bare_clause(words, first - 2, last)


def _has_former(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether somebody who played for a club, and is not named there, has its name before the noun."""
    if first < _BACK - 1 or last - first > 1 or words[last].text not in _PLAYERS or words[first].entity == "LOCATION":
        return False
    led = words[first - 1].text == "former" and words[first - 2].text.lower() == "the"
    return led and (words[last + 1].tag in FINITE or words[last + 1].text in (",", "."))
