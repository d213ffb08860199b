"""How likely it is that a place of the text reports an event: a sum of weights of what is seen there.

Weights are in ``data/event_weights.csv``, learnt from training articles coded by the codebook
(``newsvoices.train.events``).
"""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.events.participants import Occurrence
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.events.speech import Quoted
from newsvoices.extractor.lexis.weighing import likelihood as weigh
from newsvoices.extractor.lexis.weighing import weakest
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.records import Row

__all__ = ["doubt", "likelihood", "signs"]

_PRONOUNS = word_set("he she they it who that which")
_SPEAKERS = word_set("i we you me us my our your")
_OWN = word_set("his her their its")
_CLAUSES = {"acl:relcl": "relative", "nmod:poss": "nmod"}
_AGAINST = {
    "actor by pronoun": "who does it is a pronoun",
    "actor group": "who does it is a group",
    "actor unnamed": "who does it is not named",
    "actor is who it happens to": "who does it is whom it happens to",
    "actor of the clause around it": "who does it is known from the clause around it alone",
    "actor speaks or is spoken to": "who does it is an I, we or you",
    "complement missing": "the verb lacks a complement",
    "in direct speech": "somebody says it",
    "in indirect speech": "somebody says it",
    "noun alone": "a noun alone tells it",
    "noun outside PLOVER": "PLOVER has no type for it",
    "noun outside PLOVER alone": "PLOVER has no type for it",
    "plural noun": "a noun in the plural tells it",
    "standing: alleged": "it is only alleged",
    "standing: attribute": "it describes something",
    "standing: bare form": "its verb is a bare form",
    "standing: habit": "it may be a habit",
    "standing: present": "its verb is in the present tense",
    "standing: promised": "it is only promised",
    "standing: purpose": "it is a purpose",
    "status denied": "it is denied",
    "status feared": "it is only feared",
    "status hypothetical": "it is only supposed",
    "type NONE": "PLOVER has no type for it",
    "unexpected actor": "the verb is rare with such an actor",
    "unexpected object": "the verb is rare with such an object",
}
"""Signs that may speak most against an event, in words for a reader."""


def doubt(seen: Sequence[str]) -> str:
    """Return the note of an event of confidence low: that it may be none, and what speaks most against it."""
    sign = weakest("event_weights.csv", [one for one in seen if one in _AGAINST])
    return "Perhaps no event by the codebook: " + (_AGAINST[sign] if sign else "little speaks for it") + "."


def likelihood(seen: Sequence[str]) -> float:
    """Return the probability that a place with these signs reports an event; a sign without a weight says nothing."""
    return weigh("event_weights.csv", seen)


def signs(
    found: Occurrence, grammar: Grammar, parties: Parties, *, status: str, when: Row | None, zone: str,
    speech: Quoted | None,
) -> list[str]:  # fmt: skip
    """Return the signs of a place: its trigger, clause, standing, date and participants, and whose words it is in.

    ``speech`` is the quote around it, None outside quotes; ``when`` its time expression.
    """
    standing = found.standing
    frame = found.frame
    word = f"word {frame.lemma} {frame.pos} {frame.plover_type}"
    seen = ["any", word, f"type {frame.plover_type}", f"status {status}", f"zone {zone}"]
    if standing.reason is not None:
        seen.append(f"standing: {standing.reason}")
    if standing.alleged:
        seen.append("standing: alleged")
    if when is not None:
        seen.append("dated")
    elif "dated" in found.frame.needs:
        seen.append("date missing")
    if speech is not None:
        direct = speech.form in ("direct", "mixed", "free_direct")
        seen.append("in direct speech" if direct else "in indirect speech")
        if any(actor == speech.speaker for actor, _ in found.actors):
            seen.append("told by who does it")
    if found.misfit == "owner":
        seen.append("actor of the clause around it")
    elif found.misfit == "need":
        seen.append("complement missing")
    elif found.misfit:
        seen.append(f"unexpected {found.misfit}")
        if found.misfit == "object":
            seen.append(f"{word} with an unexpected object")
    elif found.frame.objects:
        seen.append("expected object")
    if _is_specific(grammar, found):
        seen.append("names or numbers behind")
    seen += _trigger_signs(found, grammar)
    seen += _party_signs(found, grammar, parties)
    return seen


def _is_specific(grammar: Grammar, found: Occurrence) -> bool:
    """Say whether names or numbers stand in what follows a trigger or its verb: met Berg, raised 30 crowns in Oslo."""
    behind = grammar.below(found.verb if found.verb >= 0 else found.trigger, "dobj", "nmod")
    return any(grammar.words[m].tag == "CD" or grammar.words[m].entity for n in behind for m in (n, *grammar.below(n)))


def _trigger_signs(found: Occurrence, grammar: Grammar) -> Iterator[str]:
    words = grammar.words
    trigger = words[found.trigger]
    if found.verb == found.trigger:
        past = any(grammar.lower(n) == "did" for n in grammar.below(found.verb, "aux"))
        yield f"verb {'VBD' if past else trigger.tag}"
        yield f"clause {_CLAUSES.get(trigger.relation, trigger.relation)}"
        if grammar.passive(found.verb):
            yield "passive"
        if found.frame.recipient == ("patient",) and not grammar.agents(found.verb):
            yield "actor is who it happens to"
        return
    yield "noun with its verb" if found.verb >= 0 else "noun alone"
    if found.verb < 0:
        yield f"noun {_CLAUSES.get(trigger.relation, trigger.relation)}"
    if found.frame.plover_type == "NONE":
        yield "noun outside PLOVER" + ("" if found.verb >= 0 else " alone")
    if trigger.tag == "NNS" and trigger.text.lower() != found.frame.lemma:  # talks are always several
        yield "plural noun"
    before = {grammar.lower(n) for n in grammar.below(found.trigger, "det", "nmod:poss")}
    if before & {"the", "this", "that", "these"}:
        yield "the noun"
    elif before & {"a", "an", "another"}:
        yield "a noun"
    elif before:
        yield "somebody's noun"
    else:
        yield "bare noun"


def _party_signs(found: Occurrence, grammar: Grammar, parties: Parties) -> Iterator[str]:
    leader, word = found.actors[0]
    kind, naming = parties.sort(leader)
    yield f"actor {kind}"
    if grammar.lower(word) in _SPEAKERS:
        yield "actor speaks or is spoken to"
    elif grammar.lower(word) in _PRONOUNS or grammar.lower(word) in _OWN:
        yield "actor by pronoun"
    elif naming != "named":
        yield f"actor {naming}"
    if not found.recipients and found.leading == len(found.actors):
        yield "recipient missing" if found.frame.recipient else "no recipient"
    elif found.recipients:
        yield f"recipient {parties.sort(found.recipients[0][0])[1]}"
    else:
        yield "two sides"
