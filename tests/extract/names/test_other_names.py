"""Other names of the same actor: nicknames, names that somebody is known by, short names and legal forms of bodies."""

import pytest

from newsvoices.extractor import propose


def actors(text: str) -> dict[str, set[str]]:
    """The named actors of a text with the names that it has for each."""
    coding = propose(text + "\n", article_id="a", reference_date="2026-03-05")
    found: dict[str, set[str]] = {row["key"]: set() for row in coding.actors if row["naming"] == "named"}
    for row in coding.mentions:
        if row["mention_type"] == "NAM" and row["actor_id"] in found:
            found[row["actor_id"]].add(text[row["start"] : row["end"]])
    return {row["name"]: found[row["key"]] for row in coding.actors if row["key"] in found}


@pytest.mark.parametrize(
    "introduced",
    [
        "Idris Hassan Belloum, known as Zazou, left on Monday.",
        "Idris Hassan Belloum, better known as Zazou, left on Monday.",
        "Idris Hassan Belloum, also known by his nom de guerre, Zazou, left on Monday.",
        "Idris Hassan Belloum, nicknamed “Zazou”, left on Monday.",
        "Idris Hassan Belloum (also known as Zazou) left on Monday.",
        "Idris Hassan Belloum, who was then known as Zazou, left on Monday.",
        "Idris Hassan Belloum - then known as Zazou - left on Monday.",
    ],
)
def test_who_is_known_by_another_name_is_one(introduced: str) -> None:
    assert actors(f"{introduced} Zazou said that Belloum would be back.") == {
        "Idris Hassan Belloum": {"Idris Hassan Belloum", "Zazou", "Belloum"}
    }


@pytest.mark.parametrize(("words", "one"), [(", born", True), (", who was born", True), (" met", False)])
def test_the_name_that_somebody_was_born_with_is_his(words: str, one: bool) -> None:
    text = f"Harbour row\n\nIdris Belloum{words} Hassan Zazou, left on Monday. Belloum slept.\n"
    assert [*actors(text)] == (["Idris Belloum"] if one else ["Idris Belloum", "Hassan Zazou"])


def test_the_surname_that_somebody_was_born_with_is_his_too_unless_another_has_it() -> None:
    assert actors("Idris Belloum (born Hassan Zazou) sang. Zazou said no.") == {
        "Idris Belloum": {"Idris Belloum", "Hassan Zazou", "Zazou"}
    }
    two = actors("Idris Belloum (born Hassan Zazou) sang. Ewa Zazou wept. Zazou said no.")
    assert two["Ewa Zazou"] == {"Ewa Zazou", "Zazou"}


@pytest.mark.parametrize("known", ["known", "nicknamed"])
def test_by_whom_somebody_is_known_is_another(known: str) -> None:
    assert [*actors(f"Idris Belloum, who was {known} by Ewa Lind, left.")] == ["Idris Belloum", "Ewa Lind"]


def test_what_somebody_calls_another_is_no_name_of_his() -> None:
    found = actors("Tarek Belloum, who knows Ewa Lind, called the Ostrava League late. Belloum, called Ewa Lind, too.")
    assert found["Tarek Belloum"] == {"Tarek Belloum", "Belloum"}
    assert found["Ewa Lind"] == {"Ewa Lind"}


def test_a_nickname_in_marks_stands_for_its_bearer_unless_another_has_it_as_a_name() -> None:
    text = "Musa “Koko” Daoudi spoke on Monday. Koko said that Daoudi was late."
    assert actors(text) == {"Musa Daoudi": {"Musa", "Koko", "Daoudi"}}
    both = actors("Musa “Jonah” Daoudi spoke on Monday. Jonah Berg was there. Jonah said that he was late.")
    assert both == {"Musa Daoudi": {"Musa", "Jonah", "Daoudi"}, "Jonah Berg": {"Jonah Berg", "Jonah"}}


def test_initials_a_nickname_and_a_surname_are_one_person() -> None:
    assert list(actors("The state was run by Gov. D.K. “Rusty” Ottersen. Ottersen said that it was.")) == [
        "D.K. Ottersen"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kestrel Motoren AG cut its plan. Kestrel Motoren said that it had no choice. Kestrel declined to comment.",
            {"Kestrel Motoren AG": {"Kestrel Motoren AG", "Kestrel Motoren", "Kestrel"}},
        ),
        (
            "Northmark Holdings plc said that it would close the deal in May.",
            {"Northmark Holdings plc": {"Northmark Holdings plc"}},
        ),
        (
            "The Pellmoor Development Trust owns the land. The Trust bought it in 1950. Pellmoor wants to build flats.",
            {"Pellmoor Development Trust": {"Pellmoor Development Trust", "Trust", "Pellmoor"}},
        ),
        (
            "The Brightwater Care Network cut 300 jobs. BCN, which was founded in 1987, has lost money.",
            {"Brightwater Care Network": {"Brightwater Care Network", "BCN"}},
        ),
        (
            "Open Harbours Federation of Norway sued. Open Harbours said that it would win.",
            {"Open Harbours Federation of Norway": {"Open Harbours Federation of Norway", "Open Harbours"}},
        ),
    ],
)
def test_a_body_is_one_under_its_short_names(text: str, expected: dict[str, set[str]]) -> None:
    assert actors(text) == expected


def test_a_surname_is_not_short_for_the_body_called_after_its_bearer() -> None:
    found = actors("Ann Pellmoor spoke. The Pellmoor Development Trust owns the land. Pellmoor wants to build flats.")
    assert found == {
        "Ann Pellmoor": {"Ann Pellmoor", "Pellmoor"},
        "Pellmoor Development Trust": {"Pellmoor Development Trust"},
    }


def test_a_firm_and_its_owner_of_the_same_name_are_two() -> None:
    text = "Varnholt estimates that its index fell. Ida Varnholt was surprised. Mr. Lund asked Mrs. Varnholt."
    found = actors(text)
    assert found["Ida Varnholt"] == {"Ida Varnholt", "Varnholt"}


def test_a_family_is_a_group_with_a_name() -> None:
    text = "Ida Varnholt left. The Varnholts own the bank.\n"
    coding = propose(text, article_id="a", reference_date=None)
    row = next(row for row in coding.actors if row["name"] == "Varnholts")
    assert (row["actor_type"], row["naming"]) == ("group", "named")
    assert "NAM" in {m["mention_type"] for m in coding.mentions if m["actor_id"] == row["key"]}
