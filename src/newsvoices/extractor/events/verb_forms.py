"""What a verb's own auxiliaries, negation and tense say of the event that it reports."""

from dataclasses import dataclass, field

from newsvoices.extractor.events.negation import negators
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS, MONTHS
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["IF", "Standing", "is_duty", "is_no", "lowered", "on_condition", "read_form"]

_NOBODY = word_set("nobody none neither few")
_WILL = word_set("will ’ll 'll shall wo")
_MAY = word_set("may might could can ca")
_OUGHT = word_set("should must ought")
IF = word_set("if unless whether lest provided")
"""Words that open a clause which supposes what it tells."""
_HABIT = word_set(
    "always often usually regularly routinely frequently sometimes generally typically rarely seldom "
    "traditionally historically ever constantly normally"
)
_SPANS = word_set("years decades ages centuries")
_TIMES = DAYS | word_set("day night week month year morning evening weekend summer winter spring autumn time")
_EVERY = frozenset({"every", "each"})
_DATED = _TIMES | frozenset(MONTHS) | _SPANS
_ALLEGED = word_set("allegedly supposedly purportedly")
_GIVEN = "actual"
_PRESENT = word_set("has have ’ve 've is are")
_PRESENT_BE = word_set("is are am ’re 're ’s 's ’m 'm")


@dataclass(slots=True)
class Standing:
    """An event's status; the words for whoever it rests on; whether it is only a claim; ``reason`` if it is none."""

    status: str = _GIVEN
    source: list[int] = field(default_factory=list)
    alleged: bool = False
    reason: str | None = None


def lowered(grammar: Grammar, numbers: list[int]) -> set[str]:
    """Return words in small letters."""
    return {grammar.lower(n) for n in numbers}


def read_form(grammar: Grammar, verb: int, standing: Standing, headline: bool) -> None:
    """Read the auxiliaries, negation and tense of the verb, or of the first of those coordinated with it."""
    at = verb
    auxiliaries = lowered(grammar, grammar.below(at, "aux", "auxpass"))
    word = grammar.words[at]
    seen = 0
    while not auxiliaries and word.relation == "conj" and word.head >= 0 and word.tag in ("VB", "VBN", "VBG"):
        if not grammar.is_verb(word.head) or seen > 4 or grammar.coordinated(at) >= 0:
            break
        at, seen = word.head, seen + 1
        auxiliaries = lowered(grammar, grammar.below(at, "aux", "auxpass"))
        word = grammar.words[at]
    adverbs = lowered(grammar, grammar.below(verb, "advmod", "neg"))
    if negators(grammar, verb) or _no_subject(grammar, verb):
        standing.status = "denied"
    standing.alleged = bool(adverbs & _ALLEGED)
    if (adverbs & _HABIT or _is_over_years(grammar, verb)) and not auxiliaries & _WILL:
        standing.reason = "habit"
    elif auxiliaries & _OUGHT:
        standing.status = "proposed"
    elif auxiliaries & _MAY or "would" in auxiliaries or "’d" in auxiliaries or "'d" in auxiliaries:
        if auxiliaries & {"have", "’ve", "'ve"}:
            standing.reason = "contrary to fact"
        elif (
            "would" in auxiliaries
            and _is_reported(grammar, at)
            and standing.status == "actual"
            and not on_condition(grammar, at)
        ):
            standing.status = "scheduled"  # reported: she said that she would
        elif standing.status == "actual":
            standing.status = "hypothetical"
            if "can" in auxiliaries and word.relation == "acl:relcl":
                standing.reason = "present"  # a king who can grant pardons has a power
    elif auxiliaries & _WILL:
        standing.status = "scheduled" if standing.status == "actual" else standing.status
        if standing.status == "scheduled" and on_condition(grammar, at):
            standing.status = "hypothetical"
    elif lowered(grammar, grammar.below(at, "mark")) & IF:
        standing.status = "hypothetical"
    elif auxiliaries & {"do", "does"} or (word.tag in ("VBZ", "VBP") and not headline and not auxiliaries & _PRESENT):
        standing.reason = "present"
    elif "to" in auxiliaries or "to" in lowered(grammar, grammar.below(at, "mark")):
        if word.relation in ("root", "ccomp", "conj") and grammar.below(at, *NOUN_SUBJECTS):
            standing.status = "scheduled"  # Minister to visit Oslo
    elif word.tag == "VB" and not auxiliaries and word.relation in ("root", "ccomp", "parataxis", "conj"):
        told = grammar.below(verb, *NOUN_SUBJECTS)  # ministers meet, tagged as if "to" stood before it
        if not (told and headline):
            standing.reason = "present" if told else "bare form"
    elif word.tag == "VBN" and auxiliaries & _PRESENT_BE:
        if not auxiliaries & {"been", "being", "was", "were", "has", "have", "had"} and not headline:
            standing.reason = "present"
    elif word.tag == "VBN" and word.relation == "amod":
        standing.reason = "attribute"


