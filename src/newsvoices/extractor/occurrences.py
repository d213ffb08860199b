"""Occurrences: words that report an event literally, with who takes part; one for each place, not for each event."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from newsvoices.extractor.event_status import Standing, noun_standing, verb_standing
from newsvoices.extractor.grammar import Grammar
from newsvoices.extractor.parties import Parties
from newsvoices.extractor.triggers import Frame, class_of_words, frames
from newsvoices.extractor.wordlists import word_set

__all__ = ["Occurrence", "find_occurrences"]

_PERSONAL = word_set("he she they him her them we us i me you who whom")
_GROUP_TAGS = ("NNP", "NNPS")
_SUFFER = word_set(
    "receive received receiving face faced facing suffer suffered survive survived draw drew drawn get got"
)
_MUTUAL = frozenset({"CONSULT", "COOPERATE"})


@dataclass(slots=True)
class Occurrence:
    """A place where an event is reported.

    ``trigger`` is the number of the word that reports it, ``verb`` that of the verb which carries its clause (the
    trigger itself, or the verb that a noun is the object of, or -1). ``actors`` and ``recipients`` are actors with the
    words that mention them; the first ``leading`` actors are the subject, those after them the other side.
    """

    trigger: int
    verb: int
    frame: Frame
    standing: Standing
    actors: list[tuple[str, int]] = field(default_factory=list)
    recipients: list[tuple[str, int]] = field(default_factory=list)
    patients: list[int] = field(default_factory=list)
    leading: int = 0


def find_occurrences(
    grammar: Grammar, parties: Parties, first: int, last: int, *, headline: bool
) -> Iterator[Occurrence]:
    """Yield the occurrences among the words of a sentence, in text order; ``first`` and ``last`` bound its words."""
    lexicon = frames()
    words = grammar.words
    told: set[int] = set()  # nouns that a trigger verb has for its object
    for number in range(first, last):
        tag = words[number].tag
        if tag.startswith("V"):
            rows = lexicon.get((words[number].text.lower(), "v"))
            found = _verb(grammar, parties, number, rows, headline) if rows else None
        elif tag in ("NN", "NNS") and number not in told and words[number].head not in told:
            rows = lexicon.get((_compounded(grammar, number), "n")) or lexicon.get((words[number].text.lower(), "n"))
            found = _noun(grammar, parties, number, rows, headline) if rows else None
        else:
            continue
        if found is not None:
            told.update(found.patients)
            yield found


def _compounded(grammar: Grammar, number: int) -> str:
    own = grammar.lower(number)
    if number and grammar.words[number - 1].head == number:
        return f"{grammar.lower(number - 1)}-{own}"
    return own


def _verb(grammar: Grammar, parties: Parties, verb: int, rows: Sequence[Frame], headline: bool) -> Occurrence | None:
    agents = parties.resolve(grammar, grammar.agents(verb))
    patients = grammar.patients(verb)
    for frame in rows:
        if not _has(grammar, verb, frame, patients) or not _objects_fit(grammar, parties, verb, frame, patients):
            continue
        stated = patients if frame.recipient[:1] == ("patient",) and not agents else []  # was elected: the elected
        actors = agents or parties.resolve(grammar, stated)
        if frame.actors and not _kind_fits(grammar, parties, actors, frame.actors):
            continue
        standing = verb_standing(grammar, verb, headline=headline)
        recipients = _recipients(grammar, parties, verb, frame, patients)
        return _complete(Occurrence(verb, verb, frame, standing, list(actors), recipients, patients))
    return None


def _complete(found: Occurrence) -> Occurrence | None:
    """Settle the roles; None where the type's participants are not stated (V18)."""
    own = {actor for actor, _ in found.actors}
    found.recipients = [pair for pair in found.recipients if pair[0] not in own]
    kind = found.frame.plover_type
    found.leading = len(found.actors)
    if kind in _MUTUAL and found.frame.plover_mode != "visit":
        found.actors += found.recipients
        found.recipients = []
    if not found.actors or (kind in ("AID", "SANCTION") and not found.recipients):
        return None
    alone = len(found.actors) < 2 and (kind == "COOPERATE" or found.leading == 0)
    return None if alone else found


