"""Who takes part in an occurrence of an event, and in which role."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from newsvoices.extractor.events.frames import marks_of, nouns_after
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.events.unnamed_sides import helped_by, state_meant, two_in_one
from newsvoices.extractor.events.verb_forms import Standing
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.triggers import Frame, class_of_words, frames
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["MUTUAL", "Occurrence", "name_leader", "names_doer", "recipients_of", "settle_roles", "they_or_whose"]

_GROUP_TAGS = ("NNP", "NNPS")
_AMOUNT_TAGS = ("CD", "$", "DT")
_BODIES = frozenset({"organization", "state"})
_GIVING = frozenset({"AGREE", "AID"})
"""Types of what is given or promised to somebody."""
MUTUAL = frozenset({"CONSULT", "COOPERATE"})
"""Types whose sides both act."""
_OF_THINGS = frozenset({"AID", "ASSAULT", "COERCE", "MOBILIZE", "SANCTION"})
"""Types of deeds that are of no such type with other things: sent aides, where troops or food were meant."""


@dataclass(slots=True)
class Occurrence:
    """A place where an event is reported.

    ``trigger`` is the number of the word that reports it, ``verb`` that of the verb which carries its clause (the
    trigger itself, or the verb that a noun is the object of, or -1). ``actors`` and ``recipients`` are actors with the
    words that mention them; the first ``leading`` actors are the subject, those after them the other side. ``misfit``
    is ``actor`` or ``object`` where that is not of the kind that the frame asks for, ``owner`` where a noun's doer is
    only that of the clause around it, ``need`` where the words that the frame needs are missing,
    ``party`` where a participant is that its type must have. ``blow`` is the noun for the attack that did what the
    verb says, or -1.
    """

    trigger: int
    verb: int
    frame: Frame
    standing: Standing
    actors: list[tuple[str, int]] = field(default_factory=list)
    recipients: list[tuple[str, int]] = field(default_factory=list)
    patients: list[int] = field(default_factory=list)
    leading: int = 0
    misfit: str = ""
    blow: int = -1


def settle_roles(found: Occurrence) -> Occurrence | None:
    """Settle the roles; None where nobody acts.

    What has not the participants that its type must have (V18), or not the things, is an event outside PLOVER.
    """
    if found.misfit == "object" and found.frame.plover_type in _OF_THINGS:
        found.frame = replace(found.frame, plover_type="NONE", plover_mode=None)
    own = {actor for actor, _ in found.actors}
    found.recipients = [pair for pair in found.recipients if pair[0] not in own]
    kind = found.frame.plover_type
    found.leading = len(found.actors)
    if kind in MUTUAL and found.frame.plover_mode != "visit":
        found.actors += found.recipients
        found.recipients = []
    if not found.actors or (found.leading == 0 and len(found.actors) < 2):
        return None
    if (kind in ("AID", "SANCTION") and not found.recipients) or (kind == "COOPERATE" and len(found.actors) < 2):
        found.frame = replace(found.frame, plover_type="NONE", plover_mode=None)
        found.misfit = found.misfit or "party"
    return found


def name_leader(found: Occurrence, leader: tuple[str, int]) -> None:
    """Let somebody lead an occurrence, in place, who is none of those that lead it so far, and be no recipient."""
    found.actors[: found.leading] = [leader]
    found.leading = 1
    found.recipients = [pair for pair in found.recipients if pair[0] != leader[0]]


def recipients_of(
    grammar: Grammar, parties: Parties, number: int, frame: Frame, patients: Sequence[int]
) -> list[tuple[str, int]]:
    """Return those whom a verb's event is directed at, each with the word that mentions them."""
    found: list[tuple[str, int]] = []
    for place in frame.recipient:
        if place == "object":
            first = two_in_one(grammar, number, grammar.below(number, "dobj"))
            found += they_or_whose(grammar, parties, first or patients)
        elif place == "by":  # rejected a complaint / by the dockers
            found += parties.resolve(grammar, nouns_after(grammar, number, place))
        elif place == "help":  # sent nurses to help the islanders
            found += parties.resolve(grammar, helped_by(grammar, number))
        elif place == "that":  # demanded that the minister resign
            clauses = grammar.below(number, "ccomp")
            found += parties.resolve(grammar, [n for m in clauses for n in grammar.below(m, *NOUN_SUBJECTS)])
        elif place == "infinitive":  # threatened to attack Norway, to impose a ban on it
            for n in grammar.below(number, "xcomp"):
                if _is_sent(grammar, n):
                    continue
                found += they_or_whose(grammar, parties, grammar.patients(n)) or _targets(grammar, parties, n)
        elif place == "purpose":  # used tear gas to disperse a crowd
            clauses = [n for n in grammar.below(number, "advcl", "xcomp") if "to" in marks_of(grammar, n)]
            found += parties.resolve(grammar, [m for n in clauses for m in grammar.patients(n)])
        elif place == "complement":  # found him guilty
            clauses = grammar.below(number, "xcomp", "ccomp")
            found += parties.resolve(grammar, [m for n in clauses for m in grammar.below(n, *NOUN_SUBJECTS)])
        elif place == "iobject":
            objects = grammar.below(number, "dobj")
            indirect = grammar.below(number, "iobj") or (objects[:1] if len(objects) > 1 else [])
            indirect = indirect or _given_before(grammar, number, objects) or two_in_one(grammar, number, objects)
            found += parties.resolve(grammar, [m for n in indirect for m in grammar.together(n)])
        elif place != "patient":
            nouns = nouns_after(grammar, number, place)
            if place == "with":  # walked out of talks with Oman
                nouns += [m for n in grammar.after(number, "of", "from") for m in grammar.after(n, place)]
            if frame.plover_type in _GIVING:  # pledged 40 million crowns in aid for Chad, ten tonnes of food to it
                given = [m for n in (number, *grammar.below(number, "dobj")) for m in grammar.after(n, "in", "of")]
                goods = class_of_words()["goods"] | class_of_words()["aid"]
                nouns += [k for m in given if grammar.lower(m) in goods for k in grammar.after(m, place)]
            particles = [n for n in grammar.below(number, "xcomp") if grammar.lower(n) in frame.needs]
            nouns += [m for n in particles for m in grammar.after(n, place)]  # fired tear gas at, parsed as a verb
            for n in [m for over in (number, *particles) for m in grammar.below(over, "dobj")]:
                if place != "of" or frame.plover_type != "REQUEST":  # demanded the sale of the bank
                    nouns += grammar.after(n, place)
                if place == "with":  # ended a programme of trade with Oman
                    nouns += [k for m in grammar.after(n, "of") for k in grammar.after(m, place)]
                elif place == "against":  # filed a complaint for breach of contract against Oman
                    matters = (m for m in grammar.after(n, "for") if not grammar.below(m, "nmod:poss"))
                    nouns += [k for m in matters for k in grammar.after(m, place)]
            told = [m for n in nouns for m in grammar.together(n)]
            given_for = place == "for" and frame.plover_type in _GIVING  # not Oman, in aid for the war against Oman
            found += parties.resolve(grammar, told) if given_for else they_or_whose(grammar, parties, told)
    return list(dict(found or state_meant(grammar, parties, number, frame)).items())


