"""Surnames that are nouns too, alone and with a capital, of people whom the article names in full ([King said])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.words import MONTHS
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.names.titled_names import make_name
from newsvoices.extractor.names.words import GENERATIONS

__all__ = ["find_surnames"]

_NOT_BEFORE = frozenset({"DT", "PRP$", "JJ", "NN", "NNP", "NNPS", "NNS", "POS", "CD", "HYPH"})
"""Tags of words behind which a noun with a capital is an office, or part of another name ([the King])."""


def find_surnames(words: Sequence[Word], sentences: Sequence[tuple[int, int]], names: Sequence[Name]) -> list[Name]:
    """Return the surnames that stand alone in the sentences where nothing took them for names, in text order.

    Someone's of the ``names``, whose kinds are known, must end in the word; a title stands before a name, or behind an
    article.
    """
    lasts = {name.text.split()[-1] for name in names if name.kind == "person" and " " in name.text} - GENERATIONS
    taken = {i for name in names for i in range(name.title[0] if name.title else name.first, name.last)}
    found: list[Name] = []
    for a, b in sentences:
        for i in range(a, b):
            word = words[i]
            if word.text not in lasts or i in taken or word.tag[:2] != "NN":
                continue
            behind = i > a and words[i - 1].tag in _NOT_BEFORE
            behind = behind or (i + 1 < b and words[i + 1].tag == "CD" and word.text.lower() in MONTHS)  # [on Jun 5]
            leads = i + 1 < b and (words[i + 1].tag[:3] == "NNP" or words[i + 1].text in ("of", "-"))
            if not behind and not leads:
                found.append(make_name(words, i, i + 1, None, "person"))
    return found
