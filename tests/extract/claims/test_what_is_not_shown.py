"""What somebody did not find, guarantee or say is no claim that it is so, and propositions are sentences; made up."""

import pytest

from newsvoices.extractor import propose


def _claims(text):
    return [row["proposition"] for row in propose(f"{text}\n", article_id="x", reference_date="2025-11-10").claims]


@pytest.mark.parametrize(
    "said",
    [
        "The bishop gave no guarantee that the road would open.",
        "The bishop found no evidence that the ship had sunk.",
        "The report shows no sign that prices will fall.",
        "The figures give no reason to believe that rents will fall.",
        "The investigation revealed no evidence that the guard had been drunk.",
        "The ministry reports no evidence that the flu is spreading.",
        "The committee received no assurance that jobs would be kept.",
    ],
)
def test_what_is_not_shown_is_not_claimed(said):
    assert _claims(said) == [said[:-1]]


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("The bishop had no doubt that the ship had sunk.", "The ship had sunk"),
        ("The bishop offered proof that the ship had sunk.", "The ship had sunk"),
        ("The bishop said there was no sign of a fire.", "There was no sign of a fire"),
    ],
)
def test_what_is_shown_is_claimed(said, claim):
    assert _claims(said) == [claim]


@pytest.mark.parametrize(
    "said",
    [
        "The bishop would not say whether the dam was safe.",
        "The bishop did not say when he would return.",
        "The bishop did not explain why the ship sank.",
    ],
)
def test_who_leaves_a_question_open_claims_nothing(said):
    assert _claims(said) == []


def test_who_never_says_that_something_is_so_is_told_not_to():
    assert _claims("The bishop never said the ship was safe.") == ["The bishop never said that the ship was safe"]


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("Kwame Asante predicted a win, noting that turnout was high.", "Kwame Asante predicted a win"),
        ("“(The bishop) should leave the hall,” Lena Holm said.", "The bishop should leave the hall"),
        ("“The bishop should leave (or hide),” Lena Holm said.", "The bishop should leave (or hide)"),
    ],
)
def test_a_proposition_is_a_sentence(said, claim):
    assert _claims(said)[0] == claim


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("The budget promises roads to towns that already have them and forgets villages that do not.",
         "The budget promises roads to towns that already have them"),
        ("The mayor rejected a plan that would close the port and flew to Oslo.",
         "The mayor rejected a plan that would close the port"),
        ("The mayor rejected plans that would close the port and sink the ferry.",
         "The mayor rejected plans that would close the port and sink the ferry"),
        ("The minister praised the nurses who had stayed and fed the sick.",
         "The minister praised the nurses who had stayed and fed the sick"),
    ],
)  # fmt: skip
def test_what_describes_a_noun_is_not_cut(said, claim):
    assert _claims(said)[:2] == [claim]
