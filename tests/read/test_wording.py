"""What quotes, claims and events say in one line: a denial reads as one, and marks stand only around speech."""

import pytest

import newsvoices as nv
from newsvoices.read.wording import claim_line, event_line, in_marks, quote_line


def said(text: str) -> list[str]:
    tables = nv.extract(text, as_="arrow")
    spans = {row["quote_id"]: row for row in tables["quote_spans"].to_pylist()}
    sentences = {row["sentence_id"]: row for row in tables["sentences"].to_pylist()}
    quotes = tables["quotes"].to_pylist()
    return [quote_line(row, spans[row["quote_id"]], sentences[row["sentence_id"]]) for row in quotes]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Nils Okoro denied that the pier was unsafe.", "Nils Okoro denied that the pier was unsafe (indirect)"),
        ("The pier was unsafe, Nils Okoro said.", "Nils Okoro (said): The pier was unsafe (indirect)"),
        ("According to Nils Okoro, the pier is safe.", "Nils Okoro (According to): the pier is safe (indirect)"),
        (
            "Nils Okoro told reporters that the pier was safe.",
            "Nils Okoro told reporters that the pier was safe (indirect)",
        ),
        ("Nils Okoro told reporters: “The pier is safe.”", "Nils Okoro told reporters: “The pier is safe.”"),
        (
            "Nils Okoro warned the shopkeepers of Varde that the pier was unsafe.",
            "Nils Okoro warned the shopkeepers of Varde that the pier was unsafe (indirect)",
        ),
        ("Nils Okoro urged Eva Hamid to resign.", "Nils Okoro urged Eva Hamid to resign (indirect)"),
        (
            "Nils Okoro told state television that the pier was unsafe.",
            "Nils Okoro told state television that the pier was unsafe (indirect)",
        ),
        (
            "Nils Okoro told Eva Hamid and Lars Lund that the pier was safe.",
            "Nils Okoro told Eva Hamid and Lars Lund that the pier was safe (indirect)",
        ),
        ("“The pier is safe,” said Nils Okoro.", "Nils Okoro (said): “The pier is safe,”"),
        (
            "Nils Okoro and Eva Hamid said the pier was safe.",
            "Nils Okoro and Eva Hamid said the pier was safe (indirect)",
        ),
        ("Nils Okoro called the pier “a disgrace”.", "Nils Okoro called the pier “a disgrace” (mixed)"),
    ],
)
def test_a_quote_is_told_with_its_cue(text: str, line: str) -> None:
    assert said(f"Pier to stay open\n\n{text} It was built in 1911.\n") == [line]


QUOTE = {
    "quote_id": "a:q1", "function": "attribution", "form": "indirect", "speaker_name": "Nils Okoro", "cue": "said",
    "text": "the pier is safe", "start": 40,
}  # fmt: skip
SPAN = {"attribution_id": "a:q1", "source_text": "Okoro", "source_start": 0, "cue_start": 20}


