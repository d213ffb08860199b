"""What the text states of its actors: roles, the bodies they are held in, and countries; and nothing that it does not."""

import pytest
from tests.extract.reading import code

from newsvoices.extractor.lexis.party_and_state import party_and_state
from newsvoices.extractor.lexis.places import country_in, country_of, name_a_people, place_before

pytestmark = pytest.mark.usefixtures("by_rule_alone")


def roles(text: str, who: str) -> list[tuple[str, str | None]]:
    """Each role of the actor of this name with the name of the body in which it is held."""
    coding = code(text)
    names = {row["key"]: row["name"] for row in coding.actors}
    rows = [row for row in coding.affiliations if names[row["actor_id"]] == who]
    return [(text[row["start"] : row["end"]], names.get(row["org_actor_id"])) for row in rows]


def countries(text: str) -> dict[str, str | None]:
    return {row["name"]: row["country_code"] for row in code(text).actors}


def test_a_role_is_held_in_each_body_that_it_names() -> None:
    text = "Ida Lund, who is treasurer of the Harbour Light Fund at the Carlsen Museum, spoke on Monday.\n"
    role = "treasurer of the Harbour Light Fund at the Carlsen Museum"
    assert roles(text, "Ida Lund") == [(role, "Harbour Light Fund"), (role, "Carlsen Museum")]


def test_a_second_role_stands_in_a_relative_clause() -> None:
    text = "Ida Lund, a chemist who is head of Harbour Bank, spoke on Monday.\n"
    assert roles(text, "Ida Lund") == [("chemist", None), ("head of Harbour Bank", "Harbour Bank")]


def test_the_country_that_an_expert_studies_is_not_his() -> None:
    text = "Japan stayed calm. Vic Lund, a Japan scholar at Harbour University, spoke on Monday.\n"
    assert roles(text, "Vic Lund") == [("Japan scholar at Harbour University", "Harbour University")]
    assert countries(text)["Vic Lund"] is None


def test_a_description_with_its_complement_stands_before_the_name() -> None:
    text = "The leader of the Harbour League, Jon Green, warned on Monday that the port would close.\n"
    assert roles(text, "Jon Green") == [("leader of the Harbour League", "Harbour League")]


def test_roles_in_passing_are_reported_once_they_say_more_than_the_noun() -> None:
    text = (
        "Bernt Sandvik won in Oslo on Monday. Sandvik then flew home. The Labour nominee thanked the crew. The nominee "
        "was tired.\n"
    )
    assert roles(text, "Bernt Sandvik") == [("Labour nominee", None)]


def test_the_party_or_nation_before_a_title_belongs_to_it() -> None:
    text = "South Korean President Han Min-seo met Republican presidential nominee Gerald Moe on Monday.\n"
    assert roles(text, "Han Min-seo") == [("South Korean President", None)]
    assert roles(text, "Gerald Moe") == [("Republican presidential nominee", None)]
    assert countries(text)["Han Min-seo"] == "KOR"


def test_adjectives_and_forms_of_address_are_no_roles() -> None:
    text = "The Democratic Alliance met in Oslo. The Rev. Ann Lund spoke. The Human Rights Council listened.\n"
    assert code(text).affiliations == []


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (" (R-Fla.) spoke", ("republican", "Florida")),
        (" (D-N.Y.) spoke", ("democrat", "New York")),
        (", I-Vt., spoke", ("independent", "Vermont")),
        (" (D-New Jersey)", ("democrat", "New Jersey")),
        (" (R-TX)", ("republican", "Texas")),
        (" (R-Loudoun)", None),
        (" (the chair)", None),
        ("", None),
    ],
)
def test_party_and_state_behind_a_name(behind: str, expected: tuple[str, str] | None) -> None:
    assert party_and_state("Ann Moe" + behind, 7) == expected


def test_party_and_state_give_the_country() -> None:
    assert countries("Sen. Erik Holm (R-Fla.) spoke in Paris on Monday.\n")["Erik Holm"] == "USA"


def test_a_title_may_follow_a_state_of_two_words() -> None:
    assert countries("New Jersey Gov. Erik Lund spoke in Paris on Monday.\n")["Erik Lund"] == "USA"


def test_offices_and_bodies_without_a_country_are_the_article_s_own() -> None:
    text = (
        "The White House warned the Republican Party on Monday. Voters in Ohio and Iowa stayed calm. President Olaf "
        "Lund spoke to Congress. Secretary of State Ann Vik met Polish President Piotr Nowak. Harbour Bank president Per "
        "Moe left. The Lund administration said nothing.\n"
    )
    found = countries(text)
    assert found["Olaf Lund"] == found["Ann Vik"] == found["Congress"] == found["Lund administration"] == "USA"
    assert found["Piotr Nowak"] == "POL"
    assert found["Per Moe"] is None


