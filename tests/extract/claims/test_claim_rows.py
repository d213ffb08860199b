"""What a claim's row says, in sentences written for these tests: whole sentences, the right type, and nobody's aside."""

from typing import Any

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.attributions.asides import end_before_aside, is_aside, leads_to_aside
from newsvoices.extractor.tagger import Tagged, tag_article
from newsvoices.records import Coding


def read(text: str) -> Coding:
    return propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date=None)


def propositions(text: str) -> list[str]:
    return [row["proposition"] for row in read(text).claims]


def typed(text: str) -> list[tuple[str, str]]:
    return [(row["proposition"], row["claim_type"]) for row in read(text).claims]


def actor(coding: Coding, row: dict[str, Any], column: str) -> str | None:
    return {one["key"]: one["name"] for one in coding.actors}.get(row.get(column) or "")


@pytest.mark.parametrize(("text", "end"), [
    ("The port would close, a step that angered growers", "The port would close"),
    ("The deal was a lie, a widely shared view he rejects", "The deal was a lie"),
    ("The dam had burst, a claim disputed by Benda", "The dam had burst"),
    ("The bank, a company that owns the port, had lied", "The bank, a company that owns the port, had lied"),
    ("A step that hurts", "A step that hurts"),
])  # fmt: skip
def test_an_aside_begins_at_the_comma_before_a_noun_for_what_was_said(text: str, end: str) -> None:
    assert text[: end_before_aside(text, 0, len(text))] == end


def test_an_aside_may_stand_alone_or_lead_to_who_says_something() -> None:
    text = "The port would close, a step that growers said could ruin them"
    assert is_aside(text, text.index("a step"), len(text))
    assert not is_aside(text, 0, len(text))
    assert leads_to_aside(text, text.index(","), text.index("growers"))
    assert not leads_to_aside(text, 0, text.index("growers"))


def test_the_writer_s_remark_is_no_part_of_what_was_said() -> None:
    coding = read("Officials said the airport would close at noon, a step that angered airlines.")
    assert [row["proposition"] for row in coding.claims] == ["The airport would close at noon"]
    (quote,) = coding.quotes
    assert quote["end"] - quote["start"] == len("the airport would close at noon")


def test_a_remark_in_marks_stays_with_its_speaker() -> None:
    assert propositions("He said the deal was “fair, a step that helps everybody”.") == [
        "The deal was fair, a step that helps everybody"
    ]


@pytest.mark.parametrize(("text", "expected"), [
    ("Ann Moe called it the most useful thing two small states can do",
     "It is the most useful thing two small states can do"),
    ("The union called the plan to hire temporary workers an insult to every family",
     "The plan to hire temporary workers is an insult to every family"),
    ("Tom Berg describes her as the most stubborn writer he has represented",
     "She is the most stubborn writer he has represented"),
    ("The mayor praised the volunteers who rebuilt the bridge", "The mayor praised the volunteers who rebuilt the bridge"),
    ("Critics have condemned plans to close three hospitals as dangerous",
     "Plans to close three hospitals are dangerous"),
])  # fmt: skip
def test_a_thing_and_what_it_is_called_make_a_sentence(text: str, expected: str) -> None:
    assert typed(f"{text}.") == [(expected, "value")]


@pytest.mark.parametrize(("text", "expected"), [
    ("He demanded that the state government provide security at all temples.",
     "The state government should provide security at all temples"),
    ("The memo recommended that parents be informed by the summer.", "Parents should be informed by the summer"),
    ("The United States demanded that both sides respect the truce.", "Both sides should respect the truce"),
    ("The chairman suggested that the Security Council impose sanctions on whoever leaves first.",
     "The Security Council should impose sanctions on whoever leaves first"),
    ("She insisted that he be heard.", "He should be heard"),
    ("The union called for the plans to be scrapped.", "The plans should be scrapped"),
    ("The minister urged both sides to return to the table.", "Both sides should return to the table"),
    ("The judge ordered the airline to disclose its records.", "The airline should disclose its records"),
    ("The mayor told them to leave.", "They should leave"),
])  # fmt: skip
def test_a_demand_says_who_should_do_it(text: str, expected: str) -> None:
    assert typed(text) == [(expected, "policy")]


