"""Firms that a description cannot mean, and people described with their age or an aside; all text is made up."""

from tests.extract.reading import meant


def test_analysts_tell_of_another_firm_than_theirs() -> None:
    text = "Tarvo Nickel Ltd dug a pit. Analysts at Mandira Sekuritas expect the company to list in June."
    assert meant(text, "company") == ["Tarvo Nickel Ltd"]


def test_who_says_something_may_tell_of_his_own_firm() -> None:
    text = "Rain fell. Analysts at Moe Oil said the company would close."
    assert meant(text, "company") == ["Moe Oil"]


def test_a_state_may_own_a_firm_of_any_form() -> None:
    assert meant("Lusandra Oil Ltd rose. The state oil company said no.", "state oil company") == ["Lusandra Oil Ltd"]


def test_analysts_of_a_firm_that_the_text_is_of_may_tell_of_it() -> None:
    text = "Lusandra Bank fell. Analysts at Lusandra Bank expect the bank to lend less."
    assert meant(text, "bank") == ["Lusandra Bank"]


def test_a_firm_is_what_is_said_behind_its_name() -> None:
    assert meant("Vostrag SA, a Swiss trader, said no.", "Swiss trader") == ["Vostrag SA"]


def test_an_age_shows_that_a_name_is_of_whoever_is_described() -> None:
    text = "“The sea stood up,” said a survivor, Rodel Abrena, 34, who held on to a box."
    assert meant(text, "survivor") == ["Rodel Abrena"]
    assert meant("“No,” said a fisherman, Jon Lund, 51, and left.", "fisherman") == ["Jon Lund"]
    text = "She met two nurses, a clerk, Oslo, 3 May, and Per Berg."
    assert meant(text, "clerk") != ["Per Berg"]


def test_nobody_is_who_did_something_to_him_at_the_outset() -> None:
    for deed, noun in [("Beaten by a guard", "guard"), ("Unlike a soldier", "soldier"), ("With a friend", "friend")]:
        assert meant(f"{deed}, Jon Lund, 51, fled on Monday.", noun) != ["Jon Lund"]
    assert meant("According to a neighbour, Ida Lund, 44, it rained.", "neighbour") == ["Ida Lund"]
    assert meant("The mother of a victim, Ida Lund, 9, said no.", "victim") == ["Ida Lund"]


def test_one_is_who_is_described_behind_a_comma() -> None:
    text = "Miners were angry. One, a retired teacher with a limp, said the pit was unsafe."
    assert meant(text, "teacher") == meant(text, "One")
    text = "Miners were angry. One, a teacher in the port said, was hurt."
    assert meant(text, "teacher") != ["One"]


def test_him_is_not_who_does_it_under_another_word() -> None:
    text = "Hendra Moe was tired. But a lawmaker from the Civic Front, Luh Sarani, urged him to go."
    assert meant(text, "him") == ["Hendra Moe"]
    text = "Hendra Moe was tired. But a lawmaker from the Party of Struggle, Luh Sarani, urged him to go."
    assert meant(text, "him") == ["Hendra Moe"]


def test_a_foundation_is_its_name_but_no_part_of_a_firm() -> None:
    assert meant("The suit was filed by the Jaring Pesisir foundation.", "Jaring Pesisir") == ["Jaring Pesisir"]
    assert meant("The Volkswagen foundation paid.", "Volkswagen foundation") == ["Volkswagen foundation"]
    assert meant("The Ford foundation paid.", "Ford foundation") == ["Ford foundation"]


def test_whose_officer_is_whom_a_name_behind_a_comma_names() -> None:
    text = "So did the Elders Council, whose chairman, Ann Moe, called for an audit."
    assert meant(text, "chairman") == ["Ann Moe"]
    text = "Per Berg left the Elders Council, whose chairman, a clerk said, had fled."
    assert meant(text, "chairman") != ["Per Berg"]
