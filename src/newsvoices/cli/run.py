"""Run what is written on the command line, whatever goes wrong in it."""

from collections.abc import Sequence

from newsvoices.cli.output import accept_every_character, complain, flush
from newsvoices.cli.parser import UNCHANGED, read_command
from newsvoices.errors import NewsvoicesError

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; every error a user can cause is one message."""
    accept_every_character()
    kept = UNCHANGED
    try:
        given = read_command(arguments)
        kept = given.kept
        status = int(given.run(given))
    except SystemExit as left:  # the parser has printed its help or its complaint
        status = int(left.code or 0)
    except NewsvoicesError as error:
        status = complain(str(error), error.exit_status)
    except BrokenPipeError:
        status = 0
    except KeyboardInterrupt:
        status = complain(f"interrupted; {kept[0].lower()}{kept[1:]}. Run the command again.", 130)
    except MemoryError:
        status = complain(f"the memory is used up. {kept}. Close other programs, then run the command again.", 1)
    except OSError as error:
        where = f"{error.filename}: " if error.filename is not None else ""
        status = complain(
            f"{where}{error.strerror or error}. {kept}. "
            "Check that file, its permissions and the disk, then run the command again.",
            1,
        )
    return flush(status)
