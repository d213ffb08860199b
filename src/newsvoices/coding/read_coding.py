"""Read a coding file into a Coding: every entry anchored in the article, every reference resolved.

All that is wrong with the file is collected and said at once, each with its line.
"""

import re
from pathlib import Path

from newsvoices.coding.anchors import AnchorError, Span, show
from newsvoices.coding.coverage import check_coverage, check_nothing
from newsvoices.coding.dataset import NOBODY_DECIDES, DatasetInfo, read_coder
from newsvoices.coding.entries import PARTICIPANTS, SECTIONS, Section, read_fields
from newsvoices.coding.paragraphs import find_paragraph
from newsvoices.coding.places import Places
from newsvoices.coding.problems import Problems
from newsvoices.coding.read_yaml import MapNode, read_yaml
from newsvoices.coding.references import References
from newsvoices.coding.registry import Registry
from newsvoices.coding.side_lists import NOTES, read_contested, read_correction, read_note
from newsvoices.records import Article, Coding, Layout, Paragraph, Row

__all__ = ["COMPLETE", "INDEPENDENT", "SHARED", "read_coding"]

COMPLETE = ("final", "a", "b")
"""The names of coding files that must account for every sentence; a draft need not yet."""

INDEPENDENT = ("a", "b")
"""The names of the two codings that are compared: written before the registry is settled, and not changed after."""

_TOP = ("format", "article", "coder", "blind_to", "actors", "paragraphs", "corrections", "contested")
_IN_PARAGRAPH = tuple(section for section in SECTIONS.values() if section.rows != "actors")
_VERSION = re.compile(r"[1-9][0-9]*")
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
SHARED = (
    *("form", "said_date", "speaker_actor_id", "addressee_actor_id", "mode"),
    *("cue_start", "cue_end", "source_start", "source_end"),
)
"""What a later segment of a quote shares with the first of its attribution, where it says nothing else."""


def read_coding(
    path: Path,
    article: Article,
    layout: Layout,
    registry: Registry,
    dataset: DatasetInfo,
    *,
    complete: bool | None = None,
    settled: bool | None = None,
) -> Coding:
    """Read a coding file; raises one DataError that lists everything wrong with it.

    ``complete`` says whether every sentence must be accounted for, ``settled`` whether the registry stands, so that no
    actor may be in both; by default the file's name decides.
    """
    reader = _Reader(path, article, layout, registry, dataset)
    reader.settled = reader.settled if settled is None else settled
    return reader.read(read_yaml(path), path.stem in COMPLETE if complete is None else complete)


