"""Leaders called after the kind of body they lead, and not after that of another; all text is made up."""

import pytest

from newsvoices.extractor import propose


def meant(text: str, description: str) -> str:
    """Whom the last mention in these words means, by name."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    return [names[m["actor_id"]] for m in coding.mentions if text[m["start"] : m["end"]] == description][-1]


@pytest.mark.parametrize(
    ("office", "description"),
    [
        ("president of Harbour Bank", "bank chief"),
        ("chief executive of Harbour Bank", "company boss"),
        ("president of the Fish Federation", "union chief"),
        ("president of Lunds", "bank chief"),
        ("chair of Harbour Bank and a former head of the Fish League", "bank chief"),
    ],
)
def test_whoever_leads_a_body_is_called_after_its_kind(office: str, description: str) -> None:
    text = f"Ann Moe, {office}, left on Monday. The {description} said nothing."
    assert meant(text, description) == "Ann Moe"


@pytest.mark.parametrize(
    ("office", "description"),
    [
        ("president of the Fish League", "bank chief"),
        ("chair of the Bank Workers Union", "bank chief"),
        ("president of Harbour Bank", "union boss"),
        ("chief executive of Harbour Bank", "airline chief"),
        ("head of Salten University", "party leader"),
    ],
)
def test_whoever_leads_a_body_is_not_called_after_the_kind_of_another(office: str, description: str) -> None:
    text = f"Ann Moe, {office}, left on Monday. The {description} said nothing."
    assert meant(text, description) == description
