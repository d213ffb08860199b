"""Read articles from text files, from standard input, and from JSON Lines with many articles each."""

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

from newsvoices.advice import unreadable_reason
from newsvoices.apply.dates import Dates
from newsvoices.apply.named_files import LINES, STANDARD_INPUT
from newsvoices.apply.published import read_date
from newsvoices.apply.tables import hash_id
from newsvoices.errors import DataError, NewsvoicesError, UsageError
from newsvoices.text.decode import MAX_BYTES, blank_controls, decode_name, import_bytes, replace_controls, too_large
from newsvoices.text.forms import JSON, form_of_data
from newsvoices.text.slugs import article_slug

__all__ = ["Failure", "Input", "read_inputs"]

_READ_KEYS = frozenset({"id", "text", "published"})
_DATE_KEYS = frozenset({"date", "datepublished", "datetime", "day", "pubdate", "publicationdate", "publishdate"})
"""Keys, without low lines and in small letters, under which exports of news hold a date of publication."""


@dataclass(frozen=True)
class Input:
    """An article to be read: where it stands (a file, or a file and a line), its id, text and date (EDTF).

    ``original`` is the SHA-256 of what was received: the file, or the text of its line. ``given_id`` is the id that its
    line gives, which may be none that an article can have here, and ``given`` all else that the line gives, as JSON;
    ``replaced`` holds the control characters that are spaces in the text now, and ``undated`` says why a date that was
    meant for it is not its own: what its line gives is none, or stands under another key; a table of dates has the
    file not.
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


@dataclass(frozen=True)
class Failure:
    """An article that could not be read: where it stands, its id if that is known, and what is wrong."""

    where: str
    article_id: str | None
    problem: str


def read_inputs(
    names: Sequence[str], dates: Dates, stdin: IO[bytes], encoding: str | None = None
) -> Iterator[Input | Failure]:
    """Yield every article of the files named, in order, and in place of one that cannot be read its failure.

    ``dates`` are those of the files whose articles do not say themselves when they were published; text files are in
    the ``encoding`` given, or UTF-8. An article goes by its file's or its line's name; where that is none that an id
    can be, or is taken already, by a hash of its text.
    """
    taken: set[str] = set()
    seen: dict[tuple[str, str], str] = {}
    for item in _items(names, dates, stdin, encoding):
        if isinstance(item, Input):
            own = hash_id(item.text)
            article_id = own if item.article_id in taken else item.article_id
            same = next((key for key in ((item.article_id, own), (article_id, own)) if key in seen), None)
            if same is not None or article_id in taken:
                earlier = f" ({_printable(seen[same])})" if same is not None else ""
                problem = f"the same text stands earlier in the input under the same name{earlier}; it is read once"
                yield Failure(_printable(item.where), item.article_id, problem)
                continue
            seen[item.article_id, own] = seen[article_id, own] = item.where
            taken.add(article_id)
            yield replace(item, article_id=article_id, where=_printable(item.where))
        else:
            yield replace(item, where=_printable(item.where), problem=_printable(item.problem))


def _items(names: Sequence[str], dates: Dates, stdin: IO[bytes], encoding: str | None) -> Iterator[Input | Failure]:
    for name in names:
        shown = decode_name(str(Path(name)))
        published = dates.default if name == STANDARD_INPUT else dates.of(Path(name))
        try:
            if name == STANDARD_INPUT:
                yield from _from_stream("standard input", stdin.read(), published, encoding)
            elif name.lower().endswith(LINES):
                with _open_lines(Path(name)) as stream:
                    yield from _from_lines(shown, stream, published)
            else:
                yield from _from_file(Path(name), published, dates.unlisted(Path(name)), encoding)
        except DataError as error:
            where = "standard input" if name == STANDARD_INPUT else shown
            yield Failure(shown, None, str(error).removeprefix(f"{where}: "))
        except (gzip.BadGzipFile, EOFError, zlib.error) as error:
            yield Failure(shown, None, f"the file cannot be read ({error}). It is damaged: get it again.")
        except OSError as error:
            yield Failure(shown, None, unreadable_reason(name, error))


def _open_lines(path: Path) -> IO[bytes]:
    return gzip.open(path, "rb") if path.suffix.lower() == ".gz" else path.open("rb")  # type: ignore[return-value]


def _from_file(
    path: Path, published: str | None, undated: str | None, encoding: str | None
) -> Iterator[Input | Failure]:
    where = decode_name(str(path))
    if not path.is_file():  # a pipe, as of <(command), can be read only once
        yield from _from_stream(where, path.read_bytes(), published, encoding)
        return
    with path.open("rb") as stream:
        if _is_line(next((line for line in iter(partial(stream.readline, MAX_BYTES), b"") if line.strip()), b"")):
            stream.seek(0)
            yield from _from_lines(where, stream, published)
            return
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise DataError(too_large(where, size))
    data = path.read_bytes()
    _refuse_several(where, data)
    text, replaced = _import(data, where, encoding)
    article_id = article_slug(decode_name(path.stem)) or hash_id(text)
    yield Input(where, article_id, text, published, _hash(data), replaced=replaced, undated=undated)


def _from_stream(where: str, data: bytes, published: str | None, encoding: str | None) -> Iterator[Input | Failure]:
    if _is_line(data.lstrip().partition(b"\n")[0]):
        yield from _from_lines(where, iter(data.split(b"\n")), published)
        return
    text, replaced = _import(data, where, encoding)
    yield Input(where, hash_id(text), text, published, _hash(data), replaced=replaced)


def _is_line(first: bytes) -> bool:
    """Say whether the first line with words in it is one of JSON Lines, whatever the file is called."""
    return first.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{") and isinstance(_parsed(first), dict)


def _refuse_several(where: str, data: bytes) -> None:
    """Raise DataError on a file that holds articles in a form that would be read as the words of one."""
    form = form_of_data(where, data)
    if form is None:
        return
    form = f"{form}, but not with an object on each line" if form == JSON else form
    raise DataError(
        f"{where}: this is {form}. Give many articles as JSON Lines with the keys id, text and published; pandas "
        'writes them: frame.to_json("articles.jsonl", orient="records", lines=True, date_format="iso").'
    )


def _import(data: bytes, where: str, encoding: str | None = None) -> tuple[str, str]:
    """Return a text from outside, and the control characters that are spaces in it: text from PDF has form feeds."""
    replaced = ""
    if encoding is not None:
        data = _recoded(data, where, encoding)
    if b"\0" not in data:  # the sign of a binary file, which is refused
        with suppress(UnicodeDecodeError):  # refused as well
            spaced, replaced = blank_controls(data.decode("utf-8"))
            data = spaced.encode("utf-8")
    text, _ = import_bytes(data, where)
    return text, replaced


def _recoded(data: bytes, where: str, encoding: str) -> bytes:
    """Return a file's bytes in UTF-8."""
    try:
        return data.decode(encoding).encode("utf-8")
    except UnicodeError as error:
        raise DataError(f"{where}: this is not {encoding} ({error}). Name the encoding that it was saved in.") from None


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()


