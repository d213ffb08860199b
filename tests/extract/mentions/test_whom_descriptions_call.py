"""Whom a definite description calls, by what speaks for each person who may be meant."""

import json
import re
from pathlib import Path

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.actors import Actors, find_actors
from newsvoices.extractor.tagger import tag_article
from newsvoices.text import lay_out
from newsvoices.train import bodies_called, called, pronouns

STAFF = (
    "Ann Moe won the vote in Bergen. Moe then promised lower fares. David Lund, who manages Moe’s campaign, told reporters "
    "that the candidate knew of his work.\n"
)


def meant(text: str, noun: str) -> str:
    rows = propose(text, article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in rows.actors}
    return next(names[row["actor_id"]] for row in rows.mentions if text[row["start"] : row["end"]] == noun)


def actors_of(text: str) -> Actors:
    layout = lay_out(text)
    analysis, attributions = tag_article(text, layout)
    return find_actors(text, layout, analysis, attributions)


def test_whoever_manages_a_campaign_is_not_its_candidate() -> None:
    assert meant(STAFF, "candidate") == "Ann Moe"


def test_whoever_is_in_question_may_be_called_where_somebody_else_is_in_focus() -> None:
    text = (
        "Senator Per Berg criticised Ann Moe on Monday. Moe has never held office. Moe sold her ships in May. Berg said "
        "that the {} knew nothing of schools.\n"
    )
    assert meant(text.format("businesswoman"), "businesswoman") == "Ann Moe"
    assert meant(text.format("fireman"), "fireman") == "fireman"


def test_signs_tell_how_often_and_where_somebody_was_named_and_what_rules_say() -> None:
    ((mention, candidates),) = actors_of(STAFF).called
    signs = {actor.name if actor is not None else None: set(found) for actor, found in candidates}
    assert mention.text == "candidate"
    assert {"any", "det the", "group run", "rank 0 run", "lead more", "here", "rule none"} <= signs["Ann Moe"]
    assert {"rank 1", "here", "was subject", "same paragraph"} <= signs["David Lund"]


def test_nobody_is_the_last_of_those_who_may_be_meant() -> None:
    ((_, candidates),) = actors_of(STAFF).called
    actor, signs = candidates[-1]
    assert actor is None
    assert signs[:4] == ["nobody", "nobody head candidate", "nobody sector PTY", "nobody behind VB"]
    assert {"nobody role subject", "nobody det the", "nobody rule none", "nobody of 2"} <= {*signs}
    assert all(actor is not None for actor, _ in candidates[:-1])


@pytest.mark.parametrize("codings", [called.CODINGS, bodies_called.CODINGS, pronouns.CODINGS])
def test_codings_hold_hashes_and_offsets_only(codings: Path) -> None:
    rows = json.loads(codings.read_text("utf-8"))
    hashes = [row["text_sha256"] for row in rows]
    assert hashes == sorted({*hashes})
    assert all(re.fullmatch("[0-9a-f]{64}", one) for one in hashes)
    for row in rows:
        assert set(row) == {"text_sha256", "meant"}
        spans = [(start, end) for start, end, _ in row["meant"]]
        assert len({*spans}) == len(spans)
        assert all(0 <= start < end for start, end in spans)
        for *_, meant in row["meant"]:
            assert meant in (None, []) or (len(meant) == 2 and 0 <= meant[0] < meant[1])


def test_the_command_learns_from_coded_articles_and_writes_weights(learn, monkeypatch) -> None:
    monkeypatch.setattr("newsvoices.train.choices._LEAST_SEEN", 1)
    start, name = STAFF.index("candidate"), STAFF.index("Ann Moe")
    coded = [[start, start + len("candidate"), [name, name + len("Ann Moe")]]]
    printed, weights = learn(called, STAFF, {"meant": coded})
    assert "1 words, of which 1 mean somebody whom the text tells" in printed
    assert weights["rank 0 run"] > 0 > weights["rank 1"]
    assert weights["nobody"] < 0


def test_the_command_learns_that_nobody_is_meant(learn, monkeypatch) -> None:
    monkeypatch.setattr("newsvoices.train.choices._LEAST_SEEN", 1)
    start = STAFF.index("candidate")
    printed, weights = learn(called, STAFF, {"meant": [[start, start + len("candidate"), None]]})
    assert "1 words, of which 0 mean somebody whom the text tells" in printed
    assert weights["nobody"] > 0 > weights["rank 0 run"]
