"""Whom a description means that stands in what somebody is reported to say; all text is made up."""

import pytest

from newsvoices.extractor import propose


def called(text: str, words: str) -> str | None:
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    at = text.rindex(words)
    found = [row["actor_id"] for row in coding.mentions if (row["start"], row["end"]) == (at, at + len(words))]
    return names[found[0]] if found else None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jon Moe denied theft. His lawyer, Per Lund, said the accused had not slept.", "accused"),
        ("Jon Moe denied theft. His lawyer, Per Lund, said the pensioner was sorry.", "pensioner"),
        ("Jon Moe missed the match. His agent said the striker would rest.", "striker"),
        ("Jon Moe fell ill. Moe’s brother, Per Moe, said the 71-year-old was weak.", "71-year-old"),
    ],
)
def test_who_speaks_for_somebody_calls_him_by_age_plight_or_trade(text: str, words: str) -> None:
    assert called(text, words) == "Jon Moe"


@pytest.mark.parametrize("noun", ["senator", "lawyer", "veteran"])
def test_nobody_who_speaks_is_described_in_what_he_says(noun: str) -> None:
    text = f"Senator Ann Moe, a lawyer and a veteran, met reporters. Moe said the {noun} had lied."
    assert called(text, noun) != "Ann Moe"


def test_the_accused_is_whoever_was_charged() -> None:
    text = "Jon Moe, who is charged with theft, wept. Led by his lawyer, Per Lund, the accused said he had not slept."
    assert called(text, "accused") == "Jon Moe"
    assert called(text, "he") == "Jon Moe"


def test_the_accused_of_whom_several_are_told_are_several() -> None:
    coding = propose("The accused were fined. The deceased was a cook.\n", article_id="a", reference_date=None)
    assert [(row["name"], row["actor_type"]) for row in coding.actors] == [("accused", "group"), ("deceased", "person")]


@pytest.mark.parametrize(
    "text",
    [
        "Led by his lawyer, Per Lund, the senator said he had not slept.",
        "In a letter to Per Lund, the senator said he had not slept.",
    ],
)
def test_a_description_that_acts_behind_a_name_is_somebody_else(text: str) -> None:
    assert called(text, "senator") == "senator"
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    assert "senator" not in [row["role_title"] for row in coding.affiliations]


@pytest.mark.parametrize(
    ("text", "noun", "body"),
    [
        ("An FB official said the agency had written twice.", "agency", "Farm Board"),
        ("An official at Aoba Bank said the bank was calm.", "bank", "Aoba Bank"),
    ],
)
def test_who_reports_of_a_body_means_his_own(text: str, noun: str, body: str) -> None:
    before = "The Ranipur Echo published a report by the Farm Board (FB) on Salten Bank. "
    assert called(before + text, noun) == body


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("A lawyer for Aoba Bank said the agency had no right to it.", "agency"),
        ("A spokesman for Aoba Police said the body was found in a car.", "body"),
        ("An Aoba Times reporter said the agency had been shut.", "agency"),
        ("A spokeswoman for Aoba University said the agency had cut its grant.", "agency"),
    ],
)
def test_who_speaks_otherwise_than_for_his_body_or_of_another_does_not_mean_it(text: str, noun: str) -> None:
    assert not (called(text, noun) or "").startswith("Aoba")


def test_who_reports_of_a_body_behind_another_does_not_mean_his_own() -> None:
    text = "An official at Aoba Bank said Salten Bank was weak and that the bank had lied."
    assert called(text, "bank") != "Aoba Bank"


def test_whose_own_something_is_acts_in_the_clause() -> None:
    text = "Ann Moe’s lawyer, Cate Lund, objected, saying the witness was trying to save his own skin."
    assert called(text, "his") == "witness"


def test_a_noun_that_was_said_of_somebody_without_a_name_means_him_again() -> None:
    text = "Inspector Per Moe said the firm’s director was a taxi driver. The driver, who cannot be named, wept."
    assert called(text, "driver") == "firm’s director"
    denied = "Inspector Per Moe said the firm’s director was not a driver. The driver, who cannot be named, wept."
    assert called(denied, "driver") != "firm’s director"


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe said the victim was a driver. The driver of the other car left.",
        "The victim was a driver. The driver who saw him left.",
    ],
)
def test_a_noun_that_was_said_of_somebody_does_not_mean_him_where_it_says_which_one(text: str) -> None:
    assert called(text, "driver") == "driver"


def test_the_priest_is_whoever_is_called_father() -> None:
    text = "Fr. Noli Belmonte, who heads the mission, spoke. “We cannot do it,” the priest said."
    assert called(text, "priest") == "Noli Belmonte"