def test_a_suggestion_of_fact_is_no_demand() -> None:
    assert typed("The chairman suggested that the members know the truth.") == [("The members know the truth", "fact")]
    assert typed("She insisted that the port was old.") == [("The port was old", "fact")]


def test_to_is_no_demand_where_no_verb_follows() -> None:
    assert propositions("“That goes back to the first year of this harbour,” Moe said.") == [
        "That goes back to the first year of this harbour"
    ]


@pytest.mark.parametrize("text", [
    "Ann Moe rejected the accusation.", "Per Berg denied the allegations.", "He repeated his earlier remarks.",
    "She ruled out a sale, which analysts have long urged her to do.",
])  # fmt: skip
def test_that_somebody_spoke_is_no_claim(text: str) -> None:
    said = ("accusation", "allegations", "remarks", "which")
    assert not any(word in row.lower() for row in propositions(text) for word in said)


def test_what_a_rejected_accusation_says_is_denied() -> None:
    assert propositions("The firm rebutted Moe’s accusation that the port was old.") == [
        "It is not true that the port was old"
    ]


def test_a_passive_without_speaker_is_told_whole() -> None:
    assert propositions("The port is said to be undergoing a long decline.") == [
        "The port is said to be undergoing a long decline"
    ]
    assert propositions("The former director of the ferries was told to “keep quiet” about the brakes.") == [
        "The former director of the ferries should keep quiet about the brakes"
    ]


def test_a_call_names_its_caller_by_a_verb_that_agrees() -> None:
    assert propositions("The Rail Union met on Monday. They oppose the plan.") == ["Rail Union opposes the plan"]
    assert propositions("The unions met on Monday. They oppose the plan.") == ["The unions oppose the plan"]
    assert propositions('Ann Moe called her "third-rate".') == ["She is third-rate"]


def test_a_question_within_a_sentence_asks_nothing() -> None:
    assert propositions("Whether the money will be recovered remains unclear, he added.") == [
        "Whether the money will be recovered remains unclear"
    ]


@pytest.mark.parametrize(("text", "expected"), [
    ("Moe said that firms should process ore here and that exporting it was wrong.",
     ["Firms should process ore here", "Exporting it was wrong"]),
    ("Wu said that stocks were still large and that orders from carmakers had peaked.",
     ["Stocks were still large", "Orders from carmakers had peaked"]),
    ("“We love him, we miss him,” said Ann Moe.", ["We love him", "We miss him"]),
    ("Moe said that such methods are cruel and compromise the values of the town.",
     ["Such methods are cruel", "Such methods compromise the values of the town"]),
])  # fmt: skip
def test_clauses_side_by_side_are_cut(text: str, expected: list[str]) -> None:
    assert propositions(text) == expected


