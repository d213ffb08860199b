"""To whom somebody says it: whoever stands behind the cue, whose he is left aside, and whoever is told it."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Per Vik told Ann Moe that the pier was unsafe.", "Ann Moe"),
        ("Per Vik told the mayor’s aide Ola Lund that the pier was unsafe.", "Ola Lund"),
        ("The union told its members that the pier was unsafe.", "union’s members"),
        ("Per Vik warned the banks that fees must fall.", "banks"),
        ("Per Vik urged the harbour board to close the pier.", "harbour board"),
        ("Per Vik told former minister Ola Lund that the pier was unsafe.", "Ola Lund"),
        ("Ann Moe was told that the pier was unsafe.", "Ann Moe"),
        ("Per Vik wrote to Ann Moe that “the pier is unsafe”.", "Ann Moe"),
        ("Per Vik wrote to the banks that fees must fall.", "banks"),
        ("Per Vik warned that the banks must go.", None),
        ("Per Vik asked whether Ann Moe had left.", None),
        ("The pier was unsafe, Per Vik warned. Ann Moe left.", None),
    ],
)
def test_whoever_is_told_stands_behind_the_cue(text: str, told: str | None) -> None:
    found = propose(f"Ferry fares rise\n\n{text}\n", article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in found.actors}
    assert names.get(found.quotes[0].get("addressee_actor_id")) == told
