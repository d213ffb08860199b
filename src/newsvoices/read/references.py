"""Write a reference as text, BibTeX, RIS or CSL-JSON. Facts that are not known are left out, but for n.d. in text."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

__all__ = ["FORMATS", "Name", "Work", "date_text", "escape_bibtex"]

_MONTHS: tuple[str, ...] = ("January", "February", "March", "April", "May", "June", "July")
_MONTHS += ("August", "September", "October", "November", "December")
_NO_DATE = "n.d."
_PLAIN_DATE = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?")
_SINGLE = str.maketrans("“”„", "‘’‚")
_BIBTEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",  # BibTeX counts braces even behind a backslash
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{char: "\\" + char for char in "&%$#_"},
}


@dataclass(frozen=True)
class Name:
    """An author: ``full`` as it was given; ``family`` and ``given`` only when they were given apart."""

    full: str
    person: bool = False
    family: str | None = None
    given: str | None = None


@dataclass(frozen=True)
class Work:
    """What a reference names: a dataset (or part of one), or the article that it codes."""

    key: str
    title: str
    is_dataset: bool
    authors: tuple[Name, ...] = ()
    version: str | None = None
    date: str | None = None
    """ISO date, or EDTF of lower precision."""
    date_note: str | None = None
    container: str | None = None
    """The publisher of an article."""
    url: str | None = None
    doi: str | None = None
    notes: tuple[str, ...] = ()
    """What part is cited, and the content hash: whole sentences."""

    @property
    def remarks(self) -> tuple[str, ...]:
        """The notes, and how the date is known where the article does not show it: whole sentences."""
        dated = [self.date_note[:1].upper() + self.date_note[1:]] if self.date_note else []
        return tuple(_sentence(_line(note)) for note in (*self.notes, *dated))

    @property
    def year(self) -> str | None:
        """The year, when the date says one."""
        return self.date[:4] if self.date and re.match(r"[0-9]{4}", self.date) else None

    @property
    def day(self) -> str | None:
        """The date, when it is a full or partial plain date, without uncertainty."""
        return self.date if self.date and _PLAIN_DATE.fullmatch(self.date) else None


def write_text(works: Iterable[Work]) -> str:
    """Return references as sentences: the cited work first, then its source articles, one to a line."""
    lines = [_dataset_text(work) if work.is_dataset else f"Source: {_article_text(work)}" for work in works]
    return "\n".join(lines)


def write_bibtex(works: Iterable[Work]) -> str:
    """Return references as entries for BibTeX and biblatex: UTF-8, with TeX's own signs escaped."""
    return "\n\n".join(_bibtex_entry(work) for work in works) + "\n"


def write_ris(works: Iterable[Work]) -> str:
    """Return references as RIS records; the format ends every line with CR LF."""
    return "".join(f"{tag}  - {value}\r\n" for work in works for tag, value in _ris_lines(work))


def write_csl(works: Iterable[Work]) -> str:
    """Return references as CSL-JSON, an array of items."""
    return json.dumps([_csl_item(work) for work in works], ensure_ascii=False, indent=2) + "\n"


FORMATS = {"text": write_text, "bibtex": write_bibtex, "ris": write_ris, "csl": write_csl}


def escape_bibtex(text: str) -> str:
    """Escape what TeX would act on; the value stands between braces."""
    return "".join(_BIBTEX.get(char, char) for char in _line(text))


