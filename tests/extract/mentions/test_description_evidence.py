"""Descriptions that are likely to speak of an actor, and where the spans of descriptions begin."""

import json

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.actors import Actors, find_actors
from newsvoices.extractor.lexis.adjectives import qualifies
from newsvoices.extractor.lexis.wordlists import read_sections
from newsvoices.extractor.tagger import tag_article
from newsvoices.text import lay_out
from newsvoices.train import descriptions as learning


def described(text: str) -> list[str]:
    rows = propose(text, article_id="a", reference_date="2024-03-12")
    return [text[row["start"] : row["end"]] for row in rows.mentions if row["mention_type"] == "NOM"]


def actors_of(text: str) -> Actors:
    layout = lay_out(text)
    analysis, attributions = tag_article(text, layout)
    return find_actors(text, layout, analysis, attributions)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two angry former federal prosecutors wept on Monday.", "federal prosecutors"),
        ("The embattled Norwegian trade minister wept on Monday.", "Norwegian trade minister"),
        ("A 71-year-old retired army officer wept on Monday.", "army officer"),
        ("Her ambitious young campaign manager wept on Monday.", "young campaign manager"),
        ("The tearful mayor wept on Monday.", "mayor"),
    ],
)
def test_a_description_begins_with_what_says_of_what_kind_somebody_is(text: str, expected: str) -> None:
    assert expected in described(f"Rain fell on Oslo.\n\n{text}\n")


def test_the_former_holder_of_an_office_is_not_the_present_one_though_the_spans_are_alike() -> None:
    text = "President Ann Moe spoke on Monday. The former president, David Lund, said no. The president left.\n"
    rows = propose(text, article_id="a", reference_date="2024-03-12")
    names = {row["key"]: row["name"] for row in rows.actors}
    found = [names[row["actor_id"]] for row in rows.mentions if text[row["start"] : row["end"]] == "president"]
    assert found == ["David Lund", "Ann Moe"]


@pytest.mark.parametrize(
    "word",
    ["angry", "former", "embattled", "likely", "several", "fearless", "40-page", "wealthiest", "bankrupted-less"],
)
def test_adjectives_that_grade_or_tell_a_passing_state_qualify(word: str) -> None:
    assert qualifies(word)


@pytest.mark.parametrize("word", ["federal", "religious", "homeless", "undocumented", "pro-government", "unheardof"])
def test_adjectives_that_name_a_kind_and_those_unheard_of_do_not_qualify(word: str) -> None:
    assert not qualifies(word)


def test_each_adjective_stands_in_one_list_once() -> None:
    lists = read_sections("adjectives.txt")
    assert set(lists) == {"grades", "counts", "qualifying", "classifying", "endings"}
    words = [word for name, words in lists.items() if name != "endings" for word in words]
    assert len(words) == len(set(words))


def test_the_same_noun_is_an_actor_where_it_acts_and_none_where_it_only_locates() -> None:
    assert "office" in described("The mayor’s office said on Monday that the pier would close.\n")
    assert "office" not in described("Susan Moe said she would clean the office on Monday.\n")


def test_whoever_is_the_source_of_an_attribution_stays_however_unlikely() -> None:
    text = "“The pier will close,” a nobody said on Monday.\n"
    rows = propose(text, article_id="a", reference_date="2024-03-12")
    assert [row["name"] for row in rows.actors if row["key"] == rows.quotes[0]["speaker_actor_id"]] == ["nobody"]


def test_signs_tell_the_noun_its_place_and_how_else_the_text_speaks_of_whom_it_means() -> None:
    found = actors_of("The board met on Monday. It praised Ann Moe.\n")
    signs = {mention.text: set(signs) for mention, signs in found.described}
    assert {
        "any",
        "word board",
        "word board s the",
        "organization s the",
        "is subject",
        "behind the",
        "before VBD",
        "chain named False described 1 pronouns 1",
        "organization tied False",
    } <= signs["board"]


def test_pronouns_of_whoever_is_left_out_are_left_out_too() -> None:
    text = "Susan Moe cleaned the office on Monday. It was cold.\n"
    rows = propose(text, article_id="a", reference_date="2024-03-12")
    assert {row["name"] for row in rows.actors} == {"Susan Moe"}
    assert "It" not in {text[row["start"] : row["end"]] for row in rows.mentions}


def test_whom_a_conflict_befell_is_an_actor_by_the_codebook_however_unlikely() -> None:
    assert "commander" in described("A drone strike killed a commander on Tuesday.\n")
    assert "commander" not in described("Susan Moe said she wanted a commander on Tuesday.\n")


def test_codings_hold_offsets_only() -> None:
    rows = json.loads(learning.CODINGS.read_text("utf-8"))
    assert len({row["text_sha256"] for row in rows}) == len(rows)
    for row in rows:
        assert set(row) == {"text_sha256", "descriptions", "doubtful"}
        spans = {tuple(span) for span in row["descriptions"]}
        assert all(0 <= start < end for start, end in spans)
        assert {tuple(span) for span in row["doubtful"]} <= spans


def test_the_command_learns_from_coded_articles_and_writes_weights(learn, monkeypatch) -> None:
    text = "Harbour news\n\nThe angry mayor said no on Monday. Ann Moe swept the office.\n"
    coded = [[text.index("mayor"), text.index("mayor") + len("mayor")]]
    monkeypatch.setattr(learning, "invented_articles", list)
    monkeypatch.setattr("newsvoices.train.signs._LEAST_SEEN", 1)
    monkeypatch.setattr("newsvoices.train.signs._LEAST_SEEN_WORD", 1)
    printed, weights = learn(learning, text, {"descriptions": coded})
    assert "1 descriptions coded; 2 found" in printed
    assert weights["word mayor"] > 0 > weights["word office"]
