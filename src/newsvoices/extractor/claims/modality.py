"""How sure the claimant is of a proposition: certain, probable, possible or unstated.

The values are those of FactBank (Sauri and Pustejovsky, 2009): CT, PR, PS and U, read from the claimant's own modals
and hedges in the main clause, and from the cue. A modal of an inner clause says nothing of the whole; verbs of belief
introduce a claim and do not weaken it (codebook).
"""

from newsvoices.extractor.claims.bans import forbids
from newsvoices.extractor.claims.judgements import NAMING, STANCE
from newsvoices.extractor.lexis.claim_words import base_form, phrases_of, words_of
from newsvoices.extractor.lexis.words import BEING
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite
from newsvoices.extractor.syntax.patterns import has_phrase

__all__ = ["certainty", "is_asked"]

_POSSIBLE = words_of("possible")
_MODALS = words_of("possible modals")
_PROBABLE = words_of("probable") - words_of("nouns of chance")
_PROBABLE_VERBS = words_of("probable verbs")
_PROBABLE_CUES = words_of("probable cues")
_EXPECTING = _PROBABLE_CUES & words_of("predicting cues")
_POSSIBLE_CUES = words_of("possible cues")
_OPEN_CUES = words_of("open cues")
_TAKING_SIDES = (STANCE | NAMING) - words_of("doubting cues")  # who questions a thing leaves it open
_SURE = words_of("sure adjectives")
_DOUBT = frozenset({"doubt", "doubts", "doubted"})
_SUBJECTS = frozenset({"nsubj"})
_HOLDERS = frozenset({"i", "we", "he", "she", "they"})
_WISHED = frozenset({"ccomp", "xcomp"})
_WISHES = words_of("wishes")
_PROBABLE_PHRASES = phrases_of("probable phrases")
_POSSIBLE_PHRASES = phrases_of("possible phrases")
_OPEN_PHRASES = phrases_of("open phrases")
_EVIDENT = words_of("evident verbs")
_EXPLAINING = words_of("explaining cues")
_ALWAYS_ASKING = words_of("question words that join no clause")
_KNOWING = words_of("knowing words")
_UNCLEAR = words_of("unclear words")
_CHANCES = words_of("nouns of chance")
_NEGATIONS = words_of("negations") | {"no", "cannot"}
_SETTLING = words_of("settling cues")
_ASKING = words_of("question words")
_OPINION_HEDGES = words_of("weak opinions")
_NO_HEDGE_BEFORE = words_of("unlike adverbs")
_OPENERS = words_of("openers")
_INSIDE = ("amod", "compound")
_TURNS = {"denied": "certain", "refused": "certain", "excluded": "certain", "doubted": "probable", "unsaid": "unstated"}


def certainty(
    tree: Tree, first: int, last: int, clause: Clause | None, cue: str, turn: str, *, demand: bool, question: bool
) -> str:
    """Return the certainty of the proposition in the words [first, last).

    ``cue`` is the base form of the reporting verb or noun, empty where there is none, ``turn`` what it does to the
    words (``denials.turn_of``): to deny is as certain as to say, to doubt is to find the contrary probable. ``demand``
    says that they call for something, which a wish does as surely as an order; ``question`` that a question mark ends
    them.
    """
    if turn in _TURNS:
        return _TURNS[turn]
    if (
        question
        or (tree.lower[first] == "whether" and is_asked(tree, first, clause))
        or (tree.lower[first] == "if" and cue in _OPEN_CUES)
        or (tree.lower[first] in _ALWAYS_ASKING and cue and cue not in _EXPLAINING and is_asked(tree, first, clause))
    ):
        return "unstated"
    if clause is None:
        if cue in _OPEN_CUES - _TAKING_SIDES and not demand:
            return "unstated"
        return "probable" if cue in _EXPECTING else "certain"
    if _wished(tree, clause) or _left_open(tree, clause, last) or _unsure(tree, clause):
        return "unstated"
    if _doubts(tree, clause):
        return "probable"
    if demand and forbids(tree, clause):
        return "certain"
    hedge = _hedge(tree, clause, last)
    if hedge is not None:
        return hedge
    if demand:
        return "certain"
    if cue in _OPEN_CUES and (cue not in _SETTLING or tree.lower[first] in _ASKING):
        return "unstated"
    if cue in _POSSIBLE_CUES:
        return "possible"
    return "probable" if cue in _PROBABLE_CUES and not tree.words[first].text[0].isdigit() else "certain"


def is_asked(tree: Tree, first: int, clause: Clause | None) -> bool:
    """Say whether the words are an indirect question, and do not only begin with "whether they know it or not"."""
    return clause is None or tree.words[first].head in (clause.head, clause.root)


def _wished(tree: Tree, clause: Clause) -> bool:
    """I hope that ..., I want to ...: the claimant wishes it, and does not say that it is so."""
    head = clause.head if clause.opinion is None else clause.opinion
    verb = base_form(tree.lower[head], _WISHES)
    if verb not in _WISHES or not is_finite(tree, head):
        return False
    if verb == "want" or (verb == "wish" and tree.child(head, _WISHED) is None):
        return False  # "we wish him well"
    subject = clause.subject if clause.opinion is None else tree.child(head, frozenset({"nsubj"}))
    return subject is not None and tree.lower[subject] in ("i", "we", "he", "she", "they", "it")


