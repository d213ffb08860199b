"""Which of two bodies of one kind a definite noun takes up: the one last in focus, or neither."""

import pytest

from newsvoices.extractor import propose

PAIRS = [
    ("council", "Oslo City Council", "Bergen City Council"),
    ("court", "Supreme Court", "Court of Appeal"),
    ("union", "Teachers Union", "Union of Nurses"),
    ("ministry", "Ministry of Health", "Ministry of Finance"),
    ("commission", "European Commission", "Fair Trade Commission"),
    ("council", "Security Council", "Governing Council of Sudan"),
]


def _meant(text: str, noun: str) -> list[str]:
    found = propose(f"Ferry fares rise\n\n{text}\n", article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in found.actors}
    whole = f"Ferry fares rise\n\n{text}\n"
    return [names[m["actor_id"]] for m in found.mentions if whole[m["start"] : m["end"]] == noun]


@pytest.mark.parametrize(("noun", "one", "other"), PAIRS)
def test_a_body_is_the_one_that_acted_last(noun: str, one: str, other: str) -> None:
    text = (
        f"The {one} met on Monday. The {noun} said that drivers needed time. The {other} met in May. The {noun} said that "
        f"it would wait. The {one} met again on Friday. The {noun} said that it was late."
    )
    assert _meant(text, noun) == [one, other, one]


@pytest.mark.parametrize(("noun", "one", "other"), PAIRS)
def test_a_body_is_neither_of_two_that_acted_together(noun: str, one: str, other: str) -> None:
    text = f"The {one} and the {other} met on Monday. The {noun} said that drivers needed time."
    assert _meant(text, noun) == [noun]


@pytest.mark.parametrize(("noun", "one", "other"), PAIRS)
def test_who_acts_is_meant_before_whom_it_acted_on(noun: str, one: str, other: str) -> None:
    text = f"The {one} sued the {other} on Monday. The {noun} said that drivers needed time."
    assert _meant(text, noun) == [one]


def test_a_noun_may_tell_a_body_from_the_one_just_named() -> None:
    text = "The Supreme Court met on Monday. The court heard the case. It left the ruling of the lower court in place."
    assert _meant(text, "court")[0] == "Supreme Court"
    assert "Supreme Court" not in _meant(text, "lower court")


@pytest.mark.parametrize(
    ("text", "body", "others"),
    [
        (
            "Far-left parties gained votes on Monday. The governing party said no.",
            "governing party",
            "Far-left parties",
        ),
        (
            "Foreign governments met on Monday. The Chilean government said no.",
            "Chilean government",
            "Foreign governments",
        ),
        ("Cable networks lost viewers on Monday. The network said no.", "network", "Cable networks"),
    ],
)
def test_one_body_is_none_of_several_named_before(text: str, body: str, others: str) -> None:
    assert _meant(text, body) == [body]
    assert _meant(text, others) == [others]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Norwegian government met on Monday. The Chilean government said no.", "Chilean government"),
        ("The state government met on Monday. The federal government said no.", "federal government"),
        ("The ruling party met on Monday. The opposition party said no.", "opposition party"),
    ],
)
def test_words_before_a_noun_tell_a_body_from_one_of_another_country_or_level(text: str, body: str) -> None:
    assert _meant(text, body) == [body]


def test_a_noun_in_more_words_may_be_of_the_same_body() -> None:
    text = "The government met on Monday. The Chilean government said no."
    assert _meant(text, "Chilean government") == ["government"]


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        (
            "The main opposition, the Union for Reform and Work (URW), said no.",
            "opposition",
            "Union for Reform and Work",
        ),
        ("Voters chose the opposition, the Fair Tides Party, on Monday.", "opposition", "Fair Tides Party"),
        ("The agency, the Coast Office, left. The agency was late.", "agency", "Coast Office"),
        ("The navy met the agency, the Coast Office, and the Fair Tides Party.", "agency", "agency"),
        ("After talks with the agency, the Coast Office said no.", "agency", "agency"),
        ("Last year the government, the Fair Tides Party said, was late.", "government", "government"),
    ],
)
def test_a_body_named_behind_its_noun_and_a_comma_is_the_one(text: str, noun: str, name: str) -> None:
    assert {*_meant(text, noun)} == {name}


def test_the_body_of_a_state_that_is_named_behind_a_comma_is_of_its_country() -> None:
    text = (
        "Chile’s government was late. Chile sent its minister to Oslo. It was slow, since Norway’s tide agency, the Customs "
        "and Trade Authority (CTA), found that it was late.\n\nChilean ministers left Chile."
    )
    actors = propose(text, article_id="a", reference_date=None).actors
    found = {row["name"]: row["country_code"] for row in actors}
    assert found["Customs and Trade Authority"] == "NOR"
    assert "Norway’s tide agency" not in found


def test_a_body_that_has_no_name_is_taken_up_before_one_that_is_named_farther_off() -> None:
    text = (
        "Ann Moe of the Fair Tides League left. Per Lund went before the ferry committee. The committee said that it was "
        "late."
    )
    assert _meant(text, "committee") == ["ferry committee"]
