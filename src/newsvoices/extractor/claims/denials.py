"""Claims that something is not so, and cues that leave open whether it is: the polarity that a cue gives its content.

The turns are FactBank's negative values (Sauri and Pustejovsky, 2009): CT- for what is denied, refused or ruled out,
PR- for what is doubted, U for what somebody did not say. A claim has no column for polarity but the agreement with a
concept (codebook), so its proposition says it: "It is not true that ...", "Moe refused to ...".
"""

from newsvoices.extractor.claims.cue_words import Cue
from newsvoices.extractor.claims.judgements import STANCE
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite, is_infinitive
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS

__all__ = ["DENYING", "TURNING", "idea_clause", "is_silence", "leaves_question", "told_clause", "turn_of"]

DENYING = words_of("denying cues") | words_of("excluding cues")
"""Reporting verbs and nouns that deny also a mere thing ("denied any wrongdoing")."""
_DISMISSING = words_of("dismissing cues")
_REFUSING = words_of("refusing cues")
_EXCLUDING = words_of("excluding cues")
_DOUBTING = words_of("doubting cues")
TURNING = DENYING | _DISMISSING | _REFUSING | _DOUBTING
"""These, and all others that turn what they report into its denial or leave it in doubt."""
_HELD = words_of("held views")
_INTENDING = words_of("intending cues")
_IDEAS = words_of("ideas")
_SILENCES = words_of("silences")
_LEFT_UNSAID = _SILENCES | {"tell", "state", "mention", "clarify", "indicate", "announce", "address"}
_WITHHELD = words_of("withheld judgements")
_ASKING = words_of("question words")
_OPENING = frozenset("“„«»‘\"'`") | {"``"}
_BEFORE_COLON = 8  # words from a cue to the colon before direct speech
_NEAR = 4  # words before the head of a subject with which a content begins
_AFTER_IDEA = 5  # words after it: "the claim in the report that"
_BEFORE_IDEA = 4  # words before the noun: "the widely spread idea that"


def turn_of(tree: Tree, first: int, clause: Clause | None, cue: Cue) -> str:
    """Return what a cue does to its content: denied, refused, excluded, doubted, unsaid, unheld; empty for nothing.

    The content begins at word ``first``; its clause may be spelt out by a noun before it.
    """
    if tree.lower[first] in _ASKING:
        return "unsaid" if cue.negated else ""
    if _speaks_behind_colon(tree, first, cue):
        return ""
    finite = clause is not None and is_finite(tree, clause.root) and _is_whole(tree, clause, first)
    if cue.word in DENYING or (cue.word in _DISMISSING and finite):
        if cue.negated:
            return "unsaid"
        return "excluded" if cue.word in _EXCLUDING else "denied"
    if cue.word in _REFUSING:
        return "refused"
    if cue.word in _DOUBTING and finite and not cue.negated:
        return "doubted"
    if cue.negated:
        held = cue.word in _HELD or cue.word in STANCE or (cue.word in _INTENDING and not finite)
        return "unheld" if held else "unsaid"
    return ""


def _speaks_behind_colon(tree: Tree, first: int, cue: Cue) -> bool:
    """Whether words are what somebody says to deny something ("disagreed: “It did rain.”"), not what he denies."""
    colon = next((n for n in range(cue.last - 1, min(first, cue.last + _BEFORE_COLON)) if tree.lower[n] == ":"), None)
    return colon is not None and tree.words[colon + 1].text in _OPENING


def _is_whole(tree: Tree, clause: Clause, first: int) -> bool:
    """Whether a content is a clause, and no noun with a clause that describes it ("the report that angered her")."""
    if first and tree.lower[first - 1] == "that":
        return True
    subject = tree.child(clause.root, ANY_SUBJECTS)
    return subject is not None and first <= subject < first + _NEAR and tree.words[clause.root].relation != "acl:relcl"


def idea_clause(tree: Tree, first: int, last: int) -> int | None:
    """Return the first word of the clause that spells out an idea ("claims that ...") in the words [first, last).

    None where they do not begin with an idea and its clause.
    """
    for n in range(first, min(last - 2, first + _BEFORE_IDEA)):
        if tree.lower[n] in _IDEAS and tree.words[n].tag[:2] == "NN":
            return _after_that(tree, n + 1, last)
        if tree.words[n].tag[:2] not in ("DT", "JJ", "PR", "RB", "NN", "VB", "PO") or tree.words[n].tag == "PRP":
            return None
    return None


def told_clause(tree: Tree, first: int, last: int, cue: Cue) -> int | None:
    """Return the first word of what somebody is told in the words [first, last): after "her that", "the crew that".

    None where they do not begin with a person, the object of the cue, and such a clause.
    """
    object_ = tree.words[first]
    if object_.tag == "PRP" and object_.relation in ("dobj", "iobj") and cue.first <= object_.head < cue.last < last:
        return first + 2 if tree.lower[first + 1 : first + 2] == ["that"] else first + 1
    for n in range(first, min(last - 2, first + _BEFORE_IDEA)):
        tag = tree.words[n].tag
        if n > first and tree.lower[n] == "that" and tag in ("IN", "WDT"):
            return n + 1
        if tag[:2] not in ("DT", "JJ", "PR", "NN", "CD") or (n > first and tag == "PRP"):
            return None
    return None


def _after_that(tree: Tree, first: int, last: int) -> int | None:
    """The word after "that" where it follows a noun, with no verb or comma between ("claims in the report that")."""
    for n in range(first, min(last - 1, first + _AFTER_IDEA)):
        if tree.lower[n] == "that":
            return n + 1
        if tree.words[n].tag[:2] in ("VB", "MD", "WD", "WP") or not tree.words[n].text[0].isalnum():
            return None
    return None


def is_silence(tree: Tree, clause: Clause | None, cue: Cue) -> bool:
    """Say whether somebody only declined or refused to say something, or declined to judge."""
    return (
        cue.word in _REFUSING
        and clause is not None
        and is_infinitive(tree, clause.root)
        and not is_finite(tree, clause.root)
        and (
            tree.lower[clause.root] in _SILENCES
            or (cue.word == "decline" and not cue.negated and tree.lower[clause.root] in _WITHHELD)
        )
    )


def leaves_question(tree: Tree, first: int, cue: Cue) -> bool:
    """Say whether somebody only does not say what a question at word ``first`` asks ("would not say / whether")."""
    return cue.negated and tree.lower[first] in _ASKING and cue.word in _LEFT_UNSAID
