"""The lexicon of events: which words report one, of which PLOVER type, and what must stand beside them to be literal.

``data/triggers.csv`` has a line for each frame, a group of words that work alike; of the lines that name a word, the
first that the sentence satisfies types it. The columns: ``pos`` v or n; ``lemmas``; ``with``, of which one must follow
(a particle or preposition; ``to-clause``, ``that``, ``gerund``, ``insult``; ``alone``, no complement; ``joint`` before
a noun; ``borne`` of a noun that befalls the subject, as in "came under fire"; nothing before or after a bar: may be
missing); ``objects`` and ``actors``, of which one must fit (``@class`` of ``data/trigger_classes.csv`` or of the kinds
of party, ``!class`` must not fit; ``=`` before either: neither may lack);
``type`` and ``mode``; ``recipient``, where the recipient stands (``object``, ``iobject``, ``patient``, ``that`` for the
subject of a that-clause, ``infinitive`` for the object of a to-clause, ``purpose`` for that
of a to-clause that tells what for, ``help`` for whom others are sent to help, ``complement`` for whom an adjective
describes, or a preposition), alternatives in
order; ``source``, on what the line rests.
Where no line is satisfied whole, the first that lacks only the right object or actor stands in, and
``event_evidence`` weighs the lack.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newsvoices.extractor.lexis.inflect import noun_plural, verb_forms
from newsvoices.extractor.lexis.wordlists import read_rows

__all__ = ["Frame", "class_of_words", "frames", "governors"]


@dataclass(frozen=True, slots=True)
class Frame:
    """A line of the lexicon, for one of its words."""

    lemma: str
    pos: str
    needs: tuple[str, ...]
    objects: tuple[str, ...]
    strict: bool
    actors: tuple[str, ...]
    plover_type: str
    plover_mode: str | None
    recipient: tuple[str, ...]


@cache
def frames() -> Mapping[tuple[str, str], tuple[Frame, ...]]:
    """Return the frames of each form of each trigger, by the form in small letters and v or n, in the file's order."""
    found: dict[tuple[str, str], list[Frame]] = {}
    for row in read_rows("triggers.csv"):
        for lemma in row["lemmas"].split():
            frame = Frame(
                lemma, row["pos"], tuple(row["with"].split("|")) if row["with"] else (),
                tuple(row["objects"].removeprefix("=").split()), "=" in row["objects"] + row["actors"],
                tuple(row["actors"].removeprefix("=").split()), row["type"], row["mode"] or None,
                tuple(row["recipient"].split("|")) if row["recipient"] else (),
            )  # fmt: skip
            forms = verb_forms(lemma) if frame.pos == "v" else {lemma, noun_plural(lemma)}
            for form in sorted(forms):
                found.setdefault((form, frame.pos), []).append(frame)
    return {form: tuple(rows) for form, rows in found.items()}


@cache
def class_of_words() -> Mapping[str, frozenset[str]]:
    """Return the classes of ``data/trigger_classes.csv``, each with its words in singular and plural."""
    classes = {}
    for row in read_rows("trigger_classes.csv"):
        words = row["words"].split()
        classes[row["class"]] = frozenset(words) | {noun_plural(word) for word in words}
    return classes


@cache
def governors() -> Mapping[tuple[str, str], str]:
    """Return what each word says of a clause or noun under it, by its forms and v, n or a.

    The values are those of ``events.status``; ``alleged`` for what rests on the subject's word; ``wish`` and ``told``
    for what is no event of its own; ``promised`` for what is due by another event, seldom one of its own.
    """
    found: dict[tuple[str, str], str] = {}
    for row in read_rows("governors.csv"):
        for word in row["words"].split():
            forms = verb_forms(word) if row["pos"] == "v" else {word, noun_plural(word)}
            for form in sorted(forms):
                found.setdefault((form, row["pos"]), row["status"])
    return found
