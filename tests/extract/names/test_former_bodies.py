"""Bodies that stand in one word with what says that somebody has left them."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Police questioned ex-UBS broker Jim Wood on Monday.", "UBS"),
        ("Ex-Barclays trader Jim Wood left on Monday.", "Barclays"),
        ("On Monday Jim Wood, an ex-UBS broker, left.", "UBS"),
        ("On Monday ex-Arsenal striker Jim Wood left.", "Arsenal"),
        ("On Monday then-FBI Director Jim Wood left.", "FBI"),
        ("On Monday then-Senate leader Jim Wood left.", "Senate"),
    ],
)
def test_a_body_is_named_behind_ex_and_its_member_is_a_former_one(text: str, body: str) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    tied = [(names[row["actor_id"]], names[row["org_actor_id"]], row["tenure"]) for row in coding.affiliations]
    assert tied == [("Jim Wood", body, "former")]
    assert body in [text[row["start"] : row["end"]] for row in coding.mentions]


@pytest.mark.parametrize("word", ["ex-president", "Ex-Mayor", "ex-Soviet soldier", "ex-wife", "then-Ohio governor"])
def test_an_office_a_people_and_a_spouse_are_no_body(word: str) -> None:
    rows = propose(f"On Monday {word} Ida Moe left.\n", article_id="a", reference_date=None).actors
    assert [row["name"] for row in rows] == ["Ida Moe"]
