"""Whether an event is presented as happened, due, possible, feared, urged or denied, and on whose word.

After the realis distinction of Rich ERE and the source-and-modality chains of FactBank (Saurí and Pustejovsky 2009):
the verb's own auxiliaries and negation come first, then each word that governs its clause, outwards.
"""

from dataclasses import dataclass, field

from newsvoices.extractor.analysis import FINITE_VERBS
from newsvoices.extractor.events.clauses_around import is_apart, is_suspected, is_to_come
from newsvoices.extractor.events.denied_ideas import denier_of, is_called_false, is_doubted, refuser_of
from newsvoices.extractor.events.negation import negators
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.triggers import governors
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["ONLY", "Standing", "lowered", "take_over", "verb_standing"]

_NO = word_set("no neither")
_NOBODY = word_set("nobody none neither")
_WILL = word_set("will ’ll 'll shall wo")
_MAY = word_set("may might could can ca")
_OUGHT = word_set("should must ought")
_IF = word_set("if unless whether lest provided")
_HABIT = word_set(
    "always often usually regularly routinely frequently sometimes generally typically rarely seldom "
    "traditionally historically ever constantly normally"
)
_ALLEGED = word_set("allegedly supposedly purportedly")
_HEARSAY = word_set("said reported rumored rumoured understood")
_FAILING = forms_of(
    "fail avoid refrain prevent stop block forget neglect omit hesitate forgo abandon shun avert foil thwart"
)
"""Verbs by which a thing is not done, and by which nobody says so."""
_AWAITED = word_set("until unless before once")
_WITHOUT = word_set("without instead rather")
_THOUGHT = word_set("about of on against towards toward")
_CLEARED = word_set("clear cleared clears clearing acquit acquitted acquits exonerated absolved")
_MOTION = word_set("go went gone goes going travel travelled traveled fly flew come came gather "
                   "gathered return returned convene convened meet met vote voted voting votes "
                   "use used uses using")  # fmt: skip
ONLY = word_set("first last only latest second third")
"""Adjectives under which a noun's infinitive tells what happened: the first to cross."""
_GIVEN = "actual"
_PRESENT = word_set("has have ’ve 've is are")
_PRESENT_BE = word_set("is are am ’re 're ’s 's ’m 'm")
_DUE = word_set("going supposed expected scheduled slated set due poised is are was were")  # they are to meet


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


def verb_standing(grammar: Grammar, verb: int, *, headline: bool) -> Standing:
    """Return the standing of the event that a verb reports; in a headline the present tense tells what happened.

    The same for a past form that was taken for a present: pass ``headline`` for it.
    """
    standing = Standing()
    _tense(grammar, verb, standing, headline)
    if standing.reason in (None, "habit"):
        habit, standing.reason = standing.reason, None
        _contexts(grammar, verb, standing)  # denied that he had ever met her
        standing.reason = standing.reason or habit
    elif standing.reason in ("present", "bare form"):
        wider = Standing()
        _contexts(grammar, verb, wider)
        word = grammar.words[verb]
        if wider.status == "proposed" and wider.reason is None:
            return wider  # demanded that she resign
        if wider.status == "actual" and word.relation == "advcl" and word.head >= 0:
            _follow(grammar, word.head, wider)  # once she steps down, he will take over
            if wider.status == "scheduled" and wider.reason is None:
                return wider
    return standing


def take_over(standing: Standing, status: str) -> None:
    """Take over a status that a wider context gives, as far as the narrower one left it open."""
    if status in ("wish", "told"):
        standing.reason = status
    elif status == "promised":
        # what somebody promised not to do is only what the promise says
        standing.reason = "told" if standing.status == "denied" else status
        if standing.status == "actual":
            standing.status = "scheduled"
    elif standing.status in ("actual", "scheduled") or (standing.status == "hypothetical" and status != "actual"):
        standing.status = status


def _turn(standing: Standing) -> None:
    """Turn round what somebody denies: that it had happened is denied, that it had not is said to have happened."""
    standing.status = "actual" if standing.status == "denied" else "denied"


