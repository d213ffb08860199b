"""Whoever sits for a party that stands right before the letters for his seat: [a DUP MP] is somebody, of the DUP."""

import pytest

from newsvoices.extractor import propose


def told(text: str) -> tuple[dict[str, str], set[tuple[str, str]]]:
    """The kinds of the text's actors by name, and who is tied to whom."""
    found = propose(text, article_id="a", reference_date=None)
    names = {actor["key"]: actor["name"] for actor in found.actors}
    ties = {(names[row["actor_id"]], names[row["org_actor_id"]]) for row in found.affiliations if row["org_actor_id"]}
    return {actor["name"]: actor["actor_type"] for actor in found.actors}, ties


@pytest.mark.parametrize(
    ("member", "party"),
    [
        ("DUP MP", "DUP"),
        ("SNP MSP", "SNP"),
        ("BJP MLA", "BJP"),
        ("Sinn Féin MLA", "Sinn Féin"),
        ("Plaid Cymru MP", "Plaid Cymru"),
        ("Lib Dem MP", "Lib Dem"),
        ("UKIP MEP", "UKIP"),
        ("Labour MP", "Labour"),
        ("Tory MP", "Tory"),
    ],
)
def test_a_member_is_somebody_of_the_party(member: str, party: str) -> None:
    kinds, ties = told(f"The {member} said on Monday that the deal was dead.")
    assert kinds == {member: "person", party: "organization"}
    assert ties == {(member, party)}


@pytest.mark.parametrize(
    ("members", "party"),
    [("DUP MPs", "DUP"), ("Lib Dem MPs", "Lib Dem"), ("Labour MPs", "Labour"), ("BJP MLAs", "BJP")],
)
def test_several_members_are_a_group_of_the_party(members: str, party: str) -> None:
    kinds, ties = told(f"Several {members} said on Monday that the deal was dead.")
    assert kinds == {members: "group", party: "organization"}
    assert ties == {(members, party)}


def test_members_of_an_irish_party_are_people() -> None:
    assert told("A Fine Gael TD said no.")[0] == {"Fine Gael TD": "person", "Fine Gael": "organization"}
    assert told("Three Fine Gael TDs said no.")[0] == {"Fine Gael TDs": "group", "Fine Gael": "organization"}


def test_a_follower_is_no_party() -> None:
    assert told("A Tory MP left. A senior Tory said that it was late.")[0] == {
        "Tory MP": "person",
        "Tory": "organization",
        "senior Tory": "person",
    }


def test_letters_behind_a_person_are_still_nobody() -> None:
    assert told("Ida Lund MP said on Monday that the deal was dead.") == ({"Ida Lund": "person"}, set())


@pytest.mark.parametrize("office", ["MP", "MEP", "peer", "councillor", "backbencher"])
def test_an_adjective_before_a_seat_is_the_party_that_the_text_names(office: str) -> None:
    _, ties = told(f"The Conservative Party met on Monday. Conservative {office} Ida Lund left.")
    assert ties == {("Ida Lund", "Conservative Party")}


@pytest.mark.parametrize(
    "label", ["Republican", "GOP Rep.", "Former Republican Gov.", "Republican strategist", "Republican Sen."]
)
def test_a_label_before_a_name_is_the_party_that_the_text_names(label: str) -> None:
    _, ties = told(f"The Republican Party met on Monday. {label} Ida Lund left.")
    assert ties == {("Ida Lund", "Republican Party")}


def test_voters_and_donors_of_a_party_are_not_in_it() -> None:
    _, ties = told("The Republican Party met on Monday. Republican donor Ida Lund left.")
    assert ties == set()


def test_a_party_that_its_rivals_misname_is_the_same() -> None:
    kinds, ties = told(
        "The Democratic Party met on Monday. The Democrat Party chose Ida Lund. Democrat Sen. Per Berg left."
    )
    assert kinds["Democratic Party"] == "organization"
    assert ("Per Berg", "Democratic Party") in ties
    assert "Democrat Party" not in kinds


@pytest.mark.parametrize("label", [" (R-Ohio)", ", R-Ohio,", " (R-Va.)"])
def test_the_letter_behind_a_name_is_the_party_that_the_text_names(label: str) -> None:
    _, ties = told(f"The Republican Party met on Monday. Sen. Ida Lund{label} left early.")
    assert ties == {("Ida Lund", "Republican Party")}


def test_a_letter_stands_for_no_party_that_the_text_does_not_name() -> None:
    _, ties = told("The Republican Party met on Monday. Sen. Ida Lund (D-Ohio) left early.")
    assert ties == set()


@pytest.mark.parametrize("some", ["Republican leaders", "Republican lawmakers", "GOP senators", "Republican officials"])
def test_a_label_before_unnamed_people_is_the_party_that_the_text_names(some: str) -> None:
    _, ties = told(f"The Republican Party met on Monday. Several {some} said that it was late.")
    assert ties == {(some, "Republican Party")}


@pytest.mark.parametrize("some", ["Republican voters", "Democratic and Republican lawmakers"])
def test_voters_and_people_of_two_parties_are_in_none(some: str) -> None:
    _, ties = told(f"The Republican Party met on Monday. Several {some} said that it was late.")
    assert ties == set()


def test_a_party_owns_whoever_was_named_in_full_before() -> None:
    _, ties = told("Ida Lund spoke. The Fish Party’s Lund fell to second place on Monday.")
    assert ties == {("Ida Lund", "Fish Party")}


def test_another_body_owns_no_surname() -> None:
    _, ties = told("Ida Lund spoke. The Fish League’s Lund fell to second place on Monday.")
    assert ties == set()


@pytest.mark.parametrize("level", ["state", "national", "local and state", "top county"])
def test_officials_at_some_level_of_the_party_are_of_the_one_named(level: str) -> None:
    _, ties = told(f"The Fish Party met on Monday. They met {level} party officials there.")
    assert {party for _, party in ties} == {"Fish Party"}


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("Sen. Anna Lund (D-Ohio) spoke.", "Sen."),
        ("Clerk Anna Lund entered the Democratic Party race.", "Clerk"),
        ("The Harbour Board consists of Anna Lund and the unions.", None),
    ],
)
def test_the_word_for_a_tie_is_nobodys_role(said: str, role: str | None) -> None:
    rows = propose(f"The Democratic Party met. {said}\n", article_id="a", reference_date=None).actors
    assert [row.get("role") for row in rows if row["name"] == "Anna Lund"] == [role]
