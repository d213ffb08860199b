import gzip
import json
from pathlib import Path

from newsvoices.extractor.__main__ import main


def test_the_command_writes_one_line_of_spans_for_each_article(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl.gz", tmp_path / "out.jsonl"
    text = "Ann Moe said: “We\u2028lose.”"
    rows = [{"id": "a", "text": text, "published": "2014"}, {"id": "b", "text": "", "published": None}]
    source.write_bytes(gzip.compress("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows).encode()))
    assert main([str(source), str(target)]) == 0
    first, second = (json.loads(line) for line in target.read_text().splitlines())
    assert first == {"id": "a", "attributions": [{"source": [[0, 7]], "cue": [[8, 13]], "content": [[14, 24]]}]}
    assert second == {"id": "b", "attributions": []}


def test_wrong_use_is_answered_with_the_usage(capsys: object) -> None:
    assert main([]) == 2
