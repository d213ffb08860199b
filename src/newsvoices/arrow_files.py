"""Hand Arrow what it reads as its own: threads of Arrow may let go of that when Python has begun to end.

Of a file or of bytes of Python, a thread can let go only with the interpreter's lock, and one that asks for it then
takes the whole process down ("terminate called without an active exception"), though all is done.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pyarrow as pa

__all__ = ["arrow_bytes", "arrow_file"]


@contextmanager
def arrow_file(path: Path) -> Iterator[pa.NativeFile]:
    """Open a file to be read; raises OSError as Python does."""
    import pyarrow as pa

    path.open("rb").close()  # Arrow's own complaints are long, and give a folder no number
    with pa.OSFile(os.fsencode(path)) as file:  # as bytes: the locale may not spell it
        yield file


def arrow_bytes(data: bytes) -> pa.BufferReader:
    """Return a copy of some bytes to be read."""
    import pyarrow as pa

    copy = pa.BufferOutputStream()
    copy.write(data)
    return pa.BufferReader(copy.getvalue())
