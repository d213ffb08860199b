"""Crowds counted twice, verdicts far behind, troops that nobody sends, papers passed on. All text is made up."""

import pytest

from newsvoices.extractor import propose

Told = tuple[str, list[str], list[str]]


def told(text: str) -> list[Told]:
    """Return the type, the actors and the recipients of each event."""
    coding = propose(f"Harbour news\n\n{text}\n", article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (
            row["plover_type"],
            [names[who["actor_id"]] for who in row["participants"] if who["role"] == "actor"],
            [names[who["actor_id"]] for who in row["participants"] if who["role"] == "recipient"],
        )
        for row in coding.events
    ]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Hundreds of thousands of workers walked off the job across Oslo on Monday.", ("PROTEST", ["workers"], [])),
        ("Tens of thousands of teachers marched through Oslo on Monday.", ("PROTEST", ["teachers"], [])),
        ("One of them, Otto Reis, has denied any wrongdoing.", ("REJECT", ["Otto Reis"], [])),
        ("One of the ministers, Otto Reis, resigned on Monday.", ("RETREAT", ["Otto Reis"], [])),
    ],
)
def test_those_who_are_counted_act(sentence: str, event: Told) -> None:
    assert told(sentence) == [event]


def test_one_of_several_does_what_he_does_alone() -> None:
    text = "Harbour news\n\nOne of them, Otto Reis, has denied any wrongdoing.\n"
    events = propose(text, article_id="a", reference_date="2024-06-04").events
    assert [row["label"] for row in events] == ["Otto Reis denies any wrongdoing"]


@pytest.mark.parametrize(
    "sentence",
    ["Hundreds of thousands of crowns were lost in Oslo.", "One of the boats, the Ann Moe, sank on Monday."],
)
def test_what_is_counted_need_not_act(sentence: str) -> None:
    assert told(sentence) == []


def test_a_verdict_may_stand_behind_a_long_object() -> None:
    sentence = "A jury on Monday found the former mayor of Hamar, Anton Brandt, guilty of taking bribes from a firm."
    assert told(sentence) == [("SANCTION", ["jury"], ["Anton Brandt"])]
    text = f"Harbour news\n\n{sentence}\n"
    events = propose(text, article_id="a", reference_date="2024-06-04").events
    assert [row["label"] for row in events] == ["jury finds Anton Brandt guilty"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The court found Jon Berg, the mayor of Hamar, not guilty on Monday.",
        "The jury found a letter that called the mayor, Ann Moe, guilty of theft.",
    ],
)
def test_nobody_is_convicted_by_what_is_no_verdict_of_guilt(sentence: str) -> None:
    assert not [row for row in told(sentence) if row[0] == "SANCTION"]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("The general, Jon Berg, refused to deploy troops against protesters.", ("REJECT", ["Jon Berg"], [])),
        ("Norway threatened to send warships to the gulf.", ("THREATEN", ["Norway"], [])),
        ("Ann Moe refused to endorse Jon Berg.", ("REJECT", ["Ann Moe"], ["Jon Berg"])),
        ("The rebels threatened to attack the troops.", ("THREATEN", ["rebels"], ["troops"])),
    ],
)
def test_who_is_only_sent_is_no_recipient(sentence: str, event: Told) -> None:
    assert event in told(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["The firm Holm Bau passed documents to Ann Moe.", "Ann Moe passed her fortune to the nurses.",
     "Jon Berg passed the ball to Ann Moe."],
)  # fmt: skip
def test_passing_things_to_somebody_is_no_consent(sentence: str) -> None:
    assert not [row for row in told(sentence) if row[0] == "SUPPORT"]


