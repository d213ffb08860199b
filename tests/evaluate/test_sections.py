"""The parts of the report that stand on annotations: on a self-written article, annotated here."""

import gzip
import json
from pathlib import Path

import pytest

from newsvoices.cli import main
from newsvoices.errors import DataError
from newsvoices.evaluate import actors, annotations, claims, events, reliability, stated
from newsvoices.evaluate.machine import Read, read_articles
from newsvoices.evaluate.polnear import AnnotatedArticle
from newsvoices.evaluate.silver import silver_sections

TEXT = (
    "Fares rise\n\n“We had no choice,” said Ada Brennock, head of the Ferries Board. She said that fares would go up again. "
    "Police arrested two protesters in Almaty on Monday.\n"
)


def span(words: str) -> list[int]:
    start = TEXT.index(words)
    return [start, start + len(words)]


def place(words: str) -> dict[str, int]:
    start, end = span(words)
    return {"start": start, "end": end}


ANNOTATION = {
    "round": 2,
    "actors": [
        {"key": key, "name": span(name), "actor_type": kind, "naming": naming, "gender": None, "country_code": None,
         "roles": roles, "organizations": bodies}
        for key, name, kind, naming, roles, bodies in [
            ("a1", "Ada Brennock", "person", "named", [span("head of the Ferries Board")], ["a2"]),
            ("a2", "Ferries Board", "organization", "named", [], []),
            ("a3", "Police", "organization", "described", [], []),
            ("a4", "protesters", "group", "described", [], []),
        ]
    ],
    "mentions": [
        [*span("Ada Brennock"), "a1", "NAM"],
        [*span("Ferries Board"), "a2", "NAM"],
        [*span("She"), "a1", "PRO"],
        [*span("Police"), "a3", "NOM"],
        [*span("protesters"), "a4", "NOM"],
    ],
    "quotes": [
        {**place("“We had no choice,”"), "function": "attribution", "speaker": "a1", "speaker_alt": [], "speaker_stated": True}
    ],
    "claims": [
        {**place(words), "claim_type": kind, "certainty": "certain", "voice": "reported", "claimant": span(who),
         "called_on": None, "target": None}
        for words, kind, who in [
            ("We had no choice", "fact", "Ada Brennock"), ("fares would go up again", "forecast", "She")
        ]
    ],
    "addressees": [],
    "events": [
        {**place("Police arrested two protesters in Almaty on Monday"), "trigger": span("arrested"), "status": "actual",
         "plover_type": "COERCE", "plover_mode": "arrest", "actors": [span("Police")], "recipients": [span("protesters")],
         "date_words": span("Monday"), "date_start": "2024-04-29", "place": span("Almaty"), "according_to": None}
    ],
}  # fmt: skip


PARTS = ("Actors", "What quotation marks do", "Labels of claims", "Events")


@pytest.fixture(scope="module")
def reads() -> list[Read]:
    return read_articles([
        AnnotatedArticle("fares", TEXT, "2024-05-02", {"a": []}),
        AnnotatedArticle("other", "Nobody spoke.", None, {"a": []}),
    ])  # fmt: skip


@pytest.fixture(autouse=True)
def annotated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annotations, "annotation", lambda layer, text: ANNOTATION if text == TEXT else None)


def cells(section) -> dict[str, list[str]]:
    return {row[0]: list(row[1:]) for row in section.rows}


def test_actors_speakers_and_marks_are_scored(reads: list[Read]) -> None:
    parts, shares, marks = actors.actor_sections(reads, 20)
    assert cells(parts)["mentions NAM"][:3] == ["100.0", "100.0", "100.0"]
    assert cells(parts)["mentions PRO"][1] == "100.0"
    assert cells(shares)["speaker right, of found"][:3] == ["100.0", "100.0–100.0", "1"]
    assert marks.header == ["annotated", "attribution", "all"]
    assert cells(marks) == {"attribution": ["1", "1"]}


def test_countries_and_bodies_are_scored_against_their_second_coding_too(
    reads: list[Read], monkeypatch: pytest.MonkeyPatch
) -> None:
    anew = {"actors": [{"key": "a1", "country_code": None, "organizations": []},
                       {"key": "a2", "country_code": "NOR", "organizations": []}]}  # fmt: skip
    monkeypatch.setattr(actors, "annotation", lambda layer, text: anew if layer == "belonging" else None)
    *_, section = actors.actor_sections(reads, 20)
    assert section.title == "Countries and bodies of actors, coded anew"
    assert [row[:2] + row[-1:] for row in section.rows] == [
        ["round 2", "organizations", "0"], ["round 2", "countries", "1"],
        ["all", "organizations", "0"], ["all", "countries", "1"],
    ]  # fmt: skip
    assert ", of all rounds, by language models that did nothing else and knew" in section.before
    assert section.rows[0][2] == "0.0"  # the tie of the first coding is wrong by the second


