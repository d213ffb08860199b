"""Names that only say which thing a noun means are no actors: platforms, matters of a ministry, where works are."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe asked on her YouTube channel.", {"Ann Moe"}),
        ("Ann Moe asked on her YouTube channel. On Monday YouTube removed the channel.", {"Ann Moe", "YouTube"}),
        ("He had done a search at the Fisheries ministry, said Ann Moe.", {"Ann Moe"}),
        ("Lusair Foods was fined for a fall at its Corrabilla plant in May.", {"Lusair Foods"}),
        ("Lusair Foods sold its Tesla plant.", {"Lusair Foods", "Tesla"}),
        ("On Monday Ann Moe was recalled for the Sri Lanka Tests.", {"Ann Moe"}),
    ],
)
def test_a_name_that_only_tells_things_apart_is_no_actor(text: str, expected: set[str]) -> None:
    rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
    assert {row["name"] for row in rows if row["naming"] == "named"} == expected
