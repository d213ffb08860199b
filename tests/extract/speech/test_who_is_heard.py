"""Speakers before courts, in headlines, of bodies named by a code, and behind an accusation of somebody else."""

import pytest

from newsvoices.extractor import propose


def _speakers(text: str) -> dict[str, str | None]:
    """Who says the quote that begins with each word."""
    found = propose(f"Ferry fares rise\n\n{text}\n", article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in found.actors}
    whole = f"Ferry fares rise\n\n{text}\n"
    return {whole[row["start"] : row["end"]]: names.get(row.get("speaker_actor_id")) for row in found.quotes}


@pytest.mark.parametrize("body", ["court", "jury"])
def test_a_court_that_hears_something_does_not_say_it(body: str) -> None:
    assert _speakers(f"The {body} heard that the mast had been loose.") == {"that the mast had been loose": None}


def test_people_who_hear_something_have_it_still() -> None:
    found = _speakers("Ann Moe heard that the mast had been loose.")
    assert found == {"that the mast had been loose": "Ann Moe"}


def test_a_headline_does_not_say_what_the_first_paragraph_tells() -> None:
    text = "Court told pilot slept\n\nA pilot slept for nine hours on the bridge, a jury at Varde Crown Court heard on Monday.\n"
    found = propose(text, article_id="a", reference_date="2024-06-04")
    assert [row for row in found.quotes if row["start"] > 24 and row["cue_start"] < 24] == []


@pytest.mark.parametrize(("source", "name"), [("trade union 4G", "4G"), ("union K2", "K2")])
def test_a_body_may_be_named_by_letters_and_digits(source: str, name: str) -> None:
    text = f"The {source} said it was shocked. The fares rose. The {source} said that the strike would go on."
    found = propose(text, article_id="a", reference_date="2024-06-04")
    speakers = {row["speaker_actor_id"] for row in found.quotes}
    assert [(row["name"], row["actor_type"]) for row in found.actors if row["key"] in speakers] == [
        (name, "organization")
    ]


def test_whom_somebody_accuses_is_not_the_accuser_though_a_clause_stands_between() -> None:
    text = (
        "Minister Vrege Slotten raised the fares on Monday. “I will not bend,” Slotten said.\n\n"
        "Marve Lia Hoveland, who leads the Harbour Party, accused him of breaking a promise. “We were told that the fares "
        "would not rise,” she said."
    )
    assert _speakers(text)["“We were told that the fares would not rise,”"] == "Marve Lia Hoveland"


def test_what_the_writer_says_of_words_is_not_among_them() -> None:
    assert "nobody had been hurt" in _speakers(
        "The harbour police said nobody had been hurt, contradicting reports by crews."
    )
