"""Who is in a body that is described as one of them."""

import pytest

from newsvoices.extractor import propose


def _ties(text: str) -> set[tuple[str, str | None]]:
    found = propose(f"Ferry fares rise\n\n{text}\n", article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in found.actors}
    return {(names[tie["actor_id"]], names.get(tie["org_actor_id"])) for tie in found.affiliations}


@pytest.mark.parametrize(
    ("text", "ties"),
    [
        (
            "A coalition of farmers and teachers sued the state.",
            {("farmers", "coalition"), ("teachers", "coalition")},
        ),
        ("The organization of 900 members said no.", {("members", "organization")}),
        ("A panel of retired judges ruled.", {("retired judges", "panel")}),
    ],
)
def test_those_of_whom_a_body_is_are_its_members(text: str, ties: set[tuple[str, str | None]]) -> None:
    assert _ties(text) == ties


@pytest.mark.parametrize(
    "text",
    [
        "A group of protesters met at the gate.",
        "A committee of sailors’ wives met.",
        "The committee of inquiry asked the teachers.",
        "The network of roads was built by the farmers.",
        "The association of journalists with crime grew.",
        "The organization of farmers into unions failed.",
    ],
)
def test_a_crowd_or_who_only_owns_others_is_in_no_body(text: str) -> None:
    assert _ties(text) == set()
