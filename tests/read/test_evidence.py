"""Evidence: the words that a row stands on, found again in the packaged text."""

import json

import pytest

import newsvoices as nv
from newsvoices.errors import DataError, UsageError


def test_a_quote_shows_its_words_cue_and_source(ferries, ids):
    found = nv.evidence(ids.q1, dataset=ferries)
    assert [(p.role, p.text) for p in found.passages] == [
        ("text", "“We will not sell the ferry,”"),
        ("cue", "told"),
        ("source", "Mayor Zoë Ångström"),
    ]
    assert found.passage.marked == (">>>“We will not sell the ferry,”<<< Mayor Zoë Ångström told The Ledger in May.")


@pytest.mark.parametrize("key", ["q1", "q2", "c1", "e1", "link", "fix"])
def test_offsets_are_code_points_into_the_packaged_text(ferries, ids, key):
    for passage in nv.evidence(getattr(ids, key), dataset=ferries).passages:
        text = nv.path(ids.A, "text", dataset=ferries).read_bytes().decode()
        assert text[passage.start : passage.end] == passage.text
        assert text[: passage.start].endswith(passage.prefix)
        assert text[passage.end :].startswith(passage.suffix)
        assert len(passage.prefix) == min(32, passage.start)
        assert passage.text in passage.sentence


def test_the_printed_form_is_complete(ferries, ids):
    digest = nv.load("articles", dataset=ferries).text_sha256[0]
    assert str(nv.evidence(ids.e1, dataset=ferries)) == (
        "ferry-vote:e00174 (events) Council meets [actual]\n\n"
        "  The council, although >>>it met on 3 June<<<, said NA\\u202e.\n"
        "  text: characters 174 to 190\n\n"
        "  The council, although it met on >>>3 June<<<, said NA\\u202e.\n"
        "  date words: characters 184 to 190\n\n"
        f"  text:   texts/ferry-vote.txt#char=174,190, SHA-256 {digest}\n"
        "  source: https://ledger.example/ferry?a=1&b=50%25_x#char=174,190\n"
        "  (#char= counts characters of the packaged text, RFC 5147; a browser ignores it on the page)"
    )


def test_quotes_and_claims_are_headed_by_what_they_say(ferries, ids):
    assert nv.evidence(ids.q2, dataset=ferries).label == "Some fear the island may lose its school (indirect)"
    assert nv.evidence(ids.c1, dataset=ferries).label == "Zoë Ångström: The town will not sell the ferry."


def test_as_dict_gives_the_selectors_of_web_annotation(ferries, ids):
    found = nv.evidence(ids.c1, dataset=ferries).as_dict()
    target = found["targets"][0]
    assert json.loads(json.dumps(found)) == found
    assert target["source"] == "https://ledger.example/ferry?a=1&b=50%25_x"
    assert target["selector"][0] == {
        "type": "TextQuoteSelector",
        "exact": "We will not sell the ferry",
        "prefix": "Ferry vote splits 𝔒ld Harbour\n\n“"[-32:],
        "suffix": ",” Mayor Zoë Ångström told The Ledger in May."[:32],
    }
    assert target["selector"][1] == {"type": "TextPositionSelector", "start": 32, "end": 58}
    assert target["selector"][2]["value"] == "char=32,58"


