"""What there is to be read: an article with what is known of it, or why one cannot be read."""

from dataclasses import dataclass

__all__ = ["Failure", "Input"]


@dataclass(frozen=True)
class Input:
    """An article to be read: where it stands (a file, or its line or row), its id, text and date (EDTF).

    ``original`` is the SHA-256 of what was received: the file, or the text of its line or row. ``given_id`` is the id
    that its line or row gives, which may be none that an article can have here, and ``given`` all else that this gives,
    as JSON; ``replaced`` holds the control characters that are spaces in the text now, and ``undated`` says why a date
    that was meant for it is not its own: what its line gives is none, or stands under another key; a table of dates has
    the file not; ``undated_kind`` is the same where articles have no date for the same reason. ``outlet``, ``url`` and
    ``author`` are who published it, its address there and who wrote it, as its line or row gives them, ``no_outlet``,
    ``no_url`` and ``no_author`` what it gives there that is none, as JSON. ``cut`` says that the text is as long as the
    longest that a spreadsheet's cell can hold, and ``same_as`` where an earlier article under another id has the same
    words. ``day_first`` says how its date was read, where that has its day before its month for its full stops alone.
    """

    where: str
    article_id: str
    text: str
    published: str | None
    original: str
    given_id: str | None = None
    given: str | None = None
    replaced: str = ""
    undated: str | None = None
    undated_kind: str | None = None
    cut: bool = False
    same_as: str | None = None
    outlet: str | None = None
    url: str | None = None
    no_outlet: str | None = None
    no_url: str | None = None
    author: str | None = None
    no_author: str | None = None
    day_first: str | None = None


@dataclass(frozen=True)
class Failure:
    """An article that could not be read: where it stands, its id if that is known, and what is wrong."""

    where: str
    article_id: str | None
    problem: str
