"""Bodies of the dead are nobody who acts; bodies of people are; all text is made up."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said the body was found in a car.", {"Police"}),
        ("Police said that divers had recovered two bodies.", {"Police", "divers"}),
        ("Ann Moe said that the bodies of two climbers lay on the ice.", {"Ann Moe", "climbers"}),
        ("The council met on Monday. The body found no fault in the plan.", {"council", "body"}),
        ("Ann Moe said the governing body was found to be weak.", {"Ann Moe", "governing body"}),
    ],
)
def test_a_dead_body_is_no_actor(text: str, expected: set[str]) -> None:
    assert {row["name"] for row in propose(f"{text}\n", article_id="a", reference_date=None).actors} == expected
