"""When an event took place, as far as its own clause says so."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date as Day

from newsvoices.edtf import parse_edtf
from newsvoices.extractor.analysis import Word
from newsvoices.extractor.events.participants import Occurrence
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.triggers import frames, governors
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.datelines import OUTSIDE
from newsvoices.extractor.syntax.dependencies import top_of
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS
from newsvoices.records import Row

__all__ = ["REACTIONS", "Calendar", "basis_of", "matter_of"]

REACTIONS = frozenset(
    {"REJECT", "ACCUSE", "CONCEDE", "SUPPORT", "REQUEST", "THREATEN", "SANCTION", "COERCE", "RETREAT"}
)
"""Types of what is done about something else, which has its own time and place."""
_OCCASIONS = frozenset({"in", "at", "during"})
_APART = frozenset({"before", "after", "since", "until", "over", "about", "of"})
_OBJECTS = frozenset({"dobj", "nmod", "nmod:tmod"})
_LASTING = frozenset({"since", "until", "till", "til", "through", "before"})
"""Before a day with which something begins or ends that lasts, or that comes behind, and on which nothing is done."""
_APPOINTING = frozenset({"for", "from"})
_BESIDE_BALLOTS = _OCCASIONS | _APPOINTING | {"before", "after", "by", "until"}
"""What leads from a vote or talks to the month that is theirs: ruled out an election before June."""
_YEAR = 4  # digits
_WHO = frozenset({"person", "group", "organization"})
"""Kinds of those of whom a year says when they were what they are called."""
_DAYLESS = 7  # letters of a month's date
_LOOKING_AHEAD = REACTIONS | {"AGREE"}
"""Types of what is done about something that may have a time of its own, past or to come."""
_BALLOTS = word_set(
    "election elections by-election by-elections vote votes polls referendum ballot runoff run-off summit talks "
    "primary primaries"
)
_TAKING_PLACE = word_set("came began started followed occurred took happened")
_PAST = word_set("last yesterday ago earlier")
_FAR = 12  # words from a verb to what it is about
_REACH = 6  # words from a time expression up to the verb that it dates


class Calendar:
    """The time expressions of an article by the verb or noun that each one dates."""

    def __init__(self, grammar: Grammar, times: Sequence[Row]) -> None:
        """Attach each time expression that has a value to what its words hang on."""
        self._of: dict[int, Row] = {}
        self._by_object: dict[int, Row] = {}
        self._starts = starts = grammar.starts
        for row in times:
            if not row.get("edtf"):
                continue
            low, high = bisect_left(starts, row["start"]), bisect_left(starts, row["end"])
            if 0 < low < len(starts) and (grammar.lower(low - 1) in _LASTING or self._takes_effect(grammar, low)):
                continue  # signed a contract until 2028; Moe, mayor since 2016, won; named her, effective May 1
            dated, named = self._dated(grammar, low, high)
            for number in dated:
                self._of.setdefault(number, row)
            if named >= 0:
                self._by_object.setdefault(named, row)

    @staticmethod
    def _takes_effect(grammar: Grammar, low: int) -> bool:
        """Say whether what was done takes effect at the time before which words stand: effective from, with effect."""
        before = [grammar.lower(n) for n in range(max(0, low - 2), low)]
        return before[-1] == "effective" or before in (["effective", "on"], ["effective", "from"], ["effect", "from"])

    @staticmethod
    def _dated(grammar: Grammar, low: int, high: int) -> tuple[list[int], int]:
        """Return the verb that a time expression hangs on with the nouns on the way, or the noun that it names apart.

        Of the second, as in "Sunday's vote", the verb whose own object or place it is comes after it, else -1: who won
        it did so on Sunday, but not who was declared the winner of it.
        """
        words = grammar.words
        found: list[int] = []
        if low >= high:
            return found, -1
        top = max(low, top_of(words, low, high))
        at, steps = words[top].head, 0
        if at >= high and _is_year(words[top]) and head_kind(grammar.lower(at), False) in _WHO:
            return [], -1  # met the 2012 nominee
        if at >= 0 and words[at].tag[:2] == "NN" and _names(grammar, top):
            over = words[at].head if words[at].relation in _OBJECTS else -1
            cases = {grammar.lower(n) for n in grammar.below(at, "case")}
            if over >= 0 and words[over].relation == "dobj" and cases & _OCCASIONS:
                over = words[over].head  # criticised her / in Sunday's debate
            if over < 0 or not grammar.is_verb(over):
                return [at], -1
            if cases & _OCCASIONS:
                return [at, over], -1
            return [at], -1 if cases & _APART else over
        while at >= 0 and steps < _REACH:
            found.append(at)
            if grammar.is_verb(at):
                break
            if words[at].relation == OUTSIDE:
                return [], -1  # the day of a dateline
            at, steps = words[at].head, steps + 1
        return found, -1

    def date(self, grammar: Grammar, found: Occurrence) -> Row | None:
        """Return the time expression that dates an occurrence: its own, its verb's, or that of a verb just above it."""
        reacts = found.frame.plover_type in REACTIONS
        for number in (found.trigger, found.verb):
            row = self._of.get(number) if number >= 0 else None
            if row is None and number == found.verb >= 0 and (not reacts or found.trigger != found.verb):
                row = self._by_object.get(number)
            if row is None or (reacts and self._is_of_matter(grammar, number, row)):
                continue
            if reacts and self._is_of_subject(grammar, number, row):
                continue
            if not (found.frame.plover_type in _LOOKING_AHEAD and self._is_of_ballot(grammar, row)):
                return row
        number = found.verb if found.verb >= 0 else found.trigger
        word = grammar.words[number]
        # began to meet on Monday; met and signed on Monday, where the parser hung the day on the other verb
        if word.relation == "xcomp" and word.head in self._of and grammar.is_verb(word.head):
            return self._of[word.head]
        return self._of_frame(grammar, found) or self._before_all(grammar, number)

    def _of_frame(self, grammar: Grammar, found: Occurrence) -> Row | None:
        """Return the time of the clause around: it ended in May when she quit; their blessing came in May."""
        at = found.verb if found.verb >= 0 else found.trigger
        word = grammar.words[at]
        over = word.head
        row = self._of.get(over) if over >= 0 and grammar.is_verb(over) else None
        if row is None:
            return None
        if found.verb < 0:
            return row if word.relation == "nsubj" and grammar.lower(over) in _TAKING_PLACE else None
        when = [n for n in grammar.below(at, "advmod", "mark") if grammar.lower(n) == "when"]
        same = grammar.words[over].tag == word.tag == "VBD" or grammar.passive(over)
        if not when or word.relation != "advcl" or word.tag != "VBD" or not same or "/" in row["edtf"]:
            return None
        before = when[0] - (2 if grammar.lower(when[0] - 1) == "," else 1)  # the day stands right before "when"
        return row if before > over and self._starts[before] < row["end"] <= self._starts[when[0]] else None

    def asked_on(self, grammar: Grammar, found: Occurrence, today: Day | None) -> Row | None:
        """Return the past day behind what was asked for, which lay ahead then: asked him to go last Monday."""
        if found.frame.plover_type != "REQUEST" or found.verb != found.trigger or today is None:
            return None
        for n in grammar.below(found.verb, "xcomp"):
            row = self._of.get(n)
            if row is None or not self._is_told_as_past(grammar, row):
                continue
            if (end := parse_edtf(row["edtf"]).end) is not None and end < today:
                return row
        return None

    def _before_all(self, grammar: Grammar, verb: int) -> Row | None:
        """Return the day that stands before the first of verbs in a row: on Monday it shut the port and sent troops."""
        word = grammar.words[verb]
        if word.relation != "conj" or not grammar.is_verb(verb) or grammar.below(verb, *NOUN_SUBJECTS):
            return None
        first = word.head
        row = self._of.get(first)
        if row is None or not grammar.is_verb(first) or row["start"] > self._starts[first]:
            return None
        return row if grammar.words[first].tag == word.tag else None

    def is_of_promise(self, grammar: Grammar, verb: int, row: Row) -> bool:
        """Say whether a time is the day on which somebody promised or planned what a verb says: agreed on Monday to."""
        word = grammar.words[verb]
        if word.relation != "xcomp" or row["start"] > word.start or self._of.get(word.head) is not row:
            return False
        governor = governors().get((grammar.lower(word.head), "v"))
        return governor is not None and governor != "actual" and not grammar.passive(word.head)

    def _is_of_ballot(self, grammar: Grammar, row: Row) -> bool:
        """Say whether a month or a year is that of the vote or talks right before it: called for elections in May."""
        if len(row["edtf"]) > _DAYLESS and "/" not in row["edtf"]:
            return False
        before = bisect_left(self._starts, row["start"]) - 1
        before -= before > 0 and grammar.lower(before) in _BESIDE_BALLOTS
        return before >= 0 and grammar.lower(before) in _BALLOTS

    def _is_told_as_past(self, grammar: Grammar, row: Row) -> bool:
        """Say whether words for a time say themselves that it is past: last Monday, yesterday, two days ago."""
        low, high = bisect_left(self._starts, row["start"]), bisect_left(self._starts, row["end"])
        return any(grammar.lower(n) in _PAST for n in range(low, high))

    def _is_of_subject(self, grammar: Grammar, verb: int, row: Row) -> bool:
        """Say whether a time dates the deed to which a passive tells a reaction: his visit on 3 May was criticised."""
        if not grammar.is_verb(verb) or row["start"] > self._starts[verb]:
            return False
        deeds = [n for n in grammar.below(verb, "nsubjpass") if (grammar.lower(n), "n") in frames()]
        return any(self._of.get(n) is row for n in deeds)

    def _is_of_matter(self, grammar: Grammar, verb: int, row: Row) -> bool:
        """Say whether a time stands in the phrase for what somebody reacts to (sued over the loss of a ship in May)."""
        matter = matter_of(grammar, verb)
        return matter >= 0 and self._starts[matter] < row["start"]

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


def matter_of(grammar: Grammar, verb: int) -> int:
    """Return the "over" behind a verb whose noun has more words of its own, such as a place; -1 where there is none.

    What is told behind it is about that noun: sued over the loss of a ship off Bergen.
    """
    words = grammar.words
    for n in range(verb + 1, min(verb + _FAR, len(words))):
        word = words[n]
        if word.text in ",.;:":
            return -1
        if grammar.lower(n) == "over" and word.relation == "case" and word.head > n:
            return n if grammar.below(word.head, "nmod") else -1
    return -1


def _is_year(word: Word) -> bool:
    """Whether a word is a year that counts or names a noun."""
    return word.relation == "nummod" and len(word.text) == _YEAR and word.text.isdigit()


def _names(grammar: Grammar, top: int) -> bool:
    """Say whether a time is part of a noun's name: Sunday's vote, the data of 2008, the 2008 budget."""
    below = grammar.below(top, "case")
    word = grammar.words[top]
    if word.head > top and _is_year(word):
        return True
    return grammar.words[top].relation == "nmod:poss" or any(grammar.lower(n) == "of" for n in below)