@pytest.mark.parametrize(
    ("quote", "span", "line"),
    [
        ({"cue": "denied", "start": 2}, {"source_start": 30}, "Nils Okoro (denied): the pier is safe (indirect)"),
        ({"cue": "fears"}, {"source_text": "Okoro’s"}, "Nils Okoro (fears): the pier is safe (indirect)"),
        ({"speaker_name": None}, {"source_text": "The diver"}, "The diver said the pier is safe (indirect)"),
        (
            {"speaker_name": "the divers"},
            {"source_text": "None of the divers"},
            "None of the divers said the pier is safe (indirect)",
        ),
        (
            {"speaker_name": None, "cue": "could be argued"},
            {"source_text": None, "source_start": None},
            "no speaker named (could be argued): the pier is safe (indirect)",
        ),
        (
            {"note": "Together with Ann J. Moe; Ola Lund."},
            {"source_text": "Okoro, Moe and Lund"},
            "Nils Okoro, Ann J. Moe and Ola Lund said the pier is safe (indirect)",
        ),
        (
            {"note": "Together with Ola Lund."},
            {"source_text": "Neither Okoro nor Lund"},
            "Neither Okoro nor Lund said the pier is safe (indirect)",
        ),
        ({"note": "Another reading: the diver."}, {}, "Nils Okoro said the pier is safe (indirect)"),
        ({"text": "and dry"}, {"attribution_id": "a:q0"}, "Nils Okoro (said): and dry (indirect)"),
        ({"cue": "denied", "form": "act", "text": "it"}, {}, "Nils Okoro denied it (act)"),
        ({"cue": None, "form": "free_direct"}, {"cue_start": None}, "Nils Okoro: the pier is safe (free direct)"),
        ({"cue": ":", "form": "free_direct", "text": "“So.”"}, {}, "Nils Okoro: “So.”"),
        ({"cue": "replied:", "form": "direct", "text": "“So.”"}, {}, "Nils Okoro replied: “So.”"),
        ({"cue": "told", "addressee_name": "the mayor"}, {}, "Nils Okoro told the mayor the pier is safe (indirect)"),
        (
            {"cue": "was told", "addressee_name": "the court", "speaker_name": None},
            {"source_text": None, "source_start": None},
            "no speaker named (the court was told): the pier is safe (indirect)",
        ),
        ({"cue": "asked", "addressee_name": "Eva", "text": "Eva to go"}, {}, "Nils Okoro asked Eva to go (indirect)"),
        (
            {"cue": "urged", "addressee_name": "leaders", "text": "them not to go"},
            {},
            "Nils Okoro urged them not to go (indirect)",
        ),
        ({"cue": "said", "addressee_name": "the mayor"}, {}, "Nils Okoro said the pier is safe (indirect)"),
        ({"function": "scare", "form": None, "speaker_name": None, "text": "“safe”"}, {}, "“safe”"),
    ],
)
def test_names_cues_and_words_make_a_sentence_only_in_the_articles_order(quote, span, line) -> None:
    assert quote_line(QUOTE | quote, SPAN | span) == line


def test_claims_and_events_name_who_speaks_and_whether_it_happened() -> None:
    claim = {"claimant_name": None, "proposition": "The pier is safe.", "voice": "author"}
    assert claim_line(claim) == "the article: The pier is safe."
    assert claim_line(claim | {"voice": "reported"}) == "no claimant named: The pier is safe."
    assert claim_line(claim | {"claimant_name": "Nils Okoro"}) == "Nils Okoro: The pier is safe."
    event = {"label": "Nils Okoro closes the pier", "status": "denied"}
    assert event_line(event) == "Nils Okoro closes the pier [denied]"
    assert event_line(event, "2024-05", None) == "Nils Okoro closes the pier [denied, 2024-05]"
    by = event | {"according_to_name": "Greta Lind"}
    assert event_line(by, "2024-05") == "Nils Okoro closes the pier [denied, according to Greta Lind, 2024-05]"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("a safe pier", "“a safe pier”"),
        ("“safe”", "“safe”"),
        ("“It is safe,”", "“It is safe,”"),
        ("“It is safe”.", "“It is safe”."),
        ("“Safe” is no word for it", "““Safe” is no word for it”"),
        ("“Safe” and “dry”", "““Safe” and “dry””"),
        ("“They call it “safe” here”", "“They call it “safe” here”"),
        ("“It is safe, and", "“It is safe, and”"),
        ("“It is safe.\n\n“It is dry.”", "“It is safe.\n\n“It is dry.”"),
        ("„sicher“", "„sicher“"),
        ("„sicher“ und trocken", "“„sicher“ und trocken”"),
        ('"Safe" and "dry"', '“"Safe" and "dry"”'),
        ('"They call it "safe" here"', '"They call it "safe" here"'),
        ("‘It’s safe’", "‘It’s safe’"),
        ("'It's safe'", "'It's safe'"),
        ("‘Safe’, it’s said", "“‘Safe’, it’s said”"),
        ("“", "“”"),
    ],
)
def test_words_stand_in_marks_that_go_round_all_of_them(words: str, shown: str) -> None:
    assert in_marks(words) == shown
