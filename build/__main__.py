"""Build the dataset that this folder belongs to: ``python build``."""

import gc
import sys
from pathlib import Path


def run() -> int:
    """Call the package's build on this dataset; say how to install it where it, or what it needs, is missing."""
    root = Path(__file__).resolve().parent.parent
    try:
        from newsvoices.cli import main

        return main(["build", str(root), *sys.argv[1:]])
    except ModuleNotFoundError as error:
        print(
            f"newsvoices cannot run here: Python finds no module {error.name or error}. "
            f"Install newsvoices and what it needs first:\n\n    pip install -e {root}\n\nthen run: python build",
            file=sys.stderr,
        )
        return 2


if __name__ == "__main__":
    # A build makes many objects and few cycles: looking for cycles after every 700 took a tenth of its time.
    gc.set_threshold(200_000, 10, 10)
    sys.exit(run())
