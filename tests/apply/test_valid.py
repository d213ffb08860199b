"""What the extractor alone makes of odd texts breaks no rule; only what nobody has stated is missing."""

import json
from io import BytesIO
from pathlib import Path

import pytest

from newsvoices.apply.dates import Dates
from newsvoices.apply.inputs import Input
from newsvoices.apply.reading import read_inputs
from newsvoices.apply.tables import extract_article
from newsvoices.assembly import Corpus, assemble
from newsvoices.records import EXTRACTOR
from newsvoices.validate import check

TEXTS = {
    "pointer": "Fares rise\n\nAda Brennock said that the fares (See also Ports for Sale.) would go up, “and not once.”\n",
    "controls": "Fares\x0c rise\n\n“We had\x07 no choice,\x85” Ada\x1fBrennock said. She \x01denied it.\n",
    "wrapped": (
        "Fares rise\r\n\r\nThe Island Ferries Board will raise its fares in June, said Ada\r\nBrennock, who has headed "
        "the board since 2 May\r\n2019. “We had no\r\nchoice,” she said, and nobody knew what the\r\nboard would do.\r\n"
    ),
    "unclosed": "“We go, she said. “We ‘stay, he said.\n\n“And so on.\n",
    "capitals": "FARES RISE\n\n\"WE HAD NO CHOICE,\" ADA BRENNOCK SAID. MAYOR OLAF LUND CALLED IT A 'MISTAKE'.\n",
    "marks": "“” \"\" '' « » — …\n\n“\n",
    "labels": "ADA BRENNOCK: We had “no choice”.\nQ: Why?\nA: “Fuel.”\n",
    "turns": (
        "Ann Moe on the levy\n\nQ: Why? (Read more) Is it “late”?\n\nA: (Read more) I think the board said that “no” is "
        "“never”. (Read more) We go.\n\nQ. And you?\n\nMOE: Well, ‘I must’, he told me. By Ann Moe\n"
    ),
    "signed": (
        "OPINION\n\nFares rise\n\nBy Ida Moe\n\n“We had no choice,” Ada Brennock said. It is wrong and dangerous to sell the "
        "ferries.\n"
    ),
    "doubtful": "african-islanders,” ann moore (d-wis.) said olaf lund\n",
    "parted": "questioner claimed “the correctness” ”like military.\n\nHe\n",
    "german": "Die Preise steigen, sagte der Minister am Dienstag. „Wir hatten keine Wahl“, erklärte er.\n",
}


@pytest.mark.parametrize(
    "outlet", ["The Courier", "Island Ferries Board", "NA", "Ёж\x07\ud800 „Пост“; “x” " + "y" * 400]
)
def test_an_outlet_and_an_address_break_no_rule(outlet: str, tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    row = {"id": "a", "text": TEXTS["wrapped"], "outlet": outlet, "url": "https://a.example/ü?x=[1]"}
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    (item,) = read_inputs([str(path)], Dates("2024-05-03"), BytesIO())
    assert isinstance(item, Input)
    found = extract_article(item.text, article_id="a", published=item.published, outlet=item.outlet, url=item.url)
    coder = {"coder_id": EXTRACTOR, "kind": "software", "name": "The extractor"}
    report = check(assemble(Corpus([found.coded], coders=[coder])), {"a": item.text}).to_pylist()
    assert {(row["rule"], row["column"]) for row in report} == {
        ("S3 required cells", column) for column in ("genre", "rights_note")
    }


@pytest.mark.parametrize("name", TEXTS)
def test_every_rule_holds(name: str, tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    path.write_text(json.dumps({"id": name, "text": TEXTS[name]}) + "\n", encoding="utf-8")
    (item,) = read_inputs([str(path)], Dates("2024-05-03"), BytesIO())
    assert isinstance(item, Input)
    found = extract_article(item.text, article_id=item.article_id, published=item.published)
    coder = {"coder_id": EXTRACTOR, "kind": "software", "name": "The extractor"}
    report = check(assemble(Corpus([found.coded], coders=[coder])), {name: item.text}).to_pylist()
    assert {(row["rule"], row["column"]) for row in report} == {
        ("S3 required cells", column) for column in ("publisher_actor_id", "genre", "rights_note")
    }
