"""Extract one article: text in, tables out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal, overload

from newsvoices.advice import command
from newsvoices.errors import UsageError

if TYPE_CHECKING:
    from datetime import date

    import pandas as pd

__all__ = ["extract"]

_LONGEST_NAME = 255
_ADDRESS = re.compile(r"https?://\S+", re.I)
_LIKE_A_FILE = re.compile(
    r"[^\n]*[\w)\]]\.(?:txt|text|md|html?|pdf|docx?|odt|rtf|xml|json|jsonl|ndjson|csv|gz|zip)"
    r"|(?:~|\.{1,2})?/[^\n]*[^\n.!?…”\"]|[A-Za-z]:\\[^\n]*",
    re.I,
)


@overload
def extract(
    text: str, *, published: str | date | None = ..., as_: Literal["pandas"] = ...
) -> dict[str, pd.DataFrame]: ...


@overload
def extract(text: str, *, published: str | date | None = ..., as_: str) -> dict[str, Any]: ...


def extract(text: str, *, published: str | date | None = None, as_: str = "pandas") -> dict[str, Any]:
    """Find who said what, what they claimed and what happened in an English news article.

    Everything is found by the packaged extractor, offline; nothing is known about the article but its text.

    Parameters
    ----------
    text
        The article, headline first, a blank line between paragraphs. Offsets in the tables count its Unicode
        code points. Control characters, which tables cannot hold, and a byte-order mark before the text are read as
        spaces, and carriage returns as part of a line's end; nothing else is changed.
    published
        The date of publication, such as ``"2025-12-03"`` (EDTF) or a ``datetime.date``; of a timestamp such as
        ``"2025-12-03T07:30:00"`` the day that it states, and of other forms what alone they can mean
        (``"3 Dec 2025"``), but no number of a day in a spreadsheet (45987), which is one of two days. "On Tuesday" and
        "last month" are resolved against it; without it they have no date.
    as_
        ``"pandas"``, ``"arrow"`` or ``"polars"`` (needs polars).

    Returns
    -------
    dict
        Tables by name, with the columns and types that ``nv.load`` gives: actors, quotes, claims, events,
        articles, sentences, mentions, affiliations, quote_spans, event_participants, claim_links. Every row's
        ``origin`` is ``machine``. Ids hold for this text and this version of the extractor.

    Raises
    ------
    UsageError
        ``text`` is no text, the name of a file or an address, or cannot be UTF-8; ``published`` is no date; ``as_`` is
        unknown.

    Warns
    -----
    UserWarning
        The text holds no words or no English; tables may then be empty, and ``articles.language`` is ``und``. Or it
        holds control characters, or the tags of a web page, or looks like a transcript whose turns cannot be told from
        headings, so that much of what stands behind a name and a colon is missing or found in part. Or ``published``
        is a date before there were newspapers, or far ahead.

    Examples
    --------
    >>> import newsvoices as nv
    >>> found = nv.extract("Fares rise\\n\\n“We had no choice,” Ada Brennock said.", published="2024-05-02")
    >>> found["quotes"][["speaker_name", "quoted_words"]].values.tolist()
    [['Ada Brennock', 'We had no choice,']]
    """
    import warnings

    from newsvoices.apply.published import doubt_date, read_date
    from newsvoices.read.frames import refuse_unknown_kind, to_frame

    refuse_unknown_kind(as_)
    _require_text(text)
    day = read_date(published)
    from newsvoices.apply.tables import described, extract_article, hash_id, tables_of
    from newsvoices.text.decode import is_markup, replace_controls

    if is_markup(text):
        told = (
            "The text is the source of a web page, and its tags are read as words; take out the article's text first."
        )
        warnings.warn(told, UserWarning, stacklevel=2)
    text, replaced = replace_controls(text)
    if replaced:
        listed = ", ".join(f"U+{ord(character):04X}" for character in replaced)
        warnings.warn(f"Control characters were read as spaces ({listed}).", UserWarning, stacklevel=2)
    found = extract_article(text, article_id=hash_id(text), published=day)
    for note in (doubt_date(day), found.note, found.unmarked, found.unlabelled):
        if note is not None:
            warnings.warn(note, UserWarning, stacklevel=2)
    return {name: to_frame(rows, described(name), as_) for name, rows in tables_of([found], kept=False).items()}


def _require_text(text: object) -> None:
    if not isinstance(text, str):
        hint = " Decode it first: text.decode('utf-8')." if isinstance(text, bytes | bytearray) else ""
        raise UsageError(
            f"extract needs the article's text as a str, and got {type(text).__name__}.{hint} "
            "For a file: nv.extract(Path('article.txt').read_text(encoding='utf-8'))."
        )
    if _ADDRESS.fullmatch(text.strip()):
        raise UsageError(
            "extract needs the article's text, and got the address of a web page: nothing is downloaded. Save the "
            "article's text, headline first, and give that."
        )
    if _is_path(text):
        name = text.strip()
        raise UsageError(
            f"extract needs the article's text, and got the name of a file. Read it first: "
            f"nv.extract(Path({name!r}).read_text(encoding='utf-8')), or in a shell: {command('extract', name)} "
            "(A text that ends like this needs a full stop.)"
        )
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UsageError(
            f"The text cannot be UTF-8: at character {error.start} stands half of a surrogate pair, "
            f"U+{ord(text[error.start]):04X}. Read it again in the right encoding, or replace such halves: "
            "text.encode('utf-16', 'surrogatepass').decode('utf-16', 'replace')."
        ) from None


def _is_path(text: str) -> bool:
    """Say whether a text is one short line that looks like the name of a file, whatever files there are."""
    name = text.strip()
    return len(name) <= _LONGEST_NAME and _LIKE_A_FILE.fullmatch(name) is not None
