"""Whom a demand calls on: for whom it is time, who is needed for it, and nobody to whom something is to be done."""

import pytest

from newsvoices.extractor import propose


def _called_on(text: str) -> list[tuple[str, str | None]]:
    coding = propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    return [(row["claim_type"], names.get(row["called_on_actor_id"] or "")) for row in coding.claims]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“It is time for Norway to sign the treaty,” said Ola Lund.", "Norway"),
        ("“It is time for Ann Moe to go,” said Ola Lund.", "Ann Moe"),
        ("“It is time for a change,” said Ola Lund.", None),
        ("“It is time for talks with Norway to begin,” said Ola Lund.", None),
        ("“It is time for Norway’s opponents to sign,” said Ola Lund.", "Norway’s opponents"),
        ("“There is a need for Norway to sign,” said Ola Lund.", "Norway"),
        ("“There is no need for Norway to sign,” said Ola Lund.", None),
        ("“It is time for the bridge to be closed,” said Ola Lund.", None),
        ("“It is time of war to end,” said Ola Lund.", None),
    ],
)
def test_for_whom_it_is_time_is_called_on(text: str, who: str | None) -> None:
    assert _called_on(text) == [("policy", who)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“We need Ann Moe to stay,” said Ola Lund.", "Ann Moe"),
        ("Ola Lund said that Norway needs to lower the fee.", "Norway"),
        ("Ola Lund said that nurses need higher wages.", None),
        ("“We need new boats,” said Ola Lund of the Harbour Board.", None),
    ],
)
def test_who_only_needs_something_is_not_called_on(text: str, who: str | None) -> None:
    assert _called_on(text) == [("policy", who)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ola Lund called for Ann Moe to be dismissed.", None),
        ("Ola Lund wants the minister to be replaced.", None),
        ("Ola Lund wants the minister to go.", "minister"),
        ("Ola Lund urged residents to be tested.", "residents"),
        ("Ola Lund urged Ann Moe last week not to close the mine.", "Ann Moe"),
    ],
)
def test_to_whom_something_is_to_be_done_is_called_on_only_where_he_is_spoken_to(text: str, who: str | None) -> None:
    assert _called_on(text) == [("policy", who)]


def test_all_that_somebody_has_to_do_is_no_demand() -> None:
    assert [who for _, who in _called_on("“All Ann Moe has to do is wait,” said Ola Lund.")] == [None]
    assert _called_on("“What Ann Moe has to do is wait,” said Ola Lund.") == [("policy", "Ann Moe")]


def test_what_people_used_to_do_is_asked_of_nobody() -> None:
    assert _called_on("Ola Lund said people used to respect Norway.") == [("fact", None)]
    assert _called_on("Ola Lund said fishermen have to respect Norway.") == [("policy", "fishermen")]
