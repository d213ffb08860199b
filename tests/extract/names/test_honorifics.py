"""How people of many countries are addressed is no part of their names, and stands for them alone."""

import pytest
from tests.extract.reading import code


def people(text: str) -> dict[str, str | None]:
    """The persons of a text by name, with their roles."""
    return {row["name"]: row["role"] for row in code(text).actors if row["actor_type"] == "person"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cllr Enda Moran (FG) objected. “It is wrong,” said Cllr Moran.", {"Enda Moran": "Cllr"}),
        ("Coun Maud Birtle objected. “It is wrong,” said Coun Birtle.", {"Maud Birtle": "Coun"}),
        ("Supt. Nuala Breen spoke. “Somebody knows,” Supt Breen said.", {"Nuala Breen": "Supt."}),
        ("Garda Aoife Brennan told the court that it was dark.", {"Aoife Brennan": "Garda"}),
        ("Smt. Lakshmi Rao waited. “It is late,” Smt. Rao said.", {"Lakshmi Rao": None}),
        ("Datuk Seri Azlan Hashim said the toll would end.", {"Azlan Hashim": None}),
        ("Tan Sri Lim Boon Keng waited. “It pays for the road,” Tan Sri Lim said.", {"Lim Boon Keng": None}),
        ("Alhaji Musa Bello told traders that the market would reopen.", {"Musa Bello": None}),
        ("U Thein Maung said the bridge was gone.", {"Thein Maung": None}),
        ("Daw Khin Khin Myint said nobody came.", {"Khin Khin Myint": None}),
        ("Insp Ruth Mwangi said the boat was found.", {"Ruth Mwangi": "Insp"}),
        ("Det Sgt Colm Walsh said it was sharp.", {"Colm Walsh": "Det Sgt"}),
        ("Det Con Ann Moe said it was dark. Moe asked for help.", {"Ann Moe": "Det Con"}),
        ("Det Ch Insp Lars Moe said it was late.", {"Lars Moe": "Det Ch Insp"}),
        ("DCI Eva Moe left. PCSO Nora Berg came.", {"Eva Moe": "DCI", "Nora Berg": "PCSO"}),
        ("Flt Lt Sue Berg left. Sqn Ldr Tom Lund stayed.", {"Sue Berg": "Flt Lt", "Tom Lund": "Sqn Ldr"}),
        ("Lt Cdr Ida Berg left.", {"Ida Berg": "Lt Cdr"}),
        ("The Right Honourable Peter Shaw said that he agreed.", {"Peter Shaw": None}),
        ("Rt Hon Margaret Ellis MP said the bill was dead.", {"Margaret Ellis": None}),
        ("Dame Hilda Marsh, QC, told the inquiry that records were lost.", {"Hilda Marsh": None}),
        ("Maulana Fazal Rashid said the school would open.", {"Fazal Rashid": None}),
        ("Mr Justice Okello said the law was clear.", {"Okello": "Justice"}),
        ("Her Excellency Ambassador Grace Moyo said it was fair.", {"Grace Moyo": "Ambassador"}),
        ("H.E. Eng. Paul Banda said that the plant was built.", {"Paul Banda": None}),
        ("Crown Prince Hamdan bin Saif said that he agreed.", {"Hamdan bin Saif": "Crown Prince"}),
    ],
)
def test_no_part_of_a_name(text: str, expected: dict[str, str | None]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vikram Pandit said that the bank was sound.", "Vikram Pandit"),
        ("Tan Keng Yong said the port was full.", "Tan Keng Yong"),
        ("Mehbooba Mufti said the road was shut.", "Mehbooba Mufti"),
        ("Sri Handayani said that prices fell.", "Sri Handayani"),
        ("Sayed Nasser said that the school would open.", "Sayed Nasser"),
    ],
)
def test_a_name_that_looks_like_one(text: str, name: str) -> None:
    assert list(people(text)) == [name]


def test_a_style_alone_is_whoever_was_called_so() -> None:
    text = (
        "His Royal Highness Prince Saif bin Omar received on Monday Her Excellency Dr. Huda Salim, head of the Palm "
        "Forum. His Royal Highness said the bond was strong. Her Excellency thanked the hosts."
    )
    coding = code(text)
    names = {row["key"]: row["name"] for row in coding.actors}
    assert {name for name in names.values() if "ness" in name or "Excel" in name} == set()
    speakers = {text[row["start"] : row["end"]]: names[row["speaker_actor_id"]] for row in coding.quotes}
    assert speakers["the bond was strong"] == "Saif bin Omar"
    spans = {text[m["start"] : m["end"]]: names[m["actor_id"]] for m in coding.mentions}
    assert spans["His Royal Highness"] == "Saif bin Omar"
    assert spans["Her Excellency"] == "Huda Salim"


def test_a_style_before_another_title_waits_for_the_name() -> None:
    text = "His Highness Sheikh Saif bin Omar conveyed the greetings of His Majesty the King, Hamad bin Issa, who was abroad."
    coding = code(text)
    names = {row["key"]: row["name"] for row in coding.actors}
    assert "Majesty" not in " ".join(names.values())
    assert all(text[m["start"] : m["end"]] != "His Majesty" for m in coding.mentions)
