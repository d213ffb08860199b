"""Events of force, trade, diplomacy and courts: type, mode and who takes part; all text is made up."""

import pytest

from newsvoices.extractor import propose

DATE = "2024-03-12"  # a Tuesday
FILLER = "Rain fell on the coast for most of the week, and a cold wind blew from the sea over the empty beaches."

DEEDS = [
    # sentence, trigger, type, mode, actors, recipients (None: not looked at)
    ("Ethiopian soldiers fired mortars at a rebel camp on Monday.", "fired", "ASSAULT", "heavy-weapons",
     {"Ethiopian soldiers"}, None),
    ("Riot police fired rubber bullets at the students on Monday.", "fired", "ASSAULT", "crowd-control",
     {"Riot police"}, {"students"}),
    ("Police used tear gas to disperse the strikers on Monday.", "used", "ASSAULT", "crowd-control",
     {"Police"}, {"strikers"}),
    ("Police fired live bullets at the students on Monday.", "fired", "ASSAULT", "firearms", {"Police"}, {"students"}),
    ("Turkish and Syrian soldiers exchanged artillery fire on Friday.", "exchanged", "ASSAULT", "heavy-weapons",
     None, None),
    ("The rebels attacked a police station with grenades on Monday.", "attacked", "ASSAULT", "explosives",
     {"rebels"}, None),
    ("The guerrillas killed two soldiers in a drone strike on Monday.", "killed", "ASSAULT", "drone",
     {"guerrillas"}, {"soldiers"}),
    ("Uganda’s government suspended two radio stations on Monday.", "suspended", "COERCE", "censor",
     {"Uganda’s government"}, None),
    ("Niger closed its border with Benin on Monday.", "closed", "COERCE", "restrict", {"Niger"}, {"Benin"}),
    ("Australia announced sanctions against Myanmar on Monday.", "announced sanctions", "SANCTION", None,
     {"Australia"}, {"Myanmar"}),
    ("Norway handed over four prisoners to Iran on Monday.", "handed", "RETREAT", "release", {"Norway"}, {"Iran"}),
    ("The militia handed over the bodies of two soldiers to Israel on Monday.", "handed", "RETREAT", "release",
     {"militia"}, None),
    ("Police removed the protesters from the square on Monday.", "removed", "COERCE", "restrict",
     {"Police"}, {"protesters"}),
    ("Security forces seized the singer Amr Fathi at the airport on Monday.", "seized", "COERCE", "arrest",
     {"Security forces"}, {"Amr Fathi"}),
    ("Gunmen seized three nurses near Kidal on Monday.", "seized", "ASSAULT", "abduct", {"Gunmen"}, {"nurses"}),
    ("President Omar Diallo spoke by telephone with Chancellor Erik Maas on Monday.", "spoke", "CONSULT", "phone",
     {"Erik Maas", "Omar Diallo"}, set()),
    ("President Omar Diallo met Chancellor Erik Maas by video on Monday.", "met", "CONSULT", "phone",
     {"Erik Maas", "Omar Diallo"}, set()),
    ("Japan suspended a programme of scientific cooperation with Russia on Monday.",
     "suspended", "SANCTION", "discontinue", {"Japan"}, {"Russia"}),
    ("Villagers burned portraits of the governor on Monday.", "burned", "PROTEST", "demo", {"Villagers"}, None),
    ("The rebels have let the aid trucks through.", "let", "RETREAT", "access", {"rebels"}, None),
    ("Syria allowed the inspectors into the camp on Monday.", "allowed", "RETREAT", "access",
     {"Syria"}, {"inspectors"}),
    ("A lawyer said soldiers had burned farms. The army has denied this.", "denied", "REJECT", None, {"army"}, None),
    ("Russian troops left the town of Izyum on Monday.", "left", "RETREAT", "withdraw", None, set()),
    ("The Liberal Party withdrew its support for Prime Minister Anna Holm on Monday.",
     "withdrew", "SANCTION", "discontinue", {"Liberal Party"}, {"Anna Holm"}),
    ("The Liberal Party voted against Prime Minister Anna Holm on Monday.", "voted", "REJECT", "change",
     {"Liberal Party"}, {"Anna Holm"}),
    ("The African Union sent a delegation to Sudan on Monday.", "sent", "CONSULT", "visit",
     {"African Union"}, {"Sudan"}),
    ("Uganda’s government announced the arrest of two colonels on Monday.", "announced the arrest", "COERCE", "arrest",
     {"Uganda’s government"}, {"colonels"}),
    ("Judge Carla Ruiz found the banker Nils Berg guilty of fraud on Monday.", "found", "SANCTION", "convict",
     {"Carla Ruiz"}, {"Nils Berg"}),
    ("Norway ordered two Russian diplomats to leave the country on Monday.", "ordered", "SANCTION", "expel",
     {"Norway"}, None),
    ("The Turkish army returned fire on Monday.", "returned", "ASSAULT", "firearms", {"Turkish army"}, None),
    ("Denmark withheld its aid to Uganda on Monday.", "withheld", "SANCTION", "discontinue", {"Denmark"}, {"Uganda"}),
    ("The rebels broke the ceasefire on Monday.", "broke", "REJECT", None, {"rebels"}, None),
    ("Kenya sent reinforcements to the border on Monday.", "sent", "MOBILIZE", "troops", {"Kenya"}, None),
    ("Police dispersed the miners with water cannon on Monday.", "dispersed", "ASSAULT", "crowd-control",
     {"Police"}, {"miners"}),
    ("The ministry cut off electricity to the camp on Monday.", "cut", "COERCE", "withhold", {"ministry"}, None),
    ("Truckers blocked roads around Lyon with burning tyres on Monday.", "blocked", "PROTEST", "obstruct",
     {"Truckers"}, None),
    ("China lent Zambia 200 million dollars last year.", "lent", "AID", None, {"China"}, {"Zambia"}),
    ("A court in Cairo barred the singer Amr Fathi from leaving Egypt on Monday.", "barred", "COERCE", "restrict",
     None, {"Amr Fathi"}),
    ("Rebels in Colombia shelled an army base on Monday.", "shelled", "ASSAULT", "heavy-weapons", {"Rebels"}, None),
    ("Guards beat the singer Amr Fathi with batons on Monday.", "beat", "ASSAULT", "beat", {"Guards"}, {"Amr Fathi"}),
    ("China was silent, but Canada raised tariffs on Chinese steel on Monday.", "raised", "SANCTION", None,
     {"Canada"}, {"China"}),
    ("Students in Athens began a sit-in on Monday.", "began a sit-in", "PROTEST", "demo", {"Students"}, set()),
    ("Iran retaliated with missile strikes on two bases in Iraq on Monday.", "retaliated", "ASSAULT", "heavy-weapons",
     {"Iran"}, None),
    ("Jordan intercepted two Iranian drones on Monday.", "intercepted", "ASSAULT", "destroy", {"Jordan"}, None),
    ("Prisoners in Quito went on hunger strike on Monday.", "went", "PROTEST", "hunger", {"Prisoners"}, None),
    ("Egypt and Sudan held joint naval exercises on Monday.", "held joint naval exercises", "COOPERATE", None,
     {"Egypt", "Sudan"}, None),
    ("The United States threatened to impose sanctions on Turkey on Monday.", "threatened", "THREATEN", None,
     {"United States"}, {"Turkey"}),
    ("Peru protested, and Prime Minister Anna Holm flew to Peru on Monday.", "flew", "CONSULT", "visit",
     {"Anna Holm"}, {"Peru"}),
    ("Syria is quiet, and a Syrian army jet bombed a depot on Monday.", "bombed", "ASSAULT", "aerial", None, None),
    ("Iran threatened to attack Israel on Monday.", "threatened", "THREATEN", "violence", {"Iran"}, {"Israel"}),
    ("Serbia threatened to expel the Croatian ambassador on Monday.", "threatened", "THREATEN", "expel",
     {"Serbia"}, None),
    ("Germany threatened to arrest the banker Nils Berg on Monday.", "threatened", "THREATEN", "arrest",
     {"Germany"}, {"Nils Berg"}),
    ("The pilots’ union threatened to strike in May.", "threatened", "THREATEN", None, {"pilots’ union"}, None),
    ("Prime Minister Anna Holm proposed talks with the rebels on Monday.", "proposed", "REQUEST", "meet",
     {"Anna Holm"}, None),
    ("Prime Minister Anna Holm called for talks with Oman on Monday.", "called", "REQUEST", "meet",
     {"Anna Holm"}, None),
    ("Mali asked France for help on Monday.", "asked", "REQUEST", "assist", {"Mali"}, {"France"}),
    ("The rebels refused to meet the mediators on Monday.", "refused", "REJECT", "meet", {"rebels"}, None),
    ("Serbia rejected talks with Kosovo on Monday.", "rejected", "REJECT", "meet", {"Serbia"}, None),
    ("Miners stopped work at a pit near Lublin on Monday.", "stopped", "PROTEST", "strike", {"Miners"}, None),
    ("Activists poured red paint over the statue on Monday.", "poured", "PROTEST", "vandalize", {"Activists"}, None),
    ("Youths threw stones at police on Monday.", "threw", "PROTEST", "riot", {"Youths"}, {"police"}),
    ("Protesters stormed the parliament in Nairobi on Monday.", "stormed", "PROTEST", "riot", {"Protesters"}, None),
    ("Rebels confiscated 20 tonnes of rice on Monday.", "confiscated", "COERCE", "seize", {"Rebels"}, None),
    ("Settlers attacked farmers near Hebron on Monday.", "attacked", "ASSAULT", None, {"Settlers"}, {"farmers"}),
    ("Police in Harare broke up a rally of the opposition on Monday.", "broke", "COERCE", "restrict", {"Police"}, None),
    ("The kidnapping of a nurse by gunmen shocked Mali on Monday.", "kidnapping", "ASSAULT", "abduct",
     {"gunmen"}, {"nurse"}),
    ("Detectives opened an investigation into Greta Lund on Monday.", "opened an investigation", "ACCUSE", "investigate",
     {"Detectives"}, {"Greta Lund"}),
    ("Customs officers confiscated the passport of Nils Berg on Monday.", "confiscated", "COERCE", "seize",
     {"Customs officers"}, {"Nils Berg"}),
    ("The killing of a student by police set off riots in Athens.", "killing", "ASSAULT", None,
     {"police"}, {"student"}),
    ("Detectives searched the home of Nils Berg on Monday.", "searched", "COERCE", "seize",
     {"Detectives"}, {"Nils Berg"}),
    ("Rebels and soldiers clashed near Gao on Monday.", "clashed", "ASSAULT", None, {"Rebels", "soldiers"}, set()),
    ("Clashes between Kurdish rebels and soldiers erupted near Gao on Monday.", "Clashes", "ASSAULT", None,
     {"Kurdish rebels", "soldiers"}, set()),
    ("An exchange of fire between rebels and soldiers broke out near Gao on Monday.", "exchange", "ASSAULT", "firearms",
     {"rebels", "soldiers"}, set()),
    ("Turkey launched air strikes on Kurdish fighters in Syria on Monday.", "launched air strikes", "ASSAULT", "aerial",
     {"Turkey"}, {"Kurdish fighters"}),
    ("India banned imports from Pakistan on Monday.", "banned", "SANCTION", "discontinue", {"India"}, {"Pakistan"}),
    ("Norway promised Ukraine 40 tanks on Monday.", "promised", "AGREE", None, {"Norway"}, {"Ukraine"}),
    ("Niger protested, and France recalled its ambassador to Niger on Monday.", "recalled", "SANCTION", "discontinue",
     {"France"}, {"Niger"}),
    ("Pavel Orlov dropped his demand for a recount on Monday.", "dropped", "CONCEDE", None, {"Pavel Orlov"}, set()),
    ("Police pushed the protesters back on Monday.", "pushed", "COERCE", "restrict", {"Police"}, {"protesters"}),
]  # fmt: skip


