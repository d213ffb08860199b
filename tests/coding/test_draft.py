"""A draft says what the extractor proposes, and reading it gives the proposals again."""

import ast
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsvoices.coding.draft import write_draft
from newsvoices.coding.entries import SECTIONS
from newsvoices.coding.read_coding import read_coding
from newsvoices.coding.read_yaml import parse_yaml
from newsvoices.coding.registry import Registry, read_registry
from newsvoices.coding.write_yaml import write_comment, write_entry, write_scalar
from newsvoices.errors import DataError
from newsvoices.extractor import propose
from newsvoices.records import Article, Coding
from newsvoices.text.layout import lay_out

LISTS = (
    "actors",
    "mentions",
    "affiliations",
    "quotes",
    "claims",
    "events",
    "claim_links",
    "nothing",
    "rejected",
)
UNKEYED = ("mentions", "affiliations", "claim_links")


def normal(coding: Coding) -> dict[str, list[dict[str, Any]]]:
    """Leave out where entries stand in a file, ids not minted yet, and keys that nothing refers to."""
    return {
        name: sorted(
            (
                {
                    key: value
                    for key, value in sorted(row.items())
                    if key[0] != "_" and value is not None and key != "id" and not (key == "key" and name in UNKEYED)
                }
                for row in getattr(coding, name)
            ),
            key=repr,
        )
        for name in LISTS
    }


def read_back(desk: Any, proposals: Coding, article: Article) -> Coding:
    path = desk.write(write_draft(proposals, article, lay_out(article.text)))
    return read_coding(path, article, lay_out(article.text), Registry(), desk.dataset)


def machine(**row: Any) -> dict[str, Any]:
    return {"origin": "machine", "coder_id": "coder:extractor", "confidence": "medium", **row}


def test_the_extractors_proposals_read_back_as_they_were(desk: Any, second_article: Any) -> None:
    text = (second_article / "seeds" / "port-strike" / "article.txt").read_text(encoding="utf-8")
    proposals = propose(text, article_id="port-strike", reference_date="2023-06-15")
    assert proposals.quotes
    assert normal(read_back(desk, proposals, Article("port-strike", text, "", {}))) == normal(proposals)


def test_links_and_their_markers_read_back_as_they_were(desk: Any) -> None:
    text = (
        "“So the owners cheated us,” Ada Brennock said. “That’s why we left. That’s why, so I hear, the town is angry.”"
    )
    proposals = propose(text, article_id="harbour", reference_date="2024-05-02")
    markers = [text[row["marker_start"] : row["marker_end"]] for row in proposals.claim_links]
    assert markers == ["That’s why", "That’s why"]
    draft = write_draft(proposals, Article("harbour", text, "", {}), lay_out(text))
    assert "relation: supports, basis: explicit" in draft
    assert normal(read_back(desk, proposals, Article("harbour", text, "", {}))) == normal(proposals)


def test_a_draft_shows_sentences_and_times_and_marks_what_nobody_decided(desk: Any) -> None:
    proposals = Coding(
        "harbour",
        "coder:extractor",
        actors=[machine(key="ada", name="Ada: “the” Brennock", actor_type="person", naming="named")],
        quotes=[
            machine(
                key="q1", start=89, end=104, function="attribution", form="direct", mode="speech",
                speaker_actor_id="ada", cue_start=71, cue_end=75, source_start=58, source_end=70,
            )
        ],
        times=[{"start": 33, "end": 39, "text": "Monday", "edtf": None, "basis": None}],
    )  # fmt: skip
    draft = write_draft(proposals, desk.article, desk.layout, coder="coder:jane")
    assert "#   machine    nobody has decided yet; the row stays the extractor's\n" in draft
    assert "\ncoder: coder:jane   # who corrects this file, as listed in build/dataset.yaml\n" in draft
    body = draft[draft.index("\nactors:") + 1 :]
    assert body == (
        "actors:\n"
        "  - {key: ada, name: 'Ada: “the” Brennock', actor_type: person, naming: named, origin: machine, confidence: medium}\n"
        "\n"
        "paragraphs:\n"
        "\n"
        "  # ---- paragraph 1 (headline)\n"
        "  - begins: Harbour Shut\n"
        "    # sentence 1, no proposal: Harbour Shut\n"
        "\n"
        f"  # ---- paragraph 2 ({desk.layout.paragraphs[1].zone})\n"
        "  - begins: The port closed on Monday.\n"
        "    # sentence 2, no proposal: The port closed on Monday.\n"
        "    # time: Monday = not resolved (none)\n"
        "\n"
        "  # ---- paragraph 3 (body)\n"
        "  - begins: “We will wait,” Ada Brennock\n"
        "    # sentence 3, no proposal: “We will wait,” Ada Brennock told the Courier.\n"
        "    # sentence 4: “We have time.”\n"
        "    quotes:\n"
        "      - key: q1\n"
        "        words: “We have time.”\n"
        "        function: attribution\n"
        "        form: direct\n"
        "        speaker: ada\n"
        "        mode: speech\n"
        "        cue: told\n"
        "        source: Ada Brennock\n"
        "        origin: machine\n"
        "        confidence: medium\n"
        "\n"
        "  # ---- paragraph 4 (body)\n"
        "  - begins: Ada left. The talks failed,\n"
        "    # sentence 5, no proposal: Ada left.\n"
        "    # sentence 6, no proposal: The talks failed, and the talks resumed, she said.\n"
        "    # sentence 7, no proposal: “Nobody won.”\n"
    )
    assert desk.read(draft).quotes[0]["coder_id"] == "coder:extractor"


