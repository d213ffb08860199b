"""A small package on disk: an article of our own, with the signs that break offsets, and rows for every table."""

import hashlib
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyarrow as pa
import pytest

from newsvoices import contract
from newsvoices.assembly.assemble import to_arrow
from newsvoices.publish.checksums import content_hash_of, write_sums
from newsvoices.publish.descriptor import build_descriptor, descriptor_bytes
from newsvoices.publish.facts import Author, Facts, Licence, SourceArticle
from newsvoices.publish.write_tables import csv_bytes, parquet_bytes, table_path, write_bytes

A = "ferry-vote"
B = "second-piece"
TEXT = (
    "Ferry vote splits 𝔒ld Harbour\n\n"
    "“We will not sell the ferry,” Mayor Zoë Ångström told The Ledger in May. "
    "Some fear that the island may lose its school.\n\n"
    "The council, although it met on 3 June, said NA\u202e.\n"
)
TEXT_B = "Nothing new on the island.\n"
CODING = {"origin": "confirmed", "coder_id": "coder:ed", "confidence": "high"}
SENTENCES = [
    "Ferry vote splits 𝔒ld Harbour",
    "“We will not sell the ferry,” Mayor Zoë Ångström told The Ledger in May.",
    "Some fear that the island may lose its school.",
    "The council, although it met on 3 June, said NA\u202e.",
]


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def row_id(letter: str, words: str) -> str:
    return f"{A}:{letter}{at(words)[0]:05d}"


def anchor(words: str) -> dict[str, Any]:
    start, end = at(words)
    sentence = next(s for s in SENTENCES if at(s)[0] <= start < at(s)[1])
    span = {"article_id": A, "sentence_id": row_id("s", sentence), "start": start, "end": end}
    return {**span, "text": words, **CODING}


def span(name: str, words: str) -> dict[str, int]:
    start, end = at(words)
    return {f"{name}_start": start, f"{name}_end": end}


QUOTED = "“We will not sell the ferry,”"
FEARED = "the island may lose its school"
CLAIM = "We will not sell the ferry"
MET = "it met on 3 June"
Q1, Q2, C1, E1 = row_id("q", QUOTED), row_id("q", FEARED), row_id("c", CLAIM), row_id("e", MET)


def _article(article: str, title: str, text: str, **more: Any) -> dict[str, Any]:
    return {
        "article_id": article, "title": title, "publisher_actor_id": "actor:ledger", "genre": "news", "language": "en",
        "rights_note": "Ours.", "translated": "no", "text_path": f"texts/{article}.txt", "char_count": len(text),
        "text_sha256": hashlib.sha256(text.encode()).hexdigest(), "original_sha256": "1" * 64, **more,
    }  # fmt: skip


