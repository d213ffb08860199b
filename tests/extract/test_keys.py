"""Every row of a proposal has a key of its own, among all tables."""

from newsvoices.coding.ledger import Ledger, mint_ids
from newsvoices.extractor import propose
from newsvoices.extractor.actors import find_actors
from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.mentions.cast import Actor, give_keys
from newsvoices.extractor.quotes import quote_rows
from newsvoices.extractor.tagger import tag_article
from newsvoices.records import Coding
from newsvoices.text import lay_out


def keys(coding: Coding) -> list[str]:
    tables = (coding.actors, coding.mentions, coding.affiliations, coding.quotes, coding.claims)
    return [row["key"] for rows in tables for row in rows]


def test_every_affiliation_has_a_key_of_its_own() -> None:
    text = "Minister Ana Lund, minister of ports in Norway, said: “No.” Spokesman Ian Marsh, a deputy, left.\n"
    coding = propose(text, article_id="a", reference_date=None)
    assert len(coding.affiliations) >= 2
    assert len(set(keys(coding))) == len(keys(coding))


def test_a_stretch_and_a_segment_that_begin_together_have_two_keys() -> None:
    text = "“We came late “again” and sat down,” she said.\n"
    found = Attribution((37, 40), (41, 45), [(0, 13)], "speech", "say", 1)
    layout = lay_out(text)
    actors = find_actors(text, layout, tag_article(text, layout).analysis, [found])
    rows, _ = quote_rows(text, layout, [found], actors)
    assert [row["key"] for row in rows] == ["q00000n", "q00000", "q00014n"]
    assert rows[2]["parent_quote_id"] == "q00000n"


def test_an_actor_called_like_a_row_keeps_its_own_id() -> None:
    text = "“It is done, and we are glad of it,” said Mr Q00000. Mr Q00000 left.\n"
    coding = propose(text, article_id="a", reference_date=None)
    assert len(set(keys(coding))) == len(keys(coding))
    minted = mint_ids(coding, Ledger(()), "0.1.0", text=text).coding
    assert all(row["id"].startswith("a:a") for row in minted.actors)


def test_no_actor_has_the_key_of_a_row() -> None:
    names = ["Q00042", "M00042-5", "F00042", "C00042", "Q00042-7", "Actor Q00042"]
    actors = [Actor(name, "person", "named") for name in names]
    give_keys(actors)
    assert [actor.key for actor in actors] == [
        "actor-q00042",
        "actor-m00042-5",
        "actor-f00042",
        "actor-c00042",
        "actor-q00042-7",
        "actor-q00042--2",
    ]


def test_speech_over_wrapped_lines_is_one_quote() -> None:
    text = (
        "“We think that by the middle of the week the ferry will be out there\n"
        "as early as ever,” the mayor Ann Moe said on Monday in the port of\n"
        "the town. Others stayed at home.\n"
    )
    coding = propose(text, article_id="a", reference_date=None)
    assert [(row["key"], row["form"]) for row in coding.quotes] == [("q00000", "direct")]
    assert text[coding.quotes[0]["start"] : coding.quotes[0]["end"]].endswith("as early as ever,”")