def test_what_cannot_be_anchored_is_left_as_a_comment(desk: Any) -> None:
    proposals = Coding(
        "harbour",
        "coder:extractor",
        mentions=[machine(key="m", start=35, end=60, actor_id="x", mention_type="NAM")],
    )
    draft = write_draft(proposals, desk.article, desk.layout)
    assert "      # left out: a mention that cannot be anchored; " in draft
    assert desk.read(draft).mentions == []


def test_rows_of_every_list_read_back(desk: Any) -> None:
    text = desk.article.text
    at = text.index
    proposals = Coding(
        "harbour",
        "coder:extractor",
        actors=[machine(key="harbour:a00001", name="Ada", actor_type="person", naming="named"), machine(key="#2", name="Ada", actor_type="person", naming="named", parent_actor_id="harbour:a00001")],
        mentions=[machine(key="#m", start=at("Ada left"), end=at("Ada left") + 3, actor_id="#2", mention_type="NAM", metonymy=True)],
        affiliations=[machine(key="#f", start=at("Ada left"), end=at("Ada left") + 3, actor_id="#2", org_actor_id="harbour:a00001", role_title="x: y", tenure="current")],
        quotes=[
            machine(key="q1", start=at("“We will"), end=at(" Ada"), function="attribution", mode="speech", form="direct", cue_start=at("told"), cue_end=at("told") + 4, said_date="2023-06", attribution_id="q1"),
            machine(key="q2", start=at("“We have"), end=at("time.”") + 6, function="attribution", mode="speech", form="mixed", cue_start=at("told"), cue_end=at("told") + 4, said_date="2023-06", attribution_id="q1"),
            machine(key="q3", start=at("have"), end=at("time.") - 1, function="scare", parent_quote_id="q2", attribution_id="q3"),
            machine(key="q4", start=at("“Nobody"), end=at("won.”") + 5, function="attribution", cue_start=at("told"), cue_end=at("told") + 4, attribution_id="q4"),
        ],
        claims=[machine(key="c1", start=at("We will"), end=at(",”"), quote_id="q1", proposition="- no\n", claim_type="fact", certainty="certain", voice="reported", concept_id=None, target_id="e1"), machine(key="c2", start=at("the talks"), end=at(" resumed"), proposition="?", claim_type="fact", certainty="certain", voice="document", agreement=False)],
        events=[machine(key="e1", start=at("the talks"), end=at(", she"), label="L", status="actual", date_basis="deictic", date_words_start=at("failed"), date_words_end=at("failed") + 6, date_as_printed="2023", plover_type="NONE", participants=[{"actor_id": "#2", "role": "actor"}, {"actor_id": "harbour:a00001", "role": "other"}])],
        claim_links=[machine(key="#r", from_claim_id="c2", to_event_id="e1", relation="about", basis="explicit", marker_start=at("and"), marker_end=at("and") + 3)],
        nothing=[{"start": at("Ada left"), "end": at("Ada left") + 9, "why": "x"}],
        rejected=[{"table": "quotes", "start": at("talks failed"), "end": at("talks failed") + 5, "why": "y: z"}],
    )  # fmt: skip
    back = read_back(desk, proposals, desk.article)
    renamed = repr(normal(proposals)).replace("'harbour:a00001'", "'ada'").replace("'#2'", "'ada-2'")
    assert normal(back) == normal(Coding("", "", **ast.literal_eval(renamed)))


EXAMPLE_TEXT = """\
Strike

“We will wait, as the harbour needs us,” said Jane Doe, head of the Harbour Union, which struck against the port \
in May 2023 for a “fair” wage. Gulls, meanwhile, wait. Her boat is the “Gull”.
"""


