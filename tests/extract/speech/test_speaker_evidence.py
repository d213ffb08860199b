"""How sure a speaker is, in articles written for these tests: the signs, their weights, and whom they leave out."""

import json

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.actors import find_actors
from newsvoices.extractor.lexis.weighing import likelihood
from newsvoices.extractor.quotes import quote_rows
from newsvoices.extractor.quotes.rows import _part
from newsvoices.extractor.speech.speaker_evidence import leave_doubtful, speaker_signs
from newsvoices.extractor.tagger import tag_article
from newsvoices.records import Row
from newsvoices.text import lay_out
from newsvoices.train import speakers as learning

NEWS = """Ann Moe runs the harbour of Vik.

“The ferry sails at dawn tomorrow, whatever they say,” Moe said on Monday. “We need it.”

A sailor waved at Peter Lund and Ivan Berg. “He is late,” he said.

The toll, she said, hurts the town.
"""


def read(text: str) -> tuple[list[Row], dict[str, set[str]]]:
    """The rows before anybody is left out, and by the first words of each stretch its signs."""
    layout = lay_out(text)
    analysis, attributions = tag_article(text, layout)
    actors = find_actors(text, layout, analysis, attributions)
    rows, _ = quote_rows(text, layout, attributions, actors)
    signs = speaker_signs(actors.scene, rows, actors.cast)
    return rows, {text[row["start"] + 1 : row["start"] + 12]: set(seen) for row, seen in signs}


def test_the_signs_of_a_speaker_are_what_a_reader_sees() -> None:
    _, found = read(NEWS)
    assert set(found) == {"The ferry s", "We need it.", "He is late,"}
    first, second, third = found.values()
    assert {
        "source name",
        "speaker named person",
        "name named",
        "length long",
        "cue saying",
        "first",
        "lead 0",
    } <= first
    assert {"goes on", "length short", "spoke often"} <= second
    assert {"source he", "changes", "cue saying", "lead 0"} <= third
    assert any(sign.startswith("he rivals") for sign in third)


def test_a_name_behind_a_description_in_the_source_leads_to_the_speaker() -> None:
    _, found = read("The firm, Norfisk, called the claim “pure fantasy”.\n")
    assert "source name" in next(iter(found.values()))


def test_somebody_described_is_told_by_how_he_was_brought_in() -> None:
    text = (
        "A sailor stood on the quay.\n\n“We have no boats left in this town,” the sailor said.\n\n“The harbour is closed "
        "to us all,” the captain said.\n"
    )
    _, found = read(text)
    sailor, captain = found.values()
    assert {"source description the", "speaker described person", "introduced a", "the same a"} <= sailor
    assert "introduced the" in captain
    assert not any(sign.startswith("the same") for sign in captain)


def test_others_before_the_words_are_noted() -> None:
    text = "Ann Moe told the council that Peter Lund had been “a great loss to this harbour”.\n"
    _, found = read(text)
    (signs,) = found.values()
    assert "subject between" in signs
    assert signs & {"between 1", "between 2"}


@pytest.mark.parametrize(("more", "less"), [
    ("source name", "source they"), ("speaker named person", "speaker described person"),
    ("introduced a", "introduced the"), ("length long", "length short"), ("between 0", "between 2"),
])  # fmt: skip
def test_weights_speak_for_names_and_against_those_between(more: str, less: str) -> None:
    assert likelihood("speaker_weights.csv", ["any", more]) > likelihood("speaker_weights.csv", ["any", less])


def test_a_doubtful_speaker_is_left_out_and_what_is_reported_keeps_its_own(monkeypatch) -> None:
    layout = lay_out(NEWS)
    analysis, attributions = tag_article(NEWS, layout)
    actors = find_actors(NEWS, layout, analysis, attributions)
    rows, _ = quote_rows(NEWS, layout, attributions, actors)
    monkeypatch.setattr(
        "newsvoices.extractor.speech.speaker_evidence.likelihood", lambda _, signs: float("source name" in signs)
    )
    leave_doubtful(actors.scene, rows, actors.cast)
    kept = {NEWS[row["start"] :][:9]: row["speaker_actor_id"] for row in rows}
    assert kept["“The ferr"] == "ann-moe"
    assert kept["“He is la"] is None
    assert any(row["speaker_actor_id"] and row["form"] == "indirect" for row in rows)


def test_codings_hold_offsets_only() -> None:
    rows = json.loads(learning.CODINGS.read_text("utf-8"))
    assert len({row["text_sha256"] for row in rows}) == len(rows) == 288
    for row in rows:
        assert set(row) == {"text_sha256", "quotes"}
        for quote in row["quotes"]:
            assert set(quote) == {"start", "end", "speakers"}
            assert all(0 <= start < end for start, end in [(quote["start"], quote["end"]), *quote["speakers"]])


