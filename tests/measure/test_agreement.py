import pytest

from newsvoices import contract
from newsvoices.measure.agreement import LABELS, measure_agreement

EMPTY = {"actors": [], **{table: [] for table in LABELS}}


def _actor(actor_id, name, **columns):
    return {"actor_id": actor_id, "name": name, "actor_type": "person", "naming": "named", **columns}


def _quote(start, end, **columns):
    return {"start": start, "end": end, "function": "attribution", "form": "direct", **columns}


def _mention(start, actor):
    return {"start": start, "end": start + 3, "actor_id": actor, "mention_type": "NAM", "metonymy": False}


def _measure(first, second, kinds=("language_model", "language_model")):
    return measure_agreement(
        {**EMPTY, **first}, {**EMPTY, **second}, length=100, coders=("coder:a", "coder:b"), kinds=kinds
    )


def _labels(agreement, table):
    found = next(item for item in agreement.tables if item.table == table)
    return {label.label: label for label in found.labels}


def _table(agreement, table):
    return next(item for item in agreement.tables if item.table == table)


def test_compared_labels_are_columns_of_their_tables():
    for table, labels in LABELS.items():
        assert set(labels) <= set(contract.table(table).columns)


def test_two_empty_codings_have_nothing_to_agree_on():
    agreement = _measure({}, {})
    assert [table.table for table in agreement.tables] == ["actors", *LABELS]
    for table in agreement.tables:
        assert (table.first, table.second, table.matched, table.f1, table.unitizing) == (0, 0, 0, None, None)
        assert {(label.units, label.equal, label.alpha) for label in table.labels} == {(0, None, None)}


def test_a_coding_against_none_matches_nothing():
    quotes = _table(_measure({"quotes": [_quote(0, 10)]}, {}), "quotes")
    assert (quotes.first, quotes.second, quotes.matched, quotes.f1) == (1, 0, 0, 0.0)
    assert quotes.unitizing <= 0


def test_a_coding_agrees_with_itself():
    coding = {
        "actors": [_actor("a", "Ada"), _actor("b", "Kofi", actor_type="group")],
        "mentions": [_mention(0, "a"), _mention(50, "b")],
        "quotes": [_quote(10, 20, speaker_actor_id="a"), _quote(60, 70, speaker_actor_id="b", form="indirect")],
    }
    agreement = _measure(coding, coding)
    for table in ("actors", "mentions", "quotes"):
        assert (_table(agreement, table).matched, _table(agreement, table).f1) == (2, 1.0)
    assert _table(agreement, "quotes").unitizing == 1
    assert _labels(agreement, "quotes")["form"].alpha == 1
    assert _labels(agreement, "quotes")["speaker_actor_id"].alpha == 1
    assert _labels(agreement, "quotes")["function"].equal == 1
    assert _labels(agreement, "quotes")["function"].alpha is None
    assert _labels(agreement, "actors")["actor_type"].alpha == 1


def test_labels_are_compared_on_matched_units_through_matched_actors():
    first = {
        "actors": [_actor("a", "Ada"), _actor("b", "Kofi")],
        "mentions": [_mention(0, "a"), _mention(50, "b")],
        "quotes": [_quote(10, 20, speaker_actor_id="a"), _quote(60, 70, speaker_actor_id="b"), _quote(80, 84)],
    }
    second = {
        "actors": [_actor("x", "A. Osei"), _actor("y", "Kofi")],
        "mentions": [_mention(0, "x"), _mention(50, "y")],
        "quotes": [_quote(10, 21, speaker_actor_id="x"), _quote(60, 70, speaker_actor_id="x")],
    }
    agreement = _measure(first, second)
    quotes = _table(agreement, "quotes")
    assert (quotes.first, quotes.second, quotes.matched, quotes.f1) == (3, 2, 2, 0.8)
    speaker = _labels(agreement, "quotes")["speaker_actor_id"]
    assert (speaker.units, speaker.equal) == (2, 0.5)
    assert speaker.alpha == pytest.approx(0.0)  # two of four values are x, three in all: chance
    assert _labels(agreement, "mentions")["actor_id"].equal == 1


def test_an_unmatched_speaker_differs_from_none():
    agreement = _measure({"quotes": [_quote(0, 10, speaker_actor_id="a")]}, {"quotes": [_quote(0, 10)]})
    assert _labels(agreement, "quotes")["speaker_actor_id"].equal == 0


def test_of_equal_spans_those_of_the_same_speaker_match():
    actors = {"actors": [_actor("a", "Ada"), _actor("b", "Kofi")], "mentions": [_mention(0, "a"), _mention(50, "b")]}
    ada, kofi = _quote(10, 20, speaker_actor_id="a"), _quote(10, 20, speaker_actor_id="b")
    agreement = _measure({**actors, "quotes": [ada, kofi]}, {**actors, "quotes": [kofi, ada]})
    assert _labels(agreement, "quotes")["speaker_actor_id"].equal == 1


def test_coders_of_one_kind_measure_self_consistency():
    assert _measure({}, {}).self_consistency
    assert not _measure({}, {}, kinds=("language_model", "human")).self_consistency
    assert _measure({}, {}).coders == ("coder:a", "coder:b")
