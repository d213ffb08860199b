"""The author's own evaluations, explanations and demands: clauses that nobody else is made to say.

After Semino and Short (2004), what is not presented as speech, writing or thought is the narrator's. Most of that is
news; which clauses judge, explain or demand is weighed by what is seen in them (``author_evidence``).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import NamedTuple

from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.claims.antecedents import describes_noun
from newsvoices.extractor.claims.author_evidence import article_signs, clause_signs, likelihood
from newsvoices.extractor.claims.callees import called_on
from newsvoices.extractor.claims.claim_types import UNSEEN, claim_type
from newsvoices.extractor.claims.fragments import asks_by_order, is_bare_condition
from newsvoices.extractor.claims.modality import certainty
from newsvoices.extractor.claims.names_for_pronouns import Names
from newsvoices.extractor.claims.opinion_pieces import demands_outright, equates, is_opinion_piece
from newsvoices.extractor.claims.others_views import is_anothers_view, tells_of_silence
from newsvoices.extractor.claims.own_beliefs import is_guess
from newsvoices.extractor.claims.places import Places
from newsvoices.extractor.claims.propositions import Proposition, Range, find_propositions
from newsvoices.extractor.claims.rhetorical import RHETORICAL, answer_of, is_rhetorical
from newsvoices.extractor.claims.side_clauses import parts_of
from newsvoices.extractor.claims.targets import target
from newsvoices.extractor.claims.wording import stretches_of, trim_edges, write_proposition
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.syntax.clauses import Tree, is_finite, main_clause
from newsvoices.records import CODED_ZONES, Layout, Row

__all__ = ["Candidate", "author_claims", "own_clauses"]

_LEAST = 0.45  # likelihood from which a clause is proposed: 62 in 100 are claims (newsvoices.train.author_claims)
_LEAST_DEMAND, _LEAST_EQUATION = 0.42, 0.39  # the same for what demands outright, and for what equates
_LEAST_IN_OPINION = 0.15  # of outright demands in opinion pieces, whose signs the news that was learnt from has not
_SURE = 0.6  # of a judgement behind which a demand needs no more than in an opinion piece
_SHORTEST, _LONGEST = 3, 70  # words of a sentence
_LEAST_WORDS = 4  # of a clause in which no rule for types sees anything
_LONGEST_MARK = 30  # characters of marked words at which an author may still hold them at a distance
_OTHERS, _MOST = 0.8, 0.9  # shares that others may have in a clause, and in a demand that somebody speak
_RELATIVES, _NO_SUBJECTS = frozenset({"which", "who"}), frozenset({"whose", "whom"})
_FIRST_PERSON = words_of("first person")
_DEMANDS = words_of("deontic modals") | frozenset({"need", "needs", "have", "has"})


class Candidate(NamedTuple):
    """A clause of the article's own text: half-open code-point offsets, its type, and what speaks for a claim in it.

    ``rule`` is the one that gave the type.
    """

    found: Proposition
    start: int
    end: int
    kind: str
    rule: str
    signs: Sequence[str]
    least: float  # likelihood from which it is proposed


class _Others:
    """The stretches of an article that are others' words."""

    def __init__(self, spans: Iterable[Range]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)
        lengths = (end - start for start, end in zip(self._starts, self._ends, strict=True))
        self._before = [0, *accumulate(lengths)]

    def __contains__(self, place: int) -> bool:
        number = bisect_right(self._starts, place) - 1
        return number >= 0 and place < self._ends[number]

    def share(self, start: int, end: int) -> float:
        """Return how much of the span is others', from 0 to 1."""
        return (self._up_to(end) - self._up_to(start)) / (end - start)

    def _up_to(self, place: int) -> int:
        number = bisect_left(self._starts, place)
        return self._before[number] - (max(0, self._ends[number - 1] - place) if number else 0)


def author_claims(
    text: str,
    layout: Layout,
    analysis: Analysis,
    tree: Tree,
    attributions: Sequence[Attribution],
    owned: Mapping[int, Sequence[Row]],
    names: Names,
    places: Places,
) -> Iterator[Row]:
    """Yield the claims of the article's own text, in its order: clauses that are likely to judge, explain or demand.

    ``places`` are the article's mentions, which tell whom a claim is about and on whom it calls.
    """
    for row in own_clauses(text, layout, analysis, tree, attributions, owned):
        if row.rule == RHETORICAL or likelihood(row.signs) >= row.least:
            yield _row(text, layout, tree, row, names, places)


