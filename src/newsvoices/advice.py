"""What messages advise: a command to type, and what to do about a file that the system does not let be read."""

import errno
import os
from difflib import get_close_matches
from pathlib import Path
from shlex import quote
from subprocess import list2cmdline

__all__ = ["command", "did_you_mean", "quoted", "remedy", "unreadable", "unreadable_reason"]


def quoted(word: str | os.PathLike[str]) -> str:
    """Return a word of a command as a shell of this system reads it: paths may hold spaces, marks and stars."""
    text = os.fspath(word)
    return list2cmdline([text]) if os.name == "nt" else quote(text)


def command(*words: str | os.PathLike[str]) -> str:
    """Return a command of newsvoices that can be copied into a shell; ``words`` are what stands behind the name."""
    return " ".join(["newsvoices", *map(quoted, words)])


def did_you_mean(path: Path, *, folders: bool = False) -> str:
    """Return a question that names what is called nearly so beside an absent path, behind a space; else nothing.

    With ``folders`` only a folder can have been meant.
    """
    try:
        beside = [name for name in os.listdir(path.parent) if name != path.name]
        there = sorted(name for name in beside if not folders or (path.parent / name).is_dir())
    except OSError:
        return ""
    near = get_close_matches(path.name, there, n=1, cutoff=0.75)
    return f" Did you mean {quoted(path.with_name(near[0]))}?" if near else ""


def unreadable(path: str | os.PathLike[str], error: OSError) -> str:
    """Say that a file cannot be read, why, and what to do about that reason."""
    return f"{os.fspath(path)}: {unreadable_reason(path, error)}"


def unreadable_reason(path: str | os.PathLike[str], error: OSError) -> str:
    """Say the same where the file has been named already."""
    return f"the file cannot be read ({error.strerror or error}). {remedy(path, error)}"


def remedy(path: str | os.PathLike[str], error: OSError) -> str:
    """Return what to do about a file that the system does not let be read, as a sentence."""
    if error.errno in (errno.EACCES, errno.EPERM):
        way = "in its properties" if os.name == "nt" else f"chmod u+r {quoted(path)}, where it is yours"
        return f"Give yourself the right to read it ({way}), or ask its owner; then run the command again."
    if error.errno == errno.EISDIR:
        return "A folder stands where a file is needed: move it away, or name a file."
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return "Close other programs, then run the command again."
    return "Look whether it opens elsewhere and whether its disk is there, or copy it to another place."