def _left_open(tree: Tree, clause: Clause, last: int) -> bool:
    """I don't know whether ..., it is unclear who ..., time will tell."""
    own = clause.own
    if any(tree.lower[n] in _OPEN_PHRASES and has_phrase(tree, n, last, _OPEN_PHRASES) for n in own):
        return True
    head = tree.lower[clause.head]
    unclear = head in _UNCLEAR
    if not unclear and (head not in _KNOWING or not {tree.lower[n] for n in own} & _NEGATIONS):
        return False
    after = clause.head + 1
    named = after < last and tree.words[after].tag[:3] in ("PRP", "NNP")  # "I can't tell Moe how to behave"
    asked = tree.lower[after : min(last, after + 1 if named else after + 2)]
    return any(word in _ASKING for word in asked if head != "see" or word in _OPENERS)


def _unsure(tree: Tree, clause: Clause) -> bool:
    """I am not sure that ...: the claimant does not know it."""
    head = clause.head if clause.opinion is None else clause.opinion
    below = tree.children[head]
    if tree.lower[head] not in _SURE or not _NEGATIONS & {tree.lower[n] for n in below}:
        return False
    subject = tree.child(head, _SUBJECTS)
    told = any(tree.words[n].relation == "ccomp" and n > head for n in below)
    return told and subject is not None and tree.lower[subject] in _HOLDERS


def _doubts(tree: Tree, clause: Clause) -> bool:
    """I doubt that ...: the claimant finds the contrary probable."""
    head = clause.head if clause.opinion is None else clause.opinion
    if tree.lower[head] not in _DOUBT or tree.words[head].tag[:2] != "VB" or not is_finite(tree, head):
        return False
    below = tree.children[head]
    if any(tree.words[n].relation == "neg" or tree.lower[n] in _NEGATIONS for n in below):
        return False
    subject = tree.child(head, _SUBJECTS)
    told = any(tree.words[n].relation == "ccomp" and n > head for n in below)
    return told and subject is not None and tree.lower[subject] in _HOLDERS


def _hedge(tree: Tree, clause: Clause, last: int) -> str | None:
    found: str | None = None
    if clause.opinion is not None and base_form(tree.lower[clause.opinion], _PROBABLE_VERBS) in _OPINION_HEDGES:
        found = "probable"
    own = clause.own
    for place, n in enumerate(own):
        lower, word = tree.lower[n], tree.words[n]
        after = tree.lower[own[place + 1]] if place + 1 < len(own) else ""
        if lower in _MODALS and word.tag == "MD":
            if not (lower == "could" and after in _NEGATIONS):
                return "possible"
        elif lower in _POSSIBLE:
            if lower in _CHANCES:
                if not _exists(tree, n):
                    continue
            elif word.relation == "amod" or (n and tree.lower[n - 1] in _NO_HEDGE_BEFORE):
                continue
            return "possible"
        elif lower in _POSSIBLE_PHRASES and has_phrase(tree, n, last, _POSSIBLE_PHRASES):
            return "possible"
        elif (
            (lower in _PROBABLE and word.tag != "VBD" and (word.relation not in _INSIDE or tree.lower[n - 1] in BEING))
            or (
                lower == "must"
                and after == "have"
                and n + 2 < len(tree.words)
                and tree.words[n + 2].tag in ("VBN", "RB")
            )
            or (lower in _PROBABLE_PHRASES and has_phrase(tree, n, last, _PROBABLE_PHRASES))
            or (lower in _EVIDENT and _weighs(tree, n, last))
        ):
            found = found or "probable"
        elif n == clause.head and word.tag[:2] == "VB" and base_form(lower, _PROBABLE_VERBS) in _PROBABLE_VERBS:
            found = found or _verb_hedge(tree, clause)
    return found


def _weighs(tree: Tree, n: int, last: int) -> bool:
    """Whether seem or appear is followed by what seems so: "seems to", "appears closed", "it seems that"."""
    if n + 1 >= last:
        return False
    after = tree.words[n + 1].tag, tree.lower[n + 1]
    return after[0] in ("TO", "JJ", "JJR", "RB", "VBN", "DT") or after[1] in ("that", "like", "as")


def _verb_hedge(tree: Tree, clause: Clause) -> str | None:
    """Tend to; and of weak belief only one's own (I guess that ...)."""
    verb = base_form(tree.lower[clause.head], _PROBABLE_VERBS)
    if verb in ("seem", "tend"):
        return "probable"
    if verb == "appear":
        return None
    subject = clause.subject
    return "probable" if subject is not None and tree.lower[subject] in ("i", "we") else None


def _exists(tree: Tree, n: int) -> bool:
    """There is a chance that ...: said to exist, not told of."""
    return any(tree.words[m].relation == "expl" for m in tree.children[tree.words[n].head]) or any(
        tree.words[m].relation in ("expl", "cop") and tree.lower[m] in ("there", "is") for m in tree.children[n]
    )
