"""Take the words of an article, and the names and messages around them, as tables can hold them."""

from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256

from newsvoices.errors import DataError
from newsvoices.text.decode import blank_controls, import_bytes, replace_controls

__all__ = ["hash_bytes", "import_words", "in_a_row", "printable", "shortened"]

_SHOWN = 80  # characters of a value in a message


def import_words(data: bytes, where: str, encoding: str | None = None) -> tuple[str, str]:
    """Return a text from outside, and the control characters that are spaces in it: text from PDF has form feeds."""
    replaced = ""
    if encoding is not None:
        data = _recoded(data, where, encoding)
    if b"\0" not in data:  # the sign of a binary file, which is refused
        with suppress(UnicodeDecodeError):  # refused as well
            spaced, replaced = blank_controls(data.decode("utf-8"))
            data = spaced.encode("utf-8")
    text, _ = import_bytes(data, where)
    return text, replaced


def _recoded(data: bytes, where: str, encoding: str) -> bytes:
    """Return a file's bytes in UTF-8."""
    try:
        return data.decode(encoding).encode("utf-8")
    except UnicodeError as error:
        raise DataError(f"{where}: this is not {encoding} ({error}). Name the encoding that it was saved in.") from None


def hash_bytes(data: bytes) -> str:
    """Return the SHA-256 of what was received."""
    return sha256(data).hexdigest()


def printable(said: str) -> str:
    """Return a name or message as tables can hold it: bytes that are no UTF-8, as names have, are spelled out."""
    return replace_controls(said.encode("utf-8", "backslashreplace").decode())[0]


def in_a_row(words: Sequence[str]) -> str:
    """Return words as a sentence lists them (``a, b and c``)."""
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)


def shortened(said: str) -> str:
    """Return what a message shows of a value on its one line."""
    seen = printable(said).replace("\n", " ")
    return seen if len(seen) <= _SHOWN else f"{seen[:_SHOWN]}…"