def test_the_draft_shows_each_kind_of_entry_and_the_examples_can_be_read(make_desk: Callable[..., Any]) -> None:
    desk = make_desk(EXAMPLE_TEXT)
    draft = write_draft(Coding("harbour", "coder:extractor"), desk.article, desk.layout)
    shown = [line.removeprefix("#   ") for line in draft.partition("\nformat: 1")[0].splitlines()]
    first = shown.index("actors:")
    examples = "\n".join(shown[first : shown.index("#", first)])
    actors = desk.folder / "build" / "actors.yaml"
    actors.write_text(actors.read_text().replace("actor:courier", "actor:port"), encoding="utf-8")
    registry = read_registry(desk.folder, desk.dataset)
    path = desk.write(f"format: 1\narticle: harbour\ncoder: coder:lm\n{examples}\n")
    coding = read_coding(path, desk.article, desk.layout, registry, desk.dataset)
    for name in (*LISTS, "corrections", "contested"):
        assert getattr(coding, name), name
    keys = " ".join(shown[shown.index("#", first) :]).replace("# ", "")
    for section in SECTIONS.values():
        assert f" {section.key}: {', '.join(section.allowed)} " in f"{' '.join(keys.split())} "
    assert {row["role"] for row in coding.events[0]["participants"]} == {"actor", "recipient"}


HOSTILE = st.text(
    "aB1 .,:;#-–—“”‘’'\"[]{}&*!|>%@`\\\n\t\u00a0\u2028\u2029\u0085\u202e\ufeff😀é?=~", min_size=1, max_size=80
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=HOSTILE.filter(str.strip), data=st.data())
def test_hostile_text_survives_a_draft(make_desk: Callable[..., Any], text: str, data: st.DataObject) -> None:
    desk = make_desk(text)
    mentions = []
    for paragraph in desk.layout.paragraphs:
        start = data.draw(st.integers(paragraph.start, paragraph.end - 1))
        end = data.draw(st.integers(start + 1, paragraph.end))
        if text[start:end] == text[start:end].strip():
            mentions.append(machine(key=f"m{start}", start=start, end=end, actor_id="a", mention_type="NAM", note=text))
    actor = machine(key="a", name=text, actor_type="person", naming="named", confidence="high")
    proposals = Coding("harbour", "coder:extractor", actors=[actor], mentions=mentions)
    assert normal(read_back(desk, proposals, desk.article)) | {"mentions": []} == normal(proposals) | {"mentions": []}
    back = read_back(desk, proposals, desk.article)
    mine = [(m["start"], m["end"], m["note"]) for m in mentions]
    assert sorted((m["start"], m["end"], m["note"]) for m in back.mentions) == sorted(mine)


@settings(max_examples=200, deadline=None)
@given(st.text(min_size=1))
def test_every_text_is_written_so_that_it_reads_back(text: str) -> None:
    if any(0xD800 <= ord(character) < 0xE000 for character in text):
        return
    for yaml in (
        f"a: {write_scalar(text)}\n",
        write_entry({"a": text}) + "\n",
        f"a: {write_scalar(text)}   # c\n",
    ):
        node = parse_yaml(yaml, "f").entries["a"]
        assert getattr(node, "text", None) == text
    assert parse_yaml(f"a: 1\n# {write_comment(text)}\nb: 2\n", "f").keys.keys() == {"a", "b"}


@pytest.mark.parametrize(
    "text",
    [
        "null",
        "~",
        "a: b",
        "a #b",
        "- a",
        "a,b",
        "[x]",
        "x:",
        "'x",
        '"x',
        " x",
        "x ",
        "",
        "=1+1",
        "2014-10-23",
        "é, ü",
        "a:b",
    ],
)
def test_texts_that_yaml_would_read_otherwise_are_quoted(text: str) -> None:
    assert getattr(parse_yaml(write_entry({"a": text, "b": "c"}), "f").entries["a"], "text", None) == text
    assert getattr(parse_yaml(f"a: {write_scalar(text)}", "f").entries["a"], "text", None) == text


def test_a_repeated_paragraph_can_still_be_named(make_desk: Callable[..., Any]) -> None:
    desk = make_desk("Top\n\nRead on.\n\nOne thing.\n\nRead on.\n\nOne thing.\n")
    draft = write_draft(Coding("harbour", "coder:extractor"), desk.article, desk.layout)
    assert "left out" not in draft
    desk.read(draft)
    with pytest.raises(DataError, match=r"2 paragraphs begin with «Read on\.»"):
        desk.read(draft.replace('"Read on.\\n\\nOne thing.\\n\\nRead"', "Read on."))
