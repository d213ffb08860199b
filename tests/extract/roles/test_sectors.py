"""The sector that an office or a body states by all its words."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.lexis.sectors import sector_of_body, sector_of_description, sector_of_title


@pytest.mark.parametrize(
    ("title", "sector"),
    [
        ("liaison officer", None),
        ("army officer", "MIL"),
        ("police officer", "COP"),
        ("dsp", "COP"),
        ("officer", None),
        ("harbour rovers captain", None),
        ("captain", "MIL"),
        ("club president", None),
        ("union president", "LAB"),
        ("president", "GOV"),
        ("branch secretary", None),
        ("chief executive officer", "BUS"),
        ("auditor-general", "GOV"),
        ("literary agent", None),
        ("secret agent", "SPY"),
        ("sales representative", None),
        ("state representative", "LEG"),
        ("u.s trade representative", "GOV"),
        ("campaign manager", "PTY"),
        ("union official", "LAB"),
        ("ministry union official", "LAB"),
        ("union ministry official", "GOV"),
        ("senior official", "GOV"),
    ],
)
def test_what_stands_before_an_office_tells_its_sector(title: str, sector: str | None) -> None:
    words = title.split()
    assert sector_of_title(words[-1], words) == sector


@pytest.mark.parametrize(
    ("name", "sector"),
    [
        ("Brightwater Care Network", "MED"),
        ("Harbour News Network", "JRN"),
        ("Harbour Post", "JRN"),
        ("Harbour Post Office", None),
        ("Harbour Times GmbH", "JRN"),
        ("Harbour Chambers of Commerce", "BUS"),
        ("Lund Timber AS", "BUS"),
        ("Media Ministry", "GOV"),
        ("Harbour Press Department", "GOV"),
        ("Harbour Broadcasting Authority", "GOV"),
        ("Harbour Media Workers Union", "LAB"),
        ("Harbour Radio University", "EDU"),
        ("Nordic Broadcasting Union", "JRN"),
        ("Harbour Media Group", "JRN"),
        ("Harbour Television Firm", "JRN"),
        ("Harbour Press Council", "JRN"),
        ("Harbour Media Agency", "JRN"),
        ("Harbour Daily Union", "JRN"),
        ("Harbour News Department", "JRN"),
        ("Harbour Chamber of Commerce", "BUS"),
        ("Harbour Board of Trade", "BUS"),
        ("Harbour Institute of Technology", "EDU"),
        ("Harbour Liberties Union", "SOC"),
        ("Harbour Workers’ Union", "LAB"),
        ("United Harbour Workers", "LAB"),
        ("Young Presidents Organization", None),
        ("Regatta Host Committee", None),
        ("Senate Judiciary Committee", "LEG"),
        ("Department of Justice", "GOV"),
        ("Electoral College", None),
        ("Partido Azul", "PTY"),
        ("Sindicato del Puerto", "LAB"),
        ("Harbour Union Congress", "LAB"),
        ("Nadi Sabha", "LEG"),
        ("Harbour Workers’ Congress", "LAB"),
        ("Harbour Congress", "LEG"),
        ("European Union Fish Mission", None),
        ("An Taisce", "SOC"),
    ],
)
def test_the_head_noun_of_a_body_tells_its_sector(name: str, sector: str | None) -> None:
    assert sector_of_body(name.split()) == sector


@pytest.mark.parametrize(
    ("description", "sector"),
    [
        ("national news agency", "JRN"),
        ("party workers", "PTY"),
        ("campaigners", "SOC"),
        ("agency", "GOV"),
        ("health network", "MED"),
        ("terrorist network", None),
    ],
)
def test_the_words_before_a_noun_for_a_body_narrow_its_sector(description: str, sector: str | None) -> None:
    *modifiers, head = description.split()
    assert sector_of_description(head, modifiers) == sector


def sectors(text: str) -> dict[str, tuple[str | None, str | None]]:
    rows = propose(text + "\n", article_id="a", reference_date=None).actors
    return {row["name"]: (row["sector"], row["country_code"]) for row in rows}


@pytest.mark.parametrize(
    ("text", "name", "sector"),
    [
        ("Ann Moe, the Auditor General, said that it was late.", "Ann Moe", "GOV"),
        ("Ann Moe, president of Open Water For Everyone, said that it was late.", "Ann Moe", None),
        ("Ann Moe, vice president for sales, said that it was late.", "Ann Moe", None),
        ("Ann Moe, the president of the Republic of Norway, said that it was late.", "Ann Moe", "GOV"),
        ("Ann Moe, chief executive of Harbour Hospital, said that it was late.", "Ann Moe", "MED"),
        ("Unison, which has a boat, said no. Its branch secretary, Ann Moe, left.", "Ann Moe", "LAB"),
        ("Harbour Green Party president Ann Moe said no.", "Ann Moe", "PTY"),
        ("The striker saw the goalkeeper. Captain Ann Moe said no.", "Ann Moe", None),
        ("Football is a game, said the goalkeeper. Captain Ann Moe said no.", "Ann Moe", None),
        ("It was late, said federation president Ann Moe.", "Ann Moe", None),
        ("It was late, said President Ann Moe.", "Ann Moe", "GOV"),
        ("The Norwegian Greens said no on Monday.", "Norwegian Greens", "PTY"),
        ("Lakeland Hydro said no on Monday.", "Lakeland Hydro", "BUS"),
        ("The soldiers saw the goalkeeper. Captain Ann Moe said no.", "Ann Moe", "MIL"),
        ("On Monday Amnesty International said no.", "Amnesty International", "SOC"),
        ("On Monday the World Bank said no.", "World Bank", None),
    ],
)
def test_an_office_is_of_the_sector_of_its_body(text: str, name: str, sector: str | None) -> None:
    assert sectors(text)[name][0] == sector


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Harbour Green Party spokeswoman Ann Moe said no.", "PTY"),
        ("Ann Moe, chairwoman of the Harbour Workers’ Union, said that it was late.", "LAB"),
        ("Ann Moe, a spokeswoman for the Ministry of Tides, said that it was late.", "GOV"),
        ("It was late, said nurses’ union leader Ann Moe.", "LAB"),
        ("The Harbour Regatta Federation said no. Its vice-president, Ann Moe, left.", None),
        ("Ann Moe, vice-president of Norway, said that it was late.", "GOV"),
        ("Ann Moe, a pianist at Harbour Hospital, said that it was late.", None),
        ("Ann Moe, a former chairwoman of the Harbour Workers’ Union, said that it was late.", None),
        ("Harbour Hospital chairwoman Ann Moe left. Harbour Green Party leader Ann Moe said no.", None),
        ("Police Major Ann Moe said on Monday that it was late.", "COP"),
        ("Sgt Ann Moe of Harbour Police said on Monday that it was late.", "COP"),
        ("Sgt Ann Moe of the Norwegian Army said on Monday that it was late.", "MIL"),
        ("Interior Minister General Ann Moe said on Monday that it was late.", "GOV"),
        ("Brigadier General Ann Moe said on Monday that it was late.", "MIL"),
        ("Police chief Colonel Ann Moe said on Monday that it was late.", "COP"),
        ("The bishop left. Her deputy, Ann Moe, said that it was late.", None),
        ("It was late, said deputy Ann Moe of the Harbour Party.", "LEG"),
    ],
)
def test_people_are_of_the_sector_of_the_body_in_which_they_hold_an_office(text: str, sector: str | None) -> None:
    assert sectors(text)["Ann Moe"][0] == sector


@pytest.mark.parametrize(
    ("text", "name", "sector"),
    [
        ("The Harbour Green Party lost. The party’s congress met.", "Harbour Green Party’s congress", "PTY"),
        ("The Harbour Green Party said on Monday that it would call a congress.", "congress", None),
        ("The navy lost. Chile’s congress met on Monday.", "Chile’s congress", "LEG"),
        ("Harbour Green Party secretaries said no.", "Harbour Green Party secretaries", "PTY"),
    ],
)
def test_congresses_and_secretaries_of_parties_are_the_parties(text: str, name: str, sector: str | None) -> None:
    assert sectors(text)[name][0] == sector


@pytest.mark.parametrize(("body", "country"), [("Hamas", "PSE"), ("Hezbollah", "LBN"), ("Boko Haram", "NGA")])
@pytest.mark.parametrize("office", ["leader", "official", "commander"])
def test_an_armed_body_and_its_officers_are_of_one_sector_and_country(body: str, country: str, office: str) -> None:
    found = sectors(f"{body} {office} Samir Belloum said on Monday that {body} would not talk.")
    assert found[body] == ("REB", country)
    assert found["Samir Belloum"] == ("REB", country)


def test_an_armed_body_of_many_countries_has_none_and_a_party_is_a_party() -> None:
    found = sectors("Jemaah Islamiyah said that it was ready. Fatah said that it was not.")
    assert found == {"Jemaah Islamiyah": ("REB", None), "Fatah": ("PTY", "PSE")}


def test_the_congress_of_india_is_a_party() -> None:
    found = sectors("NEW DELHI: India’s Congress party met in Mumbai. The Congress said that it was late.")
    assert found["Congress"] == ("PTY", "IND")


def test_an_administration_beside_the_white_house_is_the_american_one() -> None:
    text = "Germany’s ministry said that Berlin was late. A White House official said the administration would wait."
    assert sectors(text)["administration"] == ("GOV", "USA")


@pytest.mark.parametrize(
    "text",
    [
        "The faction led by former Prime Minister Ann Moe said no.",
        "On Monday former foreign minister Ann Moe said no.",
        "Ann Moe, a former senator, said no.",
    ],
)
def test_a_former_office_alone_is_no_longer_the_government_s(text: str) -> None:
    assert sectors(text)["Ann Moe"][0] == "ELI"


def test_a_chief_superintendent_is_of_the_police_and_court_orders_are_nobody() -> None:
    found = sectors("Chief Superintendent Ann Moe said that she obeyed court orders.")
    assert {name: sector for name, (sector, _) in found.items()} == {"Ann Moe": "COP"}


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Opposition leader Ola Berg of the Popular Union called for an inquiry.", "PTY"),
        ("Union leader Ola Berg of the Dockers’ Union called for an inquiry.", "LAB"),
    ],
)
def test_whoever_leads_the_opposition_leads_a_party(text: str, sector: str) -> None:
    actors = propose(text, article_id="x", reference_date=None).actors
    assert {actor["sector"] for actor in actors} == {sector}