def test_the_command_learns_from_coded_articles_and_writes_weights(learn, monkeypatch) -> None:
    start = NEWS.index("“The ferry")
    quotes = [
        {"start": start, "end": NEWS.index("” Moe") + 1, "speakers": [[0, 7]]},
        {"start": NEWS.index("“He"), "end": NEWS.index("” he said") + 1, "speakers": [[0, 7]]},
    ]
    monkeypatch.setattr("newsvoices.train.signs._LEAST_SEEN", 1)
    printed, weights = learn(learning, NEWS, {"quotes": quotes})
    assert "2 stretches with a speaker found; 2 given one, of which 1 the right one" in printed
    assert weights["source name"] > 0 > weights["source he"]


def test_a_name_beside_said_is_kept_and_a_pronoun_for_somebody_in_passing_is_not() -> None:
    rows = propose(NEWS, article_id="x", reference_date=None).quotes
    given = {NEWS[row["start"] :][:9]: row["speaker_actor_id"] for row in rows}
    assert given["“The ferr"] == given["“We need "] == "ann-moe"
    assert given["“He is la"] is None


def test_segments_of_different_speakers_or_cues_are_different_attributions() -> None:
    told = [("a", "moe", 9), ("b", "lund", 9), ("c", "moe", 9), ("d", "lund", 9), ("e", "moe", 70)]
    rows = [{"key": key, "attribution_id": "a", "speaker_actor_id": who, "cue_start": cue} for key, who, cue in told]
    _part([rows])
    assert [row["attribution_id"] for row in rows] == ["a", "b", "a", "b", "e"]


def test_one_of_several_keeps_marked_words() -> None:
    text = "Two officials met Ann Moe on Monday.\n\nOne of the officials said the plan “was a dead letter at once.”\n"
    found = propose(text, article_id="x", reference_date=None)
    names = {row["key"]: row["name"] for row in found.actors}
    assert [names[row["speaker_actor_id"]] for row in found.quotes if row["form"] == "mixed"] == ["One"]


def speakers(text: str) -> list[str | None]:
    found = propose(text, article_id="x", reference_date=None)
    names = {row["key"]: row["name"] for row in found.actors}
    return [names.get(row["speaker_actor_id"]) for row in found.quotes if row["form"] in ("direct", "mixed")]


def test_a_body_told_by_whose_it_is_keeps_marked_words() -> None:
    text = (
        "Ferries stop\n\nMayor Ann Moe met Peter Lund and Karl Brandt at the pier on Monday. "
        "Moe’s campaign planned a fair, and the campaign accused the board of “foul play” on Tuesday.\n"
    )
    assert speakers(text) == ["Ann Moe’s campaign"]


def test_a_body_that_has_just_spoken_keeps_what_it_said_next() -> None:
    text = (
        "Patrol attacked\n\nRosa Brandt doubts the story. “They came at night,” she recalls. The defense ministry says "
        "the patrol was attacked first. “Our men responded to fire,” it said in a written answer.\n"
    )
    assert speakers(text) == ["Rosa Brandt", "defense ministry"]


def test_a_body_told_by_its_nation_keeps_marked_words_behind_people_named() -> None:
    text = (
        "Village retaken\n\nMinister Ann Moe and General Karl Brandt spoke of a village on Monday. "
        "“Our units hold their positions,” the Finnish defence ministry said in a post.\n"
    )
    assert speakers(text) == ["Finnish defence ministry"]


def test_a_description_that_speaks_behind_its_verb_is_believed_as_one_before_it() -> None:
    text = "Harbour news\n\n“How big is the wall?” asked the clerk, who was eating a plum.\n"
    coding = propose(text, article_id="x", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [names.get(row["speaker_actor_id"]) for row in coding.quotes] == ["clerk"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Lena Okafor Accused Of Shocking Act In Fit Of Rage\n\nThe mayor left on Monday.\n", [None]),
        ("Harbour news\n\nLena Okafor accused Pavel Moe of theft.\n", ["Lena Okafor"]),
        ("Harbour news\n\nThe mayor accused of fraud said the pier was safe.\n", ["mayor"]),
    ],
)
def test_whoever_is_accused_accuses_nobody(text: str, speakers: list[str | None]) -> None:
    coding = propose(text, article_id="x", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [names.get(row["speaker_actor_id"]) for row in coding.quotes] == speakers
