"""What a writer plainly demands or equates, and which articles say by their form that they give their writer's views.

Such clauses need less evidence from their other words, of which one ("now" for "this month") should not decide.
"""

import re
from collections.abc import Callable

from newsvoices.extractor.claims.propositions import Proposition
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS, MONTHS
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.records import Layout
from newsvoices.text.opinion_heads import ADDRESSED, KICKER

__all__ = ["demands_outright", "equates", "is_opinion_piece"]

_TOP = 4  # paragraphs in which a page says what it is
_ABOVE = frozenset({"headline", "standfirst"})
_BY = re.compile(r"by (?:(?:dr|prof|professor|sir|rev)\.? )?(?P<name>[^,|\n]{4,60})", re.IGNORECASE)
_MEETING = word_set("asked met spoke saw visited interviewed called emailed phoned said told")
_REPORTING = word_set("reporter correspondent journalist editor writer covers reports reporting reporter. journalist.")
_TALK = re.compile(r"\W{0,2}(?:[QA]|[A-Z][\w’' .-]{1,40}):\s")
"""How a paragraph begins that is a turn of talk, in which I is not the writer."""
_DUTIES = words_of("deontic modals") - {"shall"}
_NEEDING = frozenset({"need", "have", "’ve", "'ve"})
_ANY = word_set("a an any each every no one someone anyone everyone nobody those whoever you i it this that there")
_PERSONS = word_set("i we you he she they who")
_ARTICLES = frozenset({"a", "an", "no"})
_NAMING = frozenset({"NNP", "NNPS", "CD", "FW"})
_OPENING = word_set("to unless when before after for in")
_RULED = frozenset({"under", "still"})  # under the law the court must rule; the bill still must pass
_ACTORS = frozenset({"person", "group", "organization", "state"})
_SUPPOSED = word_set("know remember note see mention find expect look feel hear seem sound appear win")
"""Verbs that tell under "must" or "should" what is likely, or address readers in passing ("readers should note")."""


def is_opinion_piece(text: str, layout: Layout, tree: Tree, others: Callable[[int], bool]) -> bool:
    """Say whether an article is a letter, calls itself opinion, or is signed by somebody who speaks of himself.

    What begins where ``others`` says so is somebody else's. Whom somebody told something is a reporter. A signed piece
    that tells at its end who its writer is is one as well, unless he reports.
    """
    heads = [(one, " ".join(text[one.start : one.end].split())) for one in layout.paragraphs]
    if any(ADDRESSED.match(line) or KICKER.match(line) for _, line in heads[:_TOP]):
        return True
    if not any(one.zone == "byline" for one, _ in heads) or sum(_TALK.match(line) is not None for _, line in heads) > 1:
        return False
    below = max((one.end for one, _ in heads if one.zone in _ABOVE), default=0)  # [Mayor: I will stay]
    if any(_speaks(tree, n) and w.start >= below and not others(w.start) for n, w in enumerate(tree.words)):
        return True
    signed = next((_BY.match(line) for one, line in heads if one.zone == "byline"), None)
    end = heads[-1][1]
    return signed is not None and end.startswith(f"{signed['name']} is ") and _REPORTING.isdisjoint(end.lower().split())


def _speaks(tree: Tree, number: int) -> bool:
    """Say whether an I does something other than to meet and ask whom he reports on (I asked the mayor)."""
    word = tree.words[number]
    is_subject = tree.lower[number] == "i" and word.tag == "PRP" and word.relation == "nsubj"
    return is_subject and tree.lower[word.head] not in _MEETING


def _is_date(tree: Tree, number: int) -> bool:
    return tree.words[number].tag[:3] == "NNP" and (tree.lower[number] in DAYS or tree.lower[number] in MONTHS)


def demands_outright(tree: Tree, found: Proposition, rule: str) -> bool:
    """Say whether a clause demands something of somebody in particular: the council must act, we need to pay.

    Not what rules ask of whoever does something (a candidate must win, to vote citizens must register), not what is
    likely (they must know), and not what is due on a day or yet to come in news (must vote by May, still must pass).
    """
    clause, (first, last) = found.clause, found.main
    if clause is None or clause.subject is None or tree.lower[first] in _OPENING:
        return False
    if any(tree.lower[n] in _RULED or _is_date(tree, n) for n in range(first, last)):
        return False
    subject, head = clause.subject, clause.head
    word, noun = tree.words[subject], tree.lower[subject]
    own = {tree.lower[n] for n in clause.own}
    if rule == "has or needs to":
        return noun == "we" and not own.isdisjoint(_NEEDING)
    if tree.words[head].tag != "VB" or tree.lower[head] in _SUPPOSED:
        return False
    if rule != "deontic modal" or own.isdisjoint(_DUTIES):
        return False
    if noun == "we" or word.tag in ("NNP", "NNPS"):
        return True
    below = {tree.lower[n] for n in tree.children[subject]}
    definite = not below.isdisjoint(("the", "our", "this", "’s", "'s"))
    return noun not in _ANY and definite and word.tag[:2] == "NN" and head_kind(noun, word.tag == "NNS") in _ACTORS


def equates(tree: Tree, found: Proposition) -> bool:
    """Say whether a clause says in the present that something is such a thing: the result is a desert.

    Without figures or names, and not of somebody in particular (she is a teacher), it judges more often than not.
    """
    clause, (first, last) = found.clause, found.main
    if clause is None or clause.subject is None or tree.words[clause.head].tag not in ("NN", "NNS"):
        return False
    subject, head = clause.subject, clause.head
    if tree.lower[subject] in _PERSONS or tree.words[subject].tag in ("NNP", "NNPS"):
        return False
    if head_kind(tree.lower[subject], tree.words[subject].tag == "NNS") is not None:
        return False
    if any(tree.words[n].tag in _NAMING or tree.words[n].entity for n in range(first, last)):
        return False
    below = tree.children[head]
    is_now = any(tree.words[n].relation == "cop" and tree.words[n].tag in ("VBZ", "VBP") for n in below)
    return is_now and any(tree.lower[n] in _ARTICLES and tree.words[n].relation in ("det", "neg") for n in below)
