"""A small article of our own, coded whole: it reaches every table and every kind of row that the rules tell apart."""

import copy
import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import pytest

from newsvoices import contract
from newsvoices.assembly.assemble import to_arrow
from newsvoices.records import Layout
from newsvoices.text import lay_out
from newsvoices.validate import Context, check, validate_package
from newsvoices.validate.inputs import Data
from newsvoices.validate.registry import run_rules
from newsvoices.validate.report import SKIPPED, to_report

ARTICLE = "bridge-deal"
TEXT = """\
Islanders Weigh Bridge Deal

Critics speak of a “debt trap”.

The councils of Norrvik and Selma signed a treaty on a shared bridge on 3 March 2020, and fishermen fear for their trade. The text promises “a joint crossing”.

“The bridge,” Ana Reyes, mayor of Selma, told The Harbour Post, “will end our isolation.” She said the ferry was “dear”, because nobody competes with it.

Like many, fisherman Olaf Brandt fears that the toll might close his ‘harbour of hope’. He warned that Norrvik could seize old boats.

In May, Selma gave Norrvik a grant for the piers, and the two towns then opened a joint office. The plan is more than a promise.

Mira Holt is a reporter of The Harbour Post.
"""

Row = dict[str, Any]
DAY = date(2020, 3, 4)  # the article says the third; see corrections


def span(words: str, after: str = "") -> tuple[int, int]:
    start = TEXT.index(words, TEXT.index(after) if after else 0)
    return start, start + len(words)


def coding(coder: str = "coder:test", **cells: Any) -> Row:
    return {"origin": "added", "coder_id": coder, "confidence": "high", **cells}


@cache
def laid_out() -> Layout:
    return lay_out(TEXT)


def anchored(letter: str, key: str, words: str, after: str = "", **cells: Any) -> Row:
    start, end = span(words, after)
    sentence = next(s for s in laid_out().sentences if s.start <= start < s.end)
    return coding(
        **{key: f"{ARTICLE}:{letter}{start:05d}"},
        text=words,
        article_id=ARTICLE,
        sentence_id=f"{ARTICLE}:s{sentence.start:05d}",
        start=start,
        end=end,
        **cells,
    )


def offsets(name: str, words: str, after: str = "") -> Row:
    start, end = span(words, after)
    return {f"{name}_start": start, f"{name}_end": end}


NAMES = {
    "actor:critics": "critics",
    "actor:harbour-post": "The Harbour Post",
    "actor:many": "many",
    "actor:mira-holt": "Mira Holt",
    "actor:norrvik": "Norrvik",
    "actor:ana-reyes": "Ana Reyes",
    "actor:selma": "Selma",
    f"{ARTICLE}:a00381": "Olaf Brandt",
}
BRANDT = next(key for key, name in NAMES.items() if name == "Olaf Brandt")


def actors() -> Iterator[Row]:
    kinds = {"actor:critics": "group", "actor:many": "group"}
    places = dict.fromkeys(("actor:norrvik", "actor:selma", "actor:harbour-post"), "organization")
    for key, name in NAMES.items():
        kind = kinds.get(key) or places.get(key) or "person"
        named = "unnamed" if kind == "group" else "named"
        tied = {"actor:ana-reyes": "Selma", "actor:mira-holt": "The Harbour Post"}.get(key)
        yield coding(actor_id=key, name=name, actor_type=kind, naming=named, organization_name=tied)


def mentions() -> Iterator[Row]:
    found = [
        ("Critics", "", "actor:critics", "NOM"),
        ("Norrvik", "councils", "actor:norrvik", "NAM"),
        ("Selma", "councils", "actor:selma", "NAM"),
        ("Ana Reyes", "", "actor:ana-reyes", "NAM"),
        ("She", "", "actor:ana-reyes", "PRO"),
        ("many", "", "actor:many", "NOM"),
        ("Olaf Brandt", "", BRANDT, "NAM"),
        ("He", "harbour of hope", BRANDT, "PRO"),
        ("Mira Holt", "", "actor:mira-holt", "NAM"),
    ]
    for words, after, actor, kind in found:
        yield anchored("m", "mention_id", words, after, actor_id=actor, mention_type=kind, metonymy=False)


