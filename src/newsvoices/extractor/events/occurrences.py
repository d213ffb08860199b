"""Occurrences: words that report an event, with who takes part; one for each place, not for each event."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsvoices.extractor.events.apposed import by_name, named_beside
from newsvoices.extractor.events.doers import is_unstated, itself, stand_ins
from newsvoices.extractor.events.frames import are_private, kinds_fit, marks_of, needs_met, objects_fit
from newsvoices.extractor.events.headline_verbs import due_by_headline, is_verbless, suffers_by_headline, verb_as_noun
from newsvoices.extractor.events.means import mode_by_means
from newsvoices.extractor.events.misread import is_noun
from newsvoices.extractor.events.nouns import claimers_of, noun_occurrence
from newsvoices.extractor.events.participants import MUTUAL, Occurrence, recipients_of, settle_roles
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.events.settings import is_other_sense, only_says
from newsvoices.extractor.events.status import verb_standing
from newsvoices.extractor.events.verb_forms import Standing, is_no
from newsvoices.extractor.lexis.inflect import forms_of, past_form
from newsvoices.extractor.lexis.triggers import Frame, frames
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import MONTHS
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["find_occurrences"]

_HARMING = word_set("killing wounding injuring maiming destroying damaging")
"""What an attack does: opened fire, killing two."""

_HARMS = forms_of("kill wound injure maim destroy damage devastate hit")
"""What an attack that is the subject does: an attack by gunmen killed two."""
_DESCRIBING = frozenset({"acl", "amod"})
"""How a participle hangs on a noun that it only describes."""
_GOING_ON = 12  # words from the verb of an attack to what it did besides
_SELVES = word_set("himself herself itself themselves myself ourselves yourself")


def find_occurrences(
    grammar: Grammar, parties: Parties, first: int, last: int, *, headline: bool
) -> Iterator[Occurrence]:
    """Yield the occurrences among the words of a sentence, in text order; ``first`` and ``last`` bound its words."""
    lexicon = frames()
    words = grammar.words
    misread = headline and is_verbless(grammar, first, last)
    told: dict[int, Occurrence] = {}  # nouns that a trigger verb has for its object
    attacks: dict[int, Occurrence] = {}  # by their verbs
    harms: dict[int, Occurrence | None] = {}  # by the verbs that attacks are subjects of
    ends: set[int] = set()  # verbs for what others were used to do
    for number in range(first, last):
        word = words[number]
        tag = word.tag
        if tag[:1] == "V":
            rows = lexicon.get((word.text.lower(), "v"))
            if number in harms:
                found = harms[number]
            else:
                found = (
                    _verb(grammar, parties, number, rows, headline)
                    if rows and number not in ends and not is_noun(grammar, number)
                    else None
                )
        elif (
            misread
            and (rows := lexicon.get((words[number].text.lower(), "v")))
            and (found := verb_as_noun(grammar, parties, number, rows, (first, last)))
        ):
            yield found
            continue
        elif tag in ("NN", "NNS"):
            own, before = word.text.lower(), words[number - 1]
            rows = lexicon.get((f"{before.text.lower()}-{own}", "n")) if number and before.head == number else None
            rows = rows or lexicon.get((own, "n"))
            found = noun_occurrence(grammar, parties, number, rows, headline) if rows else None
            over = (told.get(number) or told.get(word.head)) if found is not None else None
            if found is not None and over is not None and not _of_others(found, over):
                continue
            if found is not None and (harm := _harm_by(grammar, found)) >= 0:
                harmed = lexicon.get((grammar.lower(harm), "v"), ())
                harms[harm] = blow = _verb(grammar, parties, harm, harmed, headline)
                if blow is not None and _tells_of(blow, found):
                    continue
        else:
            continue
        if found is not None and _is_harm_of(grammar, found, attacks.get(word.head)):
            continue
        if found is not None:
            if found.frame.plover_type == "ASSAULT":
                attacks[found.verb] = found
            found.frame = replace(found.frame, plover_mode=mode_by_means(grammar, found))
            if not found.misfit:
                told.update((n, found) for n in found.patients)
                if found.verb == number and "purpose" in found.frame.recipient:  # used tear gas to disperse them
                    ends |= {n for n in grammar.below(number, "advcl", "xcomp") if "to" in marks_of(grammar, n)}
                if found.verb == number:
                    told.update((n, found) for n in _held(grammar, number, found.frame))
            yield found


def _held(grammar: Grammar, verb: int, frame: Frame) -> list[int]:
    """Return what hangs on a verb by a preposition and tells of the same: walked out of talks, killed in an ambush."""
    if frame.needs and frame.objects:
        return grammar.below(verb, "nmod")
    return grammar.after(verb, "in", "during", "by", "with", "on") if frame.plover_type == "ASSAULT" else []


def _is_harm_of(grammar: Grammar, found: Occurrence, attack: Occurrence | None) -> bool:
    """Say whether what an -ing form tells is only what an attack did, and give the attack those whom it struck.

    The same for what goes on the attack's verb: attacked a post and wounded two.
    """
    if attack is None:
        return False
    goes_on = grammar.words[found.trigger].relation == "conj" and found.trigger - attack.trigger <= _GOING_ON
    if grammar.lower(found.trigger) not in (_HARMS if goes_on else _HARMING) or found.verb != found.trigger:
        return False
    if goes_on and (grammar.below(found.trigger, *SUBJECTS) or found.standing.status != attack.standing.status):
        return False
    if goes_on and _is_elsewhere(grammar, found.trigger, attack.trigger):
        return False
    if found.actors[:1] and {actor for actor, _ in found.actors}.isdisjoint(actor for actor, _ in attack.actors):
        return False
    own = {actor for actor, _ in (*attack.actors, *attack.recipients)}
    attack.recipients += [pair for pair in found.recipients if pair[0] not in own]
    return True


def _is_elsewhere(grammar: Grammar, verb: int, attack: int) -> bool:
    """Say whether a deed has another time or place than an attack: killed two a day later, killed two in Oslo."""
    over = (verb, *grammar.below(verb, "dobj"))
    if any(grammar.lower(m) == "later" for n in over for m in grammar.below(n, "advmod", "amod")):
        return True
    own, its = (
        {
            grammar.lower(n)
            for m in (at, *grammar.below(at, "dobj"))
            for n in grammar.after(m, "in", "at", "near", "outside", "around")
            if grammar.words[n].tag == "NNP" and grammar.lower(n) not in MONTHS
        }
        for at in (verb, attack)
    )
    return bool(own and its) and own.isdisjoint(its)


def _harm_by(grammar: Grammar, attack: Occurrence) -> int:
    """Return the verb behind an attack that says whom or what it harmed, or -1."""
    word = grammar.words[attack.trigger]
    said = attack.frame.plover_type == "ASSAULT" and attack.verb < 0 and word.relation == "nsubj"
    return word.head if said and word.head > attack.trigger and grammar.lower(word.head) in _HARMS else -1


def _tells_of(harm: Occurrence, attack: Occurrence) -> bool:
    """Say whether a verb tells of the attack that is its subject, and give it what the attack's own words say."""
    own = {actor for actor, _ in harm.actors}
    if harm.misfit or harm.frame.plover_type != "ASSAULT" or own.isdisjoint(actor for actor, _ in attack.actors):
        return False
    if harm.standing.status != attack.standing.status:
        return False
    known = own | {actor for actor, _ in harm.recipients}
    harm.recipients += [pair for pair in attack.recipients if pair[0] not in known]
    harm.frame = replace(harm.frame, plover_mode=harm.frame.plover_mode or attack.frame.plover_mode)
    harm.blow = attack.trigger
    return True


