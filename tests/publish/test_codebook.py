import re

import pyarrow as pa
import pytest
from marko.ext.gfm import gfm

from newsvoices import contract
from newsvoices.assembly.assemble import to_arrow
from newsvoices.measure.agreement import Agreement, LabelAgreement, TableAgreement
from newsvoices.measure.compare import MATCHES, Score
from newsvoices.publish.codebook import Findings, write_codebook
from newsvoices.publish.codebook_findings import (
    concept_section,
    contested_section,
    corrections_section,
    reliability_section,
    silent_section,
    worked_section,
)
from newsvoices.publish.codebook_reference import cell, fields_section, rules_section, vocabularies_section
from newsvoices.publish.facts import Facts

HOSTILE = "<script>alert(1)</script> | `code` *b* _i_ ~~s~~ [x](javascript:alert(1)) ![i](x) \\| &lt; $1$\n\n# h\n- l\r\n\u202egpj"
CODING = {"origin": "amended", "coder_id": "coder:a", "confidence": "high", "note": None}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""),
        (7, "7"),
        ("", ""),
        ("a | b", r"a \| b"),
        ("a\\|b", r"a\\\|b"),
        ("two\n\nlines\r\n\tand  a tab", "two lines and a tab"),
        ("<b>", "&lt;b&gt;"),
        ("R&D", "R&D"),
        ("&lt;", "&amp;lt;"),
        ("`x` *y* _z_ ~w~ [l](u) $5", r"\`x\` \*y\* \_z\_ \~w\~ \[l\](u) \$5"),
        ("𝔸😀 “q”", "𝔸😀 “q”"),
        ("a\u202eb\u2066c", "a⟨U+202E⟩b⟨U+2066⟩c"),
        ("a\x00\x1bb\ud800", "a⟨U+0000⟩⟨U+001B⟩b⟨U+D800⟩"),
        ("see https://example.org/a_b_c?x=1&lt;=2.", "see https://example.org/a_b_c?x=1&lt;=2."),
        ("https://example.org/|x", r"https://example.org/\|x"),
        ("https://example.org/<script>", "https://example.org/&lt;script&gt;"),
    ],
)
def test_a_cell_is_shown_as_it_is_and_read_as_no_markup(value, shown):
    assert cell(value) == shown


def _plain(html):
    text = re.sub(r"<[^>]+>", "", html)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&").strip()


def test_a_hostile_cell_is_rendered_word_by_word():
    html = gfm(f"| a | b |\n| --- | --- |\n| {cell(HOSTILE)} | end |\n")
    cells = [_plain(found) for found in re.findall(r"<td>(.*?)</td>", html, re.S)]
    assert cells == [" ".join(HOSTILE.split()).replace("\u202e", "⟨U+202E⟩"), "end"]
    for tag in ("<script", "<em", "<strong", "<a", "<img", "<code", "<del", "<h1", "<li"):
        assert tag not in html


def _rows(**given):
    rows = {name: [] for name in contract.TABLE_ORDER}
    rows["actors"] = [{"actor_id": "actor:ada", "name": HOSTILE, **CODING}]
    rows["sentences"] = [{"article_id": "kettle", "start": 0, "text": HOSTILE}]
    rows["mentions"] = [
        {"article_id": "kettle", "start": 0, "actor_id": "actor:ada", "mention_type": "NAM", "text": HOSTILE, **CODING}
    ]
    rows["affiliations"] = [
        {"article_id": "kettle", "start": 0, "actor_id": "actor:ada", "role_title": HOSTILE, "tenure": "current"}
        | CODING
    ]
    quote = {
        "article_id": "kettle",
        "quote_id": "q",
        "start": 0,
        "text": HOSTILE,
        "speaker_name": HOSTILE,
        "cue": HOSTILE,
    }
    rows["quotes"] = [{**quote, "addressee_name": HOSTILE, "function": "attribution", "form": "direct", **CODING}]
    rows["claims"] = [_claim("actor:ada", HOSTILE, True), _claim(None, None, None)]
    rows["events"] = [
        {"article_id": "kettle", "start": 0, "label": HOSTILE, "status": "actual", "plover_type": "AGREE", **CODING}
    ]
    rows["concepts"] = [{"concept_id": "concept:valve", "label": HOSTILE, "definition": HOSTILE}]
    rows["corrections"] = [
        dict.fromkeys(contract.table("corrections").columns, HOSTILE)
        | {"source": "https://example.org/a_b", "status": "verified"}
    ]
    rows["coders"] = [{"coder_id": f"coder:{name}", "kind": "language_model", "name": HOSTILE} for name in "ab"]
    rows |= given
    return {name: to_arrow(name, found).to_pylist() for name, found in rows.items()}


