"""What each claim of an article says: its stems and actors weighted by rarity, its predicate, polarity and numbers."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS, MONTHS
from newsvoices.extractor.links.stems import stem_of
from newsvoices.extractor.syntax.clauses import Clause, Tree, main_clause
from newsvoices.records import Row

__all__ = ["NEGATIONS", "Content", "Contents"]

_DIRECT = ("direct", "free_direct")
NEGATIONS = words_of("negations") | word_set("no none nobody nothing cannot hardly without")
"""Words that deny."""
_CONDITIONS = words_of("conditions")
_BOUNDS = word_set("few only almost nearly barely scarcely rarely seldom sometimes too half partly")
"""Words that make another claim of one without them."""
_AMOUNTS = word_set(
    "all every each always most least many much some several often usually never up down more less fewer little"
)
"""Words that make another claim of one with other such words."""
_POINTS = frozenset({*DAYS, *MONTHS}) | word_set("first second third fourth fifth last next")
"""Words for one of several days, months or things, which are nouns and adjectives: not "may" and "march"."""
_FUTURE = word_set("will wo ’ll 'll would shall")
_BEFORE_NOW = word_set("had has have ’ve 've did")
_COMPARING = ("JJR", "RBR")
_BELOW = frozenset({"dobj", "xcomp", "ccomp"})
_DENIED = "It is not true that"  # with which the proposition of a denial begins
_SLOTS = {
    "amod": "kind", "compound": "kind", "nummod": "kind", "nmod:poss": "owner", "nsubj": "subject",
    "nsubjpass": "object", "dobj": "object", "nmod": "by", "advmod": "manner",
}  # fmt: skip
_Pairs = Mapping[tuple[str, str], frozenset[str]]
_SPEAKERS = frozenset({"i", "me"})
_DEEPEST = 4  # words below a predicate that says little, such as "makes you want to"


@dataclass(frozen=True, slots=True)
class Content:
    """What a claim says. ``stems`` are those of its words, and its actors by key behind "@".

    [``first``, ``last``) are the numbers of its words, ``predicate`` the stem of what it says of its ``subject`` (an
    actor's key, or a stem), ``denied`` whether a negation goes with that; ``negations`` counts all of them.
    ``slots`` has the stems that hang on each by one relation, ``joints`` the prepositions by which one hangs on
    another. ``amounts`` are words for how much, how often and which of several; ``bounds``, ``conditional`` and
    ``compares`` say which words it has that make it another claim than one without them. ``order`` has its stems as
    they follow each other, ``tense`` is "past" or "future" where its verb says so in so many words.
    """

    row: Row
    first: int
    last: int
    clause: Clause | None
    stems: frozenset[str]
    predicate: str
    subject: str
    order: Sequence[str]
    slots: _Pairs
    joints: _Pairs
    denied: bool
    negations: int
    numbers: frozenset[str]
    bounds: frozenset[str]
    amounts: frozenset[str]
    tense: str
    conditional: bool
    compares: bool


class Contents:
    """The contents of an article's claims in text order, and how much each stem weighs by its rarity."""

    def __init__(self, analysis: Analysis, tree: Tree, claims: Sequence[Row], quotes: Mapping[str, Row],
                 mentions: Iterable[Row]) -> None:  # fmt: skip
        """Read the claims; ``quotes`` are the rows that they rest on, by key."""
        self.tree = tree
        self.starts = analysis.starts
        meant = self._actors_by_word(mentions)
        self._told = [f"@{meant[n]}" if n in meant else stem_of(word) for n, word in enumerate(tree.words)]
        self._sentences = len(analysis.sentences)
        self._spread: Counter[str] = Counter()
        for first, last in analysis.sentences:
            self._spread.update(set(self._stems(first, last)))
        self.found = [self._read(row, quotes) for row in claims]

    def weight(self, stems: Iterable[str]) -> float:
        """Return how much stems tell together: the more, the fewer sentences have them."""
        return sum(log(1 + self._sentences / max(1, self._spread[stem])) for stem in sorted(stems))

    def _actors_by_word(self, mentions: Iterable[Row]) -> dict[int, str]:
        """The actor whom each word means, the widest mention's where one is inside another."""
        found: dict[int, str] = {}
        for row in sorted(mentions, key=lambda row: (row["start"], -row["end"])):
            for n in range(bisect_left(self.starts, row["start"]), bisect_left(self.starts, row["end"])):
                found.setdefault(n, row["actor_id"])
        return found

    def _stem(self, n: int) -> str:
        """The stem of a word, for a word that means an actor his key; nothing for words without content."""
        return self._told[n]

    def _stems(self, first: int, last: int) -> Iterator[str]:
        return filter(None, self._told[first:last])

    def _slots(self, first: int, last: int) -> tuple[_Pairs, _Pairs]:
        """The stems of what hangs on each stem by relation and preposition, and the prepositions between two stems."""
        found: dict[tuple[str, str], set[str]] = {}
        joints: dict[tuple[str, str], set[str]] = {}
        for n in range(first, last):
            word = self.tree.words[n]
            if word.relation in _SLOTS and first <= word.head < last:
                stem, over = self._stem(n), self._stem(word.head)
                if stem and over and stem != over:
                    found.setdefault((over, self._slot(n)), set()).add(stem)
                    if word.relation == "nmod":
                        joints.setdefault((over, stem), set()).add(self._slot(n))
        return {k: frozenset(v) for k, v in found.items()}, {k: frozenset(v) for k, v in joints.items()}

    def _slot(self, n: int) -> str:
        """The relation of a word, with its preposition; modifiers before a noun are all one."""
        cases = (self.tree.lower[m] for m in self.tree.children[n] if self.tree.words[m].relation == "case")
        return f"{_SLOTS[self.tree.words[n].relation]} {next(cases, '')}"

    def _read(self, row: Row, quotes: Mapping[str, Row]) -> Content:
        tree = self.tree
        first, last = bisect_left(self.starts, row["start"]), bisect_left(self.starts, row["end"])
        direct = quotes.get(row.get("quote_id") or "", {}).get("form") in _DIRECT
        clause = main_clause(tree, first, last, direct=direct) if first < last else None
        twice = "nor" if "neither" in tree.lower[first:last] else ""  # neither this nor that denies once
        negating = [n for n in range(first, last) if tree.lower[n] in NEGATIONS and tree.lower[n] != twice]
        words = tree.words[first:last]
        lower = frozenset(tree.lower[first:last])
        order = tuple(self._stems(first, last))
        slots, joints = self._slots(first, last)
        points = {word.text.lower() for word in words if word.tag[:2] in ("NN", "JJ", "RB")}
        return Content(
            row, first, last, clause,
            stems=frozenset(order),
            predicate="" if clause is None else self._predicate(clause.head, first, last),
            subject="" if clause is None else self._subject(clause, row),
            order=order,
            slots=slots,
            joints=joints,
            denied=clause is not None and self._denied(clause, negating),
            negations=len(negating) + row["proposition"].startswith(_DENIED),
            numbers=frozenset(word.text.lower() for word in words if word.tag == "CD"),
            bounds=lower & _BOUNDS,
            amounts=(lower & _AMOUNTS) | (points & _POINTS),
            tense="" if clause is None else self._tense(clause),
            conditional=not _CONDITIONS.isdisjoint(tree.lower[first:last]),
            compares=any(word.tag in _COMPARING for word in words),
        )  # fmt: skip

    def _predicate(self, head: int, first: int, last: int) -> str:
        """The stem of the predicate, or where that says little, of what it has below it ("makes you retch")."""
        for _ in range(_DEEPEST):
            stem = self._stem(head)
            if stem:
                return stem
            below = [n for n in self.tree.children[head] if first <= n < last and self.tree.words[n].relation in _BELOW]
            if not below:
                return ""
            head = below[-1]
        return ""

    def _subject(self, clause: Clause, row: Row) -> str:
        """Whom or what the predicate is said of; nothing for a pronoun whose actor is not known."""
        subject = clause.subject
        if subject is None:
            return ""
        if self.tree.lower[subject] in _SPEAKERS and row.get("claimant_actor_id") is not None:
            return f"@{row['claimant_actor_id']}"
        return self._stem(subject)

    def _tense(self, clause: Clause) -> str:
        """Whether the predicate is past or to come; nothing for the present, as headlines tell both in it."""
        own = {self.tree.lower[n] for n in clause.own}
        if own & _FUTURE:
            return "future"
        return "past" if own & _BEFORE_NOW or self.tree.words[clause.head].tag == "VBD" else ""

    def _denied(self, clause: Clause, negating: Sequence[int]) -> bool:
        """Whether the predicate is denied, or the opinion that introduces it ("I don't think he is fit")."""
        over = {clause.head, clause.opinion, clause.root}
        return sum(self.tree.words[n].head in over or n in clause.own for n in negating) % 2 == 1
