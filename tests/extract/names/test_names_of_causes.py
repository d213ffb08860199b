"""Bodies called by what they want and for whom, where the first word is one that opens sentences."""

import pytest

from newsvoices.extractor import propose


def ties(text: str) -> list[tuple[str, str, str]]:
    """Who is tied to what, with the words for it."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    kinds = {row["key"]: (row["name"], row["actor_type"]) for row in coding.actors}
    return [(kinds[row["actor_id"]][0], *kinds[row["org_actor_id"]]) for row in coding.affiliations]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Democracy for Norway’s executive director, Ann Moe, said so.", "Democracy for Norway"),
        ("Ann Moe, the executive director of Democracy for Norway, said so.", "Democracy for Norway"),
        ("Friends of the Forest’s chairman, Ann Moe, said so.", "Friends of the Forest"),
        ("On Monday Justice for Kenya’s founder, Ann Moe, was held.", "Justice for Kenya"),
    ],
)
def test_an_officer_tells_a_body_that_is_called_by_a_cause(text: str, body: str) -> None:
    assert ties(text) == [("Ann Moe", body, "organization")]


def test_a_noun_for_bodies_tells_a_name_with_any_noun() -> None:
    rows = propose("The charity Shelter for All said no.\n", article_id="a", reference_date=None).actors
    assert [(row["name"], row["actor_type"]) for row in rows] == [("Shelter for All", "organization")]


@pytest.mark.parametrize(
    "text",
    [
        "Justice for Norway is slow, Ann Moe said.",
        "Justice for Norway’s poor is slow, Ann Moe said.",
        "Prospects for Norway’s director, Ann Moe, were poor.",
    ],
)
def test_a_cause_that_opens_a_sentence_is_no_name_by_itself(text: str) -> None:
    rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
    assert not any(" for " in row["name"] for row in rows)


def test_a_body_whose_word_says_so_goes_on_behind_what_it_is_for() -> None:
    text = "Ann Moe, head of the Foundation for Renewal of Villages, said no."
    assert ties(text) == [("Ann Moe", "Foundation for Renewal of Villages", "organization")]


def _named(text: str) -> set[str]:
    rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
    return {row["name"] for row in rows}


def test_friends_of_what_is_nobody_are_a_body_where_a_sentence_begins_too() -> None:
    text = "Friends of the Harbour sued the city on Monday. Friends of the Harbour said the permit was illegal."
    assert "Friends of the Harbour" in _named(text)
    assert "Friends of the River Tharo" in _named("Friends of the River Tharo sued the city on Monday.")


@pytest.mark.parametrize(
    "text",
    [
        "Friends of the President said he was tired.",
        "Friends of the Smiths wept on Monday.",
        "Friends of the Queen said she was tired.",
        "Friends of Moe said he was tired.",
        "Friends of the United States said no.",
        "Friends of the BBC said no.",
        "Friends of the victim said no.",
        "Friends of the Deceased gathered on Monday.",
        "Friends of the Navy wept on Monday.",
        "Friends of the Republican Party left.",
        "Friends of the Prime Minister wept on Monday.",
    ],
)
def test_friends_of_somebody_are_people(text: str) -> None:
    assert "Friends" in _named(text)