def _tense(grammar: Grammar, verb: int, standing: Standing, headline: bool) -> None:
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
    if adverbs & _HABIT and not auxiliaries & _WILL:
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
            and not _on_condition(grammar, at)
        ):
            standing.status = "scheduled"  # reported: she said that she would
        elif standing.status == "actual":
            standing.status = "hypothetical"
            if "can" in auxiliaries and word.relation == "acl:relcl":
                standing.reason = "present"  # a king who can grant pardons has a power
    elif auxiliaries & _WILL:
        standing.status = "scheduled" if standing.status == "actual" else standing.status
        if standing.status == "scheduled" and _on_condition(grammar, at):
            standing.status = "hypothetical"
    elif lowered(grammar, grammar.below(at, "mark")) & _IF:
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


def _is_reported(grammar: Grammar, verb: int) -> bool:
    """Say whether a verb, or the first of those that it continues, stands in a clause that somebody says."""
    for at in grammar.up(verb):
        if grammar.words[at].relation != "conj":
            return grammar.words[at].relation == "ccomp"
    return False


def _on_condition(grammar: Grammar, verb: int) -> bool:
    """Say whether a clause with if or unless hangs on a verb."""
    return any(lowered(grammar, grammar.below(n, "mark")) & _IF for n in grammar.below(verb, "advcl"))


def _no_subject(grammar: Grammar, verb: int) -> bool:
    """Say whether nobody does it: no minister, none of them, neither Moe nor Lund."""
    return any(
        grammar.lower(n) in _NOBODY or lowered(grammar, grammar.below(n, "neg", "det", "cc:preconj")) & _NO
        for n in grammar.below(verb, *NOUN_SUBJECTS)
    )


def _contexts(grammar: Grammar, verb: int, standing: Standing) -> None:
    """Walk from a verb to what governs its clause, and let each governor speak."""
    for at in grammar.up(verb):
        word = grammar.words[at]
        if word.relation == "conj" and grammar.coordinated(at) >= 0:
            return
        head, relation = word.head, word.relation
        marks = lowered(grammar, grammar.below(at, "mark", "case"))
        if marks & _IF:
            take_over(standing, "hypothetical")
        if head < 0:
            return
        denier = denier_of(grammar, at)
        if denier >= 0:
            _turn(standing)
            standing.source = standing.source or grammar.agents(denier)
            return
        if is_called_false(grammar, at):
            _turn(standing)
            return
        if is_doubted(grammar, at):
            take_over(standing, "hypothetical")
        if relation == "acl:relcl" or (relation == "parataxis" and (word.tag == "VBD" or is_apart(grammar, at))):
            return
        aside = grammar.is_aside(at)
        if not aside and (
            relation in ("xcomp", "ccomp", "csubj", "dep", "parataxis") or (relation == "acl" and word.tag != "VBN")
        ):
            _governed(grammar, at, standing)
        elif aside or relation == "advcl":
            _adverbial(grammar, at, marks, standing)
            if word.tag in ("VBD", "VBZ", "VBP", "VBN") and not marks & _IF:
                return  # a finite clause stands outside what is wanted or feared
        elif relation in ("nmod", "dobj", "nsubj", "nsubjpass", "acl"):
            if grammar.is_verb(at) and relation in ("dobj", "nmod") and at == verb:
                _governed(grammar, at, standing)
            if not grammar.is_verb(head) and relation != "acl":
                return
        if standing.reason is not None:
            return