def _from_lines(name: str, lines: Iterator[bytes] | IO[bytes], published: str | None) -> Iterator[Input | Failure]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _from_line(f"{name}:{number}", line, published)


def _from_line(where: str, line: bytes, published: str | None) -> Input | Failure:
    row = _parsed(line)
    if not isinstance(row, dict):
        return Failure(where, None, "this line is not a JSON object; each line holds one, with id, text and published")
    try:
        label = _given_id(row.get("id"))
    except DataError as error:
        return Failure(where, None, str(error))
    text = row.get("text")
    if not isinstance(text, str):
        found = f"text is {json.dumps(text)}" if "text" in row else f"it has {', '.join(row) or 'none'}"
        problem = f'this article has no text: its line needs the key "text" with the words as a string; {found}'
        return Failure(where, label, problem[:300])
    if not text.strip():
        return Failure(where, label, "this article's text is empty")
    try:
        original = text.encode("utf-8")
        text, replaced = _import(original, where)
    except UnicodeEncodeError as error:
        return Failure(where, label, f"at character {error.start} of the text stands half of a surrogate pair")
    except NewsvoicesError as error:
        return Failure(where, label, str(error).removeprefix(f"{where}: "))
    stated = row.get("published")
    undated = _other_key(row) if published is None and "published" not in row else None
    try:
        day = published if stated in (None, "") else read_date(stated)
    except UsageError as error:  # costs the date, and not the article
        day, undated = None, str(error)
    others = {key: value for key, value in row.items() if key not in _READ_KEYS}
    given = _printable(_as_json(others)) if others else None
    article_id = article_slug(label or "") or hash_id(text)
    return Input(where, article_id, text, day, _hash(original), label, given, replaced, undated)


def _as_json(others: Mapping[str, Any]) -> str:
    """Return what else a line gives as JSON that any program reads: Python also takes NaN, which is a missing value."""
    try:
        return json.dumps(others, ensure_ascii=False, allow_nan=False)
    except ValueError:
        numbers = {"NaN": None, "Infinity": "Infinity", "-Infinity": "-Infinity"}
        return json.dumps(json.loads(json.dumps(others), parse_constant=numbers.get), ensure_ascii=False)


def _other_key(row: Mapping[str, Any]) -> str | None:
    """Say under which key a line seems to hold its date, where that is not the one that is read."""
    for key in row:
        plain = key.lower().replace("_", "").replace("-", "")
        if plain in _DATE_KEYS or get_close_matches(plain, ["published"], cutoff=0.8):
            return f"its line has the key {json.dumps(key, ensure_ascii=False)[:80]}, and a date is read from published"
    return None


def _printable(said: str) -> str:
    """Return a name or message as tables can hold it: bytes that are no UTF-8, as names have, are spelled out."""
    return replace_controls(said.encode("utf-8", "backslashreplace").decode())[0]


def _given_id(given: object) -> str | None:
    """Return an article's id as its line gives it; pandas writes whole numbers with a point where one is missing."""
    if given is None:
        return None
    if isinstance(given, float) and given.is_integer():
        given = int(given)
    if not isinstance(given, str | int) or isinstance(given, bool):
        raise DataError(f"the id is {json.dumps(given, ensure_ascii=False)[:80]}; an id is text or a whole number")
    return _printable(str(given))


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
