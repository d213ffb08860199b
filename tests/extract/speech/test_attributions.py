import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.attributions import find_attributions
from newsvoices.text import lay_out


def found(text: str) -> list[tuple[str | None, str | None, list[str]]]:
    return [
        (
            text[slice(*row.source)] if row.source else None,
            text[slice(*row.cue)] if row.cue else None,
            [text[a:b] for a, b in row.contents],
        )
        for row in find_attributions(text, lay_out(text))
    ]


CASES = [
    ("cue after", "“We lose,” Ann Moe said.", [("Ann Moe", "said", ["“We lose,”"])]),
    ("cue before its source", "“We lose,” said Ann Moe, a nurse.", [("Ann Moe, a nurse", "said", ["“We lose,”"])]),
    ("cue in front", "Ann Moe said: “We lose.”", [("Ann Moe", "said:", ["“We lose.”"])]),
    ("split by its cue", "“We lose,” she said, “and they win.”", [("she", "said", ["“We lose,”", "“and they win.”"])]),
    (
        "goes on in the next sentence",
        "“We lose,” Moe said. “They win, and they know it.”",
        [("Moe", "said", ["“We lose,”", "“They win, and they know it.”"])],
    ),
    (
        "speech of several sentences before the cue",
        "“We lose. They win,” Moe said.",
        [("Moe", "said", ["“We lose. They win,”"])],
    ),
    (
        "source with an apposition",
        "Ann Moe, head of the group Port, told Reuters that the deal was lost.",
        [("Ann Moe, head of the group Port,", "told", ["that the deal was lost"])],
    ),
    (
        "source with brackets",
        "“We lose,” Rep. Ann Moe (D-Ohio) said.",
        [("Rep. Ann Moe (D-Ohio)", "said", ["“We lose,”"])],
    ),
    ("indirect with that", "Moe argued that the port was lost.", [("Moe", "argued", ["that the port was lost"])]),
    ("indirect without that", "Moe believes the port is lost.", [("Moe", "believes", ["the port is lost"])]),
    ("indirect before its cue", "The port may be lost, she said.", [("she", "said", ["The port may be lost"])]),
    (
        "cue between commas",
        "“Selling the port” could, she said, lead to “real losses”.",
        [("she", "said", ["“Selling the port” could", "lead to “real losses”"])],
    ),
    (
        "a second cue in the sentence",
        "“We lose,” Moe said, adding that “it is no deal”.",
        [("Moe", "said", ["“We lose,”"]), ("Moe", "adding", ["that “it is no deal”"])],
    ),
    (
        "according to, in front",
        "According to Ann Moe, the port is lost.",
        [("Ann Moe", "According to", ["the port is lost"])],
    ),
    (
        "according to, behind",
        "The port is lost, according to the ministry.",
        [("the ministry", "according to", ["The port is lost"])],
    ),
    ("infinitive", "Moe promised to keep the port.", [("Moe", "promised", ["to keep the port"])]),
    (
        "infinitive with marks",
        "The island agreed to “share” its port.",
        [("The island", "agreed", ["to “share” its port"])],
    ),
    ("question", "Moe asked whether the port was lost.", [("Moe", "asked", ["whether the port was lost"])]),
    ("noun phrase", "The minister dismissed the report.", [("The minister", "dismissed", ["the report"])]),
    (
        "possessed noun",
        "The vote ended the minister’s claim that the port was safe.",
        [("the minister’s", "claim", ["that the port was safe"])],
    ),
    (
        "negation and auxiliaries belong to the cue",
        "Moe did not say that the port was lost.",
        [("Moe", "did not say", ["that the port was lost"])],
    ),
    (
        "went on to say",
        "Moe went on to say that the port was lost.",
        [("Moe", "went on to say", ["that the port was lost"])],
    ),
    (
        "statement of a ministry",
        "The port ministry issued a statement saying that all was well.",
        [("The port ministry", "issued a statement saying", ["that all was well"])],
    ),
    ("dash before a name", "“We lost it all here.” — Ann Moe", [("Ann Moe", "—", ["“We lost it all here.”"])]),
    ("a noun that looks like a cue", "The plans of the state were old.", []),
    ("words in marks are no cue", "He left the hall with “she said yes”.", []),
]


@pytest.mark.parametrize(("text", "rows"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_source_cue_and_content_are_found(text: str, rows: list[tuple[str | None, str | None, list[str]]]) -> None:
    assert found(text) == rows


def test_speech_that_runs_on_in_the_next_paragraph_joins_its_attribution() -> None:
    text = "“We lose, and they all know it,” Moe said. “We lose it all.\n\n“They will never give it back.”"
    assert found(text) == [
        ("Moe", "said", ["“We lose, and they all know it,”", "“We lose it all.", "“They will never give it back.”"])
    ]


def test_furniture_yields_nothing() -> None:
    assert found("Port News\n\nThe vote was held on Monday.\n\nShare this: she said “we lose it all”") == []


POINTED = (
    "“We had no choice,” Ada Brennock, who heads the ferries, told the Courier, and she said that the fares would go up "
    "in June because fuel was dear. She denied “that the boats were old”."
)


@pytest.mark.parametrize("gap", range(1, len(POINTED.split(" ")), 3))
@pytest.mark.parametrize("pointer", ["(See also Ports for Sale.)", "(See “Ports) for Sale”"])
def test_no_quote_or_claim_runs_over_a_pointer_to_another_article(pointer: str, gap: int) -> None:
    words = POINTED.split(" ")
    text = f"Fares rise again\n\n{' '.join([*words[:gap], pointer, *words[gap:]])}\n"
    layout = lay_out(text)
    outside = [(s.start, s.end) for s in layout.sentences if s.zone == "crossref"]
    found = propose(text, article_id="fares", reference_date=None)
    rows = [row for rows in (found.quotes, found.claims, found.events) for row in rows]
    assert not [text[r["start"] : r["end"]] for r in rows if any(r["start"] < b and r["end"] > a for a, b in outside)]


def test_a_report_goes_on_after_a_pointer_in_its_midst() -> None:
    text = "Fares rise\n\nAda Brennock said that the fares would go up (See also Ports for Sale.) in June.\n"
    found = propose(text, article_id="fares", reference_date=None)
    assert next(text[row["start"] : row["end"]] for row in found.quotes) == "that the fares would go up"


@pytest.mark.parametrize("dateline", ["LA PAZ - ", "SANTA CRUZ, May 10 - ", "BERGEN, Norway (Courier) — "])
def test_no_content_begins_with_a_dateline(dateline: str) -> None:
    text = f"{dateline}Heavy rain will fall for days, the Fish Agency said on Tuesday.\n"
    quotes = propose(text, article_id="a", reference_date=None).quotes
    assert [text[row["start"] : row["end"]] for row in quotes] == ["Heavy rain will fall for days"]