def test_bodies_and_countries_are_counted_by_how_the_text_gives_them(
    reads: list[Read], monkeypatch: pytest.MonkeyPatch
) -> None:
    how = {"ties": [["a1", "a2", "stated"], ["a4", "a2", "implied"]], "countries": [["a3", "NOR", "place"]]}
    monkeypatch.setattr(stated, "annotation", lambda layer, text: how if layer == "stated" else None)
    (section,) = stated.stated_sections(reads, 20)
    assert [row[:8] for row in section.rows] == [
        ["bodies", "stated", "100.0", "100.0–100.0", "1", "100.0", "1", "–"],
        ["bodies", "implied", "0.0", "0.0–0.0", "1", "0.0", "1", "–"],
        ["countries", "place", "0.0", "0.0–0.0", "1", "0.0", "1", "1"],
    ]
    assert section.before.startswith("Language models read the same articles a third time and said of each tie")
    assert section.after == "Of the 1 ties given between actors that are annotated, 1 are in one of these codings."


def test_claims_and_their_labels_are_scored_against_baselines(reads: list[Read]) -> None:
    found, labels, who = claims.claim_sections(reads, 20)
    assert cells(found)["attributed"] == ["2", "2", "100.0", "100.0", "100.0", "100.0–100.0"]
    assert cells(labels)["claim_type, accuracy"][0] == "100.0"
    assert cells(labels)["claim_type, accuracy"][3:] == ["50.0", "+50.0 (+50.0 to +50.0)"]
    assert cells(who)["who claims it"] == ["2", "2", "100.0", "100.0"]


def test_what_is_told_of_high_claims_follows_their_threshold(
    reads: list[Read], monkeypatch: pytest.MonkeyPatch
) -> None:
    article = AnnotatedArticle("fares", TEXT, None, {"a": reads[0].attributions})
    judged = [Read(article, reads[0].layout, reads[0].tagged, reads[0].coding)]
    _, levels = reliability.reliability_sections(judged)
    assert "no claim is of level high, since no score of theirs reached 85 in 100 on training" in levels.before
    monkeypatch.setattr(reliability, "CLAIMS", (0.9, 0.7))
    _, levels = reliability.reliability_sections(judged)
    assert "; it is of level high from the score 0.90, and it is of level medium from 0.70." in levels.before


def test_events_are_scored(reads: list[Read]) -> None:
    (section,) = events.event_sections([(read.article.text, read.coding) for read in reads], 20)
    assert cells(section)["events, with type"][1] == "100.0"
    assert cells(section)["date"][0] == "100.0"


def test_without_annotations_there_are_no_such_parts(reads: list[Read]) -> None:
    others = reads[1:]
    assert actors.actor_sections(others, 5) == []
    assert claims.claim_sections(others, 5) == []
    assert events.event_sections([(read.article.text, read.coding) for read in others], 5) == []


def test_every_part_is_printed_for_a_terminal_and_for_a_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text(
        json.dumps({"id": "x", "text": TEXT, "published": "2024-05-02", "codings": {"a": []}}), encoding="utf-8"
    )
    page = tmp_path / "page.md"
    assert main(["evaluate", str(gold), "--boot", "5", "--write", str(page)]) == 0
    said, written = capsys.readouterr().out, page.read_text(encoding="utf-8")
    for title in ("Attributions", *(f"{part}, round 2" for part in PARTS)):
        assert f"\n\n{title}\n" in f"\n\n{said}"
        assert f"\n## {title}\n" in written
    assert "--boot 5 --write docs/accuracy.md" in written


def silver(path: Path, **chained: object) -> Path:
    words = ["Ada Brennock", "Ferries Board", "She", "Police"]
    tokens = [[[*span(word), "NN", "O", word, -1, "root"] for word in words]]
    row = {
        "id": "fares",
        "tokens": tokens,
        "coref": [[[0, 0, 1, 1], [0, 2, 3, 0]], [[0, 1, 2, 1], [0, 3, 4, 0]]],
        **chained,
    }
    beside = path.with_name("dev.corenlp.jsonl.gz")
    beside.write_bytes(gzip.compress((json.dumps(row) + "\n").encode()))
    return path.with_name("dev.jsonl.gz")


def test_actors_are_compared_with_chains_that_lie_beside_the_articles(reads: list[Read], tmp_path: Path) -> None:
    (section,) = silver_sections(silver(tmp_path / "x"), reads, 10)
    assert "On 1 articles, for the 4 mentions that both sides have." in section.before
    assert section.rows[0][:3] == ["b-cubed, shared mentions", "100.0", "75.0"]
    assert silver_sections(tmp_path / "train.jsonl.gz", reads, 10) == []
    assert silver_sections(tmp_path, reads, 10) == []


def test_damaged_chains_are_named(reads: list[Read], tmp_path: Path) -> None:
    path = silver(tmp_path / "x", coref=[[[0, 0, 99, 1]]])
    with pytest.raises(
        DataError, match=r"dev\.corenlp\.jsonl\.gz: the automatic annotation cannot be read \(IndexError"
    ):
        silver_sections(path, reads, 10)
