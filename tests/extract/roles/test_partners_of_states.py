"""Whoever a state has for a partner or rival, or a body of many states, is not its own."""

import pytest

from newsvoices.extractor import propose


def told(text: str) -> dict[str, tuple[str | None, str | None]]:
    """Whoever is no state, by name: the country, and the body or state of which he is part."""
    actors = propose(text, article_id="a", reference_date=None).actors
    names = {actor["key"]: actor["name"] for actor in actors}
    return {
        actor["name"]: (actor["country_code"], names.get(actor["parent_actor_id"]))
        for actor in actors
        if actor["actor_type"] != "state"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya’s rival company said no.", ("Kenya’s rival company", None, None)),
        ("Kenya’s creditor banks left on Monday.", ("Kenya’s creditor banks", None, None)),
        ("Kenya’s neighbours left on Monday.", ("Kenya’s neighbours", None, None)),
        ("Kenya’s partner agency said no.", ("Kenya’s partner agency", None, None)),
        ("Kenya’s largest bank said no.", ("Kenya’s bank", "KEN", "Kenya")),
        ("Kenya’s foreign ministry said no.", ("Kenya’s foreign ministry", "KEN", "Kenya")),
    ],
)
def test_a_partner_of_a_state_has_not_its_country(text: str, expected: tuple[str, str | None, str | None]) -> None:
    name, code, whole = expected
    assert told(text) == {name: (code, whole)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya’s health agency, the World Health Organization, said no.", ("World Health Organization", None, None)),
        ("Kenya’s trade court (WTO) said no.", ("WTO", None, None)),
        ("Kenya’s creditor bank, the Bank of Norway, said no.", ("Bank of Norway", "NOR", None)),
        ("Kenya’s central bank, the Bank of Kenya, said no.", ("Bank of Kenya", "KEN", "Kenya")),
        ("Kenya’s fish agency (KFA) said no.", ("KFA", "KEN", "Kenya")),
    ],
)
def test_a_body_of_many_states_or_of_another_is_part_of_none(
    text: str, expected: tuple[str, str | None, str | None]
) -> None:
    name, code, whole = expected
    assert told(text) == {name: (code, whole)}
