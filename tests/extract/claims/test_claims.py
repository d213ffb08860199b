"""Claims of sentences written for these tests: type and certainty, denials, splitting, wording, actors, the author."""

import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.claims import label_spans
from newsvoices.extractor.tagger import tag_article
from newsvoices.records import Row
from newsvoices.text import lay_out

TABLE = (
    # policy: what somebody should or should not do
    ("The council should close the harbour.", "policy", "certain"),
    ("Parents must pay the fee themselves.", "policy", "certain"),
    ("Norway ought to leave the pact.", "policy", "certain"),
    ("The mayor has to resign.", "policy", "certain"),
    ("We need to build more schools.", "policy", "certain"),
    ("The country needs to change its laws.", "policy", "certain"),
    ("Nobody should be allowed to fish here.", "policy", "certain"),
    ("Let us never forget the miners.", "policy", "certain"),
    ("It is time to repair the bridge.", "policy", "certain"),
    ("The state has a duty to protect the lake.", "policy", "certain"),
    ("The judge should not have been told.", "policy", "certain"),
    # value: good or bad
    ("The plan is terrible.", "value", "certain"),
    ("It is a wonderful school.", "value", "certain"),
    ("The new law is unfair to small farms.", "value", "certain"),
    ("He is a liar.", "value", "certain"),
    ("The deal is a disaster.", "value", "certain"),
    ("Her answer was dishonest.", "value", "certain"),
    ("That makes no sense.", "value", "certain"),
    ("The minister has failed the fishermen.", "value", "certain"),
    ("This may be the worst budget of all.", "value", "possible"),
    ("The idea seems foolish.", "value", "probable"),
    ("The court wrongly freed the banker.", "value", "certain"),
    ("I think it is a bad bargain.", "value", "certain"),
    ("It will be a catastrophe.", "value", "certain"),
    ("The council acted too late.", "value", "certain"),
    ("The speech was condescending.", "value", "certain"),
    ("The new rule is a distraction.", "value", "certain"),
    # cause: why, or with what effect
    ("Prices rose because the mill closed.", "cause", "certain"),
    ("The toll has led to long queues.", "cause", "certain"),
    ("The delay was caused by a strike.", "cause", "certain"),
    ("The dam destroyed the village.", "cause", "certain"),
    ("Cheap imports hurt the growers.", "cause", "certain"),
    ("The cuts could lead to layoffs.", "cause", "possible"),
    ("The drought probably triggered the fires.", "cause", "probable"),
    ("The port lost its trade due to the war.", "cause", "certain"),
    ("Taxes fell, so people bought houses.", "cause", "certain"),
    ("The reform had an effect on rents.", "cause", "certain"),
    ("The strike crippled the port.", "cause", "certain"),
    ("Rents rose in part because of the fair.", "cause", "certain"),
    # forecast: a particular open future
    ("The ferry will return in spring.", "forecast", "certain"),
    ("The union is going to strike.", "forecast", "certain"),
    ("The bank won't pay.", "forecast", "certain"),
    ("Denmark might one day claim the port.", "forecast", "possible"),
    ("The vote could go either way.", "forecast", "possible"),
    ("The party will probably lose.", "forecast", "probable"),
    ("The team is likely to move abroad.", "forecast", "probable"),
    ("She would win an election.", "forecast", "certain"),
    ("Perhaps the queen will come.", "forecast", "possible"),
    ("The trial is expected to begin in May.", "forecast", "probable"),
    ("If the rain stops, the harvest begins.", "forecast", "certain"),
    ("I hope the snow will melt.", "forecast", "unstated"),
    ("Will the harbour open again?", "forecast", "unstated"),
    ("It looks like the mill will close.", "forecast", "probable"),
    ("There is a risk that the dam will break.", "forecast", "possible"),
    # definition: what words mean
    ("The word means a shallow bay.", "definition", "certain"),
    ("The letters stand for Northern Harbour Union.", "definition", "certain"),
    # fact: how things are or were
    ("The harbour opened in 1950.", "fact", "certain"),
    ("The council has nine members.", "fact", "certain"),
    ("He did not sign the letter.", "fact", "certain"),
    ("The fee rose by ten percent.", "fact", "certain"),
    ("The thieves may have fled.", "fact", "possible"),
    ("The letter was probably lost.", "fact", "probable"),
    ("The guard must have slept.", "fact", "probable"),
    ("It appears that the door was open.", "fact", "probable"),
    ("The ship seems to be empty.", "fact", "probable"),
    ("Perhaps the painter was Dutch.", "fact", "possible"),
    ("There is a chance that the letter was forged.", "fact", "possible"),
    ("We don't know whether the ship sank.", "fact", "unstated"),
    ("Nobody knows why the ship sank.", "fact", "unstated"),
    ("It is unclear who owns the mill.", "fact", "unstated"),
    ("The door appears closed.", "fact", "probable"),
    ("Who owns the mill?", "fact", "unstated"),
    ("The divers could not find the wreck.", "fact", "certain"),
    # a hedge in an inner clause is not the claim's own
    ("The man who might have seen her left the town.", "fact", "certain"),
    ("The report, which may be old, names nine towns.", "fact", "certain"),
    ("He left because the bridge might fall.", "cause", "certain"),
    ("I believe that the lake is deep.", "fact", "certain"),
    ("The likely winner arrived on Monday.", "fact", "certain"),
)


