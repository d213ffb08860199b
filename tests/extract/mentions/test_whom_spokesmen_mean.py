"""Whom he and she mean in what a spokesman or lawyer of somebody says; all text is made up."""

import pytest

from newsvoices.extractor import propose

BOSS = "Per Moe"


def meant(text: str) -> dict[str, str]:
    """The names of those whom the pronouns of a text mean."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    return {text[m["start"] : m["end"]]: names[m["actor_id"]] for m in coding.mentions if m["mention_type"] == "PRO"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Per Moe’s spokesman said he would resign.", {"he": BOSS}),
        ("A spokesman for Per Moe said he was ill.", {"he": BOSS}),
        ("General Per Moe left. Moe’s spokesman denied that his troops had burnt the mill.", {"his": BOSS}),
        ("Per Moe’s lawyer said his client was ill and that he would appeal.", {"his": "Per Moe’s lawyer", "he": BOSS}),
        # what only the spokesman can know, whoever is named himself, kin, a body, and another sex
        ("Per Moe’s spokesman said he did not know.", {"he": "Per Moe’s spokesman"}),
        ("Per Moe’s lawyer, Jon Vik, said he would appeal.", {"he": "Jon Vik"}),
        ("Per Moe’s brother said he would sell the boat.", {"he": "Per Moe’s brother"}),
        ("Ann Moe’s spokesman said he was ill.", {"he": "Ann Moe’s spokesman"}),
    ],
)
def test_a_spokesman_speaks_of_whom_he_speaks_for(text: str, expected: dict[str, str]) -> None:
    assert meant(text) == expected
