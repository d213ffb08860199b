"""Who leaves what, who is let go or taken on, what is ordered, and settings that are no deeds. All text is made up."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.lexis.wordlists import read_rows


def _events(sentence: str) -> list[tuple[str, str, str]]:
    coding = propose(f"Harbour news\n\n{sentence}\n", article_id="x", reference_date="2025-03-12")
    return [(row["plover_type"], row["status"], row["label"]) for row in coding.events]


def test_each_class_of_words_has_one_line() -> None:
    names = [row["class"] for row in read_rows("trigger_classes.csv")]
    assert len(names) == len(set(names))  # the second of two would hide the first


@pytest.mark.parametrize("sentence", [
    "The Lakeland Party left the coalition.",
    "Ana Paz left the party in 2019.",
    "The minister quit his job in May.",
])  # fmt: skip
def test_who_leaves_a_party_a_post_or_a_coalition_resigns(sentence: str) -> None:
    assert [kind for kind, _, _ in _events(sentence)] == ["RETREAT"]


@pytest.mark.parametrize("sentence", [
    "The guests left the party at midnight.",
    "Greta Lind left the office at noon.",
    "The minister left the job to his deputy.",
    "The mayor left the job undone.",
    "The senator left her position unclear.",
    "The president left his position on the bill open.",
])  # fmt: skip
def test_who_goes_home_or_leaves_a_thing_to_another_does_not_resign(sentence: str) -> None:
    assert _events(sentence) == []


@pytest.mark.parametrize(("sentence", "label"), [
    ("Per Moe was fired on Friday.", "Moe: was fired on Friday"),
    ("Greta Lind was hired last week to lead the campaign.", "Greta Lind: was hired last week to lead the campaign"),
    ("Osman Kelu was ousted in 2013.", "Kelu: was ousted in 2013"),
])  # fmt: skip
def test_who_is_let_go_or_taken_on_is_told_where_nobody_says_by_whom(sentence: str, label: str) -> None:
    assert [(kind, said.split(": ")[1]) for kind, _, said in _events(sentence)] == [("NONE", label.split(": ")[1])]


@pytest.mark.parametrize("sentence", [
    "Greta Lind, the fired harbour master, wrote a book about the mayor.",
    "Hired guns are a problem, Greta Lind said.",
    "Shots were fired on Friday, Greta Lind said.",
    "Greta Lind was dismissed as a clown.",
    "The minister was fired upon.",
])  # fmt: skip
def test_a_description_of_somebody_as_fired_is_no_dismissal(sentence: str) -> None:
    assert _events(sentence) == []


def test_rivals_face_each_other_in_a_contest_and_nobody_faces_a_charge_in_one() -> None:
    rivals = "Mayor Lucia Parra will face Senator Diego Ruiz in a runoff on 6 April."
    assert [(kind, status) for kind, status, _ in _events(rivals)] == [("NONE", "scheduled")]
    assert _events("The mayor faced questions in the debate.") == []


def test_fighters_release_whom_they_held_and_others_publish() -> None:
    assert [kind for kind, _, _ in _events("Rebels released three priests on Monday.")] == ["RETREAT"]
    assert "RETREAT" not in [kind for kind, _, _ in _events("Police released a photo of the man.")]


@pytest.mark.parametrize(("sentence", "label"), [
    ("The labour court ordered the company to reinstate them.", "labour court orders the company to reinstate them"),
    ("The governor ordered schools to close.", "governor orders schools to close"),
])  # fmt: skip
def test_what_is_ordered_is_told_by_the_order_alone(sentence: str, label: str) -> None:
    assert [said for _, _, said in _events(sentence)] == [label]


def test_what_is_urged_or_done_is_told_beside_it() -> None:
    told = _events("The court ordered the firm to rehire Per Moe, and the firm rehired him on Friday.")
    assert [status for _, status, _ in told] == ["actual", "actual"]
    assert len(_events("The union demanded the right to strike.")) == 1


@pytest.mark.parametrize(("sentence", "label"), [
    ("The rebels accused the army of shelling a town on Sunday.", "rebels accuse the army of shelling a town"),
    ("The union thanked the mayor for coming.", "union thanks the mayor for coming"),
    ("The mayor praised the firm for opening a plant, and left.", "mayor praises the firm for opening a plant"),
    ("The mayor attacked Per Moe after losing the vote.", "mayor attacks Per Moe"),
    ("Greta Lind called the plan “a farce.”", "Greta Lind calls the plan “a farce.”"),
    ("Lakeland Steel called the bid “an insult,” and left.", "Lakeland Steel calls the bid “an insult,”"),
])  # fmt: skip
def test_a_label_says_what_somebody_is_accused_of_or_thanked_for(sentence: str, label: str) -> None:
    assert [said for _, _, said in _events(sentence)] == [label]


def test_from_where_somebody_speaks_is_no_deed_but_when_it_is_due() -> None:
    assert [kind for kind, _, _ in _events("Greta Lind took the stage on Friday and attacked the mayor.")] == ["ACCUSE"]
    assert [status for _, status, _ in _events("Greta Lind will take the stage on Friday.")] == ["scheduled"]
    assert [kind for kind, _, _ in _events("The senator took her seat in parliament on Monday.")] == ["NONE"]


@pytest.mark.parametrize(("sentence", "kinds"), [
    ("Norway shared intelligence with Denmark on Monday.", ["COOPERATE"]),
    ("The minister shared a joke with reporters.", []),
    ("Norway voiced alarm over the raid.", ["ACCUSE"]),
    ("The minister expressed concern about the bridge.", []),
    ("Lakeland Steel met its target in May.", []),
    ("The ministers met the king in Oslo.", ["CONSULT"]),
    ("The minister met opposition in parliament.", []),
    ("The minister met the opposition in Oslo.", ["CONSULT"]),
])  # fmt: skip
def test_what_is_shared_is_knowledge_and_what_is_met_is_no_goal(sentence: str, kinds: list[str]) -> None:
    assert [kind for kind, _, _ in _events(sentence)] == kinds


def test_a_deed_that_goes_on_another_is_nobodys_words() -> None:
    text = "Harbour news\n\nNorway recalled its ambassador and cut ties with Estonia.\n"
    coding = propose(text, article_id="x", reference_date="2025-03-12")
    assert [row.get("according_to_actor_id") for row in coding.events] == [None] * len(coding.events)
    told = "Harbour news\n\nGreta Lind recalled that Norway cut ties with Estonia.\n"
    events = propose(told, article_id="x", reference_date="2025-03-12").events
    assert all(row.get("according_to_actor_id") for row in events)


def test_a_call_is_not_made_on_the_day_that_it_is_for() -> None:
    text = "Harbour news\n\nGreta Lind called for a strike on 18 March.\n"
    coding = propose(text, article_id="x", reference_date="2025-03-12")
    assert [row["edtf"] for row in coding.times] == ["2025-03-18"]
    assert [(row["status"], row.get("date_as_printed")) for row in coding.events] == [("actual", None)]
