"""Bodies that are named only inside a description, and descriptions that begin with a body's name."""

import pytest
from tests.extract.reading import ties

from newsvoices.extractor import propose


def mentioned(text: str, actor_type: str) -> list[str]:
    """The words of all mentions of actors of a type, but for pronouns, in text order."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    kinds = {row["key"]: row["actor_type"] for row in coding.actors}
    rows = [row for row in coding.mentions if kinds[row["actor_id"]] == actor_type and row["mention_type"] != "PRO"]
    return [f"{text}\n"[row["start"] : row["end"]] for row in rows]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Sen. Ann Moe lost. “No,” said Moe campaign manager Per Lund.", "Moe campaign"),
        ("President Ann Moe lost. Moe administration officials met in the capital on Monday.", "Moe administration"),
    ],
)
def test_a_body_called_after_who_leads_it_is_named_before_those_who_work_there(text: str, body: str) -> None:
    assert body in mentioned(text, "organization")
    assert body in [row[1] for row in ties(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Sen. Ann Moe lost. The Moe campaign ad was false, Per Lund said.",
        "The council lost. The council campaign manager, Per Lund, said no on Monday.",
    ],
)
def test_a_body_inside_a_description_is_none_before_a_thing_or_without_a_name(text: str) -> None:
    assert not [words for words in mentioned(text, "organization") if words.endswith("campaign")]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The Department of Fish and Harbour Services secretary, Ann Moe, resigned on Monday.",
            (
                "Department of Fish and Harbour Services",
                "secretary",
                "Department of Fish and Harbour Services secretary",
            ),
        ),
        (
            "“No,” said Ann Moe, a Board of Trade director.",
            ("Board of Trade", "director", "Board of Trade director"),
        ),
    ],
)
def test_a_description_begins_where_the_name_in_it_begins(text: str, row: tuple[str, str, str]) -> None:
    assert [(body, title) for _, body, title, _ in ties(text)] == [row[:2]]
    assert row[2] in mentioned(text, "person")


def test_a_ministry_may_be_named_short_before_its_people() -> None:
    text = "The Justice Department said no on Monday. Ann Moe, a former Justice official, said yes."
    assert [(body, title) for _, body, title, _ in ties(text)] == [("Justice Department", "official")]
    assert mentioned(text, "organization") == ["Justice Department", "Justice"]


@pytest.mark.parametrize(
    ("body", "people"),
    [
        ("Justice Department", "A Justice lawyer"),
        ("Department of Education", "An Education spokesman"),
        ("Interior Ministry", "On Monday, a Moe-era Interior official"),
    ],
)
def test_a_short_ministry_is_the_one_that_is_named_in_full(body: str, people: str) -> None:
    text = f"The {body} said no on Sunday. {people} said yes."
    assert mentioned(text, "organization") == [body, people.split()[-2]]
    assert body in [row[1] for row in ties(text)]


@pytest.mark.parametrize(
    "text", ["Justice officials said no on Monday.", "She wanted Justice on Monday.", "An Ohio State official said no."]
)
def test_a_word_for_a_matter_is_no_ministry_where_it_opens_a_sentence_or_has_no_people(text: str) -> None:
    assert mentioned(text, "organization") == []
