"""Where an article was written: the place that a dateline begins with, which is no body there or elsewhere."""

from collections.abc import Collection, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.firms import FIRMS
from newsvoices.extractor.lexis.gazetteer import BODIES, NEWSROOMS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.syntax.datelines import dateline_dash

__all__ = ["colon_dateline", "dateline_end", "place_datelines"]

_LONGEST = 3  # words of a town
_SHORTEST = 3  # letters of one in capitals
_ABOVE_STATES = word_set(
    "NATO UNESCO UNICEF OPEC OECD OSCE ASEAN ECOWAS IAEA UNHCR WHO WTO IMF INTERPOL MERCOSUR OPCW UNRWA IOC FIFA UEFA"
)
_KNOWN = frozenset({*BODIES, *NEWSROOMS, *FIRMS, *_ABOVE_STATES})
"""Bodies of which a line may tell that begins with their names."""


def colon_dateline(words: Sequence[Word], sentences: Sequence[tuple[int, int]]) -> int | None:
    """Return the first word of the town in capitals before a colon where the article was written ([BERGEN: It rained]).

    Where several sentences begin so it is a transcript's label, and below a sentence with a full stop no dateline.
    """
    found = [i for i, (a, b) in enumerate(sentences) if _is_before_colon(words, a, b)]
    if len(found) != 1 or any(words[b - 1].text == "." for _, b in sentences[: found[0]]):
        return None
    return sentences[found[0]][0]


def _is_before_colon(words: Sequence[Word], a: int, b: int) -> bool:
    at = a
    while at < min(b - 2, a + _LONGEST) and words[at].text.isupper() and len(words[at].text) >= _SHORTEST:
        at += 1
    if at == a or words[at].text != ":" or not words[at + 1].text[0].isupper():
        return False
    text = " ".join(word.text for word in words[a:at])
    return text not in _KNOWN and text.title() not in _KNOWN  # [TESLA: The carmaker said no]


def dateline_end(words: Sequence[Word], a: int, b: int) -> int:
    """Return where a dateline’s dash stands ([BERGEN, Norway, 3 May (Reuters) —]); ``a`` where a sentence has none."""
    dash = dateline_dash(words, a, b - 1) if len(words[a].text) > 2 else None
    return a if dash is None else dash


def place_datelines(words: Sequence[Word], names: Sequence[Name], towns: Collection[str]) -> None:
    """Take for places the names in a dateline that elsewhere were taken for bodies and never act as such."""
    acting = {name.text for name in names if words[name.last - 1].relation == "nsubj"} if towns else set()
    for name in names:
        if name.kind == "organization" and name.text in towns and name.text not in acting:
            name.kind = "place"  # [the bishop of Tharo], where the article was written
