"""Who denies a deed says that he did not do it, and refuses nothing; all text is made up."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(("text", "claim"), [
    ("The police have denied using live ammunition.", "The police did not use live ammunition"),
    ("Ola Zych denied having met the spy.", "Ola Zych did not meet the spy"),
    ("Two ministers deny having taken bribes.", "Two ministers did not take bribes"),
    ("Ola Zych denied ever taking money from the firm.", "Ola Zych did not ever take money from the firm"),
    ("Ola Zych denied lying to parliament.", "Ola Zych did not lie to parliament"),
    ("Ola Zych denied aiding the rebels.", "Ola Zych did not aid the rebels"),
])  # fmt: skip
def test_a_denied_deed_is_told_as_not_done(text: str, claim: str) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date="2025-03-12")
    assert [row["proposition"] for row in coding.claims] == [claim]
    assert [row["label"] for row in coding.events if row["plover_type"] == "REJECT"] == []


@pytest.mark.parametrize(("text", "claim", "rejects"), [
    ("Ola Zych denied being a spy.", "Ola Zych denied being a spy", False),
    ("Ola Zych denied building permits to firms.", "Ola Zych denied building permits to firms", False),
    ("The police did not deny using tear gas.", "The police did not deny using tear gas", False),
    ("The agency denied wrongdoing.", "The agency denied wrongdoing", True),
])  # fmt: skip
def test_other_denials_stay(text: str, claim: str, rejects: bool) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date="2025-03-12")
    assert [row["proposition"] for row in coding.claims] == [claim]
    assert any(row["plover_type"] == "REJECT" for row in coding.events) == rejects
