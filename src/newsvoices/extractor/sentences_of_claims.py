"""How a claim reads as a sentence of its own: its words, or who did what to them, so that no denial is lost."""

from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.claim_words import words_of
from newsvoices.extractor.clauses import Tree, is_finite, is_infinitive
from newsvoices.extractor.cue_words import Cue
from newsvoices.extractor.judgements import NAMING
from newsvoices.extractor.propositions import Proposition, Range
from newsvoices.extractor.wording import bare_words, write_deed, write_proposition
from newsvoices.records import Mark, Row

__all__ = ["Sentences"]

_OPENINGS = {"denied": "It is not true that", "excluded": "It is not true that", "doubted": "It is doubtful that"}
_UNTOLD = {"unsaid": "It is not said that", "unheld": "It is not thought that"}  # where nobody is known not to say it
_POINTING = words_of("pronouns")
_ASKING = words_of("question words")
_ALWAYS_ASKING = words_of("question words that join no clause")
_OPEN = words_of("open cues")
_LONGEST = 12  # words of a source that a sentence repeats


class Sentences:
    """Writes the propositions of one article."""

    def __init__(self, text: str, tree: Tree, marks: Sequence[Mark]) -> None:
        """Keep the text, its words and its marked stretches in text order."""
        self._text, self._tree, self._marks = text, tree, marks

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
    ) -> str | None:
        """Return a claim as a sentence without its final point; None where its words alone would be none.

        ``turn`` is what the cue does to the words (``denials.turn_of``), ``rule`` the rule that typed them, ``actor``
        the speaker's row or an empty one, ``form`` that of the quote, ``callee`` the name of who is called on.
        """
        clause = found.clause
        finite = clause is not None and is_finite(self._tree, clause.root) and not self._noun(found)
        opening = _OPENINGS.get(turn, "") if finite else ""
        wanted = callee if rule in ("urged to", "demanded") else None
        infinitive = clause is not None and not finite and is_infinitive(self._tree, clause.root)
        if infinitive and len(found.parts) > 1 and found.parts[0][1] <= cue.first < found.parts[-1][0]:
            found = replace(found, parts=((found.parts[0][0], found.parts[-1][1]),))  # "The ferry is expected to sail"
        first, last = found.parts[0][0], found.parts[-1][1]
        thing = clause is None and not first <= cue.first < last
        meant = infinitive and wanted is None and self._tree.lower[found.parts[0][0]] in ("to", "not")
        asked = self._asks(found, cue)
        called = clause is not None and not finite and not infinitive and cue.word in NAMING  # "called it a mistake"
        if not opening and (turn or thing or asked or called or (meant and cue.word)) and form in ("indirect", "mixed"):
            told = self._deed(span, cue, actor, attribution, that=turn in _UNTOLD and finite)
            if told is not None:
                return told
            if meant or (turn and not finite):
                return None
            opening = "" if asked else _UNTOLD.get(turn, "")
        named = actor.get("naming") == "named" and actor.get("actor_type") == "person"
        speaker = actor["name"] if named and form != "indirect" else None
        return write_proposition(
            self._tree, self._text, self._marks, found, speaker=speaker, called_on=wanted, opening=opening
        )

    def _asks(self, found: Proposition, cue: Cue) -> bool:
        """Whether the words are an indirect question."""
        opener = self._tree.lower[found.parts[0][0]]
        return opener in _ASKING and (opener in _ALWAYS_ASKING or cue.word in _OPEN)

    def _noun(self, found: Proposition) -> bool:
        """Whether the words are a noun and only a clause that describes it is finite."""
        return (
            found.clause is not None
            and self._tree.words[found.clause.root].relation in ("acl", "acl:relcl")
            and (self._tree.words[found.clause.root].head >= found.parts[0][0])
        )

    def _deed(self, span: Range, cue: Cue, actor: Row, attribution: Attribution, *, that: bool) -> str | None:
        """Who did what to the words: speaker, cue and content; None where one of them is not known."""
        who = self._speaker(actor, attribution)
        if not who or not cue.verb:
            return None
        what = bare_words(self._text, self._marks, *span)
        if that and what.split()[0].lower() not in _ASKING:
            if self._tree.words[cue.last - 1].tag in ("IN", "TO"):
                return None
            what = f"that {what}"
        return write_deed(who, cue.verb, what)

    def _speaker(self, actor: Row, attribution: Attribution) -> str:
        source = bare_words(self._text, self._marks, *attribution.source) if attribution.source else ""
        for ending in ("’s", "'s"):
            source = source.removesuffix(ending)
        if actor and (actor.get("naming") == "named" or source.lower() in _POINTING):
            return str(actor["name"])
        return source if 0 < len(source.split()) <= _LONGEST else str(actor.get("name") or "")
