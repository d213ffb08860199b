"""Verify a package: every file against its checksum, every anchored row against the article's text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsvoices.read.opening import open_package
from newsvoices.read.verify_files import Problem, check_files
from newsvoices.read.verify_rows import check_rows

if TYPE_CHECKING:
    import pandas as pd

    from newsvoices.read.opening import Dataset

__all__ = ["Report", "verify"]

_SHOWN = 20


@dataclass(frozen=True)
class Report:
    """What ``verify`` found. ``problems`` is a DataFrame, empty when all is well."""

    folder: str
    n_files: int
    n_rows: int
    problems: pd.DataFrame
    left_out: tuple[str, ...] = ()
    """Listed files that an installed copy leaves out on purpose."""

    @property
    def ok(self) -> bool:
        """Whether no problem was found."""
        return self.problems.empty

    def __str__(self) -> str:
        checked = f"{self.n_files} files re-hashed, {self.n_rows} rows re-read from the texts; {self.folder}"
        absent = ", ".join(self.left_out)
        left = [f"Left out of an installed copy on purpose: {absent}."] if absent else []
        if self.ok:
            return "\n".join([f"All is well: {checked}.", *left])
        count = len(self.problems)
        lines = [f"{count} problem{'s' if count > 1 else ''}: {checked}.", *left]
        for problem in self.problems.head(_SHOWN).itertuples():
            lines += [
                "",
                f"{problem.place}",
                f"  expected  {problem.expected}",
                f"  actual    {problem.actual}",
                f"  likely    {problem.likely_cause}",
                f"  do        {problem.what_to_do}",
            ]
        if count > _SHOWN:
            lines += ["", f"and {count - _SHOWN} more: see .problems of nv.verify()."]
        return "\n".join(lines)


def verify(dataset: Dataset = None) -> Report:
    """Check that a copy of the dataset is whole and unaltered, and that its rows say what the texts say.

    Every file is hashed and compared with SHA256SUMS; every anchored row (text, cue, source, date words,
    quoted words, marker, sentence) is cut again from the packaged text at its offsets. The report has ``ok``,
    ``n_files``, ``n_rows`` and ``problems``, a DataFrame that says for each what was expected, what was
    found, the likely cause and what to do. Nothing is changed.
    """
    import pandas as pd

    package = open_package(dataset)
    n_files, left_out, problems = check_files(package)
    n_rows, wrong = check_rows(package, {problem.place for problem in problems})
    frame = pd.DataFrame([*problems, *wrong], columns=list(Problem._fields))
    return Report(str(package.folder), n_files, n_rows, frame, left_out)