def own_clauses(
    text: str,
    layout: Layout,
    analysis: Analysis,
    tree: Tree,
    attributions: Sequence[Attribution],
    owned: Mapping[int, Sequence[Row]],
) -> Iterator[Candidate]:
    """Yield the clauses of the article's own text that may be claims, in text order, each with its signs."""
    words = analysis.words
    seeming = {number: row for number, row in enumerate(attributions) if is_guess(text, row)}
    guesses = sorted(row.cue[0] for row in seeming.values() if row.cue is not None)
    attributions = [row for number, row in enumerate(attributions) if number not in seeming]
    owned = {number: rows for number, rows in owned.items() if number not in seeming}
    contents = {span for row in attributions for span in row.contents}
    contents.update((row["start"], row["end"]) for rows in owned.values() for row in rows)
    contents.update((mark.start, mark.end) for mark in layout.marks if mark.end - mark.start > _LONGEST_MARK)
    reported = contents | {span for row in attributions for span in (row.source, row.cue) if span}
    said, told = _Others(contents), _Others(reported)
    sentences = [row for row in analysis.sentences if row[0] < row[1]]
    shares = [told.share(words[first].start, words[last - 1].end) for first, last in sentences]
    article = article_signs(tree, sentences, [row for row, share in zip(sentences, shares, strict=True) if not share])
    demanding = _LEAST_IN_OPINION if is_opinion_piece(text, layout, tree, said.__contains__) else _LEAST_DEMAND
    begins = [sentence.start for sentence in layout.sentences]
    quoted = _Others((mark.start, mark.end) for mark in layout.marks)
    for (first, last), share in zip(sentences, shares, strict=True):
        if not _SHORTEST <= last - first <= _LONGEST:
            continue
        asks = tree.lower[last - 1] == "?"
        if asks and not is_rhetorical(tree, first, last):
            continue
        span = words[first].start, words[last - 1].end
        number = bisect_right(begins, span[0]) - 1
        if number < 0 or layout.sentences[number].zone not in CODED_ZONES:
            continue
        demands = not _DEMANDS.isdisjoint(tree.lower[first:last])
        if (said.share(*span) > _MOST) if demands else (share > _OTHERS):
            continue
        whole = find_propositions(tree, analysis.starts, layout.marks, analysis.sentences, [span], direct=False)
        judged = False  # further up in the sentence
        for found, opener in (part for one in whole for part in _parted(tree, one)):
            clause, (low, high) = found.clause, found.main
            if clause is None or is_bare_condition(tree, low, high):
                continue
            if not is_rhetorical(tree, low, high) if asks else asks_by_order(tree, low, high):
                continue
            if is_anothers_view(tree, low, high) or tells_of_silence(tree, low, high):
                continue
            start, end = words[low].start, words[high - 1].end
            if quoted.share(start, end) == 1 and _FIRST_PERSON & {*tree.lower[low:high]}:
                continue  # “We were right”: growers leave
            kind, rule = ("value", RHETORICAL) if asks else claim_type(tree, low, high, clause, "")
            if rule == UNSEEN and sum(tree.lower[n].isalpha() for n in range(low, high)) < _LEAST_WORDS:
                continue  # scraps
            # that somebody should say something is the author's claim
            others, most = (said, _MOST) if kind == "policy" else (told, _OTHERS)
            own = others.share(start, end)
            if own > most or words[clause.head].start in others:
                continue
            signs = [*article, *clause_signs(tree, found, (first, last), kind, rule)]
            if own:
                signs.append("partly others'")
            elif share:
                signs.append("sentence partly others'")
            if bisect_left(guesses, start) < bisect_left(guesses, end):
                signs.append("guess")
            if opener:
                signs.append(f"side {opener}")
            least = _LEAST
            if not share and not opener:
                if demands_outright(tree, found, rule):
                    least = _LEAST_IN_OPINION if judged else demanding
                elif equates(tree, found):
                    least = _LEAST_EQUATION
            # what is likely a claim by its words, though no rule sees anything in it, judges more often than not
            kind = "value" if rule in (UNSEEN, RHETORICAL) and "guess" not in signs else kind
            judged = judged or (kind == "value" and likelihood(signs) >= _SURE)
            yield Candidate(found, *trim_edges(text, start, end), kind, rule, signs, least)


def _parted(tree: Tree, found: Proposition) -> Iterator[tuple[Proposition, str]]:
    """Yield a proposition's main clause, and the finite ones that hang on it, each with the word that opens it."""
    clause, (low, high) = found.clause, found.main
    if clause is None:
        yield found, ""
        return
    for part in parts_of(tree, low, high, clause.head):
        own = main_clause(tree, part.first, part.last, direct=False)
        if not part.opener:
            yield replace(found, parts=(part[:2],), clause=own or clause), ""
        elif own is not None and is_finite(tree, own.root) and part.opener not in _NO_SUBJECTS:
            side = Proposition((part[:2],), own, None)
            told = describes_noun(tree, side) if part.opener in _RELATIVES else side
            if told is not None or part.opener == "which":
                yield told or side, part.opener


def _row(text: str, layout: Layout, tree: Tree, row: Candidate, names: Names, places: Places) -> Row:
    (first, last), clause = row.found.main, row.found.clause
    edits = names.edits(stretches_of(tree, row.found), None, None)
    if tree.lower[first] == "which":  # it may stand for what was told before it, and no noun
        edits = [*edits, (tree.words[first].start, tree.words[first].end, "this")]
    demand = row.kind == "policy"
    answer = answer_of(tree, first, last)
    sure = certainty(tree, first, last, clause, "", "", demand=demand, question=False)
    return {
        "key": f"c{row.start:05d}",
        "start": row.start,
        "end": row.end,
        "proposition": write_proposition(tree, text, layout.marks, row.found, edits=[*edits, *answer]),
        "claim_type": row.kind,
        "certainty": "certain" if answer else sure,
        "voice": "author",
        "quote_id": None,
        "claimant_actor_id": None,
        "called_on_actor_id": called_on(tree, row.found, places, "", 0, row.rule, None) if demand else None,
        "target_id": target(tree, row.found, places, "", row.kind, None),
        "origin": "machine",
        "confidence": "low",
        "note": "Perhaps no claim, or another's: it is taken for the writer's own by its wording alone.",
    }
