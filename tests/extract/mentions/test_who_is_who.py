"""Descriptions that a text says to be of somebody named, of one another, or of the subject ahead of a pronoun."""

import pytest

from newsvoices.extractor import propose


def actors_of(text: str) -> dict[str, str]:
    """The actor of the first mention with each words."""
    coding = propose(f"{text}\n", article_id="a", reference_date="2026-03-05")
    names = {row["key"]: row["name"] for row in coding.actors}
    found: dict[str, str] = {}
    for row in coding.mentions:
        found.setdefault(text[row["start"] : row["end"]], names[row["actor_id"]])
    return found


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("A 20-year-old student was shot. The dead student was named by his aunt as Kelvin Bauta.",
         ("student",), "Kelvin Bauta"),
        ("Police identified the gunman as Omar Lund on Monday.", ("gunman",), "Omar Lund"),
        ("A woman named Thandi Bandi told them that it was late.", ("woman",), "Thandi Bandi"),
        ("The harbour officer, a woman named Thandi Bandi, told them that it was late.", ("harbour officer",),
         "Thandi Bandi"),
        ("An engineer had warned the mine manager. The manager, Graham Foy, replied that it was late.",
         ("mine manager", "manager"), "Graham Foy"),
    ],
)  # fmt: skip
def test_a_description_is_of_whom_the_text_names_beside_it(text: str, words: tuple[str, ...], name: str) -> None:
    found = actors_of(text)
    assert {found.get(word) for word in words} == {name}


def test_a_student_of_whom_more_is_said_later_is_no_other_one() -> None:
    text = "A 20-year-old student was shot. The dead student was named by his aunt as Kelvin Bauta.\n"
    coding = propose(text, article_id="a", reference_date="2026-03-05")
    assert [row["name"] for row in coding.actors] == ["Kelvin Bauta", "Kelvin Bauta’s aunt"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On Monday a lawmaker called Per Berg a liar.", "lawmaker"),
        ("The dock manager slept. Ann Moe, the manager of Harbour Bank, said that it was late.", "dock manager"),
        ("The dock manager met the mine manager. The manager, Ann Moe, said that it was late.", "dock manager"),
    ],
)
def test_a_description_of_somebody_else_stays_his(text: str, words: str) -> None:
    assert actors_of(text).get(words) not in ("Per Berg", "Ann Moe")


def test_two_descriptions_with_a_comma_and_a_verb_are_of_one() -> None:
    assert actors_of("A second witness, a taxi driver, said it was late.").get("taxi driver") == "witness"
    listed = actors_of("A witness, a taxi driver, and a nurse said it was late.")
    assert listed.get("taxi driver") == "taxi driver"


def test_a_pronoun_in_a_question_ahead_is_the_one_who_answers() -> None:
    text = "Joan Whitlam slept.\n\nAsked whether she would resign, Ann Ossett replied that it was late."
    assert actors_of(text)["she"] == "Ann Ossett"
    text = "Joan Whitlam slept.\n\nAsked if the player knew whether he would stay, Sean Duffin laughed."
    assert actors_of(text).get("he") != "Sean Duffin"


def test_who_is_declared_something_is_it() -> None:
    found = actors_of("On Monday the board declared Omar Lund winner.")
    assert found == {"board": "board", "Omar Lund": "Omar Lund", "winner": "Omar Lund"}


def test_who_signs_the_article_is_nobody_described_in_it() -> None:
    text = (
        "By Helen Berg, Local Democracy Reporter\n\nThe Labour leader of Wexley Borough Council has survived a vote.\n\n"
        "Councillor Ann Moe kept her post."
    )
    assert actors_of(text)["Labour leader"] == "Labour leader"


def test_a_body_is_called_by_the_last_word_of_its_name() -> None:
    found = actors_of("The Jan Sangram Morcha (JSM) met. Its leaders left. In the Morcha’s hall, workers sang.")
    assert found["Morcha"] == found["JSM"] == "Jan Sangram Morcha"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The clerk stole cash, a witness told the court on Monday.\n\nOla Lund, who led the bank, left.", "witness"),
        ("The clerk stole cash, a witness said on Monday.\n\nOla Lund has left the bank.", "witness"),
        ("A witness said on Monday that it was late. Ola Lund, who led the bank, was in tears.", "witness"),
        ("A witness said on Monday that it was late. Ola Lund told the court that he had slept.", "Ola Lund"),
        ("A witness left the court on Monday.\n\nOla Lund, who led the strike, was in tears.", "Ola Lund"),
    ],
)
def test_who_only_vouches_for_a_sentence_is_not_who_is_named_next(text: str, name: str) -> None:
    assert actors_of(text).get("witness") == name


@pytest.mark.parametrize(
    "said",
    [
        "It is only a matter of time",
        "It is not, to be honest, a question of skill",
        "It has taken us four years",
        "It took a long time",
    ],
)
def test_it_before_time_or_what_is_at_stake_is_nobody(said: str) -> None:
    text = f"The bank bought a farm on Monday. “{said},” Ann Moe told us."
    coding = propose(text, article_id="a", reference_date="2026-03-05")
    assert [row["target_id"] for row in coding.claims] == [None]
    assert "It" not in actors_of(text)


@pytest.mark.parametrize("said", ["It took the money", "It has closed two branches"])
def test_it_is_the_body_of_which_the_text_goes_on_to_speak(said: str) -> None:
    assert actors_of(f"Harbour Bank bought a farm on Monday. {said}.").get("It") == "Harbour Bank"
