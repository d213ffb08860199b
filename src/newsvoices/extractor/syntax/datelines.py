"""Where the dateline of a report ends (LA PAZ, Bolivia, May 10 (Courier) — It will rain), and what hangs behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from newsvoices.extractor.analysis import FINITE, FINITE_VERBS, Word
from newsvoices.extractor.lexis.heads import head_kind, is_several
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.words import DASHES, DAYS
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS, NOUN_SUBJECTS
from newsvoices.text.common_words import is_common

__all__ = ["OUTSIDE", "dateline_dash", "leave_datelines"]

OUTSIDE = "discourse"
"""The relation of what is said beside a clause: of a dateline's words."""
_LONGEST = 12  # words of a dateline
_MARKS = frozenset({",", "(", ")", ".", "/"})
_SHORTEST = 3  # letters of a town in capitals
_CLAUSE = 30  # words from a subject to its verb
_INSIDE = frozenset({"acl", "acl:relcl", "advcl", "aux", "auxpass", "cop"})
"""Relations of clauses that describe a noun or go before the main one, and of auxiliaries."""
_TRADES = (
    "workers", "makers", "owners", "growers", "fighters", "goers", "holders", "keepers", "brokers", "builders",
    "drivers", "writers", "women",
)  # fmt: skip
"""How plurals of people end that taggers may take for names behind a dash."""
_NOMINAL = frozenset({"NN", "PR", "CD", "DT"})


def dateline_dash(words: Sequence[Word], first: int, end: int) -> int | None:
    """Return the dash before word ``end`` that closes a dateline beginning at ``first``; None where there is none.

    All words between are capitals, numbers and marks. Whether the first is a place's name is for the caller to say.
    """
    for at in range(first + 1, min(end, first + _LONGEST)):
        text = words[at].text
        if text in DASHES:
            return at
        if not (text[0].isupper() or text[0].isdigit() or text in _MARKS):
            return None
    return None


def leave_datelines(words: list[Word], sentences: Sequence[tuple[int, int]]) -> None:
    """Hang what stands behind a dateline anew, in place, as if that stood in no sentence.

    The parser takes the town for the sentence's root or for its verb's subject: in "BERGEN - The council sacked its
    clerk" the council does, and the sentence is about what it did.
    """
    surnames: set[str] | None = None
    for first, last in sentences:
        dash = dateline_dash(words, first, last - 1)
        if dash is not None and _is_dateline(words, first, dash):
            if surnames is None:
                surnames = {b.text for a, b in pairwise(words) if a.entity == b.entity == "PERSON"}
            if words[dash + 1].text not in surnames:  # Waters, if Ann Waters is in the news
                _lower(words, dash + 1)
            _leave(words, first, dash, last)


def _is_dateline(words: Sequence[Word], first: int, dash: int) -> bool:
    """Whether a place, or a day or a paper at the end, stands before a dash with a space on both sides."""
    if words[dash - 1].end == words[dash].start or words[dash].end == words[dash + 1].start:
        return False
    if any(words[n].entity == "PERSON" and not words[n].text.isupper() for n in range(first, dash)):
        return False  # Bergen Mayor Ann Moe - a cook by trade - left
    town, before = words[first], words[dash - 1].text
    capitals = town.text.isupper() and len(town.text) >= _SHORTEST
    named = town.tag[:3] == "NNP" or (capitals and town.tag in ("NN", "NNS"))  # an unknown town may be no name's word
    return named and (capitals or town.entity == "LOCATION" or before == ")" or before.isdigit())


def _lower(words: list[Word], at: int) -> None:
    """Take a plural noun with which the report begins for no name, in place, as where any sentence begins with it."""
    word = words[at]
    alone = word.text[1:].islower() and not (at + 1 < len(words) and words[at + 1].text[0].isupper())
    if alone and word.entity != "LOCATION" and (word.tag == "NNS" or _is_plural(words, at)):
        body = head_kind(word.text.lower(), False) == "organization"
        words[at] = replace(word, tag="NN" if body else "NNS", entity="")


