"""Contents that run on behind a relative clause, who names somebody as what, and deeds that are no quotes; made up."""

import pytest

from newsvoices.extractor import propose


def _coding(text):
    return propose(text, article_id="x", reference_date="2025-11-10")


def _quotes(text):
    return [text[row["start"] : row["end"]] for row in _coding(text).quotes if row.get("cue_start") is not None]


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ("Finance Minister Paul Reyes, who had earlier described the levy as \"mad\", could not be reached for comment.",
         'the levy as "mad"'),
        ("The mayor, who had earlier described the levy as \"wholly mad\", could not be found.",
         'the levy as "wholly mad"'),
        ("The mayor, who called the levy a farce that nobody wanted, has resigned.",
         "the levy a farce that nobody wanted"),
    ],
)  # fmt: skip
def test_a_content_ends_with_its_relative_clause(said, content):
    assert _quotes(said)[:1] == [content]


def test_who_names_somebody_as_what_says_both():
    coding = _coding("The suspect was identified by police as Paul Reyes.")
    assert [row["proposition"] for row in coding.claims] == ["Police identified the suspect as Paul Reyes"]
    assert {row["name"] for row in coding.actors} == {"police", "Paul Reyes"}


@pytest.mark.parametrize(
    "deed",
    [
        "The retired clerk Linda Cho watched the debate from the gallery.",
        "Norway and Denmark have quarrelled about the island since the 1960s.",
        "The two firms have argued about the price for months.",
        "European Union leaders failed on Thursday to agree on a grain corridor.",
    ],
)
def test_deeds_are_no_quotes(deed):
    assert _quotes(deed) == []


def test_what_somebody_argues_in_a_clause_is_a_quote():
    assert _quotes("The two firms argued about whether the price was fair.") == ["whether the price was fair"]


def test_who_stands_behind_according_to_is_not_who_asks():
    said = (
        "According to a senior bank clerk who did not wish to be seen, the board in Bergen has asked the crews to wait."
    )
    coding = _coding(said)
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [(names[row["claimant_actor_id"]], row["proposition"]) for row in coding.claims] == [
        ("senior bank clerk", "The board in Bergen has asked the crews to wait")
    ]


def test_an_idea_is_spelt_out_past_whoever_had_it():
    coding = _coding("Ivo Bo rejected a suggestion by Mr Cray that he had been asleep at the start of his shift.")
    assert [row["proposition"] for row in coding.claims] == [
        "It is not true that he had been asleep at the start of his shift"
    ]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Ann Moe said that the dam was likely to hold in winter but doubted it would last.",
            [("said", "that the dam was likely to hold in winter"), ("doubted", "it would last")],
        ),
        (
            "Ann Moe said that the ship had sunk but denied that it was old.",
            [("said", "that the ship had sunk"), ("denied", "that it was old")],
        ),
        (
            "Ann Moe said the plan would work but admitted it was late.",
            [("said", "the plan would work"), ("admitted", "it was late")],
        ),
        (
            "Ann Moe said that critics wanted to sue but doubted they would win.",
            [("said", "that critics wanted to sue but doubted they would win")],
        ),
        (
            "Ann Moe said that the test had failed and showed that the dam was old.",
            [("said", "that the test had failed and showed that the dam was old")],
        ),
    ],
)
def test_what_no_thing_does_is_said_or_thought_by_whoever_speaks(sentence, told):
    coding = propose(sentence, article_id="x", reference_date="2024-03-14")
    assert [
        (sentence[row["cue_start"] : row["cue_end"]], sentence[row["start"] : row["end"]]) for row in coding.quotes
    ] == told
    assert {row["speaker_actor_id"] for row in coding.quotes} == {"ann-moe"}


@pytest.mark.parametrize(
    ("sentence", "cues"),
    [
        ("Ola Lund, who governed the county, is charged with abuse of office.", []),
        ("Ola Lund, who owns the bank, has been charged with fraud.", []),
        ("Prosecutors withdrew the charges against her.", []),
        ("The judge dropped the case against Ola Lund.", []),
        ("Prosecutors charged Ola Lund with fraud.", ["charged"]),
        ("Ann Moe made false accusations against the mayor.", ["made false accusations against"]),
    ],
)
def test_whoever_is_charged_or_drops_a_case_says_nothing(sentence, cues):
    coding = propose(sentence, article_id="x", reference_date="2025-11-10")
    assert [sentence[row["cue_start"] : row["cue_end"]] for row in coding.quotes] == cues


@pytest.mark.parametrize(("text", "content"), [
    ("Residents accused the water company, Aguas do Norte, of opening the gates.",
     "the water company, Aguas do Norte, of opening the gates"),
    ("Ola Moe accused the mayor, a former friend, of lying, and left.", "the mayor, a former friend, of lying"),
    ("Ola Moe accused the mayor, the council and the police of lying.",
     "the mayor, the council and the police of lying"),
    ("Ola Moe accused the mayor, who had left, and the council.", "the mayor"),
])  # fmt: skip
def test_what_somebody_is_accused_of_goes_on_behind_who_he_is(text: str, content: str) -> None:
    assert content in _quotes(f"Harbour news\n\n{text}\n")
