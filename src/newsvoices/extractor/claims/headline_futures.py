"""Headlines' infinitives of what is to come: Peru to close mine, minister says, which asks nothing of Peru."""

from collections.abc import Sequence

from newsvoices.extractor.claims.cue_words import Cue
from newsvoices.extractor.claims.propositions import Proposition, Range
from newsvoices.extractor.claims.wording import Edit
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite

__all__ = ["FUTURE_TO", "future_to", "urges_nobody", "will_do"]

FUTURE_TO = "headline's to"
"""The rule of forecasts and announcements that headlines write with "to"."""

_ADDRESSING = word_set("tell warn remind convince")
"""Verbs of saying that ask where whoever is to act stands behind them (tells Peru to close it)."""
_NOUNS = frozenset({"NNP", "NNPS", "NN", "NNS"})
_NOT = frozenset({"not", "never"})
_BEFORE = frozenset(
    {"NNP", "NNPS", "NN", "NNS", "JJ", "CD", "DT", "POS", "PRP$", "IN", "``", "''", "VBG", "VBN", "RB", "$"}
)
_DESCRIBED = word_set(
    "plan plans bid bids decision decisions time times need needs way ways right rights reason reasons move moves "
    "effort efforts attempt attempts deal deals vote votes chance chances pledge pledges call calls offer offers "
    "agreement promise refusal failure failures man men woman women people person thing things one ones nobody nothing "
    "something someone somebody anyone anything everything lot lots more enough ability permission power powers order "
    "orders duty threat threats proposal proposals measures money work law laws bill bills motion push pressure "
    "incentive ambition hope hopes wish desire intention lesson lessons reluctance campaign fight battle race "
    "scheme schemes steps lives mission option options opportunity mandate authority rush tendency willingness"
)
"""Nouns whose infinitive tells what they are for or of (plan to close, lives to save)."""
_TO_BLAME = word_set("blame come go thank fear lose gain offer do say know see")
"""Verbs that tell with "to" what somebody or something is, or has, now (Peru to blame, more to come)."""


def future_to(tree: Tree, first: int, last: int, clause: Clause | None, cue: Cue) -> Range | None:
    """Return the words "to" or "not to" behind a noun that does next what stands behind them, and no finite verb.

    The cue is one of saying, and whoever is to act is not its object: that would be asked.
    """
    if cue.word != "say" and (cue.word not in _ADDRESSING or cue.first < last):
        return None
    if not any(tree.words[n].tag in ("VBZ", "VBP") for n in range(cue.first, cue.last)):
        return None  # headlines tell in the present
    if clause is not None and is_finite(tree, clause.head):
        return None
    to = next((n for n in range(first + 1, last - 1) if tree.words[n].tag == "TO"), None)
    if to is None or tree.words[to + 1].tag != "VB" or tree.lower[to + 1] in _TO_BLAME:
        return None
    opens = to - (tree.lower[to - 1] in _NOT)
    doer = opens - 1
    if doer < first or tree.words[doer].tag not in _NOUNS or tree.lower[first] == "for":
        return None
    if doer > first and tree.words[doer].tag == "NN" and tree.words[doer - 1].tag == "NNS":
        return None  # fishermen vow to return: a verb
    nouns = {tree.lower[n] for n in range(first, opens)}
    if not nouns.isdisjoint(_DESCRIBED) or any(tree.words[n].tag not in _BEFORE for n in range(first, doer)):
        return None
    return (opens, to + 1)


def urges_nobody(tree: Tree, first: int, rule: str, cue: Cue) -> bool:
    """Say whether a noun opens what is said, whose infinitive then asks nothing (plan to close a risk, he said)."""
    return rule == "urged to" and cue.word == "say" and tree.words[first].tag in _NOUNS


def will_do(tree: Tree, found: Proposition, cue: Cue, rule: str, edits: Sequence[Edit]) -> Sequence[Edit]:
    """Return edits with the one by which a headline's "to" says "will"; as they are under other rules."""
    words = future_to(tree, found.parts[0][0], found.parts[-1][1], found.clause, cue) if rule == FUTURE_TO else None
    if words is None:
        return edits
    first, last = words
    return [*edits, (tree.words[first].start, tree.words[last - 1].end, "will not" if last - first > 1 else "will")]
