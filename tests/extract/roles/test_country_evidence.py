"""Countries that are likely, though no rule gives them, and those that are not likely enough although one does."""

import json
from typing import Any

import pycountry
import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.actors import find_actors
from newsvoices.extractor.lexis.country_words import country_words
from newsvoices.extractor.roles.countries.evidence import LEAST, LEAST_BY_RULE, country_signs, likeliest
from newsvoices.extractor.tagger import tag_article
from newsvoices.text import lay_out
from newsvoices.train import countries as learning

ELECTION = (
    "Moe and Lund trade barbs before Ohio votes\n\n"
    "Susan Moe and David Lund met Ohio voters on Monday, a day before the Republican primary.\n\n"
    "Moe leads in the polls of the primary. “We will win,” Moe told Republican voters in Iowa.\n\n"
    "David Lund, a novelist, wrote of the campaign. U.S. senators said nothing.\n"
)


def countries(text: str) -> dict[str, str | None]:
    return {row["name"]: row["country_code"] for row in propose(text, article_id="a", reference_date=None).actors}


def test_whoever_seeks_votes_is_of_the_country_that_the_article_is_about() -> None:
    found = countries(ELECTION)
    assert found["Susan Moe"] == "USA"


def test_it_takes_more_than_an_article_s_country_to_give_it_to_somebody() -> None:
    news = "A ferry sank near Stavanger in Norway on Monday. Oslo mourned.\n\nThe singer Susan Moe wept.\n"
    assert countries(news)["Susan Moe"] is None


def test_a_people_in_a_role_is_no_sign_that_somebody_is_from_elsewhere() -> None:
    assert countries("Ann Moe, a judge in the Indian city of Pune, said no.\n")["Ann Moe"] == "IND"


@pytest.mark.parametrize("who", ["Western envoy", "foreign diplomat", "overseas aid worker", "migrant worker"])
def test_whoever_is_said_to_be_from_elsewhere_is_not_of_the_country_where_he_is(who: str) -> None:
    news = f"Talks fail\n\nTalks on wages ended in Saudi Arabia on Monday. A senior {who} in Saudi Arabia wept.\n"
    assert countries(news)[f"senior {who}"] is None
    assert countries(news.replace(who, "official"))["senior official"] == "SAU"
    assert candidates(news.replace("in Saudi Arabia wept", "said no"))[f"senior {who}"] == {}


def candidates(text: str) -> dict[str, dict[str, list[str]]]:
    """The countries that each actor may be of, with the signs of each."""
    layout = lay_out(text)
    actors = find_actors(text, layout, *tag_article(text, layout))
    return {actor.name: dict(found) for actor, found in country_signs(actors.cast, actors.grounds)}


@pytest.mark.parametrize(
    ("words", "codes"),
    [("from Norway said no", {"KEN", "NOR"}), ("is Norway’s best", {"KEN", "NOR"}), ("said Norway left", {"KEN"})],
)
def test_a_country_of_which_somebody_speaks_is_not_beside_him(words: str, codes: set[str]) -> None:
    news = "Kenya mourns\n\nA ferry sank near Mombasa in Kenya on Monday. Kenyans wept.\n\nA senior engineer {}.\n"
    assert candidates(news.format(words))["senior engineer"].keys() == codes


@pytest.mark.parametrize(
    "words",
    [
        "The ambassador, Susan Moe, said no.",  # stands for another country
        "The French writer’s friend met European Commissioner Susan Moe.",  # stands above states
        "Prime Minister Susan Moe said no.",  # no such office here
    ],
)
def test_an_office_that_the_country_has_not_or_of_others_is_no_candidate_for_it(words: str) -> None:
    text = f"Voters in Ohio, Iowa and Texas waited on Monday. The U.S. Senate met in Washington.\n\n{words}\n"
    assert countries(text)["Susan Moe"] != "USA"
    assert countries(text.replace(words, "The senator, Susan Moe, said no."))["Susan Moe"] == "USA"


def test_the_country_that_somebody_studies_is_not_his() -> None:
    assert countries("Japan was calm. David Lund, a Japan scholar, spoke on Monday.\n")["David Lund"] is None


@pytest.mark.parametrize(
    "words",
    [
        "President Susan Moe and her Norwegian counterpart David Lund signed it.",
        "Prime Minister Susan Moe met Norwegian President David Lund on Monday.",
        "Susan Moe and the Norwegian envoy David Lund met.",
    ],
)
def test_a_word_that_tells_whose_somebody_else_is_does_not_tell_of_whoever_stands_beside_him(words: str) -> None:
    found = countries(f"Fish treaty signed\n\n{words} Sweden, Denmark and Finland were calm. Kenya was too.\n")
    assert (found["Susan Moe"], found["David Lund"]) == (None, "NOR")


def test_the_likeliest_country_is_taken_and_what_a_rule_gave_unless_it_is_unlikely() -> None:
    assert likeliest([], None) is None
    assert likeliest([(LEAST, "NOR"), (0.3, "SWE")], None) == "NOR"
    assert likeliest([(LEAST - 0.01, "NOR")], None) is None
    assert likeliest([(LEAST_BY_RULE, "NOR")], "NOR") == "NOR"
    assert likeliest([(LEAST_BY_RULE - 0.01, "NOR")], "NOR") is None
    assert likeliest([(0.4, "NOR"), (0.9, "SWE")], "NOR") == "SWE"


