"""Read what a dataset is: ``build/dataset.yaml``."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from newsvoices.coding.nearest import did_you_mean
from newsvoices.coding.problems import Problems
from newsvoices.coding.read_yaml import MapNode, Node, Scalar, read_yaml
from newsvoices.contract import table
from newsvoices.errors import UsageError
from newsvoices.records import EXTRACTOR

__all__ = [
    "NOBODY_DECIDES",
    "Author",
    "Coder",
    "DatasetInfo",
    "Licences",
    "WorkedParagraph",
    "article_ids",
    "read_coder",
    "read_dataset",
]

ROLES = ("author", "contributor", "maintainer", "publisher", "wrangler")
"""What somebody did for a dataset, in the words of Data Package."""
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_VERSION = re.compile(r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)")
_URL = re.compile(r"https?://[^\s<>\"]+")
_DOI = re.compile(r"10\.[0-9]{4,9}/[^\s\"<>]+")
_ORCID = re.compile(r"[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]")
_SPDX = re.compile(r"[-A-Za-z0-9._]+")


@dataclass(frozen=True)
class Author:
    """Somebody (or a group) who is cited as author of the dataset."""

    name: str
    role: str | None = None
    orcid: str | None = None


@dataclass(frozen=True)
class Licences:
    """The licences of coding and code (SPDX), and what holds for the articles' texts."""

    coding: str
    code: str
    text_note: str


@dataclass(frozen=True)
class Coder:
    """Who coded: a person, a language model or a program, recorded for what it is."""

    coder_id: str
    kind: str
    name: str
    version: str | None = None


@dataclass(frozen=True)
class WorkedParagraph:
    """The paragraph that the codebook works through: its article and its first words."""

    article: str
    begins: str
    line: int
    """Where the first words stand in ``build/dataset.yaml``."""


@dataclass(frozen=True)
class DatasetInfo:
    """What ``build/dataset.yaml`` says; ``released`` is an ISO date."""

    folder: Path
    name: str
    title: str
    version: str
    description: str
    authors: tuple[Author, ...]
    licences: Licences
    keywords: tuple[str, ...]
    released: str | None
    coders: tuple[Coder, ...]
    url: str | None = None
    doi: str | None = None
    homepage: str | None = None
    worked_paragraph: WorkedParagraph | None = None

    @property
    def coder_ids(self) -> tuple[str, ...]:
        """Every coder that a file may name; the extractor is always one."""
        listed = tuple(coder.coder_id for coder in self.coders)
        return listed if EXTRACTOR in listed else (*listed, EXTRACTOR)

    @property
    def deciders(self) -> tuple[str, ...]:
        """Every coder who can decide on an entry: software only proposes."""
        return tuple(coder.coder_id for coder in self.coders if coder.kind != "software")


def article_ids(folder: Path) -> tuple[str, ...]:
    """Return the articles of a dataset folder: the names of the folders in ``seeds/``, sorted."""
    seeds = folder / "seeds"
    if not seeds.is_dir():
        return ()
    return tuple(sorted(path.name for path in seeds.iterdir() if path.is_dir() and path.name[0] not in "._"))


def read_dataset(folder: Path) -> DatasetInfo:
    """Read ``build/dataset.yaml`` of a dataset folder; raises one error that lists all that is wrong."""
    path = folder / "build" / "dataset.yaml"
    if not path.is_file():
        raise UsageError(
            f"{folder} is not a dataset: it has no build/dataset.yaml. Name a dataset's folder, or make one "
            "with `newsvoices new ARTICLE.txt FOLDER`."
        )
    root = read_yaml(path)
    problems = Problems(str(path))
    info = _read_info(root, folder, problems)
    problems.raise_any()
    return info


NOBODY_DECIDES = (
    "build/dataset.yaml lists nobody under `coders` but software, which decides on nothing: add yourself there, with a "
    "coder_id such as coder:jane-doe"
)
"""What to do where a coder is asked for and there is none, as a sentence without its stop."""

_WHY = {
    "name": "a short lower-case name such as harbour-news; files are named after it",
    "title": "the title under which the dataset is cited",
    "version": "a version such as 0.1.0",
    "description": "one or two sentences on what the dataset holds",
}
_KEYS = (
    *("name", "title", "version", "released", "description", "authors", "licences", "keywords", "url", "doi"),
    *("homepage", "coders", "worked_paragraph"),
)


def _read_info(root: MapNode, folder: Path, problems: Problems) -> DatasetInfo:
    problems.check_keys(root, _KEYS, "build/dataset.yaml")
    required = {key: problems.required_text(root, key, "the dataset", why) or "" for key, why in _WHY.items()}
    name = problems.matching(root, "name", _SLUG.fullmatch, "a lower-case name such as harbour-news")
    problems.matching(root, "version", _VERSION.fullmatch, "three numbers such as 0.1.0 (put no v before them)")
    url = "a web address that starts with http:// or https://"
    return DatasetInfo(
        folder=folder,
        name=name or "",
        title=required["title"],
        version=required["version"],
        description=required["description"],
        authors=_read_authors(root, problems),
        licences=_read_licences(root, problems),
        keywords=_read_keywords(root, problems),
        released=problems.matching(root, "released", _is_day, "a date such as 2026-11-24"),
        coders=_read_coders(root, problems),
        url=problems.matching(root, "url", _URL.fullmatch, url),
        doi=problems.matching(root, "doi", _DOI.fullmatch, "a bare DOI such as 10.5281/zenodo.1234567"),
        homepage=problems.matching(root, "homepage", _URL.fullmatch, url),
        worked_paragraph=_read_worked(root, folder, problems),
    )


