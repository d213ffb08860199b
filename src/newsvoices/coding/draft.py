"""Turn the extractor's proposals into a coding file that a person can correct."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping

from newsvoices.coding.anchors import AnchorError, make_anchor
from newsvoices.coding.coverage import uncovered_sentences
from newsvoices.coding.draft_entries import EntryWriter, Value, write_anchor
from newsvoices.coding.draft_header import write_header
from newsvoices.coding.entries import SECTIONS, Section
from newsvoices.coding.paragraphs import first_words
from newsvoices.coding.registered import reuse_registered
from newsvoices.coding.registry import Registry
from newsvoices.coding.write_yaml import write_comment, write_entry, write_scalar
from newsvoices.records import CODED_ZONES, EXTRACTOR, Article, Coding, Layout, Paragraph, Row

__all__ = ["write_draft"]

_ONE_LINE = ("actors", "mentions", "affiliations", "claim_links")
_IN_PARAGRAPH = tuple(name for name in SECTIONS if name != "actors")
_NOTES = ("nothing", "rejected")
_Rows = dict[str, list[Row]]


def write_draft(
    proposals: Coding, article: Article, layout: Layout, *, coder: str | None = None, registry: Registry | None = None
) -> str:
    """Return a coding file with the extractor's proposals, paragraph by paragraph, ready to be corrected.

    ``coder`` is whoever will correct it; rows of origin ``machine`` stay the extractor's all the same. An actor of
    the ``registry`` is proposed for one of the same name. Read back, the draft gives the proposals again; one whose
    words cannot be anchored is left as a comment.
    """
    registry = registry or Registry()
    proposals, known = reuse_registered(proposals, registry)
    slugs = {name.partition(":")[2] for name in registry.actors}
    writer = EntryWriter(proposals, article.text, layout, coder or proposals.coder_id or EXTRACTOR, slugs)
    lines = [
        *write_header(article.article_id),
        "",
        "format: 1",
        f"article: {write_scalar(article.article_id)}",
        f"coder: {write_scalar(writer.coder)}   # who corrects this file, as listed in build/dataset.yaml",
        "",
        "# Actors that are not in build/actors.yaml. Join entries that are one and the same actor.",
        *_registered(known),
        "actors:",
    ]
    nowhere = Paragraph(0, "body", 0, len(article.text))
    for row in proposals.actors:
        lines += _entry(writer, SECTIONS["actors"], row, nowhere, "  ")
    placed = _place(writer, proposals, layout)
    bare = {sentence.seq for sentence in uncovered_sentences(proposals, layout)}
    blocks = [
        line
        for paragraph in layout.paragraphs
        for line in _paragraph(writer, paragraph, placed.get(paragraph.number, {}), bare)
    ]
    lines += ["", "paragraphs:", *blocks]
    return "\n".join(lines) + "\n"


def _registered(known: Mapping[str, str]) -> Iterator[str]:
    """Say which registered actors stand for proposed ones, because a name alone may deceive."""
    if not known:
        return
    yield "# In build/actors.yaml under the same name, and called so below:"
    for actor_id, name in sorted(known.items()):
        yield f"#   {actor_id.partition(':')[2]} ({write_comment(name)})"
    yield "# Where somebody else of that name is meant, enter that actor here with a `note` that says who."


def _place(writer: EntryWriter, proposals: Coding, layout: Layout) -> dict[int, _Rows]:
    """Sort the rows by the paragraph in which their words start."""
    starts = [paragraph.start for paragraph in layout.paragraphs]
    placed: dict[int, _Rows] = {}
    for name in (*_IN_PARAGRAPH, *_NOTES, "times"):
        for row in getattr(proposals, name):
            start = writer.rests_on(name, row).get("start", -1)
            found = bisect_right(starts, start) - 1
            if found >= 0:
                number = layout.paragraphs[found].number
                placed.setdefault(number, {}).setdefault(name, []).append(row)
    return placed


def _paragraph(writer: EntryWriter, paragraph: Paragraph, rows: _Rows, bare: Collection[int]) -> Iterator[str]:
    if paragraph.zone not in CODED_ZONES and not rows.keys() - {"times"}:
        return
    yield ""
    yield f"  # ---- paragraph {paragraph.number} ({paragraph.zone})"
    try:
        begins = first_words(writer.text, paragraph, writer.layout)
    except AnchorError as error:
        yield f"  # left out: {write_comment(str(error))}"
        return
    yield f"  - begins: {write_scalar(begins)}"
    yield from _comments(writer, paragraph, rows.get("times", []), bare)
    for name in _IN_PARAGRAPH:
        if name in rows:
            yield f"    {SECTIONS[name].key}:"
        for row in rows.get(name, []):
            yield from _entry(writer, SECTIONS[name], row, paragraph, "      ")
    for name in _NOTES:
        if name in rows:
            yield f"    {name}:"
        for row in rows.get(name, []):
            yield from _note(writer, row, paragraph)


def _comments(writer: EntryWriter, paragraph: Paragraph, times: list[Row], bare: Collection[int]) -> Iterator[str]:
    """Show the paragraph's sentences and time expressions beside what is proposed for them."""
    for sentence in writer.layout.sentences:
        if sentence.paragraph == paragraph.number:
            state = ", no proposal" if sentence.seq in bare else ""
            words = write_comment(writer.text[sentence.start : sentence.end])
            yield f"    # sentence {sentence.seq}{state}: {words}"
    for row in times:
        words = write_comment(writer.text[row["start"] : row["end"]])
        yield f"    # time: {words} = {row.get('edtf') or 'not resolved'} ({row.get('basis') or 'none'})"


def _entry(writer: EntryWriter, section: Section, row: Row, paragraph: Paragraph, indent: str) -> Iterator[str]:
    try:
        values = writer.values(section, row, paragraph)
    except AnchorError as error:
        yield f"{indent}# left out: {section.one} that cannot be anchored; {write_comment(str(error))}"
        return
    if section.rows in _ONE_LINE:
        yield f"{indent}- {write_entry(values)}"
        return
    lead = "- "
    for key, value in values.items():
        yield f"{indent}{lead}{key}: {_value(value)}"
        lead = "  "


def _value(value: Value) -> str:
    if isinstance(value, str):
        return write_scalar(value)
    if isinstance(value, Mapping):
        return write_entry(value)
    return "[" + ", ".join(write_scalar(item, flow=True) for item in value) + "]"


def _note(writer: EntryWriter, row: Row, paragraph: Paragraph) -> Iterator[str]:
    try:
        anchor = make_anchor(writer.text, (row["start"], row["end"]), [(paragraph.start, paragraph.end)])
    except AnchorError as error:
        yield f"      # left out: {write_comment(str(error))}"
        return
    table: dict[str, Value] = {"table": row["table"]} if "table" in row else {}
    yield f"      - {write_entry({**table, **write_anchor(anchor), 'why': row['why']})}"