def make_rows() -> dict[str, list[dict[str, Any]]]:
    return {
        "actors": [
            {"actor_id": "actor:mayor", "name": "Zoë Ångström", "actor_type": "person", "naming": "named",
             "also_called": "the mayor;Ångström", "country_code": "ALA", **CODING},
            {"actor_id": "actor:ledger", "name": "The Ledger", "actor_type": "organization", "naming": "named",
             "sector": "JRN", "note": "NA", **CODING},
            {"actor_id": "actor:never", "name": "Never Mentioned", "actor_type": "group", "naming": "named", **CODING},
            {"actor_id": f"{A}:a{at('The council')[0]:05d}", "name": "the council", "actor_type": "organization",
             "naming": "described", **CODING},
        ],
        "quotes": [
            {"quote_id": Q1, **anchor(QUOTED), "speaker_name": "Zoë Ångström", "verbatim": "full",
             "quoted_words": "We will not sell the ferry,", "cue": "told", "function": "attribution",
             "form": "direct", "said_date": "2014-05", "speaker_actor_id": "actor:mayor"},
            {"quote_id": Q2, **anchor(FEARED), "verbatim": "none", "cue": "fear", "function": "attribution",
             "form": "indirect", "confidence": "low"},
        ],
        "claims": [
            {"claim_id": C1, **anchor(CLAIM), "claimant_name": "Zoë Ångström", "claim_type": "policy",
             "proposition": "The town will not sell the ferry.", "certainty": "certain", "voice": "reported",
             "concept_id": "concept:keep", "concept_label": "The ferry should stay public.", "agreement": True,
             "quote_id": Q1, "claimant_actor_id": "actor:mayor"},
            {"claim_id": row_id("c", FEARED), **anchor(FEARED), "claim_type": "forecast",
             "proposition": "The island may lose its school.", "certainty": "possible", "voice": "reported",
             "quote_id": Q2},
        ],
        "events": [
            {"event_id": E1, **anchor(MET), "label": "Council meets", "status": "actual",
             "actor_names": "the council;Zoë Ångström", "date_start": date(2014, 6, 3),
             "date_end": date(2014, 6, 3), "date_precision": "day", "date_as_printed": "2014-06-03",
             "date_words": "3 June", "date_basis": "completed", "plover_type": "CONSULT",
             **span("date_words", "3 June")},
            {"event_id": row_id("e", "lose its school"), **anchor("lose its school"), "label": "School closes",
             "status": "feared", "date_basis": "none", "plover_type": "NONE", "date_start": date(1, 1, 1),
             "date_end": date(9999, 12, 31)},
        ],
        "articles": [
            _article(A, "Ferry vote splits 𝔒ld Harbour", TEXT, author_actor_id="actor:mayor",
                     reference_date="2014-06-13", reference_basis="earlier_version",
                     url="https://ledger.example/ferry?a=1&b=50%25_x"),
            _article(B, "Nothing new", TEXT_B, published="2014-07", reference_date="2014-07",
                     reference_basis="in_text", retrieved_on=date(2014, 8, 1)),
        ],
        "sentences": [
            {"sentence_id": row_id("s", words), "seq": number, "paragraph": number, "zone": "body", "text": words,
             "article_id": A, "start": at(words)[0], "end": at(words)[1]}
            for number, words in enumerate(SENTENCES, start=1)
        ] + [
            {"sentence_id": f"{B}:s00000", "seq": 1, "paragraph": 1, "zone": "body", "text": TEXT_B.strip(),
             "article_id": B, "start": 0, "end": len(TEXT_B) - 1},
        ],
        "mentions": [
            {"mention_id": row_id("m", words), **anchor(words), "actor_id": actor, "mention_type": kind,
             "metonymy": False}
            for words, actor, kind in (("Mayor Zoë Ångström", "actor:mayor", "NAM"),
                                       ("The Ledger", "actor:ledger", "NAM"),
                                       ("The council", f"{A}:a{at('The council')[0]:05d}", "NOM"))
        ],
        "affiliations": [
            {"affiliation_id": row_id("f", "Mayor"), **anchor("Mayor"), "actor_id": "actor:mayor",
             "role_title": "Mayor", "tenure": "current"},
        ],
        "quote_spans": [
            {"quote_id": Q1, "attribution_id": Q1, "mode": "speech", "mark_status": "balanced", "open_mark": "“",
             "close_mark": "”", **span("marked", QUOTED), **span("cue", "told"),
             **span("source", "Mayor Zoë Ångström"), "source_text": "Mayor Zoë Ångström",
             "source_mention_id": row_id("m", "Mayor Zoë Ångström")},
            {"quote_id": Q2, "attribution_id": Q2, "mode": "thought", "mark_status": "none", **span("cue", "fear"),
             **span("source", "Some"), "source_text": "Some"},
        ],
        "event_participants": [
            {"event_id": E1, "actor_id": "actor:mayor", "role": "actor", **CODING},
        ],
        "claim_links": [
            {"link_id": f"{A}:r00001", "from_claim_id": C1, "to_event_id": E1, "relation": "about",
             "basis": "explicit", "marker_text": "although", **span("marker", "although"), **CODING},
        ],
        "concepts": [
            {"concept_id": "concept:keep", "label": "The ferry should stay public.", "definition": "No sale."},
            {"concept_id": "concept:idle", "label": "Nobody speaks of this.", "definition": "Unused."},
        ],
        "corrections": [
            {"correction_id": f"{A}:x-june", "table": "events", "row_id": E1, "column": "date_as_printed",
             "printed": "2014-06-03", "corrected": "2014-06-04", "reason": "The minutes say so.",
             "source": "https://example.org/minutes", "status": "verified"},
        ],
        "codes": [
            {"vocabulary": word.name, "code": code.code, "label": code.label, "definition": code.definition,
             "source": code.source or "newsvoices"}
            for word in contract.vocabularies().values() for code in word.codes
        ],
        "coders": [{"coder_id": "coder:ed", "kind": "human", "name": "Ed", "version": "1.0"}],
        "retired_ids": [
            {"id": f"{A}:q99999", "table": "quotes", "retired_in": "1.1.0", "reason": "It was the writer's gloss.",
             "replaced_by": Q2},
        ],
    }  # fmt: skip


