"""Offices with "of", "for" or "to" before a name: who holds them, and what they are of."""

import pytest

from newsvoices.extractor import propose


def cast(text: str) -> list[tuple[str, str | None]]:
    """Each actor of a text with the role that the text gives it."""
    coding = propose(f"{text}\n", article_id="a", reference_date="2026-03-05")
    return [(row["name"], row["role"]) for row in coding.actors]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Leader of the Opposition Meenal Trikha asked for a vote.", "Meenal Trikha", "Leader of the Opposition"),
        ("No one was hurt, Superintendent of Police Arun Sola said.", "Arun Sola", "Superintendent of Police"),
        ("Deputy Inspector General of Police Kiran Mahato spoke.", "Kiran Mahato",
         "Deputy Inspector General of Police"),
        ("Minister for Transport Eoghan Welby said that he would read it.", "Eoghan Welby", "Minister for Transport"),
        ("Minister for Housing and Local Government Nuala Breen agreed.", "Nuala Breen",
         "Minister for Housing and Local Government"),
        ("Minister for Culture, Tourism and Sport Nuala Breen agreed.", "Nuala Breen",
         "Minister for Culture, Tourism and Sport"),
        ("Minister of State for Home Affairs Dev Raina agreed.", "Dev Raina", "Minister of State for Home Affairs"),
        ("Shadow Secretary of State for Education Imogen Pell agreed.", "Imogen Pell",
         "Shadow Secretary of State for Education"),
        ("Director of Public Prosecutions Helen Marr agreed.", "Helen Marr", "Director of Public Prosecutions"),
        ("Chancellor of the Exchequer Simon Vane agreed.", "Simon Vane", "Chancellor of the Exchequer"),
        ("Mayor of Ambleford Lucy Tran agreed.", "Lucy Tran", "Mayor of Ambleford"),
        ("King of Ambleland Harald Ruud agreed.", "Harald Ruud", "King of Ambleland"),
        ("Minister for Transport Welby agreed.", "Welby", "Minister for Transport"),
        ("The leader of the opposition Meenal Trikha said no.", "Meenal Trikha", "leader of the opposition"),
        ("The minister for trade and fisheries Nuala Breen said no.", "Nuala Breen",
         "minister for trade and fisheries"),
        ("The army chief of staff Rolf Hagen said no.", "Rolf Hagen", "army chief of staff"),
    ],
)  # fmt: skip
def test_an_office_before_a_name_is_its_holders(text: str, name: str, role: str) -> None:
    people = [(who, what) for who, what in cast(text) if who != "No one"]
    assert people == [(name, role)]


@pytest.mark.parametrize(
    ("text", "name", "role", "body"),
    [
        ("Vice-Chancellor of Ambleford University Rosa Quill said no.", "Rosa Quill",
         "Vice-Chancellor of Ambleford University", "Ambleford University"),
        ("Vice Chancellor of the University of Ambleford Rosa Quill said no.", "Rosa Quill",
         "Vice Chancellor of the University of Ambleford", "University of Ambleford"),
        ("Deputy Leader of the Liberal Party Anna Reed said no.", "Anna Reed",
         "Deputy Leader of the Liberal Party", "Liberal Party"),
        ("Director General of the Gulf Food Agency Mr Karim Nouri said no.", "Karim Nouri",
         "Director General of the Gulf Food Agency", "Gulf Food Agency"),
        ("Speaker of the National Assembly Kofi Adu said no.", "Kofi Adu",
         "Speaker of the National Assembly", "National Assembly"),
        ("Prime Minister of New Zealand Ann Lee said no.", "Ann Lee", "Prime Minister of New Zealand", "New Zealand"),
    ],
)  # fmt: skip
def test_the_body_in_an_office_is_tied_to_its_holder(text: str, name: str, role: str, body: str) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date="2026-03-05")
    names = {row["key"]: row["name"] for row in coding.actors}
    assert sorted(names.values()) == sorted([name, body])
    ties = [
        (names[r["actor_id"]], names.get(r["org_actor_id"]), text[r["start"] : r["end"]]) for r in coding.affiliations
    ]
    assert ties == [(name, body, role)]
    assert [names[row["speaker_actor_id"]] for row in coding.quotes] == [name]


def test_a_rank_behind_an_office_is_another_title() -> None:
    text = "Army Chief of Staff General Omar Diab said no."
    coding = propose(f"{text}\n", article_id="a", reference_date="2026-03-05")
    assert [text[row["start"] : row["end"]] for row in coding.affiliations] == ["Army Chief of Staff", "General"]
    assert [row["sector"] for row in coding.actors if row["name"] == "Omar Diab"] == ["MIL"]


def test_an_office_states_its_sector_by_its_noun() -> None:
    text = "Minister for Transport Eoghan Welby met Attorney General of the Federation Bala Musa on Monday."
    coding = propose(f"{text}\n", article_id="a", reference_date="2026-03-05")
    assert [(row["name"], row["sector"]) for row in coding.actors] == [("Eoghan Welby", "GOV"), ("Bala Musa", "GOV")]


def test_a_body_whose_name_goes_on_has_no_person_in_it() -> None:
    text = "On Monday the prize went to the President of the Harbour Institute Trust Fund."
    assert "Harbour Institute Trust Fund" in [name for name, _ in cast(text)]


def test_a_role_goes_on_over_the_commas_of_a_body_that_is_for_several_matters() -> None:
    text = "A spokesman for the Department for Culture, Media and Sport said no."
    assert ("spokesman", text[2:-9]) in cast(text)
    assert cast("By Helen Berg, Local Democracy Reporter\n\nIt was late.") == [
        ("Helen Berg", "Local Democracy Reporter")
    ]


def test_a_word_that_opens_a_sentence_belongs_to_the_office_behind_it() -> None:
    assert ("Ruth Pember", "Sporting director") in cast("Sporting director Ruth Pember said no.")
