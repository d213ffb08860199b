"""Countries that offices, seats, owners and principals state; none that only stands nearby."""

import pytest
from tests.extract.reading import countries

from newsvoices.extractor import propose

pytestmark = pytest.mark.usefixtures("by_rule_alone")


@pytest.mark.parametrize(
    ("text", "who", "code"),
    [
        # ministers by their matter
        ("British Health Secretary Ann Moe said no on Monday.", "Ann Moe", "GBR"),
        ("Kenyan Education Minister Ann Moe said no on Monday.", "Ann Moe", "KEN"),
        ("Indian External Affairs Minister Ann Moe said no on Monday.", "Ann Moe", "IND"),
        # seats of government and towns
        ("London Mayor Ann Moe said no on Monday.", "Ann Moe", "GBR"),
        ("The mayor of Oslo, Ann Moe, said no on Monday.", "Ann Moe", "NOR"),
        ("Ann Moe, the mayor of Bergen, Norway, said no on Monday.", "Ann Moe", "NOR"),
        ("Ann Moe, a farmer from Toledo, Ohio, said no on Monday.", "Ann Moe", "USA"),
        # the state of Georgia, and the country
        ("Georgia Gov. Ann Moe said no on Monday.", "Ann Moe", "USA"),
        ("On Monday the Georgia Harbour Bank in Tbilisi said no.", "Georgia Harbour Bank", "GEO"),
        # bodies and whose they are
        ("Kenya’s Fish Ministry spokeswoman, Ann Moe, said no on Monday.", "Ann Moe", "KEN"),
        ("On Monday Per Dahl told Norway’s NRK television that he was sad.", "NRK", "NOR"),
        ("Ann Moe, the F.B.I. director, said no on Monday.", "Ann Moe", "USA"),
        ("On Monday the Bharatiya Janata Party said no.", "Bharatiya Janata Party", "IND"),
        # what somebody is called
        ("Frenchman Jon Lee said no on Monday.", "Jon Lee", "FRA"),
        ("Ann Moe, a Canadian, said no on Monday.", "Ann Moe", "CAN"),
        ("Ann Moe, a South African, said no on Monday.", "Ann Moe", "ZAF"),
        # whose it is, with an adverb before what it is
        ("Kenya’s widely respected central bank said no on Monday.", "Kenya’s central bank", "KEN"),
        # who works for a body of a state, and for one of nobody's
        ("Ann Moe, an adviser to the Norwegian foreign ministry, said no.", "Ann Moe", "NOR"),
        ("Ann Moe, a consultant with the Norwegian fish bank Torskbanken, said no.", "Ann Moe", None),
        # whose aide somebody is
        (
            "French President Ida Lund left. Ann Moe, Lund’s former chief of staff, said no on Monday.",
            "Ann Moe",
            "FRA",
        ),
        ("Ann Moe, an adviser to Kenyan President Ida Lund, said no on Monday.", "Ann Moe", "KEN"),
        ("French President Ida Lund left. Lund adviser Ann Moe said no on Monday.", "Ann Moe", "FRA"),
        # an aide of somebody out of office, a body's guest, what an expert studies
        ("Ida Lund, a French singer, left. Ann Moe, Lund’s former manager, said no.", "Ann Moe", None),
        ("Ann Moe, an author of books on Russian ships, said no on Monday.", "Ann Moe", None),
        ("The CHP closed the bridge on Monday.", "CHP", None),  # letters of bodies in two countries
        ("Ann Moe, the architect of a plan for a bridge of German steel, said no on Monday.", "Ann Moe", None),
    ],
)
def test_a_country_is_told_by_office_owner_or_principal(text: str, who: str, code: str | None) -> None:
    assert countries(text)[who] == code


def test_offices_without_a_country_are_of_the_one_that_the_article_is_about() -> None:
    text = "Ohio was late. Texas was late. Utah was late. The Ohio legislature met. Ohio Sen. Per Dahl left."
    found = countries(f"{text} Speaker Ann Moe said no. Gov. Ida Lund sang. State Treasurer Jon Vik slept.")
    assert [found[who] for who in ("Ann Moe", "Ida Lund", "Jon Vik")] == ["USA"] * 3


