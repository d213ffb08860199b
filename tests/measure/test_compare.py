import pytest

from newsvoices.measure.compare import MATCHES, Score, compare, count_origins

EMPTY = {"actors": [], "mentions": [], "affiliations": [], "quotes": [], "claims": [], "events": [], "quote_spans": []}


def _mention(start, actor):
    return {"start": start, "end": start + 3, "actor_id": actor}


def _quote(start, end, speaker=None, verbatim="full"):
    return {"start": start, "end": end, "speaker_actor_id": speaker, "verbatim": verbatim}


def _event(start, words=None):
    first, last = words or (None, None)
    return {"start": start, "end": start + 5, "date_words_start": first, "date_words_end": last}


def _scores(machine, published, times=()):
    found = compare({**EMPTY, **machine}, {**EMPTY, **published}, times)
    assert [score.name for score in found] == list(MATCHES)
    return {score.name: (score.proposed, score.published, score.matched) for score in found}


def test_nothing_against_nothing_scores_nothing():
    for score in compare(EMPTY, EMPTY):
        assert (score.proposed, score.published, score.matched) == (0, 0, 0)
        assert (score.precision, score.recall, score.f1) == (None, None, None)


def test_scores_are_the_usual_ratios_and_add_up_over_articles():
    score = Score("quotes", 4, 2, 1) + Score("quotes", 0, 6, 0)
    assert score == Score("quotes", 4, 8, 1)
    assert (score.precision, score.recall) == (0.25, 0.125)
    assert score.f1 == pytest.approx(1 / 6)
    assert (Score("quotes", 0, 3, 0).precision, Score("quotes", 0, 3, 0).f1) == (None, 0.0)
    assert Score("quotes", 3, 0, 0).recall is None


def test_mentions_count_by_span_and_again_with_their_actor():
    machine = {"actors": [{"actor_id": "a", "name": "Ada"}], "mentions": [_mention(0, "a"), _mention(9, "a")]}
    actors = [{"actor_id": "x", "name": "Osei"}, {"actor_id": "y", "name": "Kofi"}]
    published = {"actors": actors, "mentions": [_mention(0, "x"), _mention(9, "y"), _mention(20, "y")]}
    scores = _scores(machine, published)
    assert scores["actors"] == (1, 2, 1)
    assert scores["mentions"] == (2, 3, 2)
    assert scores["mentions, with actor"] == (2, 3, 1)


def test_quotes_count_by_half_overlap_by_exact_span_and_with_their_speaker():
    people = {"actors": [{"actor_id": "a", "name": "Ada"}], "mentions": [_mention(0, "a")]}
    machine = {**people, "quotes": [_quote(10, 20, "a"), _quote(30, 40, "a"), _quote(50, 60)]}
    published = {**people, "quotes": [_quote(10, 20, "a"), _quote(30, 41), _quote(50, 60)]}
    scores = _scores(machine, published)
    assert scores["quotes"] == (3, 3, 3)
    assert scores["quotes, exact"] == (3, 3, 2)
    assert scores["quotes, with speaker"] == (3, 3, 2)


def test_a_speaker_whom_nobody_published_does_not_match_an_implicit_source():
    scores = _scores({"quotes": [_quote(0, 9, "unknown")]}, {"quotes": [_quote(0, 9)]})
    assert (scores["quotes"], scores["quotes, with speaker"]) == ((1, 1, 1), (1, 1, 0))


def _span(start=None, end=None):
    return {"marked_start": start, "marked_end": end}


def test_marked_stretches_count_by_their_marks_and_not_by_the_quote_around_them():
    machine = {"quotes": [_quote(0, 9), _quote(20, 29)], "quote_spans": [_span(3, 9), _span()]}
    published = {"quotes": [_quote(3, 9)], "quote_spans": [_span(3, 9), _span(20, 29), _span()]}
    assert _scores(machine, published)["marked stretches"] == (1, 2, 1)


def test_claims_events_and_affiliations_count_by_half_overlap():
    spans = {"claims": [{"start": 0, "end": 10}], "affiliations": [{"start": 0, "end": 10, "actor_id": "a"}]}
    machine = {**spans, "events": [_event(0), _event(50)]}
    published = {**spans, "events": [_event(2)]}
    scores = _scores(machine, published)
    assert (scores["claims"], scores["events"]) == ((1, 1, 1), (2, 1, 0))
    assert scores["affiliations"] == (1, 1, 0)  # nobody says that both actors are one


def test_time_expressions_count_against_the_distinct_date_words():
    times = [{"start": 0, "end": 8}, {"start": 90, "end": 95}]
    published = {"events": [_event(10, (0, 8)), _event(20, (0, 8)), _event(30, (40, 48)), _event(60)]}
    assert _scores({}, published, times)["time expressions"] == (2, 2, 1)


def test_origins_are_counted_in_coded_tables_that_have_rows():
    tables = {
        "quotes": [{"origin": "machine"}, {"origin": "added"}, {"origin": "machine"}],
        "claims": [],
        "articles": [{"article_id": "kettle"}],
    }
    assert count_origins(tables) == {"quotes": {"added": 1, "machine": 2}}