def test_a_bill_that_goes_on_to_another_house_is_passed() -> None:
    assert told("The Norwegian senate passed an aid package to Oman.")[0][0] == "SUPPORT"
    assert told("The Norwegian senate passed the bill to a second reading.") == [("SUPPORT", ["Norwegian senate"], [])]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        (
            "Reporters Without Borders praised Norway’s decision.",
            ("SUPPORT", ["Reporters Without Borders"], ["Norway"]),
        ),
        ("Jon Berg welcomed the coup.", ("SUPPORT", ["Jon Berg"], [])),
        ("The mayor welcomed the news that the mine would reopen.", ("SUPPORT", ["mayor"], [])),
        ("Peacekeepers were deployed to the border on Monday.", ("MOBILIZE", ["Peacekeepers"], [])),
        ("Ann Moe was appointed finance minister on Monday.", ("NONE", ["Ann Moe"], [])),
        ("Jon Berg was named minister of finance in May.", ("NONE", ["Jon Berg"], [])),
        ("The European Union put Norway on notice over its fishing.", ("THREATEN", ["European Union"], ["Norway"])),
        ("Ann Moe made more than 50 phone calls to mayors.", ("CONSULT", ["Ann Moe", "mayors"], [])),
    ],
)
def test_what_is_welcomed_appointed_or_put_on_notice(sentence: str, event: Told) -> None:
    assert told(sentence) == [event]


@pytest.mark.parametrize(
    "sentence",
    [
        "Reporters praised the hotel’s breakfast.",
        "The ship was named Ann Moe.",
        "The girl was named Ann after her aunt.",
        "Jon Berg was named as a suspect.",
        "The software was deployed in May.",
        "The nurses put the baby on the table.",
        "The mayor was named in a letter.",
        "The mayor welcomed the return of spring.",
        "Shareholders welcomed the results.",
        "If we nominate Ann Moe, it will rain.",
        "It could deploy peacekeepers.",
    ],
)
def test_not_all_that_is_named_or_put_somewhere_is_news(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The ambassador was summoned to the ministry and handed a protest note.",
        "The owner, Rahim Khatun, was charged with theft and refused bail.",
        "Jon Berg was arrested and denied bail.",
    ],
)
def test_who_is_summoned_and_handed_a_note_hands_none(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Ann Moe was questioned by police and denied the charges.", ("REJECT", ["Ann Moe"], [])),
        ("Jon Berg was arrested and denied wrongdoing.", ("REJECT", ["Jon Berg"], [])),
        ("The bill was read by Ann Moe and rejected by the senate.", ("REJECT", ["senate"], [])),
        ("Jon Berg was elected and gave a speech.", ("NONE", ["Jon Berg"], [])),
    ],
)
def test_who_is_arrested_and_denies_it_does_so_himself(sentence: str, event: Told) -> None:
    assert event in told(sentence)


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("The president, Ann Moe, addressed the nation on Tuesday.", [("NONE", ["Ann Moe"], [])]),
        ("Ann Moe addressed the letter to Norway.", []),
    ],
)
def test_a_nation_is_addressed_in_a_speech(sentence: str, event: list[Told]) -> None:
    assert told(sentence) == event


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Oman handed over the two suspects to Norway on Monday.", ("COERCE", ["Oman"], ["suspects"])),
        ("Graybank’s takeover of Norvik Bank was approved by the regulator.", ("NONE", ["Graybank"], ["Norvik Bank"])),
        ("The rebels’ takeover of Gao was condemned by Norway.", ("COERCE", ["rebels"], ["Gao"])),
        ("Rebels took control of the port on Monday.", ("ASSAULT", ["Rebels"], [])),
        ("Graybank took control of Norvik Bank in May.", ("NONE", ["Graybank"], ["Norvik Bank"])),
    ],
)
def test_what_is_taken_over_tells_the_type(sentence: str, event: Told) -> None:
    assert event in told(sentence)


def test_nurses_who_take_control_of_their_lives_take_no_place() -> None:
    assert told("Ann Moe took control of her life.") == []


def test_a_speech_behind_an_election_is_given() -> None:
    text = "Harbour news\n\nJon Berg was elected and gave a speech.\n"
    events = propose(text, article_id="a", reference_date="2024-06-04").events
    assert "Jon Berg gives a speech" in [row["label"] for row in events]
