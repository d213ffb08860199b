"""People called by a country of two words ([the South African]), as by one of one; all text is made up."""

import pytest

from newsvoices.extractor import propose


def coded(text: str) -> tuple[dict[str, str | None], list[str | None]]:
    """The countries of the actors of a text by name, and who is quoted in it."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    countries = {row["name"]: row["country_code"] for row in coding.actors}
    return countries, [names.get(row["speaker_actor_id"]) for row in coding.quotes]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Moe of South Africa won in Oslo. The South African said she was glad.", "Ann Moe"),
        ("Ann Moe, a South African runner, won. The South African said she was glad.", "Ann Moe"),
        ("Per Moe of Sri Lanka won. The Sri Lankan said he was glad.", "Per Moe"),
        ("Ann Moe of South Africa met Per Lund, a New Zealander. The South African said no.", "Ann Moe"),
    ],
)
def test_a_country_of_two_words_alone_calls_the_person_told_of_it(text: str, name: str) -> None:
    countries, speakers = coded(text)
    assert speakers == [name]
    assert not countries.keys() & {"South African", "Sri Lankan", "The South African"}


def test_such_a_word_before_a_name_is_none_of_it() -> None:
    countries, speakers = coded("The South African Ann Moe said no.")
    assert (countries, speakers) == ({"Ann Moe": "ZAF"}, ["Ann Moe"])


def test_such_a_word_is_part_of_what_follows_it() -> None:
    text = "South African police left. The South Africans cried. The South African Council met."
    assert [*coded(text)[0]] == ["South African police", "South Africans", "South African Council"]


def test_who_goes_by_another_name_is_one_person() -> None:
    text = "Witold Lund, who goes by “Vito,” was a clerk. Vito wept. Ann Moe met Vito.\n"
    found = propose(text, article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in found.actors}
    assert {names[m["actor_id"]] for m in found.mentions if text[m["start"] : m["end"]] == "Vito"} == {"Witold Lund"}


def test_who_goes_by_a_house_is_not_called_so() -> None:
    text = "Witold Lund, who went by Vito Berg in the street, was a clerk. Vito Berg wept.\n"
    found = propose(text, article_id="a", reference_date=None)
    assert {"Witold Lund", "Vito Berg"} <= {row["name"] for row in found.actors}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Per Berg wrote: “It was clear that [Ann] Lund would win.” Lund wept.", "Ann Lund"),
        ("Per Berg said Ann [Lund] won on Monday. Lund wept.", "Ann Lund"),
    ],
)
def test_what_an_editor_adds_in_brackets_belongs_to_the_name(text: str, name: str) -> None:
    found = propose(f"{text}\n", article_id="a", reference_date=None)
    assert {row["name"] for row in found.actors if row["actor_type"] == "person"} == {"Per Berg", name}


def test_what_stands_in_other_brackets_is_no_part_of_the_name() -> None:
    found = propose("Ann [the mayor] Lund wept. Per Berg [sic] said so.\n", article_id="a", reference_date=None)
    assert "Per Berg" in {row["name"] for row in found.actors}
