"""What can be written on the command line: the commands, their arguments and their help."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from newsvoices.cli import commands
from newsvoices.cli.arguments import UNCHANGED, Parser, named_path, read_all, whole_number

__all__ = ["read_command"]

_MOST_SAMPLES = 1_000_000

_DESCRIPTION = """\
Turn news articles into validated, citable tables: who said what, what they
claimed, what happened.

`extract` reads any English article as it comes; `evaluate` measures how well.
A dataset is a folder with seeds/ (the articles) and build/ (what curators
decide). `new` sets one up, `build` publishes it as data/, and the other
commands check and quote what is published."""

_EXAMPLES = """\
examples:
  newsvoices extract speech.txt --published 2025-12-03
      who said what in an article, found by the extractor alone
  newsvoices evaluate treaty
      how the extractor alone compares with a curated dataset
  newsvoices new speech.txt my-dataset
      set up a dataset with this article, and a draft of its coding
  newsvoices build my-dataset
      validate it and publish my-dataset/data/
  newsvoices validate my-dataset
      run every rule on what is published
  newsvoices show kazak-russian-treaty:q01622
      the words behind a row
  newsvoices cite claims --style bibtex
      how to cite a table

`newsvoices COMMAND --help` says what a command takes.
exit status: 0 all is well, 1 the data are wrong, 2 the command is wrong"""


def read_command(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return what is written: the command (``run``), what stays when it is stopped (``kept``), and its arguments.

    Raises SystemExit where it is no command or only asks for help, when the parser has printed all there is to say.
    """
    return read_all(_command_parser(), arguments)


