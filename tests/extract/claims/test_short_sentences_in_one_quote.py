"""What is said in few words beside other words: cut behind semicolons, not before its verb; editors' brackets; made up."""

import pytest

from newsvoices.extractor import propose

INTRO = "Lagos. Ann Moe, the mayor of Skarn, met Per Lund on Monday. "


def propositions(text: str) -> list[str]:
    rows = propose(f"{INTRO}{text}\n", article_id="a", reference_date="2024-06-04").claims
    return [row["proposition"] for row in rows if row["voice"] != "author"]


@pytest.mark.parametrize(("words", "expected"), [
    ("They came; they saw; they left", ["They came", "They saw", "They left"]),
    ("Stop the ferry; mend the pier", ["Stop the ferry", "Mend the pier"]),
    ("We have no money; no boats; no hope", ["We have no money; no boats; no hope"]),
    ("We sell boats; buy boats", ["We sell boats; buy boats"]),
    ("The council does not – and will not – bend", ["The council does not – and will not – bend"]),
    ("I’m telling you, the dam is old", ["The dam is old"]),
    ("It’s okay to –", []),
    ("[Moe] should go", ["Moe should go"]),
    ("It is late [sic]", ["It is late [sic]"]),
    ("A man may be judged because of his or her faith", ["A man may be judged because of his or her faith"]),
])  # fmt: skip
def test_each_sentence_of_a_quote_stands_alone(words: str, expected: list[str]) -> None:
    assert propositions(f"“{words},” Lund said.") == expected