def _read_keywords(root: MapNode, problems: Problems) -> tuple[str, ...]:
    node = root.get("keywords")
    if isinstance(node, Scalar) and node.text is not None:
        listed = ", ".join(word.strip() for word in node.text.split(",") if word.strip())
        problems.add(node, f"`keywords` is one text, `{node.text}`, and not a list. Write it as [{listed}].")
        return ()
    return tuple(value for value, _ in problems.texts(node, "keywords"))


def _read_authors(root: MapNode, problems: Problems) -> tuple[Author, ...]:
    authors: list[Author] = []
    for node in problems.mappings(root.get("authors"), "authors"):
        problems.check_keys(node, ("name", "role", "orcid"), "an author")
        name = problems.required_text(node, "name", "an author", "the name as it is to be cited")
        orcid = problems.matching(node, "orcid", _ORCID.fullmatch, "an ORCID such as 0000-0002-1825-0097")
        if orcid is not None and orcid[-1] != (right := _check_digit(orcid)):
            problems.add(
                node.get("orcid"),
                f"`orcid` is `{orcid}`, whose check digit is wrong: the digits before it ask for {right}. Copy it "
                "again from orcid.org.",
            )
        author = Author(name or "", problems.choice(node.get("role"), "role", ROLES), orcid)
        if name is not None and any(_is_same(author, other) for other in authors):
            problems.add(node, f"the author `{name}` is listed twice. Keep one of the two.")
        authors.append(author)
    return tuple(authors)


def _is_same(author: Author, other: Author) -> bool:
    """Say whether two entries are one author in one role: by ORCID, or by name where not both have one."""
    if (author.role or ROLES[0]) != (other.role or ROLES[0]):
        return False
    if author.orcid and other.orcid:
        return author.orcid == other.orcid
    return author.name.casefold().split() == other.name.casefold().split()


def _read_licences(root: MapNode, problems: Problems) -> Licences:
    node = root.get("licences")
    if not isinstance(node, MapNode):
        if not problems.is_misspelt(root, "licences"):
            problems.add(node or root, "`licences` is missing. Write keys under it: coding, code and text_note.")
        return Licences("", "", "")
    problems.check_keys(node, ("coding", "code", "text_note"), "`licences`")
    why = {
        "coding": "the licence of the coding as an SPDX name such as CC-BY-4.0",
        "code": "the licence of the code as an SPDX name such as Apache-2.0",
        "text_note": "whose the articles' texts are, and what may be done with them",
    }
    for key in ("coding", "code"):
        problems.matching(node, key, _SPDX.fullmatch, "an SPDX name such as CC-BY-4.0 or Apache-2.0")
    return Licences(**{key: problems.required_text(node, key, "`licences`", why[key]) or "" for key in why})


def _read_coders(root: MapNode, problems: Problems) -> tuple[Coder, ...]:
    coders: list[Coder] = []
    kinds = table("coders").field("kind").enum or ()
    form = re.compile(table("coders").field("coder_id").pattern or "")
    for node in problems.mappings(root.get("coders"), "coders"):
        problems.check_keys(node, ("coder_id", "kind", "name", "version"), "a coder")
        problems.required_text(node, "coder_id", "a coder", "an id such as coder:jane-doe")
        coder_id = problems.matching(node, "coder_id", form.fullmatch, "an id such as coder:jane-doe")
        if coder_id in [coder.coder_id for coder in coders]:
            problems.add(node.get("coder_id"), f"the coder `{coder_id}` is listed twice. Keep one of the two.")
        kind = problems.choice(node.get("kind"), "kind", kinds)
        if node.get("kind") is None and not problems.is_misspelt(node, "kind"):
            problems.add(node, f"a coder: `kind` is missing. Write one of: {', '.join(kinds)}.")
        name = problems.required_text(node, "name", "a coder", "who or what this coder is")
        version = problems.text(node.get("version"), "version")
        coders.append(Coder(coder_id or "", kind or "", name or "", version))
    return tuple(coders)


def _read_worked(root: MapNode, folder: Path, problems: Problems) -> WorkedParagraph | None:
    node = root.get("worked_paragraph")
    if problems.is_absent(node):
        return None
    if not isinstance(node, MapNode):
        problems.add(node, "`worked_paragraph` must be keys with values: article and begins.")
        return None
    problems.check_keys(node, ("article", "begins"), "`worked_paragraph`")
    article = problems.required_text(node, "article", "`worked_paragraph`", "the name of a folder in seeds/")
    begins = problems.required_text(node, "begins", "`worked_paragraph`", "the paragraph's first words")
    if article is not None and article not in article_ids(folder):
        known = did_you_mean(article, article_ids(folder))
        problems.add(node.get("article"), f"there is no article `{article}` in seeds/. {known}")
    return WorkedParagraph(article or "", begins or "", (node.get("begins") or node).line)


def read_coder(node: Node | None, problems: Problems, dataset: DatasetInfo) -> str | None:
    """Read the coder that a file or an entry names: one that ``build/dataset.yaml`` lists."""
    value = problems.text(node, "coder")
    if value is None or value in dataset.coder_ids:
        return value
    problems.add(
        node,
        f"`coder` is `{value}`, which build/dataset.yaml does not list. Add it there under `coders:`, or correct it. "
        + did_you_mean(value, dataset.coder_ids),
    )
    return None


def _check_digit(orcid: str) -> str:
    """Return the last sign that an ORCID must have by its other digits (ISO 7064, MOD 11-2)."""
    total = 0
    for digit in orcid.replace("-", "")[:-1]:
        total = (total + int(digit)) * 2
    return "0123456789X"[(12 - total % 11) % 11]


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
