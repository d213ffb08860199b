"""An article as the actor modules read it: its words, sentences and marked stretches, and what may refer to actors."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.syntax.subjects import SUBJECTS
from newsvoices.records import Layout, Mark

__all__ = ["Mention", "Scene", "make_mention", "name_start"]

_LONGEST = 300  # words of a sentence; no prose has so many, and what is quadratic in one stays bounded
_ZONES = ("headline", "standfirst", "body", "byline")


@dataclass(slots=True)
class Mention:
    """An expression that may refer to an actor.

    ``start`` and ``end`` are half-open code points, ``first`` and ``last`` the half-open range of its words,
    ``head`` the number of its main word. ``sort`` is NAM, NOM or PRO, or TITLE or PREDICATE for what only tells of
    somebody named; ``kind`` the kind of actor, or for pronouns he, they, it, i, we, who or which; ``number`` s, p
    or nothing; ``gender`` m, f or nothing; ``lead`` the determiner (a, the, owner, or nothing); ``mark`` the number
    of the outermost stretch in quotation marks around it, or behind the numbers of these that of its turn in an
    interview or transcript, -1 outside both; ``speaks_of`` the actors whom a speaker's own words name, which is
    seldom himself, and ``speaks_of_like`` whether they speak first of somebody as he, or she, as the speaker is
    called too; ``goes_on`` whether the cue says that whoever spoke last speaks on, ``replies`` whether it answers;
    ``margin`` how much likelier than any other a pronoun's actor is, 0 where that was not weighed, and ``nearest``
    whether nobody else whom it may mean stands between, nor before the pronoun that led to him; ``author`` who made
    the paper that is mentioned, where it speaks; ``said_by`` who says what a description stands in, outside marks.
    """

    start: int
    end: int
    first: int
    last: int
    head: int
    sort: str
    kind: str
    number: str
    gender: str
    lead: str
    sentence: int
    mark: int
    text: str
    title: tuple[int, int] | None
    metonym: bool
    subject: bool
    source: bool = False
    owner: "Mention | None" = None
    actor: Actor | None = None
    speaks_of: frozenset[Actor] = frozenset()
    speaks_of_like: bool = False
    goes_on: bool = False
    replies: bool = False
    margin: float = 0.0
    nearest: bool = False
    author: Actor | None = None
    said_by: "Mention | None" = None

    @property
    def speaker(self) -> Actor | None:
        """Whose the words are that the mention is said to say: for a paper its author, where the text names one."""
        return self.author or self.actor


def make_mention(
    words: Sequence[Word], first: int, last: int, sort: str, kind: str, number: str, gender: str = ""
) -> Mention:
    """Return the words from ``first`` to ``last`` as a mention of nobody yet, with its last word as its head."""
    head = last - 1
    start, end = words[first].start, words[last - 1].end
    text = " ".join(w.text for w in words[first:last])
    subject = words[head].relation in SUBJECTS
    return Mention(start, end, first, last, head, sort, kind, number, gender, "", 0, -1, text, None, False, subject)


def name_start(name: Mention) -> int:
    """Return the number of a name's first word, its title included."""
    return name.title[0] if name.title is not None else name.first


