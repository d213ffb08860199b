"""What hangs on what in a sentence: dependents, tense and voice of verbs, prepositions, coordination.

Relations are the basic Stanford dependencies in their first Universal form (nsubj, dobj, nmod with case, acl:relcl).
Every question looks a bounded number of words away, so that an article takes time linear in its length.
"""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.lexis.words import DASHES
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["MOST", "STEPS", "Dependencies", "hangs_on", "top_of"]

MOST = 60
"""Dependents of a word; more has only what is no sentence."""
_COMMAS = frozenset({",", *DASHES})
_OBLIQUE = frozenset({"nmod", "nmod:poss", "advcl", "dep"})
"""Relations of nouns that hang on a word by a preposition."""
STEPS = 8
"""Words up a chain of dependencies after which nobody looks further."""


def top_of(words: Sequence[Word], first: int, last: int) -> int:
    """Return the first of the words [first, last) that hangs on none of them: a phrase's main word; -1 for none."""
    return next((n for n in range(first, last) if not first <= words[n].head < last), -1)


def hangs_on(words: Sequence[Word], n: int, head: int, steps: int) -> bool:
    """Return whether a word is another one or hangs on it, by that many steps at the most."""
    for _ in range(steps):
        if n == head or n < 0:
            break
        n = words[n].head
    return n == head


class Dependencies:
    """The dependencies of an article, asked from the word that governs."""

    def __init__(self, analysis: Analysis) -> None:
        """Take the dependents of each word, as many as a sentence may have."""
        self.words: Sequence[Word] = analysis.words
        self.starts = analysis.starts
        self._lower = analysis.lower
        self._below = [own[:MOST] if len(own) > MOST else own for own in analysis.dependents]

    def below(self, number: int, *relations: str) -> list[int]:
        """Return the dependents of a word, in text order, those of the relations given where any are."""
        own = self._below[number]
        if not own or not relations:
            return list(own)
        words = self.words
        return [n for n in own if words[n].relation in relations]

    def words_under(self, number: int, levels: int) -> set[str]:
        """Return the words that hang on a word over as many levels, in small letters."""
        found: set[str] = set()
        here: Sequence[int] = (number,)
        for _ in range(levels):
            here = [m for n in here for m in self._below[n]]
            found.update(self._lower[n] for n in here)
        return found

    def lower(self, number: int) -> str:
        """Return a word in small letters."""
        return self._lower[number]

    def is_verb(self, number: int) -> bool:
        """Say whether a word is tagged as a verb."""
        return self.words[number].tag.startswith("V")

    def is_aside(self, verb: int) -> bool:
        """Say whether an -ing form begins a clause of its own after a comma: they denied it, saying that / adding that.

        Whatever the parser calls it, the verb before the comma does not govern what it tells.
        """
        word = self.words[verb]
        if word.tag != "VBG" or not 0 <= word.head < verb - 1 or not self.is_verb(word.head):
            return False
        first = min(verb, *self._below[verb] or (verb,))
        return first - 1 > word.head and self.words[first - 1].text in _COMMAS

    def tells_of(self, verb: int, other: int) -> bool:
        """Say whether a verb stands in a clause with "that" below another verb; False for the verb -1."""
        clause = False
        for _ in range(STEPS if 0 <= verb < other else 0):
            clause = clause or any(self.lower(n) == "that" for n in self.below(other, "mark"))
            other = self.words[other].head
            if other == verb or other < 0:
                return other == verb and clause
        return False

    def passive(self, verb: int) -> bool:
        """Say whether a verb is passive: its auxiliary or its subject says so, or it is a bare participle."""
        for n in self._below[verb]:
            if self.words[n].relation in ("auxpass", "nsubjpass"):
                return True
        word = self.words[verb]
        if word.tag == "VBN" and word.relation in ("acl", "amod"):
            return True
        if word.tag == "VBN" and word.relation in ("advcl", "dep") and not self.below(verb, "aux", *SUBJECTS):
            return bool(self.after(verb, "by"))  # she dissented, joined by two others
        if word.tag == "VBN" and word.relation == "conj" and not self.below(verb, "aux", *SUBJECTS):
            return word.head >= 0 and self.words[word.head].tag == "VBN" and self.passive_head(word.head)
        if word.tag == "VBN" and word.relation == "xcomp" and word.head >= 0:
            return self.lower(word.head) in ("get", "gets", "got", "getting")
        return False

    def passive_head(self, verb: int) -> bool:
        """Say whether a verb has the marks of a passive itself."""
        return bool(self.below(verb, "auxpass", "nsubjpass")) or self.words[verb].relation == "acl"

    def tells_past(self, verb: int) -> bool:
        """Say whether a verb is in the past tense itself or by an auxiliary; False for the verb -1."""
        if verb < 0:
            return False
        auxiliaries = self.below(verb, "aux", "auxpass")
        return self.words[auxiliaries[0] if auxiliaries else verb].tag == "VBD" and not any(
            self.lower(n) == "to"
            for n in auxiliaries  # were to meet
        )

    def bare(self, verb: int) -> bool:
        """Say whether a verb is an infinitive after "to" or a modal, beside which no participle can stand.

        A participle there is a past tense misread: she said they would stay and / compared them to ...
        """
        return any(self.words[n].tag in ("MD", "TO") for n in self.below(verb, "aux", "mark"))

    def after(self, number: int, *prepositions: str) -> list[int]:
        """Return the nouns that hang on a word by one of the prepositions."""
        words, lower, below = self.words, self._lower, self._below
        return [
            n
            for n in below[number]
            if words[n].relation in _OBLIQUE
            and any(words[c].relation == "case" and lower[c] in prepositions for c in below[n])
        ]

    def together(self, noun: int) -> list[int]:
        """Return a noun with those coordinated with it."""
        return [noun, *(n for n in self.below(noun, "conj") if self.words[n].tag[:2] in ("NN", "PR", "CD", "DT"))]

    def up(self, number: int) -> Iterator[int]:
        """Yield the word itself and those that it hangs on, upwards, a bounded number."""
        at = number
        for _ in range(STEPS):
            yield at
            at = self.words[at].head
            if at < 0:
                return
