"""What desktops and open spreadsheets leave in a folder: nobody's data, so no build, check or copy minds it."""

__all__ = ["is_junk"]

_NAMES = {".DS_Store", "Thumbs.db", "desktop.ini"}
_STARTS = (".~lock.", "~$", "._")


def is_junk(path: str) -> bool:
    """Say whether a path, with forward slashes, names such a file."""
    name = path.rsplit("/", 1)[-1]
    return name in _NAMES or name.startswith(_STARTS)
