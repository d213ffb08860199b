"""Find the words that entries name: read each anchor from the file and look it up in the article."""

from newsvoices.coding.anchors import Anchor, AnchorError, Span, find_anchor
from newsvoices.coding.entries import Section
from newsvoices.coding.paragraphs import find_paragraph
from newsvoices.coding.problems import Problems
from newsvoices.coding.read_yaml import MapNode, Node
from newsvoices.records import Layout, Paragraph, Row

__all__ = ["NOT_INSIDE", "Places", "sentences_around"]

NOT_INSIDE = ("cue", "source")
"""The keys whose words introduce the entry's own, and so never stand in them."""


def sentences_around(layout: Layout, start: int, end: int) -> Span:
    """Return the stretch of the sentences that a span touches."""
    touched = [s for s in layout.sentences if s.start < end and s.end > start]
    return (touched[0].start, touched[-1].end) if touched else (start, end)


class Places:
    """The article that anchors are looked up in, and where to note what cannot be found."""

    def __init__(self, text: str, layout: Layout, problems: Problems) -> None:
        """Look anchors up in ``text``."""
        self.text = text
        self.layout = layout
        self.problems = problems

    def place_words(self, node: MapNode, row: Row, scopes: list[Span], what: str) -> None:
        """Anchor an entry's own words; ``before`` and ``after`` may stand beside them."""
        value = node.get("words")
        if isinstance(value, MapNode):
            anchor = self._anchor(value, "words")
        else:
            words = self.problems.required_text(node, "words", what, "the exact words of the article")
            anchor = None if words is None else Anchor(words, *self._sides(node))
        if anchor is not None and value is not None:
            self._look_up(value, row, ("start", "end"), anchor, scopes, "words")

    def place_beside(
        self, section: Section, node: MapNode, row: Row, own: Row, first: Row | None, paragraph: Paragraph
    ) -> None:
        """Anchor cue, source, date words or marker: in the sentences of ``own``, else in the paragraph.

        ``first`` is the segment that starts the attribution, where the entry continues one: a cue or source
        that says the same is the same one, and is inherited rather than looked for.
        """
        for key, columns in section.anchors.items():
            value = node.get(key)
            if key == "words" or value is None or self.problems.is_absent(value):
                continue
            scopes = [(paragraph.start, paragraph.end)]
            if isinstance(value, MapNode):
                anchor = self._anchor(value, key)
                elsewhere = self._other_paragraph(value)
            else:
                words = self.problems.text(value, key)
                anchor = None if words is None else Anchor(words)
                elsewhere = None
            if anchor is None:
                continue
            if elsewhere is not None:
                scopes = [(elsewhere.start, elsewhere.end)]
            elif "start" in own:
                scopes.insert(0, sentences_around(self.layout, own["start"], own["end"]))
            if first is not None and columns[0] in first and anchor == Anchor(self._slice(first, columns)):
                continue
            outside = (row["start"], row["end"]) if key in NOT_INSIDE and "start" in row else None
            self._look_up(value, row, columns, anchor, scopes, key, outside)

    def refuse_bare_words(self, node: MapNode, row: Row) -> None:
        """Refuse words that lack the quotation marks directly around them: YAML takes outer ones for its own."""
        text, (start, end) = self.text, (row["start"], row["end"])
        if any((mark.start, mark.end) == (start, end) for mark in self.layout.marks):
            return
        for mark in self.layout.marks:
            rest = text[end : mark.inner_end]
            if mark.inner_start == start and end <= mark.inner_end and not rest.strip(".,;:!?… "):
                marked = text[mark.start : mark.end].replace("'", "''")
                shown = marked if len(marked) <= 120 else f"{marked[:60]} … {marked[-40:]}"
                value = node.get("words")
                self.problems.add(
                    value if value is not None else node,
                    "`words`: the marks around these words belong to them; YAML removed outer quotation marks, or "
                    f"they were left out: write '{shown}'",
                )
                return

    def _slice(self, row: Row, columns: tuple[str, str]) -> str:
        return self.text[row[columns[0]] : row[columns[1]]]

    def _anchor(self, node: MapNode, key: str) -> Anchor | None:
        allowed = ("words", "before", "after") if key == "words" else ("words", "before", "after", "in")
        self.problems.check_keys(node, allowed, f"`{key}`")
        words = self.problems.required_text(node, "words", f"`{key}`", "the exact words of the article")
        return None if words is None else Anchor(words, *self._sides(node))

    def _sides(self, node: MapNode) -> tuple[str | None, str | None]:
        before = self.problems.text(node.get("before"), "before")
        return before, self.problems.text(node.get("after"), "after")

    def _other_paragraph(self, node: MapNode) -> Paragraph | None:
        begins = self.problems.text(node.get("in"), "in")
        if begins is None:
            return None
        try:
            return find_paragraph(self.text, begins, self.layout)
        except AnchorError as error:
            self.problems.add(node.get("in"), f"`in`: {error}")
            return None

    def _look_up(
        self,
        node: Node,
        row: Row,
        columns: tuple[str, str],
        anchor: Anchor,
        scopes: list[Span],
        key: str,
        outside: Span | None = None,
    ) -> None:
        try:
            found = find_anchor(self.text, anchor, scopes, self.layout, outside=outside)
        except AnchorError as error:
            self.problems.add(node, f"`{key}`: {error}")
        else:
            row[columns[0]], row[columns[1]] = found