def label(sentence: str) -> tuple[str, str]:
    text = f"Harbour news\n\n{sentence}\n"
    layout = lay_out(text)
    analysis, _ = tag_article(text, layout)
    start = text.index(sentence)
    return label_spans(text, layout, analysis, [], [(start, start + len(sentence) - 1)])[0]


def test_most_sentences_get_their_type_and_certainty() -> None:
    found = [(sentence, kind, sure, *label(sentence)) for sentence, kind, sure in TABLE]
    types = [row for row in found if row[1] != row[3]]
    certainties = [row for row in found if row[2] != row[4]]
    # The network's tags may change when it is trained again; single sentences may then go wrong.
    assert len(types) <= len(TABLE) * 0.1, types
    assert len(certainties) <= len(TABLE) * 0.06, certainties


def claims(text: str) -> list[Row]:
    return propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date=None).claims


def propositions(text: str) -> list[str]:
    return [row["proposition"] for row in claims(text)]


@pytest.mark.parametrize(("text", "expected"), [
    ("Moe said that the port is old and that the ferry is slow.", ["The port is old", "The ferry is slow"]),
    ("“The port is old. The ferry is slow,” Moe said.", ["The port is old", "The ferry is slow"]),
    ("“The port is old, but the ferry is new,” said Ann Moe.", ["The port is old", "The ferry is new"]),
    ("Moe said the mayor lied to the court and cheated the voters.",
     ["The mayor lied to the court", "The mayor cheated the voters"]),
    ("Moe said that the port is old, while the ferry is new.", ["The port is old", "The ferry is new"]),
    ("Moe said it is possible to save the port, but it will be costly.",
     ["It is possible to save the port", "It will be costly"]),
    # not cut: alternatives, phrases, what a condition holds together
    ("Moe said that the port is old or that the ferry is slow.", ["The port is old or that the ferry is slow"]),
    ("Moe said that Norway and Denmark are old friends.", ["Norway and Denmark are old friends"]),
    ("Moe said that if it rains, the road is closed and the school is empty.",
     ["If it rains, the road is closed and the school is empty"]),
])  # fmt: skip
def test_what_stands_alone_is_a_proposition(text: str, expected: list[str]) -> None:
    assert propositions(text) == expected


