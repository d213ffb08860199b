"""Countries that the places before and behind descriptions and names state, and places that state none."""

import pytest

from newsvoices.extractor import propose

pytestmark = pytest.mark.usefixtures("by_rule_alone")

AMERICAN = "Ohio Sen. Jon Vik met Texas Gov. Ida Lund in Washington. The U.S. Congress and the FBI said yes.\n\n"


def countries(text: str) -> dict[str, str | None]:
    rows = propose(f"{AMERICAN}{text}\n", article_id="a", reference_date=None).actors
    return {row["name"]: row["country_code"] for row in rows}


@pytest.mark.parametrize(
    ("text", "who", "code"),
    [
        # whose and whence somebody is
        ("Residents of Bergen said no on Monday.", "Residents", "NOR"),
        ("The government of Norway said no on Monday.", "government", "NOR"),
        ("The queen of Denmark said no on Monday.", "queen", "DNK"),
        ("Tourists from France said no on Monday.", "Tourists", "FRA"),
        ("A company from China said no on Monday.", "company", "CHN"),
        ("A group of young French farmers said no on Monday.", "group", "FRA"),
        # where offices, courts, firms and residents are
        ("Officials in Oslo said no on Monday.", "Officials", "NOR"),
        ("Prosecutors in southern Germany said no on Monday.", "Prosecutors", "DEU"),
        ("A court in the city of Munich said no on Monday.", "court", "DEU"),
        ("Lawmakers in Norway said no on Monday.", "Lawmakers", "NOR"),
        ("Farmers in Quarley, Ohio, said no on Monday.", "Farmers", "USA"),
        ("Farmers in Bergen, Norway, said no on Monday.", "Farmers", "NOR"),
        # towns before nouns and titles, and in compounds
        ("Munich police said no on Monday.", "Munich police", "DEU"),
        ("Bergen Mayor Ann Moe said no on Monday.", "Ann Moe", "NOR"),
        ("In Norway, Scranton officials said no on Monday.", "Scranton officials", "USA"),
        ("U.S. District Magistrate Judge Ann Moe said no on Monday.", "Ann Moe", "USA"),
        ("A Copenhagen-based firm said no on Monday.", "Copenhagen-based firm", "DNK"),
        ("Copenhagen-based Harbour Lines said no on Monday.", "Harbour Lines", "DNK"),
        ("African-American farmers said no on Monday.", "African-American farmers", "USA"),
        # behind names
        ("Ann Moe, 42, of Bergen, Norway, said no on Monday.", "Ann Moe", "NOR"),
        ("Ann Moe, from Norway, said no on Monday.", "Ann Moe", "NOR"),
        ("Ann Moe, who lives in Norway, said no on Monday.", "Ann Moe", "NOR"),
        ("Sens. Ann Moe (Ohio) and Per Dahl (S.C.) said no on Monday.", "Per Dahl", "USA"),
        ("Ann Moe (R) said no on Monday.", "Ann Moe", "USA"),
        ("Per Berg, a Norwegian fisherman, said on Monday that the boats would stay.", "Per Berg", "NOR"),
        ("Per Berg, a teacher from Quarley, Ohio, said on Monday that the boats would stay.", "Per Berg", "USA"),
        ("Harbour Lines, based in Copenhagen, said no on Monday.", "Harbour Lines", "DNK"),
        ("Moe University in Bergen said no on Monday.", "Moe University", "NOR"),
    ],
)
def test_a_place_beside_a_name_or_description_states_a_country(text: str, who: str, code: str) -> None:
    assert countries(text)[who] == code


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Reporters in Oslo said no on Monday.", "Reporters"),  # may be there on a visit
        ("Norway sent tourists home from France. The tourists said no.", "tourists"),
        ("The army withdrew teachers from Norway. The teachers said no.", "teachers"),
        ("Farmers in Norway, Denmark and Sweden said no on Monday.", "Farmers"),
        ("Ann Moe reported from Toledo; Per Dahl, from Oslo.", "Per Dahl"),
        ("Foreign teachers in Norway said no on Monday.", "Foreign teachers"),
        ("Ann Moe, who is in Norway on holiday, said no on Monday.", "Ann Moe"),
        ("The United Nations Fish Board in Oslo said no on Monday.", "United Nations Fish Board"),
    ],
)
def test_a_place_where_somebody_only_is_states_no_country(text: str, who: str) -> None:
    assert countries(text)[who] != "NOR"


@pytest.mark.parametrize(
    "text",
    ["Ann Moe (R) met Per Dahl (L) on Monday.", "Chancellor Ann Moe (R) met Per Dahl on Monday."],
)
def test_whoever_stands_on_the_right_of_a_picture_is_no_republican(text: str) -> None:
    assert countries(text)["Ann Moe"] != "USA"


def test_the_president_of_another_country_is_not_the_one_described_before() -> None:
    found = countries("The U.S. president left. The president of Chile said no.")
    assert found["U.S. president"] == "USA"
    assert found["president"] == "CHL"


@pytest.mark.parametrize(
    ("text", "who", "code"),
    [
        ("On Monday the South Korean Fish Agency said no.", "South Korean Fish Agency", "KOR"),
        ("On Monday the New Zealand Fish Board said no.", "New Zealand Fish Board", "NZL"),
        ("On Monday the United States Fish Board said no.", "United States Fish Board", "USA"),
        ("FRENCH FISHERMEN SAY NO.", "FRENCH FISHERMEN", "FRA"),
        ("On Monday the French said no.", "French", "FRA"),
        ("On Monday young Cuban Americans said no.", "Cuban Americans", "USA"),
        ("On Monday House Democrats said no.", "House Democrats", "USA"),
        ("On Monday Tory minister Ann Moe said no.", "Ann Moe", "GBR"),
        ("On Monday a Border Patrol spokesman said no.", "Border Patrol spokesman", "USA"),
    ],
)
def test_a_people_a_country_or_a_party_in_a_name_states_a_country(text: str, who: str, code: str) -> None:
    rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
    assert {row["name"]: row["country_code"] for row in rows}[who] == code


def test_a_body_of_kurds_who_are_called_democrats_is_not_american() -> None:
    rows = propose("On Monday Kurdish Democrats said no.\n", article_id="a", reference_date=None).actors
    assert {row["name"]: row["country_code"] for row in rows} == {"Kurdish Democrats": None}


def test_labour_is_british_but_in_news_of_countries_with_a_party_of_that_name() -> None:
    text = "Norway was late. The Norwegian cabinet met in Oslo. The Norwegian king met Norwegian ministers there.\n\n"
    rows = propose(f"{text}Labour leader Ann Moe said no.\n", article_id="a", reference_date=None).actors
    assert {row["name"]: row["country_code"] for row in rows}["Ann Moe"] != "GBR"
    rows = propose("Labour leader Ann Moe said no.\n", article_id="a", reference_date=None).actors
    assert {row["name"]: row["country_code"] for row in rows}["Ann Moe"] == "GBR"
