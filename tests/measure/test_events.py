"""Events against an annotation: one to one by trigger, labels on matched events, participants by their mentions."""

from newsvoices.measure.attributions import Count
from newsvoices.measure.events import lexicon_alone, score_events
from newsvoices.records import Coding


def _coding():
    coding = Coding("x", "coder:extractor")
    coding.mentions = [{"start": 0, "end": 4, "actor_id": "anna"}, {"start": 20, "end": 25, "actor_id": "omar"}]
    return coding


def _row(start, end, **columns):
    parts = columns.pop("participants", [])
    return {"_trigger": (start, end), "status": "actual", "plover_type": "CONSULT", "participants": parts, **columns}


def _gold(start, end, **columns):
    return {"trigger": [start, end], "status": "actual", "plover_type": "CONSULT", "date_words": None, **columns}


def test_each_annotated_event_is_matched_once():
    counts = score_events([_row(5, 8), _row(6, 8), _row(40, 44)], _coding(), [_gold(5, 8), _gold(60, 63)])
    assert counts["events"] == Count(1, 3, 2)


def test_labels_count_on_matched_events_only():
    rows = [_row(5, 8, status="scheduled"), _row(30, 34)]
    gold = [_gold(5, 8), _gold(30, 34, plover_type="AID"), _gold(50, 52, plover_type="AID")]
    counts = score_events(rows, _coding(), gold)
    assert counts["status"] == Count(1, 2, 2)
    assert counts["plover_type"] == Count(1, 2, 2)
    assert counts["events, actual"] == Count(1, 1, 3)
    assert counts["events, with type"] == Count(1, 2, 3)


def test_a_participant_is_right_where_a_mention_of_it_is_annotated():
    parts = [{"actor_id": "anna", "role": "actor"}, {"actor_id": "omar", "role": "recipient"}]
    gold = [_gold(5, 8, actors=[[0, 4]], recipients=[[50, 55]])]
    counts = score_events([_row(5, 8, participants=parts)], _coding(), gold)
    assert counts["actors"] == Count(1, 1, 1)
    assert counts["recipients"] == Count(0, 1, 1)


def test_dates_agree_by_their_words():
    dated = _row(5, 8, date_words_start=9, date_words_end=15)
    assert score_events([dated], _coding(), [_gold(5, 8, date_words=[9, 15])])["date"] == Count(1, 1, 1)
    assert score_events([dated], _coding(), [_gold(5, 8)])["date"] == Count(0, 1, 1)


def test_the_lexicon_alone_takes_every_trigger_word():
    rows = lexicon_alone("Anna met Omar. Nobody resigned in May.")
    assert [row["plover_type"] for row in rows] == ["CONSULT", "RETREAT"]
