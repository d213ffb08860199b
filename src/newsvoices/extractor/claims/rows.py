"""Claims: what is attributed, cut into propositions, each with type, certainty, voice and the actors it concerns."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.claims.antecedents import points_back, with_antecedent
from newsvoices.extractor.claims.author_claims import author_claims
from newsvoices.extractor.claims.claim_types import states_nothing, type_under_cue
from newsvoices.extractor.claims.cue_words import NO_CUE, Cue, read_cue
from newsvoices.extractor.claims.cuts import SUBJECTS
from newsvoices.extractor.claims.denials import idea_clause, told_clause, turn_of
from newsvoices.extractor.claims.judgements import STANCE
from newsvoices.extractor.claims.modality import certainty
from newsvoices.extractor.claims.propositions import Proposition, content_end, find_propositions
from newsvoices.extractor.claims.sentences_of_claims import Sentences
from newsvoices.extractor.claims.targets import Places, called_on, target
from newsvoices.extractor.claims.wording import trim_edges, with_article
from newsvoices.extractor.confidence import CLAIMS, level, reliability_of
from newsvoices.extractor.lexis.claim_words import base_form, words_of
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite, main_clause
from newsvoices.records import Layout, Row

__all__ = ["claim_rows", "label_spans"]

_DIRECT = ("direct", "free_direct")
_ASKING = words_of("question words")
_TELLING = words_of("telling cues")
_WISHING = words_of("urging cues") | words_of("wishing cues")
_CALLING = words_of("calling cues")
_NOBODIES = words_of("nobodies")
_ENDING = 12  # words at the end of a sentence among which its question mark is looked for, behind them who asks
_INQUIRING = frozenset({"ask", "inquire", "query", "wonder"})  # what is asked in so many words ends with its own mark
_NEAR = 4  # words before the head of a subject with which a content begins
_DEEPEST = 8  # heads above a predicate that are looked at
_FEARS = frozenset({"fear", "dread"})
_LEAST = 3  # characters of a claim


def claim_rows(
    text: str,
    layout: Layout,
    analysis: Analysis,
    attributions: Sequence[Attribution],
    owned: Mapping[int, Sequence[Row]],
    *,
    quotes: Sequence[Row],
    actors: Sequence[Row],
    mentions: Sequence[Row],
) -> list[Row]:
    """Return the claims of an article in text order: of every attributed content, of speech without cue, of the author.

    ``owned`` gives each attribution's quotes rows by its number; ``quotes``, ``actors`` and ``mentions`` are the rows
    of those tables. Offsets are code points.
    """
    tree = Tree(analysis)
    writer = _Writer(text, layout, analysis, tree, actors, mentions)
    rows: list[Row] = []
    for number, segments in owned.items():
        rows.extend(writer.claims(attributions[number], segments))
    for row in quotes:
        if row["form"] == "free_direct" and row.get("speaker_actor_id"):
            rows.extend(writer.claims(_uncued(row), [row]))
    rows.sort(key=_place)  # before the author's, which give way to others' claims
    rows.extend(author_claims(text, layout, analysis, tree, attributions, owned))
    return sorted(_distinct(rows), key=_place)


def _place(row: Row) -> tuple[int, int]:
    return row["start"], -row["end"]


def _uncued(row: Row) -> Attribution:
    """Free direct speech as an attribution: words in marks whose speaker only the sentences around them tell."""
    return Attribution(None, None, [(row["start"], row["end"])], "speech", "", 0, 0.0)


def label_spans(
    text: str,
    layout: Layout,
    analysis: Analysis,
    attributions: Sequence[Attribution],
    spans: Sequence[tuple[int, int]],
) -> list[tuple[str, str]]:
    """Return type and certainty of claims whose spans are known, so that labels can be measured apart from spans."""
    tree = Tree(analysis)
    starts = [word.start for word in analysis.words]
    inner = [(mark.inner_start, mark.inner_end) for mark in layout.marks if mark.depth == 0]
    labels = []
    for start, end in spans:
        parts: list[tuple[int, int]] = []
        cue, most = NO_CUE, 0
        for row in attributions:
            own = [(max(a, start), min(b, end)) for a, b in row.contents if a < end and b > start]
            shared = sum(b - a for a, b in own)
            if shared > most:
                parts, cue, most = own, read_cue(tree, starts, row.cue), shared
        if 2 * most < end - start:
            parts = [(start, end)]
        direct = any(a <= start < b for a, b in inner)
        ranges = [(bisect_left(starts, a), bisect_left(starts, b)) for a, b in parts]
        read = [(first, last, main_clause(tree, first, last, direct=direct)) for first, last in ranges if first < last]
        if not read:
            labels.append(("fact", "certain"))
            continue
        first, last, clause = next((row for row in read if row[2] is not None), read[0])
        if not direct:
            clause = _thing_only(tree, Proposition(((first, last),), clause, None), cue).clause
        turn = _turn(tree, first, clause, cue)
        kind, _ = type_under_cue(tree, first, last, clause, cue, turn)
        question = "?" in text[start : end + 1]
        word = "" if direct and _tells(tree, analysis.sentences, last, cue) else cue.word
        sure = certainty(tree, first, last, clause, word, turn, demand=kind == "policy", question=question)
        labels.append((kind, sure))
    return labels


def _turn(tree: Tree, first: int, clause: Clause | None, cue: Cue) -> str:
    """What the cue does to a content that begins at word ``first``; its clause may be spelt out by a noun before it."""
    finite = clause is not None and is_finite(tree, clause.root) and _is_whole(tree, clause, first)
    if tree.lower[first] in _ASKING:
        return "unsaid" if cue.negated else ""
    return turn_of(cue, finite=finite)


def _is_whole(tree: Tree, clause: Clause, first: int) -> bool:
    """Whether a content is a clause, and no noun with a clause that describes it ("the report that angered her")."""
    if first and tree.lower[first - 1] == "that":
        return True
    subject = tree.child(clause.root, SUBJECTS)
    return subject is not None and first <= subject < first + _NEAR and tree.words[clause.root].relation != "acl:relcl"


class _Writer:
    """Writes the rows of one article's attributed claims."""

    def __init__(
        self, text: str, layout: Layout, analysis: Analysis, tree: Tree, actors: Sequence[Row], mentions: Sequence[Row]
    ) -> None:
        self.text, self.tree = text, tree
        self.marks = layout.marks
        self.sentences = analysis.sentences
        self.starts = [word.start for word in analysis.words]
        self.actors = {row["key"]: row for row in actors}
        self.places = Places(mentions)
        self.writing = Sentences(text, tree, layout.marks)

    def claims(self, attribution: Attribution, segments: Sequence[Row]) -> list[Row]:
        cue = read_cue(self.tree, self.starts, attribution.cue)
        source = bisect_left(self.starts, attribution.source[0]) if attribution.source else len(self.starts)
        if source < len(self.starts) and self.tree.lower[source] in _NOBODIES:
            cue = cue._replace(negated=True)
        stop = content_end(self.tree, cue.first, cue.last)
        spans = [(row["start"], min(row["end"], stop) if row["start"] < stop else row["end"]) for row in segments]
        begins = [start for start, _ in spans]
        rows = []
        for found in find_propositions(
            self.tree, self.starts, self.marks, self.sentences, spans, direct=segments[0]["form"] in _DIRECT
        ):
            row = self._row(attribution, segments, begins, found, cue)
            if row is not None:
                rows.append(row)
        return rows

    def _row(
        self, attribution: Attribution, segments: Sequence[Row], begins: Sequence[int], found: Proposition, cue: Cue
    ) -> Row | None:
        tree, words = self.tree, self.tree.words
        segment = segments[max(0, bisect_right(begins, words[found.parts[0][0]].start) - 1)]
        direct = segment["form"] in _DIRECT
        found = _spelt_out(tree, found, cue)
        feared = _feared(tree, found)
        whole = with_antecedent(tree, feared or found, cue)
        if whole is None:
            return None
        found = whole
        if not direct:
            found = _thing_only(tree, found, cue)
        around = found.parts[0][1] <= cue.first < found.parts[-1][0]
        if around and not _between(
            attribution.source, words[found.parts[0][1] - 1].end, words[found.parts[-1][0]].start
        ):
            # nobody speaks between: "The toll was called a mistake", but not "a move that Moe called reckless"
            found = replace(found, parts=((found.parts[0][0], found.parts[-1][1]),))
        start, end = trim_edges(self.text, words[found.parts[0][0]].start, words[found.parts[-1][1] - 1].end)
        if end - start < _LEAST or not any(c.isalpha() for c in self.text[start:end]):
            return None
        first, last = found.main
        if attribution.source is None and cue.word in _INQUIRING and tree.lower[first] in _ASKING:
            return None  # "Asked whether it would close, Moe said": a reporter's question
        opens, closes = (first, last) if found.clause is not None else (found.parts[0][0], found.parts[-1][1])
        if states_nothing(tree, opens, closes, found.clause, cue, direct=direct) or points_back(tree, found):
            return None
        turn = _turn(tree, first, found.clause, cue)
        kind, rule = type_under_cue(tree, first, last, found.clause, cue, turn)
        speaker = segments[0].get("speaker_actor_id")
        actor = self.actors.get(speaker or "", {})
        callee = None
        if kind == "policy":
            cue_end = attribution.cue[1] if attribution.cue else None
            addressee = segments[0].get("addressee_actor_id")
            callee = called_on(tree, found, self.places, cue.word, cue_end, rule, addressee)
        about = target(tree, found, self.places, cue.word, kind, speaker)
        question = any(words[n].text[0] == "?" for n in range(first, last)) or self.text[end : end + 1] == "?"
        proposition = self.writing.sentence(
            found, (start, end), cue, turn, rule, actor, attribution,
            form=segment["form"], callee=with_article(self.actors[callee]) if callee in self.actors else None,
        )  # fmt: skip
        if proposition is None:
            return None
        word = "" if direct and _tells(tree, self.sentences, last, cue) else "fear" if feared else cue.word
        sure = certainty(tree, first, last, found.clause, word, turn, demand=kind == "policy", question=question)
        return {
            "key": f"c{start:05d}",
            "start": start,
            "end": end,
            "proposition": proposition,
            "claim_type": kind,
            "certainty": sure,
            "voice": "document" if actor.get("actor_type") == "document" else "reported",
            "quote_id": segment["key"],
            "claimant_actor_id": speaker,
            "called_on_actor_id": callee,
            "target_id": about,
            "origin": "machine",
            "confidence": level(attribution.score * reliability_of(rule), CLAIMS),
        }


