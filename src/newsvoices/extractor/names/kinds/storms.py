"""Storms that are called by their names alone: [Typhoon Luyong], then [Luyong]."""

from collections.abc import Collection, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.kinds.shapes import STORMS

__all__ = ["called_by_storms", "lives"]

_BEFORE = ("Super ", "Severe ", "Tropical ", "Winter ")
_SAYING = word_set("said says told tells asked asks added adds recalled recalls")
_OF_PEOPLE = word_set("who whose")
_APPOSED = 4  # words of an apposition up to its noun


def called_by_storms(kinds: Mapping[str, str], people: Collection[str]) -> list[str]:
    """Return the names of storms without that word, where nobody in the article has them ([Luyong])."""
    called = set()
    for text, kind in kinds.items():
        whole = text
        for word in _BEFORE:
            whole = whole.removeprefix(word)
        noun, _, name = whole.partition(" ")
        if kind == "other" and noun.lower() in STORMS | {"storm"} and text not in people:
            called.add(name)
    return [text for text in kinds if text in called and " " not in text and text not in people]


def lives(words: Sequence[Word], last: int) -> bool:
    """Say whether what follows a name is of somebody, not of a storm ([Luyong, who lives], [Luyong, a nurse,])."""
    after = words[last : last + 2 + _APPOSED]
    if not after or after[0].text != ",":
        return bool(after) and after[0].text in _SAYING
    if len(after) > 1 and (after[1].text in _OF_PEOPLE or after[1].text.isdigit()):
        return True
    noun = next((word for word in after[1:] if word.tag == "NN"), None)
    return len(after) > 1 and after[1].tag == "DT" and noun is not None and head_kind(noun.text, False) == "person"