def _rows(sentence):
    text = f"Week in review\n\n{FILLER}\n\n{sentence}\n\n{FILLER}\n"
    coding = propose(text, article_id="x", reference_date=DATE)
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (
            text[slice(*row["_trigger"])], row["plover_type"], row.get("plover_mode"), row["status"],
            *({names[p["actor_id"]] for p in row["participants"] if p["role"] == role} for role in ("actor", "recipient")),
            row.get("date_as_printed"), row.get("place_name"),
        )
        for row in coding.events
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "trigger", "kind", "mode", "actors", "recipients"), DEEDS, ids=[row[0][:40] for row in DEEDS]
)
def test_deeds(sentence, trigger, kind, mode, actors, recipients):
    rows = [row for row in _rows(sentence) if row[0] == trigger]
    assert [row[1:3] for row in rows] == [(kind, mode)]
    assert actors is None or rows[0][4] == actors
    assert recipients is None or rows[0][5] == recipients


def test_police_with_water_cannon_attack_and_police_without_restrict():
    assert [row[1] for row in _rows("Police dispersed the miners on Monday.")] == ["COERCE"]
    assert [row[1] for row in _rows("Police dispersed the miners with water cannon on Monday.")] == ["ASSAULT"]


def test_whom_an_attack_killed_is_who_it_struck_and_no_event_of_its_own():
    rows = _rows("Gunmen opened fire near Gao on Monday, killing two nurses.")
    assert [(row[0], row[5]) for row in rows] == [("opened", {"nurses"})]