class Scene:
    """An article as the actor modules read it: words, sentences, marked stretches, and the mentions found."""

    def __init__(self, text: str, layout: Layout, analysis: Analysis, titles: Sequence[Mark] = ()) -> None:
        """Keep the sentences of the zones that name actors, and find the outermost marked stretches.

        ``titles`` are the marked stretches that name works, in text order. ``bylines`` are the first words of lines
        that say who wrote the article.
        """
        self.text, self.words, self.lower = text, analysis.words, analysis.lower
        starts = self.paragraph_starts = [p.start for p in layout.paragraphs]
        self.sentences: list[tuple[int, int]] = []
        self.paragraphs: list[int] = []  # of each sentence
        self.bylines: set[int] = set()
        for a, b in analysis.sentences:
            number = bisect_right(starts, self.words[a].start) - 1 if a < b else -1
            if number >= 0 and layout.paragraphs[number].zone in _ZONES:
                if layout.paragraphs[number].zone == "byline":
                    self.bylines.add(a)
                for start in range(a, b, _LONGEST):
                    self.sentences.append((start, min(b, start + _LONGEST)))
                    self.paragraphs.append(number)
        self.marks = [(mark.start, mark.end) for mark in layout.marks if mark.depth == 0]
        self.titles = [(mark.start, mark.end) for mark in titles]
        self.mark_starts = [start for start, _ in self.marks]
        self.mark_ends = [end for _, end in self.marks]
        self.sentence_starts = [a for a, _ in self.sentences]
        self.word_starts = analysis.starts
        self._told = self._count_told()
        self.mentions: list[Mention] = []
        self.starts: list[int] = []

    def _count_told(self) -> list[int]:
        """For each sentence how many before it are told by the text itself, at least in part."""
        told, count, mark = [], 0, 0
        for a, b in self.sentences:
            told.append(count)
            start, end = self.words[a].start, self.words[b - 1].end
            while mark < len(self.marks) and self.marks[mark][1] < end:
                mark += 1
            count += mark == len(self.marks) or not self.marks[mark][0] <= start
        return told

    def apart(self, one: Mention, other: Mention) -> int:
        """Return how many sentences a mention stands behind another one, without those that are quoted whole."""
        if other.mark >= 0 or one.mark >= 0:
            return other.sentence - one.sentence
        return self._told[other.sentence] - self._told[one.sentence]

    def keep(self, mentions: list[Mention]) -> None:
        """Take the mentions as the article's, in text order."""
        self.mentions = mentions
        self.names: dict[str, list[Mention]] = {}
        self.by_sentence: dict[int, list[Mention]] = {}
        for mention in mentions:
            self.by_sentence.setdefault(mention.sentence, []).append(mention)
            if mention.sort == "NAM":
                self.names.setdefault(mention.text, []).append(mention)
        self.starts = [mention.start for mention in mentions]

    def first_at(self, word: int) -> Mention | None:
        """Return the mention that begins at a word, the longest of several; None where there is none."""
        if word >= len(self.words):
            return None
        at = bisect_left(self.starts, self.words[word].start)
        return self.mentions[at] if at < len(self.mentions) and self.mentions[at].first == word else None

    def within(self, start: int, end: int) -> list[Mention]:
        """Return the mentions inside a span of code points, in text order."""
        low = bisect_left(self.starts, start)
        return [m for m in self.mentions[low : bisect_left(self.starts, end)] if m.end <= end]

    def marks_in(self, start: int, end: int) -> range:
        """Return the numbers of the outermost marked stretches that a span of code points touches."""
        low = bisect_right(self.mark_ends, start)
        return range(low, max(low, bisect_left(self.mark_starts, end)))

    def paragraph_at(self, at: int) -> int:
        """Return the index of the paragraph around a code point."""
        return max(0, bisect_right(self.paragraph_starts, at) - 1)

    def mark_of(self, at: int) -> int:
        """Return the number of the outermost marked stretch around a code point, -1 outside."""
        number = bisect_right(self.mark_ends, at)
        return number if number < len(self.marks) and self.mark_starts[number] <= at else -1

    def title_end(self, at: int) -> int | None:
        """Return where the name of a work around a code point ends, its mark included; None outside of any."""
        number = bisect_right(self.titles, (at, len(self.text) + 1)) - 1
        return self.titles[number][1] if number >= 0 and at < self.titles[number][1] else None

    def sentence_at(self, at: int) -> int:
        """Return the number of the sentence around a code point."""
        return self.sentence_of(self.word_at(at))

    def sentence_of(self, word: int) -> int:
        """Return the number of the sentence of a word, or of the last one before it."""
        return max(0, bisect_right(self.sentence_starts, word) - 1)

    def word_at(self, offset: int) -> int:
        """Return the number of the word that begins at or last before a code point."""
        return max(0, bisect_right(self.word_starts, offset) - 1)
