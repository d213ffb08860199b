"""Who is told to say what an article's author says of himself: the same one whose claim it is."""

import pytest

from newsvoices.apply.tables import extract_article


@pytest.mark.parametrize(("words", "same"), [("I call it a bribe.", True), ("Ann Moe called it a bribe.", False)])
def test_what_the_author_calls_something_is_the_author_s_quote_and_claim(words: str, same: bool) -> None:
    text = f"Pay nobody\n\nThe harbour pays its pilots to rest. {words}\n"
    coding = extract_article(text, article_id="a", outlet="The Courier", author="Ida Fell").coded.coding
    names = {actor[key]: actor["name"] for actor in coding.actors for key in ("id", "key")}
    quote = next(row for row in coding.quotes if text[row["start"] : row["end"]] == "it a bribe")
    claim = next(row for row in coding.claims if row["start"] == quote["start"])
    assert names[quote["speaker_actor_id"]] == names[claim["claimant_actor_id"]] == ("Ida Fell" if same else "Ann Moe")
    assert (claim["voice"] == "author") is same
