from newsvoices.measure.bootstrap import draw_articles


def test_the_same_numbers_draw_the_same_articles() -> None:
    assert draw_articles(5, 20) == draw_articles(5, 20)
    assert all(len(sample) == 5 and set(sample) <= set(range(5)) for sample in draw_articles(5, 20).samples)


def test_an_interval_holds_the_middle_of_the_values() -> None:
    values = [0.0, 1.0, 0.0, 1.0]
    low, high = draw_articles(4, 400).interval(lambda sample: sum(values[i] for i in sample) / len(sample)) or (9, 9)
    assert 0 <= low < 0.5 < high <= 1
    assert draw_articles(4, 400).interval(lambda sample: 0.25) == (0.25, 0.25)


def test_samples_without_a_value_are_left_out() -> None:
    assert draw_articles(2, 50).interval(lambda sample: 1.0 if sample[0] == 0 else None) == (1.0, 1.0)
    assert draw_articles(2, 50).interval(lambda sample: None) is None
    assert draw_articles(2, 1).interval(lambda sample: 3.0) == (3.0, 3.0)