def _has(grammar: Grammar, verb: int, frame: Frame, patients: Sequence[int]) -> bool:
    """Say whether one of the words or clauses that a frame needs is there."""
    if not frame.needs:
        return not grammar.below(verb, "compound:prt")
    particles = {grammar.lower(n) for n in grammar.below(verb, "compound:prt", "advmod")}
    for need in frame.needs:
        if not need:
            if not particles:
                return True
        elif need == "dated":
            continue
        elif need == "to-clause":
            if any("to" in _marks(grammar, n) for n in grammar.below(verb, "xcomp", "advcl", "ccomp")):
                return True
        elif need == "that":
            if grammar.below(verb, "ccomp"):
                return True
        elif need == "insult":
            if _insult(grammar, verb):
                return True
        elif need in particles or grammar.after(verb, need) or _case_below(grammar, verb, need):
            return True
    return False


def _case_below(grammar: Grammar, verb: int, need: str) -> bool:
    """Say whether a preposition follows the object (took issue with) or stands alone."""
    return any(grammar.after(n, need) for n in grammar.below(verb, "dobj")) or any(
        grammar.lower(n) == need for n in grammar.below(verb, "case", "dep")
    )


def _marks(grammar: Grammar, number: int) -> set[str]:
    return {grammar.lower(n) for n in grammar.below(number, "mark", "aux")}


def _insult(grammar: Grammar, verb: int) -> bool:
    """Say whether what somebody is called is an insult of the list."""
    insults = class_of_words()["insult"]
    objects = grammar.below(verb, "dobj")
    named = [m for n in objects for m in grammar.below(n, "dep", "appos", "amod")]
    for n in grammar.below(verb, "xcomp", "dep", "ccomp") + objects + named:
        if grammar.lower(n) in insults or any(
            grammar.lower(m) in insults for m in grammar.below(n, "amod", "compound")
        ):
            return True
    return False


def _objects_fit(grammar: Grammar, parties: Parties, verb: int, frame: Frame, patients: Sequence[int]) -> bool:
    if not frame.objects:
        return True
    if frame.needs[:1] == ("to-clause",):
        clauses = grammar.below(verb, "xcomp", "ccomp", "advcl")
        things = clauses if frame.objects[0].startswith("!") else list(patients)
    else:
        things = list(patients)
        for need in frame.needs:
            if need and need not in ("that", "insult"):
                things += grammar.after(verb, need)
    if frame.objects[0].startswith("!"):
        banned = class_of_words()[frame.objects[0][1:]]
        return not any(grammar.lower(n) in banned for n in things)
    return any(_is(grammar, parties, n, name[1:]) for n in things for name in frame.objects)


def _is(grammar: Grammar, parties: Parties, number: int, kind: str) -> bool:
    """Say whether a word is of a class: one of the word classes, a kind of party, a place, or a number of people."""
    word = grammar.words[number]
    lower = word.text.lower()
    if kind == "count":
        return word.tag == "CD"
    if kind in ("place", "place-of", "region", "abroad", "state") and word.entity == "LOCATION":
        return True
    words = class_of_words().get(kind)
    if words is not None and lower in words and kind not in ("crowd", "fighter", "worker", "law", "court"):
        return True
    if words is not None and kind == "crowd" and lower in words:
        return True
    if kind in ("money", "aid", "goods"):
        return any(grammar.lower(n) in ("$", "£", "€") for n in grammar.below(number)) or word.text in ("$", "£", "€")
    if kind == "who" and (lower in _PERSONAL or word.entity == "PERSON"):
        return True
    actor = parties.actor(word.start)
    return actor is not None and kind in parties.kinds(actor, lower)


def _kind_fits(grammar: Grammar, parties: Parties, actors: Sequence[tuple[str, int]], kinds: Sequence[str]) -> bool:
    return any(kind[1:] in parties.kinds(actor, grammar.lower(n)) for actor, n in actors for kind in kinds)


def _recipients(
    grammar: Grammar, parties: Parties, number: int, frame: Frame, patients: Sequence[int]
) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for place in frame.recipient:
        if place == "object":
            found += parties.resolve(grammar, patients)
            if not found:
                for n in patients:  # attacked her record: hers
                    found += parties.resolve(grammar, grammar.below(n, "nmod:poss"))
        elif place == "iobject":
            objects = grammar.below(number, "dobj")
            indirect = grammar.below(number, "iobj") or (objects[:1] if len(objects) > 1 else [])
            found += parties.resolve(grammar, [m for n in indirect for m in grammar.together(n)])
        elif place != "patient":
            nouns = grammar.after(number, place)
            for n in grammar.below(number, "dobj"):
                nouns += grammar.after(n, place)
            found += parties.resolve(grammar, [m for n in nouns for m in grammar.together(n)])
    return list(dict(found).items())


