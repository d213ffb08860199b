"""Add an article: the extractor's draft, the seed and the metadata, for ``newsvoices new``."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from newsvoices.advice import command, quoted
from newsvoices.apply.language import explain_silence
from newsvoices.build.alone import alone
from newsvoices.coding.new_article import NewArticle, new_article
from newsvoices.errors import UsageError
from newsvoices.extractor import propose

__all__ = ["add_article", "describe_new"]

_WAIT_SECONDS = 10
"""How long another command may take that works on the dataset; setting up an article takes a second or two."""

_UNDATED = (
    "no date of publication was given, so that the draft makes no dates of words such as “on Monday”. To have it "
    "do so, delete seeds/{0} and build/coding/{0}, and run this again with --published DATE"
)


def add_article(
    article_file: Path, folder: Path, name: str | None = None, published: str | None = None, url: str | None = None
) -> NewArticle:
    """Set up an article in a dataset folder; raises one error that says what is wrong, and then leaves nothing."""
    beside = _like_named(folder)
    with _made(folder), alone(folder, _WAIT_SECONDS):
        new = new_article(
            article_file,
            folder,
            propose=lambda article: propose(
                article.text, article_id=article.article_id, reference_date=article.meta.get("reference_date")
            ),
            article_id=name,
            published=published,
            url=url,
        )
    silence = explain_silence(new.written[0].read_text(encoding="utf-8"))
    undated = None if published else _UNDATED.format(new.article_id)
    return replace(new, notes=(*new.notes, *filter(None, (beside, undated, silence))))


def _like_named(folder: Path) -> str | None:
    """Say which dataset is called nearly like a folder that is not there yet; None where there is none."""
    if folder.exists():
        return None
    with suppress(OSError):
        datasets = sorted(path.name for path in folder.absolute().parent.iterdir() if (path / "seeds").is_dir())
        for name in get_close_matches(folder.name, datasets, n=1, cutoff=0.75):
            return f"this is a new dataset, and there is another of nearly that name, {quoted(folder.with_name(name))}"
    return None


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """Make a folder where it is missing; it goes again if nothing is put there."""
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file, not a folder. Name a folder for the dataset.")
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    with suppress(OSError):  # the lock says what is wrong
        folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    finally:
        for path in missing:
            with suppress(OSError):
                path.rmdir()


def describe_new(new: NewArticle) -> str:
    """Say what was set up and what to do next."""
    draft = new.folder / "build" / "coding" / new.article_id / "draft.yaml"
    lines = [
        f"Set up {new.article_id} in {new.folder}" + (" (a new dataset)." if new.new_dataset else "."),
        *(f"  wrote {path}" for path in new.written),
        *(f"  note: {note}" for note in new.notes),
        "",
        "What is left to do:",
        f"  1. Fill in {new.folder / 'seeds' / new.article_id / 'article.yaml'}"
        + (f" and {new.folder / 'build' / 'dataset.yaml'}" if new.new_dataset else "")
        + f"; its author and publisher need entries in {new.folder / 'build' / 'actors.yaml'}.",
        f"  2. Correct {draft} and save it as final.yaml beside it, with yourself as its coder.",
        f"  3. {command('build', new.folder)}",
    ]
    return "\n".join(lines)
