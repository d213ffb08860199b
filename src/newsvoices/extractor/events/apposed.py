"""Who acts where a plural has the names of all of them beside it: the two ministers, Ana Paz and Luis Rojas, met."""

from collections.abc import Sequence

from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["named_beside"]

_REACH = 20  # words from the plural to the verb
_FEWEST = 2  # names
_NAMED = frozenset({"PERSON", "LOCATION"})
_JOINTS = frozenset({",", "and", "of"})


def named_beside(grammar: Grammar, verb: int, stated: Sequence[int]) -> list[int]:
    """Return the last words of the names of persons between commas that stand before a verb, behind a plural; or none.

    The comma before the verb tells them from a list of which the plural is the first: MPs, Ana Paz and Luis Rojas met.
    Another plural nearer to them may be theirs: friends of the editors, Ana Paz and Luis Rojas, protested.
    """
    words = grammar.words
    first = min(stated, default=verb)
    if grammar.passive(verb) or not verb - _REACH <= first < verb or words[first].tag != "NNS":
        return []
    at = verb - 1
    while at > first and (words[at].tag == "RB" or words[at].relation in ("aux", "auxpass") or words[at].tag == "MD"):
        at -= 1
    if words[at].text != ",":
        return []
    names: list[int] = []
    opening = -1
    at -= 1
    while at > first and (words[at].entity in _NAMED or words[at].text.lower() in _JOINTS):
        if words[at].entity == "PERSON":
            if words[at + 1].entity != "PERSON":
                names.append(at)
            opening = at - 1
        at -= 1
    if (
        len(names) < _FEWEST
        or words[opening].text != ","
        or any(word.tag == "NNS" for word in words[first + 1 : opening])
    ):
        return []
    return names[::-1] if any(words[n].text == "and" for n in range(opening, verb)) else []
