"""Papers that are written on are nobody; newspapers are; all text is made up."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe said that exam papers had been leaked.", {"Ann Moe"}),
        ("Ola Berg photographed the papers and left.", {"Ola Berg"}),
        ("Ann Moe said that the vessel’s papers had been forged.", {"Ann Moe"}),
        ("Ann Moe signed the papers on Monday.", {"Ann Moe"}),
        ("Ann Moe said that the papers attacked her.", {"Ann Moe", "papers"}),
        ("The paper said that Ann Moe had lied.", {"paper", "Ann Moe"}),
        ("Ann Moe told the paper that she would leave.", {"Ann Moe", "paper"}),
        ("The official paper said that Ann Moe had lied.", {"official paper", "Ann Moe"}),
        ("The city’s papers said that Ann Moe had lied.", {"papers", "Ann Moe"}),
        ("British papers said that Ann Moe had lied.", {"British papers", "Ann Moe"}),
    ],
)
def test_a_written_paper_is_no_actor(text: str, expected: set[str]) -> None:
    assert {row["name"] for row in propose(f"{text}\n", article_id="a", reference_date=None).actors} == expected
