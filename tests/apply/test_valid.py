"""What the extractor alone makes of odd texts breaks no rule; only what nobody has stated is missing."""

import json
from io import BytesIO
from pathlib import Path

import pytest

from newsvoices.apply.dates import Dates
from newsvoices.apply.inputs import Input
from newsvoices.apply.reading import read_inputs
from newsvoices.apply.tables import Extracted, extract_article
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


def broken(found: Extracted, text: str) -> set[tuple[str, str]]:
    """Return the rules that an article breaks of which a curator has stated the rest: else half of them do not run."""
    found.coded.article.meta.update(genre="news", rights_note="Its publisher's.")
    coder = {"coder_id": EXTRACTOR, "kind": "software", "name": "The extractor"}
    report = check(assemble(Corpus([found.coded], coders=[coder])), {found.coded.article.article_id: text}).to_pylist()
    return {(row["rule"], row["column"]) for row in report}


@pytest.mark.parametrize(
    "outlet", ["The Courier", "Island Ferries Board", "NB", "Ёж\x07\ud800 „Пост“; “x” " + "y" * 400]
)
def test_an_outlet_and_an_address_break_no_rule(outlet: str, tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    row = {"id": "a", "text": TEXTS["wrapped"], "outlet": outlet, "url": "https://a.example/ü?x=[1]"}
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    (item,) = read_inputs([str(path)], Dates("2024-05-03"), BytesIO())
    assert isinstance(item, Input)
    found = extract_article(item.text, article_id="a", published=item.published, outlet=item.outlet, url=item.url)
    assert broken(found, item.text) == set()


@pytest.mark.parametrize("author", ["Ida Moe", "Ada Brennock", "Ida Moe and Jon Vik", "AFP", "Reuters, AFP", "Staff"])
def test_no_author_breaks_a_rule(author: str) -> None:
    for text in (TEXTS["signed"], TEXTS["signed"].replace("By Ida Moe\n\n", "")):
        found = extract_article(text, article_id="a", published="2024-05-03", outlet="The Courier", author=author)
        assert broken(found, text) == set()


@pytest.mark.parametrize("name", TEXTS)
def test_every_rule_holds(name: str, tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    path.write_text(json.dumps({"id": name, "text": TEXTS[name]}) + "\n", encoding="utf-8")
    (item,) = read_inputs([str(path)], Dates("2024-05-03"), BytesIO())
    assert isinstance(item, Input)
    found = extract_article(item.text, article_id=item.article_id, published=item.published)
    assert broken(found, item.text) == {("S3 required cells", "publisher_actor_id")}
    known = extract_article(item.text, article_id=item.article_id, published=item.published, outlet="The Courier")
    assert broken(known, item.text) == set()


def test_what_an_unsigned_article_claims_is_claimed_by_its_outlet() -> None:
    text = "Sell nothing\n\n“We had no choice,” Ada Brennock said. It is wrong and dangerous to sell the ferries.\n"
    found = extract_article(text, article_id="a", outlet="The Courier")
    (claim,) = [claim for claim in found.coded.coding.claims if claim["voice"] == "author"]
    assert claim["claimant_actor_id"] == f"a:a{len(text):05}"
    assert claim["note"].endswith(
        "No author was found, so that it is given to the outlet: what a letter or guest says is not the outlet's."
    )
    assert broken(found, text) == set()
    signed = extract_article(TEXTS["signed"], article_id="a", outlet="The Courier")
    claimants = {claim["claimant_actor_id"] for claim in signed.coded.coding.claims if claim["voice"] == "author"}
    assert signed.coded.article.meta["author"] in claimants
    assert signed.coded.article.meta["publisher"] not in claimants
