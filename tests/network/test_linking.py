"""Which partners a span may have, and what the description of a pair says of the heads of the two."""

import numpy as np

from newsvoices.network.linking import Options, Scene, Span, describe, read_scene
from newsvoices.network.reading import read_article
from newsvoices.network.weights import shipped_network
from newsvoices.text import lay_out

EACH = [Span(at, at + 1) for at in range(0, 40, 2)]


def scene_of(text: str) -> Scene:
    return read_scene(read_article(text, lay_out(text), shipped_network()), ([], [], []))


def partners_of(options: Options, number: int) -> list[int]:
    return options.partners[options.bounds[number] : options.bounds[number + 1]]


def test_a_span_may_choose_among_five_before_it_and_five_behind_or_none() -> None:
    scene = scene_of("Ann Moe left the old harbour with her two sons on a cold morning . " * 3)
    options = describe(scene, EACH, EACH)
    assert partners_of(options, 9) == [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, -1]
    assert partners_of(options, 0) == [0, 1, 2, 3, 4, -1]
    assert partners_of(options, 19) == [14, 15, 16, 17, 18, 19, -1]
    assert len(options.rows) == options.bounds[-1] == len(options.partners)


def test_a_partner_stands_no_more_than_two_paragraphs_away() -> None:
    scene = scene_of("\n\n".join(["Title here", *["Ann Moe left the harbour."] * 5]))
    starts = [n for n in range(1, len(scene.paragraph)) if scene.paragraph[n] > scene.paragraph[n - 1]]
    options = describe(scene, [Span(starts[2], starts[2] + 1)], [Span(0, 1), *(Span(at, at + 1) for at in starts)])
    assert partners_of(options, 0) == [1, 2, 3, 4, 5, -1]


def test_without_partners_none_is_the_one_choice() -> None:
    scene = scene_of("Ann Moe left the harbour.")
    options = describe(scene, EACH[:2], [])
    assert options.partners == [-1, -1]
    assert options.rows[:, 68:70].tolist() == [[1, 1], [1, 1]]
    assert describe(scene, [], EACH[:2]).bounds == [0]


def test_a_pair_is_told_of_by_what_its_words_hang_on() -> None:
    scene = scene_of("Ann Moe left the harbour.")._replace(heads=[1, 2, 2, 4, 2, 2])
    subject, verb, rest = Span(0, 2), Span(2, 3), Span(3, 5)
    options = describe(scene, [subject, verb], [subject, verb, rest])
    told = {pair: options.rows[row, 50:55].tolist() for row, pair in enumerate(pairs_of(options))}
    assert told[0, 1] == [1, 1, 0, 0, 0]  # the subject hangs on the verb
    assert told[1, 0] == [0, 0, 1, 1, 0]
    assert told[0, 2] == [0, 0, 0, 0, 1]  # both hang on the same word
    assert told[1, -1] == [0, 0, 0, 0, 0]


def pairs_of(options: Options) -> list[tuple[int, int]]:
    numbers = np.repeat(np.arange(len(options.bounds) - 1), np.diff(options.bounds)).tolist()
    return list(zip(numbers, options.partners, strict=True))