def _command_parser() -> Parser:
    parser = Parser(
        prog="newsvoices",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version)
    named = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def add(
        name: str, run: Callable[[argparse.Namespace], int], what: str, kept: str = UNCHANGED
    ) -> argparse.ArgumentParser:
        command: Parser = named.add_parser(name, help=what, description=what[0].upper() + what[1:] + ".")
        command.set_defaults(run=run, kept=kept, refuse=command.refuse)
        return command

    command = add(
        "extract",
        commands.extract,
        "find in any English article who said what, and write it as tables",
        kept="No tables were written",
    )
    command.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="text, JSON Lines or a table (.csv, .tsv, .parquet) with id, text and published, a folder of texts and "
        "JSON Lines, a pattern such as 'news/*.csv', or - (stdin: a text, JSON Lines, or CSV)",
    )
    command.add_argument(
        "--published",
        metavar="DATE",
        help="the publication date, such as 2025-06-12 or 12 June 2025, of all articles that carry none in JSON Lines "
        "or a table; a text's own date line is not read, and the number of a day in a spreadsheet (45987) is no date",
    )
    command.add_argument(
        "--dates",
        metavar="FILE.csv",
        type=named_path,
        help="a table of publication dates with the columns file and published, for many text files; --published is "
        "for those that it leaves out",
    )
    command.add_argument(
        "--encoding",
        metavar="NAME",
        help="the encoding of text files and tables that are not UTF-8, such as windows-1252",
    )
    command.add_argument(
        "--column",
        metavar="FIELD=NAME",
        action="append",
        default=[],
        help="the column, or key of JSON, that holds text, id, published, title (put before the text as headline), "
        "author (who wrote it), outlet or url (for citations), as in text=Body (repeatable)",
    )
    command.add_argument("--all", action="store_true", help="show every quote, claim and event, not the first of each")
    command.add_argument(
        "--to",
        metavar="FOLDER",
        type=named_path,
        help="a new folder for the tables, or that of a run that was stopped, to go on (default: a summary)",
    )
    command.add_argument("--format", choices=["csv", "parquet", "jsonl"], help="how to write the tables (default: csv)")
    command.add_argument(
        "--author",
        metavar="NAME",
        type=_author,
        action="append",
        default=[],
        help="whom citations name as author of the tables, such as yourself (repeatable); who wrote the articles is "
        "said by --column author=NAME",
    )
    command.add_argument("--jobs", metavar="N", help="processes that read (default: one per core, 8 at most)")
    command = add(
        "evaluate",
        commands.evaluate,
        "measure the extractor on annotated articles, or on a curated dataset",
        kept="The figures printed so far hold; a file of --write or --predictions may be missing or of an earlier run",
    )
    command.add_argument(
        "gold",
        metavar="GOLD",
        nargs="+",
        help="PolNeAR (a .jsonl.gz file, or a folder such as PolNeAR/data/dev), a dataset's folder, or the word treaty",
    )
    command.add_argument(
        "--predictions", metavar="FILE", type=named_path, help="also write the attributions found, for another scorer"
    )
    command.add_argument(
        "--boot",
        metavar="N",
        type=whole_number("number of samples", 1, _MOST_SAMPLES, 1000),
        default=1000,
        help="samples for intervals (default: 1000)",
    )
    command.add_argument("--write", metavar="FILE.md", type=named_path, help="also write the figures as a page")
    command = add(
        "build",
        commands.build,
        "validate a dataset and publish it as data/",
        kept="What was published before is as it was",
    )
    _folder(command, "the dataset's folder (default: the current one)")
    command.add_argument(
        "--check", action="store_true", help="write nothing; fail if what is published is not what the build makes"
    )
    command = add(
        "new",
        commands.new,
        "set up an article: its frozen text, metadata to fill in, and a draft of its coding",
        kept="What was there before is as it was",
    )
    command.add_argument("article", metavar="ARTICLE.txt", type=named_path, help="the article as plain text, UTF-8")
    _folder(command, "the dataset's folder; set up if it is not one yet (default: the current one)")
    command.add_argument("--name", help="the article's id, a short lower-case name (default: from the file's name)")
    command.add_argument("--published", metavar="DATE", help="its date of publication, such as 2014-11-13")
    command.add_argument("--url", help="the address of its page")
    command = add("validate", commands.validate, "run every rule on a published dataset")
    _folder(command, "the dataset's folder, or its data/ (default: the current one)")
    command = add("verify", commands.verify, "hash every published file and read every row's words again")
    either = command.add_mutually_exclusive_group()  # named as for validate, or as for show
    either.add_argument("folder", metavar="FOLDER", nargs="?", help="the same as --dataset FOLDER")
    _dataset(either)
    command = add("show", commands.show, "show the words of the article behind a row")
    command.add_argument("row_id", metavar="ROW_ID", help="such as kazak-russian-treaty:q01622")
    command.add_argument("--json", action="store_true", help="as JSON, with Web Annotation selectors")
    _dataset(command)
    command = add("find", commands.find, "list where a word occurs: tables, columns, codes and rows")
    command.add_argument("word", metavar="WORD")
    _dataset(command)
    command = add("cite", commands.cite, "say how to cite the dataset, a table or a row")
    command.add_argument(
        "target", metavar="TARGET", nargs="?", help="a table's name or a row's id (default: the dataset)"
    )
    command.add_argument("--style", default="text", help="text, bibtex, ris or csl (default: text)")
    _dataset(command)
    return parser


class _Version(argparse.Action):
    """Print the version; it is looked up only when asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, **_: object) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version and exit")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from newsvoices.read.opening import installed_version

        print(f"newsvoices {installed_version()}")
        parser.exit()


def _author(name: str) -> str:
    """A name for citations on one line, also where the locale cannot spell it."""
    from newsvoices.text.decode import decode_name

    author = " ".join(decode_name(name).split())
    if not author:
        raise argparse.ArgumentTypeError("the name is empty")
    if not author.isprintable():
        raise argparse.ArgumentTypeError("the name holds characters that cannot be printed")
    return author


def _folder(command: argparse.ArgumentParser, what: str) -> None:
    command.add_argument("folder", metavar="FOLDER", nargs="?", type=named_path, default=Path("."), help=what)


def _dataset(command: argparse._ActionsContainer) -> None:
    command.add_argument(
        "--dataset",
        metavar="FOLDER",
        help="another dataset: its folder or datapackage.json (default: the packaged one)",
    )
