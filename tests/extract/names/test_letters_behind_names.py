"""Letters behind a name are a seat or an honour, a body where its post follows, and an office where their seat does."""

import pytest

from newsvoices.extractor import propose


def told(text: str) -> dict[str, tuple[str, str | None]]:
    """The named actors of a text by name, with their kinds and roles."""
    actors = propose(text, article_id="a", reference_date=None).actors
    return {a["name"]: (a["actor_type"], a["role"]) for a in actors if a["naming"] == "named"}


@pytest.mark.parametrize(
    ("text", "body", "role"),
    [
        ("Ida Lund, IFS director, said that taxes must rise.", "IFS", "IFS director"),
        ("Ida Lund, the IFS director, said that taxes must rise.", "IFS", "IFS director"),
        ("Ida Lund, IFS deputy director, said that taxes must rise.", "IFS", "IFS deputy director"),
        ("Ida Lund, IPS chief, said that the road was closed.", "IPS", "IPS chief"),
        ("Ida Lund, SC judge, said that the road was closed.", "SC", "SC judge"),
        ("Critics of Ida Lund, IFS economist, said so.", "IFS", "IFS economist"),
    ],
)
def test_letters_before_a_post_are_the_body_that_has_it(text: str, body: str, role: str) -> None:
    found = propose(text, article_id="a", reference_date=None)
    bodies = {a["key"]: a["name"] for a in found.actors if a["actor_type"] == "organization"}
    assert told(text) == {"Ida Lund": ("person", role), body: ("organization", None)}
    assert [bodies[row["org_actor_id"]] for row in found.affiliations if row["org_actor_id"]] == [body]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Lund, IPS, said that the road was closed.",
        "Ida Lund IPS said that the road was closed.",
        "Ida Lund (IPS) said that the road was closed.",
        "Ida Lund, SAN, said that the road was closed.",
        "Ida Lund MP said that the road was closed.",
    ],
)
def test_letters_behind_a_name_alone_are_no_body(text: str) -> None:
    assert told(text) == {"Ida Lund": ("person", None)}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ida Lund, MP for Luton, said so.", "MP for Luton"),
        ("Ida Lund, MP for Harwick North, said so.", "MP for Harwick North"),
        ("Ida Lund, the MP for Harwick, said so.", "MP for Harwick"),
        ("Ida Lund, MEP for Munster, said so.", "MEP for Munster"),
        ("Ida Lund, MLA for Harwick, said so.", "MLA for Harwick"),
    ],
)
def test_letters_before_their_seat_are_an_office_and_the_seat_is_a_place(text: str, role: str) -> None:
    assert told(text) == {"Ida Lund": ("person", role)}
