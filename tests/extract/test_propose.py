from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsvoices.extractor import propose
from newsvoices.records import EXTRACTOR, Coding, Row
from newsvoices.text import lay_out

ARTICLE = """Port Deal: Lifeline or Trap?

The island agrees to “share” its port with a shipping giant. Critics call it a sale.

“Norway has chosen the easy way,” Ann Moe, head of the group Free Port, told Reuters on Monday.

Moe believes the right answer is to wait. Like many, she fears that Denmark might one day claim the port.

Economist Ola Hansen says Moe is right about the minister.

“Berg does not keep his word,” he said. ‘The ‘friend’ of the port knows no shame.”

Port officials dismissed the report. In June, Prime Minister Per Berg visited Oslo.

Work on the “common ground” clause of the treaty began.

Ann Moe is a Harbour Post contributor in Bergen.
"""


def coding(text: str = ARTICLE) -> Coding:
    return propose(text, article_id="port-deal", reference_date="2014-11-13")


def words(row: Row, text: str = ARTICLE) -> str:
    return text[row["start"] : row["end"]]


def quote(start: str) -> Row:
    return next(row for row in coding().quotes if words(row).startswith(start))


def test_direct_speech_names_its_speaker_cue_source_and_addressee() -> None:
    row = quote("“Norway has")
    assert (row["function"], row["form"], row["mode"]) == ("attribution", "direct", "speech")
    assert (row["speaker_actor_id"], row["addressee_actor_id"]) == ("ann-moe", "reuters")
    assert ARTICLE[row["cue_start"] : row["cue_end"]] == "told"
    assert ARTICLE[row["source_start"] : row["source_end"]] == "Ann Moe, head of the group Free Port,"


def test_he_is_the_last_speaker_and_not_the_last_man_named() -> None:
    assert quote("“Berg does")["speaker_actor_id"] == "ola-hansen"
    assert quote("that Denmark")["speaker_actor_id"] == "ann-moe"


def test_a_mismatched_second_stretch_continues_the_attribution_and_holds_the_nested_one() -> None:
    first, second, inner = quote("“Berg does"), quote("‘The ‘friend"), quote("‘friend’")
    assert second["attribution_id"] == first["key"]
    assert (inner["function"], inner["parent_quote_id"]) == ("scare", second["key"])


def test_marks_without_a_speaker_get_a_function_and_no_speaker() -> None:
    row = quote("“common ground")
    assert (row["function"], row["form"], row["speaker_actor_id"]) == ("document", None, None)


def test_every_marked_stretch_is_in_a_row() -> None:
    rows = [(row["start"], row["end"]) for row in coding().quotes]
    assert all(any(a <= m.start and m.end <= b for a, b in rows) for m in lay_out(ARTICLE).marks)


def test_actors_carry_their_kind_country_role_and_naming() -> None:
    actors = {row["key"]: row for row in coding().actors}
    moe, norway, officials = actors["ann-moe"], actors["norway"], actors["port-officials"]
    assert (moe["actor_type"], moe["naming"], moe["role"]) == ("person", "named", "head of the group Free Port")
    assert (norway["actor_type"], norway["country_code"]) == ("state", "NOR")
    assert (officials["actor_type"], officials["naming"]) == ("group", "unnamed")


def test_mentions_are_names_without_titles_and_plain_pronouns() -> None:
    found = [(words(r), r["actor_id"], r["mention_type"]) for r in coding().mentions]
    assert ("Per Berg", "per-berg", "NAM") in found
    assert ("Berg", "per-berg", "NAM") in found
    assert ("she", "ann-moe", "PRO") in found
    assert ("Port officials", "port-officials", "NOM") in found


def test_affiliations_come_from_appositions_and_titles() -> None:
    found = [(words(r), r["actor_id"], r["role_title"], r["tenure"]) for r in coding().affiliations]
    assert ("head of the group Free Port", "ann-moe", "head", "current") in found
    assert ("Prime Minister", "per-berg", "Prime Minister", "current") in found
    assert ("Economist", "ola-hansen", "Economist", "current") in found


def test_an_attributed_proposition_is_a_claim_and_an_attributed_thing_is_none() -> None:
    claims = {row["proposition"]: row for row in coding().claims}
    assert claims["Denmark might one day claim the port"]["certainty"] == "possible"
    assert claims["Denmark might one day claim the port"]["claim_type"] == "forecast"
    assert claims["Moe is right about the minister"]["claim_type"] == "value"
    assert claims["Norway has chosen the easy way"]["claimant_actor_id"] == "ann-moe"
    assert "The report" not in claims


