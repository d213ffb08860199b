"""Whether an event that a noun names is presented as happened, due, possible, feared, urged or denied."""

from newsvoices.extractor.events.frames import nouns_after
from newsvoices.extractor.events.status import take_over, verb_standing
from newsvoices.extractor.events.verb_forms import Standing, lowered
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.triggers import governors
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["CARRYING", "noun_standing"]

CARRYING = forms_of(
    "hold make launch give deliver stage conduct carry host organize organise wage issue file have lead attend "
    "join take open begin start end commit perpetrate suffer survive do announce tender submit receive score win "
    "claim earn mount order offer express draw face field reach cast throw level renew resume continue step "
    "secure gain"
)
"""Verbs that carry a noun which tells what is done: held a rally, filed a lawsuit, drew criticism."""
_FUTURE = word_set("planned scheduled upcoming forthcoming expected next future coming anticipated impending")
_POSSIBLE = word_set("possible potential likely hypothetical would-be any prospective eventual imaginary")
_URGED = word_set("proposed suggested requested")
_FEARED = word_set("feared dreaded")
_UNTRUE = word_set("no failed attempted aborted cancelled canceled foiled thwarted averted")
_ANSWER = forms_of("reject dismiss oppose")
_GOING_ON = forms_of("go proceed press continue push persist")
_PLANNING = forms_of("plan schedule organize organise")
_NEAR = 8  # words between a verb and the noun that it carries
_ABOUT = word_set("for of against on")
_DOUBTING = word_set("proposed feared hypothetical denied scheduled wish told promised")


def _bare_passive(grammar: Grammar, noun: int) -> bool:
    """Say whether a noun is the subject of a participle without auxiliary and object: Visit to Rome cancelled."""
    word = grammar.words[noun]
    head = word.head
    return (
        word.relation == "nsubj"
        and grammar.words[head].tag in ("VBN", "VBD")
        and not grammar.below(head, "aux", "auxpass", "dobj", "xcomp", "ccomp")
    )


def noun_standing(grammar: Grammar, noun: int, *, headline: bool) -> tuple[Standing, int]:
    """Return the standing of the event that a noun names, and the verb that it is the object of, or -1.

    A noun on which nothing casts doubt (condemned the attack, after the meeting) stands for something that happened.
    """
    standing = Standing()
    word = grammar.words[noun]
    around = lowered(grammar, grammar.below(noun, "amod", "det", "neg", "nummod", "compound"))
    if around & _UNTRUE:
        standing.status = "denied"
    elif around & _FUTURE:
        standing.status = "scheduled"
    elif around & _POSSIBLE:
        standing.status = "hypothetical"
    elif around & _URGED:
        standing.status = "proposed"
    elif around & _FEARED:
        standing.status = "feared"
    head = word.head
    if head < 0 or word.relation == "root":
        return standing, -1
    if grammar.is_verb(head) and word.relation in ("dobj", "nsubjpass", "nmod", "nsubj"):
        lower = grammar.lower(head)
        cases = lowered(grammar, grammar.below(noun, "case"))
        governor = governors().get((lower, "v"))
        if word.relation in ("dobj", "nsubjpass") and lower in CARRYING and abs(noun - head) <= _NEAR:
            own = verb_standing(grammar, head, headline=headline)
            if standing.status == "actual" or own.status == "denied":  # has not received any
                standing = own
            return standing, head
        if word.relation == "dobj" and lower in _PLANNING and standing.status == "actual" and not grammar.passive(head):
            return Standing("scheduled"), head  # plans a rally
        near = (
            word.relation in ("dobj", "nsubjpass")
            or _bare_passive(grammar, noun)
            or (word.relation == "nmod" and cases & _ABOUT)
        )
        stated = lower in _ANSWER and (
            grammar.below(noun, "nmod:poss") or nouns_after(grammar, noun, "by") + nouns_after(grammar, noun, "from")
        )
        if near and governor in _DOUBTING and not stated:  # who rejects somebody's request does not deny it
            take_over(standing, governor)
            standing.source = grammar.agents(head)
        if "with" in cases and lower in _GOING_ON:
            take_over(standing, verb_standing(grammar, head, headline=headline).status)  # will go ahead with its ban
        if word.relation == "nsubj" or cases & {"during", "after", "at", "in", "following", "since"}:
            own = verb_standing(grammar, head, headline=headline)
            if word.relation == "nsubj" and own.reason is None and own.status not in ("actual", "denied"):
                take_over(standing, own.status)
        return standing, -1
    kind = "n" if grammar.words[head].tag.startswith("N") else "a"
    governor = governors().get((grammar.lower(head), kind))
    if word.relation == "nsubj" and governor == "scheduled":
        take_over(standing, governor)  # talks are due to resume
    elif word.relation == "nmod" and governor in _DOUBTING:
        take_over(standing, governor)
        standing.source = grammar.owners(head)
    return standing, -1
