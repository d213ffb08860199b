"""Events by what stands around them: due, urged, feared and denied ones, recipients, headlines; all text is made up."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.events import Event, rows
from newsvoices.extractor.events.evidence import signs
from newsvoices.extractor.events.occurrences import find_occurrences
from newsvoices.extractor.events.participants import Occurrence
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.events.retellings import Leader
from newsvoices.extractor.events.verb_forms import Standing
from newsvoices.extractor.lexis.triggers import Frame
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.tagger import tag_article
from newsvoices.text import lay_out

DATE = "2024-03-12"  # a Tuesday
FILLER = "Rain fell on the coast for most of the week, and a cold wind blew from the sea over the empty beaches."

STATUS = [
    # sentence, trigger, status, actors, according to
    ("The Danish parliament is due to ratify the border treaty next week.", "ratify", "scheduled",
     {"Danish parliament"}, None),
    ("Russia is about to release two Polish prisoners.", "release", "scheduled", {"Russia"}, None),
    ("Turkey is to host peace talks with Greece in Izmir.", "host peace talks", "scheduled", {"Turkey"}, None),
    ("The unions plan to strike on Thursday.", "strike", "scheduled", {"unions"}, "unions"),
    ("After President Omar Diallo steps down, Ivan Petrov will take over.", "take", "scheduled", {"Ivan Petrov"}, None),
    ("The government would resign if parliament rejected the budget, Anna Holm said.", "resign", "hypothetical",
     {"government"}, "Anna Holm"),
    ("Unless Norway releases the two Danish prisoners on Monday, Denmark will close the border.", "releases",
     "hypothetical", {"Norway"}, None),
    ("Chancellor Erik Maas fears that Russia will invade Moldova.", "invade", "feared", {"Russia"}, "Erik Maas"),
    ("Officials warned that the army could bomb the camp on Monday.", "bomb", "feared", {"army"}, "Officials"),
    ("Opposition leader Pavel Orlov called for the government to resign.", "resign", "proposed", {"government"},
     "Pavel Orlov"),
    ("Senator Paul Reyes proposed that Canada impose sanctions on Belarus.", "impose", "proposed", {"Canada"},
     "Paul Reyes"),
    ("Amnesty International urged Egypt to release the journalist Hany Fouad.", "release", "proposed", {"Egypt"},
     "Amnesty International"),
    ("The prime minister should resign, said opposition leader Pavel Orlov.", "resign", "proposed", {"prime minister"},
     "Pavel Orlov"),
    ("Israel denied that its army had attacked the hospital.", "attacked", "denied", {"Israel’s army"}, "Israel"),
    ("Iran has not released the two French prisoners.", "released", "denied", {"Iran"}, None),
    ("Senator Paul Reyes decided to endorse Governor Linda Cho on Friday.", "endorse", "actual", {"Paul Reyes"}, None),
]  # fmt: skip

RECIPIENTS = [
    # sentence, trigger, type, recipients
    ("Opposition leader Pavel Orlov called for the government to resign.", "called", "REQUEST", {"government"}),
    ("Senator Paul Reyes alleged that Governor Linda Cho had taken bribes.", "alleged", "ACCUSE", {"Linda Cho"}),
    ("North Korea threatened to attack South Korea.", "threatened", "THREATEN", {"South Korea"}),
    ("Norway refused to meet the Danish delegation.", "refused", "REJECT", {"Danish delegation"}),
    ("Senator Paul Reyes opposed Governor Linda Cho's budget.", "opposed", "REJECT", {"Linda Cho"}),
    ("Linda Cho's criticism of Paul Reyes's plan continued on Friday.", "criticism", "ACCUSE", {"Paul Reyes"}),
    ("The attack by the rebels on Turkey on Friday shocked the country.", "attack", "ASSAULT", {"Turkey"}),
    ("The court ruled against Apple on Monday.", "ruled", "SANCTION", {"Apple"}),
    ("The Supreme Court upheld the ban on Tuesday.", "upheld", "SUPPORT", set()),
    ("Brazil recalled its ambassador from Peru.", "recalled", "SANCTION", {"Peru"}),
    ("Governor Linda Cho issued a statement condemning Senator Paul Reyes.", "condemning", "ACCUSE", {"Paul Reyes"}),
    ("The ministry said it had expelled two Russian diplomats.", "expelled", "SANCTION", {"Russian diplomats"}),
]

NOTHING = [
    "“Did President Omar Diallo criticize Poland on Monday?”",
    "Senator Paul Reyes (or did Governor Linda Cho accuse him?)",
    "Two editors are arrested by police in such cases.",
    "Prime Minister Tom Relvas refused to comment.",
]


def _events(text):
    coding = propose(text, article_id="x", reference_date=DATE)
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (
            text[slice(*row["_trigger"])], row["plover_type"], row["status"],
            *({names[p["actor_id"]] for p in row["participants"] if p["role"] == role} for role in ("actor", "recipient")),
            names.get(row.get("according_to_actor_id")),
        )
        for row in coding.events
    ]  # fmt: skip


def _within(sentence):
    return _events(f"Week in review\n\n{FILLER}\n\n{sentence}\n\n{FILLER}\n")


@pytest.mark.parametrize(
    ("sentence", "trigger", "status", "actors", "source"), STATUS, ids=[f"{row[2]} {row[1]}" for row in STATUS]
)
def test_status_comes_from_what_governs(sentence, trigger, status, actors, source):
    found = [row for row in _within(sentence) if row[0] == trigger]
    assert [(row[2], row[3], row[5]) for row in found] == [(status, actors, source)]


@pytest.mark.parametrize(("sentence", "trigger", "kind", "recipients"), RECIPIENTS, ids=[r[1] for r in RECIPIENTS])
def test_recipients(sentence, trigger, kind, recipients):
    found = [row for row in _within(sentence) if row[0] == trigger]
    assert [(row[1], row[4]) for row in found] == [(kind, recipients)]


@pytest.mark.parametrize("sentence", NOTHING)
def test_questions_presents_and_refused_comment_are_no_events(sentence):
    assert _within(sentence) == []


def test_what_others_did_is_told_beside_what_is_done_about_it():
    found = _within("Mayor Greta Lund rejected criticism from Senator Paul Reyes on Monday.")
    assert [(row[0], row[3]) for row in found] == [("rejected", {"Greta Lund"}), ("criticism", {"Paul Reyes"})]


def test_the_setting_of_a_deed_is_not_its_doers_deed():
    found = _within("After the attack on the village, Governor Linda Cho criticized Senator Paul Reyes.")
    assert [row[0] for row in found] == ["criticized"]


@pytest.mark.parametrize(
    ("headline", "trigger", "status", "actors"),
    [
        ("Senators back Cho plan", "back", "actual", {"Senators"}),
        ("Ministers to visit Poland", "visit", "scheduled", {"Ministers"}),
    ],
)
def test_headlines_without_finite_verbs(headline, trigger, status, actors):
    text = f"{headline}\n\nGovernor Linda Cho spoke. The king and the senators of Poland were in the village.\n"
    assert [(row[0], row[2], row[3]) for row in _events(text)] == [(trigger, status, actors)]


def test_a_headline_that_shortens_whom_it_names_tells_of_the_same_event():
    text = (
        "Peru accuses China of ramming boat\n\n"
        "Peru accused China’s coast guard on Friday of ramming one of its boats.\n\n"
        f"{FILLER}\n"
    )
    assert [(row[0], row[3]) for row in _events(text)] == [("accused", {"Peru"})]


def test_a_past_deed_has_no_day_that_is_yet_to_come():
    text = f"{FILLER}\n\nGovernor Linda Cho criticized Senator Paul Reyes next Friday.\n"
    rows = propose(text, article_id="x", reference_date=DATE).events
    assert [(row["status"], row["date_basis"]) for row in rows] == [("actual", "none")]


def test_places_do_not_come_from_the_next_paragraph():
    text = "Senators back Cho plan\n\nPolice in Oslo heard Governor Linda Cho and the senators speak.\n"
    rows = propose(text, article_id="x", reference_date=DATE).events
    assert ["place_name" in row for row in rows] == [False]


def test_labels_agree_with_their_subjects():
    text = (
        f"{FILLER}\n\nPolice arrested the opposition leader Pavel Orlov on Sunday.\n\nThe unions rejected the offer.\n\n"
        "Foreign minister Igor Petrenko denied that Belarus had forced the jet to land.\n"
    )
    labels = [row["label"] for row in propose(text, article_id="x", reference_date=DATE).events]
    assert labels == [
        "Police arrest the opposition leader Pavel Orlov on Sunday",
        "unions reject the offer",
        "Igor Petrenko denies that Belarus had forced the jet to land",
    ]


def test_nouns_that_are_always_plural_are_not_many_events():
    text = "Talks between France and Germany ended on Monday. Attacks by the rebels went on.\n"
    tagged = tag_article(text, lay_out(text))
    coding = propose(text, article_id="x", reference_date=None)
    grammar, parties = Grammar(tagged.analysis), Parties(coding.actors, coding.mentions)

    seen = {
        found.frame.lemma: signs(found, grammar, parties, status="actual", when=None, zone="body", speech=None)
        for first, last in tagged.analysis.sentences
        for found in find_occurrences(grammar, parties, first, last, headline=False)
    }
    assert ("plural noun" in seen["talks"], "plural noun" in seen["attack"]) == (False, True)


@pytest.mark.parametrize(
    ("sentence", "verb", "doers"),
    [
        ("Peru accused China of ramming one of its boats and summoned the ambassador.", "summoned", {"Peru"}),
        ("NAIROBI, Aug 16 — Kenya's opposition leader, Esther Wanjiru, conceded defeat.", "conceded", {"leader"}),
        ("Greta Lund is a lawyer who sued the port.", "sued", {"who", "Lund"}),
        ("The mayor called on the police to arrest the rioters.", "arrest", {"police"}),
    ],
)
def test_who_does_what_across_clauses(sentence, verb, doers):
    analysis = tag_article(f"{sentence}\n", lay_out(f"{sentence}\n")).analysis
    grammar = Grammar(analysis)
    words = [word.text for word in analysis.words]
    assert {words[n] for n in grammar.agents(words.index(verb))} == doers


def test_whoever_rejects_a_request_does_not_deny_that_it_was_made():
    found = _within("The senate rejected a request by President Ade Bello to send troops.")
    assert [(row[0], row[2]) for row in found][:2] == [("rejected", "actual"), ("request", "actual")]


def test_called_by_a_quoted_name_is_blame_unless_it_praises():
    blame = _within("Opposition leader Gerd Althaus called the law “a burden for every home”.")
    praise = _within("Opposition leader Gerd Althaus called Katrin Blum “a good friend”.")
    assert [row[1] for row in blame] == ["ACCUSE"]
    assert praise == []


def test_what_its_frame_or_clause_speaks_against_needs_more():
    def likely(score, *, status="actual", misfit="", reason=None, kind="ACCUSE"):
        frame = Frame("x", "v", (), (), False, (), kind, None, ())
        found = Occurrence(0, 0, frame, Standing(status, reason=reason), misfit=misfit)
        leader = Leader("person", "named", frozenset(), 0)
        return rows._likely(Event(found, leader, status, None, None, 0, "body", (), score))

    assert [likely(score) for score in (0.44, 0.45)] == [False, True]
    assert [likely(score, misfit="object") for score in (0.59, 0.6)] == [False, True]
    assert [likely(score, reason="present") for score in (0.59, 0.6)] == [False, True]
    assert [likely(score, status="scheduled") for score in (0.34, 0.35)] == [False, True]
    assert [likely(score, status="scheduled", kind="NONE") for score in (0.44, 0.45)] == [False, True]


@pytest.mark.parametrize(
    ("sentence", "trigger", "kind", "actors"),
    [
        ("A spokesman for the Turkish army said it had shelled the camp.", "shelled", "ASSAULT", {"Turkish army"}),
        ("Minister Ana Robles won the backing of Senator Paul Reyes.", "won the backing", "SUPPORT", {"Paul Reyes"}),
        ("The ministry dismissed 300 employees in May.", "dismissed", "NONE", {"ministry"}),
    ],
)
def test_doers_and_types_that_other_words_settle(sentence, trigger, kind, actors):
    found = [row for row in _within(sentence) if row[0] == trigger]
    assert [(row[1], row[3]) for row in found] == [(kind, actors)]


def test_what_is_denied_ever_to_have_happened_did_not() -> None:
    found = _within("Minister Omar Diallo denied that he had ever met the owners of Harbour Gate.")
    assert [row[0] for row in found if row[2] == "actual"] == ["denied"]