def _noun(grammar: Grammar, parties: Parties, noun: int, rows: Sequence[Frame], headline: bool) -> Occurrence | None:
    word = grammar.words[noun]
    if word.relation in ("compound", "amod", "nmod:npmod", "nmod:tmod"):
        return None
    standing, verb = noun_standing(grammar, noun, headline=headline)
    owned = parties.resolve(grammar, _noun_agents(grammar, noun))
    carried = parties.resolve(grammar, grammar.agents(verb)) if verb >= 0 else []
    suffered = carried if verb >= 0 and grammar.lower(verb) in _SUFFER else []
    if suffered:
        owners = owned or parties.resolve(grammar, grammar.after(noun, "from") + grammar.after(verb, "from"))
    else:
        pair = [m for n in grammar.after(noun, "between", "among") for m in grammar.together(n)]
        owners = carried or owned or parties.resolve(grammar, pair)
    if _bare(grammar, noun) and not owned and verb < 0:
        return None
    if verb < 0 and grammar.words[noun].relation == "conj":
        return None
    for frame in rows:
        if frame.needs and not any(grammar.after(noun, need) for need in frame.needs):
            continue
        if frame.objects:
            things = [n for need in frame.needs for n in grammar.after(noun, need)]
            if not any(_is(grammar, parties, n, name[1:]) for n in things for name in frame.objects):
                continue
        outside = frame.plover_type == "NONE"
        if outside and verb < 0:
            # A debate, a nomination: mostly a setting, unless somebody holds or wins it, or it is his and has a date.
            if not owned:
                continue
            frame = replace(frame, needs=(*frame.needs, "dated"))
        doers = suffered or owners if outside else owners
        if not doers and "of" not in frame.recipient:
            doers = parties.resolve(grammar, [m for n in grammar.after(noun, "of") for m in grammar.together(n)])
        if frame.actors and not _kind_fits(grammar, parties, doers, frame.actors):
            continue
        recipients = [] if outside else list(suffered)
        for place in frame.recipient:
            nouns = grammar.after(noun, place) + (grammar.after(verb, place) if verb >= 0 and place != "of" else [])
            recipients += parties.resolve(grammar, [m for n in nouns for m in grammar.together(n)])
        if frame.plover_type == "CONSULT" and verb < 0:
            recipients += parties.resolve(grammar, _attending(grammar, noun))
        return _complete(Occurrence(noun, verb, frame, standing, list(doers), recipients, []))
    return None


def _attending(grammar: Grammar, noun: int) -> list[int]:
    """Return the words for those who act in or after a meeting: in a meeting with the board, she said."""
    head = grammar.words[noun].head
    cases = {grammar.lower(n) for n in grammar.below(noun, "case")}
    if head >= 0 and grammar.is_verb(head) and cases & {"in", "during", "after", "at", "following", "before"}:
        return grammar.agents(head)
    return []


def _bare(grammar: Grammar, noun: int) -> bool:
    """Say whether a noun is a bare plural, which mostly speaks of a kind rather than of a case."""
    return grammar.words[noun].tag == "NNS" and not grammar.below(noun, "det", "nummod", "nmod:poss")


def _noun_agents(grammar: Grammar, noun: int) -> list[int]:
    """Return the words for those whose deed a noun names: his arrest of, the attack by, a Russian strike."""
    found = grammar.below(noun, "nmod:poss") + grammar.after(noun, "by")
    if not found:
        found = [n for n in grammar.below(noun, "compound", "amod") if n < noun and _doer(grammar, n)]
    return [m for n in found for m in grammar.together(n)]


def _doer(grammar: Grammar, number: int) -> bool:
    """Say whether a name before a noun is whose deed it is: an FBI inquiry, not the Paris attack."""
    word = grammar.words[number]
    if word.entity == "LOCATION" and word.tag in _GROUP_TAGS:
        return "." in word.text or word.text.isupper()
    return bool(word.entity) or (word.tag in ("JJ", *_GROUP_TAGS) and word.text[:1].isupper())
