"""Courts in headlines, banks by one word, parties and movements just spoken of; all text is made up."""

from newsvoices.extractor import propose


def means(text: str) -> dict[str, list[str]]:
    """The words with which a text mentions each of its actors, by the actors' names."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    found: dict[str, list[str]] = {}
    for row in coding.mentions:
        found.setdefault(names[row["actor_id"]], []).append(text[row["start"] : row["end"]])
    return found


def test_the_court_of_a_headline_is_the_one_whose_story_follows() -> None:
    text = "Court clears ex-mayor\n\nThe High Court of Skipley cleared the mayor. Others went to the Supreme Court."
    assert means(text)["High Court of Skipley"] == ["Court", "High Court of Skipley"]
    text = "Court to hear case\n\nThe Supreme Court will hear it. The District Court of Skipley ruled in May."
    assert means(text)["Supreme Court"] == ["Court", "Supreme Court"]


def test_no_other_body_of_two_is_the_one_named_first() -> None:
    text = "Council cuts jobs\n\nThe Security Council of the UN met. Skipley Council cut jobs."
    assert "Council" not in means(text)["Security Council of the UN"]
    text = "Party splits\n\nThe Labour Party of Norway wept, and the Communist Party of Cuba laughed."
    assert "Party" not in means(text)["Labour Party of Norway"]


_FIRM = "Norwegian palm oil company Lund Sawit will pay.\n\n"


def test_a_bank_may_be_known_by_the_end_of_its_one_word() -> None:
    text = f"{_FIRM}Lundbanken, which lent Lund Sawit 80 million dollars, said the bank would wait."
    assert "bank" in means(text)["Lundbanken"]


def test_the_bank_is_not_taken_for_one_of_two() -> None:
    assert "bank" not in means("Lund Bank bought Harborabank. The bank said so.").get("Harborabank", [])


def test_the_party_is_the_greens_where_only_they_are_named() -> None:
    text = "The Greens said no. Senator Doyle told reporters the party had lost its spine."
    assert "party" in means(text)["Greens"]


def test_the_party_is_whose_report_speaks_of_another() -> None:
    text = (
        "The Socialist Party, which expelled her, said it agreed. The Civic Party said that the Socialists should go. "
        "“They lied,” said the party's regional leader, Per Lund."
    )
    assert "party" in means(text)["Civic Party"]


def test_the_movement_is_the_armed_body_just_named() -> None:
    assert "movement" in means("Hezbollah denounced the killing. The movement said it would fight.")["Hezbollah"]
    assert "movement" in means("Lund Bank grew. The movement has no leader.")


def test_a_platform_on_which_something_stands_does_not_say_it() -> None:
    text = "Per Lund confirmed it in a statement on Telegram. “The work goes on,” it said."
    assert means(text)["Telegram"] == ["Telegram"]
    assert "it" in means("Telegram closed a channel. It said it would close more.")["Telegram"]


def test_what_somebody_is_described_as_in_marks_is_nobody_else() -> None:
    assert [*means('She described the bishop as "a decent man badly advised". The bishop left.')] == ["bishop"]
