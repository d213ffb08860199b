"""Events that somebody denies, rejects or promises not to do, and those beside them; all text is made up."""

import pytest

from newsvoices.extractor import propose

FILLER = "Rain fell on the coast for most of the week, and a cold wind blew from the sea over the empty beaches."


def _events(sentence):
    text = f"{FILLER}\n\n{sentence}\n\n{FILLER}\n"
    coding = propose(text, article_id="x", reference_date="2024-03-14")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (
            text[slice(*row["_trigger"])],
            row["status"],
            next(names[p["actor_id"]] for p in row["participants"] if p["role"] == "actor"),
            names.get(row.get("according_to_actor_id")),
        )
        for row in coding.events
    ]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The ministry denied the charge, adding that Peru had released the sailors.",
            ("released", "actual", "Peru", "ministry"),
        ),
        (
            "Israel denied it, saying that its army had withdrawn from the camp.",
            ("withdrawn", "actual", "Israel’s army", "Israel"),
        ),
        (
            "The mayor refused to resign, saying that she had dismissed two officials.",
            ("dismissed", "actual", "mayor", "mayor"),
        ),
    ],
)
def test_what_is_added_to_a_denial_is_not_denied(sentence, told):
    assert _events(sentence)[1:] == [told]


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        (
            "Israel denied it, saying that its army had left the camp and accused Hezbollah of killing the farmers.",
            ("accused", "actual", "Israel", None),
        ),
        (
            "Turkey denied that its jets had flown over the lake, saying that they had no fuel, and accused Syria of "
            "lying.",
            ("accused", "actual", "Turkey", None),
        ),
        (
            "Spokesman Juan Rios denied having met the banker, and attacked the newspaper.",
            ("attacked", "actual", "Juan Rios", None),
        ),
    ],
)
def test_the_next_deed_of_whoever_denies_is_not_denied(sentence, deed):
    assert _events(sentence)[-1] == deed


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The prosecutor rejected the union's claim that the police had attacked the strikers.",
            ("attacked", "denied", "police", "prosecutor"),
        ),
        (
            "President Omar Diallo dismissed the opposition's allegation that the army had killed six protesters.",
            ("killed", "denied", "army", "Omar Diallo"),
        ),
        (
            "Norway denied Russia's suggestion that it had expelled the two diplomats.",
            ("expelled", "denied", "Norway", "Norway"),
        ),
        (
            "Norway did not reject Russia's claim that Denmark had expelled the two diplomats.",
            ("expelled", "actual", "Denmark", "Norway"),
        ),
        (
            "Norway denied that it had not released the two sailors.",
            ("released", "actual", "Norway", "Norway"),
        ),
    ],
)
def test_a_clause_that_spells_out_a_rejected_claim_is_denied(sentence, told):
    assert _events(sentence)[-1] == told


@pytest.mark.parametrize(
    ("sentence", "promise"),
    [
        ("Governor Linda Cho promised never to sign the bill.", ("promised", "actual", "Linda Cho", None)),
        ("Governor Linda Cho vowed that she would not resign before 2026.", ("vowed", "actual", "Linda Cho", None)),
        ("Poland pledged not to expel the diplomats.", ("pledged", "actual", "Poland", None)),
    ],
)
def test_what_somebody_promises_not_to_do_is_no_event_to_come(sentence, promise):
    assert _events(sentence) == [promise]


def test_a_refusal_that_is_contradicted_is_not_the_contradiction():
    told = _events("Governor Linda Cho rejected the plan, contradicting reports that she had refused to sign the bill.")
    assert [row[:2] for row in told][-1] == ("refused", "actual")


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("There is no evidence that Peru bombed the port, the inspectors said.", ("bombed", "hypothetical", "Peru")),
        ("The office found no sign that David Lund killed the judge.", ("killed", "hypothetical", "David Lund")),
        ("The report contradicted the claim that police shot the driver.", ("shot", "hypothetical", "police")),
        ("The mayor said it was untrue that soldiers had arrested nine students.", ("arrested", "denied", "soldiers")),
        ("The report that soldiers arrested nine students is a lie.", ("arrested", "denied", "soldiers")),
        ("David Lund was cleared of killing Linda Cho.", ("killing", "denied", "David Lund")),
    ],
)
def test_what_is_called_false_or_has_no_evidence_did_not_happen(sentence, event):
    assert event in [row[:3] for row in _events(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "It is not false that soldiers had arrested nine students.",
        "The inspectors found evidence that soldiers had arrested nine students.",
    ],
)
def test_what_is_not_called_false_or_has_evidence_happened(sentence):
    assert [row[1] for row in _events(sentence) if row[0] == "arrested"] == ["actual"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Neither Ann Moe nor Ola Lund has apologised for the remarks.", "denied"),
        ("Both Ann Moe and Ola Lund have apologised for the remarks.", "actual"),
    ],
)
def test_what_neither_of_two_did_is_denied_of_both(sentence, status):
    coding = propose(sentence, article_id="x", reference_date="2024-03-14")
    assert [(row["label"], row["status"]) for row in coding.events] == [
        ("Ann Moe and Ola Lund apologise for the remarks", status)
    ]


def test_what_neither_of_two_has_said_is_no_claim_that_they_make():
    sentence = "Neither Ann Moe nor Ola Lund has admitted that the bank lost money."
    coding = propose(sentence, article_id="x", reference_date="2024-03-14")
    assert [(row["claimant_actor_id"], row["proposition"], row["certainty"]) for row in coding.claims] == [
        (who, "Neither Ann Moe nor Ola Lund has admitted that the bank lost money", "unstated")
        for who in ("ann-moe", "ola-lund")
    ]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Ann Moe rejected a plan to dismiss Ola Lund.", "denied"),
        ("Norway rejected a proposal to withdraw troops from Mali.", "denied"),
        ("Ann Moe did not reject a plan to dismiss Ola Lund.", "scheduled"),
        ("Ann Moe announced a plan to dismiss Ola Lund.", "scheduled"),
    ],
)
def test_what_a_plan_is_for_is_denied_by_whoever_turns_it_down(sentence, status):
    who = sentence[: sentence.index(" ")].replace("Ann", "Ann Moe")
    assert [row[1:] for row in _events(sentence)][1:] == [(status, who, who)]


def test_what_somebody_plans_stays_due_where_critics_turn_it_down():
    told = _events("Critics rejected Norway’s plan to withdraw troops from Mali.")
    assert [row[1:3] for row in told if row[0] == "withdraw"] == [("scheduled", "Norway")]
