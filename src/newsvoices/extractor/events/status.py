"""Whether an event is presented as happened, due, possible, feared, urged or denied, and on whose word.

After the realis distinction of Rich ERE and the source-and-modality chains of FactBank (Saurí and Pustejovsky 2009):
the verb's own auxiliaries and negation come first, then each word that governs its clause, outwards.
"""

from newsvoices.extractor.analysis import FINITE_VERBS
from newsvoices.extractor.events.clauses_around import is_apart, is_suspected, is_to_come, urger_of
from newsvoices.extractor.events.denied_ideas import denier_of, is_called_false, is_doubted, is_unshown, refuser_of
from newsvoices.extractor.events.negation import negators
from newsvoices.extractor.events.verb_forms import IF, Standing, lowered, read_form
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.triggers import governors
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["ONLY", "take_over", "verb_standing"]

_HEARSAY = word_set("said reported rumored rumoured understood")
_FAILING = forms_of(
    "fail avoid refrain prevent stop block forget neglect omit hesitate forgo abandon shun avert foil thwart"
)
"""Verbs by which a thing is not done, and by which nobody says so."""
_TELLING = forms_of("tell order instruct direct command")
_AWAITED = word_set("until unless before once")
_WITHOUT = word_set("without instead rather")
_THOUGHT = word_set("about of on against towards toward")
_CLEARED = word_set("clear cleared clears clearing acquit acquitted acquits exonerated absolved")
_LACKING = word_set(
    "delay delays failure interest difficulty difficulties hesitation reluctance problems trouble help assistance"
)
_MOTION = word_set("go went gone goes going travel travelled traveled fly flew come came gather "
                   "gathered return returned convene convened meet met vote voted voting votes "
                   "use used uses using")  # fmt: skip
ONLY = word_set("first last only latest second third")
"""Adjectives under which a noun's infinitive tells what happened: the first to cross."""
_DUE = word_set("going supposed expected scheduled slated set due poised is are was were")  # they are to meet


def verb_standing(grammar: Grammar, verb: int, *, headline: bool) -> Standing:
    """Return the standing of the event that a verb reports; in a headline the present tense tells what happened.

    The same for a past form that was taken for a present: pass ``headline`` for it.
    """
    standing = Standing()
    read_form(grammar, verb, standing, headline)
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


def _contexts(grammar: Grammar, verb: int, standing: Standing) -> None:
    """Walk from a verb to what governs its clause, and let each governor speak."""
    for at in grammar.up(verb):
        word = grammar.words[at]
        if word.relation == "conj" and grammar.coordinated(at) >= 0:
            return
        head, relation = word.head, word.relation
        marks = lowered(grammar, grammar.below(at, "mark", "case"))
        if marks & IF:
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
        if is_unshown(grammar, at):
            standing.reason = "told"
            return
        if is_doubted(grammar, at):
            take_over(standing, "hypothetical")
        if (
            relation == "acl:relcl"
            or _is_relative(grammar, at)
            or (relation == "parataxis" and (word.tag == "VBD" or is_apart(grammar, at)))
        ):
            return
        aside = grammar.is_aside(at)
        if not aside and (
            relation in ("xcomp", "ccomp", "csubj", "dep", "parataxis") or (relation == "acl" and word.tag != "VBN")
        ):
            _governed(grammar, at, standing)
        elif aside or relation == "advcl":
            _adverbial(grammar, at, marks, standing)
            if word.tag in ("VBD", "VBZ", "VBP", "VBN") and not marks & IF:
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
        if grammar.lower(head) not in _MOTION or _goes_to_court(grammar, head):
            standing.reason = "purpose"
        else:  # will travel to Rome to meet the king
            _follow(grammar, head, standing)
    elif marks & _WITHOUT or ("from" in marks and governor == "denied"):
        standing.status = "denied"
    elif "in" in marks and grammar.words[at].tag == "VBG" and _lacking_before(grammar, at):
        standing.reason = "told"  # warned against delay in signing it, offered help in settling it
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


def _goes_to_court(grammar: Grammar, verb: int) -> bool:
    """Say whether somebody goes to court, where what he wants is another's to do: went to court to stop the strike."""
    return any(grammar.lower(n) == "court" for n in grammar.after(verb, "to"))