def affiliations() -> Iterator[Row]:
    for words, actor, organization, title in (
        ("mayor of Selma", "actor:ana-reyes", "actor:selma", "mayor"),
        ("a reporter of The Harbour Post", "actor:mira-holt", "actor:harbour-post", "reporter"),
    ):
        ids = {"actor_id": actor, "org_actor_id": organization}
        yield anchored("f", "affiliation_id", words, **ids, role_title=title, tenure="current")


def quote(words: str, function: str, after: str = "", **cells: Any) -> Row:
    """Make one row for quotes and quote_spans together; ``marked`` is the stretch, ``cue`` and ``source`` words."""
    marked, cue, source = (cells.pop(name, None) for name in ("marked", "cue", "source"))
    row = anchored("q", "quote_id", words, after, function=function, mark_status="none", verbatim="none")
    if marked:
        start, end = span(marked, after)
        row |= {"marked_start": start, "marked_end": end, "mark_status": "balanced", "quoted_words": marked[1:-1]}
        row |= {"open_mark": marked[0], "close_mark": marked[-1], "verbatim": "full" if marked == words else "part"}
    if cue:
        row |= {"cue": cue, **offsets("cue", cue, source or "")}
    if source:
        row |= {"source_text": source, **offsets("source", source, after if cue == "warned" else "")}
    row["attribution_id"] = row["quote_id"]
    row["speaker_name"] = NAMES.get(cells.get("speaker_actor_id", ""))
    row["addressee_name"] = NAMES.get(cells.get("addressee_actor_id", ""))
    return row | cells


def quotes() -> Iterator[Row]:
    reyes = {"speaker_actor_id": "actor:ana-reyes", "form": "direct", "mode": "speech"}
    told = {"cue": "told", "source": "Ana Reyes, mayor of Selma,", "addressee_actor_id": "actor:harbour-post"}
    told["source_mention_id"] = f"{ARTICLE}:m{span('Ana Reyes')[0]:05d}"
    yield quote(
        "a “debt trap”", "attribution", marked="“debt trap”", form="mixed", mode="speech", cue="speak of",
        source="Critics", speaker_actor_id="actor:critics",
    )  # fmt: skip
    yield quote("“a joint crossing”", "document", marked="“a joint crossing”")
    first = quote("“The bridge,”", "attribution", marked="“The bridge,”", **reyes, **told)
    yield first
    rest = "“will end our isolation.”"
    yield quote(rest, "attribution", marked=rest, attribution_id=first["quote_id"], **reyes, **told)
    yield quote(
        "the ferry was “dear”, because nobody competes with it", "attribution", marked="“dear”", form="mixed",
        mode="speech", cue="said", source="She", speaker_actor_id="actor:ana-reyes",
    )  # fmt: skip
    brandt = {"speaker_actor_id": BRANDT, "form": "indirect"}
    report = "that the toll might close his ‘harbour of hope’"
    source = "fisherman Olaf Brandt"
    parent = quote(report, "attribution", cue="fears", source=source, mode="thought", **brandt)
    yield parent
    hope = "‘harbour of hope’"
    yield quote(hope, "scare", marked=hope, parent_quote_id=parent["quote_id"])
    yield quote(
        "that Norrvik could seize old boats", "attribution", cue="warned", source="He",
        mode="speech", **brandt,
    )  # fmt: skip


