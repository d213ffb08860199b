"""Attacks told by a noun and a verb, what befalls somebody under fire, and who is in talks. All text is made up."""

import pytest

from newsvoices.extractor import propose

Told = tuple[str, str, list[str], list[str]]


def told(text: str) -> list[Told]:
    """Return the type, the words, the actors and the recipients of each event."""
    article = f"Harbour news\n\n{text}\n"
    coding = propose(article, article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (
            row["plover_type"],
            article[slice(*row["_trigger"])],
            [names[who["actor_id"]] for who in row["participants"] if who["role"] == "actor"],
            [names[who["actor_id"]] for who in row["participants"] if who["role"] == "recipient"],
        )
        for row in coding.events
    ]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Peacekeepers came under fire from snipers.", ("ASSAULT", "came under fire", ["snipers"], ["Peacekeepers"])),
        ("The mayor, Ann Moe, came under fire from teachers over the closures.",
         ("ACCUSE", "came under fire", ["teachers"], ["Ann Moe"])),
        ("The plan has come under fire from the unions.", ("ACCUSE", "come under fire", ["unions"], [])),
        ("The base came under attack by rebels on Sunday.", ("ASSAULT", "came under attack", ["rebels"], ["base"])),
        ("Moe drew fire from the unions.", ("ACCUSE", "drew fire", ["unions"], ["Moe"])),
        ("Ann Moe won the endorsement of the miners’ union.",
         ("SUPPORT", "won the endorsement", ["miners’ union"], ["Ann Moe"])),
    ],
)  # fmt: skip
def test_who_comes_under_fire_bears_it(sentence: str, event: Told) -> None:
    assert told(sentence) == [event]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Moe has come under fire for her remarks.",
        "The firm came under pressure from the weather.",
        "The farm came under new rules in May.",
        "Ann Moe stood under a tree with the unions.",
        "Gunfire from the hills could be heard.",
        "The mayor fled a fire from the kitchen.",
        "Ann Moe survived the assassination of her brother.",
    ],
)
def test_nobody_fires_where_no_one_is_said_to(sentence: str) -> None:
    assert not [row for row in told(sentence) if row[0] in ("ASSAULT", "ACCUSE", "SUPPORT")]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Norvik Bank is in talks with Graybank over a merger.", ("CONSULT", "talks", ["Norvik Bank", "Graybank"], [])),
        ("The Oslo government has been locked in talks with Norway’s unions since May.",
         ("CONSULT", "locked in talks", ["Oslo government", "Norway’s unions"], [])),
        ("Soldiers were engaged in fierce clashes with fighters of the Red Dawn.",
         ("ASSAULT", "engaged in fierce clashes", ["Soldiers"], ["fighters"])),
        ("A deal was negotiated between Norway and Oman in June.",
         ("AGREE", "negotiated", ["Norway", "Oman"], [])),
        ("A treaty was signed between Norway and Oman in June.", ("SUPPORT", "signed", ["Norway", "Oman"], [])),
    ],
)  # fmt: skip
def test_who_is_in_talks_takes_part_in_them(sentence: str, event: Told) -> None:
    assert told(sentence) == [event]


def test_talks_that_somebody_is_not_in_are_denied() -> None:
    text = "Harbour news\n\nAnn Moe is not in talks with Oman, she said.\n"
    events = propose(text, article_id="a", reference_date="2024-06-04").events
    assert [row["status"] for row in events if row["plover_type"] == "CONSULT"] == ["denied"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway is in dispute with Oman over fish.",
        "Ann Moe was in the room with Jon Berg.",
        "Talks are in danger, the farmers fear.",
        "Two boats were lost between Oslo and Bergen in May.",
    ],
)
def test_not_all_that_somebody_is_in_is_talks(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words", "actor"),
    [
        ("An attack by the Red Dawn rebels killed nine soldiers on Monday.",
         "attack by the Red Dawn rebels killed", "Red Dawn rebels"),
        ("An attack claimed by the Red Dawn rebels killed nine soldiers on Monday.",
         "attack claimed by the Red Dawn rebels killed", "Red Dawn rebels"),
        ("An attack claimed by separatists killed three soldiers on Monday.",
         "attack claimed by separatists killed", "separatists"),
        ("An attack claimed by a splinter group killed three soldiers near Gao on Monday.",
         "attack claimed by a splinter group killed", "splinter group"),
        ("An attack carried out by separatists killed three soldiers on Monday.",
         "attack carried out by separatists killed", "separatists"),
    ],
)  # fmt: skip
def test_an_attack_and_whom_it_killed_are_one_event(sentence: str, words: str, actor: str) -> None:
    assert told(sentence) == [("ASSAULT", words, [actor], ["soldiers"])]


def test_an_attack_that_is_claimed_rests_on_who_claims_it() -> None:
    text = "Harbour news\n\nAn attack claimed by separatists killed three soldiers on Monday.\n"
    coding = propose(text, article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [names[row["according_to_actor_id"]] for row in coding.events] == ["separatists"]


def test_the_place_of_an_attack_is_that_of_its_noun() -> None:
    text = "Harbour news\n\nA suicide bombing by the Islamic State in Baghdad killed two soldiers.\n"
    events = propose(text, article_id="a", reference_date="2024-06-04").events
    assert [(row["plover_mode"], row["place_name"]) for row in events] == [("suicide-attack", "Baghdad")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The victory claimed by Ann Moe was disputed.",
        "The prize claimed by Ann Moe was paid.",
        "The remark by Ann Moe hit a nerve.",
        "Attack claimed by rebels called Dawn.",
    ],
)
def test_what_is_claimed_or_hits_a_nerve_harms_nobody(sentence: str) -> None:
    assert not [row for row in told(sentence) if row[0] == "ASSAULT" and row[1] != "Attack"]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("The sanctions imposed on Oman by Norway in 2022 were lifted last year.",
         ("SANCTION", "imposed", ["Norway"], ["Oman"])),
        ("Tariffs imposed on Norway by the bloc have hurt farmers.", ("SANCTION", "imposed", ["bloc"], ["Norway"])),
    ],
)  # fmt: skip
def test_sanctions_that_have_been_imposed_have_both_sides(sentence: str, event: Told) -> None:
    assert told(sentence) == [event]


def test_a_noun_is_no_verb_of_a_label() -> None:
    text = "Harbour news\n\nNorway is in talks with Oman.\n"
    events = propose(text, article_id="a", reference_date="2024-06-04").events
    assert [row["label"] for row in events] == ["Norway: talks with Oman"]
