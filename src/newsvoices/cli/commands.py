"""The commands: each takes what the parser read and returns its exit status, and imports what it needs only then."""

import argparse

from newsvoices.cli.output import complain, say, stages

__all__ = ["build", "cite", "evaluate", "extract", "find", "new", "show", "validate", "verify"]


def extract(given: argparse.Namespace) -> int:
    """Find who said what in articles, and write it as tables or a summary."""
    from newsvoices.apply.command import Asked, run_extract

    asked = Asked(
        names=given.files,
        published=given.published,
        dates=given.dates,
        encoding=given.encoding,
        columns=given.column,
        folder=given.to,
        format=given.format,
        jobs=given.jobs,
        whole=given.all,
        authors=given.author,
    )
    return run_extract(asked, say, complain)


def evaluate(given: argparse.Namespace) -> int:
    """Measure the extractor on annotated articles or a curated dataset."""
    from newsvoices.evaluate.command import run_evaluate

    return run_evaluate(given.gold, given.predictions, given.boot, given.write, say)


def build(given: argparse.Namespace) -> int:
    """Publish a dataset, or check what is published."""
    from newsvoices.build.run import build_dataset
    from newsvoices.build.summary import format_summary

    with stages() as tell:
        built = build_dataset(given.folder, check_only=given.check, tell=tell)
    say(format_summary(built))
    return 0


def new(given: argparse.Namespace) -> int:
    """Set up an article."""
    from newsvoices.build.adding import add_article, describe_new

    say(describe_new(add_article(given.article, given.folder, given.name, given.published, given.url)))
    return 0


def validate(given: argparse.Namespace) -> int:
    """Run every rule on a published dataset; the status is 1 where one is broken."""
    from newsvoices.build.validating import validate_folder

    text, wrong = validate_folder(given.folder)
    say(text)
    return 1 if wrong else 0


def verify(given: argparse.Namespace) -> int:
    """Read every published file and row's words again."""
    from newsvoices.read.commands import run_verify

    return _print(run_verify(given.dataset or given.folder))


def show(given: argparse.Namespace) -> int:
    """Show the words behind a row."""
    from newsvoices.read.commands import run_show

    return _print(run_show(given.row_id, given.json, given.dataset))


def find(given: argparse.Namespace) -> int:
    """List where a word occurs."""
    from newsvoices.read.commands import run_find

    return _print(run_find(given.word, given.dataset))


def cite(given: argparse.Namespace) -> int:
    """Say how to cite a dataset, a table or a row."""
    from newsvoices.read.commands import run_cite

    return _print(run_cite(given.target, given.style, given.dataset))


def _print(answer: tuple[str, int]) -> int:
    say(answer[0])
    return answer[1]
