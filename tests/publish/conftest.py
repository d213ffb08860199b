"""A small hostile dataset that reaches every table, and the facts about it."""

from datetime import date

import pyarrow as pa
import pytest

from newsvoices import contract
from newsvoices.publish.facts import Author, Facts, Licence, SourceArticle

ARTICLE = "kettle-row"
TEXT = (
    "“Shut the valve,” Ada Osei told us on 007 March.\n\n"
    "=HYPERLINK(“http://example.org”) and <script>alert(1)</script> stood on the wall.\n\n"
    "The 𝔅oard — שלום — denied it \u202ebackwards\u202c, “NA” in short.\n"
)
TYPES = {"string": pa.string(), "integer": pa.int64(), "boolean": pa.bool_(), "date": pa.date32()}
CODING = {"origin": "confirmed", "coder_id": "coder:ed", "confidence": "high"}


def span(letter: str, start: int, end: int, sentence: int = 0) -> dict[str, object]:
    return {
        "article_id": ARTICLE,
        "sentence_id": f"{ARTICLE}:s{sentence:05d}",
        "start": start,
        "end": end,
        "text": TEXT[start:end],
    }


def rows() -> dict[str, list[dict[str, object]]]:
    """Rows for every table; the values are what spreadsheets like to change."""
    long_note = "A remark that is longer than a cell in text format may be. " * 8
    return {
        "actors": [
            {"actor_id": "actor:ada-osei", "name": "Ada Osei", "actor_type": "person", "naming": "named",
             "role": "+44 engineer", "also_called": "Osei;Ms Osei", "country_code": "GHA", "sector": "BUS",
             "wikidata_qid": "Q7", "note": long_note, **CODING},
            {"actor_id": "actor:board", "name": "The 𝔅oard", "actor_type": "organization", "naming": "described",
             "role": "007", "note": "3E5", **CODING},
            {"actor_id": f"{ARTICLE}:a00000", "name": "NA", "actor_type": "group", "naming": "unnamed",
             "parent_actor_id": "actor:board", "role": "TRUE", "note": "2014-11-13", **CODING},
        ],
        "quotes": [
            {"quote_id": f"{ARTICLE}:q00000", **span("q", 0, 17), "speaker_name": "Ada Osei", "verbatim": "full",
             "quoted_words": "Shut the valve,", "cue": "told", "function": "attribution", "form": "direct",
             "said_date": "2014-03", "speaker_actor_id": "actor:ada-osei", **CODING},
            {"quote_id": f"{ARTICLE}:q00050", **span("q", 50, 82, 50), "verbatim": "part", "function": "document",
             "quoted_words": "@mention, then a tab\tand ‘=1+1’", "cue": "-1", "note": "\ttabbed", **CODING},
        ],
        "claims": [
            {"claim_id": f"{ARTICLE}:c00001", **span("c", 1, 15), "claimant_name": "Ada Osei",
             "proposition": "=SUM(A1:A9) should be shut; so she said “now”.", "claim_type": "policy",
             "certainty": "certain", "concept_label": "The valve should be shut.", "agreement": True,
             "voice": "reported", "quote_id": f"{ARTICLE}:q00000", "claimant_actor_id": "actor:ada-osei",
             "concept_id": "concept:valve", "said_date": "2014-03", **CODING},
            {"claim_id": f"{ARTICLE}:c00020", **span("c", 20, 30), "proposition": "1/2", "claim_type": "fact",
             "certainty": "unstated", "voice": "author", "note": "10%", **CODING},
        ],
        "events": [
            {"event_id": f"{ARTICLE}:e00039", **span("e", 39, 47), "label": "1e3", "status": "actual",
             "actor_names": "Ada Osei", "date_start": date(2014, 3, 7), "date_end": date(2014, 3, 7),
             "date_precision": "day", "date_as_printed": "2014-03-07", "date_words": "007 March",
             "date_basis": "completed", "plover_type": "REQUEST", "plover_mode": "change", "place_name": "1-2",
             "place_country": "GHA", "date_words_start": 38, "date_words_end": 47, **CODING},
            {"event_id": f"{ARTICLE}:e00050", **span("e", 50, 60, 50), "label": "An old denial", "status": "denied",
             "date_start": date(1899, 12, 31), "date_end": date(1900, 3, 1), "date_precision": "interval",
             "date_as_printed": "1899-12-31/1900-03-01", "date_basis": "none", "plover_type": "NONE",
             "after_event_id": f"{ARTICLE}:e00039", **CODING},
        ],
        "articles": [
            {"article_id": ARTICLE, "title": "A row over a kettle", "publisher_actor_id": "actor:board",
             "published": "2014-03-08", "reference_date": "2014-03-08", "reference_basis": "in_text",
             "genre": "news", "language": "en", "url": "https://example.org/kettle?x=1#char=0,5",
             "rights_note": "Used by permission.", "translated": "no", "text_path": f"texts/{ARTICLE}.txt",
             "text_sha256": "0" * 64, "original_sha256": "1" * 64, "char_count": len(TEXT),
             "retrieved_on": date(2014, 4, 1)},
        ],
        "sentences": [
            {"sentence_id": f"{ARTICLE}:s00000", "seq": 1, "paragraph": 1, "zone": "body", "text": TEXT[0:48],
             "article_id": ARTICLE, "start": 0, "end": 48},
            {"sentence_id": f"{ARTICLE}:s00050", "seq": 2, "paragraph": 2, "zone": "body",
             "text": TEXT[50:].rstrip(), "article_id": ARTICLE, "start": 50, "end": len(TEXT) - 1},
        ],
        "mentions": [
            {"mention_id": f"{ARTICLE}:m00018", **span("m", 18, 26), "actor_id": "actor:ada-osei",
             "mention_type": "NAM", "metonymy": False, **CODING},
        ],
        "affiliations": [
            {"affiliation_id": f"{ARTICLE}:f00018", **span("f", 18, 26), "actor_id": "actor:ada-osei",
             "org_actor_id": "actor:board", "role_title": "chair_x000D_", "tenure": "current",
             "start_date": "2010", **CODING},
        ],
        "quote_spans": [
            {"quote_id": f"{ARTICLE}:q00000", "attribution_id": f"{ARTICLE}:q00000", "mode": "speech",
             "mark_status": "balanced", "open_mark": "“", "close_mark": "”", "marked_start": 0, "marked_end": 17,
             "cue_start": 27, "cue_end": 31, "source_start": 18, "source_end": 26, "source_text": "Ada Osei",
             "source_mention_id": f"{ARTICLE}:m00018"},
            {"quote_id": f"{ARTICLE}:q00050", "attribution_id": f"{ARTICLE}:q00050", "mark_status": "unclosed",
             "open_mark": "\"", "parent_quote_id": f"{ARTICLE}:q00000"},
        ],
        "event_participants": [
            {"event_id": f"{ARTICLE}:e00039", "actor_id": "actor:ada-osei", "role": "actor",
             "mention_id": f"{ARTICLE}:m00018", **CODING},
        ],
        "claim_links": [
            {"link_id": f"{ARTICLE}:r00001", "from_claim_id": f"{ARTICLE}:c00001",
             "to_event_id": f"{ARTICLE}:e00039", "relation": "about", "basis": "inferred", **CODING},
        ],
        "concepts": [
            {"concept_id": "concept:valve", "label": "The valve should be shut.", "definition": "Shut, in full."},
        ],
        "corrections": [
            {"correction_id": f"{ARTICLE}:x-march", "table": "events", "row_id": f"{ARTICLE}:e00039",
             "column": "date_as_printed", "printed": "007", "corrected": "7.0", "reason": "Two zeros too many.",
             "source": "https://example.org/calendar", "status": "verified"},
        ],
        "codes": [
            {"vocabulary": word.name, "code": code.code, "label": code.label, "definition": code.definition,
             "source": code.source or "newsvoices"}
            for word in contract.vocabularies().values() for code in word.codes
        ],
        "coders": [{"coder_id": "coder:ed", "kind": "human", "name": "Ed", "version": "1.0"}],
        "retired_ids": [],
    }  # fmt: skip


