"""Read articles annotated with attributions: PolNeAR in its public layout, or as JSON Lines with the same content.

The public layout (Newell, Margolin and Ruths, LREC 2018; github.com/networkdynamics/PolNeAR, version 1.0.0) has for
each part a folder ``text`` with ``ARTICLE.txt`` and a folder ``attributions`` with ``ARTICLE_ANNOTATOR.ann`` in brat's
standoff format: text-bound lines (``T3<tab>Content 144 161;196 217<tab>words``) and events (``E2<tab>Attribution:T8
Source:T6 Cue:T7 Content:T5``), offsets in code points. An article's name begins with its publisher and its date.
"""

import gzip
import json
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsvoices.advice import unreadable
from newsvoices.edtf import is_edtf
from newsvoices.errors import DataError, UsageError
from newsvoices.measure.attributions import Attributed, Spans

__all__ = ["AnnotatedArticle", "is_polnear", "read_polnear"]

_TEXTS, _CODINGS = "text", "attributions"
_ROLE = re.compile(r"(Source|Cue|Content)[0-9]*")
_EVENT = "Attribution"
_NO_STRING = "its text is no string"
_GET_AGAIN = "Get an unaltered copy of the corpus."


@dataclass(frozen=True)
class AnnotatedArticle:
    """An article with the attributions that each annotator found in it; ``published`` is EDTF or None."""

    article_id: str
    text: str
    published: str | None
    codings: Mapping[str, Sequence[Attributed]]


def is_polnear(path: Path) -> bool:
    """Say whether a path looks like annotated articles rather than like a dataset."""
    return path.is_file() or (path / _TEXTS).is_dir() or bool(_parts(path))


def read_polnear(path: Path) -> list[AnnotatedArticle]:
    """Return the articles of a file or of a part's folder, in the order of the file or of their names.

    Raises UsageError where there is nothing of the kind, DataError that names file and line where it is damaged.
    """
    if path.is_file():
        return _read_lines(path)
    if (path / _TEXTS).is_dir() and (path / _CODINGS).is_dir():
        return _read_folder(path)
    if parts := _parts(path):
        raise UsageError(f"{path} holds several parts of the corpus. Name one: {', '.join(map(str, parts))}")
    raise UsageError(
        f"{path} holds no annotated articles. Allowed: a file of JSON Lines (.jsonl or .jsonl.gz, with id, text and "
        f"codings), or a part of PolNeAR with the folders {_TEXTS} and {_CODINGS}, such as PolNeAR/data/dev."
    )


def _parts(path: Path) -> list[Path]:
    return [
        folder.parent
        for base in (path, path / "data")
        for folder in sorted(base.glob(f"*/{_CODINGS}"))
        if folder.is_dir()
    ]


def _read_lines(path: Path) -> list[AnnotatedArticle]:
    try:
        data = path.read_bytes()
        lines = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8-sig").split("\n")
    except PermissionError as error:
        raise DataError(unreadable(path, error)) from None
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise DataError(f"{path}: the file cannot be read ({error}). {_GET_AGAIN}") from None
    found = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            found.append(_read_line(f"{path}:{number}", line))
    return found


def _read_line(where: str, line: str) -> AnnotatedArticle:
    try:
        row: Any = json.loads(line)
        text, published = row["text"], row.get("published")
        if not isinstance(text, str):
            raise TypeError(_NO_STRING)
        codings = {str(name): [_checked(item, len(text)) for item in items] for name, items in row["codings"].items()}
        return AnnotatedArticle(str(row["id"]), text, published if _is_date(published) else None, codings)
    except (ArithmeticError, AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        lacks = f" (it has no {error.args[0]!r})" if type(error) is KeyError else ""
        lacks = f" ({_NO_STRING})" if error.args == (_NO_STRING,) else lacks
        raise DataError(
            f"{where}: this line is no annotated article{lacks}. Each line is a JSON object "
            "with id, text and codings: for each annotator a list of attributions, each with lists of [start, end) "
            "for source, cue and content."
        ) from None


def _checked(item: Mapping[str, Any], length: int) -> dict[str, Spans]:
    """Return the roles of an attribution, cut to the text."""
    return {
        role: [(max(0, int(start)), min(length, int(end))) for start, end in item.get(role) or ()]
        for role in ("source", "cue", "content")
    }


def _is_date(value: object) -> bool:
    return isinstance(value, str) and is_edtf(value)


def _read_folder(folder: Path) -> list[AnnotatedArticle]:
    codings: dict[str, dict[str, list[Attributed]]] = {}
    for path in sorted((folder / _CODINGS).glob("[!.]*.ann")):
        name, _, annotator = path.stem.rpartition("_")
        codings.setdefault(name, {})[annotator] = []
    if not codings:
        raise UsageError(f"{folder / _CODINGS} holds no .ann files. {_GET_AGAIN}")
    found = []
    for name, by_annotator in codings.items():
        text = _read_text(folder / _TEXTS / f"{name}.txt")
        for annotator in by_annotator:
            by_annotator[annotator] = _read_standoff(folder / _CODINGS / f"{name}_{annotator}.ann", len(text))
        day = name.split("_")[1] if name.count("_") > 1 else None
        found.append(AnnotatedArticle(name, text, day if _is_date(day) else None, by_annotator))
    return found


def _read_text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise DataError(f"{path} is missing, though there are annotations of it. {_GET_AGAIN}") from None
    except PermissionError as error:
        raise DataError(unreadable(path, error)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: the file cannot be read ({error}). {_GET_AGAIN}") from None


def _read_standoff(path: Path, length: int) -> list[Attributed]:
    spans: dict[str, list[tuple[int, int]]] = {}
    events: list[tuple[int, list[str]]] = []
    for number, line in enumerate(_read_text(path).split("\n"), start=1):
        parts = line.rstrip("\r").split("\t")
        try:
            if parts[0].startswith("T"):
                spans[parts[0]] = _spans(parts[1].partition(" ")[2])
            elif parts[0].startswith("E") and parts[1].startswith(_EVENT):
                events.append((number, parts[1].split()[1:]))
        except (IndexError, ValueError):
            raise DataError(f"{path}:{number}: this line is not brat standoff: {line[:80]!r}. {_GET_AGAIN}") from None
    return [_attribution(path, number, arguments, spans, length) for number, arguments in events]


def _spans(fragments: str) -> list[tuple[int, int]]:
    pairs = [fragment.split() for fragment in fragments.split(";")]
    return [(int(start), int(end)) for start, end in pairs]


def _attribution(
    path: Path, number: int, arguments: Sequence[str], spans: Mapping[str, Spans], length: int
) -> dict[str, Spans]:
    roles: dict[str, list[Sequence[int]]] = {"source": [], "cue": [], "content": []}
    for argument in arguments:
        role, _, target = argument.partition(":")
        known = _ROLE.fullmatch(role)
        if known is None:
            continue
        if target not in spans:
            raise DataError(f"{path}:{number}: the event names {target}, which the file does not have. {_GET_AGAIN}")
        roles[known[1].lower()] += spans[target]
    return _checked(roles, length)