def _claim(actor_id, name, agreement, voice="reported"):
    return {
        "article_id": "kettle",
        "start": 0,
        "proposition": HOSTILE,
        "claim_type": "fact",
        "certainty": "certain",
        "voice": voice,
        "claimant_actor_id": actor_id,
        "claimant_name": name,
        "concept_id": None if agreement is None else "concept:valve",
        "concept_label": None if agreement is None else HOSTILE,
        "agreement": agreement,
        **CODING,
    }


def _agreement(**change):
    label = LabelAgreement("form", 2, 0.5, -0.123)
    silent = LabelAgreement("function", 2, 1.0, None)
    table = TableAgreement("quotes", 3, 4, 2, 4 / 7, 0.70049, (label, silent))
    return Agreement(**{"coders": ("coder:a", "coder:b"), "self_consistency": True, "tables": (table,), **change})


FACTS = Facts(name="kettle", title=HOSTILE, version="1.0.0", description="d")
FINDINGS = Findings(
    scores=(Score("quotes", 4, 2, 1), Score("claims", 0, 0, 0)),
    agreements={"kettle": _agreement()},
    silent=[{"article_id": "kettle", "text": HOSTILE, "why": HOSTILE}],
    contested=[{"article_id": "kettle", "about": HOSTILE, "a": HOSTILE, "decision": HOSTILE, "reason": HOSTILE}],
    worked=("kettle", 0, 10),
)


@pytest.fixture
def hostile_codebook():
    tables = {name: to_arrow(name, found) for name, found in _rows().items()}
    return write_codebook(tables, FACTS, FINDINGS, {"V1": HOSTILE})


def test_nothing_hostile_becomes_markup_anywhere(hostile_codebook):
    html = gfm(hostile_codebook)
    assert "<script" not in html
    assert "<img" not in html
    assert "<del" not in html
    assert "\u202e" not in hostile_codebook
    assert "\r" not in hostile_codebook
    assert {link for link in re.findall(r'href="([^"]*)"', html) if not link.startswith(("#", "https://"))} == set()
    assert [found for found in re.findall(r"<h1>(.*?)</h1>", html) if found == "h"] == []


def test_every_line_of_a_table_has_the_columns_of_its_header(hostile_codebook):
    tables = re.findall(r"(?:^\|.*\n)+", hostile_codebook, re.M)
    assert len(tables) > 40
    for table in tables:
        assert len({len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in table.splitlines()}) == 1


def test_the_codebook_has_its_parts_in_order(hostile_codebook):
    assert re.findall(r"^## (.+)$", hostile_codebook, re.M)[-9:] == [
        "One paragraph worked through",
        "Tables and fields",
        "Vocabularies",
        "Rules",
        "Reliability",
        "Who affirms and who rejects which concept",
        "Sentences that yield nothing",
        "Corrections",
        "Contested decisions",
    ]
    assert contract.instructions().strip() in hostile_codebook
    assert hostile_codebook.endswith("|\n")


def test_an_empty_dataset_has_a_codebook_without_findings():
    tables = {name: to_arrow(name, []) for name in contract.TABLE_ORDER}
    text = write_codebook(tables, Facts("kettle", "Kettles", "1.0.0", "d"), Findings(), {})
    assert text.split("\n")[2] == "# Codebook of Kettles, version 1.0.0"
    assert re.findall(r"^## (.+)$", text, re.M)[-3:] == ["Tables and fields", "Vocabularies", "Reliability"]
    assert all(isinstance(table, pa.Table) for table in tables.values())


def test_every_field_and_code_of_the_contract_is_listed():
    fields, words = fields_section({"quotes": 7}), vocabularies_section()
    for name, table in contract.tables().items():
        assert f"#### {name}\n" in fields
        for field in table.fields:
            assert f"| `{field.name}` |" in fields
    assert "Rows in this version: 7. Key: `quote_id`." in fields
    for word in contract.vocabularies().values():
        section = words.split(f"### {word.name}\n")[1].split("\n### ")[0]
        assert re.findall(r"^\| `(.+?)` \|", section, re.M) == list(word.values)


def test_every_link_in_the_codebook_leads_to_one_heading(hostile_codebook):
    headings = [found.lower() for found in re.findall(r"^#+ (\S+)$", hostile_codebook, re.M)]
    targets = set(re.findall(r"\]\(#([^)]+)\)", hostile_codebook))
    assert targets
    assert {target: headings.count(target) for target in targets} == dict.fromkeys(targets, 1)


def test_rules_are_listed_and_left_out_where_there_are_none():
    assert rules_section({"V1": "hash | length"}).endswith(
        "| rule | what it asks |\n| --- | --- |\n| V1 | hash \\| length |"
    )
    assert rules_section({}) == ""


