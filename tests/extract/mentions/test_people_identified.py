"""Descriptions that are said to be of somebody named, by a participle and "as" or as the subject of the name."""

import pytest

from newsvoices.extractor import propose


def _called(text: str, words: str) -> str | None:
    """The name of the actor of the first mention that reads so."""
    found = propose(text, article_id="a", reference_date="2024-06-04")
    names = {actor["key"]: actor["name"] for actor in found.actors}
    return next((names[m["actor_id"]] for m in found.mentions if text[m["start"] : m["end"]] == words), None)


@pytest.mark.parametrize(
    "text",
    [
        "A clerk later identified as Per Berg left the bank on Monday.",
        "The clerk, identified as Per Berg, left the bank on Monday.",
        "The clerk, identified by police as Per Berg, left the bank on Monday.",
        "The clerk has since been identified as Per Berg.",
        "Police identified the clerk as Per Berg, who lives in Oslo.",
        "The clerk of the old bank was Per Berg.",
        "Another clerk at the trial was Per Berg.",
    ],
)
def test_who_is_said_to_be_somebody_is_that_one(text: str) -> None:
    assert _called(text, "clerk") == "Per Berg"


@pytest.mark.parametrize(
    "text",
    [
        "The clerk, identified as Per Berg’s brother, left the bank on Monday.",
        "The clerk identified him as Per Berg, who lives in Oslo.",
        "If the clerk of the old bank is Per Berg, she will leave.",
        "The clerk of the old bank was Per Berg’s brother.",
        "The clerk of the old bank was not Per Berg.",
        "The clerk has not been identified as Per Berg.",
        "The clerk was wrongly identified as Per Berg.",
        "The clerk was never identified as Per Berg, police said.",
    ],
)
def test_who_is_said_to_be_of_somebody_or_only_supposed_is_another(text: str) -> None:
    assert _called(text, "clerk") != "Per Berg"


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe, the chair of Lusair Trust and the founder of Harbour Watch, said the port was unsafe.",
        "They met Ann Moe, the head of the Lusair Trust and the founder of Harbour Watch.",
    ],
)
def test_an_office_joined_to_an_apposition_is_of_the_same_person(text: str) -> None:
    assert _called(text, "founder") == "Ann Moe"


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe, the chair of Lusair Trust, and the founder of Harbour Watch met on Monday.",
        "Ann Moe, the chair of Lusair Trust and the founder of Harbour Watch met on Monday.",
        "The chair of Lusair Trust and the founder of Harbour Watch met Ann Moe.",
        "Ann Moe met the chair of Lusair Trust and the founder of Harbour Watch.",
        "Ann Moe met the founder of Harbour Watch.",
    ],
)
def test_an_office_that_is_joined_to_somebody_is_another_ones(text: str) -> None:
    assert _called(text, "founder") != "Ann Moe"


@pytest.mark.parametrize(
    "text",
    [
        "Thief fined\n\nThe clerk who stole a boat was fined on Monday. Per Berg, 44, said that he saw it.",
        "Thief fined\n\nThe clerk who stole a boat was fined on Monday. Per Berg, 44, said that he was sorry.",
        "Killer jailed\n\nThe clerk accused of killing a cook was jailed. Per Berg, 44, was stabbed in May.",
        "Killer jailed\n\nThe clerk who saw the theft wept on Monday. Per Berg, 44, admitted theft.",
        "Thief fined\n\nThe clerk was fined on Monday. Per Berg, 44, said that he was sorry.",
        "Thief fined\n\nPolice met the clerk who stole a boat. Per Berg, 44, said that he was sorry.",
    ],
)
def test_whoever_is_told_of_next_is_not_the_accused(text: str) -> None:
    assert _called(text, "clerk") != "Per Berg"


def test_a_byname_means_its_state_where_the_text_names_it() -> None:
    text = "Israel said no to Iran. Iran’s leaders have called for the end of the Jewish state. The Jewish state wept."
    assert _called(text, "Jewish state") == "Israel"
    text = "Iran met Norway. Israel said no. In May the Jewish state sued Iran."
    assert _called(text, "Jewish state") == "Israel"


def test_another_state_with_an_adjective_is_the_one_spoken_of() -> None:
    assert _called("Israel met Norway. Norway sued. In May the Nordic state sued Israel.", "Nordic state") != "Israel"


def test_a_text_may_end_with_an_office_joined_to_an_apposition() -> None:
    text = "Ann Moe, the chair of Lusair Trust and the founder"
    assert {row["name"] for row in propose(text, article_id="a", reference_date=None).actors} >= {"Ann Moe"}


def test_a_child_is_whoever_is_named_last_before_it() -> None:
    assert _called("Per Berg was born in Oslo, the son of a cook.", "son") == "Per Berg"
    assert _called("Per Berg was born a year after his brother, the son of a cook.", "son") != "Per Berg"
