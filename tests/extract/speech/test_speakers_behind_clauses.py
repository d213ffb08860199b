"""Who speaks where a question, a newspaper or a second description stands before the verb."""

import pytest

from newsvoices.extractor import propose


def speakers(text: str) -> list[str | None]:
    found = propose(text, article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in found.actors}
    return [names.get(row["speaker_actor_id"]) for row in found.quotes]


@pytest.mark.parametrize(
    "question",
    [
        "Asked whether his rival, Jon Halvard Berg, would stand,",
        "When asked if Jon Berg would stand,",
        "Questioned about the deputy mayor, Jon Berg,",
    ],
)
def test_whom_a_question_is_about_does_not_answer_it(question: str) -> None:
    told = "Mayor Ola Lindqvist ended the talks on Monday. Lindqvist was late."
    text = f"{told} {question} he said: “We will see about that, and we will see it soon.”\n"
    assert speakers(text)[-1] == "Ola Lindqvist"


def test_who_is_asked_by_name_still_answers() -> None:
    text = "The talks ended on Monday. Asked about the fares, Jon Berg said: “We will see about that.”\n"
    assert speakers(text)[-1] == "Jon Berg"


def test_by_whom_a_letter_was_seen_did_not_write_it() -> None:
    text = (
        "In a note to the board, read by the Brenna Courier, the local MP, Dame Ida Lofthouse, wrote that she was "
        "“puzzled by the delay”.\n"
    )
    assert speakers(text) == ["Ida Lofthouse"]


def test_by_whom_something_is_praised_praises_it() -> None:
    text = "Ferry fares rise\n\nThe plan has been praised by the Brenna Forum, the nurses’ group that Ida Lofthouse leads.\n"
    assert speakers(text) == ["Brenna Forum"]


@pytest.mark.parametrize(
    "who",
    [
        "The nurses’ co-chair, the Danish midwife Ida Brenna,",
        "The union’s leader, the former nurse Ida Brenna,",
        "The board’s spokesperson, Ida Brenna,",
    ],
)
def test_a_role_beside_a_name_with_a_role_is_the_same_person(who: str) -> None:
    text = f"Ferry fares rise\n\n{who} said that the ferry was late.\n"
    found = propose(text, article_id="a", reference_date="2024-06-04")
    assert [row["name"] for row in found.actors if row["actor_type"] == "person"] == ["Ida Brenna"]
    assert speakers(text) == ["Ida Brenna"]
    assert {row["role_title"] for row in found.affiliations} & {"co-chair", "leader", "spokesperson"}


@pytest.mark.parametrize(
    "sentence",
    [
        "“It is late,” said the nurses’ co-chair, the Danish midwife Ida Brenna.",
        "Their co-chair, Danish striker Ida Brenna, said no.",
    ],
)
def test_two_roles_and_a_name_are_one_speaker(sentence: str) -> None:
    assert speakers(f"Ferry fares rise\n\n{sentence}\n") == ["Ida Brenna"]