@pytest.mark.parametrize(("text", "kind"), [
    ("“A yes vote means higher taxes,” Moe said.", "cause"),
    ("“The fee has left the town without a doctor,” Moe said.", "cause"),
    ("“The mill closed in May, leaving the town without work,” Moe said.", "cause"),
    ("Ann Moe attributed the loss to the rain.", "cause"),
    ("“How sad that the mill burnt,” Moe said.", "value"),
    ("“The problem is the roof,” Moe said.", "value"),
    ("“The council made a mistake,” Moe said.", "value"),
    ("“We commend the crew,” Moe said.", "value"),
    ("“We can’t go on patching up old buildings,” Moe said.", "policy"),
    ("“The law requires that boats carry lamps,” Moe said.", "policy"),
    ("“There is a clear need for a bridge,” Moe said.", "policy"),
    ("“Patients would have to travel far,” Moe said.", "forecast"),
    ("A diplomat said it was conceivable that the fighting would resume.", "forecast"),
    ("“My mother wouldn’t have survived the journey,” Moe said.", "fact"),
    ("“He could barely walk,” Moe said.", "fact"),
    ("“The boys stopped running,” Moe said.", "fact"),
    ("“The train has left the station,” Moe said.", "fact"),
    ("“It was a terrorist attack,” Moe said.", "fact"),
    ("“He is a chaos candidate,” Moe said.", "value"),
    ("“Be careful,” Moe said.", "policy"),
    ("“You had better go home,” Moe said.", "policy"),
    ("Ann Moe said sanctions had made shipping through the port slower and costlier.", "cause"),
    ("Ann Moe wants to leave the party.", "forecast"),
    ("Ann Moe wants the fee suspended.", "policy"),
    ("“The growers contributed nine crowns,” Moe said.", "fact"),
    ("“The rain contributed to the loss,” Moe said.", "cause"),
    ("The firm said it would lay off 3,000 people.", "forecast"),
])  # fmt: skip
def test_types_follow_the_codebook(text: str, kind: str) -> None:
    assert [row["claim_type"] for row in read(text).claims if row["voice"] != "author"] == [kind]


def test_speech_without_a_cue_makes_claims_of_its_speaker() -> None:
    coding = read("The mayor spoke on Monday. His tired “old plan for the harbour” failed, Ann Moe said.")
    for row in coding.claims:
        quote = next(q for q in coding.quotes if q["key"] == row["quote_id"])
        assert row["claimant_actor_id"] == quote["speaker_actor_id"]


@pytest.mark.parametrize(("text", "addressee"), [
    ("Ann Moe told Reuters that the port was old.", "Reuters"),
    ("In an interview with Reuters on Monday, Ann Moe said that the port was old.", "Reuters"),
    ("The port was old, Ann Moe wrote to Governor Per Berg.", "Per Berg"),
    ("Ann Moe said that the port was old.", None),
])  # fmt: skip
def test_whom_it_is_said_to(text: str, addressee: str | None) -> None:
    coding = read(text)
    assert [actor(coding, row, "addressee_actor_id") for row in coding.quotes] == [addressee]


def test_nobody_is_addressed_by_himself() -> None:
    coding = read("In a letter to the governor, the governor said the port was old.")
    assert all(
        row["speaker_actor_id"] is None or row["speaker_actor_id"] != row["addressee_actor_id"] for row in coding.quotes
    )


def test_who_is_asked_does_not_ask() -> None:
    coding = read("Asked whether she would resign, Ann Moe said she would not.")
    assert [actor(coding, row, "speaker_actor_id") for row in coding.quotes] == [None, "Ann Moe"]


def test_what_is_judged_is_the_thing_s_owner_and_no_bystander() -> None:
    coding = read("The union called the plan to hire temporary workers an insult. Ann Moe called Norway’s plan a sham.")
    found = {row["proposition"]: actor(coding, row, "target_id") for row in coding.claims}
    assert found == {
        "The plan to hire temporary workers is an insult": None,
        "Norway’s plan is a sham": "Norway",
    }


def test_what_a_speaker_does_next_is_no_part_of_what_he_says() -> None:
    coding = read(
        "The spokesman said the bank was “following the matter” but stopped short of naming the thief or the clerk."
    )
    assert [row["proposition"] for row in coding.claims] == ["The bank was following the matter"]
    (quote,) = coding.quotes
    assert quote["end"] - quote["start"] == len("the bank was “following the matter”")


def test_a_plan_that_is_defended_is_judged_and_not_foretold() -> None:
    assert typed("Kwesi Boadu defended the decision to lower the price.") == [
        ("Kwesi Boadu defended the decision to lower the price", "value")
    ]


def test_only_what_ends_with_its_mark_is_asked_in_speech() -> None:
    rows = read("“They promised us a bridge. Where is the money?” Ann Moe asked.").claims
    assert [(row["proposition"], row["certainty"]) for row in rows] == [
        ("They promised us a bridge", "certain"),
        ("Where is the money", "unstated"),
    ]


