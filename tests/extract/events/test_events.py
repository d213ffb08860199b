"""Events: every type, every status, and the guards; all sentences are made up."""

import json

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.tagger import tag_article
from newsvoices.text import lay_out

DATE = "2023-06-15"
FILLER = "Rain fell on the coast for most of the week, and a cold wind blew from the sea over the empty beaches."

TYPED = [
    # sentence, trigger, type, mode, actors, recipients
    ("Prime Minister Anna Holm signed the fishing treaty with Norway on Monday.", "signed", "SUPPORT", None,
     {"Anna Holm"}, {"Norway"}),
    ("The Danish parliament ratified the border agreement in May.", "ratified", "SUPPORT", None, None, None),
    ("Senator Paul Reyes endorsed Governor Linda Cho on Friday after a long talk about the old harbour and its cranes.", "endorsed", "SUPPORT", None,
     {"Paul Reyes"}, {"Linda Cho"}),
    ("President Omar Diallo promised to rebuild the port.", "promised", "AGREE", None, {"Omar Diallo"}, None),
    ("France and Germany agreed to share a satellite.", "agreed", "AGREE", None, {"France", "Germany"}, None),
    ("Foreign Minister Ivan Petrov met President Omar Diallo in Geneva after a long talk about the old harbour and its cranes.", "met", "CONSULT", None,
     {"Ivan Petrov", "Omar Diallo"}, None),
    ("President Omar Diallo visited Poland last week.", "visited", "CONSULT", "visit", {"Omar Diallo"}, None),
    ("Mayor Greta Lund apologized to the dockers on Tuesday.", "apologized", "CONCEDE", None, {"Greta Lund"}, None),
    ("Russia exchanged prisoners with Ukraine on Sunday.", "exchanged", "COOPERATE", None, {"Russia", "Ukraine"}, None),
    ("Canada gave Haiti $20 million in April after a long talk about the old harbour and its cranes.", "gave", "AID", None, {"Canada"}, {"Haiti"}),
    ("Defence Minister Karl Brandt resigned on Thursday after a long talk about the old harbour and its cranes.", "resigned", "RETREAT", "resign", {"Karl Brandt"}, None),
    ("Iran released two American prisoners on Saturday.", "released", "RETREAT", "release", {"Iran"}, None),
    ("Chancellor Erik Maas urged Turkey to open the border.", "urged", "REQUEST", None, {"Erik Maas"}, {"Turkey"}),
    ("Governor Linda Cho called for an inquiry.", "called", "REQUEST", "change", {"Linda Cho"}, None),
    ("Senator Paul Reyes accused Linda Cho of taking bribes.", "accused", "ACCUSE", "allege",
     {"Paul Reyes"}, {"Linda Cho"}),
    ("Governor Linda Cho criticized President Omar Diallo on Monday after a long talk about the old harbour and its cranes.", "criticized", "ACCUSE", "disapprove",
     {"Linda Cho"}, {"Omar Diallo"}),
    ("President Omar Diallo vetoed the bill.", "vetoed", "REJECT", "change", {"Omar Diallo"}, None),
    ("Prime Minister Anna Holm rejected the proposal on Friday.", "rejected", "REJECT", None, {"Anna Holm"}, None),
    ("North Korea threatened South Korea on Wednesday after a long talk about the old harbour and its cranes.", "threatened", "THREATEN", None,
     {"North Korea"}, {"South Korea"}),
    ("Thousands of teachers marched through Lisbon on Saturday.", "marched", "PROTEST", "demo", None, None),
    ("The European Union sanctioned Belarus in March after a long talk about the old harbour and its cranes.", "sanctioned", "SANCTION", None,
     {"European Union"}, {"Belarus"}),
    ("Turkey deployed troops on Tuesday.", "deployed", "MOBILIZE", "troops", {"Turkey"}, None),
    ("Police arrested the opposition leader Pavel Orlov on Sunday.", "arrested", "COERCE", "arrest", None,
     {"Pavel Orlov"}),
    ("Rebels bombed the village on Friday.", "bombed", "ASSAULT", "explosives", None, None),
    ("Armed rebels kidnapped the mayor of the town, Greta Lund, in July.", "kidnapped", "ASSAULT", "abduct", None, None),
    ("The Danish parliament elected Anna Holm in 2019.", "elected", "NONE", None, None, None),
]  # fmt: skip

