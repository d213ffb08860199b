"""Who is asked, removed or met is another than whoever asks, removes or meets him; all text is made up."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "word", "meant"),
    [
        ("Mayor Jan Lund called Ole Berg and asked him not to leave.", "him", "Ole Berg"),
        ("Senator Ole Berg left early. Party leader Jan Lund threatened to remove him.", "him", "Ole Berg"),
        ("Senator Ann Berg left early. Mayor Eva Lund has never forgiven her.", "her", "Ann Berg"),
        ("Mayor Jan Lund lost. He blamed himself.", "himself", "Jan Lund"),
    ],
)
def test_an_object_is_not_its_own_doer(text: str, word: str, meant: str) -> None:
    coding = propose(text, article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [names[r["actor_id"]] for r in coding.mentions if text[r["start"] : r["end"]] == word] == [meant]
