import pytest

from newsvoices.measure.alpha import merge_units, nominal_alpha, unitizing_alpha

# The worked example of Krippendorff (2004), chapter 11: a continuum from 150 to 450, shifted to begin at 0.
CODER_1_C, CODER_2_C = [(75, 145), (220, 250)], [(70, 150), (205, 225), (250, 270)]
BOTH_K = [(30, 90), (150, 200)]


def test_unitizing_alpha_of_the_published_example():
    assert unitizing_alpha(CODER_1_C, CODER_2_C, 300) == pytest.approx(0.7286, abs=1e-4)


def test_unitizing_alpha_is_one_where_coders_agree_and_symmetric_where_not():
    assert unitizing_alpha(BOTH_K, BOTH_K, 300) == 1
    assert unitizing_alpha(CODER_1_C, CODER_2_C, 300) == unitizing_alpha(CODER_2_C, CODER_1_C, 300)


def test_unitizing_alpha_is_undefined_without_units():
    assert unitizing_alpha([], [], 300) is None


def test_overlapping_units_of_one_coder_are_joined_and_touching_ones_are_not():
    assert merge_units([(5, 9), (0, 6), (9, 12)]) == [(0, 9), (9, 12)]


def test_nominal_alpha_of_two_observers_on_binary_data():
    # Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), example A: alpha = 0.095.
    first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    assert nominal_alpha(zip(first, second, strict=True)) == pytest.approx(0.095, abs=5e-4)


def test_nominal_alpha_is_undefined_where_no_label_varies():
    assert nominal_alpha([("a", "a"), ("a", "a")]) is None


def test_nominal_alpha_is_one_for_perfect_agreement():
    assert nominal_alpha([("a", "a"), ("b", "b"), (None, None)]) == 1


def test_nominal_alpha_of_nothing_is_undefined():
    assert nominal_alpha([]) is None


def test_nominal_alpha_is_zero_for_one_unit_on_which_coders_differ():
    assert nominal_alpha([("a", "b")]) == 0


def test_nominal_alpha_is_below_zero_for_systematic_disagreement():
    # Four values of each label, all pairs unequal: 1 - 7 * 8 / 32.
    assert nominal_alpha([("a", "b"), ("b", "a")] * 2) == pytest.approx(-0.75)


def test_no_label_is_a_value_like_any_other():
    assert nominal_alpha([(None, None), ("a", "a")]) == 1
    assert nominal_alpha([(None, None), (None, None)]) is None


def test_unitizing_alpha_of_units_that_never_meet_is_below_zero():
    assert unitizing_alpha([(0, 10)], [(50, 60)], 100) < 0
    assert unitizing_alpha([(0, 10)], [], 100) == unitizing_alpha([], [(0, 10)], 100)


def test_unitizing_alpha_falls_the_further_boundaries_lie_apart():
    unit = [(20, 40)]
    alphas = [unitizing_alpha(unit, [(20 + shift, 40 + shift)], 100) for shift in (0, 1, 5, 15)]
    assert alphas[0] == 1
    assert alphas == sorted(alphas, reverse=True)


def test_touching_units_do_not_meet():
    # Both lie in gaps of the other coder, although no gap lies between them.
    assert unitizing_alpha([(0, 50)], [(50, 100)], 100) == unitizing_alpha([(50, 100)], [(0, 50)], 100) < 0


def test_a_unit_over_the_whole_text_agrees_with_itself():
    assert unitizing_alpha([(0, 100)], [(0, 100)], 100) == 1


def test_nested_units_count_as_the_outer_one():
    assert unitizing_alpha([(0, 30), (5, 9)], [(0, 30)], 100) == 1


def test_unitizing_alpha_of_thousands_of_units():
    units = [(20 * place, 20 * place + 9) for place in range(20_000)]
    assert unitizing_alpha(units, units, 400_000) == 1
    assert 0.9 < unitizing_alpha(units, [(start, end + 1) for start, end in units], 400_000) < 1
