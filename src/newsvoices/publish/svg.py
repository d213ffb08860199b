"""Small SVG drawing: escaped text whose width is known before any font is, so that boxes fit the words."""

import re
import unicodedata
from collections.abc import Iterable

__all__ = ["BIDI_CONTROLS", "Canvas", "break_word", "text_width", "wrap"]

# Advance widths of Helvetica (and of Arial and Liberation Sans, which share them), in thousandths of an em.
_WIDTHS = {
    **dict.fromkeys("cksvxyzJ", 500),
    **dict.fromkeys("ijl‘’", 222),
    **dict.fromkeys(" .,:;ftI!/\\[]", 278),
    **dict.fromkeys("r()-“”„`", 333),
    **dict.fromkeys("{}", 334),
    **dict.fromkeys("ABEKPSVXY&", 667),
    **dict.fromkeys("CDHNRUw", 722),
    **dict.fromkeys("GOQ", 778),
    **dict.fromkeys("FTZ", 611),
    **dict.fromkeys("mM", 833),
    **dict.fromkeys("+<=>~−", 584),
    **dict.fromkeys("—…", 1000),
    "'": 191, "|": 260, '"': 355, "*": 389, "%": 889, "W": 944, "@": 1015,
}  # fmt: skip
_USUAL = 556
"""What most letters and all digits take."""
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Bidirectional controls: in a text they would reorder the words around it."""


def _clean(text: str) -> str:
    return " ".join(BIDI_CONTROLS.sub("", _NOT_XML.sub("\ufffd", text)).split())


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _char_width(char: str) -> int:
    if char in _WIDTHS:
        return _WIDTHS[char]
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    if unicodedata.east_asian_width(char) in ("W", "F"):
        return 1000
    return _WIDTHS.get(unicodedata.normalize("NFD", char)[0], _USUAL)


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a text in pixels at a font size, near enough to lay out by."""
    return sum(map(_char_width, text)) / 1000 * size * (1.06 if bold else 1.0)


def break_word(word: str, size: float, width: float, *, bold: bool = False) -> list[str]:
    """Cut a word into pieces of at most ``width`` pixels, never between a letter and its accent."""
    pieces, room = [""], width
    for char in word:
        needed = text_width(char, size, bold=bold)
        if needed > room and pieces[-1]:
            pieces.append("")
            room = width
        pieces[-1] += char
        room -= needed
    return pieces


def wrap(text: str, size: float, width: float, *, bold: bool = False, limit: int | None = None) -> list[str]:
    """Break a text into lines of at most ``width`` pixels; with ``limit``, cut it there with an ellipsis."""

    def fits(line: str) -> bool:
        return text_width(line, size, bold=bold) <= width

    lines: list[str] = []
    for word in _clean(text).split(" "):
        if lines and fits(f"{lines[-1]} {word}"):
            lines[-1] += f" {word}"
        else:
            lines += break_word(word, size, width, bold=bold)
    if limit is not None and len(lines) > limit:
        last = lines[limit - 1].rstrip(" ,.;:")
        while last and not fits(f"{last} …"):
            last = last[:-1].rstrip(" ,.;:")
        lines = [*lines[: limit - 1], f"{last} …"]
    return lines


class Canvas:
    """Collects shapes and writes one SVG document; the same calls give the same bytes."""

    def __init__(self, width: float, title: str, description: str) -> None:
        """Start a drawing of a fixed width; title and description are for readers who cannot see it."""
        self.width = width
        self._title = title
        self._description = description
        self._shapes: list[str] = []

    def rect(self, x: float, y: float, width: float, height: float, fill: str, *, radius: float = 4) -> None:
        """Draw a filled box with rounded corners."""
        self._shapes.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="{radius:g}" fill="{fill}"/>'
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, stroke: str = "#d0d5da") -> None:
        """Draw a thin line."""
        self._shapes.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{stroke}" stroke-width="1"/>'
        )

    def circle(self, x: float, y: float, radius: float, fill: str, stroke: str) -> None:
        """Draw a disc."""
        self._shapes.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="{fill}" stroke="{stroke}" stroke-width="2"/>'
        )

    def cross(self, x: float, y: float, radius: float, stroke: str) -> None:
        """Draw a diagonal cross."""
        left, right, top, bottom = x - radius, x + radius, y - radius, y + radius
        self._shapes.append(
            f'<path d="M{left:.1f} {top:.1f}L{right:.1f} {bottom:.1f}M{left:.1f} {bottom:.1f}L{right:.1f} {top:.1f}" '
            f'stroke="{stroke}" stroke-width="2.5" fill="none"/>'
        )

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = 14,
        fill: str = "#1f2328",
        bold: bool = False,
        italic: bool = False,
        turn: float = 0,
        anchor: str = "start",
        fitted: bool = False,
    ) -> None:
        """Write one line of text; ``fitted`` makes it exactly as wide as ``text_width`` says."""
        shown = _clean(text)
        style = f'font-size="{size:g}" fill="{fill}"'
        style += ' font-weight="600"' if bold else ""
        style += ' font-style="italic"' if italic else ""
        style += f' text-anchor="{anchor}"' if anchor != "start" else ""
        style += f' transform="rotate({turn:g} {x:.1f} {y:.1f})"' if turn else ""
        if fitted and shown:
            style += f' textLength="{text_width(shown, size, bold=bold):.1f}" lengthAdjust="spacingAndGlyphs"'
        self._shapes.append(f'<text x="{x:.1f}" y="{y:.1f}" {style}>{_escape(shown)}</text>')

    def lines(self, x: float, y: float, lines: Iterable[str], *, size: float = 14, leading: float = 1.35) -> float:
        """Write lines of text below each other, as wide as they were wrapped for; returns the y of the next line."""
        for line in lines:
            self.text(x, y, line, size=size, fitted=True)
            y += size * leading
        return y

    def write(self, height: float) -> str:
        """Return the document."""
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width:g} {height:g}" width="{self.width:g}" '
            f'height="{height:g}" role="img" font-family="Helvetica, Arial, \'Liberation Sans\', sans-serif">'
        )
        return "\n".join(
            [
                "<!-- Generated by the build from the tables. Do not edit. -->",
                head,
                f"<title>{_escape(_clean(self._title))}</title>",
                f"<desc>{_escape(_clean(self._description))}</desc>",
                f'<rect width="{self.width:g}" height="{height:g}" fill="#ffffff"/>',
                *self._shapes,
                "</svg>\n",
            ]
        )
