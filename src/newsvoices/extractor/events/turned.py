"""Labels of what is told in the passive, put in the active: the senate rejected the plan, for it was rejected by it."""

from newsvoices.extractor.events.participants import Occurrence
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["turned"]

_FARTHEST = 12  # words from "by" to the noun behind it, and of the phrase for what is acted on
_BEFORE = ("det", "amod", "compound", "nmod:poss", "nummod")
_OBJECTS = {"he": "him", "she": "her", "they": "them", "we": "us", "i": "me"}
_PRONOUNS = ("PRP", "DT")


def turned(text: str, grammar: Grammar, found: Occurrence, end: int) -> str:
    """Return what follows the verb in an active label of a passive up to the word ``end``; empty without a "by".

    That is what is acted on, what stands before "by", and what follows those who act.
    """
    verb, doer = found.verb, found.actors[0][1]
    by = next((n for n in range(doer - 1, max(verb, doer - _FARTHEST), -1) if grammar.lower(n) == "by"), -1)
    acted = [n for n in found.patients if grammar.words[n].tag[0] != "W"][:1]  # the plan, not the "which" behind it
    if by < 0 or doer < verb or not acted:
        return ""
    whom = _phrase(text, grammar, acted[0], verb)
    if not whom:
        return ""
    behind = by + 1
    while behind < end and (behind <= doer or doer in grammar.up(behind)):
        behind += 1
    words = grammar.words
    parts = [whom, *(text[words[a].start : words[b - 1].end] for a, b in ((verb + 1, by), (behind, end)) if a < b)]
    return " ".join(parts)


def _phrase(text: str, grammar: Grammar, noun: int, verb: int) -> str:
    """Return the words for what is acted on, with what tells of it up to the verb; empty where no noun does."""
    words = grammar.words
    if words[noun].tag in _PRONOUNS:
        return _OBJECTS.get(grammar.lower(noun), grammar.lower(noun))
    if not words[noun].tag.startswith("NN"):
        return ""
    first = noun
    for _ in range(3):
        first = min([first, *(n for n in grammar.below(first, *_BEFORE) if n < noun)])
    last = noun + 1
    while last < min(verb, noun + _FARTHEST) and words[last].relation in ("case", *_BEFORE, "nmod"):
        if noun not in grammar.up(last):
            break
        last += 1
    while last > noun + 1 and words[last - 1].relation != "nmod":
        last -= 1
    phrase = text[words[first].start : words[last - 1].end]
    begins = first == 0 or words[first - 1].text in '."“”' or "\n" in text[words[first - 1].end : words[first].start]
    name = words[first].tag.startswith("NNP") or bool(words[first].entity)
    return phrase[0].lower() + phrase[1:] if begins and not name else phrase