def test_it_is_nobody_where_it_stands_for_a_clause() -> None:
    coding = read("Norway is rich. Per Berg said that it was too early to talk about cuts.")
    assert [actor(coding, row, "target_id") for row in coding.claims] == [None]


def test_who_are_stopped_are_no_cause() -> None:
    assert typed("Ann Moe said that the men were stopped in a van on Harbour Street.") == [
        ("The men were stopped in a van on Harbour Street", "fact")
    ]


@pytest.mark.parametrize(("text", "sure"), [
    ("She explained how she lost the vote.", "certain"),
    ("“I can’t tell Per Berg how to behave,” Moe said.", "certain"),
    ("“The odds of drowning are low,” Moe said.", "certain"),
    ("The minister expected the changes to be fair, Moe said.", "certain"),
    ("Moe said he feared that some buildings might collapse.", "possible"),
    ("Moe asked how she lost the vote.", "unstated"),
    ("“We wish him well,” Moe said.", "certain"),
    ("“We wish that he were here,” Moe said.", "unstated"),
])  # fmt: skip
def test_certainty_is_that_of_the_claimant(text: str, sure: str) -> None:
    assert [row["certainty"] for row in read(text).claims] == [sure]


def test_a_list_of_clauses_is_cut_at_each() -> None:
    assert propositions("He said Moe would leave the pact, his view is wrong and he is a bully.") == [
        "Moe would leave the pact", "Moe’s view is wrong", "Moe is a bully",
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), [
    ("The greatest weakness of the plan is its price.", "value"),
    ("The toll could drain the whole town within years.", "cause"),
    ("The levy has done real harm to the whole town, because it drives bakers away.", "cause"),
])  # fmt: skip
def test_the_author_judges_and_explains_in_more_ways(text: str, kind: str) -> None:
    assert [(row["claim_type"], row["voice"]) for row in read(text).claims] == [(kind, "author")]


@pytest.mark.parametrize(("text", "kind"), [
    ("“The matter is very serious,” Moe said.", "value"),
    ("Moe said the vote was rushed.", "value"),
    ("“There are good reasons to wait,” Moe said.", "value"),
    ("“There are long queues at the bridge,” Moe said.", "fact"),
    ("“There are no excuses for the delay,” Moe said.", "value"),
    ("“It bothers me that the bridge is closed,” Moe said.", "value"),
    ("Moe said the mayor failed to call her.", "fact"),
    ("Moe said the mayor failed the town.", "value"),
    ("“The threat is the toll,” Moe said.", "value"),
    ("Moe bemoaned the council's failure to close what she sees as a dangerous bridge.", "value"),
    ("“We are confident that the bridge will hold,” Moe said.", "forecast"),
    ("“I am not sure that the bridge will hold,” Moe said.", "fact"),
    ("Moe said pupils should be able to cross the bridge at night.", "policy"),
    ("“We should be able to win the vote,” Moe said.", "fact"),
    ("“I will have to sell the boat,” Moe said.", "forecast"),
    ("“We have to close the bridge,” Moe said.", "policy"),
    ("Moe said the town needs a new bridge.", "policy"),
    ("Moe said the town does not need a bridge.", "fact"),
    ("“We were warned that the bridge would fall,” Moe said.", "fact"),
    ("“If you fear storms, do something else,” Moe said.", "policy"),
    ("“If it rains, ships wait in the harbour,” Moe said.", "forecast"),
    ("Moe said it is necessary to “close the bridge.”", "policy"),
    ("“Put the money in a bank,” Moe said.", "policy"),
    ("“Why not close the bridge?” Moe asked.", "policy"),
    ("Moe said the sailors were rattled by the storm.", "cause"),
    ("Moe said they were not hiding from the mayor, who has been hurt by the fallout from the toll.", "fact"),
    ("Moe said that the toll was lifted because the boats left.", "cause"),
    ("Moe blamed the delay on the rain.", "cause"),
    ("Moe blamed the mayor for the delay.", "value"),
    ("Moe credited the victory to the rain.", "cause"),
    ("Moe said the toll continues to hurt the town.", "cause"),
    ("Moe said nobody was hurt.", "fact"),
    ("Moe said the town was hurt by the toll.", "cause"),
    ("Moe said the strike had its roots in the toll.", "cause"),
    ("Tollex said it hoped to open the bridge in May.", "forecast"),
])  # fmt: skip
def test_the_type_is_read_from_what_the_clause_does(text: str, kind: str) -> None:
    assert [row["claim_type"] for row in read(text).claims if row["voice"] != "author"] == [kind]


