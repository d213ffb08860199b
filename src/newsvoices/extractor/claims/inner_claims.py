"""What somebody is said to say inside what another says: a claim of its own, with its own claimant.

In "Moe said that Lund had promised that the port would stay open" two claims lie: Moe's of the promise, and Lund's of
the port. The network finds the outer report alone; the inner one is read from its verb, clause and subject.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from newsvoices.extractor.analysis import FINITE_VERBS
from newsvoices.extractor.attributions import Attribution, Span
from newsvoices.extractor.claims.places import Places
from newsvoices.extractor.claims.propositions import Proposition
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Tree, is_finite
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS, NOUN_SUBJECTS

__all__ = ["InnerReport", "find_inner_reports"]

_CLAUSES = frozenset("s")
_CONTENTS = frozenset({"ccomp"})
_OBJECT = frozenset({"dobj"})
_TELLING = words_of("telling cues") | {"show", "teach"}
_NEGATIVE = frozenset({"neg"})
_PERFECT = word_set("has have had ’ve 've ’s 's")
_OTHERS = frozenset({"i", "we", "you", "it"})
"""Subjects that are the outer speaker, whoever listens, or no claimant ("I think", "you know", "it shows")."""
_OPEN = word_set("if unless whether")
_KNOWING = word_set("know realize realise understand recognize recognise show find imagine see")
"""Verbs of what is so, whoever knows it: it is the outer speaker who says that."""
_FEW = word_set("no few neither nobody none")
_SELDOM = word_set("never rarely seldom hardly scarcely barely")
_UNTRUE = word_set(
    "untrue false wrong lie myth nonsense fiction rumour rumor unlikely impossible unclear doubt doubts doubted deny "
    "denies denied suppose imagine"
)
"""Words above a report that take it back or leave it open ("it is a myth that Lund said ...")."""
_UPWARDS = frozenset({"ccomp", "csubj", "xcomp", "acl"})
_CLIMB = 4  # words above a report that are looked at
_ASKING = ("WP", "WDT", "WRB")
_PASSIVE = frozenset({"auxpass"})
_LEAST = 3  # words of an inner content
_MOST = 5  # verbs of a proposition that may report: nobody reports deeper, and each looks at all words below it


@dataclass(frozen=True, slots=True)
class InnerReport:
    """A report inside a claim: whose it is, and where it says so."""

    actor: str
    attribution: Attribution
    content: Span


def find_inner_reports(
    tree: Tree, found: Proposition, places: Places, outer: str | None, paragraph: int
) -> Iterator[InnerReport]:
    """Yield the reports inside a proposition whose verb is finite and has a clause, in text order.

    ``outer`` is who says the whole, who is nobody else inside it. What is denied, asked, possible or a condition is no
    report ("if he says that ...", "they may say that ...", "few say that ...").
    """
    words = tree.words
    for first, last in found.parts:
        verbs = (n for n in range(first, last) if tree.lower[n] in VERBS and _content(tree, n) is not None)
        for verb in islice(verbs, _MOST):
            said = VERBS[tree.lower[verb]].verb
            if said.base in _KNOWING or _CLAUSES.isdisjoint(said.frames):
                continue
            clause = _content(tree, verb)
            if clause is None or not verb < clause < last or not is_finite(tree, clause) or not _reports(tree, verb):
                continue
            agent = _agent(tree, verb)
            subject = tree.child(verb, NOUN_SUBJECTS) if agent is None else agent
            if subject is None or not first <= subject < clause or tree.lower[subject] in _OTHERS:
                continue
            if agent is None and subject > verb:
                continue
            if _is_taken_back(tree, verb, first, last):
                continue
            actor = places.at(words[subject].start, words[subject].end)
            if actor is None or actor == outer:
                continue
            low, high = tree.extent(clause, verb + 1, last)
            that = (n for n in tree.children[clause] if low < n < clause and tree.lower[n] == "that")
            low = next(that, low)  # told her the night before / that
            if said.base not in _TELLING and _describes_object(tree, verb, low):
                continue
            asks = (words[low].tag in _ASKING and tree.lower[low] != "that") or tree.lower[low] == "whether"
            if high - low < _LEAST or asks or tree.child(clause, ANY_SUBJECTS) is None:
                continue
            span = words[low].start, words[high - 1].end
            source = words[subject].start, words[subject].end
            cue = words[min([verb, *_helping(tree, verb)])].start, words[verb].end
            yield InnerReport(actor, Attribution(source, cue, [span], said.mode, said.base, paragraph, 1.0), span)


def _describes_object(tree: Tree, verb: int, that: int) -> bool:
    """Whether "that" only describes what is wanted ("demanded changes / that nobody could accept")."""
    thing = tree.child(verb, _OBJECT)
    return thing is not None and thing == that - 1 and tree.lower[that] == "that"


def _content(tree: Tree, verb: int) -> int | None:
    """The predicate of the clause that a verb reports; a parser may take it for an aside behind who was told."""
    clause = tree.child(verb, _CONTENTS)
    if clause is not None:
        return clause
    asides = (n for n in tree.children[verb] if tree.words[n].relation == "advcl" and n > verb)
    return next((n for n in asides if any(tree.lower[m] == "that" for m in tree.children[n] if m < n)), None)


def _agent(tree: Tree, verb: int) -> int | None:
    """By whom somebody was told in the passive ("she was assured by the port that it was safe")."""
    below = tree.children[verb]
    if not any(tree.words[n].relation in _PASSIVE for n in below):
        return None
    by = (n for n in below if n > verb and tree.words[n].relation == "nmod")
    return next((n for n in by if any(tree.lower[m] == "by" for m in tree.children[n])), None)


def _helping(tree: Tree, verb: int) -> list[int]:
    return [n for n in tree.children[verb] if tree.words[n].relation == "aux" and n < verb]


def _reports(tree: Tree, verb: int) -> bool:
    """Whether a verb tells that somebody says or has said something: it is finite, and nothing takes that back."""
    words = tree.words
    below = tree.children[verb]
    barred = _NEGATIVE if _agent(tree, verb) is not None else _NEGATIVE | _PASSIVE
    if any(words[n].relation in barred or tree.lower[n] in _OPEN for n in below):
        return False
    if barred == _NEGATIVE and any(words[n].tag in FINITE_VERBS and words[n].relation in _PASSIVE for n in below):
        return True  # was told by them
    helping = _helping(tree, verb)
    if helping:
        return all(tree.lower[n] in _PERFECT for n in helping)
    return words[verb].tag in FINITE_VERBS


def _is_taken_back(tree: Tree, verb: int, first: int, last: int) -> bool:
    """Whether few or none say what a verb reports, or a word above it denies that somebody does."""
    subject = tree.child(verb, NOUN_SUBJECTS)
    if any(tree.lower[n] in _SELDOM for n in tree.children[verb]) or (subject is not None and _are_few(tree, subject)):
        return True
    at = verb
    for _ in range(_CLIMB):
        over = tree.words[at].head
        if tree.words[at].relation not in _UPWARDS or not first <= over < last:
            return False
        at = over
        below = tree.children[at]
        if tree.lower[at] in _UNTRUE or any(tree.words[n].relation in _NEGATIVE or _are_few(tree, n) for n in below):
            return True
    return False


def _are_few(tree: Tree, n: int) -> bool:
    return tree.lower[n] in _FEW or any(tree.lower[m] in _FEW for m in tree.children[n])
