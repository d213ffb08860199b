"""Cut what somebody said into propositions: one a sentence, and one for each coordinated clause that stands alone."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.claims.cuts import find_cuts
from newsvoices.extractor.claims.fragments import is_subordinate
from newsvoices.extractor.lexis.claim_words import base_form, words_of
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite, main_clause
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS, NOUN_SUBJECTS
from newsvoices.records import Mark

__all__ = ["Proposition", "Range", "content_end", "find_propositions"]

Range = tuple[int, int]

_OPENERS = words_of("conditions") | frozenset({"because", "that", "when", "while", "although", "though", "since"})
_OPENING = frozenset({"IN", "WRB"})  # tags of those, unlike "before that"
_CLIMB = 6  # predicates that continue each other
_VERBAL = frozenset({"aux", "auxpass", "cop", "neg", "advmod"})
_JOINING = words_of("joining words")
_LEADING = words_of("leading words")
_THINGS = words_of("pronouns of things")
_SPEAKING = words_of("speaking verbs")


@dataclass(frozen=True, slots=True)
class Proposition:
    """One proposition: word numbers of its ``parts`` (two where the cue stands between), and its main clause.

    ``clause`` is None for a stretch without predicate; ``subject`` is the range of a subject that stands in an earlier
    conjunct.
    """

    parts: tuple[Range, ...]
    clause: Clause | None
    subject: Range | None

    @property
    def main(self) -> Range:
        """The part in which the main clause stands."""
        if self.clause is not None:
            for part in self.parts:
                if part[0] <= self.clause.head < part[1]:
                    return part
        return self.parts[0]


def find_propositions(
    tree: Tree,
    starts: Sequence[int],
    marks: Sequence[Mark],
    sentences: Sequence[Range],
    spans: Sequence[Range],
    *,
    direct: bool,
) -> Iterator[Proposition]:
    """Yield the propositions of a content, given as spans of code points in text order.

    ``starts`` are the offsets of the tree's words, ``marks`` the article's marked stretches, ``sentences`` its ranges
    of word numbers; ``direct`` says that the words are speech and no paraphrase.
    """
    for ranges in _by_sentence(tree, starts, sentences, spans):
        for group in _across_cue(tree, ranges, direct=direct):
            for found in _split(tree, marks, group, direct=direct):
                found = _closed(tree, found)
                (first, last), *others = found.parts
                opened = _open(tree, first, last, direct=direct)
                if opened == first < last:
                    yield found
                elif opened < last:
                    yield Proposition(((opened, last), *others), found.clause, found.subject)


def content_end(tree: Tree, first: int, last: int) -> float:
    """Return the offset at which the content of a cue in the words [first, last) ends at the latest.

    The predicate of which the cue's noun is the subject ("the promise to end the strike / surprised many") is no part
    of what was said; without such a predicate the offset is infinite.
    """
    for n in range(first, last):
        word = tree.words[n]
        if word.relation in ANY_SUBJECTS and word.tag[:2] == "NN" and word.head >= last:
            low = word.head
            while low > last and tree.words[low - 1].head == word.head and tree.words[low - 1].relation in _VERBAL:
                low -= 1
            return tree.words[low].start
    return math.inf


def _open(tree: Tree, first: int, last: int, *, direct: bool) -> int:
    """The first word that carries something: past marks, conjunctions, and the "that" of a paraphrase."""
    while first < last - 1:
        lower, tag = tree.lower[first], tree.words[first].tag
        that = (
            lower == "that"
            and not _points(tree, first, last)
            and not _is_pronoun(tree, first)
            and (tag == "IN" or (not direct and tree.words[first + 1].tag not in FINITE))
        )
        if _is_word(tree, first) and lower not in _LEADING and not that:
            break
        first += 1
    return first


def _is_pronoun(tree: Tree, that: int) -> bool:
    """Whether "that" is a subject, or belongs to one ("said / that was late", "said / that ship was late")."""
    word = tree.words[that]
    return word.relation in NOUN_SUBJECTS or (word.relation == "det" and tree.words[that + 1].tag == "NN")


def _points(tree: Tree, that: int, last: int) -> bool:
    """Whether "that" opens no clause, having no verb behind it ("consider that unlikely", "embrace that idea")."""
    if tree.words[that + 1].tag not in ("JJ", "RB", "NN"):
        return False
    return not any(tree.words[n].tag[:1] in "VM" for n in range(that + 1, last))


def _by_sentence(
    tree: Tree, starts: Sequence[int], sentences: Sequence[Range], spans: Sequence[Range]
) -> Iterator[list[Range]]:
    """The word ranges of the spans, those of one sentence together, those that touch joined."""
    group: list[Range] = []
    here = -1
    for start, end in spans:
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        while first < last:
            number = max(0, bisect_right(sentences, (first, len(tree.words))) - 1)
            stop = min(last, sentences[number][1]) if sentences else last
            stop = stop if stop > first else last
            if number != here and group:
                yield group
                group = []
            here = number
            if any(_is_word(tree, n) for n in range(first, stop)):
                if group and not any(_is_word(tree, n) for n in range(group[-1][1], first)):
                    group[-1] = (group[-1][0], stop)
                else:
                    group.append((first, stop))
            first = stop
    if group:
        yield group


def _is_word(tree: Tree, n: int) -> bool:
    return tree.words[n].text[0].isalnum()


def _across_cue(tree: Tree, ranges: Sequence[Range], *, direct: bool) -> Iterator[list[tuple[Range, Clause | None]]]:
    """Join the parts of a sentence before and after its cue, unless each has a clause that stands alone."""
    group: list[tuple[Range, Clause | None]] = []
    for first, last in ranges:
        clause = main_clause(tree, first, last, direct=direct)
        alone = clause is not None and _stands_alone(tree, first, last, clause)
        alone = alone and not (group and _ends_open(tree, group[-1][0]))
        if group and alone and any(c and not is_subordinate(tree, _begin(tree, *part), part[1]) for part, c in group):
            yield group
            group = []
        group.append(((first, last), clause))
    if group:
        yield group


def _ends_open(tree: Tree, part: Range) -> bool:
    """Whether a part ends with the word that opens the next ([It sank because], she said, [it was old])."""
    first, last = part
    while last > first + 1 and not _is_word(tree, last - 1):
        last -= 1
    return last > first + 1 and tree.lower[last - 1] in _OPENERS and tree.words[last - 1].tag in _OPENING


def _closed(tree: Tree, found: Proposition) -> Proposition:
    """The proposition without a conjunction at its end that joins what is no part of it ("it was late and")."""
    *others, (first, last) = found.parts
    end = last
    while end > first + 1 and not _is_word(tree, end - 1):
        end -= 1
    joins = tree.words[end - 1].tag == "CC" or tree.lower[end - 1] == "because"
    if end - 1 <= first + 1 or not joins or (found.clause is not None and found.clause.head == end - 1):
        return found
    return replace(found, parts=(*others, (first, end - 1)))


def _begin(tree: Tree, first: int, last: int) -> int:
    """The first word that is no sign."""
    while first < last - 1 and not _is_word(tree, first):
        first += 1
    return first


def _stands_alone(tree: Tree, first: int, last: int, clause: Clause) -> bool:
    subject = tree.child(clause.root, ANY_SUBJECTS)
    if not is_finite(tree, clause.root) or subject is None or subject < first:
        return False  # [Moe has never], she said, [paid a bribe]: its subject stands before the cue
    at = _begin(tree, first, last)
    return tree.words[at].tag not in ("IN", "WDT", "WP", "TO") or tree.lower[at] in _JOINING


def _describes(tree: Tree, clause: Clause | None) -> bool:
    return clause is not None and tree.words[clause.root].relation == "acl:relcl"


def _has_subject_in(tree: Tree, part: tuple[Range, Clause | None], before: Sequence[Range]) -> bool:
    """Whether a part has the verb of a subject that stands before the cue ([Moe, who is ill], he said, [has left])."""
    clause = part[1]
    subject = tree.child(clause.root, ANY_SUBJECTS) if clause is not None else None
    return subject is not None and any(first <= subject < last for first, last in before)


def _split(
    tree: Tree, marks: Sequence[Mark], group: Sequence[tuple[Range, Clause | None]], *, direct: bool
) -> Iterator[Proposition]:
    """Cut the part with the main clause at its conjuncts; the other parts stay with their neighbour."""
    ranges = [part for part, _ in group]
    places = [i for i, (_, clause) in enumerate(group) if clause is not None]
    place = next((i for i in places if not is_subordinate(tree, _begin(tree, *ranges[i]), ranges[i][1])), None)
    place = places[0] if place is None and places else place
    if place is not None and _describes(tree, group[place][1]):
        place = next((i for i in places if _has_subject_in(tree, group[i], ranges[:i])), place)
    if place is None:
        yield Proposition(tuple(ranges), None, None)
        return
    (first, last), clause = group[place][0], group[place][1]
    assert clause is not None
    cuts = list(find_cuts(tree, marks, first, last, clause))
    pieces = [(a, b) for a, b in zip([first, *(c[1] for c in cuts)], [*(c[0] for c in cuts), last], strict=True)]
    heads = [clause.root, *(c[2] for c in cuts)]
    shared: Range | None = None
    for number, (a, b) in enumerate(pieces):
        parts = [(a, b)]
        if number == 0:
            parts = [*ranges[:place], *parts]
        if number == len(pieces) - 1:
            parts = [*parts, *ranges[place + 1 :]]
        own = clause if len(pieces) == 1 else main_clause(tree, a, b, direct=direct)
        bare = tree.child(heads[number], ANY_SUBJECTS) is None and tree.lower[a] != "that"
        if number and bare and not direct and _reporter_s(tree, heads[number], shared):
            return
        if bare and number:
            n = _subject_beside(tree, heads[number], first)
            shared = tree.extent(n, first, a) if n is not None else shared
        yield Proposition(tuple(parts), own, shared if bare and number else None)
        if not bare and number + 1 < len(pieces):
            n = tree.child(heads[number], ANY_SUBJECTS)
            shared = tree.extent(n, a, b) if n is not None else None


def _subject_beside(tree: Tree, head: int, first: int) -> int | None:
    """The subject of the predicate that another one continues: in "I think it failed and cost us", the thing."""
    at = head
    for _ in range(_CLIMB):
        if tree.words[at].relation != "conj" or not first <= tree.words[at].head < at:
            return None
        at = tree.words[at].head
        subject = tree.child(at, ANY_SUBJECTS)
        if subject is not None:
            return subject if first <= subject < at else None
    return None


def _reporter_s(tree: Tree, head: int, subject: Range | None) -> bool:
    """Whether a conjunct is the reporter's next deed and not part of what was said ("said it was late and asked ...").

    A thing is said to do what only people do.
    """
    if subject is None or tree.words[head].tag != "VBD" or base_form(tree.lower[head], _SPEAKING) not in _SPEAKING:
        return False
    nouns = [n for n in range(*subject) if not subject[0] <= tree.words[n].head < subject[1]]
    n = nouns[-1] if nouns else subject[1] - 1
    if tree.words[n].tag in ("NN", "NNS"):
        return head_kind(tree.lower[n], tree.words[n].tag == "NNS") is None
    return tree.lower[n] in _THINGS
