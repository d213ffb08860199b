"""Whose people those are of whom the text says only in what kind of body they are, and which bodies are states’."""

from collections.abc import Callable
from itertools import product
from string import ascii_lowercase

import pytest
from tests.extract.reading import ties, wholes

from newsvoices.extractor.actors import find_actors
from newsvoices.extractor.prepare import prepare
from newsvoices.extractor.roles.memberships.bodies_by_kind import members_by_kind

FAR = "It rained for days. The ferry was late. Nobody minded much. The sea was calm again. Then it rained anew."


def bodies(text: str, who: str) -> list[str | None]:
    return [body for name, body, *_ in ties(text) if name == who]


@pytest.mark.parametrize(
    ("text", "who", "body"),
    [
        (f"Ann Moe’s campaign won. {FAR} On Monday campaign aides said no.", "campaign aides", "Ann Moe’s campaign"),
        (
            f"The Moe administration met. {FAR} One administration official left.",
            "administration official",
            "Moe administration",
        ),
        (f"Ann Moe’s campaign won. {FAR} A campaign spokeswoman left.", "campaign spokeswoman", "Ann Moe’s campaign"),
        (f"The Harbour Union met. {FAR} On Monday top union leaders said no.", "union leaders", "Harbour Union"),
        (f"The Fish Party met. {FAR} An old party insider said no.", "party insider", "Fish Party"),
        (
            "Congress met. On Monday Democratic congressional leaders left.",
            "Democratic congressional leaders",
            "Congress",
        ),
    ],
)
def test_a_noun_for_a_kind_of_body_means_the_only_one(text: str, who: str, body: str) -> None:
    assert bodies(text, who) == [body]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # of parties the one that the article names most
        (
            f"The Fish Party met. The Fish Party won. The Boat Party lost. {FAR} On Monday party bosses left.",
            "Fish Party",
        ),
        (f"The Boat Party lost. {FAR} The Fish Party won. On Monday party bosses left.", "Fish Party"),
        # unions are too many for that
        (f"The Boat Union lost. The Harbour Union left. {FAR} On Monday union bosses left.", None),
    ],
)
def test_of_several_bodies_of_a_kind_parties_are_told_apart(text: str, body: str | None) -> None:
    found = [found for name, found, *_ in ties(text) if name.endswith("bosses")]
    assert found == ([body] if body else [])


def test_of_several_campaigns_the_one_right_before_is_meant() -> None:
    text = "Ann Moe’s campaign won. Ann Moe’s campaign left. Per Berg’s campaign lost. On Monday campaign aides left."
    assert bodies(text, "campaign aides") == ["Per Berg’s campaign"]


def test_the_body_meant_of_many_is_found_in_linear_work(steps_run: Callable[[Callable[[], object]], int]) -> None:
    ends = ["".join(letters) for letters in product(ascii_lowercase, repeat=2)]

    def work(count: int) -> int:
        many = "".join(f"The Q{end} Party won. " for end in ends[:count])
        text = "The Fish Party met. The Fish Party won. " + many + "On Monday party bosses left. " * count
        article, layout, (analysis, attributions), turns = prepare(text)
        scene = find_actors(article, layout, analysis, attributions, turns).scene
        found = [*members_by_kind(scene, ())]
        assert {statement.organization.name for statement in found if statement.organization} == {"Fish Party"}
        assert len(found) == count
        return steps_run(lambda: [*members_by_kind(scene, ())])

    assert work(160) < 5 * work(40)


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Company met. On Monday a tech company official said no.",
        "The Fish Party met. On Monday party donors said no.",
        "The Harbour Bank met. On Monday bank robbers left.",
        "The Harbour Company met. On Monday tech company officials said no.",
        "Harbour University closed. On Monday high school students left.",
        "The Harbour Union met. On Monday a union leader said no.",
    ],
)
def test_people_of_any_such_body_or_outside_of_it_are_not_tied(text: str) -> None:
    assert ties(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway paid. On Monday the Norwegian government met.", [("Norwegian government", "Norway")]),
        ("Norway paid. On Monday the Norwegian Defense Ministry met.", [("Norwegian Defense Ministry", "Norway")]),
        ("Norway paid. On Monday the Norwegian Chamber of Commerce met.", []),
        ("Norway paid. On Monday a Norwegian fish company closed.", []),
        ("The U.S. paid. On Monday the U.S. Senate met.", []),
        ("On Monday the Norwegian government met.", []),
    ],
)
def test_a_public_body_called_by_a_people_is_part_of_its_state(text: str, expected: list[tuple[str, str]]) -> None:
    assert wholes(text) == expected


def test_authorities_called_by_a_people_are_of_its_state() -> None:
    assert bodies("Norway paid. On Monday the Norwegian authorities said no.", "Norwegian authorities") == ["Norway"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Senate met. On Monday Senate Democrats left.", [("Senate Democrats", "Senate")]),
        ("Harbour Homes grew. On Monday a Harbour Homes clinic closed.", [("Harbour Homes clinic", "Harbour Homes")]),
    ],
)
def test_factions_and_branches_are_parts(text: str, expected: list[tuple[str, str]]) -> None:
    assert wholes(text) == expected
