"""Tell what a build wrote from what a person put beside it, and delete only the former.

A published folder lists its files in SHA256SUMS. Whatever is not named there is somebody's, and stays.
"""

import os
from contextlib import suppress
from pathlib import Path

from newsvoices.errors import DataError
from newsvoices.junk import is_junk
from newsvoices.publish.checksums import SUMS_NAME, hash_file, list_files, read_sums

__all__ = ["files_of_others", "is_whole", "remove_folder", "same_files"]


def is_whole(folder: Path) -> bool:
    """Return whether every file that the folder's SHA256SUMS lists is there, unaltered."""
    try:
        return all(hash_file(folder / path) == digest for path, digest in read_sums(folder).items())
    except (DataError, OSError):
        return False


def same_files(left: Path, right: Path) -> bool:
    """Return whether two folders hold the same files, byte for byte, but for what desktops leave."""
    names = [path for path in list_files(left) if not is_junk(path)]
    if names != [path for path in list_files(right) if not is_junk(path)]:
        return False
    return all(hash_file(left / path) == hash_file(right / path) for path in names)


def files_of_others(folder: Path) -> list[str]:
    """List the files, links and empty folders that the SHA256SUMS of the folder does not account for."""
    try:
        ours = {SUMS_NAME, *read_sums(folder)}
    except DataError:
        ours = set()
    folders = {parent.as_posix() for path in ours for parent in Path(path).parents}
    found = [path for path in list_files(folder) if path not in ours and not is_junk(path)]
    for root, inner, names in os.walk(folder):
        here = Path(root).relative_to(folder)
        found += [(here / name).as_posix() for name in inner if (Path(root) / name).is_symlink()]
        if not inner and not names and here.as_posix() not in folders and Path(root) != folder:
            found.append(f"{here.as_posix()}/")
    return sorted(found)


def remove_folder(folder: Path) -> None:
    """Delete a folder of a build, SHA256SUMS last, so that a killed deletion can be taken up again."""
    last = folder / SUMS_NAME
    for root, inner, names in os.walk(folder, topdown=False):
        for name in names:
            if (path := Path(root) / name) != last:
                path.unlink()
        for name in inner:
            (Path(root) / name).rmdir()
    with suppress(FileNotFoundError):
        last.unlink()
    folder.rmdir()