def test_an_article_about_no_country_gives_none() -> None:
    found = countries("President Olaf Lund spoke to Congress on Monday. France and Japan listened, and so did Ghana.\n")
    assert found["Olaf Lund"] is None
    assert found["Congress"] is None


def test_an_office_of_a_people_of_two_words_is_no_office_of_the_article_s_country() -> None:
    text = (
        "Voters in Ohio, Iowa and Texas waited on Monday. The White House said nothing.\n\nThe South Korean lawmaker said "
        "that the ferry was late.\n"
    )
    assert countries(text)["South Korean lawmaker"] == "KOR"
    assert name_a_people({"lawmaker", "korean", "south"})
    assert not name_a_people({"lawmaker", "korean"})


def test_whoever_is_from_a_country_belongs_to_it() -> None:
    text = "Ann Lund, a diplomat from South Korea, spoke on Monday.\n"
    assert countries(text)["Ann Lund"] == "KOR"


def test_a_newspaper_is_not_of_the_country_of_its_name_s_city() -> None:
    assert (
        countries("The Los Angeles Times reported on Monday that the port was closed.\n")["Los Angeles Times"] is None
    )


def test_names_of_two_countries_have_no_code() -> None:
    assert country_of("Korea") is None
    assert country_of("South Korea") == "KOR"
    assert country_in(["former", "North", "Korean", "envoy"]) == "PRK"
    assert country_in(["former", "harbour", "envoy"]) is None
    assert place_before(["in", "North", "Dakota"]) == "North Dakota"
    assert place_before(["in", "Oslo"]) is None


def test_georgia_is_an_american_state_beside_others() -> None:
    text = "Voters in Ohio and Iowa waited. Georgia said no. Ann Lund, a congresswoman from Georgia, spoke on Monday.\n"
    found = countries(text)
    assert "GEO" not in found.values()
    text = "Russia sent troops on Monday. Georgia said no and closed the road to Ohio.\n"
    assert countries(text)["Georgia"] == "GEO"


def test_a_state_lends_its_people_a_country_and_a_university_does_not() -> None:
    found = countries(
        "Ann Lund, the foreign minister of Norway, met Per Vik, a professor at the University of Texas.\n"
    )
    assert found["Ann Lund"] == "NOR"
    assert found["Per Vik"] is None


def test_the_place_behind_a_name_tells_the_country() -> None:
    found = countries(
        "Sen. Ann Lund of Ohio met Per Vik of Norway and Jon Holm, of Kerala, on Monday. Ida Berg of Ohio State University left.\n"
    )
    assert [found[name] for name in ("Ann Lund", "Per Vik", "Jon Holm", "Ida Berg")] == ["USA", "NOR", "IND", None]


def test_a_state_that_owns_a_name_lends_its_country() -> None:
    found = countries("Peru’s Congress met Norway’s Ann Lund on Monday. Peru’s United Nations mission was late.\n")
    assert found["Congress"] == "PER"
    assert found["Ann Lund"] == "NOR"
    assert found["United Nations"] is None


def test_settled_peoples_and_regions_that_own_a_name() -> None:
    assert country_in(["Indian", "American", "hotelier"]) == "USA"
    assert country_in(["Indian", "hotelier"]) == "IND"
    found = countries("Alberta’s Ann Lund met Per Vik, founder of “Swedes at Sea”, on Monday.\n")
    assert found["Ann Lund"] == "CAN"
    assert found["Per Vik"] is None


def test_the_daughter_of_a_former_president_is_still_his_daughter() -> None:
    rows = code("Ann Lund, daughter of former president Jon Vik, met former mayor Ida Holm on Monday.\n").affiliations
    assert {row["role_title"]: row["tenure"] for row in rows}["daughter"] == "current"
    assert {row["actor_id"]: row["tenure"] for row in rows}["ida-holm"] == "former"


def test_whoever_is_of_a_known_body_and_who_represents_one_abroad() -> None:
    found = countries(
        "On Monday GOP senators met NYPD officers. Greece was late. UNHCR’s Greece representative, Ann Lund, left.\n"
    )
    assert [found[name] for name in ("GOP senators", "NYPD officers", "Ann Lund")] == ["USA", "USA", None]