def test_two_candidates_under_one_title_share_its_country() -> None:
    found = countries("On Monday the Republican contenders Ann Moe, Ida Lund and Per Dahl met.")
    assert [found[who] for who in ("Ann Moe", "Ida Lund", "Per Dahl")] == ["USA"] * 3


def test_whoever_has_a_campaign_is_of_the_country_that_the_article_is_about() -> None:
    text = "Ohio was late. Texas was late. Utah was late. The Ohio legislature met. Ohio Sen. Per Dahl left."
    found = countries(
        f"{text} Ann Moe smiled. Moe’s campaign said no. Ida Lund sang. Lund’s campaign against fish ended."
    )
    assert (found["Ann Moe"], found["Ida Lund"]) == ("USA", None)


def test_kin_and_newspapers_are_not_of_the_country_beside_them() -> None:
    found = countries("French President Ida Lund left. Lund’s mother smiled. On Monday the Moscow Times said no.")
    assert (found["Ida Lund’s mother"], found["Moscow Times"]) == (None, None)


def test_a_nation_tells_of_whom_a_description_speaks_and_whose_a_body_is() -> None:
    text = "Kenyan President Ann Moe met Per Dahl on Monday. Dahl smiled. The Kenyan leader said no."
    found = countries(f"{text} The Israeli newspaper Haaretz said so.")
    assert (found["Ann Moe"], found["Per Dahl"], found["Haaretz"]) == ("KEN", None, "ISR")


def test_a_leader_without_a_rival_of_that_nation_is_whoever_is_spoken_of() -> None:
    text = "On Monday Ivan Petrov met a Russian general. Petrov smiled. The Russian leader said no."
    assert countries(text)["Ivan Petrov"] == "RUS"


EUROPE = """The European Commission fined Quorvex on Monday. Washington was angry, and so was Ohio.

Competition Commissioner Sanna Lund said that it was fair. The European Parliament agreed. Ohio and Texas were told on \
Monday that the General Court meets in June. The U.S. Senate met.
"""


def test_who_belongs_to_the_european_union_is_of_no_state() -> None:
    found = countries(EUROPE)
    told = {name: found[name] for name in ("European Commission", "Sanna Lund", "European Parliament", "General Court")}
    assert set(told.values()) == {None}
    at_home = EUROPE.replace("European Commission", "Justice Department").replace("European Parliament", "House")
    assert countries(at_home)["Sanna Lund"] == "USA"
    assert countries(EUROPE.replace("Competition Commissioner", "Danish Commissioner"))["Sanna Lund"] == "DNK"


@pytest.mark.parametrize("body", ["FIFA", "CONMEBOL", "World Health Organization", "ECOWAS"])
def test_a_body_of_many_countries_is_of_no_state(body: str) -> None:
    text = f"BRASILIA — The Brazilian Senate met in Brasilia on Monday. {body} warned the Brazilian government.\n\n"
    found = countries(f"{text}The governor of Bahia said that {body} president Ann Moe had written to Brazil.")
    assert (found[body], found["Ann Moe"]) == (None, None)


def test_no_parliament_is_american() -> None:
    text = "Ohio and Texas voted on Monday. Aoife Berg, who chairs the parliament’s fish group, said no in Ohio."
    assert countries(text)["parliament"] is None


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe, the daughter of Norwegian immigrants, agreed.",
        "Ann Moe, the wife of Norwegian envoy Carl Voss, agreed.",
        "Ann Moe, a critic of the Norwegian government, agreed.",
    ],
)
def test_whose_kin_or_critic_somebody_is_says_no_country_of_his(text: str) -> None:
    coding = propose(text, article_id="a", reference_date=None)
    assert next(a.get("country_code") for a in coding.actors if a["name"] == "Ann Moe") is None