def test_everything_is_proposed_by_the_machine() -> None:
    tables: dict[str, Any] = asdict(coding())
    rows = [r for t in ("actors", "mentions", "affiliations", "quotes", "claims") for r in tables[t]]
    assert {(r["origin"], r["coder_id"]) for r in rows} == {("machine", EXTRACTOR)}


def test_the_same_text_gives_the_same_rows() -> None:
    assert asdict(coding()) == asdict(coding())


def check(text: str) -> None:
    found = coding(text)
    keys = {row["key"] for row in found.actors}
    for row in (*found.mentions, *found.affiliations, *found.quotes, *found.claims, *found.times):
        assert text[row["start"] : row["end"]].strip() == text[row["start"] : row["end"]] != ""
    for name in ("actors", "mentions", "affiliations", "quotes", "claims"):
        handles = [row["key"] for row in getattr(found, name)]
        assert len(handles) == len(set(handles))
    assert {row["actor_id"] for row in (*found.mentions, *found.affiliations)} <= keys
    quotes = {row["key"]: row for row in found.quotes}
    for row in found.quotes:
        assert row["speaker_actor_id"] is None or row["speaker_actor_id"] in keys
        assert row["attribution_id"] in quotes
        if row["parent_quote_id"]:
            parent = quotes[row["parent_quote_id"]]
            assert parent["start"] <= row["start"] < row["end"] <= parent["end"]
        if row["function"] != "attribution":
            assert (row["form"], row["speaker_actor_id"], row["addressee_actor_id"]) == (None, None, None)
    for row in found.claims:
        if row["voice"] == "author":
            assert (row["quote_id"], row["claimant_actor_id"]) == (None, None)
            continue
        segments = [q for q in found.quotes if q["attribution_id"] == row["quote_id"] or q["key"] == row["quote_id"]]
        assert min(q["start"] for q in segments) <= row["start"] < row["end"] <= max(q["end"] for q in segments)
    zones = [s for s in lay_out(text).sentences if s.zone in ("headline", "standfirst", "body")]
    for mark in lay_out(text).marks:
        if any(s.start <= mark.start < s.end for s in zones):
            assert any(q["start"] <= mark.start and mark.end <= q["end"] for q in found.quotes), text[
                mark.start : mark.end
            ]


@pytest.mark.parametrize("text", [
    "", " ", "Word", "“”", "“", "said", "he said", "\u2028", "😀", "彼は「行く」と言った。", "Он сказал: «Мы идём».",
    "according to", "According to .", "“a” “b” ‘c’", "said, said, said.", "=HYPERLINK(\"x\") <script>\u202e",
    "The\n\n\nsaid\n\nthat", ARTICLE * 3,
])  # fmt: skip
def test_any_text_is_accepted_and_gives_a_sound_coding(text: str) -> None:
    check(text)


PIECES = ["“", "”", "‘", "’", '"', "'", ",", ".", "?", "(", ")", ":", ";", "—", "\n\n", "he", "said", "Ann Moe", "that",
          "according to", "Norway", "Oslo", "the", "may", "in May", "1990s", "told", "to", "who", "adding", "report", "’s",
          "President", "believes", "is expected to", "and", "of", "Ministry"]  # fmt: skip


@settings(deadline=None, max_examples=400)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=40).map(" ".join))
def test_generated_text_gives_a_sound_coding(text: str) -> None:
    check(text)


@pytest.mark.parametrize("piece", ["“We go there now,” he said. ", "Ann Moe said that X, ", "in May ", "“x. "])
def test_work_grows_with_length_and_not_with_its_square(piece: str, steps_run: Callable[..., int]) -> None:
    def work(length: int) -> int:
        return steps_run(lambda: coding(piece * (length // len(piece))))

    assert work(16_000) < 9 * work(2_000)


def test_a_stretch_inside_one_that_never_closes_is_no_child_of_itself() -> None:
    text = "er were': „likely after November next). «announced promisre these\" said Ann "
    rows = coding(text).quotes
    spans = [(row["start"], row["end"]) for row in rows]
    assert len(set(spans)) == len(spans)


def test_a_layout_that_the_caller_has_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    usual, layout = coding(), lay_out(ARTICLE)
    monkeypatch.setitem(propose.__globals__, "lay_out", None)
    assert propose(ARTICLE, article_id="port-deal", reference_date="2014-11-13", layout=layout) == usual