def test_a_worked_paragraph_lists_every_row_that_it_yields():
    rows = _rows(
        actors=[{"actor_id": "actor:ada", "name": "Ada"}, {"actor_id": "actor:board", "name": "Board"}],
        sentences=[
            {"article_id": "kettle", "start": at, "text": text} for at, text in ((0, "One."), (5, "Two."), (10, "3."))
        ],
        mentions=[{"article_id": "kettle", "start": 0, "actor_id": "actor:ada", "mention_type": "NAM", "text": "Ada"}],
        affiliations=[
            {"article_id": "kettle", "start": 0, "actor_id": "actor:ada", "org_actor_id": org, "role_title": "head"}
            for org in ("actor:board", None)
        ],
        quotes=[
            {"article_id": "kettle", "start": 1, "function": "attribution", "form": "direct", "text": "“Go”"}
            | {"speaker_name": "Ada", "cue": "told", "addressee_name": "us"},
            {"article_id": "kettle", "start": 2, "function": "scare", "text": "“deal”"},
            {"article_id": "other", "start": 2, "function": "scare", "text": "elsewhere"},
        ],
        claims=[
            {**_claim("actor:ada", "Ada", False), "proposition": "P.", "concept_label": "C"},
            {**_claim(None, None, None), "proposition": "Q."},
        ],
        events=[{"article_id": "kettle", "start": 9, "label": "E", "status": "feared", "plover_type": "NONE"}],
    )
    assert worked_section(rows, ("kettle", 0, 10)).split("\n") == [
        "## One paragraph worked through",
        "",
        "> One. Two.",
        "",
        "It yields:",
        "",
        "- a **mention** (NAM) of Ada: “Ada”",
        "- an **affiliation** of Ada: head, Board",
        "- an **affiliation** of Ada: head, no organization named",
        "- a **quote** (attribution, direct, said by Ada, cue “told”, addressed to us): “Go”",
        "- a **quote** (scare, no form): “deal”",
        "- a **claim** by Ada (fact, certain): P; it rejects the concept “C”",
        "- a **claim** by an unnamed source (fact, certain): Q.",
        "- an **event** (feared, NONE): E",
    ]


@pytest.mark.parametrize("words", ["# Not a heading", "- no item", "1. no item", "+ no", "12) no", "=== no", "--- no"])
def test_a_worked_paragraph_is_a_paragraph_whatever_it_begins_with(words):
    rows = {name: [] for name in contract.TABLE_ORDER}
    section = worked_section({**rows, "sentences": [{"article_id": "k", "start": 0, "text": words}]}, ("k", 0, 9))
    html = gfm(section)
    assert f"<blockquote>\n<p>{words}</p>\n</blockquote>" in html
    assert section.endswith("\n\nIt yields no row.")


def test_without_a_worked_paragraph_none_is_shown():
    assert worked_section(_rows(), None) == ""


def test_reliability_states_origins_scores_and_agreement():
    section = reliability_section(_rows(), FINDINGS.scores, FINDINGS.agreements, {"quotes": 3}, {}, {})
    assert "| `quotes` | 0 | 0 | 1 | 0 | 3 |" in section
    assert "| `claims` | 0 | 0 | 2 | 0 | 0 |" in section
    assert f"| quotes | 4 | 2 | 1 | 25.0 | 50.0 | 33.3 | {MATCHES['quotes']} |" in section
    assert f"| claims | 0 | 0 | 0 | – | – | – | {MATCHES['claims']} |" in section
    assert "### Two independent codings of kettle: self-consistency\n" in section
    assert "| table | coder:a | coder:b | matched | F1 | unitizing alpha |" in section
    assert "| `quotes` | 3 | 4 | 2 | 57.1 | 0.700 |" in section
    assert "| `quotes.form` | 2 | 50.0 | -0.123 |\n| `quotes.function` | 2 | 100.0 | – |" in section


@pytest.mark.parametrize(
    ("kind", "made_by"),
    [
        ("language_model", "(language models following this codebook)"),
        ("human", "(people following this codebook)"),
        ("software", "(programs)"),
    ],
)
def test_self_consistency_says_of_which_kind_the_coders_are(kind, made_by):
    coders = [{"coder_id": f"coder:{name}", "kind": kind, "name": name} for name in "ab"]
    section = reliability_section(_rows(coders=coders), (), {"kettle": _agreement()}, {}, {}, {})
    assert f"Both codings were made by coders of one kind {made_by}, so that the figures" in section
    assert ("They do not measure agreement with, or between, human coders." in section) == (kind != "human")


def test_codings_by_different_kinds_of_coders_are_intercoder_agreement():
    section = reliability_section(_rows(), (), {"kettle": _agreement(self_consistency=False)}, {}, {}, {})
    assert (
        "### Two independent codings of kettle: intercoder agreement\n\nThe two codings were made by coders of "
        in section
    )
    assert "self-consistency" not in section