class _Reader:
    """The state of one reading: first the entries and what they are called, then what they point to."""

    def __init__(self, path: Path, article: Article, layout: Layout, registry: Registry, dataset: DatasetInfo) -> None:
        self.settled = path.stem not in INDEPENDENT
        self.article = article
        self.layout = layout
        self.dataset = dataset
        self.problems = Problems(str(path))
        self.places = Places(article.text, layout, self.problems)
        self.references = References(article.article_id, registry, self.problems)
        self.coding = Coding(article.article_id, "")
        self.entries: dict[str, list[tuple[MapNode, Row, Paragraph]]] = {name: [] for name in SECTIONS}
        self.paragraph_nodes: dict[int, MapNode] = {}

    def read(self, root: MapNode, complete: bool) -> Coding:
        problems = self.problems
        self._read_top(root)
        whole = Paragraph(0, "body", 0, len(self.article.text))
        for node in problems.mappings(root.get("actors"), "actors", SECTIONS["actors"].form):
            self._read_entry(SECTIONS["actors"], node, whole)
        for node in problems.mappings(root.get("paragraphs"), "paragraphs"):
            self._read_paragraph(node)
        self._resolve()
        for node in problems.mappings(root.get("corrections"), "corrections"):
            self.coding.corrections.append(read_correction(node, self.references, problems))
        for node in problems.mappings(root.get("contested"), "contested"):
            self.coding.contested.append(read_contested(node, problems))
        check_nothing(self.coding, problems)
        if complete:
            lines = {number: node.line for number, node in self.paragraph_nodes.items()}
            check_coverage(self.coding, self.article.text, self.layout, lines, problems)
        problems.raise_any()
        return self.coding

    def _read_top(self, root: MapNode) -> None:
        problems = self.problems
        problems.check_keys(root, _TOP, "a coding file")
        version = problems.required_text(root, "format", "the file", "`format: 1`")
        if version not in (None, "1"):
            problems.add(
                root.get("format"),
                f"`format` is `{version}`; this version of newsvoices reads format 1. Update newsvoices.",
            )
        own = self.article.article_id
        named = problems.required_text(root, "article", "the file", f"`article: {own}`")
        if named not in (None, own):
            problems.add(
                root.get("article"),
                f"`article` is `{named}`, but the file lies in the folder of `{own}`. "
                "Correct the name, or move the file.",
            )
        listed = f"one of: {', '.join(self.dataset.coder_ids)}"
        problems.required_text(
            root, "coder", "the file", listed if self.dataset.deciders else f"who decides. {NOBODY_DECIDES}"
        )
        self.coding.coder_id = read_coder(root.get("coder"), problems, self.dataset) or ""
        expected = "the number of a version of the extractor, such as 1, whose proposals the coders had not seen"
        self.coding.blind_to = problems.matching(root, "blind_to", _VERSION.fullmatch, expected)

    def _read_paragraph(self, node: MapNode) -> None:
        problems = self.problems
        lists = (*(section.key for section in _IN_PARAGRAPH), *NOTES)
        problems.check_keys(node, ("begins", *lists), "a paragraph")
        begins = problems.required_text(node, "begins", "a paragraph", "its first words")
        if begins is None:
            return
        try:
            paragraph = find_paragraph(self.article.text, begins, self.layout)
        except AnchorError as error:
            problems.add(node.get("begins"), f"`begins`: {error}")
            return
        first = self.paragraph_nodes.setdefault(paragraph.number, node)
        if first is not node:
            problems.add(node, f"this paragraph is already at line {first.line}. Put its entries there.")
        for section in _IN_PARAGRAPH:
            for entry in problems.mappings(node.get(section.key), section.key, section.form):
                self._read_entry(section, entry, paragraph)
        for kind, form in NOTES.items():
            for entry in problems.mappings(node.get(kind), kind, form):
                getattr(self.coding, kind).append(read_note(entry, paragraph, kind, self.places))

    def _read_entry(self, section: Section, node: MapNode, paragraph: Paragraph) -> None:
        problems = self.problems
        problems.check_keys(node, section.allowed, section.one)
        row = read_fields(
            node,
            section.fields,
            problems,
            what=section.one,
            coder_id=self.coding.coder_id,
            references=self.references.keys(section) | {"coder"},
        )
        coder = read_coder(node.get("coder"), problems, self.dataset)
        if coder is not None:
            row["coder_id"] = coder
        rows: list[Row] = getattr(self.coding, section.rows)
        row["id"] = self._read_id(section, node)
        key = problems.matching(node, "key", _KEY.fullmatch, "letters, digits, - and _ only, such as q-slope")
        if section.rows == "actors":
            problems.required_text(node, "key", section.one, "a short name for it, such as galym-ageleuov")
        row["key"] = key or f"#{section.rows}:{len(rows) + 1}"
        self.references.register(section, node, row)
        if section.rows == "actors" and self.settled:
            self.references.refuse_second(node, row)
        if "words" in section.anchors and section.rows != "claims":  # a claim's words wait for its quote
            self.places.place_words(node, row, [(paragraph.start, paragraph.end)], section.one)
        rows.append(row)
        self.entries[section.rows].append((node, row, paragraph))

    def _read_id(self, section: Section, node: MapNode) -> str | None:
        found = self.problems.text(node.get("id"), "id")
        if found is None:
            if "id" in node.keys:
                self.problems.add(node.keys["id"], "`id` is empty. Delete the line; the build writes it.")
            return None
        prefix = f"{self.article.article_id}:{section.letter}"
        if re.fullmatch(rf"{re.escape(prefix)}[0-9]{{5,}}[a-z]*", found) is None:
            self.problems.add(
                node.get("id"),
                f"the id `{found}` cannot belong to {section.one} of this article, whose ids are "
                f"{prefix} and five digits or more. The build writes ids: delete the line of a new "
                "entry, or restore the id from version control.",
            )
            return None
        return found

    def _resolve(self) -> None:
        """Resolve what the entries point to, and the anchors that depend on it."""
        for rows, entries in self.entries.items():
            for node, row, _ in entries:
                self.references.resolve(SECTIONS[rows], node, row)
        self._refuse_doubled_mentions()
        self._join_quotes()
        for node, row, paragraph in self.entries["claims"]:
            self._place_claim(node, row, paragraph)
        for node, row, paragraph in self.entries["events"]:
            self._read_participants(node, row)
            self.places.place_beside(SECTIONS["events"], node, row, row, None, paragraph)
        for node, row, paragraph in self.entries["claim_links"]:
            claim = self.references.entry(row.get("from_claim_id")) or {}
            self.places.place_beside(SECTIONS["claim_links"], node, row, claim, None, paragraph)

    def _refuse_doubled_mentions(self) -> None:
        """Note words that are listed twice: an expression refers to one actor, and would be counted twice."""
        first: dict[Span, Row] = {}
        for node, row, _ in self.entries["mentions"]:
            if "start" not in row:
                continue
            known = first.setdefault((row["start"], row["end"]), row)
            if known is row:
                continue
            words = show(self.article.text[row["start"] : row["end"]])
            actors = [str(one.get("actor_id")).removeprefix("actor:") for one in (known, row)]
            whose = "" if actors[0] == actors[1] else f" for {actors[0]}, here for {actors[1]}"
            self.problems.add(
                node,
                f"a mention: the same {words} is listed already at line {known['_line']}{whose}. An expression "
                "refers to one actor: keep one of the two, or say with before or after which other place is meant.",
            )

    def _join_quotes(self) -> None:
        """Find cues and sources; give a later segment what it shares with the first of its attribution."""
        references = self.references
        references.refuse_circles(self.coding.quotes, "parent_quote_id", "inside")
        references.refuse_circles(self.coding.quotes, "attribution_id", "continues")
        firsts = {row["key"]: references.first_segment(row) for row in self.coding.quotes}
        for node, row, paragraph in sorted(
            self.entries["quotes"], key=lambda entry: firsts[entry[1]["key"]] is not None
        ):
            first = firsts[row["key"]]
            self.places.place_beside(SECTIONS["quotes"], node, row, row, first, paragraph)
            row["attribution_id"] = (first or row)["key"]
            shared = first or {}
            for column in SHARED:
                if column not in row and column in shared:
                    row[column] = shared[column]
            if row.get("form") in ("direct", "mixed") and "start" in row:
                self.places.refuse_bare_words(node, row)

    def _place_claim(self, node: MapNode, row: Row, paragraph: Paragraph) -> None:
        """Anchor a claim inside its quote; a reported claim is its speaker’s by default."""
        quote = self.references.entry(row.get("quote_id"))
        claimant = (quote or {}).get("speaker_actor_id")
        if row.get("voice") == "author":
            named = self.article.meta.get("author") or self.article.meta.get("publisher")
            claimant = self.references.find_actor(named) if named else None
        if claimant is not None:
            row.setdefault("claimant_actor_id", claimant)
        hull = self._hull(quote) if quote is not None else None
        scopes = [(paragraph.start, paragraph.end)]
        self.places.place_words(node, row, [hull, *scopes] if hull else scopes, "a claim")
        if hull and "start" in row and not (hull[0] <= row["start"] and row["end"] <= hull[1]):
            text = self.article.text
            self.problems.add(
                node.get("words"),
                f"the claim's words {show(text[row['start'] : row['end']])} lie outside its quote "
                f"`{row['quote_id']}`, which reads {show(text[hull[0] : hull[1]])}. Take words from inside "
                "the quote, or name the quote that they are in.",
            )

    def _hull(self, quote: Row) -> Span | None:
        """Return the stretch from the first to the last segment of a quote's attribution.

        None where one was not found, which has been said: what lies inside is not known then.
        """
        first = quote.get("attribution_id", quote["key"])
        segments = [row for row in self.coding.quotes if row.get("attribution_id", row["key"]) == first]
        if not segments or any("start" not in row for row in segments):
            return None
        return min(row["start"] for row in segments), max(row["end"] for row in segments)

    def _read_participants(self, node: MapNode, row: Row) -> None:
        participants: list[Row] = []
        for key, role in PARTICIPANTS.items():
            for name, position in self.problems.texts(node.get(key), key):
                actor = self.references.actor(name, position, key)
                participant: Row = {"actor_id": actor, "role": role}
                if participant in participants:
                    self.problems.add(position, f"`{key}` lists `{name}` twice. Keep one of the two.")
                elif actor is not None:
                    participants.append(participant)
        row["participants"] = participants
