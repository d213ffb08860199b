"""Read an article's bytes as the text that everything else points into, or refuse them in one message."""

import os
import re
import sys
from pathlib import Path

from newsvoices.advice import command, unreadable
from newsvoices.errors import DataError

__all__ = [
    "MAX_BYTES",
    "blank_controls",
    "decode_article",
    "decode_bytes",
    "decode_name",
    "import_bytes",
    "is_markup",
    "replace_controls",
    "too_large",
]

MAX_BYTES = 5 * 1024 * 1024
"""The largest text file that is read: far above any article, far below what would exhaust a laptop."""

# Tables, workbooks and XML cannot hold these; line separators and bidirectional controls are no such thing.
_CONTROL = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


_MARKUP = re.compile(r"\ufeff?\s*<(?:!doctype\s+\w+|html|head|body|svg|rss|feed|\?xml)\b", re.IGNORECASE)

_DOCUMENTS = {
    b"%PDF": "a PDF; take its text out, for example with pdftotext",
    b"PK\x03\x04": "a zip archive or an office document (.docx, .odt, .epub); save its text as plain text in UTF-8",
    b"\xd0\xcf\x11\xe0": "an old office document (.doc); save its text as plain text in UTF-8",
    b"{\\rtf": "a document in Rich Text Format; save its text as plain text in UTF-8",
    b"\x1f\x8b": "compressed by gzip; unpack it first (JSON Lines and tables are read as .jsonl.gz and .csv.gz)",
}
"""Files that hold a text and are none, by their first bytes."""


def decode_article(path: Path | str) -> str:
    """Return the text of the file at ``path`` exactly as it is, or raise a DataError that says what is wrong."""
    file = Path(path)
    if not file.exists():
        raise DataError(f"{file}: there is no such file. Put the article's plain text there.")
    if not file.is_file():
        raise DataError(f"{file}: this is not a file. Put the article's plain text in a file of that name.")
    try:
        size = file.stat().st_size
        if size > MAX_BYTES:
            raise DataError(too_large(str(file), size))
        data = file.read_bytes()
    except OSError as error:
        raise DataError(unreadable(file, error)) from None
    return decode_bytes(data, str(file))


def decode_bytes(data: bytes, where: str) -> str:
    """Return ``data`` decoded as strict UTF-8; ``where`` names the file in messages.

    Nothing is repaired: a byte-order mark, carriage returns, control characters and blank files are refused.
    """
    if len(data) > MAX_BYTES:
        raise DataError(too_large(where, len(data)))
    if not data.strip():
        found = "the file is empty" if not data else "the file holds only white space"
        raise DataError(f"{where}: {found}. An article needs words: put its plain text in this file.")
    for start, what in _DOCUMENTS.items():
        if data.startswith(start):
            raise DataError(f"{where}: this is {what}.")
    advice = f"import it with `{command('new', where)}`, which records the original's hash"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise DataError(
            f"{where}: the file begins with a UTF-16 byte-order mark; articles are UTF-8 text. "
            "Save it as UTF-8 without a byte-order mark; `newsvoices extract` reads it as it is with --encoding utf-16."
        )
    if b"\x00" in data:
        at = data.index(b"\x00")
        raise DataError(
            f"{where}: NUL byte at byte {at}, {_line(data, at)}; the file looks binary, and articles are "
            "plain UTF-8 text. Export the article as plain text."
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        at = error.start
        raise DataError(
            f"{where}: byte 0x{data[at]:02x} at byte {at}, {_line(data, at)} is not UTF-8; articles are "
            "UTF-8 text. Save the file as UTF-8 (it may be Windows-1252 or Latin-1); `newsvoices extract` reads it as "
            "it is with --encoding windows-1252."
        ) from None
    if text.startswith("\ufeff"):
        raise DataError(
            f"{where}: the file begins with a byte-order mark, which a frozen article may not have; {advice}."
        )
    if "\r" in text:
        at = data.index(b"\r")
        kind = "CRLF" if data[at : at + 2] == b"\r\n" else "CR"
        raise DataError(
            f"{where}: {kind} line end at byte {at}, {_line(data, at)}; a frozen article has LF line ends; {advice}."
        )
    control = _CONTROL.search(text)
    if control:
        at = len(text[: control.start()].encode())
        raise DataError(
            f"{where}: control character U+{ord(control.group()):04X} at byte {at}, {_line(data, at)}; "
            "tables and workbooks cannot hold it. Remove it from the file before you import it."
        )
    if not text.strip():
        raise DataError(
            f"{where}: the file holds only white space. An article needs words: put its plain text in this file."
        )
    return text


def decode_name(name: str) -> str:
    """Return a file's name as text, also where the locale cannot spell it: its bytes are read as UTF-8.

    Bytes that are no UTF-8 stay the halves of surrogate pairs that Python makes of them.
    """
    try:
        return os.fsencode(name).decode("utf-8", sys.getfilesystemencodeerrors())
    except UnicodeError:
        return name


def import_bytes(raw: bytes, where: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of a file from outside, and what was done to get it: byte-order mark dropped, line ends LF.

    ``where`` names the file in messages; raises DataError on everything else that an article's text may not have.
    """
    done = []
    data = raw
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
        done.append("the byte-order mark was dropped")
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        done.append("line ends were made LF")
    text = decode_bytes(data, where)
    if is_markup(text):
        raise DataError(
            f"{where}: this is the source of a web page (HTML or XML); articles are plain text. Save the words of the "
            "article as a text file: copied from the browser, or taken out with a tool for it."
        )
    return text, tuple(done)


def is_markup(text: str) -> bool:
    """Say whether a text is the source of a web page rather than what a reader sees of it."""
    return _MARKUP.match(text) is not None


def replace_controls(text: str) -> tuple[str, str]:
    """Return a text of the same length that tables can hold, and the control characters that are spaces in it now.

    Carriage returns become part of the line end: before a line feed a space, else a line feed. A byte-order mark,
    which Windows puts before a text, is a space too.
    """
    marked = text.startswith("\ufeff")
    plain = " " + text[1:] if marked else text
    spaced, found = blank_controls(plain.replace("\r\n", " \n").replace("\r", "\n"))
    return spaced, found + "\ufeff" * marked


def blank_controls(text: str) -> tuple[str, str]:
    """Return a text with spaces for the control characters that tables cannot hold, line ends apart, and which."""
    found = "".join(sorted(set(_CONTROL.findall(text)) | ({"\0"} & set(text))))
    return _CONTROL.sub(" ", text).replace("\0", " "), found


def _line(data: bytes, at: int) -> str:
    normal = data[:at].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return f"line {normal.count(bytes([10])) + 1}"


def too_large(where: str, size: int) -> str:
    """Say that a file is too large for an article."""
    return (
        f"{where}: the file has {size:,} bytes; an article may have at most {MAX_BYTES:,}. "
        "Check that this is one article as plain text."
    )
