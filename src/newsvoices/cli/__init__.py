"""The command line: ``newsvoices extract | evaluate | build | new | validate | verify | show | find | cite``."""

from newsvoices.cli.run import main

__all__ = ["main"]
