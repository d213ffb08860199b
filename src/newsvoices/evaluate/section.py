"""A part of the report: a table of figures with what they mean, printed for a terminal or as Markdown."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsvoices.measure.bootstrap import Interval
from newsvoices.publish.codebook_reference import cell, table_lines

__all__ = ["Picture", "Section", "per_cent", "signed", "with_interval"]


@dataclass(frozen=True)
class Picture:
    """A picture of a section: the name of its file beside the page, what it shows, and the SVG."""

    name: str
    title: str
    svg: str


@dataclass(frozen=True)
class Section:
    """A titled table; ``before`` says what was measured on what, ``after`` what to keep in mind."""

    title: str
    before: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    after: str = ""
    picture: Picture | None = None

    def as_text(self) -> str:
        """Return the section for a terminal: columns aligned, words to the left and figures to the right."""
        lines = [self.header, *self.rows]
        widths = [max(len(line[i]) for line in lines) for i in range(len(self.header))]
        table = ["  ".join(self._padded(line, widths)).rstrip() for line in lines]
        return "\n".join(filter(None, [self.title, self.before, *table, self.after]))

    def _padded(self, line: Sequence[str], widths: Sequence[int]) -> list[str]:
        worded = [i == 0 or name.startswith("what") for i, name in enumerate(self.header)]
        return [
            value.ljust(width) if left else value.rjust(width)
            for value, width, left in zip(line, widths, worded, strict=True)
        ]

    def as_markdown(self) -> str:
        """Return the section as Markdown."""
        rows = [[cell(value) for value in row] for row in self.rows]
        shown = f"![{cell(self.picture.title)}]({self.picture.name})" if self.picture else ""
        table = table_lines(list(self.header), rows) if rows else ""
        parts = [f"## {self.title}", self.before, table, self.after, shown]
        return "\n\n".join(filter(None, parts))


def per_cent(value: float | None) -> str:
    """Return a share in per cent with one decimal, a dash for None."""
    return "–" if value is None else f"{100 * value:.1f}"


def signed(value: float) -> str:
    """Return a difference of shares in points of per cent, with its sign."""
    return f"{100 * value:+.1f}"


def with_interval(interval: Interval | None) -> str:
    """Return an interval of shares in per cent, a dash for None."""
    return "–" if interval is None else f"{per_cent(interval[0])}–{per_cent(interval[1])}"
