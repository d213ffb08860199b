"""The codebook's findings: a paragraph worked through, counts, reliability, concepts, contested decisions."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from newsvoices.measure.agreement import Agreement
from newsvoices.measure.compare import MATCHES, Score, count_origins
from newsvoices.publish.blind import say_blind
from newsvoices.publish.codebook_reference import cell, table_lines
from newsvoices.publish.stances import tabulate_stances
from newsvoices.publish.unconfirmed import say_unchanged, say_unconfirmed
from newsvoices.records import EXTRACTOR, Row

__all__ = [
    "concept_section",
    "contested_section",
    "corrections_section",
    "reliability_section",
    "silent_section",
    "worked_section",
]

Rows = Mapping[str, Sequence[Row]]

_LINE_MARKUP = re.compile(r"^([0-9]*)([#+=.)-])")


def worked_section(rows: Rows, worked: tuple[str, int, int] | None) -> str:
    """Show one paragraph of a published article with every row that it yields."""
    if worked is None:
        return ""
    article, start, end = worked

    def inside(name: str) -> list[Row]:
        return [row for row in rows[name] if row["article_id"] == article and start <= row["start"] < end]

    names = {row["actor_id"]: row["name"] for row in rows["actors"]}
    words = " ".join(row["text"] for row in inside("sentences"))
    lines = []
    for row in inside("mentions"):
        who = cell(names[row["actor_id"]])
        lines.append(f"- a **mention** ({row['mention_type']}) of {who}: “{cell(row['text'])}”")
    for row in inside("affiliations"):
        organization = cell(names.get(row["org_actor_id"] or "", "no organization named"))
        who = cell(names[row["actor_id"]])
        lines.append(f"- an **affiliation** of {who}: {cell(row['role_title'])}, {organization}")
    for row in inside("quotes"):
        said = f", said by {cell(row['speaker_name'])}" if row["speaker_name"] else ""
        cue = f", cue “{cell(row['cue'])}”" if row["cue"] else ""
        to = f", addressed to {cell(row['addressee_name'])}" if row["addressee_name"] else ""
        kind = f"{row['function']}, {row['form'] or 'no form'}"
        lines.append(f"- a **quote** ({kind}{said}{cue}{to}): {cell(row['text'])}")
    for row in inside("claims"):
        proposition, stance = cell(row["proposition"]), ""
        if row["concept_label"]:
            proposition = proposition.rstrip(".")
            stance = f"; it {'affirms' if row['agreement'] else 'rejects'} the concept “{cell(row['concept_label'])}”"
        lines.append(
            f"- a **claim** by {cell(row['claimant_name'] or 'an unnamed source')} ({row['claim_type']}, "
            f"{row['certainty']}): {proposition}{stance}"
        )
    for row in inside("events"):
        lines.append(f"- an **event** ({row['status']}, {row['plover_type']}): {cell(row['label'])}")
    parts = ["## One paragraph worked through", f"> {_at_line_start(cell(words))}"]
    return "\n\n".join([*parts, "It yields:", "\n".join(lines)] if lines else [*parts, "It yields no row."])


def _at_line_start(text: str) -> str:
    """Keep a text that begins a line from being read as a heading or the item of a list."""
    return _LINE_MARKUP.sub(r"\1\\\2", text)


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.1f}"


def _alpha(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def reliability_section(
    rows: Rows,
    scores: Sequence[Score],
    agreements: Mapping[str, Agreement],
    rejected: Mapping[str, int],
    unchanged: Mapping[str, int],
    blind: Mapping[str, str],
) -> str:
    """State how the published rows came about and how far machine and coders agree with them and each other."""
    parts = ["## Reliability", _origins(rows, rejected, blind)]
    if scores:
        lines = [
            [
                cell(score.name),
                str(score.proposed),
                str(score.published),
                str(score.matched),
                _percent(score.precision),
                _percent(score.recall),
                _percent(score.f1),
                cell(MATCHES.get(score.name, "")),
            ]
            for score in scores
        ]
        header = ["rows", "machine", "published", "matched", "precision", "recall", "F1", "what matches"]
        parts.append(
            f"### The machine alone\n\nThe extractor{_version(rows)}, with an empty registry and without the curator's "
            "file, against the published rows (per cent).\n\n" + table_lines(header, lines)
        )
        if said := say_unchanged(unchanged):
            parts.append(said)
    kinds = {row["coder_id"]: row["kind"] for row in rows["coders"]}
    for article, agreement in agreements.items():
        parts.append(_agreement(article, agreement, kinds))
    return "\n\n".join(parts)


_COMPARED = "Their counts rest on that comparison, and do not tell what a later version finds."


def _version(rows: Rows) -> str:
    versions = [row["version"] for row in rows["coders"] if row["coder_id"] == EXTRACTOR and row.get("version")]
    return f" (version {cell(versions[0])})" if versions else ""


def _origins(rows: Rows, rejected: Mapping[str, int], blind: Mapping[str, str]) -> str:
    origins = ("machine", "confirmed", "amended", "added")
    lines = [
        [f"`{name}`", *(str(counts.get(origin, 0)) for origin in origins), str(rejected.get(name, 0))]
        for name, counts in count_origins(rows).items()
    ]
    return (
        "### How the rows came about\n\n`machine`: the extractor's proposal, untouched; `confirmed`: a proposal "
        "accepted as it stood; `amended`: accepted with changed values; `added`: the extractor had not proposed it; "
        "`rejected`: a proposal that was reviewed and left out."
        + (f" {cell(said)} {_COMPARED}" if (said := say_blind(blind)) else "")
        + "\n\n"
        + table_lines(["table", *origins, "rejected"], lines)
        + (f"\n\n{said}" if (said := say_unconfirmed(rows)) else "")
    )


_CODERS = {
    "human": "people following this codebook",
    "language_model": "language models following this codebook",
    "software": "programs",
}


def _agreement(article: str, agreement: Agreement, kinds: Mapping[str, str]) -> str:
    if agreement.self_consistency:
        kind = kinds.get(agreement.coders[0], "")
        explain = (
            f"Both codings were made by coders of one kind{f' ({_CODERS[kind]})' if kind in _CODERS else ''}, so that "
            "the figures measure **self-consistency**: how far the codebook determines what such a coder does."
        )
        if kind != "human":
            explain += " They do not measure agreement with, or between, human coders."
    else:
        explain = "The two codings were made by coders of different kinds."
    title = "self-consistency" if agreement.self_consistency else "intercoder agreement"
    units = [
        [
            f"`{table.table}`",
            str(table.first),
            str(table.second),
            str(table.matched),
            _percent(table.f1),
            _alpha(table.unitizing),
        ]
        for table in agreement.tables
    ]
    labels = [
        [f"`{table.table}.{label.label}`", str(label.units), _percent(label.equal), _alpha(label.alpha)]
        for table in agreement.tables
        for label in table.labels
    ]
    first, second = (cell(coder) for coder in agreement.coders)
    return (
        f"### Two independent codings of {cell(article)}: {title}\n\n{explain} Units match one to one from a Jaccard "
        "overlap of .5. Unitizing alpha compares boundaries over the whole text, nominal alpha the labels of matched "
        "units (Krippendorff 2004); the target is .80, the floor .667. A dash: not defined, since no label varies.\n\n"
        + table_lines(["table", first, second, "matched", "F1", "unitizing alpha"], units)
        + "\n\n"
        + table_lines(["label", "units", "equal, %", "nominal alpha"], labels)
    )


def concept_section(rows: Rows) -> str:
    """Tabulate who affirms (+) and who rejects (−) which concept, and count the claims that fit none."""
    if not rows["concepts"]:
        return ""
    stances = tabulate_stances(rows)
    signs = {True: "+", False: "−"}
    lines = [
        [
            cell(row["label"]),
            *(
                " ".join(signs[side] for side in sorted(stances.of(row["concept_id"], who))[::-1])
                for who in stances.labels
            ),
        ]
        for row in rows["concepts"]
    ]
    unfitting = sum(row["concept_id"] is None for row in rows["claims"])
    left_out = (
        f" {stances.left_out} further claimants, who speak to no more concepts than these, are in the claims table."
        if stances.left_out
        else ""
    )
    return (
        "## Who affirms and who rejects which concept\n\n+ affirms, − rejects. The author's own claims are kept apart "
        "and stay out of discourse networks by default.\n\n"
        + table_lines(["concept", *(cell(label) for label in stances.labels.values())], lines)
        + f"\n\nOf {len(rows['claims'])} claims, {unfitting} fit none of the {len(rows['concepts'])} concepts or take "
        f"no side on one.{left_out}"
    )


def silent_section(silent: Sequence[Row]) -> str:
    """List the sentences that yield no row, with the reason."""
    if not silent:
        return ""
    lines = [[cell(row["article_id"]), cell(row["text"]), cell(row["why"])] for row in silent]
    return "## Sentences that yield nothing\n\n" + table_lines(["article", "words", "why"], lines)


def corrections_section(rows: Rows) -> str:
    """List what the articles get wrong, as printed and as corrected."""
    if not rows["corrections"]:
        return ""
    lines = [
        [cell(row[column]) for column in ("row_id", "column", "printed", "corrected", "reason", "source", "status")]
        for row in rows["corrections"]
    ]
    header = ["row", "column", "printed", "corrected", "reason", "source", "status"]
    return "## Corrections\n\nThe tables keep what is printed.\n\n" + table_lines(header, lines)


def contested_section(contested: Sequence[Row]) -> str:
    """List the decisions on which the two codings differed, and how each was settled."""
    if not contested:
        return ""
    counts = Counter(row["article_id"] for row in contested)
    columns = ("article_id", "about", "a", "b", "decision", "reason")
    lines = [[cell(row.get(column)) for column in columns] for row in contested]
    summary = ", ".join(f"{article}: {count}" for article, count in counts.items())
    return f"## Contested decisions\n\nDecisions by article: {cell(summary)}.\n\n" + table_lines(
        ["article", "about", "first coding", "second coding", "decision", "reason"], lines
    )