def test_the_machine_alone_is_named_with_its_version():
    coders = [{"coder_id": "coder:extractor", "kind": "software", "name": "newsvoices extractor", "version": "9"}]
    section = reliability_section(_rows(coders=coders), FINDINGS.scores, {}, {}, {}, {})
    assert "### The machine alone\n\nThe extractor (version 9), with an empty registry" in section


def test_origins_found_by_comparing_are_told_by_version_with_the_articles():
    section = reliability_section(_rows(), (), {}, {}, {}, {"kettle": "1", "a_b": "3", "pot": "1"})
    said = (
        "had not seen the extractor's proposals: the origin of each row was recorded afterwards, by comparing it with"
    )
    assert (
        f"that was reviewed and left out. Whoever coded kettle, pot {said} what version 1 of the extractor proposes. "
        rf"Whoever coded a\_b {said} what version 3 of the extractor proposes. "
        "Their counts rest on that comparison, and do not tell what a later version finds.\n"
    ) in section.partition("### How the rows came about")[2].partition("| table |")[0]


def test_concepts_are_tabulated_by_claimant_with_the_claims_that_fit_none():
    concepts = [
        {"concept_id": f"concept:{name}", "label": label} for name, label in (("valve", "Shut it"), ("x", "Go"))
    ]
    claims = [_claim("actor:ada", "Ada", True), _claim("actor:ada", "Ada", False), _claim(None, None, False)]
    claims += [_claim("actor:ed", "Ed", False, "author"), _claim("actor:ada", "Ada", None)]
    section = concept_section(_rows(concepts=concepts, claims=claims))
    assert "| concept | Ada | no source named | Ed (author) |\n" in section
    assert "| Shut it | + − | − | − |\n| Go |  |  |  |\n" in section
    assert section.endswith("Of 5 claims, 1 fit none of the 2 concepts or take no side on one.")


def test_a_crowd_of_claimants_is_cut_to_what_a_page_can_show():
    claims = [_claim(f"actor:p{place}", f"P{place}", True) for place in range(500)]
    section = concept_section(_rows(claims=claims))
    assert max(line.count("|") for line in section.split("\n")) < 60
    assert "470 further claimants, who speak to no more concepts than these, are in the claims table." in section


def test_without_concepts_there_is_no_table_of_them():
    assert concept_section(_rows(concepts=[])) == ""


def test_silent_sentences_corrections_and_contested_decisions_are_listed():
    assert silent_section([{"article_id": "kettle", "text": "See also", "why": "a pointer"}]).endswith(
        "| article | words | why |\n| --- | --- | --- |\n| kettle | See also | a pointer |"
    )
    contested = [
        {"article_id": "kettle", "about": "q-go", "a": "direct", "b": "mixed", "decision": "direct", "reason": "r"}
    ]
    section = contested_section([*contested, {"article_id": "other", "about": "c-1"}])
    assert "Decisions by article: kettle: 1, other: 1." in section
    assert section.endswith("| kettle | q-go | direct | mixed | direct | r |\n| other | c-1 |  |  |  |  |")
    assert "| https://example.org/a_b | verified |" in corrections_section(_rows())
    assert (silent_section([]), corrections_section(_rows(corrections=[])), contested_section([])) == ("", "", "")


def test_writing_twice_gives_the_same_text(hostile_codebook):
    tables = {name: to_arrow(name, found) for name, found in _rows().items()}
    assert write_codebook(tables, FACTS, FINDINGS, {"V1": HOSTILE}) == hostile_codebook


def test_code_in_a_coders_rule_stays_code():
    section = fields_section({})
    assert (
        "In the registry write `id: actor:slug`; for an actor of one article write a `key` and nothing more." in section
    )
    assert "\\`" not in section


def test_a_proposition_and_its_stance_make_one_sentence():
    sentence = {"article_id": "kettle", "start": 0, "text": "Shut it."}
    claim = _claim("actor:ada", "Ada", True) | {"proposition": "The valve should be shut.", "concept_label": "Shut it"}
    found = worked_section(_rows(sentences=[sentence], claims=[claim]), ("kettle", 0, 10))
    assert "certain): The valve should be shut; it affirms the concept “Shut it”" in found
    found = worked_section(_rows(sentences=[sentence], claims=[claim | {"concept_label": None}]), ("kettle", 0, 10))
    assert found.partition("certain): ")[2].startswith("The valve should be shut.")


def test_a_list_in_the_instructions_is_read_as_one(hostile_codebook):
    assert "<li>Three parts: the <em>source</em>" in gfm(hostile_codebook)
