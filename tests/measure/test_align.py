import random

import pytest

from newsvoices.measure.align import match_actors, match_units, overlap, same_actor


def _spans(*pairs):
    return [{"start": start, "end": end} for start, end in pairs]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((0, 10), (0, 10), 1.0),
        ((0, 10), (5, 10), 0.5),
        ((0, 10), (5, 15), 1 / 3),
        ((0, 10), (10, 20), 0.0),
        ((0, 10), (20, 30), 0.0),
    ],
)
def test_overlap_is_what_is_shared_of_what_either_covers(one, other, expected):
    first, second = _spans(one, other)
    assert overlap(first, second) == overlap(second, first) == pytest.approx(expected)


def test_units_match_from_half_an_overlap_on():
    assert match_units(_spans((0, 10)), _spans((5, 10))) == [(0, 0)]
    assert match_units(_spans((0, 10)), _spans((6, 10))) == []
    assert match_units(_spans((0, 10)), _spans((10, 20))) == []
    assert match_units([], _spans((0, 1))) == match_units(_spans((0, 1)), []) == []


def test_units_match_one_to_one_best_overlap_first():
    assert match_units(_spans((0, 10), (0, 8)), _spans((0, 8))) == [(1, 0)]
    assert match_units(_spans((0, 8), (20, 28)), _spans((20, 28), (0, 9), (0, 8))) == [(0, 2), (1, 0)]


def test_of_equal_overlaps_the_preferred_one_matches_and_else_the_first():
    first, second = _spans((0, 10)), _spans((0, 10), (0, 10))
    assert match_units(first, second) == [(0, 0)]
    assert match_units(first, second, prefer=lambda one, other: other is second[1]) == [(0, 1)]


def test_a_preferred_unit_of_less_overlap_does_not_match():
    second = _spans((0, 9), (0, 10))
    assert match_units(_spans((0, 10)), second, prefer=lambda one, other: other is second[0]) == [(0, 1)]


def test_a_threshold_of_one_asks_for_equal_spans():
    assert match_units(_spans((0, 10), (20, 30)), _spans((0, 11), (20, 30)), threshold=1.0) == [(1, 1)]


@pytest.mark.parametrize("threshold", [0.2, 0.5, 1.0])
def test_no_pair_is_missed_by_looking_only_nearby(threshold):
    source = random.Random(7)
    for _ in range(200):
        first, second = (
            _spans(*((a, a + source.randint(1, 12)) for a in (source.randint(0, 30) for _ in range(5)))) for _ in "ab"
        )
        reachable = {(i, j) for i in range(5) for j in range(5) if overlap(first[i], second[j]) >= threshold}
        pairs = match_units(first, second, threshold=threshold)
        assert set(pairs) <= reachable
        left = {(i, j) for i, j in reachable if i not in dict(pairs) and j not in {b for _, b in pairs}}
        assert left == set()


def test_thousands_of_units_match():
    units = _spans(*((12 * place, 12 * place + 8) for place in range(5000)))
    assert match_units([*units, {"start": 0, "end": 60_000}], units) == [(place, place) for place in range(5000)]


def _mentions(actor, *starts):
    return [{"actor_id": actor, "start": start, "end": start + 4} for start in starts]


def test_actors_match_by_the_mentions_that_they_share():
    first = _mentions("a", 0, 10, 20) + _mentions("b", 30)
    second = _mentions("x", 0, 10) + _mentions("y", 20, 30)
    assert match_actors(first, second, ({}, {})) == {"a": "x", "b": "y"}


def test_an_actor_matches_one_other_only():
    first = _mentions("a", 0) + _mentions("b", 10)
    assert match_actors(first, _mentions("x", 0, 10), ({}, {})) == {"a": "x"}


def test_actors_without_shared_mentions_match_by_equal_names():
    names = ({"a": "Ada", "b": "Kofi"}, {"x": "Kofi", "y": "Ada", "z": "Ada"})
    assert match_actors([], [], names) == {"a": "y", "b": "x"}


def test_a_name_is_given_away_once():
    assert match_actors([], [], ({"a": "Ada", "b": "Ada"}, {"x": "Ada"})) == {"a": "x"}


def test_an_actor_matched_by_mentions_is_not_matched_by_name_again():
    names = ({"a": "Ada", "b": "Kofi"}, {"x": "Kofi"})
    assert match_actors(_mentions("a", 0), _mentions("x", 0), names) == {"a": "x"}


def test_actors_are_the_same_where_they_match_or_where_both_are_missing():
    assert same_actor("a", "x", {"a": "x"})
    assert same_actor(None, None, {"a": "x"})
    assert not same_actor("a", "y", {"a": "x"})
    assert not same_actor("a", None, {"a": "x"})
    assert not same_actor(None, "x", {"a": "x"})


def test_an_unmatched_actor_is_not_the_same_as_no_actor():
    assert not same_actor("b", None, {"a": "x"})
