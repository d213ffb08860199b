"""Which descriptions describe somebody whom the text names, and which do not."""

import pytest

from newsvoices.extractor import propose


def called(text: str, words: str) -> str | None:
    """The name of the actor to whom the first mention with these words belongs, None where there is no such mention."""
    coding = propose(text, article_id="a", reference_date="2024-05-03")
    names = {row["key"]: row["name"] for row in coding.actors}
    return next((names[m["actor_id"]] for m in coding.mentions if text[m["start"] : m["end"]] == words), None)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Ed Moe, a former Oslo governor and two-term Bergen mayor, spoke.", "Bergen mayor", "Ed Moe"),
        ("Ben Berg, a former harbour leader and a Moe supporter, left.", "Moe supporter", "Ben Berg"),
        ("In an interview, the union’s president, Ann Moe, expressed concern.", "president", "Ann Moe"),
        ("Carl Berg, Mr. Moe’s former campaign manager, was tired.", "campaign manager", "Carl Berg"),
        ("Berg’s predecessor, the late Mayor Tom Lund, sent boats.", "predecessor", "Tom Lund"),
        ("Another superdelegate, Michael Moe of Bergen, explained it.", "superdelegate", "Michael Moe"),
        ("A Bergen voter, Moe lost his son at sea.", "Bergen voter", "Moe"),
        ("The French ambassador to the League of Ports, Ann Moe, whispered.", "French ambassador", "Ann Moe"),
    ],
)
def test_what_stands_beside_a_name(text: str, words: str, expected: str) -> None:
    assert called(text + "\n", words) == expected


def test_an_office_at_a_body_is_that_of_whoever_has_it_as_a_title() -> None:
    text = (
        "CNN President: ‘We Do Not Pay Sailors’\n\nCNN President Jeff Moe spoke on Monday. Moe was calm. “It is true,” CNN’s "
        "president said.\n"
    )
    assert called(text, "CNN President") == called(text, "president") == "Jeff Moe"


def test_a_question_after_the_holder_of_an_office_names_none() -> None:
    text = "CNN director Jeff Moe spoke on Monday. Ann Lund did not say which CNN director she liked.\n"
    assert called(text, "CNN director") != "Jeff Moe"


def test_whom_a_columnist_meets_in_a_sentence_is_another() -> None:
    text = "In Oslo, Owen Berg, a liberal columnist who is young, walked out after he had argued with the host.\n"
    assert called(text, "host") != "Owen Berg"


def test_the_governor_of_a_state_is_whose_name_it_follows() -> None:
    text = (
        "Gov. John Moe of Ohio met Gov. Ann Lund of Iowa on Monday. Lund slept.\n\nA popular governor came late. “We sail,” "
        "the Ohio governor said.\n"
    )
    assert called(text, "Ohio governor") == "John Moe"
    assert called(text, "popular governor") != "John Moe"


def test_a_courtesy_title_makes_a_name_of_a_trade() -> None:
    text = "The pilot Ann Singer met Gerald Moe on Monday. “It was late, and the boats were gone,” Ms. Singer said.\n"
    assert called(text, "Singer") == "Ann Singer"


def test_the_speaker_of_a_headline_is_known_by_the_surname() -> None:
    text = "Brenna: ‘We Shall Take The Late Boat Up To Oslo’\n\nTuesday in Bergen, Gov. John Brenna said, “I rent a boat.”\n"
    coding = propose(text, article_id="a", reference_date="2024-05-03")
    assert [row["name"] for row in coding.actors if "Brenna" in row["name"]] == ["John Brenna"]


def test_the_second_of_two_is_nobody_before() -> None:
    text = "“We go at noon,” an official said. Peter Vik slept. “It is the wind,” said the second official.\n"
    coding = propose(text, article_id="a", reference_date="2024-05-03")
    own = [m["actor_id"] for m in coding.mentions if text[m["start"] : m["end"]].endswith("official")]
    assert len(own) == 2 == len(set(own))


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Ivan Berg opened the port. Berg wept.\n\n“We are glad,” the tall, 71-year-old diplomat said.",
            "diplomat",
            "Ivan Berg",
        ),
        (
            "Ari Moe said the ship would sink. “It has a hole,” said the former top aide to Mayor Ann Berg.",
            "aide",
            "Ari Moe",
        ),
        (
            "Gerald Moe threw the famous reporter Jorge Vik out. Moe went on. The journalist had asked him why.",
            "journalist",
            "Jorge Vik",
        ),
        (
            "Michelle Berg came to Oslo. Berg sang. The first lady spoke of schools.",
            "first lady",
            "Michelle Berg",
        ),
    ],
)
def test_a_definite_description_of_whoever_is_in_focus(text: str, words: str, expected: str) -> None:
    assert called(text + "\n", words) == expected


def test_a_description_of_the_other_sex_is_not_of_whoever_is_in_focus() -> None:
    text = "Ann Lund wrote to Oslo. Mrs. Lund was angry.\n\nThe billionaire has lost voters since his boat sank.\n"
    assert called(text, "billionaire") != "Ann Lund"


def test_a_participle_behind_have_is_no_part_of_a_description() -> None:
    text = "Officials have told harbour residents to leave. They had quickly persuaded wealthy donors to pay.\n"
    assert called(text, "harbour residents") == "harbour residents"
    assert called(text, "wealthy donors") == "wealthy donors"


def test_one_supporter_is_not_the_supporter_who_was_named() -> None:
    text = (
        "“We lost,” said Diane Lund, a Maine pilot and Moe supporter. Lund left.\n\n“Nobody cares any more,” wrote one Moe "
        "supporter on Monday.\n"
    )
    coding = propose(text, article_id="a", reference_date="2024-05-03")
    own = [m["actor_id"] for m in coding.mentions if text[m["start"] : m["end"]] == "Moe supporter"]
    assert len(own) == 2 == len(set(own))


def test_trades_in_men_are_groups_and_a_place_of_protest_is_neither_actor_nor_part_of_one() -> None:
    text = "Lake news\n\nAbout 300 fishermen protested outside parliament on Monday.\n"
    rows = propose(text, article_id="a", reference_date="2024-03-12")
    assert [(row["name"], row["actor_type"]) for row in rows.actors] == [("fishermen", "group")]
    (event,) = rows.events
    assert (event["plover_type"], text[event["start"] : event["end"]]) == (
        "PROTEST", "300 fishermen protested outside parliament on Monday"
    )  # fmt: skip


@pytest.mark.parametrize(
    "words", ["It would be a mistake to read this as a gift", "It is clear that they lost", "It seems that they lost"]
)
def test_it_that_announces_a_clause_is_nobody(words: str) -> None:
    text = f"Bank news\n\nThe Liberal Party accused the government on Monday.\n\n“{words},” Paulo Reis said.\n"
    assert called(text, "It") is None
