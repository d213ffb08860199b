"""The errors that a user can cause, each with the exit status of the command that meets it."""

__all__ = ["DataError", "NewsvoicesError", "UsageError"]


class NewsvoicesError(Exception):
    """An error with a complete message for a person: what was found, where, what is allowed, what to do."""

    exit_status = 1


class DataError(NewsvoicesError):
    """The data, a source file or a curator's file is wrong (exit status 1)."""


class UsageError(NewsvoicesError):
    """The command or call itself is wrong: an unknown name, a missing file (exit status 2)."""

    exit_status = 2
