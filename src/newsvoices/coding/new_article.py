"""Bring an article into a dataset: freeze its text, and set up what a person fills in and corrects."""

import hashlib
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from newsvoices.advice import command, did_you_mean, unreadable
from newsvoices.coding import templates
from newsvoices.coding.byline import bylines, find_author
from newsvoices.coding.dataset import article_ids, read_dataset
from newsvoices.coding.draft import write_draft
from newsvoices.coding.printed_date import find_other_date
from newsvoices.coding.registry import Registry, read_registry
from newsvoices.contract import table
from newsvoices.edtf import NotEdtf, parse_edtf
from newsvoices.errors import DataError, UsageError
from newsvoices.records import EXTRACTOR, Article, Coding
from newsvoices.text.decode import MAX_BYTES, decode_name, import_bytes, too_large
from newsvoices.text.forms import TABLE, form_of_data
from newsvoices.text.layout import lay_out
from newsvoices.text.slugs import article_slug, plain_slug

__all__ = ["NewArticle", "new_article"]

_NAME_LENGTH = 60
_OTHER_DATE = (
    "{0} was given as date of publication, but the text says “{1}”. Should that be right, delete {3} and "
    "{4}, and run this again with --published {2}"
)


@dataclass(frozen=True)
class NewArticle:
    """What was set up: the article's name, the dataset's folder, every file written, in reading order, and notes."""

    article_id: str
    folder: Path
    written: tuple[Path, ...]
    new_dataset: bool
    notes: tuple[str, ...]


def new_article(
    article_file: Path,
    folder: Path,
    *,
    propose: Callable[[Article], Coding],
    article_id: str | None = None,
    published: str | None = None,
    url: str | None = None,
    today: date | None = None,
) -> NewArticle:
    """Set up seed, metadata and a coding draft for an article, and the dataset itself where there is none.

    ``propose`` is the extractor. The file is normalised on import (byte-order mark dropped, line ends made
    LF) and the hash of the original is recorded. Nothing that exists is changed; if anything fails, nothing
    is left behind. One process at a time may do this to a folder.
    """
    _refuse_published(folder)
    raw = _read(article_file)
    _refuse_data(article_file, raw)
    text, normalised = import_bytes(raw, str(article_file))
    slug = _choose_id(article_file, article_id)
    _refuse_wrong_options(published, url)
    is_new = not (folder / "build" / "dataset.yaml").is_file()
    coder, registry = (EXTRACTOR, Registry()) if is_new else _curator_and_registry(folder)
    _refuse_known(folder, slug, text, article_file)
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    known = {"published": published, "reference_date": published} if published else {}
    article = Article(slug, text, digest, {"language": "en", **known})
    layout = lay_out(text)
    draft = write_draft(propose(article), article, layout, coder=coder, registry=registry)
    signed = bylines(text, layout)
    files = {
        Path("seeds") / slug / "article.txt": text,
        Path("seeds") / slug / "article.yaml": templates.article(
            author=find_author(signed, registry),
            bylines=signed,
            published=published,
            url=url,
            original_sha256=hashlib.sha256(raw).hexdigest(),
            text_sha256=digest,
            genres=table("articles").field("genre").enum or (),
            bases=table("articles").field("reference_basis").enum or (),
        ),
        Path("build") / "coding" / slug / "draft.yaml": draft,
    }
    if is_new:
        name = plain_slug(folder.resolve().name, _NAME_LENGTH) or "dataset"
        files |= templates.dataset(name, released=(today or date.today()).isoformat())
    other = find_other_date(text, layout, published) if published else None
    seed, coding = folder / "seeds" / slug, folder / "build" / "coding" / slug
    dated = _OTHER_DATE.format(published, *other, seed, coding) if other else None
    written = _write(folder, {path: content.encode("utf-8") for path, content in files.items()})
    return NewArticle(slug, folder, written, is_new, (*normalised, *filter(None, (dated,))))


