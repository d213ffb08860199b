"""Who speaks where a clause, an office or a bare description stands before the verb."""

import pytest

from newsvoices.extractor import propose


def speakers(text: str) -> dict[str, str | None]:
    """Who says the quote that begins with each word."""
    found = propose(text, article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in found.actors}
    return {text[row["start"] : row["end"]]: names.get(row["speaker_actor_id"]) for row in found.quotes}


@pytest.mark.parametrize(("sentence", "said", "speaker"), [
    ("Kenya, which Somalia accuses of drilling in its waters, condemned the raid as illegal.", "the raid as illegal",
     "Kenya"),
    ("The Brenna Bank, which David Lund says ruined him, denied wrongdoing.", "wrongdoing", "Brenna Bank"),
    ("Ann Moe, whom Peter Berg calls a liar, accused him of theft.", "a liar", "Peter Berg"),
    ("Ann Moe, whom Peter Berg calls a liar, accused him of theft.", "him of theft", "Ann Moe"),
])  # fmt: skip
def test_a_relative_clause_has_its_own_speaker_and_its_head_another(sentence: str, said: str, speaker: str) -> None:
    assert speakers(f"Ferry fares rise\n\n{sentence}\n")[said] == speaker


@pytest.mark.parametrize(("sentence", "speaker"), [
    ("According to the Clerk of the Senate, the bill was lost.", "Clerk"),
    ("The Dean of Brenna College said the bill was lost.", "Dean"),
    ("The Bank of Norway said the bill was lost.", "Bank of Norway"),
])  # fmt: skip
def test_the_holder_of_an_office_speaks_not_the_body(sentence: str, speaker: str) -> None:
    assert speakers(f"Ferry fares rise\n\n{sentence}\n")["the bill was lost"] == speaker


def test_an_office_in_capitals_is_one_actor_with_and_without_its_body() -> None:
    text = "Ferry fares rise\n\nThe Clerk of the Senate said it was lost. The Clerk said that it would be found.\n"
    found = propose(text, article_id="a", reference_date="2024-06-04")
    assert len({row["speaker_actor_id"] for row in found.quotes}) == 1


@pytest.mark.parametrize(("source", "speaker"), [
    ("the official said", "official"), ("the ambassador told us", "ambassador"), ("some fishermen said", "fishermen"),
])  # fmt: skip
def test_a_description_that_can_be_nobody_else_speaks(source: str, speaker: str) -> None:
    text = f"The valley is empty.\n\nFamilies fled on Tuesday. “We heard the guns all night,” {source}.\n"
    assert list(speakers(text).values()) == [speaker]


def test_a_description_that_may_be_somebody_named_is_left_open() -> None:
    text = "The valley is empty.\n\nDavid Lund fled on Tuesday. “We heard the guns all night,” the official said.\n"
    assert list(speakers(text).values()) == [None]


@pytest.mark.parametrize("deed", [
    "Mayors clash over ferry law", "Coach quits over doping inquiry", "Ann Moe showed no emotion as the list was read.",
    "Approvals are expected in the spring.", "David Lund called his wife.", "I called my doctor that evening.",
    "Premier Ann Moe dismissed her interior minister and moved two others on Monday.",
    "Vesterbank will announce its next decision on Nov. 6.", "The case is reviewed before he is considered for parole.",
    "Ann Moe, the manager, was found guilty of poisoning two guests.",
])  # fmt: skip
def test_what_somebody_did_is_no_quote(deed: str) -> None:
    found = speakers(f"{deed}\n\nThe ferry was late on Monday.\n" if deed[-1] != "." else f"Late again\n\n{deed}\n")
    assert found == {}


@pytest.mark.parametrize(("report", "said"), [
    ("Ann Moe called his plan a ruin.", "his plan a ruin"),
    ("Ann Moe called for his arrest.", "his arrest"),
    ("A survey showed a wide lead for Lund.", "a wide lead for Lund"),
    ("Ann Moe announced a new ferry line.", "a new ferry line"),
])  # fmt: skip
def test_what_somebody_calls_for_or_a_survey_shows_is_one(report: str, said: str) -> None:
    assert list(speakers(f"Late again\n\n{report}\n")) == [said]


@pytest.mark.parametrize(("before", "speaker"), [
    ("The farmer had no answer. He promised that the oats would come by Friday.", "farmer"),
    ("That porter, Jon Lund, was his man. He promised that the oats would come by Friday.", "Jon Lund"),
])  # fmt: skip
def test_he_is_the_subject_of_the_sentence_before(before: str, speaker: str) -> None:
    text = f"Ferry fares rise\n\nPeter Berg said he had waited.\n\n{before}\n"
    assert speakers(text)["that the oats would come by Friday"] == speaker
