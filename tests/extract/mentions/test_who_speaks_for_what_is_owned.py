"""Pronouns that stand for what somebody has ([mine], [hers]), which are no name and no speaker; all text is made up."""

import pytest

from newsvoices.extractor import propose

ASKED = "Ann Moe asked her lawyer. Per Lund asked his."


def heard(text: str) -> tuple[list[str], list[str | None]]:
    """The names of the actors of a text, and who is quoted in it."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    return [*names.values()], [names.get(row["speaker_actor_id"]) for row in coding.quotes]


@pytest.mark.parametrize("pronoun", ["Mine", "Theirs", "Hers", "Ours", "His"])
def test_a_pronoun_for_what_somebody_has_names_nobody_and_its_owner_says_nothing(pronoun: str) -> None:
    names, speakers = heard(f"{ASKED} {pronoun} said that the bridge was safe.")
    assert pronoun not in names
    assert speakers[-1] is None


def test_in_dialogue_such_a_pronoun_is_part_of_what_somebody_says() -> None:
    names, speakers = heard("“Mine said no,” said Per Lund.\n\n“Yours said no?” asked Ann Moe.")
    assert names == ["Per Lund", "Ann Moe"]
    assert speakers == ["Per Lund", "Ann Moe"]


def test_a_mine_may_speak_where_the_text_tells_of_one() -> None:
    names, speakers = heard("The mine was shut on Monday. Mine said that the strike went on.")
    assert names == ["Mine"]
    assert speakers == ["Mine"]
