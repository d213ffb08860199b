"""Whose words a place of an article is, and whether they are only what a court heard, or called false right behind."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newsvoices.extractor.attributions.hearings import HEARING, is_court
from newsvoices.extractor.events.denied_ideas import FALSE
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.lexis.claim_words import base_form, words_of
from newsvoices.extractor.lexis.triggers import frames
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS
from newsvoices.records import Row

__all__ = ["Quoted", "Speech"]

_DEPTH = 8  # quotes that begin before a place among which the one around it is looked for
_POINTING = word_set("that this it")
_DENYING = words_of("denying cues") | words_of("dismissing cues")
_CLAIMS = words_of("ideas")
_AHEAD = 6  # words that a sentence takes to call false what stands before it
_BEFORE = 9  # words of a court before a cue


class Quoted(NamedTuple):
    """The innermost quote around a place.

    ``heard`` says that nobody is named who said it before a court; ``refuted`` that the next sentence calls it false or
    tells that it is denied, and ``denier`` by whom, as far as known.
    """

    speaker: str | None
    form: str | None
    heard: bool = False
    refuted: bool = False
    denier: str | None = None


class Speech:
    """The quotes of an article by their places."""

    def __init__(
        self, quotes: Sequence[Row], grammar: Grammar, sentences: Sequence[tuple[int, int]], parties: Parties
    ) -> None:
        """Sort the quotes; each row has ``start``, ``end``, ``speaker_actor_id``, and its cue's span if any."""
        self._grammar, self._sentences, self._parties = grammar, sentences, parties
        self._offsets = grammar.starts
        self._rows = sorted(
            (q for q in quotes if q.get("function", "attribution") == "attribution"),
            key=lambda q: (q["start"], -q["end"]),
        )
        self._starts = [row["start"] for row in self._rows]
        self._cues = sorted(
            (q["cue_start"], q["cue_end"], q["source_start"], q["source_end"], q["speaker_actor_id"])
            for q in self._rows
            if q.get("speaker_actor_id") is not None
            and q.get("cue_start") is not None
            and q.get("source_start") is not None
            and q["source_end"] <= q["cue_start"]
        )
        self._cue_starts = [cue[0] for cue in self._cues]

    def at(self, offset: int) -> Quoted | None:
        """Return the quote around an offset, None outside quotes."""
        row = self._around(offset)
        if row is None or self._is_next_deed(row, offset):
            return None
        refuted, denier = self._refuted(row)
        return Quoted(row.get("speaker_actor_id"), row.get("form"), self._heard(row), refuted, denier)

    def teller(self, verb: int) -> tuple[str, range] | None:
        """Return who says something with a verb that is the cue of a quote, with the words of the source."""
        at = bisect_right(self._cue_starts, self._offsets[verb]) - 1
        if at < 0 or self._cues[at][1] <= self._offsets[verb] or self._grammar.passive(verb):
            return None
        _, _, start, end, speaker = self._cues[at]
        return speaker, range(bisect_left(self._offsets, start), bisect_left(self._offsets, end))

    def _around(self, offset: int) -> Row | None:
        number = bisect_right(self._starts, offset)
        near = reversed(self._rows[max(0, number - _DEPTH) : number])
        return next((row for row in near if row["start"] <= offset < row["end"]), None)

    def _is_next_deed(self, row: Row, offset: int) -> bool:
        """Whether a verb only goes on the deed that was taken for a cue: recalled its envoy and cut ties."""
        if row.get("cue_start") is None or row.get("form") != "indirect":
            return False
        cue, verb = (bisect_left(self._offsets, at) for at in (row["cue_start"], offset))
        word = self._grammar.words[verb]
        if word.relation != "conj" or word.head != cue or (self._grammar.lower(cue), "v") not in frames():
            return False
        return bool(self._grammar.below(cue, "dobj")) and not self._grammar.below(verb, *NOUN_SUBJECTS)

    def _heard(self, row: Row) -> bool:
        """Whether a court hears it from nobody that is named."""
        if row.get("speaker_actor_id") is not None or row.get("cue_start") is None:
            return False
        words = self._grammar.words
        first, last = (bisect_left(self._offsets, row[end]) for end in ("cue_start", "cue_end"))
        cue = {self._grammar.lower(n) for n in range(first, last)}
        if cue.isdisjoint(HEARING | {"told"}):
            return False
        before = range(first - 1, max(-1, first - _BEFORE), -1)
        return any(is_court(words[n]) and words[n].relation in NOUN_SUBJECTS for n in before) or (
            first > 0 and is_court(words[first - 1])
        )

    def _refuted(self, row: Row) -> tuple[bool, str | None]:
        """Whether the sentence behind that of a quote that ends it calls it false or denied, and who says so."""
        if row.get("cue_start") is None:
            return False, None
        last = bisect_left(self._offsets, row["end"])
        number = bisect_left(self._sentences, (last, 0)) - 1 if last else -1
        if number < 0 or number + 1 >= len(self._sentences) or self._sentences[number][1] - last > 2:
            return False, None
        begin, end = self._sentences[number + 1]
        return self._calls_false(begin, min(end, begin + _AHEAD)) or self._denies(begin, end) or (False, None)

    def _calls_false(self, begin: int, end: int) -> tuple[bool, str | None] | None:
        """[That is false], [It was not true]: said by whoever says the sentence, in no more words."""
        lower = [self._grammar.lower(n) for n in range(begin, end)]
        if len(lower) < 3 or lower[0] not in _POINTING or lower[1] not in BEING:
            return None
        said = next((n for n, word in enumerate(lower) if word in FALSE or word == "true"), 0)
        denied = not {"not", "n’t", "n't"}.isdisjoint(lower[:said])
        if not said or denied != (lower[said] == "true") or lower[said + 1 : said + 2] == ["that"]:
            return None
        around = self._around(self._offsets[begin])
        return True, around.get("speaker_actor_id") if around is not None else None

    def _denies(self, begin: int, end: int) -> tuple[bool, str | None] | None:
        """[Moe denies this], [She rejected the claim]."""
        grammar = self._grammar
        for verb in range(begin + 1, min(end, begin + _AHEAD * 2)):
            if not grammar.is_verb(verb) or base_form(grammar.lower(verb), _DENYING) not in _DENYING:
                continue
            objects = grammar.below(verb, "dobj")
            pointed = any(
                grammar.lower(n) in _POINTING
                or (
                    base_form(grammar.lower(n), _CLAIMS) in _CLAIMS
                    and any(grammar.lower(m) in ("the", "this", "that", "those") for m in grammar.below(n, "det"))
                    and not grammar.below(n, "acl", "acl:relcl", "nmod", "ccomp")
                )
                for n in objects
            )
            if pointed and not grammar.below(verb, "neg") and not grammar.passive(verb):
                who = self._parties.resolve(grammar, grammar.agents(verb))
                return True, who[0][0] if who else None
            return None
        return None
