"""What a user is told about many articles at once: which lack a date, English or marks, and what was changed."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from newsvoices.apply.author_names import read_authors
from newsvoices.apply.inputs import Input
from newsvoices.apply.named_actors import bare
from newsvoices.apply.outlets import LONGEST
from newsvoices.apply.portions import Read
from newsvoices.apply.published import FIRST_YEAR, LAST_YEAR, doubt_date
from newsvoices.apply.usual_names import says_none
from newsvoices.apply.words import in_a_row, shortened
from newsvoices.records import CELL_LIMIT

__all__ = ["CUT", "Notes", "articles", "unread_lines", "unread_tables"]

CUT = f"The text has {CELL_LIMIT:,} characters, at which Excel cuts a cell: its end may be missing."
_NAMED = 5
_KEPT = ("author", "outlet", "url")
"""What is read of a record and is among all else that it gives as well, for a reading of it may leave something out."""


class Notes:
    """The articles seen so far of which something is to be said, by where they stand."""

    def __init__(self) -> None:
        """Start with no article."""
        self._renamed: list[str] = []
        self._more = 0
        self._read: dict[str, None] = {}
        self._newsroom: list[tuple[str, str]] = []
        self._day_first: list[tuple[str, str]] = []
        self._undated: list[str] = []
        self._misdated: dict[str, list[tuple[str, str]]] = {}
        self._no_author: list[tuple[str, str]] = []
        self._no_outlet: list[tuple[str, str]] = []
        self._no_url: list[tuple[str, str]] = []
        self._none: dict[str, None] = {}
        self._none_given: list[str] = []
        self._doubted: list[str] = []
        self._spaced: list[str] = []
        self._cut: list[str] = []
        self._repeated: list[str] = []
        self._silent: list[str] = []
        self._unmarked: list[str] = []
        self._unlabelled: list[str] = []

    def see(self, read: Read) -> None:
        """Take note of an article that was read."""
        source = read.source
        if source.given_id not in (None, source.article_id):
            self._renamed.append(f"{source.where} ({shortened(source.given_id)} is {source.article_id})")
        self._more += source.given is not None
        if source.undated is not None:
            alike = self._misdated.setdefault(source.undated_kind or source.undated, [])
            alike.append((source.where, source.undated))
        self._see_read(source)
        self._see_unread(source)
        if source.same_as is not None:
            self._repeated.append(f"{source.where} ({source.same_as})")
        for listed, holds in (
            (self._undated, source.published is None and source.undated is None),
            (self._doubted, doubt_date(source.published) is not None),
            (self._spaced, bool(source.replaced)),
            (self._cut, source.cut),
            (self._silent, read.note is not None),
            (self._unmarked, read.unmarked is not None),
            (self._unlabelled, read.unlabelled is not None),
        ):
            if holds:
                listed.append(source.where)

    def _see_read(self, source: Input) -> None:
        """Take note of which fields were read of what is kept as given, and of authors that are no persons."""
        if source.day_first is not None:
            self._day_first.append((source.where, source.day_first))
        if source.given is not None:
            self._read |= {field: None for field in _KEPT if getattr(source, field) is not None}
        if source.author is not None and bare(source.author) != bare(source.outlet or ""):
            named = read_authors(source.author, source.outlet)
            if named is not None and named.newsroom:
                self._newsroom.append((source.where, source.author))

    def _see_unread(self, source: Input) -> None:
        """Take note of what is given as an author, outlet or address and is none."""
        given = (
            (self._no_author, source.no_author),
            (self._no_outlet, source.no_outlet),
            (self._no_url, source.no_url),
        )
        none = [value for _, value in given if value is not None and says_none(value.strip('"'))]
        self._none |= dict.fromkeys(none)
        if none:
            self._none_given.append(source.where)
        for listed, value in given:
            if value is not None and value not in none:
                listed.append((source.where, value))

    def lines(self, inputs: Path) -> Iterator[str]:
        """Yield the notes, one line each; ``inputs`` is the file that lists where the articles came from."""
        if self._renamed:
            count = len(self._renamed)
            go = "goes by another id, as its own is" if count == 1 else "go by other ids, as their own are"
            yield (
                f"note: {articles(count)} {go} taken already, or none that an article can have: "
                f"{_first(self._renamed)}; {inputs} has all as given."
            )
        if self._more:
            read = in_a_row([field for field in _KEPT if field in self._read])
            which = (
                f"read of these {'is' if len(self._read) == 1 else 'are'} {read}" if read else "none of these is read"
            )
            yield (
                f"note: {_have(self._more)} keys or columns beside those read as text, id, title and date: the column "
                f"given of {inputs} holds them, as JSON; {which}."
            )
        if self._undated:
            yield (
                f'note: {_have(len(self._undated))} no date of publication, so that "on Tuesday" has no date '
                f"there (--published DATE, --dates FILE.csv, or published in a line of JSON or a table): "
                f"{_first(self._undated)}"
            )
        for alike in self._misdated.values():
            first, why = alike[0]
            verb, their = ("was", "its") if len(alike) == 1 else ("were", "their")
            yield (
                f"note: {articles(len(alike))} {verb} read without {their} date: "
                f"{_first([where for where, _ in alike])} ({first}: {why.rstrip('.')})"
            )
        if self._day_first:
            where, said = self._day_first[0]
            yield f"note: the date of {where}, {said} (it is so in {articles(len(self._day_first))})"
        if self._none:
            yield (
                f"note: {_have(len(self._none_given))} {_first([*self._none])} where an author, an outlet or an "
                f"address is given, which was read as none: {_first(self._none_given)}"
            )
        for what, needs, alike in (
            ("author", "one has a given name and a surname, or is an agency or the newsroom", self._no_author),
            ("outlet", f"a name is text with a letter or a digit, of {LONGEST} characters at most", self._no_outlet),
            ("address", "one begins with http:// or https:// and holds no blanks", self._no_url),
        ):
            if alike:
                first, found = alike[0]
                verb, their = ("was", "its") if len(alike) == 1 else ("were", "their")
                yield (
                    f"note: {articles(len(alike))} {verb} read without what is given as {their} {what} ({needs}); the "
                    f"column given of {inputs} keeps it: {_first([where for where, _ in alike])} ({first}: {found})"
                )
        if self._newsroom:
            named = dict.fromkeys(f'"{author}"' for _, author in self._newsroom)
            their = "its" if len(self._newsroom) == 1 else "their"
            yield (
                f"note: {_have(len(self._newsroom))} {_first([*named])} as author, which is no person's name but how a "
                f"newsroom signs: unless the text itself is signed, {their} own claims are the outlet's, and nobody's "
                f"where no outlet is given: {_first([where for where, _ in self._newsroom])}"
            )
        if self._doubted:
            what = "has a date" if len(self._doubted) == 1 else "have dates"
            yield (
                f"note: {articles(len(self._doubted))} {what} of publication not between {FIRST_YEAR} and "
                f"{LAST_YEAR}; check the year: {_first(self._doubted)}"
            )
        if self._spaced:
            which = articles(len(self._spaced))
            yield f"note: control characters of {which} were read as spaces: {_first(self._spaced)}"
        if self._cut:
            their = "its end" if len(self._cut) == 1 else "their ends"
            yield (
                f"note: {articles(len(self._cut))} of {CELL_LIMIT:,} characters, at which Excel cuts a cell, "
                f"may lack {their}: {_first(self._cut)}"
            )
        if self._repeated:
            yield (
                f"note: {_have(len(self._repeated))} the words of an earlier one under another id, and what "
                f"is in it counts twice: {_first(self._repeated)}"
            )
        if self._silent:
            verb = "holds" if len(self._silent) == 1 else "hold"
            what = f"{len(self._silent)} {verb} no English sentences (articles.language is und)"
            yield f"note: {what}: {_first(self._silent)}"
        if self._unmarked:
            count = len(self._unmarked)
            what = "1 looks like a transcript" if count == 1 else f"{count} look like transcripts"
            yield (
                f"note: {what} whose turns could not be told from headings and lists, so that much of what stands "
                f"behind a name and a colon is missing or found in part: {_first(self._unmarked)}"
            )
        if self._unlabelled:
            count = len(self._unlabelled)
            what = "1 reads as an interview" if count == 1 else f"{count} read as interviews"
            yield (
                f"note: {what} without labels, whose paragraphs were taken for questions and answers in turn: "
                f"{_first(self._unlabelled)}"
            )


def _have(number: int) -> str:
    return f"{articles(number)} {'has' if number == 1 else 'have'}"


def unread_lines(table: Path | None, names: Sequence[str]) -> list[str]:
    """Return the note on files that a table of dates lists and nobody has named, if there are any."""
    if not names:
        return []
    which = "1 file that is" if len(names) == 1 else f"{len(names)} files that are"
    return [f"note: {table} lists {which} not among those read: {_first(names)}"]


def unread_tables(names: Sequence[str]) -> list[str]:
    """Return the note on tables in folders, which stand for the texts and JSON Lines in them, if there are any."""
    if not names:
        return []
    which = "1 table was" if len(names) == 1 else f"{len(names)} tables were"
    return [f"note: {which} not read, for a table of articles is named itself: {_first(names)}"]


def articles(number: int) -> str:
    """Return a number of articles in words of a message, such as ``1 article``."""
    return f"{number} article{'s' * (number != 1)}"


def _first(names: Sequence[str]) -> str:
    return ", ".join(names[:_NAMED]) + (" and others" if len(names) > _NAMED else "")