def make_tables() -> dict[str, pa.Table]:
    found = rows()
    return {
        name: pa.Table.from_pylist(found[name], pa.schema([(f.name, TYPES[f.type]) for f in schema.fields]))
        for name, schema in contract.tables().items()
    }


@pytest.fixture(scope="session")
def tables() -> dict[str, pa.Table]:
    return make_tables()


@pytest.fixture(scope="session")
def texts() -> dict[str, str]:
    return {ARTICLE: TEXT}


@pytest.fixture(scope="session")
def facts() -> Facts:
    return Facts(
        name="kettle",
        title="The kettle dataset",
        version="1.2.0",
        description="Who said what about a kettle.",
        authors=(Author("Ed Itor", orcid="0000-0002-1825-0097"), Author("The Board", role="publisher")),
        licences=(Licence.from_spdx("CC-BY-4.0"), Licence.from_spdx("Apache-2.0", covers="code")),
        keywords=("kettles", "news"),
        released=date(2026, 11, 23),
        sources=(
            SourceArticle(
                ARTICLE,
                "A row over a kettle",
                "https://example.org/kettle",
                f"texts/{ARTICLE}.txt",
                "Used by permission.",
            ),
        ),
        text_note="The article's text stays its owner's.",
        citation="Ed Itor (2026). The kettle dataset, version 1.2.0.",
    )
