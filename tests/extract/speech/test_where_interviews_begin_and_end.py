"""What stands before and behind the turns of a transcript and is none of them; all text is made up."""

from newsvoices.extractor import propose

_TURNS = """ANN MOE: Thank you all. We had frank talks.

PER LUND: Let me be frank too. We want our boats back.

REPORTER: Minister Moe, do you accept that?

MOE: I do not. My colleague knows why.

LUND: I know nothing of it. You said so in May."""


def test_a_town_before_a_colon_is_no_speaker() -> None:
    text = f"NEW DELHI: Ministers Ann Moe and Per Lund sparred over boats on Monday.\n\n{_TURNS}\n"
    coding = propose(text, article_id="a", reference_date=None)
    assert "New Delhi" not in {row["name"].title() for row in coding.actors if row["actor_type"] == "person"}
    assert not any(text[row["start"] :].startswith("Ministers Ann") for row in coding.quotes)
    assert any(text[row["start"] :].startswith("Thank you all") for row in coding.quotes)


_ANSWERS = """Ann Moe has led the union for six years.

Q: Why did you leave the talks?

A: Because the company lied to us.

Q: Will you stand again?

A: I have not decided.

Q: What of the minister?

A: She does not answer my letters.
"""


def test_what_is_told_behind_the_last_answer_is_none() -> None:
    text = f'{_ANSWERS}\nPer Lund rejected it. "Ann knows that we ordered two boats," he said.\n'
    quotes = propose(text, article_id="a", reference_date=None).quotes
    assert not any(text[row["start"] :].startswith("Per Lund rejected") for row in quotes)
    last = next(row for row in quotes if text[row["start"] :].startswith('"Ann knows'))
    assert last.get("speaker_actor_id") == "per-lund"


def test_an_answer_goes_on_below_while_it_says_i() -> None:
    text = f'{_ANSWERS}\nI told him so. "Write back," I said.\n'
    quotes = propose(text, article_id="a", reference_date=None).quotes
    assert any(text[row["start"] : row["end"]].startswith("I told him so") for row in quotes)
