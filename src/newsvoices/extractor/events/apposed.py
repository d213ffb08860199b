"""Who acts where names stand beside who does: the two ministers, Ana Paz and Luis Rojas, met; its leader, Moe, left."""

from collections.abc import Sequence

from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["by_name", "named_beside"]

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


def by_name(grammar: Grammar, parties: Parties, verb: int, agents: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return who acts, each with the word for him, where a body was taken for its leader who is named beside.

    The party's leader, Ion Rus, left; the party, whose leader, Ion Rus, left.
    """
    named: list[tuple[str, int]] = []
    for actor, number in agents:
        people = _leader_named(grammar, verb, number) if parties.sort(actor)[0] == "organization" else []
        named += (parties.resolve(grammar, people[:1]) if people else []) or [(actor, number)]
    return named


def _leader_named(grammar: Grammar, verb: int, number: int) -> list[int]:
    """Return the last words of the names of persons beside the word for whoever acts, or beside its "whose leader"."""
    leaders = [number]
    if grammar.words[verb].relation == "acl:relcl" and grammar.words[verb].head == number:
        leaders = [n for n in grammar.below(number, "appos") if number < n < verb and _whose(grammar, n)]
    elif not grammar.below(number, "nmod:poss"):
        return []
    return [m for n in leaders for m in grammar.below(n, "appos") if grammar.words[m].entity == "PERSON"]


def _whose(grammar: Grammar, number: int) -> bool:
    return any(grammar.lower(n) == "whose" for n in grammar.below(number, "nmod:poss"))
