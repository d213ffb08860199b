"""How text files are encoded that are not UTF-8: ``--encoding NAME``."""

import codecs

from newsvoices.errors import UsageError

__all__ = ["read_encoding"]


def read_encoding(given: str | None) -> str | None:
    """Return the encoding of text files as Python calls it, None for UTF-8; raises UsageError on what is none."""
    if given is None:
        return None
    try:
        found = codecs.lookup(given)
        "".encode(found.name)  # fails for those that are no encoding of text, as zip
    except (LookupError, ValueError):
        raise UsageError(
            f"--encoding: {given!r} is no encoding of text that is known here. Give one such as windows-1252, latin-1, "
            "utf-16 or gb18030."
        ) from None
    return None if found.name == "utf-8" else found.name