def _adverbial(grammar: Grammar, at: int, marks: set[str], standing: Standing) -> None:
    head = grammar.words[at].head
    governor = governors().get((grammar.lower(head), "v"))
    if "to" in marks or "to" in lowered(grammar, grammar.below(at, "aux")):
        if grammar.lower(head) not in _MOTION:
            standing.reason = "purpose"
        else:  # will travel to Rome to meet the king
            _follow(grammar, head, standing)
    elif marks & _WITHOUT or ("from" in marks and governor == "denied"):
        standing.status = "denied"
    elif marks & _THOUGHT and grammar.words[at].tag == "VBG":
        if is_suspected(grammar, at):
            standing.alleged = True
        elif governor == "alleged":
            standing.alleged = True
            standing.source = standing.source or grammar.agents(head)
        elif "of" in marks and grammar.lower(head) in _CLEARED:
            standing.status = "denied"
        elif governor is not None and governor != "actual":
            take_over(standing, governor)
        elif marks & {"about", "against"}:
            take_over(standing, "hypothetical")
    elif marks & {"before", "until"} and governor in ("hypothetical", "scheduled"):
        take_over(standing, "hypothetical")
    elif marks & _AWAITED and is_to_come(grammar, head):
        take_over(standing, "hypothetical")  # will stay until they leave


def _follow(grammar: Grammar, verb: int, standing: Standing) -> None:
    """Take over what the tense of a governing verb says, where that did not happen."""
    own = Standing()
    _tense(grammar, verb, own, False)
    if own.reason is None and own.status != "actual":
        take_over(standing, own.status)


def _governed(grammar: Grammar, at: int, standing: Standing) -> None:
    """Take over what the governor of a clause says of it: planned to, refused to, said that, feared that."""
    word, head = grammar.words[at], grammar.words[at].head
    tag = grammar.words[head].tag
    kind = "v" if tag.startswith("V") else "a" if tag.startswith(("JJ", "RB", "IN")) else "n"
    governor = governors().get((grammar.lower(head), kind))
    if kind == "v":
        subject = grammar.agents(head)
        if (governor in ("proposed", "feared", "denied", "alleged") and grammar.lower(head) not in _FAILING) or (
            governor == "actual" and word.relation != "xcomp"
        ):
            standing.source = standing.source or subject
        if grammar.lower(head) in _DUE and word.relation == "xcomp":
            governor = "scheduled"
        if grammar.lower(head) in _HEARSAY and word.relation == "xcomp" and grammar.passive(head):
            governor = "alleged"  # is said to have met
        negated = bool(negators(grammar, head))
        if governor == "scheduled" and word.relation != "xcomp":
            governor = "actual"  # announced to, but announced that
            standing.source = standing.source or subject
        if negated and governor == "denied":
            governor = "actual"
        elif negated and governor in ("actual", "scheduled", "hypothetical") and word.relation == "xcomp":
            if grammar.lower(head).startswith("expect") and not grammar.passive(head):
                standing.reason = "wish"  # did not expect to win: nothing is said of whether he did
                return
            governor = "denied"
        if word.relation == "xcomp" and governor is None and grammar.lower(head) in _MOTION:
            _follow(grammar, head, standing)
            return
        if word.relation == "xcomp" and (governor is None or grammar.lower(head) == "used"):
            standing.reason = "governed by a word of another kind"
        if word.relation == "xcomp" and governor == "actual" and not negated:
            _follow(grammar, head, standing)  # may begin to, will continue to
            return
        if governor == "denied" and word.relation == "ccomp" and standing.status == "denied":
            _turn(standing)
            governor = "actual"
    refuser = refuser_of(grammar, head) if kind == "n" and governor in ("proposed", "scheduled") else -1
    if refuser >= 0:
        standing.status, standing.source = "denied", standing.source or grammar.agents(refuser)
    elif governor == "alleged":
        standing.alleged = True
    elif governor is not None and governor != "actual":
        take_over(standing, governor)
    elif (
        kind == "n"
        and "to" in lowered(grammar, grammar.below(at, "mark", "aux"))
        and lowered(grammar, grammar.below(head, "amod")) & ONLY
    ):
        return
    elif kind == "n" and word.relation in ("acl", "nmod") and governor is None and not _stands_alone(grammar, at):
        standing.reason = "attached to a noun"


def _stands_alone(grammar: Grammar, verb: int) -> bool:
    """Say whether a clause under a noun tells of its own: a day after they had left, a charge that he denied."""
    return grammar.words[verb].tag in FINITE_VERBS or bool(
        lowered(grammar, grammar.below(verb, "mark")) & {"after", "since", "when"}
    )
