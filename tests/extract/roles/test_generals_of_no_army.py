"""A general behind the noun for an office is no soldier, and members of a body have their whole noun; made-up text."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(("title", "sector"), [
    ("Prosecutor General", "JUD"), ("The former prosecutor general", "JUD"), ("Procurator General", "JUD"),
    ("Postmaster General", "GOV"), ("Inspector General of Police", "COP"), ("Former consul general", None),
    ("Secretary General", None), ("Attorney General", "GOV"),
    ("General", "MIL"), ("Major General", "MIL"), ("Adjutant General", "MIL"), ("Army chief General", "MIL"),
])  # fmt: skip
def test_generals_of_offices_are_no_soldiers(title: str, sector: str | None) -> None:
    actors = propose(f"{title} Ann Lis left.\n", article_id="a", reference_date="2025-03-12").actors
    assert [row["sector"] for row in actors if row["name"] == "Ann Lis"] == [sector]


def test_members_have_their_whole_noun() -> None:
    text = "The union of power workers met the minister.\n"
    rows = propose(text, article_id="a", reference_date="2025-03-12").affiliations
    assert [row["role_title"] for row in rows] == ["power workers"]
