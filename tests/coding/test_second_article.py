"""The second article has every trap of the codebook, and its coding meets each one."""

import hashlib
import shutil
from pathlib import Path
from typing import Any

import pytest

from newsvoices.assembly import CodedArticle, Corpus, assemble
from newsvoices.build.sources import read_sources
from newsvoices.coding.article_meta import read_article_meta
from newsvoices.coding.coverage import uncovered_sentences
from newsvoices.coding.dataset import read_dataset
from newsvoices.coding.ledger import Ledger, mint_ids
from newsvoices.coding.new_article import new_article
from newsvoices.coding.read_coding import read_coding
from newsvoices.coding.registry import read_registry
from newsvoices.errors import DataError
from newsvoices.records import Article, Coding
from newsvoices.text.layout import lay_out
from newsvoices.validate import check, format_report

NAME = "port-strike"


class Second:
    """The article with its coding, and short ways to its rows."""

    def __init__(self, folder: Path) -> None:
        self.dataset = read_dataset(folder)
        self.registry = read_registry(folder, self.dataset)
        seed = folder / "seeds" / NAME
        self.text = (seed / "article.txt").read_text(encoding="utf-8")
        meta = read_article_meta(seed / "article.yaml", registry=self.registry)
        self.article = Article(NAME, self.text, hashlib.sha256(self.text.encode()).hexdigest(), meta)
        self.layout = lay_out(self.text)
        path = folder / "build" / "coding" / NAME / "final.yaml"
        self.coding = read_coding(path, self.article, self.layout, self.registry, self.dataset)

    def row(self, table: str, key: str) -> dict[str, Any]:
        return next(row for row in getattr(self.coding, table) if row["key"] == key)

    def words(self, table: str, key: str, prefix: str = "") -> str:
        row = self.row(table, key)
        return self.text[row[f"{prefix}start"] : row[f"{prefix}end"]]

    def marks(self, status: str) -> list[str]:
        return [self.text[mark.start : mark.end] for mark in self.layout.marks if mark.status == status]


@pytest.fixture(scope="module")
def second(second_article: Path) -> Second:
    return Second(second_article)


def test_the_coding_is_complete_and_every_rule_holds(second: Second) -> None:
    assert uncovered_sentences(second.coding, second.layout) == []
    minted = mint_ids(second.coding, Ledger(), "0.1.0", text=second.text)
    tables = assemble(
        Corpus(
            [CodedArticle(second.article, second.layout, minted.coding)],
            registry=list(second.registry.actors.values()),
            concepts=list(second.registry.concepts.values()),
            coders=[vars(coder) for coder in second.dataset.coders],
            retired=[],
        )
    )
    report = check(tables, {NAME: second.text})
    assert report.num_rows == 0, format_report(report)


def test_trap_1_marks_of_every_convention(second: Second) -> None:
    assert second.marks("mismatched") == ['“He knows every bolt of this place,"']
    (unclosed,) = second.marks("unclosed")
    assert unclosed.startswith("“They said ‘trust us’")
    assert '"No comment,"' in second.marks("balanced")
    assert "‘The rota isn’t a whip,’" in second.marks("balanced")
    assert [second.text[m.start : m.end] for m in second.layout.marks if m.depth == 1] == [
        "‘trust us’",
        "‘essential’",
    ]


def test_trap_1_speech_that_goes_on_in_the_next_paragraph(second: Second) -> None:
    assert second.row("quotes", "q-nothing")["attribution_id"] == "q-trust"
    assert second.words("quotes", "q-trust", "cue_") == "told"
    assert second.row("quotes", "q-nothing")["cue_start"] == second.row("quotes", "q-trust")["cue_start"]


def test_trap_2_the_same_marks_do_different_jobs(second: Second) -> None:
    functions = {row["key"]: row["function"] for row in second.coding.quotes}
    assert set(functions.values()) == {"attribution", "document", "scare", "mention", "title"}
    assert functions["q-shadow"] == "scare"
    assert second.row("quotes", "q-shadow")["parent_quote_id"] == "q-fear"
    assert second.row("quotes", "q-trust-us")["speaker_actor_id"] == "kestrel-line"
    assert second.row("quotes", "q-trust")["speaker_actor_id"] == "ada-brennock"


def test_trap_3_the_editors_brackets_stay(second: Second) -> None:
    assert "[and their drivers]" in second.words("quotes", "q-cranes")


def test_trap_4_split_utterances_and_second_cues(second: Second) -> None:
    assert second.row("quotes", "q-fight-2")["attribution_id"] == "q-fight"
    assert second.words("quotes", "q-mediator", "cue_") == "urged"
    assert second.words("quotes", "q-tide", "cue_") == "said"
    assert second.row("quotes", "q-tide")["attribution_id"] == "q-tide"