def _is_over_years(grammar: Grammar, verb: int) -> bool:
    """Say whether something is told of the years in all, or every time: have met over the years, met every Friday."""
    years = [n for n in grammar.after(verb, "over", "through", "throughout") if grammar.lower(n) in _SPANS]
    if any(grammar.lower(n - 1) == "the" for n in years):
        return True
    times = grammar.below(verb, "nmod:tmod", "nmod:npmod", "dobj", "advmod")
    every = [n for n in times if grammar.lower(n) in _TIMES and lowered(grammar, grammar.below(n, "det")) & _EVERY]
    return bool(every) and not any(_bounds(grammar, verb, n) for n in every)


def _bounds(grammar: Grammar, verb: int, time: int) -> bool:
    """Say whether a span holds what is done every time, which so is done: every night last week, since May."""
    spans = [n for over in (verb, time) for n in grammar.after(over, "since", "during", "in", "until", "for", "from")]
    dated = any(grammar.words[n].tag == "CD" or grammar.lower(n) in _DATED for n in spans)
    return dated or any(
        lowered(grammar, grammar.below(n, "amod", "det")) & {"last", "this", "past"}
        for over in (verb, time)
        for n in grammar.below(over, "nmod:tmod", "nmod:npmod", "dobj", "dep")
    )


def _is_reported(grammar: Grammar, verb: int) -> bool:
    """Say whether a verb, or the first of those that it continues, stands in a clause that somebody says."""
    for at in grammar.up(verb):
        if grammar.words[at].relation != "conj":
            return grammar.words[at].relation == "ccomp"
    return False


def on_condition(grammar: Grammar, verb: int) -> bool:
    """Say whether a clause with if or unless hangs on a verb."""
    return any(lowered(grammar, grammar.below(n, "mark")) & IF for n in grammar.below(verb, "advcl"))


def _no_subject(grammar: Grammar, verb: int) -> bool:
    """Say whether nobody does it, or hardly anybody: no minister, none of them, neither Moe nor Lund, few of them."""
    return any(_is_nobody(grammar, n) for n in grammar.below(verb, *NOUN_SUBJECTS))


def is_duty(grammar: Grammar, verb: int) -> bool:
    """Say whether a verb tells of what is to be done by its own auxiliary, a duty: the council must pay."""
    return verb >= 0 and bool(lowered(grammar, grammar.below(verb, "aux", "auxpass")) & _OUGHT)


def is_no(grammar: Grammar, number: int) -> bool:
    """Say whether "no" stands before a noun: no group."""
    return "no" in lowered(grammar, grammar.below(number, "det", "neg"))


def _is_nobody(grammar: Grammar, number: int) -> bool:
    if is_no(grammar, number) or "neither" in lowered(grammar, grammar.below(number, "neg", "det", "cc:preconj")):
        return True
    return grammar.lower(number) in _NOBODY and not grammar.below(number, "det")  # but [a few]
