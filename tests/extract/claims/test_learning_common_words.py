"""Which words the command takes for common, from a few articles that were invented for this test."""

import gzip
import json
from pathlib import Path

import pytest

from newsvoices.train import common_words

ARTICLES = [
    "The tollhouse burnt. Rose Lund saw the rose don’t-care.",
    "A tollhouse, a tollhouse and a rose; Moe’s ferry.",
    "No tollhouse, no rose, and a 3rd ferry. LUND",
    "Ferry late.",
]


def test_common_are_words_of_three_articles_that_are_no_given_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with gzip.open(tmp_path / "train.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps({"text": text}) + "\n" for text in ARTICLES)
    out = tmp_path / "words.txt"
    assert common_words.main([str(tmp_path), str(out)]) == 0
    assert out.read_text(encoding="utf-8") == "tollhouse\n"
    assert capsys.readouterr().out == "1 words\n"


def test_the_list_that_ships_is_as_the_command_writes_it() -> None:
    shipped = Path(common_words.__file__).parents[1] / "text" / "common_words.txt"
    lines = shipped.read_text(encoding="utf-8").splitlines()
    words = " ".join(lines).split()
    assert words == sorted(set(words))
    assert {"golden", "gate", "next", "steps"} <= set(words)
    assert not {"rose", "mark", "obama"} & set(words)
    assert max(map(len, lines)) <= 120