def _of_others(found: Occurrence, over: Occurrence) -> bool:
    """Say whether a noun names what others did than the verb whose object it is: she rejected criticism from Oslo."""
    if found.misfit or found.verb >= 0:
        return False
    return {actor for actor, _ in found.actors}.isdisjoint(actor for actor, _ in over.actors)


def _verb(grammar: Grammar, parties: Parties, verb: int, rows: Sequence[Frame], headline: bool) -> Occurrence | None:
    suffered = headline and suffers_by_headline(grammar, verb, rows)
    patients = grammar.subjects(verb) if suffered else grammar.patients(verb)
    whole = not grammar.below(verb, "compound:prt")
    rows = [frame for frame in rows if (needs_met(grammar, verb, frame, patients) if frame.needs else whole)]
    rows = [f for f in rows if not only_says(grammar, verb, f) and not is_other_sense(grammar, verb, f)]
    if not rows or is_unstated(grammar, verb):
        return None
    stated = grammar.after(verb, "by") if suffered else grammar.agents(verb)
    due = due_by_headline(grammar, verb) if headline and not stated else []
    standing = Standing("scheduled") if due else None
    agents = by_name(
        grammar, parties, verb, parties.resolve(grammar, named_beside(grammar, verb, stated) or stated or due)
    )
    if any(is_no(grammar, n) for _, n in agents):
        return None  # no group claimed the attack: nobody is stated who did
    for words in () if agents or suffered else stand_ins(grammar, verb, stated, rows, patients):
        agents = agents or parties.resolve(grammar, words)
    if not agents and not suffered:
        bodies = parties.resolve(grammar, itself(grammar, verb))
        # whom "it" takes up is no person, though the one word of a body's name may have been taken for a person's
        agents = [pair for pair in bodies if parties.sort(pair[0])[0] != "person" or " " not in parties.name(pair[0])]
    if not agents and not any(frame.plover_type in MUTUAL or frame.recipient[:1] == ("patient",) for frame in rows):
        return None
    claimers = [m for n in stated for m in claimers_of(grammar, n)]
    chosen: Occurrence | None = None
    for frame in rows:
        befalls = frame.recipient[:1] == ("patient",) and not agents  # was elected: the elected
        if befalls and (frame.objects or frame.needs) and not grammar.passive(verb):
            continue  # we named her minister
        if befalls and frame.plover_type == "MOBILIZE" and grammar.words[verb].relation in _DESCRIBING:
            continue  # soldiers deployed in Gao have been accused: which soldiers, and nobody is said to send them
        stated = patients if befalls else []
        actors = agents or parties.resolve(grammar, stated)
        misfit = "" if objects_fit(grammar, parties, verb, frame, patients) else "object"
        if claimers and frame.plover_type != "ASSAULT":
            continue
        if misfit and (frame.objects[0].startswith("!") or any(grammar.lower(n) in _SELVES for n in patients)):
            continue  # introduced herself
        if frame.actors and not kinds_fit(grammar, parties, actors, frame.actors):
            if misfit or are_private(grammar, parties, frame, actors):
                continue
            misfit = "actor"
        if misfit and (chosen is not None or frame.strict):
            continue
        if standing is None:
            standing = verb_standing(grammar, verb, headline=headline or _is_past_form(grammar, verb, frame))
        standing.source = standing.source or claimers  # an attack claimed by the rebels killed two
        if frame.plover_mode == "strike" and any(
            _is_hunger(grammar, n) for n in (*patients, *grammar.after(verb, "on"))
        ):
            frame = replace(frame, plover_mode="hunger")
        recipients = recipients_of(grammar, parties, verb, frame, patients)
        found = settle_roles(Occurrence(verb, verb, frame, standing, list(actors), recipients, patients, misfit=misfit))
        if found is not None and not found.misfit:
            return found
        chosen = chosen or found
    return chosen


def _is_hunger(grammar: Grammar, strike: int) -> bool:
    return any(grammar.lower(n) == "hunger" for n in grammar.below(strike, "compound"))


def _is_past_form(grammar: Grammar, verb: int, frame: Frame) -> bool:
    """Say whether a word tagged as a present may be a past all the same: the army overthrew, the bank cut its rate."""
    word = grammar.words[verb]
    if word.tag not in ("VBP", "VB") or grammar.below(verb, "aux", "mark") or not grammar.below(verb, "nsubj"):
        return False
    return word.text.lower() == past_form(frame.lemma)
