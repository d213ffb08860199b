import math

import numpy as np

from newsvoices.network.inputs import Lexicon, read_inputs, word_key
from newsvoices.network.tokens import cut_article
from newsvoices.text import lay_out

CONVENTIONS = [
    ("“", "”", "‘", "’"),
    ("‘", "’", "“", "”"),
    ('"', '"', "'", "'"),
    ("'", "'", '"', '"'),
    ("«", "»", "“", "”"),
    ("„", "“", "‚", "‘"),
    ("''", "''", "'", "'"),
]
TEXT = "{}The {}safe{} port isn’t ours, and they know it,{} Ann Moe said. {}We want it back.{}"


def lexicon() -> Lexicon:
    pieces = {p: n for n, p in enumerate(["[PAD]", "port", "##s", "un", "##known", "-", "time"])}
    return Lexicon({"port": 1, "“": 2, "”": 3}, pieces, {"ort": 1}, np.array([0, 3, 9, 9.0]), np.array([0, 1, 0, 0.0]))


def test_every_convention_of_marks_reads_the_same() -> None:
    seen = []
    for opens, closes, inner_opens, inner_closes in CONVENTIONS:
        text = TEXT.format(opens, inner_opens, inner_closes, closes, opens, closes)
        layout = lay_out(text)
        cut = cut_article(text, layout)
        inputs = read_inputs(layout, cut, lexicon())
        seen.append(([word_key(p) for p in cut.tokens], inputs.states.tolist(), inputs.dense.round(5).tolist()))
    assert all(one == seen[0] for one in seen)


def test_unknown_words_are_read_by_their_pieces() -> None:
    known = lexicon()
    assert known.pieces_of("ports") == (1, 2)
    assert known.pieces_of("unknown") == (3, 4)
    assert known.pieces_of("port-time") == (1, 5, 6)
    assert known.pieces_of("日本") == (0,)
    assert known.pieces_of("") == (0,)


def test_an_article_without_words_has_empty_inputs() -> None:
    layout = lay_out("")
    inputs = read_inputs(layout, cut_article("", layout), lexicon())
    assert inputs.dense.shape[0] == len(inputs.words) == len(inputs.piece_at) == 0


def test_an_article_s_own_counts_are_left_out_of_what_is_known_of_its_words() -> None:
    layout = lay_out("Port zest")
    cut = cut_article("Port zest", layout)
    usual = read_inputs(layout, cut, lexicon()).dense[:, :3]
    alone = read_inputs(layout, cut, lexicon(), {"port": (1, 1), "zest": (4, 4)}).dense[:, :3]
    unknown = [math.log(0.05) / 3 + 1, 0, 0]
    np.testing.assert_allclose(usual, [[math.log(1.05 / 4) / 3 + 1, math.log(4) / 5, 1], unknown], rtol=1e-6)
    np.testing.assert_allclose(alone, [[math.log(0.05 / 3) / 3 + 1, math.log(3) / 5, 0], unknown], rtol=1e-6)
