"""One deed that a text tells by two words, or a headline by another, is one event; all text is made up."""

import pytest

from newsvoices.extractor import propose

DAY = "2025-03-12"


def told(text: str) -> list[tuple[str, str]]:
    rows = propose(f"{text}\n", article_id="a", reference_date=DAY).events
    return [(row["plover_type"], text[slice(*row["_trigger"])]) for row in rows]


def recipients(text: str, word: str) -> set[str]:
    coding = propose(f"{text}\n", article_id="a", reference_date=DAY)
    names = {row["key"]: row["name"] for row in coding.actors}
    rows = [row for row in coding.events if text[slice(*row["_trigger"])] == word]
    assert len(rows) == 1, [text[slice(*row["_trigger"])] for row in coding.events]
    return {names[one["actor_id"]] for one in rows[0]["participants"] if one["role"] == "recipient"}


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        (
            "UN chief slams Israel over Gaza aid\n\nUN Secretary General Paulo Mendes on Thursday criticised Israel "
            "over a blockade.",
            "ACCUSE",
            ["criticised"],
        ),
        (
            "Italy expels two Russian envoys\n\nItaly ordered two Russian diplomats to leave the country on Wednesday.",
            "SANCTION",
            ["ordered"],
        ),
        (
            "Envoys of Oman and Qatar meet in Muscat\n\nTalks between Oman and Qatar began in Muscat on Wednesday.",
            "CONSULT",
            ["Talks"],
        ),
        (
            "Scottish minister quits\n\nScotland's transport minister, Fiona Ross, resigned on Tuesday over a contract "
            "for ferries. Ross stepped down after a long meeting.",
            "RETREAT",
            ["resigned"],
        ),
    ],
)
def test_a_deed_told_by_another_word_is_one_event(text: str, kind: str, words: list[str]) -> None:
    assert [word for other, word in told(text) if other == kind] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Lund slams Berg over harbour\n\nMayor Jon Lund criticised councillor Ann Berg on Monday for her plan. "
            "Ole Dahl, another councillor, also denounced Berg.",
            ["criticised", "denounced"],
        ),
        (
            "Mayor resigns\n\nThe mayor of Hamar, Ann Moe, resigned on Monday. Her deputy, Jon Lund, stepped down.",
            ["resigned", "stepped"],
        ),
        (
            "Italy expels envoys\n\nItaly expelled two Russian diplomats on Monday. Russia ordered two Italian "
            "diplomats to leave the country on Wednesday.",
            ["expelled", "ordered"],
        ),
        (
            "Chancellor names new finance minister\n\nChancellor Karl Maas named Eva Roth finance minister on Monday. "
            "Maas also picked Jan Holm as head of the bank.",
            ["named", "picked"],
        ),
        (
            "Police arrest two in Bergen\n\nPolice arrested Jon Lund and Ole Dahl in Bergen on Monday. Officers in "
            "Oslo detained Kari Lie.",
            ["arrested", "detained"],
        ),
        (
            "Mayor picks deputy\n\nMayor Ann Moe picked Jon Lund as deputy on Monday. Moe nominated Lund for the court.",
            ["picked", "nominated"],
        ),
    ],
)
def test_two_deeds_of_one_kind_stay_two(text: str, words: list[str]) -> None:
    assert [word for _, word in told(text)] == words


def test_what_force_is_used_for_is_no_second_event() -> None:
    assert told("Riot police used water cannon on Monday to disperse the protesters in Bergen.") == [
        ("ASSAULT", "used")
    ]
    assert told("Police used the day to meet the mayor, and dispersed the protesters in Bergen.")[-1] == (
        "COERCE",
        "dispersed",
    )


def test_what_an_attack_did_besides_is_no_second_event_but_another_deed_is() -> None:
    attack = "Rebels attacked a post near Gao on Saturday and"
    assert told(f"{attack} wounded five soldiers.") == [("ASSAULT", "attacked")]
    assert told(f"{attack} kidnapped five soldiers.") == [("ASSAULT", "attacked"), ("ASSAULT", "kidnapped")]
    assert told(f"{attack} killed two men a day later.") == [("ASSAULT", "attacked"), ("ASSAULT", "killed")]
    assert told(f"{attack} wounded two officers in Oslo.") == [("ASSAULT", "attacked"), ("ASSAULT", "wounded")]
    assert told(f"{attack} the army killed five rebels.") == [("ASSAULT", "attacked"), ("ASSAULT", "killed")]


def test_a_headline_of_no_type_is_the_typed_deed_below_it() -> None:
    body = "Chad's military government expelled the head of an aid agency on Wednesday."
    assert [kind for kind, _ in told(f"Chad expels aid chief\n\n{body}")] == ["SANCTION"]
    body = "Mali's government expelled two Russian diplomats on Wednesday."
    assert [kind for kind, _ in told(f"Chad expels aid chief\n\n{body}")][-1] == "SANCTION"


