"""Hand-wrapped texts: what is one paragraph over several lines, and what stands on lines of its own."""

from textwrap import fill

import pytest

from newsvoices.assembly.alone import rows_alone
from newsvoices.extractor import propose
from newsvoices.records import Article, Coding
from newsvoices.text import lay_out
from newsvoices.text.wrapping import join_lines, paragraph_spans
from newsvoices.validate import check, format_report

PARAGRAPHS = [
    "Ferry fares to rise again in the islands",
    "The Island Ferries Board will raise its fares in June, said Ada Brennock, who has been its head since 2019. "
    "“We had no choice,” Brennock told the Island Courier on Tuesday. Mayor Olaf Lund called it a mistake.",
    "The harbour union would strike unless the board changed its mind. Unionists met Lund in the town hall on 12 May "
    "2024. Nobody spoke for the board of the ferries there, and nobody wrote to Ms. Brennock.",
    "Lund left early.",
]


def read(text: str) -> list[str]:
    return [" ".join(text[start:end].split()) for start, end in paragraph_spans(text)]


@pytest.mark.parametrize("width", [58, 60, 66, 72, 78, 80])
def test_blank_lines_part_paragraphs_of_wrapped_lines(width: int) -> None:
    assert read("\n\n".join(fill(paragraph, width) for paragraph in PARAGRAPHS)) == PARAGRAPHS


@pytest.mark.parametrize("width", [58, 66, 78])
def test_without_blank_lines_a_short_last_line_ends_a_paragraph(width: int) -> None:
    assert read("\n".join(fill(paragraph, width) for paragraph in PARAGRAPHS)) == PARAGRAPHS


def test_a_break_before_a_capital_is_soft_where_others_are() -> None:
    text = (
        "Fares rise\n\nThe fares will rise in June, said the head of the board, Ms\nAda Brennock, on Tuesday night.\n\n"
        "The mayor of the islands, who had not been told of this,\nspoke of a mistake."
    )
    assert len(read(text)) == 3
    assert len(read("The mayor said on Monday that the talks with the union and\nOlaf Lund had failed.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The minister left his office on Monday without a word to anybody\nThe Island Courier of Tuesday asked why.",
        "Roses are red\nviolets are blue\nsugar is sweet\nand so are you",
        "Fares\n\nThe board of the ferries was asked for a word on its plans in\nThe Courier.\n\n"
        + "Nobody knew. " * 9,
        "SPEAKER: I think that the fares have to rise in June and that\nMAYOR: I do not, and I have said so often enough.",
        "What we need before the winter comes to the islands again:\n- boats that are not as old as the\n- coal, peat.",
    ],
)
def test_lines_of_their_own_stay_apart(text: str) -> None:
    lines = [" ".join(line.split()) for line in text.split("\n") if line]
    assert read(text) == lines


def test_an_address_may_be_longer_than_the_lines() -> None:
    text = "\n\n".join(fill(paragraph, 70) for paragraph in PARAGRAPHS[1:3])
    address = "https://courier.example/" + "x" * 120
    assert read(f"{text}\n\n{address}") == [*PARAGRAPHS[1:3], address]


def test_lines_are_joined_without_moving_a_character() -> None:
    text = "One line that is\nbroken.\n\nAnother.\n"
    (first, *_) = lay_out("One line that is broken.").paragraphs
    assert join_lines(text, [first]) == "One line that is broken.\n\nAnother.\n"


def test_the_machine_reads_wrapped_lines_as_the_one_line_that_they_are() -> None:
    plain = "\n\n".join(PARAGRAPHS)
    wrapped = "\n\n".join(fill(paragraph, 66) for paragraph in PARAGRAPHS)
    assert len(plain) == len(wrapped)
    found = [propose(text, article_id="fares", reference_date="2024-05-14") for text in (plain, wrapped)]
    assert found[0] == found[1]
    assert "Ada\nBrennock" in fill(PARAGRAPHS[1], 66)
    assert "2024-05-12" in {row.get("date_as_printed") for row in found[0].events}


def test_a_name_over_two_lines_is_no_other_name_and_every_rule_holds() -> None:
    text = (
        "Fares\n\nThe fares will rise in June, said the head of the board, Ada\nBrennock, who met Ada Brennock’s son."
    )
    rows = rows_alone(Article("fares", text, "", {"language": "en"}), lay_out(text), _proposed(text))
    (ada,) = [row for row in rows["actors"] if row["name"] == "Ada Brennock"]
    assert ada["also_called"] is None
    assert "Ada\nBrennock" in {row["text"] for row in rows["mentions"]}


def _proposed(text: str) -> Coding:
    return propose(text, article_id="fares", reference_date=None)


def test_also_called_is_checked_as_it_is_made() -> None:
    import pyarrow as pa

    from newsvoices.assembly import CodedArticle, Corpus, assemble
    from newsvoices.coding.ledger import Ledger, mint_ids

    text = (
        "Fares\n\nThe fares will rise in June, said the head of the board, Ada\nBrennock, who met Ada Brennock’s son."
    )
    minted = mint_ids(_proposed(text), Ledger(()), "0.0.0", text=text)
    article = Article("fares", text, "", {"language": "en"})
    tables: dict[str, pa.Table] = assemble(Corpus([CodedArticle(article, lay_out(text), minted.coding)]))
    report = check(tables, {"fares": text})
    assert "also_called" not in format_report(report)
