"""Find who signs below a letter's closing formula: [Yours faithfully, | Jane Doe | Springfield]."""

import re
from collections.abc import Sequence

from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.places import code_of_town
from newsvoices.text.signers import name_and_more

__all__ = ["closes", "signs_below"]

_LINE = 80  # characters of a line that signs, or of one below it
_BELOW = 4  # lines under a name: a post, a street, a town
_WISHES = r"(?:with )?(?:my |our |all )?(?:(?:best|good|kind|kindest|warm|warmest|many) (?:and )?)*(?:regards|wishes)"
_WORD = r"(?:(?:very |most )?(?:sincerely|faithfully|truly|respectfully|cordially|gratefully|etc\.?|&c\.?))"
_YOURS = rf"(?:{_WORD},? )?yours(?:,? {_WORD}|,? in haste|,? ever)?"
_THANKS = r"(?:best|cheers|(?:with |many )*thanks|thank you)(?=,)"
_FORMULA = re.compile(
    rf"(?:(?:^|(?<=[.!?”\"’)])\s+)(?:[—–-]{{1,2}}\s*)?{_YOURS}"
    rf"|^(?:[—–-]{{1,2}}\s*)?(?:{_WORD}|{_WISHES}|{_THANKS}))"
    r"[,.]?(?:\s*[—–-]{1,2}|(?<=,)\s+(?P<name>(?-i:[A-Z]).{1,60}))?$",
    re.I,
)
_BRACKETS = re.compile(r"^\((\w+\.?)\)")  # around a title
_OTHERS = re.compile(r"\band\b|&")


def closes(line: str) -> bool:
    """Say whether a line is, or ends with, the formula that closes a letter."""
    return _FORMULA.search(line) is not None


def signs_below(lines: Sequence[str]) -> tuple[str, Sequence[str]] | None:
    """Return whoever signs the last of some lines, below the formula that closes a letter, and its lines before that.

    None without a formula, or where several sign.
    """
    for at in reversed(range(max(0, len(lines) - _BELOW - 2), len(lines))):
        formula = _FORMULA.search(lines[at])
        if formula is not None:
            name = _signer([*filter(None, [formula["name"]]), *lines[at + 1 :]])
            letter = [*lines[:at], *filter(None, [lines[at][: formula.start()].strip()])]
            return (name, letter) if name and letter else None
    return None


def _signer(lines: Sequence[str]) -> str | None:
    """Return the one person whom the first of the lines below a formula names."""
    name, *below = lines or [""]
    found = name_and_more(_BRACKETS.sub(r"\1", name.strip("—– "))) if len(name) <= _LINE else None
    if found is None or _OTHERS.search(" ".join(found)) or _names_one(found[1]):
        return None
    return found[0] if len(below) <= _BELOW and all(map(_is_below, below)) else None


def _is_below(line: str) -> bool:
    """Say whether a line may be somebody's post, street or town, and names nobody else."""
    return len(line) <= _LINE and not _names_one(line) and (line[0].isupper() or line[0].isdigit())


def _names_one(line: str) -> bool:
    """Say whether a line begins with somebody's given name, and with no town's."""
    first = line.partition(",")[0].strip(" .")
    return bool(first) and bool(sex_of_given(first.split()[0])) and not code_of_town(first)