def _is_plural(words: Sequence[Word], at: int) -> bool:
    """Whether a word that looks like a name is a plain plural: a trade's, the police, or a common one ([Floods])."""
    word = words[at]
    lower = word.text.lower()
    if word.text.endswith(_TRADES):
        return True
    if word.tag[:3] != "NNP" or (at + 1 < len(words) and words[at + 1].tag[:2] == "NN"):
        return False  # [Police chief Ann Moe]
    return is_several(lower) or (singular(lower) != lower and is_common(singular(lower)))


def _leave(words: list[Word], first: int, dash: int, last: int) -> None:
    before, behind = range(first, dash + 1), range(dash + 1, last)
    below: dict[int, list[int]] = {}
    for n in behind:
        below.setdefault(words[n].head, []).append(n)
    root = next((n for n in below.get(-1, ()) if n in behind), -1)
    hanging = [n for head in before for n in below.get(head, ())]
    if root < 0:
        clauses = [n for n in hanging if _leads(words, n, below)]
        if not clauses:
            clauses = [_clause_below(words, n, below) for n in hanging]
            clauses = [n for n in clauses if n >= 0][:1]
        if not clauses:
            return
        root = next((n for n in clauses if words[n].relation == "parataxis"), clauses[0])
    for n in before:
        if words[n].head not in before:
            relation = "punct" if words[n].relation == "punct" else OUTSIDE
            words[n] = replace(words[n], head=root, relation=relation)
    words[root] = replace(words[root], head=-1, relation="root")
    for n in hanging:
        if n != root:
            verb = _verb_behind(words, n, last, below) if words[n].tag[:2] in _NOMINAL else -1
            passive = any(words[m].relation == "auxpass" for m in below.get(verb, ()))
            subject = "nsubjpass" if passive else "nsubj"
            words[n] = replace(words[n], head=verb, relation=subject) if verb >= 0 else replace(words[n], head=root)


def _leads(words: Sequence[Word], n: int, below: Mapping[int, Sequence[int]]) -> bool:
    """Whether a word leads a clause: a verb, or what somebody is said to be."""
    return words[n].tag[:2] == "VB" or any(words[m].relation in NOUN_SUBJECTS for m in below.get(n, ()))


def _clause_below(words: list[Word], noun: int, below: dict[int, list[int]]) -> int:
    """Return the verb in the past tense below a noun that the parser took for what describes it, -1 where none is.

    In "BERGEN (Courier) - A court on Monday freed Moe" the sentence is about what the court did, on Monday: noun, day
    and verb are hung so, in place. A participle that describes a noun has a second verb in its sentence.
    """
    own = below.get(noun, ())
    verbs = [n for n in own if n > noun and words[n].tag in FINITE_VERBS and words[n].relation in ("acl", "dep")]
    if words[noun].tag[:2] not in _NOMINAL or len(verbs) != 1:
        return -1
    verb = verbs[0]
    if any(words[n].relation in ANY_SUBJECTS for n in below.get(verb, ())):
        return -1
    over = words[noun].head
    words[verb] = replace(words[verb], head=over)
    words[noun] = replace(words[noun], head=verb, relation="nsubj")
    for n in own:
        if noun < n < verb and words[n].text.lower() in DAYS:
            words[n] = replace(words[n], head=verb)
    return verb


def _verb_behind(words: Sequence[Word], noun: int, last: int, below: Mapping[int, Sequence[int]]) -> int:
    """Return the first clause's verb behind a noun, -1 where that has a subject of its own."""
    for n in range(noun + 1, min(noun + _CLAUSE, last)):
        own = below.get(n, ())
        finite = words[n].tag in FINITE_VERBS or any(words[m].tag in FINITE for m in own)
        if finite and words[n].relation not in _INSIDE and not _hangs_below(words, n, noun):
            return -1 if any(words[m].relation in ANY_SUBJECTS for m in own) else n
    return -1


def _hangs_below(words: Sequence[Word], n: int, noun: int) -> bool:
    """Whether a word tells of a noun before it, which then cannot be its subject ([a plan that failed and cost us])."""
    for _ in range(_CLAUSE):
        n = words[n].head
        if n in (-1, noun):
            return n == noun
    return True