def claims() -> Iterator[Row]:
    made = {row["text"]: row["quote_id"] for row in quotes()}

    def claim(words: str, proposition: str, claimant: str, quoted: str | None, **cells: Any) -> Row:
        kind = {"claim_type": "value", "certainty": "certain", "voice": "reported" if quoted else "author"}
        row = anchored("c", "claim_id", words, claimant_actor_id=claimant, claimant_name=NAMES[claimant], **kind)
        concept = {"concept_id": "concept:bridge-good", "concept_label": "The bridge is good for the islands"}
        return row | {"proposition": proposition, "quote_id": made[quoted] if quoted else None} | concept | cells

    dear = "the ferry was “dear”, because nobody competes with it"
    toll = "that the toll might close his ‘harbour of hope’"
    none = {"concept_id": None, "concept_label": None}
    yield claim(
        "will end our isolation", "The bridge ends isolation.", "actor:ana-reyes", "“The bridge,”", agreement=True
    )
    yield claim("the ferry was “dear", "The ferry was dear.", "actor:ana-reyes", dear, **none)
    yield claim(
        "nobody competes with it", "The ferry has no rival.", "actor:ana-reyes", dear, claim_type="cause", **none
    )
    shared = {"claim_type": "forecast", "certainty": "possible", "agreement": False}
    tolls = claim("the toll might close his", "The toll might close the harbour.", BRANDT, toll, **shared)
    yield tolls
    yield tolls | {"claim_id": tolls["claim_id"] + "a", "claimant_actor_id": "actor:many", "claimant_name": "many"}
    plan = claim("The plan is more than a promise", "The plan is real.", "actor:mira-holt", None, agreement=True)
    target = f"{ARTICLE}:e{span('signed a treaty')[0]:05d}"
    yield plan | {"target_id": target, "target_name": "Norrvik and Selma sign a treaty"}


def events() -> Iterator[Row]:
    def event(words: str, label: str, kind: str, status: str = "actual", **cells: Any) -> Row:
        return anchored("e", "event_id", words, label=label, plover_type=kind, status=status) | cells

    yield event(
        "signed a treaty", "Norrvik and Selma sign a treaty", "SUPPORT", date_basis="explicit",
        date_as_printed="2020-03-03", date_words="3 March 2020", **offsets("date_words", "3 March 2020"),
        date_start=DAY, date_end=DAY, date_precision="day", actor_names="Norrvik;Selma",
    )  # fmt: skip
    yield event(
        "seize old boats", "Norrvik seizes boats", "COERCE", "feared", plover_mode="seize", date_basis="none",
        according_to_actor_id=BRANDT, according_to_name="Olaf Brandt", actor_names="Norrvik", place_country="NOR",
    )  # fmt: skip
    may = {"date_start": date(2020, 5, 1), "date_end": date(2020, 5, 31), "date_precision": "month"}
    grant = event(
        "gave Norrvik a grant", "Selma gives Norrvik a grant", "AID", date_basis="completed", date_as_printed="2020-05",
        date_words="In May", **offsets("date_words", "In May"), actor_names="Selma", recipient_names="Norrvik", **may,
    )  # fmt: skip
    yield grant
    yield event(
        "opened a joint office", "The towns open an office", "COOPERATE", date_basis="inherited",
        after_event_id=grant["event_id"], actor_names="Norrvik;Selma", **may,
    )  # fmt: skip


def participants() -> Iterator[Row]:
    signing, seizing, grant, office = [row["event_id"] for row in events()]
    for event_id, actor, role in (
        (signing, "actor:norrvik", "actor"),
        (signing, "actor:selma", "actor"),
        (seizing, "actor:norrvik", "actor"),
        (grant, "actor:selma", "actor"),
        (grant, "actor:norrvik", "recipient"),
        (office, "actor:norrvik", "actor"),
        (office, "actor:selma", "actor"),
    ):
        yield coding(event_id=event_id, actor_id=actor, role=role)


def links() -> Iterator[Row]:
    ids = {row["text"]: row["claim_id"] for row in claims()}
    dear, rival = ids["the ferry was “dear"], ids["nobody competes with it"]
    yield coding(
        link_id=f"{ARTICLE}:r00001", from_claim_id=rival, to_claim_id=dear, relation="supports", basis="explicit",
        marker_text="because", **offsets("marker", "because"),
    )  # fmt: skip
    plan, signing = ids["The plan is more than a promise"], next(events())["event_id"]
    yield coding(
        link_id=f"{ARTICLE}:r00002", from_claim_id=plan, to_event_id=signing, relation="about", basis="inferred"
    )


def articles() -> Iterator[Row]:
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    yield {
        "article_id": ARTICLE,
        "title": "Islanders Weigh Bridge Deal",
        "author_actor_id": "actor:mira-holt",
        "publisher_actor_id": "actor:harbour-post",
        "published": "2020-06-10",
        "reference_date": "2020-06-10",
        "reference_basis": "page_metadata",
        "genre": "news",
        "language": "en",
        "rights_note": "Written for these tests.",
        "text_path": f"texts/{ARTICLE}.txt",
        "text_sha256": digest,
        "original_sha256": digest,
        "char_count": len(TEXT),
    }