def _spelt_out(tree: Tree, found: Proposition, cue: Cue) -> Proposition:
    """Leave only the clause of an idea that is named before it, or of what somebody is told.

    Of "the claim that X" what is claimed is X, and so of "(reminded) her that X".
    """
    (first, last), *others = found.parts
    begin = idea_clause(tree, first, last)
    if begin is None and cue.word in _TELLING and first >= cue.last:
        begin = told_clause(tree, first, last, cue)
    if begin is None:
        return found
    clause = main_clause(tree, begin, last, direct=False)
    if clause is None or not is_finite(tree, clause.root):
        return found
    return replace(found, parts=((begin, last), *others), clause=clause, subject=None)


def _feared(tree: Tree, found: Proposition) -> Proposition | None:
    """Leave only what the claimant fears ("I fear that X"), which is said to be possible; None where nothing is."""
    clause, (first, last), *others = found.clause, *found.parts
    if clause is None or clause.opinion is None or base_form(tree.lower[clause.opinion], _FEARS) not in _FEARS:
        return None
    begin = clause.opinion + 1
    begin += tree.lower[begin] == "that"
    if not first < begin < min(last, clause.head):
        return None
    return replace(found, parts=((begin, last), *others), clause=replace(clause, opinion=None, root=clause.head))


def _tells(tree: Tree, sentences: Sequence[tuple[int, int]], last: int, cue: Cue) -> bool:
    """Whether somebody who asks tells something: the sentence of the words up to ``last`` has no question mark."""
    number = max(0, bisect_left(sentences, (last, 0)) - 1)
    first, end = sentences[number]
    return cue.word in _INQUIRING and not any(
        tree.words[n].text[0] == "?" for n in range(max(first, end - _ENDING), end)
    )