def test_what_others_did_beside_an_attack_is_an_event_of_its_own():
    rows = _rows("Gunmen attacked a mine on Monday, with the army wounding two miners.")
    assert [(row[0], row[4], row[5]) for row in rows] == [
        ("attacked", {"Gunmen"}, set()), ("wounding", {"army"}, {"miners"}),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "mode"),
    [
        ("Police shot dead a man with a knife on Monday.", "firearms"),
        ("Police fired on protesters with stones.", "firearms"),
        ("Rebels killed three soldiers in a tank near Lusair.", None),
        ("Rebels killed three soldiers in a suicide bombing near Lusair.", "suicide-attack"),
        ("Rebels attacked soldiers with helicopters.", None),
        ("Rebels attacked villagers with machetes on Monday.", None),
        ("Rebels attacked nurses with grenades on Monday.", "explosives"),
        ("Rebels attacked the village with mortars on Monday.", "heavy-weapons"),
    ],
)
def test_weapons_that_may_be_the_victims_tell_no_mode(sentence, mode):
    assert [row[2] for row in _rows(sentence)] == [mode]


def test_a_verb_for_bombing_is_no_means_of_its_own():
    rows = _rows("The Syrian army did not bomb the camp with jets on Monday.")
    assert [(row[0], row[2]) for row in rows] == [("bomb", "aerial")]