def _read(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UsageError(f"{path} is a folder. Name the article's text file.")
        size = path.stat().st_size
        if not path.is_file():  # reading from a pipe may never end
            raise UsageError(
                f"{path} is not a file but a pipe or a device. Save the article as a text file, and name it."
            )
        if size > MAX_BYTES:
            raise DataError(too_large(str(path), size))
        return path.read_bytes()
    except FileNotFoundError:
        raise UsageError(f"{path}: there is no such file.{did_you_mean(path)} Name the article's text file.") from None
    except OSError as error:
        raise UsageError(unreadable(path, error)) from None


def _refuse_data(path: Path, raw: bytes) -> None:
    form = form_of_data(path.name, raw)
    if form is not None:
        raise DataError(
            f"{path}: this is {form}, and not the text of one article. Save the words of the article as a text file, "
            "headline first, and name that"
            + (
                "; a text whose name only looks like a table's needs another name, such as "
                f"{path.with_suffix('.txt').name}."
                if form == TABLE
                else "."
            )
        )


def _refuse_wrong_options(published: str | None, url: str | None) -> None:
    try:
        if published is not None:
            parse_edtf(published)
    except NotEdtf as error:
        raise UsageError(f"The date of publication cannot be read: {error.brief}") from None
    if url is not None and re.fullmatch(table("articles").field("url").pattern or "", url) is None:
        raise UsageError(
            f"The address {url!r} cannot be used: it begins with http:// or https:// and has no spaces, such as "
            "https://courier.example/port-strike."
        )


def _choose_id(path: Path, given: str | None) -> str:
    if given is None:
        return article_slug(decode_name(path.stem)) or "article"
    if re.fullmatch(table("articles").field("article_id").pattern or "", given) is None:
        raise UsageError(
            f"The article's name {given!r} cannot be used: it starts with a lower-case letter and has only "
            "lower-case letters, digits, - and _, such as port-strike."
        )
    return given


def _curator_and_registry(folder: Path) -> tuple[str, Registry]:
    """Return a dataset's registry, and its first coder that is not software; the extractor where there is none."""
    dataset = read_dataset(folder)
    curator = next(iter(dataset.deciders), EXTRACTOR)
    return curator, read_registry(folder, dataset)


def _refuse_published(folder: Path) -> None:
    if (folder / "datapackage.json").is_file():
        dataset = folder.resolve().parent
        if folder.resolve().name != "data":
            raise UsageError(
                f"{folder} holds published tables, or what `newsvoices extract` wrote; nothing was changed. Name a "
                "dataset's folder, or a new one."
            )
        raise UsageError(
            f"{folder}: this is the published data/ of {dataset}; nothing was changed. "
            f"Name the dataset's folder: {command('new', 'ARTICLE.txt', dataset)}"
        )


def _refuse_known(folder: Path, slug: str, text: str, source: Path) -> None:
    if (folder / "seeds" / slug).exists():
        raise UsageError(
            f"There is already an article {slug} in {folder / 'seeds'}; nothing was changed. A frozen text "
            "is never replaced: give a changed text another name, and say `supersedes` in its article.yaml."
        )
    for other in article_ids(folder):
        try:
            same = (folder / "seeds" / other / "article.txt").read_bytes() == text.encode("utf-8")
        except OSError:
            continue
        if same:
            raise DataError(
                f"{source}: the same text is already there as {other}; nothing was changed. If another "
                "publisher carries it, note that copy's address as related_url in "
                f"{folder / 'seeds' / other / 'article.yaml'}."
            )


def _write(folder: Path, files: dict[Path, bytes]) -> tuple[Path, ...]:
    """Write all files or none: into a folder beside their places first, then each into its place.

    The seed comes last, so that an article exists only when everything else of it does.
    """
    for path, content in files.items():
        target = folder / path
        if target.exists() and (not target.is_file() or target.read_bytes() != content):
            raise UsageError(f"{target} is already there; nothing was changed. Move it away, or choose another name.")
    staging = folder / ".newsvoices-new"
    placed: list[Path] = []
    made: list[Path] = []
    order = sorted(files, key=lambda path: (path.parts[0] == "seeds", path.name == "article.txt", str(path)))
    try:
        made = _make_folders(staging, made)
        for number, path in enumerate(order):
            (staging / str(number)).write_bytes(files[path])
        for number, path in enumerate(order):
            target = folder / path
            made = _make_folders(target.parent, made)
            if not target.exists():
                (staging / str(number)).rename(target)
                placed.append(target)
    except BaseException as error:  # an interrupt, too, leaves nothing half done
        for target in placed:
            target.unlink(missing_ok=True)
        shutil.rmtree(staging, ignore_errors=True)
        for made_folder in reversed(made):
            if made_folder.exists() and not any(made_folder.iterdir()):
                made_folder.rmdir()
        if not isinstance(error, OSError):
            raise
        raise DataError(
            f"{folder}: the files cannot be written ({error.strerror}); nothing was changed. Make room or "
            "give yourself the right to write there, and run the command again."
        ) from None
    shutil.rmtree(staging, ignore_errors=True)
    return tuple(folder / path for path in files)


def _make_folders(path: Path, made: list[Path]) -> list[Path]:
    missing = [parent for parent in (path, *path.parents) if not parent.exists()]
    for parent in reversed(missing):
        parent.mkdir()
        made.append(parent)
    return made
