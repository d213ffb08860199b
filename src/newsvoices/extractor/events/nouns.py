"""Events that a noun names: the attack by, talks between, a strike that somebody called."""

from collections.abc import Sequence

from newsvoices.extractor.events.borne_nouns import givers_of, held_by, may_be_held, refusers_of, verb_under
from newsvoices.extractor.events.frames import are_private, is_of_class, kinds_fit, marks_of, nouns_after
from newsvoices.extractor.events.noun_status import noun_standing
from newsvoices.extractor.events.participants import Occurrence, names_doer, settle_roles, they_or_whose
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.events.status import verb_standing
from newsvoices.extractor.events.sufferers import sufferers_of
from newsvoices.extractor.events.verb_forms import is_no
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.triggers import Frame
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["claimers_of", "doers_of", "noun_occurrence"]

_ATTENDED = frozenset({"CONSULT", "NONE"})  # after a speech, she left; but after an attack, she spoke
_OF_ALL = word_set("every all each whatever whichever")
_OF_NONE = word_set("any no")
_SEVERAL = word_set(
    "series string number spate flurry round rounds months weeks days hours years wave pair couple barrage lot slew "
    "range handful dozens hundreds"
)
_UNDOING = forms_of("overturn reverse quash annul revoke rescind lift undo cancel void invalidate overrule")
_CARRIED_OUT = word_set("carried launched staged mounted conducted")
_SUFFER = word_set(
    "receive received receiving face faced facing suffer suffered survive survived draw drew drawn get got "
    "catch caught take took win wins won winning earn earned secure secured gain gained"
)


def noun_occurrence(
    grammar: Grammar, parties: Parties, noun: int, rows: Sequence[Frame], headline: bool
) -> Occurrence | None:
    """Return what a noun reports by the first of the lexicon's lines that fits, or else comes nearest; None if none."""
    word = grammar.words[noun]
    if word.relation in ("compound", "amod", "nmod:npmod", "nmod:tmod"):
        return None
    at = _holder(grammar, noun)
    standing, verb = noun_standing(grammar, at, headline=headline)
    if _names_kind(grammar, noun, denied=standing.status == "denied" and (verb >= 0 or grammar.is_verb(word.head))):
        return None
    owned = parties.resolve(grammar, doers_of(grammar, noun) or (doers_of(grammar, at) if at != noun else []))
    endured = verb >= 0 and grammar.lower(verb) in _SUFFER
    carriers = grammar.agents(verb) if verb >= 0 else []
    held = False
    if verb < 0:
        if (under := verb_under(grammar, noun)) >= 0:
            verb, endured, carriers = under, True, grammar.subjects(under)
        elif (holder := held_by(grammar, noun))[0] >= 0:
            held, (verb, carriers) = True, holder
        if verb >= 0:
            standing = verb_standing(grammar, verb, headline=headline)
    carried = parties.resolve(grammar, carriers)
    if claimers := claimers_of(grammar, noun):
        standing.source = standing.source or claimers
    suffered = carried if endured else parties.resolve(grammar, sufferers_of(grammar, noun))
    if endured:
        owners = owned or parties.resolve(
            grammar,
            grammar.after(noun, "from", "by") + grammar.after(verb, "from", "by") or givers_of(grammar, noun),
        )
    else:
        pair = _between(grammar, noun)
        owners = carried or owned or parties.resolve(grammar, pair)
    chosen: Occurrence | None = None
    for frame in rows:
        if (held and not may_be_held(frame, grammar, noun)) or (claimers and frame.plover_type != "ASSAULT"):
            continue  # who claims a victory may not have won it
        lacking = bool(frame.needs) and not any(
            _noun_has(grammar, noun, verb, need) if need != "borne" else endured for need in frame.needs
        )
        if lacking and "borne" in frame.needs:
            continue
        if lacking and (frame.objects or word.relation == "nsubj" or not (owned or carried)):
            continue  # her promise sounded hollow
        if frame.objects:
            things = [
                n
                for need in frame.needs
                for over in (noun, verb)
                if over >= 0
                for n in nouns_after(grammar, over, need)
            ]
            if not any(is_of_class(grammar, parties, n, name[1:]) for n in things for name in frame.objects):
                continue
        outside = frame.plover_type == "NONE"
        doers = suffered or owners if outside else owners
        if not doers and "of" not in frame.recipient:
            doers = parties.resolve(grammar, [m for n in grammar.after(noun, "of") for m in grammar.together(n)])
        borrowed = (
            not doers
            and verb < 0
            and not endured
            and (grammar.words[at].relation == "dobj" or frame.plover_type in _ATTENDED)
        )
        if borrowed:
            doers = parties.resolve(grammar, _of_clause(grammar, at))
        fits = not frame.actors or claimers or kinds_fit(grammar, parties, doers, frame.actors)
        misfit = "" if fits else "actor"
        if misfit and are_private(grammar, parties, frame, doers):
            continue
        if borrowed:
            misfit = "owner" if not misfit else "actor"
        misfit = misfit or ("need" if lacking else "")
        if misfit and chosen is not None:
            continue
        recipients = [] if outside else list(suffered)
        for place in frame.recipient:
            nouns = nouns_after(grammar, noun, place)
            if place != "of":  # that may hang on its verb, or on its doer: the attack by the rebels on the port
                others = [verb] if verb >= 0 else grammar.after(noun, "by", *(("of",) if place == "to" else ()))
                nouns = nouns + [m for n in others for m in grammar.after(n, place)]
            recipients += they_or_whose(grammar, parties, [m for n in nouns for m in grammar.together(n)])
        if frame.plover_type == "CONSULT" and verb < 0:
            recipients += parties.resolve(grammar, _attending(grammar, noun))
        if not recipients and not outside and verb < 0:
            recipients += parties.resolve(grammar, refusers_of(grammar, noun))
        once = list(dict(recipients).items())  # [the inquiry into Moe’s bank and into Moe’s club]
        found = settle_roles(Occurrence(noun, verb, frame, standing, list(doers), once, [], misfit=misfit))
        if found is not None and not found.misfit:
            return found
        chosen = chosen or found
    return chosen


