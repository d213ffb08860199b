"""What a work is called names no actor, in quotation marks or in capitals; and names beside works are actors."""

import pytest
from tests.extract.reading import named_actors

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe, author of “The Glass Institute”, spoke in Oslo on Monday.", {"Ann Moe"}),
        ("The film “The Harbour League” won a prize on Monday. Critics liked The Harbour League.", set()),
        ("The author of The Glass Bank, Ann Moe, spoke on Monday.", {"Ann Moe"}),
        ("In her new book The Senate and the Rain, Ann Moe looked back on Monday.", {"Ann Moe"}),
        ("On Monday Ann Moe wrote The Party and the Army of Glass.", {"Ann Moe"}),
        ("His new book, Ships and Ministries, was late, said Ann Moe.", {"Ann Moe"}),
        ("A novel called Glass Banks sold well on Monday, said Ann Moe.", {"Ann Moe"}),
        # no works
        ("Polls show Ann Moe ahead of Per Dahl on Monday.", {"Ann Moe", "Per Dahl"}),
        ("The film director Ann Moe left the Harbour League on Monday.", {"Ann Moe", "Harbour League"}),
        ("On Monday Ann Moe wrote the Harbour League a letter.", {"Ann Moe", "Harbour League"}),
        ("The director of Harbour Bank, Ann Moe, spoke on Monday.", {"Ann Moe", "Harbour Bank"}),
    ],
)
def test_names_of_works_are_no_actors(text: str, expected: set[str]) -> None:
    assert named_actors(text) == expected


def test_a_role_ends_behind_the_name_of_the_work() -> None:
    text = "Ann Moe, author of “The Glass Institute”, spoke in Oslo on Monday.\n"
    rows = propose(text, article_id="a", reference_date=None).affiliations
    assert [text[row["start"] : row["end"]] for row in rows] == ["author of “The Glass Institute”"]