STATUS = [
    ("President Omar Diallo will meet Chancellor Erik Maas on June 20.", "meet", "scheduled"),
    ("Chancellor Erik Maas is scheduled to visit Poland on Friday.", "visit", "scheduled"),
    ("Governor Linda Cho plans to sign the bill next week.", "sign", "scheduled"),
    (
        "Senator Paul Reyes may endorse Governor Linda Cho after a long talk about the old harbour and its cranes.",
        "endorse",
        "hypothetical",
    ),
    ("If Turkey invades Cyprus, prices will rise.", "invades", "hypothetical"),
    ("Chancellor Erik Maas feared that Russia would invade Moldova.", "invade", "feared"),
    ("Prime Minister Anna Holm urged Norway to sanction Belarus next week.", "sanction", "proposed"),
    (
        "President Omar Diallo did not meet Chancellor Erik Maas after a long talk about the old harbour and its cranes.",
        "meet",
        "denied",
    ),
    ("Prime Minister Anna Holm denied that Chancellor Erik Maas had met Pavel Orlov.", "met", "denied"),
    ("Prime Minister Anna Holm denied that she had met Pavel Orlov.", "met", "denied"),
    ("Norway has not recognized Palestine.", "recognized", "denied"),
    ("President Omar Diallo said Norway should sanction Belarus.", "sanction", "proposed"),
    ("Canada’s prime minister, Ida Roy, would visit Poland on June 29, her office said.", "visit", "scheduled"),
    ("Foreign Minister Ivan Petrov warned that Turkey would attack Cyprus.", "attack", "feared"),
    ("Senator Paul Reyes failed to endorse Governor Linda Cho.", "endorse", "denied"),
    (
        "Foreign Minister Ivan Petrov has met President Omar Diallo after a long talk about the old harbour and its cranes.",
        "met",
        "actual",
    ),
]

NOUNS = [
    # sentence, trigger, type, actors: events in nominal form, and those whose doer stands elsewhere
    ("Talks between France and Germany collapsed on Monday.", "Talks", "CONSULT", {"France", "Germany"}),
    ("In March an attack by the rebels on the army camp killed ten people.", "attack", "ASSAULT", {"rebels"}),
    ("Governor Linda Cho faced criticism from Senator Paul Reyes on Monday.", "criticism", "ACCUSE", {"Paul Reyes"}),
    ("The treaty was signed by President Omar Diallo on Monday.", "signed", "SUPPORT", {"Omar Diallo"}),
    ("Greta Lund was the first mayor to endorse Senator Paul Reyes.", "endorse", "SUPPORT", {"Greta Lund"}),
    ("President Omar Diallo renewed his call for a ban on coal.", "call", "REQUEST", {"Omar Diallo"}),
    ("Governor Linda Cho called Senator Paul Reyes on Monday.", "called", "CONSULT", {"Linda Cho", "Paul Reyes"}),
    ("Senator Paul Reyes took aim at Governor Linda Cho on Friday.", "took", "ACCUSE", {"Paul Reyes"}),
]

PLACES = [
    # sentence, trigger, place, country
    ("President Omar Diallo met Chancellor Erik Maas in Warsaw on Monday.", "met", "Warsaw", "POL"),
    ("Senator Paul Reyes held a rally in Reno, Nevada on Friday.", "held", "Reno", "USA"),
    ("Thousands of teachers marched through the rain in Ohio on Saturday.", "marched", "Ohio", "USA"),
    ("In Kenya, Governor Linda Cho criticized President Omar Diallo on Monday.", "criticized", "Kenya", "KEN"),
    ("President Omar Diallo met Chancellor Erik Maas on Monday.", "met", None, None),
]

NOTHING = [
    ("The goalkeeper attacked the ball with energy.", "a game"),
    ("Doctors say the virus attacks the lungs.", "a state of things in the present"),
    ("The company usually signs contracts in spring.", "a habit"),
    ("Ministers visit the fair every year.", "a habit"),
    ("The film shot up the charts.", "an idiom"),
    ("Professor Ann Gill criticized the budget.", "expert comment"),
    ("Should the senator resign?", "a question"),
    ("Anna Holm wants to visit Rome.", "a wish"),
    ("It was a bombshell.", "no trigger"),
    ("The minister signed up for dancing lessons.", "another particle"),
    ("Bread meets wine in this kitchen.", "the present of descriptions"),
    ("President Omar Diallo’s promise sounded hollow.", "a promise of nothing"),
    ("The paper belongs to a senator called Paul Reyes.", "a name, not a telephone call"),
    ("The reporter Ann Gill praised the budget.", "a reporter's words"),
]


def _found(sentence):
    """Text, names and events of an article that has one sentence worth coding."""
    text = f"Week in review\n\n{FILLER}\n\n{sentence}\n\n{FILLER}\n"
    coding = propose(text, article_id="week", reference_date=DATE)
    return text, {row["key"]: row["name"] for row in coding.actors}, coding.events


def _one(found, trigger):
    text, _names, rows = found
    rows = [row for row in rows if trigger in text[slice(*row["_trigger"])]]
    assert len(rows) == 1, [text[row["start"] : row["end"]] for row in found[2]]
    return rows[0]


