"""What somebody must do is no event unless it is urged by somebody, nor on the day before which; text is made up."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(("text", "told"), [
    ("The council must restore the service before winter.", []),
    ("The council should sue the firm.", []),
    ("Ola Ruiz said the council should sue the firm before Monday.", [("proposed", None)]),
    ("The Senate will reject the bill before Friday.", [("scheduled", None)]),
    ("The Senate will reject the bill on Friday.", [("scheduled", "2025-03-14")]),
    ("The army attacked the port before dawn on Monday.", [("actual", "2025-03-10")]),
    ("Jan Moe resigned the day before Christmas.", [("actual", None)]),
])  # fmt: skip
def test_duties_and_days_before(text: str, told: list[tuple[str, str | None]]) -> None:
    events = propose(f"{text}\n", article_id="a", reference_date="2025-03-12").events
    assert [(row["status"], row.get("date_as_printed")) for row in events] == told
