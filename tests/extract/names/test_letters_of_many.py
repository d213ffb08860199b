"""Letters that several bodies have mean the best known one only where the article speaks for it."""

import pytest

from newsvoices.extractor import propose


def bodies(text: str) -> dict[str, tuple[str | None, str | None]]:
    """The bodies of a text by name, with their countries and sectors."""
    actors = propose(text, article_id="a", reference_date=None).actors
    return {a["name"]: (a["country_code"], a["sector"]) for a in actors if a["actor_type"] == "organization"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Students at CSU marched on Monday. “The CSU must act,” Ida Moe said in Fort Collins.", "CSU"),
        ("The campus was shut. CSU President Ida Moe said so in Cleveland.", "CSU"),
        ("Detectives were at the scene in Seattle. “He fled,” SPD Chief Ida Moe said.", "SPD"),
        ("The umpires voted on Monday. The UMP said so.", "UMP"),
        ("Ida Moe gave birth in the clinic. The ANC treats pregnant women.", "ANC"),
        ("Shops shut early. The FSB said that retailers had lost money.", "FSB"),
    ],
)
def test_letters_of_a_body_abroad_are_anothers_where_nothing_speaks_of_its_country(text: str, body: str) -> None:
    assert bodies(text)[body] in ((None, None), ("USA", None))


@pytest.mark.parametrize(
    ("text", "body", "expected"),
    [
        ("The CSU said on Monday that Bavaria needs judges.", "CSU", ("DEU", "PTY")),
        ("The CDU and the CSU met on Monday.", "CSU", ("DEU", "PTY")),
        ("The FDP left the Bundestag on Monday.", "FDP", ("DEU", "PTY")),
        ("Voters left the DUP on Monday, Ida Moe said.", "DUP", ("GBR", "PTY")),
        ("The ANC lost Johannesburg on Monday.", "ANC", ("ZAF", "PTY")),
        ("The FSB said in Moscow that it had caught Ida Moe.", "FSB", ("RUS", None)),
    ],
)
def test_letters_are_those_of_the_body_of_whose_country_the_text_speaks(
    text: str, body: str, expected: tuple[str | None, str | None]
) -> None:
    assert bodies(text)[body] == expected


@pytest.mark.parametrize(
    ("text", "body", "country"),
    [
        ("Illinois’s IEA said that teachers were tired. The IEA spoke in Chicago.", "IEA", "USA"),
        ("The IEA, the American teachers’ union, called a strike.", "IEA", "USA"),
        ("London’s ECB named a batsman. Britain waits for cricket.", "ECB", "GBR"),
        ("Chicago’s AU closed its campus on Monday.", "AU", "USA"),
        ("The IEA, the American teachers’ union, said that oil was dear and coal was cheap.", "IEA", None),
        ("British shops fear inflation. The ECB, the British savers’ friend, raised rates.", "ECB", None),
        ("Chicago fears war. The AU, the American soldiers’ friend, sent soldiers to Mali.", "AU", None),
    ],
)
def test_letters_are_those_of_a_body_of_many_states_only_in_news_of_its_business(
    text: str, body: str, country: str | None
) -> None:
    assert bodies(text)[body][0] == country