def _lacking_before(grammar: Grammar, at: int) -> bool:
    """Say whether a noun by which nothing is done yet stands before "in" and an -ing form: delay in, help in."""
    return any(grammar.lower(n) == "in" and grammar.lower(n - 1) in _LACKING for n in grammar.below(at, "mark"))


def _follow(grammar: Grammar, verb: int, standing: Standing) -> None:
    """Take over what the tense of a governing verb says, where that did not happen."""
    own = Standing()
    read_form(grammar, verb, own, False)
    if own.reason is None and own.status != "actual":
        take_over(standing, own.status)


def _governed(grammar: Grammar, at: int, standing: Standing) -> None:
    """Take over what the governor of a clause says of it: planned to, refused to, said that, feared that."""
    word, head = grammar.words[at], grammar.words[at].head
    tag = grammar.words[head].tag
    charge = _charge_before(grammar, at) if tag.startswith("V") else -1
    if charge >= 0 and governors().get((grammar.lower(head), "v")) != "denied":
        # published an allegation from / a maid / that he had hit her
        standing.alleged = True
        standing.source = standing.source or grammar.below(charge, "nmod:poss") or grammar.after(charge, "by", "from")
        return
    if (over := urger_of(grammar, at)) >= 0 and not tag.startswith("V"):  # urged Moe to stay
        standing.source = standing.source or grammar.agents(over)
        take_over(standing, governors()[grammar.lower(over), "v"])
        return
    kind = "v" if tag.startswith("V") else "a" if tag.startswith(("JJ", "RB", "IN")) else "n"
    governor = governors().get((grammar.lower(head), kind))
    if kind == "v":
        if word.relation == "ccomp" and grammar.lower(head) == "called" and _is_finite(grammar, at):
            return  # a group called the Dawn has left, where the parser takes the name for a verb of speech
        subject = grammar.agents(head)
        if (governor in ("proposed", "feared", "denied", "alleged") and grammar.lower(head) not in _FAILING) or (
            governor == "actual" and word.relation != "xcomp"
        ):
            standing.source = standing.source or subject
        urged = governor in ("proposed", "feared") or grammar.lower(head) in _TELLING
        if urged and word.relation == "xcomp" and standing.status == "denied":
            standing.reason = "told"  # urged them not to go: nobody says that they did not
            return
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
        if word.relation == "xcomp" and _goes_to_court(grammar, head):
            standing.reason = "purpose"
            return
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
    if kind == "n" and governor == "scheduled" and "no" in lowered(grammar, grammar.below(head, "det", "neg")):
        standing.reason = "told"  # has no plans to go
        return
    refuser = refuser_of(grammar, head) if kind == "n" and governor in ("proposed", "scheduled") else -1
    if refuser >= 0:
        standing.status, standing.source = "denied", standing.source or grammar.agents(refuser)
    elif governor == "alleged":
        standing.alleged = True
        if kind == "n":  # his claim that, an allegation by critics that
            standing.source = standing.source or grammar.below(head, "nmod:poss") or grammar.after(head, "by", "from")
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


def _charge_before(grammar: Grammar, at: int) -> int:
    """Return the object of the verb above a that-clause that is an allegation, whose content the clause is; or -1."""
    if grammar.words[at].relation != "ccomp" or "that" not in lowered(grammar, grammar.below(at, "mark")):
        return -1
    objects = grammar.below(grammar.words[at].head, "dobj")
    return next((n for n in objects if n < at and governors().get((grammar.lower(n), "n")) == "alleged"), -1)


def _is_finite(grammar: Grammar, verb: int) -> bool:
    return any(grammar.words[n].tag in FINITE_VERBS for n in (verb, *grammar.below(verb, "aux", "auxpass")))


def _is_relative(grammar: Grammar, verb: int) -> bool:
    """Say whether a finite verb has "which" before it, though it hangs elsewhere: want it sold, which he ruled out."""
    which = any(grammar.lower(n) == "which" for n in grammar.below(verb, "dobj", *NOUN_SUBJECTS) if n < verb)
    return which and _is_finite(grammar, verb)


def _stands_alone(grammar: Grammar, verb: int) -> bool:
    """Say whether a clause under a noun tells of its own: a day after they had left, a charge that he denied."""
    return grammar.words[verb].tag in FINITE_VERBS or bool(
        lowered(grammar, grammar.below(verb, "mark")) & {"after", "since", "when"}
    )
