"""Which nouns, with the words before them, name a thing, a matter or an occasion and no actor."""

import pytest

from newsvoices.extractor import propose


def described(text: str) -> list[tuple[str, str]]:
    """What the text calls whom by a common noun, and the kind of actor."""
    found = propose(text, article_id="a", reference_date=None)
    kinds = {actor["key"]: actor["actor_type"] for actor in found.actors}
    return [(text[m["start"] : m["end"]], kinds[m["actor_id"]]) for m in found.mentions if m["mention_type"] == "NOM"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nuclear power has failed, Ann Moe said.", []),
        ("Half of the light in Lusair comes from nuclear power.", []),
        ("Ann Moe said that Norway wants regional power.", []),
        ("The council lost its regional powers on Monday.", [("council", "organization")]),
        ("A nuclear power should keep its word, Ann Moe said.", [("nuclear power", "state")]),
        ("Foreign powers meddled in the vote, Ann Moe said.", [("Foreign powers", "group")]),
        ("Europe’s colonial powers warned Ann Moe on Monday.", [("colonial powers", "group")]),
    ],
)
def test_power_is_a_state_only_where_it_is_counted(text: str, expected: list[tuple[str, str]]) -> None:
    assert described(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe has business interests in Oslo.", []),
        ("Ann Moe sold her business interests on Monday.", []),
        ("Ann Moe’s business interests were sold.", []),
        ("The mayor has financial interests in the port.", [("mayor", "person")]),
        ("Business interests fought the law for years.", [("Business interests", "group")]),
        ("Moneyed interests fought the law for years.", [("Moneyed interests", "group")]),
    ],
)
def test_interests_that_somebody_has_are_nobody(text: str, expected: list[tuple[str, str]]) -> None:
    assert described(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe threw a birthday party on Monday.",
        "The victory party was loud.",
        "The supply chain broke on Monday.",
        "The memorial service drew Ann Moe to Oslo.",
        "The tennis court was flooded.",
        "The road network was closed on Monday.",
        "Ann Moe bought golf clubs in Oslo.",
        "Waste management is dear, Ann Moe said.",
        "The printing press broke on Monday.",
        "The solar cells were made in Oslo.",
        "The customs union failed on Monday.",
        "The court order came on Monday.",
        "Relations between Oslo and Lusair have soured.",
        "The subjects were hard, Ann Moe said.",
        "The new processors are faster, Ann Moe said.",
        "Outliers happen, Ann Moe said.",
        "Their favorites were red.",
        "Ann Moe moved into a diner on Harbour Street.",
    ],
)
def test_a_thing_is_no_actor_whatever_else_its_noun_names(text: str) -> None:
    assert described(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The governing party lost on Monday.", [("governing party", "organization")]),
        ("The hotel chain closed on Monday.", [("hotel chain", "organization")]),
        ("The border force warned Ann Moe on Monday.", [("border force", "organization")]),
        ("The district court fined Ann Moe.", [("district court", "organization")]),
        ("The hospital management fired Ann Moe.", [("hospital management", "organization")]),
        ("The rowing clubs sued Ann Moe.", [("rowing clubs", "group")]),
        ("The diners left on Monday.", [("diners", "group")]),
        ("The carmaker fired Ann Moe on Monday.", [("carmaker", "organization")]),
    ],
)
def test_the_same_nouns_name_bodies_and_people_behind_other_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert described(text) == expected
