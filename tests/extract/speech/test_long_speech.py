"""Speech longer than what the network reads at a time is one quote, whoever else it names."""

import numpy as np
import pytest

from newsvoices.extractor.attributions.long_speech import join_long_speech
from newsvoices.extractor.tagger import tag_article
from newsvoices.network.tokens import cut_article
from newsvoices.records import Layout
from newsvoices.text import lay_out

SPEECH = " ".join(
    f"{saying} {['once', 'twice', 'often'][number % 3]} in {1990 + number}."
    for number, saying in enumerate(
        [
            "We built the road and the port and we paid",
            "I told them that the bridge was unsafe",
            "Nobody asked the farmers what they wanted",
            "The minister said that the money went abroad",
            "They promised us water and gave us dust",
        ]
        * 6
    )
)


def _found(text: str) -> list[tuple[str | None, list[str]]]:
    rows = tag_article(text, lay_out(text)).attributions
    return [(row.source and text[slice(*row.source)], [text[a:b] for a, b in row.contents]) for row in rows]


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ('"', '"'), ("«", "»")])
def test_long_speech_is_one_quote_of_whoever_is_named_behind_it(opening: str, closing: str) -> None:
    said = f"{opening}{SPEECH[:-1]},{closing}"
    assert _found(f"Rain fell on Monday. {said} Ann Moe said. The town was quiet.\n") == [("Ann Moe", [said])]


def test_long_speech_is_one_quote_of_whoever_is_named_before_it() -> None:
    said = f"“{SPEECH}”"
    assert _found(f"Ann Moe told the crowd: {said}\n") == [("Ann Moe", [said])]


def test_long_speech_that_runs_on_ends_with_its_paragraph() -> None:
    found = _found(f"Ann Moe told the crowd: “{SPEECH}\n\n“We go now.”\n")
    assert found == [("Ann Moe", [f"“{SPEECH}", "“We go now.”"])]


def test_behind_speech_whose_end_is_not_marked_others_speak() -> None:
    met = "The council met again in May and agreed to mend the pier, as the union told reporters. " * 30
    text = f"The mayor spoke. “We will go. Ann Moe said the union would strike. {met}Jon Vik said: “No.”\n"
    assert _found(text)[-1] == ("Jon Vik", ["“No.”"])


def test_what_stands_in_no_article_text_stays_unread() -> None:
    text = f"Rain fell on Monday.\n\n“{SPEECH}”\n"
    layout = lay_out(text)
    footer = Layout(
        tuple(p if p.number == 1 else type(p)(p.number, "footer", p.start, p.end) for p in layout.paragraphs),
        layout.sentences,
        layout.marks,
    )
    assert tag_article(text, footer).attributions == []


def test_speech_that_was_read_at_once_is_left_as_it_was_read() -> None:
    text = "“We go now and we stay there,” Ann Moe said.\n"
    layout = lay_out(text)
    cut = cut_article(text, layout)
    labels = np.zeros(len(cut.tokens), dtype=np.int8)
    join_long_speech(cut, layout.marks, labels)
    assert not labels.any()