def _between(grammar: Grammar, noun: int) -> list[int]:
    """Return between whom something happens, also where that hangs on what it is of: an exchange of fire between."""
    nouns = grammar.after(noun, "between", "among")
    nouns = nouns or [m for n in grammar.after(noun, "of") for m in grammar.after(n, "between")]
    return [m for n in nouns for m in grammar.together(n)]


def _holder(grammar: Grammar, noun: int) -> int:
    """Return the word for how many there are of what a noun names, or the noun: made a series of attacks."""
    word = grammar.words[noun]
    if word.relation != "nmod" or word.head < 0 or grammar.lower(word.head) not in _SEVERAL:
        return noun
    return word.head if any(grammar.lower(n) == "of" for n in grammar.below(noun, "case")) else noun


def _names_kind(grammar: Grammar, noun: int, *, denied: bool) -> bool:
    """Say whether a noun names a kind of deed and none that was done: takes any complaint seriously, all attacks.

    Where something is ``denied``, "any" and "no" deny the one that is meant: denied any attack, held no talks.
    """
    before = {grammar.lower(n) for n in grammar.below(noun, "det", "neg", "det:predet", "nmod:poss")}
    if before & _OF_ALL:
        return before <= _OF_ALL  # but all the attacks, his every visit
    return bool(before & _OF_NONE) and not denied


def _noun_has(grammar: Grammar, noun: int, verb: int, need: str) -> bool:
    """Say whether a noun, or the verb that carries it, has the preposition, clause or "joint" that a frame needs."""
    if need == "joint":
        return any(grammar.lower(n) == need for n in grammar.below(noun, "amod"))
    if need in ("to-clause", "that"):
        mark = "to" if need == "to-clause" else "that"
        return any(mark in marks_of(grammar, n) for n in grammar.below(noun, "acl", "ccomp", "xcomp", "dep"))
    return bool(nouns_after(grammar, noun, need) or (verb >= 0 and grammar.after(verb, need)))


def _of_clause(grammar: Grammar, noun: int) -> list[int]:
    """Return who acts in the clause in which a noun is the object, or its setting: after a speech, she left."""
    word = grammar.words[noun]
    if word.head < 0 or not grammar.is_verb(word.head) or word.relation not in ("dobj", "nmod"):
        return []
    if word.relation == "dobj" and grammar.lower(word.head) in _UNDOING:
        return []  # overturned a refusal, which was another's
    if word.relation == "nmod":
        return _attending(grammar, noun)
    return grammar.agents(word.head)


def _attending(grammar: Grammar, noun: int) -> list[int]:
    """Return the words for those who act in or after a meeting: in a meeting with the board, she said."""
    head = grammar.words[noun].head
    if head >= 0 and grammar.words[head].relation == "nmod" and not grammar.is_verb(head):
        head = grammar.words[head].head  # in remarks after a meeting with the board
    cases = {grammar.lower(n) for n in grammar.below(noun, "case")}
    if head >= 0 and grammar.is_verb(head) and cases & {"in", "during", "after", "at", "following", "before"}:
        return grammar.agents(head)
    return []


def claimers_of(grammar: Grammar, noun: int) -> list[int]:
    """Return the words for those who say that a deed was theirs: an attack claimed by the rebels."""
    claims = (n for n in grammar.below(noun, "acl") if grammar.lower(n) == "claimed")
    return [m for n in claims for m in grammar.after(n, "by") if not is_no(grammar, m)]


def doers_of(grammar: Grammar, noun: int) -> list[int]:
    """Return the words for those whose deed a noun names: his arrest of, the attack by, a Russian strike."""
    suffering = sufferers_of(grammar, noun)
    owners = [] if suffering else grammar.below(noun, "nmod:poss")
    found = owners + nouns_after(grammar, noun, "by") + nouns_after(grammar, noun, "from")
    if not found:  # an attack carried out by the rebels
        done = (n for n in grammar.below(noun, "acl") if grammar.lower(n) in _CARRIED_OUT)
        found = [m for n in done for m in grammar.after(n, "by")] or claimers_of(grammar, noun)
    if not found:  # the arrest of an editor by police, an attack on a church by rebels
        found = [m for n in grammar.after(noun, "of", "on", "against") for m in grammar.after(n, "by")]
    if not found and grammar.words[noun].relation == "conj":  # their takeover and sale
        found = grammar.below(grammar.words[noun].head, "nmod:poss")
    if not found:
        before = (n for n in grammar.below(noun, "compound", "amod") if n < noun and n not in suffering)
        found = [n for n in before if names_doer(grammar, n)]
    return [m for n in found for m in grammar.together(n)]
