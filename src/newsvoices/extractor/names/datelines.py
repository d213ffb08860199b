"""Where an article was written: the place that a dateline begins with, which is no body there or elsewhere."""

from collections.abc import Collection, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.above_states import ABOVE_STATES
from newsvoices.extractor.lexis.firms import FIRMS
from newsvoices.extractor.lexis.gazetteer import BODIES, NEWSROOMS
from newsvoices.extractor.lexis.given_names import FEMALE, MALE
from newsvoices.extractor.lexis.places import code_of_town
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import MONTHS
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.syntax.datelines import OUTSIDE, dateline_dash

__all__ = ["colon_dateline", "dateline_end", "is_town_before_dash", "place_before_colon", "place_datelines"]

_LONGEST = 3  # words of a town
_SHORTEST = 3  # letters of one in capitals
_PLACING = word_set("in near at around outside across")
_BEING = word_set("is was has had")
_KNOWN = frozenset({*BODIES, *NEWSROOMS, *FIRMS, *ABOVE_STATES})
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


def place_before_colon(words: Sequence[Word], sentences: Sequence[tuple[int, int]], names: Sequence[Name]) -> None:
    """Take for a place the name with small letters before the first colon of an article ([Tharo: Ann Moe said so.]).

    A date stands between, or something is told to be there elsewhere, since headings have people before a colon too
    ([Moe: Norway must pay]). The sentence is the first with a full stop and tells something of others; no other one
    begins with a name and a colon, as those of transcripts do; the name is part of no other and acts nowhere.
    """
    first = next(((a, b) for a, b in sentences if words[b - 1].text in (".", "”", '"')), None)
    if first is None:
        return
    a, b = first
    name = next((name for name in names if name.first >= a), None)
    if name is None or name.first != a or name.title is not None or name.kind not in ("person", "unknown"):
        return
    colon = name.last
    while colon < min(b - 2, name.last + _LONGEST + 1) and _is_of_date(words[colon]):
        colon += 1
    if colon >= b - 2 or words[colon].text != ":" or words[colon + 1].tag in ("PRP", "PRP$", "``", "UH"):
        return
    if not words[colon + 1].text[0].isupper() or name.last > a + 2 or words[a].text in MALE or words[a].text in FEMALE:
        return
    others = [other for other in names if other is not name]
    if any({*name.text.split()} & {*other.text.split()} and other.text != name.text for other in others):
        return
    same = [other for other in others if other.text == name.text]
    dated = any(word.text.lower() in MONTHS for word in words[name.last : colon])
    if not dated and not any(_is_where(words, other) for other in same):
        return
    acts = any(_acts(words, other) for other in same)
    labels = sum(other.last < len(words) and words[other.last].text == ":" for other in others)
    if not acts and not labels and any(other.first < b for other in others):
        for one in (name, *same):
            one.kind = "place"


def _is_of_date(word: Word) -> bool:
    return word.text.lower() in MONTHS or word.tag in (",", "CD")


def _is_where(words: Sequence[Word], name: Name) -> bool:
    """Whether a name tells where something is ([dockers in Tharo])."""
    return name.first > 0 and words[name.first - 1].text in _PLACING


def _acts(words: Sequence[Word], name: Name) -> bool:
    """Whether a name is the subject of a verb that does more than say how a place is ([Tharo was calm])."""
    verb = words[name.last] if name.last < len(words) else None
    told = verb is not None and verb.tag in ("VBD", "VBZ") and verb.text not in _BEING
    return told and words[name.last - 1].relation == "nsubj"


def dateline_end(words: Sequence[Word], a: int, b: int) -> int:
    """Return where a dateline’s dash stands ([BERGEN, Norway, 3 May (Reuters) —]); ``a`` where a sentence has none."""
    dash = dateline_dash(words, a, b - 1) if len(words[a].text) > 2 else None
    return a if dash is None else dash


def is_town_before_dash(words: Sequence[Word], name: Name, names: Sequence[Name]) -> bool:
    """Say whether a word in capitals before a dash is where a report was written ([BERGEN — It rained]).

    A body with such letters is one that everybody knows, or is told of again in its article ([ASML — The firm left]). A
    given name behind the dash is that of the deceased ([MOE--Ann. Her friends mourn]).
    """
    if name.last + 1 < len(words) and words[name.last + 1].text in MALE | FEMALE:
        return False
    if name.text.istitle() or code_of_town(name.text) is not None:
        return True
    if name.text in _KNOWN or name.text.title() in _KNOWN or words[name.first].entity == "ORGANIZATION":
        return False
    again = any(other is not name and other.text == name.text for other in names)
    return len(name.text) > _SHORTEST and words[name.last - 1].relation == OUTSIDE and not again


def place_datelines(words: Sequence[Word], names: Sequence[Name], towns: Collection[str]) -> None:
    """Take for places the names in a dateline that elsewhere were taken for bodies and never act as such."""
    acting = {name.text for name in names if words[name.last - 1].relation == "nsubj"} if towns else set()
    for name in names:
        if name.kind == "organization" and name.text in towns and name.text not in acting:
            name.kind = "place"  # [the bishop of Tharo], where the article was written
