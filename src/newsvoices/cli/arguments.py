"""What a command line reads its arguments with: a parser that names what was meant, and kinds of arguments."""

import argparse
import re
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn

__all__ = ["UNCHANGED", "Parser", "named_path", "read_all", "whole_number"]

_WORKBOOKS = ("excel", "xlsx", "xls", "xlsm", "ods", "calc")
_WORKBOOK = (
    "Excel opens CSV, which is written without --format; of any table pandas makes a workbook: "
    'newsvoices.load("quotes", dataset="FOLDER").to_excel("quotes.xlsx")'
)
UNCHANGED = "Nothing was changed"
"""What a command that only reads leaves when it is stopped."""


class Parser(argparse.ArgumentParser):
    """A parser whose complaint about a word that is no choice, or no option, names the nearest one."""

    def __init__(self, *given: Any, **named: Any) -> None:
        """Read options by their whole names alone: a beginning may be that of another one in the next version."""
        super().__init__(*given, **{"allow_abbrev": False, **named})

    def refuse(self, words: Sequence[str]) -> NoReturn:
        """Complain of words that the command does not take."""
        named = words[0].partition("=")[0]
        known = re.findall(r"--[a-z]+", self.format_help())
        begun = [one for one in known if one.startswith(named.lower())] if re.match("--.", named) else []
        near = begun or (get_close_matches(named.lower(), known, n=1) if named.startswith("-") else [])
        self.error(f"unrecognized arguments: {' '.join(words)}" + (f". Did you mean {near[0]!r}?" if near else ""))

    def error(self, message: str) -> NoReturn:
        wrong = re.fullmatch(r".*invalid choice: '(.+)' \(choose from (.+)\)", message, re.DOTALL)
        if wrong is not None:
            near = get_close_matches(wrong[1].lower(), re.findall(r"[\w-]+", wrong[2]), n=1)
            message += f". Did you mean {near[0]!r}?" if near else ""
            if message.startswith("argument --format") and wrong[1].lower().strip(".") in _WORKBOOKS:
                message += f". {_WORKBOOK}"
        super().error(message)


def read_all(parser: Parser, arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return what is written, ``refuse`` of the command among its defaults; raises SystemExit where words are left."""
    given, rest = parser.parse_known_args(arguments)
    if rest:
        given.refuse(rest)
    return given


def named_path(name: str) -> Path:
    """Read a path; an empty one, as of a variable that is not set, would be the current folder."""
    if not name:
        raise argparse.ArgumentTypeError("the name is empty")
    return Path(name)


def whole_number(what: str, least: int, most: int, usual: int) -> Callable[[str], int]:
    """Return a reader of whole numbers in these bounds, whose complaint says ``what`` they are."""

    def read(given: str) -> int:
        number = int(given) if re.fullmatch(r"[0-9]{1,9}", given) else -1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(
                f"{given!r} is no {what}; give a whole number from {least} to {most:,}, of which {usual} is usual"
            )
        return number

    return read
