"""Events of courts, banks, firms, crowds and states anywhere, in headlines and told twice; all text is made up."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.events import places_of_events
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.tagger import tag_article
from newsvoices.text import lay_out

DATE = "2024-03-12"  # a Tuesday
FILLER = "Rain fell on the coast for most of the week, and a cold wind blew from the sea over the empty beaches."

DEEDS = [
    # sentence, trigger, type, mode, actors, recipients
    ("The Bank of Malta kept its main interest rate at 4 percent on Thursday.", "kept", "NONE", None,
     {"Bank of Malta"}, set()),
    ("A court in Tunis jailed the opposition leader Sami Trabelsi for two years.", "jailed", "SANCTION", "convict",
     {"court"}, {"Sami Trabelsi"}),
    ("Hezbollah fired rockets at Israel on Monday.", "fired", "ASSAULT", "heavy-weapons", {"Hezbollah"}, {"Israel"}),
    ("President Omar Diallo called elections for May 5.", "called", "NONE", None, {"Omar Diallo"}, set()),
    ("The union called a general strike for May 5.", "called", "PROTEST", "strike", {"union"}, set()),
    ("Teachers took to the streets in Lima on Monday.", "took", "PROTEST", "demo", {"Teachers"}, set()),
    ("Nurses in Bergen went on strike on Friday.", "went", "PROTEST", "strike", {"Nurses"}, set()),
    ("The pilots’ union called off its strike on Sunday.", "called", "RETREAT", None, {"pilots’ union"}, set()),
    ("Iran lifted a blockade of the port on Monday.", "lifted", "RETREAT", None, {"Iran"}, set()),
    ("King Hamza dismissed the cabinet on Sunday.", "dismissed", "SANCTION", "expel", {"Hamza"}, {"cabinet"}),
    ("The army overthrew the president on Thursday.", "overthrew", "ASSAULT", None, {"army"}, {"president"}),
    ("Anna Holm walked out of talks with Ivan Petrov on Friday.", "walked", "REJECT", "meet", {"Anna Holm"},
     {"Ivan Petrov"}),
    ("The former minister Pavel Orlov pleaded guilty to fraud on Monday.", "pleaded", "CONCEDE", None,
     {"Pavel Orlov"}, set()),
    ("The Norwegian firm Nordlys will buy back shares in May.", "buy", "NONE", None, {"Nordlys"}, set()),
    ("Iran vowed to retaliate.", "vowed", "THREATEN", None, {"Iran"}, set()),
    ("Students occupied the education ministry in Quito on Monday.", "occupied", "PROTEST", "obstruct",
     {"Students"}, set()),
    ("Customs officers in Valencia seized 40 lorries on Saturday.", "seized", "COERCE", "seize",
     {"Customs officers"}, set()),
    ("Texas asked a judge on Monday to block the rules.", "asked", "REQUEST", None, {"Texas"}, {"judge"}),
    ("Minister of State Jon Husby welcomed the ruling on Monday.", "welcomed", "SUPPORT", None, {"Jon Husby"}, set()),
    ("The United States promised 15 million dollars for dams.", "promised", "AGREE", None, {"United States"}, set()),
    ("Spain froze the assets of the shipping firm on Friday.", "froze", "SANCTION", None, {"Spain"}, {"shipping firm"}),
    ("Farmers used their tractors to block the port of Ghent on Tuesday.", "block", "PROTEST", "obstruct",
     {"Farmers"}, set()),
    ("Riot police fired tear gas at the students on Monday.", "fired", "ASSAULT", "crowd-control",
     {"Riot police"}, {"students"}),
    ("The Italian group Adriamar has bought the shipyard Kvarner from the state.", "bought", "NONE", None,
     {"Adriamar"}, None),
    ("The arrest of a newspaper editor by police on Sunday shocked the country.", "arrest", "COERCE", "arrest",
     {"police"}, {"newspaper editor"}),
    ("Doctors in Harare rejected an offer of more pay on Thursday.", "rejected", "REJECT", None, {"Doctors"}, set()),
    ("The hospital apologised to the families of the dead on Friday.", "apologised", "CONCEDE", None, {"hospital"},
     None),
    ("Ukraine and Romania settled a dispute over three islands on Friday.", "settled", "AGREE", None,
     {"Ukraine", "Romania"}, set()),
    ("Norway handed a protest note to the Iranian ambassador on Tuesday.", "handed", "ACCUSE", "disapprove",
     {"Norway"}, {"Iranian ambassador"}),
    ("The car company Hansa Motors recalled 20,000 vans on Friday.", "recalled", "NONE", None, {"Hansa Motors"}, set()),
    ("The African Union suspended Sudan’s membership on Thursday.", "suspended", "SANCTION", "discontinue",
     {"African Union"}, {"Sudan"}),
    ("Seamen in Piraeus extended a strike by two days on Thursday.", "extended", "PROTEST", "strike", {"Seamen"}, set()),
    ("Armed men beat two nurses on Wednesday.", "beat", "ASSAULT", "beat", {"Armed men"}, {"nurses"}),
    ("The hotel group Savanna said that it would close two hotels in May.", "close", "NONE", None, {"Savanna"}, None),
    ("The airline Lusair cancelled 40 flights on Friday.", "cancelled", "NONE", None, {"Lusair"}, set()),
]  # fmt: skip

ONE_EVENT = [
    # headline, lead, trigger of the only event, actors
    ("Malta’s top court blocks tax law", "Malta’s Supreme Court blocked a tax law on Friday.", "blocked",
     {"Supreme Court"}),
    ("Finance minister resigns over loans", "Marja Koskela, Finland’s finance minister, resigned on Monday.", "resigned",
     {"Marja Koskela"}),
    ("Zambia declares emergency", "Zambia’s government declared a state of emergency on Saturday.", "declared",
     {"Zambia’s government"}),
    ("Ecuador declares curfew", "President Luis Andrade declared a curfew in three provinces on Friday.", "declared",
     {"Luis Andrade"}),
    ("Opposition leader detained", "Police detained the opposition leader Pavel Orlov on Sunday.", "detained",
     {"Police"}),
    ("Ministers condemn raid.", "Prime Minister Anna Holm condemned the raid on Monday.", "condemned", {"Anna Holm"}),
]  # fmt: skip


def _rows(text):
    coding = propose(text, article_id="x", reference_date=DATE)
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (
            text[slice(*row["_trigger"])], row["plover_type"], row.get("plover_mode"), row["status"],
            *({names[p["actor_id"]] for p in row["participants"] if p["role"] == role} for role in ("actor", "recipient")),
        )
        for row in coding.events
    ]  # fmt: skip


def _places(text):
    """Return the places that may tell of an event: trigger, type, actors, recipients and why it may be none."""
    layout = lay_out(text)
    tagged = tag_article(text, layout)
    coding = propose(text, article_id="x", reference_date=DATE)
    names = {row["key"]: row["name"] for row in coding.actors}
    grammar, parties = Grammar(tagged.analysis), Parties(coding.actors, coding.mentions)
    for event in places_of_events(grammar, parties, layout, tagged.analysis, coding, DATE):
        found = event.found
        sides = ([names[actor] for actor, _ in side] for side in (found.actors, found.recipients))
        yield grammar.words[found.trigger].text, found.frame.plover_type, *sides, found.standing.reason, found.misfit


@pytest.mark.parametrize(
    ("sentence", "trigger", "kind", "mode", "actors", "recipients"), DEEDS, ids=[row[0][:40] for row in DEEDS]
)
def test_deeds(sentence, trigger, kind, mode, actors, recipients):
    rows = _rows(f"Week in review\n\n{FILLER}\n\n{sentence}\n\n{FILLER}\n")
    found = [(*row[1:3], row[4], row[5] if recipients is not None else None) for row in rows if row[0] == trigger]
    assert found == [(kind, mode, actors, recipients)]


@pytest.mark.parametrize(("headline", "lead", "trigger", "actors"), ONE_EVENT, ids=[row[0] for row in ONE_EVENT])
def test_a_headline_and_its_lead_are_one_event(headline, lead, trigger, actors):
    rows = _rows(f"{headline}\n\n{lead}\n\n{FILLER}\n")
    assert [(row[0], row[4]) for row in rows] == [(trigger, actors)]


def test_two_persons_who_did_the_same_did_two_things():
    rows = _rows(
        f"Cho criticizes Reyes\n\nSenator Paul Reyes criticized Governor Linda Cho on Monday. "
        f"Governor Linda Cho criticized Senator Paul Reyes on Monday.\n\n{FILLER}\n"
    )
    assert [row[4] for row in rows] == [{"Paul Reyes"}, {"Linda Cho"}]


def test_meetings_with_two_others_are_two():
    rows = _rows(
        f"Week in review\n\n{FILLER}\n\nChancellor Erik Maas met President Omar Diallo in Geneva on Monday.\n\n"
        f"Erik Maas met Prime Minister Anna Holm in Geneva as well. Omar Diallo met Erik Maas in a hotel.\n\n{FILLER}\n"
    )
    assert [row[4] for row in rows if row[1] == "CONSULT"] == [
        {"Erik Maas", "Omar Diallo"}, {"Erik Maas", "Anna Holm"},
    ]  # fmt: skip


def test_a_headline_stands_for_one_event_of_its_text_only():
    rows = _rows(
        "Norway condemns raid\n\nPrime Minister Anna Holm condemned the raid on Monday.\n\n"
        f"President Omar Diallo condemned the raid on Monday.\n\n{FILLER}\n"
    )
    assert [row[4] for row in rows] == [{"Anna Holm"}, {"Omar Diallo"}]


def test_who_is_described_anew_close_by_is_the_same():
    rows = _rows(
        f"Week in review\n\n{FILLER}\n\nAn American diplomat praised President Omar Diallo on Monday.\n\n"
        f"Peter Westwood praised President Omar Diallo in an interview.\n\n{FILLER}\n"
    )
    assert [row[1] for row in rows] == ["SUPPORT"]


@pytest.mark.parametrize(
    ("headline", "actors", "recipients"),
    [
        ("Former minister arrested by police", ["police"], ["Former minister"]),
        ("Mayor ordered by regulators to resign", ["regulators"], ["Mayor"]),
        ("Guards attacked prisoners in Lima", ["Guards"], None),
    ],
)
def test_a_participle_in_a_headline_tells_what_its_subject_suffers(headline, actors, recipients):
    found = list(_places(f"{headline}\n\n{FILLER}\n"))
    assert found[0][2] == actors
    assert recipients is None or found[0][3] == recipients


def test_what_a_headline_says_is_cancelled_did_not_take_place():
    rows = _rows(f"Omar Diallo’s visit to Quito cancelled\n\n{FILLER}\n")
    assert [row[3] for row in rows if row[1] == "CONSULT"] in ([], ["denied"])


def test_what_one_did_far_apart_by_other_words_is_two_deeds():
    filler = "\n\n".join([FILLER] * 9)
    rows = _rows(
        f"Week in review\n\n{FILLER}\n\nGovernor Linda Cho denounced the budget on Monday.\n\n{filler}\n\n"
        f"Governor Linda Cho criticized Senator Paul Reyes.\n"
    )
    assert [row[0] for row in rows] == ["denounced", "criticized"]


def test_nobody_acts_in_a_headline_that_names_only_who_suffers():
    assert list(_places(f"Journalist jailed in Azerbaijan\n\n{FILLER}\n")) == []


def test_a_short_first_line_is_a_headline_also_with_a_full_stop():
    found = list(_places(f"Ministers welcome ruling.\n\n{FILLER}\n"))
    assert [(row[0], row[4]) for row in found] == [("welcome", None)]


def test_a_past_that_looks_like_a_present_happened():
    found = list(_places(f"{FILLER}\n\nThe army overthrew the president on Thursday.\n"))
    assert [(row[0], row[4]) for row in found] == [("overthrew", None)]


def test_weapons_act_for_those_whose_they_are():
    text = f"{FILLER}\n\nIsrael closed the border.\n\nAn Israeli drone strike killed a commander on Tuesday.\n"
    assert ("killed", "ASSAULT", ["Israel"], ["commander"], None, "") in list(_places(text))


@pytest.mark.parametrize(
    ("sentence", "triggers"),
    [
        ("“Did the court block the law that the king signed in May?” asked Ali Mbeki, who sued the state.", ["sued"]),
        ("Did the king sign the “shameful” law?", []),
        ("Mayor Greta Lund accused him of fraud. Did he resign?", ["accused"]),
    ],
)
def test_questions_tell_of_nothing_and_what_stands_beside_them_does(sentence, triggers):
    assert [row[0] for row in _places(f"{FILLER}\n\n{sentence}\n")] == triggers


@pytest.mark.parametrize("blame", ["a sham", "unfair", "“a sham and a shame”"])
def test_to_call_a_vote_names_is_not_to_call_one(blame):
    rows = _rows(f"{FILLER}\n\nOpposition leader Pavel Orlov called the vote {blame}.\n")
    assert [(row[0], row[1]) for row in rows] == [("called", "ACCUSE")]


def test_to_call_for_quoted_words_is_to_ask():
    rows = _rows(f"{FILLER}\n\nGovernor Linda Cho called for “a change of heart” in Oslo.\n")
    assert [(row[0], row[1]) for row in rows] == [("called", "REQUEST")]


def test_an_attack_is_verbal_unless_what_stands_before_it_shows_violence():
    knife = _places(f"{FILLER}\n\nAfter a knife attack by Pavel Orlov on the mayor, the town wept.\n")
    words = _places(f"{FILLER}\n\nAfter an attack by Pavel Orlov on the mayor, the town wept.\n")
    assert [row[1] for row in knife] == ["ASSAULT"]
    assert [row[1] for row in words] == ["ACCUSE"]


def test_what_happened_on_a_day_needs_more_than_the_day():
    rows = _rows(f"{FILLER}\n\nPresident Omar Diallo called the vote on Monday.\n")
    assert [(row[0], row[1]) for row in rows] == [("called", "NONE")]


def test_talks_that_are_due_have_not_been_held():
    rows = _rows(f"{FILLER}\n\nTalks between France and Germany are due to resume on Monday.\n")
    assert [(row[0], row[3]) for row in rows if row[1] == "CONSULT"] == [("Talks", "scheduled")]
