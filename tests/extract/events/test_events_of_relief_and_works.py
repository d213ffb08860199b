"""Events of floods, trials, strikes and building, and who does what a plan or a call is about. All text is made up."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.events import places_of_events
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.tagger import tag_article
from newsvoices.text import lay_out

DATE = "2024-03-12"  # a Tuesday
FILLER = "Rain fell on the coast for most of the week, and a cold wind blew from the sea over the empty beaches."


def _places(sentence):
    """Return trigger, type, mode, status, actors and misfit of each place of a sentence that may tell of an event."""
    text = f"{FILLER}\n\n{sentence}\n"
    layout = lay_out(text)
    analysis, _ = tag_article(text, layout)
    coding = propose(text, article_id="x", reference_date=DATE, layout=layout)
    names = {row["key"]: row["name"] for row in coding.actors}
    events = places_of_events(
        Grammar(analysis), Parties(coding.actors, coding.mentions), layout, analysis, coding, DATE
    )  # fmt: skip
    return [
        (
            analysis.words[event.found.trigger].text, event.found.frame.plover_type, event.found.frame.plover_mode,
            event.status, [names[actor] for actor, _ in event.found.actors], event.found.misfit,
        )
        for event in events
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "trigger", "kind", "mode", "actors"),
    [
        ("The Latvian government built a fence along the border on Monday.", "built", "NONE", None,
         ["Latvian government"]),
        ("The Red Cross set up nine shelters in Beira on Monday.", "set", "NONE", None, ["Red Cross"]),
        ("Doctors vaccinated children against cholera on Monday.", "vaccinated", "AID", None, ["Doctors"]),
        ("The army airlifted 600 villagers on Sunday.", "airlifted", "AID", None, ["army"]),
        ("Nordhafen Dredging paid 9 million euros to settle the case.", "paid", "NONE", None, ["Nordhafen Dredging"]),
        ("The Italian group Adriamar increased its stake in the yard to 40 percent.", "increased", "NONE", None,
         ["Adriamar"]),
        ("China declared an exclusion zone on Friday.", "declared", "COERCE", "restrict", ["China"]),
        ("Senator Paul Reyes challenged Governor Linda Cho over her record.", "challenged", "ACCUSE", "disapprove",
         ["Paul Reyes"]),
        ("President Omar Diallo extolled the deal on Monday.", "extolled", "SUPPORT", None, ["Omar Diallo"]),
        ("Norway balked at paying the fee.", "balked", "REJECT", None, ["Norway"]),
        ("Judge Helena Marwitz adjourned the trial until September.", "adjourned", "NONE", None, ["Helena Marwitz"]),
        ("Anna Holm pleaded not guilty on Monday.", "pleaded", "REJECT", None, ["Anna Holm"]),
        ("Anna Holm pleaded guilty on Monday.", "pleaded", "CONCEDE", None, ["Anna Holm"]),
        ("Teachers in Lima staged a march on Monday.", "staged", "PROTEST", "demo", ["Teachers"]),
        ("President Daniel Ombati won a second term on Monday.", "won", "NONE", None, ["Daniel Ombati"]),
        ("The government suspended ferry services to the islands on Monday.", "suspended", "NONE", None,
         ["government"]),
    ],
)  # fmt: skip
def test_the_lexicon_tells_what_a_deed_is(sentence, trigger, kind, mode, actors):
    rows = {row[0]: row for row in _places(sentence)}
    assert rows[trigger][1:3] == (kind, mode)
    assert (rows[trigger][4], rows[trigger][5]) == (actors, "")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The Peruvian government shut down two power stations on Monday.", "NONE"),
        ("The Peruvian government shut down two radio stations on Monday.", "COERCE"),
    ],
)
def test_a_station_is_no_medium_where_power_or_trains_are_its_matter(sentence, kind):
    assert [row[1] for row in _places(sentence) if row[0] == "shut"] == [kind]


def test_who_calls_for_doing_something_calls_for_it():
    rows = _places("Mayor Greta Lund called for ending the blockade.")
    assert ("called", "REQUEST", ["Greta Lund"]) in [(row[0], row[1], row[4]) for row in rows]


@pytest.mark.parametrize(
    ("sentence", "trigger", "actors"),
    [
        ("There were calls for Mayor Greta Lund to resign.", "resign", ["Greta Lund"]),
        ("Greta Lund’s plan would abolish the fee.", "abolish", ["Greta Lund"]),
        ("Senator Paul Reyes’s speech denounced the raid.", "denounced", ["Paul Reyes"]),
    ],
)
def test_whose_plan_it_is_and_for_whom_a_call_is_do_what_it_says(sentence, trigger, actors):
    assert [row[4] for row in _places(sentence) if row[0] == trigger] == [actors]


@pytest.mark.parametrize("verb", ["arrested", "detained"])
def test_what_somebody_is_suspected_of_is_not_said_to_have_happened(verb):
    rows = {row[0]: row for row in _places(f"Police {verb} two men on suspicion of looting a warehouse on Monday.")}
    assert rows["looting"][3] == "hypothetical"


def _told(first, second):
    filler = "\n\n".join([FILLER] * 2)
    text = f"Week in review\n\n{FILLER}\n\n{first}\n\n{filler}\n\n{second}\n"
    coding = propose(text, article_id="x", reference_date=DATE)
    return [(text[slice(*row["_trigger"])], row["plover_type"]) for row in coding.events]


def test_promises_in_other_words_are_two_and_talks_in_other_words_are_one():
    promised = _told(
        "Governor Linda Cho promised to listen on Monday.",
        "Governor Linda Cho vowed on Tuesday to run again.",
    )
    assert promised == [("promised", "AGREE"), ("vowed", "AGREE")]
    met = _told("President Omar Diallo met Anna Holm on Monday.", "Omar Diallo held talks with Anna Holm.")
    assert [kind for _, kind in met] == ["CONSULT"]


def test_a_month_is_no_march():
    assert ("began", "PROTEST", "") in [
        (row[0], row[1], row[5]) for row in _places("The miners began a march on Monday.")
    ]
    assert "PROTEST" not in [row[1] for row in _places("The miners began March with a loss.") if not row[5]]
