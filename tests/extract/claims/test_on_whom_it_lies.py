"""Who is called on where a duty lies on him, a call for him to act is joined, or it is vital that he acts; made up."""

import pytest

from newsvoices.extractor import propose

INTRO = "Ann Moe, the mayor of Skarn, met Per Lund, head of the Fishers' Union, on Monday. "


def last(text: str) -> tuple[str, str | None]:
    """The type of the last claim, and who is called on."""
    coding = propose(f"{INTRO}{text}\n", article_id="x", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    row = [row for row in coding.claims if row["voice"] != "author"][-1]
    return row["claim_type"], names.get(row["called_on_actor_id"] or "")


@pytest.mark.parametrize(("text", "expected"), [
    ("Lund said it was the responsibility of the ministry to keep the port open.", ("policy", "ministry")),
    ("Lund thinks that the onus is on the ministry to explain.", ("policy", "ministry")),
    ("“It is incumbent on the ministry to act,” Lund said.", ("policy", "ministry")),
    ("“The ministry is supposed to protect us,” Lund said.", ("policy", "ministry")),
    ("“It is essential that the ministry listen,” Lund said.", ("policy", "ministry")),
    ("“We ask that the ministry listen,” Lund said.", ("policy", "ministry")),
    ("Lund said the ministry’s job was to help.", ("policy", "ministry")),
    ("Lund joined calls for Moe to resign.", ("policy", "Ann Moe")),
    ("The fishers demanded the resignation of Moe.", ("policy", "Ann Moe")),
])  # fmt: skip
def test_on_whom_it_lies_to_act_is_called_on(text: str, expected: tuple[str, str | None]) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Lund said it was not the responsibility of the ministry to feed the crews.", ("policy", None)),
    ("Lund said the onus was on speed.", ("fact", None)),
    ("Lund said the burden of proof was not on Norway to supply.", ("fact", None)),
    ("Lund said Moe is supposed to have fled.", ("fact", None)),
    ("“It is important that Norway is not on the list,” Lund said.", ("policy", None)),
    ("Lund said it was essential that the mayor not be told.", ("policy", None)),
    ("Lund said the mayor’s job was to be cut.", ("policy", None)),
    ("Lund rejected calls for Moe to resign.", ("value", None)),
    ("Lund demanded the withdrawal of the troops.", ("policy", None)),
    ("Lund demanded the release of Moe.", ("policy", None)),
    ("“It is vital that children get milk,” Lund said.", ("policy", None)),
    ("“It is not vital that Moe resign,” Lund said.", ("policy", None)),
    ("Lund did not join calls for Moe to resign.", ("policy", None)),
])  # fmt: skip
def test_on_whom_nothing_lies_is_not_called_on(text: str, expected: tuple[str, str | None]) -> None:
    assert last(text) == expected
