"""Verbs of headlines that the tagger misreads, for want of articles and auxiliaries: Police arrest two."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.events.frames import kinds_fit, objects_fit
from newsvoices.extractor.events.participants import Occurrence, recipients_of, settle_roles
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.events.verb_forms import Standing
from newsvoices.extractor.lexis.inflect import past_participle, third_person
from newsvoices.extractor.lexis.triggers import Frame
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["due_by_headline", "is_verbless", "suffers_by_headline", "verb_as_noun"]

_OBJECT = frozenset({"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "PRP$"})
_MISREAD = frozenset({"NN", "NNS", "JJ", "RB"})
_REACH = 6  # words of an object


def is_verbless(grammar: Grammar, first: int, last: int) -> bool:
    """Say whether no word of a sentence is tagged as a finite verb."""
    return all(grammar.words[n].tag not in FINITE for n in range(first, last))


def due_by_headline(grammar: Grammar, verb: int) -> list[int]:
    """Return the words for those who are to do what a headline's infinitive says; none where it says no such thing."""
    word = grammar.words[verb]
    if word.tag != "VB" or word.relation not in ("acl", "xcomp") or word.head < 0:
        return []
    if grammar.words[word.head].relation != "root" or grammar.is_verb(word.head):
        return []
    if not any(grammar.lower(n) == "to" for n in grammar.below(verb, "mark", "aux")):
        return []
    return [*grammar.together(word.head), *(n for n in grammar.below(word.head, "appos") if n < verb)]


def suffers_by_headline(grammar: Grammar, verb: int, rows: Sequence[Frame]) -> bool:
    """Say whether a headline's subject suffers what its bare participle says: Minister jailed, Two killed by mob.

    Headlines tell in the present, so that a past form without auxiliary and object is a passive cut short.
    """
    word = grammar.words[verb]
    if word.tag not in ("VBN", "VBD") or grammar.below(verb, "aux", "auxpass", "dobj", "ccomp"):
        return False
    beside = verb + 1
    if beside < len(grammar.words) and grammar.words[beside].tag in _OBJECT and verb in grammar.up(beside):
        return False  # an object that the parser hung elsewhere
    return any(frame.recipient == ("object",) and word.text.lower() == past_participle(frame.lemma) for frame in rows)


def verb_as_noun(
    grammar: Grammar, parties: Parties, number: int, rows: Sequence[Frame], span: tuple[int, int]
) -> Occurrence | None:
    """Return what a verb that is tagged as a noun reports of the actor before it and the object after it, or None.

    ``span`` is the half-open word range of the headline, which has no finite verb.
    """
    first, last = span
    if (
        not first < number < last - 1
        or grammar.words[number].tag not in _MISREAD
        or grammar.words[number + 1].tag not in _OBJECT
    ):
        return None
    actors = parties.resolve(grammar, [number - 1])
    patients: list[int] = []
    for n in range(number + 1, min(number + 1 + _REACH, last)):
        if grammar.words[n].tag not in _OBJECT:
            break
        patients = [n]
    for frame in rows if actors else ():
        if frame.needs or grammar.lower(number) not in (frame.lemma, third_person(frame.lemma)):
            continue
        if frame.actors and not kinds_fit(grammar, parties, actors, frame.actors):
            continue
        if objects_fit(grammar, parties, number, frame, patients):
            recipients = recipients_of(grammar, parties, number, frame, patients)
            found = Occurrence(number, number, frame, Standing(), list(actors), recipients, patients)
            return settle_roles(found)
    return None
