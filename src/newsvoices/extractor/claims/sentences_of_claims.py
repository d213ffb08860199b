"""How a claim reads as a sentence of its own: its words, or who did what to them, so that no denial is lost."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.claims.called_so import SELVES, CalledSo, is_plural
from newsvoices.extractor.claims.cue_words import Cue, is_present
from newsvoices.extractor.claims.deeds_said import may_follow_that, turns_round
from newsvoices.extractor.claims.denied_deeds import DeniedDeed, denied_deed
from newsvoices.extractor.claims.fragments import is_subordinate
from newsvoices.extractor.claims.headline_futures import FUTURE_TO, urges_nobody, will_do
from newsvoices.extractor.claims.judgements import NAMING
from newsvoices.extractor.claims.modality import is_asked
from newsvoices.extractor.claims.names_for_pronouns import Names
from newsvoices.extractor.claims.never_called import is_never_called
from newsvoices.extractor.claims.propositions import Proposition, Range
from newsvoices.extractor.claims.wording import (
    Edit,
    bare_words,
    stretches_of,
    with_article,
    write_deed,
    write_proposition,
)
from newsvoices.extractor.lexis.claim_words import pairs_of, words_of
from newsvoices.extractor.lexis.inflect import third_person
from newsvoices.extractor.syntax.clauses import Tree, is_finite, is_infinitive
from newsvoices.records import Mark, Row

__all__ = ["Sentences"]

_OPENINGS = {"denied": "It is not true that", "excluded": "It is not true that", "doubted": "It is doubtful that"}
_UNTOLD = {"unsaid": "It is not said that", "unheld": "It is not thought that"}  # where nobody is known not to say it
_POINTING = words_of("pronouns")
_ASKING = words_of("question words")
_ALWAYS_ASKING = words_of("question words that join no clause")
_OPEN = words_of("open cues")
_LOWERED = frozenset({"DT", "IN", "TO", "WRB", "WP", "WDT", "PRP$", "VBG"})  # small where no sentence begins
_DIRECT = ("direct", "free_direct")
_INTENDING = words_of("intending cues") | words_of("refusing cues")
_RELATIVE = frozenset({"who", "which", "that"})
_PLURAL = frozenset({"i", "we", "you", "they"})
_FORMS = pairs_of("named forms")
_NOMINATIVES = pairs_of("nominatives of objects")
_OBJECTS = frozenset(_NOMINATIVES)
_INDEFINITE = re.compile(r"^an? ", re.IGNORECASE)
_SOMEBODY = frozenset({"him", "her"})
_BEFORE_VERB = frozenset({"aux", "auxpass", "cop", "neg"})
_ASKED = 6  # words of whom something is asked
_TIMES = frozenset({"when", "because"})
_LONGEST = 12  # words of a source that a sentence repeats


class Sentences:
    """Writes the propositions of one article."""

    def __init__(self, text: str, tree: Tree, marks: Sequence[Mark], names: Names) -> None:
        """Keep the text, its words, its marked stretches in text order, and the names for its pronouns."""
        self._text, self._tree, self._marks, self._names = text, tree, marks, names
        self._starts = tree.starts

    def sentence(
        self,
        found: Proposition,
        span: Range,
        cue: Cue,
        turn: str,
        rule: str,
        actor: Row,
        attribution: Attribution,
        *,
        form: str,
        callee: str | None,
        so: CalledSo | None = None,
        about: Row | None = None,
    ) -> str | None:
        """Return a claim as a sentence without its final point; None where its words alone would be none.

        ``turn`` is what the cue does to the words (``denials.turn_of``), ``rule`` the rule that typed them, ``actor``
        the speaker's row (with all their names for several who speak together) or an empty one, ``form`` that of the
        quote, ``callee`` the name of who is called on, ``about`` the row of whom the claim is about. ``so`` are the
        words for a thing and for what the cue calls it.
        """
        clause, tree = found.clause, self._tree
        finite = clause is not None and is_finite(tree, clause.root) and not self._noun(found)
        opening = _OPENINGS.get(turn, "") if finite else ""
        infinitive = clause is not None and not finite and is_infinitive(self._tree, clause.root)
        first, last = found.parts[0][0], found.parts[-1][1]
        around = len(found.parts) == 1 and first <= cue.first < last
        bare = self._tree.lower[first] in ("to", "not")
        asked = self._asked_of(cue, first)
        known = callee if callee and asked.lower() in _OBJECTS else asked or callee
        wanted = (known or "") if rule in ("urged to", "demanded") else None
        if infinitive and not wanted and (bare or rule == "demanded"):
            wanted = None  # nobody is named of whom it is wanted
        if around and infinitive and wanted is not None:
            found = replace(found, parts=((first, cue.first), (cue.last, last)))  # "The crew was told to leave"
        meant = infinitive and wanted is None and not around
        question = self._asks(found, cue)
        called = clause is not None and not finite and not infinitive and cue.word in NAMING  # "called it a mistake"
        told = turn or (clause is None and not around) or question or called or (meant and cue.word)
        alone = meant and bare and form in _DIRECT  # nobody is named in "‘To strike’", but in "threatened ‘to strike’"
        if (alone and cue.word not in _INTENDING) or urges_nobody(self._tree, first, rule, cue):
            return None
        if so is not None and is_never_called(self._tree, cue, self.source_words(attribution)):
            return None
        said_so = self._called_so(found, so, actor, attribution, form, about) if so is not None else None
        if said_so is not None:
            return said_so
        if turn == "denied" and form not in _DIRECT and (undone := denied_deed(self._tree, found)) is not None:
            edits = self._names.edits(found.parts, actor, form, self._told_of(actor, attribution))
            return self._not_done(found, undone, self._speaker(actor, attribution, several=False), edits)
        if not opening and told and rule != FUTURE_TO and (alone or form not in _DIRECT):
            words = self._tree.words
            spans = [(words[a].start, words[b - 1].end) for a, b in found.parts]
            spans = spans if clause is None or len(spans) > 1 else [span]
            if clause is None and found.subject is not None:  # "a rise, which workers called an insult"
                spans.insert(0, (words[found.subject[0]].start, words[found.subject[1] - 1].end))
            named = self._told_of(actor, attribution)
            edits = self._names.edits(found.parts, actor, form, named)
            deed = self._deed(spans, cue, actor, attribution, edits, that=turn in _UNTOLD and finite)
            if deed is not None:
                return deed
            if (meant and bare) or (turn and not finite) or (clause is None and not around):
                return None
            opening = "" if question else _UNTOLD.get(turn, "")
        return write_proposition(
            self._tree, self._text, self._marks, found, called_on=wanted, opening=opening,
            edits=will_do(tree, found, cue, rule, self._names.edits(stretches_of(tree, found), actor, form)),
            demanded=self._bare_verb(found) if rule == "subjunctive" else None,
        )  # fmt: skip

    def _not_done(self, found: Proposition, deed: DeniedDeed, who: str, edits: Sequence[Edit]) -> str | None:
        """What somebody says that he did not do; None where he is not known."""
        base, first = deed
        rest = self._bare((first, found.parts[0][1]), edits) if first < found.parts[0][1] else ""
        return write_deed(who, f"did not {base}", rest) if who else None

    def _asked_of(self, cue: Cue, first: int) -> str:
        """The words between an urging and what is urged ("asked / the crew / to leave"), empty where they are many."""
        words = self._tree.words
        low = cue.last + (cue.last < first and words[cue.last].tag in ("IN", "TO"))  # "appealed / to the crew / to go"
        if not low < first <= low + _ASKED or any(words[n].tag[:1] in "VM," for n in range(low, first)):
            return ""
        end = next((n for n in range(low + 1, first) if words[n].relation == "nmod:tmod"), first)
        while end > low + 1 and (words[end - 1].head == end or words[end - 1].tag == "RB"):
            end -= 1  # "urged Moe / last year / to leave"
        asked = bare_words(self._text, self._marks, words[low].start, words[end - 1].end)
        return f"{asked}," if ", " in asked and self._tree.lower[end - 1] == "," else asked

    def _asks(self, found: Proposition, cue: Cue) -> bool:
        """Whether the words are an indirect question, or tell of a time or reason only."""
        first, clause = found.parts[0][0], found.clause
        opener = self._tree.lower[first]
        asks = opener in _ASKING and (opener in _ALWAYS_ASKING or cue.word in _OPEN)
        if opener in _TIMES and is_subordinate(self._tree, first, found.parts[0][1]) and cue.last <= first:
            return True  # "remembered when the town had a school"
        if opener == "whether" and cue.word not in _OPEN and not cue.negated:
            return False  # "Whether it will is unclear, he added"
        return asks and (cue.word in _OPEN or is_asked(self._tree, first, clause))

    def _bare_verb(self, found: Proposition) -> int | None:
        """The first word of the bare verb of a demand ("that he / not leave", "that it / be closed")."""
        if found.clause is None:
            return None
        head = found.clause.head
        verbal = [n for n in self._tree.children[head] if self._tree.words[n].relation in _BEFORE_VERB and n < head]
        return min([head, *verbal])

    def _noun(self, found: Proposition) -> bool:
        """Whether the words are a noun and only a clause that describes it is finite."""
        return (
            found.clause is not None
            and self._tree.words[found.clause.root].relation in ("acl", "acl:relcl")
            and (self._tree.words[found.clause.root].head >= found.parts[0][0])
        )

    def _deed(
        self,
        spans: Sequence[Range],
        cue: Cue,
        actor: Row,
        attribution: Attribution,
        edits: Sequence[Edit],
        *,
        that: bool,
    ) -> str | None:
        """Who did what to the words: speaker, cue and content; None where one of them is not known."""
        who = self._speaker(actor, attribution, several=self._tree.words[cue.first].tag == "VBP")
        if not who or not cue.verb:
            return None
        pieces = [bare_words(self._text, self._marks, *span, edits) for span in spans]
        closed = ", " in pieces[0] and "," in self._text[spans[0][1] - 1 : spans[0][1] + 1]
        pieces[0] += "," if closed and len(pieces) > 1 else ""  # Moe, the mayor, / was praised
        what = " ".join(pieces)
        first = spans[0][0]
        if self._tree.words[bisect_left(self._starts, first)].tag in _LOWERED and all(e[0] > first for e in edits):
            what = what[:1].lower() + what[1:]  # "Whether it closes is unclear, Moe added"
        if that and may_follow_that(self._tree, bisect_left(self._starts, first), spans[-1][1]):
            if self._tree.words[cue.last - 1].tag in ("IN", "TO"):
                return None
            what = f"that {what}"
        source = self.source_words(attribution)
        if source is not None and turns_round(self._tree, cue, source, spans[-1][1]):
            return write_deed(what, cue.verb, who)
        return write_deed(who, self._agreeing(cue, actor, attribution), what)

    def _told_of(self, actor: Row, attribution: Attribution) -> set[str]:
        """The keys of the actor who speaks and of those in the words for him."""
        source = self.source_words(attribution)
        told_of = self._names.told_of(*source) if source is not None else set()
        return {key for key in (*told_of, actor.get("key")) if key}

    def _called_so(
        self,
        found: Proposition,
        so: CalledSo,
        actor: Row,
        attribution: Attribution,
        form: str,
        about: Row | None,
    ) -> str | None:
        """What somebody called a thing, as he says it of it: "The strike is reckless"; None where he called none so."""
        (first, last), (begin, end) = so
        speaker = self._speaker(actor, attribution, several=False)
        named = self._told_of(actor, attribution)
        lower = self._tree.lower[first]
        several = is_plural(self._tree, first, last)
        if lower in SELVES:  # called himself a moderate
            thing = speaker
            several = actor.get("actor_type") == "group" if actor else None
        else:
            thing = self._bare((first, last), self._names.edits([(first, last)], actor, form, named))
            known = about is not None and about["naming"] == "named" and self._names.is_likely(first)
            if thing.lower() in _SOMEBODY and about is not None and known:
                thing = str(about["name"])
            thing = _NOMINATIVES.get(thing.lower(), thing)
            if found.subject is not None:  # a rise, which bakers called an insult: no rise is one
                thing = _INDEFINITE.sub("the ", thing)
        if not thing or not speaker or several is None:
            return None
        what = self._bare((begin, end), self._names.edits([(begin, end)], actor, form, named))
        return write_deed(thing, "are" if several else "is", what)

    def _bare(self, span: Range, edits: Sequence[Edit]) -> str:
        words = self._tree.words
        return bare_words(self._text, self._marks, words[span[0]].start, words[span[1] - 1].end, edits)

    def _agreeing(self, cue: Cue, actor: Row, attribution: Attribution) -> str:
        """The cue's verb as it goes with the one name that stands for "they" or "I" ("they oppose", "Moe opposes")."""
        present = next((n for n in range(cue.first, cue.last) if is_present(self._tree, n)), None)
        source = self._text[slice(*attribution.source)].lower() if attribution.source else ""
        single = actor and actor["actor_type"] != "group" and not str(actor["name"]).endswith("s")
        if source not in _PLURAL or not single or present is None:
            return cue.verb
        parts = cue.verb.split()
        place = next((i for i, part in enumerate(parts) if part.startswith(self._tree.words[present].text)), 0)
        parts[place] = _FORMS.get(parts[place]) or third_person(parts[place])
        return " ".join(parts)

    def _speaker(self, actor: Row, attribution: Attribution, *, several: bool) -> str:
        """Who speaks, by name where that is the same one; ``several`` says that the cue is in the plural."""
        source = self._source(attribution.source) if attribution.source else ""
        for ending in ("’s", "'s"):
            source = source.removesuffix(ending)
        place = bisect_left(self._starts, attribution.source[0]) if attribution.source else 0
        if self._tree.lower[max(0, place - 1) : place] == ["not"]:
            return f"not {source}"  # not every senator
        if self._tree.lower[place : place + 1] == ["neither"] and " nor " in source:
            return source
        if actor and source.lower() == f"the {actor['name']}".lower():
            return source
        pointing = source.lower() in _POINTING
        group = " and " in source or (several and actor.get("actor_type") == "person")
        if actor and (pointing or (actor.get("naming") == "named" and not group)):
            return with_article(actor)
        if pointing and source.lower() in _RELATIVE:
            return ""
        end = attribution.source[1] if attribution.source else 1
        if ", " in source and "," in self._text[end - 1 : end + 1]:
            source += ","  # "the mayor, who was ill, / opposed it"
        return source if 0 < len(source.split()) <= _LONGEST else str(actor.get("name") or "")

    def _source(self, span: Range) -> str:
        """The words for a speaker, with a name for a pronoun among them ("his lawyer")."""
        first, last = self._words_of(span)
        edits = self._names.edits([(first, last)], None, None) if last - first > 1 else ()
        return bare_words(self._text, self._marks, *span, edits)

    def source_words(self, attribution: Attribution) -> Range | None:
        """Return the numbers of the words for who speaks."""
        return self._words_of(attribution.source) if attribution.source else None

    def _words_of(self, span: Range) -> Range:
        """The numbers of the words in a span of code points."""
        return bisect_left(self._starts, span[0]), bisect_left(self._starts, span[1])