def test_trap_5_he_said_is_not_the_man_named_last(second: Second) -> None:
    assert second.words("quotes", "q-bolt", "source_") == "he"
    assert second.row("quotes", "q-bolt")["speaker_actor_id"] == "tomas-rhyle"
    assert second.row("claims", "c-bolt")["target_id"] == "oskar-venn"


def test_trap_6_dates_keep_their_precision_and_may_is_mostly_a_verb(second: Second) -> None:
    dated = {row["key"]: row.get("date_as_printed") for row in second.coding.events}
    assert dated["e-sale"] == "2022-11"
    assert dated["e-vote"] == "2023-05"
    assert dated["e-northway"] == "2023"
    assert dated["e-strike"] == "2023-06-12"
    assert dated["e-hearing"] is None
    assert second.row("quotes", "q-lessons")["said_date"] == "2022-08"
    assert "Mrs May, who chairs the harbour board, may call" in second.text


def test_traps_7_and_8_the_slip_is_kept_and_the_date_known_from_another_copy(second: Second) -> None:
    (correction,) = second.coding.corrections
    assert (correction["row_id"], correction["printed"], correction["corrected"]) == (
        "e-convention",
        "1975-06",
        "1973-06",
    )
    assert second.words("events", "e-convention", "date_words_") == "June 1975"
    assert "published" not in second.article.meta
    assert second.article.meta["reference_basis"] == "earlier_version"


def test_trap_9_unnamed_and_collective_sources_are_actors(second: Second) -> None:
    unnamed = {row["key"] for row in second.coding.actors if row["naming"] == "unnamed"}
    assert {"some-critics", "some-unionists", "commentators", "many-islanders", "officials"} <= unnamed


def test_trap_10_what_has_not_happened_is_marked(second: Second) -> None:
    assert {row["status"] for row in second.coding.events} == {"actual", "scheduled", "hypothetical", "feared", "proposed", "denied"}  # fmt: skip


def test_trap_11_inference_dressed_as_report_is_the_authors(second: Second) -> None:
    for key in ("c-rushed", "c-polls"):
        claim = second.row("claims", key)
        assert (claim["voice"], claim["claimant_actor_id"]) == ("author", "actor:jonas-quill")
        assert claim["note"].startswith("imputed to ")


def test_trap_12_house_spellings_and_metonyms(second: Second) -> None:
    forms = {second.text[row["start"] : row["end"]]: row for row in second.coding.mentions}
    assert forms["KestrelLine"]["actor_id"] == forms["Kestrel Line"]["actor_id"] == "kestrel-line"
    assert forms["Carrick House"]["metonymy"] is True
    assert forms["Carrick House"]["actor_id"] == "islands-government"


def test_trap_13_site_furniture_has_its_zone(second: Second) -> None:
    zones = {second.text[s.start : s.end]: s.zone for s in second.layout.sentences}
    assert zones["© The Saltmarch Courier"] == "boilerplate"
    assert zones["(See also Empty Quays in Port Dunmore.)"] == "crossref"
    assert zones["Jonas Quill is a Courier reporter in Saltmarch."] == "byline"
    assert zones["Spelling error report"] == "boilerplate"
    assert zones["Port Strike: Blackmail or Last Resort?"] == "headline"


def test_the_article_with_crlf_and_byte_order_mark_is_imported_as_the_seed(second: Second, tmp_path: Path) -> None:
    original = tmp_path / "Port strike.txt"
    original.write_bytes(b"\xef\xbb\xbf" + second.text.replace("\n", "\r\n").encode())
    new = new_article(original, tmp_path / "d", propose=lambda article: Coding(article.article_id, "coder:extractor"))
    assert new.article_id == NAME
    assert new.written[0].read_bytes() == second.text.encode()


def test_a_build_refuses_a_text_that_was_changed(second_article: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(second_article, tmp_path / "copy"))
    text = folder / "seeds" / NAME / "article.txt"
    frozen = hashlib.sha256(text.read_bytes()).hexdigest()
    text.write_bytes(text.read_bytes() + b"\nOne more line.\n")
    with pytest.raises(DataError) as caught:
        read_sources(folder)
    assert str(caught.value) == (
        f"{text} was changed since it was frozen: expected sha256 {frozen}, found "
        f"{hashlib.sha256(text.read_bytes()).hexdigest()}. Restore it (git checkout), or add the changed text as a "
        f"new article with `supersedes: {NAME}`."
    )