def _line(text: str) -> str:
    """Put text on one line: a line break or control character inside a value would end it in some formats."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _sentence(text: str) -> str:
    return text if text.rstrip("”’'").endswith((".", "?", "!")) else text + "."


def _dataset_text(work: Work) -> str:
    names = ", ".join(_line(author.full) for author in work.authors)
    version = f" (version {work.version})" if work.version else ""
    title = f"{_line(work.title)}{version} [data set]"
    year = work.year or _NO_DATE
    head = f"{names} ({year}). {title}" if names else f"{title} ({year})"
    parts = [_sentence(head), *work.remarks]
    if link := _link(work):
        parts.append(link)
    return " ".join(parts)


def _article_text(work: Work) -> str:
    names = ", ".join(_line(author.full) for author in work.authors)
    title = _inside_marks(_line(work.title))
    parts = [_sentence(names)] if names else []
    parts.append(_sentence(f"“{title}" + ("”" if title.rstrip("’'").endswith((".", "?", "!", "…")) else ".”")))
    place = ", ".join(filter(None, (work.container and _line(work.container), date_text(work) or _NO_DATE)))
    parts.append(_sentence(place))
    parts += [work.url] if work.url else []
    return " ".join(parts)


def _inside_marks(words: str) -> str:
    """Return words as they stand inside double quotation marks: those in them are single ones there."""
    return re.sub(r'"([^"]*)"', r"‘\1’", words).translate(_SINGLE)


def date_text(work: Work) -> str | None:
    """Return the date as a reader writes it, with how it is known where the article does not show it."""
    if work.date is None:
        return None
    shown = work.date
    if work.day:
        year, *rest = work.day.split("-")
        month = [_MONTHS[int(rest[0]) - 1]] if rest else []
        shown = " ".join([*(str(int(day)) for day in rest[1:]), *month, year])
    return f"{shown} ({work.date_note})" if work.date_note else shown


def _link(work: Work) -> str | None:
    return f"https://doi.org/{work.doi}" if work.doi else work.url


def _bibtex_entry(work: Work) -> str:
    kind = f"Data set, version {work.version}" if work.version else "Data set"
    fields = {
        "author": " and ".join(_bibtex_name(author) for author in work.authors),
        "title": f"{{{escape_bibtex(work.title)}}}",
        "year": work.year,
        "howpublished": escape_bibtex(kind if work.is_dataset else work.container or ""),
        "doi": work.doi and _address(work.doi),
        "url": work.url and _address(work.url),
        "note": escape_bibtex(" ".join(work.remarks)),
    }
    lines = []
    for name, value in fields.items():
        lines += [f"  {name} = {{{value}}},"] if value else []
        lines += _bibtex_day(work.day) if name == "year" and work.day else []
    return "\n".join([f"@misc{{{_key(work.key)},", *lines, "}"])


def _bibtex_day(day: str) -> list[str]:
    """Return month and day as BibTeX and biblatex both read them; a field ``date`` would contend with the year."""
    _, *rest = day.split("-")
    month = [f"  month = {_MONTHS[int(rest[0]) - 1][:3].lower()}," for _ in rest[:1]]
    return [*month, *(f"  day = {{{int(one)}}}," for one in rest[1:])]


def _bibtex_name(name: Name) -> str:
    if name.family and name.given:
        return escape_bibtex(f"{name.family}, {name.given}")
    if name.family:
        return f"{{{escape_bibtex(name.family)}}}"
    plain = name.person and "," not in name.full and " and " not in name.full
    return escape_bibtex(name.full) if plain else f"{{{escape_bibtex(name.full)}}}"


def _address(url: str) -> str:
    """Return an address for a field that TeX takes literally: only braces, spaces and the like are coded."""
    return re.sub(r"[\s{}\\]", lambda match: f"%{ord(match[0]):02X}", url)


def _key(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9._]+", "-", text).strip("-") or "dataset"


def _ris_lines(work: Work) -> list[tuple[str, str]]:
    lines: list[tuple[str, str | None]] = [("TY", "DATA" if work.is_dataset else "NEWS")]
    lines += [("AU", _ris_name(author)) for author in work.authors]
    lines += [
        ("TI", work.title),
        ("T2", work.container),
        ("PY", work.year),
        ("DA", work.day and "/".join([*work.day.split("-"), "", ""][:3]) + "/"),
        ("ET", work.version and f"version {work.version}"),
        ("DO", work.doi),
        ("UR", work.url),
        *(("N1", remark) for remark in work.remarks),
    ]
    return [*((tag, _line(value)) for tag, value in lines if value), ("ER", "")]


def _ris_name(name: Name) -> str:
    full = f"{name.family}, {name.given}" if name.family and name.given else name.full
    return full.replace("*", "")  # the format forbids the asterisk in names


def _csl_item(work: Work) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": work.key,
        "type": "dataset" if work.is_dataset else "article-newspaper",
        "title": _line(work.title),
        "author": [_csl_name(author) for author in work.authors],
        "container-title": work.container and _line(work.container),
        "issued": _csl_date(work),
        "version": work.version,
        "DOI": work.doi,
        "URL": work.url,
        "note": " ".join(work.remarks),
    }
    return {name: value for name, value in item.items() if value}


def _csl_name(name: Name) -> dict[str, str]:
    if name.family and name.given:
        return {"family": name.family, "given": name.given}
    return {"literal": name.full}


def _csl_date(work: Work) -> dict[str, Any] | None:
    if work.day:
        return {"date-parts": [[int(part) for part in work.day.split("-")]]}
    return {"literal": work.date} if work.date else None