def test_a_title_begins_with_what_it_is_a_kind_of() -> None:
    text = "On Monday Swedish climate activist Ida Lund met Harbour Bank energy economist Jon Vik. In a statement president Ann Moe said no.\n"
    assert roles(text, "Ida Lund") == [("Swedish climate activist", None)]
    assert roles(text, "Jon Vik") == [("Harbour Bank energy economist", "Harbour Bank")]
    assert roles(text, "Ann Moe") == [("president", None)]
    assert countries(text)["Ida Lund"] == "SWE"


def test_whose_a_body_is_says_more_than_what_it_is_about() -> None:
    found = countries("China’s Taiwan Affairs Office met the Democratic Progressive Party’s majority on Monday.\n")
    assert found["Taiwan Affairs Office"] == "CHN"
    assert found["Democratic Progressive Party’s majority"] is None


def test_allies_and_pairs_of_peoples_are_of_no_one_country() -> None:
    found = countries("Norway warned its allies on Monday. Norway’s allies met Chilean and Bolivian envoys.\n")
    assert found["Norway’s allies"] is None
    assert found["Chilean and Bolivian envoys"] is None


HOME = "BERGEN, Norway — The Storting met in Oslo on Monday. Trondheim was calm, and Stavanger too. "


def test_local_offices_and_bodies_belong_to_the_country_that_an_article_is_plainly_about() -> None:
    text = (
        HOME + "Mayor Ann Lund said no. Police chief Per Vik agreed. The appeals court and city officials were late.\n"
    )
    found = countries(text)
    assert [found[name] for name in ("Ann Lund", "Per Vik", "appeals court", "city officials")] == ["NOR"] * 4
    assert found["Storting"] == "NOR"
    assert "Norway" not in found  # only the dateline names it


def test_they_do_not_where_other_bodies_or_peoples_are_named() -> None:
    text = HOME + (
        "Per Vik, president of the Harbour Medical Association, agreed. The French court was late. Experts and residents "
        "smiled. The World Harbour Congress met.\n"
    )
    found = countries(text)
    assert [found[name] for name in ("Per Vik", "French court", "World Harbour Congress")] == [None, "FRA", None]
    text = (
        "Poland, France, Ghana and Norway met in Oslo on Monday. Mayor Ann Lund said no. The appeals court was late.\n"
    )
    assert countries(text)["Ann Lund"] is None


def test_no_american_article_makes_an_american_of_a_foreign_minister_or_a_foreign_student() -> None:
    text = (
        "CHICAGO — Voters in Ohio, Iowa, Utah, Nevada, Idaho and Texas waited on Monday. The White House was late. Prime Minister Ann Lund called. King Jon "
        "and Foreign Minister Per Vik did too. France’s elite academy smiled. Ida Holm, a cadet at France’s elite academy, "
        "left. Mayor Max Moe stayed.\n"
    )
    found = countries(text)
    assert [found[name] for name in ("Ann Lund", "Jon", "Per Vik", "Ida Holm", "Max Moe")] == [
        None,
        None,
        None,
        None,
        "USA",
    ]


def test_whoever_has_a_campaign_for_an_office_seeks_one_of_the_article_s_country() -> None:
    text = HOME + (
        "Ann Lund smiled. The Lund campaign was late. In Kenya and Ghana, a charity’s founder, Per Vik, smiled. "
        "Vik’s campaign in Africa was late.\n"
    )
    found = countries(text)
    assert found["Ann Lund"] == "NOR"
    assert found["Per Vik"] is None


def test_the_head_of_a_club_is_of_no_government() -> None:
    text = "On Monday the Harbour University’s president, Ann Lund, met President Per Vik and OAS Secretary General Jon Holm.\n"
    sectors = {row["name"]: row["sector"] for row in code(text).actors}
    assert (sectors["Ann Lund"], sectors["Per Vik"], sectors["Jon Holm"]) == ("EDU", "GOV", None)
    text = "On Monday the Harbour Center for Sea Justice met the Justice Ministry.\n"
    sectors = {row["name"]: row["sector"] for row in code(text).actors}
    assert sectors == {"Harbour Center for Sea Justice": None, "Justice Ministry": "GOV"}


def test_a_title_is_told_once_and_without_courtesy() -> None:
    text = "On Monday opposition leader Ann Lund met Harbour Bank president Dr. Per Vik.\n"
    assert roles(text, "Ann Lund") == [("opposition leader", None)]
    assert roles(text, "Per Vik") == [("Harbour Bank president", "Harbour Bank")]


def test_peoples_of_regions_and_parties_abroad() -> None:
    assert country_in(["Bavarian", "premier"]) == "DEU"
    found = countries("The Liberal Democrats met Republican senators in London on Monday. The Democrats were late.\n")
    assert found == {"Liberal Democrats": None, "Republican senators": "USA", "Democrats": "USA"}
