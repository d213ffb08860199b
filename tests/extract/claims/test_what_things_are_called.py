"""What somebody calls a thing, he says of it; all text is made up."""

import pytest

from newsvoices.extractor import propose

INTRO = "Rui Teles, a baker, met Ines Falcao, the minister, in Faro. "


def propositions(text: str) -> list[str]:
    rows = propose(f"{INTRO}{text}\n", article_id="a", reference_date="2024-06-04").claims
    return [row["proposition"] for row in rows if row["voice"] != "author"]


@pytest.mark.parametrize(("text", "expected"), [
    ("Teles called the strike irresponsible and Falcao a liar.", "The strike is irresponsible and Falcao a liar"),
    ("The bishops labelled the laws a disgrace.", "The laws are a disgrace"),
    ("Economists consider the tax on small boats unfair.", "The tax on small boats is unfair"),
    ("Teles called Falcao “the worst minister in a generation”.", "Falcao is the worst minister in a generation"),
    ("Teles called the decision to go ahead “deeply disappointing”.", "The decision to go ahead is deeply disappointing"),
    ("The ban was slammed by Rui Teles as a disgrace.", "The ban is a disgrace"),
    ("Teles called himself a moderate.", "Rui Teles is a moderate"),
    ("Teles rejected the offer as too low.", "The offer is too low"),
    ("The council declared the bridge safe.", "The bridge is safe"),
    ("Only on Monday did Teles call the vote a fraud.", "The vote is a fraud"),
    ("Teles called all of the laws unfair.", "All of the laws are unfair"),
    ("Teles called Falcao “a coward” and left.", "Falcao is a coward"),
    ("Teles called Falcao a “nice woman” and she smiled at the bakers.", "Falcao is a nice woman"),
    ("Teles hailed Falcao as a hero.", "Falcao is a hero"),
    ("Teles dismissed claims that the port was unsafe as nonsense.", "It is not true that the port was unsafe"),
    ("Teles ridiculed claims that the bridge was as bad as ever.",
     "It is not true that the bridge was as bad as ever"),
    ("Teles has been rebuked by bakers for his plan to close the port.",
     "Bakers rebuked Teles for his plan to close the port"),
])  # fmt: skip
def test_what_a_thing_is_called_it_is_said_to_be(text: str, expected: str) -> None:
    assert propositions(text)[-1:] == [expected]


@pytest.mark.parametrize("text", [
    "Teles called Falcao the next day.",
    "Teles called the police.",
    "Teles called the vote a week ago.",
    "Teles praised Falcao as minister.",
    "Teles described Falcao as leaving the stage.",
    "Teles refused to call the strike illegal.",
    "Teles did not call the strike illegal.",
    "The council declared a state of emergency.",
    "Teles called for the ban to be lifted.",
    "They saw the ship as it sank.",
    "They saw the sailors on deck as the ship sank.",
    "Falcao praised the clips portraying Teles as a fool.",
    "Falcao defended her record as a minister of the poor.",
    "Falcao defended her view of Oslo as beset by crime.",
    "Falcao called Teles to be a witness.",
    "Did Teles call the strike irresponsible?",
    "If Teles calls the vote a fraud, Falcao will leave.",
    "Instead of calling the strike reckless, Teles praised the bakers.",
    "Nor did Teles call the strike reckless.",
    "Teles hardly considers the law a threat.",
    "Hardly anyone considers the law a threat.",
    "Teles once called Falcao a friend.",
    "Teles called the minister’s office a second time.",
    "Teles called Falcao a little later.",
    "Radio Faro called the race for Falcao less than an hour after the polls closed.",
    "Falcao condemned the raid as prime minister.",
    "Falcao saw the film as a child.",
    "Teles called me a liar.",
])  # fmt: skip
def test_nothing_is_called_so_in_other_words_behind_such_a_verb(text: str) -> None:
    assert not any(f" {verb} " in row for row in propositions(text) for verb in ("is", "are"))