@pytest.mark.parametrize(("text", "kind", "sure"), [
    ("Tollex said it hoped the bridge would open in May.", "forecast", "unstated"),
    ("Tollex said it hoped to open the bridge in May.", "forecast", "unstated"),
    ("“Visitors may not enter the harbour,” Moe said.", "policy", "certain"),
    ("“Voters may not like the toll,” Moe said.", "fact", "possible"),
    ("“Visitors may enter the harbour,” Moe said.", "forecast", "possible"),
])  # fmt: skip
def test_hopes_and_bans_are_read_whoever_has_them(text: str, kind: str, sure: str) -> None:
    assert [(row["claim_type"], row["certainty"]) for row in read(text).claims] == [(kind, sure)]


def test_a_content_ends_with_a_sentence_that_a_short_form_closes() -> None:
    assert propositions("Moe said that the bridge belongs to Ferro Corp. Nobody in the town was asked.") == [
        "The bridge belongs to Ferro Corp"
    ]


def test_no_claim_is_of_level_high() -> None:
    rows = read("“The toll is unfair,” Ann Moe said. She urged Denmark to sign the treaty.").claims
    assert {row["confidence"] for row in rows} <= {"medium", "low"}
    assert len(rows) == 2


def _given_away(before: str, stretch: str, aside: str) -> Coding:
    """Between “…” and "she said" the network takes a name for her words, too, though its bearer says the rest."""
    text = f"Ann Moe and Peter Lund met on Monday. Moe was late.\n\n{before}{stretch} {aside} she said.\n"
    at, she = text.index(stretch), text.index("she said")
    spans = [(at, at + len(stretch)), (at + len(stretch) + 1, at + len(stretch) + 1 + len(aside))]
    contents = [(text.index(before), text.index(before) + len(before.rstrip())), *spans] if before else spans
    found = Attribution((she, she + 3), (she + 4, she + 8), contents, "speech", "say", 1, 0.9)
    return propose(
        text,
        article_id="x",
        reference_date=None,
        tagger=lambda text, layout: Tagged(tag_article(text, layout).analysis, [found]),
    )


def test_a_claim_ends_where_words_begin_that_are_given_to_another_speaker() -> None:
    coding = _given_away("", "“And I think that boats may sail in the winter,”", "Lund of the harbour")
    assert [actor(coding, row, "speaker_actor_id") for row in coding.quotes] == ["Peter Lund", "Ann Moe"]
    (claim,) = coding.claims
    assert claim["quote_id"] == coding.quotes[0]["key"]
    assert claim["end"] == coding.quotes[0]["end"] - len(",”")


def test_who_is_told_to_say_a_segment_makes_its_claims() -> None:
    coding = _given_away("The pier was closed. ", "“The boats will never sail in the winter,”", "Lund")
    quotes = {row["key"]: row for row in coding.quotes}
    assert {actor(coding, row, "speaker_actor_id") for row in coding.quotes} == {"Ann Moe", "Peter Lund"}
    assert len(coding.claims) == 2
    for claim in coding.claims:
        assert claim["claimant_actor_id"] == quotes[claim["quote_id"]]["speaker_actor_id"]
