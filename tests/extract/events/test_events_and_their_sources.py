"""Events that are only alleged, not shown or put in a cleft, objects of other senses, and names in labels; made up."""

import pytest

from newsvoices.extractor import propose


def _events(text: str) -> list[tuple[str, str, str, str | None]]:
    coding = propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (row["plover_type"], row["label"], row["status"], names.get(row.get("according_to_actor_id") or ""))
        for row in coding.events
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Lena Okafor showed no sign of giving in on Tuesday.",
        "Mayor Lena Okafor gave no hint that she would resign.",
    ],
)
def test_what_nobody_shows_a_sign_of_is_no_event(text: str) -> None:
    assert _events(text) == []


def test_who_is_said_to_have_done_something_is_not_said_so_by_the_article() -> None:
    text = "The book carried an allegation by his former wife, Ana Moe, that Mr. Bello had raped her."
    (alleged,) = (row for row in _events(text) if row[0] == "ASSAULT")
    assert alleged[1:] == ("Bello rapes Ana Moe", "hypothetical", None)
    (told,) = (row for row in _events("The paper wrote that the army had bombed the port.") if row[0] == "ASSAULT")
    assert told[2:] == ("actual", "paper")


def test_an_allegation_that_is_denied_is_denied() -> None:
    rows = _events("The ministry denied an allegation by critics that police had arrested Pavel Moe.")
    assert [row[2] for row in rows if row[0] == "COERCE"] == ["denied"]


def test_the_one_who_said_it_is_the_source_and_not_the_paper_that_says_so() -> None:
    text = "The Harbour Times notes that Lena Okafor tweeted that Norway should deport Pavel Moe."
    assert _events(text) == [("COERCE", "Norway deports Pavel Moe", "proposed", "Lena Okafor")]


def test_whoever_is_put_first_by_a_cleft_acts() -> None:
    text = "It is true that Iraq was stable and it was Lena Okafor and Ana Bello that withdrew American forces."
    (told,) = _events(text)
    assert told[1] == "Lena Okafor and Ana Bello withdraw American forces"


@pytest.mark.parametrize(
    "text",
    [
        "Senator Lena Okafor spoke when introducing Pavel Moe on Thursday.",
        "In August, Melby House plans to release “A Mayor in Winter,” by Lena Okafor.",
    ],
)
def test_introducing_a_guest_is_no_curfew_and_releasing_a_book_frees_nobody(text: str) -> None:
    assert not {row[0] for row in _events(text)} & {"COERCE", "RETREAT"}


def test_captives_are_released_and_curfews_introduced() -> None:
    text = "The rebels released two hostages on Monday. The governor introduced a curfew on Tuesday."
    assert [row[0] for row in _events(text)] == ["RETREAT", "COERCE"]


def test_a_label_names_whom_a_pronoun_means_but_not_whoever_acts_himself() -> None:
    assert [row[1] for row in _events("“The Okafor campaign attacked me,” Ana Bello said.")] == [
        "Okafor campaign attacks Ana Bello"
    ]
    text = "Mayor Lena Okafor denounced Pavel Moe and later sued him. Moe asked Mayor Bello to help him."
    assert [row[1] for row in _events(text)] == [
        "Lena Okafor denounces Pavel Moe", "Lena Okafor sues Pavel Moe", "Pavel Moe asks Mayor Bello to help him"
    ]  # fmt: skip


def test_who_has_no_plans_to_do_something_is_not_due_to_do_it() -> None:
    assert _events("Senator Ana Berg has no plans to endorse Lena Okafor.") == []
    assert _events("Senator Pavel Moe plans to endorse Lena Okafor.") == [
        ("SUPPORT", "Pavel Moe endorses Lena Okafor", "scheduled", "Pavel Moe")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Senator Pavel Moe did not resign or apologize on Monday.", ["denied", "denied"]),
        ("Senator Pavel Moe never praised or endorsed Lena Okafor.", ["denied", "denied"]),
        ("Senator Pavel Moe did not resign or apologized on Monday.", ["denied", "actual"]),
        ("Senator Pavel Moe did not resign and apologized on Monday.", ["denied", "actual"]),
        ("Senator Pavel Moe did not resign, or the party condemned him.", ["denied", "actual"]),
    ],
)
def test_what_is_denied_of_a_verb_is_denied_of_those_that_or_joins_to_it(text: str, expected: list[str]) -> None:
    assert [row[2] for row in _events(text)] == expected