DENIALS = (
    # what somebody denies, rules out, refuses or doubts is not what he claims
    ("Ann Moe denied that the port was losing money.", "It is not true that the port was losing money", "certain"),
    ("The mayor disputed that the bridge was safe.", "It is not true that the bridge was safe", "certain"),
    ("The mayor rejected the idea that the town was bankrupt.", "It is not true that the town was bankrupt", "certain"),
    ("Moe dismissed claims that the ferry was unsafe.", "It is not true that the ferry was unsafe", "certain"),
    ("Ann Moe denied taking bribes.", "Ann Moe did not take bribes", "certain"),
    ("Ann Moe denied any wrongdoing.", "Ann Moe denied any wrongdoing", "certain"),
    ("Ann Moe refused to sign the treaty.", "Ann Moe refused to sign the treaty", "certain"),
    ("Ann Moe ruled out a coalition with the Greens.", "Ann Moe ruled out a coalition with the Greens", "certain"),
    ("Ann Moe decided not to run.", "Ann Moe decided not to run", "certain"),
    ("Ann Moe doubts that the mill will open again.", "It is doubtful that the mill will open again", "probable"),
    # what is not said leaves the matter open
    ("Ann Moe did not say that the bridge was safe.", "Ann Moe did not say that the bridge was safe", "unstated"),
    ("Ann Moe never denied that the port was closed.", "Ann Moe never denied that the port was closed", "unstated"),
    (
        "Ann Moe failed to mention that the bridge was closed.",
        "Ann Moe failed to mention that the bridge was closed",
        "unstated",
    ),
    ("No one said that the port was closed.", "No one said that the port was closed", "unstated"),
    ("Ann Moe not only said that the port is old.", "The port is old", "certain"),
    ("Ann Moe disagreed that the plan was fair.", "It is not true that the plan was fair", "certain"),
    (
        "Ann Moe denied the report that angered the mayor.",
        "Ann Moe denied the report that angered the mayor",
        "certain",
    ),
    ("Ann Moe doubts whether the mill will open.", "Ann Moe doubts whether the mill will open", "unstated"),
    # what somebody means to do is a sentence about him
    ("Ann Moe vowed to strike the deal.", "Ann Moe vowed to strike the deal", "certain"),
    ("Ann Moe hoped to strike the deal.", "Ann Moe hoped to strike the deal", "unstated"),
    ("Ann Moe praised the plan.", "Ann Moe praised the plan", "certain"),
)


def test_a_denial_is_not_told_as_what_it_denies() -> None:
    found = []
    for text, proposition, sure in DENIALS:
        rows = [(row["proposition"], row["certainty"]) for row in claims(text)]
        if rows != [(proposition, sure)]:
            found.append((text, rows))
    # The network may find other contents when it is trained again, never what was denied as if it had been said.
    assert len(found) <= 2, found
    for text, rows in found:
        assert not any(proposition.lower() in text.lower().partition("that ")[2] for proposition, _ in rows), (
            text,
            rows,
        )


def test_who_declines_to_speak_claims_nothing() -> None:
    assert propositions("Ann Moe declined to comment.") == []
    assert propositions("Ann Moe declined to say whether she would run.") == []


def test_attempts_are_deeds_and_no_claims() -> None:
    assert propositions("Ann Moe sought to strike the deal.") == []


def test_the_predicate_of_a_promise_is_no_part_of_it() -> None:
    assert propositions("The union's promise to end the strike surprised Berg.") == [
        "The union promised to end the strike"
    ]


def test_what_something_is_called_it_is_said_to_be() -> None:
    assert propositions("Harbour mayor Ann Moe met the press on Monday. She called it a mistake.") == [
        "It is a mistake"
    ]


def test_a_thing_demands_nothing() -> None:
    assert propositions("The mayor said it was ‘chaos’ and demanded a new vote.") == [
        "It was chaos", "The mayor demanded a new vote",
    ]  # fmt: skip
    assert propositions("Moe said that she was late and that she was sorry.") == ["Moe was late", "Moe was sorry"]


@pytest.mark.parametrize(("text", "expected"), [
    ("Moe said that the plan was ‘a disaster’.", ["The plan was a disaster"]),
    ("Moe said ‘chaos’ reigned in the port.", ["Chaos reigned in the port"]),
    ("Moe said that the ‘old’ port was the fishermen’s port.", ["The old port was the fishermen’s port"]),
    ("Moe said that the captains’ wives own the port.", ["The captains’ wives own the port"]),
])  # fmt: skip
def test_propositions_have_no_quotation_marks_and_keep_apostrophes(text: str, expected: list[str]) -> None:
    assert propositions(text) == expected