def _is_sent(grammar: Grammar, verb: int) -> bool:
    """Say whether those on whom a verb acts are what it acts with: refused to send troops."""
    if not any(frame.plover_type == "MOBILIZE" for frame in frames().get((grammar.lower(verb), "v"), ())):
        return False
    return any(grammar.lower(n) in class_of_words()["force"] for n in grammar.patients(verb))


def _targets(grammar: Grammar, parties: Parties, verb: int) -> list[tuple[str, int]]:
    """Return those at whom a verb or its object is aimed: impose sanctions on Norway, work with it."""
    nouns = [m for n in (verb, *grammar.below(verb, "dobj")) for m in grammar.after(n, "on", "against")]
    for aimed in (nouns, grammar.after(verb, "with")):
        if found := parties.resolve(grammar, [m for n in aimed for m in grammar.together(n)]):
            return found
    return []


def _given_before(grammar: Grammar, verb: int, objects: Sequence[int]) -> list[int]:
    """Return the name right behind a verb that the parser took for a part of the sum after it: lent Oman 50 dollars."""
    first = verb + 1
    if not objects or first not in grammar.below(objects[0], "compound") or not grammar.words[first].entity:
        return []
    last = first
    while last + 1 < objects[0] and grammar.words[last + 1].entity == grammar.words[first].entity:
        last += 1
    return [last] if last + 1 < objects[0] and grammar.words[last + 1].tag in _AMOUNT_TAGS else []


def they_or_whose(grammar: Grammar, parties: Parties, numbers: Sequence[int]) -> list[tuple[str, int]]:
    """Return the actors behind words or, where there are none, those behind the things that the words name."""
    found = parties.resolve(grammar, numbers) or parties.resolve(grammar, _named_beside(grammar, numbers))
    for n in () if found else numbers:
        found += parties.resolve(grammar, _whose(grammar, n))
    return found


def _named_beside(grammar: Grammar, numbers: Sequence[int]) -> list[int]:
    """Return the names of people right beside descriptions of them: his nephew, Jon Berg, head of the bank, Ann Moe."""
    bodies = [m for n in numbers for m in grammar.after(n, "of") if _is_body(grammar, m)]
    beside = [m for n in (*numbers, *bodies) for m in grammar.below(n, "appos")]
    return [n for n in beside if grammar.words[n].entity == "PERSON"]


def _is_body(grammar: Grammar, noun: int) -> bool:
    """Say whether a noun is for a body, which no name of a person beside it renames: not the brother of the mayor."""
    return grammar.words[noun].entity == "ORGANIZATION" or head_kind(grammar.lower(noun), plural=False) in _BODIES


def _whose(grammar: Grammar, noun: int) -> list[int]:
    """Return the words for those behind an object: attacked her record, the critics of the king, the palace's plan."""
    for found in (
        grammar.below(noun, "nmod:poss"),
        [
            m
            for need in ("of", "from", "by", "against")
            for n in nouns_after(grammar, noun, need)
            for m in grammar.together(n)
        ],
        [n for n in grammar.below(noun, "compound", "amod") if names_doer(grammar, n)],
    ):
        if found:
            return found
    return []


def names_doer(grammar: Grammar, number: int) -> bool:
    """Say whether a name before a noun is whose deed it is: an FBI inquiry, not the Paris attack."""
    word = grammar.words[number]
    if word.entity == "LOCATION" and word.tag in _GROUP_TAGS:
        return "." in word.text or word.text.isupper()
    return bool(word.entity) or (word.tag in ("JJ", *_GROUP_TAGS) and word.text[:1].isupper())
