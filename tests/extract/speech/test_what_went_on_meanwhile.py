"""Where contents end before what happened while they were said, and who is only said to give nothing; made up."""

import pytest

from newsvoices.extractor import propose


def _quotes(text):
    rows = propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date="2025-11-10").quotes
    return [f"{text}"[row["start"] - 14 : row["end"] - 14] for row in rows if row.get("cue_start") is not None]


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ("Lena Holm accused the board of drowning in promises as ministers debated the budget on Tuesday.",
         "the board of drowning in promises"),
        ("The bishop condemned the killings after visiting the survivors.", "the killings"),
        ("Ama Owusu told voters that the levy would go before boarding a train to Kumasi.", "that the levy would go"),
        ("The chairman praised the nurses as he opened a clinic in Ho.", "the nurses"),
        ("The minister said prices would fall while touring a market.", "prices would fall"),
        ("The minister said the bridge was safe, flanked by two engineers.", "the bridge was safe"),
    ],
)  # fmt: skip
def test_a_content_ends_before_what_went_on_meanwhile(said, content):
    assert _quotes(said) == [content]


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ("The firm said profits fell as prices dropped.", "profits fell as prices dropped"),
        ("The firm said it would shut the mine after losing its buyer.", None),
        ("The minister told drivers to slow down while passing schools.", "to slow down while passing schools"),
        ("The minister promised to mend the road before leaving office.", "to mend the road before leaving office"),
        ("Lena Holm said the man was shot as he left the market.", "the man was shot as he left the market"),
        ("Lena Holm recalled the harbour as the bombs fell.", "the harbour as the bombs fell"),
        ("Lena Holm described the law as a gift to thieves.", "the law as a gift to thieves"),
        ("Lena Holm said the king arrived, flanked by two guards.", "the king arrived, flanked by two guards"),
        ("Lena Holm said the square was full, surrounded by police.", "the square was full, surrounded by police"),
        ("Lena Holm said the ship sank while heading north.", "the ship sank while heading north"),
        ("Lena Holm said the law would cut costs while meeting every need.",
         "the law would cut costs while meeting every need"),
        ("Lena Holm said masks must be worn while visiting clinics.", "masks must be worn while visiting clinics"),
        ("Lena Holm said the statue would stay, accompanied by a fountain.",
         "the statue would stay, accompanied by a fountain"),
        ("Lena Holm noted a drop in crime as wages rose.", "a drop in crime as wages rose"),
        ("The report blamed the bank for losses before it failed.", "the bank for losses before it failed"),
        ("The doctor urged caution while visiting the island.", "caution while visiting the island"),
        ("The judge found him guilty of robbing the bank as customers slept.",
         "him guilty of robbing the bank as customers slept"),
        ("The lawyer accused the banker of hiding losses before investors sold their shares.",
         "the banker of hiding losses before investors sold their shares"),
    ],
)  # fmt: skip
def test_what_went_on_in_the_story_itself_stays(said, content):
    assert _quotes(said) == [content or said[len("The firm said ") : -1]]


@pytest.mark.parametrize(
    "deed",
    [
        "Lena Holm left the hall, offering no evidence.",
        "The spokesman gave no further details of the plan.",
        "Officials did not give a reason for the arrests.",
        "The court gave no reasons for its ruling.",
    ],
)
def test_who_gives_nothing_says_nothing(deed):
    assert _quotes(deed) == []


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ("Musa Idris said he had no details of the crash.", "he had no details of the crash"),
        ("Musa Idris provided no names but said three men fled.", "three men fled"),
        ("Musa Idris said there was no evidence of fraud.", "there was no evidence of fraud"),
        ("The audit revealed no evidence of fraud in the ministry.", "no evidence of fraud in the ministry"),
        ("The figures give no reason to believe that rents will fall.", "that rents will fall"),
    ],
)
def test_who_says_that_there_is_nothing_says_so(said, content):
    assert _quotes(said) == [content]


@pytest.mark.parametrize(
    ("said", "contents"),
    [
        ("Lena Holm claims that the library costs too much, yet the council buys a second airport.",
         ["that the library costs too much"]),
        ("Lena Holm said the library was dear, yet the council bought an airport.",
         ["the library was dear, yet the council bought an airport"]),
        ("Lena Holm claims that the war was lost, yet nobody noticed it.",
         ["that the war was lost, yet nobody noticed it"]),
        ("Lena Holm insists that the law is harsh, yet it protects children.",
         ["that the law is harsh, yet it protects children"]),
        ("Lena Holm forgets that schools cost money.", []),
        ("Lena Holm remembers that schools cost money.", ["that schools cost money"]),
    ],
)  # fmt: skip
def test_what_the_writer_answers_is_not_what_is_said(said, contents):
    assert _quotes(said) == contents
