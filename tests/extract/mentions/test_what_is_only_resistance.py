"""Opposition to a thing is nobody, that to people or in a parliament may be a body; all text is made up."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(("text", "is_body"), [
    ("Ola Ruiz, who led the opposition to the measure, left.", False),
    ("There is opposition to the dam in Peru.", False),
    ("The plan met fierce opposition in the senate.", False),
    ("The government faced opposition from farmers.", False),
    ("The council voiced its opposition to the dam.", False),
    ("The opposition rejected the measure.", True),
    ("Ola Ruiz leads the opposition in Chile.", True),
    ("Ola Ruiz urged the opposition to reject the dam.", True),
    ("Ola Ruiz, a leader of the opposition to President Moe, was freed.", True),
    ("The president met the opposition on Monday.", True),
])  # fmt: skip
def test_opposition_to_a_thing_is_nobody(text: str, is_body: bool) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date="2025-03-12")
    assert any(row["name"] == "opposition" for row in coding.actors) == is_body
    if not is_body:
        assert coding.affiliations == []
