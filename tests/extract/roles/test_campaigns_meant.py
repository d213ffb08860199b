"""Which campaign is meant where a role names one by the noun alone."""

from tests.extract.reading import ties


def test_gives_an_office_in_a_campaign_to_the_only_campaign_told() -> None:
    told = "Reporters followed the campaign. Campaign spokeswoman Ann Moe said no."
    assert ties(told) == [("Ann Moe", "campaign", "Campaign spokeswoman", "current")]
    other = "John Lund’s campaign met in Oslo. Kim Hall’s campaign spokeswoman, Ann Moe, said no."
    assert [row[1] for row in ties(other) if row[0] == "Ann Moe"] == [None]


def test_takes_a_campaign_told_to_go_badly_for_the_one_it_is() -> None:
    text = (
        "John Hall shook up his presidential campaign to save his faltering campaign. "
        "Ann Moe, the campaign manager, left."
    )
    assert ties(text) == [("Ann Moe", "John Hall’s presidential campaign", "campaign manager", "current")]
    text = text.replace("faltering", "Senate")
    assert {row[1] for row in ties(text)} != {"John Hall’s presidential campaign"}
