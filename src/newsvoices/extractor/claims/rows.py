"""Claims: what is attributed, cut into propositions, each with type, certainty, voice and the actors it concerns."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.attributions import Attribution, is_asked
from newsvoices.extractor.attributions.hearings import HEAR
from newsvoices.extractor.attributions.turns import is_turn
from newsvoices.extractor.claims.answers import is_elliptic, opening_end
from newsvoices.extractor.claims.antecedents import names_noun, points_back, with_antecedent
from newsvoices.extractor.claims.author_claims import author_claims
from newsvoices.extractor.claims.called_so import called_so
from newsvoices.extractor.claims.callees import called_on
from newsvoices.extractor.claims.claim_types import UNSEEN, states_nothing, type_under_cue
from newsvoices.extractor.claims.contents import feared, spelt_out, thing_only
from newsvoices.extractor.claims.cue_words import INQUIRING, Cue, read_cue, tells
from newsvoices.extractor.claims.denials import TURNING, turn_of
from newsvoices.extractor.claims.fragments import (
    asks_by_order,
    is_bare_condition,
    is_filler,
    is_left_open,
    is_mere_phrase,
)
from newsvoices.extractor.claims.inner_claims import find_inner_reports
from newsvoices.extractor.claims.modality import certainty
from newsvoices.extractor.claims.names_for_pronouns import Names
from newsvoices.extractor.claims.no_reports import is_charge_in_passing, is_yet_to_say
from newsvoices.extractor.claims.own_beliefs import AUTHOR, Writer, is_guess
from newsvoices.extractor.claims.own_words_told import told_by_oneself
from newsvoices.extractor.claims.places import Places
from newsvoices.extractor.claims.propositions import Proposition, content_end, find_propositions
from newsvoices.extractor.claims.sentences_of_claims import Sentences
from newsvoices.extractor.claims.targets import target
from newsvoices.extractor.claims.wording import trim_edges, with_article
from newsvoices.extractor.confidence import CLAIMS, doubt_claim, level, reliability_of
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.records import Layout, Row

__all__ = ["claim_rows"]

_DIRECT = ("direct", "free_direct")
_ASKING = words_of("question words")
_NOBODIES = words_of("nobodies")
_LEAST = 3  # characters of a claim
_OWN = "Perhaps another's claim: it is taken for the writer's own, as an I or we outside of marks makes it."


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
    margins: Mapping[int, float],
    together: Mapping[str, Sequence[str]],
) -> list[Row]:
    """Return the claims of an article in text order: of every attributed content, of speech without cue, of the author.

    ``owned`` gives each attribution's quotes rows by its number; ``quotes``, ``actors`` and ``mentions`` are the rows
    of those tables; ``margins`` says of pronouns whose actor is the nearest that they may mean, by where they start,
    how much likelier than any other he is. ``together`` has by the key of an attribution's first quote those of who
    speaks with its speaker, and has the same claims. Offsets are code points.
    """
    tree = Tree(analysis)
    names = Names(tree, layout.marks, {row["key"]: row for row in actors}, mentions, margins)
    writer = _Writer(text, layout, analysis, tree, actors, mentions, quotes, names)
    rows: list[Row] = []
    for number, segments in owned.items():
        if is_guess(text, attributions[number]):
            continue
        if attributions[number].turn < 0:
            for own in _by_speaker(segments):
                others = together.get(own[0]["key"], ())
                found = writer.claims(attributions[number], own, others)
                rows.extend(found)
                shared = [row for row in found if row["voice"] != "author"]
                for place, other in enumerate(others, 2):
                    rows.extend({**row, "key": f"{row['key']}-{place}", "claimant_actor_id": other} for row in shared)
        elif not attributions[number].asks:
            rows.extend(writer.answers(attributions[number], segments))
    for row in quotes:
        if row["form"] == "free_direct" and row.get("speaker_actor_id") and not is_turn(row):
            rows.extend(writer.claims(_uncued(row), [row]))
    rows.sort(key=_place)  # before the author's, which give way to others' claims
    rows.extend(author_claims(text, layout, analysis, tree, attributions, owned, names, writer.places))
    return sorted(_distinct(rows), key=_place)


def _place(row: Row) -> tuple[int, int]:
    return row["start"], -row["end"]


def _by_speaker(segments: Sequence[Row]) -> Iterable[Sequence[Row]]:
    """The segments apart that are attributions of their own, because another is told to say them."""
    parts: dict[str, list[Row]] = {}
    for row in segments:
        parts.setdefault(row["attribution_id"], []).append(row)
    return parts.values()


def _uncued(row: Row) -> Attribution:
    """Free direct speech as an attribution: words in marks whose speaker only the sentences around them tell."""
    return Attribution(None, None, [(row["start"], row["end"])], "speech", "", 0, 0.0)


class _Writer:
    """Writes the rows of one article's attributed claims."""

    def __init__(
        self,
        text: str,
        layout: Layout,
        analysis: Analysis,
        tree: Tree,
        actors: Sequence[Row],
        mentions: Sequence[Row],
        quotes: Sequence[Row],
        names: Names,
    ) -> None:
        self.text, self.tree = text, tree
        self.marks = layout.marks
        self.sentences = analysis.sentences
        self.starts = analysis.starts
        self.actors = {row["key"]: row for row in actors}
        self.places = Places(mentions)
        self.writer = Writer(text, layout)
        self.writing = Sentences(text, tree, layout.marks, names)
        reports = (row for row in quotes if row["parent_quote_id"] and row.get("cue_start") is not None)
        self.nested = sorted(row["start"] for row in reports)  # where reports within speech begin

    def answers(self, turn: Attribution, segments: Sequence[Row]) -> list[Row]:
        """The claims of a turn, without its "No" and "Well", without what it reports of others and "I might"."""
        own = []
        for row in segments:
            begin = opening_end(self.text, row["start"], row["end"])
            own.append({**row, "start": begin} if begin < row["end"] else row)
        rows = []
        for row in self.claims(replace(turn, source=None, cue=None), own):
            inner = bisect_left(self.nested, row["start"] - 1)  # or at the mark before it
            reports = inner < len(self.nested) and self.nested[inner] < row["end"]
            asks = self.text[row["end"] : row["end"] + 1] == "?"
            if not reports and not asks and not is_elliptic(self.text[row["start"] : row["end"]]):
                rows.append(row)
        return rows

    def claims(
        self, attribution: Attribution, segments: Sequence[Row], others: Sequence[str] = (), *, inner: bool = True
    ) -> list[Row]:
        """The claims of segments' speaker, with whom ``others`` speak, and with ``inner`` of those whom they report."""
        who = self._joint(segments[0].get("speaker_actor_id"), others)
        cue = read_cue(self.tree, self.starts, attribution.cue)
        if is_charge_in_passing(self.tree, cue) or (
            segments[0]["form"] not in _DIRECT and is_yet_to_say(self.tree, cue, attribution)
        ):
            return []
        source = bisect_left(self.starts, attribution.source[0]) if attribution.source else len(self.starts)
        if source < len(self.starts) and (
            self.tree.lower[source] in _NOBODIES or "not" in self.tree.lower[max(0, source - 1) : source + 1]
        ):  # no senator, not every senator
            cue = cue._replace(negated=True)
        stop = content_end(self.tree, cue.first, cue.last)
        spans = [(row["start"], min(row["end"], stop) if row["start"] < stop else row["end"]) for row in segments]
        begins = [start for start, _ in spans]
        rows = []
        for found in find_propositions(
            self.tree, self.starts, self.marks, self.sentences, spans, direct=segments[0]["form"] in _DIRECT
        ):
            row = self._row(attribution, segments, begins, found, cue, who)
            if row is not None:
                rows.append(row)
                if inner and row["certainty"] == "certain" and cue.word not in TURNING and not cue.negated:
                    rows.extend(self._inner(attribution, segments, found))
        return rows

    def _inner(self, attribution: Attribution, segments: Sequence[Row], found: Proposition) -> Iterator[Row]:
        """The claims of those who are said to say something inside a claim."""
        speaker = segments[0].get("speaker_actor_id")
        if speaker is None:
            return  # a claim with a claimant would rest on a quote without a speaker
        for report in find_inner_reports(self.tree, found, self.places, speaker, attribution.paragraph):
            place = max(0, bisect_right([row["start"] for row in segments], report.content[0]) - 1)
            segment = {
                **segments[place], "start": report.content[0], "end": report.content[1], "form": "indirect",
                "speaker_actor_id": report.actor, "addressee_actor_id": None,
            }  # fmt: skip
            yield from self.claims(report.attribution, [segment], inner=False)

    def _joint(self, speaker: str | None, others: Sequence[str]) -> Row:
        """The row of a speaker, with the names of all for those who speak together; empty where nobody is known to."""
        actor = self.actors.get(speaker or "", {})
        if not actor or not others:
            return actor
        all_of_them = [self.actors[key] for key in (actor["key"], *others)]
        *names, last = [row["name"] if row["actor_type"] == "group" else with_article(row) for row in all_of_them]
        return {**actor, "name": f"{', '.join(names)} and {last}", "actor_type": "group", "naming": "named"}

    def _row(
        self,
        attribution: Attribution,
        segments: Sequence[Row],
        begins: Sequence[int],
        found: Proposition,
        cue: Cue,
        who: Row,
    ) -> Row | None:
        tree, words = self.tree, self.tree.words
        segment = segments[max(0, bisect_right(begins, words[found.parts[0][0]].start) - 1)]
        direct = segment["form"] in _DIRECT
        found = spelt_out(tree, told_by_oneself(tree, found) if direct else found, cue)
        fear = feared(tree, found)
        whole = with_antecedent(tree, fear or found, cue)
        if whole is None:
            return None
        found = whole
        if not direct:
            found = thing_only(tree, found, cue)
        around = found.parts[0][1] <= cue.first < found.parts[-1][0]
        if (
            around
            and not _between(attribution.source, words[found.parts[0][1] - 1].end, words[found.parts[-1][0]].start)
            and attribution.verb != HEAR
        ):
            # nobody speaks between: "The toll was called a mistake", but not "a move that Moe called reckless"
            found = replace(found, parts=((found.parts[0][0], found.parts[-1][1]),))
        start, end = trim_edges(self.text, words[found.parts[0][0]].start, words[found.parts[-1][1] - 1].end)
        first, last = found.main
        if end - start < _LEAST or not any(c.isalpha() for c in self.text[start:end]):
            return None
        asked = cue.word in INQUIRING or is_asked(self.text, attribution)
        if attribution.source is None and asked and tree.lower[first] in _ASKING:
            return None  # "Asked whether it would close, Moe said": a reporter's question
        opens, closes = (first, last) if found.clause is not None else (found.parts[0][0], found.parts[-1][1])
        silent = states_nothing(tree, opens, closes, found.clause, cue, direct=direct)
        if (silent and not names_noun(found, cue)) or points_back(tree, found):
            return None
        unsaid = is_filler(tree, opens, closes) or is_left_open(tree, opens, closes)
        if unsaid or (direct and is_bare_condition(tree, opens, closes)):
            return None
        turn = turn_of(tree, first, found.clause, cue)
        kind, rule = type_under_cue(tree, opens, closes, found.clause, cue, turn, direct=direct)
        if direct and kind == "fact" and rule == UNSEEN and is_mere_phrase(tree, opens, closes):
            return None  # neither judged nor demanded: with her own eyes
        speaker, own = segments[0].get("speaker_actor_id"), self.writer.holds(attribution, segments[0])
        actor = AUTHOR if own else who
        callee = None
        if kind == "policy":
            hearer = segments[0].get("addressee_actor_id")
            callee = called_on(tree, found, self.places, cue.word, cue.last, rule, hearer)
            callee = None if callee == speaker or cue.negated else callee  # "we must" asks more than oneself
        so = None if direct or turn else called_so(tree, found, cue, self.writing.source_words(attribution))
        about = target(tree, found, self.places, cue.word, kind, speaker, so)
        question = any(words[n].text[0] == "?" for n in range(first, last)) or self.text[end : end + 1] == "?"
        question = question or (direct and asks_by_order(tree, opens, closes))
        proposition = self.writing.sentence(
            found, (start, end), cue, turn, rule, actor, attribution,
            form=segment["form"], callee=with_article(self.actors[callee]) if callee in self.actors else None,
            so=so, about=self.actors.get(about or ""),
        )  # fmt: skip
        if proposition is None:
            return None
        word = "" if direct and tells(tree, self.sentences, last, cue) else "fear" if fear is not None else cue.word
        sure = certainty(tree, first, last, found.clause, word, turn, demand=kind == "policy", question=question)
        confidence = "low" if own else level(attribution.score * reliability_of(rule), CLAIMS)
        return {
            "key": f"c{start:05d}",
            "start": start,
            "end": end,
            "proposition": proposition,
            "claim_type": kind,
            "certainty": sure,
            "voice": "author" if own else "document" if actor.get("actor_type") == "document" else "reported",
            "quote_id": None if own else segment["key"],
            "claimant_actor_id": speaker,
            "called_on_actor_id": callee,
            "target_id": about,
            "origin": "machine",
            "confidence": confidence,
            "note": _OWN if own else doubt_claim(attribution.score, rule, kind) if confidence == "low" else None,
        }


def _between(source: tuple[int, int] | None, start: int, end: int) -> bool:
    return source is not None and start <= source[0] < end


def _distinct(rows: Sequence[Row]) -> list[Row]:
    """The rows but for those that begin where an earlier one of the same claimant does."""
    kept: dict[str, Row] = {}
    for row in rows:
        kept.setdefault(row["key"], row)
    return list(kept.values())
