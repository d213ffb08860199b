"""Who does what an event's word says where its subject names no actor, and nouns and promises; all text is made up."""

import pytest
from tests.extract.reading import FILLER, PUBLISHED, events_by_word

from newsvoices.extractor import propose
from newsvoices.extractor.events.parties import Parties

DOERS = [
    # sentence, trigger, type, actors, recipients
    ("Senator Paul Reyes is a liar and a bully who has pledged to ban refugees.", "pledged", "AGREE", ["Paul Reyes"], []),
    ("Note: Senator Paul Reyes often fibs and is a sly cheat, rampant racist, bigot and boaster who pledged to leave.",
     "pledged", "AGREE", ["Paul Reyes"], []),
    ("Senator Paul Reyes spoke, and is a friend of the bully, boaster and bigot who pledged to leave.", "pledged",
     "AGREE", ["bully"], []),
    ("The delay prompted Governor Linda Cho to sue Norway.", "sue", "ACCUSE", ["Linda Cho"], ["Norway"]),
    ("The delay led Governor Linda Cho to sue Norway.", "sue", "ACCUSE", ["Linda Cho"], ["Norway"]),
    ("Senator Paul Reyes promised Governor Linda Cho to sue Norway.", "sue", "ACCUSE", ["Paul Reyes"], ["Norway"]),
    ("Senator Paul Reyes began the week to sue Norway.", "sue", "ACCUSE", ["Paul Reyes"], ["Norway"]),
    ("Senator Paul Reyes has been a powerful critic, attacking Governor Linda Cho on Monday.", "attacking", "ACCUSE",
     ["Paul Reyes"], ["Linda Cho"]),
    ("Two Norwegian unions called for a strike.", "called", "REQUEST", ["Norwegian unions"], []),
    ("Governor Linda Cho is the first governor to step in, banning the march.", "banning", "COERCE", ["Linda Cho"], []),
    ("The ministry's decision banning the march angered the town on Monday.", "banning", "COERCE", ["ministry"], []),
    ("The mayor thanked Norway and Denmark for sheltering the refugees.", "sheltering", "AID", ["Norway", "Denmark"],
     ["refugees"]),
    ("None of the senators endorsed Governor Linda Cho.", "endorsed", "SUPPORT", ["senators"], ["Linda Cho"]),
    ("The rebels launched a series of attacks on Turkey.", "attacks", "ASSAULT", ["rebels"], ["Turkey"]),
    ("The remarks drew criticism from Norway and Denmark.", "criticism", "ACCUSE", ["Norway", "Denmark"], []),
    ("In remarks following a meeting with the prime minister of Norway, Senator Paul Reyes praised the plan.", "meeting",
     "CONSULT", ["prime minister", "Paul Reyes"], []),
    ("Senator Paul Reyes embraced the plan on Monday.", "embraced", "SUPPORT", ["Paul Reyes"], []),
    ("Senator Paul Reyes pushed back on the charges.", "pushed", "REJECT", ["Paul Reyes"], []),
    ("Senator Paul Reyes called out Governor Linda Cho for the delay.", "called", "ACCUSE", ["Paul Reyes"], ["Linda Cho"]),
    ("The clinic was shelled by rebels on Monday, killing two nurses.", "shelled", "ASSAULT", ["rebels"],
     ["clinic", "nurses"]),
    ("The clinic was bombed by rebels on Monday, wounding Governor Linda Cho.", "bombed", "ASSAULT", ["rebels"],
     ["clinic", "Linda Cho"]),
    ("The gunman was chased by police, injuring two officers on Monday.", "injuring", "ASSAULT", ["gunman"],
     ["officers"]),
    ("Norway refunded $ 40,000 to the donors.", "refunded", "RETREAT", ["Norway"], ["donors"]),
    ("The Canadian government tore up the treaty.", "tore", "REJECT", ["Canadian government"], []),
    ("Governor Linda Cho rejected attacks from Senator Paul Reyes and Mayor Ann Moe that she was late.", "rejected",
     "REJECT", ["Linda Cho"], ["Paul Reyes", "Ann Moe"]),
    ("Governor Linda Cho rejected the plan from the start.", "rejected", "REJECT", ["Linda Cho"], []),
    ("The mayor filed a complaint for breach of contract against Norway on Monday.", "filed", "ACCUSE", ["mayor"], ["Norway"]),
    ("The mayor filed a complaint for her work against Norway on Monday.", "filed", "ACCUSE", ["mayor"], []),
    ("Norway refused to work with Denmark on Monday.", "refused", "REJECT", ["Norway"], ["Denmark"]),
    ("Norway refused to sue Denmark with Sweden.", "refused", "REJECT", ["Norway"], ["Denmark"]),
    ("Governor Linda Cho distanced herself from Senator Paul Reyes.", "distanced", "REJECT", ["Linda Cho"],
     ["Paul Reyes"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "trigger", "kind", "actors", "recipients"), DOERS, ids=[row[0] for row in DOERS])
def test_who_acts_where_the_subject_names_nobody(sentence, trigger, kind, actors, recipients):
    parties, places = events_by_word(sentence)
    found = places[trigger].found
    assert found.frame.plover_type == kind
    assert [parties.name(actor) for actor, _ in found.actors] == actors
    assert [parties.name(actor) for actor, _ in found.recipients] == recipients


def test_what_is_promised_is_due_and_marked_as_promised():
    _, places = events_by_word("Norway vowed to sue Denmark.")
    assert {word: (event.status, event.found.standing.reason) for word, event in places.items()} == {
        "vowed": ("actual", None),
        "sue": ("scheduled", "promised"),
    }
    assert "standing: promised" in places["sue"].signs


def test_what_is_refused_or_asked_for_is_no_event_of_its_own():
    _, places = events_by_word("Norway refused to sue Denmark.")
    assert set(places) == {"refused"}


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [("Senator Paul Reyes made a vow on Monday.", "vow"), ("Norway repeated its request on Monday.", "request")],
)
def test_a_noun_with_its_doer_may_lack_what_its_frame_needs(sentence, noun):
    _, places = events_by_word(sentence)
    assert set(places) == {noun}
    assert places[noun].found.misfit == "need"
    assert "complement missing" in places[noun].signs