def test_who_clashes_over_something_or_in_the_media_does_so_in_words():
    rows = _rows("Union delegates clashed over the budget on Monday.")
    assert [row[1:3] for row in rows] == [("ACCUSE", "disapprove")]
    assert _rows("Supporters of the two candidates clashed on social media.") == []
    assert [row[1] for row in _rows("Protesters and police clashed near the dam on Monday.")] == ["ASSAULT"]
    assert [row[1] for row in _rows("Rebels and soldiers clashed over a well on Monday.")] == ["ASSAULT"]


def test_police_who_remove_an_officer_dismiss_her():
    for sentence in (
        "Police removed the officer from duty on Monday.",
        "Police removed officer Ann Lund from duty on Monday.",
    ):
        assert [row[1:3] for row in _rows(sentence)] == [("SANCTION", "expel")]


@pytest.mark.parametrize("what", ["the base intact", "the village burning", "the village in ruins"])
def test_who_leaves_a_place_in_some_state_does_not_withdraw(what):
    assert _rows(f"The militants left {what}.") == []


def test_a_group_called_by_a_name_calls_for_nothing():
    rows = _rows("A group called the Red Dawn has claimed responsibility and threatened to kill Omar Diallo.")
    assert [(row[0], row[3]) for row in rows] == [("claimed", "actual"), ("threatened", "actual")]


def test_a_day_before_verbs_in_a_row_dates_them_all():
    rows = _rows("On Monday Norway recalled its ambassador from Oman and closed its border with Sweden.")
    assert [(row[0], row[6]) for row in rows] == [("recalled", "2024-03-11"), ("closed", "2024-03-11")]


def test_a_day_behind_the_first_verb_is_that_verbs_own():
    rows = _rows("Norway recalled its ambassador from Oman on Monday and closed its border with Sweden.")
    assert [(row[0], row[6]) for row in rows] == [("recalled", "2024-03-11"), ("closed", None)]


def test_a_vote_against_a_bill_strikes_nobody():
    rows = _rows("The Liberal Party voted against the budget of Prime Minister Anna Holm on Monday.")
    assert [(row[1], row[5]) for row in rows] == [("REJECT", set())]


def test_a_deed_of_nobody_is_no_event():
    assert _rows("No group has claimed responsibility for the attack.") == []


@pytest.mark.parametrize("sentence", ["Anna Holm flew to Bergen on Monday.", "Anna Holm visited Bergen on Monday."])
def test_who_travels_does_so_where_the_journey_ends(sentence):
    assert [row[7] for row in _rows(sentence)] == ["Bergen"]