def sentences() -> Iterator[Row]:
    for sentence in laid_out().sentences:
        yield {
            **vars(sentence),
            "sentence_id": f"{ARTICLE}:s{sentence.start:05d}",
            "text": TEXT[sentence.start : sentence.end],
            "article_id": ARTICLE,
        }


def corrections() -> Iterator[Row]:
    yield {
        "correction_id": f"{ARTICLE}:x-signing",
        "table": "events",
        "row_id": next(events())["event_id"],
        "column": "date_as_printed",
        "printed": "2020-03-03",
        "corrected": "2020-03-04",
        "reason": "The councils met a day later.",
        "source": "https://example.org/minutes",
        "status": "verified",
    }


def all_rows() -> dict[str, list[Row]]:
    """Return every table as rows, in the order of the contract."""
    code = {"vocabulary": "voice", "code": "author", "label": "Author", "definition": "The author's.", "source": "own"}
    concept = {
        "concept_id": "concept:bridge-good",
        "label": "The bridge is good for the islands",
        "definition": "Good.",
    }
    retired = {"id": f"{ARTICLE}:q99999", "table": "quotes", "retired_in": "1.1.0", "reason": "Never a quote."}
    made = {
        "actors": actors(),
        "quotes": quotes(),
        "claims": claims(),
        "events": events(),
        "articles": articles(),
        "sentences": sentences(),
        "mentions": mentions(),
        "affiliations": affiliations(),
        "quote_spans": quotes(),
        "event_participants": participants(),
        "claim_links": links(),
        "concepts": [concept],
        "corrections": corrections(),
        "codes": [code],
        "coders": [{"coder_id": "coder:test", "kind": "software", "name": "the tests"}],
        "retired_ids": [retired],
    }
    return {name: list(made[name]) for name in contract.tables()}


def ledger() -> list[Row]:
    keys = ("mentions", "affiliations", "quotes", "claims", "events", "claim_links")
    rows = all_rows()
    active = [
        {"id": row[contract.table(name).primary_key[0]], "table": name, "status": "active"}
        for name in keys
        for row in rows[name]
    ]
    return [*active, {"id": f"{ARTICLE}:q99999", "table": "quotes", "status": "retired"}]


@dataclass
class Dataset:
    """The article's tables, open to damage: rows by table, texts, context, and changes of whole Arrow tables."""

    rows: dict[str, list[Row]]
    texts: dict[str, str]
    context: Context
    reshape: dict[str, Callable[[pa.Table], pa.Table]] = field(default_factory=dict)

    def find(self, table: str, words: str) -> Row:
        """Return the first row whose id, text, name or label is ``words``."""
        for row in self.rows[table]:
            if words in (row.get(contract.table(table).primary_key[0]), row.get("text"), row.get("name")):
                return row
        raise LookupError(f"{table}: {words}")

    def set(self, table: str, words: str, /, **cells: Any) -> None:
        """Change cells of a row."""
        row = self.find(table, words)
        row |= cells

    def alter(self, table: str, change: Callable[[pa.Table], pa.Table]) -> None:
        """Change a table as Arrow sees it."""
        self.reshape[table] = change

    def know(self, **context: Any) -> None:
        """Change the context."""
        self.context = replace(self.context, **context)

    def drop_quote(self, words: str) -> None:
        """Remove a quote from both of its tables."""
        for table in ("quotes", "quote_spans"):
            self.rows[table].remove(self.find(table, words))

    def nest(self) -> None:
        """Put two more levels into the quote that lies inside another one."""
        parent = self.find("quote_spans", "‘harbour of hope’")["quote_id"]
        for start, end in ((450, 459), (451, 458)):
            row = self.find("quotes", "‘harbour of hope’") | {"start": start, "end": end, "text": TEXT[start:end]}
            row["quote_id"] = f"{ARTICLE}:q{start:05d}"
            self.rows["quotes"].append(row)
            place = {"quote_id": row["quote_id"], "attribution_id": row["quote_id"], "mark_status": "none"}
            self.rows["quote_spans"].append(place | {"parent_quote_id": parent})
            parent = row["quote_id"]

    def tables(self) -> dict[str, pa.Table]:
        made = {name: to_arrow(name, rows) for name, rows in self.rows.items()}
        return {name: self.reshape.get(name, lambda table: table)(table) for name, table in made.items()}

    def report(self) -> list[Row]:
        """Return the report as rows, those of rules that were not checked left out."""
        report = check(self.tables(), self.texts, context=self.context).to_pylist()
        return [row for row in report if row["value"] != SKIPPED]

    def report_of_rules(self) -> list[Row]:
        """Return the report without the gate, which takes most of the time."""
        data = Data(self.tables(), self.texts, self.context)
        return to_report([*run_rules("relations", data), *run_rules("evidence", data)]).to_pylist()