def _thing_only(tree: Tree, found: Proposition, cue: Cue) -> Proposition:
    """Leave out the clause that only describes the thing on which a cue takes a side ("praised the plan to sail").

    Of a cue that takes a thing and what it is called every clause is part of the one or the other ("called it the best
    that she had seen"), whatever a parser says.
    """
    clause, first = found.clause, found.parts[0][0]
    if clause is None or first < cue.last or tree.lower[first] == "that" or tree.lower[first - 1] == "that":
        return found
    return replace(found, clause=None, subject=None) if cue.word in _CALLING or _describes(tree, found, cue) else found


def _describes(tree: Tree, found: Proposition, cue: Cue) -> bool:
    """Whether a clause only describes the thing on which a cue takes a side, or is none ("defends price cut")."""
    clause, first = found.clause, found.parts[0][0]
    if clause is None:
        return False
    root = tree.words[clause.root]
    if cue.word == "want":  # "wants the levy suspended"
        return root.tag in ("VBD", "VBN") and clause.subject == clause.root - 1
    if cue.word not in STANCE:
        return False
    if tree.words[first].tag in ("TO", "RB", "IN", "VBG") or cue.word in _WISHING:
        return False
    if _inside_object(tree, clause.root, first, cue):
        return True
    if root.relation in ("acl", "acl:relcl"):
        return first <= root.head < found.parts[-1][1] and tree.words[root.head].tag[:2] in ("NN", "PR", "CD", "DT")
    return tree.child(clause.root, SUBJECTS) is None


def _inside_object(tree: Tree, root: int, first: int, cue: Cue) -> bool:
    """Whether a predicate stands inside the noun phrase that is the cue's object ("mourned the loss of what was")."""
    at = root
    for _ in range(_DEEPEST):
        at = tree.words[at].head
        if at < first:
            return False
        if tree.words[at].relation == "dobj" and cue.first <= tree.words[at].head < cue.last:
            return True
    return False


def _between(source: tuple[int, int] | None, start: int, end: int) -> bool:
    return source is not None and start <= source[0] < end


def _distinct(rows: Sequence[Row]) -> list[Row]:
    """The rows but for those that begin where an earlier one does."""
    seen: set[str] = set()
    kept = []
    for row in rows:
        if row["key"] not in seen:
            seen.add(row["key"])
            kept.append(row)
    return kept