@pytest.mark.parametrize(
    ("row_id", "label", "note", "passages"),
    [
        ("actor:mayor", "Zoë Ångström", "This row has no words of its own; these are its mentions.", 1),
        ("concept:keep", "The ferry should stay public.", "This row has no words of its own; these are the claims on it.", 1),
        ("coder:ed", "Ed", "This row has no words of its own; these are the quotes that this coder decided.", 2),
        ("actor:never", "Never Mentioned",
         "No words of an article stand behind this row: table mentions has no row for it.", 0),
        ("second-piece", "Nothing new", "An article is its own evidence: texts/second-piece.txt, SHA-256 ", 0),
        ("ferry-vote:x-june", "events.date_as_printed: printed 2014-06-03, corrected 2014-06-04",
         "The minutes say so. Source: https://example.org/minutes (verified).", 2),
        ("ferry-vote:r00001", "ferry-vote:c00032 about ferry-vote:e00174 (explicit)", "", 3),
        ("second-piece:s00000", "", "", 1),
    ],
)  # fmt: skip
def test_rows_without_words_of_their_own_explain_what_stands_behind_them(ferries, row_id, label, note, passages):
    found = nv.evidence(row_id, dataset=ferries)
    assert (found.label, len(found.passages)) == (label, passages)
    assert found.note.startswith(note)
    assert bool(found.passage) == bool(passages)
    assert str(found).startswith(row_id)


def test_an_unknown_id_is_answered_with_the_nearest(ferries):
    with pytest.raises(
        UsageError,
        match=r"No table has a row with the id 'ferry-vote:q00032'\. The nearest ids: ferry-vote:q00031",
    ):
        nv.evidence("ferry-vote:q00032", dataset=ferries)


def test_an_id_without_its_article_is_answered_with_the_whole_id(ferries):
    with pytest.raises(UsageError) as caught:
        nv.evidence("q00031", dataset=ferries)
    assert str(caught.value) == (
        "No table has a row with the id 'q00031'. Did you mean 'ferry-vote:q00031'? Ids stand in columns such as "
        "nv.load('quotes')['quote_id']; nv.find(word) finds rows by their words."
    )


@pytest.mark.parametrize("show", [nv.evidence, nv.cite])
def test_a_whole_row_in_place_of_its_id_is_named_and_not_printed(ferries, show):
    rows = nv.load("quotes", dataset=ferries)
    for given, kind in ((rows.loc[0], "Series"), (7, "int")):
        with pytest.raises(UsageError) as caught:
            show(given, dataset=ferries)
        assert str(caught.value) == (
            f"The id of a row is text, such as nv.load('quotes').loc[0, 'quote_id'], and this is a {kind}. Give the id "
            "itself: it stands in the first column of the row's table."
        )


def test_an_id_that_rows_of_two_articles_have_is_not_guessed(ferries):
    with pytest.raises(UsageError) as caught:
        nv.evidence("s00000", dataset=ferries)
    assert str(caught.value).startswith("No table has a row with the id 's00000'.")
    assert "Did you mean" not in str(caught.value)


def test_a_retired_id_says_when_why_and_what_instead(ferries, ids):
    with pytest.raises(UsageError) as caught:
        nv.evidence("ferry-vote:q99999", dataset=ferries)
    assert str(caught.value) == (
        "The row ferry-vote:q99999 of table quotes was retired in version 1.1.0: It was the writer's gloss. "
        f"Use {ids.q2} instead."
    )


def test_a_text_that_was_changed_is_said_so(copy, ids):
    path = copy / "texts" / "ferry-vote.txt"
    path.write_bytes(b"X" + path.read_bytes())
    assert nv.evidence(ids.q1, dataset=copy).note == (
        "The row says '“We will not sell the ferry,”', and the packaged text reads otherwise: nv.verify() explains."
    )
    path.unlink()
    with pytest.raises(DataError, match=r"ferry-vote\.txt is missing, the text of article ferry-vote"):
        nv.evidence(ids.q1, dataset=copy)


def test_ids_are_near_by_what_their_article_does_not_share_and_a_table_is_told_as_one(ferries):
    with pytest.raises(UsageError) as caught:
        nv.evidence("ferry-vote:q88888", dataset=ferries)
    assert str(caught.value).startswith("No table has a row with the id 'ferry-vote:q88888'. Ids stand in columns such")
    with pytest.raises(UsageError) as caught:
        nv.evidence("claims", dataset=ferries)
    assert " 'claims'. claims is a table: nv.load('claims') in Python has its rows. Each of these can" in str(
        caught.value
    )