@pytest.fixture
def dataset() -> Dataset:
    """A valid dataset, fresh for each test."""
    return Dataset(all_rows(), {ARTICLE: TEXT}, Context(ledger=ledger()))


def write_csv(path: Path, table: pa.Table) -> None:
    with path.open("wb") as stream:
        stream.write(b"\xef\xbb\xbf")
        pyarrow.csv.write_csv(table, stream, pyarrow.csv.WriteOptions(quoting_style="needed"))


def inlined_schema(name: str) -> Row:
    schema = contract.table(name)
    raw = copy.deepcopy(dict(schema.raw))
    for described, item in zip(schema.fields, raw["fields"], strict=True):
        if described.enum:
            item.setdefault("constraints", {})["enum"] = list(described.enum)
    return {key: raw[key] for key in ("fields", "primaryKey", "foreignKeys", "missingValues") if key in raw}


@dataclass
class Package:
    """A published folder, and how to seal it again after damage."""

    folder: Path

    def seal(self) -> None:
        """Write sizes and hashes anew."""
        descriptor = json.loads((self.folder / "datapackage.json").read_bytes())
        for item in descriptor["resources"]:
            data = (self.folder / item["path"]).read_bytes()
            item["hash"] = f"sha256:{hashlib.sha256(data).hexdigest()}"
            if item["path"].endswith(".csv"):
                item["bytes"] = len(data)
        self.write_descriptor(descriptor)

    def write_descriptor(self, descriptor: Any) -> None:
        (self.folder / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
        self.sum()

    def sum(self) -> None:
        """Write SHA256SUMS anew."""
        paths = sorted(p for p in self.folder.rglob("*") if p.is_file() and p.name != "SHA256SUMS")
        lines = [
            f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.relative_to(self.folder).as_posix()}\n" for p in paths
        ]
        (self.folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")

    def replace_table(self, name: str, table: pa.Table) -> None:
        write_csv(self.folder / f"{name}.csv", table)
        pyarrow.parquet.write_table(table, self.folder / f"{name}.parquet")
        self.seal()

    def report(self) -> list[Row]:
        return validate_package(self.folder).to_pylist()


@pytest.fixture
def package(dataset: Dataset, tmp_path: Path, gate_remembers: None) -> Package:
    """The dataset, published."""
    (tmp_path / "reference").mkdir()
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / f"{ARTICLE}.txt").write_bytes(TEXT.encode())
    resources = []
    for name, table in dataset.tables().items():
        stem = f"reference/{name}" if contract.table(name).group == "reference" else name
        write_csv(tmp_path / f"{stem}.csv", table)
        pyarrow.parquet.write_table(table, tmp_path / f"{stem}.parquet")
        tabular = {"profile": "tabular-data-resource", "name": name, "type": "table", "path": f"{stem}.csv"}
        resources.append(tabular | {"format": "csv", "encoding": "utf-8", "schema": inlined_schema(name)})
        resources.append({"profile": "data-resource", "name": f"{name}.parquet", "path": f"{stem}.parquet"})
    descriptor = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "profile": "data-package",
        "name": "bridge",
        "resources": resources,
    }
    made = Package(tmp_path)
    made.write_descriptor(descriptor)
    made.seal()
    return made