@pytest.mark.parametrize(
    ("sentence", "trigger", "kind", "mode", "actors", "recipients"), TYPED, ids=[row[1] for row in TYPED]
)
def test_types(sentence, trigger, kind, mode, actors, recipients):
    found = _found(sentence)
    row = _one(found, trigger)
    assert (row["plover_type"], row.get("plover_mode"), row["status"]) == (kind, mode, "actual")
    names = found[1]
    for role, expected in (("actor", actors), ("recipient", recipients)):
        if expected is not None:
            assert {names[p["actor_id"]] for p in row["participants"] if p["role"] == role} == expected


@pytest.mark.parametrize(("sentence", "trigger", "status"), STATUS, ids=[f"{row[2]} {row[1]}" for row in STATUS])
def test_statuses(sentence, trigger, status):
    row = _one(_found(sentence), trigger)
    assert row["status"] == status
    if status in ("feared", "proposed"):
        assert row["according_to_actor_id"]  # V16


@pytest.mark.parametrize(("sentence", "why"), NOTHING, ids=[row[1] for row in NOTHING])
def test_guards(sentence, why):
    text, _names, rows = _found(sentence)
    assert [text[row["start"] : row["end"]] for row in rows] == [], why


def _code(text, date=DATE):
    return propose(text, article_id="x", reference_date=date)


@pytest.mark.parametrize(("sentence", "trigger", "kind", "actors"), NOUNS, ids=[row[1] for row in NOUNS])
def test_nominal_and_distant_forms(sentence, trigger, kind, actors):
    found = _found(sentence)
    row = _one(found, trigger)
    assert (row["plover_type"], row["status"]) == (kind, "actual")
    assert {found[1][p["actor_id"]] for p in row["participants"] if p["role"] == "actor"} == actors


@pytest.mark.parametrize(("sentence", "trigger", "place", "country"), PLACES, ids=[str(row[2]) for row in PLACES])
def test_places(sentence, trigger, place, country):
    row = _one(_found(sentence), trigger)
    assert (row.get("place_name"), row.get("place_country")) == (place, country)


def test_one_row_for_an_event_told_twice():
    text = f"{FILLER}\n\nGovernor Linda Cho met Senator Paul Reyes on Monday.\n\nCho met Reyes in Denver, her office said.\n"
    rows = [row for row in _code(text).events if row["plover_type"] == "CONSULT"]
    assert [text[row["date_words_start"] : row["date_words_end"]] for row in rows] == ["Monday"]


def test_headline_and_lead_are_one_event_told_in_the_lead():
    text = f"Cho Criticizes Reyes\n\nGovernor Linda Cho criticized Senator Paul Reyes on Monday.\n\n{FILLER}\n"
    rows = _code(text).events
    assert [text[slice(*row["_trigger"])] for row in rows] == ["criticized"]


def test_a_second_meeting_on_another_day_is_another_event():
    text = f"{FILLER}\n\nGovernor Linda Cho met Senator Paul Reyes on June 1.\n\nCho met Reyes again on June 8.\n"
    rows = [row for row in _code(text).events if row["plover_type"] == "CONSULT"]
    assert [row["date_as_printed"] for row in rows] == ["2023-06-01", "2023-06-08"]


def test_dates_and_words():
    text = (
        f"{FILLER}\n\nOn June 12 the new president, Omar Diallo, visited Poland with a group of shipbuilders.\n\n"
        "Rebels attacked the village in Mali in March 2021.\n"
    )
    visit, attack = _code(text).events
    assert attack["date_as_printed"] == "2021-03"
    assert (visit["date_as_printed"], visit["date_basis"]) == ("2023-06-12", "completed")
    assert text[visit["start"] : visit["end"]].startswith("the new president, Omar Diallo, visited Poland")
    assert not text[visit["start"] : visit["end"]].endswith((".", ",", " "))
    assert visit["label"].startswith("Omar Diallo visits Poland")


def test_nothing_actual_lies_after_the_reference_date():
    rows = _code("President Omar Diallo visits Poland on July 2, 2024.\n\nOmar Diallo visited Peru on July 3, 2025.\n")
    assert all(row["status"] != "actual" for row in rows.events)


def test_same_text_same_rows():
    text = "\n\n".join(row[0] for row in TYPED[:6])
    assert json.dumps(_code(text).events) == json.dumps(_code(text).events)


@pytest.mark.parametrize("text", ["", "signed", "“”“”", "signed " * 3000, "会談した。\n", "Met. Met! Met?\n" * 50])
def test_any_text_is_accepted(text):
    assert isinstance(_code(text, None).events, list)


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Viktor Moe accused the two governments of preparing a blockade of the islands.", "preparing"),
        ("Minister Ann Moe thanked the two governments for sending food to the islands.", "sending"),
    ],
)
def test_whoever_is_accused_or_thanked_did_it(sentence: str, verb: str) -> None:
    text = f"{sentence}\n"
    analysis, _ = tag_article(text, lay_out(text))
    grammar = Grammar(analysis)
    words = [word.text for word in analysis.words]
    assert [words[n] for n in grammar.subjects(words.index(verb))] == ["governments"]