def test_what_was_not_received_at_all_is_denied():
    _, places = events_by_word("Mayor Paul Reyes did not receive any endorsements from Governor Linda Cho.")
    assert places["endorsements"].status == "denied"


def test_aid_to_nobody_named_is_an_event_outside_plover():
    _, places = events_by_word("The Canadian government allocated $ 20 million on Monday.")
    found = places["allocated"].found
    assert (found.frame.plover_type, found.frame.plover_mode, found.misfit) == ("NONE", None, "party")


@pytest.mark.parametrize(
    ("sector", "naming", "role", "notable"),
    [
        ("MED", "named", "surgeon", True),
        ("MED", "unnamed", "surgeon", False),
        ("EXP", "named", "analyst", False),
        ("EDU", "named", "columnist", False),
    ],
)
def test_a_named_person_may_be_known_for_more_than_a_calling(sector, naming, role, notable):
    row = {"key": "berg", "name": "Jon Berg", "actor_type": "person", "naming": naming, "role": role, "sector": sector}
    kinds = Parties([row], []).kinds("berg", "berg")
    assert "private" in kinds
    assert ("notable" in kinds) == notable


@pytest.mark.parametrize(
    ("sentence", "doers"),
    [
        ("Senator Paul Reyes was arrested in May after a fire in Hull killed three nurses.", []),
        ("Senator Paul Reyes was arrested in May, two days after the rebels killed three nurses.", ["rebels"]),
        ("Senator Paul Reyes left the camp after the vote in Hull and killed three nurses.", ["Paul Reyes"]),
    ],
)
def test_whoever_is_told_of_before_a_conjunction_did_not_do_what_stands_behind_it(sentence, doers):
    coding = propose(f"{FILLER}\n\n{sentence}\n", article_id="a", reference_date=PUBLISHED)
    known = {row["key"]: row["name"] for row in coding.actors}
    assaults = [event for event in coding.events if event["plover_type"] == "ASSAULT"]
    assert [known[one["actor_id"]] for e in assaults for one in e["participants"] if one["role"] == "actor"] == doers