def test_spans_have_no_marks_no_cue_and_no_that_at_their_edges() -> None:
    text = "Moe said that “the port is old”. “We will close it,” she said, “and we will sell the ferry.”"
    rows = claims(text)
    whole = f"Harbour news\n\n{text}\n"
    assert len(rows) >= 2
    for row in rows:
        words = whole[row["start"] : row["end"]]
        assert words[0].isalnum()
        assert words[-1].isalnum()
        assert not words.lower().startswith(("that ", "and "))


def test_a_thing_is_no_claim_unless_somebody_takes_a_side_on_it() -> None:
    assert propositions("The mayor discussed the budget.") == []
    assert propositions("Critics condemned the plan.") == ["Critics condemned the plan"]


@pytest.mark.parametrize(("text", "expected"), [
    ("Ann Moe considers the port a threat to the town", "The port is a threat to the town"),
    ("Ann Moe described the plan as a disaster", "The plan is a disaster"),
    ("The minister was described as a careful man", None),
    ("Ann Moe questioned the cost of the bridge", None),
    ("The poll showed Moe leading by nine points", None),
])  # fmt: skip
def test_a_thing_that_is_named_or_shown_so_is_told_as_a_sentence(text: str, expected: str | None) -> None:
    assert propositions(f"{text}.") == [expected or text]


def test_i_becomes_the_speaker_where_that_is_plain() -> None:
    assert propositions("“I will leave the party,” said Ann Moe.") == ["Ann Moe will leave the party"]
    assert propositions("“I hurt myself,” said Ann Moe.") == ["I hurt myself"]


def by_name(text: str, column: str) -> list[Any]:
    coding = propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    return [names.get(row.get(column)) for row in coding.claims]


def test_who_is_called_on_and_what_is_judged() -> None:
    assert by_name("Ann Moe urged Denmark to sign the treaty.", "called_on_actor_id") == ["Denmark"]
    assert by_name("Ann Moe said that Norway should lower the fee.", "called_on_actor_id") == ["Norway"]
    assert by_name("Ann Moe said that Norway is unfair.", "target_id") == ["Norway"]
    assert propositions("Ann Moe urged Denmark to sign the treaty.") == ["Denmark should sign the treaty"]
    assert by_name("Ann Moe said that Norway’s new fee is unfair.", "target_id") == ["Norway"]
    assert by_name("Ann Moe said that she was ill.", "target_id") == ["Ann Moe"]


def test_the_author_s_own_judgements_are_marked_and_never_sure() -> None:
    rows = [row for row in claims("The harbour law is a disaster for the whole coast.") if row["voice"] == "author"]
    assert [(row["claim_type"], row["quote_id"], row["confidence"]) for row in rows] == [("value", None, "low")]
    rows = claims("The strike began in May, and it has led to long queues.")
    assert [(row["claim_type"], row["voice"]) for row in rows] == [("cause", "author")]
    assert claims("The harbour opened in 1950 after nine years of work.") == []


@pytest.mark.parametrize("text", ["", "“", "“Yes.”", "He said: “”", "said that that said", "“and and,” he said"])
def test_any_words_are_accepted(text: str) -> None:
    for row in claims(text):
        assert row["end"] > row["start"]


def test_every_list_of_words_is_read() -> None:
    package = files("newsvoices.extractor")
    code = "".join(path.read_text(encoding="utf-8") for path in Path(str(package)).rglob("*.py"))
    lists = package.joinpath("data", "claim_words.txt").read_text(encoding="utf-8")
    names = re.findall(r"^\[([a-z ]+)\]", lists, re.MULTILINE)
    assert len(names) == len(set(names)) > 60
    kinds = re.findall(r'"(\w+)"', code.partition("_KINDS = (")[2].partition(")")[0])
    assert [name for name in names if f'"{name}"' not in code and name.removesuffix(" cues") not in kinds] == []
