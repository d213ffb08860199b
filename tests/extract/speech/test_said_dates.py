"""When words were said: filled from a time that stands beside the cue and hangs on it, and from no other."""

import pytest

from newsvoices.apply.tables import extract_article, tables_of

Rows = dict[str, list[dict]]


def rows(text: str, published: str | None = "2024-06-06") -> Rows:
    found = tables_of([extract_article(text, article_id="x", published=published)], kept=False)
    return {name: table.to_pylist() for name, table in found.items()}


def said(text: str, published: str | None = "2024-06-06") -> dict[str, str | None]:
    """The date of what each cue introduces."""
    return {row["cue"]: row["said_date"] for row in rows(text, published)["quotes"] if row["cue"]}


@pytest.mark.parametrize(
    ("text", "cue", "value"),
    [
        ("“I am tired,” Ada Lund told the Daily Post on Tuesday.", "told", "2024-06-04"),
        ("Ada Lund said on Tuesday that the harbour would close.", "said", "2024-06-04"),
        ("On Tuesday Ada Lund said that the harbour would close.", "said", "2024-06-04"),
        ("On Tuesday, Ada Lund said that the harbour would close.", "said", "2024-06-04"),
        ("In 2019 the ministry said the bridge was unsafe.", "said", "2019"),
        ("Lund told reporters in March that the bridge was unsafe.", "told", "2024-03"),
        ("“We won,” Lund said Tuesday in Oslo.", "said", "2024-06-04"),
        ("“The bridge is unsafe,” said Lund on Monday.", "said", "2024-06-03"),
        ("“The bridge is unsafe,” Lund said in Oslo on Monday.", "said", "2024-06-03"),
        ("Lund warned last week that the dam could burst.", "warned", "2024-05-27/2024-06-02"),
        ("Lund warned two years ago that the dam could burst.", "warned", "2022"),
        ("The ministry announced on 4 June that fares would rise in July.", "announced", "2024-06-04"),
        ("In an August interview, Lund said that the bridge was unsafe.", "said", "2023-08"),
        ("At a news conference on Thursday, Lund said the dam was weak.", "said", "2024-06-06"),
        ("“We won,” Lund told the Post in an interview last month.", "told", "2024-05"),
        ("“The dam is weak,” Lund said in an interview with the Harbour Post on Monday.", "said", "2024-06-03"),
        ("Speaking at a rally on Saturday, Lund said the bridge was unsafe.", "said", "2024-06-01"),
    ],
)
def test_a_time_that_hangs_on_the_cue_dates_the_words(text: str, cue: str, value: str) -> None:
    assert said(text) == {cue: value}


@pytest.mark.parametrize(
    "text",
    [
        "Lund said the bridge had closed on Monday.",
        "The bridge closed on Monday, Lund said.",
        "On Tuesday, Lund said, the harbour closed.",
        "Lund, mayor since 2019, said the bridge was unsafe.",
        "Lund, who resigned on Monday, said the bridge was unsafe.",
        "“The bridge is unsafe,” said Lund, who resigned in May.",
        "The minister elected in 2019 said the dam was weak.",
        "A report published in May said the dam could burst.",
        "Lund said after Monday's meeting that the bridge was unsafe.",
        "Lund has said since 2019 that the bridge is unsafe.",
        "Lund said in the 2019 case the dam was weak.",
        "In a statement about the crash on Monday, the ministry said that the bridge was unsafe.",
        "Lund resigned on Monday and said that the bridge was unsafe.",
        "Lund will say on Friday that the bridge is unsafe.",
        "Lund did not say on Monday whether he would resign.",
        "Lund thought in 2019 that the bridge was safe.",
        "Lund now says the bridge is unsafe.",
        "Ada Lund said that the harbour would close.",
    ],
)
def test_no_other_time_dates_the_words(text: str) -> None:
    found = rows(text)
    assert found["quotes"] != []
    assert {row["said_date"] for row in [*found["quotes"], *found["claims"]]} == {None}


def test_every_part_of_an_attribution_and_its_claims_have_the_date() -> None:
    found = rows("“The bridge,” Lund told the council in 2019, “is unsafe and has to be closed.”")
    assert [(row["text"], row["said_date"]) for row in found["quotes"]] == [
        ("“The bridge,”", "2019"),
        ("“is unsafe and has to be closed.”", "2019"),
    ]
    assert {row["said_date"] for row in found["claims"] if row["quote_id"]} == {"2019"}


def test_a_quote_inside_another_has_a_date_of_its_own() -> None:
    found = said("Moe denied on Monday that Lund had warned him in April that the dam was weak.")
    assert found["denied"] == "2024-06-03"
    assert found.get("had warned") in (None, "2024-04")


def test_a_time_without_a_value_dates_nothing() -> None:
    assert said("Ada Lund said on Tuesday that the harbour would close.", None) == {"said": None}


def test_nothing_was_said_after_the_article_appeared() -> None:
    assert said("According to a statement on Monday, the bridge is unsafe.") == {"According to": None}
