"""When an event took place, as far as its own clause says so."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.records import Row

__all__ = ["Calendar", "basis_of"]

_APPOINTING = frozenset({"for", "from"})
_REACH = 6  # words from a time expression up to the verb that it dates


class Calendar:
    """The time expressions of an article by the verb or noun that each one dates."""

    def __init__(self, grammar: Grammar, times: Sequence[Row]) -> None:
        """Attach each time expression that has a value to what its words hang on."""
        self._of: dict[int, Row] = {}
        self._starts = starts = [word.start for word in grammar.words]
        for row in times:
            if not row.get("edtf"):
                continue
            low, high = bisect_left(starts, row["start"]), bisect_left(starts, row["end"])
            for verb in self._dated(grammar, low, high):
                self._of.setdefault(verb, row)

    @staticmethod
    def _dated(grammar: Grammar, low: int, high: int) -> list[int]:
        """Return the verb that a time expression hangs on, and the nouns on the way."""
        found: list[int] = []
        if low >= high:
            return found
        top = next((n for n in range(low, high) if not low <= grammar.words[n].head < high), low)
        at, steps = grammar.words[top].head, 0
        while at >= 0 and steps < _REACH:
            found.append(at)
            if grammar.is_verb(at):
                break
            at, steps = grammar.words[at].head, steps + 1
        return found

    def date(self, grammar: Grammar, trigger: int, verb: int) -> Row | None:
        """Return the time expression that dates a trigger: its own, its verb's, or that of a verb just above it."""
        for number in (trigger, verb):
            if number >= 0 and number in self._of:
                return self._of[number]
        number = verb if verb >= 0 else trigger
        word = grammar.words[number]
        # began to meet on Monday; met and signed on Monday, where the parser hung the day on the other verb
        if word.relation == "xcomp" and word.head in self._of and grammar.is_verb(word.head):
            return self._of[word.head]
        return None

    def is_appointed(self, grammar: Grammar, row: Row) -> bool:
        """Say whether a time expression is the day for which something is called: a strike for / from Monday."""
        first = bisect_left(self._starts, row["start"])
        return first > 0 and grammar.lower(first - 1) in _APPOINTING


def basis_of(row: Row | None) -> Mapping[str, object]:
    """Return the columns of an event's date; date words stand only with the bases that print them (V19)."""
    if row is None:
        return {"date_basis": "none"}
    found: dict[str, object] = {"date_basis": row["basis"], "date_as_printed": row["edtf"]}
    if row["basis"] in ("explicit", "completed", "deictic"):
        found |= {"date_words_start": row["start"], "date_words_end": row["end"]}
    return found
