"""Which country an article is about, and who belongs to it although no word beside them says so."""

import pytest
from tests.extract.reading import countries

pytestmark = pytest.mark.usefixtures("by_rule_alone")


REST = "The ferry was late again on Monday, and so was the bus. Health Minister Ann Moe said no."
"""An office of no country behind an opening that tells of one."""


@pytest.mark.parametrize(
    ("opening", "code"),
    [
        # the dateline: a seat of government, a town, a town that no list knows with its country; in brackets the agency
        ("NAIROBI, May 2 (Reuters) - A ferry sank on Sunday.", "KEN"),
        ("TROMSØ - A ferry sank on Sunday.", "NOR"),
        ("QUXLEY, Ghana (dpa) - A ferry sank on Sunday.", "GHA"),
        # peoples, provinces, and what one country calls so
        ("New Zealanders waited, and the Beehive was dark. Whangārei slept.", "NZL"),
        ("Gardai closed the road. The Taoiseach was told, and so was the Oireachtas.", "IRL"),
        ("The road to Shimane was closed on Sunday. In Nagasaki it rained. It cost 900 yen.", "JPN"),
        # a city from which news comes of many countries, and no opening at all
        ("GENEVA (AFP) - A ferry sank on Sunday.", None),
        ("A ferry sank on Sunday.", None),
        # what people may be called too
        ("Jordan Lund and Chad Vik left. Israel Dahl stayed. Kenya Holm sang.", None),
    ],
)
def test_an_article_is_about_the_country_of_its_opening(opening: str, code: str | None) -> None:
    assert countries(f"{opening} {REST}")["Ann Moe"] == code


def test_envoys_and_counterparts_do_not_tell_what_an_article_is_about() -> None:
    text = (
        "The Beehive was dark on Monday. New Zealanders slept.\n\nFinance Minister Ann Moe met her Australian counterpart, "
        "Per Vik. The Australian ambassador, Ida Lund, smiled. Australia was far.\n"
    )
    found = countries(text)
    assert [found[name] for name in ("Ann Moe", "Per Vik", "Ida Lund")] == ["NZL", "AUS", "AUS"]


OSLO = "OSLO, May 2 - A ferry sank near Stavanger on Sunday, and Norwegians mourned. Trondheim was calm.\n\n"


@pytest.mark.parametrize(
    ("text", "who", "code"),
    [
        # offices and bodies of a state, whatever words they have
        ("Harbour Undersecretary Ann Moe said no.", "Ann Moe", "NOR"),
        ("County police commander Ann Moe said no.", "Ann Moe", "NOR"),
        ("The National Ferry Board said no.", "National Ferry Board", "NOR"),
        ("The central bank said no.", "central bank", "NOR"),
        ("The ferry safety council said no.", "ferry safety council", "NOR"),
        ("The Blue Harbour Party said no.", "Blue Harbour Party", "NOR"),
        ("The ferry workers’ union said no.", "ferry workers’ union", "NOR"),
        # officials, residents and workers
        ("Prosecutors said no.", "Prosecutors", "NOR"),
        ("Residents said no.", "Residents", "NOR"),
        # whom their office puts abroad or above states, and bodies of no state
        ("The ambassador, Ann Moe, said no.", "Ann Moe", None),
        ("European Commissioner Ann Moe said no.", "Ann Moe", None),
        ("The World Ferry Council said no.", "World Ferry Council", None),
        ("The Harbour Times said no.", "Harbour Times", None),
        ("Harbour Foods Ltd said no.", "Harbour Foods Ltd", None),
        # a kingdom has no president
        ("President Ann Moe said no.", "Ann Moe", None),
        # the country that a sentence names first, and the place with which it begins
        ("A Danish boat was there, the ferry council said.", "ferry council", None),
        ("In Helsinki, Transport Minister Ann Moe said no.", "Ann Moe", "FIN"),
    ],
)
def test_what_is_public_is_the_article_s_own(text: str, who: str, code: str | None) -> None:
    assert countries(OSLO + text)[who] == code


BOTH = (
    "HELSINKI — Finland and Estonia quarrel over ferries. Tallinn is angry, and Estonians more so. Finns shrug. In Tartu "
    "and Turku it rained. Swedes and Latvians wait, and so do Riga and Stockholm.\n\n"
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Transport Minister Ann Moe said no.", "FIN"),
        ("In Tallinn, Transport Minister Ann Moe said no.", "EST"),
        ("Estonia gave in. Transport Minister Ann Moe said no.", None),
        ("Estonia gave in.\n\nTransport Minister Ann Moe said no.", "FIN"),
        ("After the Estonian vote, Transport Minister Ann Moe said no.", None),
    ],
)
def test_between_two_countries_the_last_one_named_decides(text: str, code: str | None) -> None:
    assert countries(BOTH + text)["Ann Moe"] == code


def test_an_office_that_a_country_lacks_is_of_the_one_that_is_visited() -> None:
    text = "TOKYO — Japan and South Korea met. Japanese papers smiled. Osaka was calm.\n\n"
    text += "Prime Minister Ann Moe will visit South Korea for talks with President Per Vik."
    found = countries(text)
    assert (found["Ann Moe"], found["Per Vik"]) == ("JPN", "KOR")


@pytest.mark.parametrize(
    ("text", "who", "code"),
    [
        ("On Monday the Harbour Bank of Norway said no.", "Harbour Bank of Norway", "NOR"),
        ("On Monday Bergen and Oslo police said no.", "Oslo police", "NOR"),
        ("On Monday a garda spokesman said no.", "garda spokesman", "IRL"),
        ("On Monday New Zealanders said no.", "New Zealanders", "NZL"),
        ("On Monday the Harbour Study Fund of Norway said no.", "Harbour Study Fund of Norway", None),
    ],
)
def test_names_that_begin_or_end_with_a_country(text: str, who: str, code: str | None) -> None:
    assert countries(text)[who] == code