def test_what_help_is_offered_in_is_no_event_yet() -> None:
    assert told("On Friday Morocco offered its help in resolving the dispute.") == [("AGREE", "offered")]
    assert ("AGREE", "resolved") in told("On Friday Morocco resolved the dispute with Spain.")


def test_two_promises_of_one_minister_are_two() -> None:
    text = (
        "Ann Moe pledged on Monday to close the coal mines in the north. Moe also pledged that every pensioner would "
        "get a rise of ten crowns."
    )
    assert told(text).count(("AGREE", "pledged")) == 2
    assert told(f"Moe vows rise for pensioners\n\n{text}").count(("AGREE", "pledged")) == 2
    again = "Ann Moe pledged on Monday to close the coal mines. Moe pledged to close the last mines in the north."
    assert told(again).count(("AGREE", "pledged")) == 1


def test_who_goes_to_court_against_a_strike_has_not_stopped_it() -> None:
    assert told("The operator of the harbour went to court on Monday to stop the strike.") == []


def test_a_leader_named_beside_his_party_acts_himself() -> None:
    text = "The law was opposed by the Socialist party, whose leader, Ion Cozma, threatened to challenge it in court."
    coding = propose(f"{text}\n", article_id="a", reference_date=DAY)
    labels = {text[slice(*row["_trigger"])]: row["label"] for row in coding.events}
    assert labels["threatened"].startswith("Ion Cozma")
    assert labels["opposed"].startswith("Socialist party")


def test_an_ambush_in_which_soldiers_were_killed_is_no_second_event() -> None:
    text = "On Monday the rebels of the Dawn Front killed two soldiers in an ambush near Gao."
    assert told(text) == [("ASSAULT", "killed")]


@pytest.mark.parametrize(
    ("text", "word", "whom"),
    [
        ("Norway opened a fund. The visit of the French president to Norway ended on Monday.", "visit", {"Norway"}),
        ("Norway opened a fund. The French president is on a visit to Norway.", "visit", {"Norway"}),
        ("The miners' union rejected criticism from the minister.", "criticism", {"miners’ union"}),
        ("Norway has pledged 40 million euros in aid for the rebels.", "pledged", {"rebels"}),
        ("Vega accepted an invitation from Norway's miners to speak.", "accepted", {"Norway’s miners"}),
        ("On Friday Moe turned down a request from the miners.", "turned", {"miners"}),
        ("Iran opened a bank. The Taliban government protested to Iran.", "protested", {"Iran"}),
        ("On Friday Elena Rusu attacked the head of the army, Jon Berg.", "attacked", {"Jon Berg"}),
        ("Rebels attacked a post near Gao on Saturday and wounded five soldiers.", "attacked", {"soldiers"}),
        ("On Monday Russia offered aid for the rebels.", "offered aid", {"rebels"}),
        ("Norway has pledged 40 million euros in aid for the war against Iran.", "pledged", set()),
        ("The mayor accepted the resignation of Moe from the bank.", "accepted", set()),
        ("Police arrested the son of the president, Jon Berg.", "arrested", {"son"}),
    ],
)
def test_recipients_behind_another_noun_are_found(text: str, word: str, whom: set[str]) -> None:
    assert recipients(text, word) == whom


@pytest.mark.parametrize(
    "text",
    [
        "Camila Rojas stood before cheering crowds in Santiago.",
        "Bakers not named Berg did badly in the county.",
        "Ann Moe and Jon Berg have met over the decades in hotels.",
    ],
)
def test_what_describes_or_is_habit_is_no_event(text: str) -> None:
    assert told(text) == []


def test_what_only_looks_like_a_description_or_a_habit_is_an_event() -> None:
    assert told("Ann Moe and Jon Berg have met over the border dispute in Oslo.") == [("CONSULT", "met")]
    assert told("Crowds were booing players in Oslo.") == [("PROTEST", "booing")]
    assert told("Rebels attacked the town each night last week.") == [("ASSAULT", "attacked")]
    assert told("Camila Rojas named Berg as her deputy on Monday.") == [("NONE", "named")]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Oman and Qatar inked a trade pact on Monday.", ("SUPPORT", "inked")),
        ("Protesters blocked a depot in Lyon on Monday.", ("PROTEST", "blocked")),
        ("Hundreds of demonstrators broke into parliament in Dhaka on Monday.", ("PROTEST", "broke")),
        ("The airline dismissed a pilot on Thursday.", ("NONE", "dismissed")),
        ("On Thursday the minister dismissed doctors as liars.", ("ACCUSE", "dismissed")),
        ("Senators blocked the bill on Monday.", ("REJECT", "blocked")),
        ("Ann Moe dismissed the minister as head of the party on Monday.", ("NONE", "dismissed")),
    ],
)
def test_verbs_have_the_type_that_their_objects_give_them(text: str, row: tuple[str, str]) -> None:
    assert told(text) == [row]