def make_facts(**changes: Any) -> Facts:
    known: dict[str, Any] = {
        "name": "ferries",
        "title": "The ferry dataset: 100% of {it} & more_or_less",
        "version": "1.2.0",
        "description": "Who said what about a ferry.",
        "authors": (Author("The Ferry & Co Group"), Author("Jane Doe", orcid="0000-0002-1825-0097")),
        "licences": (Licence.from_spdx("CC-BY-4.0"), Licence.from_spdx("Apache-2.0", covers="code")),
        "keywords": ("ferries",),
        "released": date(2026, 11, 23),
        "sources": (SourceArticle(A, "Ferry vote", "https://ledger.example/ferry", f"texts/{A}.txt", "Ours."),),
    }
    return Facts(**{**known, **changes})


def write_dataset(folder: Path, facts: Facts, rows: dict[str, list[dict[str, Any]]]) -> None:
    """Write a package as the publisher lays it out, from rows that need not be right."""
    files = {
        f"texts/{A}.txt": TEXT.encode(),
        f"texts/{B}.txt": TEXT_B.encode(),
        "codebook.md": b"# Codebook\n",
    }
    tables: dict[str, pa.Table] = {}
    for name, schema in contract.tables().items():
        tables[name] = to_arrow(name, rows[name])
        files[table_path(schema, "csv")] = csv_bytes(tables[name])
    facts = Facts(**{**vars(facts), "content_hash": content_hash_of(files)})
    folder.mkdir(parents=True, exist_ok=True)
    for path, data in files.items():
        write_bytes(folder / path, data)
    for name, schema in contract.tables().items():
        write_bytes(folder / table_path(schema, "parquet"), parquet_bytes(tables[name], schema, facts))
    descriptor = build_descriptor(folder, contract.tables().values(), facts)
    write_bytes(folder / "datapackage.json", descriptor_bytes(descriptor))
    write_sums(folder)


@pytest.fixture(scope="session")
def ferries(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The package, read-only, as in an installation that its user may not write to."""
    folder = tmp_path_factory.mktemp("ferries") / "data"
    write_dataset(folder, make_facts(), make_rows())
    _set_write(folder, False)
    yield folder
    _set_write(folder, True)


@pytest.fixture
def copy(ferries: Path, tmp_path: Path) -> Path:
    """A copy of the package that a test may spoil."""
    folder = tmp_path / "data"
    shutil.copytree(ferries, folder)
    _set_write(folder, True)
    return folder


@pytest.fixture
def rows() -> dict[str, list[dict[str, Any]]]:
    """The rows of the package, fresh for each test."""
    return make_rows()


@pytest.fixture
def build_dataset(tmp_path: Path) -> Callable[..., Path]:
    """Write a package with other facts or rows."""

    def build(rows: dict[str, list[dict[str, Any]]] | None = None, **facts: Any) -> Path:
        folder = tmp_path / "other" / "data"
        write_dataset(folder, make_facts(**facts), rows or make_rows())
        return folder

    return build


def _set_write(folder: Path, allowed: bool) -> None:
    for root, _, names in os.walk(folder):
        for path in (Path(root), *(Path(root) / name for name in names)):
            mode = path.stat().st_mode
            path.chmod(mode | stat.S_IWUSR if allowed else mode & ~0o222)


@pytest.fixture(scope="session")
def ids() -> SimpleNamespace:
    """The ids and texts of the package, for tests to name."""
    return SimpleNamespace(A=A, B=B, q1=Q1, q2=Q2, c1=C1, e1=E1, link=f"{A}:r00001", fix=f"{A}:x-june", text=TEXT)