def test_signs_say_what_rule_gave_a_country_and_how_plainly_the_article_is_about_it() -> None:
    layout = lay_out(ELECTION)
    analysis, attributions = tag_article(ELECTION, layout)
    actors = find_actors(ELECTION, layout, analysis, attributions)
    signs = {actor.name: dict(candidates) for actor, candidates in country_signs(actors.cast, actors.grounds)}
    moe = signs["Susan Moe"]["USA"]
    assert {"any", "home", "person named", "by none", "no office home by none", "American news home person named"} <= {
        *moe
    }
    assert "share more" in moe  # no other country is told of
    assert "by text" in signs["U.S. senators"]["USA"]


def test_towns_of_geonames_tell_of_their_country_and_never_against_a_country_s_own_name() -> None:
    known = country_words()
    assert ([], "KOR") in known["Ulsan"]
    assert ([], "RUS") in known["Chelyabinsk"]
    assert known["Jamaica"] == [([], "JAM")]  # also a part of New York
    assert "Reading" not in known
    assert "Ariel" not in known


def test_a_country_in_the_next_sentence_is_not_beside_somebody() -> None:
    news = "Kenya mourns\n\nA ferry sank near Mombasa in Kenya on Monday. Kenyans wept for {}\n"
    assert candidates(news.format("Ann Moe from Norway."))["Ann Moe"].keys() == {"KEN", "NOR"}
    assert candidates(news.format("Ann Moe. Norway helped."))["Ann Moe"].keys() == {"KEN"}


def test_whose_aide_somebody_is_is_one_of_the_rules_that_are_weighed() -> None:
    text = "French President Ida Lund left. Ann Moe, an adviser to Lund, said no on Monday.\n"
    assert "by principal" in candidates(text)["Ann Moe"]["FRA"]


CODED = (
    "Voters in Ohio, Iowa and Texas waited on Monday.\n\n"
    "The senator, Susan Moe, said no. The French singer Ida Lund left.\n"
)
INVENTED = (
    "Voters in Ohio, Iowa and Texas waited on Monday.\n\n"
    "The senator, Ann Berg, said no. The Kenya correspondent David Lund left. Susan Moe wept.\n"
)


def coding(text: str, countries: dict[str, str | None]) -> dict[str, Any]:
    spans = [(text.index(name), text.index(name) + len(name), code) for name, code in countries.items()]
    return {"actors": [{"start": low, "end": high, "country": code, "bodies": []} for low, high, code in spans]}


def test_the_command_learns_countries_from_coded_articles_and_invented_ones(learn, monkeypatch) -> None:
    told = coding(INVENTED, {"Ann Berg": "USA", "David Lund": None, "Monday": "USA"})  # the last is no actor
    monkeypatch.setattr(
        "newsvoices.train.articles.invented_reports",
        lambda: [{"text": INVENTED, "actors": []}, {"text": INVENTED, **told}],
    )
    monkeypatch.setattr("newsvoices.train.signs._LEAST_SEEN", 1)
    printed, weights = learn(learning, CODED, coding(CODED, {"Susan Moe": "USA", "Ida Lund": "NOR"}))
    assert printed.splitlines() == [
        "4 actors, 3 of a country; 4 pairs of an actor and a country it may be of",
        "by rules alone: 2 right of 3 given",
        "by other articles' weights: 2 right of 3 given",
    ]
    assert weights["head senator home"] > 0 > weights["head correspondent home"]
    assert weights["by home of a person"] > 0 > weights["by text"]  # the French singer was coded as a Norwegian
    assert list(weights) == sorted(weights)


def test_codings_of_actors_hold_offsets_and_codes_only() -> None:
    rows = json.loads(learning.CODINGS.read_text("utf-8"))
    assert len({row["text_sha256"] for row in rows}) == len(rows) == 287
    for row in rows:
        assert set(row) == {"text_sha256", "actors"}
        for actor in row["actors"]:
            assert set(actor) == {"start", "end", "country", "bodies"}
            assert all(0 <= start < end for start, end in [(actor["start"], actor["end"]), *actor["bodies"]])
            assert actor["country"] is None or pycountry.countries.get(alpha_3=actor["country"])


def test_a_town_abroad_that_ends_the_name_of_a_province_tells_nothing() -> None:
    # a town of Ukraine, and three provinces of the Philippines
    found = propose("Governor Ann Moe of Eastern Samar said no on Monday.\n", article_id="a", reference_date=None)
    assert [(row["name"], row["country_code"]) for row in found.actors] == [("Ann Moe", "PHL")]
    found = propose("The governor, Ann Moe, left Eastern Ukraine on Monday.\n", article_id="a", reference_date=None)
    assert ("Ann Moe", "UKR") in [(row["name"], row["country_code"]) for row in found.actors]


def test_a_word_for_one_of_a_people_tells_the_country_of_nobody_else() -> None:
    text = "Harbour row\n\nPer Berg coached Ida Vik.\n\nIt rained a lot.\n\nAnn Moe was late.\n\n“We will wait,” the {} said.\n"
    for word, country in (("Dane", "DNK"), ("Kenyan", "KEN")):
        found = {
            actor["name"]: actor["country_code"]
            for actor in propose(text.format(word), article_id="a", reference_date=None).actors
        }
        assert found == {"Per Berg": None, "Ida Vik": None, "Ann Moe": country}
