"""What a dateline's dash is followed by is read as a sentence of its own; all text is made up."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.analysis import Word
from newsvoices.extractor.prepare import prepare
from newsvoices.extractor.syntax.datelines import leave_datelines


def told(sentence: str) -> list[tuple[str, str | None]]:
    rows = propose(f"Harbour news\n\n{sentence}\n", article_id="a", reference_date="2024-06-04").events
    return [(row["label"], row.get("date_as_printed")) for row in rows]


@pytest.mark.parametrize(
    ("sentence", "label", "day"),
    [
        (
            "BUENOS AIRES - Argentina's senate on Monday rejected a plan by the miners to cut pensions.",
            "Argentina’s senate rejects a plan by the miners",
            "2024-06-03",
        ),
        (
            "QUITO, Ecuador (Courier) — Ecuador's president on Monday vetoed a bill that would tax bananas.",
            "Ecuador’s president vetoes a bill",
            "2024-06-03",
        ),
        (
            "OSLO, Norway — Chile's senate, which is sitting late and could vote again, rejected a plan by the miners.",
            "Chile’s senate rejects a plan by the miners",
            None,
        ),
    ],
)
def test_who_acts_behind_a_dateline_is_no_part_of_it(sentence: str, label: str, day: str | None) -> None:
    assert (label, day) in told(sentence)


def test_a_person_between_dashes_is_no_dateline() -> None:
    text = "Harbour news\n\nBergen Sen. Tim Holm — a favourite to lead the party — has also been ill. He will speak.\n"
    coding = propose(text, article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [names[row["actor_id"]] for row in coding.mentions if text[row["start"] : row["end"]] == "He"] == [
        "Tim Holm"
    ]


def test_the_day_of_a_dateline_dates_no_deed() -> None:
    assert told("BERGEN, May 11 (Courier) - The Norwegian senate rejected a plan by the miners.") == [
        ("Norwegian senate rejects a plan by the miners", None)
    ]


def test_a_noun_behind_a_dateline_does_not_hang_on_what_hangs_on_it() -> None:
    parsed = [
        ("BERGEN", "NNP", -1, "root"), ("-", ":", 0, "punct"), ("Fears", "NNS", 0, "dep"), ("grew", "VBD", 2, "dep"),
        ("as", "IN", 5, "mark"), ("rain", "NN", 6, "nsubj"), ("fell", "VBD", 0, "parataxis"), (".", ".", 0, "punct"),
    ]  # fmt: skip
    words = [
        Word(10 * at, 10 * at + len(text), text, tag, "LOCATION" if at == 0 else "", head, relation)
        for at, (text, tag, head, relation) in enumerate(parsed)
    ]
    leave_datelines(words, [(0, len(words))])
    assert [word.head for word in words] == [6, 0, 6, 2, 5, 6, -1, 6]


def test_no_word_behind_a_dateline_hangs_below_itself() -> None:
    said = "BERGEN — Following a leak of the letter, which showed that the mayor lied, the council rejected a plan."
    words = prepare(said).tagged.analysis.words
    for number in range(len(words)):
        above = number
        for _ in words:
            above = words[above].head if above >= 0 else above
        assert above == -1


@pytest.mark.parametrize("dateline", ["HALDEN, Dec. 3 —", "HALDEN, Norway, Dec. 3 (Courier) —", "HALDEN -"])
@pytest.mark.parametrize(("who", "naming"), [
    ("Dockworkers", "described"), ("Steelworkers", "described"), ("Berger", "named"), ("Sanders", "named"),
])  # fmt: skip
def test_workers_with_whom_a_report_begins_are_no_name(dateline: str, who: str, naming: str) -> None:
    text = f"Harbour news\n\n{dateline} {who} said on Monday that the toll was unfair.\n"
    actors = propose(text, article_id="a", reference_date="2024-06-04").actors
    assert [row["naming"] for row in actors if row["name"] == who] == [naming]


@pytest.mark.parametrize("dateline", ["PORT ELLEN, May 2 (Courier) —", "PORT ELLEN, Scotland, May 2 -"])
def test_a_dateline_with_a_day_is_no_part_of_a_quote(dateline: str) -> None:
    text = f"Harbour news\n\n{dateline} Ferry fares will go up, the board announced.\n"
    coding = propose(text, article_id="a", reference_date="2024-06-04")
    assert [text[row["start"] : row["end"]] for row in coding.quotes] == ["Ferry fares will go up"]
    assert [row["proposition"] for row in coding.claims] == ["Ferry fares will go up"]


@pytest.mark.parametrize(
    ("sentence", "label", "day"),
    [
        ("TORUN (Kurier) — A district court on Monday released Piotr Zych.", "district court releases Piotr Zych", 3),
        ("TORUN, Poland (NP) -- A district court on Monday released Piotr Zych.", None, 3),
        ("TORUN (NP) - The mayor of Torun on Friday dismissed his deputy.", "mayor dismisses his deputy", 31),
        ("TORUN — Police on Monday arrested Piotr Zych.", "Police arrest Piotr Zych", 3),
        ("TORUN (NP) – Police arrested Piotr Zych on Monday.", "Police arrest Piotr Zych on Monday", 3),
    ],
)
def test_deeds_behind_an_agency_have_their_day_and_doer(sentence: str, label: str | None, day: int) -> None:
    [(said, when)] = told(sentence)
    assert label in (said, None)
    assert when is not None
    assert int(when[-2:]) == day


@pytest.mark.parametrize(("sentence", "actors"), [
    ("TORUN — Floods killed twelve people on Sunday.", {"people"}),
    ("TORUN (NP) — Landslides killed twelve people.", {"people"}),
    ("TORUN — Waters left on Monday. Her aunt, Ann Waters, stays.", {"Ann Waters"}),
    ("TORUN — Police chief Ola Zych left.", {"Police", "Ola Zych"}),
    ("BERLIN — Siemens sued its rival on Monday.", {"Siemens", "Siemens’ rival"}),
    ("NATO — The allies met on Monday.", {"NATO", "allies"}),
])  # fmt: skip
def test_plurals_behind_a_dateline_are_no_names(sentence: str, actors: set[str]) -> None:
    coding = propose(f"Harbour news\n\n{sentence}\n", article_id="a", reference_date="2024-06-04")
    assert {row["name"] for row in coding.actors} == actors


@pytest.mark.parametrize("said", ["A man accused of fraud.", "A bus carrying pupils, hit by a lorry on Monday."])
def test_a_noun_that_does_nothing_behind_a_dateline_stays(said: str) -> None:
    assert told(f"TORUN (NP) — {said}") == []
