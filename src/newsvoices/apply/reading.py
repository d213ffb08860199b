"""Read articles from text files, from standard input, and from JSON Lines and tables with many articles each."""

import gzip
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import IO

from newsvoices.advice import unreadable_reason
from newsvoices.apply.columns import Columns
from newsvoices.apply.csv_rows import is_table, read_csv
from newsvoices.apply.dates import Dates
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.json_lines import is_line, read_lines
from newsvoices.apply.named_files import CELLS, LINES, PARQUET, STANDARD_INPUT
from newsvoices.apply.parquet_rows import read_parquet
from newsvoices.apply.tables import hash_id
from newsvoices.apply.words import hash_bytes, import_words, printable
from newsvoices.errors import DataError
from newsvoices.text.decode import MAX_BYTES, decode_name, too_large
from newsvoices.text.forms import JSON, form_of_data
from newsvoices.text.slugs import article_slug

__all__ = ["read_inputs"]

_USUAL = Columns()
_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")


def read_inputs(
    names: Sequence[str],
    dates: Dates,
    stdin: IO[bytes],
    encoding: str | None = None,
    columns: Columns = _USUAL,
    tell: Callable[[str], object] = lambda hint: None,
) -> Iterator[Input | Failure]:
    """Yield every article of the files named, in order, and in place of one that cannot be read its failure.

    ``dates`` are those of the files whose articles do not say themselves when they were published; text files and
    tables are in the ``encoding`` given, or UTF-8, and ``columns`` says what their columns, and keys of JSON, are
    called. An article goes by its file's name, or the id in its line or row; where that is none that an id can be, or
    is taken already, by a hash of its text. ``tell`` hears of keys of JSON that were asked for, and that no line has.
    """
    taken: set[str] = set()
    seen: dict[tuple[str, str], str] = {}
    first: dict[str, str] = {}
    for item in _Reader(dates, encoding, columns, tell).items(names, stdin):
        if isinstance(item, Input):
            own = hash_id(item.text)
            article_id = own if item.article_id in taken else item.article_id
            same = next((key for key in ((item.article_id, own), (article_id, own)) if key in seen), None)
            if same is not None or article_id in taken:
                earlier = f" ({printable(seen[same])})" if same is not None else ""
                problem = f"the same text stands earlier in the input under the same name{earlier}; it is read once"
                yield Failure(printable(item.where), item.article_id, problem)
                continue
            seen[item.article_id, own] = seen[article_id, own] = item.where
            taken.add(article_id)
            same_as = first.setdefault(own, item.where)
            yield replace(
                item,
                article_id=article_id,
                where=printable(item.where),
                same_as=printable(same_as) if same_as != item.where else None,
            )
        else:
            yield replace(item, where=printable(item.where), problem=printable(item.problem))


@dataclass(frozen=True)
class _Reader:
    """What is said of all files: when they were published, in which encoding they are, and what columns are called."""

    dates: Dates
    encoding: str | None
    columns: Columns
    tell: Callable[[str], object]

    def items(self, names: Sequence[str], stdin: IO[bytes]) -> Iterator[Input | Failure]:
        for name in names:
            shown = decode_name(str(Path(name)))
            where = "standard input" if name == STANDARD_INPUT else shown
            try:
                if name == STANDARD_INPUT:
                    yield from self._from_stream(where, stdin.read(), self.dates.default)
                else:
                    yield from self._from_file(Path(name), shown)
            except DataError as error:
                yield Failure(shown, None, str(error).removeprefix(f"{where}: "))
            except (gzip.BadGzipFile, EOFError, zlib.error) as error:
                yield Failure(shown, None, f"the file cannot be read ({error}). It is damaged: get it again.")
            except OSError as error:
                yield Failure(shown, None, unreadable_reason(name, error))

    def _from_file(self, path: Path, where: str) -> Iterator[Input | Failure]:
        name = path.name.lower()
        published = self.dates.of(path)
        if name.endswith(LINES):
            with _open(path) as stream:
                yield from read_lines(where, stream, published, self.columns, self.tell)
        elif name.endswith(CELLS):
            with _open(path) as stream:
                yield from read_csv(where, stream, published, self.columns, self.encoding)
        elif name.endswith(PARQUET):
            with path.open("rb") as stream:
                yield from read_parquet(where, stream, published, self.columns)
        elif not path.is_file():  # a pipe, as of <(command), can be read only once
            yield from self._from_stream(where, path.read_bytes(), published)
        else:
            yield from self._from_text_file(path, where, published)

    def _from_text_file(self, path: Path, where: str, published: str | None) -> Iterator[Input | Failure]:
        with path.open("rb") as stream:
            if is_line(next((line for line in iter(partial(stream.readline, MAX_BYTES), b"") if line.strip()), b"")):
                stream.seek(0)
                yield from read_lines(where, stream, published, self.columns, self.tell)
                return
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise DataError(too_large(where, size))
        data = path.read_bytes()
        _refuse_several(where, data)
        text, replaced = import_words(data, where, self.encoding)
        article_id = article_slug(decode_name(path.stem)) or hash_id(text)
        undated = self.dates.unlisted(path)
        yield Input(
            where,
            article_id,
            text,
            published,
            hash_bytes(data),
            replaced=replaced,
            undated=undated,
            undated_kind=undated and "not listed",
        )

    def _from_stream(self, where: str, data: bytes, published: str | None) -> Iterator[Input | Failure]:
        if is_line(data.lstrip().partition(b"\n")[0]):
            yield from read_lines(where, iter(data.split(b"\n")), published, self.columns, self.tell)
            return
        if is_table(data, self.columns, self.encoding):
            yield from read_csv(where, BufferedReader(BytesIO(data)), published, self.columns, self.encoding)
            return
        text, replaced = import_words(data, where, self.encoding)
        yield Input(where, hash_id(text), text, published, hash_bytes(data), replaced=replaced)


def _open(path: Path) -> gzip.GzipFile | BufferedReader:
    return gzip.open(path, "rb") if path.suffix.lower() == ".gz" else path.open("rb")


def _refuse_several(where: str, data: bytes) -> None:
    """Raise DataError on a file that holds articles in a form that would be read as the words of one."""
    if where.lower().endswith(_WORKBOOKS):
        raise DataError(
            f"{where}: this is a workbook. Save the sheet with the articles as CSV in UTF-8, with the columns text, id "
            "and published."
        )
    form = form_of_data(where, data)
    if form is None:
        return
    form = f"{form}, but not with an object on each line" if form == JSON else form
    raise DataError(
        f"{where}: this is {form}. Give many articles as JSON Lines with the keys id, text and published; pandas "
        'writes them: frame.to_json("articles.jsonl", orient="records", lines=True, date_format="iso").'
    )
